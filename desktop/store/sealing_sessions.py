"""A session's whole truth as one body: its facts, the values of its activity attempt, how it left its attempt."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, literal_column, select

from desktop.store.reach import within
from desktop.store.sealing_facts import OUTCOME, outcome_of
from desktop.store.seat import course_storage
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions


@dataclass(frozen=True, slots=True)
class SessionFact:
    """`body` is all of a SessionBody but its `revision`. `heard_at`: when its newest value came, None without values.

    `is_continued`: another session has gone on in its activity attempt since, so that the values are only those that
    one left alone; `is_head`: the attempt stands where this session left it.
    """

    id: UUID
    body: dict[str, Any]
    is_running: bool
    is_continued: bool
    is_head: bool
    heard_at: datetime | None


def own_sessions(connection: Connection, ids: Collection[UUID], device: UUID) -> list[UUID]:
    """Those of these sessions that ran here; what others did is theirs to tell."""
    own = (*within(sessions.c.id, ids), sessions.c.device_id == device)
    return list(connection.execute(select(sessions.c.id).where(*own)).scalars())


def session_fact(connection: Connection, identifier: UUID) -> SessionFact | None:
    """One session as it is now, None if there is no such one. Its values may be megabytes: read one at a time."""
    row = connection.execute(select(sessions).where(sessions.c.id == identifier)).one_or_none()
    if row is None:
        return None
    attempt = connection.execute(select(attempts).where(attempts.c.id == row.attempt_id)).one()
    is_head = row.for_credit and attempt.head_id == row.id
    later = _later_sessions(connection, row)
    values = _values(connection, row, later) if row.for_credit else []
    body = {
        "attempt": row.attempt_id,
        "activity": row.activity,
        "activity_attempt": row.activity_attempt,
        "parent": row.parent_id,
        "follows": row.follows_id,
        "for_credit": row.for_credit,
        "began_at": row.began_at,
        "ended_at": row.ended_at,
        "ended_by": row.ended_by,
        "last_seq": row.last_seq,
        "outcome": outcome_of(row),
        "seconds": row.seconds,
        "measured": row.measured,
        "values": [(value.element, value.value) for value in values],
        "left": _left(connection, attempt) if is_head else None,
    }
    heard_at = max((value.recorded_at for value in values if value.session_id == row.id), default=None)
    return SessionFact(row.id, body, row.ended_at is None, bool(later), is_head, heard_at)


def as_told(fact: SessionFact, told: Mapping[str, Any] | None) -> dict[str, Any]:
    """The body, with what a later session has since covered up taken from when it was told last."""
    if told is None:
        return fact.body
    body = dict(fact.body)
    if fact.is_continued:
        body["values"] = told["values"]
    if not fact.is_head:
        body["left"] = told["left"]
    return body


def _later_sessions(connection: Connection, session: Row[Any]) -> set[UUID]:
    """Those that have gone on in the same activity attempt."""
    own = sessions.alias("own")
    later = (
        select(sessions.c.id)
        .join(own, own.c.attempt_id == sessions.c.attempt_id)
        .where(
            own.c.id == session.id,
            sessions.c.activity == own.c.activity,
            sessions.c.activity_attempt == own.c.activity_attempt,
            sessions.c.for_credit,
            # The order of insertion, whatever the clock said.
            literal_column("sessions.rowid") > literal_column("own.rowid"),
        )
    )
    return set(connection.execute(later).scalars())


def _values(connection: Connection, session: Row[Any], later: set[UUID]) -> list[Row[Any]]:
    value = scorm_tracking.c
    columns = [value[name] for name in ("element", "value", "session_id", "recorded_at")]
    rows = connection.execute(
        select(*columns)
        .where(
            value.attempt_id == session.attempt_id,
            value.activity == session.activity,
            value.activity_attempt == session.activity_attempt,
        )
        .order_by(value.place)
    )
    return [row for row in rows if row.session_id not in later]


def _left(connection: Connection, attempt: Row[Any]) -> dict[str, Any]:
    """While an attempt is its learner's current one, its enrolment shows the newest results."""
    enrolled = scorm_enrollments.c
    current = connection.execute(
        select(enrolled.id, *(enrolled[name] for name in OUTCOME)).where(
            enrolled.id == attempt.enrollment_id, enrolled.current_attempt_id == attempt.id
        )
    ).one_or_none()
    storage = None
    if current is not None:
        kept = select(course_storage.c.local).where(course_storage.c.enrollment_id == current.id)
        storage = connection.execute(kept).scalar_one_or_none()
    return {
        "state": attempt.state,
        "outcome": outcome_of(current if current is not None else attempt),
        "sequencing": attempt.sequencing,
        "storage": storage,
    }
