"""The same records in SQLite and in PostgreSQL: every test that asks for `database` runs on both."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine

from sync.records.derived import create_derived, drop_derived
from sync.records.metadata import shared


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """A connection to an empty database with all tables, views and triggers, inside a transaction."""
    address = "sqlite://" if request.param == "sqlite" else request.getfixturevalue("postgresql_address")
    engine = create_engine(address)
    try:
        with engine.connect() as connection:
            shared.create_all(connection)
            create_derived(connection)
            yield connection
            connection.rollback()
            with connection.begin():
                drop_derived(connection)
                shared.drop_all(connection)
    finally:
        engine.dispose()
