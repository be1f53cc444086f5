"""The databases that tests begin with are those that the migrations make."""

from collections.abc import Callable
from pathlib import Path
from sqlite3 import connect

import pytest
from sqlalchemy import Connection, create_engine

from desktop.store import schema
from sync.server.store import migrating
from tests.migrated import Migrated


def everything(database: Path) -> str:
    """All that is in it, as statements."""
    connection = connect(database)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()


def made(database: Path, migrate: Callable[[Connection], None]) -> str:
    engine = create_engine(f"sqlite:///{database}")
    with engine.begin() as connection:
        migrate(connection)
    engine.dispose()
    return everything(database)


@pytest.mark.parametrize("migrate", [schema.migrate, migrating.migrate], ids=["seat", "server"])
def test_what_is_repeated_is_what_was_migrated(tmp_path: Path, migrate: Callable[[Connection], None]) -> None:
    once = Migrated(migrate)
    first, second = made(tmp_path / "first", once), made(tmp_path / "second", once)
    assert "CREATE TABLE" in first
    assert second == first == made(tmp_path / "third", migrate)


def test_a_database_that_is_not_empty_is_migrated(tmp_path: Path) -> None:
    once = Migrated(schema.migrate)
    asked: list[Connection] = []
    made(tmp_path / "first", once)
    once.migrate = asked.append
    made(tmp_path / "first", once)
    assert len(asked) == 1
