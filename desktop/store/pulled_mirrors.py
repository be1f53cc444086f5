"""An enrolment counted anew from its attempts and sessions, after some of them came from elsewhere.

While a learner works here triggers and use cases keep the enrolment up to date step by step; what a page brings skips
those steps. Nothing here is queued for the server: all of it follows from what the server knows.
"""

from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update

from desktop.store.branches import branch_of
from desktop.store.enrollments import Counted, Enrollment, enrollment
from desktop.store.handover import EMPTY
from desktop.store.results import Results
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions
from sync.records.triggers import LOCATION, SUSPEND_DATA
from sync.records.vocabulary import AttemptState, Completion

_NOTHING: Final = {name: value for name, value in EMPTY.items() if name not in ("preferences", "completed_at")}


def mirror(connection: Connection, identifier: UUID, placed: Collection[UUID]) -> Enrollment | None:
    """Bring everything that an enrolment has from its attempts up to date, but for what counts; None: there is none.

    Of an attempt that is not among the `placed` ones and stays the current one, the enrolment knows more than its row.
    """
    row = connection.execute(select(scorm_enrollments).where(scorm_enrollments.c.id == identifier)).one_or_none()
    if row is None:
        return None
    tried = connection.execute(
        select(attempts).where(attempts.c.enrollment_id == identifier).order_by(attempts.c.number, attempts.c.id)
    ).all()
    values: dict[str, Any] = dict(_NOTHING)
    if tried:
        values = _of_all(connection, row, tried)
        if tried[-1].id != row.current_attempt_id and row.current_attempt_id not in placed:
            _settle_interrupted(connection, row)
        if tried[-1].id != row.current_attempt_id or tried[-1].id in placed:
            values |= _of_current(connection, tried[-1])
    connection.execute(update(scorm_enrollments).where(scorm_enrollments.c.id == identifier).values(**values))
    return enrollment(connection, identifier)


def keep_counted(connection: Connection, identifier: UUID, counted: Counted | None) -> None:
    """As `enrollments.keep_counted`, of what the server counts as well."""
    parts = (None,) * 5 if counted is None else _parts(counted)
    names = ("attempt_id", "completion", "success", "score_scaled", "score_raw")
    values = {f"counted_{name}": part for name, part in zip(names, parts, strict=True)}
    connection.execute(update(scorm_enrollments).where(scorm_enrollments.c.id == identifier).values(**values))


def _parts(counted: Counted) -> tuple[object, ...]:
    return counted.attempt, counted.completion, counted.success, counted.score_scaled, counted.score_raw


def _settle_interrupted(connection: Connection, enrolled: Row[Any]) -> None:
    """An attempt that a crash left open has its newest results in the enrolment alone; they must not go with it."""
    interrupted = (attempts.c.id == enrolled.current_attempt_id, attempts.c.state == AttemptState.OPEN)
    connection.execute(update(attempts).where(*interrupted).values(**Results.of(enrolled).columns()))


def _of_all(connection: Connection, enrolled: Row[Any], tried: Sequence[Row[Any]]) -> dict[str, Any]:
    own = sessions.c.enrollment_id == enrolled.id
    spent = func.coalesce(func.sum(sessions.c.seconds + func.coalesce(sessions.c.measured, 0)), 0.0)
    seconds = connection.execute(select(spent).where(own)).scalar_one()
    times = connection.execute(select(sessions.c.began_at, sessions.c.ended_at, sessions.c.completion).where(own)).all()
    seen = [row.ended_at or row.began_at for row in times]
    finished = [row.ended_at for row in times if row.completion is Completion.COMPLETED and row.ended_at is not None]
    finished += [
        row.ended_at or max(seen, default=row.began_at) for row in tried if row.completion is Completion.COMPLETED
    ]
    return {
        "attempts": len(tried),
        "time_spent": seconds,
        "started_at": min((row.began_at for row in times), default=None),
        "last_activity_at": max(seen, default=None),
        # The first completion, once known, keeps its time.
        "completed_at": enrolled.completed_at or min(finished, default=None),
    }


def _of_current(connection: Connection, current: Row[Any]) -> dict[str, Any]:
    branch = branch_of(connection, current.id)
    last = branch[-1] if branch else None
    values: dict[str, Any] = {**Results.of(current).columns(), "current_attempt_id": current.id}
    values |= {"last_session_id": last.id if last else None, "last_activity": last.activity if last else None}
    place = _place(connection, current.id, last.activity, last.activity_attempt) if last is not None else {}
    values["location"] = next((place[element] for element in LOCATION if element in place), None)
    values["suspend_data"] = place.get(SUSPEND_DATA)
    return values


def _place(connection: Connection, attempt: UUID, activity: str, activity_attempt: int) -> dict[str, str]:
    columns = scorm_tracking.c
    rows = connection.execute(
        select(columns.element, columns.value).where(
            columns.attempt_id == attempt,
            columns.activity == activity,
            columns.activity_attempt == activity_attempt,
            columns.element.in_((*LOCATION, SUSPEND_DATA)),
        )
    )
    return {row.element: row.value for row in rows}
