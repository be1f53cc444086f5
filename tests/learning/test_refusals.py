"""A learner whose request the course refuses is told in words why, and everything is kept (SN 4.3; NB.2.1; SB.2)."""

from dataclasses import replace

import pytest

from desktop.learning.playing import Change
from desktop.learning.steps import Ask
from desktop.scorm.package import Edition, Item
from desktop.scorm.sequencing.definition import (
    Condition,
    Objective,
    ObjectiveMap,
    RuleAction,
    RuleCondition,
    SequencingRule,
)
from tests.learning.chair import Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf

INCOMPLETE: Change = ("cmi.core.lesson_status", "incomplete")
PASSED: Change = ("cmi.core.lesson_status", "passed")


def titled(one: Item, title: str, prerequisites: str = "") -> Item:
    return Item(one.identifier, title, kind=one.kind, launch=one.launch, prerequisites=prerequisites)


@pytest.fixture
def golf(room: Room) -> Chair:
    """SCORM 1.2: “Par” wants “Etiquette” first."""
    lessons = (titled(leaf("etiquette"), "Etiquette"), titled(leaf("par"), "Par", "etiquette"))
    chair = room.takes(cluster("root", *lessons), Edition.SCORM_12)
    chair.open()
    chair.sends(INCOMPLETE)
    return chair


class TestPrerequisites12:
    def test_next_says_which_lesson_is_closed_and_what_opens_it(self, golf: Chair) -> None:
        step = golf.ask(Ask.NEXT)
        assert step.launch is None
        assert not step.over
        assert step.say == "“Par” is not open yet. Finish “Etiquette” first; everything so far is saved."

    def test_choosing_it_says_the_same(self, golf: Chair) -> None:
        step = golf.ask(Ask.CHOOSE, "par")
        assert step.say == "“Par” is not open yet. Finish “Etiquette” first; everything so far is saved."

    def test_what_was_saved_is_there_and_the_lesson_can_be_opened_again(self, golf: Chair) -> None:
        golf.sends(("cmi.core.lesson_location", "hole 3"))
        golf.ask(Ask.NEXT)
        step = golf.ask(Ask.CHOOSE, "etiquette")
        assert step.launch is not None
        assert step.say == ""
        assert golf.values["cmi.core.lesson_location"] == "hole 3"

    def test_the_entry_in_the_contents_says_it_before_anybody_asks(self, golf: Chair) -> None:
        par = golf.view().contents[1]
        assert (par.enabled, par.why) == (False, "Finish “Etiquette” first")

    def test_nothing_is_said_once_it_opens(self, golf: Chair) -> None:
        golf.sends(PASSED)
        step = golf.ask(Ask.NEXT)
        assert step.launch is not None
        assert (step.launch.activity, step.say) == ("par", "")

    def test_leaving_is_never_refused(self, golf: Chair) -> None:
        step = golf.leave()
        assert (step.over, step.say) == (True, "")


class TestRules2004:
    """UP.2, disabled: “Par” reads through a map whether “Etiquette” is satisfied."""

    @pytest.fixture
    def golf(self, room: Room) -> Chair:
        writes = Objective("done", maps=(ObjectiveMap("urn:etiquette", write_satisfied_status=True),))
        reads = Objective("done", maps=(ObjectiveMap("urn:etiquette", read_satisfied_status=True),))
        closed = SequencingRule(RuleAction.DISABLED, (RuleCondition(Condition.SATISFIED, negated=True),))
        unknown = SequencingRule(RuleAction.DISABLED, (RuleCondition(Condition.OBJECTIVE_STATUS_KNOWN, negated=True),))
        lessons = (
            replace(leaf("etiquette", primary_objective=writes), title="Etiquette"),
            replace(leaf("par", primary_objective=reads, pre_rules=(unknown, closed)), title="Par"),
        )
        chair = room.takes(cluster("root", *lessons))
        chair.open()
        return chair

    @pytest.mark.parametrize(("ask", "target"), [(Ask.NEXT, None), (Ask.CHOOSE, "par")])
    def test_the_learner_reads_which_lesson_to_finish(self, golf: Chair, ask: Ask, target: str | None) -> None:
        golf.sends(("cmi.success_status", "failed"), ("cmi.location", "hole 3"), ("cmi.exit", "suspend"))
        step = golf.ask(ask, target)
        assert (step.launch, step.over) == (None, False)
        assert step.say == "“Par” is not open yet. Finish “Etiquette” first; everything so far is saved."
        step = golf.ask(Ask.CHOOSE, "etiquette")
        assert step.launch is not None
        assert golf.values["cmi.location"] == "hole 3"

    def test_passing_it_opens_the_next(self, golf: Chair) -> None:
        golf.sends(("cmi.success_status", "passed"))
        step = golf.ask(Ask.NEXT)
        assert step.launch is not None
        assert (step.launch.activity, step.say) == ("par", "")

    def test_a_page_that_asks_for_it_by_itself_is_answered_the_same_way(self, golf: Chair) -> None:
        """adl.nav.request: NB.2.1 finds Continue valid, so the lesson ends; only then UP.2 stops it."""
        step = golf.terminates(("cmi.success_status", "failed"), ("adl.nav.request", "continue"))
        assert (step.launch, step.content_leaves, step.over) == (None, True, False)
        assert step.say == "“Par” is not open yet. Finish “Etiquette” first; everything so far is saved."

    def test_a_page_that_asks_for_nothing_stays_on_show(self, golf: Chair) -> None:
        step = golf.terminates(("cmi.success_status", "failed"))
        assert (step.launch, step.content_leaves, step.over, step.say) == (None, False, False, "")


class TestWithoutAnythingToName:
    def test_going_back_in_a_course_that_only_goes_forward_is_refused_politely(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b"), forward_only=True))
        chair.open()
        chair.ask(Ask.NEXT)
        step = chair.ask(Ask.PREVIOUS)
        assert step.launch is None
        assert "saved" in step.say
        assert step.say.endswith(".")

    def test_next_after_the_last_lesson_ends_the_course_without_a_word(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")))
        chair.open()
        chair.sends(("cmi.completion_status", "completed"))
        step = chair.ask(Ask.NEXT)
        assert (step.over, step.finished, step.say) == (True, True, "")
