"""A whole server, on SQLite and on a real PostgreSQL: every test that asks for `server` runs on both."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from sync.server.server import Server
from sync.server.settings import Settings
from sync.server.store.migrating import migrate
from tests.sync.server.fleet import Fleet
from tests.sync.server.wall_clock import WallClock


@pytest.fixture(scope="session")
def migrated_template(postgresql_address: str) -> str:
    """A database with all tables, to be copied: that is many times as fast as making them."""
    name = f"template_{uuid4().hex}"
    _in_postgresql(postgresql_address, f"CREATE DATABASE {name}")
    engine = create_engine(make_url(postgresql_address).set(database=name))
    with engine.begin() as connection:
        migrate(connection)
    engine.dispose()
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'server.sqlite3'}"
        return
    address = request.getfixturevalue("postgresql_address")
    name = f"test_{uuid4().hex}"
    template = request.getfixturevalue("migrated_template")
    _in_postgresql(address, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield make_url(address).set(database=name).render_as_string(hide_password=False)
    _in_postgresql(address, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def wall_clock() -> WallClock:
    return WallClock()


@pytest.fixture
def open_server(database_url: str, tmp_path: Path, wall_clock: WallClock) -> Iterator[Callable[[], Server]]:
    """Opens servers over the same database: a second one is another worker, or a restart."""
    opened: list[Server] = []

    def make() -> Server:
        opened.append(Server(Settings.on(database_url, tmp_path), wall_clock))
        return opened[-1]

    yield make
    for server in opened:
        server.close()


@pytest.fixture
def server(open_server: Callable[[], Server]) -> Server:
    return open_server()


@pytest.fixture
def fleet(server: Server, wall_clock: WallClock) -> Fleet:
    """A server with the moves that tests make on it."""
    return Fleet(server, wall_clock)


def _in_postgresql(address: str, statement: str) -> None:
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
