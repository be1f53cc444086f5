"""Who is the same person as somebody else: whom two seats entered apart, with one number or one sourcedId.

The one who was seen later is an alias of the one seen first, for good; all that is told of either belongs to the first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, delete, or_, select, update

from sync.bodies import PersonFields
from sync.documents import DocumentKind
from sync.records.center import group_members, people
from sync.records.tables import learner_states, scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind
from sync.server.projecting import removing
from sync.server.projecting.names import Enrolled
from sync.server.projecting.work import Work, pieces
from sync.server.store.tables import aliases, registers


@dataclass(frozen=True, slots=True)
class Namesake:
    """Who has the same number or sourcedId; `by` says which. `is_one`: nothing speaks against their being the same."""

    person: UUID
    by: tuple[str, ...]
    is_one: bool


def canonical(connection: Connection, persons: Iterable[UUID]) -> dict[UUID, UUID]:
    """Each person → who they are."""
    named = sorted(set(persons))
    found = {person: person for person in named}
    for some in pieces(named):
        asked = select(aliases.c.person_id, aliases.c.of_id).where(aliases.c.person_id.in_(some))
        found |= {row.person_id: row.of_id for row in connection.execute(asked)}
    return found


def of_one(connection: Connection, person: UUID) -> list[UUID]:
    """Everybody who is this person, who comes first."""
    return all_of_one(connection, [person])[person]


def all_of_one(connection: Connection, persons: Iterable[UUID]) -> dict[UUID, list[UUID]]:
    """Everybody who is each of these people; each comes first among their own."""
    named = sorted(set(persons))
    found = {person: [person] for person in named}
    for some in pieces(named):
        asked = select(aliases.c.person_id, aliases.c.of_id).where(aliases.c.of_id.in_(some))
        for row in connection.execute(asked.order_by(aliases.c.person_id)):
            found[row.of_id].append(row.person_id)
    return found


def who_else(work: Work, person: UUID, fields: PersonFields) -> Namesake | None:
    """Somebody the server has already by this number or sourcedId. A guest's number is nobody's."""
    keys = {"source_id": fields.source_id, "number": fields.number}
    given = {name: value for name, value in keys.items() if value is not None}
    if not given:
        return None
    same = or_(*(people.c[name] == value for name, value in given.items()))
    rows = work.connection.execute(select(people).where(same, people.c.id != person).order_by(people.c.made_at)).all()
    if not rows:
        return None
    row = next((each for each in rows if each.source_id == fields.source_id), rows[0])
    by = tuple(name for name, value in given.items() if any(getattr(each, name) == value for each in rows))
    # A roster tells two people with one number apart by their sourcedIds; two such rows are no one person either.
    both_told = None not in (row.source_id, fields.source_id)
    apart = len(rows) > 1 or row.guest or fields.guest or (both_told and row.source_id != fields.source_id)
    return Namesake(row.id, by, not apart)


def unlike_anybody(work: Work, asked: Mapping[UUID, PersonFields]) -> set[UUID]:
    """Those of these people whose number and sourcedId nobody else has, neither here nor among them."""
    found = set(asked)
    for name in ("number", "source_id"):
        holders: dict[str, set[UUID]] = {}
        for person, fields in asked.items():
            if (value := getattr(fields, name)) is not None:
                holders.setdefault(value, set()).add(person)
        for some in pieces(sorted(holders)):
            here = select(people.c.id, people.c[name]).where(people.c[name].in_(some))
            for row in work.connection.execute(here):
                holders[row[1]].add(row.id)
        found -= set().union(*(each for each in holders.values() if len(each) > 1))
    return found


def make_one(work: Work, person: UUID, other: UUID, first: UUID | None = None) -> UUID:
    """Make the one seen later an alias of the one seen first, or of `first` in any case; returns the first."""
    seen = {
        row.subject: row.seen_at
        for row in work.connection.execute(
            select(registers.c.subject, registers.c.seen_at).where(
                registers.c.kind == RecordKind.PERSON.value, registers.c.subject.in_([str(person), str(other)])
            )
        )
    }
    mine = seen.get(str(person))
    if first is None:
        first = person if mine is not None and mine < seen.get(str(other), work.now) else other
    later = other if first == person else person
    connection = work.connection
    connection.execute(update(aliases).where(aliases.c.of_id == later).values(of_id=first))
    work.put(aliases, [{"person_id": later, "of_id": first, "at": work.now}])
    _take_over(work, later, first)
    return first


def _take_over(work: Work, later: UUID, first: UUID) -> None:
    """What was worked out for the later one goes, and everything it came from is worked out again, for the first."""
    connection = work.connection
    asked = select(scorm_packages.c.sha256).join(
        scorm_enrollments, scorm_enrollments.c.package_id == scorm_packages.c.id
    )
    on = list(connection.execute(asked.where(scorm_enrollments.c.learner_id == later)).scalars())
    removing.take_out(work, [Enrolled(later, sha256) for sha256 in on])
    work.again |= {Enrolled(first, sha256).aggregate for sha256 in on}
    in_groups = connection.execute(select(group_members.c.group_id).where(group_members.c.person_id == later)).scalars()
    work.again |= {f"group/{group}" for group in in_groups}
    connection.execute(delete(group_members).where(group_members.c.person_id == later))
    if connection.execute(delete(learner_states).where(learner_states.c.learner_id == later)).rowcount:
        work.tell_gone(DocumentKind.LEARNER_STATE, [str(later)], first)
        work.again.add(f"learner state/{first}")
    connection.execute(update(people).where(people.c.given_to == later).values(given_to=first))
    if connection.execute(delete(people).where(people.c.id == later)).rowcount:
        # Its document says from now on whose alias it is.
        work.again.add(f"person/{later}")
