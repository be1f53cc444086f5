"""The log of exchanges, one row a direction: how much, how it ended; no names of people in it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from sync.records.exchange import lms_sync_log
from sync.records.identifiers import new_id
from sync.records.vocabulary import Direction, ExchangeOutcome

_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What went one way. `system`: "server", "usb"; `what`: the kind of thing; `error`: a sentence."""

    system: str
    device: UUID
    direction: Direction
    what: str
    records: int
    size_bytes: int
    seconds: int
    outcome: ExchangeOutcome
    counts: dict[str, Any] | None = None
    error: str | None = None


def log_exchange(connection: Connection, made: Exchanged, now: datetime) -> None:
    """Append a row; of the oldest only so many are kept."""
    connection.execute(
        insert(lms_sync_log).values(
            id=new_id(now),
            at=now,
            system=made.system,
            device_id=made.device,
            direction=made.direction,
            what=made.what,
            records=made.records,
            bytes=made.size_bytes,
            seconds=made.seconds,
            outcome=made.outcome,
            counts=made.counts,
            error=made.error,
        )
    )
    newest = select(lms_sync_log.c.id).order_by(lms_sync_log.c.at.desc(), lms_sync_log.c.id.desc()).limit(_KEPT)
    connection.execute(delete(lms_sync_log).where(lms_sync_log.c.id.not_in(newest)))
