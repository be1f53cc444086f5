"""Works out people: what they are called, who they are the same as, and what role they have."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from sync.bodies import PersonFields
from sync.records.center import people
from sync.records.vocabulary import RecordKind, Role
from sync.server.projecting import matters, redacting
from sync.server.projecting.oneness import canonical, make_one, unlike_anybody, who_else
from sync.server.projecting.registering import Register, keep, keep_all, known_registers, merged, told_in
from sync.server.projecting.scoping import believed, strangers
from sync.server.projecting.work import Stored, Work
from sync.told import FieldsTold, merge_fields

_SERVERS_OWN: Final = frozenset({"alias_of"})
_RANK: Final = {role.value: rank for rank, role in enumerate(Role)}


def project_people(work: Work, subjects: list[str]) -> None:
    all_stored = work.stored(f"person/{subject}" for subject in subjects)
    same = canonical(work.connection, map(UUID, _names(all_stored)))
    stored = believed(work, all_stored, lambda name: ((named := UUID(name.partition("/")[2])), same[named]))
    known = known_registers(work, RecordKind.PERSON, subjects)
    arrived = [(min((each.received_at, each.hlc, each.id.int) for each in stored[name]), name) for name in stored]
    told = {subject: told_in(stored[f"person/{subject}"], work.server, _SERVERS_OWN) for subject in _names(stored)}
    plain = _plain(work, told, known)
    work.put(people, [_row(work, UUID(register.subject), fields) for register, fields in plain])
    keep_all(work, [register for register, _ in plain], {each.subject: UUID(each.subject) for each, _ in plain})
    done = {register.subject for register, _ in plain}
    # Who came first is who the others are, if they turn out to be one.
    for _, name in sorted(arrived):
        subject = name.partition("/")[2]
        if subject not in done:
            _project_person(work, subject, stored[name], known.get(subject))


def _names(stored: Mapping[str, object]) -> list[str]:
    return [name.partition("/")[2] for name in stored]


def _plain(
    work: Work, told: Mapping[str, list[FieldsTold]], known: Mapping[str, Register]
) -> list[tuple[Register, PersonFields]]:
    """Those whom the server had not heard of and who are like nobody else: nearly everybody, and all done together."""
    fresh = [subject for subject in told if subject not in known]
    same = canonical(work.connection, map(UUID, fresh))
    found = []
    for subject in fresh:
        register = merged(RecordKind.PERSON, subject, told[subject], None)
        fields = PersonFields.model_validate(register.values)
        if fields.erased_at is None and fields.given_to is None and same[UUID(subject)] == UUID(subject):
            found.append((register, fields))
    unlike = unlike_anybody(work, {UUID(register.subject): fields for register, fields in found})
    return [(register, fields) for register, fields in found if UUID(register.subject) in unlike]


def _project_person(work: Work, subject: str, stored: Sequence[Stored], known: Register | None) -> None:
    person = UUID(subject)
    register = _with_role(work, subject, told_in(stored, work.server, _SERVERS_OWN), known)
    fields = PersonFields.model_validate(register.values)
    if fields.erased_at is not None:
        redacting.erase(work, person, fields.erased_at)
        erased = Register(register.kind, subject, {"erased_at": register.held["erased_at"]}, register.is_new)
        keep(work, erased, person)
        return
    same = canonical(work.connection, [person])[person]
    if same == person:
        found = who_else(work, person, fields)
        if found is not None and found.is_one:
            teller = {register.held[name].device for name in found.by}
            is_doubted = strangers(work, [(device, found.person) for device in teller])
            # Whoever a seat does not serve must not become somebody of whom that seat is believed.
            same = make_one(work, person, found.person, first=found.person if is_doubted else None)
    if same != person:
        _refuse_role(work, fields.role, same)
        alias = {**register.held, "alias_of": replace(next(iter(register.held.values())), value=str(same))}
        keep(work, replace(register, held=alias), same)
        return
    taken = who_else(work, person, fields)
    row = _row(work, person, fields)
    if taken is not None:
        # Somebody else is called so, and is somebody else: the later one goes without until a person settles it.
        row |= dict.fromkeys(taken.by, None)
        matters.note_number(work, person, stored[-1].id, taken.person)
    ensure_people(work, [each for each in (fields.given_to,) if each is not None])
    work.put(people, [row])
    keep(work, register, person)


def _row(work: Work, person: UUID, fields: PersonFields) -> dict[str, Any]:
    row: dict[str, Any] = fields.model_dump(exclude={"alias_of"})
    names = _sort_name(f"{fields.given_name} {fields.family_name}")
    given_to = canonical(work.connection, [fields.given_to])[fields.given_to] if fields.given_to is not None else None
    return {**row, "id": person, "made_at": fields.made_at or work.now, "sort_name": names, "given_to": given_to}


def _with_role(work: Work, subject: str, told: list[FieldsTold], known: Register | None) -> Register:
    """A seat says what role somebody has whom the server does not know; it raises nobody whom it does."""
    register = merged(RecordKind.PERSON, subject, told, known)
    role, before = register.held.get("role"), known.held.get("role") if known is not None else None
    if role is None or known is None or role.device == work.server:
        if role is not None and role.device == work.server:
            matters.settle(work, f"role/{subject}", None)
        return register
    had = before.value if before is not None else Role.LEARNER.value
    if _RANK[role.value] <= _RANK[had]:
        return register
    matters.note_role(work, UUID(subject), role.record, str(role.value))
    held = {name: each for name, each in register.held.items() if name != "role"}
    if before is not None:
        # The server's own later word may lower it; a seat's may as well.
        lower = merge_fields(each for each in told if _RANK.get(each.fields.get("role", had), 0) <= _RANK[had])
        held["role"] = max((before, lower.get("role", before)), key=lambda each: (each.hlc, each.device.int))
    return replace(register, held=dict(sorted(held.items())))


def _refuse_role(work: Work, role: Role, same: UUID) -> None:
    held: Role | None = work.connection.execute(select(people.c.role).where(people.c.id == same)).scalar_one_or_none()
    if held is not None and _RANK[role.value] > _RANK[held.value]:
        matters.note_role(work, same, None, role.value)


def ensure_people(work: Work, learners: Iterable[UUID]) -> None:
    """A row for each, so that others can refer to it; what they are called may still be on its way."""
    work.put_new(people, [{"id": learner, "made_at": work.now} for learner in sorted(set(learners))])


def _sort_name(name: str) -> str:
    """As a seat sorts and searches: without case, accents and surplus blanks."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return " ".join(unicodedata.normalize("NFC", bare.casefold()).split())
