"""Copies of the database while it is in use: encrypted with the same key, three kept, one an hour."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from desktop.store.engine import connect, connect_for_copy, connect_to_look
from desktop.store.errors import DiskError, StoreBusy, disk_error
from desktop.store.folder import Folder, disk_refusal, fsync_file, sync_folder

KEPT: Final = 3
INTERVAL_SECONDS: Final = 3600.0
SOON_SECONDS: Final = 120.0
_log = logging.getLogger(__name__)


def backups_of(folder: Folder) -> list[Path]:
    """The backups that are there, newest first. They are numbered, because a clock can be set back."""
    return sorted(folder.backups.glob("carrel-*.db"), reverse=True)


def back_up(folder: Folder, key: bytes, now: datetime) -> Path:
    """Copy the database as it is at this moment, then drop all but the newest three. Raises DiskError.

    Writing goes on meanwhile: the copy is one read transaction.
    """
    try:
        folder.backups.mkdir(mode=0o700, exist_ok=True)
        target = folder.backups / f"carrel-{_next_number(folder):08d}-{now:%Y%m%dT%H%M%SZ}.db"
        draft = target.with_name("draft.part")
        draft.unlink(missing_ok=True)
        _copy(folder.database, draft, key)
        fsync_file(draft)
        draft.rename(target)
        sync_folder(folder.backups)
        for old in backups_of(folder)[KEPT:]:
            old.unlink()
    except OSError as error:
        raise disk_refusal(error, folder.backups) from error
    return target


def keep_only(folder: Folder, newest: Path) -> None:
    """Delete all backups but one. Raises DiskError."""
    try:
        for old in backups_of(folder):
            if old != newest:
                old.unlink()
        sync_folder(folder.backups)
    except OSError as error:
        raise disk_refusal(error, folder.backups) from error


def empty_journal(folder: Folder, key: bytes) -> None:
    """Bring everything from the write-ahead log into the database and cut the log to nothing. Raises DiskError."""
    try:
        connection = connect(folder.database, key)
        try:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            connection.close()
    except sqlcipher.Error as error:
        raise disk_error(error) or DiskError() from error
    if busy:
        raise StoreBusy


def newest_backup_at(folder: Folder) -> datetime | None:
    """When the newest backup was made, by its file's time; None if there is none."""
    newest = next(iter(backups_of(folder)), None)
    return datetime.fromtimestamp(newest.stat().st_mtime, UTC) if newest is not None else None


def is_overdue(folder: Folder, now: datetime) -> bool:
    """Whether the newest backup is older than an hour, or dated in the future by a clock that was set back since."""
    made = newest_backup_at(folder)
    return made is None or not timedelta(0) <= now - made < timedelta(seconds=INTERVAL_SECONDS)


def _next_number(folder: Folder) -> int:
    newest = backups_of(folder)[:1]
    return 1 + max((int(path.name.split("-")[1]) for path in newest), default=0)


def _copy(source: Path, target: Path, key: bytes) -> None:
    try:
        reading = connect_to_look(source, key)
        try:
            writing = connect_for_copy(target, key)
            try:
                reading.backup(writing)
            finally:
                writing.close()
        finally:
            reading.close()
    except sqlcipher.Error as error:
        raise disk_error(error) or DiskError() from error


class BackupClock:
    """Makes a backup every hour in which something was stored."""

    def __init__(
        self,
        make: Callable[[], Path],
        changes: Callable[[], int],
        *,
        overdue: bool,
        seconds: float = INTERVAL_SECONDS,
    ) -> None:
        """`changes` counts commits: an idle kiosk should not push its good backups out with copies of nothing new.

        A kiosk that is switched off each evening may never run for an hour at a time, so an `overdue` backup is made
        soon after the start.
        """
        self._make = make
        self._changes = changes
        self._seconds = seconds
        self._overdue = overdue
        self._stop = threading.Event()
        self.trouble: DiskError | None = None
        self._thread = threading.Thread(target=self._run, name="carrel-backup", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop; waits for a copy under way."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        seen = None if self._overdue else self._changes()
        wait = min(SOON_SECONDS, self._seconds) if self._overdue else self._seconds
        while not self._stop.wait(wait):
            wait = self._seconds
            changes = self._changes()
            if changes == seen:
                continue
            try:
                self._make()
            except DiskError as error:
                # The doctor shows it; the learner's work is not affected, and the next hour tries again.
                self.trouble = error
                _log.warning("The hourly backup failed: %s", error, exc_info=error)
            else:
                self.trouble = None
                seen = changes
