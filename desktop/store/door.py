"""Who can be chosen at the door of this seat: people who may come in, by name, a page at a time."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from desktop.store import settings
from desktop.store.credentials import verifiers
from desktop.store.people import folded
from sync.records.center import group_members, groups, people
from sync.records.vocabulary import Role

_GUEST_HERE: Final = "door.guest here"
_WELCOME: Final = and_(
    people.c.deactivated_at.is_(None), people.c.erased_at.is_(None), people.c.given_to.is_(None), ~people.c.guest
)


@dataclass(frozen=True, slots=True)
class AtDoor:
    """`group`: the first of theirs by name; `digits`: of their PIN; each None where there is none."""

    id: UUID
    name: str
    role: Role
    group: str | None
    digits: int | None


@dataclass(frozen=True, slots=True)
class GroupAtDoor:
    id: UUID
    name: str
    count: int


def people_at_door(connection: Connection, search: str, group: UUID | None, after: int, most: int) -> list[AtDoor]:
    """By name. A search fits where each of its words begins a word of the name, or is the person's number."""
    query = _fitting(_entries(), search, group).order_by(people.c.sort_name, people.c.id)
    return [_at_door(row) for row in connection.execute(query.limit(most).offset(after))]


def staff_at_door(connection: Connection) -> list[AtDoor]:
    """Instructors and administrators who have a PIN here, by name."""
    query = _entries().where(_WELCOME, people.c.role != Role.LEARNER, verifiers.c.digits.is_not(None))
    return [_at_door(row) for row in connection.execute(query.order_by(people.c.sort_name, people.c.id))]


def count_at_door(connection: Connection, search: str, group: UUID | None) -> int:
    query = _fitting(select(func.count()).select_from(people), search, group)
    return int(connection.execute(query).scalar_one())


def one_at_door(connection: Connection, person: UUID) -> AtDoor | None:
    """That person, also one who is no longer welcome; None if there is no such one."""
    row = connection.execute(_entries().where(people.c.id == person)).one_or_none()
    return _at_door(row) if row is not None else None


def groups_at_door(connection: Connection) -> list[GroupAtDoor]:
    """By name, those that somebody is in who can be chosen here."""
    query = (
        select(groups.c.id, groups.c.name, func.count().label("members"))
        .join(group_members, group_members.c.group_id == groups.c.id)
        .join(people, people.c.id == group_members.c.person_id)
        .where(groups.c.removed_at.is_(None), _WELCOME)
        .group_by(groups.c.id, groups.c.name)
        .order_by(func.lower(groups.c.name), groups.c.id)
    )
    return [GroupAtDoor(row.id, row.name, row.members) for row in connection.execute(query)]


def guest_here(connection: Connection) -> UUID | None:
    """The guest who entered and has not signed out."""
    kept = settings.setting(connection, _GUEST_HERE)
    return UUID(kept) if isinstance(kept, str) else None


def keep_guest_here(connection: Connection, guest: UUID | None) -> None:
    """None: nobody may come back as a guest."""
    if guest is not None or guest_here(connection) is not None:
        settings.set_setting(connection, _GUEST_HERE, guest.hex if guest is not None else None)


def _entries() -> Select[Any]:
    first_group = (
        select(func.min(groups.c.name))
        .join(group_members, group_members.c.group_id == groups.c.id)
        .where(group_members.c.person_id == people.c.id, groups.c.removed_at.is_(None))
        .correlate(people)
        .scalar_subquery()
    )
    columns = (people.c.id, people.c.given_name, people.c.family_name, people.c.role)
    return select(*columns, first_group.label("group_name"), verifiers.c.digits).outerjoin(
        verifiers, verifiers.c.person_id == people.c.id
    )


def _fitting(query: Select[Any], search: str, group: UUID | None) -> Select[Any]:
    query = query.where(_WELCOME, *(_begins(word) for word in folded(search).split()))
    if group is None:
        return query
    return query.where(people.c.id.in_(select(group_members.c.person_id).where(group_members.c.group_id == group)))


def _begins(word: str) -> ColumnElement[bool]:
    begins_name = people.c.sort_name.startswith(word, autoescape=True)
    begins_later_word = people.c.sort_name.contains(f" {word}", autoescape=True)
    return or_(begins_name, begins_later_word, func.lower(people.c.number) == word)


def _at_door(row: Row[Any]) -> AtDoor:
    name = f"{row.given_name} {row.family_name}".strip()
    return AtDoor(row.id, name, row.role, row.group_name, row.digits)
