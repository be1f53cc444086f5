import pytest

from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import RuleAction
from desktop.scorm.sequencing.navigation import NavigationResult, navigation_request
from desktop.scorm.sequencing.requests import NavigationRequest as Ask
from desktop.scorm.sequencing.requests import SequencingRequest, TerminationRequest
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import cluster, deliver, leaf, pre, the, tree_of

EXIT = TerminationRequest.EXIT


def asked(tree: ActivityTree, request: Ask, target: str | None = None) -> NavigationResult | Code:
    try:
        return navigation_request(tree, request, tree.find(target))
    except SequencingException as refused:
        return refused.code


def course(*, ended: bool = False, at: str | None = "b", **root: object) -> ActivityTree:
    tree = tree_of(cluster("root", leaf("a"), leaf("b"), cluster("x", leaf("c"), leaf("d")), **root))
    if at is not None:
        deliver(tree, at)
        tree.set_active(the(tree, at), active=not ended)
    return tree


class TestBeginning:
    """NB.2.1, steps 1 and 2."""

    def test_start_only_before_the_session_has_begun(self) -> None:
        assert asked(course(at=None), Ask.START) == NavigationResult(None, SequencingRequest.START)
        assert asked(course(), Ask.START) is Code.NB_2_1_1

    def test_resume_all_only_if_something_is_suspended(self) -> None:
        tree = course(at=None)
        assert asked(tree, Ask.RESUME_ALL) is Code.NB_2_1_3
        tree.suspended = the(tree, "a")
        assert asked(tree, Ask.RESUME_ALL) == NavigationResult(None, SequencingRequest.RESUME_ALL)
        assert asked(course(), Ask.RESUME_ALL) is Code.NB_2_1_1


class TestContinueAndPrevious:
    """NB.2.1, steps 3 and 4."""

    @pytest.mark.parametrize(("ended", "termination"), [(False, EXIT), (True, None)])
    def test_the_current_activity_ends_if_it_has_not_yet(
        self, ended: bool, termination: TerminationRequest | None
    ) -> None:
        tree = course(ended=ended)
        assert asked(tree, Ask.CONTINUE) == NavigationResult(termination, SequencingRequest.CONTINUE)
        assert asked(tree, Ask.PREVIOUS) == NavigationResult(termination, SequencingRequest.PREVIOUS)

    def test_the_parent_must_allow_flow(self) -> None:
        assert asked(course(flow=False), Ask.CONTINUE) is Code.NB_2_1_4
        assert asked(course(flow=False), Ask.PREVIOUS) is Code.NB_2_1_5

    def test_forward_only_forbids_previous_alone(self) -> None:
        tree = course(forward_only=True)
        assert asked(tree, Ask.PREVIOUS) is Code.NB_2_1_5
        assert asked(tree, Ask.CONTINUE) == NavigationResult(EXIT, SequencingRequest.CONTINUE)

    def test_a_session_must_have_begun_and_the_root_has_neighbours_on_no_side(self) -> None:
        assert {asked(course(at=None), ask) for ask in (Ask.CONTINUE, Ask.PREVIOUS)} == {Code.NB_2_1_2}
        alone = tree_of(leaf("root"))
        deliver(alone, "root")
        assert [asked(alone, ask) for ask in (Ask.CONTINUE, Ask.PREVIOUS)] == [Code.NB_2_1_4, Code.NB_2_1_6]

    def test_forward_and_backward_are_not_supported(self) -> None:
        assert {asked(course(), ask) for ask in (Ask.FORWARD, Ask.BACKWARD)} == {Code.NB_2_1_7}


