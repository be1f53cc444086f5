import pytest

from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import DeliveryControls, RuleAction
from desktop.scorm.sequencing.flow import Direction, flow, flow_activity_traversal, flow_tree_traversal
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import active, cluster, deliver, leaf, pre, the, tree_of

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD


def two_modules(**second: object) -> ActivityTree:
    return tree_of(
        cluster("root", cluster("x", leaf("a"), leaf("b")), cluster("y", leaf("c"), leaf("d"), **second), leaf("e"))
    )


def arrives(tree: ActivityTree, start: str, direction: Direction, *, inside: bool = False) -> str | None:
    found = flow(tree, the(tree, start), direction, consider_children=inside)
    return None if found is None else found.identifier


def refused(tree: ActivityTree, start: str, direction: Direction, *, inside: bool = False) -> Code:
    with pytest.raises(SequencingException) as caught:
        flow(tree, the(tree, start), direction, consider_children=inside)
    return caught.value.code


class TestFlowTreeTraversal:
    """SB.2.1"""

    def test_forward_goes_to_the_next_sibling_and_out_of_a_cluster_after_its_last(self) -> None:
        tree = two_modules()
        steps = [flow_tree_traversal(tree, the(tree, name), FORWARD, False) for name in ("a", "b", "x")]
        assert [step.activity.identifier for step in steps if step is not None] == ["b", "y", "y"]

    def test_forward_enters_a_cluster_whose_children_are_considered(self) -> None:
        tree = two_modules()
        step = flow_tree_traversal(tree, the(tree, "y"), FORWARD, True)
        assert step is not None
        assert step.activity.identifier == "c"

    def test_3_1_after_the_last_activity_the_session_ends_and_open_clusters_with_it(self) -> None:
        tree = tree_of(cluster("root", cluster("x", cluster("y", leaf("a")))))
        deliver(tree, "a")
        assert flow_tree_traversal(tree, the(tree, "a"), FORWARD, False) is None
        assert active(tree) == ["root", "a"]

    def test_3_1_a_rehearsal_of_it_ends_nothing(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"))))
        deliver(tree, "a")
        rehearsal = tree.rehearsal()
        assert flow_tree_traversal(rehearsal, the(tree, "a"), FORWARD, False) is None
        assert active(rehearsal) == ["root", "x", "a"]

    def test_3_3_a_cluster_without_available_children(self) -> None:
        tree = two_modules()
        tree.set_available(the(tree, "y"), [])
        assert refused(tree, "y", FORWARD, inside=True) is Code.SB_2_1_2

    def test_4_1_nothing_lies_before_the_root(self) -> None:
        assert refused(two_modules(), "a", BACKWARD) is Code.SB_2_1_3

    def test_4_2_backward_goes_to_the_previous_sibling(self) -> None:
        tree = two_modules()
        step = flow_tree_traversal(tree, the(tree, "d"), BACKWARD, False)
        assert step is not None
        assert (step.activity.identifier, step.direction) == ("c", BACKWARD)

    def test_4_2_1_forward_only_forbids_it(self) -> None:
        assert refused(two_modules(forward_only=True), "d", BACKWARD) is Code.SB_2_1_4

    def test_4_3_backward_enters_a_cluster_from_its_end(self) -> None:
        step = flow_tree_traversal(tree := two_modules(), the(tree, "x"), BACKWARD, True)
        assert step is not None
        assert (step.activity.identifier, step.direction) == ("b", BACKWARD)

    def test_4_3_backward_enters_a_forward_only_cluster_from_its_start(self) -> None:
        step = flow_tree_traversal(tree := two_modules(forward_only=True), the(tree, "y"), BACKWARD, True)
        assert step is not None
        assert (step.activity.identifier, step.direction) == ("c", FORWARD)

    def test_the_order_of_available_children_is_the_one_that_counts(self) -> None:
        tree = two_modules()
        tree.set_available(tree.root, [the(tree, name) for name in ("e", "x")])
        assert arrives(tree, "e", FORWARD) == "a"
        assert arrives(tree, "b", FORWARD) is None


class TestFlowActivityTraversal:
    """SB.2.2"""

    def test_1_the_parent_must_allow_flow(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b"), flow=False))
        assert refused(tree, "a", FORWARD) is Code.SB_2_2_1

    def test_3_skipped_activities_are_passed_in_both_directions(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.SKIP)), leaf("c")))
        assert arrives(tree, "a", FORWARD) == "c"
        assert arrives(tree, "c", BACKWARD) == "a"

    def test_3_a_skipped_cluster_is_passed_with_all_that_is_inside(self) -> None:
        assert arrives(two_modules(**pre(RuleAction.SKIP)), "b", FORWARD) == "e"

    def test_3_2_skipping_the_last_ends_the_session(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.SKIP))))
        assert arrives(tree, "a", FORWARD) is None

    def test_5_a_disabled_activity_stops_flow(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.DISABLED)), leaf("c")))
        assert refused(tree, "a", FORWARD) is Code.SB_2_2_2

    def test_5_so_does_a_reached_attempt_limit(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", attempt_limit=0)))
        assert refused(tree, "a", FORWARD) is Code.SB_2_2_2

    def test_6_clusters_are_entered_as_deep_as_it_takes(self) -> None:
        tree = tree_of(cluster("root", cluster("x", cluster("y", cluster("z", leaf("a"))))))
        assert arrives(tree, "root", FORWARD, inside=True) == "a"

    def test_6_3_skipping_all_of_a_forward_only_cluster_backward_arrives_before_it(self) -> None:
        skip = pre(RuleAction.SKIP)
        tree = tree_of(
            cluster("root", leaf("a"), cluster("x", leaf("b", **skip), leaf("c", **skip), forward_only=True), leaf("d"))
        )
        assert arrives(tree, "d", BACKWARD) == "a"

    def test_6_3_backward_into_a_forward_only_cluster_passes_skipped_ones_forward(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a"),
                cluster("x", leaf("b", **pre(RuleAction.SKIP)), leaf("c"), leaf("d"), forward_only=True),
                leaf("e"),
            )
        )
        assert arrives(tree, "e", BACKWARD) == "c"

    def test_hidden_and_untracked_activities_flow_like_any_other(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a"),
                leaf("b", is_visible=False, **pre(RuleAction.HIDDEN_FROM_CHOICE)),
                leaf("c", delivery=DeliveryControls(tracked=False)),
            )
        )
        assert arrives(tree, "a", FORWARD) == "b"
        assert arrives(tree, "b", FORWARD) == "c"

    def test_ten_thousand_skipped_activities_are_no_trouble(self) -> None:
        skipped = [leaf(f"s{index}", **pre(RuleAction.SKIP)) for index in range(10_000)]
        tree = tree_of(cluster("root", leaf("a"), *skipped, leaf("z")))
        assert arrives(tree, "a", FORWARD) == "z"

    def test_a_rehearsal_that_is_asked_twice_answers_the_same(self) -> None:
        tree = two_modules(**pre(RuleAction.DISABLED)).rehearsal()
        for _ in range(2):
            with pytest.raises(SequencingException) as caught:
                flow_activity_traversal(tree, the(tree, "y"), FORWARD)
            assert caught.value.activity == "y"


class TestFlow:
    """SB.2.3"""

    def test_3_at_the_end_of_the_course_there_is_nothing_to_deliver(self) -> None:
        assert arrives(two_modules(), "e", FORWARD) is None

    def test_4_one_step_of_the_tree_is_followed_down_to_a_leaf(self) -> None:
        tree = two_modules()
        assert arrives(tree, "b", FORWARD) == "c"
        assert arrives(tree, "root", FORWARD, inside=True) == "a"

    def test_2_a_step_that_is_refused_refuses_the_flow(self) -> None:
        assert refused(two_modules(), "a", BACKWARD) is Code.SB_2_1_3
