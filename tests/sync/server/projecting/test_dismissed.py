"""What an administrator dismissed and no decision can name: it stays dismissed however often it is found again."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from sync.records.vocabulary import RecordKind, Role
from sync.server.admin import settling
from sync.server.intake.storing import mark_dirty
from sync.server.staff_sessions import SignedIn
from sync.server.store.tables import matters, parked
from tests.sync.server.fleet import Fleet
from tests.sync.simulated import NOON

INGRID = SignedIn(uuid4(), uuid4(), "Ingrid Solberg", Role.ADMINISTRATOR, frozenset(), "", NOON)


def of_a_role(fleet: Fleet) -> set[str]:
    """A seat raises somebody whom the server knows; returns what to work out again."""
    seat = fleet.seat()
    person = seat.person()
    fleet.take(seat)
    seat.register(RecordKind.PERSON, person, role=Role.ADMINISTRATOR)
    fleet.take(seat)
    return {f"person/{person}"}


def of_a_number(fleet: Fleet) -> set[str]:
    """Two people of a roster have one number."""
    seat = fleet.seat()
    seat.person("Ada", number="1", source_id="r-1")
    fleet.take(seat)
    other = seat.person("Eve", number="1", source_id="r-2")
    fleet.take(seat)
    return {f"person/{other}"}


def of_a_record(fleet: Fleet) -> set[str]:
    """A record says what the protocol does not know."""
    seat = fleet.seat()
    seat.say("person", str(uuid4()), {"fields": {"shoe_size": 3}})
    fleet.take(seat)
    ((aside,),) = fleet.rows(select(parked.c.id))
    return {f"parked/{aside}"}


def of_a_trail(fleet: Fleet) -> set[str]:
    """Two rows of one trail have one number."""
    seat = fleet.seat()
    seat.audit(1, mark=1)
    seat.audit(1, mark=2)
    fleet.take(seat)
    return {f"audit/{seat.device}/0"}


def again(fleet: Fleet, aggregates: set[str]) -> None:
    with fleet.server.database.writing() as connection:
        mark_dirty(connection, aggregates, fleet.clock())
    fleet.work_out()


@pytest.mark.parametrize("cause", [of_a_role, of_a_number, of_a_record, of_a_trail])
def test_it_stays_dismissed_and_waits_again_only_when_somebody_says_so(fleet: Fleet, cause: object) -> None:
    assert callable(cause)
    aggregates = cause(fleet)
    ((matter,),) = fleet.rows(select(matters.c.id))
    settling.dismiss(fleet.server, INGRID, matter, "")
    again(fleet, aggregates)
    ((settled_by,),) = fleet.rows(select(matters.c.settled_by))
    assert settled_by == INGRID.person
    settling.let_wait(fleet.server, INGRID, matter)
    again(fleet, aggregates)
    assert list(fleet.matters().values()) == [True]


def test_another_role_is_another_matter(fleet: Fleet) -> None:
    """What was dismissed was one role; a higher one is for somebody to look at."""
    seat = fleet.seat()
    person: UUID = seat.person()
    fleet.take(seat)
    seat.register(RecordKind.PERSON, person, role=Role.INSTRUCTOR)
    fleet.take(seat)
    settling.dismiss(fleet.server, INGRID, f"role/{person}", "")
    seat.register(RecordKind.PERSON, person, role=Role.ADMINISTRATOR)
    fleet.take(seat)
    assert fleet.matters() == {"role": True}
