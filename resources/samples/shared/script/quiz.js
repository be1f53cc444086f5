/*
 * Questions, written in the page as ordinary forms:
 *   <form class="question" id="q-oil" data-kind="choice" data-answer="d" data-weight="1" data-scored="yes">
 * Kinds: choice (one), choice-many, true-false, matching, sequencing, numeric. The key is a list of words parted by
 * blanks; matching has pairs such as 1.a, sequencing the items in their right order.
 */
(function () {
  "use strict";

  const listed = (text) => text.trim().split(/\s+/).filter(Boolean);
  const same = (one, other) => one.length === other.length && one.every((item, index) => item === other[index]);

  const READ = {
    choice: (form) => picked(form),
    "choice-many": (form) => picked(form),
    "true-false": (form) => picked(form),
    matching: (form) => [...form.querySelectorAll("select")].filter((field) => field.value).map((field) => `${field.dataset.item}.${field.value}`),
    sequencing: (form) => [...form.querySelectorAll("[data-item]")].map((item) => item.dataset.item),
    numeric: (form) => listed(form.querySelector("input").value.replace(",", ".")),
  };

  function picked(form) {
    return [...form.querySelectorAll("input:checked")].map((field) => field.value);
  }

  function moveItem(event) {
    const button = event.target.closest("[data-move]");
    if (!button) return;
    const item = button.closest("[data-item]");
    const up = button.dataset.move === "up";
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    other[up ? "before" : "after"](item);
    const list = item.parentElement;
    list.dispatchEvent(new Event("change", { bubbles: true }));
    const still = getComputedStyle(button).visibility !== "hidden";
    (still ? button : item.querySelector(`[data-move=${up ? "down" : "up"}]`)).focus();
    const at = [...list.children].indexOf(item) + 1;
    list.parentElement.querySelector("[data-said]").textContent = `${item.dataset.name} is now number ${at}.`;
  }

  window.Question = class {
    constructor(form) {
      this.form = form;
      this.id = form.id;
      this.kind = form.dataset.kind;
      this.key = listed(form.dataset.answer);
      this.weight = Number(form.dataset.weight || 1);
      this.scored = form.dataset.scored === "yes";
      this.shown = 0;
      this.given = null;
      this.text = form.querySelector("legend").textContent.trim();
      this.start = this.kind === "sequencing" ? READ.sequencing(form) : [];
      this.onAnswer = () => {};
      form.addEventListener("click", moveItem);
      form.addEventListener("input", () => this.enable());
      form.addEventListener("change", () => this.enable());
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (this.answered || !this.ready) return;
        this.settle(READ[this.kind](form));
        this.onAnswer(this);
      });
      this.enable();
    }

    get answered() { return this.given !== null; }

    get right() {
      if (!this.answered) return false;
      const ordered = this.kind === "sequencing";
      return same(ordered ? this.given : [...this.given].sort(), ordered ? this.key : [...this.key].sort());
    }

    /** The kind as both standards call it. */
    get type() { return this.kind === "choice-many" ? "choice" : this.kind; }

    get ready() {
      const given = READ[this.kind](this.form);
      if (this.kind === "matching") return given.length === this.key.length;
      if (this.kind === "numeric") return given.length === 1 && /^[+-]?\d+(\.\d+)?$/.test(given[0]);
      return given.length > 0;
    }

    enable() {
      this.form.querySelector(".check").disabled = this.answered || !this.ready;
    }

    /** Shows `given` as the learner's answer and says whether it is right. */
    settle(given) {
      this.given = given;
      this.put(given);
      this.form.dataset.result = this.right ? "right" : "wrong";
      for (const field of this.form.querySelectorAll("input, select, button")) field.disabled = true;
      for (const label of this.form.querySelectorAll("label[data-option]")) {
        const value = label.dataset.option;
        label.classList.toggle("is-key", this.key.includes(value));
        label.classList.toggle("is-given", given.includes(value));
      }
      const words = this.form.querySelector(this.right ? ".if-right" : ".if-wrong");
      const said = this.form.querySelector(".feedback");
      said.replaceChildren(...[...words.childNodes].map((node) => node.cloneNode(true)));
    }

    put(given) {
      for (const field of this.form.querySelectorAll("input[type=radio], input[type=checkbox]")) field.checked = given.includes(field.value);
      if (this.kind === "numeric") this.form.querySelector("input").value = given[0] ?? "";
      for (const field of this.form.querySelectorAll("select")) {
        field.value = given.find((pair) => pair.startsWith(`${field.dataset.item}.`))?.split(".")[1] ?? "";
      }
      if (this.kind === "sequencing") {
        const list = this.form.querySelector("[data-item]").parentElement;
        for (const item of given) list.append(list.querySelector(`[data-item="${item}"]`));
      }
    }

    clear() {
      this.given = null;
      this.form.reset();
      delete this.form.dataset.result;
      for (const field of this.form.querySelectorAll("input, select, button")) field.disabled = false;
      for (const label of this.form.querySelectorAll("label[data-option]")) label.classList.remove("is-key", "is-given");
      if (this.start.length) this.put(this.start);
      this.form.querySelector(".feedback").replaceChildren();
      this.enable();
    }
  };
}());
