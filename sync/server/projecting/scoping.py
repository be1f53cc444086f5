"""Keeps a seat that serves some groups to their people: what it says of anybody else waits for a person at the center.

Whoever joins a group is told of to the group's seats with everything that is theirs, and an erased person is gone for
good. So a stolen seat, or somebody who types another's number, could ask for anybody's results by a membership, or end
them with a word. A seat is believed about those it told of first and those of its own groups. What it says of others
stays in the records, and holds as soon as the center puts them into one of its groups. The same goes for groups: it is
believed of those it serves and those it told of first, for a group decides whom others see. A course is everybody's,
and its rules decide what counts of everybody's work: such a seat is believed of those alone that it brought itself.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

from sqlalchemy import select

from sync.records.center import group_members
from sync.records.vocabulary import RecordKind
from sync.server.intake.lines import fields_in
from sync.server.projecting import matters
from sync.server.projecting.oneness import all_of_one, canonical
from sync.server.projecting.registering import Register
from sync.server.projecting.work import Stored, Work, pieces
from sync.server.store.tables import device_access, records
from sync.told import Held

MEMBER: Final = "member:"
Saying = tuple[UUID, UUID]
"""A device, and whom it says something of."""
_WORK: Final = frozenset({RecordKind.ATTEMPT.value, RecordKind.SESSION.value, RecordKind.CERTIFICATE.value})
"""What only adds to what somebody did: believed as well of whom a seat entered anew, whoever that turns out to be."""


def without_strangers(work: Work, register: Register, there: Collection[UUID]) -> Register:
    """The group without members that a seat had no business to name; `there`: those it has already, who stay."""
    named = {name: person for name, each in register.held.items() if (person := _member(name, each)) is not None}
    same = canonical(work.connection, named.values())
    sayings = {name: (register.held[name].device, same[person]) for name, person in named.items()}
    apart = strangers(work, (saying for saying in sayings.values() if saying[1] not in there), once_there=False)
    held = dict(register.held)
    for name, saying in sayings.items():
        if saying in apart:
            held[name] = replace(held[name], value=False)
            matters.note_stranger(work, UUID(register.subject), saying[1], held[name].record)
    return replace(register, held=held) if apart else register


def of_groups_served(
    work: Work, stored: Mapping[str, list[Stored]], known: Mapping[str, Register]
) -> dict[str, list[Stored]]:
    """The records of each group without what seats say of groups that they neither serve nor told of first.

    `known`: the groups as they were worked out last. What a seat said while it served a group stays.
    """
    scopes = _scopes(work, {each.device for some in stored.values() for each in some})
    first = _told_first(work, stored) if scopes else {}
    found: dict[str, list[Stored]] = {}
    for name, some in stored.items():
        subject = name.partition("/")[2]
        group = UUID(subject)
        holding = {held.record for held in known[subject].held.values()} if subject in known else set()
        found[name] = [
            each
            for each in some
            if each.device not in scopes
            or group in scopes[each.device]
            or first[name] == each.device
            or each.id in holding
        ]
    return found


def of_courses_brought(
    work: Work, stored: Mapping[str, list[Stored]], known: Collection[UUID]
) -> dict[str, list[Stored]]:
    """The records of each course, or of its rules, without what seats of some groups say of one that another brought.

    `known`: the records that hold by now. What a seat said before it was one of some groups stays.
    """
    scopes = _scopes(work, {each.device for some in stored.values() for each in some})
    if not scopes:
        return dict(stored)
    courses = {name: f"{RecordKind.PACKAGE.value}/{name.partition('/')[2]}" for name in stored}
    # Of a course whose files nobody told of yet, whoever speaks of it first.
    first = _told_first(work, stored) | _told_first(work, courses.values())
    brought = {name: first.get(course, first.get(name)) for name, course in courses.items()}
    return {
        name: [each for each in some if each.device not in scopes or each.device == brought[name] or each.id in known]
        for name, some in stored.items()
    }


def believed(
    work: Work, stored: Mapping[str, list[Stored]], whose: Callable[[str], tuple[UUID, UUID]]
) -> dict[str, list[Stored]]:
    """The records of each aggregate without what seats say of strangers, for which a matter is noted.

    `whose`: of an aggregate, whom it names and who that is.
    """
    people = {name: whose(name) for name in stored}
    said = {(each.device, person) for name, some in stored.items() for each in some for person in people[name]}
    apart = strangers(work, said)
    if not apart:
        return {name: list(some) for name, some in stored.items()}
    found: dict[str, list[Stored]] = {}
    for name, some in stored.items():
        named, same = people[name]
        doubted = [each for each in some if _is_doubted(each, named, same, apart)]
        if doubted:
            matters.note_hearsay(work, name, same, doubted[-1].id)
        if kept := [each for each in some if each not in doubted]:
            found[name] = kept
    return found


def _is_doubted(stored: Stored, named: UUID, same: UUID, apart: Collection[Saying]) -> bool:
    by_name, by_who_it_is = (stored.device, named) in apart, (stored.device, same) in apart
    # A person's own record says nothing of whose alias they are.
    both = stored.kind in _WORK or stored.kind == RecordKind.PERSON.value
    return by_name and by_who_it_is if both else by_who_it_is


def hear_again(work: Work, people: Iterable[UUID]) -> None:
    """These have joined a group: what its seats said of them before may hold now."""
    for one in all_of_one(work.connection, people).values():
        work.again |= matters.settle_hearsay(work, one)


def strangers(work: Work, said: Iterable[Saying], *, once_there: bool = True) -> set[Saying]:
    """Those sayings that are of people whom a seat of some groups may not name.

    `once_there`: who was in a group counts, though they have left; work is not undone because somebody moves on.
    """
    asked = set(said)
    scopes = _scopes(work, {device for device, _ in asked})
    apart = {saying for saying in asked if saying[0] in scopes}
    if not apart:
        return set()
    people = sorted({person for _, person in apart})
    first = _told_first(work, [f"person/{person}" for person in people])
    of_groups = _groups_of(work, people)
    apart = {
        (device, person)
        for device, person in apart
        if first.get(f"person/{person}", device) != device and not scopes[device] & of_groups.get(person, set())
    }
    if not (apart and once_there):
        return apart
    once = _once_in(work, set().union(*(scopes[device] for device, _ in apart)))
    return {(device, person) for device, person in apart if not any((each, person) in once for each in scopes[device])}


def _scopes(work: Work, devices: Collection[UUID]) -> dict[UUID, set[UUID]]:
    """The groups of those devices that serve some only."""
    found: dict[UUID, set[UUID]] = {}
    asked = select(device_access.c.device_id, device_access.c.groups)
    for some in pieces(sorted(devices)):
        for row in work.connection.execute(asked.where(device_access.c.device_id.in_(some))):
            if row.groups:
                found[row.device_id] = set(map(UUID, row.groups))
    return found


def _told_first(work: Work, aggregates: Iterable[str]) -> dict[str, UUID]:
    """Person or group → the device that told of it first. Of what nobody told yet, whoever does will be the first."""
    found: dict[str, UUID] = {}
    order = (records.c.received_at, records.c.hlc, records.c.id)
    for some in pieces(sorted(aggregates)):
        asked = select(records.c.aggregate, records.c.device_id).where(records.c.aggregate.in_(some))
        for row in work.connection.execute(asked.order_by(*order)):
            found.setdefault(row.aggregate, row.device_id)
    return found


def _groups_of(work: Work, people: list[UUID]) -> dict[UUID, set[UUID]]:
    found: dict[UUID, set[UUID]] = {}
    for some in pieces(people):
        for row in work.connection.execute(select(group_members).where(group_members.c.person_id.in_(some))):
            found.setdefault(row.person_id, set()).add(row.group_id)
    return found


def _once_in(work: Work, groups: Collection[UUID]) -> set[tuple[UUID, UUID]]:
    """(group, person) of everybody whom the center, or a seat of everybody, ever put into one of these."""
    stored = [each for some in work.stored(f"group/{group}" for group in groups).values() for each in some]
    scoped = _scopes(work, {each.device for each in stored})
    named = {
        (UUID(each.subject), person)
        for each in stored
        if each.device not in scoped
        for name, value in fields_in(each.line).items()
        if (person := _named(name)) is not None and value
    }
    same = canonical(work.connection, (person for _, person in named))
    return named | {(group, same[person]) for group, person in named}


def _member(name: str, held: Held) -> UUID | None:
    return _named(name) if held.value else None


def _named(name: str) -> UUID | None:
    if not name.startswith(MEMBER):
        return None
    try:
        return UUID(name.removeprefix(MEMBER))
    except ValueError:
        return None
