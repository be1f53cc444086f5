"""A seat and a server that are killed in the middle of sync; `python -m tests.faults --kills N` goes on for longer."""

import sys
from pathlib import Path

import pytest

from tests.faults.killing import Kill, Kills

ROUNDS = 100


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
@pytest.mark.timeout(900)
def test_a_hundred_kills_of_either_side_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    lines: list[str] = []
    kills = Kills(tmp_path, seed=20_040, say=lines.append)
    result = kills.run(ROUNDS)
    assert result == (ROUNDS, 0), "\n".join(line for line in lines if "FAILED" in line)
    assert {one.victim for one in kills.rounds} == {"seat", "server"}
    assert max(one.acknowledged for one in kills.rounds) > ROUNDS, "hardly anything was synced between the kills"


def test_a_round_with_a_problem_says_so_in_its_line() -> None:
    lost = Kill(7, "server", 0.1, problems=["1 of 8 records are not on the server."])
    assert lost.line.endswith("FAILED: 1 of 8 records are not on the server.")
