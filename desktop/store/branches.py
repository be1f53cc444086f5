"""The way an attempt came to where it stands, where more than one seat worked on it."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, bindparam, literal_column, select

from desktop.store.attempts import Session, sessions_of
from sync.records.tables import attempts, sessions

_GRAPH: Final = (
    select(sessions.c.id, sessions.c.follows_id, attempts.c.head_id)
    .join(attempts, attempts.c.id == sessions.c.attempt_id)
    .where(sessions.c.attempt_id == bindparam("attempt"))
    # rowid is the order of insertion, whatever the clock said.
    .order_by(literal_column("sessions.rowid"))
)


def branch_of(connection: Connection, attempt: UUID) -> list[Session]:
    """The sessions from the first one to the attempt's head: what a course goes on from, and whose time it hears.

    All of them, in the order they were begun here, where the attempt has no head yet.
    """
    graph = connection.execute(_GRAPH, {"attempt": attempt}).all()
    way = branch_among(graph, graph[0].head_id if graph else None)
    known = {session.id: session for session in sessions_of(connection, attempt)}
    return [known[row.id] for row in way]


def branch_among(graph: Sequence[Any], head: UUID | None) -> list[Any]:
    """The same of rows with `id` and `follows_id`, the order of which counts where there is no head among them."""
    by_id = {row.id: row for row in graph}
    if head not in by_id:
        return list(graph)
    way = []
    at = head
    while at in by_id:
        row = by_id.pop(at)
        way.append(row)
        at = row.follows_id
    way.reverse()
    return way


def head_of(connection: Connection, attempt: UUID) -> Session | None:
    """The session whose state a learner goes on with; None before the first one."""
    branch = branch_of(connection, attempt)
    return branch[-1] if branch else None
