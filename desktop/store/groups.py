"""Groups of people. An instructor in a group teaches the learners in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, and_, delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.outbox import queue
from desktop.store.reach import within
from sync.records.center import group_members, groups, people
from sync.records.identifiers import new_id
from sync.records.vocabulary import RecordKind, Role


@dataclass(frozen=True, slots=True)
class Group:
    """`source_id`: the sourcedId of the class it is in a OneRoster roster. A removed one keeps its members."""

    id: UUID
    name: str
    source_id: str | None
    made_at: datetime
    removed_at: datetime | None


@dataclass(frozen=True, slots=True)
class GroupSize:
    """A group, and how many learners and instructors in it are active."""

    group: Group
    learners: int
    instructors: int


def add_group(connection: Connection, name: str, now: datetime, *, source_id: str | None = None) -> Group:
    """A new group without members."""
    made = Group(new_id(now), name, source_id, now, None)
    connection.execute(insert(groups).values(id=made.id, name=name, source_id=source_id, made_at=now))
    queue(connection, RecordKind.GROUP, made.id, now)
    return made


def rename_group(connection: Connection, identifier: UUID, name: str, now: datetime) -> None:
    connection.execute(update(groups).where(groups.c.id == identifier).values(name=name))
    queue(connection, RecordKind.GROUP, identifier, now)


def adopt_group(connection: Connection, identifier: UUID, source_id: str, now: datetime) -> None:
    """From now on a roster's class of that sourcedId is this group."""
    connection.execute(update(groups).where(groups.c.id == identifier).values(source_id=source_id))
    queue(connection, RecordKind.GROUP, identifier, now)


def remove_group(connection: Connection, identifier: UUID, now: datetime) -> None:
    """Nobody is taught through it any more; who was in it is kept, so that it can come back."""
    connection.execute(update(groups).where(groups.c.id == identifier).values(removed_at=now))
    queue(connection, RecordKind.GROUP, identifier, now)


def bring_back_group(connection: Connection, identifier: UUID, now: datetime) -> None:
    """Undo `remove_group`."""
    connection.execute(update(groups).where(groups.c.id == identifier).values(removed_at=None))
    queue(connection, RecordKind.GROUP, identifier, now)


def group(connection: Connection, identifier: UUID) -> Group | None:
    """The group, also one that was removed; None if there never was one."""
    row = connection.execute(select(groups).where(groups.c.id == identifier)).one_or_none()
    return _group(row) if row is not None else None


def all_groups(connection: Connection) -> list[Group]:
    """Every group, also those that were removed, by name."""
    return [_group(row) for row in connection.execute(select(groups).order_by(func.lower(groups.c.name), groups.c.id))]


def group_sizes(connection: Connection, *, of: UUID | None = None) -> list[GroupSize]:
    """The groups that are there by name, with how many are in them; `of`: only those this person is in."""
    active = and_(people.c.id == group_members.c.person_id, people.c.deactivated_at.is_(None))
    is_learner = people.c.role == Role.LEARNER
    query = (
        select(
            groups,
            func.count(people.c.id).filter(is_learner).label("learners"),
            func.count(people.c.id).filter(~is_learner).label("instructors"),
        )
        .outerjoin(group_members, group_members.c.group_id == groups.c.id)
        .outerjoin(people, active)
        .where(groups.c.removed_at.is_(None))
        .group_by(groups.c.id)
        .order_by(func.lower(groups.c.name), groups.c.id)
    )
    if of is not None:
        query = query.where(groups.c.id.in_(_of(of)))
    return [GroupSize(_group(row), row.learners, row.instructors) for row in connection.execute(query)]


def put_in_group(connection: Connection, identifier: UUID, members: Iterable[UUID], now: datetime) -> int:
    """How many were not in it before."""
    rows = [{"group_id": identifier, "person_id": member} for member in members]
    before = _member_count(connection, identifier)
    if rows:
        connection.execute(upsert(group_members).on_conflict_do_nothing(), rows)
    queue(connection, RecordKind.GROUP, identifier, now)
    return _member_count(connection, identifier) - before


def take_out_of_group(connection: Connection, identifier: UUID, members: Iterable[UUID], now: datetime) -> int:
    """How many were in it."""
    theirs = (group_members.c.group_id == identifier, *within(group_members.c.person_id, members))
    taken = connection.execute(delete(group_members).where(*theirs)).rowcount
    queue(connection, RecordKind.GROUP, identifier, now)
    return taken


def members_of(connection: Connection, identifier: UUID) -> frozenset[UUID]:
    found = connection.execute(select(group_members.c.person_id).where(group_members.c.group_id == identifier))
    return frozenset(found.scalars())


def groups_of(connection: Connection, members: Iterable[UUID] | None) -> Mapping[UUID, tuple[Group, ...]]:
    """The groups of each of these people (None: of everybody), by name; nobody is listed who is in none."""
    query = (
        select(group_members.c.person_id, groups)
        .join(groups, groups.c.id == group_members.c.group_id)
        .where(groups.c.removed_at.is_(None), *within(group_members.c.person_id, members))
        .order_by(func.lower(groups.c.name), groups.c.id)
    )
    found: dict[UUID, tuple[Group, ...]] = {}
    for row in connection.execute(query):
        found[row.person_id] = (*found.get(row.person_id, ()), _group(row))
    return found


def taught_by(connection: Connection, instructor: UUID) -> frozenset[UUID]:
    """The learners in the groups that this person is in too."""
    found = connection.execute(
        select(people.c.id)
        .join(group_members, group_members.c.person_id == people.c.id)
        .where(group_members.c.group_id.in_(_of(instructor)), people.c.role == Role.LEARNER)
    )
    return frozenset(found.scalars())


def teaches(connection: Connection, instructor: UUID, learner: UUID) -> bool:
    """Whether the learner is in a group of the instructor's."""
    together = exists().where(
        group_members.c.person_id == learner,
        group_members.c.group_id.in_(_of(instructor)),
        people.c.id == group_members.c.person_id,
        people.c.role == Role.LEARNER,
    )
    return bool(connection.execute(select(together)).scalar_one())


def _of(person: UUID) -> Select[tuple[UUID]]:
    return (
        select(group_members.c.group_id)
        .join(groups, groups.c.id == group_members.c.group_id)
        .where(group_members.c.person_id == person, groups.c.removed_at.is_(None))
    )


def _member_count(connection: Connection, identifier: UUID) -> int:
    counted = select(func.count()).select_from(group_members).where(group_members.c.group_id == identifier)
    return int(connection.execute(counted).scalar_one())


def _group(row: Row[Any]) -> Group:
    return Group(row.id, row.name, row.source_id, row.made_at, row.removed_at)
