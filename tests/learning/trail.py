"""What the audit trail says, as tests compare it."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.store.store import Store
from sync.records.center import audit_trail

Noted = tuple[UUID | None, tuple[str | None, UUID | None], dict[str, Any]]
"""Who, (kind, id) of what, detail."""


def noted(store: Store, action: str) -> list[Noted]:
    """The rows of this action, oldest first."""
    own = select(audit_trail).where(audit_trail.c.action == action).order_by(audit_trail.c.seq)
    rows = store.read(lambda connection: connection.execute(own).all())
    return [(row.actor_id, (row.subject_kind, row.subject_id), row.detail) for row in rows]
