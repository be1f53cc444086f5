"""What waits becomes sealed records: once however often it changed, only what differs, in a line any end can read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from desktop.store import attempts, audit, decisions, enrollments, groups, library, people, policies, versions
from desktop.store.decisions import Decided
from desktop.store.outbox import pending, queue
from desktop.store.people import LearnerState, PersonFacts
from desktop.store.policies import CoursePolicy
from desktop.store.results import Results
from desktop.store.sealing import RUNNING_EVERY, seal
from desktop.store.store import Connection, Store
from desktop.store.tracking import record_values
from sync import clock
from sync.bodies import SessionBody
from sync.checking import fact_of, fields_of
from sync.protocol import Record
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    Completion,
    Counting,
    DecisionKind,
    RecordKind,
    SessionEnd,
    Success,
)
from tests.store.desk import NOON, Desk, facts
from tests.store.receiver import Receiver
from tests.store.sending import send_all

MINUTE = timedelta(minutes=1)
PASSED = Results(Completion.COMPLETED, Success.PASSED, 100.0, 0.9, 90.0, 0.0, 100.0)


def do(store: Store, work: Callable[[Connection], object]) -> None:
    store.write(work).result()


def told(store: Store, receiver: Receiver, *kinds: RecordKind) -> list[Record]:
    """What the next exchange tells the server of these kinds."""
    before = set(receiver.lines)
    send_all(store, receiver)
    return [record for record in receiver.records(*kinds) if record.id not in before]


def session_told(store: Store, receiver: Receiver) -> SessionBody:
    (record,) = told(store, receiver, RecordKind.SESSION)
    body = fact_of(record)
    assert isinstance(body, SessionBody)
    return body


def seal_at(store: Store, now: datetime) -> int:
    """How many records were sealed, all in all."""
    sealed, more = 0, True
    while more:
        done = store.write(lambda c: seal(c, now)).result()
        sealed, more = sealed + done.records, done.more
    return sealed


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


class TestEverything:
    def test_a_launch_is_told_in_records_that_every_end_can_read(self, desk: Desk, receiver: Receiver) -> None:
        desk.send(("cmi.location", "3"))
        records = told(desk.store, receiver)
        assert [record.kind for record in records] == ["person", "package", "enrollment", "attempt", "session"]
        sha256 = "ab" * 32
        assert [record.subject for record in records] == [
            str(desk.learner.id),
            sha256,
            f"{desk.learner.id}/{sha256}",
            str(desk.attempt.id),
            str(desk.session.id),
        ]

    def test_nothing_waits_afterwards_and_nothing_is_told_twice(self, desk: Desk, receiver: Receiver) -> None:
        send_all(desk.store, receiver)
        assert desk.store.read(pending) == []
        assert told(desk.store, receiver) == []

    def test_what_a_record_is_about_may_be_gone_by_then(self, desk: Desk, receiver: Receiver) -> None:
        group = desk.store.write(lambda c: groups.add_group(c, "Deck", NOON)).result()
        do(desk.store, lambda c: c.exec_driver_sql("DELETE FROM groups"))
        assert str(group.id) not in [record.subject for record in told(desk.store, receiver)]

    def test_stamps_never_go_back_and_carry_the_time_of_the_change(self, desk: Desk, receiver: Receiver) -> None:
        for minutes in (5, -60, 7):
            now = NOON + minutes * MINUTE
            do(desk.store, partial(people.add_person, given_name="Bo", family_name="", now=now))
        stamps = [record.hlc for record in told(desk.store, receiver, RecordKind.PERSON)]
        assert stamps == sorted(set(stamps))
        assert clock.moment_of(stamps[1]) == NOON + 5 * MINUTE
        assert clock.moment_of(stamps[2]) == NOON + 5 * MINUTE
        assert clock.moment_of(stamps[3]) == NOON + 7 * MINUTE


class TestRegisters:
    """Only the fields that differ from what both ends agreed on."""

    def test_a_new_person_is_told_without_what_is_the_default_anyway(self, store: Store, receiver: Receiver) -> None:
        do(store, lambda c: people.add_person(c, "Ada", "Byron", NOON))
        (record,) = told(store, receiver)
        assert fields_of(record) == {"given_name": "Ada", "family_name": "Byron", "made_at": "2026-03-01T12:00:00Z"}

    def test_a_change_is_told_alone(self, desk: Desk, receiver: Receiver) -> None:
        send_all(desk.store, receiver)
        renamed = replace(PersonFacts.of(desk.learner), family_name="Lovelace")
        do(desk.store, lambda c: people.change_person(c, desk.learner.id, renamed, NOON))
        (record,) = told(desk.store, receiver)
        assert fields_of(record) == {"family_name": "Lovelace"}

    def test_a_change_that_was_undone_before_it_left_is_not_told(self, desk: Desk, receiver: Receiver) -> None:
        send_all(desk.store, receiver)
        do(desk.store, lambda c: people.deactivate(c, desk.learner.id, NOON))
        do(desk.store, lambda c: people.bring_back(c, desk.learner.id, NOON))
        assert told(desk.store, receiver) == []
        assert desk.store.read(pending) == []

    def test_a_change_that_is_sealed_and_then_undone_is_told_as_undone(self, desk: Desk, receiver: Receiver) -> None:
        send_all(desk.store, receiver)
        do(desk.store, lambda c: people.deactivate(c, desk.learner.id, NOON))
        do(desk.store, lambda c: seal(c, NOON))
        do(desk.store, lambda c: people.bring_back(c, desk.learner.id, NOON))
        first, second = told(desk.store, receiver)
        assert fields_of(first) == {"deactivated_at": "2026-03-01T12:00:00Z"}
        assert fields_of(second) == {"deactivated_at": None}

    def test_a_group_tells_who_came_and_who_went(self, desk: Desk, receiver: Receiver) -> None:
        group = desk.store.write(lambda c: groups.add_group(c, "Deck", NOON)).result()
        do(desk.store, lambda c: groups.put_in_group(c, group.id, [desk.learner.id], NOON))
        (record,) = told(desk.store, receiver, RecordKind.GROUP)
        member = f"member:{desk.learner.id}"
        assert fields_of(record) == {"name": "Deck", "made_at": "2026-03-01T12:00:00Z", member: True}
        do(desk.store, lambda c: groups.take_out_of_group(c, group.id, [desk.learner.id], NOON))
        (record,) = told(desk.store, receiver)
        assert fields_of(record) == {member: None}

    def test_a_package_names_the_next_version_by_its_bytes(self, desk: Desk, receiver: Receiver) -> None:
        later = desk.store.write(lambda c: library.add_package(c, facts(sha256="cd" * 32), NOON)).result()
        do(desk.store, lambda c: versions.link(c, desk.package.id, later.id, NOON))
        by_subject = {record.subject: fields_of(record) for record in told(desk.store, receiver, RecordKind.PACKAGE)}
        assert by_subject["ab" * 32]["replaced_by"] == "cd" * 32
        assert by_subject["cd" * 32]["version"] == 2

    def test_that_this_seat_deleted_the_files_concerns_nobody_else(self, desk: Desk, receiver: Receiver) -> None:
        send_all(desk.store, receiver)
        do(desk.store, lambda c: library.remove_package(c, desk.package.id, NOON))
        assert told(desk.store, receiver) == []

    def test_a_policy_tells_what_was_decided_and_not_what_was_left(self, desk: Desk, receiver: Receiver) -> None:
        policy = CoursePolicy(attempt_limit=3, counting=Counting.LAST)
        do(desk.store, lambda c: policies.set_policy(c, desk.package.id, policy, NOON))
        (record,) = told(desk.store, receiver, RecordKind.POLICY)
        assert (record.subject, fields_of(record)) == ("ab" * 32, {"attempt_limit": 3, "counting": "last"})

    def test_a_policy_tells_switch_by_switch_and_when_one_is_set_no_more(self, desk: Desk, receiver: Receiver) -> None:
        chosen = {"strict": True, "of a later program": {"a": [1]}}
        do(desk.store, lambda c: policies.keep_switches(c, desk.package.id, chosen, NOON))
        (record,) = told(desk.store, receiver, RecordKind.POLICY)
        assert fields_of(record) == {"switch:strict": True, "switch:of a later program": {"a": [1]}}
        do(desk.store, lambda c: policies.keep_switches(c, desk.package.id, {"keep_best": True}, NOON))
        (record,) = told(desk.store, receiver)
        assert fields_of(record) == {
            "switch:strict": None,
            "switch:of a later program": None,
            "switch:keep_best": True,
        }

    def test_results_do_not_make_an_enrolment_told_again(self, desk: Desk, receiver: Receiver) -> None:
        send_all(desk.store, receiver)
        do(desk.store, lambda c: enrollments.record_results(c, desk.enrollment.id, PASSED, NOON))
        assert told(desk.store, receiver, RecordKind.ENROLLMENT) == []

    def test_objectives_travel_one_by_one(self, desk: Desk, receiver: Receiver) -> None:
        state = LearnerState({"knots": {"satisfied": True}}, {"store": "a"})
        do(desk.store, lambda c: people.keep_learner_state(c, desk.learner.id, state, NOON))
        (record,) = told(desk.store, receiver, RecordKind.LEARNER_STATE)
        assert fields_of(record) == {"objective:knots": {"satisfied": True}, "data:store": "a"}
        later = LearnerState({"knots": {"satisfied": True}, "ropes": {}}, {})
        do(desk.store, lambda c: people.keep_learner_state(c, desk.learner.id, later, NOON))
        (record,) = told(desk.store, receiver)
        assert fields_of(record) == {"objective:ropes": {}, "data:store": None}


class TestSessions:
    """One record tells a session's whole truth."""

    def test_values_come_in_the_order_they_were_first_written_and_cleared_ones_too(
        self, desk: Desk, receiver: Receiver
    ) -> None:
        desk.send(("cmi.location", "1"), ("cmi.suspend_data", "a"))
        desk.send(("cmi.suspend_data", None), ("cmi.location", "2"))
        body = session_told(desk.store, receiver)
        assert body.values == (("cmi.location", "2"), ("cmi.suspend_data", None))
        assert body.last_seq == 2

    def test_how_the_attempt_stands_comes_with_its_head(self, desk: Desk, receiver: Receiver) -> None:
        tree = {"position": "item-1"}

        def leave(connection: Connection) -> None:
            attempts.end_session(connection, desk.session, SessionEnd.TERMINATE, NOON, PASSED, 60.0)
            attempts.keep_sequencing(connection, desk.attempt.id, tree, NOON)
            attempts.keep_storage(connection, desk.attempt, '{"a":"1"}', NOON)
            attempts.suspend_attempt(connection, desk.attempt.id, NOON, PASSED)

        do(desk.store, leave)
        body = session_told(desk.store, receiver)
        assert (body.ended_by, body.seconds, body.outcome.score_raw) == (SessionEnd.TERMINATE, 60.0, 90.0)
        assert body.left is not None
        assert (body.left.state, body.left.sequencing, body.left.storage) == (
            AttemptState.SUSPENDED,
            tree,
            '{"a":"1"}',
        )
        assert body.left.outcome.success is Success.PASSED

    def test_an_attempt_that_ends_later_is_told_with_the_session_that_left_it(
        self, desk: Desk, receiver: Receiver
    ) -> None:
        do(desk.store, lambda c: attempts.end_session(c, desk.session, SessionEnd.CLOSED, NOON, Results(), 1.0))
        first = session_told(desk.store, receiver)
        do(desk.store, lambda c: attempts.end_attempt(c, desk.attempt.id, NOON, PASSED))
        second = session_told(desk.store, receiver)
        assert second.left is not None
        assert second.left.state is AttemptState.ENDED
        assert second.revision > first.revision

    def test_a_running_session_is_told_every_ten_minutes_and_at_its_end(self, desk: Desk, receiver: Receiver) -> None:
        assert seal_at(desk.store, NOON) == 5
        desk.send(("cmi.location", "1"))
        assert seal_at(desk.store, NOON + RUNNING_EVERY - MINUTE) == 0
        assert seal_at(desk.store, NOON + RUNNING_EVERY) == 1
        desk.send(("cmi.location", "2"))
        do(desk.store, lambda c: attempts.end_session(c, desk.session, SessionEnd.CLOSED, NOON, Results(), 1.0))
        assert seal_at(desk.store, NOON + RUNNING_EVERY + MINUTE) == 1

    def test_a_clock_set_back_holds_no_running_session_up(self, desk: Desk) -> None:
        seal_at(desk.store, NOON)
        desk.send(("cmi.location", "1"))
        assert seal_at(desk.store, NOON - timedelta(days=400)) == 1

    def test_a_session_without_credit_is_told_without_values_and_has_no_place_in_the_attempt(
        self, desk: Desk, receiver: Receiver
    ) -> None:
        desk.send(("cmi.location", "1"))
        send_all(desk.store, receiver)
        looked = desk.store.write(
            lambda c: attempts.begin_session(c, desk.attempt, "item-1", 1, NOON, for_credit=False)
        ).result()
        body = session_told(desk.store, receiver)
        assert (body.values, body.left, body.follows) == ((), None, None)
        next_one = desk.store.write(lambda c: attempts.begin_session(c, desk.attempt, "item-2", 1, NOON)).result()
        follows = session_told(desk.store, receiver).follows
        assert follows == desk.session.id
        assert looked.id != next_one.id

    def test_sessions_of_an_attempt_follow_each_other(self, desk: Desk, receiver: Receiver) -> None:
        ids = [desk.session.id]
        for number in (2, 3):
            do(desk.store, lambda c: attempts.end_session(c, desk.session, SessionEnd.CLOSED, NOON, Results(), 1.0))
            begin = partial(attempts.begin_session, attempt=desk.attempt, activity=f"item-{number}")
            made = desk.store.write(partial(begin, activity_attempt=1, now=NOON)).result()
            ids.append(made.id)
        bodies = {record.subject: fact_of(record) for record in told(desk.store, receiver, RecordKind.SESSION)}
        follows = [bodies[str(one)].follows for one in ids]  # type: ignore[attr-defined]
        heads = [bodies[str(one)].left is not None for one in ids]  # type: ignore[attr-defined]
        assert follows == [None, *ids[:2]]
        assert heads == [False, False, True]

    def test_what_a_later_session_wrote_is_not_said_of_the_earlier_one(self, desk: Desk, receiver: Receiver) -> None:
        desk.send(("cmi.location", "1"), ("cmi.suspend_data", "first"))
        do(desk.store, lambda c: attempts.end_session(c, desk.session, SessionEnd.CLOSED, NOON, Results(), 1.0))
        later = desk.store.write(lambda c: attempts.begin_session(c, desk.attempt, "item-1", 1, NOON)).result()
        do(desk.store, lambda c: record_values(c, later, 1, [("cmi.suspend_data", "second")], NOON))
        bodies = {record.subject: record.body for record in told(desk.store, receiver, RecordKind.SESSION)}
        assert bodies[str(desk.session.id)]["values"] == [["cmi.location", "1"]]
        assert bodies[str(later.id)]["values"] == [["cmi.location", "1"], ["cmi.suspend_data", "second"]]

    def test_what_was_told_of_a_session_is_not_taken_back_when_it_is_told_again(
        self, desk: Desk, receiver: Receiver
    ) -> None:
        """It may be where another seat's branch begins."""
        desk.send(("cmi.suspend_data", "first"))
        do(desk.store, lambda c: attempts.end_session(c, desk.session, SessionEnd.CLOSED, NOON, Results(), 1.0))
        send_all(desk.store, receiver)
        later = desk.store.write(lambda c: attempts.begin_session(c, desk.attempt, "item-1", 1, NOON)).result()
        do(desk.store, lambda c: record_values(c, later, 1, [("cmi.suspend_data", "second")], NOON))
        do(desk.store, lambda c: c.exec_driver_sql("UPDATE sessions SET seconds = 2 WHERE seconds = 1"))
        do(desk.store, lambda c: queue(c, RecordKind.SESSION, desk.session.id, NOON))
        bodies = {record.subject: record.body for record in told(desk.store, receiver, RecordKind.SESSION)}
        again = bodies[str(desk.session.id)]
        assert again["seconds"] == 2
        assert again["values"] == [["cmi.suspend_data", "first"]]
        assert again["left"] is not None

    def test_a_session_of_another_seat_is_not_ours_to_tell(self, desk: Desk, receiver: Receiver) -> None:
        do(desk.store, lambda c: c.exec_driver_sql("UPDATE sessions SET device_id = lower(hex(randomblob(16)))"))
        assert told(desk.store, receiver, RecordKind.SESSION) == []

    @pytest.mark.parametrize(
        "value", ["a\0b", '\u2028 \U0001f6a2 \x1b \\ "', "", " " * 70_000], ids=["nul", "odd", "empty", "blanks"]
    )
    def test_whatever_a_course_wrote_arrives_as_it_was(self, desk: Desk, receiver: Receiver, value: str) -> None:
        desk.send(("cmi.suspend_data", value))
        assert session_told(desk.store, receiver).values == (("cmi.suspend_data", value),)

    def test_half_a_character_and_a_number_that_is_none_do_not_stop_the_queue(
        self, desk: Desk, receiver: Receiver
    ) -> None:
        tree: dict[str, Any] = {"half \ud83d": "\ud83d\udea2 whole", "measure": [float("inf")]}
        do(desk.store, lambda c: attempts.keep_sequencing(c, desk.attempt.id, tree, NOON))
        left = session_told(desk.store, receiver).left
        assert left is not None
        assert left.sequencing == {"half \ufffd": "\U0001f6a2 whole", "measure": [None]}

    def test_five_megabytes_travel_in_a_batch_of_their_own(self, desk: Desk, receiver: Receiver) -> None:
        desk.send(("cmi.suspend_data", "x" * 5_000_000))
        assert send_all(desk.store, receiver) == 2
        (record,) = receiver.records(RecordKind.SESSION)
        assert len(record.body["values"][0][1]) == 5_000_000


