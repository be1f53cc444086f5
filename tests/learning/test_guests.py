"""A guest's work becomes a person's: attempts numbered on, what counts and what it earns worked out again."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.learning.access import Access, NotAllowed
from desktop.learning.enrolling import get_scorm_enrollment
from desktop.learning.guests import AtWork, NoGuest, give_guest_work, guests
from desktop.learning.people import NobodyThere, deactivate
from desktop.store import attempts, certificates, enrollments, people, policies
from desktop.store.audit import first_break
from desktop.store.results import Results
from desktop.store.seat import keep_storage, storage_of
from desktop.store.store import Connection, Store
from desktop.store.tracking import record_values, values_of
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    Completion,
    EnrollmentStatus,
    SessionEnd,
    Success,
)
from tests.center import Center, Size, make_center
from tests.store.desk import KEY

PASSED = Results(Completion.COMPLETED, Success.PASSED, 100.0, 0.84, 84.0, 0.0, 100.0)
FAILED = Results(Completion.COMPLETED, Success.FAILED, 100.0, 0.5, 50.0, 0.0, 100.0)
HALFWAY = Results(Completion.INCOMPLETE, progress=40.0)


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY) as store:
        yield make_center(store, Size(learners=4, courses=10, enrolments=0))


@pytest.fixture
def teacher(center: Center) -> Access:
    """Daniel Novak, who teaches the deck crew, which Amina Yusuf is in."""
    return center.as_instructor(0)


@pytest.fixture
def amina(center: Center) -> UUID:
    return center.person("Amina Yusuf")


@pytest.fixture
def course(center: Center) -> UUID:
    return center.package("Manual handling")


def a_guest(center: Center, name: str = "Guest 12") -> UUID:
    made = center.store.write(lambda c: people.add_person(c, name, "", center.now, guest=True)).result()
    return made.id


def tried(
    center: Center, person: UUID, course: UUID, *results: Results, answer: str = "a", ended: bool = True
) -> list[UUID]:
    """One attempt for each of the results, one after the other, the last one left open unless `ended`."""
    now = center.now - timedelta(hours=3)

    def work(connection: Connection) -> list[UUID]:
        enrolled = enrollments.enroll(connection, person, course, now)
        made = []
        for place, each in enumerate(results):
            at = now + timedelta(minutes=10 * place)
            attempt = attempts.begin_attempt(connection, enrolled.id, at)
            session = attempts.begin_session(connection, attempt, "LESSON", 1, at)
            record_values(connection, session, 1, [("cmi.location", answer)], at)
            attempts.end_session(connection, session, SessionEnd.TERMINATE, at + timedelta(minutes=5), each, 300.0)
            if ended or place < len(results) - 1:
                attempts.end_attempt(connection, attempt.id, at + timedelta(minutes=5), each)
            else:
                attempts.suspend_attempt(connection, attempt.id, at + timedelta(minutes=5), each)
            made.append(attempt.id)
        keep_storage(connection, enrolled.id, f'{{"of": "{answer}"}}', now)
        return made

    return center.store.write(work).result()


def all_attempts(center: Center, person: UUID, course: UUID) -> list[attempts.Attempt]:
    def work(connection: Connection) -> list[attempts.Attempt]:
        enrolled = enrollments.enrollment_of(connection, person, course)
        return attempts.attempts_of(connection, enrolled.id) if enrolled is not None else []

    return center.store.read(work)


def the_enrollment(center: Center, person: UUID, course: UUID) -> enrollments.Enrollment:
    found = center.store.read(lambda connection: enrollments.enrollment_of(connection, person, course))
    assert found is not None
    return found


def test_somebody_who_never_opened_the_course_gets_the_work_and_the_certificate(
    center: Center, teacher: Access, amina: UUID, course: UUID
) -> None:
    guest = a_guest(center)
    (attempt,) = tried(center, guest, course, PASSED)
    given = give_guest_work(teacher, guest, amina)
    assert (given.attempts, given.courses, given.certificates, given.over_limit) == (1, 1, 1, 0)
    enrolled = the_enrollment(center, amina, course)
    assert (enrolled.standing, enrolled.attempts, enrolled.current_attempt) == (EnrollmentStatus.PASSED, 1, attempt)
    assert (enrolled.results, enrolled.time_spent, enrolled.location) == (PASSED, 300.0, "a")
    assert center.store.read(lambda c: values_of(c, attempt, "LESSON", 1)) == {"cmi.location": "a"}
    (earned,) = center.store.read(lambda c: certificates.certificates_of(c, amina))
    assert earned.learner_name == "Amina Yusuf"


def test_the_guest_stays_as_one_whose_work_was_given_away(
    center: Center, teacher: Access, amina: UUID, course: UUID
) -> None:
    guest = a_guest(center)
    tried(center, guest, course, PASSED)
    assert [(one.name, one.titles, one.finished) for one in guests(teacher)] == [("Guest 12", ("Manual handling",), 1)]
    give_guest_work(teacher, guest, amina)
    assert guests(teacher) == ()
    left = center.store.read(lambda connection: people.person(connection, guest))
    assert left is not None
    assert (left.name, left.given_to) == ("Guest 12", amina)
    empty = the_enrollment(center, guest, course)
    assert (empty.standing, empty.attempts, empty.time_spent) == (EnrollmentStatus.NOT_STARTED, 0, 0.0)
    assert empty.withdrawn_at is not None
    with pytest.raises(NoGuest):
        give_guest_work(teacher, guest, amina)


def test_attempts_come_after_those_that_are_over_and_the_best_counts(
    center: Center, teacher: Access, amina: UUID, course: UUID
) -> None:
    guest = a_guest(center)
    own = tried(center, amina, course, PASSED, answer="own")
    came = tried(center, guest, course, FAILED)
    give_guest_work(teacher, guest, amina)
    assert [(one.id, one.number) for one in all_attempts(center, amina, course)] == [(own[0], 1), (came[0], 2)]
    enrolled = the_enrollment(center, amina, course)
    assert enrolled.current_attempt == came[0]
    assert (enrolled.standing, enrolled.result.score_raw) == (EnrollmentStatus.PASSED, 84.0)
    assert enrolled.time_spent == 600.0
    assert center.store.read(lambda c: storage_of(c, enrolled.id)) == '{"of": "a"}'


def test_an_attempt_of_their_own_that_is_not_over_goes_on(
    center: Center, teacher: Access, amina: UUID, course: UUID
) -> None:
    guest = a_guest(center)
    own = tried(center, amina, course, FAILED, HALFWAY, answer="own", ended=False)
    came = tried(center, guest, course, HALFWAY, ended=False)
    give_guest_work(teacher, guest, amina)
    tries = all_attempts(center, amina, course)
    assert [(one.id, one.number, one.state) for one in tries] == [
        (own[0], 1, AttemptState.ENDED),
        (came[0], 2, AttemptState.ENDED),
        (own[1], 3, AttemptState.SUSPENDED),
    ]
    enrolled = the_enrollment(center, amina, course)
    assert (enrolled.current_attempt, enrolled.attempts, enrolled.location) == (own[1], 3, "own")
    assert enrolled.results == HALFWAY
    assert center.store.read(lambda c: storage_of(c, enrolled.id)) == '{"of": "own"}'


def test_attempts_beyond_the_limit_wait_to_be_settled(
    center: Center, teacher: Access, amina: UUID, course: UUID
) -> None:
    """SYNC, "Which facts win": stored, flagged, not counted until an instructor accepts."""
    policy = policies.CoursePolicy(attempt_limit=2)
    center.store.write(lambda c: policies.set_policy(c, course, policy, center.now)).result()
    guest = a_guest(center)
    tried(center, amina, course, FAILED)
    tried(center, guest, course, FAILED, PASSED)
    assert give_guest_work(teacher, guest, amina).over_limit == 1
    standings = [one.standing for one in all_attempts(center, amina, course)]
    assert standings == [AttemptStanding.COUNTS, AttemptStanding.COUNTS, AttemptStanding.OVER_LIMIT]
    assert the_enrollment(center, amina, course).standing is EnrollmentStatus.FAILED
    assert center.store.read(lambda c: certificates.certificates_of(c, amina)) == ()


def test_what_outlives_courses_is_theirs_too_but_their_own_wins(center: Center, teacher: Access, amina: UUID) -> None:
    guest = a_guest(center)

    def keep(connection: Connection) -> None:
        people.keep_learner_state(connection, guest, people.LearnerState({"a": 1, "b": 1}, {"s": "g"}), center.now)
        people.keep_learner_state(connection, amina, people.LearnerState({"a": 2}, {}), center.now)

    center.store.write(keep).result()
    give_guest_work(teacher, guest, amina)
    state = center.store.read(lambda connection: people.learner_state(connection, amina))
    assert state == people.LearnerState({"a": 2, "b": 1}, {"s": "g"})


def test_instructors_give_it_only_to_learners_of_theirs(center: Center, amina: UUID, course: UUID) -> None:
    guest = a_guest(center)
    tried(center, guest, course, PASSED)
    with pytest.raises(NotAllowed):
        give_guest_work(center.as_instructor(1), guest, amina)
    with pytest.raises(NotAllowed):
        give_guest_work(center.as_learner(), guest, amina)
    assert len(guests(center.as_instructor(1))) == 1


def test_work_goes_to_nobody_who_is_gone_and_from_nobody_who_is_no_guest(center: Center, amina: UUID) -> None:
    head, guest = center.as_administrator(), a_guest(center)
    carlos = center.person("Carlos Mendes")
    with pytest.raises(NoGuest):
        give_guest_work(head, carlos, amina)
    with pytest.raises(NobodyThere):
        give_guest_work(head, guest, a_guest(center, "Guest 13"))
    deactivate(head, amina)
    with pytest.raises(NobodyThere):
        give_guest_work(head, guest, amina)


def test_not_while_a_course_of_theirs_is_open(center: Center, teacher: Access, amina: UUID, course: UUID) -> None:
    guest = a_guest(center)
    (attempt,) = tried(center, guest, course, HALFWAY, ended=False)

    def open_it(connection: Connection) -> None:
        found = attempts.attempt(connection, attempt)
        assert found is not None
        attempts.begin_session(connection, found, "LESSON", 1, center.store.clock())

    center.store.write(open_it).result()
    with pytest.raises(AtWork):
        give_guest_work(teacher, guest, amina)


def test_nothing_dangles_and_everything_is_sent_again(
    center: Center, teacher: Access, amina: UUID, course: UUID
) -> None:
    guest = a_guest(center)
    (attempt,) = tried(center, guest, course, PASSED)
    center.store.write(lambda c: c.exec_driver_sql("DELETE FROM outbox")).result()
    give_guest_work(teacher, guest, amina)

    def left(connection: Connection) -> tuple[list[Any], set[str], int]:
        broken = list(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
        kinds = {row.kind for row in connection.exec_driver_sql("SELECT kind FROM outbox")}
        query = "SELECT count(*) FROM scorm_tracking t JOIN attempts a ON a.id = t.attempt_id WHERE"
        apart = connection.exec_driver_sql(f"{query} a.enrollment_id <> t.enrollment_id").scalar_one()
        return broken, kinds, apart

    assert center.store.read(left)[0] == []
    assert {"attempt", "session", "tracking", "enrollment", "person", "audit"} <= center.store.read(left)[1]
    assert center.store.read(left)[2] == 0
    assert center.store.read(first_break) is None
    sheet = get_scorm_enrollment(center.as_learner(), amina, course)
    assert [one.id for one in sheet.attempts] == [attempt]


def test_times_are_the_outermost_of_both(center: Center, teacher: Access, amina: UUID, course: UUID) -> None:
    guest = a_guest(center)
    tried(center, guest, course, PASSED)
    tried(center, amina, course, FAILED, FAILED)
    before = [the_enrollment(center, one, course) for one in (guest, amina)]
    give_guest_work(teacher, guest, amina)
    after = the_enrollment(center, amina, course)

    def known(*times: datetime | None) -> list[datetime]:
        return [time for time in times if time is not None]

    assert after.started_at == min(known(*(one.started_at for one in before)))
    assert after.last_activity_at == max(known(*(one.last_activity_at for one in before)))
    assert after.completed_at == min(known(*(one.completed_at for one in before)))
