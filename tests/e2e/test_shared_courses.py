"""Packages that others wrote: import, launch, track, resume (each as the folder's own README says)."""

import pytest

from desktop.ui.status import Status
from tests.seat import Seat, missing_shared, shared_course

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
    standing = seat.carrel.library.courses()[0].standing
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
    seat.open(seat.carrel.library.courses()[0].sha256)
    seat.settle(1.0)
    assert seat.opened
    assert not [line for line in seat.console if line[0] == "error"]


@pytest.mark.parametrize("name", ["RuntimeBasicCalls_SCORM12", "RuntimeBasicCalls_SCORM20043rdEdition"])
def test_a_bookmark_brings_the_learner_back_to_the_same_page(seat: Seat, name: str) -> None:
    seat.import_packages(shared_course(name))
    sha = seat.carrel.library.courses()[0].sha256
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
