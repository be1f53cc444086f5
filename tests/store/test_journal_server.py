"""A seat that moves to another server brings all that is its own, and argues about nothing."""

from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

import pytest

from desktop.learning.sending import SeatOutbox
from desktop.store import audit, decisions, people
from desktop.store.journal_server import meet_server
from desktop.store.people import PersonFacts
from desktop.store.store import Store
from sync.records.vocabulary import RecordKind
from tests.store.desk import NOON, Desk
from tests.store.receiver import Receiver
from tests.store.sending import send_all

FIRST, SECOND = uuid4(), uuid4()


def meet(store: Store, server: UUID) -> bool:
    return store.write(partial(meet_server, server=server, now=NOON)).result()


@pytest.fixture
def told(desk: Desk) -> Receiver:
    """What the first server knows of a desk where a bit of everything happened."""
    desk.send(("cmi.location", "1"))
    desk.store.write(lambda c: audit.note(c, None, "look", NOON)).result()
    desk.store.write(lambda c: decisions.grant(c, desk.enrollment.id, 2, "Ill", None, NOON)).result()
    receiver = Receiver()
    assert not meet(desk.store, FIRST)
    send_all(desk.store, receiver)
    return receiver


def test_another_server_hears_all_that_the_first_one_did(desk: Desk, told: Receiver) -> None:
    assert meet(desk.store, SECOND)
    other = Receiver()
    send_all(desk.store, other)
    said = {(record.kind, record.subject) for record in other.records()}
    assert said == {(record.kind, record.subject) for record in told.records()}
    assert set(other.lines).isdisjoint(told.lines)
    assert SeatOutbox(desk.store).waiting() == 0


def test_what_it_says_of_registers_is_older_than_whatever_the_other_server_knows(desk: Desk, told: Receiver) -> None:
    meet(desk.store, SECOND)
    other = Receiver()
    send_all(desk.store, other)
    assert {record.hlc for record in other.records(RecordKind.PERSON, RecordKind.PACKAGE)} == {1}
    (decided,) = other.records(RecordKind.DECISION)
    assert decided.hlc == told.records(RecordKind.DECISION)[0].hlc


def test_a_change_that_waited_keeps_its_stamp(desk: Desk, told: Receiver) -> None:
    renamed = replace(PersonFacts.of(desk.learner), family_name="Lovelace")
    desk.store.write(lambda c: people.change_person(c, desk.learner.id, renamed, NOON)).result()
    meet(desk.store, SECOND)
    other = Receiver()
    send_all(desk.store, other)
    (record,) = other.records(RecordKind.PERSON)
    assert record.hlc > told.records(RecordKind.PERSON)[0].hlc


def test_the_same_server_again_is_told_nothing_anew(desk: Desk, told: Receiver) -> None:
    assert not meet(desk.store, FIRST)
    assert send_all(desk.store, told) == 0


def test_what_another_seat_did_is_not_told_as_this_ones(desk: Desk, told: Receiver) -> None:
    desk.store.write(lambda c: c.exec_driver_sql("UPDATE sessions SET device_id = lower(hex(randomblob(16)))")).result()
    meet(desk.store, SECOND)
    other = Receiver()
    send_all(desk.store, other)
    assert other.records(RecordKind.SESSION, RecordKind.ATTEMPT) == []
