"""The server itself, without HTTP: a database, keys and a clock, and what can be asked of them."""

import contextlib
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Engine, func, select

from sync import clock
from sync.bodies import DecisionBody
from sync.introductions import Hello
from sync.protocol import CAPABILITIES, PROTOCOL, BatchAnswer, ChangesPage, ServerSays
from sync.records.vocabulary import DeviceStanding, RecordKind
from sync.server import devices, sync_log
from sync.server.devices import Device
from sync.server.intake import editing
from sync.server.intake.batches import check_signature, open_batch
from sync.server.intake.ingest import Taken, take
from sync.server.intake.storing import mark_dirty
from sync.server.projecting.by_itself import center_is_told
from sync.server.projecting.looking_again import look_again
from sync.server.projecting.names import CENTER
from sync.server.projecting.projector import Projector
from sync.server.refusing import Refused
from sync.server.settings import Settings
from sync.server.silence import hear_of
from sync.server.store import birth
from sync.server.store.birth import ServerState
from sync.server.store.database import Database
from sync.server.store.tables import dirty
from sync.server.telling import paging

__all__ = ["Device", "Refused", "Server", "ServerState", "Settings"]

_A_MOMENT: Final = 0.01
"""Seconds between two looks at whether another worker is through."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Server:
    """Threads may share it, and workers its database; every call is one transaction, or says that it is not."""

    def __init__(self, settings: Settings, now: Callable[[], datetime] = _utc_now) -> None:
        """Opens the database, migrates it and settles who the server is. Raises DatabaseUnfit."""
        self.settings = settings
        self.now = now
        self.database = Database(settings)
        with self.database.writing() as connection:
            self._state = birth.settle(connection, settings.center, now())
            self._heard = editing.newest_stamp(connection)
            hours = str(settings.warn_after_hours)
            if not center_is_told(connection, self._state, hours):
                mark_dirty(connection, {f"{CENTER}/{hours}"}, now())
        self._hearing = threading.Lock()
        self._keys: dict[UUID, bytes] = {}
        self._projector = Projector(self.database, now, self._state.server_id)

    @property
    def engine(self) -> Engine:
        """For transactions that write; `database` has the finer ways."""
        return self.database.engine

    @property
    def state(self) -> ServerState:
        return self._state

    def close(self) -> None:
        self.database.close()

    def restored(self) -> ServerState:
        """Somebody brought the database back from a backup: begin a new generation."""
        with self.database.writing() as connection:
            birth.begin_generation(connection)
            self._state = birth.read(connection)
        return self._state

    # What devices ask

    def hello(self) -> Hello:
        state = self._state
        return Hello(
            carrel="server",
            server=state.server_id,
            generation=state.generation,
            center=state.center,
            protocol_least=PROTOCOL,
            protocol_most=PROTOCOL,
            capabilities=CAPABILITIES,
            time=self.now(),
        )

    def says(self, device: UUID) -> ServerSays:
        """What every answer to a device carries. Raises Refused for a device nobody enrolled."""
        return ServerSays(**self._said(self.device(device).standing))

    def ingest(self, device: UUID, compressed: bytes, signature: str | None = None) -> BatchAnswer:
        """Take a batch: all of it is on the disk when this returns. Raises Refused.

        `signature` is the text of SIGNATURE_HEADER; None only where a bundle's signed manifest vouches for the bytes.
        What follows from the records is for `project` to work out.
        """
        if signature is not None:
            self._check_signature(device, signature, compressed)
        opened = open_batch(device, compressed)
        now = self.now()
        most_days = self.settings.upload_only_after_days

        def store(connection: Connection) -> Taken:
            if most_days is not None:
                hear_of(connection, device, now, most_days)
            return take(connection, opened, now)

        taken = self.database.in_one(store)
        self._hear(opened.head.hlc, now)
        said = self._said(taken.standing)
        return BatchAnswer(batch=opened.head.batch, verdicts=taken.verdicts, ack=taken.ack, **said)

    def hear_of(self, device: UUID) -> None:
        """A device asks to be let in: the server remembers when, and that it may only send if that took too long."""
        now, most_days = self.now(), self.settings.upload_only_after_days
        if most_days is not None:
            self.database.in_one(lambda connection: hear_of(connection, device, now, most_days))

    def changes(self, device: UUID, cursor: str | None, limit: int) -> ChangesPage:
        """What changed after `cursor` (None: everything). Raises Refused with RESYNC for a cursor of another server."""
        with self.database.reading() as connection:
            known = devices.find(connection, device)
            reader = paging.Reader(connection, self._state, known, self.settings.warn_after_hours)
            page = reader.page(cursor, limit)
        return ChangesPage(changes=page.changes, cursor=page.cursor, more=page.more, **self._said(known.standing))

    # What follows from the records

    def project(self, most: int = 1000) -> int:
        """Work out what is dirty, at most so many batches' worth; returns how many it took. Any thread, any worker.

        Several transactions, each whole in itself; what is not reached stays dirty.
        """
        return self._projector.project(most)

    def work_out(self, patience: float = 5.0) -> None:
        """Return once all is worked out that was dirty when this began, also what another worker is at just now.

        After so many seconds it returns in any case; what has to wait for a second try is not waited for.
        """
        due = dirty.c.at <= self.now()
        with self.database.reading() as connection:
            newest = connection.execute(select(func.max(dirty.c.id)).where(due)).scalar_one()
        ends = time.monotonic() + patience
        while newest is not None and time.monotonic() < ends:
            while self.project():
                pass
            with self.database.reading() as connection:
                if connection.execute(select(dirty.c.id).where(due, dirty.c.id <= newest).limit(1)).first() is None:
                    return
            time.sleep(_A_MOMENT)

    def look_again(self) -> int:
        """Apply records that were parked and are understood by now, after an upgrade; returns how many."""
        return look_again(self.database, self.now(), self._state.server_id)

    def prune_log(self) -> int:
        """Drop what the sync log has kept for long enough; returns how many rows."""
        with self.database.writing() as connection:
            return sync_log.prune(connection, self.now(), self.settings.log_days)

    # What people do on the server's pages

    def write_registers(self, actor: UUID | None, kind: RecordKind, subject: str, fields: Mapping[str, Any]) -> UUID:
        """A server-side edit, as a record like any other, worked out before this returns; returns the record's id.

        Also notes it in the server's own audit trail. Raises Malformed for fields the protocol does not have.
        """
        return self.edit(actor, [editing.Edit.of_fields(kind, subject, fields)])[0]

    def decide(self, actor: UUID | None, decision: DecisionBody) -> UUID:
        """A decision made on the server's pages; returns its id."""
        edit = editing.Edit.of_decision(decision, self.now())
        self.edit(actor, [edit])
        return UUID(edit.subject)

    def note(self, actor: UUID | None, note: editing.Note) -> None:
        """Put a deed that is no record of its own into the server's audit trail; nobody waits until it shows there."""
        now = self.now()
        self.database.in_one(lambda connection: editing.write(connection, actor, [note], now))

    def edit(self, actor: UUID | None, edits: Sequence[editing.Edit | editing.Note]) -> list[UUID]:
        """Many edits in one transaction, as a roster brings them; returns the records' ids."""
        now = self.now()
        made = self.database.in_one(lambda connection: editing.write(connection, actor, edits, now))
        self.work_out()
        return made

    def devices(self) -> tuple[Device, ...]:
        with self.database.reading() as connection:
            return devices.every(connection)

    def device(self, device: UUID) -> Device:
        """Raises Refused with UNKNOWN_DEVICE."""
        with self.database.reading() as connection:
            return devices.find(connection, device)

    def _check_signature(self, device: UUID, signature: str, compressed: bytes) -> None:
        """By the key that was known last; by the one in the database, if that does not fit (any more)."""
        known = self._keys.get(device)
        if known is not None:
            with contextlib.suppress(Refused):
                check_signature(known, signature, compressed)
                return
        key = self.device(device).key
        check_signature(key, signature, compressed)
        self._keys[device] = key

    def _said(self, standing: DeviceStanding) -> dict[str, Any]:
        now = self.now()
        return {"server_time": now, "hlc": self._hear(0, now), "standing": standing}

    def _hear(self, stamp: int, now: datetime) -> int:
        """Remember the newest stamp there is, and return it; what this worker alone heard is enough for an answer."""
        with self._hearing:
            self._heard = max(clock.heard(self._heard, stamp, now), clock.at(now))
            return self._heard
