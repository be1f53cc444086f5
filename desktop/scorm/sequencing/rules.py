"""Rules and limits: UP.1, UP.2, UP.2.1 and UP.5, and the conditions they and the roll-up share (SN book, 3.4)."""

from collections.abc import Iterable

from desktop.scorm.package import Edition
from desktop.scorm.sequencing.definition import (
    Combination,
    Condition,
    RuleAction,
    RuleCondition,
    SequencingRule,
)
from desktop.scorm.sequencing.objectives import PRIMARY, SLACK, completed, read_number, satisfied
from desktop.scorm.sequencing.tree import Activity, ActivityTree

POST_ACTIONS = (
    RuleAction.EXIT_PARENT,
    RuleAction.EXIT_ALL,
    RuleAction.RETRY,
    RuleAction.RETRY_ALL,
    RuleAction.CONTINUE,
    RuleAction.PREVIOUS,
)


def combine(values: Iterable[bool | None], combination: Combination) -> bool | None:
    """Three-valued "all" or "any"; None is unknown, and so is a rule without conditions."""
    seen = tuple(values)
    if not seen:
        return None
    decisive = combination is Combination.ANY
    if decisive in seen:
        return decisive
    return None if None in seen else not decisive


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
    tracked = activity.tracked
    match condition:
        case Condition.SATISFIED:
            return satisfied(tree, activity, which, fresh_only=fresh_only) if tracked else None
        case Condition.COMPLETED:
            return completed(tree, activity, which, fresh_only=fresh_only) if tracked else None
        case Condition.ATTEMPTED:
            return tracked and tree[activity].attempts > 0
        case Condition.ALWAYS:
            return True
        case Condition.OBJECTIVE_STATUS_KNOWN:
            return tracked and satisfied(tree, activity, which, fresh_only=fresh_only) is not None
        case Condition.ACTIVITY_PROGRESS_KNOWN:
            return tracked and completed(tree, activity, which, fresh_only=fresh_only) is not None
        case Condition.ATTEMPT_LIMIT_EXCEEDED:
            limit = activity.sequencing.attempt_limit
            return None if limit is None else (tree[activity].attempts if tracked else 0) >= limit
        case Condition.TIME_LIMIT_EXCEEDED | Condition.OUTSIDE_AVAILABLE_TIME_RANGE:
            return None  # optional in the book, and this engine has no clock
    measure = read_number(tree, activity, which, "measure", fresh_only=fresh_only) if tracked else None
    if condition is Condition.OBJECTIVE_MEASURE_KNOWN:
        return measure is not None
    if measure is None:
        return None
    if condition is Condition.OBJECTIVE_MEASURE_GREATER_THAN:
        return measure > threshold + SLACK
    return measure < threshold - SLACK


def rule_condition_holds(tree: ActivityTree, activity: Activity, condition: RuleCondition) -> bool | None:
    """One condition of a sequencing rule, negated if it says so; unknown for an objective the activity lacks."""
    which: int | None = PRIMARY
    if condition.referenced_objective is not None:
        which = activity.objective_index.get(condition.referenced_objective)
        about_progress = condition.condition in (Condition.COMPLETED, Condition.ACTIVITY_PROGRESS_KNOWN)
        if about_progress and tree.structure.edition is not Edition.SCORM_2004_4TH:
            which = PRIMARY  # completion belonged to the attempt alone before the 4th edition
    if which is None:
        return None
    holds = condition_holds(tree, activity, condition.condition, which, condition.measure_threshold)
    return holds if holds is None or not condition.negated else not holds


def sequencing_rule_check(tree: ActivityTree, activity: Activity, rule: SequencingRule) -> bool:
    """Sequencing Rule Check Subprocess [UP.2.1]. A rule fires on True only, never on unknown."""
    values = [rule_condition_holds(tree, activity, condition) for condition in rule.conditions]
    return combine(values, rule.combination) is True


def rules_check(tree: ActivityTree, activity: Activity, action: RuleAction) -> SequencingRule | None:
    """Sequencing Rules Check Process [UP.2] for one action: the first rule in document order that fires."""
    rules = activity.rules.get(action)
    if rules is None:
        return None
    key = (activity.index, action.value)
    known = tree.memo.get(key, tree)  # the tree itself stands for "not asked yet": None is an answer
    if known is not tree:
        return known if isinstance(known, SequencingRule) else None
    found = next((rule for rule in rules if sequencing_rule_check(tree, activity, rule)), None)
    tree.memo[key] = found
    if found is not None and tree.trace is not None:
        tree.say("UP.2", activity, f"{action.value}, because {rule_in_words(found)}")
    return found


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


def check_activity(tree: ActivityTree, activity: Activity) -> bool:
    """Check Activity Process [UP.5]: True if the activity may not be delivered."""
    if rules_check(tree, activity, RuleAction.DISABLED) is not None:  # 1, 2
        return True
    return limit_conditions_check(tree, activity)  # 3, 4


def rule_in_words(rule: SequencingRule) -> str:
    """A rule's conditions for the trace."""
    words = []
    for condition in rule.conditions:
        text = f"{'not ' if condition.negated else ''}{condition.condition.value}"
        if condition.condition in (Condition.OBJECTIVE_MEASURE_GREATER_THAN, Condition.OBJECTIVE_MEASURE_LESS_THAN):
            text += f" {condition.measure_threshold:g}"
        if condition.referenced_objective is not None:
            text += f" of objective '{condition.referenced_objective}'"
        words.append(text)
    return (" and " if rule.combination is Combination.ALL else " or ").join(words)
