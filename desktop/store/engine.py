"""Connections to the encrypted file: the key first, then pragmas that are set, read back and insisted on.

SQLAlchemy's own pysqlcipher dialect puts the key into the engine's address, where a log line can show it; here the
plain SQLite dialect runs over the `sqlcipher3` module and a creator hands it finished connections.
"""

import sys
from pathlib import Path
from sqlite3 import Connection as DriverConnection
from typing import Final, cast

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event

from desktop.store.errors import StoreUnfit, disk_error
from desktop.words import translate

OLDEST_SQLITE: Final = (3, 51, 3)
BUSY_MILLISECONDS: Final = 5000
_READERS_KEPT: Final = 4
_PRAGMAS: Final[tuple[tuple[str, str, object], ...]] = (
    ("busy_timeout", str(BUSY_MILLISECONDS), BUSY_MILLISECONDS),
    ("journal_mode", "WAL", "wal"),
    # NORMAL loses acknowledged commits in a power cut; Commit has told the course "true" by then.
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
)
# macOS answers fsync before the drive has the data; only F_FULLFSYNC waits for it.
_MACOS_PRAGMAS: Final[tuple[tuple[str, str, object], ...]] = (
    ("fullfsync", "ON", 1),
    ("checkpoint_fullfsync", "ON", 1),
)


def writing_engine(path: Path, key: bytes) -> Engine:
    """An engine whose every transaction takes the write lock at its start, so none fails half way for want of it."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        poolclass=NullPool,
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reading_engine(path: Path, key: bytes) -> Engine:
    """An engine for other threads: each transaction sees one unchanging state and can't write."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: _connect_for_reading(path, key),
        poolclass=QueuePool,
        pool_size=_READERS_KEPT,
        max_overflow=-1,
    )
    event.listen(engine, "begin", _begin)
    return engine


def connect(path: Path, key: bytes) -> DriverConnection:
    """A bare sqlcipher3 connection with everything this store insists on. Raises DiskError, StoreUnfit."""
    _require_sqlite()
    connection = _keyed(str(path), key)
    try:
        for pragma, value, expected in (*_PRAGMAS, *(_MACOS_PRAGMAS if sys.platform == "darwin" else ())):
            _insist(connection, pragma, value, expected)
    except sqlcipher.Error as error:
        connection.close()
        raise disk_error(error) or error from error
    except StoreUnfit:
        connection.close()
        raise
    return connection


def connect_to_look(path: Path, key: bytes) -> DriverConnection:
    """A bare connection that can't change the file, for looking at one that may be damaged, newer or not ours."""
    _require_sqlite()
    return _keyed(f"{path.absolute().as_uri()}?mode=ro", key)


def connect_for_copy(path: Path, key: bytes) -> DriverConnection:
    """A bare connection to a file that a backup is about to fill; the copy brings its own journal mode."""
    return _keyed(str(path), key)


def _keyed(address: str, key: bytes) -> DriverConnection:
    # isolation_level None: the module begins nothing by itself, so savepoints and DDL obey our transactions.
    # sqlcipher3 has the interface of the standard sqlite3 module, and no types of its own.
    connection = cast(
        DriverConnection, sqlcipher.connect(address, isolation_level=None, check_same_thread=False, uri=True)
    )
    # Our errors carry what matters; SQLCipher's own log would write to the terminal.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _connect_for_reading(path: Path, key: bytes) -> DriverConnection:
    connection = connect(path, key)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _insist(connection: DriverConnection, pragma: str, value: str, expected: object) -> None:
    connection.execute(f"PRAGMA {pragma} = {value}")
    (found,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    if found != expected:
        raise StoreUnfit(
            translate(
                "Store",
                "Carrel's database does not accept the setting {pragma}={value} (it stays {found}), so "
                "saved work would not be safe. Nothing was changed. Keep the data on a local disk, not "
                "on a network share.",
            ).format(pragma=pragma, value=value, found=found)
        )


def _require_sqlite() -> None:
    version = tuple(int(part) for part in sqlcipher.sqlite_version.split("."))
    if version < OLDEST_SQLITE:
        needed = ".".join(str(part) for part in OLDEST_SQLITE)
        raise StoreUnfit(
            translate(
                "Store",
                "This Carrel was built with SQLite {sqlite_version}; it needs {needed} or later to keep "
                "work safe. Nothing was changed. Install Carrel again.",
            ).format(sqlite_version=sqlcipher.sqlite_version, needed=needed)
        )


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
