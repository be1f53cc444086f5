/*
 * Takes a sample course one step further through its visible controls, as a learner would; for unattended runs and tests.
 *
 * Evaluate this file and then sampleStep(document of the course, answers of the course, ids to answer wrongly) again and
 * again, each time after what it set off has settled. Returns one of
 *   "carried on" · "answered ID" · "next PAGE" (PAGE is the one that was left) · "left LESSON" (its last page)
 *   "failed" (the result is below the pass mark) · "closed" (the session has ended) · "card" (the page to print)
 *   "waiting" (nothing to do yet)
 */
function sampleStep(page, answers, wrong = []) {
  const byId = (id) => page.getElementById(id);
  const visible = (id) => Boolean(byId(id)) && byId(id).getClientRects().length > 0;
  const tell = (target, name) => target.dispatchEvent(new Event(name, { bubbles: true }));

  function unlike(kind, key, form) {
    if (kind === "true-false") return [key[0] === "true" ? "false" : "true"];
    if (kind === "numeric") return [String(Number(key[0]) + 1)];
    if (kind === "sequencing") return [...key].reverse();
    if (kind === "matching") return key.map((pair, index) => `${pair.split(".")[0]}.${key[(index + 1) % key.length].split(".")[1]}`);
    return [[...form.querySelectorAll("input")].map((field) => field.value).find((value) => !key.includes(value))];
  }

  function put(form, given) {
    const kind = form.dataset.kind;
    if (kind === "numeric") form.querySelector("input").value = given[0];
    else if (kind === "matching") for (const pair of given) form.querySelector(`[data-item="${pair.split(".")[0]}"]`).value = pair.split(".")[1];
    else if (kind === "sequencing") {
      given.forEach((item, place) => {
        const line = form.querySelector(`[data-item="${item}"]`);
        while ([...line.parentElement.children].indexOf(line) > place) line.querySelector("[data-move=up]").click();
      });
    } else for (const value of given) form.querySelector(`input[value="${value}"]`).click();
    tell(form, "input");
  }

  if (visible("closed")) return "closed";
  if (visible("print")) return "card";
  if (visible("carry-on")) {
    byId("carry-on").click();
    return "carried on";
  }
  const section = page.querySelector("[data-page]:not([hidden])");
  if (!section) return "waiting";
  const form = section.querySelector("form.question:not([data-result])");
  if (form) {
    const key = answers[form.id];
    put(form, wrong.includes(form.id) ? unlike(form.dataset.kind, key, form) : key);
    form.querySelector(".check").click();
    return `answered ${form.id}`;
  }
  if (visible("retry")) return "failed";
  if (!visible("next") || byId("next").disabled) return "waiting";
  const leaves = section === [...page.querySelectorAll("[data-page]")].pop();
  byId("next").click();
  return leaves ? `left ${page.documentElement.dataset.lesson || "course"}` : `next ${section.dataset.page}`;
}
