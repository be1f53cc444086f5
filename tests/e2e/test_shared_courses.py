"""Packages that others wrote: import, launch, track, resume (each as the folder's own README says)."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.player_model import RowKind
from desktop.ui.status import Status
from tests.seat import SHARED, Seat, missing_shared, shared_course

pytestmark = pytest.mark.skipif(bool(missing_shared()), reason=missing_shared())


def walk_by_next(seat: Seat) -> int:
    """Press Next until there is no next; returns how many lessons were shown."""
    shown = 1
    while seat.state.next.is_enabled:
        before = len(seat.opened)
        assert seat.carrel.player is not None
        seat.carrel.player.view.next_requested.emit()
        seat.until(lambda before=before: len(seat.opened) > before, "the next lesson")  # type: ignore[misc]
        seat.until_saved()
        shown += 1
    return shown


def test_eighteen_assets_are_done_when_each_has_been_opened(seat: Seat) -> None:
    seat.import_packages(shared_course("ContentPackagingOneFilePerSCO_SCORM12"))
    seat.open(seat.sha_of("One File"))
    assert len([row for row in seat.state.contents if row.kind.value == "lesson"]) == 18
    assert walk_by_next(seat) == 18
    assert all(row.status is Status.COMPLETED for row in seat.state.contents if row.kind.value == "lesson")


def test_eighteen_scos_that_only_initialize_and_finish_complete_the_course(seat: Seat) -> None:
    seat.import_packages(shared_course("RuntimeMinimumCalls_SCORM12"))
    sha = seat.sha_of("Minimum")
    seat.open(sha)
    assert walk_by_next(seat) == 18
    seat.leave()
    standing = seat.my_courses.courses()[0].standing
    assert standing is not None
    assert standing.status.value == "completed"


@pytest.mark.parametrize(
    "name",
    [
        "ContentPackagingSingleSCO_SCORM12",
        "ContentPackagingSingleSCO_SCORM20042ndEdition",
        "ContentPackagingSingleSCO_SCORM20043rdEdition",
        "er-rel-trainer-SCORM12",
    ],
)
def test_a_single_lesson_opens_without_a_script_error(seat: Seat, name: str) -> None:
    seat.import_packages(shared_course(name))
    seat.open(seat.my_courses.courses()[0].sha256)
    seat.settle(1.0)
    assert seat.opened
    assert not [line for line in seat.console if line[0] == "error"]


@pytest.mark.parametrize("name", ["RuntimeBasicCalls_SCORM12", "RuntimeBasicCalls_SCORM20043rdEdition"])
def test_a_bookmark_brings_the_learner_back_to_the_same_page(seat: Seat, name: str) -> None:
    seat.import_packages(shared_course(name))
    sha = seat.my_courses.courses()[0].sha256
    seat.open(sha)
    seat.until_script("w.currentPage === 0", "the first page")
    for _ in range(3):
        seat.script("w.doNext(); return true")
    assert seat.script("return w.currentPage") == 3
    seat.until_saved()
    seat.leave()
    seat.open(sha)
    seat.until_script("w.currentPage === 3", "the page the learner left")
    assert seat.dialogs == ["Would you like to resume from where you previously left off?"]


def locked(seat: Seat) -> list[str]:
    """Titles of the lessons that can't be opened now."""
    return [row.title for row in seat.state.contents if row.kind is RowKind.LESSON and not row.available]


def go(seat: Seat, identifier: str) -> None:
    """Choose a lesson in the table of contents."""
    before = len(seat.opened)
    assert seat.carrel.player is not None
    seat.carrel.player.view.item_chosen.emit(identifier)
    seat.until(lambda: len(seat.opened) > before, f"lesson {identifier}")


def read_to_the_end(seat: Seat) -> None:
    """Turn the pages of one golf SCO; the last one passes it."""
    seat.until_script("w.currentPage !== null && w.currentPage !== undefined", "the lesson to begin")
    seat.script("while (w.currentPage < w.pageArray.length - 1) w.doNext(); return true")
    seat.until_saved()


