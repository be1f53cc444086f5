"""What the learner reads in the player, asked without a window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.ui.player_model import (
    HIDDEN,
    ContentsRow,
    Control,
    ControlState,
    LessonPlace,
    Outcome,
    PlayerState,
    Progress,
    RowKind,
    Saved,
    SavedKind,
    Stage,
    lesson_numbers,
    place_of,
    progress_of,
)
from desktop.ui.player_words import (
    finish_first,
    lesson_line,
    next_label,
    next_line,
    opens_after,
    progress_words,
    row_fact,
    row_spoken,
    row_title,
    saved_words,
    stage_words,
)
from desktop.ui.status import Status

COURSE = (
    ContentsRow("a", "Beginnings", kind=RowKind.SECTION, available=False),
    ContentsRow("a1", "Why fires start", 1, status=Status.COMPLETED),
    ContentsRow("a2", "The fire triangle", 1, status=Status.PASSED, score=0.8),
    ContentsRow("b", "What to do", kind=RowKind.SECTION, available=False),
    ContentsRow("b1", "Alarms", 1, status=Status.IN_PROGRESS, current=True),
    ContentsRow("b2", "Final test", 1, available=False, reason=opens_after(3)),
)
ON = ControlState.ENABLED


class TestContents:
    def test_lessons_are_numbered_across_sections(self) -> None:
        assert lesson_numbers(COURSE) == {"a1": 1, "a2": 2, "b1": 3, "b2": 4}

    def test_an_author_who_numbered_the_lessons_gets_no_second_numbers(self) -> None:
        rows = (ContentsRow("x", "1.1 Lights"), ContentsRow("y", "Shapes"))
        assert lesson_numbers(rows) == {}
        assert row_title(rows[0], None) == "1.1 Lights"

    def test_place_counts_lessons_and_not_sections(self) -> None:
        assert place_of(COURSE) == LessonPlace(3, 4)

    def test_a_single_lesson_has_no_place(self) -> None:
        assert place_of((ContentsRow("x", "Ladders", current=True),)) is None

    def test_progress_counts_completed_and_passed_lessons(self) -> None:
        assert progress_of(COURSE) == Progress(0.5, 2, 4)
        assert progress_of(()) is None

    def test_a_locked_lesson_says_what_opens_it_instead_of_its_status(self) -> None:
        assert row_fact(COURSE[5]) == "Opens after lesson 3"
        assert finish_first("Pre-test") == "Finish “Pre-test” first"

    @pytest.mark.parametrize(
        ("row", "words"),
        [
            (ContentsRow("x", "X"), "Not started"),
            (ContentsRow("x", "X", status=Status.PASSED, score=1.0), "Passed with 100%"),
            (ContentsRow("x", "X", status=Status.FAILED, score=0.584), "Failed with 58%"),
            (ContentsRow("x", "X", status=Status.COMPLETED, score=0.5), "Completed"),
            (ContentsRow("x", "X", kind=RowKind.SECTION), ""),
        ],
    )
    def test_every_lesson_has_its_status_in_words(self, row: ContentsRow, words: str) -> None:
        assert row_fact(row) == words

    def test_a_screen_reader_hears_number_title_status_lock_and_place(self) -> None:
        assert row_spoken(COURSE[4], 3) == "3. Alarms. In progress. This lesson"
        assert row_spoken(COURSE[5], 4) == "4. Final test. Opens after lesson 3. Locked"


class TestHeader:
    def test_the_lesson_line_is_empty_where_nothing_is_counted(self) -> None:
        state = PlayerState("Ladders", lesson=LessonPlace(5, 7))
        assert lesson_line(state) == "Lesson 5 of 7"
        assert lesson_line(replace(state, lesson=None)) == ""

    def test_progress_without_a_count_is_only_a_share(self) -> None:
        assert progress_words(Progress(0.571, 4, 7)) == ("57%", "4 of 7 done")
        assert progress_words(Progress(0.3)) == ("30%", "")

    def test_nearly_done_is_never_shown_as_done(self) -> None:
        assert progress_words(Progress(0.999, 6, 7))[0] == "99%"

    @pytest.mark.parametrize(
        ("saved", "words"),
        [
            (Saved(SavedKind.HERE, datetime(2026, 5, 4, 10, 42, tzinfo=UTC)), ("Saved here", "10:42")),
            (Saved(SavedKind.SAVING, datetime(2026, 5, 4, 10, 42, tzinfo=UTC)), ("Saving…", "")),
            (Saved(SavedKind.NOT_SAVED, why="the disk is full"), ("Not saved: the disk is full", "")),
        ],
    )
    def test_the_pill_says_where_the_work_is(self, saved: Saved, words: tuple[str, str]) -> None:
        assert saved_words(saved) == words


class TestNavigation:
    def test_the_bar_names_where_next_leads(self) -> None:
        assert next_line(Control(ON, "Final test")) == "Next: Final test"
        assert next_label(Control(ON, "Final test")) == "Next lesson"

    def test_a_refused_next_gives_the_reason_instead(self) -> None:
        assert next_line(Control(ControlState.DISABLED, "Final test", opens_after(3))) == "Opens after lesson 3"

    def test_a_course_of_one_lesson_has_no_bar_and_no_contents(self) -> None:
        state = PlayerState("Ladders", Stage.PLAYING, contents=(ContentsRow("1", "Ladders"),), next=HIDDEN)
        assert not state.shows_bar
        assert not state.shows_contents

    def test_the_finished_page_takes_the_bar_away(self) -> None:
        state = PlayerState("Fire", Stage.PLAYING, contents=COURSE, previous=Control(ON), next=Control(ON))
        assert state.shows_bar
        assert not replace(state, stage=Stage.FINISHED).shows_bar


class TestPagesWithoutACourse:
    STATE = PlayerState("Fire", contents=COURSE, lesson_title="Alarms", next=Control(ON, "Final test"))

    def test_an_ended_lesson_says_that_all_is_saved_and_what_comes_next(self) -> None:
        words = stage_words(replace(self.STATE, stage=Stage.LESSON_ENDED))
        assert words.title == "This lesson has ended"
        assert words.body.startswith("Everything is saved.")
        assert "Final test" in words.body

    def test_an_ended_only_lesson_leads_back_to_the_courses(self) -> None:
        state = PlayerState("Ladders", Stage.LESSON_ENDED, contents=(ContentsRow("1", "Ladders"),))
        assert "Go back to your courses" in stage_words(state).body

    def test_opening_names_the_lesson(self) -> None:
        assert stage_words(replace(self.STATE, stage=Stage.LOADING)).title == "Opening “Alarms”"

    @pytest.mark.parametrize("status", [Status.PASSED, Status.COMPLETED, Status.FAILED, Status.IN_PROGRESS])
    def test_the_result_blames_nobody(self, status: Status) -> None:
        state = replace(self.STATE, stage=Stage.FINISHED, outcome=Outcome(status, 0.5, timedelta(minutes=3)))
        words = stage_words(state)
        assert words.title
        assert not {"you failed", "error", "!"} & {words.title.lower(), words.body.lower()}
        assert "!" not in words.title + words.body
