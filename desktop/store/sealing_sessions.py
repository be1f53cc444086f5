"""A session's whole truth as one body: its facts, the values of its activity attempt, how it left its attempt."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, literal_column, select

from desktop.store.reach import within
from desktop.store.results import Results
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
    this = {"session": identifier}
    row = connection.execute(_SESSION, this).one_or_none()
    if row is None:
        return None
    is_head = row.for_credit and row.head_id == row.id
    later = set(connection.execute(_LATER, this).scalars())
    values = _values(connection, row, later) if row.for_credit else []
    body = {
        "attempt": row.attempt_id,
        "parent": row.parent_id,
        "follows": row.follows_id,
        "outcome": Results.of(row).columns(),
        **{name: row._mapping[name] for name in _AS_IT_IS},
        "values": [(value.element, value.value) for value in values],
        "left": _left(connection, row.attempt_id) if is_head else None,
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


def _values(connection: Connection, session: Row[Any], later: set[UUID]) -> list[Row[Any]]:
    address = {name: session._mapping[name] for name in ("attempt_id", "activity", "activity_attempt")}
    return [row for row in connection.execute(_VALUES, address) if row.session_id not in later]


def _left(connection: Connection, attempt: UUID) -> dict[str, Any]:
    """While an attempt is its learner's current one, its enrolment shows the newest results and what it keeps."""
    row = connection.execute(_ATTEMPT, {"attempt": attempt}).one()
    current = connection.execute(_CURRENT, {"attempt": attempt}).one_or_none()
    shown = Results.of(row) if current is None else Results.of(current)
    return {
        "state": row.state,
        "outcome": shown.columns(),
        "sequencing": row.sequencing,
        "storage": current.local if current is not None else None,
    }


_AS_IT_IS: Final = (
    "activity",
    "activity_attempt",
    "for_credit",
    "began_at",
    "ended_at",
    "ended_by",
    "last_seq",
    "seconds",
    "measured",
)
# Statements are made once: a seat may have a hundred thousand sessions to tell of.
_SESSION: Final = (
    select(sessions)
    .add_columns(attempts.c.head_id)
    .join(attempts, attempts.c.id == sessions.c.attempt_id)
    .where(sessions.c.id == bindparam("session"))
)
_OWN: Final = sessions.alias("own")
_LATER: Final = (
    select(sessions.c.id)
    .join(_OWN, _OWN.c.attempt_id == sessions.c.attempt_id)
    .where(
        _OWN.c.id == bindparam("session"),
        sessions.c.activity == _OWN.c.activity,
        sessions.c.activity_attempt == _OWN.c.activity_attempt,
        sessions.c.for_credit,
        # The order of insertion, whatever the clock said.
        literal_column("sessions.rowid") > literal_column("own.rowid"),
    )
)
_value: Final = scorm_tracking.c
_VALUES: Final = (
    select(*(_value[name] for name in ("element", "value", "session_id", "recorded_at")))
    .where(
        _value.attempt_id == bindparam("attempt_id"),
        _value.activity == bindparam("activity"),
        _value.activity_attempt == bindparam("activity_attempt"),
    )
    .order_by(_value.place)
)
_ATTEMPT: Final = select(attempts).where(attempts.c.id == bindparam("attempt"))
_CURRENT: Final = (
    select(*(scorm_enrollments.c[name] for name in Results().columns()), course_storage.c.local)
    .select_from(attempts)
    .join(
        scorm_enrollments,
        (scorm_enrollments.c.id == attempts.c.enrollment_id)
        & (scorm_enrollments.c.current_attempt_id == attempts.c.id),
    )
    .outerjoin(course_storage, course_storage.c.enrollment_id == scorm_enrollments.c.id)
    .where(attempts.c.id == bindparam("attempt"))
)
