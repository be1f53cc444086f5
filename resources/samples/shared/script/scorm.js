/*
 * Finds the run-time of whatever system plays this course and speaks to it, for SCORM 1.2 and SCORM 2004 alike.
 * Called the way most published courses call theirs: init, get, set, save, quit. Without a run-time everything answers
 * false or "", so that the course can still be read.
 */
(function () {
  "use strict";

  const OBJECTS = { "2004": "API_1484_11", "1.2": "API" };
  const CALLS = {
    "2004": { init: "Initialize", get: "GetValue", set: "SetValue", save: "Commit", quit: "Terminate", error: "GetLastError" },
    "1.2": { init: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", save: "LMSCommit", quit: "LMSFinish", error: "LMSGetLastError" },
  };
  const MOST_PARENTS = 500;

  let api = null;
  let version = "";
  let active = false;

  /** The object called `name` in `start` or a window above it; null if there is none or a window is not ours to read. */
  function lookUp(start, name) {
    let win = start;
    for (let step = 0; win && step < MOST_PARENTS; step += 1) {
      try {
        if (win[name]) return win[name];
        if (win.parent === win) return null;
        win = win.parent;
      } catch {
        return null;
      }
    }
    return null;
  }

  function find(name) {
    const opener = (win) => { try { return win.opener; } catch { return null; } };
    return lookUp(window, name)
      || (opener(window) && lookUp(window.opener, name))
      || (opener(window.top) && lookUp(window.top.opener, name))
      || null;
  }

  function detect() {
    const wanted = document.documentElement.dataset.scorm;
    for (const candidate of wanted ? [wanted] : ["2004", "1.2"]) {
      api = find(OBJECTS[candidate]);
      if (api) {
        version = candidate;
        return true;
      }
    }
    return false;
  }

  const call = (what, ...values) => api[CALLS[version][what]](...values);
  const said = (answer) => String(answer) === "true";

  window.scorm = {
    get version() { return version; },
    get active() { return active; },

    init() {
      if (active) return true;
      if (!api && !detect()) return false;
      active = said(call("init", ""));
      return active;
    },
    get(element) {
      return active ? String(call("get", element)) : "";
    },
    set(element, value) {
      return active && said(call("set", element, String(value)));
    },
    save() {
      return active && said(call("save", ""));
    },
    quit() {
      if (!active) return false;
      active = !said(call("quit", ""));
      return !active;
    },
    lastError() {
      return api ? Number(call("error")) : 0;
    },
  };
}());
