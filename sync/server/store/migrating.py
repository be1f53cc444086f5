"""Brings a server's database to the tables this program knows."""

from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from sync.records.triggers import postgresql_triggers, sqlite_triggers
from sync.records.views import views
from sync.server.errors import DatabaseUnfit

_SCRIPTS: Final = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME: Final = 0x43415252454C
"""The advisory lock under which workers that start together migrate one after the other."""
_KEPT_TRIGGERS: Final = "keep_audit_trail"
"""The trail is guarded here as on a seat. The other triggers are not made: they mirror a running session value by
value, and nothing runs here; the projector writes results once, worked out of everything (docs/adr/0016)."""


@cache
def newest_revision() -> str:
    """The revision this program migrates to."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise FileNotFoundError(f"The migrations are missing from {_SCRIPTS}; install Carrel again.")
    return head


def revision_of(connection: Connection) -> str | None:
    """None for an empty database."""
    return MigrationContext.configure(connection).get_current_revision()


def migrate(connection: Connection) -> None:
    """In the caller's transaction, so all of it happens or none. Raises DatabaseUnfit for a later program's tables."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")
    found = revision_of(connection)
    if found == newest_revision():
        return
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if found is not None and found not in known:
        raise DatabaseUnfit("A later version of Carrel made this database. Install that version; nothing was changed.")
    _drop_derived(connection)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    _create_derived(connection)


def _create_derived(connection: Connection) -> None:
    for statement in views().values():
        connection.exec_driver_sql(statement)
    if connection.dialect.name == "sqlite":
        for name, trigger in sqlite_triggers().items():
            if name.startswith(_KEPT_TRIGGERS):
                connection.exec_driver_sql(trigger)
        return
    for statement in postgresql_triggers()[_KEPT_TRIGGERS]:
        connection.exec_driver_sql(statement)


def _drop_derived(connection: Connection) -> None:
    for name in views():
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {name}")
    if connection.dialect.name == "sqlite":
        for name in sqlite_triggers():
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        return
    connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {_KEPT_TRIGGERS}() CASCADE")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    # Alembic would otherwise split the path at spaces and colons.
    config.set_main_option("path_separator", "newline")
    return config
