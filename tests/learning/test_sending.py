"""What a course and what use cases leave for the server, and a course that runs while it is sent."""

import threading
from uuid import UUID

import pytest

from desktop.learning.access import Access
from desktop.learning.attempting import decline_attempt, grant_attempt, settle_attempt, take_back_attempt
from desktop.learning.enrolment_list import grant_all
from desktop.learning.guests import give_guest_work
from desktop.learning.sending import SeatOutbox
from desktop.store import attempts, enrollments, groups, people
from desktop.store.store import Connection
from sync.bodies import AttemptBody, DecisionBody, SessionBody
from sync.checking import fact_of
from sync.records.vocabulary import AttemptStanding, AttemptState, DecisionKind, RecordKind, Role, SessionEnd, Success
from tests.learning.chair import NOON, Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf
from tests.store.receiver import Receiver
from tests.store.sending import send_all

PASSED = [("cmi.completion_status", "completed"), ("cmi.success_status", "passed"), ("cmi.score.scaled", "0.9")]


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def chair(room: Room) -> Chair:
    return room.takes(cluster("root", leaf("a"), leaf("b")))


@pytest.fixture
def teacher(room: Room) -> Access:
    """An instructor with Ada in a group of theirs."""
    access = room.access(Role.INSTRUCTOR)

    def group(connection: Connection) -> None:
        made = groups.add_group(connection, "Deck", NOON)
        groups.put_in_group(connection, made.id, [access.actor.person, room.learner.id], NOON)

    room.store.write(group).result()
    return access


def sessions_told(receiver: Receiver) -> dict[str, SessionBody]:
    """The newest of each, by the lesson it was of."""
    bodies = [fact_of(record) for record in receiver.records(RecordKind.SESSION)]
    return {body.activity: body for body in bodies if isinstance(body, SessionBody)}


class TestACourse:
    def test_a_lesson_is_told_as_it_was_left(self, room: Room, chair: Chair, receiver: Receiver) -> None:
        chair.open()
        chair.terminates(*PASSED)
        chair.leave()
        send_all(room.store, receiver)
        told = sessions_told(receiver)["a"]
        assert told.ended_by is SessionEnd.TERMINATE
        assert (told.outcome.success, told.outcome.score_scaled) == (Success.PASSED, 0.9)
        assert ("cmi.score.scaled", "0.9") in told.values
        stored = chair.attempts()[0]
        assert told.left is not None
        assert (told.left.state, told.left.sequencing) == (stored.state, stored.sequencing)

    def test_lessons_follow_each_other_also_over_a_crash(self, room: Room, chair: Chair, receiver: Receiver) -> None:
        chair.open()
        chair.sends(("cmi.location", "3"))
        send_all(room.store, receiver)
        chair.killed()
        chair.opened_again()
        chair.terminates(*PASSED)
        chair.leave()
        send_all(room.store, receiver)
        line = chair.sessions()
        bodies = {}
        for record in receiver.records(RecordKind.SESSION):
            bodies[record.subject] = fact_of(record)
        follows = [bodies[str(one.id)].follows for one in line]  # type: ignore[attr-defined]
        assert follows == [None, *(one.id for one in line[:-1])]
        assert bodies[str(line[0].id)].ended_by is SessionEnd.CRASH  # type: ignore[attr-defined]
        assert [bodies[str(one.id)].left is not None for one in line][-1]  # type: ignore[attr-defined]

    def test_what_is_sent_while_it_runs_keeps_nobody_up_and_misses_nothing(
        self, room: Room, chair: Chair, receiver: Receiver
    ) -> None:
        chair.open()
        stop = threading.Event()

        def exchange() -> None:
            while not stop.is_set():
                send_all(room.store, receiver, most_records=7)

        sending = threading.Thread(target=exchange)
        sending.start()
        try:
            for page in range(60):
                chair.sends(("cmi.location", str(page)), ("cmi.suspend_data", "x" * page))
            chair.terminates(*PASSED)
            chair.leave()
        finally:
            stop.set()
            sending.join()
        send_all(room.store, receiver)
        told = dict(sessions_told(receiver)["a"].values)
        assert (told["cmi.location"], told["cmi.suspend_data"]) == ("59", "x" * 59)
        assert SeatOutbox(room.store).waiting() == 0

    def test_what_the_course_itself_keeps_goes_where_its_attempt_goes(
        self, room: Room, chair: Chair, receiver: Receiver
    ) -> None:
        chair.open()
        chair.leave()
        send_all(room.store, receiver)
        attempt = chair.attempts()[0]
        room.store.write(lambda c: attempts.keep_storage(c, attempt, '{"seen":"9"}', NOON)).result()
        send_all(room.store, receiver)
        left = sessions_told(receiver)["a"].left
        assert left is not None
        assert left.storage == '{"seen":"9"}'

    def test_an_attempt_that_another_one_ends_is_told_as_ended(
        self, room: Room, chair: Chair, receiver: Receiver
    ) -> None:
        chair.open()
        chair.leave()
        send_all(room.store, receiver)
        enrolled = chair.enrollment().id
        room.store.write(lambda c: attempts.begin_attempt(c, enrolled, NOON)).result()
        send_all(room.store, receiver)
        left = sessions_told(receiver)["a"].left
        assert left is not None
        assert left.state is AttemptState.ENDED
        bodies = [fact_of(record) for record in receiver.records(RecordKind.ATTEMPT)]
        ended = {body.number: body.ended_at for body in bodies if isinstance(body, AttemptBody)}
        assert ended == {1: NOON, 2: None}


