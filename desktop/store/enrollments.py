"""Enrolments: one learner on one course package, and where that learner stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.store.outbox import queue
from desktop.store.results import Results
from sync.records.identifiers import new_id
from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Completion, EnrollmentOrigin, EnrollmentStatus, RecordKind, Success


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts of all attempts on a course. `attempt` is the one whose score it is, None where no attempt counts."""

    attempt: UUID | None
    completion: Completion = Completion.UNKNOWN
    success: Success = Success.UNKNOWN
    score_scaled: float | None = None
    score_raw: float | None = None


@dataclass(frozen=True, slots=True)
class Enrollment:
    """`results`, `location` and `suspend_data` belong to the current attempt; `time_spent` is seconds in all.

    `counted` is None where the current attempt is what counts; `standing` is the status of what counts.
    """

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
    origin: EnrollmentOrigin = EnrollmentOrigin.SELF
    due_at: datetime | None = None
    withdrawn_at: datetime | None = None
    extra_attempts: int = 0
    counted: Counted | None = None
    standing: EnrollmentStatus = EnrollmentStatus.NOT_STARTED

    @property
    def result(self) -> Counted:
        """What counts, whichever attempt it comes from."""
        if self.counted is not None:
            return self.counted
        own = self.results
        return Counted(self.current_attempt, own.completion, own.success, own.score_scaled, own.score_raw)


def enroll(
    connection: Connection,
    learner: UUID,
    package: UUID,
    now: datetime,
    *,
    origin: EnrollmentOrigin = EnrollmentOrigin.SELF,
    due_at: datetime | None = None,
    extra_attempts: int = 0,
) -> Enrollment:
    """The learner's enrolment on the package, made now if there is none; one that is there stays as it is."""
    identifier = new_id(now)
    made = connection.execute(
        insert(scorm_enrollments)
        .values(
            id=identifier,
            learner_id=learner,
            package_id=package,
            enrolled_at=now,
            origin=origin,
            due_at=due_at,
            extra_attempts=extra_attempts,
        )
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


def enrollments_on(connection: Connection, package: UUID) -> list[UUID]:
    """Everybody's enrolments on the package."""
    own = select(scorm_enrollments.c.id).where(scorm_enrollments.c.package_id == package)
    return list(connection.execute(own).scalars())


def assign(connection: Connection, identifier: UUID, due_at: datetime | None, now: datetime) -> None:
    """The center wants the learner to take the course, until `due_at` where there is such a day; ends a withdrawal."""
    _change(connection, identifier, now, origin=EnrollmentOrigin.ASSIGNED, due_at=due_at, withdrawn_at=None)


def set_due(connection: Connection, identifier: UUID, due_at: datetime | None, now: datetime) -> None:
    """Another day until which the course is to be done, or none."""
    _change(connection, identifier, now, due_at=due_at)


def withdraw(connection: Connection, identifier: UUID, now: datetime) -> None:
    """The learner can't open the course any more; everything they did stays."""
    _change(connection, identifier, now, withdrawn_at=now)


def bring_back(connection: Connection, identifier: UUID, now: datetime) -> None:
    """Undo a withdrawal."""
    _change(connection, identifier, now, withdrawn_at=None)


def grant_attempts(connection: Connection, identifier: UUID, number: int, now: datetime) -> None:
    """So many attempts more than everybody has; a negative number takes them back."""
    granted = func.max(0, scorm_enrollments.c.extra_attempts + number)
    _change(connection, identifier, now, extra_attempts=granted)


def keep_counted(connection: Connection, identifier: UUID, counted: Counted | None, now: datetime) -> None:
    """What counts from now on; None: what the current attempt has."""
    _change(connection, identifier, now, **counted_columns(counted))


def counted_columns(counted: Counted | None) -> dict[str, object]:
    """What counts as an enrolment's row holds it."""
    return {
        "counted_attempt_id": counted.attempt if counted is not None else None,
        "counted_completion": counted.completion if counted is not None else None,
        "counted_success": counted.success if counted is not None else None,
        "counted_score_scaled": counted.score_scaled if counted is not None else None,
        "counted_score_raw": counted.score_raw if counted is not None else None,
    }


def _change(connection: Connection, identifier: UUID, now: datetime, **values: object) -> None:
    connection.execute(update(scorm_enrollments).where(scorm_enrollments.c.id == identifier).values(**values))
    queue(connection, RecordKind.ENROLLMENT, identifier, now)


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


def show_running(connection: Connection, identifier: UUID, results: Results, completed_at: datetime | None) -> None:
    """What the enrolment shows while a session runs, instead of what the trigger has just mirrored."""
    own = update(scorm_enrollments).where(scorm_enrollments.c.id == identifier)
    connection.execute(own.values(**results.columns(), completed_at=completed_at))


def keep_preferences(connection: Connection, identifier: UUID, preferences: dict[str, str], now: datetime) -> None:
    """Keep cmi.learner_preference.* (cmi.student_preference.*) for the next session on this course."""
    _change(connection, identifier, now, preferences=preferences)


def _counted(row: Row[Any]) -> Counted | None:
    if row.counted_completion is None:
        return None
    return Counted(
        row.counted_attempt_id,
        row.counted_completion,
        row.counted_success,
        row.counted_score_scaled,
        row.counted_score_raw,
    )


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
        origin=row.origin,
        due_at=row.due_at,
        withdrawn_at=row.withdrawn_at,
        extra_attempts=row.extra_attempts,
        counted=_counted(row),
        standing=row.standing,
    )
