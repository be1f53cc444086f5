"""View scorm_completion_summary, on SQLite and on PostgreSQL."""

import pytest
from sqlalchemy import Connection, update

from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Completion, Success
from tests.sync.records.course import Course, one_sco_course


@pytest.fixture
def course(database: Connection) -> Course:
    return one_sco_course(database)


def test_an_enrolment_nobody_opened_is_there_and_not_started(course: Course) -> None:
    summary = course.summary()
    assert (summary["learner_name"], summary["title"]) == ("Ada Byron", "Lifeboats")
    assert (summary["performance"], summary["completion"], summary["best_score_raw"]) == (
        "not started",
        "unknown",
        None,
    )


def test_a_running_course_shows_what_it_has_reached(course: Course) -> None:
    course.send("cmi.core.lesson_status", "incomplete")
    course.send("cmi.core.score.raw", "40")
    summary = course.summary()
    assert (summary["performance"], summary["best_score_raw"], summary["attempts"]) == ("in progress", 40.0, 1)


def test_taking_a_passed_course_again_does_not_unpass_it(course: Course) -> None:
    """SYNC, "Completion, success": join over attempts; "Score": highest by default."""
    course.begin_attempt(
        0, completion=Completion.COMPLETED, success=Success.PASSED, score_raw=91.0, score_scaled=0.91, progress=100.0
    )
    course.send("cmi.core.lesson_status", "failed")
    course.send("cmi.core.score.raw", "12")
    summary = course.summary()
    assert (summary["performance"], summary["completion"], summary["success"]) == ("passed", "completed", "passed")
    assert (summary["best_score_raw"], summary["last_score_raw"]) == (91.0, 12.0)
    assert (summary["best_score_scaled"], summary["best_progress"]) == (0.91, 100.0)


def test_attempts_and_time_are_those_of_the_enrolment(course: Course) -> None:
    course.database.execute(update(scorm_enrollments).values(attempts=3))
    course.spend(course.session, 12.5)
    summary = course.summary()
    assert (summary["attempts"], summary["time_spent"]) == (3, 12.5)


def test_what_counts_stands_beside_the_best(course: Course) -> None:
    """The center's policy may count the last attempt, whatever an earlier one reached."""
    course.begin_attempt(0, completion=Completion.COMPLETED, success=Success.PASSED, score_scaled=0.91)
    course.database.execute(update(scorm_enrollments).values(success=Success.FAILED, score_scaled=-0.5))
    summary = course.summary()
    assert (summary["performance"], summary["standing"]) == ("passed", "failed")
    assert (summary["best_score_scaled"], summary["last_score_scaled"]) == (0.91, -0.5)


def test_failing_after_finishing_without_a_verdict_is_failed(course: Course) -> None:
    course.begin_attempt(0, completion=Completion.COMPLETED)
    course.database.execute(update(scorm_enrollments).values(success=Success.FAILED))
    summary = course.summary()
    assert (summary["performance"], summary["completion"]) == ("failed", "completed")
