"""A store in a folder of its own, and a learner in a session of a course."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.store import Store
from tests.store.desk import KEY, Desk, sit_down


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder, KEY) as opened:
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return sit_down(store)
