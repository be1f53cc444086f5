"""What CMI values say of a session, by the run-time books of both versions."""

import pytest

from sync.records.vocabulary import Completion, Success
from sync.server.cmi import has_ended, outcome_of, seconds_of


class TestScorm12:
    """Run-time 1.2, 3.4.4."""

    @pytest.mark.parametrize(
        ("status", "completion", "success"),
        [
            ("passed", Completion.COMPLETED, Success.PASSED),
            ("failed", Completion.COMPLETED, Success.FAILED),
            ("completed", Completion.COMPLETED, Success.UNKNOWN),
            ("incomplete", Completion.INCOMPLETE, Success.UNKNOWN),
            ("browsed", Completion.INCOMPLETE, Success.UNKNOWN),
            ("not attempted", Completion.NOT_ATTEMPTED, Success.UNKNOWN),
            ("rubbish", Completion.UNKNOWN, Success.UNKNOWN),
        ],
    )
    def test_the_one_status_is_split_in_two(self, status: str, completion: Completion, success: Success) -> None:
        found = outcome_of({"cmi.core.lesson_status": status})
        assert (found.completion, found.success) == (completion, success)

    def test_scores_are_read_as_they_are(self) -> None:
        found = outcome_of({"cmi.core.score.raw": "85.5", "cmi.core.score.min": "0", "cmi.core.score.max": "100"})
        assert (found.score_raw, found.score_min, found.score_max, found.score_scaled) == (85.5, 0, 100, None)

    def test_session_time_is_hours_minutes_and_seconds(self) -> None:
        assert seconds_of({"cmi.core.session_time": "0001:21:30.5"}) == 3600 + 21 * 60 + 30.5


class TestScorm2004:
    """RTE 4.2.4, 4.2.20, 4.2.22."""

    def test_both_statuses_are_taken_as_said(self) -> None:
        found = outcome_of({"cmi.completion_status": "completed", "cmi.success_status": "failed"})
        assert (found.completion, found.success, found.progress) == (Completion.COMPLETED, Success.FAILED, 100.0)

    def test_a_passing_score_decides_and_not_the_word(self) -> None:
        values = {"cmi.success_status": "failed", "cmi.score.scaled": "0.8"}
        assert outcome_of(values, passing_score=0.8).success is Success.PASSED
        assert outcome_of(values, passing_score=0.81).success is Success.FAILED
        assert outcome_of(values).success is Success.FAILED

    def test_a_completion_threshold_decides_and_not_the_word(self) -> None:
        values = {"cmi.completion_status": "completed", "cmi.progress_measure": "0.4"}
        found = outcome_of(values, completion_threshold=0.5)
        assert (found.completion, found.progress) == (Completion.INCOMPLETE, 40.0)

    @pytest.mark.parametrize("value", ["1.5", "-1.01", "NaN", "inf", "", "0,5", "٠.٥", "1e2", "9" * 400])
    def test_a_scaled_score_that_is_none_says_nothing(self, value: str) -> None:
        assert outcome_of({"cmi.score.scaled": value}).score_scaled is None

    @pytest.mark.parametrize(
        ("text", "seconds"), [("PT1H5M0.5S", 3900.5), ("P1DT1S", 86_401), ("PT", 0), ("P", 0), ("5 minutes", 0)]
    )
    def test_session_time_is_an_interval(self, text: str, seconds: float) -> None:
        assert seconds_of({"cmi.session_time": text}) == seconds


def test_suspend_is_no_end() -> None:
    assert not has_ended({"cmi.exit": "suspend"})
    assert not has_ended({})
    assert has_ended({"cmi.exit": "normal"})
    assert has_ended({"cmi.core.exit": ""})
