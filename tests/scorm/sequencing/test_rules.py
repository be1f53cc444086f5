import pytest

from desktop.scorm.package import Edition
from desktop.scorm.sequencing.definition import (
    Combination,
    Condition,
    DeliveryControls,
    Objective,
    RuleAction,
    RuleCondition,
)
from desktop.scorm.sequencing.objectives import write
from desktop.scorm.sequencing.rules import (
    Prevention,
    check_activity,
    combine,
    condition_holds,
    limit_conditions_check,
    post_condition,
    rules_check,
    sequencing_rule_check,
)
from desktop.scorm.sequencing.trace import Trace
from tests.scorm.sequencing.trees import cluster, know, leaf, post, pre, rule, the, tree_of, with_attempts

UNTRACKED = DeliveryControls(tracked=False)


class TestCombination:
    """UP.2.1: conditions combine by three-valued logic (SN 3.4.2)."""

    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            ((True, True), True),
            ((True, None), None),
            ((None, True), None),
            ((None, False), False),
            ((True, False), False),
            ((), None),
        ],
    )
    def test_all_is_false_by_one_false_and_unknown_by_one_unknown(
        self, values: tuple[bool | None, ...], expected: bool | None
    ) -> None:
        assert combine(values, Combination.ALL) is expected

    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            ((False, False), False),
            ((False, None), None),
            ((None, False), None),
            ((None, True), True),
            ((False, True), True),
            ((), None),
        ],
    )
    def test_any_is_true_by_one_true_and_unknown_by_one_unknown(
        self, values: tuple[bool | None, ...], expected: bool | None
    ) -> None:
        assert combine(values, Combination.ANY) is expected


class TestConditions:
    """SN 3.4.2, table of rule conditions."""

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (Condition.SATISFIED, None),
            (Condition.OBJECTIVE_STATUS_KNOWN, False),
            (Condition.OBJECTIVE_MEASURE_KNOWN, False),
            (Condition.OBJECTIVE_MEASURE_GREATER_THAN, None),
            (Condition.OBJECTIVE_MEASURE_LESS_THAN, None),
            (Condition.COMPLETED, None),
            (Condition.ACTIVITY_PROGRESS_KNOWN, False),
            (Condition.ATTEMPTED, False),
            (Condition.ATTEMPT_LIMIT_EXCEEDED, None),
            (Condition.TIME_LIMIT_EXCEEDED, None),
            (Condition.OUTSIDE_AVAILABLE_TIME_RANGE, None),
            (Condition.ALWAYS, True),
        ],
    )
    def test_nothing_known_makes_status_unknown_but_the_known_questions_false(
        self, condition: Condition, expected: bool | None
    ) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        assert condition_holds(tree, the(tree, "a"), condition) is expected

    @pytest.mark.parametrize(
        ("measure", "threshold", "greater", "less"),
        [(0.6, 0.5, True, False), (0.5, 0.5, False, False), (0.4, 0.5, False, True), (-1.0, 0.0, False, True)],
    )
    def test_measures_compare_strictly(self, measure: float, threshold: float, greater: bool, less: bool) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        know(tree, "a", "measure", measure)
        a = the(tree, "a")
        assert condition_holds(tree, a, Condition.OBJECTIVE_MEASURE_GREATER_THAN, threshold=threshold) is greater
        assert condition_holds(tree, a, Condition.OBJECTIVE_MEASURE_LESS_THAN, threshold=threshold) is less

    def test_a_sum_of_tenths_is_not_greater_than_what_it_should_be(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        know(tree, "a", "measure", 0.1 + 0.2)
        greater = condition_holds(tree, the(tree, "a"), Condition.OBJECTIVE_MEASURE_GREATER_THAN, threshold=0.3)
        assert greater is False

    def test_attempt_limit_is_exceeded_once_as_many_attempts_began(self) -> None:
        tree = tree_of(cluster("root", leaf("a", attempt_limit=2)))
        a = the(tree, "a")
        with_attempts(tree, "a", 1)
        assert condition_holds(tree, a, Condition.ATTEMPT_LIMIT_EXCEEDED) is False
        with_attempts(tree, "a", 2)
        assert condition_holds(tree, a, Condition.ATTEMPT_LIMIT_EXCEEDED) is True

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (Condition.SATISFIED, None),
            (Condition.COMPLETED, None),
            (Condition.OBJECTIVE_STATUS_KNOWN, False),
            (Condition.ATTEMPTED, False),
            (Condition.ATTEMPT_LIMIT_EXCEEDED, False),
        ],
    )
    def test_of_an_untracked_activity_nothing_is_known_and_no_attempt_counts(
        self, condition: Condition, expected: bool | None
    ) -> None:
        tree = tree_of(cluster("root", leaf("a", delivery=UNTRACKED, attempt_limit=1)))
        know(tree, "a", "satisfied", value=True)
        know(tree, "a", "completed", value=True)
        with_attempts(tree, "a", 5)
        assert condition_holds(tree, the(tree, "a"), condition) is expected


