"""People as a list shows them: filtered, a page at a time, with what can be counted of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, and_, case, exists, func, or_, select

from desktop.store.credentials import badges, verifiers
from desktop.store.groups import groups_of
from desktop.store.people import folded
from desktop.store.reach import within
from sync.records.center import audit_trail, group_members, people
from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Role

SIGNED_IN: Final = "sign in"
"""What the audit trail calls it when somebody came in."""


class PersonState(Enum):
    ACTIVE = "active"
    """Can sign in here, or could with a PIN; no guest."""
    DEACTIVATED = "deactivated"
    GUEST = "guest"
    """Came by name alone, and their work was given to nobody yet."""
    NO_PIN = "no PIN"
    """Active, and can't sign in on this seat for want of a PIN."""


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Everybody where nothing is said. A search fits where each of its words begins a word of the name, or the number
    or e-mail address.
    """

    search: str = ""
    group: UUID | None = None
    role: Role | None = None
    state: PersonState | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """`groups` by name, `courses`: how many they are enrolled on and were not withdrawn from."""

    id: UUID
    given_name: str
    family_name: str
    number: str | None
    role: Role
    guest: bool
    deactivated_at: datetime | None
    groups: tuple[str, ...]
    has_pin: bool
    has_badge: bool
    last_sign_in: datetime | None
    courses: int

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class PeopleCounts:
    """How many there are of each kind; `everybody` is active, deactivated and guests together."""

    everybody: int
    active: int
    deactivated: int
    guests: int
    without_pin: int
    by_role: "dict[Role, int]"
    """Active ones, without guests."""


_THERE: Final = and_(people.c.erased_at.is_(None), people.c.given_to.is_(None))
_HAS_PIN: Final = exists().where(verifiers.c.person_id == people.c.id)
_HAS_BADGE: Final = exists().where(badges.c.person_id == people.c.id)
_ACTIVE: Final = and_(people.c.deactivated_at.is_(None), ~people.c.guest)
_IN_STATE: Final[dict[PersonState, ColumnElement[bool]]] = {
    PersonState.ACTIVE: _ACTIVE,
    PersonState.DEACTIVATED: people.c.deactivated_at.is_not(None),
    PersonState.GUEST: and_(people.c.guest, people.c.deactivated_at.is_(None)),
    PersonState.NO_PIN: and_(_ACTIVE, ~_HAS_PIN),
}
_LAST_SIGN_IN: Final = (
    select(func.max(audit_trail.c.at))
    .where(audit_trail.c.actor_id == people.c.id, audit_trail.c.action == SIGNED_IN)
    .correlate(people)
    .scalar_subquery()
)
_COURSES: Final = (
    select(func.count())
    .where(scorm_enrollments.c.learner_id == people.c.id, scorm_enrollments.c.withdrawn_at.is_(None))
    .correlate(people)
    .scalar_subquery()
)


def people_page(
    connection: Connection, wanted: PeopleFilter, reach: Iterable[UUID] | None, after: int, most: int
) -> list[PersonRow]:
    """Those that fit, by name, `after` so many. What it costs depends on the page, not on how many people there are."""
    page = select(people.c.id).where(*_conditions(wanted, reach)).order_by(people.c.sort_name, people.c.id)
    found = list(connection.execute(page.limit(most).offset(after)).scalars())
    rows = {row.id: row for row in people_rows(connection, found)}
    return [rows[identifier] for identifier in found]


def count_people(connection: Connection, wanted: PeopleFilter, reach: Iterable[UUID] | None) -> int:
    """How many `people_page` has in all."""
    counted = select(func.count()).select_from(people).where(*_conditions(wanted, reach))
    return int(connection.execute(counted).scalar_one())


def people_rows(connection: Connection, identifiers: Iterable[UUID]) -> list[PersonRow]:
    """These people, in no order."""
    identifiers = tuple(identifiers)
    grouped = groups_of(connection, identifiers)
    query = select(
        people,
        _HAS_PIN.label("has_pin"),
        _HAS_BADGE.label("has_badge"),
        _LAST_SIGN_IN.label("last_sign_in"),
        _COURSES.label("courses"),
    ).where(*within(people.c.id, identifiers))
    return [_row(row, tuple(group.name for group in grouped.get(row.id, ()))) for row in connection.execute(query)]


def tally_people(connection: Connection, reach: Iterable[UUID] | None) -> PeopleCounts:
    """All of them by kind, in one look at the table."""

    def counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    row = connection.execute(
        select(
            func.count(),
            *(counted(_IN_STATE[state]) for state in PersonState),
            *(counted(and_(_ACTIVE, people.c.role == role)) for role in Role),
        ).where(_THERE, *within(people.c.id, reach))
    ).one()
    everybody, active, deactivated, guests, without_pin, *by_role = row
    return PeopleCounts(everybody, active, deactivated, guests, without_pin, dict(zip(Role, by_role, strict=True)))


def _conditions(wanted: PeopleFilter, reach: Iterable[UUID] | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_THERE, *within(people.c.id, reach)]
    conditions += [_begins(word) for word in folded(wanted.search).split()]
    if wanted.group is not None:
        members = select(group_members.c.person_id).where(group_members.c.group_id == wanted.group)
        conditions.append(people.c.id.in_(members))
    if wanted.role is not None:
        conditions.append(people.c.role == wanted.role)
    if wanted.state is not None:
        conditions.append(_IN_STATE[wanted.state])
    return conditions


def _begins(word: str) -> ColumnElement[bool]:
    return or_(
        people.c.sort_name.startswith(word, autoescape=True),
        people.c.sort_name.contains(f" {word}", autoescape=True),
        func.lower(people.c.number).startswith(word, autoescape=True),
        func.lower(people.c.email).startswith(word, autoescape=True),
    )


def _row(row: Row[Any], in_groups: tuple[str, ...]) -> PersonRow:
    return PersonRow(
        id=row.id,
        given_name=row.given_name,
        family_name=row.family_name,
        number=row.number,
        role=row.role,
        guest=row.guest,
        deactivated_at=row.deactivated_at,
        groups=in_groups,
        has_pin=bool(row.has_pin),
        has_badge=bool(row.has_badge),
        last_sign_in=row.last_sign_in,
        courses=row.courses,
    )
