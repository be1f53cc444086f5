"""A seat with one learner and no course yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.learning.chair import Room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path / "data")
    yield made
    made.store.close()
