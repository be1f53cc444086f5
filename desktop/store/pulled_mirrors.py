"""An enrolment counted anew from its attempts and sessions, after some of them came from elsewhere.

While a learner works here triggers and use cases keep the enrolment up to date step by step; what a page brings skips
those steps. Nothing here is queued for the server: all of it follows from what the server knows.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.branches import branch_among
from desktop.store.enrollments import Counted, counted_columns
from desktop.store.handover import EMPTY
from desktop.store.results import Results
from desktop.store.seat import course_storage
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions
from sync.records.triggers import LOCATION, SUSPEND_DATA
from sync.records.vocabulary import AttemptState, Completion

_NOTHING: Final = {name: value for name, value in EMPTY.items() if name not in ("preferences", "completed_at")}
_ENROLLMENT: Final = select(scorm_enrollments).where(scorm_enrollments.c.id == bindparam("enrollment"))
_ATTEMPTS: Final = (
    select(attempts)
    .where(attempts.c.enrollment_id == bindparam("enrollment"))
    .order_by(attempts.c.number, attempts.c.id)
)
_SESSIONS: Final = select(sessions).where(sessions.c.enrollment_id == bindparam("enrollment"))
_VALUES: Final = select(scorm_tracking.c.element, scorm_tracking.c.value).where(
    scorm_tracking.c.attempt_id == bindparam("attempt"),
    scorm_tracking.c.activity == bindparam("activity"),
    scorm_tracking.c.activity_attempt == bindparam("activity_attempt"),
    scorm_tracking.c.element.in_((*LOCATION, SUSPEND_DATA)),
)
Rows = Sequence[Row[Any]]


def mirror(connection: Connection, identifier: UUID, placed: Mapping[UUID, str | None], now: datetime) -> None:
    """Bring everything that an enrolment has from its attempts up to date, but for what counts.

    `placed`: see `Pull`. Of an attempt that is not among them and stays the current one, the enrolment knows more than
    the attempt's own row.
    """
    named = {"enrollment": identifier}
    row = connection.execute(_ENROLLMENT, named).one_or_none()
    if row is None:
        return
    tried = connection.execute(_ATTEMPTS, named).all()
    values: dict[str, Any] = dict(_NOTHING)
    if tried:
        held = connection.execute(_SESSIONS, named).all()
        values = _of_all(row, tried, held)
        last = tried[-1]
        before = row.current_attempt_id
        if before not in (None, last.id) and before not in placed:
            _settle_interrupted(connection, row)
        if last.id != before or last.id in placed:
            values |= _of_current(connection, last, held)
        if last.id in placed:
            _keep_storage(connection, identifier, placed[last.id], now)
    connection.execute(update(scorm_enrollments).where(scorm_enrollments.c.id == identifier).values(**values))


def keep_counted(connection: Connection, identifier: UUID, counted: Counted | None) -> None:
    """As `enrollments.keep_counted`, of what the server counts as well."""
    own = update(scorm_enrollments).where(scorm_enrollments.c.id == identifier)
    connection.execute(own.values(**counted_columns(counted)))


def _settle_interrupted(connection: Connection, enrolled: Row[Any]) -> None:
    """An attempt that a crash left open has its newest results in the enrolment alone; they must not go with it."""
    interrupted = (attempts.c.id == enrolled.current_attempt_id, attempts.c.state == AttemptState.OPEN)
    connection.execute(update(attempts).where(*interrupted).values(**Results.of(enrolled).columns()))


def _of_all(enrolled: Row[Any], tried: Rows, held: Rows) -> dict[str, Any]:
    seen = [row.ended_at or row.began_at for row in held]
    done = [row for row in (*held, *tried) if row.completion is Completion.COMPLETED]
    known = enrolled.completed_at
    if known is None and done:
        known = max(seen, default=None)
    return {
        "attempts": len(tried),
        "time_spent": sum(row.seconds + (row.measured or 0.0) for row in held),
        "started_at": min((row.began_at for row in held), default=None),
        "last_activity_at": max(seen, default=None),
        # A course of several lessons is completed by no single session; then the time that was noted here stays.
        "completed_at": min((row.ended_at for row in done if row.ended_at is not None), default=known),
    }


def _of_current(connection: Connection, current: Row[Any], held: Rows) -> dict[str, Any]:
    branch = branch_among([row for row in held if row.attempt_id == current.id], current.head_id)
    values: dict[str, Any] = {
        **Results.of(current).columns(),
        **dict.fromkeys(("last_session_id", "last_activity", "location", "suspend_data")),
        "current_attempt_id": current.id,
    }
    if branch:
        last = branch[-1]
        at = {"attempt": current.id, "activity": last.activity, "activity_attempt": last.activity_attempt}
        said = {row.element: row.value for row in connection.execute(_VALUES, at)}
        values |= {"last_session_id": last.id, "last_activity": last.activity}
        values["location"] = next((said[element] for element in LOCATION if element in said), None)
        values["suspend_data"] = said.get(SUSPEND_DATA)
    return values


def _keep_storage(connection: Connection, enrollment: UUID, storage: str | None, now: datetime) -> None:
    """The course's own localStorage is that of the current attempt."""
    own = course_storage.c.enrollment_id == enrollment
    if storage is None:
        connection.execute(delete(course_storage).where(own))
        return
    values = {"changed_at": now, "local": storage}
    statement = upsert(course_storage).values(enrollment_id=enrollment, **values)
    differs = course_storage.c.local != statement.excluded.local
    connection.execute(statement.on_conflict_do_update(index_elements=["enrollment_id"], set_=values, where=differs))
