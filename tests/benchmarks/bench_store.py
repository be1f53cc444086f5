"""What the store costs: a 64 kB value beside one bare encrypted transaction, and a long shelf beside a short one.

The rivals run side by side in one process, turn by turn, so that a busy machine slows both; medians are compared.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

from desktop.store.engine import connect
from desktop.store.library import add_package
from desktop.store.shelf import shelf
from desktop.store.store import Connection, Store
from desktop.store.tracking import record_values
from tests.benchmarks.figures import Figure
from tests.store.desk import KEY, NOON, facts, sit_down

_ROUNDS: Final = 150
_LARGE: Final = 64 * 1024
_MANY: Final = 5000
_FEW: Final = 10


def measure() -> Iterable[Figure]:
    """Ratios of medians; the first is informative (the barrier's figure adds a blocking request on both sides)."""
    yield Figure("store-64kB-value-vs-transaction", _large_value(), 2.0, "×", "lower")
    first_page, everything = _long_shelf()
    yield Figure("store-ten-cards-of-5000-vs-of-10", first_page, 1.3, "×", "lower")
    yield Figure("store-listing-5000-courses", everything, 250.0, "ms", "lower")


def _large_value() -> float:
    with _folder() as folder, Store.open(folder / "data", KEY) as store:
        desk = sit_down(store)
        bare = connect(folder / "bare.db", KEY.secret)
        bare.execute("CREATE TABLE value (element TEXT PRIMARY KEY, value TEXT)")
        numbers = count(1)

        def through_the_store() -> None:
            seq = next(numbers)
            value = _text(seq)
            store.write(
                lambda connection: record_values(connection, desk.session, seq, [("cmi.suspend_data", value)], NOON)
            ).result()

        def by_hand() -> None:
            value = _text(next(numbers))
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT OR REPLACE INTO value VALUES ('cmi.suspend_data', ?)", (value,))
            bare.execute("COMMIT")

        ours, theirs = _side_by_side(through_the_store, by_hand)
        bare.close()
        return ours / theirs


def _long_shelf() -> tuple[float, float]:
    with _folder() as folder, _shelf(folder / "many", _MANY) as many, _shelf(folder / "few", _FEW) as few:
        desk = sit_down(many)

        def list_page(store: Store) -> Callable[[], object]:
            return lambda: store.read(lambda connection: shelf(connection, desk.learner.id, limit=_FEW))

        page_of_many, page_of_few = _side_by_side(list_page(many), list_page(few))
        whole = statistics.median(
            _seconds(lambda: many.read(lambda connection: shelf(connection, desk.learner.id))) for _ in range(10)
        )
        return page_of_many / page_of_few, whole * 1000


@contextmanager
def _shelf(folder: Path, packages: int) -> Iterator[Store]:
    def fill(connection: Connection) -> None:
        for number in range(packages):
            add_package(connection, facts(f"Course {number:05d}", sha256=f"{number:064x}"), NOON)

    with Store.open(folder, KEY) as store:
        store.write(fill).result()
        yield store


@contextmanager
def _folder() -> Iterator[Path]:
    # Beside the system's temporary files there may be no real disk, and a memory file system never waits for fsync.
    with tempfile.TemporaryDirectory(dir="/var/tmp" if Path("/var/tmp").is_dir() else None) as name:
        yield Path(name)


def _text(number: int) -> str:
    return f"{number:08d}" + "x" * (_LARGE - 8)


def _side_by_side(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """Median seconds of each, taken in turns after a warm-up."""
    for _ in range(5):
        ours()
        theirs()
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(_ROUNDS)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
