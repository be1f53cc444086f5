/*
 * What a lesson wants kept (place, state, score, status, answers, time), said in the words of the standard that is found.
 */
(function () {
  "use strict";

  const WORDS = {
    "1.2": {
      location: "cmi.core.lesson_location", entry: "cmi.core.entry", exit: "cmi.core.exit", time: "cmi.core.session_time",
      learner: "cmi.core.student_name", score: "cmi.core.score", response: "student_response", when: "time",
      right: "correct", wrong: "wrong", captions: "cmi.student_preference.text", loudness: "cmi.student_preference.audio",
    },
    "2004": {
      location: "cmi.location", entry: "cmi.entry", exit: "cmi.exit", time: "cmi.session_time",
      learner: "cmi.learner_name", score: "cmi.score", response: "learner_response", when: "timestamp",
      right: "correct", wrong: "incorrect", captions: "cmi.learner_preference.audio_captioning",
      loudness: "cmi.learner_preference.audio_level",
    },
  };
  const began = Date.now();
  const is2004 = () => scorm.version === "2004";
  const word = (name) => WORDS[is2004() ? "2004" : "1.2"][name];
  const two = (number) => String(number).padStart(2, "0");

  function span(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return is2004() ? `PT${hours}H${minutes}M${rest}S` : `${String(hours).padStart(4, "0")}:${two(minutes)}:${two(rest)}`;
  }

  function moment() {
    const now = new Date();
    const clock = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
    return is2004() ? `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${clock}` : clock;
  }

  /** An answer as the standard spells it. `items` are strings such as "a", "true", "7" or pairs "1.a". */
  function spelled(kind, items, isPattern) {
    if (kind === "true-false") return is2004() ? items[0] : items[0][0];
    if (!is2004()) return items.join(",");
    if (kind === "numeric") return isPattern ? `${items[0]}[:]${items[0]}` : items[0];
    return items.map((item) => (kind === "matching" ? item.replace(".", "[.]") : item)).join("[,]");
  }

  function state() {
    try {
      return JSON.parse(scorm.get("cmi.suspend_data") || "{}");
    } catch {
      return {};
    }
  }

  function firstName() {
    const [last, first] = scorm.get(word("learner")).split(",");
    return (first || last || "").trim().split(" ")[0];
  }

  function passMark() {
    const said = scorm.get(is2004() ? "cmi.scaled_passing_score" : "cmi.student_data.mastery_score");
    if (said === "" || Number.isNaN(Number(said))) return 0.8;
    return is2004() ? Number(said) : Number(said) / 100;
  }

  window.record = {
    /** Starts the session. All texts are "" and the state is {} where nothing was kept. The pass mark is for the graded. */
    open(graded) {
      const connected = scorm.init();
      const entry = scorm.get(word("entry"));
      const returns = !is2004() || entry === "resume";
      const status = scorm.get(is2004() ? "cmi.completion_status" : "cmi.core.lesson_status");
      const success = is2004() ? scorm.get("cmi.success_status") : status;
      if (["", "not attempted", "unknown"].includes(status)) this.status("incomplete");
      return {
        connected, entry, state: returns ? state() : {}, location: returns ? scorm.get(word("location")) : "",
        learner: firstName(), passMark: graded ? passMark() : 0, passed: success === "passed",
      };
    },

    /** completed, incomplete, passed or failed. */
    status(value) {
      if (!is2004()) scorm.set("cmi.core.lesson_status", value);
      else if (value === "passed" || value === "failed") {
        scorm.set("cmi.completion_status", "completed");
        scorm.set("cmi.success_status", value);
      } else scorm.set("cmi.completion_status", value);
    },

    place(page, kept) {
      scorm.set(word("location"), page);
      scorm.set("cmi.suspend_data", JSON.stringify(kept));
    },

    /** `share` from 0 to 1. SCORM 1.2 has no element for it. */
    progress(share) {
      if (is2004()) scorm.set("cmi.progress_measure", share.toFixed(2));
    },

    /** `scaled` from 0 to 1. */
    score(scaled) {
      if (is2004()) scorm.set("cmi.score.scaled", scaled.toFixed(4));
      scorm.set(`${word("score")}.raw`, Math.round(scaled * 100));
      scorm.set(`${word("score")}.min`, 0);
      scorm.set(`${word("score")}.max`, 100);
    },

    /** One more answer in the journal; `key` and `given` are lists as `spelled` takes them. */
    answer({ id, kind, text, key, given, right, weight, latency, objective }) {
      const at = `cmi.interactions.${Number(scorm.get("cmi.interactions._count")) || 0}`;
      scorm.set(`${at}.id`, id);
      scorm.set(`${at}.type`, kind);
      if (objective) scorm.set(`${at}.objectives.0.id`, objective);
      if (is2004()) scorm.set(`${at}.description`, text);
      scorm.set(`${at}.correct_responses.0.pattern`, spelled(kind, key, true));
      scorm.set(`${at}.weighting`, weight);
      scorm.set(`${at}.${word("response")}`, spelled(kind, given, false));
      scorm.set(`${at}.result`, word(right ? "right" : "wrong"));
      scorm.set(`${at}.latency`, span(latency));
      scorm.set(`${at}.${word("when")}`, moment());
    },

    get captionsWanted() { return scorm.get(word("captions")) !== "-1"; },
    set captionsWanted(yes) { scorm.set(word("captions"), yes ? 1 : -1); },

    /** From 0 to 1: SCORM 1.2 counts to 100 and means off by -1, SCORM 2004 multiplies the ordinary loudness. */
    get loudness() {
      const said = Number(scorm.get(word("loudness")) || 1);
      if (is2004()) return Math.min(1, said);
      return said < 0 ? 0 : (said || 100) / 100;
    },
    set loudness(share) {
      scorm.set(word("loudness"), is2004() ? share : Math.round(share * 100) || -1);
    },

    /** The shared store that the manifest maps to `id` (4th edition), or "" where there is none. */
    sharedAt(id) {
      const count = is2004() ? Number(scorm.get("adl.data._count")) || 0 : 0;
      for (let index = 0; index < count; index += 1) {
        if (scorm.get(`adl.data.${index}.id`) === id) return `adl.data.${index}.store`;
      }
      return "";
    },

    save() {
      scorm.set(word("time"), span(Date.now() - began));
      return scorm.save();
    },

    /** Ends the session; with `suspend` the next one carries on in this attempt. `nav` is an adl.nav.request or "". */
    close(suspend, nav) {
      if (!scorm.active) return false;
      scorm.set(word("time"), span(Date.now() - began));
      scorm.set(word("exit"), suspend ? "suspend" : (is2004() ? "normal" : ""));
      if (is2004() && nav) scorm.set("adl.nav.request", nav);
      return scorm.quit();
    },
  };
}());
