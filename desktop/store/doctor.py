"""What `carrel doctor` and the settings screen say about the store: facts first, then what they mean."""

import shutil
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from desktop.store.backup import backups_of, newest_backup_at
from desktop.store.errors import DiskError
from desktop.store.keys import KeyHome
from desktop.store.outbox import Backlog, backlog
from desktop.store.recovery import Recovery, Soundness
from desktop.store.schema import newest_revision
from desktop.store.seat import made_at
from desktop.store.store import Store
from desktop.words import QT_TRANSLATE_NOOP, decimal, translate

LITTLE_SPACE: Final = 1 << 30
"""Bytes; under this a course import is likely to fail."""
NO_SPACE: Final = 64 << 20
"""Bytes; under this the store itself may soon refuse."""
OLD_BACKUP: Final = timedelta(days=2)


class Topic(Enum):
    """The value is the heading a person reads."""

    KEY = QT_TRANSLATE_NOOP("Doctor", "Key")
    DATABASE = QT_TRANSLATE_NOOP("Doctor", "Database")
    FORMAT = QT_TRANSLATE_NOOP("Doctor", "Format")
    BACKUP = QT_TRANSLATE_NOOP("Doctor", "Backups")
    DISK = QT_TRANSLATE_NOOP("Doctor", "Disk space")
    OUTBOX = QT_TRANSLATE_NOOP("Doctor", "Waiting for the server")


class Level(Enum):
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """`says` is what is the case, `advice` what to do about it (empty where nothing is to do)."""

    topic: Topic
    level: Level
    says: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """Sizes are bytes. `backup_age` is None without a backup; `set_aside` are damaged databases that were kept."""

    folder: Path
    key_home: KeyHome
    soundness: Soundness
    recovery: Recovery | None
    database_bytes: int
    journal_bytes: int
    revision: str | None
    newest_revision: str
    sqlite_version: str
    cipher_version: str
    backups: int
    backup_age: timedelta | None
    backup_trouble: DiskError | None
    set_aside: tuple[Path, ...]
    free_bytes: int
    backlog: Backlog
    age: timedelta = timedelta(0)
    """Since this seat's database was made."""


def examine(store: Store) -> StoreFacts:
    """Look at everything, the whole file included (about a second for 200 MB). Raises DiskError."""
    folder = store.folder
    now = store.clock()
    made = newest_backup_at(folder)
    revision, cipher = store.read(_versions)
    journal = folder.database.with_name(folder.database.name + "-wal")
    return StoreFacts(
        folder=folder.path,
        key_home=store.key_home,
        soundness=store.check(),
        recovery=store.recovery,
        database_bytes=folder.database.stat().st_size,
        journal_bytes=journal.stat().st_size if journal.exists() else 0,
        revision=revision,
        newest_revision=newest_revision(),
        sqlite_version=sqlcipher.sqlite_version,
        cipher_version=cipher,
        backups=len(backups_of(folder)),
        backup_age=max(now - made, timedelta(0)) if made is not None else None,
        backup_trouble=store.backup_trouble,
        set_aside=tuple(sorted(folder.path.glob(f"{folder.database.name}.damaged-*Z*"))),
        free_bytes=shutil.disk_usage(folder.path).free,
        backlog=store.read(lambda connection: backlog(connection, now)),
        age=max(now - store.read(made_at), timedelta(0)),
    )


def findings(facts: StoreFacts) -> list[Finding]:
    """What the facts mean, one finding a topic."""
    return [
        _key(facts.key_home),
        _database(facts),
        _format(facts),
        _backup(facts),
        _disk(facts.free_bytes),
        _outbox(facts.backlog),
    ]


def _versions(connection: Connection) -> tuple[str | None, str]:
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return revision, str(connection.exec_driver_sql("PRAGMA cipher_version").scalar())


def _key(home: KeyHome) -> Finding:
    if home is KeyHome.FILE:
        return Finding(
            Topic.KEY,
            Level.WARNING,
            translate("Doctor", "The key lies in a file beside the database, readable only by this user."),
            translate(
                "Doctor",
                "Whoever copies the whole folder can read it. "
                "Encrypt the disk, or run Carrel where the system keeps keys.",
            ),
        )
    where = (
        translate("Doctor", "in the system's key store")
        if home is KeyHome.KEYRING
        else translate("Doctor", "with the program that opened the database")
    )
    return Finding(Topic.KEY, Level.GOOD, translate("Doctor", "The key is kept {where}.").format(where=where))


