"""The whole way without a mouse: sign in, open a course, leave it, sign out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.learning import passes
from tests.seat import CHEAP, Seat

PIN = "402917"


def press(seat: Seat, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(_focus(seat), key, held)
    seat.settle(0.02)


def _focus(seat: Seat) -> QWidget:
    window = seat.carrel.window
    return window.focusWidget() or window


def test_a_learner_signs_in_takes_a_course_and_signs_out_by_keyboard_alone(qapp: object, tmp_path: Path) -> None:
    seat = Seat(tmp_path / "home")
    seat.import_samples()
    amina = seat.add_learner()
    passes.set_pin(seat.administrators_access, amina.person, PIN, CHEAP)
    seat.sign_out()
    door = seat.carrel.door.signing_in
    assert door is not None
    page = door.page
    seat.until(lambda: page.grid.tiles.known() > 0, "the names")
    press(seat, Qt.Key.Key_Slash)
    QTest.keyClicks(_focus(seat), "Amina")
    press(seat, Qt.Key.Key_Return)
    seat.until(lambda: page.panel.shown is not None, "the pad")
    QTest.keyClicks(_focus(seat), PIN)
    press(seat, Qt.Key.Key_Return)
    seat.until(lambda: seat.carrel.sitting is not None, "the workplace")
    assert seat.sitting.actor.person == amina.person
    seat.until(lambda: bool(seat.library_page.shelf.cards), "the courses")
    seat.until_answered()
    press(seat, Qt.Key.Key_Home)
    press(seat, Qt.Key.Key_Return)
    seat.until(seat.courses.course.page.isVisible, "the page of the course")
    press(seat, Qt.Key.Key_Return)  # its first button begins it
    seat.until(lambda: bool(seat.opened), "the course")
    press(seat, Qt.Key.Key_F6)
    assert seat.carrel.player is not None
    leave = seat.carrel.player.view.header.leave
    for _ in range(12):
        if _focus(seat) is leave:
            break
        press(seat, Qt.Key.Key_Tab)
    assert _focus(seat) is leave
    press(seat, Qt.Key.Key_Space)
    seat.until(lambda: seat.carrel.player is None, "the courses again")
    seat.until_answered()
    seat.carrel.window.activateWindow()
    seat.until(seat.carrel.window.isActiveWindow, "the window to have the keyboard")
    press(seat, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    seat.until(lambda: seat.carrel.sitting is None, "the door")
    seat.close()
