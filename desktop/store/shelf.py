"""What a learner sees of the courses on this seat: which of them, in what order, and where the learner stands.

A course is on a learner's shelf when they are enrolled and not withdrawn, or may enrol themselves. Of the versions of a
course one is shown: that of the attempt they are in, else the last one they are enrolled on, else the newest.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    case,
    func,
    literal_column,
    or_,
    select,
)

from desktop.scorm.package import Edition
from desktop.store.seat import device_id
from desktop.store.shelf_versions import hidden_versions
from desktop.store.unsettled import ANSWERED, ASKED
from sync.records.center import audit_trail, certificates, course_policies
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, sessions
from sync.records.vocabulary import AttemptStanding, EnrollmentStatus

_e = scorm_enrollments.c
_p = scorm_packages.c
DONE = (EnrollmentStatus.COMPLETED, EnrollmentStatus.PASSED)


class CertificateState(IntEnum):
    """Whether there is a certificate, and whether the server has confirmed it."""

    NONE = 0
    PROVISIONAL = 1
    CONFIRMED = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner stands in one course, as a list shows it. `progress` is 0..100, `time_spent` seconds.

    `status` and scores are those that count; `current` is the status of the current attempt, which differs while a
    course that was finished is taken again. `attempts_used` are those that a limit counts. `waits` is the number of the
    attempt over the limit that an instructor has to settle, None where there is none.
    """

    enrollment: UUID
    status: EnrollmentStatus
    current: EnrollmentStatus
    progress: float | None
    score_scaled: float | None
    score_raw: float | None
    attempts_used: int
    extra_attempts: int
    time_spent: float
    due_at: datetime | None
    started_at: datetime | None
    completed_at: datetime | None
    last_activity_at: datetime | None
    waits: int | None = None
    certificate: CertificateState = CertificateState.NONE


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """One course card. `standing` is None as long as the learner is not enrolled; then they may enrol themselves.

    `attempt_limit` is the center's, else the package's own; None: as many attempts as one likes.
    """

    package: UUID
    sha256: str
    title: str
    description: str
    edition: Edition
    picture: PurePosixPath | None
    size_bytes: int
    imported_at: datetime
    launch_count: int
    sco_count: int
    passing_score: float | None
    standing: Standing | None
    attempt_limit: int | None = None
    version: int = 1
    replaced: bool = False

    @property
    def attempts_left(self) -> int | None:
        """How many attempts may still be begun; None: no limit."""
        if self.attempt_limit is None:
            return None
        if self.standing is None:
            return self.attempt_limit
        return max(0, self.attempt_limit + self.standing.extra_attempts - self.standing.attempts_used)


@dataclass(frozen=True, slots=True)
class Tally:
    """All the shelf in a few numbers, so that a list says how long it is before it has been read.

    `standing` counts the courses the learner has an enrolment for, by status; `newest` is the package among those in
    progress that was opened last. Of the courses with a due date that are not done, `due` are all, `overdue` those
    whose time is over, and `due_last` is the latest date.
    """

    packages: int
    standing: Mapping[EnrollmentStatus, int]
    newest: UUID | None
    due: int = 0
    overdue: int = 0
    due_last: datetime | None = None


def shelf(connection: Connection, learner: UUID, *, limit: int | None = None, offset: int = 0) -> list[ShelfEntry]:
    """The learner's courses by title, each with where they stand, in one query.

    With `limit` the cost does not depend on how many packages there are.
    """
    hidden = hidden_versions(connection, learner)
    statement = _shelf_query(learner).where(_is_theirs(hidden)).limit(limit).offset(offset)
    return [_entry(row) for row in connection.execute(statement)]


def shelf_entry(connection: Connection, learner: UUID, package: UUID) -> ShelfEntry | None:
    """One package as `shelf` lists it, also a version that others list no more; None if it is not the learner's."""
    statement = _shelf_query(learner).where(_p.id == package, _is_theirs(frozenset()))
    row = connection.execute(statement).one_or_none()
    return _entry(row) if row is not None else None


