"""Who takes which course: assigned, by one's own wish, until when, withdrawn and brought back."""

from datetime import timedelta
from uuid import UUID

import pytest

from desktop.learning.access import Access, Actor, NotAllowed
from desktop.learning.certificate_template import UnfitTemplate
from desktop.learning.course import Opening
from desktop.learning.enrolling import (
    EnrollmentSheet,
    EnrolmentRefused,
    NoSuchEnrolment,
    assign,
    bring_back,
    course_policy,
    enrol_self,
    get_scorm_enrollment,
    set_course_policy,
    set_due,
    withdraw,
)
from desktop.learning.playing import Change
from desktop.learning.policy import Action
from desktop.store import enrollments, groups, people
from desktop.store.policies import CoursePolicy
from sync.records.vocabulary import Counting, EnrollmentOrigin, EnrollmentStatus, Role
from tests.learning.chair import NOON, Chair, Room
from tests.learning.trail import noted
from tests.scorm.sequencing.trees import cluster, leaf

FRIDAY = NOON + timedelta(days=5)
FAILED: list[Change] = [
    ("cmi.completion_status", "completed"),
    ("cmi.success_status", "failed"),
    ("cmi.exit", "normal"),
]
PASSED: list[Change] = [
    ("cmi.completion_status", "completed"),
    ("cmi.success_status", "passed"),
    ("cmi.exit", "normal"),
]
CLOSED = CoursePolicy(self_enrolment=False)


@pytest.fixture
def chair(room: Room) -> Chair:
    return room.takes(cluster("root", leaf("a")))


@pytest.fixture
def administrator(room: Room) -> Access:
    return room.access(Role.ADMINISTRATOR)


@pytest.fixture
def teacher(room: Room) -> Access:
    """An instructor with Ada in a group of theirs."""
    access = room.access(Role.INSTRUCTOR)

    def group(connection: object) -> None:
        made = groups.add_group(connection, "Deck", NOON)  # type: ignore[arg-type]
        groups.put_in_group(connection, made.id, [access.actor.person, room.learner.id], NOON)  # type: ignore[arg-type]

    room.store.write(group).result()
    return access


def sheet(room: Room, chair: Chair, access: Access | None = None) -> EnrollmentSheet:
    return get_scorm_enrollment(access or room.access(Role.LEARNER), room.learner.id, chair.course.package)


def somebody(room: Room, given: str = "Alan") -> UUID:
    return room.store.write(lambda connection: people.add_person(connection, given, "Turing", NOON)).result().id


class TestAssigning:
    def test_each_learner_is_enrolled_once_with_the_day_it_is_due(
        self, room: Room, chair: Chair, teacher: Access
    ) -> None:
        package = chair.course.package
        first = assign(teacher, [room.learner.id], package, FRIDAY)
        assert assign(teacher, [room.learner.id], package, FRIDAY) == first
        enrolled = chair.enrollment()
        assert (enrolled.id, enrolled.origin, enrolled.due_at) == (first[0], EnrollmentOrigin.ASSIGNED, FRIDAY)
        assert enrolled.standing is EnrollmentStatus.NOT_STARTED

    def test_what_a_learner_did_on_their_own_is_kept(self, chair: Chair, teacher: Access) -> None:
        chair.open()
        chair.sends(("cmi.location", "page 3"))
        chair.leave()
        assign(teacher, [chair.learner.id], chair.course.package)
        assert chair.enrollment().origin is EnrollmentOrigin.ASSIGNED
        chair.opens(Opening.RESUME)
        assert chair.values["cmi.location"] == "page 3"

    def test_nobody_is_where_one_is_out_of_reach(self, room: Room, chair: Chair, teacher: Access) -> None:
        stranger = somebody(room)
        with pytest.raises(NotAllowed):
            assign(teacher, [room.learner.id, stranger], chair.course.package)
        found = room.store.read(lambda c: enrollments.enrollments_on(c, chair.course.package))
        assert found == []

    def test_learners_assign_nothing(self, room: Room, chair: Chair) -> None:
        with pytest.raises(NotAllowed):
            assign(room.access(Role.LEARNER), [room.learner.id], chair.course.package)

    def test_it_is_in_the_trail_without_names(self, room: Room, chair: Chair, teacher: Access) -> None:
        (enrolled,) = assign(teacher, [room.learner.id], chair.course.package, FRIDAY)
        assert noted(room.store, Action.ASSIGN_COURSE.value) == [
            (teacher.actor.person, ("enrollment", enrolled), {"due": FRIDAY.isoformat()})
        ]

    def test_the_day_can_be_moved_and_taken_away(self, chair: Chair, teacher: Access) -> None:
        (enrolled,) = assign(teacher, [chair.learner.id], chair.course.package, FRIDAY)
        set_due(teacher, enrolled, FRIDAY + timedelta(days=7))
        assert chair.enrollment().due_at == FRIDAY + timedelta(days=7)
        set_due(teacher, enrolled, None)
        assert chair.enrollment().due_at is None

    def test_what_is_overdue_can_still_be_opened(self, chair: Chair, teacher: Access) -> None:
        assign(teacher, [chair.learner.id], chair.course.package, FRIDAY)
        chair.clock.forward(days=30)
        assert chair.open().launch is not None

    def test_an_enrolment_that_is_none_is_named(self, chair: Chair, administrator: Access) -> None:
        with pytest.raises(NoSuchEnrolment, match="not on this machine any more"):
            set_due(administrator, UUID(int=1), FRIDAY)


