"""The screens of teaching in the real window: the room, enrolments and what waits, for an instructor's own groups."""

from collections.abc import Callable
from uuid import UUID

import pytest
from sqlalchemy import update

from desktop.learning.access import Actor
from desktop.learning.enrolment_list import EnrollmentQuery, list_enrolments
from desktop.store import attempts, enrollments, policies
from desktop.store.policies import CoursePolicy
from desktop.store.results import Results
from desktop.store.store import Connection
from desktop.ui.enrolments_model import Deed, Filter
from desktop.ui.places import Place
from desktop.ui.teaching_dialogs import ReasonDialog
from desktop.ui.to_settle_model import Deed as Decision
from desktop.wiring.enrolments import EnrolmentsScreen
from desktop.wiring.room import RoomScreen
from desktop.wiring.to_settle import ToSettleScreen
from desktop.wiring.work import WorkOpening
from sync.records.tables import attempts as attempt_rows
from sync.records.vocabulary import Completion, Role, Success
from tests.center import Center, Size, make_center
from tests.seat import Seat


@pytest.fixture
def center(seat: Seat) -> Center:
    """A center at the seat, with its first instructor signed in."""
    made = make_center(seat.carrel.store, Size(learners=12, courses=4, enrolments=2, groups=2))
    seat.sign_out()
    instructor = made.instructors[0]
    seat.sign_in(Actor(instructor, Role.INSTRUCTOR, made.names[instructor]))
    seat._agree.stop()
    return made


def fails_for_good(center: Center, learner: UUID, package: UUID) -> UUID:
    """A learner has failed the only attempt a course allows."""
    failed = Results(Completion.COMPLETED, Success.FAILED, 100, 0.58)

    def work(connection: Connection) -> UUID:
        now = center.store.clock()
        enrolled = enrollments.enroll(connection, learner, package, now)
        attempt = attempts.begin_attempt(connection, enrolled.id, now)
        enrollments.record_results(connection, enrolled.id, failed, now)
        own = attempt_rows.c.id == attempt.id
        connection.execute(update(attempt_rows).where(own).values(**failed.columns()))
        attempts.end_attempt(connection, attempt.id, now)
        limit = enrollments.enrollment(connection, enrolled.id)
        policies.set_policy(connection, package, CoursePolicy(attempt_limit=limit.attempts if limit else 1), now)
        return enrolled.id

    return center.store.write(work).result()


def go(seat: Seat, place: Place) -> object:
    seat.sitting.go(place)
    return seat.sitting.screen(place)


def room_of(seat: Seat) -> RoomScreen:
    screen = go(seat, Place.ROOM)
    assert isinstance(screen, RoomScreen)
    seat.until(lambda: screen.page.table.answered, "the room")
    return screen


def enrolments_of(seat: Seat) -> EnrolmentsScreen:
    screen = go(seat, Place.ENROLMENTS)
    assert isinstance(screen, EnrolmentsScreen)
    seat.until(lambda: screen.page.table.answered, "the enrolments")
    return screen


def to_settle_of(seat: Seat) -> ToSettleScreen:
    screen = go(seat, Place.TO_SETTLE)
    assert isinstance(screen, ToSettleScreen)
    seat.until(lambda: screen.page.table.answered, "what waits")
    return screen


def taught(seat: Seat, center: Center) -> set[str]:
    page = list_enrolments(center.as_instructor(0), EnrollmentQuery(), most=1000)
    return {row.name for row in page.rows}


def answer(seat: Seat, dialog: ReasonDialog, reason: str) -> None:
    dialog.field.edit.setText(reason)
    dialog.accept()


class TestRoom:
    def test_an_instructor_begins_in_the_room_of_their_groups(self, seat: Seat, center: Center) -> None:
        instructor = seat.sitting.actor
        seat.sign_out()
        seat.carrel.seat(instructor)
        assert seat.sitting.view.place is Place.ROOM
        shown = {row.cells[0].words for row in room_of(seat).page.table.rows()}
        assert shown == taught(seat, center)
        assert len(shown) < len(center.learners)

    def test_a_search_narrows_and_esc_brings_everybody_back(self, seat: Seat, center: Center) -> None:
        screen = room_of(seat)
        everybody = screen.page.table.total
        name = screen.page.table.rows()[0].cells[0].words
        screen.page.search.setText(name)
        seat.until(lambda: screen.page.table.total < everybody, "fewer learners")
        assert name in {row.cells[0].words for row in screen.page.table.rows()}
        screen.page.search.clear()
        seat.until(lambda: screen.page.table.total == everybody, "everybody")

    def test_what_another_part_stores_appears_by_itself(self, seat: Seat, center: Center) -> None:
        screen = room_of(seat)
        first = list_enrolments(center.as_instructor(0), EnrollmentQuery()).rows[0]
        assert not screen.page.needs.isVisible()
        fails_for_good(center, first.learner, first.package)
        seat.until(screen.page.needs.isVisible, "the card that says so", 10)

    def test_opening_a_learner_shows_their_work_and_leads_back(self, seat: Seat, center: Center) -> None:
        screen = room_of(seat)
        done = next(row for row in screen.page.table.rows() if row.cells[2].words == "100%")
        screen.page.table.opened.emit(done.key)
        work = screen.findChild(WorkOpening)
        assert isinstance(work, WorkOpening)
        seat.until(lambda: seat.sitting.view.page is work.page, "the learner's work")
        work.page.header.back.click()
        assert seat.sitting.view.page is screen.page


