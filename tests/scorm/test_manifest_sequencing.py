"""The whole imsss:sequencing vocabulary and its adlseq extensions (sequencing reference, 1)."""

import pytest

from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Manifest
from desktop.scorm.sequencing.definition import (
    ChildActivitySet,
    Combination,
    Condition,
    Consideration,
    ControlModes,
    DeliveryControls,
    Objective,
    ObjectiveMap,
    RandomizationControls,
    RollupAction,
    RollupCondition,
    RollupConsiderations,
    RollupRule,
    RuleAction,
    RuleCondition,
    Sequencing,
    SequencingRule,
    Timing,
)
from tests.packages import Course, Lesson


def manifest_of(inside: str, collection: str = "", reference: str = "") -> Manifest:
    attribute = f' IDRef="{reference}"' if reference else ""
    lesson = Lesson(inside=f"<imsss:sequencing{attribute}>{inside}</imsss:sequencing>")
    wrapped = f"<imsss:sequencingCollection>{collection}</imsss:sequencingCollection>" if collection else ""
    return read_manifest(Course(version="2004 4th Edition", lessons=(lesson,), in_manifest=wrapped).manifest().encode())


def sequencing(inside: str, collection: str = "", reference: str = "") -> Sequencing:
    return manifest_of(inside, collection, reference).organization.root.children[0].sequencing


def rule(kind: str, action: str, conditions: str = "", attributes: str = "") -> str:
    return (
        f"<imsss:sequencingRules><imsss:{kind}><imsss:ruleConditions {attributes}>{conditions}</imsss:ruleConditions>"
        f'<imsss:ruleAction action="{action}"/></imsss:{kind}></imsss:sequencingRules>'
    )


def test_what_is_absent_has_the_books_defaults() -> None:
    assert sequencing("") == Sequencing()


class TestEmptyElements:
    """Elements without their attributes mean the same as absent ones."""

    @pytest.mark.parametrize(
        "name",
        [
            "imsss:controlMode",
            "imsss:sequencingRules",
            "imsss:limitConditions",
            "imsss:rollupRules",
            "imsss:objectives",
            "imsss:randomizationControls",
            "imsss:deliveryControls",
            "adlseq:constrainedChoiceConsiderations",
            "adlseq:rollupConsiderations",
            "adlseq:objectives",
        ],
    )
    def test_an_empty_element_has_the_books_defaults(self, name: str) -> None:
        assert sequencing(f"<{name}/>") == Sequencing()


class TestControls:
    def test_every_control_mode_is_read(self) -> None:
        flags = 'choice="false" choiceExit="0" flow="true" forwardOnly="1"'
        current = 'useCurrentAttemptObjectiveInfo="false" useCurrentAttemptProgressInfo="false"'
        read = sequencing(f"<imsss:controlMode {flags} {current}/>").controls
        assert read == ControlModes(False, False, True, True, False, False)

    def test_constrained_choice_is_read(self) -> None:
        read = sequencing('<adlseq:constrainedChoiceConsiderations preventActivation="true" constrainChoice="true"/>')
        assert read.prevent_activation
        assert read.constrain_choice

    def test_limits_are_read(self) -> None:
        read = sequencing('<imsss:limitConditions attemptLimit="0" attemptAbsoluteDurationLimit="PT1H30M"/>')
        assert (read.attempt_limit, read.attempt_absolute_duration_limit) == (0, "PT1H30M")

    def test_randomization_is_read(self) -> None:
        attributes = (
            'selectionTiming="once" selectCount="3" randomizationTiming="onEachNewAttempt" reorderChildren="true"'
        )
        read = sequencing(f"<imsss:randomizationControls {attributes}/>").randomization
        assert read == RandomizationControls(Timing.ONCE, 3, Timing.ON_EACH_NEW_ATTEMPT, True)

    def test_delivery_is_read(self) -> None:
        attributes = 'tracked="false" completionSetByContent="true" objectiveSetByContent="true"'
        assert sequencing(f"<imsss:deliveryControls {attributes}/>").delivery == DeliveryControls(False, True, True)


