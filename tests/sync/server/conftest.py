"""A whole server, on SQLite and on a real PostgreSQL: every test that asks for `server` runs on both."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sync.server.server import Server
from sync.server.settings import Settings
from tests.sync.server.databases import Databases
from tests.sync.server.fleet import Fleet
from tests.sync.server.wall_clock import WallClock


@pytest.fixture(scope="session")
def databases(postgresql_address: str) -> Iterator[Databases]:
    """Empty databases with all tables, in the tests' own PostgreSQL."""
    made = Databases(postgresql_address)
    yield made
    made.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'server.sqlite3'}"
        return
    databases = request.getfixturevalue("databases")
    name = databases.take()
    yield databases.address(name)
    databases.give_back(name)


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
