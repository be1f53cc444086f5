from random import Random

from desktop.scorm.package import Edition, Item, Organization
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.definition import (
    Condition,
    DeliveryControls,
    Objective,
    ObjectiveMap,
    RuleAction,
    RuleCondition,
)
from desktop.scorm.sequencing.outcome import (
    Completion,
    CourseSequencer,
    Obstacle,
    Success,
    TocEntry,
    WhyNot,
    offers_choice,
)
from desktop.scorm.sequencing.requests import NavigationRequest as Ask
from tests.scorm.sequencing.trees import cluster, leaf, pre, writing


def opened(root: Item, edition: Edition = Edition.SCORM_2004_4TH) -> CourseSequencer:
    sequencer = sequencer_for(Organization(root), edition, random=Random(1))
    sequencer.open()
    return sequencer


def entries(sequencer: CourseSequencer) -> dict[str, TocEntry]:
    return {entry.identifier: entry for entry in sequencer.toc()}


def enabled(sequencer: CourseSequencer) -> list[str]:
    return [entry.identifier for entry in sequencer.toc() if entry.enabled]


def why(sequencer: CourseSequencer, name: str) -> WhyNot:
    reason = entries(sequencer)[name].why_not
    assert reason is not None
    return reason


GATE = Objective("gate", maps=(ObjectiveMap("G", read_satisfied_status=True),))
UNTIL_PASSED = RuleCondition(Condition.SATISFIED, negated=True, referenced_objective="gate")


class TestTableOfContents:
    """SN 4.3, CAM 3.4.1.7 (isvisible)."""

    def test_everything_in_the_order_of_the_tree(self) -> None:
        toc = opened(cluster("root", leaf("a"), cluster("x", leaf("b")), leaf("c"))).toc()
        assert [(entry.identifier, entry.depth, entry.is_cluster) for entry in toc] == [
            ("root", 0, True),
            ("a", 1, False),
            ("x", 1, True),
            ("b", 2, False),
            ("c", 1, False),
        ]
        assert [entry.identifier for entry in toc if entry.current] == ["a"]
        assert all(entry.enabled for entry in toc)

    def test_invisible_items_are_not_listed_but_what_is_inside_them_is_and_both_may_be_chosen(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), cluster("x", leaf("b"), is_visible=False)))
        listed = {name: entry.listed for name, entry in entries(sequencer).items()}
        assert listed == {"root": True, "a": True, "x": False, "b": True}
        assert sequencer.valid().choice["x"]

    def test_hidden_from_choice_unlists_the_whole_branch(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), cluster("x", leaf("b"), **pre(RuleAction.HIDDEN_FROM_CHOICE))))
        assert [name for name, entry in entries(sequencer).items() if not entry.listed] == ["x", "b"]
        assert enabled(sequencer) == ["root", "a"]

    def test_the_table_is_worth_showing_only_if_something_below_the_root_can_be_chosen(self) -> None:
        assert offers_choice(opened(cluster("root", leaf("a"), leaf("b"))).toc())
        assert not offers_choice(opened(cluster("root", leaf("a"), leaf("b"), choice=False)).toc())

    def test_the_current_activity_counts_as_selectable_unless_it_holds_the_learner(self) -> None:
        sequencer = opened(cluster("root", leaf("a", attempt_limit=1), leaf("b")))
        assert enabled(sequencer) == ["a", "b"]
        assert enabled(opened(cluster("root", leaf("a", choice_exit=False), leaf("b")))) == []

    def test_a_pass_opens_what_waits_for_it_before_the_content_has_even_ended(self) -> None:
        root = cluster(
            "root",
            leaf("a", primary_objective=writing("G"), delivery=DeliveryControls(objective_set_by_content=True)),
            leaf("b", objectives=(GATE,), **pre(RuleAction.DISABLED, UNTIL_PASSED)),
        )
        sequencer = opened(root)
        sequencer.record([("cmi.success_status", "failed")])
        assert enabled(sequencer) == ["root", "a"]
        sequencer.record([("cmi.success_status", "passed")])
        assert enabled(sequencer) == ["root", "a", "b"]

    def test_looking_changes_nothing(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), cluster("x", leaf("b"), flow=False)))
        before = sequencer.snapshot()
        sequencer.toc()
        sequencer.valid()
        sequencer.controls()
        assert sequencer.snapshot() == before


class TestRequestValidity:
    """RTE 4.4.2: adl.nav.request_valid"""

    def test_jump_goes_to_leaves_that_nothing_disables(self) -> None:
        root = cluster("root", leaf("a"), cluster("x", leaf("b"), **pre(RuleAction.DISABLED)), leaf("c"), choice=False)
        valid = opened(root).valid()
        assert valid.jump == {"a": True, "b": False, "c": True}
        assert not any(valid.choice[name] for name in "abc")

    def test_there_is_no_jump_before_the_4th_edition(self) -> None:
        assert opened(cluster("root", leaf("a")), Edition.SCORM_2004_3RD).valid().jump == {}


