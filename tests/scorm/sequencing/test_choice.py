import pytest

from desktop.scorm.sequencing.choice import choice, choice_activity_traversal, choice_flow, choice_flow_tree_traversal
from desktop.scorm.sequencing.codes import Code, SequencingException
from desktop.scorm.sequencing.definition import Condition, RandomizationControls, RuleAction, Timing
from desktop.scorm.sequencing.flow import Direction
from desktop.scorm.sequencing.offers import Survey
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import active, cluster, code_of, deliver, know, leaf, pre, the, tree_of

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD
STOP = pre(RuleAction.STOP_FORWARD_TRAVERSAL)


def chosen(tree: ActivityTree, target: str) -> str | Code:
    """The leaf that choosing the target delivers, or the code it is refused with; nothing is changed."""
    try:
        return choice(tree.rehearsal(), the(tree, target)).identifier
    except SequencingException as refused:
        return refused.code


class TestChoiceActivityTraversal:
    """SB.2.4"""

    def test_forward_only_stop_forward_traversal_matters(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **STOP), leaf("b"), forward_only=True))
        answers = [code_of(choice_activity_traversal(tree, the(tree, name), FORWARD)) for name in ("a", "b", "root")]
        assert answers == [Code.SB_2_4_1, None, None]

    def test_backward_the_parent_must_not_be_forward_only(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), forward_only=True)))
        answers = [code_of(choice_activity_traversal(tree, the(tree, name), BACKWARD)) for name in ("a", "x", "root")]
        assert answers == [Code.SB_2_4_2, None, Code.SB_2_4_3]


class TestWhatMayBeChosen:
    """SB.2.9, steps 1 to 4."""

    def test_1_without_a_target_there_is_no_choice(self) -> None:
        with pytest.raises(SequencingException) as caught:
            choice(tree_of(cluster("root", leaf("a"))), None)
        assert caught.value.code is Code.SB_2_9_1

    def test_3_1_what_was_not_selected_is_not_available_nor_is_anything_inside(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a")), leaf("b")))
        tree.set_available(tree.root, [the(tree, "b")])
        assert [chosen(tree, name) for name in ("x", "a", "b")] == [Code.SB_2_9_2, Code.SB_2_9_2, "b"]

    def test_3_2_hidden_from_choice_hides_all_that_is_inside(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), **pre(RuleAction.HIDDEN_FROM_CHOICE)), leaf("b")))
        assert [chosen(tree, name) for name in ("x", "a", "b")] == [Code.SB_2_9_3, Code.SB_2_9_3, "b"]

    def test_4_the_targets_parent_decides_whether_choice_is_allowed(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), choice=False), leaf("b")))
        assert [chosen(tree, name) for name in ("x", "a", "b")] == ["a", Code.SB_2_9_4, "b"]

    def test_invisible_activities_may_be_chosen(self) -> None:
        assert chosen(tree_of(cluster("root", leaf("a", is_visible=False), leaf("b"))), "a") == "a"


class TestTheWay:
    """SB.2.9, steps 7 to 11."""

    def test_7_the_current_activity_itself(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **STOP)))
        deliver(tree, "a")
        assert chosen(tree, "a") == "a"

    def test_8_a_stop_between_siblings_holds_forward_only(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", **STOP), leaf("c")))
        deliver(tree, "a")
        assert [chosen(tree, name) for name in "bc"] == ["b", Code.SB_2_4_1]
        deliver(tree, "c")
        assert [chosen(tree, name) for name in "ab"] == ["a", "b"]

    def test_8_a_stop_on_the_current_activity_holds(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **STOP), leaf("b")))
        deliver(tree, "a")
        assert chosen(tree, "b") is Code.SB_2_4_1

    def test_8_forward_only_keeps_from_earlier_siblings(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b"), leaf("c"), forward_only=True))
        deliver(tree, "b")
        assert [chosen(tree, name) for name in "ac"] == [Code.SB_2_4_2, "c"]

    def test_9_from_nowhere_the_way_leads_down_from_the_root(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), leaf("b"), **STOP), leaf("c")))
        assert [chosen(tree, name) for name in ("x", "a", "c")] == ["a", Code.SB_2_4_1, "c"]

    def test_9_prevent_activation_keeps_from_choosing_inside_a_cluster_that_is_not_active(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), prevent_activation=True), leaf("c")))
        assert [chosen(tree, name) for name in ("x", "a")] == ["a", Code.SB_2_9_6]

    def test_9_the_common_ancestor_itself_is_not_asked_whether_it_may_be_activated(self) -> None:
        assert chosen(tree_of(cluster("root", leaf("a"), prevent_activation=True)), "a") == "a"

    def test_9_without_a_current_activity_the_root_is_no_way_from_itself(self) -> None:
        assert chosen(tree_of(cluster("root", leaf("a"))), "root") is Code.SB_2_9_5

    def test_10_an_ancestor_may_be_chosen_if_everything_below_it_may_be_left(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), leaf("b"))))
        deliver(tree, "b")
        assert [chosen(tree, name) for name in ("x", "root")] == ["a", "a"]
        tree = tree_of(cluster("root", cluster("x", leaf("a"), leaf("b"), choice_exit=False)))
        deliver(tree, "b")
        assert [chosen(tree, name) for name in ("x", "root")] == ["a", Code.SB_2_9_7]

    def test_11_4_a_cluster_with_choice_exit_off_holds_the_learner_inside(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a"), leaf("b"), choice_exit=False), leaf("c")))
        deliver(tree, "a")
        assert [chosen(tree, name) for name in "bc"] == ["b", Code.SB_2_9_7]

    def test_11_8_across_forward_stops_and_prevented_activation_count(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                cluster("x", leaf("a")),
                cluster("y", leaf("b"), prevent_activation=True),
                cluster("z", leaf("c"), **STOP),
            )
        )
        deliver(tree, "a")
        assert [chosen(tree, name) for name in ("y", "b", "z", "c")] == ["b", Code.SB_2_9_6, "c", Code.SB_2_4_1]

    def test_11_9_across_backward_only_prevented_activation_counts_of_the_target_too(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                cluster("w", leaf("a"), prevent_activation=True),
                cluster("x", leaf("b"), **STOP),
                cluster("y", leaf("c")),
            )
        )
        deliver(tree, "c")
        assert [chosen(tree, name) for name in ("w", "a", "x", "b")] == [Code.SB_2_9_6, Code.SB_2_9_6, "b", "b"]


