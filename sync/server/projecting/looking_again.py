"""Records that nobody understood when they came are read again after an upgrade; those understood now are applied."""

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from sync import clock
from sync.records.vocabulary import MatterKind, Verdict
from sync.server.intake.lines import read_line
from sync.server.intake.storing import mark_dirty
from sync.server.projecting import matters
from sync.server.projecting.work import Work
from sync.server.store.database import Database
from sync.server.store.tables import parked, records

_AT_ONCE: Final = 200


def look_again(database: Database, now: datetime, server: UUID) -> int:
    """Apply what can be applied by now; returns how many records that was. One transaction a few records.

    What was parked because its id is taken stays parked. Workers may do it at once: each record is applied once.
    """
    done, last = 0, UUID(int=0)
    while True:
        with database.writing() as connection:
            found, applied = _some(connection, last, now, server)
        if not found:
            return done
        done, last = done + applied, found


def _some(connection: Connection, last: UUID, now: datetime, server: UUID) -> tuple[UUID | None, int]:
    """The id of the last parked row that was looked at, None after all of them; and how many were applied."""
    asked = (
        select(parked.c.id, records.c.id.label("record"), records.c.device_id, records.c.received_at, records.c.line)
        .join(records, records.c.id == parked.c.record_id)
        .where(parked.c.id > last, parked.c.line.is_(None), records.c.redacted_at.is_(None))
    )
    rows = connection.execute(asked.order_by(parked.c.id).limit(_AT_ONCE)).all()
    dirty: set[str] = set()
    applied = 0
    for row in rows:
        line = read_line(bytes(row.line), row.device_id)
        if line.why is not None or line.aggregate is None or line.id != row.record:
            continue
        if connection.execute(delete(parked).where(parked.c.id == row.id)).rowcount == 0:
            continue
        stamp = min(line.hlc, clock.at(row.received_at + clock.FURTHEST_AHEAD))
        known = {"kind": line.kind, "subject": line.subject, "aggregate": line.aggregate, "hlc": stamp}
        own = update(records).where(records.c.id == row.record)
        connection.execute(own.values(**known, verdict=Verdict.APPLIED))
        matters.settle(Work(connection, now, server), f"{MatterKind.PARKED.value}/{row.id}", None)
        dirty.add(line.aggregate)
        applied += 1
    if dirty:
        mark_dirty(connection, dirty, now)
    return (rows[-1].id if rows else None), applied