def _database(facts: StoreFacts) -> Finding:
    size = translate("Doctor", "{size} in {folder}").format(
        size=_size(facts.database_bytes + facts.journal_bytes), folder=facts.folder
    )
    if not facts.soundness.is_sound:
        return Finding(
            Topic.DATABASE,
            Level.BAD,
            translate("Doctor", "The database is damaged ({complaint}); {size}.").format(
                complaint=facts.soundness.complaints[0].splitlines()[0], size=size
            ),
            translate(
                "Doctor",
                "Close Carrel and start it again: the file is set aside and the newest good backup takes its place.",
            ),
        )
    if facts.recovery is not None:
        return Finding(Topic.DATABASE, Level.WARNING, facts.recovery.sentence)
    if facts.set_aside:
        names = ", ".join(path.name for path in facts.set_aside)
        return Finding(
            Topic.DATABASE,
            Level.WARNING,
            translate("Doctor", "The database is sound; {size}. Damaged ones were kept earlier: {names}.").format(
                size=size, names=names
            ),
            translate("Doctor", "Give them to your administrator; they may hold work that no backup has."),
        )
    return Finding(
        Topic.DATABASE,
        Level.GOOD,
        translate("Doctor", "Every page of the database is sound; {size}.").format(size=size),
    )


def _format(facts: StoreFacts) -> Finding:
    says = translate("Doctor", "Format {revision}, SQLite {sqlite_version}, SQLCipher {cipher_version}.").format(
        revision=facts.revision, sqlite_version=facts.sqlite_version, cipher_version=facts.cipher_version
    )
    if facts.revision != facts.newest_revision:
        return Finding(
            Topic.FORMAT,
            Level.BAD,
            translate("Doctor", "{says} This Carrel works with {newest_revision}.").format(
                says=says, newest_revision=facts.newest_revision
            ),
            translate("Doctor", "Start Carrel again."),
        )
    return Finding(Topic.FORMAT, Level.GOOD, says)


def _backup(facts: StoreFacts) -> Finding:
    if facts.backup_trouble is not None:
        return Finding(
            Topic.BACKUP, Level.BAD, translate("Doctor", "The last backup failed."), str(facts.backup_trouble)
        )
    if facts.backup_age is None:
        # A new seat has nothing to back up; an old one without a backup was never left running long enough.
        level = Level.WARNING if facts.age > OLD_BACKUP else Level.GOOD
        return Finding(
            Topic.BACKUP,
            level,
            translate("Doctor", "There is no backup yet; the first follows two minutes after a start."),
        )
    says = translate("Doctor", "{backups} kept, the newest {age} old.").format(
        backups=facts.backups, age=_age(facts.backup_age)
    )
    if facts.backup_age > OLD_BACKUP:
        return Finding(
            Topic.BACKUP,
            Level.WARNING,
            says,
            translate("Doctor", "One is made two minutes after a start and then every hour."),
        )
    return Finding(Topic.BACKUP, Level.GOOD, says)


def _disk(free: int) -> Finding:
    if free < NO_SPACE:
        return Finding(
            Topic.DISK,
            Level.BAD,
            translate("Doctor", "{size} free.").format(size=_size(free)),
            translate("Doctor", "Make room now: soon nothing more can be saved."),
        )
    if free < LITTLE_SPACE:
        return Finding(
            Topic.DISK,
            Level.WARNING,
            translate("Doctor", "{size} free.").format(size=_size(free)),
            translate("Doctor", "Make room before importing courses."),
        )
    return Finding(Topic.DISK, Level.GOOD, translate("Doctor", "{size} free.").format(size=_size(free)))


def _outbox(waiting: Backlog) -> Finding:
    if waiting.count == 0:
        return Finding(Topic.OUTBOX, Level.GOOD, translate("Doctor", "Nothing."))
    return Finding(
        Topic.OUTBOX,
        Level.GOOD,
        translate("Doctor", "%n record(s), the oldest for {age}.", "", waiting.count).format(
            age=_age(waiting.oldest_age)
        ),
    )


def _size(count: int) -> str:
    value = float(count)
    for unit in ("bytes", "kB", "MB"):
        if value < 1000:
            return f"{value:.0f} {unit}"
        value /= 1000
    return translate("Doctor", "{size} GB").format(size=decimal(value, 1))


def _age(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    if minutes < 120:
        return translate("Doctor", "{minutes} min").format(minutes=minutes)
    return (
        translate("Doctor", "{hours} h").format(hours=minutes // 60)
        if minutes < 2880
        else translate("Doctor", "%n day(s)", "", minutes // 1440)
    )
