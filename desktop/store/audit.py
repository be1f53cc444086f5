"""The audit trail: who did what to whom, where and when; append-only, each row bound to the last by its hash."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, select

from desktop.store.outbox import queue
from desktop.store.seat import device_id
from sync.records.center import audit_trail
from sync.records.identifiers import new_id
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
    queue(connection, RecordKind.AUDIT, new_id(now), now)


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


def count(connection: Connection) -> int:
    """How many rows there are."""
    return int(connection.execute(select(func.count()).select_from(audit_trail)).scalar_one())


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
