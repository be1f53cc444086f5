"""Both bundled samples in the real window: to the end, left in the middle, and after a crash of the renderer."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.config import RESOURCES
from desktop.content.samples import build_samples
from desktop.ui.player_model import Stage
from desktop.ui.status import Status
from tests.samples.driving import play_sample
from tests.seat import Seat

CURRENT_PAGE = "w.document.querySelector('[data-page]:not([hidden])')?.dataset.page"


def page(seat: Seat) -> str:
    """Which page of the sample is on show."""
    return str(seat.script(f"return {CURRENT_PAGE}"))


def test_packages_that_are_dropped_on_the_window_are_in_the_library(seat: Seat, tmp_path: Path) -> None:
    seat.drop(*build_samples(RESOURCES / "samples", tmp_path / "zips"))
    assert [entry.title for entry in seat.my_courses.courses()] == [
        "Fire safety at work",
        "First voyage: safety on board",
    ]
    seat.until(lambda: seat.library_page.grid.model().rowCount() == 2, "both cards")


class TestFireSafety:
    """SCORM 1.2, one SCO, pass mark 80."""

    def test_it_is_passed_with_every_answer_right(self, seat: Seat) -> None:
        seat.import_samples()
        seat.open(seat.sha_of("Fire"))
        assert play_sample(seat, "fire-safety")[-1] == "closed"
        seat.until_saved()
        seat.leave()
        standing = seat.my_courses.courses()[0].standing
        assert standing is not None
        assert (standing.status.value, standing.score_raw, standing.progress) == ("passed", 100.0, 100.0)

    def test_it_is_failed_below_the_pass_mark(self, seat: Seat) -> None:
        seat.import_samples()
        seat.open(seat.sha_of("Fire"))
        said = play_sample(seat, "fire-safety", wrong=("lid", "alarm", "match"))
        seat.until_saved()
        seat.leave()
        standing = seat.my_courses.courses()[0].standing
        assert standing is not None
        assert said[-1] in ("failed", "closed")
        assert standing.status.value == "failed"

    def test_leaving_by_the_button_and_coming_back_shows_the_same_page(self, seat: Seat) -> None:
        seat.import_samples()
        sha = seat.sha_of("Fire")
        seat.open(sha)
        play_sample(seat, "fire-safety", steps=6)
        left_on = page(seat)
        seat.leave()
        seat.open(sha)
        play_sample(seat, "fire-safety", steps=1)
        assert page(seat) == left_on

    def test_closing_the_window_and_starting_again_shows_the_same_page(self, open_seat: Callable[[], Seat]) -> None:
        first = open_seat()
        first.import_samples()
        sha = first.sha_of("Fire")
        first.open(sha)
        play_sample(first, "fire-safety", steps=6)
        left_on = page(first)
        first.close()
        second = open_seat()
        second.open(sha)
        play_sample(second, "fire-safety", steps=1)
        assert page(second) == left_on

    def test_a_crash_of_the_renderer_is_told_and_the_course_is_open_again_where_it_was(self, seat: Seat) -> None:
        seat.import_samples()
        seat.open(seat.sha_of("Fire"))
        play_sample(seat, "fire-safety", steps=6)
        left_on = page(seat)
        seat.until_saved()
        assert seat.carrel.player is not None
        course_page = seat.carrel.player.engine.page
        assert course_page is not None
        seat.opened.clear()
        os.kill(course_page.renderProcessPid(), signal.SIGKILL)
        seat.until(lambda: bool(seat.opened), "the course to be open again")
        assert seat.state.notice is not None
        assert seat.state.notice.what == "The course stopped."
        play_sample(seat, "fire-safety", steps=1)
        assert page(seat) == left_on
        assert seat.state.stage is Stage.PLAYING


class TestFirstVoyage:
    """SCORM 2004 4th edition, five SCOs and a page; the test opens after the three lessons."""

    def test_it_is_passed_with_every_answer_right(self, seat: Seat) -> None:
        seat.import_samples()
        seat.open(seat.sha_of("voyage"))
        locked = [row for row in seat.state.contents if not row.available and row.kind.value == "lesson"]
        assert [row.title for row in locked] == ["Final test"]
        play_sample(seat, "first-voyage")
        seat.until_saved()
        if seat.carrel.player is not None:
            seat.leave()
        standing = seat.my_courses.courses()[1].standing
        assert standing is not None
        assert (standing.status.value, standing.score_scaled) == ("passed", 1.0)

    def test_leaving_in_the_middle_and_coming_back_shows_the_same_page(self, seat: Seat) -> None:
        seat.import_samples()
        sha = seat.sha_of("voyage")
        seat.open(sha)
        play_sample(seat, "first-voyage", steps=5)
        seat.until_saved()
        assert seat.carrel.player is not None
        refresh = seat.carrel.player.engine._refresh
        seat.until(lambda: not refresh.isActive(), "the contents to be asked for")
        seat.until_answered()
        lesson, left_on = seat.state.lesson_title, page(seat)
        done = [row.title for row in seat.state.contents if row.status in (Status.COMPLETED, Status.PASSED)]
        seat.leave()
        seat.open(sha)
        seat.until(lambda: (seat.state.lesson_title, page(seat)) == (lesson, left_on), "the same page")
        assert [row.title for row in seat.state.contents if row.status in (Status.COMPLETED, Status.PASSED)] == done


def test_a_course_that_was_passed_is_reviewed_and_stays_passed(seat: Seat) -> None:
    seat.import_samples()
    sha = seat.sha_of("Fire")
    seat.open(sha)
    play_sample(seat, "fire-safety")
    seat.until_saved()
    seat.leave()
    seat.open(sha)
    seat.settle(0.5)
    mode = [call.value for call in seat.calls if call.element == "cmi.core.lesson_mode"]
    seat.leave()
    standing = seat.my_courses.courses()[0].standing
    assert standing is not None
    assert standing.status.value == "passed"
    assert mode in ([], ["normal"], ["normal", "review"])


@pytest.mark.parametrize("name", ["fire-safety", "first-voyage"])
def test_a_sample_says_nothing_wrong_to_its_console(seat: Seat, name: str) -> None:
    seat.import_samples()
    seat.open(seat.sha_of("Fire" if name == "fire-safety" else "voyage"))
    play_sample(seat, name, steps=8)
    assert not [line for line in seat.console if line[0] == "error"]
