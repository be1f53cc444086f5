"""One row of `lms_sync_log` an exchange: what, which way, how much, how it ended; nobody's name is in it."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, delete

from sync.records.exchange import lms_sync_log
from sync.records.identifiers import new_id
from sync.records.vocabulary import Direction, ExchangeOutcome

SEAT: Final = "seat"
"""The `system` of seats; other systems are there by the name of their key."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What to note. `error` is a sentence; `counts` by verdict or kind. Sizes are in bytes, times in seconds."""

    system: str
    direction: Direction
    what: str
    device: UUID | None = None
    records: int = 0
    size: int = 0
    outcome: ExchangeOutcome = ExchangeOutcome.DONE
    counts: Mapping[str, int] | None = None
    error: str | None = None
    began: float = field(default_factory=time.monotonic)
    """By the monotonic clock."""


def note(connection: Connection, exchange: Exchange, now: datetime) -> None:
    """Add the row, in the caller's transaction."""
    connection.execute(
        lms_sync_log.insert().values(
            id=new_id(now),
            at=now,
            system=exchange.system[:64],
            device_id=exchange.device,
            direction=exchange.direction,
            what=exchange.what,
            records=exchange.records,
            bytes=exchange.size,
            seconds=round(time.monotonic() - exchange.began),
            outcome=exchange.outcome,
            counts=dict(exchange.counts) if exchange.counts is not None else None,
            error=exchange.error,
        )
    )


def prune(connection: Connection, now: datetime, days: int) -> int:
    """Drop the rows that are older than so many days; returns how many. The audit trail is never pruned."""
    return connection.execute(delete(lms_sync_log).where(lms_sync_log.c.at < now - timedelta(days=days))).rowcount
