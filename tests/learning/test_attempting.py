"""Attempts that a person decides on: asking, granting, declining, counting, setting aside; and what waits for that."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from desktop.learning.access import Access, NotAllowed
from desktop.learning.attempting import (
    Matter,
    ReasonMissing,
    ask_for_attempt,
    decline_attempt,
    grant_attempt,
    settle_attempt,
    take_back_attempt,
    to_settle,
)
from desktop.learning.course import Opening
from desktop.learning.enrolling import get_scorm_enrollment
from desktop.learning.opening import AttemptsUsedUp
from desktop.learning.playing import Change, CourseRun
from desktop.learning.policy import Action
from desktop.store import attempts, groups, people, policies
from desktop.store.policies import CoursePolicy
from desktop.store.store import Connection
from sync.records.vocabulary import AttemptStanding, EnrollmentStatus, Role
from tests.learning.chair import ADA, NOON, Chair, Room
from tests.learning.trail import noted
from tests.scorm.sequencing.trees import cluster, leaf

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


@pytest.fixture
def chair(room: Room) -> Chair:
    """One attempt is allowed, and it failed."""
    chair = room.takes(cluster("root", leaf("a")))
    package = chair.course.package
    room.store.write(lambda c: policies.set_policy(c, package, CoursePolicy(attempt_limit=1), NOON)).result()
    chair.open()
    chair.terminates(*FAILED)
    chair.leave()
    return chair


@pytest.fixture
def teacher(room: Room) -> Access:
    """An instructor with Ada in a group of theirs."""
    access = room.access(Role.INSTRUCTOR)

    def group(connection: Connection) -> None:
        made = groups.add_group(connection, "Deck", NOON)
        groups.put_in_group(connection, made.id, [access.actor.person, room.learner.id], NOON)

    room.store.write(group).result()
    return access


def matters(access: Access) -> list[Matter]:
    return [waiting.matter for waiting in to_settle(access)]


class TestGranting:
    def test_one_more_may_begin_and_then_none(self, chair: Chair, teacher: Access) -> None:
        grant_attempt(teacher, chair.enrollment().id, "The fire alarm rang in the middle of it")
        assert chair.opens(Opening.RESUME).launch is not None
        assert [tried.number for tried in chair.attempts()] == [1, 2]
        chair.terminates(*FAILED)
        chair.leave()
        with pytest.raises(AttemptsUsedUp):
            chair.opens(Opening.RESUME)

    def test_the_reason_is_in_the_trail(self, room: Room, chair: Chair, teacher: Access) -> None:
        enrolled = chair.enrollment().id
        grant_attempt(teacher, enrolled, "  The fire alarm rang ")
        assert noted(room.store, Action.GRANT_ATTEMPT.value) == [
            (teacher.actor.person, ("enrollment", enrolled), {"attempts": 1, "reason": "The fire alarm rang"})
        ]

    @pytest.mark.parametrize("reason", ["", "   ", "\n"])
    def test_without_a_reason_nothing_is_granted(self, room: Room, chair: Chair, teacher: Access, reason: str) -> None:
        with pytest.raises(ReasonMissing, match=r"Nothing was changed\. Say in a few words why"):
            grant_attempt(teacher, chair.enrollment().id, reason)
        assert chair.enrollment().extra_attempts == 0
        assert noted(room.store, Action.GRANT_ATTEMPT.value) == []

    def test_taking_it_back_undoes_it_and_never_takes_more(self, chair: Chair, teacher: Access) -> None:
        enrolled = chair.enrollment().id
        grant_attempt(teacher, enrolled, "by mistake")
        for _ in range(2):
            take_back_attempt(teacher, enrolled, "undone")
        assert chair.enrollment().extra_attempts == 0

    def test_learners_grant_themselves_nothing(self, room: Room, chair: Chair) -> None:
        with pytest.raises(NotAllowed):
            grant_attempt(room.access(Role.LEARNER), chair.enrollment().id, "please")

    def test_instructors_grant_nothing_outside_their_groups(self, room: Room, chair: Chair) -> None:
        with pytest.raises(NotAllowed):
            grant_attempt(room.access(Role.INSTRUCTOR), chair.enrollment().id, "why not")
        assert chair.enrollment().extra_attempts == 0


class TestSettling:
    def test_an_attempt_set_aside_counts_for_nothing_and_is_given_back(self, chair: Chair, teacher: Access) -> None:
        (only,) = chair.attempts()
        settle_attempt(teacher, only.id, AttemptStanding.SET_ASIDE, "The projector failed")
        assert chair.enrollment().standing is EnrollmentStatus.IN_PROGRESS
        assert chair.opens(Opening.RESUME).launch is not None

    def test_nobody_goes_on_with_one_that_was_set_aside(self, chair: Chair, teacher: Access) -> None:
        """What they did in it would count for nothing: opening the course begins the attempt that was given back."""
        grant_attempt(teacher, chair.enrollment().id, "The first one was hasty.")
        chair.opens(Opening.NEW_ATTEMPT)
        chair.sends(("cmi.location", "page 3"))
        chair.leave()
        settle_attempt(teacher, chair.attempts()[-1].id, AttemptStanding.SET_ASIDE, "The power failed.")
        assert not get_scorm_enrollment(teacher, chair.learner.id, chair.course.package).may_resume
        before = len(chair.attempts())
        chair.opens(Opening.RESUME)
        assert len(chair.attempts()) == before + 1
        assert "cmi.location" not in chair.values

    def test_counting_it_again_is_the_undo(self, chair: Chair, teacher: Access) -> None:
        (only,) = chair.attempts()
        settle_attempt(teacher, only.id, AttemptStanding.SET_ASIDE, "The projector failed")
        settle_attempt(teacher, only.id, AttemptStanding.COUNTS, "It did not")
        assert chair.enrollment().standing is EnrollmentStatus.FAILED
        assert chair.enrollment().counted is None

    def test_one_over_the_limit_counts_once_it_is_accepted(self, room: Room, chair: Chair, teacher: Access) -> None:
        grant_attempt(teacher, chair.enrollment().id, "for the test")
        chair.opens(Opening.RESUME)
        chair.terminates(*PASSED)
        chair.leave()
        second = chair.attempts()[1].id
        over = AttemptStanding.OVER_LIMIT
        settle_attempt(teacher, second, over, "as another seat would have flagged it")
        assert chair.enrollment().standing is EnrollmentStatus.FAILED
        settle_attempt(teacher, second, AttemptStanding.COUNTS, "accepted")
        assert chair.enrollment().standing is EnrollmentStatus.PASSED

    def test_the_reason_is_in_the_trail(self, room: Room, chair: Chair, teacher: Access) -> None:
        (only,) = chair.attempts()
        settle_attempt(teacher, only.id, AttemptStanding.SET_ASIDE, "The projector failed")
        detail = {"enrollment": str(only.enrollment), "standing": "set aside", "reason": "The projector failed"}
        assert noted(room.store, Action.SETTLE_ATTEMPT.value) == [(teacher.actor.person, ("attempt", only.id), detail)]

    def test_learners_settle_nothing(self, room: Room, chair: Chair) -> None:
        with pytest.raises(NotAllowed):
            settle_attempt(room.access(Role.LEARNER), chair.attempts()[0].id, AttemptStanding.SET_ASIDE, "please")
        assert chair.attempts()[0].standing is AttemptStanding.COUNTS

    def test_what_is_not_there_is_named(self, teacher: Access) -> None:
        with pytest.raises(LookupError, match="not on this machine any more"):
            settle_attempt(teacher, uuid4(), AttemptStanding.COUNTS, "why not")


class TestWhatWaits:
    def test_attempts_used_up_without_a_pass_wait(self, chair: Chair, teacher: Access) -> None:
        (waiting,) = to_settle(teacher)
        assert (waiting.matter, waiting.enrollment) == (Matter.USED_UP, chair.enrollment().id)
        assert (waiting.learner_name, waiting.title) == ("Ada Byron", "Title root")
        assert (waiting.attempts, waiting.allowed, waiting.standing) == (1, 1, EnrollmentStatus.FAILED)

    def test_asking_says_so_and_waits_once(self, room: Room, chair: Chair, teacher: Access) -> None:
        chair.clock.forward(hours=1)
        for _ in range(2):
            ask_for_attempt(room.access(Role.LEARNER), chair.enrollment().id)
        (waiting,) = to_settle(teacher)
        assert (waiting.matter, waiting.since) == (Matter.ASKED, NOON + timedelta(hours=1))

    def test_a_grant_answers_it(self, room: Room, chair: Chair, teacher: Access) -> None:
        ask_for_attempt(room.access(Role.LEARNER), chair.enrollment().id)
        grant_attempt(teacher, chair.enrollment().id, "of course")
        assert to_settle(teacher) == []

    def test_after_the_granted_one_is_used_up_too_it_waits_again(self, chair: Chair, teacher: Access) -> None:
        grant_attempt(teacher, chair.enrollment().id, "of course")
        chair.opens(Opening.RESUME)
        chair.terminates(*FAILED)
        chair.leave()
        assert matters(teacher) == [Matter.USED_UP]

    def test_declining_answers_it_until_the_learner_asks_again(self, room: Room, chair: Chair, teacher: Access) -> None:
        decline_attempt(teacher, chair.enrollment().id, "read the book first")
        assert to_settle(teacher) == []
        ask_for_attempt(room.access(Role.LEARNER), chair.enrollment().id)
        assert matters(teacher) == [Matter.ASKED]

    def test_a_pass_waits_for_nothing(self, room: Room, teacher: Access) -> None:
        chair = room.takes(cluster("other", leaf("x")), sha256="cd" * 32, attempt_limit=1)
        chair.open()
        chair.terminates(*PASSED)
        chair.leave()
        assert to_settle(teacher) == []

    def test_the_last_attempt_while_it_is_open_waits_for_nothing(self, room: Room, teacher: Access) -> None:
        chair = room.takes(cluster("other", leaf("x")), sha256="cd" * 32, attempt_limit=1)
        chair.open()
        chair.leave()
        assert to_settle(teacher) == []

    def test_an_attempt_over_the_limit_waits_with_its_number(self, room: Room, chair: Chair, teacher: Access) -> None:
        (only,) = chair.attempts()
        over = AttemptStanding.OVER_LIMIT
        room.store.write(lambda connection: attempts.set_standing(connection, only.id, over, NOON)).result()
        found = {waiting.matter: waiting for waiting in to_settle(teacher)}
        assert (found[Matter.OVER_LIMIT].attempt, found[Matter.OVER_LIMIT].number) == (only.id, 1)
        settle_attempt(teacher, only.id, AttemptStanding.SET_ASIDE, "not the exam")
        assert to_settle(teacher) == []

    def test_a_guests_finished_work_waits_for_every_instructor(self, room: Room, chair: Chair) -> None:
        guest = _guest(room)
        run = CourseRun(room.store, ADA, guest, chair.course)
        launch = run.begin().result().launch
        assert launch is not None
        run.record(launch.session_id, 1, PASSED).result()
        run.terminated(launch.session_id).result()
        (waiting,) = to_settle(room.access(Role.INSTRUCTOR))
        assert (waiting.matter, waiting.learner) == (Matter.GUEST_WORK, guest)
        assert waiting.standing is EnrollmentStatus.PASSED

    def test_what_a_guest_has_only_begun_does_not(self, room: Room, chair: Chair) -> None:
        CourseRun(room.store, ADA, _guest(room), chair.course).begin().result()
        assert to_settle(room.access(Role.INSTRUCTOR)) == []

    def test_instructors_see_their_groups_administrators_everybody_learners_nothing(
        self, room: Room, chair: Chair
    ) -> None:
        assert to_settle(room.access(Role.INSTRUCTOR)) == []
        assert matters(room.access(Role.ADMINISTRATOR)) == [Matter.USED_UP]
        with pytest.raises(NotAllowed):
            to_settle(room.access(Role.LEARNER))

    def test_a_learner_asks_only_for_themselves(self, room: Room, chair: Chair) -> None:
        other = room.store.write(lambda connection: people.add_person(connection, "Alan", "Turing", NOON)).result()
        with pytest.raises(NotAllowed):
            ask_for_attempt(room.access(Role.LEARNER, other.id), chair.enrollment().id)


def _guest(room: Room) -> UUID:
    made = room.store.write(lambda c: people.add_person(c, "Visitor", "", NOON, guest=True)).result()
    return made.id
