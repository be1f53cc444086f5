"""The server this seat is enrolled at: who it is, where it is, and when it was heard last."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.store.journal_server import meet_server
from desktop.store.journal_tables import matters, offers, put_off, server
from sync.introductions import EnrolAnswer
from sync.records.vocabulary import DeviceStanding

_THE_ONE: Final = 1


@dataclass(frozen=True, slots=True)
class ServerLink:
    """Where this seat is enrolled. `key` is the server's raw Ed25519 key, `recipient` its age public key.

    `addresses` are tried in their order; `clock_offset` is how far the server's clock is ahead, None before the first
    contact; `bundle_version` is that of the newest bundle brought from it, 0: none.
    """

    server: UUID
    generation: UUID
    center: str
    addresses: tuple[str, ...]
    key: bytes
    recipient: str
    standing: DeviceStanding
    enrolled_at: datetime
    cursor: str | None
    bundle_version: int
    last_contact_at: datetime | None
    clock_offset: timedelta | None
    warn_after: timedelta
    plain_allowed: bool

    @property
    def address(self) -> str:
        """The one that is tried first; "" where the server named none, and only sticks travel."""
        return self.addresses[0] if self.addresses else ""


def server_link(connection: Connection) -> ServerLink | None:
    """None: this seat works for itself."""
    row = connection.execute(select(server)).one_or_none()
    return _link(row) if row is not None else None


def keep_link(
    connection: Connection, answer: EnrolAnswer, key: bytes, now: datetime, *, plain_allowed: bool = False
) -> ServerLink:
    """This seat is enrolled at the server that answered, whose raw key is `key`; everything is pulled from the start.

    What another server had told is forgotten; what it brought into the tables stays, and this one is told all that this
    seat did.
    """
    forget_link(connection)
    values = {
        "id": _THE_ONE,
        "server_id": answer.server,
        "generation": answer.generation,
        "center": answer.center,
        "addresses": list(answer.addresses),
        "key": key,
        "recipient": answer.recipient,
        "standing": DeviceStanding.ACTIVE,
        "enrolled_at": now,
        "plain_allowed": plain_allowed,
    }
    connection.execute(insert(server).values(**values))
    meet_server(connection, answer.server, now)
    made = server_link(connection)
    if made is None:
        raise LookupError(f"The server {answer.server} was not stored.")
    return made


def forget_link(connection: Connection) -> None:
    """This seat works for itself: the server's row goes, and what only meant something with it."""
    for table in (server, offers, matters, put_off):
        connection.execute(delete(table))


def keep_cursor(connection: Connection, cursor: str | None) -> None:
    """How far the pages of the server are in the tables; None: from the beginning."""
    connection.execute(update(server).values(cursor=cursor))


def keep_contact(connection: Connection, standing: DeviceStanding, server_time: datetime, now: datetime) -> None:
    """The server was heard at `now` of this seat's clock, when its own said `server_time`."""
    offset = round((server_time - now).total_seconds())
    connection.execute(update(server).values(standing=standing, last_contact_at=now, clock_offset=offset))


def keep_center(connection: Connection, name: str, warn_after_hours: int) -> None:
    """What the server says of itself."""
    connection.execute(update(server).values(center=name, warn_after_hours=warn_after_hours))


def keep_bundle_version(connection: Connection, version: int) -> None:
    """A bundle of this version was brought from the server; an older one says nothing new."""
    connection.execute(update(server).where(server.c.bundle_version < version).values(bundle_version=version))


def _link(row: Row[Any]) -> ServerLink:
    return ServerLink(
        server=row.server_id,
        generation=row.generation,
        center=row.center,
        addresses=tuple(row.addresses),
        key=row.key,
        recipient=row.recipient,
        standing=row.standing,
        enrolled_at=row.enrolled_at,
        cursor=row.cursor,
        bundle_version=row.bundle_version,
        last_contact_at=row.last_contact_at,
        clock_offset=timedelta(seconds=row.clock_offset) if row.clock_offset is not None else None,
        warn_after=timedelta(hours=row.warn_after_hours),
        plain_allowed=row.plain_allowed,
    )
