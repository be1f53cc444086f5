"""Reports over a center small enough to count by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning.access import Access, NotAllowed
from desktop.learning.reports import (
    HardQuestion,
    ProgressPoint,
    ReportFilter,
    Step,
    Wanted,
    choices,
    course_figures,
    hardest_questions,
    learners,
    overview,
)
from desktop.scorm.package import Edition
from desktop.store.store import Store
from sync.records.vocabulary import Role
from tests.learning.classroom import BEGUN, DONE, FAILED, NOON, PASSED, Answer, Classroom
from tests.store.desk import KEY


@dataclass
class Center:
    """Deck: Ada, Bo. Engine: Cy. Ida teaches Deck. Fire (a test) and Tides (to be read)."""

    room: Classroom
    ada: UUID
    bo: UUID
    cy: UUID
    ida: UUID
    boss: UUID
    deck: UUID
    engine: UUID
    fire: UUID
    tides: UUID

    @property
    def administrator(self) -> Access:
        return self.room.access(self.boss, Role.ADMINISTRATOR)

    @property
    def instructor(self) -> Access:
        return self.room.access(self.ida, Role.INSTRUCTOR)


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY, clock=lambda: NOON) as store:
        room = Classroom(store)
        ada, bo, cy = (room.person(*name) for name in (("Ada", "Byron"), ("Bo", "Berg"), ("Cy", "Cole")))
        ida, boss = room.person("Ida", "Ito", Role.INSTRUCTOR), room.person("Mo", "Moss", Role.ADMINISTRATOR)
        deck, engine = room.group("Deck", ada, bo, ida), room.group("Engine", cy)
        fire, tides = room.course("Fire"), room.course("Tides", Edition.SCORM_12)
        room.take(room.enrol(ada, fire), PASSED, NOON - timedelta(days=20), seconds=600)
        room.take(room.enrol(bo, fire, due_at=NOON - timedelta(days=1)), FAILED, NOON - timedelta(days=10), seconds=300)
        room.enrol(cy, fire, due_at=NOON + timedelta(days=1))
        room.take(room.enrol(ada, tides), BEGUN, NOON - timedelta(days=2), seconds=120)
        room.take(room.enrol(cy, tides), DONE, NOON - timedelta(days=5), seconds=180)
        room.enrol(bo, tides, withdrawn_at=NOON)
        yield Center(room, ada, bo, cy, ida, boss, deck, engine, fire, tides)


class TestOverview:
    def test_every_enrolment_is_counted_once_and_a_withdrawn_one_not_at_all(self, center: Center) -> None:
        found = overview(center.administrator, ReportFilter())
        figures = found.figures
        assert (figures.enrolments, found.learners, found.courses) == (5, 3, 2)
        assert (figures.passed, figures.failed, figures.completed) == (1, 1, 1)
        assert (figures.in_progress, figures.not_started, figures.overdue) == (1, 1, 1)
        assert (figures.finished, figures.started) == (2, 4)
        assert (figures.attempts, figures.seconds, figures.scored) == (4, 1200.0, 2)
        assert figures.mean_score == pytest.approx(0.65)

    def test_scores_fall_into_tenths(self, center: Center) -> None:
        """0.4 opens the fifth tenth, 0.9 the last."""
        assert overview(center.administrator, ReportFilter()).scores == (0, 0, 0, 0, 1, 0, 0, 0, 0, 1)

    @pytest.mark.parametrize(
        ("score", "tenth"), [(-0.5, 0), (0.0, 0), (0.1, 1), (0.3, 3), (0.6, 6), (0.7, 7), (0.999, 9), (1.0, 9)]
    )
    def test_a_score_at_an_edge_belongs_to_the_upper_tenth(self, center: Center, score: float, tenth: int) -> None:
        center.room.enrol(center.cy, center.fire, score_scaled=score)
        about = ReportFilter(group=center.engine)
        assert overview(center.administrator, about).scores.index(1) == tenth

    def test_finishing_adds_up_week_by_week(self, center: Center) -> None:
        """Ada finished on Monday 9 February 2026, Cy on Tuesday 24 February; the week between has none."""
        found = overview(center.administrator, ReportFilter())
        assert found.step is Step.WEEK
        assert found.progress == (
            ProgressPoint(date(2026, 2, 9), 1),
            ProgressPoint(date(2026, 2, 16), 1),
            ProgressPoint(date(2026, 2, 23), 2),
        )

    def test_a_long_time_is_shown_by_months(self, center: Center) -> None:
        center.room.enrol(
            center.cy, center.fire, completed_at=NOON - timedelta(days=400), counted_completion="completed"
        )
        found = overview(center.administrator, ReportFilter())
        assert found.step is Step.MONTH
        assert found.progress[0] == ProgressPoint(date(2025, 1, 1), 1)
        assert (found.progress[-1], len(found.progress)) == (ProgressPoint(date(2026, 2, 1), 3), 14)

    def test_an_empty_center_has_empty_figures(self, tmp_path: Path) -> None:
        with Store.open(tmp_path / "empty", KEY) as store:
            room = Classroom(store)
            access = room.access(room.person("Mo", "Moss", Role.ADMINISTRATOR), Role.ADMINISTRATOR)
            found = overview(access, ReportFilter())
            assert (found.figures.enrolments, found.figures.mean_score, found.progress) == (0, None, ())
            assert learners(access, ReportFilter()).count == 0


class TestFilters:
    def test_a_group_narrows_it(self, center: Center) -> None:
        assert overview(center.administrator, ReportFilter(group=center.engine)).figures.enrolments == 2

    def test_a_course_narrows_it(self, center: Center) -> None:
        (fire,) = course_figures(center.administrator, ReportFilter(course=center.fire))
        assert (fire.title, fire.figures.enrolments) == ("Fire", 3)
        assert fire.figures.mean_score == pytest.approx(0.65)

    def test_a_period_goes_by_last_activity_or_the_day_of_enrolment(self, center: Center) -> None:
        def counted(since: int, until: int) -> int:
            about = ReportFilter(since=NOON - timedelta(days=since), until=NOON - timedelta(days=until))
            return overview(center.administrator, about).figures.enrolments

        assert counted(15, 4) == 2  # Bo's failure, Cy's reading
        assert counted(61, 59) == 1  # Cy never opened Fire


class TestReach:
    """The policy: an instructor sees the learners in the groups they teach."""

    def test_an_instructor_sees_no_other_group(self, center: Center) -> None:
        found = overview(center.instructor, ReportFilter())
        assert (found.figures.enrolments, found.learners) == (3, 2)
        assert {line.name for line in learners(center.instructor, ReportFilter()).lines} == {"Ada Byron", "Bo Berg"}

    def test_asking_for_another_group_shows_nobody(self, center: Center) -> None:
        assert learners(center.instructor, ReportFilter(group=center.engine)).count == 0

    def test_an_instructor_chooses_among_their_own_groups(self, center: Center) -> None:
        assert [named.name for named in choices(center.instructor).groups] == ["Deck"]
        assert [named.name for named in choices(center.administrator).groups] == ["Deck", "Engine"]
        assert [named.name for named in choices(center.administrator).courses] == ["Fire", "Tides"]

    def test_a_learner_sees_no_report(self, center: Center) -> None:
        access = center.room.access(center.ada, Role.LEARNER)
        for ask in (overview, course_figures, learners, hardest_questions):
            with pytest.raises(NotAllowed):
                ask(access, ReportFilter())
        with pytest.raises(NotAllowed):
            choices(access)


class TestLearners:
    @pytest.mark.parametrize(
        ("wanted", "expected"),
        [
            (Wanted.ALL, ["Ada Fire", "Ada Tides", "Bo Fire", "Cy Fire", "Cy Tides"]),
            (Wanted.FINISHED, ["Ada Fire", "Cy Tides"]),
            (Wanted.IN_PROGRESS, ["Ada Tides"]),
            (Wanted.NOT_STARTED, ["Cy Fire"]),
            (Wanted.OVERDUE, ["Bo Fire"]),
            (Wanted.FAILED, ["Bo Fire"]),
        ],
    )
    def test_a_list_by_name_then_title(self, center: Center, wanted: Wanted, expected: list[str]) -> None:
        page = learners(center.administrator, ReportFilter(), wanted)
        assert [f"{line.name.split()[0]} {line.title}" for line in page.lines] == expected
        assert page.count == len(expected)

    def test_a_page_of_it_knows_how_many_there_are(self, center: Center) -> None:
        page = learners(center.administrator, ReportFilter(), after=3, most=1)
        assert ([line.title for line in page.lines], page.count) == (["Fire"], 5)

    def test_a_name_is_found_in_any_case(self, center: Center) -> None:
        page = learners(center.administrator, ReportFilter(), search="BYRON")
        assert ({line.name for line in page.lines}, page.count) == ({"Ada Byron"}, 2)

    def test_a_line_says_how_it_went(self, center: Center) -> None:
        line = learners(center.administrator, ReportFilter(course=center.fire), search="bo").lines[0]
        assert (line.score, line.best_score, line.attempts, line.seconds) == (0.4, 0.4, 1, 300.0)
        assert (line.overdue, line.due_at) == (True, NOON - timedelta(days=1))


class TestHardestQuestions:
    def answers(self, center: Center, *given: Answer) -> tuple[HardQuestion, ...]:
        enrolment = center.room.enrol(center.ada, center.fire)
        center.room.take(enrolment, PASSED, NOON, *given)
        return hardest_questions(center.administrator, ReportFilter(course=center.fire), {"L1": "Extinguishers"})

    def test_the_one_most_often_answered_wrong_comes_first(self, center: Center) -> None:
        enrolment = center.room.enrol(center.bo, center.fire)
        center.room.take(
            enrolment, FAILED, NOON, ("q_easy", "a", "correct", "PT10S"), ("q_hard", "b", "incorrect", "PT1M")
        )
        hard, easy = self.answers(center, ("q_easy", "a", "correct", "PT20S"), ("q_hard", "c", "correct", "PT2M"))
        assert (hard.text, hard.lesson, hard.answers) == ("q hard", "Extinguishers", 2)
        assert (hard.share_wrong, hard.seconds) == (0.5, 90.0)
        assert (hard.wrong_response, hard.wrong_alike) == ("b", 1)
        assert (easy.share_wrong, easy.seconds, easy.wrong_response) == (0.0, 15.0, "")

    def test_only_the_last_answer_of_an_attempt_counts(self, center: Center) -> None:
        """RTE 4.2.9: a journal holds every answer."""
        given = [("q", "a", "incorrect", "PT9S")] * 11 + [("q", "b", "correct", "PT1S")]
        (question,) = self.answers(center, *given)
        assert (question.answers, question.right, question.wrong, question.seconds) == (1, 1, 0, 1.0)

    @pytest.mark.parametrize(
        ("result", "right", "wrong"),
        [("correct", 1, 0), ("wrong", 0, 1), ("unanticipated", 0, 1), ("neutral", 0, 0), ("0.5", 1, 0), ("0", 0, 1)],
    )
    def test_verdicts_of_both_standards(self, center: Center, result: str, right: int, wrong: int) -> None:
        (question,) = self.answers(center, ("q", "a", result, "PT1S"))
        assert (question.right, question.wrong) == (right, wrong)

    @pytest.mark.parametrize(
        ("latency", "seconds"),
        [("PT1H2M3.5S", 3723.5), ("PT5M", 300.0), ("PT2H", 7200.0), ("0001:02:03.50", 3723.5), ("P1D", None)],
    )
    def test_the_time_an_answer_took(self, center: Center, latency: str, seconds: float | None) -> None:
        (question,) = self.answers(center, ("q", "a", "correct", latency))
        assert question.seconds == seconds

    def test_without_a_course_there_is_nothing_to_compare(self, center: Center) -> None:
        assert hardest_questions(center.administrator, ReportFilter()) == ()
