"""Brings a database to the tables this program knows, and tells one that a later program made."""

from functools import cache
from pathlib import Path
from pkgutil import iter_modules
from sqlite3 import Connection as DriverConnection
from typing import Final

from sqlalchemy import Connection

from sync.records.derived import create_derived, drop_derived, sqlite_derived

_VERSIONS: Final = Path(__file__).parent / "migrations" / "versions"


@cache
def revisions() -> tuple[str, ...]:
    """All that this program has a migration for, oldest first: what their files are numbered with."""
    found = sorted(module.name.partition("_")[0] for module in iter_modules([str(_VERSIONS)]))
    if not found:
        raise FileNotFoundError(f"The migrations are missing from {_VERSIONS}; install Carrel again.")
    return tuple(found)


def newest_revision() -> str:
    """The revision this program migrates to."""
    return revisions()[-1]


def is_known_revision(revision: str) -> bool:
    """Whether this program has the migration that made `revision`."""
    return revision in revisions()


def revision_of(connection: DriverConnection) -> str | None:
    """The revision of the database behind a bare connection, None for one without tables.

    Raises the driver's DatabaseError for a file that can't be read with its key.
    """
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    if found is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row is not None else None


def is_current(connection: DriverConnection) -> bool:
    """Whether tables, views and triggers are exactly this program's, so that opening needs no write."""
    if revision_of(connection) != newest_revision():
        return False
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')").fetchall()
    return dict(rows) == sqlite_derived()


def migrate(connection: Connection) -> None:
    """Bring the database to the newest revision, in the caller's transaction: all of it happens or none."""
    # Alembic takes as long to load as all else of the store, and few starts have anything to migrate.
    from desktop.store.upgrading import upgrade  # noqa: PLC0415

    drop_derived(connection)
    upgrade(connection)
    create_derived(connection)
