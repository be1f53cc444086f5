"""Sync through a network full of faults; `make faults SESSIONS=N` does the same for as long as wanted."""

import sys
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest

from tests.faults.place import Session, differences
from tests.faults.sessions import Storms
from tests.faults.weather import STORMY, Fault, Weather

SESSIONS = 500


@pytest.mark.timeout(900)
def test_five_hundred_sessions_lose_nothing_double_nothing_and_never_stall(tmp_path: Path) -> None:
    lines: list[str] = []
    storms = Storms(tmp_path, seed=20_040, say=lines.append)
    result = storms.run(SESSIONS)
    assert result == (SESSIONS, 0), "\n".join(line for line in lines if "FAILED" in line)
    assert set(STORMY) <= set(storms.seen), "a fault never happened"


def test_a_session_with_a_problem_says_so_in_its_line() -> None:
    lost = Session(7, 2, problems=["1 of 8 records are not on the server."])
    assert lost.line.endswith("FAILED: 1 of 8 records are not on the server.")


def test_the_comparison_tells_what_is_lost_what_is_invented_and_what_is_other() -> None:
    both, lost, invented = uuid4(), uuid4(), uuid4()
    assert differences({both: b"a"}, {both: b"a"}) == []
    assert len(differences({both: b"a", lost: b"b"}, {both: b"x", invented: b"c"})) == 3


def test_the_weather_is_the_same_for_the_same_seed_and_ends() -> None:
    def of(seed: int) -> list[Fault]:
        weather = Weather(Random(seed))
        weather.storm(40)
        return [weather.next() for _ in range(60)]

    assert of(1) == of(1) != of(2)
    assert set(of(1)[40:]) == {Fault.NONE}


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the server runs on POSIX systems")
