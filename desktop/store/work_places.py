"""Which sessions make up somebody's work, so that each course and attempt can say how far it has come to the server."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from sync.records.tables import attempts, scorm_enrollments, sessions


@dataclass(frozen=True, slots=True)
class Work:
    """A session with the attempt and the enrolment it belongs to; None where the attempt has none yet."""

    enrollment: UUID
    attempt: UUID
    session: UUID | None


def work_of(connection: Connection, learner: UUID, enrollment: UUID | None = None) -> list[Work]:
    """All of a learner's work, or that on one course."""
    source = scorm_enrollments.join(attempts, attempts.c.enrollment_id == scorm_enrollments.c.id)
    source = source.outerjoin(sessions, sessions.c.attempt_id == attempts.c.id)
    statement = select(scorm_enrollments.c.id, attempts.c.id, sessions.c.id).select_from(source)
    statement = statement.where(scorm_enrollments.c.learner_id == learner)
    if enrollment is not None:
        statement = statement.where(scorm_enrollments.c.id == enrollment)
    return [Work(*row) for row in connection.execute(statement)]
