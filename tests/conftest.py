"""Before any QApplication: platform, process flags, scheme. And a whole seat for the tests that want one."""

import gc
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from desktop.store import recovery, schema
from desktop.store import store as store_module
from sync.server.store import database, migrating
from tests.migrated import Migrated
from tests.seat import Seat, prepare

prepare()


@pytest.fixture(scope="session", autouse=True)
def _migrated_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        of_seats = Migrated(schema.migrate)
        patch.setattr(store_module, "migrate", of_seats)
        patch.setattr(recovery, "migrate", of_seats)
        patch.setattr(database, "migrate", Migrated(migrating.migrate))
        yield


@pytest.fixture
def every_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    """New databases go through each migration, for the tests that are about these."""
    for module in (store_module, recovery):
        monkeypatch.setattr(module, "migrate", schema.migrate)
    monkeypatch.setattr(database, "migrate", migrating.migrate)


@pytest.fixture
def open_seat(qapp: object, tmp_path: Path) -> Iterator[Callable[[], Seat]]:
    """Makes seats, one after the other, over the same data: a second one is a restart of the first."""
    made: list[Seat] = []

    def make() -> Seat:
        made.append(Seat(tmp_path / "home"))
        return made[-1]

    yield make
    for seat in made:
        if not seat.closed:
            seat.close()


@pytest.fixture
def seat(open_seat: Callable[[], Seat]) -> Seat:
    """One running Carrel with an empty library."""
    return open_seat()


LONGEST = (
    "tests/faults/",
    "tests/kills/",
    "tests/demo/",
    "tests/learning/test_attempt_states",
    "tests/learning/test_sign_in_states",
    "tests/learning/test_seats_converge",
    "tests/sync/server/projecting/test_histories",
    "tests/conformance/test_webview",
    "tests/e2e/test_samples",
    "tests/ui/test_every_",
)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Nothing that is made while tests are collected goes again before the end: millions of objects to look through.

    So the garbage collector waits meanwhile, looks once, and then leaves all of it alone. What is new it looks at as
    often as in any program.
    """
    gc.disable()
    collected = yield
    gc.enable()
    gc.collect()
    gc.freeze()
    return collected


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that nobody waits for it alone at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONGEST))
