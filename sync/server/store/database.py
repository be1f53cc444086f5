"""The server's database: PostgreSQL for a center, SQLite in one file for whoever begins small."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

import psycopg
import sqlcipher3.dbapi2 as sqlcipher
from psycopg.abc import Buffer
from psycopg.types.string import StrBinaryDumper, StrDumperUnknown
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from sync.server.errors import DatabaseUnfit
from sync.server.settings import Settings
from sync.server.store.migrating import migrate

Result = TypeVar("Result")

_TRIES: Final = 5
_SILENCE: Final = 5.0
"""Seconds after which an idle connection is asked whether it still lives."""
_CROSSED: Final = frozenset({"40001", "40P01", "55P03"})
"""Serialization failure, deadlock, lock not available: another transaction was in the way; the same one may succeed."""
_PRAGMAS: Final = (
    "PRAGMA busy_timeout=30000",
    "PRAGMA journal_mode=WAL",
    # What was acknowledged survives a power cut.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
)


class Database:
    """`engine` is for transactions that write; on SQLite they wait for each other in this process, not in SQLite."""

    def __init__(self, settings: Settings) -> None:
        """Connects and migrates. Raises DatabaseUnfit."""
        self.engine, self._reader = _engines(settings)
        self.is_postgresql: Final = self.engine.dialect.name == "postgresql"
        self._one_writer = threading.RLock()
        try:
            with self.writing() as connection:
                migrate(connection)
        except DatabaseUnfit:
            self.close()
            raise
        except (DBAPIError, OSError) as error:
            self.close()
            shown = self.engine.url.render_as_string(hide_password=True)
            raise DatabaseUnfit(f"The database {shown} does not answer: {error}") from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, kept if the block ends well."""
        if self.is_postgresql:
            with self.engine.begin() as connection:
                yield connection
            return
        with self._one_writer, self.engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads; one statement of it sees one state of the database."""
        with self._reader.begin() as connection:
            yield connection

    def in_one(self, work: Callable[[Connection], Result]) -> Result:
        """Do `work` in one transaction; again from its beginning if another one was in its way."""
        for _ in range(_TRIES - 1):
            try:
                with self.writing() as connection:
                    return work(connection)
            except DBAPIError as error:
                if not self._was_crossed(error):
                    raise
        with self.writing() as connection:
            return work(connection)

    @property
    def reader(self) -> Engine:
        """For those who bring their own transactions and only read: the lists of the admin pages."""
        return self._reader

    def close(self) -> None:
        self.engine.dispose()
        self._reader.dispose()

    def _was_crossed(self, error: DBAPIError) -> bool:
        return self.is_postgresql and getattr(error.orig, "sqlstate", None) in _CROSSED


def _engines(settings: Settings) -> tuple[Engine, Engine]:
    """One that writes and one that reads; in PostgreSQL they are the same."""
    try:
        url = make_url(settings.database_url)
    except ArgumentError as error:
        raise DatabaseUnfit(f"CARREL_DATABASE_URL is no address of a database: {error}") from error
    if url.drivername == "postgresql+psycopg":
        engine = create_engine(
            url,
            pool_size=settings.connections,
            max_overflow=0,
            # What a statement was about may be somebody's name; it has no place in a log.
            hide_parameters=True,
            connect_args={"connect_timeout": 10},
        )
        event.listen(engine, "connect", _show_nul)
        event.listen(engine, "checkin", _remember_when)
        event.listen(engine, "checkout", _ask_if_it_lives)
        # What only reads needs no transaction around it, and saves two round trips.
        return engine, engine.execution_options(isolation_level="AUTOCOMMIT")
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        raise DatabaseUnfit(
            "CARREL_DATABASE_URL has to begin with postgresql+psycopg:// or sqlite:/// and the path of a file."
        )
    _make_ours(Path(url.database))
    # The SQLite that seats use, without a key: the system's own may be older than 3.51.3, where two connections that
    # write and checkpoint at the same moment can lose what was committed (sqlite.org/wal.html, "The WAL-Reset Bug").
    writer, reader = (
        create_engine(url, module=sqlcipher, poolclass=QueuePool, pool_size=4, max_overflow=-1, hide_parameters=True)
        for _ in range(2)
    )
    for engine, begin in ((writer, "BEGIN IMMEDIATE"), (reader, "BEGIN")):
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _beginner(begin))
    return writer, reader


def _make_ours(file: Path) -> None:
    """Nobody else on the machine reads it: it holds the server's keys. What SQLite writes beside it is as closed."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


class _Text(StrDumperUnknown):
    """No text of PostgreSQL's holds U+0000, and any text that came from outside may: it shows as its sign, ␀."""

    def dump(self, obj: str) -> Buffer | None:
        return super().dump(obj.replace("\0", "␀"))


class _BinaryText(StrBinaryDumper):
    def dump(self, obj: str) -> Buffer | None:
        return super().dump(obj.replace("\0", "␀"))


def _show_nul(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:  # noqa: ARG001
    for dumper in (_BinaryText, _Text):
        connection.adapters.register_dumper(str, dumper)


def _remember_when(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:  # noqa: ARG001
    entry.info["idle since"] = time.monotonic()


def _ask_if_it_lives(connection: DBAPIConnection, entry: ConnectionPoolEntry, proxy: object) -> None:  # noqa: ARG001
    """After a while of silence only: asking every time would be a round trip a request."""
    if time.monotonic() - entry.info.get("idle since", time.monotonic()) < _SILENCE:
        return
    try:
        cursor = connection.cursor()
        cursor.execute("SELECT 1")
        cursor.close()
        connection.rollback()
    except psycopg.Error as error:
        raise DisconnectionError("The connection did not survive its rest.") from error


def _prepare_sqlite(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:  # noqa: ARG001
    # The driver would begin transactions when it sees fit; ours begin where they say.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _beginner(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
