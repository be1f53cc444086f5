"""The end of attempts: UP.3 and UP.4 (SN book, 4.9)."""

from dataclasses import replace

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.objectives import PRIMARY, judges_completion, read, write
from desktop.scorm.sequencing.rollup import overall_rollup
from desktop.scorm.sequencing.selection import arrange
from desktop.scorm.sequencing.tree import ActivityTree, common_ancestor, path_up


def terminate_descendent_attempts(tree: ActivityTree, activity: Activity) -> None:
    """Terminate Descendent Attempts Process [UP.3]: the clusters between the Current Activity and `activity`."""
    if tree.current is None:
        return
    for step in path_up(tree.current, common_ancestor(tree.current, activity))[1:]:
        end_attempt(tree, step)


def end_attempt(tree: ActivityTree, activity: Activity) -> None:
    """End Attempt Process [UP.4].

    What content said was mapped when its session ended, before any process began (step 1.1).
    """
    state = tree[activity]
    if activity.is_leaf:  # 1
        if activity.tracked and not state.suspended:
            assume_success(tree, activity)
    else:  # 2
        suspended = any(tree[kid].suspended for kid in tree.kids(activity))
        tree.set_suspended(activity, suspended)
    tree.set_active(activity, active=False)  # 3
    tree.say("UP.4", activity, "the attempt ends")
    overall_rollup(tree, activity)  # 4
    if not activity.is_leaf and not tree[activity].suspended:
        # Children are arranged on the way out, so the tree the learner sees is the one that will be used.
        arrange(tree, activity)


def assume_success(tree: ActivityTree, activity: Activity) -> None:
    """End Attempt Process [UP.4], step 1.1.1: content that stayed silent has completed and satisfied its activity.

    "Silent" is judged through the maps, and an "unknown" that content itself set is not silence.
    """
    state = tree[activity]
    delivery = activity.sequencing.delivery
    if (  # 1.1.1.1
        not delivery.completion_set_by_content
        and not state.completed_said_unknown
        and not judges_completion(tree, activity)
        and read(tree, activity, PRIMARY, "completed") is None
    ):
        write(tree, activity, PRIMARY, "completed", value=True)
    if (  # 1.1.1.2
        not delivery.objective_set_by_content
        and not state.satisfied_said_unknown
        and not activity.objectives[PRIMARY].definition.satisfied_by_measure
        and read(tree, activity, PRIMARY, "satisfied") is None
    ):
        write(tree, activity, PRIMARY, "satisfied", value=True)


def begin_attempt(tree: ActivityTree, activity: Activity) -> None:
    """A new attempt [DB.2, 5.1.1]: fresh tracking data, and what lies below becomes stale for roll-up."""
    state = tree[activity]
    tree.put(
        activity,
        replace(
            state,
            attempts=state.attempts + 1,
            data_sets=state.data_sets + 1,
            objectives=activity.initial.objectives,
            stale_objectives=False,
            stale_progress=False,
            satisfied_said_unknown=False,
            completed_said_unknown=False,
        ),
    )
    mark_stale(tree, activity)


def mark_stale(tree: ActivityTree, cluster: Activity) -> None:
    """Use Current Attempt Objective and Progress Information (SN book, 3.2.6 and 3.2.7).

    Goes down through clusters whose own flag is set, each kind of information by its own flag. An activity that was
    never attempted has nothing to hide.
    """
    controls = cluster.controls
    work = [
        (child, controls.use_current_attempt_objective_info, controls.use_current_attempt_progress_info)
        for child in cluster.children
    ]
    while work:
        activity, objectives, progress = work.pop()
        if not (objectives or progress):
            continue
        state = tree[activity]
        if state.attempts > 0:
            tree.put(
                activity,
                replace(
                    state,
                    stale_objectives=state.stale_objectives or objectives,
                    stale_progress=state.stale_progress or progress,
                ),
            )
        inner = activity.controls
        work.extend(
            (
                child,
                objectives and inner.use_current_attempt_objective_info,
                progress and inner.use_current_attempt_progress_info,
            )
            for child in activity.children
        )
