"""The run-time's two ends: expectations from RTE 1.2 (3.4.4) and RTE 2004 4th ed. (4.2)."""

import pytest

from desktop.scorm.package import Item, TimeLimitAction
from desktop.scorm.runtime import (
    Exit,
    Learner,
    Mode,
    Resumption,
    outcome_12,
    outcome_2004,
    preferences_of,
    seed_12,
    seed_2004,
)
from desktop.scorm.sequencing.definition import CompletionThreshold, Objective, Sequencing
from desktop.scorm.sequencing.outcome import Completion, Success

LEARNER = Learner("L-1", "Yusuf, Amina", "fr")


def item(**known: object) -> Item:
    return Item(identifier="I1", title="One", **known)  # type: ignore[arg-type]


def seeds_12(one: Item, before: Resumption | None = None, mode: Mode = Mode.NORMAL) -> dict[str, str]:
    return dict(seed_12(one, LEARNER, mode, before, {}))


def seeds_2004(
    one: Item, before: Resumption | None = None, tracked: tuple[tuple[str, str], ...] = ()
) -> dict[str, str]:
    return dict(seed_2004(one, LEARNER, Mode.NORMAL, before, {}, tracked))


class TestInitialize12:
    """LMSInitialize in SCORM 1.2."""

    def test_a_first_launch_enters_ab_initio_with_what_the_manifest_says(self) -> None:
        one = item(
            mastery_score="80",
            max_time_allowed="00:30:00",
            time_limit_action=TimeLimitAction.EXIT_MESSAGE,
            data_from_lms="x=1",
        )
        seeds = seeds_12(one)
        assert seeds["cmi.core.entry"] == "ab-initio"
        assert seeds["cmi.core.total_time"] == "0000:00:00.00"
        assert seeds["cmi.core.student_name"] == "Yusuf, Amina"
        assert seeds["cmi.core.credit"] == "credit"
        assert seeds["cmi.student_data.mastery_score"] == "80"
        assert seeds["cmi.student_data.max_time_allowed"] == "00:30:00"
        assert seeds["cmi.student_data.time_limit_action"] == "exit,message"
        assert seeds["cmi.launch_data"] == "x=1"
        assert seeds["cmi.student_preference.language"] == "fr"

    @pytest.mark.parametrize(("suspended", "entry"), [(True, "resume"), (False, "")])
    def test_a_later_launch_has_its_data_and_says_how_the_last_one_was_left(self, suspended: bool, entry: str) -> None:
        before = Resumption({"cmi.core.lesson_location": "p3", "cmi.core.exit": "suspend"}, 61.5, suspended)
        seeds = seeds_12(item(), before)
        assert seeds["cmi.core.entry"] == entry
        assert seeds["cmi.core.lesson_location"] == "p3"
        assert seeds["cmi.core.total_time"] == "0000:01:01.50"
        assert "cmi.core.exit" not in seeds

    def test_browsing_earns_no_credit(self) -> None:
        assert seeds_12(item(), mode=Mode.BROWSE)["cmi.core.credit"] == "no-credit"


class TestFinish12:
    """LMSFinish in SCORM 1.2: status and mastery."""

    @pytest.mark.parametrize(
        ("status", "raw", "mastery", "decided"),
        [
            (None, None, None, "completed"),
            ("completed", "85", "80", "passed"),
            ("completed", "80", "80", "passed"),
            ("completed", "79", "80", "failed"),
            (None, "90", "80", "passed"),
            ("completed", None, "80", None),
            ("completed", "85", None, None),
            ("failed", "85", "80", None),
            ("passed", "10", "80", None),
            ("incomplete", "85", "80", None),
        ],
    )
    def test_mastery_decides_only_what_the_sco_left_open(
        self, status: str | None, raw: str | None, mastery: str | None, decided: str | None
    ) -> None:
        values = {"cmi.core.lesson_status": status, "cmi.core.score.raw": raw}
        outcome = outcome_12(
            item(mastery_score=mastery),
            {element: value for element, value in values.items() if value is not None},
            Mode.NORMAL,
            finished=True,
        )
        assert outcome.written.get("cmi.core.lesson_status") == decided

    def test_mastery_counts_only_with_credit(self) -> None:
        outcome = outcome_12(item(mastery_score="80"), {"cmi.core.score.raw": "90"}, Mode.BROWSE, finished=True)
        assert outcome.written == {"cmi.core.lesson_status": "browsed"}

    def test_a_session_without_finish_completes_nothing(self) -> None:
        outcome = outcome_12(item(mastery_score="80"), {"cmi.core.score.raw": "90"}, Mode.NORMAL, finished=False)
        assert outcome.written == {"cmi.core.lesson_status": "incomplete"}
        assert (outcome.completion, outcome.success) == (Completion.INCOMPLETE, Success.UNKNOWN)

    @pytest.mark.parametrize(
        ("status", "completion", "success"),
        [
            ("passed", Completion.COMPLETED, Success.PASSED),
            ("failed", Completion.COMPLETED, Success.FAILED),
            ("completed", Completion.COMPLETED, Success.UNKNOWN),
            ("incomplete", Completion.INCOMPLETE, Success.UNKNOWN),
        ],
    )
    def test_the_one_status_is_split_into_two_facts(
        self, status: str, completion: Completion, success: Success
    ) -> None:
        outcome = outcome_12(item(), {"cmi.core.lesson_status": status}, Mode.NORMAL, finished=True)
        assert (outcome.completion, outcome.success) == (completion, success)

    def test_a_raw_score_is_scaled_by_its_own_bounds_where_it_has_them(self) -> None:
        plain = outcome_12(item(), {"cmi.core.score.raw": "40"}, Mode.NORMAL, finished=True)
        bounded = outcome_12(
            item(),
            {"cmi.core.score.raw": "40", "cmi.core.score.min": "0", "cmi.core.score.max": "50"},
            Mode.NORMAL,
            finished=True,
        )
        assert (plain.score.scaled, bounded.score.scaled) == (0.4, 0.8)


