"""Counts and lists over many enrolments: what instructors ask. Every question is one statement.

An enrolment belongs to a period by its last activity; one that was never opened, by the day it was made. Withdrawn ones
are left out everywhere. Scores and statuses are those that count (`counted_*`, `standing`).
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    Integer,
    Row,
    Select,
    String,
    TableClause,
    Uuid,
    and_,
    bindparam,
    cast,
    column,
    func,
    literal_column,
    select,
    table,
    type_coerce,
)

from desktop.scorm.package import Edition
from desktop.store import reach
from sync.records.center import group_members, groups, people
from sync.records.columns import UtcDateTime
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import EnrollmentStatus

BINS: Final = 10
"""Into how many equal parts the scores from 0 to 1 fall."""
FINISHED: Final = frozenset({EnrollmentStatus.COMPLETED, EnrollmentStatus.PASSED})


@dataclass(frozen=True, slots=True)
class Extent:
    """Which enrolments: of these learners (None: all), in this group, on this course, from `since` until `until`."""

    learners: frozenset[UUID] | None = None
    group: UUID | None = None
    package: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Enrolments by how they stand. `mean_score` is over the `scored` ones, -1..1; `seconds` the time of all."""

    enrolments: int = 0
    not_started: int = 0
    in_progress: int = 0
    completed: int = 0
    passed: int = 0
    failed: int = 0
    overdue: int = 0
    attempts: int = 0
    seconds: float = 0.0
    scored: int = 0
    mean_score: float | None = None

    @property
    def finished(self) -> int:
        return self.completed + self.passed

    @property
    def started(self) -> int:
        return self.enrolments - self.not_started


@dataclass(frozen=True, slots=True)
class CourseFigures:
    package: UUID
    title: str
    sha256: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class LearnerLine:
    """One learner on one course. `progress` is 0..100, scores -1..1: the one that counts, and the best of all."""

    enrolment: UUID
    learner: UUID
    name: str
    number: str | None
    package: UUID
    title: str
    status: EnrollmentStatus
    overdue: bool
    progress: float | None
    score: float | None
    best_score: float | None
    attempts: int
    seconds: float
    enrolled_at: datetime
    due_at: datetime | None
    started_at: datetime | None
    completed_at: datetime | None
    last_activity_at: datetime | None


