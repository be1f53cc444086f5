"""Takes a batch: opened and checked first, then stored, and acknowledged in one short transaction.

Nothing here depends on what a record says or on what others said before, so a batch costs little more than its INSERT,
and whatever a record holds, its neighbours go on.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from sync import chain, clock
from sync.protocol import Ack, BatchHead, ProblemKind, Settled
from sync.records.exchange import devices
from sync.records.vocabulary import DeviceStanding
from sync.server.devices import unknown_device
from sync.server.intake.batches import Opened
from sync.server.intake.storing import Source, store
from sync.server.refusing import Refused
from sync.server.store.tables import device_access, epochs

_SEEN_EVERY: Final = timedelta(seconds=30)
"""How exactly it is known when a device was heard last: a batch need not pay for more."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a batch, and how its device stands."""

    verdicts: tuple[Settled, ...]
    ack: Ack
    standing: DeviceStanding


def take(connection: Connection, opened: Opened, now: datetime) -> Taken:
    """Store an opened batch, and say how far the server has the chain. Raises Refused with GAP."""
    head = opened.head
    device = _hold_device(connection, head.device)
    epoch = _epoch(connection, head.device, head.epoch)
    reached, at = (epoch.seq, epoch.hash) if epoch is not None else (0, chain.START)
    durable = epoch.durable if epoch is not None else 0
    if head.first > reached + 1:
        say = f"The server has this device's records up to number {reached} only. Send those that follow it."
        raise Refused(ProblemKind.GAP, say, _ack(head.epoch, reached, at, durable))
    verdicts = store(connection, Source(head.device, head.epoch, head.first, now), opened.lines)
    # What was stored is stored; but the acknowledgement goes on only where this is the chain that the server has. The
    # device compares the hash, finds that its disk was cloned or restored, and begins a new epoch.
    if opened.hash_at(reached) == at and opened.last > reached:
        reached, at = opened.last, opened.hashes[-1]
    _keep_epoch(connection, head, (reached, at), now, is_new=epoch is None)
    if device.last_seen_at is None or abs(now - device.last_seen_at) > _SEEN_EVERY:
        _note_contact(connection, head, now)
    return Taken(verdicts, _ack(head.epoch, reached, at, reached), device.standing)


def _ack(epoch: UUID, seq: int, at: bytes, durable: int) -> Ack:
    return Ack(epoch=epoch, seq=seq, hash=at.hex(), durable=durable)


def _hold_device(connection: Connection, device: UUID) -> Row[Any, Any]:
    """One batch of a device at a time: also a cloned one's, which sends the same ids in another chain."""
    held = select(devices.c.standing, devices.c.last_seen_at).where(devices.c.id == device).with_for_update()
    found = connection.execute(held).one_or_none()
    if found is None:
        raise unknown_device()
    return found


def _epoch(connection: Connection, device: UUID, epoch: UUID) -> Row[Any] | None:
    asked = select(epochs).where(epochs.c.device_id == device, epochs.c.epoch == epoch)
    return connection.execute(asked).one_or_none()


def _keep_epoch(
    connection: Connection, head: BatchHead, reached: tuple[int, bytes], now: datetime, *, is_new: bool
) -> None:
    seq, at = reached
    newest = min(head.hlc, clock.at(now + clock.FURTHEST_AHEAD))
    # One database that flushes what it commits: what is there is durable. A center that restores from a backup gets
    # the rest again, for a seat keeps its records 90 days beyond this.
    known = {"seq": seq, "hash": at, "durable": seq, "hlc": newest, "last_at": now}
    if is_new:
        row = {"device_id": head.device, "epoch": head.epoch, "began_at": now}
        connection.execute(insert(epochs).values(**row, **known))
    else:
        own = (epochs.c.device_id == head.device, epochs.c.epoch == head.epoch)
        connection.execute(update(epochs).where(*own).values(**known))


def _note_contact(connection: Connection, head: BatchHead, now: datetime) -> None:
    connection.execute(update(devices).where(devices.c.id == head.device).values(last_seen_at=now))
    offset = (head.sent_at - now).total_seconds()
    access = update(device_access).where(device_access.c.device_id == head.device)
    connection.execute(access.values(clock_offset=offset))
