"""Small activity trees for tests, and short ways to bring them into a state.

`leaf` and `cluster` take the fields of `Sequencing`, `ControlModes` and `Item` by name. Activities are letters;
a tree is flow and choice throughout unless a test says otherwise.
"""

from collections.abc import Iterable
from dataclasses import fields, replace
from random import Random
from typing import Any

from desktop.scorm.package import Edition, Item, Organization, ResourceKind
from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import (
    Combination,
    Condition,
    ControlModes,
    Objective,
    ObjectiveMap,
    RollupAction,
    RollupCondition,
    RollupRule,
    RuleAction,
    RuleCondition,
    Sequencing,
    SequencingRule,
)
from desktop.scorm.sequencing.delivery import content_delivery_environment
from desktop.scorm.sequencing.objectives import PRIMARY, completed, satisfied, write
from desktop.scorm.sequencing.tracking import Field
from desktop.scorm.sequencing.tree import ActivityTree

CONTROLS = {each.name for each in fields(ControlModes)}
SEQUENCING = {each.name for each in fields(Sequencing)}


def sequencing_of(given: dict[str, Any]) -> Sequencing:
    controls = {"flow": True} | {name: given.pop(name) for name in list(given) if name in CONTROLS}
    chosen = {name: given.pop(name) for name in list(given) if name in SEQUENCING}
    return Sequencing(controls=ControlModes(**controls), **chosen)


def leaf(name: str, **given: Any) -> Item:  # noqa: ANN401 (fields of three records)
    sequencing = sequencing_of(given)
    defaults: dict[str, Any] = {"kind": ResourceKind.SCO, "launch": f"{name}.html"}
    return Item(name, f"Title {name}", sequencing=sequencing, **(defaults | given))


def cluster(name: str, *children: Item, **given: Any) -> Item:  # noqa: ANN401 (as above)
    sequencing = sequencing_of(given)
    return Item(name, f"Title {name}", children=children, sequencing=sequencing, **given)


def tree_of(root: Item, edition: Edition = Edition.SCORM_2004_4TH, **organization: bool) -> ActivityTree:
    return ActivityTree.build(Organization(root, **organization), edition, Random(1))


def the(tree: ActivityTree, name: str) -> Activity:
    activity = tree.find(name)
    assert activity is not None, f"no activity {name}"
    return activity


def deliver(tree: ActivityTree, name: str) -> None:
    """Put an activity where a delivery would, whatever was current before."""
    if tree.current is not None:
        tree.set_active(tree.current, active=False)
    content_delivery_environment(tree, the(tree, name))


def know(tree: ActivityTree, name: str, field: Field, value: bool | float | None) -> None:
    """Set a value of an activity's primary objective, with everything a write brings along."""
    write(tree, the(tree, name), PRIMARY, field, value)


def is_satisfied(tree: ActivityTree, name: str) -> bool | None:
    return satisfied(tree, the(tree, name))


def is_completed(tree: ActivityTree, name: str) -> bool | None:
    return completed(tree, the(tree, name))


def rule(
    action: RuleAction,
    *conditions: Condition | RuleCondition,
    combination: Combination = Combination.ALL,
) -> SequencingRule:
    made = tuple(each if isinstance(each, RuleCondition) else RuleCondition(each) for each in conditions)
    return SequencingRule(action, made, combination)


ALWAYS = Condition.ALWAYS


def pre(action: RuleAction, *conditions: Condition | RuleCondition) -> dict[str, Any]:
    """A precondition rule as an argument of `leaf` or `cluster`; always true without a condition."""
    return {"pre_rules": (rule(action, *(conditions or (ALWAYS,))),)}


def post(action: RuleAction, *conditions: Condition | RuleCondition) -> dict[str, Any]:
    return {"post_rules": (rule(action, *(conditions or (ALWAYS,))),)}


def exits(*conditions: Condition | RuleCondition) -> dict[str, Any]:
    return {"exit_rules": (rule(RuleAction.EXIT, *(conditions or (ALWAYS,))),)}


def rollup(action: RollupAction, *conditions: Condition, **given: Any) -> RollupRule:  # noqa: ANN401 (RollupRule's)
    return RollupRule(action, tuple(RollupCondition(each) for each in conditions), **given)


def reading(target: str, **flags: bool) -> Objective:
    """A primary objective that reads satisfaction and measure from a global one, as an imsss map does by default."""
    flags = {"read_satisfied_status": True, "read_normalized_measure": True} | flags
    return Objective("primary", maps=(ObjectiveMap(target, **flags),))


def writing(target: str, **flags: bool) -> Objective:
    flags = {"write_satisfied_status": True, "write_normalized_measure": True} | flags
    return Objective("primary", maps=(ObjectiveMap(target, **flags),))


def code_of(refused: SequencingException | None) -> Code | None:
    return None if refused is None else refused.code


def names(activities: Iterable[Activity]) -> list[str]:
    return [activity.identifier for activity in activities]


def active(tree: ActivityTree) -> list[str]:
    return [each.identifier for each in tree.activities if tree[each].active]


def suspended(tree: ActivityTree) -> list[str]:
    return [each.identifier for each in tree.activities if tree[each].suspended]


def with_attempts(tree: ActivityTree, name: str, attempts: int) -> None:
    tree.put(the(tree, name), replace(tree[the(tree, name)], attempts=attempts))