def walk_in_order(seat: Seat, score: int) -> None:
    """Through the five lessons of a golf course, each opening the next, to a test with that score."""
    lessons = [row for row in seat.state.contents if row.kind is RowKind.LESSON]
    assert len(lessons) == 5
    for done, following in enumerate(lessons[1:]):
        assert locked(seat) == [row.title for row in lessons[done + 1 :]]
        read_to_the_end(seat)
        seat.until(lambda left=4 - done: len(locked(seat)) < left, f"“{following.title}” to open")  # type: ignore[misc]
        go(seat, following.identifier)
        assert seat.state.lesson_title == following.title
    seat.until_script("typeof w.RecordTest === 'function' && w.currentPage === 0", "the test")
    seat.script(f"w.RecordTest({score}); return true")
    seat.until_saved()
    seat.leave()


def test_each_lesson_opens_only_after_the_one_before_is_satisfied(seat: Seat) -> None:
    seat.import_packages(shared_course("SequencingForcedSequential_SCORM20043rdEdition"))
    seat.open(seat.my_courses.courses()[0].sha256)
    walk_in_order(seat, 100)
    standing = seat.my_courses.courses()[0].standing
    assert standing is not None
    results = seat.results(seat.my_courses.courses()[0].sha256)
    assert (results.completion.value, results.success.value) == ("completed", "passed")


def test_a_lesson_that_is_not_open_says_what_has_to_be_finished_first(seat: Seat) -> None:
    seat.import_packages(shared_course("SequencingForcedSequential_SCORM20043rdEdition"))
    seat.open(seat.my_courses.courses()[0].sha256)
    second = [row for row in seat.state.contents if row.kind is RowKind.LESSON][1]
    assert second.reason == "Finish “Playing the Game” first"


def test_the_post_test_alone_decides_about_the_course(seat: Seat) -> None:
    seat.import_packages(shared_course("SequencingPostTestRollup_SCORM20043rdEdition"))
    seat.open(seat.my_courses.courses()[0].sha256)
    walk_in_order(seat, 80)
    standing = seat.my_courses.courses()[0].standing
    assert standing is not None
    assert (standing.status.value, standing.score_scaled) == ("passed", 0.8)


def test_prerequisites_open_the_lessons_of_the_maritime_course_one_after_the_other(seat: Seat) -> None:
    seat.import_packages(shared_course("scorm-compliant-course-maritime"))
    seat.open(seat.my_courses.courses()[0].sha256)
    lessons = [row for row in seat.state.contents if row.kind is RowKind.LESSON]
    assert len(lessons) == 7
    for done in range(6):
        assert locked(seat) == [row.title for row in lessons[done + 1 :]]
        seat.script("w.doQuit('completed'); return true")
        seat.until(lambda: len(locked(seat)) < 6 - done, f"“{lessons[done + 1].title}” to open")  # noqa: B023
        go(seat, lessons[done + 1].identifier)


@pytest.mark.skipif(bool(missing_shared(("manifests",))), reason=missing_shared(("manifests",)))
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("MalformedXml_SCORM12", "malformed-xml"),
        ("MissingLaunchUrl_SCORM12", "nothing-to-launch"),
        ("MinimalValid_SCORM20043rdEdition", "start-page-missing"),
    ],
)
def test_a_broken_package_is_refused_in_the_window_and_leaves_nothing(seat: Seat, name: str, code: str) -> None:
    seat.import_packages(SHARED / "manifests" / f"{name}.zip")
    widgets = seat.outcome.findChildren(QWidget)
    said = " ".join(str(getattr(widget, "text", str)()) for widget in widgets)
    assert code in said.replace("\u200b", "")  # a code may be broken over lines anywhere
    assert not [path for path in seat.config.courses.rglob("*") if path.is_file()]
