"""Activities: what a manifest's items become, fixed for as long as the course is open (SN book, 2.1)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.scorm.package import Item
from desktop.scorm.sequencing.definition import (
    CompletionThreshold,
    Consideration,
    ControlModes,
    Objective,
    RollupAction,
    RollupRule,
    RuleAction,
    Sequencing,
    SequencingRule,
)
from desktop.scorm.sequencing.tracking import UNKNOWN, ActivityState, Field

NO_THRESHOLD = CompletionThreshold()


@dataclass(frozen=True, slots=True)
class TrackedObjective:
    """An objective of an activity, its maps turned round: from and to which global objectives each value goes."""

    definition: Objective
    reads: dict[Field, tuple[str, ...]]
    writes: dict[Field, tuple[str, ...]]

    @classmethod
    def of(cls, definition: Objective) -> "TrackedObjective":
        reads: dict[Field, tuple[str, ...]] = {}
        writes: dict[Field, tuple[str, ...]] = {}
        for link in definition.maps:
            flags: tuple[tuple[Field, bool, bool], ...] = (
                ("satisfied", link.read_satisfied_status, link.write_satisfied_status),
                ("measure", link.read_normalized_measure, link.write_normalized_measure),
                ("completed", link.read_completion_status, link.write_completion_status),
                ("amount", link.read_progress_measure, link.write_progress_measure),
                ("raw", link.read_raw_score, link.write_raw_score),
                ("min", link.read_min_score, link.write_min_score),
                ("max", link.read_max_score, link.write_max_score),
            )
            for value, reading, writing in flags:
                if reading:
                    reads[value] = (*reads.get(value, ()), link.target)
                if writing:
                    writes[value] = (*writes.get(value, ()), link.target)
        return cls(definition, reads, writes)


@dataclass(slots=True, eq=False)
class Activity:
    """One node. Fixed once built; what changes lives in the tree's states, found by `index` (preorder).

    `identifier` is the item's own, made unique where a manifest repeats one. `objectives[0]` is the primary objective.
    """

    index: int
    identifier: str
    item: Item
    parent: "Activity | None"
    position: int
    depth: int
    sequencing: Sequencing
    controls: ControlModes
    threshold: CompletionThreshold
    objectives: tuple[TrackedObjective, ...]
    objective_index: dict[str, int]
    rules: dict[RuleAction, tuple[SequencingRule, ...]]
    rollup_rules: dict[RollupAction, tuple[RollupRule, ...]]
    initial: ActivityState
    tracked: bool
    contributes: dict[RollupAction, Consideration]
    """When this activity takes part in its parent's roll-up [RB.1.4.2]; an action that is absent: never."""
    children: tuple["Activity", ...] = ()

    @property
    def is_leaf(self) -> bool:
        return not self.children

    @property
    def title(self) -> str:
        return self.item.title

    def path_from_root(self) -> list["Activity"]:
        """Root first, this activity last."""
        path = list(self.path_to_root())
        path.reverse()
        return path

    def path_to_root(self) -> Iterator["Activity"]:
        """This activity first, the root last."""
        at: Activity | None = self
        while at is not None:
            yield at
            at = at.parent

    def __repr__(self) -> str:
        return f"<Activity {self.identifier}>"


def build_activities(root: Item) -> list[Activity]:
    """Every activity in document order (preorder), with parents and children linked."""
    activities: list[Activity] = []
    taken: set[str] = set()

    def add(item: Item, parent: Activity | None, position: int) -> Activity:
        identifier = item.identifier if item.identifier not in taken else f"{item.identifier}#{len(activities)}"
        taken.add(identifier)
        activity = new_activity(len(activities), identifier, item, parent, position)
        activities.append(activity)
        kept = [child for child in item.children if leads_anywhere(child)]
        activity.children = tuple(add(child, activity, place) for place, child in enumerate(kept))
        return activity

    top = add(root, None, 0)
    only = top.children[0] if len(top.children) == 1 else None
    if only is not None and only.is_leaf and top.controls.choice and not top.controls.flow:
        # A course of one page needs no table of contents: Start must deliver it.
        top.controls = replace(top.controls, choice=False, flow=True)
    return activities


def leads_anywhere(item: Item) -> bool:
    """False for an item with neither a resource nor anything inside that has one; such items are dropped."""
    return item.launch is not None or any(leads_anywhere(child) for child in item.children)


def new_activity(index: int, identifier: str, item: Item, parent: Activity | None, position: int) -> Activity:
    sequencing = item.sequencing
    objectives = tuple(TrackedObjective.of(each) for each in (sequencing.primary_objective, *sequencing.objectives))
    rules: dict[RuleAction, tuple[SequencingRule, ...]] = {}
    for rule in (*sequencing.pre_rules, *sequencing.exit_rules, *sequencing.post_rules):
        rules[rule.action] = (*rules.get(rule.action, ()), rule)
    rollup: dict[RollupAction, tuple[RollupRule, ...]] = {}
    for rollup_rule in sequencing.rollup_rules:
        rollup[rollup_rule.action] = (*rollup.get(rollup_rule.action, ()), rollup_rule)
    return Activity(
        index=index,
        identifier=identifier,
        item=item,
        parent=parent,
        position=position,
        depth=0 if parent is None else parent.depth + 1,
        sequencing=sequencing,
        controls=sequencing.controls,
        threshold=item.completion_threshold or NO_THRESHOLD,
        objectives=objectives,
        objective_index={
            each.definition.id: place for place, each in reversed(list(enumerate(objectives))) if each.definition.id
        },
        rules=rules,
        rollup_rules=rollup,
        initial=ActivityState(objectives=(UNKNOWN,) * len(objectives)),
        tracked=sequencing.delivery.tracked,
        contributes=contributions(sequencing),
    )


def contributions(sequencing: Sequencing) -> dict[RollupAction, Consideration]:
    """Rollup rules of the activity and its rollup considerations, as one answer for each action."""
    if not sequencing.delivery.tracked:
        return {}
    required = sequencing.rollup_considerations
    found: dict[RollupAction, Consideration] = {}
    if sequencing.rollup_objective_satisfied:
        found[RollupAction.SATISFIED] = required.required_for_satisfied
        found[RollupAction.NOT_SATISFIED] = required.required_for_not_satisfied
    if sequencing.rollup_progress_completion:
        found[RollupAction.COMPLETED] = required.required_for_completed
        found[RollupAction.INCOMPLETE] = required.required_for_incomplete
    return found
