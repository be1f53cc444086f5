"""Roll-up: how what is known of children becomes what is known of their parent (SN book, 4.6; RB processes).

Nothing here depends on the order in which children are looked at; sums are exact for that reason.
"""

from collections.abc import Iterable
from itertools import repeat
from math import fsum

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.definition import (
    ChildActivitySet,
    Combination,
    Condition,
    Consideration,
    RollupAction,
    RollupCondition,
    RollupRule,
    RuleAction,
)
from desktop.scorm.sequencing.objectives import (
    PRIMARY,
    SLACK,
    completed,
    judges_completion,
    read,
    satisfied,
    write,
)
from desktop.scorm.sequencing.rules import combine, condition_holds, rules_check
from desktop.scorm.sequencing.tree import ActivityTree


def default_rule(action: RollupAction, condition: Condition) -> tuple[RollupRule, ...]:
    return (RollupRule(action, (RollupCondition(condition),), Combination.ANY, ChildActivitySet.ALL),)


DEFAULT_RULES: dict[RollupAction, tuple[RollupRule, ...]] = {
    RollupAction.NOT_SATISFIED: default_rule(RollupAction.NOT_SATISFIED, Condition.OBJECTIVE_STATUS_KNOWN),
    RollupAction.SATISFIED: default_rule(RollupAction.SATISFIED, Condition.SATISFIED),
    RollupAction.INCOMPLETE: default_rule(RollupAction.INCOMPLETE, Condition.ACTIVITY_PROGRESS_KNOWN),
    RollupAction.COMPLETED: default_rule(RollupAction.COMPLETED, Condition.COMPLETED),
}
SATISFACTION = (RollupAction.SATISFIED, RollupAction.NOT_SATISFIED)
PROGRESS = (RollupAction.COMPLETED, RollupAction.INCOMPLETE)


def weighted_mean(parts: Iterable[tuple[float | None, float]]) -> float | None:
    """Mean of (value, weight); a child without a value still counts with its weight, as nothing."""
    parts = tuple(parts)
    known = [value * weight for value, weight in parts if value is not None]
    counted = fsum(weight for _, weight in parts)
    return fsum(known) / counted if known and counted > 0 else None


def measure_rollup(tree: ActivityTree, cluster: Activity) -> None:
    """Measure Rollup Process [RB.1.1a]."""
    mean = weighted_mean(  # 1 to 6
        (
            read(tree, child, PRIMARY, "measure", fresh_only=True),
            child.sequencing.objective_measure_weight,
        )
        for child in tree.kids(cluster)
        if child.tracked
    )
    write(tree, cluster, PRIMARY, "measure", mean)


def completion_measure_rollup(tree: ActivityTree, cluster: Activity) -> None:
    """Completion Measure Rollup Process [RB.1.1b]; the 4th edition brought it."""
    if not tree.structure.is_4th_edition:
        return
    mean = weighted_mean(
        (read(tree, child, PRIMARY, "amount", fresh_only=True), child.threshold.progress_weight)
        for child in tree.kids(cluster)
        if child.tracked
    )
    write(tree, cluster, PRIMARY, "amount", mean)


def objective_rollup(tree: ActivityTree, activity: Activity) -> None:
    """Objective Rollup Process [RB.1.2]: by measure or by rules."""
    if activity.objectives[PRIMARY].definition.satisfied_by_measure:
        objective_rollup_by_measure(tree, activity)
    elif activity.children:
        objective_rollup_by_rules(tree, activity)


def objective_rollup_by_measure(tree: ActivityTree, activity: Activity) -> None:
    """Objective Rollup Using Measure Process [RB.1.2a]."""
    write(tree, activity, PRIMARY, "satisfied", satisfied(tree, activity))  # 3


def objective_rollup_by_rules(tree: ActivityTree, cluster: Activity) -> None:
    """Objective Rollup Using Rules Process [RB.1.2b]; the default rules if the author wrote none of either polarity."""
    rules = rules_or_default(cluster, SATISFACTION)  # 1
    if rollup_rule_check(tree, cluster, RollupAction.NOT_SATISFIED, rules):  # 4.1, 4.2
        write(tree, cluster, PRIMARY, "satisfied", value=False)
    if rollup_rule_check(tree, cluster, RollupAction.SATISFIED, rules):  # 4.3, 4.4: the later one wins
        write(tree, cluster, PRIMARY, "satisfied", value=True)


def activity_progress_rollup(tree: ActivityTree, activity: Activity) -> None:
    """Activity Progress Rollup Process [RB.1.3]: by measure or by rules."""
    if judges_completion(tree, activity):
        activity_progress_rollup_by_measure(tree, activity)
    elif activity.children:
        activity_progress_rollup_by_rules(tree, activity)


def activity_progress_rollup_by_measure(tree: ActivityTree, activity: Activity) -> None:
    """Activity Progress Rollup Using Measure Process [RB.1.3a]."""
    write(tree, activity, PRIMARY, "completed", completed(tree, activity))


