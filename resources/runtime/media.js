// Media that Carrel made playable when the course was imported. They hold other codecs now than the course believes:
// whoever asks whether "video/mp4; codecs=avc1…" plays gets a yes for what was prepared, and for nothing else.
//
// The cage puts what was prepared of the course in place of PREPARED: `types`, as authors would ask for them, and the
// `names` of the files, from the package's root.
((prepared) => {
  "use strict";
  const ROOT = `${window.origin}/`;
  const names = new Set(prepared.names.map((name) => name.toLowerCase()));
  const told = new Set();

  /** The family of a codec in a type, without profile and level: a course asks for some, its film has others. */
  const familyOf = (codec) => {
    const [name, kind = ""] = codec.trim().toLowerCase().split(".");
    if (name === "avc1" || name === "avc3") return "h264";
    if (name === "hvc1" || name === "hev1") return "hevc";
    if (name === "mp4a") return kind === "69" || kind === "6b" ? "mp3" : "aac";
    return name;
  };

  const parse = (type) => {
    const [mime, ...parameters] = String(type).split(";");
    const codecs = parameters.join(";").match(/codecs\s*=\s*"?([^";]*)/i)?.[1] ?? "";
    return { mime: mime.trim().toLowerCase(), codecs: codecs.split(",").filter((codec) => codec.trim() !== "") };
  };

  const families = new Map(); // container → the families of what was prepared in it
  for (const { mime, codecs } of prepared.types.map(parse)) {
    const found = families.get(mime) ?? new Set();
    codecs.map(familyOf).forEach((family) => found.add(family));
    // Players ask for picture and sound in one breath, also for a film that has no sound.
    if (found.has("h264")) found.add("aac");
    families.set(mime, found);
  }

  const canPlayType = HTMLMediaElement.prototype.canPlayType;
  const probe = document.createElement("video");
  const plays = (type) => canPlayType.call(probe, type);

  /** What canPlayType says of a type that the engine knows nothing of: "", "maybe" or "probably". */
  const answer = (type) => {
    const { mime, codecs } = parse(type);
    const known = families.get(mime);
    if (known === undefined) return "";
    if (!codecs.every((codec) => known.has(familyOf(codec)) || plays(`${mime}; codecs="${codec.trim()}"`))) return "";
    if (!told.has(type)) {
      told.add(type);
      console.info(`Carrel: “${type}” was prepared at import and plays.`);
    }
    return codecs.length > 0 ? "probably" : "maybe";
  };

  HTMLMediaElement.prototype.canPlayType = function (...asked) {
    return canPlayType.apply(this, asked) || answer(String(asked[0]));
  };

  if (window.MediaSource) {
    const isTypeSupported = MediaSource.isTypeSupported;
    MediaSource.isTypeSupported = function (...asked) {
      return isTypeSupported.apply(MediaSource, asked) || answer(String(asked[0])) !== "";
    };
  }

  if (navigator.mediaCapabilities) {
    const decodingInfo = MediaCapabilities.prototype.decodingInfo;
    MediaCapabilities.prototype.decodingInfo = async function (...asked) {
      const found = await decodingInfo.apply(this, asked);
      const { audio, video, keySystemConfiguration } = asked[0];
      if (found.supported || keySystemConfiguration) return found;
      const wanted = [audio, video].filter(Boolean).map((part) => part.contentType);
      // The sound of a film is asked for as audio/mp4, and was prepared as a part of video/mp4.
      const isKnown = (type) => plays(type) || answer(type) || answer(type.replace(/^audio/i, "video"));
      if (!wanted.every(isKnown)) return found;
      return { ...found, supported: true, smooth: true, powerEfficient: false };
    };
  }

  const isPrepared = (source) => {
    if (!source.src.startsWith(ROOT)) return false;
    try {
      return names.has(decodeURIComponent(source.src.slice(ROOT.length).split(/[?#]/, 1)[0]).toLowerCase());
    } catch {
      return false; // a stray percent sign: no address of a file
    }
  };

  /** What a <source> of this type is to say, so that the engine does not skip it; null for no type at all. */
  const mended = (source, type) => {
    if (type === null || plays(type)) return type;
    if (answer(type) === "" && !isPrepared(source)) return type;
    const { mime } = parse(type);
    return plays(mime) ? mime : null;
  };

  const setAttribute = Element.prototype.setAttribute;

  /** Mends a <source> that the engine would skip, or has skipped; an element that gave up begins again. */
  const mend = (source) => {
    const type = source.getAttribute("type");
    const better = mended(source, type);
    if (better === type) return;
    if (better === null) source.removeAttribute("type");
    else setAttribute.call(source, "type", better);
    const media = source.parentNode;
    if (media instanceof HTMLMediaElement && media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) load.call(media);
  };

  const { load, play } = HTMLMediaElement.prototype;
  const mendInside = (media) => media.querySelectorAll(":scope > source").forEach(mend);
  HTMLMediaElement.prototype.load = function () {
    mendInside(this);
    return load.call(this);
  };
  HTMLMediaElement.prototype.play = function () {
    mendInside(this);
    return play.call(this);
  };

  // An element that is in no document loads as well, so the type is mended where a script sets it, too.
  const { set, get } = Object.getOwnPropertyDescriptor(HTMLSourceElement.prototype, "type");
  Object.defineProperty(HTMLSourceElement.prototype, "type", {
    configurable: true,
    enumerable: true,
    get,
    set(type) {
      set.call(this, type);
      mend(this);
    },
  });
  HTMLSourceElement.prototype.setAttribute = function (...wanted) {
    setAttribute.apply(this, wanted);
    mend(this);
  };

  const sources = document.getElementsByTagName("source");
  const watcher = new MutationObserver(() => Array.from(sources).forEach(mend));
  watcher.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["type", "src"] });
  document.addEventListener("error", ({ target }) => target instanceof HTMLSourceElement && mend(target), true);
})(PREPARED);
