"""Nobody at the seat: a warning that can be answered, then the way out; also after the machine has slept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.theme import ThemeService
from desktop.wiring.idling import Idling


class Clocks:
    """Two clocks that stand still until told otherwise; a machine that sleeps stops the first and not the second."""

    def __init__(self) -> None:
        self.running, self.wall = 0.0, 1_000_000.0

    def go(self, idling: Idling, seconds: int) -> None:
        for _ in range(seconds):
            self.running += 1
            self.wall += 1
            idling.tick()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def window(qtbot: QtBot, service: ThemeService) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def idling(window: MainWindow, clocks: Clocks) -> Idling:
    made = Idling(window, 600, window, monotonic=lambda: clocks.running, wall=lambda: clocks.wall)
    made._timer.stop()  # only the test's clock ticks
    return made


def said(idling: Idling) -> str:
    return " ".join(label.text() for label in idling.notice.findChildren(QLabel))


def test_the_warning_comes_a_minute_before_and_counts_down(idling: Idling, clocks: Clocks, qtbot: QtBot) -> None:
    clocks.go(idling, 539)
    assert idling.notice.isHidden()
    clocks.go(idling, 1)
    assert idling.notice.isVisible()
    assert "60 seconds" in said(idling)
    clocks.go(idling, 59)
    assert "1 second." in said(idling)
    with qtbot.waitSignal(idling.gone):
        clocks.go(idling, 1)


def test_a_key_anywhere_in_the_window_takes_the_warning_back(
    idling: Idling, clocks: Clocks, window: MainWindow, qtbot: QtBot
) -> None:
    clocks.go(idling, 580)
    assert idling.notice.isVisible()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert idling.notice.isHidden()
    with qtbot.assertNotEmitted(idling.gone):
        clocks.go(idling, 599)


def test_a_machine_that_has_slept_does_not_go_on_as_if_nothing_were(
    idling: Idling, clocks: Clocks, qtbot: QtBot
) -> None:
    clocks.go(idling, 5)
    clocks.wall += 3600
    with qtbot.waitSignal(idling.gone):
        clocks.go(idling, 1)


def test_it_says_so_once(idling: Idling, clocks: Clocks) -> None:
    times: list[int] = []
    idling.gone.connect(lambda: times.append(1))
    clocks.go(idling, 700)
    assert times == [1]


def test_whoever_could_not_be_signed_out_is_watched_on(idling: Idling, clocks: Clocks, qtbot: QtBot) -> None:
    """Their course could not be stored, and nobody is there to read why: the next minutes lead out again."""
    with qtbot.waitSignal(idling.gone):
        clocks.go(idling, 600)
    idling.watch_on()
    idling._timer.stop()
    clocks.go(idling, 599)
    with qtbot.waitSignal(idling.gone):
        clocks.go(idling, 1)


class TestAFilm:
    """Who watches touches nothing; a clip that loops before nobody must not keep the machine open for ever."""

    @pytest.fixture
    def runs(self) -> list[bool]:
        """Whether a film is on; what is in the list can be changed."""
        return [True]

    @pytest.fixture
    def idling(self, window: MainWindow, clocks: Clocks, runs: list[bool]) -> Idling:
        def watched(tell: Callable[[], None]) -> None:
            if runs[0]:
                tell()

        made = Idling(window, 600, window, watched=watched, monotonic=lambda: clocks.running, wall=lambda: clocks.wall)
        made._timer.stop()
        return made

    def test_nobody_is_warned_or_signed_out_while_it_runs(self, idling: Idling, clocks: Clocks, qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(idling.gone):
            clocks.go(idling, 90 * 60)
        assert idling.notice.isHidden()

    def test_when_it_is_over_the_time_runs_again(
        self, idling: Idling, clocks: Clocks, qtbot: QtBot, runs: list[bool]
    ) -> None:
        clocks.go(idling, 30 * 60)
        runs[0] = False
        with qtbot.waitSignal(idling.gone):
            clocks.go(idling, 600)

    def test_after_two_hours_without_a_touch_nobody_is_there(
        self, idling: Idling, clocks: Clocks, qtbot: QtBot
    ) -> None:
        clocks.go(idling, 2 * 60 * 60 - 60)
        assert idling.notice.isVisible()
        with qtbot.assertNotEmitted(idling.gone):
            clocks.go(idling, 59)
        with qtbot.waitSignal(idling.gone):
            clocks.go(idling, 1)

    def test_a_touch_begins_the_two_hours_anew(self, idling: Idling, clocks: Clocks, qtbot: QtBot) -> None:
        clocks.go(idling, 100 * 60)
        idling.touch()
        with qtbot.assertNotEmitted(idling.gone):
            clocks.go(idling, 100 * 60)

    def test_one_that_begins_late_takes_the_warning_back(
        self, idling: Idling, clocks: Clocks, runs: list[bool]
    ) -> None:
        runs[0] = False
        clocks.go(idling, 570)
        assert idling.notice.isVisible()
        runs[0] = True
        clocks.go(idling, 10)
        assert idling.notice.isHidden()