def activity_progress_rollup_by_rules(tree: ActivityTree, cluster: Activity) -> None:
    """Activity Progress Rollup Using Rules Process [RB.1.3b]."""
    rules = rules_or_default(cluster, PROGRESS)
    if rollup_rule_check(tree, cluster, RollupAction.INCOMPLETE, rules):
        write(tree, cluster, PRIMARY, "completed", value=False)
    if rollup_rule_check(tree, cluster, RollupAction.COMPLETED, rules):
        write(tree, cluster, PRIMARY, "completed", value=True)


def rules_or_default(
    cluster: Activity, actions: tuple[RollupAction, RollupAction]
) -> dict[RollupAction, tuple[RollupRule, ...]]:
    return cluster.rollup_rules if any(action in cluster.rollup_rules for action in actions) else DEFAULT_RULES


def rollup_rule_check(
    tree: ActivityTree,
    cluster: Activity,
    action: RollupAction,
    rules: dict[RollupAction, tuple[RollupRule, ...]],
) -> bool:
    """Rollup Rule Check Subprocess [RB.1.4]."""
    candidates = rules.get(action)
    if candidates is None:  # 2
        return False
    for rule in candidates:  # 1.2
        bag = (
            evaluate_rollup_conditions(tree, child, rule)
            for child in tree.kids(cluster)
            if check_child_for_rollup(tree, child, action)  # 1.2.2
        )
        if rule_holds(rule, bag):
            if tree.trace is not None:
                words = " or ".join(each.condition.value for each in rule.conditions)
                tree.say("RB.1.4", cluster, f"{action.value}: {rule.child_activity_set.value} children {words}")
            return True
    return False


def rule_holds(rule: RollupRule, bag: Iterable[bool | None]) -> bool:
    """Rollup Rule Check Subprocess [RB.1.4], step 1.2.5. Takes from the bag only what it needs to decide.

    The book takes no action for an empty bag; the conformance suite wants plain logic: "all" and "none" hold of
    nothing.
    """
    match rule.child_activity_set:
        case ChildActivitySet.ALL:
            return all(value is True for value in bag)
        case ChildActivitySet.ANY:
            return True in bag
        case ChildActivitySet.NONE:
            return all(value is False for value in bag)
        case ChildActivitySet.AT_LEAST_COUNT:
            values = list(bag)
            return bool(values) and values.count(True) >= rule.minimum_count
        case ChildActivitySet.AT_LEAST_PERCENT:
            values = list(bag)
            return bool(values) and values.count(True) / len(values) >= rule.minimum_percent - SLACK


def evaluate_rollup_conditions(tree: ActivityTree, child: Activity, rule: RollupRule) -> bool | None:
    """Evaluate Rollup Conditions Subprocess [RB.1.4.1]."""
    values = map(rollup_condition_holds, repeat(tree), repeat(child), rule.conditions)
    return combine(values, rule.combination)


def rollup_condition_holds(tree: ActivityTree, child: Activity, condition: RollupCondition) -> bool | None:
    """One condition of a rollup rule, negated if it says so."""
    holds = condition_holds(tree, child, condition.condition, fresh_only=True)
    return holds if holds is None or not condition.negated else not holds


def check_child_for_rollup(tree: ActivityTree, child: Activity, action: RollupAction) -> bool:
    """Check Child for Rollup Subprocess [RB.1.4.2]: whether the child takes part at all."""
    required = child.contributes.get(action)  # 1, 2, 3
    if required is Consideration.ALWAYS or required is None:
        return required is not None
    state = tree[child]
    if required is Consideration.IF_ATTEMPTED:
        return state.attempts > 0
    if required is Consideration.IF_NOT_SUSPENDED:
        return state.attempts > 0 and not state.suspended
    return rules_check(tree, child, RuleAction.SKIP) is None


def roll_up(tree: ActivityTree, activity: Activity) -> None:
    """What Overall Rollup [RB.1.5] does at one step of its path, step 3. An untracked activity records nothing."""
    if not activity.tracked:
        return
    if activity.children:
        measure_rollup(tree, activity)
        completion_measure_rollup(tree, activity)
    objective_rollup(tree, activity)  # 3.2
    activity_progress_rollup(tree, activity)  # 3.3


def overall_rollup(tree: ActivityTree, activity: Activity) -> None:
    """Overall Rollup Process [RB.1.5], with everything that global objectives drag along.

    Whatever wrote a global objective since the last roll-up may have changed the activities whose primary objective
    reads it; so their parents roll up too. Each activity rolls up once, deepest first. What this roll-up itself writes
    starts no further one.
    """
    due = {step.index: step for step in activity.path_to_root()}  # 1
    for target in tree.written:
        for reader in tree.structure.readers.get(target, ()):
            if reader.parent is not None and reader.parent.index not in due:
                due.update((step.index, step) for step in reader.parent.path_to_root())
    for step in sorted(due.values(), key=lambda each: (-each.depth, each.index)):  # 3
        roll_up(tree, step)
    tree.written.clear()