class TestWithdrawing:
    @pytest.fixture
    def enrolled(self, chair: Chair) -> UUID:
        chair.open()
        chair.sends(("cmi.location", "page 3"))
        chair.leave()
        return chair.enrollment().id

    @pytest.mark.parametrize("opening", [Opening.RESUME, Opening.NEW_ATTEMPT, Opening.REVIEW])
    def test_the_course_is_closed_and_everything_is_kept(
        self, chair: Chair, teacher: Access, enrolled: UUID, opening: Opening
    ) -> None:
        before = chair.attempts()
        withdraw(teacher, enrolled, "left the ship")
        with pytest.raises(EnrolmentRefused, match=r"You were withdrawn.*Everything you did is kept"):
            chair.opens(opening)
        assert chair.attempts() == before
        assert chair.tracked("a")["cmi.location"] == "page 3"

    def test_bringing_back_undoes_it(self, chair: Chair, teacher: Access, enrolled: UUID) -> None:
        withdraw(teacher, enrolled)
        bring_back(teacher, enrolled)
        chair.opens(Opening.RESUME)
        assert chair.values["cmi.location"] == "page 3"

    def test_so_does_assigning_again(self, chair: Chair, teacher: Access, enrolled: UUID) -> None:
        withdraw(teacher, enrolled)
        assign(teacher, [chair.learner.id], chair.course.package)
        assert chair.opens(Opening.RESUME).launch is not None

    def test_a_learner_can_not_enrol_around_it(self, room: Room, chair: Chair, teacher: Access, enrolled: UUID) -> None:
        withdraw(teacher, enrolled)
        with pytest.raises(EnrolmentRefused):
            enrol_self(room.access(Role.LEARNER), chair.course.package)

    def test_the_reason_is_in_the_trail(self, room: Room, teacher: Access, enrolled: UUID) -> None:
        withdraw(teacher, enrolled, "left the ship")
        (entry,) = noted(room.store, Action.ASSIGN_COURSE.value)
        assert entry[2] == {"withdrawn": True, "reason": "left the ship"}

    def test_a_learner_withdraws_nobody(self, room: Room, enrolled: UUID) -> None:
        with pytest.raises(NotAllowed):
            withdraw(room.access(Role.LEARNER), enrolled)


class TestEnrollingOneself:
    def test_opening_a_course_is_enrolling(self, chair: Chair) -> None:
        chair.open()
        assert chair.enrollment().origin is EnrollmentOrigin.SELF

    def test_it_can_be_done_before_opening(self, room: Room, chair: Chair) -> None:
        made = enrol_self(room.access(Role.LEARNER), chair.course.package)
        assert chair.enrollment() == made
        assert made.status is EnrollmentStatus.NOT_STARTED

    def test_a_course_may_be_open_only_to_those_it_was_assigned_to(
        self, room: Room, chair: Chair, administrator: Access
    ) -> None:
        set_course_policy(administrator, chair.course.package, CLOSED)
        with pytest.raises(EnrolmentRefused, match=r"those it was assigned to\. Nothing was begun"):
            chair.open()
        with pytest.raises(EnrolmentRefused):
            enrol_self(room.access(Role.LEARNER), chair.course.package)
        assert sheet(room, chair).enrollment is None
        assign(administrator, [chair.learner.id], chair.course.package)
        assert chair.open().launch is not None

    def test_who_is_enrolled_already_stays_in(self, chair: Chair, administrator: Access) -> None:
        chair.open()
        chair.leave()
        set_course_policy(administrator, chair.course.package, CLOSED)
        assert chair.opens(Opening.RESUME).launch is not None


