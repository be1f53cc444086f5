"""From what is known of a course to what its page says, over real packages and attempts, without a screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.learning.access import Access
from desktop.learning.attempting import AttemptStanding
from desktop.learning.enrolling import assign, set_course_policy
from desktop.learning.my_courses import CertificateRule, Counting, QuestionResult
from desktop.learning.questions import Lesson, QuestionType, Verdict
from desktop.store.library import Package
from desktop.store.policies import CoursePolicy
from desktop.ui.course_page_model import CoursePageState, OfferKind
from desktop.ui.course_page_presenter import SHORT, Viewer, course_page
from desktop.ui.course_page_rows import asked_about, is_solved, questions
from desktop.ui.status import Status
from tests.learning.taking import FAILED, PASSED, Center

NONE = CoursePolicy(certificate=CertificateRule.NONE)


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def rope(center: Center) -> Package:
    return center.imports("Rope")


def page(center: Center, package: Package, who: Access | None = None, viewer: Viewer | None = None) -> CoursePageState:
    facts = center.facts(who or center.ada, package)
    return course_page(facts, Path(), viewer or Viewer(), datetime.now().astimezone())


def offers(state: CoursePageState) -> list[OfferKind]:
    return [offer.kind for offer in state.offers]


class TestWhatCanBeDone:
    """The buttons, the likeliest first."""

    def test_who_is_not_enrolled_enrols_and_starts_in_one(self, center: Center, rope: Package) -> None:
        state = page(center, rope)
        assert [(offer.kind, offer.words) for offer in state.offers] == [(OfferKind.START, "Enrol and start")]

    def test_who_was_assigned_it_starts(self, center: Center, rope: Package) -> None:
        assign(center.manager, [center.ada.actor.person], rope.id)
        assert page(center, rope).offers[0].words == "Start"

    def test_after_a_pass_the_certificate_is_first_then_looking_again(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, PASSED)
        state = page(center, rope)
        assert offers(state) == [OfferKind.CERTIFICATE, OfferKind.REVIEW, OfferKind.NEW_ATTEMPT]
        assert state.offers[-1].words == "Start attempt 2"
        assert state.offers[-1].ends is None

    def test_after_a_failure_that_ended_the_next_attempt_is_first(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, FAILED)
        center.ends(center.ada, rope)
        assert offers(page(center, rope)) == [OfferKind.NEW_ATTEMPT, OfferKind.REVIEW]

    def test_an_attempt_that_goes_on_would_be_ended_by_another(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, FAILED)
        state = page(center, rope)
        assert offers(state) == [OfferKind.CONTINUE, OfferKind.NEW_ATTEMPT]
        assert state.offers[1].ends == 1

    def test_when_none_is_left_an_instructor_can_be_asked_and_the_page_says_why(
        self, center: Center, rope: Package
    ) -> None:
        set_course_policy(center.manager, rope.id, CoursePolicy(attempt_limit=1))
        center.takes(center.ada, rope, FAILED)
        center.ends(center.ada, rope)
        state = page(center, rope)
        assert OfferKind.ASK in offers(state)
        assert OfferKind.NEW_ATTEMPT not in offers(state)
        assert state.why_not.startswith("All attempts are used up.")

    def test_whoever_may_browse_can_look_without_taking_it(self, center: Center, rope: Package) -> None:
        assert offers(page(center, rope, viewer=Viewer(browses=True))) == [OfferKind.START, OfferKind.BROWSE]


class TestWhatItSays:
    def test_a_pass_is_told_with_its_score_and_that_the_certificate_is_provisional(
        self, center: Center, rope: Package
    ) -> None:
        center.takes(center.ada, rope, PASSED)
        state = page(center, rope)
        assert [(chip.status, chip.words) for chip in state.chips] == [
            (Status.PASSED, "Passed with 90%"),
            (Status.PROVISIONAL, "Certificate provisional"),
        ]
        assert state.certificate is not None
        assert (state.certificate.name, state.certificate.provisional) == ("Ada", True)
        assert state.certificate.lines == ("Rope", "passed with 90%")

    def test_a_due_date_is_a_chip_that_needs_attention_once_it_is_over(self, center: Center, rope: Package) -> None:
        now = center.store.clock()
        assign(center.manager, [center.ada.actor.person], rope.id, now + timedelta(days=3))
        due = page(center, rope).chips[1]
        assert (due.status, due.icon) == (Status.NOT_STARTED, "calendar")  # the dashed ring would say "not started"
        assign(center.manager, [center.ada.actor.person], rope.id, now - timedelta(days=3))
        late = page(center, rope).chips[1]
        assert late.status is Status.ATTENTION
        assert late.words.startswith("Was due ")

    def test_the_facts_count_the_attempts_against_the_limit(self, center: Center, rope: Package) -> None:
        set_course_policy(center.manager, rope.id, CoursePolicy(attempt_limit=3))
        center.takes(center.ada, rope, FAILED)
        facts = {fact.name: fact.value for fact in page(center, rope).facts}
        assert facts["Attempts"] == "1 of 3 used"
        assert facts["Pass mark"] == "80%"
        assert facts["Time spent"] == "30 s"

    @pytest.mark.parametrize(
        ("counting", "said"), [(Counting.BEST, "The best one counts"), (Counting.AVERAGE, "The average counts")]
    )
    def test_the_attempts_say_which_counts(self, center: Center, rope: Package, counting: Counting, said: str) -> None:
        set_course_policy(center.manager, rope.id, replace(NONE, counting=counting))
        center.takes(center.ada, rope, PASSED)
        center.takes(center.ada, rope, FAILED)
        state = page(center, rope)
        assert state.counting == said
        assert [(row.number, row.status, row.score) for row in state.attempts] == [
            ("2", Status.FAILED, "40%"),
            ("1", Status.PASSED, "90%"),
        ]
        assert [row.where for row in state.attempts] == ["This machine"] * 2

    def test_the_best_of_two_attempts_is_marked(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, PASSED)
        center.takes(center.ada, rope, FAILED)
        assert [row.note for row in page(center, rope).attempts] == ["", "counts"]

    def test_an_attempt_over_the_limit_waits_and_one_set_aside_says_so(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, FAILED)
        (first,) = center.facts(center.ada, rope).enrolment.attempts
        center.stands(first.id, AttemptStanding.OVER_LIMIT)
        assert page(center, rope).attempts[0].note == "waits for your instructor"
        center.stands(first.id, AttemptStanding.SET_ASIDE)
        assert page(center, rope).attempts[0].note == "set aside"

    def test_only_staff_sees_the_digest(self, center: Center, rope: Package) -> None:
        assert page(center, rope).staff_facts == ()
        told = {fact.name: fact.value for fact in page(center, rope, viewer=Viewer(staff=True)).staff_facts}
        assert told["SHA-256"] == rope.facts.sha256

    def test_a_long_description_is_short_at_the_top_and_whole_below(self, center: Center, rope: Package) -> None:
        facts = center.facts(center.ada, rope)
        words = "Ropes, knots and splices. " * 20
        manifest = replace(facts.sheet.manifest, description=words)
        told = replace(facts, sheet=replace(facts.sheet, manifest=manifest))
        state = course_page(told, Path(), Viewer(), datetime.now().astimezone())
        assert state.about == words
        assert len(state.description) <= SHORT + 1
        assert state.description.endswith("…")


class TestQuestions:
    """Results by question."""

    @staticmethod
    def answered(verdict: Verdict | None, **facts: object) -> QuestionResult:
        known: dict[str, object] = {
            "identifier": "q",
            "text": "Which knot?",
            "type": QuestionType.CHOICE,
            "response": "Reef knot",
            "correct_responses": ("Bowline",),
            "result": verdict,
            "seconds": 41.0,
            "weighting": 1.0,
            "lesson": Lesson("a", "Knots"),
        }
        return QuestionResult(**(known | facts))  # type: ignore[arg-type]

    def test_they_are_counted_where_somebody_judged_them(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, FAILED)
        (attempt,) = center.facts(center.ada, rope).enrolment.attempts
        results = (
            self.answered(Verdict.CORRECT),
            self.answered(Verdict.INCORRECT, identifier="r"),
            self.answered(Verdict.NEUTRAL, identifier="s"),
        )
        shown = questions(results, attempt, solved=True)
        assert shown.fact == "Attempt 1 · 1 of 2 correct"
        assert [(row.verdict, row.right, row.time) for row in shown.rows] == [
            ("Correct", True, "0:41"),
            ("Not correct", False, "0:41"),
            ("Not marked", None, "0:41"),
        ]

    def test_what_is_right_is_told_of_a_wrong_answer_once_the_attempt_is_over(
        self, center: Center, rope: Package
    ) -> None:
        center.takes(center.ada, rope, FAILED)
        facts = center.facts(center.ada, rope)
        (attempt,) = facts.enrolment.attempts
        assert not is_solved(attempt, facts)
        center.ends(center.ada, rope)
        facts = center.facts(center.ada, rope)
        (attempt,) = facts.enrolment.attempts
        assert is_solved(attempt, facts)
        wrong = (self.answered(Verdict.INCORRECT),)
        assert questions(wrong, attempt, solved=False).rows[0].solutions == ()
        assert questions(wrong, attempt, solved=True).rows[0].solutions == ("Bowline",)
        assert questions((self.answered(Verdict.CORRECT),), attempt, solved=True).rows[0].solutions == ()

    def test_lessons_are_named_where_there_are_several(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, FAILED)
        (attempt,) = center.facts(center.ada, rope).enrolment.attempts
        one = self.answered(Verdict.CORRECT)
        other = self.answered(Verdict.CORRECT, lesson=Lesson("b", "Splices"))
        assert [row.lesson for row in questions((one,), attempt, solved=True).rows] == [""]
        assert [row.lesson for row in questions((one, other), attempt, solved=True).rows] == ["Knots", "Splices"]

    def test_without_any_it_says_so(self, center: Center, rope: Package) -> None:
        center.takes(center.ada, rope, FAILED)
        (attempt,) = center.facts(center.ada, rope).enrolment.attempts
        assert questions((), attempt, solved=True).nothing == "The course recorded no questions in this attempt."

    def test_first_come_those_of_the_attempt_that_counts(self, center: Center, rope: Package) -> None:
        assert asked_about(center.facts(center.ada, rope)) is None
        center.takes(center.ada, rope, PASSED)
        center.takes(center.ada, rope, FAILED)
        about = asked_about(center.facts(center.ada, rope))
        assert about is not None
        assert about.number == 1
