"""The second course leads its learner as its manifest means it to: by the sequencing engine, without a screen."""

from collections.abc import Iterable
from random import Random

import pytest

from desktop.scorm.manifest import read_manifest
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.outcome import Completion, CourseSequencer, Success
from tests.samples.course_files import SAMPLES

LESSONS = ("alarm", "lifejacket", "overboard")
DONE = (("cmi.progress_measure", "1.00"), ("cmi.completion_status", "completed"), ("cmi.success_status", "passed"))


@pytest.fixture
def course() -> CourseSequencer:
    manifest = read_manifest((SAMPLES / "first-voyage" / "imsmanifest.xml").read_bytes())
    return sequencer_for(manifest.organization, manifest.edition, random=Random(1))


def finish(course: CourseSequencer, request: str, values: Iterable[tuple[str, str]] = DONE) -> str | None:
    """What a lesson says at its end, and the activity that comes next."""
    course.record((*values, ("cmi.exit", "suspend"), ("adl.nav.request", request)))
    course.content_terminated()
    return course.current


def test_opens_with_the_introduction(course: CourseSequencer) -> None:
    course.open()
    assert course.current == "welcome"


def test_next_lesson_leads_through_the_course_to_the_card(course: CourseSequencer) -> None:
    course.open()
    way = [finish(course, "continue") for _ in range(4)]
    assert way == ["alarm", "lifejacket", "overboard", "test"]
    assert finish(course, "continue", (*DONE, ("cmi.score.scaled", "0.8333"))) == "card"


def test_the_test_stays_closed_until_all_lessons_are_done(course: CourseSequencer) -> None:
    course.open()
    for name in LESSONS:
        assert not course.valid().choice.get("test", False), f"before {name}"
        finish(course, f"{{target={name}}}choice")
    finish(course, "_none_")
    assert course.valid().choice["test"]


def test_going_on_does_not_slip_into_the_closed_test(course: CourseSequencer) -> None:
    course.open()
    finish(course, "{target=overboard}choice")
    assert finish(course, "continue") != "test"


def test_from_the_last_lesson_the_way_leads_back_to_one_that_was_passed_over(course: CourseSequencer) -> None:
    course.open()
    assert finish(course, "{target=overboard}choice") == "overboard"
    assert finish(course, "{target=alarm}choice") == "alarm"


@pytest.mark.parametrize(
    ("scaled", "success"), [("1.0", Success.PASSED), ("0.8333", Success.PASSED), ("0.6667", Success.FAILED)]
)
def test_the_score_of_the_test_is_the_score_of_the_course(
    course: CourseSequencer, scaled: str, success: Success
) -> None:
    course.open()
    for _ in range(4):
        finish(course, "continue")
    finish(course, "continue", (*DONE[:2], ("cmi.score.scaled", scaled)))
    status = course.status()
    assert status.success is success
    assert status.completion is Completion.COMPLETED
    assert status.score == pytest.approx(float(scaled))


def test_all_lessons_share_one_log(course: CourseSequencer) -> None:
    course.open()
    course.record((("adl.data.0.store", "welcome"),))
    finish(course, "continue")
    (datum,) = course.shared_data()
    assert datum.value == "welcome"
