"""The store of one seat: one encrypted file, one thread that writes, any number that read."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import UUID
from weakref import WeakValueDictionary

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop.store.backup import BackupClock, back_up, empty_journal, is_overdue, keep_only
from desktop.store.engine import connect, reading_engine, writing_engine
from desktop.store.errors import DiskError, StoreClosed, StoreDamaged, disk_error
from desktop.store.folder import Folder, FolderLock, write_durably
from desktop.store.keys import KeyHome, KeyService, StoreKey, SystemKeyring, obtain_key
from desktop.store.recovery import CHECKED_AT_ONCE, Recovery, Soundness, check, make_ready
from desktop.store.schema import is_current, migrate
from desktop.store.seat import settle
from desktop.store.writer import Writer

# The layers above name the connection their work gets without importing SQLAlchemy.
__all__ = ["Clock", "Connection", "Store", "system_clock"]

T = TypeVar("T")
Clock = Callable[[], datetime]
_log = logging.getLogger(__name__)


def system_clock() -> datetime:
    return datetime.now(UTC)


class Store:
    """`write` queues work for the one writer thread, `read` runs on the calling thread; both take a function of a
    SQLAlchemy Connection (see the modules beside this one: library, enrollments, attempts, tracking, …).

    Open it with `Store.open`; use it as a context manager or call `close`, which first stores everything queued.
    """

    def __init__(
        self, folder: Folder, key: StoreKey, clock: Clock, recovery: Recovery | None, lock: FolderLock
    ) -> None:
        """For `open`: the database must be ready; the lock is the store's to release."""
        self.folder = folder
        self.recovery = recovery
        self.clock = clock
        self.soundness: Soundness | None = None
        """What the last full check found; None while a large file is still being read."""
        self.opened: WeakValueDictionary[tuple[UUID, UUID], Any] = WeakValueDictionary()
        """The courses that are open in this process, by learner and package: whoever holds one keeps others out."""
        self.opened_at = clock()
        """A session that began before is not under way any more: the process that ran it is gone."""
        self._key = key
        self._closed = False
        self._backing_up = threading.Lock()
        with ExitStack() as owned:
            owned.callback(lock.release)
            self._readers = reading_engine(folder.database, key.secret)
            owned.callback(self._readers.dispose)
            self._writer = Writer(writing_engine(folder.database, key.secret))
            owned.callback(self._writer.close)
            self.device: UUID = self.write(lambda connection: settle(connection, clock())).result()
            overdue = is_overdue(folder, clock())
            self._backups = BackupClock(self.back_up, lambda: self._writer.commits, overdue=overdue)
            owned.callback(self._backups.close)
            self._check_in_background()
            self._owned = owned.pop_all()

    @classmethod
    def open(
        cls,
        path: Path,
        key: StoreKey | None = None,
        *,
        service: KeyService | None = None,
        clock: Clock = system_clock,
    ) -> Self:
        """Open or make the store in the folder `path`; without a `key` it is found or made (see `keys`).

        Raises StoreInUse, StoreTooNew, StoreUnfit, KeyMissing, WrongKey, KeyringSilent or DiskError, each with a
        sentence for people. A damaged database is not an error: see `recovery`.
        """
        folder = Folder(path)
        folder.prepare()
        with ExitStack() as guard:
            lock = FolderLock(folder.lock)
            guard.callback(lock.release)
            key = key or obtain_key(folder, service or SystemKeyring())
            recovery = make_ready(folder, key, clock())
            _bring_up_to_date(folder, key, clock())
            store = cls(folder, key, clock, recovery, lock)
            guard.pop_all()
        if recovery is not None:
            _log.warning("%s", recovery.sentence)
        return store

    @property
    def key_home(self) -> KeyHome:
        return self._key.home

    @property
    def backup_trouble(self) -> DiskError | None:
        """Why the last hourly backup failed, None if it did not."""
        return self._backups.trouble

    @property
    def commits(self) -> int:
        """How many transactions this process has stored; another number means that something may have changed."""
        return self._writer.commits

    def write(self, work: Callable[[Connection], T]) -> Future[T]:
        """Queue `work`; the future resolves when its transaction is on disk.

        It fails with whatever `work` raised, or with a DiskError if the disk refused. Raises StoreClosed. Callbacks of
        the future run on the writer thread: they must be quick and must not wait for another write.
        """
        future = self._writer.submit(work)
        future.add_done_callback(self._note_damage)
        return future

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` now, on one unchanging state of everything committed. Raises StoreClosed, DiskError.

        Not for the writer thread: there `work` already has a connection, which also sees what is not committed yet.
        """
        if self._closed:
            raise StoreClosed
        if self._writer.is_current_thread():
            raise RuntimeError("Work on the writer thread must use the connection it was given.")
        try:
            with self._readers.connect() as connection, connection.begin():
                return work(connection)
        except DBAPIError as error:
            named = disk_error(error)
            if named is None:
                raise
            if isinstance(named, StoreDamaged):
                self._doubt()
            raise named from error

    def back_up(self) -> Path:
        """Make an encrypted backup now; three are kept. Raises DiskError."""
        with self._backing_up:
            return back_up(self.folder, self._key.secret, self.clock())

    def forget_deleted(self) -> tuple[Path, ...]:
        """Leave no copy of rows that were deleted: not in the journal, and not in backups, which a new one replaces.

        The free pages of the database itself hold zeros already (secure_delete). Returns the files that may still hold
        such rows and are not ours to delete: damaged databases that were set aside. Raises DiskError; what was deleted
        stays deleted then, and calling it again does the rest.
        """
        with self._backing_up:
            empty_journal(self.folder, self._key.secret)
            keep_only(self.folder, back_up(self.folder, self._key.secret, self.clock()))
        return self.folder.set_aside()

    def check(self) -> Soundness:
        """Read the whole database and say what is wrong with it; takes about a second for 200 MB. Raises DiskError."""
        soundness = check(self.folder.database, self._key.secret)
        if not soundness.is_sound:
            self._doubt()
        self.soundness = soundness
        return soundness

    def close(self) -> None:
        """Store everything queued, then let go of the file and the folder. Calling it twice is harmless."""
        self._closed = True
        self._owned.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_in_background(self) -> None:
        """`make_ready` has checked a small file already; a large one is read while the library is already open."""
        if self.folder.database.stat().st_size <= CHECKED_AT_ONCE:
            self.soundness = Soundness(())
            return
        threading.Thread(target=self._check_quietly, name="carrel-check", daemon=True).start()

    def _check_quietly(self) -> None:
        try:
            soundness = self.check()
        except DiskError as error:
            _log.warning("The database could not be checked: %s", error, exc_info=error)
            return
        if not soundness.is_sound:
            _log.error("The database is damaged: %s", "; ".join(soundness.complaints))

    def _note_damage(self, future: Future[T]) -> None:
        if not future.cancelled() and isinstance(future.exception(), StoreDamaged):
            self._doubt()

    def _doubt(self) -> None:
        try:
            write_durably(self.folder.doubt, b"A page could not be read; the next start checks the whole file.\n")
        except DiskError as error:
            _log.warning("The damage could not be noted: %s", error, exc_info=error)


def _bring_up_to_date(folder: Folder, key: StoreKey, now: datetime) -> None:
    """Migrate where this program has newer tables, views or triggers; a backup is made first. Raises DiskError."""
    try:
        connection = connect(folder.database, key.secret)
        try:
            current = is_current(connection)
        finally:
            connection.close()
        if current:
            return
        back_up(folder, key.secret, now)
        engine = writing_engine(folder.database, key.secret)
        try:
            with engine.connect() as writing, writing.begin():
                migrate(writing)
        finally:
            engine.dispose()
    except (sqlcipher.Error, DBAPIError) as error:
        raise disk_error(error) or DiskError() from error
