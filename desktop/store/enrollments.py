"""Enrolments: one learner on one course package, and where that learner stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.store.outbox import queue
from desktop.store.results import Results
from sync.records.identifiers import new_id
from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Completion, EnrollmentStatus, RecordKind


@dataclass(frozen=True, slots=True)
class Enrollment:
    """`results`, `location` and `suspend_data` belong to the current attempt; `time_spent` is seconds in all."""

    id: UUID
    learner: UUID
    package: UUID
    status: EnrollmentStatus
    results: Results
    attempts: int
    current_attempt: UUID | None
    last_session: UUID | None
    last_activity: str | None
    last_activity_at: datetime | None
    enrolled_at: datetime
    started_at: datetime | None
    completed_at: datetime | None
    time_spent: float
    preferences: dict[str, str]
    location: str | None
    suspend_data: str | None


def enroll(connection: Connection, learner: UUID, package: UUID, now: datetime) -> Enrollment:
    """The learner's enrolment on the package, made now if there is none."""
    identifier = new_id(now)
    made = connection.execute(
        insert(scorm_enrollments)
        .values(id=identifier, learner_id=learner, package_id=package, enrolled_at=now)
        .on_conflict_do_nothing(index_elements=["learner_id", "package_id"])
    )
    if made.rowcount == 1:
        queue(connection, RecordKind.ENROLLMENT, identifier, now)
    found = enrollment_of(connection, learner, package)
    if found is None:
        raise LookupError(f"The enrolment of learner {learner} on package {package} was not stored.")
    return found


def enrollment(connection: Connection, identifier: UUID) -> Enrollment | None:
    """The enrolment, None if there is no such one."""
    row = connection.execute(select(scorm_enrollments).where(scorm_enrollments.c.id == identifier)).one_or_none()
    return _enrollment(row) if row is not None else None


def enrollment_of(connection: Connection, learner: UUID, package: UUID) -> Enrollment | None:
    """The learner's enrolment on the package, None where they never opened it."""
    own = (scorm_enrollments.c.learner_id == learner) & (scorm_enrollments.c.package_id == package)
    row = connection.execute(select(scorm_enrollments).where(own)).one_or_none()
    return _enrollment(row) if row is not None else None


def record_results(connection: Connection, identifier: UUID, results: Results, now: datetime) -> None:
    """Write what rollup and thresholds made of the current attempt, at the end of a session.

    The trigger mirrors values only while a session runs, so this is the last word. The first completion keeps its time.
    """
    columns = scorm_enrollments.c
    values: dict[str, object] = results.columns()
    connection.execute(update(scorm_enrollments).where(columns.id == identifier).values(**values))
    if results.completion is Completion.COMPLETED:
        first = (columns.id == identifier) & columns.completed_at.is_(None)
        connection.execute(update(scorm_enrollments).where(first).values(completed_at=now))
    queue(connection, RecordKind.ENROLLMENT, identifier, now)


def keep_preferences(connection: Connection, identifier: UUID, preferences: dict[str, str], now: datetime) -> None:
    """Keep cmi.learner_preference.* (cmi.student_preference.*) for the next session on this course."""
    connection.execute(
        update(scorm_enrollments).where(scorm_enrollments.c.id == identifier).values(preferences=preferences)
    )
    queue(connection, RecordKind.ENROLLMENT, identifier, now)


def _enrollment(row: Row[Any]) -> Enrollment:
    return Enrollment(
        id=row.id,
        learner=row.learner_id,
        package=row.package_id,
        status=row.status,
        results=Results.of(row),
        attempts=row.attempts,
        current_attempt=row.current_attempt_id,
        last_session=row.last_session_id,
        last_activity=row.last_activity,
        last_activity_at=row.last_activity_at,
        enrolled_at=row.enrolled_at,
        started_at=row.started_at,
        completed_at=row.completed_at,
        time_spent=row.time_spent,
        preferences=row.preferences or {},
        location=row.location,
        suspend_data=row.suspend_data,
    )
