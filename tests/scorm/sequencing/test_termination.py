import pytest

from desktop.scorm.package import Edition
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import Condition, RuleAction
from desktop.scorm.sequencing.requests import SequencingRequest, TerminationRequest
from desktop.scorm.sequencing.termination import exit_action_rules, post_condition_rules, termination_request
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import (
    active,
    cluster,
    deliver,
    exits,
    is_completed,
    is_satisfied,
    know,
    leaf,
    post,
    suspended,
    the,
    tree_of,
)

ENDED = Condition.COMPLETED


def ended(tree: ActivityTree, request: TerminationRequest = TerminationRequest.EXIT) -> SequencingRequest | Code | None:
    try:
        return termination_request(tree, request)
    except SequencingException as refused:
        return refused.code


def where(tree: ActivityTree) -> str | None:
    return None if tree.current is None else tree.current.identifier


class TestExitActionRules:
    """TB.2.1"""

    def test_the_topmost_ancestor_whose_exit_rule_fires_becomes_current(self) -> None:
        tree = tree_of(cluster("root", cluster("x", cluster("y", leaf("a"), **exits()), **exits())))
        deliver(tree, "a")
        tree.set_active(the(tree, "a"), active=False)
        exit_action_rules(tree, the(tree, "a"))
        assert where(tree) == "x"
        assert active(tree) == ["root"]

    def test_the_current_activitys_own_exit_rule_is_not_asked(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **exits())))
        deliver(tree, "a")
        exit_action_rules(tree, the(tree, "a"))
        assert where(tree) == "a"


class TestPostConditionRules:
    """TB.2.2"""

    @pytest.mark.parametrize(
        ("action", "termination", "sequencing"),
        [
            (RuleAction.RETRY, None, SequencingRequest.RETRY),
            (RuleAction.CONTINUE, None, SequencingRequest.CONTINUE),
            (RuleAction.PREVIOUS, None, SequencingRequest.PREVIOUS),
            (RuleAction.EXIT_PARENT, TerminationRequest.EXIT_PARENT, None),
            (RuleAction.EXIT_ALL, TerminationRequest.EXIT_ALL, None),
            (RuleAction.RETRY_ALL, TerminationRequest.EXIT_ALL, SequencingRequest.RETRY),
        ],
    )
    def test_each_action_becomes_a_request(
        self, action: RuleAction, termination: TerminationRequest | None, sequencing: SequencingRequest | None
    ) -> None:
        tree = tree_of(cluster("root", leaf("a", **post(action))))
        assert post_condition_rules(tree, the(tree, "a")) == (termination, sequencing)

    def test_1_a_suspended_activity_has_none(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **post(RuleAction.RETRY))))
        tree.set_suspended(the(tree, "a"), suspended=True)
        assert post_condition_rules(tree, the(tree, "a")) == (None, None)


