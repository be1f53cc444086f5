"""How the exchange with the server stands, in a few numbers, and the log of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, func, select

from desktop.store.journal import chain_of
from desktop.store.journal_tables import journal
from desktop.store.seat import outbox
from sync.records.exchange import lms_sync_log
from sync.records.vocabulary import Direction, ExchangeOutcome

_log = lms_sync_log.c
GUESSED_BYTES: Final = 2_000
"""Of a record before it is sealed."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Records at each place: changed and not sealed yet, sealed and not acknowledged, acknowledged."""

    here: int
    on_its_way: int
    on_server: int


@dataclass(frozen=True, slots=True)
class LoggedExchange:
    """A line of the log; `system` names the other end, `error` is a sentence."""

    id: UUID
    at: datetime
    system: str
    direction: Direction
    what: str
    records: int
    size_bytes: int
    outcome: ExchangeOutcome
    error: str | None


def record_counts(connection: Connection) -> Counts:
    """What it costs does not grow with the journal: a chain knows its length."""
    here = connection.execute(select(func.count()).select_from(outbox)).scalar_one()
    ends = chain_of(connection)
    return Counts(here, ends.seq - ends.acknowledged, ends.acknowledged)


@dataclass(frozen=True, slots=True)
class Load:
    """Records that are not acknowledged, and their size at the most; those not sealed yet are guessed."""

    records: int
    size_bytes: int


def bytes_waiting(connection: Connection) -> Load:
    """How much would go onto a stick."""
    unsent = select(func.count(), func.coalesce(func.sum(func.length(journal.c.line)), 0))
    sealed, size = connection.execute(unsent.where(journal.c.acknowledged_at.is_(None))).one()
    unsealed = connection.execute(select(func.count()).select_from(outbox)).scalar_one()
    return Load(sealed + unsealed, size + unsealed * GUESSED_BYTES)


def exchanges(connection: Connection, after: int, most: int) -> list[LoggedExchange]:
    """The newest first, `after` so many."""
    statement = select(lms_sync_log).order_by(_log.at.desc(), _log.id.desc()).offset(after).limit(most)
    return [
        LoggedExchange(
            row.id, row.at, row.system, row.direction, row.what, row.records, row.bytes, row.outcome, row.error
        )
        for row in connection.execute(statement)
    ]


def exchange_count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(lms_sync_log)).scalar_one())
