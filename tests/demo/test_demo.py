"""What `make run` does where there is no screen."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.player.flags import runs_as_root
from tests.demo.tracked import Row, as_table

PROJECT = Path(__file__).resolve().parents[2]
PNG = b"\x89PNG"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")


@dataclass(frozen=True)
class Shown:
    """The demo's exit code, what it printed (complaints first), and where its pictures are."""

    code: int
    text: str
    out: Path

    def element(self, name: str) -> list[str]:
        """The words of the table's line for an element."""
        return next(line.split() for line in self.text.splitlines() if line.startswith(f"{name} "))


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    out = tmp_path_factory.mktemp("demo")
    flags = ["--unsafe-as-root"] if runs_as_root() else []
    finished = subprocess.run(
        [sys.executable, "-m", "tests.demo", *flags, "--out", str(out)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    return Shown(finished.returncode, finished.stderr + finished.stdout, out)


def test_the_killed_half_and_the_other_half_make_a_whole(shown: Shown) -> None:
    assert shown.code == 0, shown.text
    assert "Killed on page “q-plug”, resumed on page “q-plug”: the same." in shown.text


def test_the_course_is_passed_with_every_answer_of_both_processes(shown: Shown) -> None:
    assert "status passed · score 100 · progress 100%" in shown.text
    assert "2 sessions (crash, terminate)" in shown.text
    answered = [shown.element(f"cmi.interactions.{number}.id") for number in range(7)]
    assert [words[1] for words in answered] == [
        "try-fryer", "lid", "plug", "alarm", "match", "steps-order", "sides-needed",
    ]  # fmt: skip
    assert [words[-1] for words in answered] == ["1", "1", "2", "2", "2", "2", "2"]


def test_the_table_holds_what_a_learning_manager_asks_for(shown: Shown) -> None:
    assert shown.element("cmi.core.lesson_status")[1] == "passed"
    assert shown.element("cmi.core.score.raw")[1] == "100"
    assert shown.element("cmi.core.lesson_location")[1] == "result"


def test_every_picture_it_names_is_there(shown: Shown) -> None:
    names = re.findall(r"^ +picture (\S+)$", shown.text, re.MULTILINE)
    assert len(names) == 12
    assert all((shown.out / name).read_bytes().startswith(PNG) for name in names)
    assert all(name in shown.text.splitlines()[-1] for name in names)


@pytest.mark.skipif(not runs_as_root(), reason="only root is refused")
def test_root_is_told_which_flag_it_takes(tmp_path: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "tests.demo", "--out", str(tmp_path)],
        cwd=PROJECT,
        env={name: value for name, value in os.environ.items() if not name.startswith("QTWEBENGINE")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 2
    assert "--unsafe-as-root" in finished.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_long_value_is_shortened_and_its_length_is_told() -> None:
    table = as_table([Row("cmi.suspend_data", "x" * 900, datetime(2026, 3, 1, 12, 0, tzinfo=UTC), 1)])
    assert "xxx… (900 characters)" in table
    assert max(map(len, table.splitlines())) < 120