class TestInitialize2004:
    """Initialize in SCORM 2004."""

    def test_a_new_attempt_starts_clean_even_where_an_earlier_one_left_data(self) -> None:
        seeds = seeds_2004(item(), Resumption({"cmi.location": "p3"}, 60, suspended=False))
        assert seeds["cmi.entry"] == "ab-initio"
        assert "cmi.location" not in seeds
        assert seeds["cmi.total_time"] == "PT0H0M0S"

    def test_a_suspended_attempt_comes_back_whole_but_for_its_exit_and_session_time(self) -> None:
        before = Resumption(
            {"cmi.location": "p3", "cmi.exit": "suspend", "cmi.session_time": "PT1M", "adl.nav.request": "continue"},
            60,
            suspended=True,
        )
        seeds = seeds_2004(item(), before)
        assert seeds["cmi.entry"] == "resume"
        assert seeds["cmi.location"] == "p3"
        assert seeds["cmi.total_time"] == "PT0H1M0S"
        assert not seeds.keys() & {"cmi.exit", "cmi.session_time", "adl.nav.request"}

    def test_what_sequencing_knows_of_an_objective_wins_over_what_the_sco_left(self) -> None:
        before = Resumption(
            {"cmi.objectives.0.id": "o1", "cmi.objectives.0.success_status": "failed"}, 0, suspended=True
        )
        seeds = seeds_2004(
            item(), before, (("cmi.objectives.0.id", "o1"), ("cmi.objectives.0.success_status", "passed"))
        )
        assert seeds["cmi.objectives.0.success_status"] == "passed"

    def test_preferences_outlive_the_attempt(self) -> None:
        kept = preferences_of({"cmi.learner_preference.audio_level": "0.5", "cmi.location": "p3"})
        seeds = dict(seed_2004(item(), LEARNER, Mode.NORMAL, None, kept, ()))
        assert seeds["cmi.learner_preference.audio_level"] == "0.5"


class TestTerminate2004:
    """RTE 2004 4.2.4 (completion status) and 4.2.22 (success status): thresholds decide where there are any."""

    @pytest.mark.parametrize(
        ("measure", "status", "expected"),
        [
            ("0.8", "incomplete", Completion.COMPLETED),
            ("0.79", "completed", Completion.INCOMPLETE),
            (None, "completed", Completion.UNKNOWN),
        ],
    )
    def test_a_completion_threshold_decides_over_the_status_that_was_set(
        self, measure: str | None, status: str, expected: Completion
    ) -> None:
        one = item(completion_threshold=CompletionThreshold(completed_by_measure=True, min_progress_measure=0.8))
        values = {"cmi.completion_status": status} | ({"cmi.progress_measure": measure} if measure else {})
        assert outcome_2004(one, values).completion is expected

    @pytest.mark.parametrize(
        ("scaled", "expected"), [("0.6", Success.PASSED), ("0.59", Success.FAILED), (None, Success.UNKNOWN)]
    )
    def test_a_passing_score_decides_over_the_status_that_was_set(self, scaled: str | None, expected: Success) -> None:
        primary = Objective(satisfied_by_measure=True, min_normalized_measure=0.6)
        one = item(sequencing=Sequencing(primary_objective=primary))
        values = {"cmi.success_status": "passed"} | ({"cmi.score.scaled": scaled} if scaled else {})
        assert outcome_2004(one, values).success is expected

    def test_without_thresholds_the_sco_has_its_say(self) -> None:
        outcome = outcome_2004(
            item(),
            {
                "cmi.completion_status": "completed",
                "cmi.success_status": "failed",
                "cmi.score.scaled": "0.3",
                "cmi.exit": "time-out",
                "cmi.session_time": "PT2M",
                "adl.nav.request": "continue",
            },
        )
        assert (outcome.completion, outcome.success) == (Completion.COMPLETED, Success.FAILED)
        assert (outcome.exit, outcome.seconds, outcome.navigation) == (Exit.TIME_OUT, 120, "continue")
