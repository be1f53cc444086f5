"""What still has to reach the server: one row a record, written in the transaction that changed the record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.seat import outbox
from sync.records.vocabulary import RecordKind


@dataclass(frozen=True, slots=True)
class Pending:
    """A record that changed since the server last confirmed it; `revision` counts its changes while it waits."""

    id: int
    kind: RecordKind
    record_id: UUID
    revision: int
    queued_at: datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    count: int
    oldest_age: timedelta
    """Never negative, also where the clock was set back since; zero for an empty outbox."""


_QUEUE: Final = insert(outbox).on_conflict_do_update(
    index_elements=[outbox.c.kind, outbox.c.record_id], set_={"revision": outbox.c.revision + 1}
)


def queue(connection: Connection, kind: RecordKind, record_id: UUID, now: datetime) -> None:
    """Note that a record changed. A record that already waits keeps its place and its age."""
    connection.execute(_QUEUE, {"kind": kind, "record_id": record_id, "revision": 1, "queued_at": now})


def queue_many(connection: Connection, kind: RecordKind, record_ids: Iterable[UUID], now: datetime) -> None:
    """Note that these records changed, in one statement."""
    rows = [{"kind": kind, "record_id": record, "revision": 1, "queued_at": now} for record in record_ids]
    if rows:
        connection.execute(_QUEUE, rows)


def pending(connection: Connection, limit: int = 500) -> list[Pending]:
    """The records that wait, oldest first by number (a clock orders nothing)."""
    rows = connection.execute(select(outbox).order_by(outbox.c.id).limit(limit))
    return [Pending(row.id, row.kind, row.record_id, row.revision, row.queued_at) for row in rows]


def confirm(connection: Connection, sent: Pending) -> bool:
    """Drop a row the server has confirmed; False, and the row stays, if the record changed since it was sent."""
    done = connection.execute(delete(outbox).where(outbox.c.id == sent.id, outbox.c.revision == sent.revision))
    return done.rowcount == 1


def backlog(connection: Connection, now: datetime) -> Backlog:
    """How much waits and for how long."""
    count = connection.execute(select(func.count()).select_from(outbox)).scalar_one()
    first = connection.execute(select(outbox.c.queued_at).order_by(outbox.c.id).limit(1)).scalar_one_or_none()
    return Backlog(count, max(now - first, timedelta(0)) if first is not None else timedelta(0))
