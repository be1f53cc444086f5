// The API in every window and frame of a course that asks for it: for content that looks nowhere but in its own window.
//
// Content that declares a variable of that name overwrites it, and finds the API where it is, by its parents.
(() => {
  "use strict";
  const MOST = 50;

  const find = (name) => {
    let pane = window;
    for (let hops = 0; hops < MOST; hops++) {
      try {
        if (pane[name]) return pane[name];
      } catch {
        return null; // a window of another origin
      }
      const further = pane.parent !== pane ? pane.parent : pane.opener;
      if (!further) return null;
      pane = further;
    }
    return null;
  };

  for (const name of ["API", "API_1484_11"]) {
    const api = find(name);
    if (api && !Object.hasOwn(window, name)) window[name] = api;
  }
})();
