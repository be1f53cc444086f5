"""Rules and limits: UP.1, UP.2, UP.2.1 and UP.5, and the conditions they and the roll-up share (SN book, 3.4)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import repeat

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.definition import (
    Combination,
    Condition,
    RuleAction,
    RuleCondition,
    SequencingRule,
)
from desktop.scorm.sequencing.objectives import PRIMARY, SLACK, completed, read, satisfied
from desktop.scorm.sequencing.tree import ActivityTree

POST_ACTIONS = (
    RuleAction.EXIT_PARENT,
    RuleAction.EXIT_ALL,
    RuleAction.RETRY,
    RuleAction.RETRY_ALL,
    RuleAction.CONTINUE,
    RuleAction.PREVIOUS,
)


ABOUT_PROGRESS = (Condition.COMPLETED, Condition.ACTIVITY_PROGRESS_KNOWN)


def combine(values: Iterable[bool | None], combination: Combination) -> bool | None:
    """Three-valued "all" or "any"; None is unknown, and so is a rule without conditions."""
    decisive = combination is Combination.ANY
    empty, unknown = True, False
    for value in values:
        if value is decisive:
            return decisive
        empty = False
        unknown = unknown or value is None
    return None if empty or unknown else not decisive


def attempt_limit_exceeded(activity: Activity, attempts: int) -> bool | None:
    limit = activity.sequencing.attempt_limit
    return None if limit is None else attempts >= limit


def measure_against(
    tree: ActivityTree, activity: Activity, which: int, threshold: float, fresh_only: bool
) -> float | None:
    """By how much the measure is above the threshold; differences too small to mean anything are none."""
    measure = read(tree, activity, which, "measure", fresh_only)
    if measure is None:
        return None
    difference = measure - threshold
    return difference if abs(difference) > SLACK else 0.0


def measure_greater(
    tree: ActivityTree, activity: Activity, which: int, threshold: float, fresh_only: bool
) -> bool | None:
    difference = measure_against(tree, activity, which, threshold, fresh_only)
    return None if difference is None else difference > 0


def measure_less(tree: ActivityTree, activity: Activity, which: int, threshold: float, fresh_only: bool) -> bool | None:
    difference = measure_against(tree, activity, which, threshold, fresh_only)
    return None if difference is None else difference < 0


Judge = Callable[[ActivityTree, Activity, int, float, bool], bool | None]

CONDITIONS: dict[Condition, Judge] = {
    Condition.SATISFIED: lambda tree, activity, which, _, fresh: satisfied(tree, activity, which, fresh),
    Condition.OBJECTIVE_STATUS_KNOWN: lambda tree, activity, which, _, fresh: (
        satisfied(tree, activity, which, fresh) is not None
    ),
    Condition.OBJECTIVE_MEASURE_KNOWN: lambda tree, activity, which, _, fresh: (
        read(tree, activity, which, "measure", fresh) is not None
    ),
    Condition.OBJECTIVE_MEASURE_GREATER_THAN: measure_greater,
    Condition.OBJECTIVE_MEASURE_LESS_THAN: measure_less,
    Condition.COMPLETED: lambda tree, activity, which, _, fresh: completed(tree, activity, which, fresh),
    Condition.ACTIVITY_PROGRESS_KNOWN: lambda tree, activity, which, _, fresh: (
        completed(tree, activity, which, fresh) is not None
    ),
    Condition.ATTEMPTED: lambda tree, activity, *_: tree[activity].attempts > 0,
    Condition.ATTEMPT_LIMIT_EXCEEDED: lambda tree, activity, *_: attempt_limit_exceeded(
        activity, tree[activity].attempts
    ),
    # Optional in the book, and this engine has no clock.
    Condition.TIME_LIMIT_EXCEEDED: lambda *_: None,
    Condition.OUTSIDE_AVAILABLE_TIME_RANGE: lambda *_: None,
    Condition.ALWAYS: lambda *_: True,
}
"""What each condition asks of (tree, activity, objective, threshold, as roll-up sees it), not yet negated."""

UNTRACKED: dict[Condition, bool | None] = {
    Condition.OBJECTIVE_STATUS_KNOWN: False,
    Condition.OBJECTIVE_MEASURE_KNOWN: False,
    Condition.ACTIVITY_PROGRESS_KNOWN: False,
    Condition.ATTEMPTED: False,
    Condition.ALWAYS: True,
}
"""Of an untracked activity nothing is known, and it was never attempted. Conditions not listed are unknown."""


def condition_holds(
    tree: ActivityTree,
    activity: Activity,
    condition: Condition,
    which: int = PRIMARY,
    threshold: float = 0.0,
    *,
    fresh_only: bool = False,
) -> bool | None:
    """One condition on one objective, not yet negated. `fresh_only` as roll-up sees it, without stale values."""
    if activity.tracked:
        return CONDITIONS[condition](tree, activity, which, threshold, fresh_only)
    if condition is Condition.ATTEMPT_LIMIT_EXCEEDED:
        return attempt_limit_exceeded(activity, 0)
    return UNTRACKED.get(condition)


def rule_condition_holds(tree: ActivityTree, activity: Activity, condition: RuleCondition) -> bool | None:
    """One condition of a sequencing rule, negated if it says so; unknown for an objective the activity lacks."""
    which: int | None = PRIMARY
    if condition.referenced_objective is not None:
        which = activity.objective_index.get(condition.referenced_objective)
        if condition.condition in ABOUT_PROGRESS and not tree.structure.is_4th_edition:
            which = PRIMARY  # completion belonged to the attempt alone before the 4th edition
    if which is None:
        return None
    holds = condition_holds(tree, activity, condition.condition, which, condition.measure_threshold)
    return holds if holds is None or not condition.negated else not holds


def sequencing_rule_check(tree: ActivityTree, activity: Activity, rule: SequencingRule) -> bool:
    """Sequencing Rule Check Subprocess [UP.2.1]. A rule fires on True only, never on unknown."""
    values = map(rule_condition_holds, repeat(tree), repeat(activity), rule.conditions)
    return combine(values, rule.combination) is True


def rules_check(tree: ActivityTree, activity: Activity, action: RuleAction) -> SequencingRule | None:
    """Sequencing Rules Check Process [UP.2] for one action: the first rule in document order that fires."""
    for rule in activity.rules.get(action, ()):
        if sequencing_rule_check(tree, activity, rule):
            if tree.trace is not None:
                tree.say("UP.2", activity, f"{action.value}, because {rule_in_words(rule)}")
            return rule
    return None


def post_condition(tree: ActivityTree, activity: Activity) -> SequencingRule | None:
    """Sequencing Rules Check Process [UP.2] for the post actions together, in document order."""
    for rule in activity.sequencing.post_rules:
        if rule.action in POST_ACTIONS and sequencing_rule_check(tree, activity, rule):
            if tree.trace is not None:
                tree.say("UP.2", activity, f"{rule.action.value}, because {rule_in_words(rule)}")
            return rule
    return None


def limit_conditions_check(tree: ActivityTree, activity: Activity) -> bool:
    """Limit Conditions Check Process [UP.1]: True if the attempt limit is reached.

    Steps 4 to 9 are optional time limits and left out: the engine has no clock.
    """
    limit = activity.sequencing.attempt_limit
    if limit is None or not activity.tracked:  # 1
        return False
    state = tree[activity]
    if state.active or state.suspended:  # 2
        return False
    reached = state.attempts >= limit  # 3
    if reached and tree.trace is not None:
        tree.say("UP.1", activity, f"{state.attempts} of {limit} attempts are used")
    return reached  # 10


@dataclass(frozen=True, slots=True)
class Prevention:
    """What keeps an activity from being delivered: a rule, or (None) its attempt limit."""

    rule: SequencingRule | None


def check_activity(tree: ActivityTree, activity: Activity) -> Prevention | None:
    """Check Activity Process [UP.5]: None if the activity may be delivered."""
    disabled = rules_check(tree, activity, RuleAction.DISABLED)
    if disabled is not None:  # 1, 2
        return Prevention(disabled)
    return Prevention(None) if limit_conditions_check(tree, activity) else None  # 3, 4


def rule_in_words(rule: SequencingRule) -> str:
    """A rule's conditions for the trace."""
    words = [condition_in_words(condition) for condition in rule.conditions]
    return (" and " if rule.combination is Combination.ALL else " or ").join(words)


def condition_in_words(condition: RuleCondition) -> str:
    """ "not satisfied"; "objective 'quiz': not objectiveMeasureGreaterThan 0.6", in the manifest's own terms."""
    text = f"{'not ' if condition.negated else ''}{condition.condition.value}"
    if condition.condition in (Condition.OBJECTIVE_MEASURE_GREATER_THAN, Condition.OBJECTIVE_MEASURE_LESS_THAN):
        text += f" {condition.measure_threshold:g}"
    return text if condition.referenced_objective is None else f"objective '{condition.referenced_objective}' {text}"
