"""Whose records somebody may see: an administrator everybody's, an instructor those of the learners in their groups."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, select, true
from starlette.exceptions import HTTPException

from sync.records.center import group_members, people
from sync.records.vocabulary import Role
from sync.server.staff_sessions import SignedIn


def taught(here: SignedIn) -> Select[Any]:
    """The ids of the learners an instructor teaches. Never colleagues, never oneself."""
    return (
        select(group_members.c.person_id)
        .join(people, people.c.id == group_members.c.person_id)
        .where(
            group_members.c.group_id.in_(here.groups),
            people.c.role == Role.LEARNER,
            people.c.id != here.person,
        )
    )


def within(here: SignedIn, learner: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that keeps a query to those `here` may see; `learner` is the column of whose it is."""
    return true() if here.manages else learner.in_(taught(here))


def require(connection: Connection, here: SignedIn, learner: UUID | None) -> None:
    """Raises 404 unless the learner is within reach: what one may not see is not there."""
    if here.manages:
        return
    if learner is None or connection.execute(taught(here).where(people.c.id == learner)).first() is None:
        raise HTTPException(404)
