"""Enrolments as a list shows them: filtered, ordered, a page at a time."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from desktop.store.people import folded
from desktop.store.reach import within
from sync.records.center import course_policies, group_members, people
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import EnrollmentOrigin, EnrollmentStatus, Role


class EnrollmentState(Enum):
    """How an enrolment is listed. One that is overdue is also not started, in progress or failed."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    OVERDUE = "overdue"
    FAILED = "failed"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class EnrollmentOrder(Enum):
    LEARNER = "learner"
    COURSE = "course"
    DUE = "due"
    SCORE = "score"
    HEARD = "heard"


@dataclass(frozen=True, slots=True)
class EnrollmentQuery:
    """Everything where nothing is said, but for those withdrawn, which are listed only by their state. A search fits
    the learner's name or number, or the course's title.
    """

    state: EnrollmentState | None = None
    group: UUID | None = None
    package: UUID | None = None
    search: str = ""
    order: EnrollmentOrder = EnrollmentOrder.LEARNER
    falling: bool = False


@dataclass(frozen=True, slots=True)
class EnrollmentRow:
    """`score` of what counts, -1..1, and `progress` 0..100, None where unknown; `allowed` attempts, None: any number.

    `has_newer`: the course has a newer version on this seat.
    """

    enrollment: UUID
    learner: UUID
    name: str
    package: UUID
    title: str
    sha256: str
    origin: EnrollmentOrigin
    due_at: datetime | None
    withdrawn_at: datetime | None
    standing: EnrollmentStatus
    progress: float | None
    score: float | None
    attempts: int
    allowed: int | None
    heard_at: datetime | None
    has_newer: bool


@dataclass(frozen=True, slots=True)
class CourseOnShelf:
    """A course as it is chosen from a list. `is_newest`: no later version is on the shelf."""

    package: UUID
    title: str
    sha256: str
    version: int
    is_newest: bool


_ENROLLED: Final = scorm_enrollments.c
_DONE: Final = (EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED)
_LIMIT: Final = func.nullif(func.coalesce(course_policies.c.attempt_limit, scorm_packages.c.attempt_limit), 0)
_SCORE: Final = case(
    (_ENROLLED.counted_completion.is_(None), _ENROLLED.score_scaled), else_=_ENROLLED.counted_score_scaled
)


def enrollment_page(
    connection: Connection,
    wanted: EnrollmentQuery,
    now: datetime,
    reach: frozenset[UUID] | None,
    after: int,
    most: int,
) -> list[EnrollmentRow]:
    """Those that fit in the order that was asked for, `after` so many."""
    places = _matching(select(_ENROLLED.id), wanted, now, reach)
    found = list(connection.execute(_ordered(places, wanted).limit(most).offset(after)).scalars())
    rows = {row.enrollment: row for row in enrollment_rows(connection, frozenset(found))}
    return [rows[identifier] for identifier in found]


def enrollment_ids(
    connection: Connection, wanted: EnrollmentQuery, now: datetime, reach: frozenset[UUID] | None
) -> frozenset[UUID]:
    """All that fit, in no order."""
    return frozenset(connection.execute(_matching(select(_ENROLLED.id), wanted, now, reach)).scalars())


def count_enrollments(
    connection: Connection, wanted: EnrollmentQuery, now: datetime, reach: frozenset[UUID] | None
) -> dict[EnrollmentState | None, int]:
    """How many there are in each state, and under None how many in all that were not withdrawn."""
    states: dict[EnrollmentState | None, ColumnElement[bool]] = {
        None: _ENROLLED.withdrawn_at.is_(None),
        **{state: _is(state, now) for state in EnrollmentState},
    }
    counted = [func.coalesce(func.sum(case((fits, 1), else_=0)), 0) for fits in states.values()]
    row = connection.execute(_matching(select(*counted), wanted, now, reach, in_state=False)).one()
    return {state: int(number) for state, number in zip(states, row, strict=True)}


def enrollment_rows(connection: Connection, identifiers: frozenset[UUID]) -> list[EnrollmentRow]:
    """These enrolments, in no order."""
    newer = scorm_packages.alias("newer")
    statement: Select[Any] = (
        select(
            _ENROLLED.id,
            _ENROLLED.learner_id,
            people.c.given_name,
            people.c.family_name,
            _ENROLLED.package_id,
            scorm_packages.c.title,
            scorm_packages.c.sha256,
            _ENROLLED.origin,
            _ENROLLED.due_at,
            _ENROLLED.withdrawn_at,
            _ENROLLED.standing,
            _ENROLLED.progress,
            _SCORE.label("score"),
            _ENROLLED.attempts,
            (_LIMIT + _ENROLLED.extra_attempts).label("allowed"),
            _ENROLLED.last_activity_at,
            newer.c.id.label("newer"),
        )
        .join(people, people.c.id == _ENROLLED.learner_id)
        .join(scorm_packages, scorm_packages.c.id == _ENROLLED.package_id)
        .outerjoin(course_policies, course_policies.c.package_id == _ENROLLED.package_id)
        .outerjoin(newer, and_(newer.c.id == scorm_packages.c.replaced_by, newer.c.removed_at.is_(None)))
        .where(*within(_ENROLLED.id, identifiers))
    )
    return [_row(row) for row in connection.execute(statement)]


