"""The course packages of this seat, and the list a learner sees of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from desktop.scorm.package import Edition
from desktop.store.outbox import queue
from sync.records.identifiers import new_id
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import Completion, EnrollmentStatus, RecordKind, Success


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """What importing learned of a package. Paths are relative to its unpacked root, sizes are bytes.

    `launch_count` counts the items that can be opened, `sco_count` those of them that talk to the run-time.
    `passing_score` is the mastery score of 1.2 (0..100) or the scaled passing score of 2004 (-1..1) of a course with
    one SCO, `completion_threshold` its minimum progress where completion follows from it.
    """

    sha256: str
    title: str
    edition: Edition
    launch: str
    launch_count: int
    sco_count: int
    size_bytes: int
    description: str = ""
    picture: PurePosixPath | None = None
    passing_score: float | None = None
    completion_threshold: float | None = None
    duration: str | None = None
    attempt_limit: int | None = None


@dataclass(frozen=True, slots=True)
class Package:
    id: UUID
    facts: PackageFacts
    imported_at: datetime
    removed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner stands in one course, as a list shows it. `progress` is 0..100, `time_spent` seconds."""

    enrollment: UUID
    status: EnrollmentStatus
    completion: Completion
    success: Success
    progress: float | None
    score_scaled: float | None
    score_raw: float | None
    attempts: int
    time_spent: float
    started_at: datetime | None
    completed_at: datetime | None
    last_activity_at: datetime | None


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """One course card. `standing` is None as long as the learner never opened the course."""

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


@dataclass(frozen=True, slots=True)
class Tally:
    """All the shelf in a few numbers, so that a list says how long it is before it has been read.

    `standing` counts the courses the learner has an enrolment for, by status; `newest` is the package among those in
    progress that was opened last.
    """

    packages: int
    standing: Mapping[EnrollmentStatus, int]
    newest: UUID | None


def add_package(connection: Connection, facts: PackageFacts, now: datetime) -> Package:
    """Put a package on the shelf. One that was removed comes back as it was, with everything learners did in it."""
    known = package_by_sha256(connection, facts.sha256)
    identifier = known.id if known is not None else new_id(now)
    values = _columns(facts) | {"imported_at": now, "removed_at": None}
    if known is None:
        connection.execute(insert(scorm_packages).values(id=identifier, **values))
    else:
        connection.execute(update(scorm_packages).where(scorm_packages.c.id == identifier).values(**values))
    queue(connection, RecordKind.PACKAGE, identifier, now)
    return Package(identifier, facts, now, None)


def remove_package(connection: Connection, package: UUID, now: datetime) -> None:
    """Take a package off the shelf; what learners did in it stays. The caller deletes the files afterwards."""
    connection.execute(update(scorm_packages).where(scorm_packages.c.id == package).values(removed_at=now))
    queue(connection, RecordKind.PACKAGE, package, now)


def package(connection: Connection, identifier: UUID) -> Package | None:
    """The package, also one that was removed; None if there never was one."""
    return _one(connection, scorm_packages.c.id == identifier)


def package_by_sha256(connection: Connection, sha256: str) -> Package | None:
    """The package with these bytes, also one that was removed; None if it was never imported."""
    return _one(connection, scorm_packages.c.sha256 == sha256)


def package_count(connection: Connection, search: str = "") -> int:
    """How many packages `shelf` has for this search."""
    statement = select(func.count()).select_from(scorm_packages).where(*_on_shelf(search))
    return int(connection.execute(statement).scalar_one())


def shelf(
    connection: Connection, learner: UUID | None, *, search: str = "", limit: int | None = None, offset: int = 0
) -> list[ShelfEntry]:
    """The packages on the shelf by title, each with the learner's standing, in one query.

    `search` finds titles that contain it, whatever the case. With `limit` the cost does not depend on how many
    packages there are.
    """
    statement = _shelf_query(learner).where(*_on_shelf(search)).limit(limit).offset(offset)
    return [_entry(row) for row in connection.execute(statement)]


def shelf_entry(connection: Connection, learner: UUID | None, package: UUID) -> ShelfEntry | None:
    """One package as `shelf` lists it; None if it is not on the shelf."""
    statement = _shelf_query(learner).where(scorm_packages.c.id == package, *_on_shelf(""))
    row = connection.execute(statement).one_or_none()
    return _entry(row) if row is not None else None


def tally(connection: Connection, learner: UUID) -> Tally:
    """Count the shelf, in two queries that read no course's texts."""
    counted: dict[EnrollmentStatus, int] = {}
    newest: UUID | None = None
    for row in connection.execute(_BY_STATUS, {"learner": learner}):
        counted[row.status] = row.packages
        if row.status is EnrollmentStatus.IN_PROGRESS and row.opened_last is not None:
            newest = row.package_id
    packages = connection.execute(_ALL_EVER).scalar_one() - connection.execute(_REMOVED_COUNT).scalar_one()
    return Tally(packages, counted, newest)


