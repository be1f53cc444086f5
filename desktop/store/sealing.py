"""Sealing: what waits in the outbox becomes immutable records of the journal, as the tables are just now.

So however often something changed, it travels once; and a course, which changes things all the time, pays nothing.
This module decides what is sealed; what a record says is read by `sealing_registers`, `sealing_facts` and
`sealing_sessions`, and spelled by `sealing_lines`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, and_, delete, insert, not_, select

from desktop.store.journal import Appender, among, told_before, told_last
from desktop.store.journal_known import agreed_fields, audited_until, keep_audited
from desktop.store.journal_tables import journal
from desktop.store.outbox import Pending, pending
from desktop.store.reach import within
from desktop.store.sealing_facts import Fact, audit_after, facts
from desktop.store.sealing_lines import line_of, same_body
from desktop.store.sealing_registers import changed, registers
from desktop.store.sealing_sessions import SessionFact, as_told, own_sessions, session_fact
from desktop.store.seat import device_id, outbox
from sync import clock
from sync.bodies import REGISTERS
from sync.records.identifiers import new_id
from sync.records.tables import attempts, sessions
from sync.records.vocabulary import RecordKind

RUNNING_EVERY: Final = timedelta(minutes=10)
"""How often a session that is still running is told of; once it has ended, at once."""
_OF_SESSIONS: Final = (RecordKind.SESSION, RecordKind.TRACKING)
_AUDIT_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class Sealed:
    """`records` with `bytes` of lines were sealed. `more`: there is more that can be sealed now."""

    records: int
    bytes: int
    more: bool


def seal(connection: Connection, now: datetime, most: int = 500, most_bytes: int = 1 << 20) -> Sealed:
    """Look at up to `most` changed records and seal them; stops early behind `most_bytes`.

    A register of which the server knows everything leaves the outbox without a record.
    """
    waiting = _waiting(connection, now, most)
    if not waiting:
        return Sealed(0, 0, more=False)
    work = _Sealing(connection, now, most_bytes)
    for kind, rows in _by_kind(waiting):
        if work.is_full:
            break
        work.take(kind, rows)
    work.close()
    return Sealed(work.appender.count, work.appender.bytes, more=work.is_full or len(waiting) == most or work.revived)


class _Sealing:
    """One call of `seal`, in the caller's transaction; nobody else writes meanwhile."""

    def __init__(self, connection: Connection, now: datetime, most_bytes: int) -> None:
        self._connection, self._now, self._most_bytes = connection, now, most_bytes
        self._device = device_id(connection)
        self._sealed: list[int] = []
        self.appender = Appender(connection, now)
        self.revived = False

    @property
    def is_full(self) -> bool:
        return self.appender.bytes >= self._most_bytes

    def take(self, kind: RecordKind, rows: Sequence[Pending]) -> None:
        if kind in REGISTERS:
            self._registers(kind, rows)
        elif kind in _OF_SESSIONS:
            self._sessions(rows)
        elif kind is RecordKind.AUDIT:
            self._audit(rows)
        else:
            self._facts(kind, rows)

    def close(self) -> None:
        """Write what was sealed, and take it out of the outbox."""
        self.appender.close()
        self._connection.execute(delete(outbox).where(outbox.c.id.in_(self._sealed)))

    def _registers(self, kind: RecordKind, rows: Sequence[Pending]) -> None:
        found = registers(self._connection, kind, [row.record_id for row in rows])
        agreed = agreed_fields(self._connection, kind, [register.subject for register in found.values()])
        for row in rows:
            register = found.get(row.record_id)
            fields = changed(kind, register, agreed.get(register.subject, {})) if register is not None else {}
            if register is not None and fields:
                self._append(kind, register.subject, {"fields": fields}, row)
        self._done(rows)

    def _facts(self, kind: RecordKind, rows: Sequence[Pending]) -> None:
        found = facts(self._connection, kind, [row.record_id for row in rows])
        before = told_before(self._connection, kind, [fact.subject for fact in found.values()])
        for row in rows:
            fact = found.get(row.record_id)
            if fact is not None and not (fact.subject in before and self._is_told(kind, fact)):
                self._append(kind, fact.subject, fact.body, row)
        self._done(rows)
        if kind is RecordKind.ATTEMPT:
            self._tell_of_heads(rows)

    def _is_told(self, kind: RecordKind, fact: Fact) -> bool:
        return same_body(told_last(self._connection, kind, fact.subject), fact.body)

    def _tell_of_heads(self, rows: Sequence[Pending]) -> None:
        """How an attempt stands is told with the session that left it there."""
        stamps = {row.record_id: row.hlc for row in rows}
        heads = (
            select(attempts.c.id, attempts.c.head_id)
            .join(sessions, sessions.c.id == attempts.c.head_id)
            .where(*within(attempts.c.id, stamps), sessions.c.device_id == self._device)
        )
        queued = [
            {"kind": RecordKind.TRACKING, "record_id": row.head_id, "revision": 1, "queued_at": self._now}
            | {"hlc": stamps[row.id]}
            for row in self._connection.execute(heads)
        ]
        if queued:
            self._connection.execute(insert(outbox).prefix_with("OR IGNORE"), queued)
            self.revived = True

    def _audit(self, rows: Sequence[Pending]) -> None:
        """One row of the outbox stands for all that the trail has and the server has not; it goes with the last."""
        until, most = audited_until(self._connection, self._device), _AUDIT_AT_ONCE
        noted = audit_after(self._connection, self._device, until, most)
        row = rows[0]
        for seq, fact in noted:
            self._append(RecordKind.AUDIT, fact.subject, fact.body, row)
            until = seq
        keep_audited(self._connection, self._device, until)
        if len(noted) < most:
            self._done(rows)
        else:
            self.revived = True

    def _sessions(self, rows: Sequence[Pending]) -> None:
        """Both rows of a session, its own and that of its values, make one record."""
        ids = [row.record_id for row in rows]
        both = select(outbox).where(outbox.c.kind.in_(_OF_SESSIONS), *within(outbox.c.record_id, ids))
        marks: defaultdict[UUID, list[Pending]] = defaultdict(list)
        for row in self._connection.execute(both.order_by(outbox.c.id)):
            marks[row.record_id].append(Pending(row.id, row.kind, row.record_id, row.revision, row.queued_at, row.hlc))
        own = set(own_sessions(self._connection, ids, self._device))
        before = told_before(self._connection, RecordKind.SESSION, [str(one) for one in own])
        for identifier, marked in marks.items():
            if self.is_full:
                return
            fact = session_fact(self._connection, identifier) if identifier in own else None
            if fact is not None:
                self._session(fact, marked, is_told=str(identifier) in before)
            self._done(marked)

    def _session(self, fact: SessionFact, marked: Sequence[Pending], *, is_told: bool) -> None:
        told = told_last(self._connection, RecordKind.SESSION, str(fact.id)) if is_told else None
        body = as_told(fact, told)
        if told is not None and same_body({**told, "revision": 0}, {**body, "revision": 0}):
            return
        stamp = max(mark.hlc for mark in marked)
        if fact.is_running and fact.heard_at is not None:
            stamp = max(stamp, clock.at(fact.heard_at))
        body["revision"] = self.appender.next_id
        self._append(RecordKind.SESSION, str(fact.id), body, marked[0], stamp)

    def _append(
        self, kind: RecordKind, subject: str, body: Mapping[str, Any], row: Pending, stamp: int | None = None
    ) -> None:
        hlc = (row.hlc if stamp is None else stamp) or clock.tick(self.appender.hlc, self._now)
        self.appender.hlc = max(self.appender.hlc, hlc)
        record = new_id(self._now)
        line = line_of({"id": record, "kind": kind, "subject": subject, "hlc": hlc, "at": row.queued_at, "body": body})
        self.appender.append(record, kind, subject, row.queued_at, line)

    def _done(self, rows: Iterable[Pending]) -> None:
        self._sealed += [row.id for row in rows]


