"""Navigation requests: NB.2.1 (SN book, 4.3)."""

from dataclasses import dataclass

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.requests import NavigationRequest, SequencingRequest, TerminationRequest
from desktop.scorm.sequencing.tree import ActivityTree, common_ancestor, path_up


@dataclass(frozen=True, slots=True)
class NavigationResult:
    """What a valid navigation request turns into."""

    termination: TerminationRequest | None
    sequencing: SequencingRequest
    target: Activity | None = None


ENDINGS: dict[NavigationRequest, TerminationRequest] = {
    NavigationRequest.EXIT: TerminationRequest.EXIT,
    NavigationRequest.EXIT_ALL: TerminationRequest.EXIT_ALL,
    NavigationRequest.ABANDON: TerminationRequest.ABANDON,
    NavigationRequest.ABANDON_ALL: TerminationRequest.ABANDON_ALL,
    NavigationRequest.SUSPEND_ALL: TerminationRequest.SUSPEND_ALL,
}


def navigation_request(
    tree: ActivityTree, request: NavigationRequest, target: Activity | None = None
) -> NavigationResult:
    """Navigation Request Process [NB.2.1]. Changes nothing. Step 14, an unknown request, can't happen with an Enum."""
    match request:
        case NavigationRequest.START:
            return start(tree)
        case NavigationRequest.RESUME_ALL:
            return resume_all(tree)
        case NavigationRequest.CONTINUE:
            return continue_(tree)
        case NavigationRequest.PREVIOUS:
            return previous(tree)
        case NavigationRequest.FORWARD | NavigationRequest.BACKWARD:  # 5, 6
            raise SequencingException(Code.NB_2_1_7)
        case NavigationRequest.CHOICE:
            return choice(tree, target)
        case NavigationRequest.JUMP:
            return jump(tree, target)
        case _:
            return ending(tree, request)


def start(tree: ActivityTree) -> NavigationResult:
    """Step 1."""
    if tree.current is not None:  # 1.2
        raise SequencingException(Code.NB_2_1_1)
    return NavigationResult(None, SequencingRequest.START)  # 1.1


def resume_all(tree: ActivityTree) -> NavigationResult:
    """Step 2."""
    if tree.current is not None:  # 2.2
        raise SequencingException(Code.NB_2_1_1)
    if tree.suspended is None:  # 2.1.2
        raise SequencingException(Code.NB_2_1_3)
    return NavigationResult(None, SequencingRequest.RESUME_ALL)  # 2.1.1


def continue_(tree: ActivityTree) -> NavigationResult:
    """Step 3."""
    current = begun(tree)  # 3.1
    if current.parent is None or not current.parent.controls.flow:  # 3.3
        raise SequencingException(Code.NB_2_1_4, (current.parent or current).identifier)
    return NavigationResult(leaving(tree, current), SequencingRequest.CONTINUE)  # 3.2


def previous(tree: ActivityTree) -> NavigationResult:
    """Step 4."""
    current = begun(tree)  # 4.1
    if current.parent is None:  # 4.3
        raise SequencingException(Code.NB_2_1_6, current.identifier)
    if not current.parent.controls.flow or current.parent.controls.forward_only:  # 4.2.2
        raise SequencingException(Code.NB_2_1_5, current.parent.identifier)
    return NavigationResult(leaving(tree, current), SequencingRequest.PREVIOUS)  # 4.2.1


def choice(tree: ActivityTree, target: Activity | None) -> NavigationResult:
    """Step 7."""
    if target is None:  # 7.2
        raise SequencingException(Code.NB_2_1_11)
    if target.parent is not None and not target.parent.controls.choice:  # 7.1.2
        raise SequencingException(Code.NB_2_1_10, target.parent.identifier)
    current = tree.current
    if current is None:  # 7.1.1.1
        return NavigationResult(None, SequencingRequest.CHOICE, target)
    # 7.1.1.2 and 7.1.1.3. The path always holds the Current Activity, so it is never empty and -9 can't happen.
    siblings = current.parent is not None and current.parent is target.parent
    path = [current] if siblings else path_up(current, common_ancestor(current, target)) or [current]
    for step in path:
        if not step.controls.choice_exit and holds_learner(tree, step):
            raise SequencingException(Code.NB_2_1_8, step.identifier)
    return NavigationResult(leaving(tree, current), SequencingRequest.CHOICE, target)  # 7.1.1.4, 7.1.1.5


def jump(tree: ActivityTree, target: Activity | None) -> NavigationResult:
    """Step 13."""
    if target is None or not tree.is_reachable(target):
        raise SequencingException(Code.NB_2_1_11, None if target is None else target.identifier)
    current = tree.current
    termination = None if current is None else leaving(tree, current)
    return NavigationResult(termination, SequencingRequest.JUMP, target)


def ending(tree: ActivityTree, request: NavigationRequest) -> NavigationResult:
    """Steps 8 to 12: Exit, Exit All, Abandon, Abandon All, Suspend All."""
    current = begun(tree)
    single = request in (NavigationRequest.EXIT, NavigationRequest.ABANDON)
    if single and not tree[current].active:
        raise SequencingException(Code.NB_2_1_12, current.identifier)
    return NavigationResult(ENDINGS[request], SequencingRequest.EXIT)


def begun(tree: ActivityTree) -> Activity:
    if tree.current is None:
        raise SequencingException(Code.NB_2_1_2)
    return tree.current


def leaving(tree: ActivityTree, current: Activity) -> TerminationRequest | None:
    return TerminationRequest.EXIT if tree[current].active else None


def holds_learner(tree: ActivityTree, activity: Activity) -> bool:
    """Active, and its content has not called Terminate: from then on the activity is only waiting to be left."""
    return tree[activity].active and not (activity is tree.current and tree.content_ended)
