"""What courses recorded of their questions (cmi.interactions.n): one row an element, of one attempt or of many."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, literal_column, select

from desktop.scorm.package import Edition
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, scorm_tracking, sessions

_INTERACTIONS = "cmi.interactions."
# "/" follows "." in ASCII: a range of names, where LIKE would compare every one of them without regard to case.
_BEYOND = "cmi.interactions/"


class Answering(NamedTuple):
    """Whose attempt it is, and by which edition of the standard its answers are spelled."""

    learner: UUID
    edition: Edition


class InteractionValue(NamedTuple):
    """One value: `element` is below "cmi.interactions.", such as "3.type"."""

    activity: str
    activity_attempt: int
    element: str
    value: str


def answering(connection: Connection, attempt: UUID) -> Answering | None:
    """Who answers in this attempt; None if there is no such one."""
    row = connection.execute(
        select(scorm_enrollments.c.learner_id, scorm_packages.c.edition)
        .select_from(attempts)
        .join(scorm_enrollments, scorm_enrollments.c.id == attempts.c.enrollment_id)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(attempts.c.id == attempt)
    ).one_or_none()
    return Answering(row.learner_id, Edition(row.edition)) if row is not None else None


def interaction_values(connection: Connection, attempt: UUID) -> list[InteractionValue]:
    """The attempt's interactions: activities in the order they were first opened, values as they were first written."""
    tracked = scorm_tracking.c
    # rowid is the order of insertion, whatever the clock said.
    opened = (
        select(sessions.c.activity, func.min(literal_column("sessions.rowid")).label("first"))
        .where(sessions.c.attempt_id == attempt)
        .group_by(sessions.c.activity)
        .subquery()
    )
    rows = connection.execute(
        select(tracked.activity, tracked.activity_attempt, tracked.element, tracked.value)
        .join(opened, opened.c.activity == tracked.activity)
        .where(
            tracked.attempt_id == attempt,
            tracked.element >= _INTERACTIONS,
            tracked.element < _BEYOND,
            tracked.value.is_not(None),
        )
        .order_by(opened.c.first, tracked.activity_attempt, tracked.place)
    )
    return [
        InteractionValue(activity, number, element[len(_INTERACTIONS) :], value)
        for activity, number, element, value in rows
    ]
