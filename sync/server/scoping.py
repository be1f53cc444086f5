"""Keeps a seat that serves some groups from widening its own view: it brings nobody into a group whom it can't see.

Whoever joins a group is told of to the group's seats with everything that is theirs. So a stolen seat, or somebody who
types another's number, could ask for anybody's results by a membership. A seat is believed about those it told of
first and those of its own groups; for all others a person at the center decides.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Final
from uuid import UUID

from sqlalchemy import select

from sync.records.center import group_members
from sync.server import matters
from sync.server.oneness import canonical
from sync.server.registering import Register
from sync.server.tables import device_access, records
from sync.server.work import Work
from sync.told import Held

MEMBER: Final = "member:"


def without_strangers(work: Work, register: Register, there: Collection[UUID]) -> Register:
    """The group without members that a seat had no business to name; `there`: those it has already, who stay."""
    scopes = _scopes(work, {held.device for name, held in register.held.items() if name.startswith(MEMBER)})
    if not scopes:
        return register
    held = dict(register.held)
    for name, each in register.held.items():
        named = _member(name, each) if each.device in scopes else None
        if named is None:
            continue
        person = canonical(work.connection, [named])[named]
        if person not in there and not _may_name(work, each.device, scopes[each.device], person):
            held[name] = replace(each, value=False)
            matters.note_stranger(work, UUID(register.subject), person, each.record)
    return replace(register, held=held)


def _scopes(work: Work, devices: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """The groups of those devices that serve some only."""
    asked = select(device_access.c.device_id, device_access.c.groups).where(device_access.c.device_id.in_(devices))
    return {row.device_id: list(map(UUID, row.groups)) for row in work.connection.execute(asked) if row.groups}


def _member(name: str, held: Held) -> UUID | None:
    if not (name.startswith(MEMBER) and held.value):
        return None
    try:
        return UUID(name.removeprefix(MEMBER))
    except ValueError:
        return None


def _may_name(work: Work, device: UUID, scope: list[UUID], person: UUID) -> bool:
    told = select(records.c.device_id).where(records.c.aggregate == f"person/{person}")
    first = told.order_by(records.c.received_at, records.c.hlc, records.c.id).limit(1)
    if work.connection.execute(first).scalar_one_or_none() == device:
        return True
    seen = group_members.c.group_id.in_(scope) & (group_members.c.person_id == person)
    return work.connection.execute(select(group_members.c.person_id).where(seen)).first() is not None
