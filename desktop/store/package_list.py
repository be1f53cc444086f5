"""The packages of this seat as a manager lists them: sorted, a page at a time, with how many people take each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, and_, case, exists, func, select
from sqlalchemy.orm import aliased

from desktop.scorm.package import Edition
from sync.records.tables import scorm_enrollments, scorm_packages


class PackageState(Enum):
    """What a package is to people."""

    IN_USE = "in use"
    """Somebody is enrolled."""
    UNUSED = "unused"
    """Nobody is enrolled, and no newer version takes its place."""
    REPLACED = "replaced"
    """A newer version is what people get from now on."""


class PackageOrder(Enum):
    TITLE = "title"
    STANDARD = "standard"
    PEOPLE = "people"
    SIZE = "size"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class PackageQuery:
    """Everything on the shelf where nothing is said; `search` finds titles that contain it, whatever the case."""

    search: str = ""
    state: PackageState | None = None
    order: PackageOrder = PackageOrder.TITLE
    falling: bool = False


@dataclass(frozen=True, slots=True)
class PackageRow:
    """`picture` is a path below the package's folder, as stored; `people`: enrolled, and not withdrawn."""

    id: UUID
    sha256: str
    title: str
    version: int
    edition: Edition
    size_bytes: int
    imported_at: datetime
    picture: str | None
    people: int
    state: PackageState


@dataclass(frozen=True, slots=True)
class PackageTotals:
    """Of everything on the shelf, whatever was searched for."""

    packages: int
    size_bytes: int


_PEOPLE: Final = (
    select(func.count())
    .where(scorm_enrollments.c.package_id == scorm_packages.c.id, scorm_enrollments.c.withdrawn_at.is_(None))
    .correlate(scorm_packages)
    .scalar_subquery()
)
_newer: Final = aliased(scorm_packages)
_REPLACED: Final = exists().where(_newer.c.id == scorm_packages.c.replaced_by, _newer.c.removed_at.is_(None))
_TAKEN: Final = exists().where(
    scorm_enrollments.c.package_id == scorm_packages.c.id, scorm_enrollments.c.withdrawn_at.is_(None)
)
_IN_STATE: Final[dict[PackageState, ColumnElement[bool]]] = {
    PackageState.IN_USE: and_(~_REPLACED, _TAKEN),
    PackageState.UNUSED: and_(~_REPLACED, ~_TAKEN),
    PackageState.REPLACED: _REPLACED,
}
_STATE: Final = case(
    (_REPLACED, PackageState.REPLACED.value), (_TAKEN, PackageState.IN_USE.value), else_=PackageState.UNUSED.value
)
_ON_SHELF: Final = scorm_packages.c.removed_at.is_(None)
_BY: Final[dict[PackageOrder, ColumnElement[Any]]] = {
    PackageOrder.TITLE: scorm_packages.c.sort_title,
    PackageOrder.STANDARD: scorm_packages.c.edition,
    PackageOrder.PEOPLE: _PEOPLE,
    PackageOrder.SIZE: scorm_packages.c.size_bytes,
    PackageOrder.ADDED: scorm_packages.c.imported_at,
}


def package_page(connection: Connection, wanted: PackageQuery, after: int, most: int) -> list[PackageRow]:
    """Those that fit in the wanted order, `after` so many; equals stand by title."""
    by = _BY[wanted.order]
    statement = (
        _rows()
        .where(*_conditions(wanted))
        .order_by(by.desc() if wanted.falling else by.asc(), scorm_packages.c.sort_title, scorm_packages.c.id)
    )
    return [_row(row) for row in connection.execute(statement.limit(most).offset(after))]


def packages_by_id(connection: Connection, identifiers: Iterable[UUID]) -> list[PackageRow]:
    """These packages, also such as were removed, in no order."""
    return [_row(row) for row in connection.execute(_rows().where(scorm_packages.c.id.in_(tuple(identifiers))))]


def count_packages(connection: Connection, search: str = "") -> dict[PackageState | None, int]:
    """How many there are in each state for this search; None: in all."""
    counted = [func.coalesce(func.sum(case((condition, 1), else_=0)), 0) for condition in _IN_STATE.values()]
    statement = select(func.count(), *counted).select_from(scorm_packages).where(*_conditions(PackageQuery(search)))
    every, *by_state = connection.execute(statement).one()
    return {None: every, **dict(zip(_IN_STATE, by_state, strict=True))}


def package_totals(connection: Connection) -> PackageTotals:
    """How many packages are on the shelf, and how large they are unpacked."""
    statement = select(func.count(), func.coalesce(func.sum(scorm_packages.c.size_bytes), 0)).where(_ON_SHELF)
    number, octets = connection.execute(statement).one()
    return PackageTotals(number, octets)


def _rows() -> Any:  # noqa: ANN401 (a Select of many columns)
    return select(scorm_packages, _PEOPLE.label("people"), _STATE.label("state"))


def _conditions(wanted: PackageQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_ON_SHELF]
    if wanted.search.strip():
        conditions.append(scorm_packages.c.sort_title.contains(wanted.search.strip().casefold(), autoescape=True))
    if wanted.state is not None:
        conditions.append(_IN_STATE[wanted.state])
    return conditions


def _row(row: Row[Any]) -> PackageRow:
    return PackageRow(
        id=row.id,
        sha256=row.sha256,
        title=row.title,
        version=row.version,
        edition=Edition(row.edition),
        size_bytes=row.size_bytes,
        imported_at=row.imported_at,
        picture=row.picture,
        people=row.people,
        state=PackageState(row.state),
    )
