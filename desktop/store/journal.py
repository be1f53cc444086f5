"""The journal: sealed records in their order, each bound to the one before (`sync.chain`).

`outbox` marks what changed, `sealing` makes records of it, and here they are appended and read. What else is done with
them: `journal_answers` takes what a server says, `journal_epochs` numbers anew and prunes, `journal_known` holds what
both ends agree on, `journal_server` knows whom all of it was told to, `journal_erasing` takes people out of it. The
tables are in `journal_tables`.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, String, bindparam, column, func, insert, select, table, update

from desktop.store.journal_tables import chain, journal
from desktop.store.outbox import tick
from desktop.store.seat import outbox
from sync.chain import START, link
from sync.records.vocabulary import RecordKind

_AT_ONCE: Final = 4 << 20
"""Bytes of lines that are held at a time while they are written."""
_NONE: Final = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Chain:
    """Where this seat's chain ends (`seq`, `hash`), how far the server has it, and the newest stamp."""

    epoch: UUID
    seq: int
    hash: bytes
    acknowledged: int
    durable: int
    hlc: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Records that follow each other in the chain; `previous` is the hash before them, `last` that of their last."""

    epoch: UUID
    first: int
    previous: bytes
    last: bytes
    hlc: int
    lines: tuple[bytes, ...]


def chain_of(connection: Connection) -> Chain:
    """The chain as it is; an empty one where nothing was ever changed on this seat."""
    row = connection.execute(select(chain)).one_or_none()
    if row is None:
        return Chain(_NONE, 0, START, 0, 0, 0)
    return Chain(row.epoch, row.seq, bytes(row.hash), row.acknowledged, row.durable, row.hlc)


def hash_at(connection: Connection, ends: Chain, seq: int) -> bytes | None:
    """The chain's hash at a number, None where this seat has no such record (any more)."""
    if seq in (0, ends.seq):
        return START if seq == 0 else ends.hash
    own = (journal.c.epoch == ends.epoch, journal.c.seq == seq)
    found = connection.execute(select(journal.c.hash).where(*own)).scalar_one_or_none()
    return bytes(found) if found is not None else None


def stretch(connection: Connection, after: int, most_records: int, most_bytes: int) -> Stretch | None:
    """The records behind number `after`, one at least however large it is; None: there are none.

    `most_bytes` are of lines with their ends. Raises LookupError where the records before are gone.
    """
    ends = chain_of(connection)
    own = (journal.c.epoch == ends.epoch, journal.c.seq > after)
    sizes = select(journal.c.seq, func.length(journal.c.line).label("size")).where(*own)
    room, last = most_bytes, after
    for row in connection.execute(sizes.order_by(journal.c.seq).limit(most_records)):
        room -= row.size + 1
        if last > after and room < 0:
            break
        last = row.seq
    if last == after:
        return None
    previous = hash_at(connection, ends, after)
    if previous is None:
        raise LookupError(f"The journal has no record {after}, so nothing can be shown to follow it.")
    lines = select(journal.c.seq, journal.c.hash, journal.c.line).where(*own, journal.c.seq <= last)
    rows = connection.execute(lines.order_by(journal.c.seq)).all()
    return Stretch(ends.epoch, rows[0].seq, previous, bytes(rows[-1].hash), ends.hlc, tuple(row.line for row in rows))


def waiting(connection: Connection) -> int:
    """How many records are not acknowledged in this epoch, sealed or not."""
    ends = chain_of(connection)
    unsealed = connection.execute(select(func.count()).select_from(outbox)).scalar_one()
    return ends.seq - ends.acknowledged + int(unsealed)


def told_before(connection: Connection, kind: RecordKind, subjects: Iterable[str]) -> set[str]:
    """Those of these subjects that have a record."""
    mine = (journal.c.kind == kind, *among(journal.c.subject, subjects))
    return set(connection.execute(select(journal.c.subject).where(*mine)).scalars())


def told_last(connection: Connection, kind: RecordKind, subject: str) -> dict[str, Any] | None:
    """The body of the newest record of a subject, None where there is none (any more)."""
    line = connection.execute(_NEWEST_LINE, {"of_kind": kind, "of_subject": subject}).scalar_one_or_none()
    return body_of(line) if line is not None else None


def body_of(line: bytes) -> dict[str, Any]:
    """What a sealed record says."""
    body: dict[str, Any] = json.loads(line)["body"]
    return body


def among(named: ColumnElement[str], texts: Iterable[str]) -> tuple[ColumnElement[bool], ...]:
    """Conditions for `where(*…)`: the column is one of these texts, however many they are (see `reach.within`)."""
    listed = func.json_each(bindparam(None, json.dumps(list(texts)), type_=String)).table_valued("value")
    return (named.in_(select(listed.c.value)),)


class Appender:
    """Appends records to the chain in the caller's transaction; `close` writes what it holds and the chain's new end.

    `hlc` is the clock's newest stamp, which the caller moves on.
    """

    def __init__(self, connection: Connection, now: datetime) -> None:
        if chain_of(connection).epoch == _NONE:
            tick(connection, now)
        ends = chain_of(connection)
        self.hlc = ends.hlc
        self.count = 0
        self.bytes = 0
        self._connection, self._now = connection, now
        self._epoch, self._seq, self._hash = ends.epoch, ends.seq, ends.hash
        self._id = int(connection.execute(_NEWEST_ID).scalar_one_or_none() or 0)
        self._rows: list[dict[str, Any]] = []
        self._held = 0

    @property
    def next_id(self) -> int:
        """The number of the row that comes next; it only grows, across epochs and whatever was pruned."""
        return self._id + 1

    def append(self, record: UUID, kind: RecordKind, subject: str, queued_at: datetime, line: bytes) -> None:
        self._id, self._seq, self._hash = self._id + 1, self._seq + 1, link(self._hash, line)
        self._rows.append(
            {
                "id": self._id,
                "record_id": record,
                "kind": kind,
                "subject": subject,
                "epoch": self._epoch,
                "seq": self._seq,
                "hash": self._hash,
                "queued_at": queued_at,
                "sealed_at": self._now,
                "line": line,
            }
        )
        self._held += len(line)
        self.count += 1
        self.bytes += len(line) + 1
        if self._held > _AT_ONCE:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._connection.execute(update(chain).values(seq=self._seq, hash=self._hash, hlc=self.hlc))

    def _flush(self) -> None:
        if self._rows:
            self._connection.execute(insert(journal), self._rows)
        self._rows, self._held = [], 0


_SEQUENCE: Final = table("sqlite_sequence", column("name"), column("seq"))
_NEWEST_ID: Final = select(_SEQUENCE.c.seq).where(_SEQUENCE.c.name == journal.name)
_NEWEST_LINE: Final = (
    select(journal.c.line)
    .where(journal.c.kind == bindparam("of_kind"), journal.c.subject == bindparam("of_subject"))
    .order_by(journal.c.id.desc())
    .limit(1)
)
