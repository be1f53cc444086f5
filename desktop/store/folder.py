"""The data folder: what lies in it under which name, and the lock that keeps a second Carrel out."""

import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.store.errors import DiskError, DiskFull, DiskReadOnly, StoreInUse
from desktop.words import translate

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NO_ROOM: Final = (28, 122)  # ENOSPC, EDQUOT
_RELEASED: Final = -1
_COMPANIONS: Final = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Folder:
    """Paths inside one data folder."""

    path: Path

    @property
    def database(self) -> Path:
        return self.path / "carrel.db"

    @property
    def unborn(self) -> Path:
        """Where a database is made before it takes its place by one rename; never half made under its own name."""
        return self.path / "carrel.db.new"

    @property
    def lock(self) -> Path:
        return self.path / "carrel.lock"

    @property
    def key(self) -> Path:
        return self.path / "carrel.key"

    @property
    def key_record(self) -> Path:
        return self.path / "carrel.key.json"

    @property
    def doubt(self) -> Path:
        """Its presence asks the next start for a full check before anything else."""
        return self.path / "carrel.check"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    def prepare(self) -> None:
        """Make the folder, readable by this user alone. Raises DiskError."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise disk_refusal(error, self.path) from error

    def aside(self, now: datetime) -> Path:
        """A name for the damaged database that nothing has yet."""
        stem = f"{self.database.name}.damaged-{now:%Y%m%dT%H%M%SZ}"
        candidates = (self.path / (stem if n == 0 else f"{stem}-{n}") for n in range(1000))
        return next(path for path in candidates if not path.exists())

    def set_aside(self) -> tuple[Path, ...]:
        """Damaged databases, and journals that had lost theirs, kept until a person deletes them."""
        kept = (*self.path.glob(f"{self.database.name}.damaged-*"), *self.path.glob("*.stray-*"))
        return tuple(sorted(kept))


def move_database(source: Path, target: Path) -> None:
    """Rename a database and the journal files beside it, and make the rename last through a power cut."""
    source.rename(target)
    for companion in _COMPANIONS:
        beside = source.with_name(source.name + companion)
        if beside.exists():
            beside.rename(target.with_name(target.name + companion))
    sync_folder(target.parent)


def put_journals_aside(path: Path) -> None:
    """Rename journals whose database is gone; SQLite would read them as those of the next file of that name."""
    for companion in _COMPANIONS:
        stray = path.with_name(path.name + companion)
        if stray.exists():
            stray.replace(path.with_name(f"{path.name}.stray{companion}"))


def remove_database(path: Path) -> None:
    """Delete a database that only this program made and nobody was told of, with its journal files."""
    for name in (path.name, *(path.name + companion for companion in _COMPANIONS)):
        path.with_name(name).unlink(missing_ok=True)


def sync_folder(path: Path) -> None:
    """fsync a folder so that a rename in it is on disk; Windows has no such call and journals renames itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fsync_file(path: Path) -> None:
    """Wait until a finished file is on disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def write_durably(path: Path, content: bytes) -> None:
    """Write a small private file whole or not at all (mode 0600). Raises DiskError."""
    draft = path.with_name(path.name + ".new")
    try:
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise disk_refusal(error, path) from error


def disk_refusal(error: OSError, path: Path) -> DiskError:
    """The named error for a file operation the system refused."""
    if error.errno in _NO_ROOM:
        return DiskFull()
    if isinstance(error, PermissionError) or error.errno == 30:  # EROFS
        return DiskReadOnly(str(path))
    return DiskError(
        translate(
            "Store",
            "Carrel could not use {path} ({strerror}). Nothing was changed. Check that the disk is "
            "connected and sound, then start Carrel again.",
        ).format(path=path, strerror=error.strerror or error)
    )


class FolderLock:
    """Held by the one process that may use a data folder; the system lets go of it if that process dies."""

    def __init__(self, path: Path) -> None:
        """Take the lock at once. Raises StoreInUse if another process (or another store of this one) has it."""
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise disk_refusal(error, path.parent) from error
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise StoreInUse(
                translate(
                    "Store",
                    "Carrel is already running with the data in {parent}. Nothing was changed. Go to the "
                    "window that is open, or close it first.",
                ).format(parent=path.parent)
            ) from error

    def release(self) -> None:
        """Let the next one in; doing it twice is harmless."""
        descriptor, self._descriptor = self._descriptor, _RELEASED
        if descriptor != _RELEASED:
            os.close(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