class TestDecisions:
    """What people decide on attempts is told as a decision, beside what it changed."""

    @pytest.fixture
    def decisions(self, room: Room, chair: Chair, teacher: Access, receiver: Receiver) -> "Told":
        chair.open()
        chair.leave()
        return Told(room, receiver)

    def test_grants_and_what_is_taken_back_of_them(self, chair: Chair, teacher: Access, decisions: "Told") -> None:
        enrolled = chair.enrollment().id
        grant_attempt(teacher, enrolled, "Ill")
        grant_all(teacher, [enrolled], "The ship rolled")
        take_back_attempt(teacher, enrolled, "By mistake")
        decline_attempt(teacher, enrolled, "No")
        said = [(one.what, one.value, one.reason) for one in decisions.all()]
        assert said == [
            (DecisionKind.GRANT, 1, "Ill"),
            (DecisionKind.GRANT, 1, "The ship rolled"),
            (DecisionKind.GRANT, -1, "By mistake"),
        ]
        assert chair.enrollment().extra_attempts == sum(value for _, value, _ in said if isinstance(value, int))

    def test_taking_back_what_nobody_granted_is_no_decision(
        self, chair: Chair, teacher: Access, decisions: "Told"
    ) -> None:
        take_back_attempt(teacher, chair.enrollment().id, "By mistake")
        assert decisions.all() == []

    def test_settling_names_attempt_standing_reason_and_who(
        self, chair: Chair, teacher: Access, decisions: "Told"
    ) -> None:
        attempt = chair.attempts()[0].id
        settle_attempt(teacher, attempt, AttemptStanding.SET_ASIDE, " Fire drill ")
        (decided,) = decisions.all()
        assert (decided.what, decided.value) == (DecisionKind.STANDING, AttemptStanding.SET_ASIDE.value)
        assert (decided.attempt, decided.reason, decided.actor) == (attempt, "Fire drill", teacher.actor.person)


class Told:
    def __init__(self, room: Room, receiver: Receiver) -> None:
        self._room = room
        self._receiver = receiver

    def all(self) -> list[DecisionBody]:
        """What the server knows of decisions after an exchange."""
        send_all(self._room.store, self._receiver)
        bodies = [fact_of(record) for record in self._receiver.records(RecordKind.DECISION)]
        return [body for body in bodies if isinstance(body, DecisionBody)]


def test_work_that_is_given_to_a_person_is_told_as_theirs_and_stays_one_line(
    room: Room, chair: Chair, teacher: Access, receiver: Receiver
) -> None:
    package = chair.course.package

    def play(connection: Connection) -> people.Person:
        guest = people.add_person(connection, "Guest", "", NOON, guest=True)
        enrolled = enrollments.enroll(connection, guest.id, package, NOON)
        attempt = attempts.begin_attempt(connection, enrolled.id, NOON)
        for lesson in ("a", "b"):
            attempts.begin_session(connection, attempt, lesson, 1, NOON)
        connection.exec_driver_sql("UPDATE sessions SET ended_at = began_at")
        return guest

    guest = room.store.write(play).result()
    send_all(room.store, receiver)
    give_guest_work(teacher, guest.id, room.learner.id)
    send_all(room.store, receiver)
    bodies = [fact_of(record) for record in receiver.records(RecordKind.ATTEMPT)]
    learners = [body.learner for body in bodies if isinstance(body, AttemptBody)]
    assert learners == [guest.id, room.learner.id]
    told = {record.subject: fact_of(record) for record in receiver.records(RecordKind.SESSION)}
    first, second = (body for body in told.values() if isinstance(body, SessionBody))
    assert (first.follows, second.follows) == (None, UUID(next(iter(told))))
    assert (first.left, second.left is not None) == (None, True)
