"""One transaction of the projector: what it reads records and writes rows with, and what it tells the seats of."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Table, select, update

from sync import clock
from sync.documents import DocumentKind
from sync.records.vocabulary import Verdict
from sync.server.intake.storing import mark_dirty
from sync.server.store.bulk import insert_rows
from sync.server.store.tables import changes, records, server_state

T = TypeVar("T")
_CHUNK: Final = 400
_POSITION: Final = "SELECT pg_current_xact_id()::text::bigint"


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as the projector reads it; `hlc` is the clamped one."""

    id: UUID
    device: UUID
    kind: str
    subject: str
    aggregate: str
    hlc: int
    received_at: datetime
    line: bytes


@dataclass
class Work:
    """`server` is the server's own device id. `again`: what turned out to have to be worked out as well."""

    connection: Connection
    now: datetime
    server: UUID
    again: set[str] = field(default_factory=set)
    _position: int | None = None

    # Reading

    def stored(self, aggregates: Iterable[str]) -> dict[str, list[Stored]]:
        """The records of each aggregate that has any."""
        found: dict[str, list[Stored]] = {}
        columns = (records.c[name] for name in _STORED)
        asked = select(*columns).where(records.c.verdict == Verdict.APPLIED, records.c.redacted_at.is_(None))
        for some in pieces(sorted(set(aggregates))):
            for row in self.connection.execute(asked.where(records.c.aggregate.in_(some))):
                found.setdefault(row.aggregate, []).append(Stored(*tuple(row)))
        return found

    # Writing

    def put(self, table: Table, rows: Sequence[dict[str, Any]], once: Sequence[str] = ()) -> None:
        """Insert rows of the same columns, or bring those up to date that are there by their primary key.

        The columns of `once` keep what they were given first.
        """
        if rows:
            insert_rows(self.connection, table, rows, renewed=[name for name in rows[0] if name not in once])

    def put_new(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Insert those that are not there."""
        if rows:
            insert_rows(self.connection, table, rows, renewed=())

    # Telling the seats

    def news(self, kind: DocumentKind, digests: Mapping[str, bytes]) -> set[str]:
        """The subjects that say something else than what was told of them last."""
        told: dict[str, bytes | None] = {}
        asked = select(changes.c.subject, changes.c.digest).where(changes.c.kind == kind.value)
        for some in pieces(sorted(digests)):
            for row in self.connection.execute(asked.where(changes.c.subject.in_(some))):
                told[row.subject] = row.digest
        return {subject for subject, digest in digests.items() if told.get(subject) != digest}

    def tell(
        self, kind: DocumentKind, digests: Mapping[str, bytes], learners: Mapping[str, UUID] | None = None
    ) -> None:
        """These subjects changed. `learners`: whose they are, where they are somebody's."""
        whose = learners or {}
        rows = [
            self._change(kind, subject, whose.get(subject), digest, gone=False) for subject, digest in digests.items()
        ]
        self.put(changes, sorted(rows, key=lambda row: str(row["subject"])))

    def tell_gone(self, kind: DocumentKind, subjects: Iterable[str], learner: UUID | None = None) -> None:
        """These are no more. What no seat was ever told of, it need not forget."""
        gone = dict.fromkeys(subjects, _GONE)
        for some in pieces(sorted(self.news(kind, gone))):
            asked = update(changes).where(changes.c.kind == kind.value, changes.c.subject.in_(some))
            self.connection.execute(asked.values(position=self.position, gone=True, digest=_GONE, learner_id=learner))

    def tell_again(self, learners: Iterable[UUID]) -> None:
        """All that is these people's, since other devices see them from now on."""
        for some in pieces(sorted(set(learners))):
            asked = update(changes).where(changes.c.learner_id.in_(some))
            self.connection.execute(asked.values(position=self.position))

    def _change(
        self, kind: DocumentKind, subject: str, learner: UUID | None, digest: bytes, *, gone: bool
    ) -> dict[str, Any]:
        return {
            "kind": kind.value,
            "subject": subject,
            "position": self.position,
            "learner_id": learner,
            "gone": gone,
            "digest": digest,
        }

    @property
    def position(self) -> int:
        """Of all that this transaction changes."""
        if self._position is None:
            self._position = self._new_position()
        return self._position

    def _new_position(self) -> int:
        if self.connection.dialect.name == "postgresql":
            return int(self.connection.exec_driver_sql(_POSITION).scalar_one())
        last = self.connection.execute(select(server_state.c.position)).scalar_one()
        # By the clock, so that a file that was brought back from a backup never gives a number out twice.
        position = clock.tick(last, self.now)
        self.connection.execute(update(server_state).values(position=position))
        return position

    def finish(self) -> None:
        """Note what has to be worked out as well."""
        if self.again:
            mark_dirty(self.connection, self.again, self.now)
            self.again = set()


_GONE: Final = bytes(32)
_STORED: Final = ("id", "device_id", "kind", "subject", "aggregate", "hlc", "received_at", "line")


def digest_of(*parts: object) -> bytes:
    """Of what a document says; the parts have to spell the same for the same content."""
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).digest()


def pieces(items: Sequence[T], size: int = _CHUNK) -> Iterator[Sequence[T]]:
    """So many at a time as a statement takes gladly."""
    for begin in range(0, len(items), size):
        yield items[begin : begin + size]
