/* What only this course has: the greeting, the fire triangle, and the film's captions and loudness as the learner left them. */
(function () {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const GONE = {
    heat: "Cooled down: there is nothing left to set the fuel alight.",
    fuel: "Nothing left to burn: the fire starves.",
    oxygen: "Smothered: without air the flame dies.",
  };

  function takeAway(event) {
    const button = event.target.closest("[data-side]");
    if (!button) return;
    button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") === "true" ? "false" : "true");
    const missing = [...byId("sides").querySelectorAll("[aria-pressed=false]")].map((other) => other.dataset.side);
    const triangle = byId("triangle");
    for (const side of Object.keys(GONE)) triangle.querySelector(`.${side}`).classList.toggle("is-gone", missing.includes(side));
    triangle.classList.toggle("is-out", missing.length > 0);
    byId("sides-said").textContent = missing.length === 0 ? "All three are there: it burns."
      : missing.length === 1 ? GONE[missing[0]] : "One would have been enough.";
  }

  function prepareFilm() {
    const clip = byId("clip");
    const captions = clip.textTracks[0];
    captions.mode = record.captionsWanted ? "showing" : "hidden";
    clip.volume = record.loudness;
    clip.textTracks.addEventListener("change", () => {
      const shown = captions.mode === "showing";
      if (shown !== record.captionsWanted) record.captionsWanted = shown;
    });
    clip.addEventListener("volumechange", () => { record.loudness = clip.muted ? 0 : clip.volume; });
  }

  byId("sides").addEventListener("click", takeAway);
  byId("read-again").addEventListener("click", () => lesson.goTo("triangle"));
  document.addEventListener("lesson:open", (event) => {
    const { learner, passed } = event.detail;
    if (learner) byId("greeting").textContent = passed ? `Welcome back, ${learner}: you have passed` : `Welcome, ${learner}`;
    prepareFilm();
  });
  document.addEventListener("lesson:page", (event) => {
    if (event.detail.page !== "using") byId("clip").pause();
  });
}());