def courses_on_shelf(connection: Connection) -> list[CourseOnShelf]:
    """Every package on the shelf by title, the newest version of a course first."""
    columns, newer = scorm_packages.c, scorm_packages.alias("newer")
    found = connection.execute(
        select(columns.id, columns.title, columns.sha256, columns.version, newer.c.id.label("newer"))
        .outerjoin(newer, and_(newer.c.id == columns.replaced_by, newer.c.removed_at.is_(None)))
        .where(columns.removed_at.is_(None))
        .order_by(columns.sort_title, columns.version.desc(), columns.id)
    )
    return [CourseOnShelf(row.id, row.title, row.sha256, row.version, row.newer is None) for row in found]


def learners_of_groups(
    connection: Connection, groups: frozenset[UUID], reach: frozenset[UUID] | None
) -> frozenset[UUID]:
    """The learners in any of these groups who can still sign in."""
    found = connection.execute(
        select(people.c.id)
        .join(group_members, group_members.c.person_id == people.c.id)
        .where(
            *within(group_members.c.group_id, groups),
            people.c.role == Role.LEARNER,
            people.c.deactivated_at.is_(None),
            people.c.erased_at.is_(None),
            *within(people.c.id, reach),
        )
    )
    return frozenset(found.scalars())


def _is(state: EnrollmentState, now: datetime) -> ColumnElement[bool]:
    there = _ENROLLED.withdrawn_at.is_(None)
    match state:
        case EnrollmentState.WITHDRAWN:
            return _ENROLLED.withdrawn_at.is_not(None)
        case EnrollmentState.OVERDUE:
            return and_(there, _ENROLLED.due_at < now, _ENROLLED.standing.not_in(_DONE))
        case EnrollmentState.DONE:
            return and_(there, _ENROLLED.standing.in_(_DONE))
        case EnrollmentState.NOT_STARTED:
            return and_(there, _ENROLLED.standing == EnrollmentStatus.NOT_STARTED)
        case EnrollmentState.IN_PROGRESS:
            return and_(there, _ENROLLED.standing == EnrollmentStatus.IN_PROGRESS)
        case EnrollmentState.FAILED:
            return and_(there, _ENROLLED.standing == EnrollmentStatus.FAILED)


def _matching(
    statement: Select[Any],
    wanted: EnrollmentQuery,
    now: datetime,
    reach: frozenset[UUID] | None,
    *,
    in_state: bool = True,
) -> Select[Any]:
    gone = select(people.c.id).where(or_(people.c.erased_at.is_not(None), people.c.given_to.is_not(None)))
    statement = statement.select_from(scorm_enrollments).where(
        _ENROLLED.learner_id.not_in(gone), *within(_ENROLLED.learner_id, reach)
    )
    if in_state:
        statement = statement.where(_is(wanted.state, now) if wanted.state else _ENROLLED.withdrawn_at.is_(None))
    if wanted.package is not None:
        statement = statement.where(_ENROLLED.package_id == wanted.package)
    if wanted.group is not None:
        members = select(group_members.c.person_id).where(group_members.c.group_id == wanted.group)
        statement = statement.where(_ENROLLED.learner_id.in_(members))
    for word in folded(wanted.search).split():
        statement = statement.where(_fits(word))
    return statement


def _fits(word: str) -> ColumnElement[bool]:
    named = select(people.c.id).where(
        or_(
            people.c.sort_name.startswith(word, autoescape=True),
            people.c.sort_name.contains(f" {word}", autoescape=True),
            func.lower(people.c.number).startswith(word, autoescape=True),
        )
    )
    titled = select(scorm_packages.c.id).where(scorm_packages.c.sort_title.contains(word, autoescape=True))
    return or_(_ENROLLED.learner_id.in_(named), _ENROLLED.package_id.in_(titled))


def _ordered(places: Select[Any], wanted: EnrollmentQuery) -> Select[Any]:
    """Only what the order needs is joined, so that all else is read for one page alone."""

    def turned(column: ColumnElement[Any]) -> ColumnElement[Any]:
        return column.desc().nulls_last() if wanted.falling else column.asc().nulls_last()

    match wanted.order:
        case EnrollmentOrder.LEARNER:
            joined = places.join(people, people.c.id == _ENROLLED.learner_id)
            name = people.c.sort_name
            by_name = (name.desc(), people.c.id.desc()) if wanted.falling else (name, people.c.id)
            return joined.order_by(*by_name, _ENROLLED.id)
        case EnrollmentOrder.COURSE:
            joined = places.join(scorm_packages, scorm_packages.c.id == _ENROLLED.package_id)
            return joined.order_by(turned(scorm_packages.c.sort_title), _ENROLLED.id)
        case EnrollmentOrder.DUE:
            return places.order_by(turned(_ENROLLED.due_at), _ENROLLED.id)
        case EnrollmentOrder.SCORE:
            return places.order_by(turned(_SCORE), _ENROLLED.id)
        case EnrollmentOrder.HEARD:
            return places.order_by(turned(_ENROLLED.last_activity_at), _ENROLLED.id)


def _row(row: Row[Any]) -> EnrollmentRow:
    return EnrollmentRow(
        enrollment=row.id,
        learner=row.learner_id,
        name=f"{row.given_name} {row.family_name}".strip(),
        package=row.package_id,
        title=row.title,
        sha256=row.sha256,
        origin=row.origin,
        due_at=row.due_at,
        withdrawn_at=row.withdrawn_at,
        standing=row.standing,
        progress=row.progress,
        score=row.score,
        attempts=row.attempts,
        allowed=row.allowed,
        heard_at=row.last_activity_at,
        has_newer=row.newer is not None,
    )
