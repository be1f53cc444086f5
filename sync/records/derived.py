"""Puts the views and triggers into a database and takes them out again.

They hold no data, so a migration never edits them: it drops them all, changes the tables, and makes them anew.
"""

from sqlalchemy import Connection

from sync.records.triggers import postgresql_triggers, sqlite_triggers
from sync.records.views import views


def sqlite_derived() -> dict[str, str]:
    """Name → CREATE statement of everything `create_derived` makes in SQLite, in order."""
    return {**views(), **sqlite_triggers()}


def create_derived(connection: Connection) -> None:
    """Make every view and trigger; the tables must be there. Part of the caller's transaction in both databases."""
    if connection.dialect.name == "sqlite":
        for statement in sqlite_derived().values():
            connection.exec_driver_sql(statement)
        return
    for statement in views().values():
        connection.exec_driver_sql(statement)
    for function, trigger in postgresql_triggers().values():
        connection.exec_driver_sql(function)
        connection.exec_driver_sql(trigger)


def drop_derived(connection: Connection) -> None:
    """Drop every view and trigger of the shared records that is there, also those an older program made."""
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger')")
        for kind, name in found.all():
            connection.exec_driver_sql(f'DROP {kind} "{name}"')
        return
    for name in views():
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {name}")
    for name in postgresql_triggers():
        # The function's trigger goes with it.
        connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {name}() CASCADE")
