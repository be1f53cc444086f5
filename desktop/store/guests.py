"""Guests whose work nobody got, with what they did."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from sync.records.center import people
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import EnrollmentStatus

_FINISHED = (EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED)


@dataclass(frozen=True, slots=True)
class GuestWork:
    """`titles`: the courses they opened, by title; `finished`: how many of them they completed or passed."""

    id: UUID
    name: str
    since: datetime
    last_activity_at: datetime | None
    titles: tuple[str, ...]
    finished: int


def guests_with_work(connection: Connection) -> list[GuestWork]:
    """The one who did something last first; those who opened nothing come last."""
    titles: dict[UUID, list[str]] = {}
    opened = (
        select(scorm_enrollments.c.learner_id, scorm_packages.c.title)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .join(people, people.c.id == scorm_enrollments.c.learner_id)
        .where(people.c.guest, scorm_enrollments.c.attempts > 0)
        .order_by(scorm_packages.c.sort_title)
    )
    for row in connection.execute(opened):
        titles.setdefault(row.learner_id, []).append(row.title)
    last = func.max(scorm_enrollments.c.last_activity_at).label("last")
    finished = func.count().filter(scorm_enrollments.c.standing.in_(_FINISHED)).label("finished")
    query = (
        select(people.c.id, people.c.given_name, people.c.family_name, people.c.made_at, last, finished)
        .outerjoin(scorm_enrollments, scorm_enrollments.c.learner_id == people.c.id)
        .where(people.c.guest, people.c.given_to.is_(None), people.c.erased_at.is_(None))
        .group_by(people.c.id)
        .order_by(last.desc().nulls_last(), people.c.made_at.desc())
    )
    return [
        GuestWork(
            row.id,
            f"{row.given_name} {row.family_name}".strip(),
            row.made_at,
            row.last,
            tuple(titles.get(row.id, ())),
            row.finished,
        )
        for row in connection.execute(query)
    ]
