"""Groups of people. An instructor in a group teaches the learners in it."""

from uuid import UUID

from sqlalchemy import Connection, select

from sync.records.center import group_members, groups, people
from sync.records.vocabulary import Role


def taught_by(connection: Connection, instructor: UUID) -> frozenset[UUID]:
    """The learners in the groups that this person is in too."""
    theirs = (
        select(group_members.c.group_id)
        .join(groups, groups.c.id == group_members.c.group_id)
        .where(group_members.c.person_id == instructor, groups.c.removed_at.is_(None))
    )
    found = connection.execute(
        select(people.c.id)
        .join(group_members, group_members.c.person_id == people.c.id)
        .where(group_members.c.group_id.in_(theirs), people.c.role == Role.LEARNER)
    )
    return frozenset(found.scalars())


def teaches(connection: Connection, instructor: UUID, learner: UUID) -> bool:
    """Whether the learner is in a group of the instructor's."""
    return learner in taught_by(connection, instructor)
