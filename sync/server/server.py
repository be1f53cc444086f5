"""The server itself, without HTTP: a database, keys and a clock, and what can be asked of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Engine

from sync.bodies import DecisionBody
from sync.protocol import BatchAnswer, ChangesPage, Hello, ServerSays
from sync.records.vocabulary import DeviceStanding, RecordKind
from sync.server.refusing import Refused
from sync.server.settings import Settings

__all__ = ["Device", "Refused", "Server", "ServerState", "Settings"]


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ServerState:
    """Who this server is. `key` (Ed25519, raw), `identity` (age) and `secret` are private."""

    server_id: UUID
    generation: UUID
    center: str
    key: bytes
    identity: str
    secret: bytes


@dataclass(frozen=True, slots=True)
class Device:
    """A seat the server knows: `key` is its raw Ed25519 public key, `recipient` its age key.

    `groups`: whose people it serves, none: everybody's.
    """

    id: UUID
    name: str
    standing: DeviceStanding
    key: bytes
    recipient: str
    program: str
    platform: str
    groups: tuple[UUID, ...]
    enrolled_at: datetime
    last_seen_at: datetime | None


class Server:
    """Threads may share it; every call is one transaction of its own, or says that it is not."""

    def __init__(self, settings: Settings, now: Callable[[], datetime] = _utc_now) -> None:
        """Opens the database, migrates it and settles who the server is. Raises DatabaseUnfit."""
        self.settings = settings
        self.now = now
        raise NotImplementedError

    @property
    def engine(self) -> Engine:
        raise NotImplementedError

    @property
    def state(self) -> ServerState:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def hello(self) -> Hello:
        raise NotImplementedError

    def says(self, device: UUID) -> ServerSays:
        """What every answer to a device carries. Raises Refused for a device nobody enrolled."""
        raise NotImplementedError

    def ingest(self, device: UUID, compressed: bytes, signature: str | None = None) -> BatchAnswer:
        """Take a batch: all of it is on the disk when this returns. Raises Refused.

        `signature` is the text of SIGNATURE_HEADER; None only where a bundle's signed manifest vouches for the bytes.
        """
        raise NotImplementedError

    def project(self, most: int = 1000) -> int:
        """Work out what is dirty, at most so many batches' worth; returns how many. Any thread, any worker."""
        raise NotImplementedError

    def changes(self, device: UUID, cursor: str | None, limit: int) -> ChangesPage:
        """What changed after `cursor` (None: everything). Raises Refused with RESYNC for a cursor of another server."""
        raise NotImplementedError

    def write_registers(self, actor: UUID | None, kind: RecordKind, subject: str, fields: Mapping[str, Any]) -> UUID:
        """A server-side edit, as a record like any other, projected before this returns; returns the record's id."""
        raise NotImplementedError

    def decide(self, actor: UUID | None, decision: DecisionBody) -> UUID:
        """A decision made on the server's pages; returns its id."""
        raise NotImplementedError

    def devices(self) -> tuple[Device, ...]:
        raise NotImplementedError

    def device(self, device: UUID) -> Device:
        """Raises Refused with UNKNOWN_DEVICE."""
        raise NotImplementedError
