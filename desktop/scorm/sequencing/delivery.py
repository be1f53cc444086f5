"""Delivering an activity: DB.1.1, DB.2 and DB.2.1 (SN book, 4.9 and 4.10)."""

from dataclasses import replace

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.attempts import begin_attempt, terminate_descendent_attempts
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.rules import check_activity
from desktop.scorm.sequencing.tree import ActivityTree, common_ancestor


def delivery_request(tree: ActivityTree, activity: Activity) -> None:
    """Delivery Request Process [DB.1.1]; returns if the activity may be delivered.

    The path of steps 2 and 3 always holds the activity itself; "nothing to deliver" is left for a course without pages.
    """
    if not activity.is_leaf:  # 1
        raise SequencingException(Code.DB_1_1_1, activity.identifier)
    if activity.item.launch is None:  # 3
        raise SequencingException(Code.DB_1_1_2, activity.identifier)
    refused = tree.refused_on_path(tree.root, activity, "DB.1.1", not_allowed)  # 4
    if refused is not None:
        raise refused.with_traceback(None)


def not_allowed(tree: ActivityTree, activity: Activity) -> SequencingException | None:
    """Delivery Request Process [DB.1.1], step 4, for one activity on the path."""
    prevented = check_activity(tree, activity)
    return None if prevented is None else SequencingException(Code.DB_1_1_3, activity.identifier, prevented.rule)


def content_delivery_environment(tree: ActivityTree, activity: Activity) -> bool:
    """Content Delivery Environment Process [DB.2]: `activity` becomes the Current Activity.

    Returns True if its content goes on with the run-time data it left, False if it gets a fresh set.
    """
    if tree.current is not None and tree[tree.current].active:  # 1
        raise SequencingException(Code.DB_2_1, tree.current.identifier)
    if activity is not tree.suspended:  # 2
        clear_suspended_activity(tree, activity)
    resumes = tree[activity].suspended
    terminate_descendent_attempts(tree, activity)  # 3
    for step in activity.path_from_root():  # 4, 5
        if not tree[step].active:
            activate(tree, step)
    tree.current = activity  # 6
    tree.content_ended = False
    tree.suspended = None  # 7
    tree.say("DB.2", activity, f"delivered, attempt {tree[activity].attempts}")  # 8
    return resumes


def activate(tree: ActivityTree, activity: Activity) -> None:
    """Steps 5.1.1 and 5.1.2: go on with a suspended attempt, or begin a new one.

    An untracked activity counts no attempts, but its content still has data to come back to or to start afresh.
    """
    state = tree[activity]
    if state.suspended:
        tree.set_suspended(activity, suspended=False)
    elif activity.tracked:
        begin_attempt(tree, activity)
    else:
        tree.put(activity, replace(state, data_sets=state.data_sets + 1))
    tree.set_active(activity, active=True)


def clear_suspended_activity(tree: ActivityTree, activity: Activity) -> None:
    """Clear Suspended Activity Subprocess [DB.2.1]."""
    if tree.suspended is None:
        return
    ancestor = common_ancestor(tree.suspended, activity)
    for step in tree.suspended.path_to_root():
        still = any(tree[kid].suspended for kid in tree.kids(step))
        tree.set_suspended(step, suspended=still)
        if step is ancestor:
            break
    tree.suspended = None