class TestConstrainedChoice:
    """SB.2.9, step 11.5."""

    @pytest.fixture
    def tree(self) -> ActivityTree:
        root = cluster(
            "root",
            cluster("w", leaf("a")),
            cluster("x", leaf("b")),
            cluster("y", leaf("c"), leaf("d"), constrain_choice=True),
            cluster("z", cluster("q", leaf("e")), leaf("f")),
            leaf("g"),
        )
        tree = tree_of(root)
        deliver(tree, "c")
        return tree

    def test_only_the_neighbours_and_what_is_inside_them_may_be_chosen(self, tree: ActivityTree) -> None:
        expected = {"x": "b", "b": "b", "d": "d", "y": "c", "z": "e", "e": "e", "f": "f"}
        assert {name: chosen(tree, name) for name in expected} == expected

    def test_everything_further_away_is_refused(self, tree: ActivityTree) -> None:
        assert {chosen(tree, name) for name in ("w", "a", "g")} == {Code.SB_2_9_8}

    def test_a_leaf_does_not_constrain(self) -> None:
        tree = tree_of(
            cluster("root", cluster("x", leaf("a", constrain_choice=True)), cluster("y", leaf("b")), leaf("c"))
        )
        deliver(tree, "a")
        assert chosen(tree, "c") == "c"


def test_a_tree_that_was_asked_before_answers_by_its_new_state() -> None:
    tree = tree_of(cluster("root", cluster("x", leaf("a"), **pre(RuleAction.HIDDEN_FROM_CHOICE, Condition.SATISFIED))))
    rehearsal = tree.rehearsal()
    assert choice(rehearsal, the(tree, "a")) is the(tree, "a")
    know(rehearsal, "x", "satisfied", value=True)
    with pytest.raises(SequencingException):
        choice(rehearsal, the(tree, "a"))


class TestChoiceFlow:
    """SB.2.9.1 and SB.2.9.2"""

    def test_the_neighbour_in_the_direction_leaving_the_cluster_if_need_be(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), cluster("x", leaf("b"), leaf("c")), leaf("d")))
        assert [choice_flow(tree, the(tree, name), FORWARD).identifier for name in "abcd"] == ["x", "c", "d", "d"]
        assert [choice_flow(tree, the(tree, name), BACKWARD).identifier for name in "abcd"] == ["a", "a", "b", "x"]

    def test_the_root_has_no_neighbour(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        assert choice_flow_tree_traversal(tree, tree.root, FORWARD) is None


class TestWhatIsDelivered:
    """SB.2.9, steps 12 to 15."""

    def test_13_a_cluster_delivers_what_flow_finds_in_it(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), cluster("x", leaf("b", **pre(RuleAction.SKIP)), leaf("c"))))
        deliver(tree, "a")
        assert chosen(tree, "x") == "c"

    def test_14_a_cluster_without_flow_delivers_nothing_but_is_where_the_learner_is(self) -> None:
        tree = tree_of(cluster("root", cluster("w", leaf("a")), cluster("x", leaf("b"), flow=False)))
        deliver(tree, "a")
        tree.set_active(the(tree, "a"), active=False)
        with pytest.raises(SequencingException) as caught:
            choice(tree, the(tree, "x"))
        assert caught.value.code is Code.SB_2_9_9
        assert tree.current is the(tree, "x")
        assert active(tree) == []

    def test_14_a_cluster_that_is_not_selected_again_is_not_where_the_learner_is(self) -> None:
        """SR.1 runs as the attempt on the common ancestor ends, before the book makes the cluster current."""
        afresh = RandomizationControls(selection_timing=Timing.ON_EACH_NEW_ATTEMPT, select_count=1)
        others = [cluster(name, leaf(f"in {name}")) for name in "abcdefghijkl"]
        tree = tree_of(cluster("root", *others, cluster("x", leaf("y"), flow=False), randomization=afresh))
        deliver(tree, "in a")
        tree.set_active(the(tree, "in a"), active=False)
        with pytest.raises(SequencingException):
            choice(tree, the(tree, "x"))
        assert not tree.is_available(the(tree, "x"))
        assert tree.current is tree.root
        assert [entry.depth for entry in Survey(tree.rehearsal()).offers().toc] == [0, 1, 2]

    def test_14_a_rehearsal_moves_nobody(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), cluster("x", leaf("b"), flow=False)))
        deliver(tree, "a")
        rehearsal = tree.rehearsal()
        with pytest.raises(SequencingException):
            choice(rehearsal, the(tree, "x"))
        assert rehearsal.current is the(tree, "a")
        assert active(rehearsal) == ["root", "a"]