class TestOtherFacts:
    def test_an_attempt_that_only_moved_on_is_not_told_again(self, desk: Desk, receiver: Receiver) -> None:
        send_all(desk.store, receiver)
        do(desk.store, lambda c: attempts.keep_sequencing(c, desk.attempt.id, {"position": 2}, NOON))
        assert told(desk.store, receiver, RecordKind.ATTEMPT) == []

    def test_the_audit_trail_is_told_row_by_row_and_each_row_once(self, desk: Desk, receiver: Receiver) -> None:
        for number in range(450):
            do(desk.store, partial(audit.note, actor=None, action="look", now=NOON, detail={"n": number}))
        records = told(desk.store, receiver, RecordKind.AUDIT)
        assert [record.subject for record in records] == [f"{desk.store.device}/{seq}" for seq in range(1, 451)]
        do(desk.store, lambda c: audit.note(c, None, "look", NOON))
        (record,) = told(desk.store, receiver)
        body = fact_of(record)
        assert (body.seq, body.previous_hash) == (451, fact_of(records[-1]).hash)  # type: ignore[attr-defined]

    def test_a_grant_is_told_as_what_it_came_to(self, desk: Desk, receiver: Receiver) -> None:
        grant = partial(decisions.grant, enrollment=desk.enrollment.id, reason="Ill", actor=None, now=NOON)
        for number in (2, -5, -1):
            do(desk.store, partial(grant, number=number))
        said = [record.body["value"] for record in told(desk.store, receiver, RecordKind.DECISION)]
        assert said == [2, -2]

    def test_a_decision_names_its_attempt_and_carries_its_stamp(self, desk: Desk, receiver: Receiver) -> None:
        decided = Decided(
            DecisionKind.STANDING,
            desk.enrollment.id,
            AttemptStanding.SET_ASIDE.value,
            "Fire drill",
            desk.learner.id,
            attempt=desk.attempt.id,
        )
        identifier = desk.store.write(lambda c: decisions.record_decision(c, decided, NOON)).result()
        (record,) = told(desk.store, receiver, RecordKind.DECISION)
        body = fact_of(record)
        assert record.subject == str(identifier)
        assert body.attempt == desk.attempt.id  # type: ignore[attr-defined]
        kept = desk.store.read(lambda c: c.exec_driver_sql("SELECT hlc FROM decisions").scalar_one())
        assert record.hlc == kept