class TestCoursePolicy:
    def test_without_a_decision_the_defaults_hold(self, room: Room, chair: Chair) -> None:
        assert course_policy(room.access(Role.LEARNER), chair.course.package) == CoursePolicy()

    def test_what_was_decided_is_read_back_whole(self, chair: Chair, administrator: Access) -> None:
        decided = CoursePolicy(
            3, Counting.AVERAGE, False, certificate_months=24, certificate_template="{{learner}} {{course}} {{{qr}}}"
        )
        set_course_policy(administrator, chair.course.package, decided)
        set_course_policy(administrator, chair.course.package, decided)
        assert course_policy(administrator, chair.course.package) == decided

    def test_only_those_who_manage_packages_decide(self, chair: Chair, teacher: Access) -> None:
        with pytest.raises(NotAllowed):
            set_course_policy(teacher, chair.course.package, CLOSED)

    def test_a_template_that_can_not_be_used_changes_nothing(self, chair: Chair, administrator: Access) -> None:
        bad = CoursePolicy(attempt_limit=3, certificate_template="<script></script>")
        with pytest.raises(UnfitTemplate, match="<script>"):
            set_course_policy(administrator, chair.course.package, bad)
        assert course_policy(administrator, chair.course.package) == CoursePolicy()

    def test_what_counts_is_counted_again_for_everybody(self, chair: Chair, administrator: Access) -> None:
        chair.open()
        chair.terminates(*PASSED)
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        chair.terminates(*FAILED)
        chair.leave()
        assert chair.enrollment().standing is EnrollmentStatus.PASSED
        set_course_policy(administrator, chair.course.package, CoursePolicy(counting=Counting.LAST))
        assert chair.enrollment().standing is EnrollmentStatus.FAILED
        set_course_policy(administrator, chair.course.package, CoursePolicy(counting=Counting.FIRST))
        assert chair.enrollment().standing is EnrollmentStatus.PASSED


class TestSheet:
    """What a course page needs to offer its buttons."""

    def may(self, room: Room, chair: Chair) -> tuple[bool, bool, bool, bool]:
        found = sheet(room, chair)
        return found.may_start, found.may_resume, found.may_review, found.may_ask

    def test_a_course_never_opened_may_be_started(self, room: Room, chair: Chair) -> None:
        found = sheet(room, chair)
        assert self.may(room, chair) == (True, False, False, False)
        assert (found.enrollment, found.attempts, found.attempts_allowed, found.why_not) == (None, (), None, "")

    def test_an_open_attempt_goes_on_or_is_begun_again(self, room: Room, chair: Chair) -> None:
        chair.open()
        chair.leave()
        assert self.may(room, chair) == (True, True, False, False)

    def test_a_finished_course_is_looked_at_or_taken_again(self, room: Room, chair: Chair) -> None:
        chair.open()
        chair.terminates(*PASSED)
        chair.leave()
        assert self.may(room, chair) == (True, False, True, False)

    def test_with_the_last_attempt_open_none_may_begin_but_it_goes_on(
        self, room: Room, chair: Chair, administrator: Access
    ) -> None:
        set_course_policy(administrator, chair.course.package, CoursePolicy(attempt_limit=1))
        chair.open()
        chair.leave()
        found = sheet(room, chair)
        assert self.may(room, chair) == (False, True, False, False)
        assert (found.attempts_allowed, found.attempts_left) == (1, 0)

    def test_with_all_used_up_a_learner_may_ask(self, room: Room, chair: Chair, administrator: Access) -> None:
        set_course_policy(administrator, chair.course.package, CoursePolicy(attempt_limit=1))
        chair.open()
        chair.terminates(*FAILED)
        chair.leave()
        assert self.may(room, chair) == (False, False, True, True)
        assert sheet(room, chair).why_not == "All attempts are used up. Your instructor can give you another one."

    def test_withdrawn_learners_may_nothing(self, room: Room, chair: Chair, teacher: Access) -> None:
        chair.open()
        chair.terminates(*PASSED)
        chair.leave()
        withdraw(teacher, chair.enrollment().id)
        assert self.may(room, chair) == (False, False, False, False)
        assert sheet(room, chair).why_not == "You were withdrawn from this course."

    def test_what_it_offers_is_what_opening_does(self, room: Room, chair: Chair, administrator: Access) -> None:
        set_course_policy(administrator, chair.course.package, CoursePolicy(attempt_limit=2))
        for changes in ([], FAILED, PASSED, FAILED):
            found = sheet(room, chair)
            assert _opens(chair, Opening.REVIEW) == found.may_review
            begins = _opens(chair, Opening.NEW_ATTEMPT)
            assert begins == found.may_start
            if begins:
                chair.terminates(*changes)
                chair.leave()

    def test_instructors_see_it_of_their_groups_and_nobody_elses(
        self, room: Room, chair: Chair, teacher: Access
    ) -> None:
        chair.open()
        assert sheet(room, chair, teacher).may_resume
        with pytest.raises(NotAllowed):
            sheet(room, chair, Access(room.store, Actor(somebody(room), Role.INSTRUCTOR, "Alan Turing")))


def _opens(chair: Chair, opening: Opening) -> bool:
    try:
        chair.opens(opening)
    except EnrolmentRefused:
        return False
    if opening is Opening.REVIEW:
        chair.leave()
    return True
