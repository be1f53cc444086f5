"""What the room says of learners and of what waits, in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from desktop.learning.attempting import Matter, ToSettle
from desktop.learning.lesson_titles import LessonTitle
from desktop.learning.room import EnrollmentStatus, Need, NeedKind, Segment, Sighting, State
from desktop.store.room import RoomRow
from desktop.ui import room_model
from desktop.ui.widgets.table_model import BarCell, WhenCell

NOON = datetime(2026, 11, 12, 12, 0, tzinfo=UTC)
ROW = RoomRow(
    enrollment=UUID(int=1),
    learner=UUID(int=2),
    name="Tomás Rivera",
    package=UUID(int=3),
    title="Fire safety at work",
    sha256="ab" * 32,
    activity="LESSON-5",
    heard_at=NOON - timedelta(minutes=2),
    finished_at=None,
    device=UUID(int=4),
    standing=EnrollmentStatus.IN_PROGRESS,
    progress=57.0,
    score=None,
    attempts=1,
    attempt=UUID(int=5),
    segment=Segment.AT_WORK,
)
SEEN = Sighting(ROW, State.AT_WORK, here=False)
LESSON = LessonTitle("Choosing an extinguisher", 5, 7)
SETTLE = ToSettle(
    matter=Matter.USED_UP,
    enrollment=UUID(int=1),
    attempt=None,
    number=None,
    learner=UUID(int=2),
    learner_name="Grace Okafor",
    package=UUID(int=3),
    title="First aid at work",
    attempts=2,
    allowed=2,
    standing=EnrollmentStatus.FAILED,
    score=0.58,
    since=NOON,
)


def words(seen: Sighting, lesson: LessonTitle | None = LESSON) -> tuple[str, ...]:
    return tuple(cell.words for cell in room_model.row(seen, lesson, NOON).cells)


class TestRow:
    def test_somebody_at_work_has_lesson_bar_and_age(self) -> None:
        row = room_model.row(SEEN, LESSON, NOON)
        assert words(SEEN) == (
            "Tomás Rivera", "Fire safety at work", "57%", "At work", "Another machine", "2 min ago",
        )  # fmt: skip
        assert row.cells[1].spoken == "Fire safety at work, Lesson 5: Choosing an extinguisher"

    def test_the_only_lesson_of_a_course_does_not_say_its_title_again(self) -> None:
        row = room_model.row(SEEN, LessonTitle("Fire safety at work", 1, 1), NOON)
        assert row.cells[1].spoken == "Fire safety at work"

    def test_only_this_machine_is_live(self) -> None:
        live = room_model.row(replace(SEEN, here=True, live=True), LESSON, NOON).cells
        assert live[4].words == "This machine"
        assert live[5] == WhenCell("Live", live=True)
        assert not any(isinstance(cell, WhenCell) and cell.live for cell in room_model.row(SEEN, LESSON, NOON).cells)

    def test_who_is_stuck_is_told_with_how_long_and_after_which_question(self) -> None:
        stuck = replace(SEEN, state=State.STUCK, stuck_for=timedelta(minutes=14), answered=7)
        row = room_model.row(stuck, LessonTitle("Final test", 7, 7), NOON)
        assert row.cells[3].words == "Stuck for 14 min"
        assert row.cells[1].spoken.endswith("Final test, after question 7")

    @pytest.mark.parametrize(
        ("state", "score", "said"),
        [
            (State.PASSED, 0.91, "Passed with 91%"),
            (State.PASSED, None, "Passed"),
            (State.FAILED, 0.58, "Failed with 58%"),
            (State.FAILED, -0.2, "Failed with 0%"),
            (State.COMPLETED, None, "Completed"),
            (State.NOT_STARTED, None, "Not started"),
            (State.PAUSED, None, "Paused"),
        ],
    )
    def test_states_say_the_score_where_there_is_one(self, state: State, score: float | None, said: str) -> None:
        assert words(replace(SEEN, state=state, row=replace(ROW, score=score)))[3] == said

    def test_a_course_finished_without_a_measure_is_done_to_the_whole(self) -> None:
        done = replace(SEEN, state=State.COMPLETED, row=replace(ROW, progress=None, segment=Segment.FINISHED))
        bar = room_model.row(done, None, NOON).cells[2]
        assert isinstance(bar, BarCell)
        assert bar.share == 1.0

    def test_somebody_never_seen_has_no_machine_and_no_age(self) -> None:
        new = replace(SEEN, state=State.NOT_STARTED, row=replace(ROW, device=None, heard_at=None, progress=None))
        assert words(new)[2:] == ("0%", "Not started", "Not seen yet", "–")


class TestCards:
    def test_used_up_attempts_offer_the_next_one(self) -> None:
        need = Need(
            NeedKind.USED_UP, ROW.enrollment, ROW.learner, "Grace Okafor", ROW.package, "First aid", NOON, SETTLE
        )
        card = room_model.card(need, None)
        assert (card.title, card.words, card.verb) == (
            "Grace Okafor has used 2 of 2 attempts",
            "First aid at work, best score 58%.",
            "Grant attempt 3",
        )

    def test_a_guests_course_is_given_to_a_person(self) -> None:
        settle = replace(
            SETTLE, matter=Matter.GUEST_WORK, learner_name="Guest 12", standing=EnrollmentStatus.PASSED, score=0.84
        )
        need = Need(NeedKind.GUEST_WORK, ROW.enrollment, ROW.learner, "Guest 12", ROW.package, "", NOON, settle)
        card = room_model.card(need, None)
        assert card.words == "Guest 12 passed First aid at work with 84%."
        assert card.verb == "Give it to a person"

    def test_who_is_stuck_is_told_where(self) -> None:
        need = Need(
            NeedKind.STUCK, ROW.enrollment, ROW.learner, "Tomás Rivera", ROW.package, "Fire safety at work", NOON,
            answered=7, stuck_for=timedelta(minutes=14),
        )  # fmt: skip
        card = room_model.card(need, LessonTitle("Final test", 7, 7))
        assert card.title == "Tomás Rivera is stuck"
        assert card.words == "No answer since question 7 of “Final test” in Fire safety at work, for 14 min."