class TestSequencingRuleCheck:
    """UP.2.1"""

    def test_not_of_unknown_stays_unknown_and_does_not_fire(self) -> None:
        not_satisfied = rule(RuleAction.DISABLED, RuleCondition(Condition.SATISFIED, negated=True))
        tree = tree_of(cluster("root", leaf("a")))
        assert not sequencing_rule_check(tree, the(tree, "a"), not_satisfied)
        know(tree, "a", "satisfied", value=False)
        assert sequencing_rule_check(tree, the(tree, "a"), not_satisfied)

    def test_a_rule_without_conditions_never_fires(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        assert not sequencing_rule_check(tree, the(tree, "a"), rule(RuleAction.SKIP))

    def test_a_referenced_objective_is_asked_instead_of_the_primary(self) -> None:
        condition = RuleCondition(Condition.SATISFIED, referenced_objective="other")
        tree = tree_of(cluster("root", leaf("a", objectives=(Objective("other"),))))
        a = the(tree, "a")
        know(tree, "a", "satisfied", value=True)
        assert not sequencing_rule_check(tree, a, rule(RuleAction.SKIP, condition))
        write(tree, a, 1, "satisfied", value=True)
        assert sequencing_rule_check(tree, a, rule(RuleAction.SKIP, condition))

    def test_an_objective_the_activity_lacks_is_unknown_even_to_the_known_questions(self) -> None:
        condition = RuleCondition(Condition.OBJECTIVE_STATUS_KNOWN, negated=True, referenced_objective="nowhere")
        tree = tree_of(cluster("root", leaf("a")))
        assert not sequencing_rule_check(tree, the(tree, "a"), rule(RuleAction.SKIP, condition))

    @pytest.mark.parametrize(("edition", "fires"), [(Edition.SCORM_2004_4TH, False), (Edition.SCORM_2004_3RD, True)])
    def test_before_the_4th_edition_completion_is_the_attempts_own_whatever_objective_is_named(
        self, edition: Edition, fires: bool
    ) -> None:
        condition = RuleCondition(Condition.COMPLETED, referenced_objective="other")
        tree = tree_of(cluster("root", leaf("a", objectives=(Objective("other"),))), edition)
        know(tree, "a", "completed", value=True)
        assert sequencing_rule_check(tree, the(tree, "a"), rule(RuleAction.SKIP, condition)) is fires


class TestSequencingRulesCheck:
    """UP.2"""

    def test_only_rules_with_the_asked_action_count(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **pre(RuleAction.SKIP))))
        assert rules_check(tree, the(tree, "a"), RuleAction.DISABLED) is None
        assert rules_check(tree, the(tree, "a"), RuleAction.SKIP) is not None

    def test_of_several_post_rules_the_first_that_fires_wins(self) -> None:
        rules = (
            rule(RuleAction.RETRY, Condition.SATISFIED),
            rule(RuleAction.EXIT_ALL, Condition.ALWAYS),
            rule(RuleAction.CONTINUE, Condition.ALWAYS),
        )
        tree = tree_of(cluster("root", leaf("a", post_rules=rules)))
        fired = post_condition(tree, the(tree, "a"))
        assert fired is not None
        assert fired.action is RuleAction.EXIT_ALL

    def test_a_changed_value_changes_the_answer(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **pre(RuleAction.DISABLED, Condition.SATISFIED))))
        assert rules_check(tree, the(tree, "a"), RuleAction.DISABLED) is None
        know(tree, "a", "satisfied", value=True)
        assert rules_check(tree, the(tree, "a"), RuleAction.DISABLED) is not None

    def test_the_trace_names_process_activity_and_reason(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **pre(RuleAction.DISABLED, Condition.ATTEMPTED))))
        tree.trace = Trace()
        with_attempts(tree, "a", 1)
        rules_check(tree, the(tree, "a"), RuleAction.DISABLED)
        assert [str(step) for step in tree.trace.take()] == ["UP.2 on 'Title a': disabled, because attempted"]


class TestLimitConditionsCheck:
    """UP.1"""

    def test_the_limit_is_reached_by_the_count(self) -> None:
        tree = tree_of(cluster("root", leaf("a", attempt_limit=1)))
        assert not limit_conditions_check(tree, the(tree, "a"))
        with_attempts(tree, "a", 1)
        assert limit_conditions_check(tree, the(tree, "a"))

    def test_a_limit_of_nought_is_reached_from_the_start(self) -> None:
        tree = tree_of(cluster("root", leaf("a", attempt_limit=0)))
        assert limit_conditions_check(tree, the(tree, "a"))

    def test_step_1_an_untracked_activity_has_no_limit(self) -> None:
        tree = tree_of(cluster("root", leaf("a", attempt_limit=0, delivery=UNTRACKED)))
        assert not limit_conditions_check(tree, the(tree, "a"))

    def test_step_2_an_active_or_suspended_activity_may_go_on(self) -> None:
        tree = tree_of(cluster("root", leaf("a", attempt_limit=1)))
        with_attempts(tree, "a", 1)
        tree.set_suspended(the(tree, "a"), suspended=True)
        assert not limit_conditions_check(tree, the(tree, "a"))
        tree.set_suspended(the(tree, "a"), suspended=False)
        tree.set_active(the(tree, "a"), active=True)
        assert not limit_conditions_check(tree, the(tree, "a"))


class TestCheckActivity:
    """UP.5"""

    def test_disabled_or_at_its_limit_means_not_allowed(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a", **pre(RuleAction.DISABLED)),
                leaf("b", attempt_limit=0),
                leaf("c", **post(RuleAction.RETRY)),
            )
        )
        a, b, c = (check_activity(tree, the(tree, name)) for name in "abc")
        assert a is not None
        assert a.rule is not None
        assert b == Prevention(None)
        assert c is None
