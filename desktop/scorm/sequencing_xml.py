"""Reads `imsss:sequencing` with its adlseq extensions into the records of the definition model (CAM book, chapter 5).

The reader mends what it can and notes it: a rule that names an unknown condition or action is left out, a value outside
its range falls back on the book's default.
"""

from collections.abc import Mapping

from lxml import etree

from desktop.scorm.notes import Notes
from desktop.scorm.safe_xml import Element, Values, child, children, identifier, local_name, real, text, word
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
from desktop.words import translate

DEFAULT = Sequencing()

_MAX_REMEMBERED = 2000
_MAX_REMEMBERED_BYTES = 16_000

_PRE_ACTIONS = frozenset(
    {RuleAction.SKIP, RuleAction.DISABLED, RuleAction.HIDDEN_FROM_CHOICE, RuleAction.STOP_FORWARD_TRAVERSAL}
)
_EXIT_ACTIONS = frozenset({RuleAction.EXIT})
_POST_ACTIONS = frozenset(
    {
        RuleAction.EXIT_PARENT,
        RuleAction.EXIT_ALL,
        RuleAction.RETRY,
        RuleAction.RETRY_ALL,
        RuleAction.CONTINUE,
        RuleAction.PREVIOUS,
    }
)


class SequencingReader:
    """Reads the sequencing of one manifest's activities; references into the collection are resolved."""

    def __init__(self, root: Element, notes: Notes) -> None:
        self._notes = notes
        self._collection = {
            name: element
            for collection in children(root, "sequencingcollection")
            for element in children(collection, "sequencing")
            if (name := identifier(element.get("ID", "")))
        }
        self._read: dict[bytes, Sequencing] = {}

    def read(self, element: Element, activity: str) -> Sequencing:
        """The definition of `activity`, from its own `<sequencing>` element."""
        # Thousands of activities say the same, and writing an element out is far quicker than reading it in.
        text = etree.tostring(element, with_tail=False)
        known = self._read.get(text)
        if known is None:
            known = self._build(self._resolved(element, activity))
            if len(text) <= _MAX_REMEMBERED_BYTES and len(self._read) < _MAX_REMEMBERED:
                self._read[text] = known
        return known

    def _resolved(self, element: Element, activity: str) -> Mapping[str, Element]:
        """The parts by name. Whole elements only: an activity's own replaces the collection's (CTS CM-07d)."""
        reference = identifier(element.get("IDRef", ""))
        if not reference:
            return _parts(element)
        referenced = self._collection.get(reference)
        if referenced is None:
            self._notes.add(
                "sequencing-reference-missing",
                translate(
                    "Manifest",
                    "“{activity}” refers to the sequencing rules “{reference}”, which are not in the manifest.",
                ).format(activity=activity, reference=reference),
            )
            return _parts(element)
        return {**_parts(referenced), **_parts(element)}

    def _build(self, parts: Mapping[str, Element]) -> Sequencing:
        rollup = self._values(parts.get("rolluprules"))
        limits = self._values(parts.get("limitconditions"))
        choice = self._values(parts.get("adlseq:constrainedchoiceconsiderations"))
        rules = parts.get("sequencingrules")
        primary, others = self._objectives(parts.get("objectives"), parts.get("adlseq:objectives"))
        return Sequencing(
            controls=self._controls(parts.get("controlmode")),
            prevent_activation=choice.boolean("preventActivation", False),
            constrain_choice=choice.boolean("constrainChoice", False),
            pre_rules=self._rules(rules, "preconditionrule", _PRE_ACTIONS),
            exit_rules=self._rules(rules, "exitconditionrule", _EXIT_ACTIONS),
            post_rules=self._rules(rules, "postconditionrule", _POST_ACTIONS),
            attempt_limit=limits.count("attemptLimit"),
            attempt_absolute_duration_limit=(limits.text("attemptAbsoluteDurationLimit") or "").strip() or None,
            rollup_rules=self._rollup_rules(parts.get("rolluprules")),
            rollup_objective_satisfied=rollup.boolean("rollupObjectiveSatisfied", True),
            rollup_progress_completion=rollup.boolean("rollupProgressCompletion", True),
            objective_measure_weight=rollup.number("objectiveMeasureWeight", 1.0, 0.0, 1.0),
            rollup_considerations=self._considerations(parts.get("adlseq:rollupconsiderations")),
            primary_objective=primary,
            objectives=others,
            randomization=self._randomization(parts.get("randomizationcontrols")),
            delivery=self._delivery(parts.get("deliverycontrols")),
        )

    def _values(self, element: Element | None) -> Values:
        return Values({}, self._notes, "") if element is None else Values.of(element, self._notes)

    def _controls(self, element: Element | None) -> ControlModes:
        if element is None:
            return DEFAULT.controls
        values = self._values(element)
        return ControlModes(
            choice=values.boolean("choice", True),
            choice_exit=values.boolean("choiceExit", True),
            flow=values.boolean("flow", False),
            forward_only=values.boolean("forwardOnly", False),
            use_current_attempt_objective_info=values.boolean("useCurrentAttemptObjectiveInfo", True),
            use_current_attempt_progress_info=values.boolean("useCurrentAttemptProgressInfo", True),
        )

    # --- sequencing rules (CAM 5.1.4)

    def _rules(self, element: Element | None, kind: str, actions: frozenset[RuleAction]) -> tuple[SequencingRule, ...]:
        if element is None:
            return ()
        rules = (self._rule(each, actions) for each in children(element, kind))
        return tuple(rule for rule in rules if rule is not None)

    def _rule(self, element: Element, actions: frozenset[RuleAction]) -> SequencingRule | None:
        action_text = self._values(child(element, "ruleaction")).text("action") or ""
        action = word(action_text, RuleAction)
        if action not in actions:
            self._left_out(element, translate("Manifest", "the action “{action_text}”").format(action_text=action_text))
            return None
        holder = child(element, "ruleconditions")
        conditions = []
        for each in children(holder, "rulecondition") if holder is not None else ():
            values = self._values(each)
            condition = word(values.text("condition") or "", Condition)
            if condition is None:
                self._left_out(
                    element, translate("Manifest", "the condition “{text}”").format(text=values.text("condition") or "")
                )
                return None
            conditions.append(
                RuleCondition(
                    condition=condition,
                    negated=_negated(values),
                    referenced_objective=values.identifier("referencedObjective"),
                    measure_threshold=values.number("measureThreshold", 0.0, -1.0, 1.0),
                )
            )
        return SequencingRule(
            action=action,
            conditions=tuple(conditions),
            combination=self._values(holder).one_of("conditionCombination", Combination, Combination.ALL),
        )

    def _left_out(self, element: Element, what: str) -> None:
        self._notes.add(
            "sequencing-rule",
            translate("Manifest", "A <{local_name}> has {what}, unknown there; the rule is left out.").format(
                local_name=local_name(element.tag), what=what
            ),
        )

    # --- rollup (CAM 5.1.6, 5.1.7)

    def _rollup_rules(self, element: Element | None) -> tuple[RollupRule, ...]:
        if element is None:
            return ()
        rules = (self._rollup_rule(each) for each in children(element, "rolluprule"))
        return tuple(rule for rule in rules if rule is not None)

    def _rollup_rule(self, element: Element) -> RollupRule | None:
        action_text = self._values(child(element, "rollupaction")).text("action") or ""
        action = word(action_text, RollupAction)
        if action is None:
            self._left_out(element, translate("Manifest", "the action “{action_text}”").format(action_text=action_text))
            return None
        holder = child(element, "rollupconditions")
        conditions = []
        for each in children(holder, "rollupcondition") if holder is not None else ():
            values = self._values(each)
            condition = word(values.text("condition") or "", Condition)
            if condition is None or condition is Condition.ALWAYS:
                self._left_out(
                    element, translate("Manifest", "the condition “{text}”").format(text=values.text("condition") or "")
                )
                return None
            conditions.append(RollupCondition(condition, _negated(values)))
        values = self._values(element)
        return RollupRule(
            action=action,
            conditions=tuple(conditions),
            combination=self._values(holder).one_of("conditionCombination", Combination, Combination.ANY),
            child_activity_set=values.one_of("childActivitySet", ChildActivitySet, ChildActivitySet.ALL),
            minimum_count=values.count("minimumCount") or 0,
            minimum_percent=values.number("minimumPercent", 0.0, 0.0, 1.0),
        )

    def _considerations(self, element: Element | None) -> RollupConsiderations:
        if element is None:
            return DEFAULT.rollup_considerations
        values = self._values(element)

        def consideration(name: str) -> Consideration:
            return values.one_of(name, Consideration, Consideration.ALWAYS)

        return RollupConsiderations(
            required_for_satisfied=consideration("requiredForSatisfied"),
            required_for_not_satisfied=consideration("requiredForNotSatisfied"),
            required_for_completed=consideration("requiredForCompleted"),
            required_for_incomplete=consideration("requiredForIncomplete"),
            measure_satisfaction_if_active=values.boolean("measureSatisfactionIfActive", True),
        )

    # --- objectives (CAM 5.1.8; adlseq:objectives 5.1.9)

    def _objectives(
        self, element: Element | None, extension: Element | None
    ) -> tuple[Objective, tuple[Objective, ...]]:
        extra = self._adlseq_maps(extension)
        primary: Objective | None = None
        others: list[Objective] = []
        for each in element if element is not None else ():
            name = local_name(each.tag)
            if name == "primaryobjective" and primary is None:
                primary = self._objective(each, extra)
            elif name == "objective":
                others.append(self._objective(each, extra))
        for lost in extra:
            self._notes.add(
                "adlseq-objective",
                translate(
                    "Manifest", "adlseq:objectives speaks of “{lost}”, which is no objective of its activity."
                ).format(lost=lost),
            )
        return primary or DEFAULT.primary_objective, tuple(others)

    def _objective(self, element: Element, extra: dict[str, tuple[ObjectiveMap, ...]]) -> Objective:
        values = self._values(element)
        name = values.identifier("objectiveID")
        maps = tuple(self._imsss_map(each) for each in children(element, "mapinfo"))
        return Objective(
            id=name,
            satisfied_by_measure=values.boolean("satisfiedByMeasure", False),
            min_normalized_measure=self._min_measure(child(element, "minnormalizedmeasure")),
            maps=maps + (extra.pop(name, ()) if name else ()),
        )

    def _min_measure(self, element: Element | None) -> float:
        raw = text(element)
        value = real(raw)
        if not raw:
            return 1.0
        if value is None or not -1.0 <= value <= 1.0:
            self._notes.add(
                "odd-value",
                translate(
                    "Manifest", "“{raw}” is no measure from -1 to 1; minNormalizedMeasure is 1.0 instead."
                ).format(raw=raw),
            )
            return 1.0
        return value

    def _imsss_map(self, element: Element) -> ObjectiveMap:
        values = self._values(element)
        return ObjectiveMap(
            target=values.identifier("targetObjectiveID") or "",
            read_satisfied_status=values.boolean("readSatisfiedStatus", True),
            read_normalized_measure=values.boolean("readNormalizedMeasure", True),
            write_satisfied_status=values.boolean("writeSatisfiedStatus", False),
            write_normalized_measure=values.boolean("writeNormalizedMeasure", False),
        )

    def _adlseq_maps(self, element: Element | None) -> dict[str, tuple[ObjectiveMap, ...]]:
        maps: dict[str, tuple[ObjectiveMap, ...]] = {}
        for each in children(element, "objective") if element is not None else ():
            name = self._values(each).identifier("objectiveID") or ""
            maps[name] = maps.get(name, ()) + tuple(self._adlseq_map(entry) for entry in children(each, "mapinfo"))
        return maps

    def _adlseq_map(self, element: Element) -> ObjectiveMap:
        values = self._values(element)
        return ObjectiveMap(
            target=values.identifier("targetObjectiveID") or "",
            read_raw_score=values.boolean("readRawScore", True),
            read_min_score=values.boolean("readMinScore", True),
            read_max_score=values.boolean("readMaxScore", True),
            read_completion_status=values.boolean("readCompletionStatus", True),
            read_progress_measure=values.boolean("readProgressMeasure", True),
            write_raw_score=values.boolean("writeRawScore", False),
            write_min_score=values.boolean("writeMinScore", False),
            write_max_score=values.boolean("writeMaxScore", False),
            write_completion_status=values.boolean("writeCompletionStatus", False),
            write_progress_measure=values.boolean("writeProgressMeasure", False),
        )

    # --- the rest (CAM 5.1.10 to 5.1.12)

    def _randomization(self, element: Element | None) -> RandomizationControls:
        if element is None:
            return DEFAULT.randomization
        values = self._values(element)
        return RandomizationControls(
            selection_timing=values.one_of("selectionTiming", Timing, Timing.NEVER),
            select_count=values.count("selectCount"),
            randomization_timing=values.one_of("randomizationTiming", Timing, Timing.NEVER),
            reorder_children=values.boolean("reorderChildren", False),
        )

    def _delivery(self, element: Element | None) -> DeliveryControls:
        if element is None:
            return DEFAULT.delivery
        values = self._values(element)
        return DeliveryControls(
            tracked=values.boolean("tracked", True),
            completion_set_by_content=values.boolean("completionSetByContent", False),
            objective_set_by_content=values.boolean("objectiveSetByContent", False),
        )


def _negated(values: Values) -> bool:
    return (values.text("operator") or "").strip().lower() == "not"


def _parts(element: Element) -> dict[str, Element]:
    """The first child of each name; adlseq's with a prefix, since it has an `objectives` of its own."""
    parts: dict[str, Element] = {}
    for each in element:
        name = local_name(each.tag)
        tag = each.tag.lower()
        adlseq = name in _ADLSEQ_ONLY or "adlseq" in tag
        parts.setdefault(f"adlseq:{name}" if adlseq else name, each)
    return parts


_ADLSEQ_ONLY = frozenset({"constrainedchoiceconsiderations", "rollupconsiderations"})
