"""From what the store knows to what the library shows, read without a screen."""

from datetime import datetime, timedelta, timezone
from pathlib import Path, PurePosixPath
from uuid import UUID

import pytest

from desktop.learning.library import EnrollmentStatus, Shelf, ShelfEntry, Standing
from desktop.scorm.package import Edition
from desktop.ui.library_model import Choice
from desktop.ui.library_presenter import ANOTHER_PACKAGE, card, refusal, shelf
from desktop.ui.status import Status
from sync.records.vocabulary import Completion, Success

NOW = datetime(2026, 11, 22, 10, 41, tzinfo=timezone(timedelta(hours=1)))
THIRD = datetime(2026, 11, 3, 12, tzinfo=NOW.tzinfo)


def entry(
    standing: Standing | None = None,
    *,
    lessons: int = 6,
    scos: int | None = None,
    edition: Edition = Edition.SCORM_2004_4TH,
    pass_mark: float | None = None,
) -> ShelfEntry:
    return ShelfEntry(
        package=UUID(int=1),
        sha256="ab" * 32,
        title="Fire safety",
        description="",
        edition=edition,
        picture=PurePosixPath("art/cover.png"),
        size_bytes=1,
        imported_at=NOW,
        launch_count=lessons,
        sco_count=lessons if scos is None else scos,
        passing_score=pass_mark,
        standing=standing,
    )


def stands(
    status: EnrollmentStatus,
    *,
    progress: float | None = None,
    score: float | None = None,
    completed: datetime | None = None,
    opened: datetime | None = THIRD,
) -> Standing:
    return Standing(
        enrollment=UUID(int=2),
        status=status,
        completion=Completion.UNKNOWN,
        success=Success.UNKNOWN,
        progress=progress,
        score_scaled=score,
        score_raw=None,
        attempts=1,
        time_spent=0.0,
        started_at=THIRD,
        completed_at=completed,
        last_activity_at=opened,
    )


class TestTheCard:
    """The one fact under the status."""

    @pytest.mark.parametrize(("lessons", "said"), [(6, "6 lessons"), (1, "1 lesson"), (1200, "1,200 lessons")])
    def test_a_course_nobody_began_says_how_long_it_is(self, lessons: int, said: str) -> None:
        made = card(entry(lessons=lessons), Path("/courses/ab"), NOW)
        assert (made.status, made.fact, made.figure) == (Status.NOT_STARTED, said, "")

    def test_pages_beside_the_lessons_are_not_counted_unless_there_is_nothing_else(self) -> None:
        assert card(entry(lessons=6, scos=5), Path(), NOW).fact == "5 lessons"
        assert card(entry(lessons=6, scos=0), Path(), NOW).fact == "6 lessons"

    @pytest.mark.parametrize("status", [EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED])
    def test_a_finished_course_says_when(self, status: EnrollmentStatus) -> None:
        made = card(entry(stands(status, completed=THIRD, score=0.92)), Path(), NOW)
        assert (made.fact, made.figure) == ("Finished on 3 November", "92%")

    @pytest.mark.parametrize(("back", "said"), [(0, "Finished today"), (1, "Finished yesterday")])
    def test_near_days_have_their_own_words(self, back: int, said: str) -> None:
        done = stands(EnrollmentStatus.PASSED, completed=NOW - timedelta(days=back))
        assert card(entry(done), Path(), NOW).fact == said

    @pytest.mark.parametrize(("edition", "pass_mark"), [(Edition.SCORM_12, 80.0), (Edition.SCORM_2004_3RD, 0.8)])
    def test_a_failed_course_says_what_it_takes_whatever_scale_the_standard_has(
        self, edition: Edition, pass_mark: float
    ) -> None:
        failed = stands(EnrollmentStatus.FAILED, score=0.54, completed=THIRD)
        assert card(entry(failed, edition=edition, pass_mark=pass_mark), Path(), NOW).fact == "Pass mark 80%"

    def test_a_failed_course_without_a_pass_mark_says_when(self) -> None:
        failed = stands(EnrollmentStatus.FAILED, completed=THIRD)
        assert card(entry(failed), Path(), NOW).fact == "Finished on 3 November"

    def test_a_course_under_way_shows_its_bar_and_without_progress_when_it_was_open(self) -> None:
        half = card(entry(stands(EnrollmentStatus.IN_PROGRESS, progress=50.0)), Path(), NOW)
        none = card(entry(stands(EnrollmentStatus.IN_PROGRESS, progress=0.0)), Path(), NOW)
        assert (half.has_bar, half.figure) == (True, "50%")
        assert (none.has_bar, none.figure, none.fact) == (False, "", "Opened on 3 November")

    def test_the_picture_lies_in_the_course_s_own_folder(self) -> None:
        assert card(entry(), Path("/courses/ab"), NOW).picture == Path("/courses/ab/art/cover.png")


def test_a_shelf_counts_all_courses_before_they_are_read() -> None:
    standing = {EnrollmentStatus.IN_PROGRESS: 3, EnrollmentStatus.PASSED: 2, EnrollmentStatus.FAILED: 1}
    stored = Shelf((entry(),), 5000, standing, None)
    shown = shelf(stored, [card(one, Path(), NOW) for one in stored.first], None)
    assert shown.totals == {Choice.ALL: 5000, Choice.IN_PROGRESS: 3, Choice.DONE: 2}
    assert not shown.is_whole


class TestARefusal:
    def test_it_says_once_that_nothing_was_kept(self) -> None:
        made = refusal("a.zip", "The start page is missing. Nothing was imported; ask for a new export.", "code")
        assert dict(made.parts) == {
            "What happened": "The start page is missing.",
            "What was kept": "Nothing of this file is left on this machine.",
            "What now": "Ask for a new export.",
        }
        assert made.code == "code"

    def test_what_to_do_is_never_left_open(self) -> None:
        made = refusal("a.zip", "The manifest is nested more deeply than any real course. Nothing was imported.")
        assert made.what_now == ANOTHER_PACKAGE

    def test_a_disk_that_failed_says_what_is_safe(self) -> None:
        made = refusal("a.zip", "The disk is full. Everything saved before is kept. Make room on the disk.")
        assert (made.kept, made.what_now) == ("Everything saved before is kept.", "Make room on the disk.")
