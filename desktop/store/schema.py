"""Brings a database to the tables this program knows, and tells one that a later program made."""

from functools import cache
from pathlib import Path
from sqlite3 import Connection as DriverConnection
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from sync.records.derived import create_derived, drop_derived, sqlite_derived

_SCRIPTS: Final = Path(__file__).parent / "migrations"


@cache
def newest_revision() -> str:
    """The revision this program migrates to."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise FileNotFoundError(f"The migrations are missing from {_SCRIPTS}; install Carrel again.")
    return head


def is_known_revision(revision: str) -> bool:
    """Whether this program has the migration that made `revision`."""
    return revision in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


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
    drop_derived(connection)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    create_derived(connection)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    # Alembic would otherwise split the path at spaces and colons.
    config.set_main_option("path_separator", "newline")
    return config
