"""All that a learner ever did, course by course, in a list and in a few numbers."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, case, func, or_, select

from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import EnrollmentStatus

_e = scorm_enrollments.c
_p = scorm_packages.c


@dataclass(frozen=True, slots=True)
class ResultEntry:
    """One course and what counts of it. `score` is a share of one; `seconds` and `attempts` are of all attempts.

    `on_shelf`: the course can still be opened; else its files are gone or the learner was withdrawn.
    """

    enrollment: UUID
    sha256: str
    title: str
    picture: PurePosixPath | None
    version: int
    status: EnrollmentStatus
    score: float | None
    seconds: float
    attempts: int
    completed_at: datetime | None
    last_activity_at: datetime | None
    on_shelf: bool


@dataclass(frozen=True, slots=True)
class ResultTotals:
    """`begun` counts courses; `done` are those completed or passed. `seconds` is the time spent on all."""

    begun: int
    done: int
    passed: int
    failed: int
    attempts: int
    seconds: float


def results_of(
    connection: Connection, learner: UUID, *, limit: int | None = None, offset: int = 0
) -> list[ResultEntry]:
    """The courses that were begun, the one opened last first."""
    statement: Select[Any] = (
        select(
            _e.id,
            _p.sha256,
            _p.title,
            _p.picture,
            _p.version,
            _e.standing,
            case((_counts_otherwise, _e.counted_score_scaled), else_=_e.score_scaled).label("scaled"),
            case((_counts_otherwise, _e.counted_score_raw), else_=_e.score_raw).label("raw"),
            _e.time_spent,
            _e.attempts,
            _e.completed_at,
            _e.last_activity_at,
            or_(_p.removed_at.is_not(None), _e.withdrawn_at.is_not(None)).label("gone"),
        )
        .select_from(scorm_enrollments.join(scorm_packages, _p.id == _e.package_id))
        .where(*_begun_by(learner))
        .order_by(_e.last_activity_at.desc(), _e.id)
        .limit(limit)
        .offset(offset)
    )
    return [_entry(row) for row in connection.execute(statement)]


def totals_of(connection: Connection, learner: UUID) -> ResultTotals:
    """The same counted and added up."""

    def counted(*statuses: EnrollmentStatus) -> ColumnElement[int]:
        return func.count(case((_e.standing.in_(statuses), 1)))

    row = connection.execute(
        select(
            func.count().label("begun"),
            counted(EnrollmentStatus.COMPLETED, EnrollmentStatus.PASSED).label("done"),
            counted(EnrollmentStatus.PASSED).label("passed"),
            counted(EnrollmentStatus.FAILED).label("failed"),
            func.coalesce(func.sum(_e.attempts), 0).label("attempts"),
            func.coalesce(func.sum(_e.time_spent), 0.0).label("seconds"),
        ).where(*_begun_by(learner))
    ).one()
    return ResultTotals(row.begun, row.done, row.passed, row.failed, row.attempts, row.seconds)


_counts_otherwise = or_(_e.counted_completion.is_not(None), _e.counted_success.is_not(None))


def _begun_by(learner: UUID) -> tuple[ColumnElement[bool], ...]:
    return _e.learner_id == learner, _e.started_at.is_not(None)


def _entry(row: Row[Any]) -> ResultEntry:
    return ResultEntry(
        enrollment=row.id,
        sha256=row.sha256,
        title=row.title,
        picture=PurePosixPath(row.picture) if row.picture is not None else None,
        version=row.version,
        status=row.standing,
        score=_share(row.scaled, row.raw),
        seconds=row.time_spent,
        attempts=row.attempts,
        completed_at=row.completed_at,
        last_activity_at=row.last_activity_at,
        on_shelf=not row.gone,
    )


def _share(scaled: float | None, raw: float | None) -> float | None:
    """Scaled where the course says so, else of SCORM 1.2's hundred."""
    if scaled is not None or raw is None:
        return scaled
    return raw / 100 if 0 <= raw <= 100 else None
