"""What the player is told of a sequenced course: where Next leads or why not, the end, the beginning, who decided."""

import pytest

from desktop.learning.course import Course, Reopening
from desktop.learning.playing import CourseRun
from desktop.learning.steps import Ask, Offer
from desktop.learning.switches import Switches
from desktop.scorm.package import Control, Edition
from desktop.scorm.sequencing.definition import (
    Condition,
    DeliveryControls,
    Objective,
    ObjectiveMap,
    RuleAction,
    RuleCondition,
    SequencingRule,
)
from desktop.scorm.sequencing.trace import TraceStep
from tests.learning.chair import ADA, Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf

UNTIL_A_IS_PASSED = SequencingRule(
    RuleAction.DISABLED, (RuleCondition(Condition.SATISFIED, negated=True, referenced_objective="gate"),)
)
PASSES = {
    "primary_objective": Objective("own", maps=(ObjectiveMap("a-passed", write_satisfied_status=True),)),
    "delivery": DeliveryControls(objective_set_by_content=True),
}
READS = {"objectives": (Objective("gate", maps=(ObjectiveMap("a-passed", read_satisfied_status=True),)),)}


@pytest.fixture
def gated(room: Room) -> Chair:
    """`b` stays closed when `a` is failed."""
    chair = room.takes(cluster("root", leaf("a", **PASSES), leaf("b", pre_rules=(UNTIL_A_IS_PASSED,), **READS)))
    chair.open()
    chair.sends()
    return chair


class TestNext:
    def test_it_names_what_it_would_open(self, gated: Chair) -> None:
        gated.sends(("cmi.success_status", "passed"))
        assert (gated.view().next, gated.view().next_title) == (Offer.ENABLED, "Title b")

    def test_it_names_nothing_that_it_would_not_open(self, gated: Chair) -> None:
        gated.sends(("cmi.success_status", "failed"))
        assert gated.view().next_title == ""

    def test_where_it_is_off_the_lesson_behind_says_why(self, room: Room) -> None:
        chair = room.takes(
            cluster(
                "root",
                leaf("a", **PASSES),
                leaf("b", pre_rules=(UNTIL_A_IS_PASSED,), **READS),
                flow=False,
            )
        )
        chair.open()
        chair.ask(Ask.CHOOSE, "a")
        chair.sends(("cmi.success_status", "failed"))
        view = chair.view()
        assert (view.next, view.next_why) == (Offer.DISABLED, "Finish “Title a” first")

    def test_a_course_whose_other_lessons_are_not_listed_keeps_its_buttons(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b", is_visible=False)))
        view = chair.open().view
        assert [entry.identifier for entry in view.contents] == ["a"]
        assert (view.next, view.previous) == (Offer.ENABLED, Offer.DISABLED)


class TestEndAndBeginning:
    def test_both_are_offered_where_the_course_allows_them(self, gated: Chair) -> None:
        assert (gated.view().end, gated.view().beginning) == (Offer.ENABLED, "root")

    def test_a_course_without_flow_has_no_beginning_to_choose(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b"), flow=False))
        assert chair.open().view.beginning is None

    def test_a_lesson_may_hide_the_end(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a", hidden_controls=frozenset({Control.EXIT_ALL}))))
        assert chair.open().view.end is Offer.HIDDEN


def test_a_locked_lesson_names_the_rule_that_decided(gated: Chair) -> None:
    gated.sends(("cmi.success_status", "failed"))
    (_, locked) = gated.view().contents
    assert locked.decided == TraceStep("UP.2", "Title b", "disabled, because objective 'gate' not satisfied")


class TestOpeningAtAChosenLesson:
    def test_it_is_the_first_request(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")))
        launch = chair.run.begin("b").result().launch
        assert launch is not None
        assert launch.activity == "b"

    def test_a_refusal_is_told_in_words(self, room: Room) -> None:
        never = SequencingRule(RuleAction.DISABLED, (RuleCondition(Condition.ALWAYS),))
        chair = room.takes(cluster("root", leaf("a"), leaf("b", pre_rules=(never,))))
        step = chair.run.begin("b").result()
        assert step.launch is None
        assert step.say.startswith("“Title b” is not open yet. The course keeps this closed for now")


class TestByTheBook:
    """The switch `strict`: nothing is decided for the course."""

    def strict(self, chair: Chair) -> Chair:
        plain = chair.course
        strict, reopening = Switches(strict=True), Reopening.NEW_ATTEMPT
        chair.course = Course(plain.package, plain.title, plain.manifest, strict, reopening)
        chair.run = CourseRun(chair.store, ADA, chair.learner.id, chair.course)
        chair.open()
        chair.sends()
        return chair

    def test_leaving_suspends_even_what_is_done(self, room: Room) -> None:
        chair = self.strict(room.takes(cluster("root", leaf("a"))))
        chair.sends(("cmi.completion_status", "completed"), ("cmi.success_status", "passed"))
        chair.leave()
        assert chair.attempts()[-1].state.value == "suspended"

    def test_a_page_taken_away_without_terminate_begins_afresh(self, room: Room) -> None:
        chair = self.strict(room.takes(cluster("root", leaf("a"), leaf("b"))))
        chair.sends(("cmi.location", "page 3"))
        chair.ask(Ask.NEXT, finished=False)
        chair.ask(Ask.PREVIOUS, finished=False)
        assert (chair.values["cmi.entry"], "cmi.location" in chair.values) == ("ab-initio", False)

    def test_otherwise_it_goes_on_where_it_was(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")))
        chair.open()
        chair.sends(("cmi.location", "page 3"))
        chair.ask(Ask.NEXT, finished=False)
        chair.ask(Ask.PREVIOUS, finished=False)
        assert (chair.values["cmi.entry"], chair.values["cmi.location"]) == ("resume", "page 3")


class TestAdvancing:
    """SCORM 1.2: going on by itself is a policy of the course."""

    @pytest.mark.parametrize(("advances", "following"), [(True, "b"), (False, None)])
    def test_a_lesson_that_is_done_opens_the_next(self, room: Room, advances: bool, following: str | None) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")), Edition.SCORM_12)
        plain = chair.course
        chair.course = Course(plain.package, plain.title, plain.manifest, advances=advances)
        chair.run = CourseRun(chair.store, ADA, chair.learner.id, chair.course)
        chair.open()
        chair.sends()
        step = chair.terminates(("cmi.core.lesson_status", "completed"))
        assert (step.launch.activity if step.launch is not None else None) == following
