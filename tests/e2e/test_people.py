"""A machine that several people use, one after the other: every way in and out, and nothing left for the next."""

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop.learning import passes
from desktop.learning.access import Actor
from desktop.learning.audited import Audited
from desktop.learning.seat_settings import seat_settings
from desktop.ui.certificate_check import CheckPage
from desktop.ui.places import Place
from desktop.ui.sign_in_model import Turn
from desktop.ui.sign_in_page import SignInPage
from desktop.wiring.signing_in import SigningIn
from sync.records.vocabulary import Role
from tests.seat import ADMINISTRATOR_PIN, CHEAP, Seat

PIN = "402917"
WRONG = "111222"


@pytest.fixture
def door(qapp: object, tmp_path: Path) -> Iterator[Seat]:
    seat = Seat(tmp_path / "home", signed_out=True)
    yield seat
    if not seat.closed:
        seat.close()


def said(part: QWidget) -> str:
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def at_door(seat: Seat) -> SigningIn:
    """The sign-in page, filled."""
    signing_in = seat.carrel.door.signing_in
    assert signing_in is not None
    seat.until(lambda: signing_in.page.grid.tiles.known() > 0, "the names")
    return signing_in


def with_pin(seat: Seat, given: str, family: str, role: Role = Role.LEARNER, pin: str = PIN) -> Actor:
    """Somebody new who has a PIN."""
    made = seat.add_learner(given, family, role)
    passes.set_pin(seat.administrators_access, made.person, pin, CHEAP)
    return made


def find(seat: Seat, name: str) -> SignInPage:
    """Type a name and choose the first, by keyboard alone."""
    signing_in = at_door(seat)
    page = signing_in.page
    page.search.setFocus()
    QTest.keyClicks(page.search, name)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    seat.until(lambda: page.panel.shown is not None, "the pad")
    assert page.panel.shown is not None
    assert page.panel.shown.person.name == name
    return page


def type_pin(page: SignInPage, pin: str) -> None:
    QTest.keyClicks(page.panel, pin)
    QTest.keyClick(page.panel, Qt.Key.Key_Return)


class TestTheFirstStart:
    def test_the_first_person_makes_themselves_administrator_and_is_in(self, qapp: object, tmp_path: Path) -> None:
        seat = Seat(tmp_path / "home", first_start=True)
        first = seat.carrel.door.first_start
        assert first is not None
        page = first.page
        assert "no default password" in said(page)
        fields = (page.center, page.room, page.given, page.family, page.pin, page.again)
        typed = ("Harbour Lane", "Room B · PC 4", "Ingrid", "Solberg", "12345678", "12345678")
        for field, text in zip(fields, typed, strict=True):
            QTest.keyClicks(field.edit, text)
        QTest.keyClick(page.again.edit, Qt.Key.Key_Return)
        seat.until(lambda: "counts up" in said(page), "the refusal of a PIN that anybody guesses")
        for field in (page.pin, page.again):
            assert field.edit.echoMode() is QLineEdit.EchoMode.Password
            field.edit.setText(ADMINISTRATOR_PIN)
        QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
        seat.until(lambda: seat.carrel.sitting is not None, "the workplace")
        assert seat.sitting.actor.role is Role.ADMINISTRATOR
        settings = seat_settings(seat.carrel.store)
        assert (settings.center, settings.room) == ("Harbour Lane", "Room B · PC 4")
        seat.sign_out()
        assert "Harbour Lane" in said(at_door(seat).page)
        seat.close()

    def test_another_language_keeps_what_was_typed_but_the_pin(self, qapp: object, tmp_path: Path) -> None:
        seat = Seat(tmp_path / "home", first_start=True)
        first = seat.carrel.door.first_start
        assert first is not None
        first.page.center.edit.setText("Port du Sud")
        first.page.pin.edit.setText(ADMINISTRATOR_PIN)
        QTest.mouseClick(first.page.languages["fr"], Qt.MouseButton.LeftButton)
        again = seat.carrel.door.first_start
        assert again is not None
        assert again is not first
        assert again.page.typed().center == "Port du Sud"
        assert again.page.typed().pin == ""
        assert again.page.languages["fr"].isChecked()
        seat.close()


