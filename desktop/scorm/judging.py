"""What may be chosen of the rules by which a session is judged, and what it means that a status is lesser than another.

The standards leave some of it to whoever runs a course; `Judging()` is what they say themselves.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.scorm.sequencing.outcome import Completion, Success

Change = tuple[str, str | None]
"""An element and its new value; None clears it."""

LESSON_STATUS: Final = "cmi.core.lesson_status"
COMPLETION_STATUS: Final = "cmi.completion_status"
SUCCESS_STATUS: Final = "cmi.success_status"
JUDGED: Final = ("passed", "failed")
DONE: Final = ("completed", *JUDGED)
SILENT: Final = ("", "not attempted", "unknown")

_COMPLETION: Final = {
    Completion.UNKNOWN: 0,
    Completion.NOT_ATTEMPTED: 1,
    Completion.INCOMPLETE: 2,
    Completion.COMPLETED: 3,
}
_SUCCESS: Final = {Success.UNKNOWN: 0, Success.FAILED: 1, Success.PASSED: 2}


@dataclass(frozen=True, slots=True)
class Judging:
    """How sessions are judged.

    `suspending_ends`: a lesson that suspends at Terminate is at its end, as SCORM 1.2 has it; otherwise it means to go
    on, unless it is done and `suspended_is_finished`. `mastery_overrides`: the mastery score of 1.2 also replaces what
    the SCO called passed, failed or incomplete. `score_decides`: a score completes a lesson that is at its end, and the
    package's passing score alone says whether it is passed. `scale_raw`: a missing scaled score is worked out of raw,
    min and max. `keep_best`: a status is never followed by a lesser one.
    """

    suspending_ends: bool = True
    suspended_is_finished: bool = True
    mastery_overrides: bool = False
    score_decides: bool = False
    scale_raw: bool = False
    keep_best: bool = False

    @property
    def decides_status(self) -> bool:
        """What a SCO says of its status while it runs need not be what it comes to."""
        return self.mastery_overrides or self.score_decides

    def is_at_its_end(self, status: str, *, suspends: bool) -> bool:
        """Whether a lesson that called Terminate with this status is through with it."""
        return not suspends or self.suspending_ends or (self.suspended_is_finished and status in DONE)


def split_status(lesson_status: str) -> tuple[Completion, Success]:
    """1.2's one status as the two facts it mixes. "failed" is a finished try; "browsed" is no completion."""
    return {
        "passed": (Completion.COMPLETED, Success.PASSED),
        "failed": (Completion.COMPLETED, Success.FAILED),
        "completed": (Completion.COMPLETED, Success.UNKNOWN),
        "incomplete": (Completion.INCOMPLETE, Success.UNKNOWN),
        "browsed": (Completion.INCOMPLETE, Success.UNKNOWN),
        "not attempted": (Completion.NOT_ATTEMPTED, Success.UNKNOWN),
    }.get(lesson_status, (Completion.UNKNOWN, Success.UNKNOWN))


def scaled(raw: float, low: float | None, high: float | None) -> float:
    """A raw score as -1..1, by its min and max; a pair of them that makes no scale counts as 0 and 100."""
    bottom, top = (0.0 if low is None else low), (100.0 if high is None else high)
    if top <= bottom:
        bottom, top = 0.0, 100.0
    return max(-1.0, min(1.0, (raw - bottom) / (top - bottom)))


def better_status(before: str, after: str) -> str:
    """Of two statuses of SCORM 1.2 the greater one by success, then completion; the later one of equals.

    What failed stays so until it is passed: that it was completed was known.
    """
    return before if _rank_12(before) > _rank_12(after) else after


def without_lesser(changes: Iterable[Change], values: Mapping[str, str]) -> list[Change]:
    """The changes but for those that would replace a status in `values` by a lesser one, of either standard."""
    return [change for change in changes if not _is_lesser(change, values)]


def _is_lesser(change: Change, values: Mapping[str, str]) -> bool:
    element, value = change
    before, after = values.get(element, ""), value or ""
    if element == LESSON_STATUS:
        return better_status(before, after) != after
    if element == COMPLETION_STATUS:
        return _COMPLETION[_completion(before)] > _COMPLETION[_completion(after)]
    if element == SUCCESS_STATUS:
        return _SUCCESS[_success(before)] > _SUCCESS[_success(after)]
    return False


def _rank_12(status: str) -> tuple[int, int]:
    completion, success = split_status(status)
    return _SUCCESS[success], _COMPLETION[completion]


def _completion(text: str) -> Completion:
    return next((word for word in Completion if word.value == text), Completion.UNKNOWN)


def _success(text: str) -> Success:
    return next((word for word in Success if word.value == text), Success.UNKNOWN)
