"""The sequencing definition model: what a manifest says about one activity (SN book, chapter 3).

Every default is the one the book gives for an absent element or attribute.
"""

from dataclasses import dataclass, field
from enum import Enum


class Word(Enum):
    """A word of the standard. Members are singletons, so identity hashes them; Enum's own hash runs in Python."""

    __hash__ = object.__hash__


class RuleAction(Word):
    SKIP = "skip"
    DISABLED = "disabled"
    HIDDEN_FROM_CHOICE = "hiddenFromChoice"
    STOP_FORWARD_TRAVERSAL = "stopForwardTraversal"
    EXIT = "exit"
    EXIT_PARENT = "exitParent"
    EXIT_ALL = "exitAll"
    RETRY = "retry"
    RETRY_ALL = "retryAll"
    CONTINUE = "continue"
    PREVIOUS = "previous"


class Condition(Word):
    SATISFIED = "satisfied"
    OBJECTIVE_STATUS_KNOWN = "objectiveStatusKnown"
    OBJECTIVE_MEASURE_KNOWN = "objectiveMeasureKnown"
    OBJECTIVE_MEASURE_GREATER_THAN = "objectiveMeasureGreaterThan"
    OBJECTIVE_MEASURE_LESS_THAN = "objectiveMeasureLessThan"
    COMPLETED = "completed"
    ACTIVITY_PROGRESS_KNOWN = "activityProgressKnown"
    ATTEMPTED = "attempted"
    ATTEMPT_LIMIT_EXCEEDED = "attemptLimitExceeded"
    TIME_LIMIT_EXCEEDED = "timeLimitExceeded"
    OUTSIDE_AVAILABLE_TIME_RANGE = "outsideAvailableTimeRange"
    ALWAYS = "always"


class Combination(Word):
    ALL = "all"
    ANY = "any"


class ChildActivitySet(Word):
    ALL = "all"
    ANY = "any"
    NONE = "none"
    AT_LEAST_COUNT = "atLeastCount"
    AT_LEAST_PERCENT = "atLeastPercent"


class RollupAction(Word):
    SATISFIED = "satisfied"
    NOT_SATISFIED = "notSatisfied"
    COMPLETED = "completed"
    INCOMPLETE = "incomplete"


class Consideration(Word):
    ALWAYS = "always"
    IF_ATTEMPTED = "ifAttempted"
    IF_NOT_SKIPPED = "ifNotSkipped"
    IF_NOT_SUSPENDED = "ifNotSuspended"


class Timing(Word):
    NEVER = "never"
    ONCE = "once"
    ON_EACH_NEW_ATTEMPT = "onEachNewAttempt"


@dataclass(frozen=True, slots=True)
class ControlModes:
    choice: bool = True
    choice_exit: bool = True
    flow: bool = False
    forward_only: bool = False
    use_current_attempt_objective_info: bool = True
    use_current_attempt_progress_info: bool = True


@dataclass(frozen=True, slots=True)
class RuleCondition:
    condition: Condition
    negated: bool = False
    referenced_objective: str | None = None
    measure_threshold: float = 0.0


@dataclass(frozen=True, slots=True)
class SequencingRule:
    action: RuleAction
    conditions: tuple[RuleCondition, ...] = ()
    combination: Combination = Combination.ALL


@dataclass(frozen=True, slots=True)
class RollupCondition:
    condition: Condition
    negated: bool = False


@dataclass(frozen=True, slots=True)
class RollupRule:
    action: RollupAction
    conditions: tuple[RollupCondition, ...] = ()
    combination: Combination = Combination.ANY
    child_activity_set: ChildActivitySet = ChildActivitySet.ALL
    minimum_count: int = 0
    minimum_percent: float = 0.0


@dataclass(frozen=True, slots=True)
class RollupConsiderations:
    required_for_satisfied: Consideration = Consideration.ALWAYS
    required_for_not_satisfied: Consideration = Consideration.ALWAYS
    required_for_completed: Consideration = Consideration.ALWAYS
    required_for_incomplete: Consideration = Consideration.ALWAYS
    measure_satisfaction_if_active: bool = True


@dataclass(frozen=True, slots=True)
class ObjectiveMap:
    """One map to a global objective. imsss maps carry the first four flags, adlseq maps the rest."""

    target: str
    read_satisfied_status: bool = False
    read_normalized_measure: bool = False
    write_satisfied_status: bool = False
    write_normalized_measure: bool = False
    read_raw_score: bool = False
    read_min_score: bool = False
    read_max_score: bool = False
    read_completion_status: bool = False
    read_progress_measure: bool = False
    write_raw_score: bool = False
    write_min_score: bool = False
    write_max_score: bool = False
    write_completion_status: bool = False
    write_progress_measure: bool = False


@dataclass(frozen=True, slots=True)
class Objective:
    """`id` is None for a primary objective without one (also for the one made when none is declared)."""

    id: str | None = None
    satisfied_by_measure: bool = False
    min_normalized_measure: float = 1.0
    maps: tuple[ObjectiveMap, ...] = ()


@dataclass(frozen=True, slots=True)
class RandomizationControls:
    selection_timing: Timing = Timing.NEVER
    select_count: int | None = None
    randomization_timing: Timing = Timing.NEVER
    reorder_children: bool = False


@dataclass(frozen=True, slots=True)
class DeliveryControls:
    tracked: bool = True
    completion_set_by_content: bool = False
    objective_set_by_content: bool = False


@dataclass(frozen=True, slots=True)
class CompletionThreshold:
    """adlcp:completionThreshold. 2nd and 3rd edition write the threshold as element text: `as_text` is then True."""

    completed_by_measure: bool = False
    min_progress_measure: float = 1.0
    progress_weight: float = 1.0
    as_text: bool = False


@dataclass(frozen=True, slots=True)
class Sequencing:
    """Everything `imsss:sequencing` and its adlseq extensions say about one activity, references resolved."""

    controls: ControlModes = field(default_factory=ControlModes)
    prevent_activation: bool = False
    constrain_choice: bool = False
    pre_rules: tuple[SequencingRule, ...] = ()
    exit_rules: tuple[SequencingRule, ...] = ()
    post_rules: tuple[SequencingRule, ...] = ()
    attempt_limit: int | None = None
    attempt_absolute_duration_limit: str | None = None
    rollup_rules: tuple[RollupRule, ...] = ()
    rollup_objective_satisfied: bool = True
    rollup_progress_completion: bool = True
    objective_measure_weight: float = 1.0
    rollup_considerations: RollupConsiderations = field(default_factory=RollupConsiderations)
    primary_objective: Objective = field(default_factory=Objective)
    objectives: tuple[Objective, ...] = ()
    """The other objectives, in document order."""
    randomization: RandomizationControls = field(default_factory=RandomizationControls)
    delivery: DeliveryControls = field(default_factory=DeliveryControls)