@dataclass(frozen=True, slots=True)
class LineFilter:
    """Which lines of an extent: of these statuses (None: all), only what is overdue, names that contain `search`."""

    statuses: frozenset[EnrollmentStatus] | None = None
    overdue: bool = False
    search: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A group or a course to choose from."""

    id: UUID
    name: str


def figures_by_course(connection: Connection, extent: Extent, now: datetime) -> list[CourseFigures]:
    """The figures of every course that somebody is enrolled on, by title."""
    counted = _figures(extent, now).group_by(_PACKAGE).subquery()
    statement = (
        select(scorm_packages.c.id, scorm_packages.c.title, scorm_packages.c.sha256, *counted.c[1:])
        .join(counted, counted.c.package_id == scorm_packages.c.id)
        .order_by(scorm_packages.c.sort_title, scorm_packages.c.id)
    )
    return [
        CourseFigures(package, title, sha256, Figures(*figures))
        for package, title, sha256, *figures in connection.execute(statement)
    ]


def learner_count(connection: Connection, extent: Extent) -> int:
    """How many people these enrolments belong to."""
    statement = select(func.count(_enrolled.learner_id.distinct())).where(*within(extent))
    return int(connection.execute(statement).scalar_one())


def scores(connection: Connection, extent: Extent) -> list[int]:
    """How many counting scores fall into each of the `BINS` equal parts from 0 to 1; the first takes those below."""
    part = func.min(func.max(cast(_SCORE * BINS, Integer), 0), BINS - 1)
    found = [0] * BINS
    statement = select(part, func.count()).where(_SCORE.is_not(None), *within(extent)).group_by(part)
    for place, number in connection.execute(statement):
        found[place] = number
    return found


def completions(connection: Connection, extent: Extent) -> list[tuple[date, int]]:
    """How many of those who have finished did so first on each day (UTC); days without one are left out."""
    day = func.substr(type_coerce(_enrolled.completed_at, String), 1, 10)
    statement = (
        select(day, func.count())
        .where(_enrolled.completed_at.is_not(None), _enrolled.standing.in_(FINISHED), *within(extent))
        .group_by(day)
        .order_by(day)
    )
    return [(date.fromisoformat(on), number) for on, number in connection.execute(statement)]


def line_count(connection: Connection, extent: Extent, lines: LineFilter, now: datetime) -> int:
    """How many `learner_lines` there are."""
    statement = select(func.count()).select_from(scorm_enrollments).where(*within(extent), *_among(lines, now))
    if lines.search.strip():
        statement = statement.join(people, people.c.id == _enrolled.learner_id).where(_named_like(lines))
    return int(connection.execute(statement).scalar_one())


def learner_lines(
    connection: Connection, extent: Extent, lines: LineFilter, now: datetime, *, limit: int | None, offset: int = 0
) -> list[LearnerLine]:
    """A page of learners and their courses, by name, then title."""
    page = (
        select(_enrolled.id)
        .select_from(scorm_enrollments)
        # The plus keeps SQLite from looking people up by id: it walks them by name and stops after the page.
        .join(people, _enrolled.learner_id == literal_column("+people.id", Uuid))
        .join(scorm_packages, scorm_packages.c.id == _enrolled.package_id)
        .where(*within(extent), *_among(lines, now))
        .order_by(*_BY_NAME)
        .limit(limit)
        .offset(offset)
    )
    if lines.search.strip():
        page = page.where(_named_like(lines))
    wanted = page.subquery()
    statement = (
        select(*_LINE, _overdue(now).label("overdue"))
        .select_from(wanted)
        .join(scorm_enrollments, _enrolled.id == wanted.c.id)
        .join(_summary, _summary.c.enrollment_id == wanted.c.id)
        .join(people, people.c.id == _enrolled.learner_id)
        .join(scorm_packages, scorm_packages.c.id == _enrolled.package_id)
        .order_by(*_BY_NAME)
    )
    return [_line(row) for row in connection.execute(statement)]


def group_names(connection: Connection, member: UUID | None) -> list[Named]:
    """The groups by name; only those `member` is in, if given."""
    statement = select(groups.c.id, groups.c.name).where(groups.c.removed_at.is_(None)).order_by(groups.c.name)
    if member is not None:
        theirs = select(group_members.c.group_id).where(group_members.c.person_id == member)
        statement = statement.where(groups.c.id.in_(theirs))
    return [Named(row.id, row.name) for row in connection.execute(statement)]


def edition_of(connection: Connection, package: UUID) -> Edition | None:
    """The edition of the standard a course is written for; None for no such course."""
    found = connection.execute(select(scorm_packages.c.edition).where(scorm_packages.c.id == package)).scalar()
    return Edition(found) if found is not None else None


def course_names(connection: Connection, learners: frozenset[UUID] | None) -> list[Named]:
    """The courses that somebody (of these learners) is enrolled on, by title."""
    taken = select(_enrolled.id).where(_enrolled.package_id == scorm_packages.c.id, *within(Extent(learners)))
    statement = (
        select(scorm_packages.c.id, scorm_packages.c.title)
        .where(taken.correlate(scorm_packages).exists())
        .order_by(scorm_packages.c.sort_title, scorm_packages.c.id)
    )
    return [Named(row.id, row.title) for row in connection.execute(statement)]


_enrolled = scorm_enrollments.c
_SCORE: Final[ColumnElement[float]] = func.coalesce(_enrolled.counted_score_scaled, _enrolled.score_scaled, type_=Float)
# Name and rowid are what the index on names holds, so SQLite walks it and sorts the few courses of each person alone.
_BY_NAME: Final[tuple[ColumnElement[Any], ...]] = (
    people.c.sort_name,
    literal_column("people.rowid"),
    scorm_packages.c.sort_title,
    literal_column("scorm_enrollments.rowid"),
)
# Grouped by the bare column, SQLite would follow its index, and look up each of 100,000 rows by itself.
_PACKAGE: Final = literal_column("+scorm_enrollments.package_id", Uuid)
_summary: Final[TableClause] = table(
    "scorm_completion_summary",
    column("enrollment_id", Uuid),
    column("best_progress", Float),
    column("best_score_scaled", Float),
)
_LINE: Final = (
    _enrolled.id,
    _enrolled.learner_id,
    func.trim(people.c.given_name + " " + people.c.family_name).label("name"),
    people.c.number,
    _enrolled.package_id,
    scorm_packages.c.title,
    _enrolled.standing,
    _summary.c.best_progress,
    _SCORE.label("score"),
    _summary.c.best_score_scaled,
    _enrolled.attempts,
    _enrolled.time_spent,
    _enrolled.enrolled_at,
    _enrolled.due_at,
    _enrolled.started_at,
    _enrolled.completed_at,
    _enrolled.last_activity_at,
)


def _figures(extent: Extent, now: datetime) -> Select[Any]:
    def standing(status: EnrollmentStatus) -> ColumnElement[int]:
        return func.count().filter(_enrolled.standing == status)

    return select(
        _PACKAGE.label("package_id"),
        func.count().label("enrolments"),
        standing(EnrollmentStatus.NOT_STARTED).label("not_started"),
        standing(EnrollmentStatus.IN_PROGRESS).label("in_progress"),
        standing(EnrollmentStatus.COMPLETED).label("completed"),
        standing(EnrollmentStatus.PASSED).label("passed"),
        standing(EnrollmentStatus.FAILED).label("failed"),
        func.count().filter(_overdue(now)).label("overdue"),
        func.sum(_enrolled.attempts).label("attempts"),
        func.sum(_enrolled.time_spent).label("seconds"),
        func.count(_SCORE).label("scored"),
        func.avg(_SCORE).label("mean_score"),
    ).where(*within(extent))


def within(extent: Extent) -> list[ColumnElement[bool]]:
    """The conditions on `scorm_enrollments` that an extent means."""
    conditions: list[ColumnElement[bool]] = [_enrolled.withdrawn_at.is_(None)]
    moment = func.coalesce(_enrolled.last_activity_at, _enrolled.enrolled_at, type_=UtcDateTime)
    conditions += reach.within(_enrolled.learner_id, extent.learners)
    if extent.group is not None:
        members = select(group_members.c.person_id).where(group_members.c.group_id == extent.group)
        conditions.append(_enrolled.learner_id.in_(members))
    if extent.package is not None:
        conditions.append(_enrolled.package_id == extent.package)
    if extent.since is not None:
        conditions.append(moment >= extent.since)
    if extent.until is not None:
        conditions.append(moment < extent.until)
    return conditions


def _among(lines: LineFilter, now: datetime) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if lines.statuses is not None:
        conditions.append(_enrolled.standing.in_(lines.statuses))
    if lines.overdue:
        conditions.append(_overdue(now))
    return conditions


def _overdue(now: datetime) -> ColumnElement[bool]:
    return and_(_enrolled.due_at.is_not(None), _enrolled.due_at < bindparam("now", now, UtcDateTime), _unfinished())


def _unfinished() -> ColumnElement[bool]:
    return _enrolled.standing.not_in(FINISHED)


def _named_like(lines: LineFilter) -> ColumnElement[bool]:
    return people.c.sort_name.contains(lines.search.strip().casefold(), autoescape=True)


def _line(row: Row[Any]) -> LearnerLine:
    return LearnerLine(
        enrolment=row.id,
        learner=row.learner_id,
        name=row.name,
        number=row.number,
        package=row.package_id,
        title=row.title,
        status=row.standing,
        overdue=bool(row.overdue),
        progress=row.best_progress,
        score=row.score,
        best_score=row.best_score_scaled,
        attempts=row.attempts,
        seconds=row.time_spent,
        enrolled_at=row.enrolled_at,
        due_at=row.due_at,
        started_at=row.started_at,
        completed_at=row.completed_at,
        last_activity_at=row.last_activity_at,
    )
