"""The run-time against scorm-again 3.4.3 (npm), both in the same page of a real web view.

Ours is measured as it runs in the player: every call is checked, logged and streamed to Python over QWebChannel, and
the sending at the end of the turn counts. The peer keeps its values in the page; it is given no server to commit to.
"""

import statistics
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.figures import Figure
from tests.runtime.harness import Desk, Stage, launch_of, prepare, wait_for

PEERS = Path(__file__).parent / "node_modules" / "scorm-again" / "dist"
ROUNDS = 27
WARM_UP = 6
"""Rounds that are not counted: both sides are still being compiled."""
ONCE_FASTER = 3.0

FIGURES = {
    "set": "set-value-vs-scorm-again",
    "get": "get-value-vs-scorm-again",
    "record": "interaction-record-vs-scorm-again",
}
STANDARDS = {
    "1.2": {"script": "scorm12.min.js", "peer": "Scorm12API", "ours": "API"},
    "2004": {"script": "scorm2004.min.js", "peer": "Scorm2004API", "ours": "API_1484_11"},
}

TIMER = """
const CALLS = 4000;
const RECORDS = 200;
const ROW = {
  "1.2": {id: "question", type: "choice", "correct_responses.0.pattern": "a,b", weighting: "1", student_response: "a,b",
          result: "correct", latency: "00:00:12"},
  2004: {id: "question", type: "choice", "correct_responses.0.pattern": "a[,]b", weighting: "1",
         learner_response: "a[,]b", result: "correct", latency: "PT12S", description: "Which of these?"},
};

function methods(api) {
  const name = (plain, old) => (api[plain] ?? api[old]).bind(api);
  return {start: name("Initialize", "LMSInitialize"), get: name("GetValue", "LMSGetValue"),
          set: name("SetValue", "LMSSetValue")};
}

// The pause lets the page clear away what the turn before left, so that neither pays for the other.
async function timed(work, count) {
  await new Promise((resolve) => setTimeout(resolve, 10));
  const start = performance.now();
  for (let i = 0; i < count; i++) work(i);
  await null;
  return (performance.now() - start) * 1000 / count;
}

window.measure = async (standard, makePeer, ours, rounds) => {
  const element = standard === "1.2" ? "cmi.core.lesson_location" : "cmi.location";
  const row = Object.entries(ROW[standard]);
  const mine = methods(ours);
  mine.start("");
  const figures = {set: [], get: [], record: []};
  let written = 0;
  for (let round = 0; round < rounds; round++) {
    const peer = methods(makePeer());
    peer.start("");
    const record = (api, at) => { for (const [leaf, value] of row) api.set(`cmi.interactions.${at}.${leaf}`, value); };
    const both = {};
    const turns = [["peer", peer, 0], ["ours", mine, written]];
    for (const [who, api, from] of round % 2 ? turns : turns.reverse()) {
      both[who] = {
        set: await timed((i) => api.set(element, `page ${i}`), CALLS),
        get: await timed(() => api.get(element), CALLS),
        record: await timed((i) => record(api, from + i), RECORDS),
      };
    }
    written += RECORDS;
    if (mine.get("cmi.interactions._count") !== String(written)) throw new Error("a record was lost");
    if (peer.get("cmi.interactions._count") != RECORDS) throw new Error("the peer lost a record");
    for (const what in figures) figures[what].push([both.ours[what], both.peer[what]]);
  }
  window.measured = figures;
};
"""


def compare(standard: str) -> Mapping[str, list[tuple[float, float]]]:
    """Microseconds (ours, theirs) of each round, by what was done."""
    about = STANDARDS[standard]
    if not PEERS.is_dir():
        raise FileNotFoundError(f"The peer is missing. Run `npm ci` in {Path(__file__).parent} and try again.")
    desk = Desk(launch_of(standard), {"peer.js": (PEERS / about["script"]).read_text(encoding="utf-8")})
    with Stage(desk) as stage:
        stage.run('const s = document.createElement("script"); s.src = "/peer.js"; document.head.append(s);')
        wait_for(lambda: stage.run(f"return !!window.{about['peer']};"), "the peer's script")
        make_peer = f"() => new {about['peer']}({{autocommit: false, logLevel: 5}})"
        stage.run(f"{TIMER} measure('{standard}', {make_peer}, window.{about['ours']}, {ROUNDS});")
        wait_for(lambda: stage.run("return !!window.measured;"), f"the rounds; {stage.page.console[-3:]}", 120)
        figures: Mapping[str, list[tuple[float, float]]] = stage.run("return window.measured;")
        return {what: pairs[WARM_UP:] for what, pairs in figures.items()}


def measure() -> Iterable[Figure]:
    """Times as fast as the peer: their median over ours, of the standard where we do worse."""
    prepare()
    application = QApplication.instance() or QApplication([])
    rounds = {standard: compare(standard) for standard in STANDARDS}
    del application
    for what, name in FIGURES.items():
        ratios = [times_as_fast(figures[what]) for figures in rounds.values()]
        yield Figure(name, min(ratios), ONCE_FASTER, "times as fast", "higher")


def times_as_fast(pairs: list[tuple[float, float]]) -> float:
    return statistics.median(theirs for _, theirs in pairs) / statistics.median(ours for ours, _ in pairs)


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name}  {figure.measured:.1f}  {figure.limit} {figure.unit}")
