"""Flow through the tree: SB.2.1, SB.2.2 and SB.2.3 (SN book, 4.8.2).

Where the book recurses, these loop: a course may have ten thousand activities to skip.
"""

from dataclasses import dataclass

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.attempts import terminate_descendent_attempts
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import RuleAction, Word
from desktop.scorm.sequencing.rules import check_activity, rules_check
from desktop.scorm.sequencing.tree import ActivityTree


class Direction(Word):
    FORWARD = "forward"
    BACKWARD = "backward"


@dataclass(frozen=True, slots=True)
class Step:
    """Where a traversal leads, and the direction in which it arrived there."""

    activity: Activity
    direction: Direction


def flow_tree_traversal(
    tree: ActivityTree,
    activity: Activity,
    direction: Direction,
    consider_children: bool,
    previous_direction: Direction | None = None,
) -> Step | None:
    """Flow Tree Traversal Subprocess [SB.2.1]. None: walked off the end of the tree, the session ends."""
    reversed_direction = False  # 1
    if previous_direction is Direction.BACKWARD and activity.parent is not None and tree.is_last_sibling(activity):
        direction = Direction.BACKWARD  # 2
        activity = tree.kids(activity.parent)[0]
        reversed_direction = True
    while True:
        parent = activity.parent
        enters = consider_children and not activity.is_leaf
        if direction is Direction.FORWARD:  # 3
            if tree.is_last_of_tree(activity) or (parent is None and not consider_children):  # 3.1
                if not tree.rehearsing:
                    terminate_descendent_attempts(tree, tree.root)
                return None
            if enters or parent is None:  # 3.3
                kids = tree.kids(activity)
                if not kids:
                    raise SequencingException(Code.SB_2_1_2, activity.identifier)
                return Step(kids[0], direction)
            if not tree.is_last_sibling(activity):  # 3.2
                return Step(tree.kids(parent)[tree.place(activity) + 1], direction)
        else:  # 4
            if parent is None:  # 4.1
                raise SequencingException(Code.SB_2_1_3, activity.identifier)
            if enters:  # 4.3
                kids = tree.kids(activity)
                if not kids:
                    raise SequencingException(Code.SB_2_1_2, activity.identifier)
                if activity.controls.forward_only:
                    return Step(kids[0], Direction.FORWARD)
                return Step(kids[-1], direction)
            if parent.controls.forward_only and not reversed_direction:  # 4.2.1
                raise SequencingException(Code.SB_2_1_4, parent.identifier)
            place = tree.place(activity)
            if place > 0:  # 4.2.3
                return Step(tree.kids(parent)[place - 1], direction)
        activity, consider_children, reversed_direction = parent, False, False  # 3.2 and 4.2.2: out of the parent


def flow_activity_traversal(
    tree: ActivityTree,
    activity: Activity,
    direction: Direction,
    previous_direction: Direction | None = None,
) -> Activity | None:
    """Flow Activity Traversal Subprocess [SB.2.2] → the leaf to deliver; None: the session ends."""
    passed: list[object] = []
    while True:
        key = ("SB.2.2", activity.index, direction, previous_direction)
        known = tree.memo.get(key, tree)  # many questions about one unchanged tree walk the same way
        if known is not tree:
            return _answer(tree, passed, known)
        passed.append(key)
        try:
            step = _flow_step(tree, activity, direction, previous_direction)
        except SequencingException as refused:
            return _answer(tree, passed, refused)
        if step is None or isinstance(step, Activity):
            return _answer(tree, passed, step)
        activity, direction, previous_direction = step


def _answer(tree: ActivityTree, passed: list[object], answer: object) -> Activity | None:
    if tree.rehearsing:
        tree.memo.update((key, answer) for key in passed)
    if isinstance(answer, SequencingException):
        raise answer.with_traceback(None)
    return answer if isinstance(answer, Activity) else None


def _flow_step(
    tree: ActivityTree, activity: Activity, direction: Direction, previous_direction: Direction | None
) -> tuple[Activity, Direction, Direction | None] | Activity | None:
    """One pass through SB.2.2: the leaf, None at the end of the tree, or where and how to go on."""
    parent = activity.parent
    if parent is None or not parent.controls.flow:  # 1
        raise SequencingException(Code.SB_2_2_1, activity.identifier)
    if rules_check(tree, activity, RuleAction.SKIP) is not None:  # 2, 3
        step = flow_tree_traversal(tree, activity, direction, False, previous_direction)  # 3.1
        if step is None:  # 3.2
            return None
        if previous_direction is Direction.BACKWARD and step.direction is Direction.BACKWARD:  # 3.3.1
            return step.activity, Direction.BACKWARD, None
        return step.activity, direction, previous_direction  # 3.3.2
    prevented = check_activity(tree, activity)  # 4
    if prevented is not None:  # 5
        raise SequencingException(Code.SB_2_2_2, activity.identifier, prevented.rule)
    if not activity.is_leaf:  # 6
        step = flow_tree_traversal(tree, activity, direction, True)  # 6.1
        if step is None:  # 6.2
            return None
        if direction is Direction.BACKWARD and step.direction is Direction.FORWARD:  # 6.3
            return step.activity, Direction.FORWARD, Direction.BACKWARD
        return step.activity, direction, None
    if tree.trace is not None:
        tree.say("SB.2.2", activity, "flow arrives here")
    return activity  # 7


def flow(tree: ActivityTree, activity: Activity, direction: Direction, *, consider_children: bool) -> Activity | None:
    """Flow Subprocess [SB.2.3] → the leaf to deliver; None: the session ends."""
    step = flow_tree_traversal(tree, activity, direction, consider_children)  # 2
    if step is None:  # 3
        return None
    return flow_activity_traversal(tree, step.activity, direction)  # 4
