"""The run-time's two ends in Python: the data a SCO finds at Initialize, and what its session amounts to when it ends.

What happens in between, the page's run-time decides alone (`resources/runtime/`).
Sources: RTE 2004 4th ed. chapter 4 and RTE 1.2 chapter 3, as restated in the project's working reference.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from desktop.scorm.durations import interval, seconds_of_interval, seconds_of_timespan, timespan
from desktop.scorm.judging import JUDGED, SILENT, Judging, better_status, scaled, split_status
from desktop.scorm.package import Item
from desktop.scorm.sequencing.content import real
from desktop.scorm.sequencing.outcome import Completion, Success

Values = Mapping[str, str]
E = TypeVar("E", bound=Enum)

AS_A_PERCENTAGE = Judging(scale_raw=True)
"""How 1.2 is judged by itself: raw is of 100, or of what min and max say (RTE 1.2, 3.4.4)."""
BY_THE_BOOK = Judging()

# What belongs to one session only and is never read back at the next one.
_SESSION_ONLY_12 = frozenset({"cmi.core.session_time", "cmi.core.exit"})
_SESSION_ONLY_2004 = frozenset({"cmi.session_time", "cmi.exit", "adl.nav.request"})


class Mode(Enum):
    NORMAL = "normal"
    REVIEW = "review"
    BROWSE = "browse"

    @property
    def credit(self) -> str:
        return "credit" if self is Mode.NORMAL else "no-credit"


class Exit(Enum):
    """cmi.exit / cmi.core.exit as last set by the SCO."""

    NORMAL = "normal"
    SUSPEND = "suspend"
    TIME_OUT = "time-out"
    LOGOUT = "logout"


@dataclass(frozen=True)
class Learner:
    """`name` is "Last, First", as both standards want it."""

    id: str
    name: str
    language: str = ""


@dataclass(frozen=True)
class Resumption:
    """What earlier sessions of the same attempt left: values in the order first written, and seconds spent."""

    values: Values
    seconds: float
    suspended: bool


@dataclass(frozen=True)
class Score:
    """The four numbers move as one. `scaled` is -1..1; the others are in the course's own units. None: not given."""

    raw: float | None = None
    min: float | None = None
    max: float | None = None
    scaled: float | None = None


@dataclass(frozen=True)
class SessionOutcome:
    """What one session amounts to.

    `written` are values that the run-time itself adds at the end (1.2 status rules), and that the SCO reads at its next
    session. `assumed` are values that count as if the SCO had set them, which it never reads.
    """

    completion: Completion
    success: Success
    score: Score
    progress: float | None
    seconds: float | None
    exit: Exit
    navigation: str | None
    written: Mapping[str, str]
    assumed: Mapping[str, str] = field(default_factory=dict)


def seed_12(
    item: Item, learner: Learner, mode: Mode, before: Resumption | None, preferences: Values
) -> list[list[str]]:
    """Values at LMSInitialize, in order. 1.2 keeps a SCO's data on every re-entry, suspended or not."""
    entry = "ab-initio" if before is None else "resume" if before.suspended else ""
    seeds = {
        "cmi.core.student_id": learner.id,
        "cmi.core.student_name": learner.name,
        "cmi.core.credit": mode.credit,
        "cmi.core.lesson_mode": mode.value,
        "cmi.core.entry": entry,
        "cmi.core.total_time": timespan(before.seconds if before else 0),
        "cmi.launch_data": item.data_from_lms or "",
        "cmi.student_data.mastery_score": item.mastery_score or "",
        "cmi.student_data.max_time_allowed": item.max_time_allowed or "",
        "cmi.student_data.time_limit_action": item.time_limit_action.value if item.time_limit_action else "",
    }
    if learner.language:
        seeds["cmi.student_preference.language"] = learner.language
    seeds.update(preferences)
    return _in_order(seeds, before.values if before else {}, _SESSION_ONLY_12)


def seed_2004(
    item: Item,
    learner: Learner,
    mode: Mode,
    before: Resumption | None,
    preferences: Values,
    tracked: Iterable[tuple[str, str]],
) -> list[list[str]]:
    """Values at Initialize, in order; only a suspended attempt, or one that is reviewed, brings its own data back.

    Args:
        tracked: What sequencing knows of the activity (thresholds, objectives read through their maps): it wins over
            what the SCO left.
    """
    resumed = before is not None and before.suspended
    # Entry is "" where the learner neither begins nor goes on (RTE 4.2.11).
    entered_again = before is not None and (resumed or mode is Mode.REVIEW)
    seeds = {
        "cmi.learner_id": learner.id,
        "cmi.learner_name": learner.name,
        "cmi.credit": mode.credit,
        "cmi.mode": mode.value,
        "cmi.entry": "resume" if resumed else "" if entered_again else "ab-initio",
        "cmi.total_time": interval(before.seconds if before is not None and entered_again else 0),
    }
    if item.data_from_lms is not None:
        seeds["cmi.launch_data"] = item.data_from_lms
    if item.time_limit_action is not None:
        seeds["cmi.time_limit_action"] = item.time_limit_action.value
    if learner.language:
        seeds["cmi.learner_preference.language"] = learner.language
    seeds.update(preferences)
    kept = before.values if before is not None and entered_again else {}
    ordered = _in_order(seeds, kept, _SESSION_ONLY_2004)
    known = {element: place for place, (element, _) in enumerate(ordered)}
    for element, value in tracked:
        if element in known:
            ordered[known[element]][1] = value
        else:
            ordered.append([element, value])
    return ordered


