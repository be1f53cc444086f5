"""The way an attempt came to where it stands, where more than one seat worked on it."""

from uuid import UUID

from sqlalchemy import Connection, select

from desktop.store.attempts import Session, sessions_of
from sync.records.tables import attempts, sessions


def branch_of(connection: Connection, attempt: UUID) -> list[Session]:
    """The sessions from the first one to the attempt's head: what a course goes on from, and whose time it hears.

    All of them, in the order they were begun here, where the attempt has no head yet.
    """
    every = sessions_of(connection, attempt)
    head: UUID | None = connection.execute(
        select(attempts.c.head_id).where(attempts.c.id == attempt)
    ).scalar_one_or_none()
    by_id = {session.id: session for session in every}
    if head is None or head not in by_id:
        return every
    follows = {
        row.id: row.follows_id
        for row in connection.execute(
            select(sessions.c.id, sessions.c.follows_id).where(sessions.c.attempt_id == attempt)
        )
    }
    way: list[Session] = []
    at: UUID | None = head
    while at is not None and at in by_id:
        way.append(by_id.pop(at))
        at = follows[at]
    way.reverse()
    return way


def head_of(connection: Connection, attempt: UUID) -> Session | None:
    """The session whose state a learner goes on with; None before the first one."""
    branch = branch_of(connection, attempt)
    return branch[-1] if branch else None
