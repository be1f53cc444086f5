"""Versions of a course: packages of one manifest identifier, each replaced by the next."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from desktop.store.outbox import queue
from sync.records.tables import scorm_packages
from sync.records.vocabulary import RecordKind

_LONGEST_CHAIN = 1000
"""Far more versions than a course has; a chain that two seats have knotted into a ring still ends."""


def versions_of(connection: Connection, package: UUID) -> list[UUID]:
    """All versions of the package's course, the first first; just itself where there is no other."""
    chain = [package]
    while (earlier := _earlier(connection, chain[0])) is not None and earlier not in chain[:_LONGEST_CHAIN]:
        chain.insert(0, earlier)
    while (later := _later(connection, chain[-1])) is not None and later not in chain[:_LONGEST_CHAIN]:
        chain.append(later)
    return chain


def newest_of(connection: Connection, package: UUID) -> UUID:
    """The newest version that is on the shelf; the newest of all where none is."""
    chain = versions_of(connection, package)
    on_shelf = set(
        connection.execute(
            select(scorm_packages.c.id).where(scorm_packages.c.id.in_(chain), scorm_packages.c.removed_at.is_(None))
        ).scalars()
    )
    return next((version for version in reversed(chain) if version in on_shelf), chain[-1])


def course_with_identifier(connection: Connection, identifier: str, *, other_than: UUID) -> UUID | None:
    """The newest version of the course on the shelf with this manifest identifier; the last imported of several.

    A version that was removed still stands in its course's line, as long as another of them is on the shelf.
    """
    columns = scorm_packages.c
    heads = connection.execute(
        select(columns.id)
        .where(columns.identifier == identifier, columns.id != other_than, columns.replaced_by.is_(None))
        .order_by(columns.imported_at.desc(), columns.id.desc())
    ).scalars()
    head: UUID
    for head in heads.all():
        on_shelf = select(columns.id).where(columns.id.in_(versions_of(connection, head)), columns.removed_at.is_(None))
        if connection.execute(on_shelf.limit(1)).first() is not None:
            return head
    return None


def link(connection: Connection, earlier: UUID, later: UUID, now: datetime) -> int:
    """`later`, with what follows it, replaces `earlier`; returns its version number, which counts from 1."""
    columns = scorm_packages.c
    number = 1 + int(connection.execute(select(columns.version).where(columns.id == earlier)).scalar_one())
    following = versions_of(connection, later)
    connection.execute(update(scorm_packages).where(columns.id == earlier).values(replaced_by=later))
    queue(connection, RecordKind.PACKAGE, earlier, now)
    for place, version in enumerate(following, start=number):
        connection.execute(update(scorm_packages).where(columns.id == version).values(version=place))
        queue(connection, RecordKind.PACKAGE, version, now)
    return number


def heads(connection: Connection) -> set[UUID]:
    """The packages on the shelf that no version has replaced."""
    columns = scorm_packages.c
    found = select(columns.id).where(columns.replaced_by.is_(None), columns.removed_at.is_(None))
    return set(connection.execute(found).scalars())


def unlink(connection: Connection, package: UUID, now: datetime, *, keep_identifier: bool = False) -> UUID | None:
    """The package and what follows it are a course of their own again; returns what it had replaced, None if nothing.

    Its identifier goes, so that the next import of the earlier course finds that one, unless that is to be kept.
    """
    columns = scorm_packages.c
    earlier = _earlier(connection, package)
    if earlier is None:
        return None
    connection.execute(update(scorm_packages).where(columns.id == earlier).values(replaced_by=None))
    if not keep_identifier:
        connection.execute(update(scorm_packages).where(columns.id == package).values(identifier=None))
    queue(connection, RecordKind.PACKAGE, earlier, now)
    for number, version in enumerate(versions_of(connection, package), start=1):
        connection.execute(update(scorm_packages).where(columns.id == version).values(version=number))
        queue(connection, RecordKind.PACKAGE, version, now)
    return earlier


def _earlier(connection: Connection, package: UUID) -> UUID | None:
    replaced = select(scorm_packages.c.id).where(scorm_packages.c.replaced_by == package)
    return connection.execute(replaced.order_by(scorm_packages.c.id).limit(1)).scalar_one_or_none()


def _later(connection: Connection, package: UUID) -> UUID | None:
    replacing = select(scorm_packages.c.replaced_by).where(scorm_packages.c.id == package)
    return connection.execute(replacing).scalar_one_or_none()