def _in_order(seeds: dict[str, str], kept: Values, session_only: frozenset[str]) -> list[list[str]]:
    own = [[element, value] for element, value in kept.items() if element not in session_only and element not in seeds]
    return [[element, value] for element, value in seeds.items()] + own


def preferences_of(values: Values) -> dict[str, str]:
    """The learner's preferences among a SCO's values: they outlive the attempt, for the whole course."""
    return {
        element: value
        for element, value in values.items()
        if element.startswith(("cmi.learner_preference.", "cmi.student_preference."))
    }


def outcome_12(
    item: Item, values: Values, mode: Mode, *, finished: bool, judging: Judging = AS_A_PERCENTAGE
) -> SessionOutcome:
    """What a 1.2 session amounts to (RTE 1.2, LMSFinish and lesson_status). `finished`: it is at its end.

    The mastery score may replace only a status that says no more than "completed"; what the SCO itself called passed,
    failed or incomplete stands, unless `judging` says otherwise. Without LMSFinish nothing is decided for the SCO: a
    crashed window is not a completion.
    """
    status = values.get("cmi.core.lesson_status", "")
    raw = _number(values.get("cmi.core.score.raw"))
    decided = status
    if finished:
        if status in SILENT:
            decided = "browsed" if mode is Mode.BROWSE else "completed"
        if mode is Mode.NORMAL and raw is not None:
            decided = _decided_12(decided, raw, _number(item.mastery_score), judging)
    elif status in SILENT:
        decided = "incomplete"
    if judging.keep_best:
        decided = better_status(status, decided)
    completion, success = split_status(decided)
    return SessionOutcome(
        completion=completion,
        success=success,
        score=_score_12(raw, values, judging),
        progress=None,
        seconds=seconds_of_timespan(values.get("cmi.core.session_time", "")),
        exit=_exit(values.get("cmi.core.exit", "")),
        navigation=None,
        written={"cmi.core.lesson_status": decided} if decided != status else {},
    )


def _decided_12(status: str, raw: float, mastery: float | None, judging: Judging) -> str:
    """The status of a lesson that is at its end with this score."""
    if mastery is None:
        return "completed" if judging.score_decides and status not in JUDGED else status
    if status == "completed" or judging.decides_status:
        return "passed" if raw >= mastery else "failed"
    return status


def outcome_2004(
    item: Item, values: Values, *, finished: bool = False, judging: Judging = BY_THE_BOOK
) -> SessionOutcome:
    """What a 2004 session amounts to, as GetValue would have answered (RTE 2004 4.2.4, 4.2.22: thresholds decide).

    `finished`: it is at its end. What `judging` decides beside that is `assumed`.
    """
    assumed = _assumed_2004(values, finished=finished, judging=judging)
    values = {**values, **assumed}
    progress = _number(values.get("cmi.progress_measure"))
    score = _number(values.get("cmi.score.scaled"))
    completion = _enum(Completion, values.get("cmi.completion_status"), Completion.UNKNOWN)
    success = _enum(Success, values.get("cmi.success_status"), Success.UNKNOWN)
    threshold = item.completion_threshold
    if threshold is not None and (threshold.completed_by_measure or threshold.as_text):
        completion = (
            Completion.UNKNOWN
            if progress is None
            else Completion.COMPLETED
            if progress >= threshold.min_progress_measure
            else Completion.INCOMPLETE
        )
    primary = item.sequencing.primary_objective
    if primary.satisfied_by_measure:
        success = (
            Success.UNKNOWN
            if score is None
            else Success.PASSED
            if score >= primary.min_normalized_measure
            else Success.FAILED
        )
    return SessionOutcome(
        completion=completion,
        success=success,
        score=Score(
            raw=_number(values.get("cmi.score.raw")),
            min=_number(values.get("cmi.score.min")),
            max=_number(values.get("cmi.score.max")),
            scaled=score,
        ),
        progress=progress,
        seconds=seconds_of_interval(values.get("cmi.session_time", "")),
        exit=_exit(values.get("cmi.exit", "")),
        navigation=values.get("adl.nav.request"),
        written={},
        assumed=assumed,
    )


def _assumed_2004(values: Values, *, finished: bool, judging: Judging) -> dict[str, str]:
    assumed = {}
    raw, given = _number(values.get("cmi.score.raw")), _number(values.get("cmi.score.scaled"))
    if judging.scale_raw and raw is not None and given is None:
        low, high = _number(values.get("cmi.score.min")), _number(values.get("cmi.score.max"))
        assumed["cmi.score.scaled"] = real(round(scaled(raw, low, high), 7))
    is_scored = raw is not None or given is not None
    if finished and judging.score_decides and is_scored and values.get("cmi.completion_status") != "completed":
        assumed["cmi.completion_status"] = "completed"
    return assumed


def _score_12(raw: float | None, values: Values, judging: Judging) -> Score:
    """1.2 has no scaled score: raw is a percentage, unless min and max say otherwise and are heard."""
    low, high = _number(values.get("cmi.core.score.min")), _number(values.get("cmi.core.score.max"))
    are_heard = judging.scale_raw and low is not None and high is not None
    of_all = None if raw is None else scaled(raw, low, high) if are_heard else scaled(raw, None, None)
    return Score(raw=raw, min=low, max=high, scaled=of_all)


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _exit(text: str) -> Exit:
    return _enum(Exit, text, Exit.NORMAL)


def _enum(kind: type[E], text: str | None, otherwise: E) -> E:
    return next((member for member in kind if member.value == text), otherwise)
