"""What CMI values say of a session, where another system tracks it and no run-time of ours has worked it out.

SCORM 1.2's one status is split in two as SYNC merges it: who passed or failed has finished. Thresholds are those of the
package (RTE 4.2.4.1, 4.2.22.1): where there is one, the value decides and not the word the course sent.
"""

import math
import re
from collections.abc import Mapping
from typing import Final

from sync.bodies import Outcome
from sync.records.vocabulary import Completion, Success

_SPLIT: Final = {
    "passed": (Completion.COMPLETED, Success.PASSED),
    "failed": (Completion.COMPLETED, Success.FAILED),
    "completed": (Completion.COMPLETED, Success.UNKNOWN),
    "incomplete": (Completion.INCOMPLETE, Success.UNKNOWN),
    "browsed": (Completion.INCOMPLETE, Success.UNKNOWN),
    "not attempted": (Completion.NOT_ATTEMPTED, Success.UNKNOWN),
}
_COMPLETIONS: Final = {word.value: word for word in Completion}
_SUCCESSES: Final = {word.value: word for word in Success}
_NUMBER: Final = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)", re.ASCII)
_TIMESPAN: Final = re.compile(r"(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)", re.ASCII)
_INTERVAL: Final = re.compile(
    r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", re.ASCII
)
# A year of 365 days and a month of 2,628,029 seconds, as ADL's own run-time counts them.
_UNITS: Final = (31_536_000, 2_628_029, 86_400, 3_600, 60, 1)
_LONGEST: Final = 10.0**10

Values = Mapping[str, str | None]
"""An element and its value; None: cleared."""


def outcome_of(
    values: Values, *, passing_score: float | None = None, completion_threshold: float | None = None
) -> Outcome:
    """Completion, success and score of a session with these values, of either version of the standard.

    A value that is none (a score that is no number, a scaled one beyond ±1) says nothing.
    """
    progress, scaled = _number(values, "cmi.progress_measure", 0, 1), _number(values, "cmi.score.scaled", -1, 1)
    split = _SPLIT.get(values.get("cmi.core.lesson_status") or "")
    if split is not None:
        completion, success = split
    else:
        completion = _COMPLETIONS.get(values.get("cmi.completion_status") or "", Completion.UNKNOWN)
        success = _SUCCESSES.get(values.get("cmi.success_status") or "", Success.UNKNOWN)
        if completion_threshold is not None and progress is not None:
            completion = Completion.COMPLETED if progress >= completion_threshold else Completion.INCOMPLETE
        if passing_score is not None and scaled is not None:
            success = Success.PASSED if scaled >= passing_score else Success.FAILED
    return Outcome(
        completion=completion,
        success=success,
        progress=100.0 if completion is Completion.COMPLETED else (None if progress is None else 100 * progress),
        score_scaled=scaled,
        score_raw=_either(values, "cmi.score.raw", "cmi.core.score.raw"),
        score_min=_either(values, "cmi.score.min", "cmi.core.score.min"),
        score_max=_either(values, "cmi.score.max", "cmi.core.score.max"),
    )


def seconds_of(values: Values) -> float:
    """The session time that the values report, 0 where they report none."""
    span = _TIMESPAN.fullmatch(values.get("cmi.core.session_time") or "")
    if span is not None:
        hours, minutes, seconds = span.groups()
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    interval = _INTERVAL.fullmatch(values.get("cmi.session_time") or "")
    if interval is None:
        return 0.0
    parts = zip(interval.groups(), _UNITS, strict=True)
    return min(math.fsum(float(part[:20]) * unit for part, unit in parts if part), _LONGEST)


def has_ended(values: Values) -> bool:
    """Whether the course left for good: its exit is anything but "suspend" (RTE 4.2.8; 1.2: cmi.core.exit)."""
    left = values.get("cmi.exit", values.get("cmi.core.exit"))
    return left is not None and left != "suspend"


def _either(values: Values, element: str, older: str) -> float | None:
    found = _number(values, element)
    return _number(values, older) if found is None else found


def _number(values: Values, element: str, least: float = -math.inf, most: float = math.inf) -> float | None:
    text = (values.get(element) or "").strip()
    if len(text) > 32 or _NUMBER.fullmatch(text) is None:
        return None
    number = float(text)
    return number if least <= number <= most and math.isfinite(number) else None
