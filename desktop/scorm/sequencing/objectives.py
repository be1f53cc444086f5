"""Reading and writing objective values through their maps (SN book, 3.10 and 4.2.1).

Every use of a value goes through here: rules, roll-up, the end of an attempt and the seeds for content.
"""

from typing import overload

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.tracking import UNKNOWN, Field, Flag, Number
from desktop.scorm.sequencing.tree import ActivityTree

PRIMARY = 0
BY_OBJECTIVE_INFO = ("satisfied", "measure")
"""What Use Current Attempt Objective Information governs; the rest goes with the Progress Information."""
SLACK = 1e-9
"""Measures are doubles: what differs by less is equal."""


def reads_shared(activity: Activity, which: int, field: Field) -> bool:
    """Whether a map makes the value come from a global objective."""
    return field in activity.objectives[which].reads


@overload
def read(tree: ActivityTree, activity: Activity, which: int, field: Flag, fresh_only: bool = False) -> bool | None: ...


@overload
def read(
    tree: ActivityTree, activity: Activity, which: int, field: Number, fresh_only: bool = False
) -> float | None: ...


def read(
    tree: ActivityTree, activity: Activity, which: int, field: Field, fresh_only: bool = False
) -> bool | float | None:
    """The stored or mapped value, no verdict by measure. `fresh_only` hides what earlier attempts left (roll-up)."""
    state = tree.states[activity.index]
    local: bool | float | None = getattr(state.objectives[which], field)
    if fresh_only and (state.stale_objectives if field in BY_OBJECTIVE_INFO else state.stale_progress):
        local = None
    targets = activity.objectives[which].reads.get(field)
    if targets is None or (local is not None and tree.structure.is_2nd_edition):
        return local
    shared: bool | float | None = None
    for target in targets:
        # Several maps that read one value: the first that knows it wins.
        shared = getattr(tree.objectives.get(target, UNKNOWN), field)
        if shared is not None:
            return shared
    # Satisfaction and measure: the map counts even when it knows nothing. The rest falls back to what is local.
    return None if field in BY_OBJECTIVE_INFO else local


def satisfied(tree: ActivityTree, activity: Activity, which: int = PRIMARY, fresh_only: bool = False) -> bool | None:
    """Objective Satisfied Status; by measure where the objective says so, whatever is stored."""
    definition = activity.objectives[which].definition
    if not definition.satisfied_by_measure:
        return read(tree, activity, which, "satisfied", fresh_only)
    considerations = activity.sequencing.rollup_considerations
    if tree.states[activity.index].active and not considerations.measure_satisfaction_if_active:
        return None
    measure = read(tree, activity, which, "measure", fresh_only)
    return None if measure is None else measure >= definition.min_normalized_measure - SLACK


def judges_completion(tree: ActivityTree, activity: Activity) -> bool:
    """completedByMeasure, which editions before the 4th don't know in sequencing."""
    return activity.threshold.completed_by_measure and tree.structure.is_4th_edition


def completed(tree: ActivityTree, activity: Activity, which: int = PRIMARY, fresh_only: bool = False) -> bool | None:
    """Attempt Completion Status (primary) or an objective's; by measure where the activity says so."""
    if which != PRIMARY or not judges_completion(tree, activity):
        return read(tree, activity, which, "completed", fresh_only)
    amount = read(tree, activity, which, "amount", fresh_only)
    return None if amount is None else amount >= activity.threshold.min_progress_measure - SLACK


def write(
    tree: ActivityTree,
    activity: Activity,
    which: int,
    field: Field,
    value: bool | float | None,
    *,
    said_by_content: bool = False,
) -> None:
    """Set a value and export it. An unknown reaches global objectives only if content itself said so.

    A measure that decides satisfaction, or an amount that decides completion, brings its verdict along.
    """
    objective = activity.objectives[which]
    status = tree[activity].objectives[which]
    if getattr(status, field) != value:
        tree.set_objective(activity, which, status.having(field, value))
    if value is not None or said_by_content:
        for target in objective.writes.get(field, ()):
            shared = tree.objectives.get(target, UNKNOWN)
            if getattr(shared, field) != value:
                tree.set_global(target, shared.having(field, value))
    if field == "measure" and objective.definition.satisfied_by_measure:
        write(tree, activity, which, "satisfied", satisfied(tree, activity, which))
    if field == "amount" and which == PRIMARY and judges_completion(tree, activity):
        write(tree, activity, which, "completed", completed(tree, activity))
