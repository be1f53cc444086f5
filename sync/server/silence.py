"""Devices that were not heard of for long: from then on they only send, until an administrator has looked at them.

SYNC, "Trust": long offline means upload-only, never loss. Nothing here refuses what a device brings.
"""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select, update

from sync.records.exchange import devices
from sync.records.vocabulary import DeviceStanding
from sync.server.device_access import give_standing
from sync.server.intake.editing import Note, write
from sync.server.store.tables import device_access

_SEEN_EVERY: Final = timedelta(seconds=30)
"""How exactly it is known when a device was heard last: a contact need not pay for more."""


def hear_of(connection: Connection, device: UUID, now: datetime, most_days: int | None) -> None:
    """The device is here. If it was silent for more than so many days (None: any number will do), it may only send.

    Nothing happens if there is no such device.
    """
    columns = (devices.c.standing, devices.c.enrolled_at, devices.c.last_seen_at, device_access.c.pulled_at)
    known = connection.execute(
        select(*columns)
        .join_from(devices, device_access, device_access.c.device_id == devices.c.id)
        .where(devices.c.id == device)
    ).first()
    if known is None:
        return
    silent = now - max(filter(None, known[1:]))
    if abs(silent) <= _SEEN_EVERY:
        return
    connection.execute(update(device_access).where(device_access.c.device_id == device).values(pulled_at=now))
    if most_days is None or silent <= timedelta(days=most_days) or known.standing is not DeviceStanding.ACTIVE:
        return
    give_standing(connection, device, DeviceStanding.UPLOAD_ONLY, now)
    detail = {"standing": DeviceStanding.UPLOAD_ONLY.value, "silent_days": silent.days}
    write(connection, None, [Note("device standing", "device", device, detail)], now)
