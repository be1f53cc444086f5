"""Trigger update_scorm_progress, on SQLite and on PostgreSQL."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Completion, EnrollmentStatus, Success
from tests.sync.records.course import NOON, Course, one_sco_course


@pytest.fixture
def course(database: Connection) -> Course:
    return one_sco_course(database)


class TestScorm12Status:
    """SYNC, "Completion, success": lesson_status is split into the two."""

    @pytest.mark.parametrize(
        ("sent", "completion", "success", "status"),
        [
            ("passed", Completion.COMPLETED, Success.PASSED, EnrollmentStatus.PASSED),
            ("failed", Completion.COMPLETED, Success.FAILED, EnrollmentStatus.FAILED),
            ("completed", Completion.COMPLETED, Success.UNKNOWN, EnrollmentStatus.COMPLETED),
            ("incomplete", Completion.INCOMPLETE, Success.UNKNOWN, EnrollmentStatus.IN_PROGRESS),
            ("browsed", Completion.INCOMPLETE, Success.UNKNOWN, EnrollmentStatus.IN_PROGRESS),
        ],
    )
    def test_lesson_status_becomes_completion_success_and_status(
        self, course: Course, sent: str, completion: Completion, success: Success, status: EnrollmentStatus
    ) -> None:
        course.send("cmi.core.lesson_status", sent)
        standing = course.standing()
        assert (standing.completion, standing.success, standing.status) == (completion, success, status)

    def test_a_later_status_replaces_an_earlier_one(self, course: Course) -> None:
        course.send("cmi.core.lesson_status", "passed")
        course.send("cmi.core.lesson_status", "incomplete")
        standing = course.standing()
        assert (standing.completion, standing.success) == (Completion.INCOMPLETE, Success.UNKNOWN)
        assert standing.progress is None

    def test_scores_follow(self, course: Course) -> None:
        course.send("cmi.core.score.raw", "87.5")
        course.send("cmi.core.score.min", "0")
        course.send("cmi.core.score.max", "100")
        standing = course.standing()
        assert (standing.score_raw, standing.score_min, standing.score_max) == (87.5, 0.0, 100.0)

    def test_a_blank_score_is_no_score(self, course: Course) -> None:
        """Run-time reference 6.1: Decimal, blank ok."""
        course.send("cmi.core.score.raw", "87.5")
        course.send("cmi.core.score.raw", "")
        assert course.standing().score_raw is None


class TestScorm2004Status:
    """RTE 4.2.4 completion status, 4.2.22 success status."""

    def test_completion_and_success_are_two_things(self, course: Course) -> None:
        course.send("cmi.success_status", "failed")
        course.send("cmi.completion_status", "incomplete")
        standing = course.standing()
        assert (standing.completion, standing.success) == (Completion.INCOMPLETE, Success.FAILED)
        assert standing.status is EnrollmentStatus.FAILED

    @pytest.mark.parametrize("value", ["unknown", None])
    def test_unknown_and_cleared_are_unknown(self, course: Course, value: str | None) -> None:
        course.send("cmi.completion_status", "completed")
        course.send("cmi.completion_status", value)
        assert course.standing().completion is Completion.UNKNOWN

    def test_progress_measure_is_shown_in_percent(self, course: Course) -> None:
        course.send("cmi.progress_measure", "0.25")
        assert course.standing().progress == 25.0

    def test_completed_means_all_of_it(self, course: Course) -> None:
        course.send("cmi.progress_measure", "0.25")
        course.send("cmi.completion_status", "completed")
        assert course.standing().progress == 100.0

    @pytest.mark.parametrize(
        ("text", "number"),
        [("-0.5", -0.5), ("+.5", 0.5), ("1.", 1.0), ("0.1234567", 0.1234567), ("1", 1.0)],
    )
    def test_scaled_score_is_read_as_written(self, course: Course, text: str, number: float) -> None:
        """RTE real(10,7)."""
        course.send("cmi.score.scaled", text)
        assert course.standing().score_scaled == number

    @pytest.mark.parametrize("text", ["ten", "", "1e5", "--1", "1-2", "1.2.3", ".", "-", "9" * 400, None])
    def test_a_text_that_is_no_number_is_no_score_and_no_failure(self, course: Course, text: str | None) -> None:
        course.send("cmi.score.scaled", "0.5")
        course.send("cmi.score.scaled", text)
        assert course.standing().score_scaled is None

    def test_completion_that_a_threshold_computes_is_left_to_the_use_case(self, course: Course) -> None:
        course.describe_package(completion_threshold=0.8)
        course.send("cmi.completion_status", "completed")
        standing = course.standing()
        assert standing.completion is Completion.UNKNOWN
        assert (standing.progress, standing.completed_at) == (None, None)

    def test_success_that_a_passing_score_computes_is_left_to_the_use_case(self, course: Course) -> None:
        course.describe_package(passing_score=0.6)
        course.send("cmi.success_status", "passed")
        assert course.standing().success is Success.UNKNOWN


class TestWhoMayChangeResults:
    """docs/adr/0003, "Who writes an enrolment"."""

    @pytest.mark.parametrize("facts", [{"sco_count": 3, "launch_count": 3}, {"sco_count": 1, "launch_count": 4}])
    def test_a_course_of_several_activities_waits_for_rollup(self, course: Course, facts: dict[str, int]) -> None:
        course.describe_package(**facts)
        course.send("cmi.completion_status", "completed")
        course.send("cmi.score.raw", "90")
        course.send("cmi.location", "page 4", activity="item-2")
        standing = course.standing()
        assert (standing.completion, standing.score_raw) == (Completion.UNKNOWN, None)
        assert (standing.location, standing.last_activity) == ("page 4", "item-2")

    def test_a_session_without_credit_keeps_its_data_and_changes_no_result(self, course: Course) -> None:
        course.begin_session(for_credit=False)
        course.send("cmi.core.lesson_status", "passed")
        course.send("cmi.core.lesson_location", "7")
        standing = course.standing()
        assert standing.success is Success.UNKNOWN
        assert standing.location == "7"

    def test_a_value_of_an_earlier_attempt_that_arrives_late_changes_nothing(self, course: Course) -> None:
        newer = course.begin_attempt(2)
        course.database.execute(update(scorm_enrollments).values(current_attempt_id=newer))
        course.send("cmi.core.lesson_status", "failed")
        course.send("cmi.suspend_data", "old")
        standing = course.standing()
        assert (standing.success, standing.suspend_data) == (Success.UNKNOWN, None)
        assert standing.last_activity is None

    def test_other_elements_change_no_result(self, course: Course) -> None:
        course.send("cmi.objectives.0.success_status", "passed")
        course.send("cmi.objectives.0.score.raw", "10")
        standing = course.standing()
        assert (standing.success, standing.score_raw) == (Success.UNKNOWN, None)


class TestPlace:
    def test_suspend_data_is_kept_whole(self, course: Course) -> None:
        long = "ä" * 70_000
        course.send("cmi.suspend_data", long)
        assert course.standing().suspend_data == long

    def test_the_first_value_starts_the_course_and_later_ones_do_not_move_the_start(self, course: Course) -> None:
        course.send("cmi.location", "1")
        course.send("cmi.location", "2")
        standing = course.standing()
        assert standing.started_at == NOON + timedelta(seconds=1)
        assert standing.status is EnrollmentStatus.IN_PROGRESS
        assert standing.last_session_id == course.session

    def test_last_activity_moves_with_the_minute_not_with_each_value(self, course: Course) -> None:
        course.send("cmi.interactions.0.id", "a")
        course.send("cmi.interactions.1.id", "b")
        assert course.standing().last_activity_at == NOON + timedelta(seconds=1)
        course.now = NOON + timedelta(minutes=5)
        course.send("cmi.interactions.2.id", "c")
        assert course.standing().last_activity_at == NOON + timedelta(minutes=5, seconds=1)

    def test_a_clock_that_was_set_back_stops_nothing(self, course: Course) -> None:
        course.send("cmi.core.lesson_status", "incomplete")
        course.now = NOON - timedelta(days=400)
        course.send("cmi.core.lesson_status", "passed")
        standing = course.standing()
        assert standing.success is Success.PASSED
        assert standing.started_at == NOON + timedelta(seconds=1)

    def test_the_first_completion_keeps_its_time(self, course: Course) -> None:
        course.send("cmi.completion_status", "completed")
        course.send("cmi.completion_status", "incomplete")
        course.send("cmi.completion_status", "completed")
        assert course.standing().completed_at == NOON + timedelta(seconds=1)


class TestTime:
    """SYNC, "Time": the sum of session time over distinct sessions."""

    def test_time_is_the_sum_over_sessions_however_often_one_is_written(self, course: Course) -> None:
        first = course.session
        second = course.begin_session()
        course.spend(first, 60.0)
        course.spend(second, 30.5)
        course.spend(first, 61.0)
        assert course.standing().time_spent == 91.5