class TestRules:
    @pytest.mark.parametrize(
        ("kind", "actions"),
        [
            ("preConditionRule", ["skip", "disabled", "hiddenFromChoice", "stopForwardTraversal"]),
            ("exitConditionRule", ["exit"]),
            ("postConditionRule", ["exitParent", "exitAll", "retry", "retryAll", "continue", "previous"]),
        ],
    )
    def test_every_action_is_read_in_its_place(self, kind: str, actions: list[str]) -> None:
        for action in actions:
            read = sequencing(rule(kind, action, '<imsss:ruleCondition condition="always"/>'))
            rules = {"preConditionRule": read.pre_rules, "exitConditionRule": read.exit_rules}.get(
                kind, read.post_rules
            )
            assert rules == (SequencingRule(RuleAction(action), (RuleCondition(Condition.ALWAYS),)),)

    @pytest.mark.parametrize("condition", list(Condition))
    def test_every_condition_is_read(self, condition: Condition) -> None:
        (read,) = sequencing(
            rule("preConditionRule", "skip", f'<imsss:ruleCondition condition="{condition.value}"/>')
        ).pre_rules
        assert read.conditions == (RuleCondition(condition),)

    def test_everything_a_condition_can_say_is_read(self) -> None:
        condition = (
            '<imsss:ruleCondition condition="objectiveMeasureGreaterThan" operator="not" '
            'referencedObjective=" obj%20j " measureThreshold="-0.5"/>'
        )
        (read,) = sequencing(rule("preConditionRule", "skip", condition, 'conditionCombination="any"')).pre_rules
        wanted = RuleCondition(Condition.OBJECTIVE_MEASURE_GREATER_THAN, True, "obj j", -0.5)
        assert read == SequencingRule(RuleAction.SKIP, (wanted,), Combination.ANY)

    def test_conditions_combine_by_all_unless_said(self) -> None:
        (read,) = sequencing(rule("preConditionRule", "skip")).pre_rules
        assert read.combination is Combination.ALL

    @pytest.mark.parametrize(
        ("action", "condition"), [("dance", "always"), ("retry", "always"), ("skip", "bored"), ("skip", "")]
    )
    def test_a_rule_that_makes_no_sense_is_left_out_and_noted(self, action: str, condition: str) -> None:
        text = rule("preConditionRule", action, f'<imsss:ruleCondition condition="{condition}"/>')
        manifest = manifest_of(text)
        assert manifest.organization.root.children[0].sequencing.pre_rules == ()
        assert "sequencing-rule" in [note.code for note in manifest.notes]


class TestRollup:
    def test_what_an_activity_contributes_is_read(self) -> None:
        attributes = 'rollupObjectiveSatisfied="false" rollupProgressCompletion="false" objectiveMeasureWeight="0.25"'
        read = sequencing(f"<imsss:rollupRules {attributes}/>")
        assert not read.rollup_objective_satisfied
        assert not read.rollup_progress_completion
        assert read.objective_measure_weight == 0.25

    @pytest.mark.parametrize("action", list(RollupAction))
    @pytest.mark.parametrize("children", list(ChildActivitySet))
    def test_everything_a_rule_can_say_is_read(self, action: RollupAction, children: ChildActivitySet) -> None:
        (read,) = sequencing(
            f'<imsss:rollupRules><imsss:rollupRule childActivitySet="{children.value}" minimumCount="2" '
            'minimumPercent="0.5"><imsss:rollupConditions conditionCombination="all">'
            '<imsss:rollupCondition operator="not" condition="attempted"/></imsss:rollupConditions>'
            f'<imsss:rollupAction action="{action.value}"/></imsss:rollupRule></imsss:rollupRules>'
        ).rollup_rules
        condition = RollupCondition(Condition.ATTEMPTED, True)
        assert read == RollupRule(action, (condition,), Combination.ALL, children, 2, 0.5)

    def test_conditions_combine_by_any_unless_said(self) -> None:
        (read,) = sequencing(
            "<imsss:rollupRules><imsss:rollupRule><imsss:rollupConditions>"
            '<imsss:rollupCondition condition="completed"/></imsss:rollupConditions>'
            '<imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>'
        ).rollup_rules
        assert (read.combination, read.child_activity_set) == (Combination.ANY, ChildActivitySet.ALL)

    def test_considerations_are_read(self) -> None:
        read = sequencing(
            '<adlseq:rollupConsiderations requiredForSatisfied="ifAttempted" requiredForNotSatisfied="ifNotSkipped" '
            'requiredForCompleted="ifNotSuspended" requiredForIncomplete="always" measureSatisfactionIfActive="false"/>'
        ).rollup_considerations
        assert read == RollupConsiderations(
            Consideration.IF_ATTEMPTED,
            Consideration.IF_NOT_SKIPPED,
            Consideration.IF_NOT_SUSPENDED,
            Consideration.ALWAYS,
            False,
        )


