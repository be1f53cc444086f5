"""What one person is enrolled on, as their sheet shows it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import EnrollmentOrigin, EnrollmentStatus


@dataclass(frozen=True, slots=True)
class CourseOfPerson:
    """One enrolment. `progress` 0..100, `score_scaled` -1..1 and `standing` are those that count; seconds in all."""

    enrollment: UUID
    package: UUID
    title: str
    standing: EnrollmentStatus
    progress: float | None
    score_scaled: float | None
    attempts: int
    time_spent: float
    origin: EnrollmentOrigin
    enrolled_at: datetime
    due_at: datetime | None
    last_activity_at: datetime | None
    withdrawn_at: datetime | None


def courses_of(connection: Connection, person: UUID) -> list[CourseOfPerson]:
    """The person's enrolments by title, also those they were withdrawn from."""
    enrolled, package = scorm_enrollments.c, scorm_packages.c
    query = (
        select(
            enrolled.id.label("enrollment"),
            enrolled.package_id.label("package"),
            package.title,
            enrolled.standing,
            enrolled.progress,
            enrolled.score_scaled,
            enrolled.counted_attempt_id,
            enrolled.counted_score_scaled,
            enrolled.attempts,
            enrolled.time_spent,
            enrolled.origin,
            enrolled.enrolled_at,
            enrolled.due_at,
            enrolled.last_activity_at,
            enrolled.withdrawn_at,
        )
        .join(scorm_packages, package.id == enrolled.package_id)
        .where(enrolled.learner_id == person)
        .order_by(package.sort_title, enrolled.id)
    )
    return [
        CourseOfPerson(
            row.enrollment,
            row.package,
            row.title,
            row.standing,
            row.progress,
            row.score_scaled if row.counted_attempt_id is None else row.counted_score_scaled,
            row.attempts,
            row.time_spent,
            row.origin,
            row.enrolled_at,
            row.due_at,
            row.last_activity_at,
            row.withdrawn_at,
        )
        for row in connection.execute(query)
    ]
