from random import Random

import pytest

from desktop.scorm.sequencing.attempts import end_attempt
from desktop.scorm.sequencing.definition import RandomizationControls, Timing
from desktop.scorm.sequencing.overall import begin_session
from desktop.scorm.sequencing.selection import randomize_children, select_children
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import cluster, leaf, names, tree_of, with_attempts

LETTERS = "abcdefgh"


def course(**controls: object) -> ActivityTree:
    randomization = RandomizationControls(**controls)  # type: ignore[arg-type]
    return tree_of(cluster("root", *(leaf(name) for name in LETTERS), randomization=randomization))


def kids(tree: ActivityTree) -> list[str]:
    return names(tree.kids(tree.root))


class TestSelectChildren:
    """SR.1"""

    def test_so_many_are_chosen_and_keep_the_order_of_the_manifest(self) -> None:
        tree = course(selection_timing=Timing.ONCE, select_count=3)
        select_children(tree, tree.root)
        assert len(kids(tree)) == 3
        assert kids(tree) == sorted(kids(tree))

    def test_other_numbers_choose_other_children(self) -> None:
        chosen = set()
        for seed in range(20):
            tree = course(selection_timing=Timing.ONCE, select_count=3)
            tree.random = Random(seed)
            select_children(tree, tree.root)
            chosen.add(tuple(kids(tree)))
        assert len(chosen) > 1

    @pytest.mark.parametrize("count", [None, 8, 99])
    def test_no_count_or_a_large_one_keeps_all(self, count: int | None) -> None:
        tree = course(selection_timing=Timing.ONCE, select_count=count)
        select_children(tree, tree.root)
        assert kids(tree) == list(LETTERS)

    def test_never_means_never(self) -> None:
        tree = course(selection_timing=Timing.NEVER, select_count=3)
        select_children(tree, tree.root)
        assert kids(tree) == list(LETTERS)

    def test_once_means_before_the_first_attempt_only(self) -> None:
        tree = course(selection_timing=Timing.ONCE, select_count=3)
        with_attempts(tree, "root", 1)
        select_children(tree, tree.root)
        assert kids(tree) == list(LETTERS)

    def test_an_active_or_suspended_cluster_keeps_its_children(self) -> None:
        tree = course(selection_timing=Timing.ON_EACH_NEW_ATTEMPT, select_count=3)
        tree.set_active(tree.root, active=True)
        select_children(tree, tree.root)
        assert kids(tree) == list(LETTERS)
        tree.set_active(tree.root, active=False)
        tree.set_suspended(tree.root, suspended=True)
        select_children(tree, tree.root)
        assert kids(tree) == list(LETTERS)

    def test_on_each_new_attempt_chooses_among_all_again(self) -> None:
        tree = course(selection_timing=Timing.ON_EACH_NEW_ATTEMPT, select_count=3)
        seen = set()
        for _ in range(20):
            select_children(tree, tree.root)
            seen.update(kids(tree))
        assert len(seen) > 3


class TestRandomizeChildren:
    """SR.2"""

    def test_the_available_children_are_shuffled_none_lost(self) -> None:
        tree = course(randomization_timing=Timing.ONCE, reorder_children=True)
        randomize_children(tree, tree.root)
        assert sorted(kids(tree)) == list(LETTERS)
        assert kids(tree) != list(LETTERS)

    def test_without_reorder_children_nothing_happens(self) -> None:
        tree = course(randomization_timing=Timing.ON_EACH_NEW_ATTEMPT, reorder_children=False)
        randomize_children(tree, tree.root)
        assert kids(tree) == list(LETTERS)

    def test_only_selected_children_are_shuffled(self) -> None:
        tree = course(
            selection_timing=Timing.ONCE, select_count=4, randomization_timing=Timing.ONCE, reorder_children=True
        )
        begin_session(tree)
        assert len(set(kids(tree))) == 4


class TestWhen:
    """SN 4.7: before a session that starts the root's attempt, and as a cluster's attempt ends."""

    def test_a_session_that_resumes_keeps_the_arrangement(self) -> None:
        tree = course(randomization_timing=Timing.ON_EACH_NEW_ATTEMPT, reorder_children=True)
        begin_session(tree)
        arranged = kids(tree)
        tree.set_suspended(tree.root, suspended=True)
        begin_session(tree)
        assert kids(tree) == arranged

    def test_so_does_every_cluster_inside_even_one_that_was_never_opened(self) -> None:
        shuffled = RandomizationControls(randomization_timing=Timing.ON_EACH_NEW_ATTEMPT, reorder_children=True)
        tree = tree_of(cluster("root", cluster("x", *(leaf(name) for name in LETTERS), randomization=shuffled)))
        tree.set_suspended(tree.root, suspended=True)
        begin_session(tree)
        assert names(tree.kids(tree.activities[1])) == list(LETTERS)

    def test_the_end_of_an_attempt_arranges_for_the_next_one(self) -> None:
        tree = course(randomization_timing=Timing.ON_EACH_NEW_ATTEMPT, reorder_children=True)
        end_attempt(tree, tree.root)
        assert kids(tree) != list(LETTERS)

    def test_a_rehearsal_takes_nothing_from_the_random_source(self) -> None:
        tree = course(randomization_timing=Timing.ON_EACH_NEW_ATTEMPT, reorder_children=True)
        before = tree.random.getstate()
        rehearsal = tree.rehearsal()
        end_attempt(rehearsal, rehearsal.root)
        assert names(rehearsal.kids(rehearsal.root)) == list(LETTERS)
        assert tree.random.getstate() == before
