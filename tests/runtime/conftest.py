"""Before any QApplication: the platform, the sandbox of a root process, and the course scheme."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.runtime.harness import Desk, Lab, MakeStage, Stage, launch_of, prepare

prepare()


@pytest.fixture
def stage(qapp: object) -> Iterator[MakeStage]:
    """Makes stages, and closes them."""
    made: list[Stage] = []

    def make(
        standard: str, *, desk: Mapping[str, Any] | None = None, scripts: tuple[str, ...] = (), **launch: object
    ) -> Stage:
        made.append(Stage(Desk(launch_of(standard, **launch), **(desk or {})), scripts))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture(scope="session")
def lab(qapp: object) -> Iterator[Lab]:
    """One page for all tests that need no page of their own."""
    lab = Lab()
    yield lab
    lab.stage.close()