class TestEnrolments:
    def test_those_withdrawn_are_listed_apart_and_brought_back(self, seat: Seat, center: Center) -> None:
        screen = enrolments_of(seat)
        table = screen.page.table
        total = table.total
        table.choose([row.key for row in table.rows()[:2]])
        screen.page.deed_asked.emit(Deed.WITHDRAW, table.chosen)
        seat.until(lambda: table.total == total - 2, "two fewer")
        assert table.chosen == frozenset()
        screen.page.segments.choose(Filter.WITHDRAWN)
        screen.page.segments.chosen.emit(Filter.WITHDRAWN)
        seat.until(lambda: table.total == 2, "those withdrawn")
        screen.page.deed_asked.emit(Deed.BRING_BACK, frozenset(row.key for row in table.rows()))
        seat.until(lambda: table.total == 0, "nobody withdrawn")

    def test_all_that_fits_is_chosen_though_not_all_is_known(self, seat: Seat, center: Center) -> None:
        screen = enrolments_of(seat)
        screen.page.table.all_wanted.emit()
        seat.until(lambda: len(screen.page.table.chosen) == screen.page.table.total, "all of them")

    def test_a_course_is_assigned_to_a_group(self, seat: Seat, center: Center) -> None:
        screen = enrolments_of(seat)
        dialog = screen.assigning.ask()
        seat.until(lambda: bool(dialog.courses.rows() and dialog.groups.rows()), "courses and groups")
        assert not dialog._answer.isEnabled()
        dialog.courses.choose([row.key for row in dialog.courses.rows()])
        dialog.groups.choose([row.key for row in dialog.groups.rows()])
        dialog._until.setChecked(True)
        assert dialog._answer.isEnabled()
        dialog.accept()
        everything = len(taught(seat, center)) * len(center.titles)
        seat.until(lambda: screen.page.table.total == everything, "everybody to have every course")

    def test_a_grant_without_a_reason_stays_open(self, seat: Seat, center: Center) -> None:
        screen = enrolments_of(seat)
        row = screen.page.table.rows()[0]
        screen.page.deed_asked.emit(Deed.GRANT, frozenset({row.key}))
        dialog = screen.dialog
        assert isinstance(dialog, ReasonDialog)
        dialog.accept()
        assert dialog.isVisible()
        answer(seat, dialog, "The alarm went off")

        def granted() -> bool:
            found = center.store.read(lambda connection: enrollments.enrollment(connection, row.key))  # type: ignore[arg-type]
            return found is not None and found.extra_attempts == 1

        seat.until(granted, "the attempt to be granted")


class TestToSettle:
    def test_granting_settles_it_and_the_rail_counts_what_is_left(self, seat: Seat, center: Center) -> None:
        first = list_enrolments(center.as_instructor(0), EnrollmentQuery()).rows[0]
        fails_for_good(center, first.learner, first.package)
        screen = to_settle_of(seat)
        before = screen.page.table.total
        assert before >= 1
        key = next(row.key for row in screen.page.table.rows() if row.cells[0].words == first.name)
        screen.page.table.opened.emit(key)
        seat.until(screen.page.detail.isVisible, "what happened")
        one = screen._waiting[key]
        answer(seat, screen.deciding.grant(one), "The alarm went off")
        seat.until(lambda: screen.page.table.total == before - 1, "one fewer")

    def test_declining_needs_a_reason_too(self, seat: Seat, center: Center) -> None:
        first = list_enrolments(center.as_instructor(0), EnrollmentQuery()).rows[0]
        fails_for_good(center, first.learner, first.package)
        screen = to_settle_of(seat)
        seat.until(lambda: screen.page.table.total > 0, "what waits")
        dialogs: list[ReasonDialog] = []
        decline = screen.deciding.decline

        def kept(one: object) -> ReasonDialog:
            dialogs.append(decline(one))  # type: ignore[arg-type]
            return dialogs[-1]

        screen.deciding.decline = kept  # type: ignore[method-assign]
        screen.page.deed_asked.emit(Decision.DECLINE)
        assert dialogs
        dialogs[0].accept()
        assert dialogs[0].isVisible()
        dialogs[0].reject()


class TestPolicy:
    @pytest.mark.parametrize("place", [Place.ROOM, Place.ENROLMENTS, Place.TO_SETTLE])
    def test_learners_have_none_of_these_places(self, open_seat: Callable[[], Seat], place: Place) -> None:
        seat = open_seat()
        seat.as_learner()
        seat.sitting.go(place)
        assert seat.sitting.view.place is not place
