/*
 * Turns a page of sections into a lesson: one section at a time, a trail, a bookmark, questions and a result.
 *   <html data-goal="score|pages" data-resume="ask|auto">   <section data-page="id" data-title="…">
 * Goal "score": done when the result is reached, passed at the pass mark. Goal "pages": done when every page was seen.
 * `lesson:open`, `lesson:page` and `lesson:done` are told to the document for what only one course needs.
 */
(function () {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const settings = document.documentElement.dataset;
  const sections = [...document.querySelectorAll("[data-page]")];
  const names = sections.map((section) => section.dataset.page);
  const questions = [...document.querySelectorAll("form.question")].map((form) => new Question(form));
  const graded = questions.filter((question) => question.scored);
  const tell = (name, detail) => document.dispatchEvent(new CustomEvent(`lesson:${name}`, { detail }));

  let at = 0;
  let shownAt = Date.now();
  let passMark = 0.8;
  let kept = { seen: [], answers: {}, tries: 1, best: 0, done: false, passed: false };

  const lesson = {
    /** What to ask of the player after the last page; a course may put its own function here. */
    nextRequest: () => "continue",
    get page() { return names[at]; },
    get done() { return kept.done; },
    get passed() { return kept.passed; },
    finish,
    goTo: (page) => show(names.indexOf(page)),
  };

  const questionOn = (index) => questions.find((question) => sections[index].contains(question.form));
  const waits = (index) => { const question = questionOn(index); return Boolean(question) && !question.answered; };
  const reachable = (index) => kept.seen.includes(names[index]) && !sections.slice(0, index).some((_, before) => waits(before));

  function build() {
    sections.forEach((section, index) => {
      const heading = section.querySelector("h1, h2");
      heading.tabIndex = -1;
      const mark = document.createElement("button");
      mark.type = "button";
      mark.title = section.dataset.title;
      mark.setAttribute("aria-label", `Page ${index + 1}: ${section.dataset.title}`);
      mark.addEventListener("click", () => show(index));
      const step = document.createElement("li");
      step.append(mark);
      byId("trail").append(step);
    });
    byId("next").addEventListener("click", () => (at + 1 < sections.length ? show(at + 1) : finish()));
    byId("back").addEventListener("click", () => show(at - 1));
    byId("retry")?.addEventListener("click", retry);
    for (const question of questions) question.onAnswer = answered;
  }

  function show(index, quietly) {
    at = Math.max(0, Math.min(index, sections.length - 1));
    sections.forEach((section, other) => { section.hidden = other !== at; });
    shownAt = Date.now();
    if (!kept.seen.includes(names[at])) kept.seen.push(names[at]);
    if (names[at] === "result") judge();
    if (settings.goal === "pages") goOn();
    paint();
    if (!quietly) {
      window.scrollTo(0, 0);
      sections[at].querySelector("h1, h2").focus({ preventScroll: true });
    }
    if (!quietly) keep();
    tell("page", { page: names[at] });
  }

  function paint() {
    const last = at === sections.length - 1;
    const section = sections[at].dataset;
    byId("back").disabled = at === 0;
    byId("next").disabled = waits(at);
    byId("next").hidden = section.page === "result" && !kept.passed;
    byId("next-label").textContent = section.next || (last ? "Finish" : "Next");
    byId("place").textContent = `${at + 1} of ${sections.length}`;
    document.title = `${section.title} · ${byId("course-name").textContent.trim()}`;
    [...byId("trail").querySelectorAll("button")].forEach((mark, index) => {
      mark.disabled = !reachable(index);
      mark.classList.toggle("is-seen", kept.seen.includes(names[index]));
      if (index === at) mark.setAttribute("aria-current", "step");
      else mark.removeAttribute("aria-current");
    });
  }

  function keep() {
    record.place(names[at], kept);
    record.progress(kept.done ? 1 : (kept.seen.length + Object.keys(kept.answers).length) / (sections.length + questions.length));
    record.save();
  }

  function answered(question) {
    kept.answers[question.id] = question.given;
    record.answer({
      id: question.id, kind: question.type, text: question.text, key: question.key, given: question.given,
      right: question.right, weight: question.weight, latency: Date.now() - shownAt, objective: question.form.dataset.objective,
    });
    if (settings.goal === "pages") goOn();
    paint();
    keep();
    byId("next").focus();
  }

  /** A lesson without a score is done once every page was seen and every question tried. */
  function goOn() {
    if (kept.done || kept.seen.length < sections.length || questions.some((question) => !question.answered)) return;
    kept.done = true;
    kept.passed = true;
    record.status("passed");
    tell("done", { passed: true });
  }

  /** The best result counts: looking again at a test that was passed takes nothing away. */
  function judge() {
    if (graded.some((question) => !question.answered)) return;
    const full = graded.reduce((sum, question) => sum + question.weight, 0);
    const got = graded.reduce((sum, question) => sum + (question.right ? question.weight : 0), 0);
    const score = got / full;
    kept.best = Math.max(kept.best, score);
    kept.done = true;
    kept.passed = kept.best >= passMark;
    record.score(kept.best);
    record.status(kept.passed ? "passed" : "failed");
    paintResult(score);
    tell("done", { passed: kept.passed });
  }

  function paintResult(score) {
    const section = document.querySelector("[data-page=result]");
    const passed = score >= passMark;
    section.dataset.passed = passed ? "yes" : "no";
    byId("score").textContent = `${Math.round(score * 100)}%`;
    byId("ring").style.setProperty("--share", score);
    byId("pass-mark").textContent = `${Math.round(passMark * 100)}%`;
    byId("review").replaceChildren(...graded.map((question) => {
      const line = document.createElement("li");
      line.className = question.right ? "is-right" : "is-wrong";
      const said = document.createElement("strong");
      said.textContent = question.right ? "Right. " : "Not right. ";
      line.append(said, question.form.dataset.short || question.text);
      return line;
    }));
  }

  function retry() {
    for (const question of graded) {
      question.clear();
      delete kept.answers[question.id];
    }
    kept.tries += 1;
    show(sections.findIndex((section) => section.contains(graded[0].form)));
  }

  /** Ends the session and says so; `request` goes to players that sequence lessons. */
  function finish(request = lesson.nextRequest()) {
    record.save();
    close(request);
    for (const part of [byId("stage"), byId("steps")]) part.hidden = true;
    byId("closed").hidden = false;
    byId("closed").querySelector("h2").focus();
    setTimeout(() => byId("closed").classList.add("is-late"), 2500);
  }

  /*
   * A SCORM 2004 attempt that ends normally starts empty next time, and its lesson would count as unfinished again. So a
   * lesson is left suspended, but for a failed test: that one may begin afresh. SCORM 1.2 keeps its data either way.
   */
  function close(request) {
    const failed = settings.goal === "score" && kept.done && !kept.passed;
    record.close(scorm.version === "2004" ? !failed : !kept.passed, request);
  }

  function begin() {
    build();
    const was = record.open(graded.length > 0);
    passMark = was.passMark;
    kept = { ...kept, ...was.state };
    for (const question of questions) if (kept.answers[question.id]) question.settle(kept.answers[question.id]);
    const index = names.indexOf(was.location);
    const resumes = index > 0;
    show(resumes && settings.resume === "auto" ? index : 0, true);
    if (resumes) offer(index);
    else keep();
    tell("open", { ...was, kept });
    window.addEventListener("pagehide", () => close(""));
  }

  function offer(index) {
    byId("resume").hidden = false;
    byId("resume-page").textContent = sections[index].dataset.title;
    byId("carry-on")?.addEventListener("click", () => show(index));
    byId("start-over").addEventListener("click", () => {
      byId("resume").hidden = true;
      show(settings.resume === "auto" ? 0 : 1);
    });
    document.body.classList.add("is-resumed");
  }

  window.lesson = lesson;
  document.addEventListener("DOMContentLoaded", begin);
}());
