"""Answers that come late, or in another order than they were asked for: nobody acts on what is not on show."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.learning import carrying
from desktop.learning import packages as learning_packages
from desktop.learning import people as learning_people
from desktop.learning.course import Opening
from desktop.learning.enrolling import course_policy, set_course_policy
from desktop.learning.packages import CoursePolicy
from desktop.learning.seat_settings import SeatSettings, change_settings, seat_settings
from desktop.scorm.refusal import PackageError, Refusal
from desktop.ui.carrying_model import Stick, Way
from desktop.ui.places import Place
from desktop.wiring import door as door_module
from desktop.wiring import packages, playing, roster, settings, work
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.people import PeopleScreen
from desktop.wiring.settings import SettingsScreen
from desktop.wiring.signing_in import SigningIn
from desktop.wiring.sync import SyncScreen
from desktop.wiring.work import WorkOf
from sync.records.vocabulary import Counting
from tests.center import Center, Size, make_center
from tests.seat import Seat


class Held:
    """A function whose first call has its answer on a slow disk, until it is let go on."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._first = iter([True])
        self.came = threading.Event()
        self.goes = threading.Event()
        self.calls = 0

    def __call__(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401 (whatever the function takes and gives)
        found = self._function(*given, **named)
        self.calls += 1
        if next(self._first, False):
            self.came.set()
            assert self.goes.wait(60), "nobody let it go on"
        return found


class Before(Held):
    """The first call has not even begun until it is let go on."""

    def __call__(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401 (whatever the function takes and gives)
        if next(self._first, False):
            self.came.set()
            assert self.goes.wait(60), "nobody let it go on"
        self.calls += 1
        return self._function(*given, **named)


Hold = Callable[[object, str], Held]


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hold]:
    made: list[Held] = []

    def put(where: object, name: str) -> Held:
        made.append(Held(getattr(where, name)))
        monkeypatch.setattr(where, name, made[-1])
        return made[-1]

    yield put
    for held in made:
        held.goes.set()


@pytest.fixture
def center(seat: Seat) -> Center:
    seat.agree = False
    return make_center(seat.carrel.store, Size(learners=12, courses=4, enrolments=3, groups=2))


@pytest.fixture
def shelf(seat: Seat, center: Center) -> PackagesScreen:
    seat.sitting.go(Place.PACKAGES)
    screen = seat.sitting.screen(Place.PACKAGES)
    assert isinstance(screen, PackagesScreen)
    seat.import_samples()
    seat.until(lambda: screen.page.table.total == 6, "the packages")
    return screen


@pytest.fixture
def everybody(seat: Seat, center: Center) -> PeopleScreen:
    seat.sitting.go(Place.PEOPLE)
    screen = seat.sitting.screen(Place.PEOPLE)
    assert isinstance(screen, PeopleScreen)
    seat.until(lambda: screen.page.table.total > 12, "the people")
    return screen


def answered(seat: Seat, held: Held) -> None:
    """Let the slow answer come, and be heard."""
    held.goes.set()
    seat.until_answered()


class TestPackages:
    def test_the_page_stays_with_the_one_that_was_asked_for_last(
        self, seat: Seat, shelf: PackagesScreen, hold: Hold
    ) -> None:
        first, last = with_files(seat)
        read = hold(learning_packages, "package_sheet")
        shelf.one.show(first)
        assert read.came.wait(10)
        shelf.one.show(last)
        seat.until(lambda: on_show(shelf) == last, "the page")
        answered(seat, read)
        assert on_show(shelf) == last

    def test_what_is_read_after_a_change_is_not_taken_for_the_package_one_went_to_meanwhile(
        self, seat: Seat, shelf: PackagesScreen, hold: Hold
    ) -> None:
        first, last = with_files(seat)
        shelf.one.show(first)
        seat.until(lambda: on_show(shelf) == first, "the page")
        read = hold(learning_packages, "package_sheet")
        shelf.one._set_policy(CoursePolicy(counting=Counting.LAST))
        seat.until(read.came.is_set, "the policy to be read again")
        shelf.one.show(last)
        seat.until(lambda: on_show(shelf) == last, "the other page")
        answered(seat, read)
        assert on_show(shelf) == last

    def test_of_two_changes_the_second_stays(
        self, seat: Seat, shelf: PackagesScreen, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        package = with_files(seat)[0]
        shelf.one.show(package)
        seat.until(lambda: on_show(shelf) == package, "the page")
        slow = Before(set_course_policy)
        monkeypatch.setattr(packages, "set_course_policy", slow)
        limit = shelf.one.page.policy.limit
        limit.chosen.emit(2)
        limit.chosen.emit(3)
        seat.until(slow.came.is_set, "the first change")
        seat.settle(0.1)
        slow.goes.set()
        seat.until(lambda: slow.calls == 2, "both")
        seat.until(lambda: limit.chooser.choice == 3 and not shelf.one._policies.waits, "the page")
        assert course_policy(seat.access, package).attempt_limit == 3


def with_files(seat: Seat) -> list[UUID]:
    """The samples; of the other packages there is nothing but a title."""
    there = [one for one in seat.carrel.library.packages() if seat.carrel.library.folder_of(one.facts.sha256).is_dir()]
    return [one.id for one in there]


def on_show(shelf: PackagesScreen) -> UUID | None:
    return shelf.one._sheet.row.id if shelf.one._sheet is not None and shelf.one.page.isVisible() else None


class TestPeople:
    def test_the_page_stays_with_the_one_that_was_asked_for_last(
        self, seat: Seat, center: Center, everybody: PeopleScreen, hold: Hold
    ) -> None:
        first, last = center.learners[:2]
        read = hold(learning_people, "person_sheet")
        everybody.person.show(first)
        assert read.came.wait(10)
        everybody.person.show(last)
        seat.until(everybody.person.page.isVisible, "the page")
        answered(seat, read)
        assert everybody.person._sheet is not None
        assert everybody.person._sheet.person.id == last

    def test_so_does_the_page_of_their_work(
        self, seat: Seat, center: Center, everybody: PeopleScreen, hold: Hold, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (learner, package), *_ = center.enrolments
        wanted, opening = WorkOf(learner, "Somebody", package, "A course"), everybody.person.work
        opening.show(wanted)
        seat.until(opening.page.isVisible, "the page")
        told: list[bool] = []
        read = hold(work, "get_scorm_enrollment")
        opening.show(wanted)
        assert read.came.wait(10)
        monkeypatch.setattr(opening.page, "show_questions", lambda _: told.append(True))
        opening.show(wanted)
        seat.until(lambda: len(told) == 1, "the page")
        answered(seat, read)
        assert len(told) == 1

    def test_whoever_stops_an_import_that_had_just_come_through_gets_no_pins(
        self, seat: Seat, everybody: PeopleScreen, tmp_path: Path, hold: Hold
    ) -> None:
        file, cards = tmp_path / "crew.csv", tmp_path / "cards.pdf"
        file.write_text("given name,family name,number,role\nAna,Silva,9001,learner\n")
        importing = everybody.roster
        importing.ask_where = lambda: cards
        importing.read(file)
        seat.until(importing.page.go.isVisible, "the preview")
        importing.page.pins.set_on(True)
        done = hold(roster, "apply_roster")
        importing.page.go.click()
        seat.until(done.came.is_set, "the import")
        importing.page.stop_asked.emit()
        answered(seat, done)
        seat.until(everybody.page.isVisible, "the list")
        assert not cards.exists()


class TestSettings:
    @pytest.fixture
    def screen(self, seat: Seat) -> SettingsScreen:
        seat.agree = False
        seat.sitting.go(Place.SETTINGS)
        screen = seat.sitting.screen(Place.SETTINGS)
        assert isinstance(screen, SettingsScreen)
        seat.until(lambda: bool(screen.page.center.text()), "the settings")
        return screen

    def kept(self, seat: Seat) -> SeatSettings:
        return seat_settings(seat.carrel.store)

    def test_of_changes_in_a_row_none_is_lost(
        self, seat: Seat, screen: SettingsScreen, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        slow = Before(change_settings)
        monkeypatch.setattr(settings, "change_settings", slow)
        screen.page.idle.chosen.emit(30)
        seat.until(slow.came.is_set, "the first change")
        screen.page.motion.toggled.emit(True)
        seat.settle(0.1)
        slow.goes.set()
        seat.until(lambda: not screen._changes.waits, "both")
        assert (self.kept(seat).idle_minutes, self.kept(seat).reduced_motion) == (30, True)
        assert screen.page.motion.is_on

    def test_what_is_chosen_while_an_earlier_answer_is_on_its_way_stays_chosen(
        self, seat: Seat, screen: SettingsScreen, hold: Hold
    ) -> None:
        kept = hold(settings, "change_settings")
        screen.page.idle.chosen.emit(30)
        assert kept.came.wait(10)
        screen.page.motion.toggled.emit(True)
        answered(seat, kept)
        screen.page.guests.toggled.emit(True)
        seat.until(lambda: not screen._changes.waits, "all three")
        now = self.kept(seat)
        assert (now.idle_minutes, now.reduced_motion, now.guests_allowed) == (30, True, True)

    def test_what_is_being_typed_outlives_the_answer_to_a_change_before_it(
        self, seat: Seat, screen: SettingsScreen, hold: Hold
    ) -> None:
        kept = hold(settings, "change_settings")
        screen.page.idle.chosen.emit(30)
        assert kept.came.wait(10)
        field = screen.page.room
        seat.carrel.window.activateWindow()
        field.edit.setFocus(Qt.FocusReason.TabFocusReason)
        seat.until(field.edit.hasFocus, "the keyboard")
        field.edit.selectAll()
        field.edit.insert("Room B")
        field.edit.setModified(True)  # as typing does
        answered(seat, kept)
        assert field.text() == "Room B"
        field.edit.editingFinished.emit()
        seat.until(lambda: self.kept(seat).room == "Room B", "it to be kept")


class TestSticks:
    def test_sticks_that_were_still_being_looked_at_do_not_end_the_writing(
        self, linked: Seat, tmp_path: Path, hold: Hold, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        linked.sitting.go(Place.SYNC)
        screen = linked.sitting.screen(Place.SYNC)
        assert isinstance(screen, SyncScreen)
        wizard = screen.carrying
        wizard.find_sticks = lambda: [Stick(tmp_path, "BLUE")]
        linked.until(screen.page.carry.isVisible, "the way to the wizard")
        screen.page.carry.click()
        linked.until(lambda: wizard.dialog is not None, "the wizard")
        dialog = wizard.dialog
        assert dialog is not None
        looked = hold(carrying, "bundles_on")
        dialog._choose(Way.FROM_SERVER)
        assert looked.came.wait(10)
        read = Before(carrying.bring)
        monkeypatch.setattr(carrying, "bring", read)
        wizard.use(Stick(tmp_path, "BLUE", found=1))
        assert dialog.is_busy
        looked.goes.set()
        heard: list[None] = []
        linked.sitting.desk.background.run(lambda: None, heard.append)  # on the only thread that is free
        linked.until(lambda: bool(heard), "the sticks to be known")
        assert dialog._going.isVisible()
        read.goes.set()
        linked.until(lambda: not dialog.is_busy, "the end")
        dialog.reject()


class TestACourseThatDidNotOpen:
    def test_the_way_back_from_its_page_leads_to_the_courses(self, seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(_: object) -> None:
            raise PackageError(Refusal.STORAGE_FAILED, "The disk that holds the courses reported an error.")

        seat.import_samples()
        opening = seat.courses.course
        opening.show(seat.sha_of("Fire"))
        seat.until(opening.page.isVisible, "its page")
        monkeypatch.setattr(playing, "load_package", broken)
        told: list[BaseException] = []
        monkeypatch.setattr(seat.carrel.window, "warn", told.append)
        opening.page.open_requested.emit(seat.sha_of("Fire"), Opening.RESUME, "")
        seat.until(lambda: bool(told), "the sentence")
        opening.page.back_requested.emit()
        assert seat.library_page.isVisible()
        assert not opening.page.isVisible()


class TestAtTheDoor:
    @pytest.fixture
    def door(self, open_seat: Callable[[], Seat]) -> Seat:
        seat = open_seat()
        seat.agree = False
        seat.sign_out()
        seat.until_answered()
        return seat

    def opened(self, seat: Seat) -> SigningIn:
        assert seat.carrel.door.signing_in is not None
        return seat.carrel.door.signing_in

    def test_a_guest_who_goes_on_signs_in_once_however_often_they_click(self, door: Seat) -> None:
        access = door.administrators_access
        change_settings(access, seat_settings(access.store).model_copy(update={"guests_allowed": True}))
        sam = door.carrel.doorkeeper.enter_as_guest("Sam")  # and the power goes
        before = door.audited(sam.person)
        door.carrel.door.open()
        door.until_answered()
        (back,) = [one for one in self.opened(door).page.findChildren(QPushButton) if one.text() == "Go on as Sam"]
        back.click()
        back.click()
        door.until_answered()
        assert door.sitting.actor.person == sam.person
        assert len(door.audited(sam.person)) == len(before) + 1

    def test_what_was_seen_for_an_earlier_page_is_not_shown_on_the_next(
        self, door: Seat, hold: Hold, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen = hold(door_module, "look_at_door")
        shown: list[SigningIn] = []
        monkeypatch.setattr(SigningIn, "show_sight", lambda page, _: shown.append(page))
        door.carrel.door.open()
        assert seen.came.wait(10)
        door.carrel.door.make_anew()
        door.until(lambda: bool(shown), "the next page")
        seen.goes.set()
        door.until_answered()
        assert shown == [self.opened(door)]
