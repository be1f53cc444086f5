"""Seats whose clocks stand in 1970 or 2099 or go backwards: sync is never refused, and the later word holds."""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from desktop.store.people import PersonFacts, change_person, person
from desktop.store.store import system_clock
from tests.faults.place import differences
from tests.faults.seat import FaultySeat
from tests.faults.server import ServerProcess, invitation

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the server runs on POSIX systems")


def stands(year: int) -> Callable[[], datetime]:
    """As where the battery is empty: it begins there at each start, and runs."""
    began = system_clock()
    return lambda: datetime(year, 1, 1, tzinfo=UTC) + (system_clock() - began)


def goes_backwards() -> datetime:
    """An hour less at each look."""
    return system_clock() - timedelta(hours=next(_LOOKS))


_LOOKS = count()
CLOCKS = {"1970": stands(1970), "2099": stands(2099), "backwards": goes_backwards}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    made = ServerProcess(tmp_path_factory.mktemp("server"))
    tokens.extend(made.disk.invite(4 * len(CLOCKS)))
    made.start()
    yield made
    made.stop()


tokens: list[str] = []


@pytest.fixture
def enrol(server: ServerProcess, tmp_path: Path) -> Iterator[Callable[[Callable[[], datetime]], FaultySeat]]:
    made: list[FaultySeat] = []

    def begin(clock: Callable[[], datetime]) -> FaultySeat:
        seat = FaultySeat(tmp_path / f"seat-{len(made)}", Random(len(made)), clock)
        made.append(seat)
        seat.settle()
        seat.join(invitation(server.port, tokens.pop()))
        seat.connect()
        return seat

    yield begin
    for seat in made:
        seat.close()


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=CLOCKS)
def test_everything_arrives_whatever_the_clock_shows(
    server: ServerProcess, enrol: Callable[[Callable[[], datetime]], FaultySeat], clock: Callable[[], datetime]
) -> None:
    wrong, right = enrol(clock), enrol(system_clock)
    for _ in range(4):
        wrong.work(5)
        wrong.exchange()
    assert wrong.outbox.waiting() == 0
    assert differences(wrong.journal(), server.disk.lines_of(wrong.store.device)) == []
    assert server.disk.wait_until_worked_out()
    assert server.disk.parked() == []
    right.exchange()
    assert wrong.people() <= right.people()


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=CLOCKS)
def test_whoever_speaks_last_is_heard_on_either_side(
    server: ServerProcess, enrol: Callable[[Callable[[], datetime]], FaultySeat], clock: Callable[[], datetime]
) -> None:
    wrong, right = enrol(clock), enrol(system_clock)
    somebody = next(iter(learners(wrong)))
    for number, (speaks, hears) in enumerate([(wrong, right), (right, wrong), (wrong, right)]):
        speaks.exchange()
        rename(speaks, somebody, f"Name {number}")
        speaks.exchange()
        assert server.disk.wait_until_worked_out()
        hears.exchange()
        assert name_of(hears, somebody) == f"Name {number}"


def learners(seat: FaultySeat) -> set[UUID]:
    return {one for one in seat.people() if name_of(seat, one) != "Ingrid"}


def rename(seat: FaultySeat, somebody: UUID, name: str) -> None:
    known = seat.store.read(lambda connection: person(connection, somebody))
    assert known is not None
    facts = PersonFacts(name, known.family_name)
    seat.store.write(lambda connection: change_person(connection, somebody, facts, seat.store.clock())).result()


def name_of(seat: FaultySeat, somebody: UUID) -> str:
    known = seat.store.read(lambda connection: person(connection, somebody))
    assert known is not None, "the seat does not know them"
    return known.given_name
