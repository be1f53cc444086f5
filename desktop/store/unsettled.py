"""What waits for an instructor's decision on attempts and on guests' work."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, case, func, literal_column, select

from sync.records.center import audit_trail, course_policies, people
from sync.records.tables import attempts, scorm_enrollments, scorm_packages
from sync.records.vocabulary import AttemptStanding, AttemptState, EnrollmentStatus

ASKED: Final = "ask for attempt"
"""What the audit trail says of a learner who asks for another attempt."""
ANSWERED: Final = "grant attempt"
"""What it says of the answer; its detail holds how many, 0 where it was declined."""


class Matter(Enum):
    """Why something waits."""

    ASKED = "asked"
    """The learner asks for another attempt."""
    USED_UP = "used up"
    """No attempt is left, and none was passed."""
    OVER_LIMIT = "over limit"
    """An attempt beyond the limit was kept, and counts only if somebody says so."""
    GUEST_WORK = "guest work"
    """A guest has finished a course; somebody the center knows may be whom it belongs to."""


@dataclass(frozen=True, slots=True)
class ToSettle:
    """One decision that waits. `since`: when it began to wait; `attempt` is the one it is about, None where it is all.

    `attempts` and `allowed` count; `allowed` None: no limit. `score` is scaled and counts, None where there is none.
    """

    matter: Matter
    enrollment: UUID
    attempt: UUID | None
    number: int | None
    learner: UUID
    learner_name: str
    package: UUID
    title: str
    attempts: int
    allowed: int | None
    standing: EnrollmentStatus
    score: float | None
    since: datetime


_LIMIT: Final = func.nullif(func.coalesce(course_policies.c.attempt_limit, scorm_packages.c.attempt_limit), 0)
_ALLOWED: Final = (_LIMIT + scorm_enrollments.c.extra_attempts).label("allowed")
_SET_ASIDE: Final = (
    select(func.count())
    .select_from(attempts)
    .where(attempts.c.enrollment_id == scorm_enrollments.c.id, attempts.c.standing == AttemptStanding.SET_ASIDE)
    .correlate(scorm_enrollments)
    .scalar_subquery()
)
_FINISHED: Final = (EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED, EnrollmentStatus.FAILED)


def to_settle(connection: Connection, reach: frozenset[UUID] | None) -> list[ToSettle]:
    """All that waits and concerns these learners (None: everybody), the longest waiting first.

    Guests belong to no group, so their work waits for every instructor.
    """
    answered = _newest_words(connection)
    found = [
        *_asked(connection, reach, answered),
        *_used_up(connection, reach, answered),
        *_over_limit(connection, reach),
        *_guest_work(connection),
    ]
    return sorted(found, key=lambda waiting: (waiting.since, waiting.enrollment))


@dataclass(frozen=True, slots=True)
class _Word:
    """The last thing said about further attempts on an enrolment."""

    asked: bool
    declined: bool
    at: datetime


def _newest_words(connection: Connection) -> dict[UUID, _Word]:
    trail = audit_trail.c
    # rowid is the order of insertion, whatever the clock said.
    said = (
        select(trail.subject_id, trail.action, trail.detail, trail.at)
        .where(trail.action.in_((ASKED, ANSWERED)), trail.subject_kind == "enrollment")
        .order_by(literal_column("audit_trail.rowid"))
    )
    return {
        row.subject_id: _Word(row.action == ASKED, row.action == ANSWERED and row.detail.get("attempts") == 0, row.at)
        for row in connection.execute(said)
    }


def _asked(connection: Connection, reach: frozenset[UUID] | None, said: dict[UUID, _Word]) -> list[ToSettle]:
    waiting = {enrollment: word.at for enrollment, word in said.items() if word.asked}
    if not waiting:
        return []
    rows = connection.execute(_enrolled(reach).where(scorm_enrollments.c.id.in_(waiting)))
    return [_of(row, Matter.ASKED, waiting[row.id]) for row in rows]


def _used_up(connection: Connection, reach: frozenset[UUID] | None, said: dict[UUID, _Word]) -> list[ToSettle]:
    enrolled = scorm_enrollments.c
    over = (
        select(attempts.c.id)
        .where(attempts.c.id == enrolled.current_attempt_id, attempts.c.state == AttemptState.ENDED)
        .exists()
    )
    statement = _enrolled(reach).where(
        _LIMIT.is_not(None),
        enrolled.attempts - _SET_ASIDE >= _LIMIT + enrolled.extra_attempts,
        enrolled.standing.not_in((EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED)),
        over | (enrolled.standing == EnrollmentStatus.FAILED),
    )
    return [
        _of(row, Matter.USED_UP, row.last_activity_at or row.enrolled_at)
        for row in connection.execute(statement)
        if row.id not in said or not (said[row.id].asked or said[row.id].declined)
    ]


def _over_limit(connection: Connection, reach: frozenset[UUID] | None) -> list[ToSettle]:
    statement = (
        _enrolled(reach, attempts.c.id.label("attempt"), attempts.c.number, attempts.c.began_at)
        .join(attempts, attempts.c.enrollment_id == scorm_enrollments.c.id)
        .where(attempts.c.standing == AttemptStanding.OVER_LIMIT)
    )
    return [
        _of(row, Matter.OVER_LIMIT, row.began_at, attempt=row.attempt, number=row.number)
        for row in connection.execute(statement)
    ]


def _guest_work(connection: Connection) -> list[ToSettle]:
    statement = _enrolled(None, guests=True).where(scorm_enrollments.c.standing.in_(_FINISHED))
    return [
        _of(row, Matter.GUEST_WORK, row.last_activity_at or row.enrolled_at) for row in connection.execute(statement)
    ]


def _enrolled(reach: frozenset[UUID] | None, *more: ColumnElement[Any], guests: bool = False) -> Select[Any]:
    enrolled = scorm_enrollments.c
    own_score = case(
        (enrolled.counted_completion.is_(None), enrolled.score_scaled), else_=enrolled.counted_score_scaled
    )
    statement = (
        select(
            enrolled.id,
            enrolled.learner_id,
            (people.c.given_name + " " + people.c.family_name).label("learner_name"),
            enrolled.package_id,
            scorm_packages.c.title,
            enrolled.attempts,
            _ALLOWED,
            enrolled.standing,
            own_score.label("score"),
            enrolled.last_activity_at,
            enrolled.enrolled_at,
            *more,
        )
        .select_from(scorm_enrollments)
        .join(people, people.c.id == enrolled.learner_id)
        .join(scorm_packages, scorm_packages.c.id == enrolled.package_id)
        .outerjoin(course_policies, course_policies.c.package_id == enrolled.package_id)
        .where(people.c.erased_at.is_(None), people.c.guest.is_(guests))
    )
    if guests:
        return statement.where(people.c.given_to.is_(None))
    statement = statement.where(enrolled.withdrawn_at.is_(None))
    return statement if reach is None else statement.where(enrolled.learner_id.in_(reach))


def _of(
    row: Row[Any], matter: Matter, since: datetime, *, attempt: UUID | None = None, number: int | None = None
) -> ToSettle:
    return ToSettle(
        matter=matter,
        enrollment=row.id,
        attempt=attempt,
        number=number,
        learner=row.learner_id,
        learner_name=row.learner_name.strip(),
        package=row.package_id,
        title=row.title,
        attempts=row.attempts,
        allowed=row.allowed,
        standing=row.standing,
        score=row.score,
        since=since,
    )
