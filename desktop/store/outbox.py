"""What still has to be sealed for the server: one row a record, written in the transaction that changed the record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, select, union_all, update
from sqlalchemy.dialects.sqlite import insert

from desktop.store.journal_tables import chain, journal
from desktop.store.seat import outbox
from sync import clock
from sync.chain import START
from sync.records.vocabulary import RecordKind


@dataclass(frozen=True, slots=True)
class Pending:
    """A record that changed since it was sealed last; `revision` counts its changes while it waits.

    `hlc` is the stamp of the newest change, 0 where sealing gives one.
    """

    id: int
    kind: RecordKind
    record_id: UUID
    revision: int
    queued_at: datetime
    hlc: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """What the server has not acknowledged, sealed or not."""

    count: int
    oldest_age: timedelta
    """Never negative, also where the clock was set back since; zero where nothing waits."""


_QUEUE: Final = (
    insert(outbox)
    .values({name: bindparam(name) for name in ("kind", "record_id", "revision", "queued_at", "hlc")})
    .on_conflict_do_update(
        index_elements=[outbox.c.kind, outbox.c.record_id],
        set_={"revision": outbox.c.revision + 1, "hlc": bindparam("hlc")},
    )
)
_FIRST_TICK: Final = insert(chain).values(
    id=1, epoch=bindparam("epoch"), seq=0, hash=START, acknowledged=0, durable=0, hlc=bindparam("hlc")
)
# One statement, as it is part of every change: the clock's rule (sync.clock.tick) where the row is.
_TICK: Final = _FIRST_TICK.on_conflict_do_update(
    index_elements=[chain.c.id], set_={"hlc": func.max(chain.c.hlc + 1, _FIRST_TICK.excluded.hlc)}
).returning(chain.c.hlc)


def tick(connection: Connection, now: datetime) -> int:
    """The next stamp of this seat's clock; the clock keeps it."""
    return int(connection.execute(_TICK, {"epoch": uuid4(), "hlc": clock.at(now)}).scalar_one())


def hear(connection: Connection, stamp: int, believed: datetime) -> None:
    """Remember a stamp from elsewhere, as far as a server's time makes it believable (`sync.clock.heard`)."""
    latest = connection.execute(select(chain.c.hlc)).scalar_one_or_none()
    if latest is None:
        latest = tick(connection, believed)
    connection.execute(update(chain).values(hlc=clock.heard(latest, stamp, believed)))


def queue(connection: Connection, kind: RecordKind, record_id: UUID, now: datetime) -> int:
    """Note that a record changed. A record that already waits keeps its place and its age.

    Returns the stamp of the change. A course sends values all the time, so those are stamped when they are sealed: 0.
    """
    stamp = 0 if kind is RecordKind.TRACKING else tick(connection, now)
    connection.execute(_QUEUE, _row(kind, record_id, now, stamp))
    return stamp


def queue_many(connection: Connection, kind: RecordKind, record_ids: Iterable[UUID], now: datetime) -> None:
    """Note that these records changed, all at one stamp, in one statement."""
    records = list(record_ids)
    if records:
        stamp = 0 if kind is RecordKind.TRACKING else tick(connection, now)
        connection.execute(_QUEUE, [_row(kind, record, now, stamp) for record in records])


def pending(connection: Connection, limit: int = 500, *, which: ColumnElement[bool] | None = None) -> list[Pending]:
    """The records that wait, oldest first by number (a clock orders nothing)."""
    chosen = select(outbox) if which is None else select(outbox).where(which)
    rows = connection.execute(chosen.order_by(outbox.c.id).limit(limit))
    return [Pending(row.id, row.kind, row.record_id, row.revision, row.queued_at, row.hlc) for row in rows]


def confirm(connection: Connection, sent: Pending) -> bool:
    """Drop a row that was sealed; False, and the row stays, if the record changed since it was read."""
    done = connection.execute(delete(outbox).where(outbox.c.id == sent.id, outbox.c.revision == sent.revision))
    return done.rowcount == 1


def backlog(connection: Connection, now: datetime) -> Backlog:
    """How much waits and for how long, in the outbox and in the journal."""
    unsealed = select(func.count().label("number"), func.min(outbox.c.queued_at).label("first")).select_from(outbox)
    unsent = (
        select(func.count(), func.min(journal.c.queued_at))
        .select_from(journal)
        .where(journal.c.acknowledged_at.is_(None))
    )
    count, oldest = 0, now
    for row in connection.execute(union_all(unsealed, unsent)):
        count += row.number
        oldest = min(oldest, row.first or now)
    return Backlog(count, now - oldest)


def _row(kind: RecordKind, record_id: UUID, now: datetime, stamp: int) -> dict[str, Any]:
    return {"kind": kind, "record_id": record_id, "revision": 1, "queued_at": now, "hlc": stamp}
