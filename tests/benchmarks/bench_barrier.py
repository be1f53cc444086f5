"""Commit with 64 kB pending, in the real window, against what it can't be faster than: one empty blocking request to
the scheme and one SQLCipher transaction with `synchronous=FULL` of the same bytes.

The three take turns at the pace of a course, a commit now and then, because a disk and a processor that were idle a
moment ago answer more slowly than in a tight loop; the bare transaction runs on a thread of its own, as the store's do.
A commit passes through more threads than its rivals and suffers more where the machine does other things as well, so
the calmest of three runs counts.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as DriverConnection

from PySide6.QtWidgets import QApplication

from desktop.store.engine import connect
from tests.benchmarks.figures import Figure
from tests.seat import Seat, prepare
from tests.small_course import make_course

RUNS = 3
ROUNDS = 50
WARM_UP = 10
PENDING = 64_000
PAUSE = 0.01
"""Seconds between two things that are measured."""
Round = tuple[float, float, float]
"""Milliseconds of a commit, an empty blocking request and a bare transaction."""
PAGE = f"""<!doctype html><title>barrier</title><script>
const API = parent.API_1484_11;
API.Initialize("");
function timed(work) {{
  const before = performance.now();
  work();
  return performance.now() - before;
}}
function commit(digit) {{
  API.SetValue("cmi.suspend_data", digit.repeat({PENDING}));
  return timed(() => {{ if (API.Commit("") !== "true") throw new Error(API.GetDiagnostic("")); }});
}}
function ask() {{
  return timed(() => {{
    const request = new XMLHttpRequest();
    request.open("GET", "/.carrel/blank.html", false);
    request.send();
  }});
}}
</script>"""


def measure() -> Iterable[Figure]:
    """`commit-64kB-vs-request-plus-transaction`: medians of alternating rounds."""
    prepare()
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as folder, _opened(Path(folder)) as measure_round:
        for digit in range(WARM_UP):
            measure_round(digit)
        runs = [_medians([measure_round(digit) for digit in range(ROUNDS)]) for _ in range(RUNS)]
    del application
    commit, request, bare = min(runs, key=sum)
    yield Figure("commit-64kB-vs-request-plus-transaction", commit / (request + bare), 2.0, "×", "lower")


def _medians(rounds: list[Round]) -> Round:
    commits, requests, bare = zip(*rounds, strict=True)
    return statistics.median(commits), statistics.median(requests), statistics.median(bare)


@contextmanager
def _opened(folder: Path) -> Iterator[Callable[[int], Round]]:
    """Opens the course in a window; gives what measures one round, each writing another text than the one before."""
    database = connect(folder / "bare.db", b"\x01" * 32)
    database.execute("CREATE TABLE t (k TEXT PRIMARY KEY, v TEXT)")
    seat = Seat(folder / "home")
    with ThreadPoolExecutor(1) as thread:

        def measure_round(number: int) -> Round:
            digit = str(number % 10)
            seat.settle(PAUSE)
            commit = seat.script(f"return w.commit('{digit}')")
            seat.settle(PAUSE)
            request = seat.script("return w.ask()")
            seat.settle(PAUSE)
            return commit, request, thread.submit(_transaction, database, digit * PENDING).result()

        try:
            seat.import_packages(make_course(folder / "barrier.zip", PAGE))
            seat.open(seat.my_courses.courses()[0].sha256)
            yield measure_round
        finally:
            seat.close()
            database.close()


def _transaction(database: DriverConnection, text: str) -> float:
    """Milliseconds of one transaction that writes `text`; the connection has the store's own pragmas."""
    before = time.perf_counter()
    database.execute("BEGIN IMMEDIATE")
    database.execute("INSERT INTO t VALUES ('suspend_data', ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v", (text,))
    database.execute("COMMIT")
    return 1000 * (time.perf_counter() - before)
