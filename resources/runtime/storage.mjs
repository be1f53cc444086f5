// The course's localStorage: put back before the course opens, reported when it changed.
//
// The web profile keeps nothing between launches; the learner's encrypted session does.

const MOST = 1 << 20; // characters of JSON; a larger storage is not reported, and the course is not disturbed
const INTERVAL = 5000; // milliseconds between looks that nobody asked for

export class Storage {
  constructor(storage, report) {
    this.storage = storage;
    this.report = report;
    this.last = "{}";
    setInterval(() => this.send(), INTERVAL);
  }

  /** Replaces what is there by {key: text}. */
  restore(values) {
    this.storage.clear();
    for (const [key, value] of Object.entries(values)) this.storage.setItem(key, value);
    this.last = this.snapshot();
  }

  snapshot() {
    return JSON.stringify({ ...this.storage });
  }

  /** Reports the storage if it changed since the last report. */
  send() {
    if (this.storage.length === 0 && this.last === "{}") return;
    const now = this.snapshot();
    if (now === this.last) return;
    this.last = now;
    if (now.length <= MOST) this.report(`{"local":${now}}`);
    else console.warn("The course's localStorage is too large to be kept.");
  }
}
