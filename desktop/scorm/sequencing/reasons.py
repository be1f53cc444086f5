"""From the exception that stopped a dry run to the reason a learner can be told."""

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import Condition, RuleCondition, SequencingRule
from desktop.scorm.sequencing.objectives import PRIMARY
from desktop.scorm.sequencing.outcome import Obstacle, WhyNot
from desktop.scorm.sequencing.rules import rule_condition_holds
from desktop.scorm.sequencing.tree import ActivityTree

OBSTACLES: dict[Code, Obstacle] = {
    Code.NB_2_1_8: Obstacle.STAY_INSIDE,
    Code.SB_2_9_7: Obstacle.STAY_INSIDE,
    Code.NB_2_1_10: Obstacle.NO_CHOICE,
    Code.SB_2_9_4: Obstacle.NO_CHOICE,
    Code.SB_2_4_2: Obstacle.FORWARD_ONLY,
    Code.SB_2_1_4: Obstacle.FORWARD_ONLY,
    Code.SB_2_9_6: Obstacle.ENTER_FROM_ABOVE,
    Code.SB_2_9_8: Obstacle.ONE_STEP_ONLY,
    Code.SB_2_9_9: Obstacle.NOTHING_INSIDE,
    Code.DB_1_1_1: Obstacle.NOTHING_INSIDE,
    Code.SB_2_9_3: Obstacle.RULE,
}
BLOCKED_BY_ITSELF = (Code.SB_2_4_1,)
"""Here the activity in the way is the one to finish."""


def explain(tree: ActivityTree, target: Activity, refused: SequencingException) -> WhyNot:
    """Why `target` can't be opened, with the activity to finish first where one can be named."""
    decided = tree.find(refused.activity)
    if refused.rule is not None and decided is not None:
        return explain_rule(tree, decided, refused.rule, refused.code)
    obstacle = OBSTACLES.get(refused.code, Obstacle.OTHER)
    if refused.code is Code.DB_1_1_3:
        obstacle = Obstacle.ATTEMPTS_USED_UP
    named = obstacle in (Obstacle.STAY_INSIDE, Obstacle.ENTER_FROM_ABOVE) and decided is not target
    awaited = decided if named else None
    return WhyNot(
        obstacle,
        waits_for=None if awaited is None else awaited.identifier,
        waits_for_title=None if awaited is None else awaited.title,
        code=refused.code,
        activity=refused.activity,
    )


def explain_rule(tree: ActivityTree, decided: Activity, rule: SequencingRule, code: Code) -> WhyNot:
    """A rule stands in the way. If it would fall once some other activity is done, that one is what to wait for."""
    awaited = decided if code in BLOCKED_BY_ITSELF else None
    for condition in rule.conditions:
        if rule_condition_holds(tree, decided, condition) is True and waits(condition):
            writer = writer_of(tree, decided, condition)
            if writer is not None:
                awaited = writer
                break
    return WhyNot(
        Obstacle.RULE if awaited is None else Obstacle.NOT_YET,
        waits_for=None if awaited is None else awaited.identifier,
        waits_for_title=None if awaited is None else awaited.title,
        code=code,
        activity=decided.identifier,
        rule=rule,
    )


def waits(condition: RuleCondition) -> bool:
    """Whether progress can end a condition that holds now: "not satisfied", "not completed" and the like."""
    if condition.condition is Condition.OBJECTIVE_MEASURE_LESS_THAN:
        return not condition.negated
    return condition.negated and condition.condition not in (
        Condition.ALWAYS,
        Condition.ATTEMPT_LIMIT_EXCEEDED,
        Condition.TIME_LIMIT_EXCEEDED,
        Condition.OUTSIDE_AVAILABLE_TIME_RANGE,
    )


def writer_of(tree: ActivityTree, activity: Activity, condition: RuleCondition) -> Activity | None:
    """The first other activity that writes the global objective behind a condition."""
    which = PRIMARY
    if condition.referenced_objective is not None:
        which = activity.objective_index.get(condition.referenced_objective, PRIMARY)
    sources = {target for targets in activity.objectives[which].reads.values() for target in targets}
    for target in sorted(sources):
        for writer in tree.structure.writers.get(target, ()):
            if writer is not activity:
                return writer
    return None
