"""CMI values: the newest of each element of each activity attempt, as the course sends them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.store.attempts import Session
from desktop.store.outbox import queue
from sync.records.tables import scorm_tracking, sessions
from sync.records.vocabulary import RecordKind


def record_values(
    connection: Connection,
    session: Session,
    seq: int,
    values: Iterable[tuple[str, str | None]],
    now: datetime,
) -> None:
    """Keep batch `seq` of a session: (element, value) in the order they were set, None for a cleared element.

    Which value is newest follows from `seq`, never from `now`: a batch that comes again, late, changes nothing.
    """
    newest = dict(values)
    if newest:
        shared = _address(session.attempt, session.activity, session.activity_attempt) | {
            "enrollment_id": session.enrollment,
            "session_id": session.id,
            "device_id": session.device,
            "seq": seq,
            "recorded_at": now,
        }
        connection.execute(
            _UPSERT, [shared | {"element": element, "value": value} for element, value in newest.items()]
        )
    connection.execute(_ADVANCE, {"of_session": session.id, "to_seq": seq})
    queue(connection, RecordKind.TRACKING, session.id, now)


def values_of(connection: Connection, attempt: UUID, activity: str, activity_attempt: int) -> dict[str, str]:
    """Element → value in the order the elements were first written; cleared ones are left out."""
    rows = connection.execute(_VALUES, _address(attempt, activity, activity_attempt))
    return {row.element: row.value for row in rows}


def last_recorded(connection: Connection, session: Session) -> datetime | None:
    """When the session's newest value arrived; None where none is left of it."""
    own = and_(_THIS_ACTIVITY, _columns.session_id == session.id)
    newest = select(func.max(_columns.recorded_at)).where(own)
    address = _address(session.attempt, session.activity, session.activity_attempt)
    return connection.execute(newest, address).scalar_one_or_none()


def _address(attempt: UUID, activity: str, activity_attempt: int) -> dict[str, object]:
    return {"attempt_id": attempt, "activity": activity, "activity_attempt": activity_attempt}


_columns: Final = scorm_tracking.c
_THIS_ACTIVITY: Final = and_(
    _columns.attempt_id == bindparam("attempt_id"),
    _columns.activity == bindparam("activity"),
    _columns.activity_attempt == bindparam("activity_attempt"),
)
_VALUES: Final = (
    select(_columns.element, _columns.value).where(_THIS_ACTIVITY, _columns.value.is_not(None)).order_by(_columns.place)
)
_NEXT_PLACE: Final = select(func.coalesce(func.max(_columns.place), 0) + 1).where(_THIS_ACTIVITY).scalar_subquery()
# One statement with the next place in it: a course waits for this, and each statement costs as much as a small value.
_FRESH: Final = insert(scorm_tracking).values(
    {column.name: _NEXT_PLACE if column is _columns.place else bindparam(column.name) for column in _columns}
)
_UPSERT: Final = _FRESH.on_conflict_do_update(
    index_elements=["attempt_id", "activity", "activity_attempt", "element"],
    set_={
        name: _FRESH.excluded[name]
        for name in ("enrollment_id", "session_id", "device_id", "seq", "recorded_at", "value")
    },
    where=or_(_columns.session_id != _FRESH.excluded.session_id, _columns.seq <= _FRESH.excluded.seq),
)
_ADVANCE: Final = (
    update(sessions)
    .where(sessions.c.id == bindparam("of_session"), sessions.c.last_seq < bindparam("to_seq"))
    .values(last_seq=bindparam("to_seq"))
)
