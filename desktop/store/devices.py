"""The other seats of the center by name, to say where something was done."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from sync.records.exchange import devices
from sync.records.vocabulary import DeviceStanding


def device_names(connection: Connection) -> dict[UUID, str]:
    """Every device the server told of, this one among them; empty on a seat that works for itself."""
    return {row.id: row.name for row in connection.execute(select(devices.c.id, devices.c.name))}


def keep_device(connection: Connection, identifier: UUID, name: str, standing: DeviceStanding, now: datetime) -> None:
    """The server told of a device."""
    values = {"name": name, "standing": standing}
    statement = insert(devices).values(id=identifier, enrolled_at=now, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=[devices.c.id], set_=values))


def forget_device(connection: Connection, identifier: UUID) -> None:
    """The server knows it no more."""
    connection.execute(delete(devices).where(devices.c.id == identifier))
