import pytest

from desktop.scorm.package import Edition
from desktop.scorm.sequencing.definition import (
    CompletionThreshold,
    Objective,
    ObjectiveMap,
    RollupConsiderations,
)
from desktop.scorm.sequencing.objectives import PRIMARY, completed, read, satisfied, write
from desktop.scorm.sequencing.tracking import ObjectiveStatus
from tests.scorm.sequencing.trees import cluster, is_completed, is_satisfied, know, leaf, reading, the, tree_of, writing

BY_MEASURE = Objective("primary", satisfied_by_measure=True, min_normalized_measure=0.6)


class TestReading:
    """SN 3.10: objective maps."""

    def test_without_a_map_the_local_value_counts(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        know(tree, "a", "satisfied", value=True)
        assert is_satisfied(tree, "a") is True

    def test_a_read_map_counts_even_when_the_global_objective_knows_nothing(self) -> None:
        tree = tree_of(cluster("root", leaf("a", primary_objective=reading("G"))))
        know(tree, "a", "satisfied", value=True)
        know(tree, "a", "measure", 0.5)
        assert is_satisfied(tree, "a") is None
        assert read(tree, the(tree, "a"), PRIMARY, "measure") is None

    def test_completion_through_a_map_falls_back_to_the_local_value(self) -> None:
        primary = Objective("primary", maps=(ObjectiveMap("G", read_completion_status=True),))
        tree = tree_of(cluster("root", leaf("a", primary_objective=primary)))
        know(tree, "a", "completed", value=False)
        assert is_completed(tree, "a") is False
        tree.set_global("G", ObjectiveStatus(completed=True))
        assert is_completed(tree, "a") is True

    def test_in_the_2nd_edition_the_global_value_only_fills_a_local_gap(self) -> None:
        root = cluster("root", leaf("a", primary_objective=reading("G")))
        tree = tree_of(root, Edition.SCORM_2004_2ND)
        tree.set_global("G", ObjectiveStatus(satisfied=True))
        assert is_satisfied(tree, "a") is True
        know(tree, "a", "satisfied", value=False)
        assert is_satisfied(tree, "a") is False

    def test_of_several_maps_the_first_that_knows_the_value_wins(self) -> None:
        maps = tuple(ObjectiveMap(name, read_satisfied_status=True) for name in ("empty", "first", "second"))
        tree = tree_of(cluster("root", leaf("a", primary_objective=Objective("primary", maps=maps))))
        tree.set_global("first", ObjectiveStatus(satisfied=False))
        tree.set_global("second", ObjectiveStatus(satisfied=True))
        assert is_satisfied(tree, "a") is False

    def test_a_global_objective_may_have_the_name_of_a_local_one(self) -> None:
        objectives = (Objective("same"),)
        tree = tree_of(cluster("root", leaf("a", primary_objective=reading("same"), objectives=objectives)))
        write(tree, the(tree, "a"), 1, "satisfied", value=True)
        assert is_satisfied(tree, "a") is None


class TestByMeasure:
    """SN 3.10.2: Objective Satisfied by Measure; CAM: completedByMeasure."""

    @pytest.mark.parametrize(("measure", "verdict"), [(0.6, True), (0.59, False), (None, None)])
    def test_satisfaction_is_judged_by_the_measure_whatever_is_stored(
        self, measure: float | None, verdict: bool | None
    ) -> None:
        tree = tree_of(cluster("root", leaf("a", primary_objective=BY_MEASURE)))
        know(tree, "a", "satisfied", value=verdict is not True)
        know(tree, "a", "measure", measure)
        assert is_satisfied(tree, "a") is verdict

    def test_the_measure_is_read_through_its_own_map(self) -> None:
        primary = Objective(
            "primary",
            satisfied_by_measure=True,
            min_normalized_measure=0.6,
            maps=(ObjectiveMap("G", read_normalized_measure=True),),
        )
        tree = tree_of(cluster("root", leaf("a", primary_objective=primary)))
        know(tree, "a", "measure", 0.9)
        assert is_satisfied(tree, "a") is None
        tree.set_global("G", ObjectiveStatus(measure=0.3))
        assert is_satisfied(tree, "a") is False

    def test_an_active_activity_is_not_judged_if_the_author_forbids_it(self) -> None:
        waiting = RollupConsiderations(measure_satisfaction_if_active=False)
        tree = tree_of(cluster("root", leaf("a", primary_objective=BY_MEASURE, rollup_considerations=waiting)))
        know(tree, "a", "measure", 0.9)
        tree.set_active(the(tree, "a"), active=True)
        assert is_satisfied(tree, "a") is None
        tree.set_active(the(tree, "a"), active=False)
        assert is_satisfied(tree, "a") is True

    @pytest.mark.parametrize(("amount", "verdict"), [(0.75, True), (0.7, False), (None, None)])
    def test_completion_is_judged_by_the_amount(self, amount: float | None, verdict: bool | None) -> None:
        threshold = CompletionThreshold(completed_by_measure=True, min_progress_measure=0.75)
        tree = tree_of(cluster("root", leaf("a", completion_threshold=threshold)))
        know(tree, "a", "amount", amount)
        assert is_completed(tree, "a") is verdict

    def test_a_threshold_says_nothing_about_objectives_that_are_not_primary(self) -> None:
        threshold = CompletionThreshold(completed_by_measure=True, min_progress_measure=0.75)
        tree = tree_of(cluster("root", leaf("a", completion_threshold=threshold, objectives=(Objective("other"),))))
        write(tree, the(tree, "a"), 1, "amount", 0.9)
        assert completed(tree, the(tree, "a"), 1) is None

    def test_before_the_4th_edition_a_threshold_does_not_judge_the_attempt(self) -> None:
        threshold = CompletionThreshold(completed_by_measure=True, min_progress_measure=0.75)
        tree = tree_of(cluster("root", leaf("a", completion_threshold=threshold)), Edition.SCORM_2004_3RD)
        know(tree, "a", "amount", 0.9)
        assert is_completed(tree, "a") is None


class TestWriting:
    """SN 3.10.3: write maps."""

    def test_a_value_goes_to_every_global_objective_that_is_mapped_for_writing_it(self) -> None:
        maps = (
            ObjectiveMap("status", write_satisfied_status=True),
            ObjectiveMap("measure", write_normalized_measure=True),
            ObjectiveMap("reader", read_satisfied_status=True),
        )
        tree = tree_of(cluster("root", leaf("a", primary_objective=Objective("primary", maps=maps))))
        know(tree, "a", "satisfied", value=True)
        know(tree, "a", "measure", 0.5)
        assert tree.objectives == {"status": ObjectiveStatus(satisfied=True), "measure": ObjectiveStatus(measure=0.5)}

    def test_an_unknown_reaches_the_global_objective_only_if_content_said_so(self) -> None:
        tree = tree_of(cluster("root", leaf("a", primary_objective=writing("G"))))
        know(tree, "a", "satisfied", value=True)
        know(tree, "a", "satisfied", value=None)
        assert tree.objectives["G"].satisfied is True
        write(tree, the(tree, "a"), PRIMARY, "satisfied", None, said_by_content=True)
        assert tree.objectives["G"].satisfied is None

    def test_a_measure_brings_its_verdict_along(self) -> None:
        primary = Objective(
            "primary", satisfied_by_measure=True, maps=(ObjectiveMap("G", write_satisfied_status=True),)
        )
        tree = tree_of(cluster("root", leaf("a", primary_objective=primary)))
        know(tree, "a", "measure", 1.0)
        assert tree.objectives["G"] == ObjectiveStatus(satisfied=True)

    def test_an_amount_brings_its_verdict_along(self) -> None:
        primary = Objective("primary", maps=(ObjectiveMap("G", write_completion_status=True),))
        threshold = CompletionThreshold(completed_by_measure=True, min_progress_measure=0.5)
        tree = tree_of(cluster("root", leaf("a", primary_objective=primary, completion_threshold=threshold)))
        know(tree, "a", "amount", 0.4)
        assert tree.objectives["G"] == ObjectiveStatus(completed=False)

    def test_two_activities_meet_only_in_a_global_objective(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a", primary_objective=writing("G")),
                leaf("b", primary_objective=reading("G")),
                leaf("c", primary_objective=Objective("primary")),
            )
        )
        know(tree, "a", "satisfied", value=True)
        assert [is_satisfied(tree, name) for name in "abc"] == [True, True, None]


class TestStaleValues:
    """SN 3.2.6 and 3.2.7: Use Current Attempt Objective and Progress Information."""

    def test_what_earlier_attempts_left_is_hidden_from_rollup_but_not_from_rules(self) -> None:
        tree = tree_of(cluster("root", leaf("a")))
        a = the(tree, "a")
        know(tree, "a", "satisfied", value=True)
        know(tree, "a", "completed", value=True)
        from_before = tree[a]
        tree.put(a, type(from_before)(objectives=from_before.objectives, attempts=1, stale_objectives=True))
        assert satisfied(tree, a) is True
        assert satisfied(tree, a, fresh_only=True) is None
        assert completed(tree, a, fresh_only=True) is True

    def test_a_value_that_comes_through_a_map_is_never_stale(self) -> None:
        tree = tree_of(cluster("root", leaf("a", primary_objective=reading("G"))))
        a = the(tree, "a")
        tree.set_global("G", ObjectiveStatus(satisfied=True))
        tree.put(a, type(tree[a])(attempts=1, stale_objectives=True))
        assert satisfied(tree, a, fresh_only=True) is True