class TestExit:
    """TB.2.3, step 3."""

    def test_the_activity_ends_and_rolls_up(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        deliver(tree, "a")
        assert ended(tree) is None
        assert active(tree) == ["root"]
        assert is_completed(tree, "root") is True

    def test_post_conditions_see_what_just_rolled_up(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **post(RuleAction.CONTINUE, ENDED)), leaf("b")))
        deliver(tree, "a")
        assert ended(tree) is SequencingRequest.CONTINUE

    def test_exit_parent_ends_the_parent_whose_own_post_conditions_follow(self) -> None:
        tree = tree_of(
            cluster(
                "root", cluster("x", leaf("a", **post(RuleAction.EXIT_PARENT)), **post(RuleAction.RETRY)), leaf("b")
            )
        )
        deliver(tree, "a")
        assert ended(tree) is SequencingRequest.RETRY
        assert where(tree) == "x"
        assert active(tree) == ["root"]

    def test_exit_parent_climbs_as_long_as_it_is_asked(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                cluster("x", cluster("y", leaf("a", **post(RuleAction.EXIT_PARENT)), **post(RuleAction.EXIT_PARENT))),
                leaf("b"),
            )
        )
        deliver(tree, "a")
        assert ended(tree) is None
        assert where(tree) == "x"

    def test_3_3_4_the_root_has_no_parent(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **post(RuleAction.EXIT_PARENT)), **post(RuleAction.EXIT_PARENT)))
        deliver(tree, "a")
        assert ended(tree) is Code.TB_2_3_4

    @pytest.mark.parametrize("action", [RuleAction.CONTINUE, RuleAction.PREVIOUS])
    def test_3_3_5_at_the_root_everything_but_retry_exits(self, action: RuleAction) -> None:
        tree = tree_of(cluster("root", leaf("a"), **exits(ENDED), **post(action)))
        deliver(tree, "a")
        assert ended(tree) is SequencingRequest.EXIT

    def test_3_3_5_retry_at_the_root_retries(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), **exits(ENDED), **post(RuleAction.RETRY)))
        deliver(tree, "a")
        assert ended(tree) is SequencingRequest.RETRY

    def test_a_post_condition_exit_all_ends_the_whole_tree(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a", **post(RuleAction.EXIT_ALL))), leaf("b")))
        deliver(tree, "a")
        assert ended(tree) is SequencingRequest.EXIT
        assert where(tree) == "root"
        assert active(tree) == []

    def test_retry_all_ends_the_whole_tree_and_retries_it(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a", **post(RuleAction.RETRY_ALL)))))
        deliver(tree, "a")
        assert ended(tree) is SequencingRequest.RETRY
        assert where(tree) == "root"

    def test_an_exit_rule_goes_before_the_leafs_post_condition(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a", **post(RuleAction.RETRY)), **exits(ENDED)), leaf("b")))
        deliver(tree, "a")
        assert ended(tree) is None
        assert where(tree) == "x"

    def test_it_wants_a_current_activity_that_is_active(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        assert ended(tree) is Code.TB_2_3_1
        deliver(tree, "a")
        tree.set_active(the(tree, "a"), active=False)
        assert ended(tree) is Code.TB_2_3_2


class TestExitAll:
    """TB.2.3, step 4."""

    def test_everything_ends_and_no_post_condition_runs(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a", **post(RuleAction.RETRY_ALL)), **post(RuleAction.RETRY))))
        deliver(tree, "a")
        assert ended(tree, TerminationRequest.EXIT_ALL) is SequencingRequest.EXIT
        assert where(tree) == "root"
        assert active(tree) == []
        assert is_satisfied(tree, "root") is True

    def test_a_suspended_leaf_leaves_its_clusters_suspended(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"))))
        deliver(tree, "a")
        tree.set_suspended(the(tree, "a"), suspended=True)
        ended(tree, TerminationRequest.EXIT_ALL)
        assert suspended(tree) == ["root", "x", "a"]
        assert tree.suspended is None


class TestSuspendAll:
    """TB.2.3, step 5."""

    def test_the_path_is_suspended_and_nothing_assumed_complete(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a")), leaf("b")))
        deliver(tree, "a")
        assert ended(tree, TerminationRequest.SUSPEND_ALL) is SequencingRequest.EXIT
        assert tree.suspended is the(tree, "a")
        assert suspended(tree) == ["root", "x", "a"]
        assert active(tree) == []
        assert is_completed(tree, "a") is None

    def test_5_2_after_the_activity_ended_its_parent_is_suspended(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"))))
        deliver(tree, "a")
        ended(tree)
        ended(tree, TerminationRequest.SUSPEND_ALL)
        assert tree.suspended is the(tree, "x")

    def test_5_2_at_an_ended_root_there_is_nothing_to_suspend(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        deliver(tree, "a")
        ended(tree, TerminationRequest.EXIT_ALL)
        assert ended(tree, TerminationRequest.SUSPEND_ALL) is Code.TB_2_3_3

    @pytest.mark.parametrize(("edition", "seen"), [(Edition.SCORM_2004_4TH, True), (Edition.SCORM_2004_3RD, None)])
    def test_5_1_1_the_roll_up_is_new_in_the_4th_edition(self, edition: Edition, seen: bool | None) -> None:
        tree = tree_of(cluster("root", leaf("a")), edition)
        deliver(tree, "a")
        know(tree, "a", "completed", value=True)
        ended(tree, TerminationRequest.SUSPEND_ALL)
        assert is_completed(tree, "root") is seen


class TestAbandon:
    """TB.2.3, steps 6 and 7."""

    def test_abandon_only_makes_the_activity_inactive(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a", **post(RuleAction.RETRY)))))
        deliver(tree, "a")
        assert ended(tree, TerminationRequest.ABANDON) is None
        assert active(tree) == ["root", "x"]
        assert is_completed(tree, "a") is None

    def test_abandon_all_does_so_up_to_the_root(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"))))
        deliver(tree, "a")
        assert ended(tree, TerminationRequest.ABANDON_ALL) is SequencingRequest.EXIT
        assert active(tree) == []
        assert where(tree) == "root"
        assert is_completed(tree, "root") is None

    def test_exit_parent_never_arrives_as_a_request(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        deliver(tree, "a")
        assert ended(tree, TerminationRequest.EXIT_PARENT) is Code.TB_2_3_7