class TestChoice:
    """NB.2.1, step 7."""

    @pytest.mark.parametrize(
        ("at", "ended", "termination"), [(None, False, None), ("b", False, EXIT), ("b", True, None)]
    )
    def test_the_current_activity_ends_if_there_is_one(
        self, at: str | None, ended: bool, termination: TerminationRequest | None
    ) -> None:
        tree = course(at=at, ended=ended)
        expected = NavigationResult(termination, SequencingRequest.CHOICE, the(tree, "c"))
        assert asked(tree, Ask.CHOICE, "c") == expected

    def test_the_target_must_exist_and_its_parent_allow_choice(self) -> None:
        assert asked(course(), Ask.CHOICE, "nowhere") is Code.NB_2_1_11
        assert asked(course(choice=False), Ask.CHOICE, "a") is Code.NB_2_1_10

    def test_an_active_leaf_with_choice_exit_off_keeps_from_choosing_even_itself(self) -> None:
        tree = tree_of(cluster("root", leaf("a", choice_exit=False), leaf("b")))
        deliver(tree, "a")
        assert [asked(tree, Ask.CHOICE, name) for name in ("a", "b", "root")] == [Code.NB_2_1_8] * 3

    def test_so_does_a_root_that_is_the_only_activity(self) -> None:
        tree = tree_of(leaf("root", choice_exit=False))
        deliver(tree, "root")
        assert asked(tree, Ask.CHOICE, "root") is Code.NB_2_1_8

    def test_it_holds_no_longer_once_the_content_has_terminated(self) -> None:
        tree = tree_of(cluster("root", leaf("a", choice_exit=False), leaf("b")))
        deliver(tree, "a")
        tree.content_ended = True
        assert asked(tree, Ask.CHOICE, "b") == NavigationResult(EXIT, SequencingRequest.CHOICE, the(tree, "b"))

    def test_an_active_cluster_with_choice_exit_off_keeps_inside_but_not_from_moving_inside(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), leaf("b"), choice_exit=False), leaf("c")))
        deliver(tree, "a")
        assert asked(tree, Ask.CHOICE, "c") is Code.NB_2_1_8
        assert isinstance(asked(tree, Ask.CHOICE, "b"), NavigationResult)

    def test_the_common_ancestor_itself_is_not_left(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), cluster("x", leaf("b")), choice_exit=False))
        deliver(tree, "a")
        assert isinstance(asked(tree, Ask.CHOICE, "b"), NavigationResult)


class TestJump:
    """NB.2.1, step 13."""

    def test_any_available_activity_whatever_the_control_modes(self) -> None:
        tree = course(choice=False, flow=False)
        assert asked(tree, Ask.JUMP, "d") == NavigationResult(EXIT, SequencingRequest.JUMP, the(tree, "d"))

    def test_what_is_not_available_or_inside_such_a_cluster_cannot_be_reached(self) -> None:
        tree = course()
        tree.set_available(tree.root, [the(tree, "a"), the(tree, "b")])
        assert [asked(tree, Ask.JUMP, name) for name in ("x", "c", "nowhere")] == [Code.NB_2_1_11] * 3


class TestEndings:
    """NB.2.1, steps 8 to 12."""

    @pytest.mark.parametrize(
        ("request_", "termination"),
        [
            (Ask.EXIT, TerminationRequest.EXIT),
            (Ask.EXIT_ALL, TerminationRequest.EXIT_ALL),
            (Ask.ABANDON, TerminationRequest.ABANDON),
            (Ask.ABANDON_ALL, TerminationRequest.ABANDON_ALL),
            (Ask.SUSPEND_ALL, TerminationRequest.SUSPEND_ALL),
        ],
    )
    def test_each_becomes_its_termination_and_an_exit(self, request_: Ask, termination: TerminationRequest) -> None:
        assert asked(course(), request_) == NavigationResult(termination, SequencingRequest.EXIT)
        assert asked(course(at=None), request_) is Code.NB_2_1_2

    def test_exit_and_abandon_want_an_activity_that_has_not_ended(self) -> None:
        tree = course(ended=True)
        assert {asked(tree, ask) for ask in (Ask.EXIT, Ask.ABANDON)} == {Code.NB_2_1_12}
        assert isinstance(asked(tree, Ask.EXIT_ALL), NavigationResult)


def test_no_rule_is_asked_and_nothing_changes() -> None:
    tree = course(**pre(RuleAction.DISABLED))
    before = list(tree.states)
    for ask in Ask:
        asked(tree, ask, "c")
    assert tree.states == before
