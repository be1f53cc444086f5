"""Every record shows its truth: saved here, on its way, on the server."""

from functools import partial
from uuid import UUID

import pytest

from desktop.learning.sending import SeatOutbox
from desktop.store import library, people
from desktop.store.sealing import seal
from desktop.store.store import Store
from desktop.store.whereabouts import Whereabouts, whereabouts
from sync.records.vocabulary import RecordKind
from tests.store.desk import NOON, Desk
from tests.store.receiver import Receiver
from tests.store.sending import send_all

HERE, ON_ITS_WAY, ON_SERVER = Whereabouts


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


def where(store: Store, kind: RecordKind, record: UUID) -> Whereabouts:
    return store.read(partial(whereabouts, kind=kind, record_ids=[record]))[record]


@pytest.mark.parametrize(
    "kind", [RecordKind.PERSON, RecordKind.PACKAGE, RecordKind.ENROLLMENT, RecordKind.ATTEMPT, RecordKind.SESSION]
)
def test_a_record_is_here_then_on_its_way_then_on_the_server(desk: Desk, receiver: Receiver, kind: RecordKind) -> None:
    record = {
        RecordKind.PERSON: desk.learner.id,
        RecordKind.PACKAGE: desk.package.id,
        RecordKind.ENROLLMENT: desk.enrollment.id,
        RecordKind.ATTEMPT: desk.attempt.id,
        RecordKind.SESSION: desk.session.id,
    }[kind]
    assert where(desk.store, kind, record) is HERE
    desk.store.write(lambda c: seal(c, NOON)).result()
    assert where(desk.store, kind, record) is ON_ITS_WAY
    send_all(desk.store, receiver)
    assert where(desk.store, kind, record) is ON_SERVER


def test_a_new_value_brings_a_session_back_to_here(desk: Desk, receiver: Receiver) -> None:
    send_all(desk.store, receiver)
    desk.send(("cmi.location", "2"))
    assert where(desk.store, RecordKind.SESSION, desk.session.id) is HERE


def test_many_are_asked_for_at_once(desk: Desk, receiver: Receiver) -> None:
    send_all(desk.store, receiver)
    other = desk.store.write(lambda c: people.add_person(c, "Bo", "", NOON)).result()
    both = desk.store.read(partial(whereabouts, kind=RecordKind.PERSON, record_ids=[desk.learner.id, other.id]))
    assert both == {desk.learner.id: ON_SERVER, other.id: HERE}


def test_a_batch_that_is_on_the_wire_is_on_its_way(desk: Desk, receiver: Receiver) -> None:
    batch = SeatOutbox(desk.store).next_batch()
    assert batch is not None
    receiver.take(batch)
    assert where(desk.store, RecordKind.PERSON, desk.learner.id) is ON_ITS_WAY


def test_a_package_off_the_shelf_still_has_a_place(desk: Desk, receiver: Receiver) -> None:
    desk.store.write(lambda c: library.remove_package(c, desk.package.id, NOON)).result()
    assert where(desk.store, RecordKind.PACKAGE, desk.package.id) is HERE
