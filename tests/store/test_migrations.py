"""Migrations from an empty file give exactly the tables, views and triggers the program knows."""

from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine

from desktop.store import schema
from desktop.store.engine import connect
from desktop.store.seat import seat_only
from desktop.store.store import Store
from sync.records.derived import sqlite_derived
from sync.records.metadata import shared
from tests.store.desk import KEY, rows

pytestmark = pytest.mark.usefixtures("every_migration")


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    both = MetaData(naming_convention=shared.naming_convention)
    for table in (*shared.sorted_tables, *seat_only.sorted_tables):
        table.to_metadata(both)
    return list(compare_metadata(context, both))


def described(connection: Connection, table: str) -> tuple[object, ...]:
    """What SQLite itself says of a table; table_xinfo also shows generated columns."""
    columns = connection.exec_driver_sql(f"PRAGMA table_xinfo('{table}')").all()
    keys = connection.exec_driver_sql(f"PRAGMA foreign_key_list('{table}')").all()
    indexes = connection.exec_driver_sql(f"PRAGMA index_list('{table}')").all()
    parts = {row.name: connection.exec_driver_sql(f"PRAGMA index_info('{row.name}')").all() for row in indexes}
    made = connection.exec_driver_sql(f"SELECT sql FROM sqlite_master WHERE name = '{table}'").scalar_one()
    return (
        "AUTOINCREMENT" in made,
        [tuple(row) for row in columns],
        sorted((row[2], row[3], row[4]) for row in keys),
        sorted((row.unique, [part.name for part in parts[row.name]]) for row in indexes),
    )


def test_alembic_finds_no_difference_between_migrations_and_tables(store: Store) -> None:
    assert store.read(differences) == []


def test_sqlite_describes_migrated_tables_as_it_describes_declared_ones(store: Store) -> None:
    declared = create_engine("sqlite://")
    try:
        with declared.connect() as fresh:
            shared.create_all(fresh)
            # Its foreign keys point into the other MetaData, which is there by now.
            seat_only.create_all(fresh)
            for table in (*shared.tables, *seat_only.tables):
                assert store.read(partial(described, table=table)) == described(fresh, table), table
    finally:
        declared.dispose()


def test_views_and_triggers_are_those_of_the_records(store: Store, folder: Path) -> None:
    found = rows(folder / "carrel.db", "SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')")
    assert dict(found) == sqlite_derived()


def test_an_older_trigger_is_replaced_at_the_next_start_and_a_backup_is_made_first(folder: Path) -> None:
    Store.open(folder, KEY).close()
    connection = connect(folder / "carrel.db", KEY.secret)
    connection.execute("DROP TRIGGER update_scorm_progress")
    connection.execute("CREATE TRIGGER of_yesterday AFTER INSERT ON seat BEGIN SELECT 1; END")
    connection.close()
    with Store.open(folder, KEY):
        found = rows(folder / "carrel.db", "SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')")
        assert dict(found) == sqlite_derived()
    assert len(list((folder / "backups").iterdir())) == 1


def test_a_current_database_is_opened_without_a_backup(folder: Path) -> None:
    Store.open(folder, KEY).close()
    Store.open(folder, KEY).close()
    assert not (folder / "backups").exists()


def test_migrations_form_one_line_that_their_files_are_numbered_along() -> None:
    scripts = ScriptDirectory(str(Path(schema.__file__).parent / "migrations"))
    assert scripts.get_heads() == [schema.newest_revision()]
    assert schema.revisions() == tuple(script.revision for script in scripts.walk_revisions())[::-1]
    assert schema.is_known_revision("0001")
    assert not schema.is_known_revision("9001")


def test_the_pragmas_that_keep_work_safe_hold_on_every_connection(store: Store) -> None:
    """SYNC, "Seat: journal and outbox"."""
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
    }

    def pragmas(connection: Connection) -> dict[str, object]:
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}

    assert store.write(pragmas).result() == expected
    assert store.read(pragmas) == expected
