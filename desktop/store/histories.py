"""Everything recorded of one attempt, for what leaves the program: statements, and a learner's own record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, literal_column, select

from desktop.store.attempts import Attempt, Session, attempt, sessions_of
from desktop.store.library import Package, package
from desktop.store.people import Person, person
from desktop.store.reports import Extent, within
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking


@dataclass(frozen=True, slots=True)
class Value:
    """The newest value of an element, and the session that wrote it."""

    activity: str
    activity_attempt: int
    element: str
    value: str
    session: UUID
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class History:
    """`sessions` in the order they began, `values` by activity and attempt in the order they were first written."""

    learner: Person
    package: Package
    attempt: Attempt
    sessions: tuple[Session, ...]
    values: tuple[Value, ...]


def attempts_within(connection: Connection, extent: Extent) -> Sequence[UUID]:
    """The attempts of an extent in the order they were begun here."""
    statement = (
        select(attempts.c.id)
        .join(scorm_enrollments, scorm_enrollments.c.id == attempts.c.enrollment_id)
        .where(*within(extent))
        .order_by(literal_column("attempts.rowid"))
    )
    return connection.execute(statement).scalars().all()


def enrolments_of(connection: Connection, learner: UUID) -> Sequence[UUID]:
    """All the learner's enrolments, withdrawn ones too, the first made first."""
    own = select(scorm_enrollments.c.id).where(scorm_enrollments.c.learner_id == learner)
    return connection.execute(own.order_by(scorm_enrollments.c.enrolled_at, scorm_enrollments.c.id)).scalars().all()


def history(connection: Connection, identifier: UUID) -> History | None:
    """All of one attempt; None if there is no such one."""
    found = attempt(connection, identifier)
    owner = connection.execute(
        select(scorm_enrollments.c.learner_id, scorm_enrollments.c.package_id)
        .join(attempts, attempts.c.enrollment_id == scorm_enrollments.c.id)
        .where(attempts.c.id == identifier)
    ).one_or_none()
    if found is None or owner is None:
        return None
    learner, course = person(connection, owner.learner_id), package(connection, owner.package_id)
    if learner is None or course is None:
        return None
    return History(
        learner, course, found, tuple(sessions_of(connection, identifier)), tuple(values_in(connection, identifier))
    )


def values_in(connection: Connection, identifier: UUID) -> list[Value]:
    """Every value of an attempt that is not cleared."""
    columns = scorm_tracking.c
    rows = connection.execute(
        select(
            columns.activity,
            columns.activity_attempt,
            columns.element,
            columns.value,
            columns.session_id,
            columns.recorded_at,
        )
        .where(columns.attempt_id == identifier, columns.value.is_not(None))
        .order_by(columns.activity, columns.activity_attempt, columns.place)
    )
    return [Value(*row) for row in rows]
