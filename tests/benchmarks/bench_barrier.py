"""Commit with 64 kB pending, in the real window, against what it can't be faster than: one empty blocking request to
the scheme and one SQLCipher transaction with `synchronous=FULL` of the same bytes, all in the same run.
"""

import statistics
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.store.engine import connect
from tests.benchmarks.figures import Figure
from tests.seat import Seat, prepare
from tests.small_course import make_course

ROUNDS = 60
PENDING = 64_000
PAGE = f"""<!doctype html><title>barrier</title><script>
const API = parent.API_1484_11;
API.Initialize("");
const times = [[], []];
let round = 0;
function step() {{
  const text = String(round % 10).repeat({PENDING});
  API.SetValue("cmi.suspend_data", text);
  const before = performance.now();
  const answer = API.Commit("");
  const between = performance.now();
  const request = new XMLHttpRequest();
  request.open("GET", "/.carrel/blank.html", false);
  request.send();
  const after = performance.now();
  if (answer !== "true") throw new Error("Commit answered " + answer);
  if (round >= 10) {{ times[0].push(between - before); times[1].push(after - between); }}
  if (++round < {ROUNDS + 10}) setTimeout(step, 5); else window.done = times;
}}
setTimeout(step, 300);
</script>"""


def measure() -> Iterable[Figure]:
    prepare()
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        commits, requests = _in_the_window(Path(folder))
        bare = _bare_transactions(Path(folder))
    yield Figure("commit-64kB-vs-request-plus-transaction", commits / (requests + bare), 2.0, "x", "lower")


def _in_the_window(folder: Path) -> tuple[float, float]:
    """Median milliseconds of a commit and of an empty blocking request, turn and turn about."""
    package = make_course(folder / "barrier.zip", PAGE)
    seat = Seat(folder / "home")
    try:
        seat.import_packages(package)
        seat.open(seat.carrel.library.courses()[0].sha256)
        seat.until_script("w.done !== undefined", "the rounds to end", 120)
        commits, requests = seat.script("return w.done")
    finally:
        seat.close()
    return statistics.median(commits), statistics.median(requests)


def _bare_transactions(folder: Path) -> float:
    """Median milliseconds of one transaction that writes the same bytes to a database with the store's own pragmas."""
    database = connect(folder / "bare.db", b"\x01" * 32)
    database.execute("CREATE TABLE t (k TEXT PRIMARY KEY, v TEXT)")
    times = []
    for index in range(ROUNDS + 10):
        text = str(index % 10) * PENDING
        before = time.perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            "INSERT INTO t VALUES ('suspend_data', ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v", (text,)
        )
        database.execute("COMMIT")
        times.append(1000 * (time.perf_counter() - before))
    database.close()
    return statistics.median(times[10:])
