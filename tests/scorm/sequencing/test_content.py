import pytest

from desktop.scorm.package import DataMap, Edition, TimeLimitAction
from desktop.scorm.sequencing.content import (
    ContentSession,
    launch_values,
    map_to_tracking,
    real,
    shared_data,
    write_shared_data,
)
from desktop.scorm.sequencing.definition import (
    CompletionThreshold,
    DeliveryControls,
    Objective,
    ObjectiveMap,
)
from desktop.scorm.sequencing.objectives import PRIMARY, write
from desktop.scorm.sequencing.outcome import SharedDatum
from desktop.scorm.sequencing.tracking import ObjectiveStatus
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import cluster, leaf, the, tree_of, writing


def mapped(tree: ActivityTree, **values: str) -> ObjectiveStatus:
    """The primary objective of `a` after content set the values (dots written as underscores of two)."""
    said([(f"cmi.{name.replace('__', '.')}", value) for name, value in values.items()], tree)
    return tree[the(tree, "a")].objectives[PRIMARY]


def said(values: list[tuple[str, str | None]], tree: ActivityTree) -> None:
    session = ContentSession.of(the(tree, "a"))
    session.note(values)
    map_to_tracking(tree, the(tree, "a"), session)


def course(edition: Edition = Edition.SCORM_2004_4TH, **given: object) -> ActivityTree:
    return tree_of(cluster("root", leaf("a", **given)), edition)


class TestMappingToTracking:
    """RTE 4.2: what content said becomes tracking information."""

    @pytest.mark.parametrize(("said_", "kept"), [("passed", True), ("failed", False), ("unknown", None)])
    def test_success_status(self, said_: str, kept: bool | None) -> None:
        assert mapped(course(), success_status=said_).satisfied is kept

    @pytest.mark.parametrize(
        ("said_", "kept"), [("completed", True), ("incomplete", False), ("not attempted", False), ("unknown", None)]
    )
    def test_completion_status(self, said_: str, kept: bool | None) -> None:
        assert mapped(course(), completion_status=said_).completed is kept

    def test_numbers(self) -> None:
        values = {"score__scaled": "0.5", "score__raw": "5", "score__min": "-1", "score__max": "10.5"}
        assert mapped(course(), progress_measure="0.25", **values) == ObjectiveStatus(
            measure=0.5, raw=5.0, min=-1.0, max=10.5, amount=0.25
        )

    def test_nothing_said_changes_nothing(self) -> None:
        tree = course()
        write(tree, the(tree, "a"), PRIMARY, "satisfied", value=True)
        assert mapped(tree) == ObjectiveStatus(satisfied=True)

    def test_objectives_are_found_by_id_and_unknown_ids_stay_with_the_content(self) -> None:
        tree = course(primary_objective=Objective("p"), objectives=(Objective("q"),))
        said(
            [
                ("cmi.objectives.1.success_status", "passed"),
                ("cmi.objectives.2.id", "own"),
                ("cmi.objectives.2.success_status", "failed"),
            ],
            tree,
        )
        assert tree[the(tree, "a")].objectives == (ObjectiveStatus(), ObjectiveStatus(satisfied=True))

    def test_the_whole_activity_wins_over_the_primary_objectives_record(self) -> None:
        tree = course(primary_objective=Objective("p"))
        said([("cmi.success_status", "failed"), ("cmi.objectives.0.success_status", "passed")], tree)
        assert tree[the(tree, "a")].objectives[PRIMARY].satisfied is False

    def test_a_status_that_a_measure_decides_is_not_taken_from_content(self) -> None:
        by_measure = Objective(satisfied_by_measure=True, min_normalized_measure=0.5)
        threshold = CompletionThreshold(completed_by_measure=True, min_progress_measure=0.5)
        tree = course(primary_objective=by_measure, completion_threshold=threshold)
        status = mapped(
            tree, success_status="passed", completion_status="completed", score__scaled="0.1", progress_measure="0.2"
        )
        assert (status.satisfied, status.completed) == (False, False)

    def test_an_untracked_activity_records_nothing(self) -> None:
        tree = course(delivery=DeliveryControls(tracked=False), primary_objective=writing("G"))
        assert mapped(tree, success_status="passed") == ObjectiveStatus()
        assert not tree.objectives

    @pytest.mark.parametrize(
        ("edition", "kept"),
        [(Edition.SCORM_2004_4TH, None), (Edition.SCORM_2004_3RD, True), (Edition.SCORM_2004_2ND, True)],
    )
    def test_an_unknown_that_content_sets_counts_from_the_4th_edition_on(
        self, edition: Edition, kept: bool | None
    ) -> None:
        tree = course(edition, primary_objective=writing("G"))
        tree.set_global("G", ObjectiveStatus(satisfied=True))
        mapped(tree, success_status="unknown")
        assert tree.objectives["G"].satisfied is kept
        assert tree[the(tree, "a")].satisfied_said_unknown is (kept is None)

    def test_objectives_have_no_completion_before_the_4th_edition(self) -> None:
        tree = course(Edition.SCORM_2004_3RD, primary_objective=Objective("p"))
        said([("cmi.objectives.0.completion_status", "completed")], tree)
        assert tree[the(tree, "a")].objectives[PRIMARY].completed is None

    def test_a_cleared_value_was_never_said(self) -> None:
        tree = course()
        said([("cmi.success_status", "passed"), ("cmi.success_status", None)], tree)
        assert tree[the(tree, "a")].objectives[PRIMARY] == ObjectiveStatus()


