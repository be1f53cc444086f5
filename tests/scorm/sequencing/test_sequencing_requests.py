from collections.abc import Callable

import pytest

from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import RuleAction
from desktop.scorm.sequencing.requests import SequencingRequest
from desktop.scorm.sequencing.sequencing_requests import (
    SequencingResult,
    continue_,
    exit_,
    jump,
    previous,
    resume_all,
    retry,
    sequencing_request,
    start,
)
from desktop.scorm.sequencing.tracking import ObjectiveStatus
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import cluster, deliver, leaf, pre, the, tree_of

SKIP = pre(RuleAction.SKIP)


def course() -> ActivityTree:
    return tree_of(cluster("root", leaf("a"), cluster("x", leaf("b"), leaf("c")), leaf("d")))


def at(tree: ActivityTree, name: str, *, ended: bool = True) -> ActivityTree:
    deliver(tree, name)
    tree.set_active(the(tree, name), active=not ended)
    return tree


def outcome(ask: Callable[[], SequencingResult]) -> str | Code:
    try:
        result = ask()
    except SequencingException as refused:
        return refused.code
    if result.end_session:
        return "end"
    return "nothing" if result.delivery is None else result.delivery.identifier


class TestStart:
    """SB.2.5"""

    def test_1_not_while_an_activity_is_current(self) -> None:
        assert outcome(lambda: start(at(course(), "a"))) is Code.SB_2_5_1

    def test_2_a_root_without_children_is_delivered_itself(self) -> None:
        assert outcome(lambda: start(tree_of(leaf("root")))) == "root"

    def test_3_flow_finds_the_first_activity(self) -> None:
        assert outcome(lambda: start(course())) == "a"

    def test_3_a_root_without_flow_delivers_nothing(self) -> None:
        assert outcome(lambda: start(tree_of(cluster("root", leaf("a"), leaf("b"), flow=False)))) is Code.SB_2_2_1

    def test_3_a_course_in_which_everything_is_skipped_is_over_at_once(self) -> None:
        assert outcome(lambda: start(tree_of(cluster("root", leaf("a", **SKIP), leaf("b", **SKIP))))) == "end"


class TestResumeAll:
    """SB.2.6"""

    def test_the_suspended_activity_is_delivered(self) -> None:
        tree = course()
        assert outcome(lambda: resume_all(tree)) is Code.SB_2_6_2
        tree.suspended = the(tree, "c")
        assert outcome(lambda: resume_all(tree)) == "c"
        assert outcome(lambda: resume_all(at(tree, "a"))) is Code.SB_2_6_1


class TestContinueAndPrevious:
    """SB.2.7 and SB.2.8"""

    @pytest.mark.parametrize(
        ("name", "following", "before"),
        [("a", "b", Code.SB_2_1_3), ("b", "c", "a"), ("c", "d", "b"), ("d", "end", "c")],
    )
    def test_from_activity_to_activity(self, name: str, following: str, before: str | Code) -> None:
        tree = at(course(), name)
        assert outcome(lambda: continue_(tree.rehearsal())) == following
        assert outcome(lambda: previous(tree.rehearsal())) == before

    def test_the_session_must_have_begun(self) -> None:
        assert outcome(lambda: continue_(course())) is Code.SB_2_7_1
        assert outcome(lambda: previous(course())) is Code.SB_2_8_1

    def test_the_parent_must_allow_flow(self) -> None:
        tree = at(tree_of(cluster("root", leaf("a"), leaf("b"), flow=False)), "a")
        assert outcome(lambda: continue_(tree)) is Code.SB_2_7_2
        assert outcome(lambda: previous(tree)) is Code.SB_2_8_2


class TestRetry:
    """SB.2.10"""

    def test_a_leaf_is_delivered_again(self) -> None:
        assert outcome(lambda: retry(at(course(), "b"))) == "b"

    def test_a_cluster_is_entered_from_its_start(self) -> None:
        tree = at(course(), "c")
        tree.current = the(tree, "x")
        tree.set_active(tree.current, active=False)
        assert outcome(lambda: retry(tree)) == "b"

    def test_what_is_active_or_suspended_cannot_be_retried(self) -> None:
        tree = at(course(), "b", ended=False)
        assert outcome(lambda: retry(tree)) is Code.SB_2_10_2
        tree.set_active(the(tree, "b"), active=False)
        tree.set_suspended(the(tree, "b"), suspended=True)
        assert outcome(lambda: retry(tree)) is Code.SB_2_10_2
        assert outcome(lambda: retry(course())) is Code.SB_2_10_1

    def test_a_cluster_that_delivers_nothing(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a", **SKIP))))
        tree.current = the(tree, "x")
        assert outcome(lambda: retry(tree)) is Code.SB_2_10_3

    @pytest.mark.parametrize("everywhere", [True, False])
    def test_from_the_root_objectives_of_the_organization_are_forgotten_first(self, everywhere: bool) -> None:
        tree = tree_of(cluster("root", leaf("a")), objectives_global_to_system=everywhere)
        tree.set_global("G", ObjectiveStatus(satisfied=True))
        tree.current = tree.root
        retry(tree)
        assert ("G" in tree.objectives) is everywhere


class TestExit:
    """SB.2.11"""

    def test_only_the_root_ends_the_session(self) -> None:
        tree = at(course(), "a")
        assert outcome(lambda: exit_(tree)) == "nothing"
        tree.current = tree.root
        tree.set_active(tree.root, active=False)
        assert outcome(lambda: exit_(tree)) == "end"

    def test_the_current_activity_must_have_ended(self) -> None:
        assert outcome(lambda: exit_(course())) is Code.SB_2_11_1
        assert outcome(lambda: exit_(at(course(), "a", ended=False))) is Code.SB_2_11_2


class TestJump:
    """SB.2.13"""

    def test_no_control_mode_and_no_hiding_rule_stands_in_the_way(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a"),
                cluster("x", leaf("b", **pre(RuleAction.HIDDEN_FROM_CHOICE)), choice=False, flow=False),
            )
        )
        assert outcome(lambda: jump(tree, the(tree, "b"))) is Code.SB_2_13_1
        assert outcome(lambda: jump(at(tree, "a"), the(tree, "b"))) == "b"


class TestSequencingRequest:
    """SB.2.12"""

    @pytest.mark.parametrize(
        ("request_", "expected"),
        [
            (SequencingRequest.START, Code.SB_2_5_1),
            (SequencingRequest.RESUME_ALL, Code.SB_2_6_1),
            (SequencingRequest.EXIT, "nothing"),
            (SequencingRequest.RETRY, "b"),
            (SequencingRequest.CONTINUE, "c"),
            (SequencingRequest.PREVIOUS, "a"),
            (SequencingRequest.CHOICE, "d"),
            (SequencingRequest.JUMP, "d"),
        ],
    )
    def test_each_request_goes_to_its_process(self, request_: SequencingRequest, expected: str | Code) -> None:
        tree = at(course(), "b")
        assert outcome(lambda: sequencing_request(tree, request_, the(tree, "d"))) == expected
