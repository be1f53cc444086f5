"""One Carrel for all tests of a file; each test brings a course of its own and leaves it when it is done."""

from collections.abc import Iterator

import pytest

from tests.player.stage import Stage


@pytest.fixture(scope="module")
def one_seat(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("seat"))
    yield stage
    stage.seat.close()


@pytest.fixture
def stage(one_seat: Stage) -> Iterator[Stage]:
    yield one_seat
    one_seat.tidy()
