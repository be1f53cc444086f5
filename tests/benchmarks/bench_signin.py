"""Signing in: a center of 10,000 learners beside one of ten, from the verdict until My courses is painted."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from desktop.app import Carrel
from desktop.config import Config
from desktop.learning.access import Actor
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.store import Store
from desktop.ui.library_page import LibraryPage
from desktop.ui.places import Place
from desktop.wiring.my_courses import CoursesScreen
from sync.records.vocabulary import Role
from tests.benchmarks.figures import Figure
from tests.center import Size, make_center
from tests.seat import prepare

_FEW: Final = Size(learners=10, courses=20, enrolments=10, answers=False)
_MANY: Final = replace(_FEW, learners=10_000)
"""100,000 enrolments."""
_ROUNDS: Final = 30
_KEY: Final = StoreKey(b"\x01" * 32, KeyHome.GIVEN)


def measure() -> Iterable[Figure]:
    """`signin-10000-vs-10`: the median of the rounds' ratios; in each the same learner signs in at both centers."""
    prepare()
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as name:
        few, many = (_Machine(Path(name) / str(size.learners), size) for size in (_FEW, _MANY))
        for machine in (few, many):  # what only the first sign-in of a process pays: fonts, icons, statements
            machine.sign_in()
        ratios = [_many_by_few(many, few, turned=bool(turn % 2)) for turn in range(_ROUNDS)]
        for machine in (few, many):
            machine.close()
    del application
    yield Figure("signin-10000-vs-10", statistics.median(ratios), 1.3, "×", "lower")


def _many_by_few(many: "_Machine", few: "_Machine", *, turned: bool) -> float:
    """One round: both beside each other, so that whatever else the machine does slows both; `turned`: few first."""
    times = {machine: machine.sign_in() for machine in ((few, many) if turned else (many, few))}
    return times[many] / times[few]


class _Machine:
    """A running Carrel of a center, with nobody at it."""

    def __init__(self, home: Path, size: Size) -> None:
        config = Config.below(home)
        config.make_folders()
        store = Store.open(config.data, _KEY)
        center = make_center(store, size)
        learner = center.learners[0]
        self._learner = Actor(learner, Role.LEARNER, center.names[learner])
        self._carrel = Carrel(config, store)
        self._carrel.start()
        _wait_for(lambda: True)

    def sign_in(self) -> float:
        """Seconds from the verdict until cards have been painted; the learner has signed out again afterwards."""
        begun = time.perf_counter()
        self._carrel.door.admitted.emit(self._learner)
        sitting = self._carrel.sitting
        assert sitting is not None
        courses = sitting.screen(Place.COURSES)
        assert isinstance(courses, CoursesScreen)
        cards = _FirstCards(courses.page)
        _wait_for(lambda: cards.shown)
        taken = time.perf_counter() - begun
        self._carrel.sign_out()
        _wait_for(lambda: self._carrel.sitting is None)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return taken

    def close(self) -> None:
        self._carrel.window.close()
        self._carrel.close()


class _FirstCards(QObject):
    """Notes that a page of courses was painted with cards on it."""

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._page = page
        page.grid.viewport().installEventFilter(self)
        self.shown = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.Paint and self._page.grid.cards():
            self.shown = True
        return super().eventFilter(watched, event)


def _wait_for(holds: Callable[[], bool]) -> None:
    QApplication.processEvents()
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
