"""Results by question, as interactions of both standards record them (RTE 2004 4.2.9, RTE 1.2 3.4.4)."""

import pytest

from desktop.learning.access import Access, Actor, NotAllowed
from desktop.learning.questions import QuestionResult, QuestionType, Verdict, results_by_question
from desktop.learning.steps import Ask
from desktop.scorm.package import Edition, Item
from desktop.store.people import add_person
from sync.records.identifiers import new_id
from sync.records.vocabulary import Role
from tests.learning.chair import NOON, Chair, Room


def course(*lessons: str) -> Item:
    return Item("ORG", "Sea survival", children=tuple(Item(name, name, launch=f"{name}.html") for name in lessons))


def results(room: Room, chair: Chair, lessons: dict[str, str] | None = None) -> tuple[QuestionResult, ...]:
    access = Access(room.store, Actor(room.learner.id, Role.LEARNER, "Ada"))
    return results_by_question(access, chair.attempts()[-1].id, lessons)


class TestOneAnswer:
    """Every field of cmi.interactions.n."""

    def test_a_2004_question_comes_with_its_words(self, room: Room) -> None:
        chair = room.takes(course("L1"))
        chair.open()
        chair.sends(
            ("cmi.interactions.0.id", "urn:x:q1"),
            ("cmi.interactions.0.type", "choice"),
            ("cmi.interactions.0.objectives.0.id", "OBJ-1"),
            ("cmi.interactions.0.timestamp", "2026-03-01T12:00:05"),
            ("cmi.interactions.0.correct_responses.0.pattern", "red[,]dark_blue"),
            ("cmi.interactions.0.correct_responses.1.pattern", "green"),
            ("cmi.interactions.0.weighting", "2"),
            ("cmi.interactions.0.learner_response", "green"),
            ("cmi.interactions.0.result", "correct"),
            ("cmi.interactions.0.latency", "PT1M5.5S"),
            ("cmi.interactions.0.description", "{lang=en}Which colours may a buoy have?"),
        )
        (result,) = results(room, chair, {"L1": "Buoys"})
        assert (result.identifier, result.text) == ("urn:x:q1", "Which colours may a buoy have?")
        assert (result.type, result.response) == (QuestionType.CHOICE, "green")
        assert result.correct_responses == ("red, dark blue", "green")
        assert (result.result, result.result_words, result.is_right) == (Verdict.CORRECT, "Correct", True)
        assert (result.seconds, result.weighting, result.objectives) == (65.5, 2.0, ("OBJ-1",))
        assert (result.lesson.title, result.timestamp) == ("Buoys", "2026-03-01T12:00:05")

    def test_a_12_question_is_titled_by_its_identifier(self, room: Room) -> None:
        chair = room.takes(course("L1"), Edition.SCORM_12)
        chair.open()
        chair.sends(
            ("cmi.interactions.0.id", "Scene_1_Slide_2"),
            ("cmi.interactions.0.type", "matching"),
            ("cmi.interactions.0.student_response", "1.a,2.b"),
            ("cmi.interactions.0.correct_responses.0.pattern", "1.b,2.a"),
            ("cmi.interactions.0.result", "wrong"),
            ("cmi.interactions.0.latency", "0000:00:07.50"),
            ("cmi.interactions.0.time", "12:00:05"),
        )
        (result,) = results(room, chair)
        assert (result.text, result.response) == ("Scene 1 Slide 2", "1 → a, 2 → b")
        assert result.correct_responses == ("1 → b, 2 → a",)
        assert (result.result, result.is_right, result.seconds) == (Verdict.INCORRECT, False, 7.5)
        assert result.timestamp == "12:00:05"

    def test_a_number_as_result_is_a_mark(self, room: Room) -> None:
        chair = room.takes(course("L1"))
        chair.open()
        chair.sends(("cmi.interactions.0.id", "q"), ("cmi.interactions.0.result", "0.25"))
        (result,) = results(room, chair)
        assert (result.result, result.mark, result.result_words, result.is_right) == (None, 0.25, "0.25", True)

    def test_a_question_without_a_verdict_is_neither_right_nor_wrong(self, room: Room) -> None:
        chair = room.takes(course("L1"))
        chair.open()
        chair.sends(("cmi.interactions.0.id", "q"), ("cmi.interactions.0.result", "neutral"))
        chair.sends(("cmi.interactions.1.id", "r"))
        assert [result.is_right for result in results(room, chair)] == [None, None]

    def test_a_cleared_response_is_no_answer(self, room: Room) -> None:
        chair = room.takes(course("L1"))
        chair.open()
        chair.sends(("cmi.interactions.0.id", "q"), ("cmi.interactions.0.type", "choice"))
        chair.sends(("cmi.interactions.0.learner_response", "a"))
        chair.sends(("cmi.interactions.0.learner_response", None))
        assert results(room, chair)[0].response == ""