def _by_kind(rows: Iterable[Pending]) -> list[tuple[RecordKind, list[Pending]]]:
    """Attempts before sessions, which tell how they stand."""
    groups: defaultdict[RecordKind, list[Pending]] = defaultdict(list)
    for row in rows:
        groups[RecordKind.SESSION if row.kind is RecordKind.TRACKING else row.kind].append(row)
    return [(kind, groups[kind]) for kind in RecordKind if kind in groups]


def _just_told(connection: Connection, now: datetime) -> list[UUID]:
    """The sessions that are running and were told of less than ten minutes ago."""
    running = connection.execute(select(sessions.c.id).where(sessions.c.ended_at.is_(None))).scalars().all()
    lately = (journal.c.sealed_at > now - RUNNING_EVERY, journal.c.sealed_at <= now)
    subjects = among(journal.c.subject, [str(one) for one in running])
    told = select(journal.c.subject).where(journal.c.kind == RecordKind.SESSION, *subjects, *lately)
    return [UUID(subject) for subject in connection.execute(told).scalars()]


def _waiting(connection: Connection, now: datetime, most: int) -> list[Pending]:
    later = and_(outbox.c.kind.in_(_OF_SESSIONS), *within(outbox.c.record_id, _just_told(connection, now)))
    return pending(connection, most, which=not_(later))
