// The shell page: it outlives the course's pages, so that what they say last still leaves.
//
// The course runs in a frame of the same origin and finds the API object on its parent. What the run-time has to say
// goes to Python over QWebChannel, which works while a page unloads; only the barrier is a blocking request.

import { Session } from "./session.mjs";
import { Storage } from "./storage.mjs";

const LAUNCH = "/.carrel/launch.json";
const RELAUNCH = "/.carrel/relaunch?seq=";
const VALID = "/.carrel/valid?seq=";
const BARRIER = "/.carrel/commit?seq=";
const BLANK = "/.carrel/blank.html";

const LONG = 1000; // characters of a text that travels apart from its batch

const LEAVING = new Set(["pagehide", "unload", "beforeunload", "visibilitychange"]);

/** GETs JSON and blocks until it is there; throws where blocking is not allowed or nobody answers. */
function fetchNow(url) {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.send();
  if (request.status !== 200) throw new Error(`${url} answered ${request.status}`);
  return JSON.parse(request.responseText);
}

/** Whether a page in this window, or in one of its frames, is just being told that it goes away. */
function isLeaving(pane) {
  try {
    if (pane.event && LEAVING.has(pane.event.type)) return true;
    return Array.from(pane.frames).some(isLeaving);
  } catch {
    return false; // a page of another origin makes no calls
  }
}

/**
 * A batch as JSON and, apart from it, its long texts, one after the other; in the JSON stands how long each is. Qt reads
 * a text with quotes in it, as all JSON within JSON is, several times as slowly, and a course waits for that.
 */
function parted({ values, ...batch }) {
  let apart = "";
  const short = values.map((change) => {
    const [element, text] = change;
    if (text === null || text.length < LONG) return change;
    apart += text;
    return [element, text.length];
  });
  return [JSON.stringify({ ...batch, values: short }), apart];
}

class Shell {
  storage = null; // null: what the course keeps in the browser goes with the window
  page = null; // the course's document at the last Initialize
  closing = false;
  changedAt = 0; // the last batch that held a value
  validAt = 0; // the batch after which the valid requests were found out

  constructor(bridge, table, launch) {
    this.bridge = bridge;
    this.frame = document.getElementById("course");
    if (launch.storage) {
      this.storage = new Storage(localStorage, (json) => bridge.storage(json));
      this.storage.restore(launch.storage.local ?? {});
    }
    if (launch.window) this.size(...launch.window);
    this.session = new Session(table, launch, this.outlet());
    window[table.object] = this.session.api;
    this.frame.addEventListener("load", () => this.loaded());
    bridge.told.connect((json) => this.told(JSON.parse(json)));
  }

  /** The window that the course is made for: its frame has that size, whatever room there is around it. */
  size(width, height) {
    document.body.classList.add("sized");
    Object.assign(this.frame.style, { width: `${width}px`, height: `${height}px` });
  }

  outlet() {
    return {
      record: (batch) => {
        if (batch.values.length > 0) this.changedAt = batch.seq;
        this.bridge.record(...parted(batch));
      },
      log: (calls) => this.bridge.log(JSON.stringify(calls)),
      barrier: (sequence) => this.barrier(sequence),
      opened: () => {
        this.page = this.frame.contentDocument;
      },
      reloaded: () => this.frame.contentDocument !== this.page,
      relaunch: () => this.relaunch(),
      freshen: () => this.freshen(),
    };
  }

  barrier(sequence) {
    this.storage?.send();
    try {
      const answer = fetchNow(BARRIER + sequence);
      return answer.ok ? null : answer;
    } catch (problem) {
      // A page that goes away may not wait. What it said has left all the same, in order, and the player waits.
      if (isLeaving(window)) return null;
      return { code: 101, say: `Nobody confirmed that the data was saved (${problem.message}).` };
    }
  }

  relaunch() {
    try {
      const launch = fetchNow(RELAUNCH + this.session.sequence);
      this.storage?.send();
      this.changedAt = this.validAt = 0;
      return launch;
    } catch (problem) {
      console.warn(`The activity could not be started again: ${problem.message}`);
      return null;
    }
  }

  /** What was just set may decide which requests are valid: asks for them, and waits, unless they were told since. */
  freshen() {
    if (this.validAt >= this.changedAt) return;
    const { sequence } = this.session;
    try {
      this.setValid(fetchNow(VALID + sequence), sequence);
    } catch {
      // A page that goes away may not wait; what was known before holds for it.
    }
  }

  /** The requests that are valid after a batch; news from before what is known is left. */
  setValid(valid, sequence) {
    if (!valid || sequence < this.validAt) return;
    this.session.model.nav = valid;
    this.validAt = sequence;
  }

  told(message) {
    if (message.do === "open") this.open(message.url);
    else if (message.do === "close") this.close();
    else if (message.do === "nav") this.setValid(message.valid, message.seq);
    else if (message.do === "data") this.session.model.receive(message.stores);
  }

  open(url) {
    this.closing = false;
    this.frame.src = url;
  }

  /** Takes the course away: its page unloads and saves, then everything leaves, then Python hears "closed". */
  close() {
    this.closing = true;
    this.frame.src = BLANK;
  }

  loaded() {
    const pane = this.frame.contentWindow;
    const { pathname, href } = pane.location;
    this.storage?.send();
    if (pathname === BLANK) {
      if (this.closing) this.closed();
      return;
    }
    if (href === "about:blank") return;
    pane.focus(); // the keyboard belongs to the course
    this.bridge.opened(href);
  }

  closed() {
    this.session.calls.send();
    this.storage?.send();
    this.bridge.closed("");
  }
}

function connect() {
  return new Promise((resolve) => new QWebChannel(qt.webChannelTransport, ({ objects }) => resolve(objects.bridge)));
}

const fetchJson = async (url) => (await fetch(url)).json();

const [bridge, launch] = await Promise.all([connect(), fetchJson(LAUNCH)]);
const table = await fetchJson(`/.carrel/runtime/elements-${launch.standard}.json`);
const shell = new Shell(bridge, table, launch);
// A course that sends `top` elsewhere would take its own API away. The player refuses that, but hears of no about:blank.
navigation.addEventListener("navigate", (event) => {
  if (event.destination.url.startsWith("about:")) event.preventDefault();
});
bridge.ready("");
if (launch.open) shell.open(launch.open);
