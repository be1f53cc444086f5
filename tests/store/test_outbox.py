"""The outbox: written with the change, one row a record, never confirmed by a receipt for something older."""

from datetime import timedelta

import pytest

from desktop.store.outbox import backlog, confirm, pending
from desktop.store.people import add_person
from desktop.store.store import Connection, Store
from sync.records.vocabulary import RecordKind
from tests.store.desk import NOON, Desk


def test_every_record_of_a_launch_waits_once_in_the_order_it_was_born(desk: Desk) -> None:
    desk.send(("cmi.location", "1"))
    desk.send(("cmi.location", "2"))
    waiting = desk.store.read(pending)
    assert [row.kind for row in waiting] == [
        RecordKind.PERSON,
        RecordKind.PACKAGE,
        RecordKind.ENROLLMENT,
        RecordKind.ATTEMPT,
        RecordKind.SESSION,
        RecordKind.TRACKING,
    ]
    assert waiting[-1].record_id == desk.session.id


def test_a_change_that_fails_leaves_nothing_in_the_outbox(store: Store) -> None:
    def fail(connection: Connection) -> None:
        add_person(connection, "Ada", "", NOON)
        raise LookupError

    with pytest.raises(LookupError):
        store.write(fail).result()
    assert store.read(pending) == []


def test_a_confirmed_record_leaves(desk: Desk) -> None:
    first = desk.store.read(pending)[0]
    assert desk.store.write(lambda c: confirm(c, first)).result()
    assert first.record_id not in [row.record_id for row in desk.store.read(pending)]


def test_a_record_that_changed_while_it_was_sent_stays(desk: Desk) -> None:
    desk.send(("cmi.location", "1"))
    sent = desk.store.read(pending)[-1]
    desk.send(("cmi.location", "2"))
    assert not desk.store.write(lambda c: confirm(c, sent)).result()
    now_waiting = desk.store.read(pending)[-1]
    assert (now_waiting.id, now_waiting.revision) == (sent.id, sent.revision + 1)


def test_a_receipt_for_a_record_that_left_and_came_back_confirms_nothing(desk: Desk) -> None:
    desk.send(("cmi.location", "1"))
    sent = desk.store.read(pending)[-1]
    desk.store.write(lambda c: confirm(c, sent)).result()
    desk.send(("cmi.location", "2"))
    assert desk.store.read(pending)[-1].revision == sent.revision
    assert not desk.store.write(lambda c: confirm(c, sent)).result()


def test_the_backlog_counts_and_says_how_long_the_oldest_has_waited(desk: Desk) -> None:
    desk.send(("cmi.location", "1"), now=NOON + timedelta(hours=1))
    late = NOON + timedelta(hours=3)
    found = desk.store.read(lambda c: backlog(c, late))
    assert (found.count, found.oldest_age) == (6, timedelta(hours=3))


def test_with_a_clock_set_back_nothing_has_waited_less_than_no_time(desk: Desk) -> None:
    found = desk.store.read(lambda c: backlog(c, NOON - timedelta(days=1)))
    assert found.oldest_age == timedelta(0)


def test_an_empty_outbox_has_no_age(store: Store) -> None:
    assert store.read(lambda c: backlog(c, NOON)).count == 0
