"""Choosing an activity: SB.2.4, SB.2.9, SB.2.9.1 and SB.2.9.2 (SN book, 4.8.7)."""

from dataclasses import dataclass

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.attempts import end_attempt, terminate_descendent_attempts
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import RuleAction
from desktop.scorm.sequencing.flow import Direction, flow
from desktop.scorm.sequencing.rules import rules_check
from desktop.scorm.sequencing.tree import ActivityTree, common_ancestor, path_up


def choice_activity_traversal(
    tree: ActivityTree, activity: Activity, direction: Direction
) -> SequencingException | None:
    """Choice Activity Traversal Subprocess [SB.2.4] → what keeps from passing the activity."""
    if direction is Direction.FORWARD:  # 1
        stops = rules_check(tree, activity, RuleAction.STOP_FORWARD_TRAVERSAL)
        return None if stops is None else SequencingException(Code.SB_2_4_1, activity.identifier, stops)
    if activity.parent is None:  # 2.2
        return SequencingException(Code.SB_2_4_3, activity.identifier)
    if activity.parent.controls.forward_only:  # 2.1
        return SequencingException(Code.SB_2_4_2, activity.parent.identifier)
    return None


def choice(tree: ActivityTree, target: Activity | None) -> Activity:
    """Choice Sequencing Request Process [SB.2.9] → the leaf to deliver."""
    if target is None:  # 1
        raise SequencingException(Code.SB_2_9_1)
    concealed = tree.refused_on_path(tree.root, target, "SB.2.9-3", conceals)  # 2, 3
    if concealed is not None:
        raise concealed.with_traceback(None)
    if target.parent is not None and not target.parent.controls.choice:  # 4
        raise SequencingException(Code.SB_2_9_4, target.parent.identifier)
    ancestor = tree.root if tree.current is None else common_ancestor(tree.current, target)  # 5, 6
    check_the_way(tree, ancestor, target)  # 7 to 11
    if target.is_leaf:  # 12
        return target
    try:
        found = flow(tree, target, Direction.FORWARD, consider_children=True)  # 13
    except SequencingException as reason:
        nothing = SequencingException(Code.SB_2_9_9, reason.activity, reason.rule)
    else:
        if found is not None:  # 15
            return found
        nothing = SequencingException(Code.SB_2_9_9, target.identifier)
    if not tree.rehearsing:  # 14
        terminate_descendent_attempts(tree, ancestor)
        end_attempt(tree, ancestor)
        # The ancestor's children were arranged anew, perhaps without the target: nobody can be where nothing is.
        tree.current = target if tree.is_reachable(target) else ancestor
    raise nothing


def conceals(tree: ActivityTree, activity: Activity) -> SequencingException | None:
    """Choice Sequencing Request Process [SB.2.9], step 3, for one activity on the path."""
    if not tree.is_available(activity):  # 3.1
        return SequencingException(Code.SB_2_9_2, activity.identifier)
    hides = rules_check(tree, activity, RuleAction.HIDDEN_FROM_CHOICE)
    return None if hides is None else SequencingException(Code.SB_2_9_3, activity.identifier, hides)  # 3.2


def check_the_way(tree: ActivityTree, ancestor: Activity, target: Activity) -> None:
    """Choice Sequencing Request Process [SB.2.9], steps 7 to 11: may the learner get from here to the target?"""
    current = tree.current
    if current is target:  # 7
        return
    if current is not None and current.parent is not None and current.parent is target.parent:  # 8
        check_siblings(tree, current, target)
    elif current is None or current is ancestor:  # 9
        check_way_in(tree, ancestor, target)
    elif target is ancestor:  # 10
        check_way_out(path_up(current, ancestor))
    else:  # 11
        check_across(tree, current, ancestor, target)


@dataclass(slots=True)
class Scan:
    """How far a row of siblings has been found passable, and what stopped it."""

    place: int
    refused: SequencingException | None = None


