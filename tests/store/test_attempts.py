"""Attempts and sessions: how they begin, go on and end, and what of them stays."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from desktop.store.attempts import (
    Session,
    attempt,
    attempts_of,
    begin_attempt,
    begin_session,
    end_attempt,
    end_session,
    keep_sequencing,
    open_sessions,
    resume_attempt,
    sessions_of,
    suspend_attempt,
)
from desktop.store.enrollments import enroll, keep_preferences
from desktop.store.people import LearnerState, everybody, keep_learner_state, learner_state, person
from desktop.store.results import Results
from desktop.store.seat import keep_storage, storage_of
from desktop.store.store import Connection, Store
from sync.records.vocabulary import AttemptState, Completion, EnrollmentStatus, SessionEnd, Success
from tests.store.desk import KEY, NOON, Desk, sit_down

PASSED = Results(Completion.COMPLETED, Success.PASSED, 100.0, 0.9, 90.0, 0.0, 100.0)


def test_enrolling_twice_is_one_enrolment(desk: Desk) -> None:
    again = desk.store.write(lambda c: enroll(c, desk.learner.id, desk.package.id, NOON)).result()
    assert again.id == desk.enrollment.id


def test_a_new_attempt_begins_afresh_and_the_earlier_one_keeps_its_results(desk: Desk) -> None:
    desk.send(("cmi.completion_status", "completed"), ("cmi.score.raw", "70"), ("cmi.suspend_data", "abc"))
    second = desk.store.write(lambda c: begin_attempt(c, desk.enrollment.id, NOON)).result()
    standing = desk.standing()
    assert second.number == 2
    assert (standing.attempts, standing.current_attempt) == (2, second.id)
    assert (standing.results, standing.suspend_data, standing.location) == (Results(), None, None)
    assert standing.completed_at == NOON
    first = desk.store.read(lambda c: attempts_of(c, desk.enrollment.id))[0]
    assert (first.state, first.results.completion, first.results.score_raw) == (
        AttemptState.ENDED,
        Completion.COMPLETED,
        70.0,
    )


def test_values_of_one_attempt_are_not_those_of_another(desk: Desk) -> None:
    desk.send(("cmi.location", "3"))
    desk.attempt = desk.store.write(lambda c: begin_attempt(c, desk.enrollment.id, NOON)).result()
    assert desk.values() == {}


def test_an_attempt_is_suspended_and_goes_on_with_its_sequencing(desk: Desk) -> None:
    snapshot = {"current": "item-1", "objectives": {"primary": 0.5}, "order": ["b", "a"]}

    def leave(connection: Connection) -> None:
        keep_sequencing(connection, desk.attempt.id, snapshot, NOON)
        suspend_attempt(connection, desk.attempt.id, NOON)

    desk.store.write(leave).result()
    left = desk.store.read(lambda c: attempt(c, desk.attempt.id))
    assert left is not None
    assert (left.state, left.sequencing) == (AttemptState.SUSPENDED, snapshot)
    desk.store.write(lambda c: resume_attempt(c, desk.attempt.id, NOON)).result()
    resumed = desk.store.read(lambda c: attempt(c, desk.attempt.id))
    assert resumed is not None
    assert resumed.state is AttemptState.OPEN


def test_the_results_an_attempt_ends_with_are_the_last_word_for_its_enrolment(desk: Desk) -> None:
    """docs/adr/0003: the use case has thresholds and rollup, single values have not."""
    desk.send(("cmi.completion_status", "incomplete"), ("cmi.success_status", "failed"))
    desk.store.write(lambda c: end_attempt(c, desk.attempt.id, NOON, PASSED)).result()
    standing = desk.standing()
    assert (standing.results, standing.status, standing.completed_at) == (PASSED, EnrollmentStatus.PASSED, NOON)
    ended = desk.store.read(lambda c: attempt(c, desk.attempt.id))
    assert ended is not None
    assert (ended.results, ended.ended_at) == (PASSED, NOON)


@pytest.mark.parametrize("how", list(SessionEnd))
def test_a_session_ends_once_and_its_time_is_counted_once(desk: Desk, how: SessionEnd) -> None:
    def end(connection: Connection) -> None:
        end_session(connection, desk.session, how, NOON + timedelta(minutes=2), PASSED, 120.0)
        end_session(connection, desk.session, SessionEnd.CRASH, NOON + timedelta(minutes=9), Results(), 999.0)

    desk.store.write(end).result()
    (session,) = desk.store.read(lambda c: sessions_of(c, desk.attempt.id))
    assert (session.ended_by, session.seconds, session.results) == (how, 120.0, PASSED)
    assert desk.standing().time_spent == 120.0
    ended = desk.store.read(lambda c: attempt(c, desk.attempt.id))
    assert ended is not None
    assert ended.seconds == 120.0


def test_a_session_knows_the_one_it_resumed_and_they_come_in_order_whatever_the_clock(desk: Desk) -> None:
    def go_on(connection: Connection) -> Session:
        earlier = NOON - timedelta(days=30)
        return begin_session(connection, desk.attempt, "item-1", 1, earlier, parent=desk.session.id, for_credit=False)

    second = desk.store.write(go_on).result()
    found = desk.store.read(lambda c: sessions_of(c, desk.attempt.id))
    assert [session.id for session in found] == [desk.session.id, second.id]
    assert (found[1].parent, found[1].for_credit, found[1].device) == (desk.session.id, False, desk.store.device)


def test_beginning_a_session_starts_the_course_before_any_value_is_set(desk: Desk) -> None:
    standing = desk.standing()
    assert (standing.status, standing.started_at) == (EnrollmentStatus.IN_PROGRESS, NOON)
    assert (standing.last_session, standing.last_activity) == (desk.session.id, "item-1")


def test_sessions_that_a_crash_cut_off_are_found_at_the_next_start(folder: Path) -> None:
    with Store.open(folder, KEY) as store:
        desk = sit_down(store)
        desk.send(("cmi.location", "3"))
    with Store.open(folder, KEY) as store:
        (cut_off,) = store.read(open_sessions)
        assert (cut_off.id, cut_off.last_seq) == (desk.session.id, 1)
        store.write(lambda c: end_session(c, cut_off, SessionEnd.CRASH, NOON, Results(), 0.0)).result()
        assert store.read(open_sessions) == []


def test_preferences_outlive_the_session(desk: Desk) -> None:
    chosen = {"cmi.learner_preference.audio_level": "0.5"}
    desk.store.write(lambda c: keep_preferences(c, desk.enrollment.id, chosen, NOON)).result()
    assert desk.standing().preferences == chosen


def test_what_a_learner_carries_from_course_to_course(desk: Desk) -> None:
    """SN 3.10.1 global objectives, RTE 4.3 adl.data."""
    assert desk.store.read(lambda c: learner_state(c, desk.learner.id)) == LearnerState()
    for state in (LearnerState({"obj": {"satisfied": True}}, {"store": "x"}), LearnerState({}, {"store": "y"})):
        desk.store.write(partial(keep_learner_state, identifier=desk.learner.id, state=state, now=NOON)).result()
        assert desk.store.read(lambda c: learner_state(c, desk.learner.id)) == state


def test_local_storage_is_given_back_as_it_was(desk: Desk) -> None:
    assert desk.store.read(lambda c: storage_of(c, desk.enrollment.id)) is None
    for text in ('{"a":"1"}', '{"b":"' + "ü" * 100_000 + '"}'):
        desk.store.write(partial(keep_storage, enrollment=desk.enrollment.id, local=text, now=NOON)).result()
        assert desk.store.read(lambda c: storage_of(c, desk.enrollment.id)) == text


def test_learners_are_found_by_id_and_in_the_order_they_came(desk: Desk) -> None:
    assert desk.store.read(lambda c: person(c, desk.learner.id)) == desk.learner
    assert desk.store.read(everybody) == [desk.learner]
    assert desk.store.read(lambda c: person(c, desk.package.id)) is None
