"""Puts records into the database for good, and says of each what became of it. It looks at nothing but their ids."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects import sqlite

from sync import clock
from sync.protocol import Settled
from sync.records.identifiers import new_id
from sync.records.vocabulary import Verdict
from sync.server.intake.lines import Line
from sync.server.store.tables import dirty, parked, records

OTHER_CONTENT: Final = (
    "A record with this id is here already and says something else. Both are kept; the first one holds."
)
_CHUNK: Final = 500
"""Ids asked for at once: SQLite takes no more than so many parameters gladly."""
# One statement and one round trip for a whole batch; what all rows share is sent once, and no text is escaped (%b).
_UNNEST: Final = """INSERT INTO records
  (device_id, epoch, received_at, id, seq, kind, subject, aggregate, hlc, verdict, digest, line)
SELECT %s, %s, %s, r.* FROM unnest(%b::uuid[], %b::bigint[], %b::text[], %b::text[], %b::text[], %b::bigint[],
  %b::text[], %b::bytea[], %b::bytea[]) r
ON CONFLICT (id) DO NOTHING"""
_NEW_HERE: Final = "SELECT id FROM records WHERE id = ANY(%s) AND xmin = pg_current_xact_id()::xid"


@dataclass(frozen=True, slots=True)
class Source:
    """Where records come from: `first` is the number of the first of them in its epoch."""

    device: UUID
    epoch: UUID
    first: int
    at: datetime


def store(connection: Connection, source: Source, lines: Sequence[Line]) -> tuple[Settled, ...]:
    """One verdict a line, in their order. What follows from them is noted in `dirty`, in the same transaction."""
    if not lines:
        return ()
    fresh = _insert(connection, source, lines)
    known = _known(connection, [line.id for line in lines]) if len(fresh) < len(lines) else {}
    settled: list[Settled] = []
    aside: list[dict[str, Any]] = []
    for line in lines:
        if line.id in fresh:
            # A second line of the same id, further down, is no longer new.
            fresh.discard(line.id)
            settled.append(Settled(id=line.id, verdict=_verdict(line), why=line.why))
            if line.why is not None:
                aside.append(_parked(source, line, line.why, content=None))
            continue
        digest, was_parked = known.get(line.id) or _known(connection, [line.id])[line.id]
        if digest == line.digest:
            why = _why(connection, line.id) if was_parked else None
            settled.append(Settled(id=line.id, verdict=Verdict.PARKED if why else Verdict.DUPLICATE, why=why))
        else:
            settled.append(Settled(id=line.id, verdict=Verdict.PARKED, why=OTHER_CONTENT))
            aside += _unless_there(connection, _parked(source, line, OTHER_CONTENT, content=line.content))
    _note(connection, source, lines, settled, aside)
    return tuple(settled)


def _note(
    connection: Connection,
    source: Source,
    lines: Sequence[Line],
    settled: Sequence[Settled],
    aside: Sequence[dict[str, Any]],
) -> None:
    """Park what is to be parked, and note what has to be worked out anew."""
    applied = (line for line, said in zip(lines, settled, strict=True) if said.verdict is Verdict.APPLIED)
    touched = {line.aggregate for line in applied if line.aggregate is not None}
    if aside:
        connection.execute(insert(parked), list(aside))
        touched |= {f"parked/{each['id']}" for each in aside}
    if touched:
        mark_dirty(connection, touched, source.at)


def mark_dirty(connection: Connection, aggregates: set[str], now: datetime) -> None:
    connection.execute(insert(dirty).values(aggregates=sorted(aggregates), at=now))


def _verdict(line: Line) -> Verdict:
    return Verdict.APPLIED if line.why is None else Verdict.PARKED


def _insert(connection: Connection, source: Source, lines: Sequence[Line]) -> set[UUID]:
    """The ids of those that were not there."""
    stamps = _clamped(lines, source.at)
    if connection.dialect.name == "postgresql":
        return _insert_by_unnest(connection, source, lines, stamps)
    there = set(_known(connection, [line.id for line in lines]))
    rows = [
        {
            "device_id": source.device,
            "epoch": source.epoch,
            "received_at": source.at,
            "id": line.id,
            "seq": source.first + place,
            "kind": line.kind,
            "subject": line.subject,
            "aggregate": line.aggregate,
            "hlc": stamps[place],
            "verdict": _verdict(line),
            "digest": line.digest,
            "line": line.content,
        }
        for place, line in enumerate(lines)
    ]
    connection.execute(sqlite.insert(records).on_conflict_do_nothing(), rows)
    return {line.id for line in lines} - there


def _insert_by_unnest(
    connection: Connection, source: Source, lines: Sequence[Line], stamps: Sequence[int]
) -> set[UUID]:
    ids = [line.id for line in lines]
    given = (
        source.device,
        source.epoch,
        source.at,
        ids,
        list(range(source.first, source.first + len(lines))),
        [line.kind for line in lines],
        [line.subject for line in lines],
        [line.aggregate for line in lines],
        stamps,
        [_verdict(line).value for line in lines],
        [line.digest for line in lines],
        [line.content for line in lines],
    )
    inserted = connection.exec_driver_sql(_UNNEST, given).rowcount
    if inserted == len(lines):
        return set(ids)
    return set(connection.exec_driver_sql(_NEW_HERE, (ids,)).scalars())


def _clamped(lines: Sequence[Line], now: datetime) -> list[int]:
    """No stamp runs more than a day ahead of the server; those that would keep their order among each other."""
    furthest = clock.at(now + clock.FURTHEST_AHEAD)
    stamps = [line.hlc for line in lines]
    if max(stamps) > furthest:
        ahead = sorted({stamp for stamp in stamps if stamp > furthest})
        rank = {stamp: furthest + place for place, stamp in enumerate(ahead)}
        stamps = [rank.get(stamp, stamp) for stamp in stamps]
    return stamps


def _known(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, tuple[bytes, bool]]:
    """Digest, and whether it is parked, of those records that are there."""
    found: dict[UUID, tuple[bytes, bool]] = {}
    for begin in range(0, len(ids), _CHUNK):
        asked = select(records.c.id, records.c.digest, records.c.verdict).where(
            records.c.id.in_(ids[begin : begin + _CHUNK])
        )
        found |= {row.id: (row.digest, row.verdict is Verdict.PARKED) for row in connection.execute(asked)}
    return found


def _why(connection: Connection, record: UUID) -> str | None:
    """Why a record is parked still; None once it could be applied."""
    asked = select(parked.c.why).where(parked.c.record_id == record, parked.c.line.is_(None))
    return connection.execute(asked.limit(1)).scalar_one_or_none()


def _parked(source: Source, line: Line, why: str, content: bytes | None) -> dict[str, Any]:
    return {
        "id": new_id(source.at),
        "record_id": line.id,
        "device_id": source.device,
        "kind": line.kind,
        "subject": line.subject,
        "why": why,
        "at": source.at,
        "digest": line.digest,
        "line": content,
    }


def _unless_there(connection: Connection, row: dict[str, Any]) -> list[dict[str, Any]]:
    """Nothing, if the same bytes are parked under this id already."""
    asked = select(parked.c.id).where(parked.c.record_id == row["record_id"], parked.c.digest == row["digest"])
    return [] if connection.execute(asked.limit(1)).first() else [row]
