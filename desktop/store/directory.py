"""Everybody and every group at one moment, small enough to compare: what planning a roster starts from."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.store.groups import Group, all_groups
from desktop.store.people import PersonFacts
from sync.records.center import group_members, people


@dataclass(frozen=True, slots=True)
class Listed:
    """One person; no guest, and none who was erased. `groups` by id, also removed ones."""

    id: UUID
    facts: PersonFacts
    active: bool
    groups: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Directory:
    people: Mapping[UUID, Listed]
    groups: Mapping[UUID, Group]


def directory(connection: Connection) -> Directory:
    """Three queries, however many people there are."""
    members: dict[UUID, set[UUID]] = {}
    for person, group in connection.execute(select(group_members.c.person_id, group_members.c.group_id)):
        members.setdefault(person, set()).add(group)
    query = select(people).where(~people.c.guest, people.c.erased_at.is_(None))
    listed = {
        row.id: Listed(
            row.id,
            PersonFacts(row.given_name, row.family_name, row.number, row.email, row.language, row.role, row.source_id),
            row.deactivated_at is None,
            frozenset(members.get(row.id, ())),
        )
        for row in connection.execute(query)
    }
    return Directory(listed, {group.id: group for group in all_groups(connection)})
