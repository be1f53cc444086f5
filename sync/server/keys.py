"""API keys of other systems: made, shown once, taken back."""

import secrets
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, update

from sync.records.identifiers import new_id
from sync.server.callers import API_KEY_BEGINS, digest_of_key
from sync.server.store.tables import api_keys


def make_key(connection: Connection, name: str, now: datetime, *, by: UUID | None = None) -> str:
    """A key for the system of that name; only its hash is kept."""
    key = API_KEY_BEGINS + secrets.token_urlsafe(32)
    row = {"id": new_id(now), "name": name[:255], "digest": digest_of_key(key), "made_by": by, "made_at": now}
    connection.execute(api_keys.insert().values(**row))
    return key


def revoke_keys(connection: Connection, name: str, now: datetime) -> int:
    """Take back every key of that name; how many there were."""
    mine = (api_keys.c.name == name) & api_keys.c.revoked_at.is_(None)
    return connection.execute(update(api_keys).where(mine).values(revoked_at=now)).rowcount