# Both of these are answered from an index; a condition on every row would read the whole table.
_ALL_EVER = select(func.count()).select_from(scorm_packages)
_REMOVED_COUNT = _ALL_EVER.where(scorm_packages.c.removed_at.is_not(None))
_REMOVED = select(scorm_packages.c.id).where(scorm_packages.c.removed_at.is_not(None))
# The few that were removed are looked up once, instead of the package of every enrolment. SQLite takes the bare column
# package_id from the row that max() found (sqlite.org/lang_select.html, section 2.5).
_BY_STATUS = (
    select(
        scorm_enrollments.c.status,
        func.count().label("packages"),
        func.max(scorm_enrollments.c.last_activity_at).label("opened_last"),
        scorm_enrollments.c.package_id,
    )
    .where(scorm_enrollments.c.learner_id == bindparam("learner"), scorm_enrollments.c.package_id.not_in(_REMOVED))
    .group_by(scorm_enrollments.c.status)
)

_SHELF_COLUMNS = (
    scorm_packages.c.id,
    scorm_packages.c.sha256,
    scorm_packages.c.title,
    scorm_packages.c.description,
    scorm_packages.c.edition,
    scorm_packages.c.picture,
    scorm_packages.c.size_bytes,
    scorm_packages.c.imported_at,
    scorm_packages.c.launch_count,
    scorm_packages.c.sco_count,
    scorm_packages.c.passing_score,
)
_STANDING_COLUMNS = (
    scorm_enrollments.c.id.label("enrollment"),
    scorm_enrollments.c.status,
    scorm_enrollments.c.completion,
    scorm_enrollments.c.success,
    scorm_enrollments.c.progress,
    scorm_enrollments.c.score_scaled,
    scorm_enrollments.c.score_raw,
    scorm_enrollments.c.attempts,
    scorm_enrollments.c.time_spent,
    scorm_enrollments.c.started_at,
    scorm_enrollments.c.completed_at,
    scorm_enrollments.c.last_activity_at,
)


# The second term of every index; ordering by it lets SQLite read a page of the shelf straight off the title index.
_INSERTION: ColumnElement[int] = literal_column("scorm_packages.rowid")


def _shelf_query(learner: UUID | None) -> Select[Any]:
    learners_own = and_(
        scorm_enrollments.c.package_id == scorm_packages.c.id, scorm_enrollments.c.learner_id == learner
    )
    return (
        select(*_SHELF_COLUMNS, *_STANDING_COLUMNS)
        .select_from(scorm_packages.outerjoin(scorm_enrollments, learners_own))
        .order_by(scorm_packages.c.sort_title, _INSERTION)
    )


def _on_shelf(search: str) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [scorm_packages.c.removed_at.is_(None)]
    if search.strip():
        conditions.append(scorm_packages.c.sort_title.contains(search.strip().casefold(), autoescape=True))
    return conditions


def _entry(row: Row[Any]) -> ShelfEntry:
    cells: tuple[Any, ...] = tuple(row)
    shown, standing = cells[: len(_SHELF_COLUMNS)], cells[len(_SHELF_COLUMNS) :]
    identifier, sha256, title, description, edition, picture, size_bytes, imported_at, launches, scos, passing = shown
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
        Standing(*standing) if standing[0] is not None else None,
    )


def _columns(facts: PackageFacts) -> dict[str, object]:
    return {
        "sha256": facts.sha256,
        "title": facts.title,
        "sort_title": facts.title.casefold(),
        "description": facts.description,
        "edition": facts.edition.value,
        "launch": facts.launch,
        "launch_count": facts.launch_count,
        "sco_count": facts.sco_count,
        "passing_score": facts.passing_score,
        "completion_threshold": facts.completion_threshold,
        "duration": facts.duration,
        "attempt_limit": facts.attempt_limit,
        "size_bytes": facts.size_bytes,
        "picture": facts.picture.as_posix() if facts.picture is not None else None,
    }


def _one(connection: Connection, condition: ColumnElement[bool]) -> Package | None:
    row = connection.execute(select(scorm_packages).where(condition)).one_or_none()
    if row is None:
        return None
    facts = PackageFacts(
        sha256=row.sha256,
        title=row.title,
        edition=Edition(row.edition),
        launch=row.launch,
        launch_count=row.launch_count,
        sco_count=row.sco_count,
        size_bytes=row.size_bytes,
        description=row.description,
        picture=PurePosixPath(row.picture) if row.picture is not None else None,
        passing_score=row.passing_score,
        completion_threshold=row.completion_threshold,
        duration=row.duration,
        attempt_limit=row.attempt_limit,
    )
    return Package(row.id, facts, row.imported_at, row.removed_at)
