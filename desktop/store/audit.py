"""The audit trail: who did what to whom, where and when; append-only, each row bound to the last by its hash."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    Text,
    Uuid,
    cast,
    func,
    insert,
    literal,
    or_,
    select,
    union_all,
)

from desktop.store.outbox import queue
from desktop.store.people import folded
from desktop.store.seat import device_id
from sync.records.center import audit_trail, certificates, people
from sync.records.tables import attempts, scorm_enrollments
from sync.records.vocabulary import RecordKind

FIRST_HASH: Final = bytes(32)
"""What the first row of a device takes for the hash of the one before."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row. `actor` None: the program itself. `detail` holds no names of people, so that erasing one is enough."""

    device: UUID
    seq: int
    at: datetime
    actor: UUID | None
    action: str
    subject_kind: str | None
    subject: UUID | None
    detail: Mapping[str, Any]
    previous_hash: bytes
    hash: bytes


def note(
    connection: Connection,
    actor: UUID | None,
    action: str,
    now: datetime,
    *,
    subject: tuple[str, UUID] | None = None,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Append one row in the caller's transaction, so that what is done and what is noted are never apart."""
    device = device_id(connection)
    own = audit_trail.c.device_id == device
    last = connection.execute(
        select(audit_trail.c.seq, audit_trail.c.hash).where(own).order_by(audit_trail.c.seq.desc()).limit(1)
    ).one_or_none()
    seq, previous = (last.seq + 1, last.hash) if last is not None else (1, FIRST_HASH)
    kind, identifier = subject if subject is not None else (None, None)
    entry = AuditEntry(device, seq, now, actor, action, kind, identifier, dict(detail or {}), previous, b"")
    connection.execute(
        insert(audit_trail).values(
            device_id=device,
            seq=seq,
            at=now,
            actor_id=actor,
            action=action,
            subject_kind=kind,
            subject_id=identifier,
            detail=entry.detail,
            previous_hash=previous,
            hash=hash_of(entry),
        )
    )
    # One row in the outbox stands for all of the device's trail that the server has not seen yet.
    queue(connection, RecordKind.AUDIT, device, now)


def hash_of(entry: AuditEntry) -> bytes:
    """SHA-256 of the previous hash and the row in one fixed spelling: JSON, keys sorted, no blanks, UTC, UTF-8."""
    row = {
        "action": entry.action,
        "actor": str(entry.actor) if entry.actor is not None else None,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "detail": entry.detail,
        "device": str(entry.device),
        "seq": entry.seq,
        "subject": str(entry.subject) if entry.subject is not None else None,
        "subject_kind": entry.subject_kind,
    }
    spelled = json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return hashlib.sha256(entry.previous_hash + spelled).digest()


def first_break(connection: Connection) -> AuditEntry | None:
    """The first row that was changed, or follows a gap; None where the whole trail is as it was written."""
    for device in connection.execute(select(audit_trail.c.device_id).distinct()).scalars().all():
        expected_seq, previous = 1, FIRST_HASH
        for entry in _of_device(connection, device):
            if entry.seq != expected_seq or entry.previous_hash != previous or entry.hash != hash_of(entry):
                return entry
            expected_seq, previous = expected_seq + 1, entry.hash
    return None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows; None stands for any. `since` is included, `until` is not.

    `about`: a person, as the one who acted, as the subject, or whose enrolment, attempt or certificate is the subject.
    `search`: what a person typed, for the names of people and the details; `said`: the actions whose words it is in.
    """

    actor: UUID | None = None
    action: str | None = None
    subject: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""
    said: tuple[str, ...] = ()
    about: UUID | None = None


EVERYTHING: Final = Wanted()


def count(connection: Connection, wanted: Wanted = EVERYTHING) -> int:
    """How many rows fit."""
    query = select(func.count()).select_from(audit_trail).where(*_conditions(wanted))
    return int(connection.execute(query).scalar_one())


def page(connection: Connection, wanted: Wanted, after: int, most: int) -> list[AuditEntry]:
    """`most` of the rows that fit, `after` so many: each device's newest first by number (a clock orders nothing)."""
    order = (audit_trail.c.device_id.desc(), audit_trail.c.seq.desc())
    query = select(audit_trail).where(*_conditions(wanted)).order_by(*order).limit(most).offset(after)
    return [_entry(row) for row in connection.execute(query)]


def entries(connection: Connection, wanted: Wanted) -> Iterator[AuditEntry]:
    """All rows that fit, each device's first one first, read as they are asked for."""
    query = select(audit_trail).where(*_conditions(wanted)).order_by(audit_trail.c.device_id, audit_trail.c.seq)
    rows = connection.execution_options(yield_per=1000).execute(query)
    return (_entry(row) for row in rows)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    row = audit_trail.c
    equal = ((row.actor_id, wanted.actor), (row.action, wanted.action), (row.subject_id, wanted.subject))
    conditions = [column == value for column, value in equal if value is not None]
    if wanted.since is not None:
        conditions.append(row.at >= wanted.since)
    if wanted.until is not None:
        conditions.append(row.at < wanted.until)
    if wanted.about is not None:
        conditions.append(or_(row.actor_id == wanted.about, row.subject_id.in_(_all_of(wanted.about))))
    if wanted.search:
        named = select(people.c.id).where(people.c.sort_name.contains(folded(wanted.search), autoescape=True))
        detail = func.lower(cast(row.detail, Text)).contains(wanted.search.lower(), autoescape=True)
        found = (row.actor_id.in_(named), row.subject_id.in_(named), row.action.in_(wanted.said), detail)
        conditions.append(or_(*found))
    return conditions


def _all_of(person: UUID) -> CompoundSelect[tuple[UUID]]:
    """The person, and what of theirs an entry may be about."""
    own = select(scorm_enrollments.c.id).where(scorm_enrollments.c.learner_id == person)
    return union_all(
        select(literal(person, Uuid)),
        own,
        select(attempts.c.id).where(attempts.c.enrollment_id.in_(own)),
        select(certificates.c.id).where(certificates.c.enrollment_id.in_(own)),
    )


def _of_device(connection: Connection, device: UUID) -> Iterator[AuditEntry]:
    rows = connection.execution_options(yield_per=1000).execute(
        select(audit_trail).where(audit_trail.c.device_id == device).order_by(audit_trail.c.seq)
    )
    return (_entry(row) for row in rows)


def _entry(row: Row[Any]) -> AuditEntry:
    return AuditEntry(
        row.device_id,
        row.seq,
        row.at,
        row.actor_id,
        row.action,
        row.subject_kind,
        row.subject_id,
        row.detail,
        row.previous_hash,
        row.hash,
    )
