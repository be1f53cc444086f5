"""Opening the library: a seat with 5,000 courses beside one with ten, until the first cards are on the screen."""

import statistics
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from desktop.app import Carrel
from desktop.config import Config
from desktop.learning.access import Actor
from desktop.scorm.package import Edition
from desktop.store.attempts import begin_attempt, begin_session
from desktop.store.enrollments import enroll, record_results
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.library import PackageFacts, add_package
from desktop.store.people import add_person, everybody
from desktop.store.results import Results
from desktop.store.store import Connection, Store
from desktop.ui.library_page import LibraryPage
from desktop.ui.places import Place
from desktop.wiring.my_courses import CoursesScreen
from sync.records.vocabulary import Completion
from tests.benchmarks.figures import Figure
from tests.seat import prepare

_FEW: Final = 10
_MANY: Final = 5_000
_ROUNDS: Final = 30
_KEY: Final = StoreKey(b"\x01" * 32, KeyHome.GIVEN)
_NOON: Final = datetime(2026, 7, 1, 12, tzinfo=UTC)


def measure() -> Iterable[Figure]:
    """`library-5000-vs-10`: the median of the rounds' ratios; each opens both stores and windows anew."""
    prepare()
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as name:
        few, many = (_filled(Path(name) / str(courses), courses) for courses in (_FEW, _MANY))
        for seat in (few, many):  # what only the first window of a process pays: fonts, icons, imports
            _open(seat)
        ratios = [_many_by_few(many, few, turned=bool(turn % 2)) for turn in range(_ROUNDS)]
    del application
    yield Figure("library-5000-vs-10", statistics.median(ratios), 1.3, "×", "lower")


def _many_by_few(many: Config, few: Config, *, turned: bool) -> float:
    """One round: both beside each other, so that whatever else the machine does slows both; `turned`: few first."""
    times = {config: _open(config) for config in ((few, many) if turned else (many, few))}
    return times[many] / times[few]


def _filled(home: Path, courses: int) -> Config:
    """A seat whose store holds so many courses; every third was begun, every sixth is completed."""
    config = Config.below(home)
    config.make_folders()

    def fill(connection: Connection) -> None:
        learner = add_person(connection, "Amina", "Yusuf", _NOON).id
        for number in range(courses):
            made = add_package(connection, _facts(number), _NOON)
            if number % 3:
                continue
            opened = _NOON + timedelta(minutes=number)
            enrollment = enroll(connection, learner, made.id, opened)
            attempt = begin_attempt(connection, enrollment.id, opened)
            begin_session(connection, attempt, "LESSON", 1, opened)
            done = Completion.COMPLETED if number % 6 else Completion.INCOMPLETE
            record_results(connection, enrollment.id, Results(done, progress=float(number % 101)), opened)

    with Store.open(config.data, _KEY) as store:
        store.write(fill).result()
    return config


def _facts(number: int) -> PackageFacts:
    return PackageFacts(
        sha256=f"{number * 7919:064x}",
        title=f"Course {number * 7919 % 100_003:06d}",
        edition=Edition.SCORM_2004_4TH if number % 2 else Edition.SCORM_12,
        launch="index.html",
        launch_count=number % 12 + 1,
        sco_count=1,
        size_bytes=1_000_000,
    )


class _FirstCards(QObject):
    """Notes that the grid of a library was painted with cards on it."""

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._grid = page.grid
        self._grid.viewport().installEventFilter(self)
        self.shown = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.Paint and self._grid.cards():
            self.shown = True
        return super().eventFilter(watched, event)


def _open(config: Config) -> float:
    """Seconds from letting the learner in on a window that is up until cards have been painted."""
    carrel = Carrel(config, Store.open(config.data, _KEY))
    carrel.window.show()
    QApplication.processEvents()
    learner = carrel.store.read(everybody)[0]
    begun = time.perf_counter()
    carrel.seat(Actor(learner.id, learner.role, learner.name))
    assert carrel.sitting is not None
    courses = carrel.sitting.screen(Place.COURSES)
    assert isinstance(courses, CoursesScreen)
    cards = _FirstCards(courses.page)
    while not cards.shown:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    taken = time.perf_counter() - begun
    carrel.window.close()
    carrel.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return taken