class TestManyAnswers:
    """RTE 4.2.9: a course may keep a state or a journal."""

    def test_the_last_answer_counts_and_the_earlier_ones_stay(self, room: Room) -> None:
        chair = room.takes(course("L1"))
        chair.open()
        for index, (question, result) in enumerate([("q1", "incorrect"), ("q2", "correct"), ("q1", "correct")]):
            chair.sends(
                (f"cmi.interactions.{index}.id", question),
                (f"cmi.interactions.{index}.result", result),
            )
        first, second = results(room, chair)
        assert (first.identifier, first.result) == ("q1", Verdict.CORRECT)
        assert [earlier.result for earlier in first.earlier] == [Verdict.INCORRECT]
        assert (second.identifier, second.earlier) == ("q2", ())

    def test_the_twelfth_answer_comes_after_the_second(self, room: Room) -> None:
        chair = room.takes(course("L1"))
        chair.open()
        chair.sends(*((f"cmi.interactions.{index}.id", f"q{index}") for index in range(12)))
        assert [result.identifier for result in results(room, chair)] == [f"q{index}" for index in range(12)]

    def test_records_without_an_identifier_are_not_taken_for_one_question(self, room: Room) -> None:
        chair = room.takes(course("L1"), Edition.SCORM_12)
        chair.open()
        chair.sends(("cmi.interactions.0.result", "wrong"), ("cmi.interactions.1.result", "correct"))
        assert [result.text for result in results(room, chair)] == ["Question 1", "Question 2"]


class TestLessons:
    def test_lessons_come_in_the_order_of_the_course(self, room: Room) -> None:
        chair = room.takes(course("L1", "L2"), Edition.SCORM_12)
        chair.open()
        chair.sends(("cmi.interactions.0.id", "same"))
        chair.ask(Ask.CHOOSE, "L2")
        chair.sends(("cmi.interactions.0.id", "same"))
        assert [result.lesson.identifier for result in results(room, chair)] == ["L1", "L2"]
        turned = {"L2": "Rafts", "L1": "Buoys"}
        assert [result.lesson.title for result in results(room, chair, turned)] == ["Rafts", "Buoys"]


class TestWhoMaySee:
    def test_another_learner_is_refused(self, room: Room) -> None:
        chair = room.takes(course("L1"))
        chair.open()
        chair.sends(("cmi.interactions.0.id", "q"))
        other = room.store.write(lambda connection: add_person(connection, "Eve", "Stranger", NOON)).result()
        with pytest.raises(NotAllowed):
            results_by_question(Access(room.store, Actor(other.id, Role.LEARNER, "Eve")), chair.attempts()[-1].id)

    def test_an_attempt_that_never_was_has_no_questions(self, room: Room) -> None:
        access = Access(room.store, Actor(room.learner.id, Role.LEARNER, "Ada"))
        assert results_by_question(access, new_id(NOON)) == ()
