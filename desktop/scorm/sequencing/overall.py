"""The Overall Sequencing Process: OP.1 (SN book, 4.2), and the beginning of a session before its first request."""

from dataclasses import dataclass

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.attempts import end_attempt
from desktop.scorm.sequencing.codes import SequencingException
from desktop.scorm.sequencing.delivery import content_delivery_environment, delivery_request
from desktop.scorm.sequencing.navigation import navigation_request
from desktop.scorm.sequencing.requests import NavigationRequest
from desktop.scorm.sequencing.selection import arrange
from desktop.scorm.sequencing.sequencing_requests import sequencing_request
from desktop.scorm.sequencing.termination import termination_request
from desktop.scorm.sequencing.tree import ActivityTree


@dataclass(frozen=True, slots=True)
class OverallResult:
    """An activity was delivered, the session is over, the request was refused, or (nothing set) the learner is next."""

    delivered: Activity | None = None
    resumes: bool = False
    """The delivered activity's content goes on with the data it left."""
    session_over: bool = False
    refused: SequencingException | None = None


def begin_session(tree: ActivityTree) -> None:
    """Arrange the children of every cluster if the session will start a new attempt on the root [SR.1, SR.2]."""
    if not tree[tree.root].suspended:
        for activity in tree.activities:
            if not activity.is_leaf:
                arrange(tree, activity)


def overall_sequencing(tree: ActivityTree, request: NavigationRequest, target: Activity | None = None) -> OverallResult:
    """Overall Sequencing Process [OP.1], one pass of its loop.

    A request that is refused may have ended activities already; the session is never ended for it.
    """
    tree.say("OP.1", target, f"{request.value} is asked for")
    try:
        navigation = navigation_request(tree, request, target)  # 1.1, 1.2
        pending = navigation.sequencing
        if tree.trace is not None:
            first = "" if navigation.termination is None else f"{navigation.termination.value} first, then "
            tree.say("NB.2.1", navigation.target, f"valid: {first}{pending.value}")
        if navigation.termination is not None:  # 1.3
            returned = termination_request(tree, navigation.termination)
            if returned is not None and returned is not pending:
                tree.say("TB.2.3", tree.current, f"{returned.value} takes the place of {pending.value}")  # 1.3.3
            pending = returned or pending
        result = sequencing_request(tree, pending, navigation.target)  # 1.4
        if result.end_session:  # 1.4.3
            end_session(tree)
            return OverallResult(session_over=True)
        if result.delivery is None:  # 1.4.4
            return OverallResult()
        delivery_request(tree, result.delivery)  # 1.5.1, 1.5.2
        resumes = content_delivery_environment(tree, result.delivery)  # 1.5.3
    except SequencingException as refused:
        activity = tree.find(refused.activity)
        tree.say(refused.code.value, activity, refused.code.meaning)
        return OverallResult(refused=refused)
    return OverallResult(delivered=result.delivery, resumes=resumes)


def end_session(tree: ActivityTree) -> None:
    """Step 1.4.3: control goes back. Walking off the tree leaves the root's attempt open, so it ends here."""
    if tree[tree.root].active:
        end_attempt(tree, tree.root)
    tree.current = None
    tree.content_ended = False
    if not tree[tree.root].suspended:
        tree.clear_scoped()
    tree.say("OP.1", None, "the session is over")
