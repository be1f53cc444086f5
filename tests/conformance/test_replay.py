"""The replay itself: that a case of our own passes, and that every kind of difference is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.__main__ import main
from tests.conformance.cases import find_cases
from tests.conformance.own_case import case, step, write_case
from tests.conformance.pure import PureDriver
from tests.conformance.replay import replay


@pytest.fixture
def differences(tmp_path: Path) -> Callable[[dict[str, Any]], list[str]]:
    def run(data: dict[str, Any]) -> list[str]:
        (found,) = find_cases([write_case(tmp_path, data)])
        return list(replay(found, [found], PureDriver()))

    return run


Differences = Callable[[dict[str, Any]], list[str]]


class TestReplay:
    def test_a_case_as_it_should_be(self, differences: Differences) -> None:
        assert differences(case()) == []

    def test_another_delivery_ends_the_case(self, differences: Differences) -> None:
        wrong = case()
        wrong["visits"][1]["identifier"] = "three"
        assert differences(wrong) == ["visit two (three): P/two was delivered instead"]

    def test_a_delivery_that_does_not_come(self, differences: Differences) -> None:
        wrong = case()
        wrong["visits"][0]["steps"].pop()
        assert differences(wrong) == ["visit two (two): nothing was delivered"]

    def test_a_control_in_another_state(self, differences: Differences) -> None:
        wrong = case()
        wrong["visits"][0]["ui"] = [
            {"control": "continue", "state": "disabled"},
            {"control": "toc", "state": "enabled"},
        ]
        assert differences(wrong) == ["visit one (one): continue should be disabled"]

    def test_another_value_another_error_and_a_record_that_is_not_there(self, differences: Differences) -> None:
        wrong = case()
        wrong["visits"][0]["steps"][1:3] = [
            step("GetValue", "cmi.scaled_passing_score", returns="0.7"),
            step("GetValue", "cmi.objectives.0.score.raw", returns="", error="0"),
            step("GetValue", "cmi.objectives.{n}.id", n={"collection": "cmi.objectives", "id": "none"}),
        ]
        assert [line.partition(": ")[2] for line in differences(wrong)] == [
            "gave '0.5', expected '0.7'",
            "error 403, expected 0",
            "no record of cmi.objectives has the id none",
        ]

    def test_a_session_that_should_have_ended(self, differences: Differences) -> None:
        wrong = case()
        wrong["visits"][0]["then"]["session"] = "suspended"
        assert differences(wrong) == ["visit one (one): afterwards the session should be suspended, and is not"]

    def test_one_delivery_too_many(self, differences: Differences) -> None:
        wrong = case()
        wrong["visits"].pop()
        assert differences(wrong) == ["after the last visit: two was delivered"]

    def test_a_predecessor_that_is_missing(self, differences: Differences) -> None:
        with pytest.raises(LookupError, match="has to run after OWN-0"):
            differences(case() | {"after": ["OWN-0"]})


class TestCommand:
    """python -m tests.conformance FOLDER…"""

    def run(self, folder: Path, data: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
        write_case(folder / "deeper" / "OWN-1", data)
        code = main([str(folder), "--driver", "pure"])
        return code, capsys.readouterr().out.splitlines()

    def test_all_passed(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        code, lines = self.run(tmp_path, case(), capsys)
        assert (code, lines) == (0, ["OWN-1  passed", "", "OWN: 1 of 1", "1 passed, 0 failed"])

    def test_the_first_difference_and_exit_code_1(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        wrong = case()
        wrong["visits"][1]["identifier"] = "three"
        code, lines = self.run(tmp_path, wrong, capsys)
        assert code == 1
        assert lines[0] == "OWN-1  visit two (three): P/two was delivered instead"
        assert lines[-1] == "0 passed, 1 failed"

    def test_a_missing_predecessor_fails_one_case(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        code, lines = self.run(tmp_path, case() | {"after": ["OWN-0"]}, capsys)
        assert code == 1
        assert lines[0] == "OWN-1  OWN-1 has to run after OWN-0, which was not found."

    def test_a_folder_that_is_not_there(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            main([str(tmp_path / "nowhere")])
        assert "There is no folder" in capsys.readouterr().err