class TestObjectives:
    def test_primary_and_others_are_read(self) -> None:
        read = sequencing(
            '<imsss:objectives><imsss:primaryObjective objectiveID="  P%201 " satisfiedByMeasure="true">'
            "<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>"
            '<imsss:mapInfo targetObjectiveID="g1" readSatisfiedStatus="false" writeNormalizedMeasure="true"/>'
            '</imsss:primaryObjective><imsss:objective objectiveID="o"><imsss:mapInfo targetObjectiveID="g2"/>'
            '<imsss:mapInfo targetObjectiveID="g3" writeSatisfiedStatus="true"/></imsss:objective></imsss:objectives>'
        )
        first = ObjectiveMap("g1", read_normalized_measure=True, write_normalized_measure=True)
        assert read.primary_objective == Objective("P 1", True, 0.6, (first,))
        both = {"read_satisfied_status": True, "read_normalized_measure": True}
        maps = (ObjectiveMap("g2", **both), ObjectiveMap("g3", **both, write_satisfied_status=True))
        assert read.objectives == (Objective("o", maps=maps),)

    @pytest.mark.parametrize("written", ["", "  "])
    def test_an_empty_measure_is_one(self, written: str) -> None:
        measure = f"<imsss:minNormalizedMeasure>{written}</imsss:minNormalizedMeasure>"
        text = f"<imsss:objectives><imsss:primaryObjective>{measure}</imsss:primaryObjective></imsss:objectives>"
        assert sequencing(text).primary_objective == Objective()

    def test_without_a_primary_one_is_made_without_id(self) -> None:
        read = sequencing('<imsss:objectives><imsss:objective objectiveID="o"/></imsss:objectives>')
        assert read.primary_objective == Objective(None)

    def test_adlseq_maps_join_the_objective_of_their_id_and_read_by_default(self) -> None:
        read = sequencing(
            '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="g"/>'
            '</imsss:primaryObjective><imsss:objective objectiveID="o"/></imsss:objectives>'
            '<adlseq:objectives><adlseq:objective objectiveID="p"><adlseq:mapInfo targetObjectiveID="h" '
            'readRawScore="false" writeRawScore="true" writeMinScore="true" writeMaxScore="true" '
            'writeCompletionStatus="true" writeProgressMeasure="true"/></adlseq:objective>'
            '<adlseq:objective objectiveID="o"><adlseq:mapInfo targetObjectiveID="k"/></adlseq:objective>'
            "</adlseq:objectives>"
        )
        reads = ("min_score", "max_score", "completion_status", "progress_measure")
        read_flags = {f"read_{name}": True for name in reads}
        write_flags = {f"write_{name}": True for name in (*reads, "raw_score")}
        imsss_map, adlseq_map = read.primary_objective.maps
        assert imsss_map == ObjectiveMap("g", read_satisfied_status=True, read_normalized_measure=True)
        assert adlseq_map == ObjectiveMap("h", **read_flags, **write_flags)
        assert read.objectives[0].maps == (ObjectiveMap("k", read_raw_score=True, **read_flags),)

    def test_adlseq_maps_of_no_objective_are_noted(self) -> None:
        text = '<adlseq:objectives><adlseq:objective objectiveID="x"/></adlseq:objectives>'
        assert "adlseq-objective" in [note.code for note in manifest_of(text).notes]


class TestCollection:
    """IDRef takes whole elements that the activity lacks (CTS CM-07d, OB-14b)."""

    SHARED = (
        '<imsss:sequencing ID="s%201"><imsss:controlMode choice="false" flow="true"/>'
        '<imsss:objectives><imsss:primaryObjective objectiveID="shared"/></imsss:objectives>'
        '<adlseq:objectives><adlseq:objective objectiveID="own"><adlseq:mapInfo targetObjectiveID="g"/>'
        "</adlseq:objective></adlseq:objectives></imsss:sequencing>"
    )

    def test_everything_comes_from_the_collection_where_the_activity_says_nothing(self) -> None:
        read = sequencing("", self.SHARED, " s 1 ")
        assert read.controls == ControlModes(choice=False, flow=True)
        assert read.primary_objective.id == "shared"

    def test_an_element_of_its_own_replaces_the_whole_one_and_attributes_are_not_merged(self) -> None:
        read = sequencing('<imsss:controlMode forwardOnly="true"/>', self.SHARED, "s 1")
        assert read.controls == ControlModes(forward_only=True)
        assert read.primary_objective.id == "shared"

    def test_objectives_of_imsss_and_adlseq_are_different_elements(self) -> None:
        own = '<imsss:objectives><imsss:primaryObjective objectiveID="own"/></imsss:objectives>'
        read = sequencing(own, self.SHARED, "s 1").primary_objective
        assert read.id == "own"
        assert [each.target for each in read.maps] == ["g"]

    def test_a_reference_to_nothing_is_noted(self) -> None:
        manifest = manifest_of('<imsss:controlMode flow="true"/>', self.SHARED, "other")
        assert manifest.organization.root.children[0].sequencing.controls.flow
        assert "sequencing-reference-missing" in [note.code for note in manifest.notes]


MEASURE_5 = "<imsss:minNormalizedMeasure>5</imsss:minNormalizedMeasure>"


class TestOddValues:
    @pytest.mark.parametrize(
        "text",
        [
            '<imsss:controlMode flow="maybe"/>',
            '<imsss:limitConditions attemptLimit="-1"/>',
            '<imsss:rollupRules objectiveMeasureWeight="2"/>',
            '<imsss:rollupRules objectiveMeasureWeight="nan"/>',
            '<imsss:randomizationControls selectionTiming="daily"/>',
            f"<imsss:objectives><imsss:primaryObjective>{MEASURE_5}</imsss:primaryObjective></imsss:objectives>",
        ],
    )
    def test_a_value_out_of_its_range_is_noted_and_the_default_used(self, text: str) -> None:
        manifest = manifest_of(text)
        assert manifest.organization.root.children[0].sequencing == Sequencing()
        assert "odd-value" in [note.code for note in manifest.notes]


def test_the_organization_has_sequencing_of_its_own() -> None:
    inside = '<imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>'
    manifest = read_manifest(Course(version="2004 4th Edition", in_organization=inside).manifest().encode())
    assert manifest.organization.root.sequencing.controls.flow
