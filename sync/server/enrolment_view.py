"""An enrolment as other systems see it, and who may look at it."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, exists, select

from sync.records.center import group_members, people
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import Completion, EnrollmentStatus, Role, Success


class Score(BaseModel):
    model_config = ConfigDict(frozen=True)

    raw: float | None
    min: float | None
    max: float | None
    scaled: float | None


class EnrollmentView(BaseModel):
    """Results are those of the current attempt; `standing` is what counts over all. Seconds, and progress 0..100."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    learner: UUID
    learner_number: str | None
    package: str
    title: str
    standing: EnrollmentStatus
    status: EnrollmentStatus
    completion: Completion
    success: Success
    progress: float | None
    score: Score
    attempts: int
    time_spent: float
    enrolled_at: datetime
    due_at: datetime | None
    started_at: datetime | None
    completed_at: datetime | None
    last_activity_at: datetime | None
    withdrawn_at: datetime | None


def enrollment_view(connection: Connection, enrollment: UUID) -> EnrollmentView | None:
    """None: there is no such enrolment."""
    enrolled, package = scorm_enrollments.c, scorm_packages.c
    query = (
        select(scorm_enrollments, package.sha256, package.title, people.c.number)
        .join(scorm_packages, package.id == enrolled.package_id)
        .join(people, people.c.id == enrolled.learner_id)
        .where(enrolled.id == enrollment)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return EnrollmentView(
        id=row.id,
        learner=row.learner_id,
        learner_number=row.number,
        package=row.sha256,
        title=row.title,
        standing=row.standing,
        status=row.status,
        completion=row.completion,
        success=row.success,
        progress=row.progress,
        score=Score(raw=row.score_raw, min=row.score_min, max=row.score_max, scaled=row.score_scaled),
        attempts=row.attempts,
        time_spent=row.time_spent,
        enrolled_at=row.enrolled_at,
        due_at=row.due_at,
        started_at=row.started_at,
        completed_at=row.completed_at,
        last_activity_at=row.last_activity_at,
        withdrawn_at=row.withdrawn_at,
    )


def enrollment_of(connection: Connection, learner: UUID, sha256: str) -> EnrollmentView | None:
    """The enrolment of a learner on a package, None where there is none."""
    query = (
        select(scorm_enrollments.c.id)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(scorm_enrollments.c.learner_id == learner, scorm_packages.c.sha256 == sha256)
    )
    found = connection.execute(query).scalar_one_or_none()
    return enrollment_view(connection, found) if found is not None else None


def is_taught(connection: Connection, learner: UUID, groups: Collection[UUID]) -> bool:
    """Whether a learner is in one of these groups, and is a learner there: nobody looks over a colleague's shoulder."""
    member = exists().where(group_members.c.person_id == people.c.id, group_members.c.group_id.in_(groups))
    query = select(people.c.id).where(people.c.id == learner, people.c.role == Role.LEARNER, member)
    return connection.execute(query).first() is not None