def tally(connection: Connection, learner: UUID, now: datetime) -> Tally:
    """Count the shelf, in queries that are answered from indexes and read no course's texts."""
    hidden = hidden_versions(connection, learner)
    counted: dict[EnrollmentStatus, int] = {}
    newest: UUID | None = None
    own = (_e.learner_id == learner, _e.withdrawn_at.is_(None), *_there(_e.package_id, hidden))
    # SQLite takes the bare column package_id from the row that max() found (sqlite.org/lang_select.html, section 2.5).
    by_standing = select(
        _e.standing, func.count().label("packages"), func.max(_e.last_activity_at).label("opened"), _e.package_id
    ).where(*own)
    for row in connection.execute(by_standing.group_by(_e.standing)):
        counted[row.standing] = row.packages
        if row.standing is EnrollmentStatus.IN_PROGRESS and row.opened is not None:
            newest = row.package_id
    dues = select(
        func.count().label("due"),
        func.count(case((_e.due_at < now, 1))).label("overdue"),
        func.max(_e.due_at).label("last"),
    ).where(*own, _e.due_at.is_not(None), _e.standing.not_in(DONE))
    due = connection.execute(dues).one()
    packages = sum(counted.values()) + _open_to(connection, learner, hidden)
    return Tally(packages, counted, newest, due.due, due.overdue, due.last)


def attempts_here(connection: Connection, enrollment: UUID) -> frozenset[UUID]:
    """The attempts that were made on this machine, at least in part."""
    here = select(sessions.c.attempt_id).where(
        sessions.c.enrollment_id == enrollment, sessions.c.device_id == device_id(connection)
    )
    return frozenset(connection.execute(here).scalars())


def asks_for_attempt(connection: Connection, enrollment: UUID) -> bool:
    """Whether the learner asked for another attempt, and nobody has answered yet."""
    trail = audit_trail.c
    last = (
        select(trail.action)
        .where(trail.subject_id == enrollment, trail.action.in_((ASKED, ANSWERED)))
        .order_by(literal_column("audit_trail.rowid").desc())
        .limit(1)
    )
    return connection.execute(last).scalar_one_or_none() == ASKED


def _open_to(connection: Connection, learner: UUID, hidden: frozenset[UUID]) -> int:
    """How many courses the learner is not enrolled on and may enrol on themselves.

    Counted as all less those that are not: the few of these are looked up in indexes, where a condition on every
    package would read the whole table.
    """
    closed = select(course_policies.c.package_id).where(course_policies.c.self_enrolment.is_(False))
    ever = select(func.count()).select_from(scorm_packages)
    gone = select(func.count()).select_from(scorm_packages).where(_p.removed_at.is_not(None))
    shut = select(func.count()).where(
        course_policies.c.self_enrolment.is_(False), *_there(course_policies.c.package_id, hidden)
    )
    own = select(func.count()).where(
        _e.learner_id == learner, *_there(_e.package_id, hidden), _e.package_id.not_in(closed)
    )
    counted = [int(connection.execute(one).scalar_one()) for one in (ever, gone, shut, own)]
    return counted[0] - sum(counted[1:]) - len(hidden)


def _is_theirs(hidden: frozenset[UUID]) -> ColumnElement[bool]:
    enrolled = and_(_e.id.is_not(None), _e.withdrawn_at.is_(None))
    may_enrol = and_(_e.id.is_(None), func.coalesce(course_policies.c.self_enrolment, True))
    shown = and_(_p.removed_at.is_(None), or_(enrolled, may_enrol))
    return and_(shown, _p.id.not_in(hidden)) if hidden else shown


def _there(package: ColumnElement[UUID], hidden: frozenset[UUID]) -> list[ColumnElement[bool]]:
    """The package was not removed, and is the version that is shown."""
    # Looked up once, in an index of the few that were removed, instead of the package of every row.
    there: list[ColumnElement[bool]] = [package.not_in(select(_p.id).where(_p.removed_at.is_not(None)))]
    return [*there, package.not_in(hidden)] if hidden else there


