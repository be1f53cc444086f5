"""The audit trail for people: what was done in their words, by whom; searched, and checked for tampering."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.audited import known_actions, words_for
from desktop.learning.policy import Action
from desktop.learning.seat_settings import settings_of
from desktop.store import audit
from desktop.store.audit import AuditEntry
from desktop.store.devices import device_names
from desktop.store.seat import device_id
from desktop.store.store import Connection
from desktop.store.subjects import Subject, subjects
from desktop.words import translate


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What to look for; None and "" stand for anything. `since` is included, `until` is not.

    `search` looks in the names of people, in what was done as this seat says it, and in the details.
    """

    actor: UUID | None = None
    action: str | None = None
    subject: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""
    about: UUID | None = None
    """A person: what they did, what was done to them, and to their enrolments, attempts and certificates."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """`actor` and `subject` are names as they are today; "" where the program itself acted, or there is no subject."""

    device: UUID
    seq: int
    where: str
    """This machine by the name of its room, another by the name that the server knows."""
    at: datetime
    actor_id: UUID | None
    actor: str
    action: str
    words: str
    """The action as a person reads it."""
    subject_kind: str | None
    subject_id: UUID | None
    subject: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AuditPage:
    rows: tuple[AuditRow, ...]
    count: int
    """Of all that fit the filter."""


@dataclass(frozen=True, slots=True)
class Check:
    """`broken_at` None: every one of `rows` is as it was written."""

    rows: int
    broken_at: AuditRow | None


def trail(access: Access, wanted: AuditFilter, after: int = 0, most: int = 100) -> AuditPage:
    """Rows, each device's newest first, `after` so many. Raises NotAllowed."""

    def look(connection: Connection) -> AuditPage:
        fitting = asked(wanted)
        found = audit.page(connection, fitting, after, most)
        return AuditPage(tuple(readable(connection, found)), audit.count(connection, fitting))

    return access.read(Action.SEE_AUDIT, look)


def check_trail(access: Access) -> Check:
    """Read the whole chain. Off the GUI thread: a hundred thousand rows take seconds. Raises NotAllowed."""

    def check(connection: Connection) -> Check:
        broken = audit.first_break(connection)
        rows = readable(connection, [broken] if broken is not None else [])
        return Check(audit.count(connection), rows[0] if rows else None)

    return access.read(Action.SEE_AUDIT, check)


def asked(wanted: AuditFilter) -> audit.Wanted:
    """The filter as the store takes it: what was typed may also be an action's words in the reader's language."""
    search = wanted.search.strip()
    said = tuple(action for action, words in known_actions() if search.casefold() in words.casefold())
    return audit.Wanted(
        wanted.actor, wanted.action, wanted.subject, wanted.since, wanted.until, search, said, wanted.about
    )


def readable(connection: Connection, found: Sequence[AuditEntry]) -> list[AuditRow]:
    """The same rows with the names of today."""
    by_kind: dict[str, set[UUID]] = {"person": {entry.actor for entry in found if entry.actor is not None}}
    for entry in found:
        if entry.subject is not None and entry.subject_kind is not None:
            by_kind.setdefault(entry.subject_kind, set()).add(entry.subject)
    names = {kind: subjects(connection, kind, identifiers) for kind, identifiers in by_kind.items()}
    here = device_id(connection)
    room = settings_of(connection).room or translate("Audit", "this machine")
    elsewhere = translate("Audit", "another machine")
    machines = device_names(connection) | {here: room}
    return [_row(entry, machines.get(entry.device, elsewhere), names) for entry in found]


def _row(entry: AuditEntry, where: str, names: Mapping[str, Mapping[UUID, Subject]]) -> AuditRow:
    return AuditRow(
        entry.device,
        entry.seq,
        where,
        entry.at,
        entry.actor,
        _named("person", entry.actor, names),
        entry.action,
        words_for(entry.action),
        entry.subject_kind,
        entry.subject,
        _named(entry.subject_kind, entry.subject, names),
        entry.detail,
    )


def _named(kind: str | None, identifier: UUID | None, names: Mapping[str, Mapping[UUID, Subject]]) -> str:
    if kind is None or identifier is None:
        return ""
    subject = names[kind].get(identifier, Subject())
    if kind == "person":
        return subject.person or translate("Audit", "somebody whose record was erased")
    if subject.person and subject.thing:
        return translate("Audit", "{person} on {course}").format(person=subject.person, course=subject.thing)
    return subject.thing or subject.person