class TestThePin:
    def test_a_name_and_a_pin_lead_to_ones_courses(self, door: Seat) -> None:
        with_pin(door, "Amina", "Yusuf")
        type_pin(find(door, "Amina Yusuf"), PIN)
        door.until(lambda: door.carrel.sitting is not None, "the workplace")
        assert door.sitting.actor.name == "Amina Yusuf"
        assert door.library_page.isVisible()
        assert "Amina Yusuf" in said(door.library_page)

    def test_wrong_pins_are_told_then_one_waits_then_a_supervisor_helps(self, door: Seat) -> None:
        with_pin(door, "Amina", "Yusuf")
        page = find(door, "Amina Yusuf")
        signing_in = at_door(door)

        def try_wrong() -> Turn:
            type_pin(page, WRONG)
            door.until(lambda: page.panel.shown is not None and page.panel.shown.turn is not Turn.CHECKS, "a verdict")
            assert page.panel.shown is not None
            return page.panel.shown.turn

        assert try_wrong() is Turn.WRONG
        assert "4 more times" in said(page.panel)
        while try_wrong() is Turn.WRONG:
            pass
        assert page.panel.shown is not None
        assert page.panel.shown.turn is Turn.WAITS
        assert not page.panel.pad.isEnabled()
        assert "0:" in said(page.panel)
        signing_in._supervise(door.carrel.doorkeeper.supervisors()[0], page.panel.shown)
        assert "8-digit PIN lets Amina Yusuf try again" in said(page.panel)
        type_pin(page, ADMINISTRATOR_PIN)
        door.until(lambda: "You can try again." in said(page.panel), "another chance")
        type_pin(page, PIN)
        door.until(lambda: door.carrel.sitting is not None, "the workplace")
        assert door.sitting.actor.role is Role.LEARNER

    def test_while_a_pin_is_being_checked_the_pad_is_off(self, door: Seat) -> None:
        with_pin(door, "Amina", "Yusuf")
        page = find(door, "Amina Yusuf")
        type_pin(page, PIN)
        assert not page.panel.pad.isEnabled()
        assert "Checking…" in said(page.panel)
        door.until(lambda: door.carrel.sitting is not None, "the workplace")


class TestOtherWaysIn:
    def test_a_badge_lets_a_learner_in_from_wherever_the_keyboard_is(self, door: Seat) -> None:
        amina = door.add_learner("Amina", "Yusuf")
        badge = passes.new_badge(door.administrators_access, amina.person)
        at_door(door)
        handle = door.carrel.window.windowHandle()
        for sign in badge:
            QTest.keyClick(handle, Qt.Key(ord(sign)))
        QTest.keyClick(handle, Qt.Key.Key_Return)
        door.until(lambda: door.carrel.sitting is not None, "the workplace")
        assert door.sitting.actor.person == amina.person

    def test_an_unknown_badge_is_told_kindly(self, door: Seat) -> None:
        signing_in = at_door(door)
        signing_in.page.badge_read.emit("B" * 28)
        door.until(lambda: "lets nobody in" in said(signing_in.page), "the banner")
        assert door.carrel.sitting is None

    def test_a_guest_gives_a_name_and_begins(self, door: Seat) -> None:
        signing_in = at_door(door)
        door.agree = False
        QTest.mouseClick(signing_in.page.guest_button, Qt.MouseButton.LeftButton)
        dialog = signing_in._dialog
        assert dialog is not None
        QTest.keyClicks(dialog.name.edit, "Sam")  # type: ignore[union-attr]
        QTest.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
        door.until(lambda: door.carrel.sitting is not None, "the workplace")
        assert (door.sitting.actor.name, door.sitting.actor.guest) == ("Sam", True)

    def test_without_a_camera_the_dialog_says_what_works_instead(self, door: Seat) -> None:
        signing_in = at_door(door)
        door.agree = False
        QTest.mouseClick(signing_in.page.badge_button, Qt.MouseButton.LeftButton)
        assert signing_in._dialog is not None
        assert "No camera was found" in said(signing_in._dialog)
        signing_in._dialog.reject()