class TestSeeds:
    """RTE 4.2.17 and SN 3.10: what content finds at Initialize."""

    def test_one_record_for_each_objective_with_an_id_in_declared_order(self) -> None:
        tree = course(primary_objective=Objective("p"), objectives=(Objective("q"), Objective("r")))
        assert launch_values(tree, the(tree, "a"), (), resumes=False) == [
            ("cmi.objectives.0.id", "p"),
            ("cmi.objectives.1.id", "q"),
            ("cmi.objectives.2.id", "r"),
        ]

    def test_a_primary_objective_without_an_id_has_no_record(self) -> None:
        tree = course()
        assert launch_values(tree, the(tree, "a"), (), resumes=False) == []

    def test_what_is_known_through_the_maps_is_filled_in_tracked_or_not(self) -> None:
        everything = ObjectiveMap(
            "G",
            read_satisfied_status=True,
            read_normalized_measure=True,
            read_completion_status=True,
            read_progress_measure=True,
            read_raw_score=True,
        )
        for tracked in (True, False):
            tree = course(
                primary_objective=Objective("p", maps=(everything,)), delivery=DeliveryControls(tracked=tracked)
            )
            tree.set_global("G", ObjectiveStatus(satisfied=False, completed=False, measure=-0.5, amount=0.25, raw=1e-7))
            assert launch_values(tree, the(tree, "a"), (), resumes=False) == [
                ("cmi.objectives.0.id", "p"),
                ("cmi.objectives.0.success_status", "failed"),
                ("cmi.objectives.0.completion_status", "incomplete"),
                ("cmi.objectives.0.score.scaled", "-0.5"),
                ("cmi.objectives.0.progress_measure", "0.25"),
                ("cmi.objectives.0.score.raw", "0.0000001"),
            ]

    def test_on_resume_contents_own_values_come_back_and_mapped_ones_win(self) -> None:
        reading = ObjectiveMap("G", read_satisfied_status=True)
        tree = course(primary_objective=Objective("p", maps=(reading,)), objectives=(Objective("q"),))
        tree.set_global("G", ObjectiveStatus(satisfied=True))
        write(tree, the(tree, "a"), 1, "satisfied", value=True)
        stored = [
            ("cmi.exit", "suspend"),
            ("cmi.session_time", "PT1M"),
            ("adl.nav.request", "suspendAll"),
            ("cmi.objectives.0.success_status", "failed"),
            ("cmi.objectives.2.id", "own"),
            ("cmi.location", "page 3"),
        ]
        values = launch_values(tree, the(tree, "a"), stored, resumes=True)
        assert values == [
            ("cmi.objectives.0.id", "p"),
            ("cmi.objectives.1.id", "q"),
            ("cmi.objectives.0.success_status", "failed"),
            ("cmi.objectives.2.id", "own"),
            ("cmi.location", "page 3"),
            ("cmi.objectives.0.success_status", "passed"),
        ]

    def test_what_the_manifest_decides(self) -> None:
        tree = course(
            primary_objective=Objective(satisfied_by_measure=True, min_normalized_measure=0.8),
            completion_threshold=CompletionThreshold(completed_by_measure=True, min_progress_measure=0.75),
            attempt_absolute_duration_limit="PT20M",
            time_limit_action=TimeLimitAction.EXIT_MESSAGE,
            data_from_lms="given",
        )
        assert dict(launch_values(tree, the(tree, "a"), (), resumes=False)) == {
            "cmi.completion_threshold": "0.75",
            "cmi.scaled_passing_score": "0.8",
            "cmi.max_time_allowed": "PT20M",
            "cmi.time_limit_action": "exit,message",
            "cmi.launch_data": "given",
        }

    @pytest.mark.parametrize(
        ("threshold", "seen"),
        [
            (CompletionThreshold(min_progress_measure=0.5), None),
            (CompletionThreshold(min_progress_measure=0.5, as_text=True), "0.5"),
        ],
    )
    def test_a_threshold_without_completed_by_measure_shows_only_in_older_editions(
        self, threshold: CompletionThreshold, seen: str | None
    ) -> None:
        tree = course(completion_threshold=threshold)
        assert dict(launch_values(tree, the(tree, "a"), (), resumes=False)).get("cmi.completion_threshold") == seen

    @pytest.mark.parametrize(
        ("value", "text"), [(1.0, "1"), (0.5, "0.5"), (-1.0, "-1"), (100.0, "100"), (1e-9, "0.000000001")]
    )
    def test_numbers_are_written_without_exponent(self, value: float, text: str) -> None:
        assert real(value) == text


class TestSharedData:
    """RTE 4.3: adl.data"""

    def test_a_store_is_shared_by_all_that_map_it(self) -> None:
        tree = tree_of(
            cluster(
                "root",
                leaf("a", data_maps=(DataMap("one"), DataMap("two"))),
                leaf("b", data_maps=(DataMap("two", read_shared_data=False),)),
            )
        )
        write_shared_data(tree, the(tree, "a"), [("adl.data.1.store", "text")])
        assert shared_data(tree, the(tree, "b")) == (SharedDatum("two", False, True, "text"),)
        assert shared_data(tree, the(tree, "a"))[0].value is None

    def test_an_empty_text_makes_it_unset_again(self) -> None:
        tree = course(data_maps=(DataMap("one"),))
        write_shared_data(tree, the(tree, "a"), [("adl.data.0.store", "x"), ("adl.data.0.store", "")])
        assert tree.data == {}

    def test_a_map_without_write_and_a_record_that_is_not_there_write_nothing(self) -> None:
        tree = course(data_maps=(DataMap("one", write_shared_data=False),))
        write_shared_data(tree, the(tree, "a"), [("adl.data.0.store", "x"), ("adl.data.7.store", "x")])
        assert tree.data == {}
