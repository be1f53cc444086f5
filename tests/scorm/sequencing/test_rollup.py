from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.scorm.package import Edition
from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.definition import (
    ChildActivitySet,
    Combination,
    CompletionThreshold,
    Condition,
    Consideration,
    DeliveryControls,
    Objective,
    ObjectiveMap,
    RollupAction,
    RollupConsiderations,
    RuleAction,
)
from desktop.scorm.sequencing.objectives import PRIMARY, read
from desktop.scorm.sequencing.rollup import (
    activity_progress_rollup,
    check_child_for_rollup,
    completion_measure_rollup,
    evaluate_rollup_conditions,
    measure_rollup,
    objective_rollup,
    overall_rollup,
    rule_holds,
)
from desktop.scorm.sequencing.tracking import ObjectiveStatus
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import (
    cluster,
    is_completed,
    is_satisfied,
    know,
    leaf,
    pre,
    reading,
    rollup,
    the,
    tree_of,
    with_attempts,
    writing,
)

UNTRACKED = DeliveryControls(tracked=False)
SATISFIED = Condition.SATISFIED


def measure_of(tree: ActivityTree, name: str) -> float | None:
    return read(tree, the(tree, name), PRIMARY, "measure")


class TestMeasureRollup:
    """RB.1.1a"""

    def test_the_measure_is_the_weighted_mean(self) -> None:
        tree = tree_of(
            cluster("root", leaf("a", objective_measure_weight=1.0), leaf("b", objective_measure_weight=0.5))
        )
        know(tree, "a", "measure", 0.9)
        know(tree, "b", "measure", 0.3)
        measure_rollup(tree, tree.root)
        assert measure_of(tree, "root") == pytest.approx((0.9 + 0.15) / 1.5)

    def test_a_child_without_a_measure_counts_as_nothing_with_its_weight(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b")))
        know(tree, "a", "measure", 0.8)
        measure_rollup(tree, tree.root)
        assert measure_of(tree, "root") == pytest.approx(0.4)

    def test_untracked_children_and_children_without_weight_count_for_nothing(self) -> None:
        tree = tree_of(
            cluster("root", leaf("a"), leaf("b", delivery=UNTRACKED), leaf("c", objective_measure_weight=0.0))
        )
        know(tree, "a", "measure", 0.8)
        measure_rollup(tree, tree.root)
        assert measure_of(tree, "root") == pytest.approx(0.8)

    def test_a_measure_of_nought_is_a_measure(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        know(tree, "a", "measure", 0.0)
        measure_rollup(tree, tree.root)
        assert measure_of(tree, "root") == 0.0

    def test_no_measure_among_the_children_makes_the_clusters_unknown_again(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        know(tree, "root", "measure", 0.5)
        measure_rollup(tree, tree.root)
        assert measure_of(tree, "root") is None


class TestCompletionMeasureRollup:
    """RB.1.1b"""

    def test_the_amount_is_the_mean_weighted_by_progress_weight(self) -> None:
        half = CompletionThreshold(progress_weight=0.5)
        tree = tree_of(cluster("root", leaf("a"), leaf("b", completion_threshold=half)))
        know(tree, "a", "amount", 1.0)
        know(tree, "b", "amount", 0.4)
        completion_measure_rollup(tree, tree.root)
        assert read(tree, tree.root, PRIMARY, "amount") == pytest.approx(1.2 / 1.5)

    def test_there_is_none_before_the_4th_edition(self) -> None:
        tree = tree_of(cluster("root", leaf("a")), Edition.SCORM_2004_3RD)
        know(tree, "a", "amount", 1.0)
        completion_measure_rollup(tree, tree.root)
        assert read(tree, tree.root, PRIMARY, "amount") is None


class TestObjectiveRollupByMeasure:
    """RB.1.2a"""

    @pytest.mark.parametrize(("measure", "verdict"), [(0.7, True), (0.6, False), (None, None)])
    def test_the_rolled_up_measure_decides_and_rules_do_not(self, measure: float | None, verdict: bool | None) -> None:
        by_measure = Objective(satisfied_by_measure=True, min_normalized_measure=0.7)
        always = (rollup(RollupAction.SATISFIED, Condition.ATTEMPTED, child_activity_set=ChildActivitySet.NONE),)
        tree = tree_of(cluster("root", leaf("a"), primary_objective=by_measure, rollup_rules=always))
        know(tree, "a", "measure", measure)
        overall_rollup(tree, tree.root)
        assert is_satisfied(tree, "root") is verdict


class TestObjectiveRollupByRules:
    """RB.1.2b"""

    @pytest.mark.parametrize(
        ("a", "b", "verdict"),
        [
            (True, True, True),
            (True, False, False),
            (False, False, False),
            (True, None, None),
            (False, None, None),
            (None, None, None),
        ],
    )
    def test_by_default_satisfied_if_all_are_and_not_satisfied_once_all_are_known(
        self, a: bool | None, b: bool | None, verdict: bool | None
    ) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b")))
        know(tree, "a", "satisfied", a)
        know(tree, "b", "satisfied", b)
        objective_rollup(tree, tree.root)
        assert is_satisfied(tree, "root") is verdict

    def test_where_both_polarities_hold_satisfied_wins(self) -> None:
        rules = (rollup(RollupAction.SATISFIED, SATISFIED), rollup(RollupAction.NOT_SATISFIED, SATISFIED))
        tree = tree_of(cluster("root", leaf("a"), rollup_rules=rules))
        know(tree, "a", "satisfied", value=True)
        objective_rollup(tree, tree.root)
        assert is_satisfied(tree, "root") is True

    def test_a_rule_of_one_polarity_leaves_the_other_without_a_default(self) -> None:
        rules = (rollup(RollupAction.SATISFIED, SATISFIED),)
        tree = tree_of(cluster("root", leaf("a"), rollup_rules=rules))
        know(tree, "a", "satisfied", value=False)
        objective_rollup(tree, tree.root)
        assert is_satisfied(tree, "root") is None

    def test_where_no_rule_holds_the_status_stays_as_it_was(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b")))
        know(tree, "root", "satisfied", value=True)
        know(tree, "a", "satisfied", value=False)
        objective_rollup(tree, tree.root)
        assert is_satisfied(tree, "root") is True


class TestActivityProgressRollup:
    """RB.1.3a and RB.1.3b"""

    @pytest.mark.parametrize(
        ("a", "b", "verdict"),
        [(True, True, True), (True, False, False), (True, None, None), (None, None, None)],
    )
    def test_by_default_completed_if_all_are_and_incomplete_once_all_are_known(
        self, a: bool | None, b: bool | None, verdict: bool | None
    ) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b")))
        know(tree, "a", "completed", a)
        know(tree, "b", "completed", b)
        activity_progress_rollup(tree, tree.root)
        assert is_completed(tree, "root") is verdict

    def test_completed_by_measure_asks_the_rolled_up_amount(self) -> None:
        threshold = CompletionThreshold(completed_by_measure=True, min_progress_measure=0.5)
        tree = tree_of(cluster("root", leaf("a"), leaf("b"), completion_threshold=threshold))
        know(tree, "a", "amount", 1.0)
        know(tree, "a", "completed", value=False)
        overall_rollup(tree, tree.root)
        assert is_completed(tree, "root") is True


class TestRollupRuleCheck:
    """RB.1.4"""

    @pytest.mark.parametrize(
        ("child_set", "given", "bag", "holds"),
        [
            (ChildActivitySet.ALL, {}, [True, True], True),
            (ChildActivitySet.ALL, {}, [True, None], False),
            (ChildActivitySet.ANY, {}, [False, True], True),
            (ChildActivitySet.ANY, {}, [False, None], False),
            (ChildActivitySet.NONE, {}, [False, False], True),
            (ChildActivitySet.NONE, {}, [False, None], False),
            (ChildActivitySet.NONE, {}, [False, True], False),
            (ChildActivitySet.AT_LEAST_COUNT, {"minimum_count": 2}, [True, None, True], True),
            (ChildActivitySet.AT_LEAST_COUNT, {"minimum_count": 2}, [True, None, False], False),
            (ChildActivitySet.AT_LEAST_PERCENT, {"minimum_percent": 2 / 3}, [True, True, False], True),
            (ChildActivitySet.AT_LEAST_PERCENT, {"minimum_percent": 0.5}, [True, False, None], False),
        ],
    )
    def test_each_child_activity_set(
        self, child_set: ChildActivitySet, given: dict[str, float], bag: list[bool | None], holds: bool
    ) -> None:
        asked = rollup(RollupAction.SATISFIED, SATISFIED, child_activity_set=child_set, **given)
        assert rule_holds(asked, bag) is holds

    @pytest.mark.parametrize(
        ("child_set", "holds"),
        [
            (ChildActivitySet.ALL, True),
            (ChildActivitySet.NONE, True),
            (ChildActivitySet.ANY, False),
            (ChildActivitySet.AT_LEAST_COUNT, False),
            (ChildActivitySet.AT_LEAST_PERCENT, False),
        ],
    )
    def test_of_no_children_all_and_none_hold(self, child_set: ChildActivitySet, holds: bool) -> None:
        asked = rollup(RollupAction.SATISFIED, SATISFIED, child_activity_set=child_set)
        assert rule_holds(asked, []) is holds

    def test_conditions_combine_by_any_unless_all_is_asked_for(self) -> None:
        either = rollup(RollupAction.COMPLETED, SATISFIED, Condition.ATTEMPTED)
        both = replace(either, combination=Combination.ALL)
        for asked, expected in ((either, True), (both, None)):
            tree = tree_of(cluster("root", leaf("a"), rollup_rules=(asked,)))
            with_attempts(tree, "a", 1)
            know(tree, "a", "satisfied", value=False)
            activity_progress_rollup(tree, tree.root)
            assert is_completed(tree, "root") is expected


class TestEvaluateRollupConditions:
    """RB.1.4.1"""

    @pytest.mark.parametrize(
        ("satisfied", "completed", "any_of", "all_of"),
        [
            (True, False, True, False),
            (None, True, True, None),
            (None, False, None, False),
            (None, None, None, None),
            (False, False, False, False),
            (True, True, True, True),
        ],
    )
    def test_unknown_is_neither_true_nor_false(
        self, satisfied: bool | None, completed: bool | None, any_of: bool | None, all_of: bool | None
    ) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        with_attempts(tree, "a", 1)
        if satisfied is not None:
            know(tree, "a", "satisfied", value=satisfied)
        if completed is not None:
            know(tree, "a", "completed", value=completed)
        either = rollup(RollupAction.COMPLETED, SATISFIED, Condition.COMPLETED)
        assert evaluate_rollup_conditions(tree, the(tree, "a"), either) is any_of
        assert evaluate_rollup_conditions(tree, the(tree, "a"), replace(either, combination=Combination.ALL)) is all_of

    def test_the_opposite_of_unknown_is_unknown(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        asked = rollup(RollupAction.SATISFIED, SATISFIED)
        opposite = replace(asked, conditions=tuple(replace(one, negated=True) for one in asked.conditions))
        assert evaluate_rollup_conditions(tree, the(tree, "a"), opposite) is None

    def test_without_conditions_nothing_is_known(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        asked = replace(rollup(RollupAction.SATISFIED, SATISFIED), conditions=())
        assert evaluate_rollup_conditions(tree, the(tree, "a"), asked) is None


def skipped(tree: ActivityTree) -> None:
    know(tree, "a", "satisfied", value=True)


def attempted(tree: ActivityTree) -> None:
    with_attempts(tree, "a", 1)


def attempted_and_suspended(tree: ActivityTree) -> None:
    with_attempts(tree, "a", 1)
    tree.set_suspended(the(tree, "a"), suspended=True)


def untouched(tree: ActivityTree) -> None:
    assert tree[the(tree, "a")].attempts == 0


class TestCheckChildForRollup:
    """RB.1.4.2"""

    @pytest.mark.parametrize(
        ("required", "state", "takes_part"),
        [
            (Consideration.ALWAYS, untouched, True),
            (Consideration.IF_ATTEMPTED, untouched, False),
            (Consideration.IF_ATTEMPTED, attempted, True),
            (Consideration.IF_NOT_SUSPENDED, untouched, False),
            (Consideration.IF_NOT_SUSPENDED, attempted, True),
            (Consideration.IF_NOT_SUSPENDED, attempted_and_suspended, False),
            (Consideration.IF_NOT_SKIPPED, untouched, True),
            (Consideration.IF_NOT_SKIPPED, skipped, False),
        ],
    )
    def test_each_consideration(
        self, required: Consideration, state: Callable[[ActivityTree], None], takes_part: bool
    ) -> None:
        considerations = RollupConsiderations(required_for_completed=required)
        tree = tree_of(
            cluster("root", leaf("a", rollup_considerations=considerations, **pre(RuleAction.SKIP, SATISFIED)))
        )
        state(tree)
        assert check_child_for_rollup(tree, the(tree, "a"), RollupAction.COMPLETED) is takes_part
        assert check_child_for_rollup(tree, the(tree, "a"), RollupAction.INCOMPLETE)

    def test_the_childs_own_rollup_flags_keep_it_out_of_one_kind_each(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a", rollup_objective_satisfied=False),
                leaf("b", rollup_progress_completion=False),
                leaf("c", delivery=UNTRACKED),
            )
        )
        taking_part = {
            name: [check_child_for_rollup(tree, the(tree, name), action) for action in RollupAction] for name in "abc"
        }
        assert taking_part == {
            "a": [False, False, True, True],
            "b": [True, True, False, False],
            "c": [False, False, False, False],
        }


class TestOverallRollup:
    """RB.1.5"""

    def test_every_ancestor_rolls_up_deepest_first(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a")), leaf("b")))
        know(tree, "a", "satisfied", value=True)
        know(tree, "b", "satisfied", value=True)
        overall_rollup(tree, the(tree, "a"))
        assert [is_satisfied(tree, name) for name in ("x", "root")] == [True, True]

    def test_children_that_were_not_selected_take_no_part(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b")))
        tree.set_available(tree.root, [the(tree, "a")])
        know(tree, "a", "satisfied", value=True)
        overall_rollup(tree, tree.root)
        assert is_satisfied(tree, "root") is True

    def test_an_untracked_cluster_records_nothing(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), delivery=UNTRACKED, primary_objective=writing("G"))))
        know(tree, "a", "satisfied", value=True)
        overall_rollup(tree, the(tree, "a"))
        assert tree[the(tree, "x")].objectives == (ObjectiveStatus(),)
        assert not tree.objectives

    def test_a_written_global_objective_rolls_up_the_ancestors_of_its_readers(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                cluster("x", leaf("a", primary_objective=writing("G"))),
                cluster("y", cluster("z", leaf("b", primary_objective=reading("G")))),
            )
        )
        know(tree, "a", "satisfied", value=True)
        overall_rollup(tree, the(tree, "a"))
        assert [is_satisfied(tree, name) for name in ("z", "y", "root")] == [True, True, True]

    def test_a_written_objective_drags_its_readers_along_once(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a", primary_objective=writing("G")),
                cluster("y", leaf("b", primary_objective=reading("G"))),
            )
        )
        know(tree, "a", "satisfied", value=True)
        overall_rollup(tree, the(tree, "a"))
        know(tree, "y", "satisfied", value=False)
        overall_rollup(tree, the(tree, "a"))
        assert is_satisfied(tree, "y") is False

    def test_a_reader_that_is_not_primary_rolls_nothing_up(self) -> None:
        secondary = Objective("other", maps=(ObjectiveMap("G", read_satisfied_status=True),))
        both = rollup(RollupAction.SATISFIED, Condition.ATTEMPTED)
        tree = tree_of(
            cluster(
                "root",
                leaf("a", primary_objective=writing("G")),
                cluster("y", leaf("b", objectives=(secondary,)), rollup_rules=(both,)),
            )
        )
        with_attempts(tree, "b", 1)
        know(tree, "a", "satisfied", value=True)
        overall_rollup(tree, the(tree, "a"))
        assert is_satisfied(tree, "y") is None

    def test_the_order_of_children_makes_no_difference(self) -> None:
        def rolled_up(order: list[str]) -> tuple[float | None, bool | None]:
            tree = tree_of(cluster("root", *(leaf(name) for name in "abcdef")))
            tree.set_available(tree.root, [the(tree, name) for name in order])
            for name, measure in zip("abcdef", (0.1, 0.2, 0.3, 0.7, -0.6, 1e-9), strict=True):
                know(tree, name, "measure", measure)
            overall_rollup(tree, tree.root)
            return measure_of(tree, "root"), is_satisfied(tree, "root")

        assert rolled_up(list("abcdef")) == rolled_up(list("fedcba")) == rolled_up(list("cafebd"))

    def test_a_leaf_is_judged_by_measure_when_its_attempt_ends(self) -> None:
        waiting = RollupConsiderations(measure_satisfaction_if_active=False)
        by_measure = Objective(
            "primary",
            satisfied_by_measure=True,
            min_normalized_measure=0.5,
            maps=(ObjectiveMap("G", write_satisfied_status=True),),
        )
        tree = tree_of(cluster("root", leaf("a", primary_objective=by_measure, rollup_considerations=waiting)))
        a: Activity = the(tree, "a")
        tree.set_active(a, active=True)
        know(tree, "a", "measure", 0.9)
        assert not tree.objectives
        tree.set_active(a, active=False)
        overall_rollup(tree, a)
        assert tree.objectives["G"].satisfied is True
