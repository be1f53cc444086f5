"""What the reports say, without a screen."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from desktop.learning.answers import QuestionType
from desktop.learning.reports import (
    EnrollmentStatus,
    Figures,
    HardQuestion,
    LearnerLine,
    Overview,
    ProgressPoint,
    Step,
    Wanted,
)
from desktop.ui.reports_model import (
    Period,
    View,
    nice_ticks,
    overview_shown,
    periods,
    subtitle,
    views,
    wanted,
    wanted_counts,
)
from desktop.ui.reports_rows import learner_columns, learner_row, question_columns, question_row
from desktop.ui.status import Status
from desktop.ui.widgets.table_model import BarCell, TextCell

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SOMEBODY = UUID(int=7)
FIGURES = Figures(
    enrolments=10, not_started=2, in_progress=3, completed=1, passed=3, failed=1, overdue=2, attempts=12, seconds=7200,
    scored=4, mean_score=0.75,
)  # fmt: skip
SCORES = (0, 0, 0, 0, 1, 0, 0, 1, 2, 0)


def found(figures: Figures = FIGURES, scores: tuple[int, ...] = SCORES, *points: ProgressPoint) -> Overview:
    return Overview(figures, 4, 2, scores, points, Step.WEEK)


class TestTheOverview:
    def test_tiles_say_what_they_are_out_of(self) -> None:
        tiles = {tile.name: tile for tile in overview_shown(found(), NOW).tiles}
        assert (tiles["Finished"].value, tiles["Finished"].note) == ("40%", "4 of 10")
        assert (tiles["Overdue"].value, tiles["Overdue"].status) == ("2", Status.ATTENTION)
        assert (tiles["Mean score"].value, tiles["Mean score"].note) == ("75%", "4 scores")
        assert (tiles["Time spent"].value, tiles["Time spent"].note) == ("2 h", "30 min each")
        assert tiles["Attempts"].spoken == "Attempts: 12, 8 enrolments begun"

    def test_nothing_overdue_needs_no_eye(self) -> None:
        tiles = overview_shown(found(Figures(enrolments=1, passed=1)), NOW).tiles
        assert [tile.status for tile in tiles] == [None] * 5

    def test_an_empty_center_divides_by_nothing(self) -> None:
        shown = overview_shown(found(Figures(), (0,) * 10), NOW)
        assert shown.nothing
        assert shown.tiles[0].value == "–"
        assert shown.scores.summary == "Nobody has a score yet."
        assert shown.progress.summary == "Nobody has finished anything yet."

    def test_the_bar_is_said_in_a_sentence(self) -> None:
        summary = overview_shown(found(), NOW).standings.summary
        assert summary == "Passed: 3, Completed: 1, In progress: 3, Failed: 1, Not started: 2"

    def test_scores_are_named_by_whole_percents_that_do_not_overlap(self) -> None:
        scores = overview_shown(found(), NOW).scores
        assert (scores.labels[0], scores.labels[-1]) == ("0 to 9%", "90 to 100%")
        assert scores.summary == "Most scores are 80 to 89%."

    def test_progress_says_what_the_last_week_brought(self) -> None:
        points = (ProgressPoint(date(2026, 2, 16), 3), ProgressPoint(date(2026, 2, 23), 5))
        progress = overview_shown(found(FIGURES, SCORES, *points), NOW).progress
        assert progress.summary == "2 more finished in the last week shown."
        assert (progress.labels, progress.values) == (("16 February", "23 February"), (3, 5))

    def test_labels_below_the_axis_are_thinned_but_the_last_one_stays(self) -> None:
        points = tuple(ProgressPoint(date(2025, 9, 1) + timedelta(weeks=week), week) for week in range(25))
        short = overview_shown(found(FIGURES, SCORES, *points), NOW).progress.short
        assert short[-1] == "16 Feb"
        assert 4 <= sum(map(bool, short)) <= 6

    def test_the_line_below_the_title_counts_people_and_courses(self) -> None:
        assert subtitle(found()) == "4 learners · 2 courses"


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [
        (0, (0, 1)),
        (1, (0, 1)),
        (3, (0, 1, 2, 3)),
        (7, (0, 2, 4, 6, 8)),
        (279, (0, 100, 200, 300)),
        (603, (0, 200, 400, 600, 800)),
        (99_999, (0, 50_000, 100_000)),
    ],
)
def test_ticks_are_round_whole_numbers_that_reach_the_highest(highest: int, ticks: tuple[int, ...]) -> None:
    assert nice_ticks(highest) == ticks


class TestChoices:
    def test_everything_that_can_be_chosen_has_words(self) -> None:
        assert set(views()) == set(View)
        assert set(wanted()) == set(Wanted)
        assert [choice.key for choice in periods()] == list(Period)

    def test_counts_follow_the_figures(self) -> None:
        counts = wanted_counts(FIGURES)
        assert (counts[Wanted.ALL], counts[Wanted.FINISHED], counts[Wanted.OVERDUE]) == (10, 4, 2)

    def test_a_period_begins_at_midnight(self) -> None:
        assert Period.WEEK.since(NOW) == datetime(2026, 2, 22, tzinfo=UTC)
        assert Period.ALL.since(NOW) is None


class TestRows:
    def line(self, status: EnrollmentStatus, **facts: object) -> LearnerLine:
        return LearnerLine(
            enrolment=SOMEBODY, learner=SOMEBODY, name="Ada Byron", number="007", package=SOMEBODY, title="Fire",
            status=status, overdue=bool(facts.get("overdue")), progress=None, score=None, best_score=None, attempts=0,
            seconds=0.0, enrolled_at=NOW, due_at=NOW - timedelta(days=1) if facts.get("due") else None,
            started_at=None, completed_at=NOW if facts.get("completed") else None, last_activity_at=None,
        )  # fmt: skip

    def when(self, line: LearnerLine) -> TextCell:
        cell = learner_row(line, NOW).cells[-1]
        assert isinstance(cell, TextCell)
        return cell

    def test_cells_follow_the_columns(self) -> None:
        assert len(learner_row(self.line(EnrollmentStatus.PASSED), NOW).cells) == len(learner_columns())

    def test_whoever_finished_has_a_day_and_whoever_is_late_a_warning(self) -> None:
        assert self.when(self.line(EnrollmentStatus.PASSED, completed=True, due=True)).words == "1 Mar"
        late = self.when(self.line(EnrollmentStatus.IN_PROGRESS, due=True, overdue=True))
        assert (late.words, late.tone, late.icon) == ("Due 28 Feb", Status.ATTENTION, "triangle-alert")
        assert self.when(self.line(EnrollmentStatus.NOT_STARTED)).words == "–"

    @pytest.mark.parametrize(
        ("right", "wrong", "status"),
        [(1, 1, Status.FAILED), (3, 1, Status.ATTENTION), (9, 1, Status.IN_PROGRESS)],
    )
    def test_hard_questions_are_coloured_by_how_many_got_them_wrong(
        self, right: int, wrong: int, status: Status
    ) -> None:
        question = HardQuestion("q", "Why?", QuestionType.CHOICE, "", 10, right, wrong, 41.0, "because", 3)
        row = question_row(question)
        assert len(row.cells) == len(question_columns())
        bar = row.cells[1]
        assert isinstance(bar, BarCell)
        assert (bar.share, bar.status) == (wrong / (right + wrong), status)

    def test_without_a_verdict_there_is_no_share(self) -> None:
        question = HardQuestion("q", "Why?", QuestionType.OTHER, "", 10, 0, 0, None, "", 0)
        bar = question_row(question).cells[1]
        assert isinstance(bar, BarCell)
        assert bar.share is None