def check_siblings(tree: ActivityTree, current: Activity, target: Activity) -> None:
    """Step 8: every sibling from the Current Activity up to the target, without it, may be passed.

    Asked of a whole table of contents, the rows overlap; so each goes on where the last one stopped.
    """
    if current.parent is None:
        return
    kids = tree.kids(current.parent)
    here, there = tree.place(current), tree.place(target)
    direction = Direction.FORWARD if there > here else Direction.BACKWARD
    pace = 1 if direction is Direction.FORWARD else -1
    key = ("SB.2.9-8", current.index, direction)
    scan = tree.memo.get(key)
    if not isinstance(scan, Scan):
        scan = Scan(here)
        tree.memo[key] = scan
    while scan.refused is None and (there - scan.place) * pace > 0:
        scan.refused = choice_activity_traversal(tree, kids[scan.place], direction)
        if scan.refused is None:
            scan.place += pace
    if scan.refused is not None and (there - scan.place) * pace > 0:
        raise scan.refused.with_traceback(None)


def check_way_in(tree: ActivityTree, ancestor: Activity, target: Activity) -> None:
    """Steps 9 and 11.8: down from the common ancestor to the target, forward."""
    if target is ancestor or target.parent is None:
        raise SequencingException(Code.SB_2_9_5, target.identifier)

    def blocks(tree: ActivityTree, step: Activity) -> SequencingException | None:
        refused = choice_activity_traversal(tree, step, Direction.FORWARD)
        return refused if refused is not None or step is ancestor else activation_prevented(tree, step)

    refused = tree.refused_on_path(ancestor, target.parent, "SB.2.9-9", blocks)
    if refused is not None:
        raise refused.with_traceback(None)


def check_way_out(path: list[Activity]) -> None:
    """Steps 10 and 11.4: up from the Current Activity; each may be left by choice."""
    for step in path:
        if not step.controls.choice_exit:
            raise SequencingException(Code.SB_2_9_7, step.identifier)


def activation_prevented(tree: ActivityTree, activity: Activity) -> SequencingException | None:
    if activity.sequencing.prevent_activation and not tree[activity].active:
        return SequencingException(Code.SB_2_9_6, activity.identifier)
    return None


def check_across(tree: ActivityTree, current: Activity, ancestor: Activity, target: Activity) -> None:
    """Step 11: up from the Current Activity and down on another branch."""
    way_out = path_up(current, ancestor)  # 11.1
    if not way_out:
        raise SequencingException(Code.SB_2_9_5, target.identifier)
    way_in = path_up(target, ancestor)
    direction = Direction.FORWARD if tree.place(way_in[-1]) > tree.place(way_out[-1]) else Direction.BACKWARD
    check_way_out(way_out)  # 11.4
    check_constraint(tree, way_out, way_in, direction)  # 11.5
    if direction is Direction.FORWARD:  # 11.6, 11.8
        check_way_in(tree, ancestor, target)
    else:  # 11.9: here the target itself is tested too
        for step in reversed(way_in):
            prevented = activation_prevented(tree, step)
            if prevented is not None:
                raise prevented


def check_constraint(tree: ActivityTree, way_out: list[Activity], way_in: list[Activity], direction: Direction) -> None:
    """Step 11.5: the first cluster on the way out that constrains choice lets through to its neighbour only.

    That the target be the constrained cluster itself can't happen: what is on the way out was step 10.
    """
    for step in way_out:
        if step.sequencing.constrain_choice and not step.is_leaf:
            if choice_flow(tree, step, direction) not in way_in:
                raise SequencingException(Code.SB_2_9_8, step.identifier)
            return


def choice_flow(tree: ActivityTree, activity: Activity, direction: Direction) -> Activity:
    """Choice Flow Subprocess [SB.2.9.1]: the neighbour in that direction, or the activity itself."""
    return choice_flow_tree_traversal(tree, activity, direction) or activity


def choice_flow_tree_traversal(tree: ActivityTree, activity: Activity, direction: Direction) -> Activity | None:
    """Choice Flow Tree Traversal Subprocess [SB.2.9.2]."""
    pace = 1 if direction is Direction.FORWARD else -1
    while activity.parent is not None:
        kids = tree.kids(activity.parent)
        place = tree.place(activity) + pace
        if 0 <= place < len(kids):
            return kids[place]
        activity = activity.parent
    return None
