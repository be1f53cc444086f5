"""What the player's screen shows after each thing that happens to a course."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.learning.steps import ContentsEntry, CourseView, Launch, Offer
from desktop.scorm.sequencing.outcome import Completion, Success
from desktop.store.errors import DiskFull
from desktop.ui.player_model import (
    ControlState,
    LessonPlace,
    Notice,
    NoticeKind,
    Progress,
    RowKind,
    SavedKind,
    Stage,
    stopped_and_back,
)
from desktop.ui.player_presenter import Presenter, contents_row, status_of
from desktop.ui.status import Status

NOON = datetime(2026, 11, 22, 12)  # noqa: DTZ001 (shown as local time)
OPENING = Presenter.opening("Fire safety", "Yusuf, Amina", "7", staff=False)


def entry(identifier: str, completion: Completion = Completion.UNKNOWN, **changes: object) -> ContentsEntry:
    plain = ContentsEntry(
        identifier=identifier,
        title=f"Lesson {identifier}",
        depth=0,
        is_section=False,
        enabled=True,
        current=False,
        completion=completion,
        success=Success.UNKNOWN,
        started=False,
        score=None,
        why="",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def view(*contents: ContentsEntry, **changes: object) -> CourseView:
    lessons = [one for one in contents if not one.is_section and one.counts]
    plain = CourseView(
        title="Fire safety",
        contents=contents,
        previous=Offer.DISABLED,
        next=Offer.ENABLED,
        next_title="Lesson 2",
        end=Offer.HIDDEN,
        beginning=None,
        progress=0.5,
        done=sum(one.completion is Completion.COMPLETED for one in lessons),
        count=len(lessons),
        completion=Completion.INCOMPLETE,
        success=Success.UNKNOWN,
        score=None,
        seconds=0.0,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


class TestStatus:
    @pytest.mark.parametrize(
        ("completion", "success", "started", "shown"),
        [
            (Completion.UNKNOWN, Success.UNKNOWN, False, Status.NOT_STARTED),
            (Completion.NOT_ATTEMPTED, Success.UNKNOWN, False, Status.NOT_STARTED),
            (Completion.UNKNOWN, Success.UNKNOWN, True, Status.IN_PROGRESS),
            (Completion.INCOMPLETE, Success.UNKNOWN, False, Status.IN_PROGRESS),
            (Completion.COMPLETED, Success.UNKNOWN, True, Status.COMPLETED),
            (Completion.COMPLETED, Success.PASSED, True, Status.PASSED),
            (Completion.INCOMPLETE, Success.PASSED, True, Status.PASSED),
            (Completion.COMPLETED, Success.FAILED, True, Status.FAILED),
        ],
    )
    def test_one_word_for_completion_and_success(
        self, completion: Completion, success: Success, started: bool, shown: Status
    ) -> None:
        assert status_of(completion, success, started=started) is shown

    def test_the_lesson_that_is_open_is_in_progress(self) -> None:
        assert contents_row(entry("1", current=True)).status is Status.IN_PROGRESS

    def test_a_page_that_is_not_tracked_is_no_lesson(self) -> None:
        shown = OPENING.viewed(
            view(entry("1", Completion.COMPLETED), entry("card", counts=False, started=True), entry("2", current=True))
        ).state
        assert [row.kind for row in shown.contents] == [RowKind.LESSON, RowKind.EXTRA, RowKind.LESSON]
        assert shown.lesson == LessonPlace(2, 2)
        assert shown.progress == Progress(0.5, 1, 2)


class TestTheView:
    def test_controls_follow_what_the_course_offers(self) -> None:
        shown = OPENING.viewed(view(entry("1", current=True), entry("2"), previous=Offer.HIDDEN)).state
        assert (shown.previous.state, shown.next.state) == (ControlState.HIDDEN, ControlState.ENABLED)
        assert shown.next.target == "Lesson 2"
        assert shown.lesson_title == "Lesson 1"

    def test_a_closed_lesson_says_why(self) -> None:
        row = contents_row(entry("2", enabled=False, why="Finish “Lesson 1” first"))
        assert (row.available, row.reason) == (False, "Finish “Lesson 1” first")

    def test_progress_nobody_knows_is_not_shown(self) -> None:
        assert OPENING.viewed(view(entry("1"), progress=None)).state.progress is None

    def test_lessons_are_not_counted_where_some_are_hidden_from_the_contents(self) -> None:
        assert OPENING.viewed(view(entry("1"), entry("2"), count=3)).state.progress == Progress(0.5)

    def test_the_outcome_has_status_score_and_time(self) -> None:
        done = view(entry("1"), completion=Completion.COMPLETED, success=Success.PASSED, score=0.9, seconds=90.0)
        outcome = OPENING.viewed(done).state.outcome
        assert outcome is not None
        assert (outcome.status, outcome.score, outcome.time) == (Status.PASSED, 0.9, timedelta(seconds=90))


class TestStages:
    def test_it_opens_then_plays(self) -> None:
        assert OPENING.state.stage is Stage.LOADING
        playing = OPENING.launched(Launch("s", "1", "Why fires start", "a.html", True, {}))
        assert (playing.state.stage, playing.state.lesson_title) == (Stage.PLAYING, "Why fires start")

    def test_without_content_a_course_that_was_begun_has_ended_a_lesson_and_a_new_one_lets_choose(self) -> None:
        begun = OPENING.viewed(view(entry("1", Completion.INCOMPLETE))).emptied("")
        fresh = OPENING.viewed(view(entry("1"))).emptied("")
        assert (begun.state.stage, fresh.state.stage) == (Stage.LESSON_ENDED, Stage.CHOOSE)
        assert begun.state.notice is None

    def test_a_request_that_was_refused_says_what_and_then_why(self) -> None:
        say = "“Final test” is not open yet. Finish “Alarms” first; everything so far is saved."
        notice = OPENING.emptied(say).state.notice
        assert notice == Notice(
            "“Final test” is not open yet.",
            "Finish “Alarms” first; everything so far is saved.",
            NoticeKind.ATTENTION,
        )

    def test_a_finished_course_shows_its_result_and_no_notice(self) -> None:
        finished = OPENING.noticed("The course wanted to save a file.").finished().state
        assert (finished.stage, finished.notice) == (Stage.FINISHED, None)

    def test_a_course_that_stopped_comes_back_by_itself_once(self) -> None:
        again = OPENING.launched(Launch("s", "1", "One", "a.html", True, {})).crashed(again=True).state
        assert (again.stage, again.notice) == (Stage.PLAYING, stopped_and_back())
        assert OPENING.crashed(again=False).state.stage is Stage.STOPPED

    def test_a_course_that_can_not_go_on_says_why(self) -> None:
        stopped = OPENING.failed("The course's folder is gone.").state
        assert stopped.stage is Stage.STOPPED
        assert stopped.notice == Notice("The course's folder is gone.", kind=NoticeKind.FAILED)


class TestSaving:
    def test_saving_keeps_the_time_of_the_last_save(self) -> None:
        saving = OPENING.saved(NOON).saving().state.saved
        assert saving is not None
        assert (saving.kind, saving.at) == (SavedKind.SAVING, NOON)

    def test_a_full_disk_is_told_in_the_pill_and_in_a_banner(self) -> None:
        failed = OPENING.save_failed(str(DiskFull())).state
        assert failed.saved is not None
        assert failed.saved.kind is SavedKind.NOT_SAVED
        assert failed.saved.why == "the disk is full, so the last change could not be saved"
        assert failed.notice is not None
        assert failed.notice.what == "The disk is full, so the last change could not be saved."
        assert failed.notice.rest.startswith("Everything saved before is kept. ")

    def test_the_banner_goes_when_the_disk_takes_it_again_and_other_banners_stay(self) -> None:
        assert OPENING.save_failed(str(DiskFull())).saved(NOON).state.notice is None
        told = OPENING.noticed("The course wanted to save a file.", "Downloads are off here.")
        assert told.saved(NOON).state.notice == told.state.notice
