// For a test run: tells which films and sounds the player gave up on. Nobody sees the page; what is told goes to the
// console, where the test reads it. It changes nothing that a course could notice but the making of a sound.
(() => {
  "use strict";
  const MARK = "carrel:media-failed ";
  const AFTER_MS = 500; // a source that was mended meanwhile plays after all
  const MOST = 100;
  const info = console.info.bind(console);
  const told = new Set();

  const tell = (address) => {
    if (address === "" || told.has(address) || told.size >= MOST) return;
    told.add(address);
    info(MARK + (address.startsWith("blob:") || address.startsWith("data:") ? address.slice(0, 100) : address));
  };

  const look = (media, address) =>
    setTimeout(() => {
      const gaveUp = media.error !== null || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE;
      if (gaveUp && media.readyState === 0) tell(media.currentSrc || media.src || address);
    }, AFTER_MS);

  const heard = (event) => {
    const it = event.target;
    if (it instanceof HTMLMediaElement) look(it, "");
    else if (it instanceof HTMLSourceElement && it.parentNode instanceof HTMLMediaElement) look(it.parentNode, it.src);
  };
  addEventListener("error", heard, true);

  // What is in no document is heard of by itself alone.
  const watched = (it) => {
    if (it instanceof HTMLMediaElement) it.addEventListener("error", heard, true);
    return it;
  };
  window.Audio = new Proxy(window.Audio, { construct: (...made) => watched(Reflect.construct(...made)) });
  const createElement = Document.prototype.createElement;
  Document.prototype.createElement = function (...asked) {
    return watched(createElement.apply(this, asked));
  };
})();