class TestOneAfterTheOther:
    def test_of_the_one_who_left_the_next_can_reach_nothing(self, seat: Seat, tmp_path: Path) -> None:
        seat.import_samples()
        sha = seat.sha_of("Fire")
        amina = seat.as_learner("Amina", "Yusuf")
        seat.open(sha)
        seat.script("w.localStorage.setItem('mine', 'Amina was here'); return true")
        seat.until_saved()
        sitting, view = weakref.ref(seat.sitting), weakref.ref(seat.sitting.view)
        page, desk = weakref.ref(seat.library_page), weakref.ref(seat.sitting.desk)
        QGuiApplication.clipboard().setText("Amina's answer")
        seat.carrel.window.toast("Amina, your certificate is ready")
        seat.sign_out()
        assert seat.carrel.player is None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        door = at_door(seat).page
        assert (door.search.text(), door.panel.shown) == ("", None)
        assert QGuiApplication.clipboard().text() == ""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shown = " ".join(label.text() for label in seat.carrel.window.findChildren(QLabel))
        assert "your certificate" not in shown
        gc.collect()
        assert [kept() for kept in (sitting, view, page, desk) if kept() is not None] == []

        seat.sign_in(seat.add_learner("Carlos", "Mendes"))
        entry = seat.my_courses.course(sha)
        assert entry is not None
        assert entry.standing is None
        seat.open(sha)
        assert seat.script("return w.localStorage.getItem('mine')") is None
        assert "Amina" not in seat.script("return JSON.stringify(Object.entries(w.localStorage))")
        seat.sign_out()

        seat.sign_in(amina)
        seat.open(sha)
        assert seat.script("return w.localStorage.getItem('mine')") == "Amina was here"

    def test_an_open_course_is_suspended_before_anybody_else_sees_the_door(self, seat: Seat) -> None:
        seat.import_samples()
        seat.as_learner()
        learner = seat.sitting.actor
        sha = seat.sha_of("Fire")
        seat.open(sha)
        seat.carrel.window.activateWindow()
        seat.until(seat.carrel.window.isActiveWindow, "the window to be active")
        QTest.keySequence(seat.carrel.window, QKeySequence("Ctrl+Shift+Q"))
        seat.until(lambda: seat.carrel.sitting is None, "the door")
        seat.sign_in(learner)
        sheet = seat.my_courses.sheet(sha)
        assert sheet is not None
        assert [attempt.state.value for attempt in sheet.attempts] == ["suspended"]

    def test_who_idles_is_signed_out_and_their_course_suspended(self, seat: Seat) -> None:
        seat.import_samples()
        learner = seat.as_learner()
        sha = seat.sha_of("Fire")
        seat.open(sha)
        seat.sitting._idling.gone.emit()
        seat.until(lambda: seat.carrel.sitting is None, "the door")
        seat.sign_in(learner)
        sheet = seat.my_courses.sheet(sha)
        assert sheet is not None
        assert sheet.attempts[-1].state.value == "suspended"

    def test_a_removal_that_waits_for_its_undo_is_settled_at_sign_out(self, seat: Seat) -> None:
        seat.import_samples()
        sha = seat.sha_of("Fire")
        folder = seat.carrel.library.folder_of(sha)
        seat.courses.remove(sha)
        seat.until(lambda: "Removed" in said(seat.carrel.window), "the toast")
        seat.sign_out()
        seat.until(lambda: not folder.exists(), "the files to go")

    def test_the_window_that_closes_signs_out_and_the_trail_says_so(
        self, open_seat: Callable[[], Seat], tmp_path: Path
    ) -> None:
        first = open_seat()
        learner = first.as_learner()
        first.close()
        second = open_seat()
        assert Audited.SIGN_OUT.value in second.audited(learner.person)


class TestFilesLetGo:
    """A certificate can be checked by whoever holds the file, signed in or not."""

    def test_a_learner_who_lets_one_go_sees_a_page_about_it(self, seat: Seat, tmp_path: Path) -> None:
        seat.as_learner()
        picture = seat.picture(tmp_path / "holiday.png")
        seat.drop_files(picture)
        seat.until(lambda: seat.sitting.view.place is Place.CERTIFICATES, "the page")
        assert isinstance(seat.sitting.view.page, CheckPage)

    def test_at_the_door_the_answer_is_a_dialog(self, door: Seat, tmp_path: Path) -> None:
        at_door(door)
        door.agree = False
        door.drop_files(door.picture(tmp_path / "holiday.png"))
        door.until(lambda: QApplication.activeModalWidget() is not None, "the dialog")
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert "holiday.png" in said(dialog)
        dialog.close()

    def test_a_learner_imports_nothing(self, seat: Seat, tmp_path: Path) -> None:
        package = tmp_path / "course.zip"
        package.write_bytes(b"PK")
        seat.as_learner()
        assert not seat.drop_files(package)


class TestTheWorkplace:
    def test_a_learner_has_a_narrow_rail_and_a_name_in_the_header(self, seat: Seat) -> None:
        seat.as_learner()
        rail = seat.sitting.view.rail
        assert not rail.is_wide
        with pytest.raises(KeyError):
            rail.button(Place.DOCTOR)
        assert "Amina Yusuf" in said(seat.library_page)

    def test_staff_have_words_beside_icons_and_icons_alone_in_a_narrow_window(self, seat: Seat) -> None:
        rail = seat.sitting.view.rail
        seat.until(lambda: rail.is_wide, "the rail with words")
        seat.carrel.window.resize(1000, 700)
        seat.until(lambda: not rail.is_wide, "the rail without")

    def test_the_keys_reach_the_places_of_the_rail_in_order(self, seat: Seat) -> None:
        seat.as_learner()
        window = seat.carrel.window
        window.activateWindow()
        seat.until(window.isActiveWindow, "the window to be active")
        reached: list[Place | None] = []
        for keys in ("F1", "Ctrl+1", "Ctrl+2"):
            QTest.keySequence(window, QKeySequence(keys))
            reached.append(seat.sitting.view.place)
        assert reached == [Place.HELP, Place.COURSES, Place.RESULTS]

    def test_who_chooses_a_language_gets_all_anew_in_it_and_keeps_it(self, seat: Seat) -> None:
        learner = seat.as_learner()
        before = seat.sitting
        before._speak("fr")
        seat.until(lambda: seat.carrel.sitting not in (None, before), "the workplace made anew")
        assert seat.sitting.actor.language == "fr"
        seat.sign_out()
        assert seat.person(learner.person).language == "fr"
