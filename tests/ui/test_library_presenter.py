"""From what the store knows to what the library shows, read without a screen."""

from datetime import datetime, timedelta, timezone
from pathlib import Path, PurePosixPath
from uuid import UUID

import pytest

from desktop.learning.my_courses import CertificateState, EnrollmentStatus, Shelf, ShelfEntry, Standing
from desktop.scorm.package import Edition
from desktop.ui.library_model import Choice
from desktop.ui.library_presenter import ANOTHER_PACKAGE, card, refusal, shelf
from desktop.ui.status import Status

NOW = datetime(2026, 11, 22, 10, 41, tzinfo=timezone(timedelta(hours=1)))
THIRD = datetime(2026, 11, 3, 12, tzinfo=NOW.tzinfo)


def entry(
    standing: Standing | None = None,
    *,
    lessons: int = 6,
    scos: int | None = None,
    edition: Edition = Edition.SCORM_2004_4TH,
    pass_mark: float | None = None,
    limit: int | None = None,
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
        attempt_limit=limit,
    )


def stands(status: EnrollmentStatus, **facts: object) -> Standing:
    known: dict[str, object] = {
        "enrollment": UUID(int=2),
        "status": status,
        "current": status,
        "progress": None,
        "score_scaled": None,
        "score_raw": None,
        "attempts_used": 1,
        "extra_attempts": 0,
        "time_spent": 0.0,
        "due_at": None,
        "started_at": THIRD,
        "completed_at": None,
        "last_activity_at": THIRD,
    }
    return Standing(**(known | facts))  # type: ignore[arg-type]


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
        made = card(entry(stands(status, completed_at=THIRD, score_scaled=0.92)), Path(), NOW)
        assert (made.fact, made.figure) == ("Finished on 3 November", "92%")

    @pytest.mark.parametrize(("back", "said"), [(0, "Finished today"), (1, "Finished yesterday")])
    def test_near_days_have_their_own_words(self, back: int, said: str) -> None:
        done = stands(EnrollmentStatus.PASSED, completed_at=NOW - timedelta(days=back))
        assert card(entry(done), Path(), NOW).fact == said

    @pytest.mark.parametrize(("edition", "pass_mark"), [(Edition.SCORM_12, 80.0), (Edition.SCORM_2004_3RD, 0.8)])
    def test_a_failed_course_says_what_it_takes_whatever_scale_the_standard_has(
        self, edition: Edition, pass_mark: float
    ) -> None:
        failed = stands(EnrollmentStatus.FAILED, score_scaled=0.54, completed_at=THIRD)
        assert card(entry(failed, edition=edition, pass_mark=pass_mark), Path(), NOW).fact == "Pass mark 80%"

    def test_a_failed_course_without_a_pass_mark_says_when(self) -> None:
        failed = stands(EnrollmentStatus.FAILED, completed_at=THIRD)
        assert card(entry(failed), Path(), NOW).fact == "Finished on 3 November"

    def test_a_course_under_way_shows_its_bar_and_without_progress_when_it_was_open(self) -> None:
        half = card(entry(stands(EnrollmentStatus.IN_PROGRESS, progress=50.0)), Path(), NOW)
        none = card(entry(stands(EnrollmentStatus.IN_PROGRESS, progress=0.0)), Path(), NOW)
        assert (half.has_bar, half.figure) == (True, "50%")
        assert (none.has_bar, none.figure, none.fact) == (False, "", "Opened on 3 November")

    def test_the_picture_lies_in_the_course_s_own_folder(self) -> None:
        assert card(entry(), Path("/courses/ab"), NOW).picture == Path("/courses/ab/art/cover.png")

    @pytest.mark.parametrize(("used", "said"), [(1, "1 attempt left"), (2, "no attempt left"), (0, "2 attempts left")])
    def test_a_failed_course_says_how_often_it_may_still_be_tried(self, used: int, said: str) -> None:
        failed = stands(EnrollmentStatus.FAILED, attempts_used=used)
        made = card(entry(failed, pass_mark=0.7, limit=2), Path(), NOW)
        assert made.fact == f"Pass mark 70% · {said}"

    def test_a_failed_course_that_is_taken_again_says_so(self) -> None:
        again = stands(EnrollmentStatus.FAILED, current=EnrollmentStatus.IN_PROGRESS, attempts_used=2)
        assert card(entry(again, pass_mark=0.7), Path(), NOW).fact == "Attempt 2 in progress"

    def test_an_attempt_that_waits_needs_attention_unless_the_course_was_passed(self) -> None:
        failed = card(entry(stands(EnrollmentStatus.FAILED, waits=3)), Path(), NOW)
        assert (failed.status, failed.fact) == (Status.ATTENTION, "Attempt 3 waits for your instructor")
        passed = card(entry(stands(EnrollmentStatus.PASSED, waits=3)), Path(), NOW)
        assert passed.status is Status.PASSED

    def test_a_certificate_is_ready_when_the_server_has_confirmed_and_waits_before(self) -> None:
        def made(certificate: CertificateState) -> tuple[Status, str, str]:
            shown = card(entry(stands(EnrollmentStatus.PASSED, certificate=certificate)), Path(), NOW)
            return shown.status, shown.said, shown.fact

        assert made(CertificateState.CONFIRMED) == (Status.PASSED, "Passed", "Certificate ready")
        waiting = (Status.PROVISIONAL, "Passed, provisional", "Waits for the server to confirm")
        assert made(CertificateState.PROVISIONAL) == waiting

    @pytest.mark.parametrize(
        ("days", "fact", "short", "urgent"),
        [
            (5, "Due Friday 27 November", "due 27 Nov", False),
            (0, "Due today", "due 22 Nov", False),
            (-2, "Was due Friday 20 November", "overdue", True),
        ],
    )
    def test_a_due_date_is_told_by_its_day(self, days: int, fact: str, short: str, urgent: bool) -> None:
        due = NOW + timedelta(days=days, hours=1)
        made = card(entry(stands(EnrollmentStatus.NOT_STARTED, due_at=due)), Path(), NOW)
        assert (made.fact, made.due_in_short, made.urgent, made.is_due) == (fact, short, urgent, True)

    def test_a_course_that_is_done_is_not_due(self) -> None:
        made = card(entry(stands(EnrollmentStatus.PASSED, due_at=NOW)), Path(), NOW)
        assert not made.is_due
        assert made.due_in_full == ""

    @pytest.mark.parametrize(
        ("standing", "goes_on"),
        [
            (None, False),
            (stands(EnrollmentStatus.NOT_STARTED), True),
            (stands(EnrollmentStatus.IN_PROGRESS), True),
            (stands(EnrollmentStatus.IN_PROGRESS, waits=2), False),
            (stands(EnrollmentStatus.FAILED), False),
            (stands(EnrollmentStatus.PASSED), False),
        ],
    )
    def test_only_what_was_assigned_or_begun_opens_at_once(self, standing: Standing | None, goes_on: bool) -> None:
        assert card(entry(standing), Path(), NOW).goes_on is goes_on

    def test_a_score_out_of_a_hundred_is_read_as_a_share(self) -> None:
        assert card(entry(stands(EnrollmentStatus.PASSED, score_raw=92.0)), Path(), NOW).figure == "92%"
        assert card(entry(stands(EnrollmentStatus.PASSED, score_raw=17_000.0)), Path(), NOW).figure == ""


def test_a_shelf_counts_all_courses_before_they_are_read() -> None:
    standing = {EnrollmentStatus.IN_PROGRESS: 3, EnrollmentStatus.PASSED: 2, EnrollmentStatus.FAILED: 1}
    stored = Shelf((entry(),), 5000, standing, None, due=4, due_last=THIRD, given_name="Amina")
    shown = shelf(stored, [card(one, Path(), NOW) for one in stored.first], None, NOW)
    assert shown.totals == {Choice.ALL: 5000, Choice.DUE: 4, Choice.IN_PROGRESS: 3, Choice.DONE: 2}
    assert shown.subtitle(NOW) == "Good morning, Amina. 4 courses are due by 3 November."
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