# What counts where that is not the current attempt; its score may be unknown while the current one has some.
_counts_otherwise = or_(_e.counted_completion.is_not(None), _e.counted_success.is_not(None))
_waiting = (
    select(func.max(attempts.c.number))
    .where(attempts.c.enrollment_id == _e.id, attempts.c.standing == AttemptStanding.OVER_LIMIT)
    .correlate(scorm_enrollments)
    .scalar_subquery()
)
# One that was set aside is given back.
_used = (
    select(func.count())
    .where(attempts.c.enrollment_id == _e.id, attempts.c.standing != AttemptStanding.SET_ASIDE)
    .correlate(scorm_enrollments)
    .scalar_subquery()
)
_certificate = (
    select(
        func.max(
            case(
                (certificates.c.confirmed_at.is_not(None), CertificateState.CONFIRMED.value),
                else_=CertificateState.PROVISIONAL.value,
            )
        )
    )
    .where(certificates.c.enrollment_id == _e.id)
    .correlate(scorm_enrollments)
    .scalar_subquery()
)
_PACKAGE_COLUMNS = (
    _p.id,
    _p.sha256,
    _p.title,
    _p.description,
    _p.edition,
    _p.picture,
    _p.size_bytes,
    _p.imported_at,
    _p.launch_count,
    _p.sco_count,
    _p.passing_score,
    _p.attempt_limit,
    _p.version,
    _p.replaced_by,
    course_policies.c.attempt_limit.label("limit_here"),
)
_STANDING_COLUMNS = (
    _e.id.label("enrollment"),
    _e.standing,
    _e.status,
    _e.progress,
    case((_counts_otherwise, _e.counted_score_scaled), else_=_e.score_scaled).label("score_scaled"),
    case((_counts_otherwise, _e.counted_score_raw), else_=_e.score_raw).label("score_raw"),
    _used.label("attempts_used"),
    _e.extra_attempts,
    _e.time_spent,
    _e.due_at,
    _e.started_at,
    _e.completed_at,
    _e.last_activity_at,
    _waiting.label("waits"),
    _certificate.label("certificate"),
)
# The second term of every index; ordering by it lets SQLite read a page of the shelf straight off the title index.
_INSERTION: ColumnElement[int] = literal_column("scorm_packages.rowid")


def _shelf_query(learner: UUID) -> Select[Any]:
    own = and_(_e.package_id == _p.id, _e.learner_id == learner)
    joined = scorm_packages.outerjoin(scorm_enrollments, own).outerjoin(
        course_policies, course_policies.c.package_id == _p.id
    )
    return select(*_PACKAGE_COLUMNS, *_STANDING_COLUMNS).select_from(joined).order_by(_p.sort_title, _INSERTION)


def _entry(row: Row[Any]) -> ShelfEntry:
    cells: tuple[Any, ...] = tuple(row)
    shown, standing = cells[: len(_PACKAGE_COLUMNS)], cells[len(_PACKAGE_COLUMNS) :]
    *facts, own_limit, version, replaced_by, limit_here = shown
    identifier, sha256, title, description, edition, picture, size_bytes, imported_at, launches, scos, passing = facts
    return ShelfEntry(
        identifier,
        sha256,
        title,
        description,
        Edition(edition),
        PurePosixPath(picture) if picture is not None else None,
        size_bytes,
        imported_at,
        launches,
        scos,
        passing,
        _standing(standing) if standing[0] is not None else None,
        # The center's word goes first; 0 lifts the limit that the package brought along.
        (own_limit if limit_here is None else limit_here) or None,
        version,
        replaced_by is not None,
    )


def _standing(cells: tuple[Any, ...]) -> Standing:
    facts: tuple[Any, ...] = (*cells[:-1], CertificateState(cells[-1] or CertificateState.NONE.value))
    return Standing(*facts)
