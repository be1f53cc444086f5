"""Ending activities: TB.2.1, TB.2.2 and TB.2.3 (SN book, 4.4)."""

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.attempts import end_attempt, terminate_descendent_attempts
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import RuleAction
from desktop.scorm.sequencing.requests import SequencingRequest, TerminationRequest
from desktop.scorm.sequencing.rollup import overall_rollup
from desktop.scorm.sequencing.rules import post_condition, rules_check
from desktop.scorm.sequencing.tree import ActivityTree

Verdict = tuple[TerminationRequest | None, SequencingRequest | None]

VERDICTS: dict[RuleAction, Verdict] = {
    RuleAction.RETRY: (None, SequencingRequest.RETRY),
    RuleAction.CONTINUE: (None, SequencingRequest.CONTINUE),
    RuleAction.PREVIOUS: (None, SequencingRequest.PREVIOUS),
    RuleAction.EXIT_PARENT: (TerminationRequest.EXIT_PARENT, None),
    RuleAction.EXIT_ALL: (TerminationRequest.EXIT_ALL, None),
    RuleAction.RETRY_ALL: (TerminationRequest.EXIT_ALL, SequencingRequest.RETRY),
}


def exit_action_rules(tree: ActivityTree, current: Activity) -> None:
    """Sequencing Exit Action Rules Subprocess [TB.2.1]: the topmost ancestor whose exit rule fires ends too."""
    for step in current.path_from_root()[:-1]:  # 1, 2, 3
        if rules_check(tree, step, RuleAction.EXIT) is not None:
            terminate_descendent_attempts(tree, step)  # 4.1
            end_attempt(tree, step)  # 4.2
            tree.current = step  # 4.3
            return


def post_condition_rules(tree: ActivityTree, current: Activity) -> Verdict:
    """Sequencing Post Condition Rules Subprocess [TB.2.2]."""
    if tree[current].suspended:  # 1
        return None, None
    rule = post_condition(tree, current)  # 2
    return (None, None) if rule is None else VERDICTS[rule.action]  # 3, 4


def termination_request(tree: ActivityTree, request: TerminationRequest) -> SequencingRequest | None:
    """Termination Request Process [TB.2.3] → the sequencing request that replaces the pending one, if any.

    Step 8, an unknown request [TB.2.3-7], can't happen: Exit Parent never arrives as a request of its own.
    """
    current = tree.current
    if current is None:  # 1
        raise SequencingException(Code.TB_2_3_1)
    single = request in (TerminationRequest.EXIT, TerminationRequest.ABANDON)
    if single and not tree[current].active:  # 2
        raise SequencingException(Code.TB_2_3_2, current.identifier)
    match request:
        case TerminationRequest.EXIT:
            return exit_current(tree, current)
        case TerminationRequest.EXIT_ALL:
            return exit_all(tree, None)
        case TerminationRequest.SUSPEND_ALL:
            return suspend_all(tree, current)
        case TerminationRequest.ABANDON:  # 6
            tree.set_active(current, active=False)
            return None
        case TerminationRequest.ABANDON_ALL:
            return abandon_all(tree, current)
        case TerminationRequest.EXIT_PARENT:
            raise SequencingException(Code.TB_2_3_7)


def exit_current(tree: ActivityTree, leaving: Activity) -> SequencingRequest | None:
    """Step 3, Exit."""
    end_attempt(tree, leaving)  # 3.1
    exit_action_rules(tree, leaving)  # 3.2
    while True:  # 3.3
        current = tree.current or leaving
        termination, sequencing = post_condition_rules(tree, current)  # 3.3.2
        if termination is TerminationRequest.EXIT_ALL:  # 3.3.3
            return exit_all(tree, sequencing)
        if termination is not TerminationRequest.EXIT_PARENT:
            if current is tree.root and sequencing is not SequencingRequest.RETRY:  # 3.3.5
                return SequencingRequest.EXIT
            return sequencing  # 3.5
        if current.parent is None:  # 3.3.4
            raise SequencingException(Code.TB_2_3_4, current.identifier)
        tree.current = current.parent
        end_attempt(tree, current.parent)


def exit_all(tree: ActivityTree, sequencing: SequencingRequest | None) -> SequencingRequest:
    """Step 4, Exit All; `sequencing` is what the post condition that led here wants next (Retry, after retryAll)."""
    if tree.current is not None and tree[tree.current].active:  # 4.1
        end_attempt(tree, tree.current)
    terminate_descendent_attempts(tree, tree.root)  # 4.2
    end_attempt(tree, tree.root)  # 4.3
    tree.current = tree.root  # 4.4
    return sequencing or SequencingRequest.EXIT  # 4.5


def suspend_all(tree: ActivityTree, current: Activity) -> SequencingRequest:
    """Step 5, Suspend All. Nothing is ended, so nothing is assumed complete."""
    if tree[current].active or tree[current].suspended:  # 5.1
        if tree.structure.is_4th_edition:
            overall_rollup(tree, current)  # 5.1.1, new in the 4th edition
        tree.suspended = current  # 5.1.2
    elif current.parent is not None:  # 5.2
        tree.suspended = current.parent
    else:
        raise SequencingException(Code.TB_2_3_3, current.identifier)
    for step in tree.suspended.path_to_root():  # 5.3, 5.5; the path always holds the activity itself, so no 5.4
        tree.set_active(step, active=False)
        tree.set_suspended(step, suspended=True)
    tree.current = tree.root  # 5.6
    return SequencingRequest.EXIT  # 5.7


def abandon_all(tree: ActivityTree, current: Activity) -> SequencingRequest:
    """Step 7, Abandon All; the path always holds the Current Activity, so -6 can't happen."""
    for step in current.path_to_root():
        tree.set_active(step, active=False)
    tree.current = tree.root
    return SequencingRequest.EXIT
