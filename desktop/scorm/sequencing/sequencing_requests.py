"""Sequencing requests: SB.2.5 to SB.2.8 and SB.2.10 to SB.2.13 (SN book, 4.8; Choice has a module of its own)."""

from dataclasses import dataclass

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.choice import choice
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.flow import Direction, flow
from desktop.scorm.sequencing.requests import SequencingRequest
from desktop.scorm.sequencing.tree import ActivityTree


@dataclass(frozen=True, slots=True)
class SequencingResult:
    """An activity to deliver, the end of the session, or neither: then the learner is to say what next."""

    delivery: Activity | None = None
    end_session: bool = False


def flowed(found: Activity | None) -> SequencingResult:
    """What flow found: nothing means that it walked off the tree, which ends the session."""
    return SequencingResult(found, end_session=found is None)


def start(tree: ActivityTree) -> SequencingResult:
    """Start Sequencing Request Process [SB.2.5]."""
    if tree.current is not None:  # 1
        raise SequencingException(Code.SB_2_5_1)
    if tree.root.is_leaf:  # 2
        return SequencingResult(tree.root)
    return flowed(flow(tree, tree.root, Direction.FORWARD, consider_children=True))  # 3


def resume_all(tree: ActivityTree) -> SequencingResult:
    """Resume All Sequencing Request Process [SB.2.6]."""
    if tree.current is not None:  # 1
        raise SequencingException(Code.SB_2_6_1)
    if tree.suspended is None:  # 2
        raise SequencingException(Code.SB_2_6_2)
    return SequencingResult(tree.suspended)  # 3


def continue_(tree: ActivityTree) -> SequencingResult:
    """Continue Sequencing Request Process [SB.2.7]."""
    if tree.current is None:  # 1
        raise SequencingException(Code.SB_2_7_1)
    parent = tree.current.parent
    if parent is not None and not parent.controls.flow:  # 2
        raise SequencingException(Code.SB_2_7_2, parent.identifier)
    return flowed(flow(tree, tree.current, Direction.FORWARD, consider_children=False))  # 3, 4, 5


def previous(tree: ActivityTree) -> SequencingResult:
    """Previous Sequencing Request Process [SB.2.8]."""
    if tree.current is None:  # 1
        raise SequencingException(Code.SB_2_8_1)
    parent = tree.current.parent
    if parent is not None and not parent.controls.flow:  # 2
        raise SequencingException(Code.SB_2_8_2, parent.identifier)
    return flowed(flow(tree, tree.current, Direction.BACKWARD, consider_children=False))  # 3, 4, 5


def retry(tree: ActivityTree) -> SequencingResult:
    """Retry Sequencing Request Process [SB.2.10]."""
    if tree.current is None:  # 1
        raise SequencingException(Code.SB_2_10_1)
    state = tree[tree.current]
    if state.active or state.suspended:  # 2
        raise SequencingException(Code.SB_2_10_2, tree.current.identifier)
    if tree.current is tree.root:
        # The root's attempt is over and a new one begins: what belonged to the old one goes first.
        tree.clear_scoped()
    if tree.current.is_leaf:  # 4
        return SequencingResult(tree.current)
    found = flow(tree, tree.current, Direction.FORWARD, consider_children=True)  # 3
    if found is None:
        raise SequencingException(Code.SB_2_10_3, tree.current.identifier)
    return SequencingResult(found)


def exit_(tree: ActivityTree) -> SequencingResult:
    """Exit Sequencing Request Process [SB.2.11]."""
    if tree.current is None:  # 1
        raise SequencingException(Code.SB_2_11_1)
    if tree[tree.current].active:  # 2
        raise SequencingException(Code.SB_2_11_2, tree.current.identifier)
    return SequencingResult(end_session=tree.current is tree.root)  # 3, 4


def jump(tree: ActivityTree, target: Activity | None) -> SequencingResult:
    """Jump Sequencing Request Process [SB.2.13]: only DB.1.1 can still stand in its way."""
    if tree.current is None:  # 1
        raise SequencingException(Code.SB_2_13_1)
    return SequencingResult(target)  # 2


def sequencing_request(
    tree: ActivityTree, request: SequencingRequest, target: Activity | None = None
) -> SequencingResult:
    """Sequencing Request Process [SB.2.12]. An Enum of requests leaves no unknown one for step 9 [SB.2.12-1]."""
    match request:
        case SequencingRequest.START:  # 1
            return start(tree)
        case SequencingRequest.RESUME_ALL:  # 2
            return resume_all(tree)
        case SequencingRequest.EXIT:  # 3
            return exit_(tree)
        case SequencingRequest.RETRY:  # 4
            return retry(tree)
        case SequencingRequest.CONTINUE:  # 5
            return continue_(tree)
        case SequencingRequest.PREVIOUS:  # 6
            return previous(tree)
        case SequencingRequest.CHOICE:  # 7
            return SequencingResult(choice(tree, target))
        case SequencingRequest.JUMP:  # 8
            return jump(tree, target)
