// Small comforts of the server's pages; everything works without them.
"use strict";

const days = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const zoned = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
for (const time of document.querySelectorAll("time[datetime]")) {
  time.title = time.textContent;
  time.textContent = (time.dataset.day ? days : zoned).format(new Date(time.dateTime));
}

// "/" goes to the search field, as in the program; not while somebody types.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest("input, textarea, select")) return;
  const field = document.querySelector(".find input[type=search]");
  if (field) { event.preventDefault(); field.focus(); field.select(); }
});

// A form that a button of the head opened: its first field is next; Escape closes it.
const opened = () => document.querySelector(".panel:target");
const enter = () => { opened()?.querySelector("input:not([type=hidden]), select")?.focus(); };
window.addEventListener("hashchange", enter);
enter();
document.addEventListener("keydown", (event) => {
  const panel = event.key === "Escape" && opened();
  if (panel) { location.hash = ""; document.querySelector(`a[href="#${panel.id}"]`)?.focus(); }
});

const toast = document.querySelector(".toast");
if (toast) {
  let timer = 0;
  const leave = () => { timer = setTimeout(() => toast.remove(), 8000); };
  const stay = () => clearTimeout(timer);
  for (const [name, act] of [["mouseenter", stay], ["focusin", stay], ["mouseleave", leave], ["focusout", leave]]) toast.addEventListener(name, act);
  leave();
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.querySelector("span").textContent = "Copied";
  });
}

// One deed a form: a second click while the first is under way does nothing.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
window.addEventListener("pageshow", () => { for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent; });
