// document.cookie for course pages. A custom scheme has no cookies; content that keeps its place in one must find it.
//
// The jar lives in localStorage, which all pages of a course share and which is stored with the learner's session.
// Paths and domains mean nothing here: the origin belongs to one course alone.
(() => {
  "use strict";
  const KEY = "carrel:cookies";
  let spare = "{}"; // for pages without a localStorage (data: addresses)

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? "{}");
    } catch {
      return JSON.parse(spare);
    }
  };
  const write = (jar) => {
    spare = JSON.stringify(jar);
    try {
      localStorage.setItem(KEY, spare);
    } catch {
      // kept in this page only
    }
  };

  const attribute = (parts, name) => {
    const found = parts.find((part) => part.trim().toLowerCase().startsWith(`${name}=`));
    return found?.slice(found.indexOf("=") + 1).trim();
  };

  /** Milliseconds since the epoch, null for a cookie without an end, NaN for an end that can't be read. */
  const endOf = (parts) => {
    const age = attribute(parts, "max-age");
    if (age !== undefined) return Date.now() + Number(age) * 1000;
    const expires = attribute(parts, "expires");
    return expires === undefined ? null : Date.parse(expires);
  };

  Object.defineProperty(Document.prototype, "cookie", {
    configurable: true,
    enumerable: true,
    get() {
      const alive = Object.entries(read()).filter(([, [, end]]) => end === null || end > Date.now());
      return alive.map(([name, [value]]) => (name === "" ? value : `${name}=${value}`)).join("; ");
    },
    set(text) {
      const [pair, ...parts] = String(text).split(";");
      const at = pair.indexOf("=");
      const name = at < 0 ? "" : pair.slice(0, at).trim();
      const end = endOf(parts);
      const jar = read();
      if (end !== null && end <= Date.now()) delete jar[name];
      else jar[name] = [pair.slice(at + 1).trim(), Number.isNaN(end) ? null : end];
      write(jar);
    },
  });
})();
