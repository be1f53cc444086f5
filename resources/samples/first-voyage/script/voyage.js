/* What only this course has: the log that the lessons share, the way from one lesson to the next, the signal, the lifejacket. */
(function () {
  "use strict";

  const LOG = "carrel.samples.first-voyage.log";
  const LESSONS = ["alarm", "lifejacket", "overboard"];
  const SHORT = 350;
  const LONG = 2200;
  const GAP = 280;

  const byId = (id) => document.getElementById(id);
  const here = document.documentElement.dataset.lesson;
  let stamps = [];

  /** The stamps of all lessons are kept in a data store that every lesson of the course can read and write. */
  function readLog() {
    const store = record.sharedAt(LOG);
    stamps = store ? scorm.get(store).split(" ").filter(Boolean) : [];
    if (lesson.done && lesson.passed) stamp();
    paintLog();
  }

  function stamp() {
    if (!stamps.includes(here)) stamps.push(here);
    const store = record.sharedAt(LOG);
    if (store) scorm.set(store, stamps.join(" "));
    paintLog();
  }

  function paintLog() {
    for (const entry of document.querySelectorAll("[data-log]")) {
      const done = stamps.includes(entry.dataset.log);
      entry.classList.toggle("is-done", done);
      entry.setAttribute("aria-label", `${entry.textContent.trim()}: ${done ? "done" : "not done yet"}`);
    }
  }

  /** The next lesson; from the last one back to a lesson that was passed over, for the test is still closed then. */
  function nextRequest() {
    const missing = LESSONS.filter((name) => name !== here && !stamps.includes(name));
    const last = here === LESSONS[LESSONS.length - 1];
    return last && missing.length > 0 ? `{target=${missing[0]}}choice` : "continue";
  }

  function prepareSignal() {
    const bars = [...byId("signal").children];
    const loud = byId("loud");
    let volume = record.loudness;
    let audio = null;
    let timers = [];

    const paintLoud = () => {
      loud.setAttribute("aria-pressed", String(volume > 0));
      loud.textContent = volume > 0 ? "Sound is on" : "Sound is off";
    };
    const blast = (start, length) => {
      const [horn, gain] = [audio.createOscillator(), audio.createGain()];
      horn.type = "sawtooth";
      horn.frequency.value = 174;
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(0.07 * volume, start + 0.04);
      gain.gain.setValueAtTime(0.07 * volume, start + length - 0.06);
      gain.gain.linearRampToValueAtTime(0, start + length);
      horn.connect(gain).connect(audio.destination);
      horn.start(start);
      horn.stop(start + length);
    };
    const stop = () => {
      timers.forEach(clearTimeout);
      timers = [];
      bars.forEach((bar) => bar.classList.remove("is-lit"));
      if (audio) audio.close();
      audio = null;
    };
    const play = () => {
      stop();
      if (volume > 0 && window.AudioContext) audio = new AudioContext();
      let at = 60;
      for (const bar of bars) {
        const length = bar.classList.contains("long") ? LONG : SHORT;
        if (audio) blast(audio.currentTime + at / 1000, length / 1000);
        timers.push(setTimeout(() => bar.classList.add("is-lit"), at));
        at += length + GAP;
      }
      timers.push(setTimeout(() => {
        stop();
        byId("signal-said").textContent = "Seven short, one long: go to your muster station.";
      }, at));
    };

    byId("sound").addEventListener("click", play);
    loud.addEventListener("click", () => {
      volume = volume > 0 ? 0 : 1;
      record.loudness = volume;
      stop();
      paintLoud();
    });
    document.addEventListener("lesson:page", stop);
    paintLoud();
  }

  function prepareLifejacket() {
    const show = (part) => {
      for (const button of byId("parts").querySelectorAll("[data-part]")) {
        const open = button.dataset.part === part;
        button.setAttribute("aria-expanded", String(open));
        byId(`part-${button.dataset.part}`).hidden = !open;
        document.querySelector(`[data-spot=${button.dataset.part}]`).classList.toggle("is-open", open);
      }
    };
    byId("parts").addEventListener("click", (event) => {
      const button = event.target.closest("[data-part]");
      if (button) show(button.dataset.part);
    });
    for (const spot of document.querySelectorAll("[data-spot]")) spot.addEventListener("click", () => show(spot.dataset.spot));
    show("whistle");
  }

  lesson.nextRequest = nextRequest;
  document.addEventListener("lesson:open", (event) => {
    const { learner } = event.detail;
    readLog();
    if (byId("greeting") && learner) byId("greeting").textContent = `Good to have you here, ${learner}`;
    if (byId("signal")) prepareSignal();
    if (byId("parts")) prepareLifejacket();
    document.addEventListener("lesson:page", () => { byId("resume").hidden = true; });
  });
  document.addEventListener("lesson:done", (event) => { if (event.detail.passed) stamp(); });
  byId("to-lessons")?.addEventListener("click", () => lesson.finish(`{target=${LESSONS[0]}}choice`));
}());
