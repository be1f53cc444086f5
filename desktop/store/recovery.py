"""What happens to a database before it is used: looked at without touching it, set aside if damaged, made if absent."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection as DriverConnection
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from desktop.store.backup import backups_of
from desktop.store.engine import connect_to_look, writing_engine
from desktop.store.errors import (
    DiskError,
    StoreDamaged,
    StoreError,
    StoreTooNew,
    WrongKey,
    disk_error,
)
from desktop.store.folder import Folder, disk_refusal, fsync_file, move_database, put_journals_aside, remove_database
from desktop.store.keys import StoreKey, is_known, note_key, require_fingerprint
from desktop.store.schema import is_known_revision, migrate, revision_of
from desktop.words import translate

CHECKED_AT_ONCE: Final = 64 * 1024 * 1024
"""Bytes up to which the whole file is checked before it is used; a larger one is checked while Carrel already runs."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Something had to be mended at the start; `sentence` is for the person in front of the screen."""

    set_aside: Path | None
    restored_from: Path | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Soundness:
    """The answer of a full check: no complaint means every page can be read and hangs together."""

    complaints: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return not self.complaints


def make_ready(folder: Folder, key: StoreKey, now: datetime) -> Recovery | None:
    """Leave a sound database under its name, whatever was there before; None if it was there and sound.

    Raises StoreTooNew, WrongKey, DiskError, with nothing touched.
    """
    aside: Path | None = None
    if folder.database.exists():
        known = is_known(folder, key)
        if _is_sound(folder, key):
            if not known:
                # The key has just opened the database, so whatever the note said was not about this one.
                note_key(folder, key)
            return None
        if not known:
            # Could be either; a file that may only have met the wrong key must stay where it is.
            raise WrongKey(
                translate(
                    "Store",
                    "Carrel's database in {path} does not open with the key at hand. Nothing was changed. "
                    "Put back the key that belongs to this folder, or ask your administrator.",
                ).format(path=folder.path)
            )
        aside = _set_aside(folder, now)
    require_fingerprint(folder, key)
    restored = _restore(folder, key)
    if restored is None:
        _create(folder, key)
    folder.doubt.unlink(missing_ok=True)
    return _recovery(aside, restored)


def check(path: Path, key: bytes) -> Soundness:
    """Read every page of the database without changing it (SQLite's quick_check). Raises DiskError."""
    try:
        connection = connect_to_look(path, key)
        try:
            return _quick_check(connection)
        finally:
            connection.close()
    except sqlcipher.Error as error:
        named = disk_error(error)
        if isinstance(named, StoreDamaged):
            return Soundness((str(error),))
        raise named or DiskError() from error


def _is_sound(folder: Folder, key: StoreKey) -> bool:
    """Raises StoreTooNew before anything else is looked at: its structure need not make sense to this program."""
    path = folder.database
    try:
        connection = connect_to_look(path, key.secret)
        try:
            revision = revision_of(connection)
            _refuse_newer(folder, revision)
            thorough = path.stat().st_size <= CHECKED_AT_ONCE or folder.doubt.exists()
            # A database takes its name only when it is complete, so one without tables has lost its content.
            return revision is not None and (not thorough or _quick_check(connection).is_sound)
        finally:
            connection.close()
    except OSError as error:
        raise disk_refusal(error, path) from error
    except sqlcipher.Error as error:
        if isinstance(named := disk_error(error), StoreDamaged):
            return False
        raise named or DiskError() from error


def _quick_check(connection: DriverConnection) -> Soundness:
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(20)").fetchall()]
    return Soundness(() if found == ["ok"] else tuple(found))


def _refuse_newer(folder: Folder, revision: str | None) -> None:
    if revision is not None and not is_known_revision(revision):
        raise StoreTooNew(
            translate(
                "Store",
                "A later version of Carrel has used the data in {path} (its format is {revision}). "
                "Nothing was changed. Install that version, or a later one, and start again.",
            ).format(path=folder.path, revision=revision)
        )


def _set_aside(folder: Folder, now: datetime) -> Path:
    target = folder.aside(now)
    try:
        move_database(folder.database, target)
    except OSError as error:
        raise disk_refusal(error, folder.database) from error
    return target


def _restore(folder: Folder, key: StoreKey) -> Path | None:
    """Put the newest backup that is sound and not newer than this program in the database's place."""
    for backup in backups_of(folder):
        try:
            remove_database(folder.unborn)
            shutil.copyfile(backup, folder.unborn)
            fsync_file(folder.unborn)
            if not _usable(folder.unborn, key.secret):
                continue
            _give_name(folder)
        except OSError as error:
            raise disk_refusal(error, folder.path) from error
        return backup
    return None


def _usable(path: Path, key: bytes) -> bool:
    try:
        connection = connect_to_look(path, key)
        try:
            revision = revision_of(connection)
            # A database takes its name only when it is complete, so one without tables has lost its content.
            return revision is not None and is_known_revision(revision) and _quick_check(connection).is_sound
        finally:
            connection.close()
    except sqlcipher.Error:
        return False


def _create(folder: Folder, key: StoreKey) -> None:
    engine = writing_engine(folder.unborn, key.secret)
    try:
        remove_database(folder.unborn)
        with engine.connect() as connection, connection.begin():
            migrate(connection)
        _give_name(folder)
    except DBAPIError as error:
        raise disk_error(error) or StoreError(str(error)) from error
    except OSError as error:
        raise disk_refusal(error, folder.path) from error
    finally:
        engine.dispose()


def _give_name(folder: Folder) -> None:
    put_journals_aside(folder.database)
    move_database(folder.unborn, folder.database)


def _recovery(aside: Path | None, restored: Path | None) -> Recovery | None:
    if aside is None and restored is None:
        return None
    lost = (
        translate("Store", "Carrel's database was damaged and is kept as {name}.").format(name=aside.name)
        if aside is not None
        else translate("Store", "Carrel's database was missing.")
    )
    now = (
        translate(
            "Store", "Carrel goes on with the copy {name}; work done after that copy is only in the damaged file."
        ).format(name=restored.name)
        if restored is not None
        else translate("Store", "There was no good copy, so Carrel begins with an empty library.")
    )
    return Recovery(
        aside,
        restored,
        translate("Store", "{lost} {now} Keep the file and ask your administrator.").format(lost=lost, now=now),
    )
