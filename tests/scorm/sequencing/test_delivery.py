import pytest

from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import DeliveryControls, RuleAction
from desktop.scorm.sequencing.delivery import (
    clear_suspended_activity,
    content_delivery_environment,
    delivery_request,
)
from desktop.scorm.sequencing.requests import TerminationRequest
from desktop.scorm.sequencing.termination import termination_request
from desktop.scorm.sequencing.tracking import UNKNOWN
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import active, cluster, deliver, know, leaf, pre, suspended, the, tree_of

UNTRACKED = DeliveryControls(tracked=False)


def course() -> ActivityTree:
    return tree_of(cluster("root", cluster("x", leaf("a"), leaf("b")), cluster("y", leaf("c"))))


def suspend_all(tree: ActivityTree) -> None:
    termination_request(tree, TerminationRequest.SUSPEND_ALL)
    tree.current = None


class TestDeliveryRequest:
    """DB.1.1"""

    def test_only_a_leaf_can_be_delivered(self) -> None:
        tree = course()
        with pytest.raises(SequencingException) as caught:
            delivery_request(tree, the(tree, "x"))
        assert caught.value.code is Code.DB_1_1_1

    @pytest.mark.parametrize("given", [pre(RuleAction.DISABLED), {"attempt_limit": 0}])
    def test_everything_on_the_path_must_be_allowed(self, given: dict[str, object]) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), **given), leaf("b")))
        with pytest.raises(SequencingException) as caught:
            delivery_request(tree, the(tree, "a"))
        assert (caught.value.code, caught.value.activity) == (Code.DB_1_1_3, "x")
        delivery_request(tree, the(tree, "b"))


class TestContentDeliveryEnvironment:
    """DB.2"""

    def test_the_whole_path_begins_attempts_and_becomes_active(self) -> None:
        tree = course()
        assert content_delivery_environment(tree, the(tree, "a")) is False
        assert active(tree) == ["root", "x", "a"]
        assert [tree[the(tree, name)].attempts for name in ("root", "x", "a", "b")] == [1, 1, 1, 0]
        assert tree.current is the(tree, "a")

    def test_1_the_current_activity_must_have_ended(self) -> None:
        tree = course()
        deliver(tree, "a")
        with pytest.raises(SequencingException) as caught:
            content_delivery_environment(tree, the(tree, "b"))
        assert caught.value.code is Code.DB_2_1

    def test_3_clusters_that_are_left_end(self) -> None:
        tree = course()
        deliver(tree, "a")
        deliver(tree, "c")
        assert active(tree) == ["root", "y", "c"]

    def test_clusters_that_stay_active_begin_no_new_attempt(self) -> None:
        tree = course()
        deliver(tree, "a")
        deliver(tree, "b")
        assert [tree[the(tree, name)].attempts for name in ("root", "x", "b")] == [1, 1, 1]

    def test_5_1_1_a_suspended_attempt_goes_on_with_what_is_known(self) -> None:
        tree = course()
        deliver(tree, "a")
        know(tree, "a", "measure", 0.5)
        suspend_all(tree)
        assert content_delivery_environment(tree, the(tree, "a")) is True
        state = tree[the(tree, "a")]
        assert (state.attempts, state.suspended, state.objectives[0].measure) == (1, False, 0.5)
        assert tree.suspended is None
        assert suspended(tree) == []

    def test_a_new_attempt_forgets_what_the_last_one_knew(self) -> None:
        tree = course()
        deliver(tree, "a")
        know(tree, "a", "measure", 0.5)
        deliver(tree, "b")
        assert content_delivery_environment(rehearsed := at_rest(tree), the(tree, "a")) is False
        assert rehearsed[the(tree, "a")].objectives == (UNKNOWN,)

    def test_an_untracked_activity_counts_no_attempt_but_gets_fresh_data(self) -> None:
        tree = tree_of(cluster("root", leaf("a", delivery=UNTRACKED)))
        assert content_delivery_environment(tree, the(tree, "a")) is False
        state = tree[the(tree, "a")]
        assert (state.attempts, state.data_sets, state.active) == (0, 1, True)


def at_rest(tree: ActivityTree) -> ActivityTree:
    """The same with the current activity ended."""
    rehearsal = tree.rehearsal()
    if rehearsal.current is not None:
        rehearsal.set_active(rehearsal.current, active=False)
    return rehearsal


class TestClearSuspendedActivity:
    """DB.2.1"""

    def test_flags_fall_up_to_the_common_ancestor(self) -> None:
        tree = course()
        deliver(tree, "a")
        suspend_all(tree)
        clear_suspended_activity(tree, the(tree, "c"))
        assert suspended(tree) == []
        assert tree.suspended is None

    def test_a_cluster_with_another_suspended_child_stays_suspended(self) -> None:
        tree = course()
        tree.set_suspended(the(tree, "b"), suspended=True)
        deliver(tree, "a")
        suspend_all(tree)
        clear_suspended_activity(tree, the(tree, "c"))
        assert suspended(tree) == ["root", "x", "b"]

    def test_above_the_common_ancestor_nothing_changes(self) -> None:
        tree = course()
        deliver(tree, "a")
        suspend_all(tree)
        clear_suspended_activity(tree, the(tree, "b"))
        assert suspended(tree) == ["root"]

    def test_choosing_something_else_begins_new_attempts_where_flags_fell(self) -> None:
        tree = course()
        deliver(tree, "a")
        suspend_all(tree)
        content_delivery_environment(tree, the(tree, "b"))
        assert [tree[the(tree, name)].attempts for name in ("root", "x", "a", "b")] == [1, 2, 1, 1]