class TestWhyNot:
    def test_an_entry_waits_for_the_activity_that_writes_the_objective_behind_the_rule(self) -> None:
        root = cluster(
            "root",
            leaf("a", primary_objective=writing("G")),
            leaf("b", objectives=(GATE,), **pre(RuleAction.DISABLED, UNTIL_PASSED)),
            leaf("c"),
        )
        sequencer = opened(root)
        sequencer.record([("cmi.success_status", "failed")])
        reason = why(sequencer, "b")
        assert (reason.obstacle, reason.waits_for, reason.waits_for_title) == (Obstacle.NOT_YET, "a", "Title a")
        assert reason.rule is not None

    def test_a_rule_that_nothing_can_lift_is_just_a_rule(self) -> None:
        assert (
            why(opened(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.DISABLED)))), "b").obstacle
            is Obstacle.RULE
        )

    def test_a_stop_names_the_activity_that_stops(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.STOP_FORWARD_TRAVERSAL)), leaf("c")))
        reason = why(sequencer, "c")
        assert (reason.obstacle, reason.waits_for) == (Obstacle.NOT_YET, "b")

    def test_a_rule_that_fires_because_something_was_achieved_waits_for_nothing(self) -> None:
        achieved = RuleCondition(Condition.SATISFIED, referenced_objective="gate")
        root = cluster(
            "root",
            leaf("a", primary_objective=writing("G")),
            leaf("b", objectives=(GATE,), **pre(RuleAction.DISABLED, achieved)),
        )
        sequencer = opened(root)
        sequencer.record([("cmi.success_status", "passed")])
        assert why(sequencer, "b").obstacle is Obstacle.RULE

    def test_used_up_attempts(self) -> None:
        sequencer = opened(cluster("root", leaf("a", attempt_limit=1), leaf("b")))
        sequencer.request(Ask.CONTINUE)
        assert why(sequencer, "a").obstacle is Obstacle.ATTEMPTS_USED_UP

    def test_the_course_decides_the_order(self) -> None:
        assert why(opened(cluster("root", leaf("a"), leaf("b"), choice=False)), "b").obstacle is Obstacle.NO_CHOICE

    def test_a_cluster_that_must_be_left_by_its_own_end(self) -> None:
        sequencer = opened(cluster("root", cluster("x", leaf("a"), choice_exit=False), leaf("b")))
        reason = why(sequencer, "b")
        assert (reason.obstacle, reason.waits_for) == (Obstacle.STAY_INSIDE, "x")

    def test_a_cluster_that_must_be_entered_first(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), cluster("x", leaf("b"), prevent_activation=True)))
        reason = why(sequencer, "b")
        assert (reason.obstacle, reason.waits_for) == (Obstacle.ENTER_FROM_ABOVE, "x")

    def test_neighbours_only_forward_only_and_nothing_inside(self) -> None:
        root = cluster(
            "root",
            cluster("x", leaf("a"), constrain_choice=True),
            leaf("b"),
            leaf("c"),
            cluster("y", leaf("d"), flow=False),
        )
        assert why(opened(root), "c").obstacle is Obstacle.ONE_STEP_ONLY
        sequencer = opened(
            cluster("root", leaf("a"), leaf("b"), cluster("y", leaf("d"), flow=False), forward_only=True)
        )
        assert why(sequencer, "y").obstacle is Obstacle.NOTHING_INSIDE
        sequencer.request(Ask.CONTINUE)
        assert why(sequencer, "a").obstacle is Obstacle.FORWARD_ONLY


class TestStatus:
    def test_content_that_terminated_shows_as_ended_while_the_learner_is_still_to_go_on(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), leaf("b")))
        sequencer.content_terminated()
        assert entries(sequencer)["a"].status.completion is Completion.COMPLETED
        assert sequencer.progress().done == 1

    def test_what_an_entry_shows(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), leaf("b"), leaf("c")))
        sequencer.record(
            [("cmi.completion_status", "completed"), ("cmi.success_status", "failed"), ("cmi.score.scaled", "0.3")]
        )
        sequencer.request(Ask.CONTINUE)
        shown = {name: entry.status for name, entry in entries(sequencer).items()}
        assert (shown["a"].completion, shown["a"].success, shown["a"].score) == (
            Completion.COMPLETED,
            Success.FAILED,
            0.3,
        )
        assert not shown["a"].done
        assert shown["b"].completion is Completion.INCOMPLETE
        assert shown["c"].completion is Completion.NOT_ATTEMPTED
