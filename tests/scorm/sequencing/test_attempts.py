from dataclasses import replace

import pytest

from desktop.scorm.sequencing.attempts import begin_attempt, end_attempt, terminate_descendent_attempts
from desktop.scorm.sequencing.definition import (
    CompletionThreshold,
    DeliveryControls,
    Objective,
    ObjectiveMap,
)
from desktop.scorm.sequencing.objectives import completed, satisfied
from desktop.scorm.sequencing.tracking import UNKNOWN, ObjectiveStatus
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import (
    active,
    cluster,
    deliver,
    is_completed,
    is_satisfied,
    know,
    leaf,
    the,
    tree_of,
    with_attempts,
)


def deep() -> ActivityTree:
    return tree_of(cluster("root", cluster("x", cluster("y", leaf("a"))), leaf("b")))


class TestTerminateDescendentAttempts:
    """UP.3"""

    def test_the_clusters_between_current_and_common_ancestor_end(self) -> None:
        tree = deep()
        deliver(tree, "a")
        terminate_descendent_attempts(tree, the(tree, "b"))
        assert active(tree) == ["root", "a"]

    def test_the_common_ancestor_itself_stays(self) -> None:
        tree = deep()
        deliver(tree, "a")
        terminate_descendent_attempts(tree, the(tree, "x"))
        assert active(tree) == ["root", "x", "a"]

    def test_without_a_current_activity_there_is_nothing_to_end(self) -> None:
        tree = deep()
        terminate_descendent_attempts(tree, tree.root)
        assert active(tree) == []


class TestEndAttempt:
    """UP.4"""

    def test_a_silent_leaf_has_completed_and_satisfied(self) -> None:
        tree = deep()
        deliver(tree, "a")
        end_attempt(tree, the(tree, "a"))
        assert (is_completed(tree, "a"), is_satisfied(tree, "a")) == (True, True)
        assert not tree[the(tree, "a")].active

    def test_what_content_said_stands(self) -> None:
        tree = deep()
        deliver(tree, "a")
        know(tree, "a", "completed", value=False)
        know(tree, "a", "satisfied", value=False)
        end_attempt(tree, the(tree, "a"))
        assert (is_completed(tree, "a"), is_satisfied(tree, "a")) == (False, False)

    @pytest.mark.parametrize(
        ("delivery", "expected"),
        [
            (DeliveryControls(completion_set_by_content=True), (None, True)),
            (DeliveryControls(objective_set_by_content=True), (True, None)),
            (DeliveryControls(tracked=False), (None, None)),
        ],
    )
    def test_delivery_controls_leave_it_to_the_content(
        self, delivery: DeliveryControls, expected: tuple[bool | None, bool | None]
    ) -> None:
        tree = tree_of(cluster("root", leaf("a", delivery=delivery)))
        deliver(tree, "a")
        end_attempt(tree, the(tree, "a"))
        assert (is_completed(tree, "a"), is_satisfied(tree, "a")) == expected

    def test_what_a_measure_decides_is_not_assumed(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf(
                    "a",
                    primary_objective=Objective(satisfied_by_measure=True),
                    completion_threshold=CompletionThreshold(completed_by_measure=True),
                ),
            )
        )
        deliver(tree, "a")
        end_attempt(tree, the(tree, "a"))
        assert tree[the(tree, "a")].objectives == (UNKNOWN,)

    def test_an_unknown_that_content_itself_set_is_not_silence(self) -> None:
        tree = deep()
        deliver(tree, "a")
        a = the(tree, "a")
        tree.put(a, replace(tree[a], completed_said_unknown=True, satisfied_said_unknown=True))
        end_attempt(tree, a)
        assert (is_completed(tree, "a"), is_satisfied(tree, "a")) == (None, None)

    def test_silence_is_judged_through_the_maps(self) -> None:
        maps = (ObjectiveMap("G", read_satisfied_status=True, write_satisfied_status=True),)
        tree = tree_of(cluster("root", leaf("a", primary_objective=Objective("primary", maps=maps))))
        tree.set_global("G", ObjectiveStatus(satisfied=False))
        deliver(tree, "a")
        end_attempt(tree, the(tree, "a"))
        assert tree.objectives["G"].satisfied is False

    def test_a_suspended_leaf_is_not_assumed_to_be_done(self) -> None:
        tree = deep()
        deliver(tree, "a")
        tree.set_suspended(the(tree, "a"), suspended=True)
        end_attempt(tree, the(tree, "a"))
        assert is_completed(tree, "a") is None

    def test_a_cluster_is_suspended_while_a_child_is(self) -> None:
        tree = deep()
        deliver(tree, "a")
        tree.set_suspended(the(tree, "a"), suspended=True)
        end_attempt(tree, the(tree, "a"))
        end_attempt(tree, the(tree, "y"))
        assert tree[the(tree, "y")].suspended
        tree.set_suspended(the(tree, "a"), suspended=False)
        end_attempt(tree, the(tree, "y"))
        assert not tree[the(tree, "y")].suspended


class TestBeginAttempt:
    """DB.2, step 5.1.1, and SN 3.2.6 and 3.2.7."""

    def test_a_new_attempt_counts_and_knows_nothing(self) -> None:
        tree = deep()
        know(tree, "a", "satisfied", value=True)
        begin_attempt(tree, the(tree, "a"))
        state = tree[the(tree, "a")]
        assert (state.attempts, state.data_sets, state.objectives) == (1, 1, (UNKNOWN,))

    @pytest.mark.parametrize(("objectives", "progress"), [(True, True), (True, False), (False, True), (False, False)])
    def test_each_flag_hides_its_own_kind_of_information(self, objectives: bool, progress: bool) -> None:
        flags = {
            "use_current_attempt_objective_info": objectives,
            "use_current_attempt_progress_info": progress,
        }
        tree = tree_of(cluster("root", leaf("a"), **flags))
        with_attempts(tree, "a", 1)
        know(tree, "a", "satisfied", value=True)
        know(tree, "a", "completed", value=True)
        begin_attempt(tree, tree.root)
        a = the(tree, "a")
        assert satisfied(tree, a, fresh_only=True) is (None if objectives else True)
        assert completed(tree, a, fresh_only=True) is (None if progress else True)

    def test_it_reaches_below_clusters_whose_own_flag_is_set(self) -> None:
        for flag, hidden in ((True, None), (False, True)):
            tree = tree_of(cluster("root", cluster("x", leaf("a"), use_current_attempt_objective_info=flag)))
            with_attempts(tree, "a", 1)
            know(tree, "a", "satisfied", value=True)
            begin_attempt(tree, tree.root)
            assert satisfied(tree, the(tree, "a"), fresh_only=True) is hidden

    def test_it_stops_at_the_first_cluster_whose_flag_is_not_set(self) -> None:
        tree = tree_of(cluster("root", cluster("x", leaf("a")), use_current_attempt_objective_info=False))
        with_attempts(tree, "a", 1)
        know(tree, "a", "satisfied", value=True)
        begin_attempt(tree, tree.root)
        assert satisfied(tree, the(tree, "a"), fresh_only=True) is True

    def test_the_activitys_own_new_attempt_makes_its_values_count_again(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        with_attempts(tree, "a", 1)
        begin_attempt(tree, tree.root)
        begin_attempt(tree, the(tree, "a"))
        know(tree, "a", "satisfied", value=True)
        assert satisfied(tree, the(tree, "a"), fresh_only=True) is True
