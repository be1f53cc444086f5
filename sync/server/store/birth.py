"""Who a server is: settled once in a fresh database, and found again by every worker that opens it.

A database that was restored from a backup is another *generation*: what seats were told since the backup is not in it,
so they have to hear everything again. PostgreSQL tells by itself: a cluster has an identifier, a recovery begins a new
timeline, a database that was made anew has a new number. With SQLite a copied file looks like any other, so whoever
restores one says so (`carrel-server restored`).
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, insert, select, update

from sync.records.identifiers import new_id
from sync.server.store.tables import server_state

_POSTGRESQL: Final = """SELECT s.system_identifier || '/' || c.timeline_id || '/' || d.oid
FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d WHERE d.datname = current_database()"""
_IN_A_FILE: Final = "sqlite"


@dataclass(frozen=True, slots=True)
class ServerState:
    """Who this server is. `key` (Ed25519, raw), `identity` (age) and `secret` are private."""

    server_id: UUID
    generation: UUID
    center: str
    key: bytes
    identity: str
    secret: bytes


def settle(connection: Connection, center: str, now: datetime) -> ServerState:
    """Who the server is; made up if nobody was here before, of a new generation if the database was restored."""
    if connection.dialect.name == "postgresql":
        # Workers that start together must not each make up a server of their own.
        connection.exec_driver_sql("LOCK TABLE server_state IN SHARE ROW EXCLUSIVE MODE")
    found = connection.execute(select(server_state)).one_or_none()
    here = _born_in(connection)
    if found is None:
        connection.execute(insert(server_state).values(**_made_up(center, now), born_in=here))
    elif found.born_in != here:
        begin_generation(connection)
    return read(connection)


def read(connection: Connection) -> ServerState:
    found = connection.execute(select(server_state)).one()
    return ServerState(
        found.server_id, found.generation, found.center, bytes(found.key), found.identity, bytes(found.secret)
    )


def begin_generation(connection: Connection) -> None:
    """The database was restored: every cursor is void, and the server's own records begin a new epoch."""
    connection.execute(update(server_state).values(generation=uuid4(), epoch=uuid4(), born_in=_born_in(connection)))


def _born_in(connection: Connection) -> str:
    if connection.dialect.name != "postgresql":
        return _IN_A_FILE
    return str(connection.exec_driver_sql(_POSTGRESQL).scalar_one())


def _made_up(center: str, now: datetime) -> dict[str, object]:
    return {
        "id": 1,
        "server_id": new_id(now),
        "generation": uuid4(),
        "center": center,
        "key": Ed25519PrivateKey.generate().private_bytes_raw(),
        "identity": str(pyrage.x25519.Identity.generate()),
        "secret": secrets.token_bytes(32),
        "epoch": uuid4(),
        "trail_hash": bytes(32),
        "made_at": now,
    }
