"""The course packages of this seat, whoever takes them."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, func, insert, literal_column, select, update

from desktop.scorm.package import Edition
from desktop.store.outbox import queue
from sync.records.identifiers import new_id
from sync.records.tables import scorm_packages
from sync.records.vocabulary import RecordKind


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """What importing learned of a package. Paths are relative to its unpacked root, sizes are bytes.

    `launch_count` counts the items that can be opened, `sco_count` those of them that talk to the run-time.
    `passing_score` is the mastery score of 1.2 (0..100) or the scaled passing score of 2004 (-1..1) of a course with
    one SCO, `completion_threshold` its minimum progress where completion follows from it. `identifier` is that of the
    manifest, the same in every version of a course.
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
    identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Package:
    id: UUID
    facts: PackageFacts
    imported_at: datetime
    removed_at: datetime | None


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
    """How many `packages` there are for this search."""
    statement = select(func.count()).select_from(scorm_packages).where(*_on_shelf(search))
    return int(connection.execute(statement).scalar_one())


def packages(connection: Connection, *, search: str = "", limit: int | None = None, offset: int = 0) -> list[Package]:
    """The packages on the shelf by title, whoever may take them.

    `search` finds titles that contain it, whatever the case. With `limit` the cost does not grow with the shelf.
    """
    by_title = select(scorm_packages).order_by(scorm_packages.c.sort_title, _INSERTION)
    statement = by_title.where(*_on_shelf(search)).limit(limit).offset(offset)
    return [_package(row) for row in connection.execute(statement)]


# The second term of every index; ordering by it lets SQLite read a page of the shelf straight off the title index.
_INSERTION: ColumnElement[int] = literal_column("scorm_packages.rowid")


def _on_shelf(search: str) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [scorm_packages.c.removed_at.is_(None)]
    if search.strip():
        conditions.append(scorm_packages.c.sort_title.contains(search.strip().casefold(), autoescape=True))
    return conditions


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
        "identifier": facts.identifier,
        "size_bytes": facts.size_bytes,
        "picture": facts.picture.as_posix() if facts.picture is not None else None,
    }


def _one(connection: Connection, condition: ColumnElement[bool]) -> Package | None:
    row = connection.execute(select(scorm_packages).where(condition)).one_or_none()
    return _package(row) if row is not None else None


def _package(row: Row[Any]) -> Package:
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
        identifier=row.identifier,
    )
    return Package(row.id, facts, row.imported_at, row.removed_at)
