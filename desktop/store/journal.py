"""The journal: sealed records in their order, how far the server has them, and where each record is just now."""

from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from uuid import UUID

from sqlalchemy import Connection

from sync.protocol import Ack, BatchHead, Settled
from sync.records.vocabulary import RecordKind


class Whereabouts(Enum):
    """How far a record has come."""

    HERE = "here"
    ON_ITS_WAY = "on its way"
    ON_SERVER = "on server"


class Heard(Enum):
    """What an acknowledgement came to."""

    TAKEN = "taken"
    AGAIN = "again"
    """The server has less than it had (it was restored): what it lacks is sent again."""
    NEW_EPOCH = "new epoch"
    """The server's chain is another one (this store was cloned or restored): everything is offered anew."""
    STALE = "stale"
    """Of an epoch that is over; nothing was changed."""


def acknowledge(connection: Connection, ack: Ack, settled: Iterable[Settled], now: datetime) -> Heard:
    """Take what a server said of this seat's records."""
    raise NotImplementedError


def take_receipt(connection: Connection, ack: Ack, settled: Iterable[Settled], now: datetime) -> bool:
    """The same from a stick, which may be old: it never takes anything back. False where it fits nothing here."""
    raise NotImplementedError


def begin_epoch(connection: Connection, *, doubt: bool) -> UUID:
    """Number and hash every record anew; the server is offered all of them.

    With `doubt` none of them counts as acknowledged any more.
    """
    raise NotImplementedError


def batch_lines(connection: Connection, most_records: int, most_bytes: int) -> "tuple[BatchHead, list[bytes]] | None":
    """The sealed records after the last acknowledged one. None: there are none."""
    raise NotImplementedError


def waiting(connection: Connection) -> int:
    """How many records are not acknowledged, sealed or not."""
    raise NotImplementedError


def prune(connection: Connection, now: datetime) -> int:
    """Drop lines that the server has called durable and acknowledged 90 days ago; returns how many."""
    raise NotImplementedError


def whereabouts(connection: Connection, kind: RecordKind, record_ids: Iterable[UUID]) -> dict[UUID, Whereabouts]:
    """How far each record has come, changes that wait included."""
    raise NotImplementedError
