"""A player that is killed while a course writes; `make kills ROUNDS=N` does the same for as long as wanted."""

import sys
from pathlib import Path

import pytest

from tests.kills.course import LONGEST, Standard, expected, suspend_data
from tests.kills.rounds import Kills, Round

ROUNDS = 50


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
@pytest.mark.timeout(900)
def test_fifty_kills_lose_nothing_that_commit_answered_true_to(tmp_path: Path) -> None:
    lines: list[str] = []
    passed, failed = Kills(tmp_path, seed=20_040, say=lines.append).run(ROUNDS)
    assert (passed, failed) == (ROUNDS, 0), "\n".join(lines)


def test_a_round_with_a_problem_says_so_in_its_line() -> None:
    lost = Round(7, Standard.SCORM_12, "0.1 s into writing", 12, 11, ["Write 12 was confirmed, but 11 is on disk."])
    assert lost.line.endswith("FAILED: Write 12 was confirmed, but 11 is on disk.")


def test_every_write_keeps_something_else_and_the_longest_is_near_64_kb() -> None:
    kept = [suspend_data(number) for number in range(1, 500)]
    assert len(set(kept)) == len(kept)
    assert LONGEST - 2_000 < max(map(len, kept)) <= LONGEST
    assert expected(Standard.SCORM_2004, 51)["cmi.interactions.0.id"] == "question-51"
    assert len(expected(Standard.SCORM_12, 400)) == 3 + 4 * 50
