"""Works out groups: what they are called, and who is in them."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, tuple_

from sync.bodies import GroupFields
from sync.records.center import group_members, groups, people
from sync.records.vocabulary import RecordKind
from sync.server.projecting import matters
from sync.server.projecting.names import GROUP
from sync.server.projecting.oneness import canonical
from sync.server.projecting.people import ensure_people
from sync.server.projecting.registering import Register, keep, known_registers, merged, told_in
from sync.server.projecting.scoping import MEMBER, hear_again, of_groups_served, without_strangers
from sync.server.projecting.work import Work


def project_groups(work: Work, subjects: list[str]) -> None:
    stored = work.stored(f"{GROUP}/{subject}" for subject in subjects)
    known = known_registers(work, RecordKind.GROUP, subjects)
    for name, believed in of_groups_served(work, stored, known).items():
        subject = name.partition("/")[2]
        register, asked_for = (
            merged(RecordKind.GROUP, subject, told_in(some, work.server, frozenset()), known.get(subject))
            for some in (believed, stored[name])
        )
        _note_unserved(work, register, asked_for)
        if register.held:
            _project_group(work, register)


def _note_unserved(work: Work, register: Register, asked_for: Register) -> None:
    """What seats wanted of a group that is none of theirs, for as long as it would make a difference."""
    group = UUID(register.subject)
    unheard = [held for name, held in asked_for.held.items() if held.value != register.value(name)]
    if unheard:
        matters.note_unserved(work, group, max(unheard, key=lambda held: held.hlc).record)
    else:
        matters.settle_unserved(work, group)


def _project_group(work: Work, register: Register) -> None:
    group = UUID(register.subject)
    own = {name: value for name, value in register.values.items() if not name.startswith(MEMBER)}
    fields = GroupFields.model_validate(own)
    holder = None
    if fields.source_id is not None:
        asked = select(groups.c.id).where(groups.c.source_id == fields.source_id, groups.c.id != group)
        holder = work.connection.execute(asked).scalar_one_or_none()
    row: dict[str, Any] = fields.model_dump()
    row |= {"id": group, "made_at": fields.made_at or work.now}
    row["source_id"] = None if holder is not None else fields.source_id
    work.put(groups, [row])
    of_group = group_members.c.group_id == group
    there = set(work.connection.execute(select(group_members.c.person_id).where(of_group)).scalars())
    register = without_strangers(work, register, there)
    wanted = _members(work, register) if fields.removed_at is None else set()
    ensure_people(work, wanted - there)
    work.put(group_members, [{"group_id": group, "person_id": person} for person in sorted(wanted - there)])
    if there - wanted:
        pairs = [(group, person) for person in there - wanted]
        both = tuple_(group_members.c.group_id, group_members.c.person_id)
        work.connection.execute(delete(group_members).where(both.in_(pairs)))
    # A device that serves only this group sees them from now on, and all that was theirs before.
    work.tell_again(wanted - there)
    hear_again(work, wanted - there)
    keep(work, register)


def _members(work: Work, register: Register) -> set[UUID]:
    """People who still are, each as the one they are."""
    named = []
    for name, value in register.values.items():
        if name.startswith(MEMBER) and value:
            try:
                named.append(UUID(name.removeprefix(MEMBER)))
            except ValueError:
                continue
    same = set(canonical(work.connection, named).values())
    gone = select(people.c.id).where(people.c.erased_at.is_not(None))
    return same - set(work.connection.execute(gone).scalars()) if same else set()
