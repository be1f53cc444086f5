"""A real PostgreSQL for every test about sync that asks for one."""

from collections.abc import Iterator

import pytest

from tests.sync.postgresql import Absent, throw_away_server


@pytest.fixture(scope="session")
def postgresql_address() -> Iterator[str]:
    """The SQLAlchemy address of a database that belongs to this test run."""
    try:
        with throw_away_server() as address:
            yield address
    except Absent as absence:
        pytest.skip(str(absence))
