"""The seats a server knows, as its other parts ask for them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select

from sync.protocol import ProblemKind
from sync.records.exchange import devices
from sync.records.vocabulary import DeviceStanding
from sync.server.refusing import Refused
from sync.server.store.tables import device_access

_KNOWN: Final = select(devices, *(column for column in device_access.c if column.name != "device_id")).join(
    device_access, device_access.c.device_id == devices.c.id
)
_ONE: Final = _KNOWN.where(devices.c.id == bindparam("device"))


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


def unknown_device() -> Refused:
    say = "This server does not know the device. Enrol it again; what it has to say is kept until then."
    return Refused(ProblemKind.UNKNOWN_DEVICE, say)


def find(connection: Connection, device: UUID) -> Device:
    """Raises Refused with UNKNOWN_DEVICE."""
    found = connection.execute(_ONE, {"device": device}).one_or_none()
    if found is None:
        raise unknown_device()
    return _device(found)


def every(connection: Connection) -> tuple[Device, ...]:
    """In the order of their names."""
    return tuple(_device(row) for row in connection.execute(_KNOWN.order_by(devices.c.name, devices.c.id)))


def _device(row: Row[Any]) -> Device:
    return Device(
        id=row.id,
        name=row.name,
        standing=row.standing,
        key=bytes(row.key),
        recipient=row.recipient,
        program=row.program,
        platform=row.platform,
        groups=tuple(UUID(group) for group in row.groups),
        enrolled_at=row.enrolled_at,
        last_seen_at=row.last_seen_at,
    )
