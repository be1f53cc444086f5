import json
from dataclasses import replace
from random import Random

import pytest

from desktop.scorm.package import Edition, Organization
from desktop.scorm.sequencing import snapshot
from desktop.scorm.sequencing.outcome import Json
from desktop.scorm.sequencing.snapshot import UnreadableSnapshot
from desktop.scorm.sequencing.tracking import ObjectiveStatus
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import cluster, deliver, know, leaf, the, tree_of

COURSE = cluster("root", leaf("a"), cluster("x", leaf("b"), leaf("c")))


def fresh(**scopes: bool) -> ActivityTree:
    return ActivityTree.build(Organization(COURSE, **scopes), Edition.SCORM_2004_4TH, Random(1))


def eventful() -> ActivityTree:
    tree = fresh(objectives_global_to_system=False, shared_data_global_to_system=False)
    deliver(tree, "b")
    know(tree, "b", "measure", -0.25)
    know(tree, "b", "completed", value=False)
    tree.set_available(the(tree, "x"), [the(tree, "c"), the(tree, "b")])
    tree.put(
        the(tree, "a"), replace(tree[the(tree, "a")], attempts=2, stale_progress=True, completed_said_unknown=True)
    )
    tree.suspended = the(tree, "c")
    tree.content_ended = True
    tree.set_global("G", ObjectiveStatus(satisfied=False, raw=12.5))
    tree.data["D"] = "text"
    return tree


def through_json(taken: Json) -> Json:
    loaded = json.loads(json.dumps(taken))
    assert isinstance(loaded, dict)
    return loaded


class TestRoundTrip:
    def test_the_whole_state_comes_back(self) -> None:
        tree = eventful()
        taken = snapshot.take(tree)
        other = fresh(objectives_global_to_system=False, shared_data_global_to_system=False)
        snapshot.restore(other, through_json(taken))
        assert other.states == tree.states
        assert snapshot.take(other) == taken
        assert (other.objectives, other.data, other.written) == (tree.objectives, tree.data, tree.written)
        assert (other.current, other.suspended) == (the(other, "b"), the(other, "c"))
        assert other.content_ended

    def test_nothing_happened_yet_is_a_short_story(self) -> None:
        assert snapshot.take(fresh()) == {"version": 1, "activities": {}}

    def test_what_belongs_to_the_learner_is_not_in_it(self) -> None:
        tree = fresh()
        tree.set_global("G", ObjectiveStatus(satisfied=True))
        tree.data["D"] = "text"
        taken = snapshot.take(tree)
        assert "objectives" not in taken
        assert "data" not in taken

    def test_global_objectives_come_back_by_themselves(self) -> None:
        objectives = {"G": ObjectiveStatus(satisfied=True, measure=0.5), "H": ObjectiveStatus()}
        dumped = through_json(snapshot.dump_objectives(objectives))
        assert dumped == {"G": {"satisfied": True, "measure": 0.5}}
        assert snapshot.load_objectives(dumped) == {"G": objectives["G"]}


class TestOtherManifests:
    """A package may be repaired between two visits."""

    def test_activities_that_are_gone_are_passed_over(self) -> None:
        taken = snapshot.take(eventful())
        smaller = tree_of(cluster("root", leaf("a")))
        snapshot.restore(smaller, taken)
        assert smaller[the(smaller, "a")].attempts == 2
        assert smaller.current is None

    def test_a_repeated_identifier_keeps_two_states_apart(self) -> None:
        tree = tree_of(cluster("root", leaf("same"), leaf("same")))
        assert [activity.identifier for activity in tree.activities] == ["root", "same", "same#2"]


class TestUnreadable:
    @pytest.mark.parametrize(
        "broken",
        [
            {"version": 1, "activities": []},
            {"version": 1, "activities": {"a": 3}},
            {"version": 1, "activities": {"a": {"objectives": [{"measure": "much"}]}}},
            {"version": 1, "activities": {"a": {"objectives": [{"satisfied": 1}]}}},
            {"version": 1, "activities": {"x": {"available": "b"}}},
        ],
    )
    def test_a_damaged_state_is_told_in_a_sentence(self, broken: Json) -> None:
        with pytest.raises(UnreadableSnapshot, match="can't be read"):
            snapshot.restore(fresh(), broken)

    def test_a_newer_version_is_not_guessed_at(self) -> None:
        with pytest.raises(UnreadableSnapshot, match="newer version"):
            snapshot.restore(fresh(), {"version": 2})
