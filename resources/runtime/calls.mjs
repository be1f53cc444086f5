// The calls of the API, for the diagnostics drawer: a ring that is emptied every tenth of a second.
//
// Content may call thousands of times a turn, so entries are written over, not made anew.

const ENTRIES = 2000; // calls kept between two sendings; the oldest go first
const CHARACTERS = 4096; // of a value; what is stored is always whole
const DELAY = 100; // milliseconds

const clip = (value) =>
  value.length > CHARACTERS ? `${value.slice(0, CHARACTERS)}… (${value.length} characters)` : value;

export class Calls {
  ring = [];
  count = 0;
  timer = null;

  /** `report` takes [[milliseconds, method, element, value, result, error code, note or null], …]. */
  constructor(report) {
    this.report = report;
  }

  add(method, element, value, result, error, note) {
    const at = this.count % ENTRIES;
    this.count += 1;
    const entry = (this.ring[at] ??= [0, "", "", "", "", "", null]);
    entry[0] = Date.now();
    entry[1] = method;
    entry[2] = clip(element);
    entry[3] = clip(value);
    entry[4] = clip(result);
    entry[5] = String(error);
    entry[6] = note;
    this.timer ??= setTimeout(() => this.send(), DELAY);
  }

  send() {
    clearTimeout(this.timer);
    this.timer = null;
    const { count, ring } = this;
    if (count === 0) return;
    this.count = 0;
    if (count <= ENTRIES) {
      this.report(ring.slice(0, count));
      return;
    }
    const oldest = count % ENTRIES;
    const calls = [...ring.slice(oldest), ...ring.slice(0, oldest)];
    this.report([[calls[0][0], "…", "", "", "", "0", `${count - ENTRIES} earlier calls are not shown`], ...calls]);
  }
}
