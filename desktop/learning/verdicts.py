"""What sessions and courses amount to: pure rules from run-time values and sequencing to results."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from desktop.learning.counting import is_decided
from desktop.learning.course import Course
from desktop.learning.views import fraction_done
from desktop.scorm.judging import COMPLETION_STATUS, LESSON_STATUS
from desktop.scorm.package import Item, ResourceKind
from desktop.scorm.runtime import Mode, SessionOutcome, outcome_12, outcome_2004
from desktop.scorm.sequencing.outcome import CourseSequencer
from desktop.scorm.sequencing.restart import is_suspended
from desktop.store.attempts import Attempt, Session
from desktop.store.results import Results
from sync.counting import COMPLETION_ORDER, SUCCESS_ORDER
from sync.records.vocabulary import AttemptState, Completion, Success

EXIT: Final = {True: "cmi.exit", False: "cmi.core.exit"}
"""By whether the course is a 2004 one."""
LONGEST_MEASURED: Final = 4 * 3600.0
"""Seconds that a single page is believed to have been worked on."""


def session_outcome(
    course: Course, item: Item, values: Mapping[str, str], mode: Mode, *, finished: bool
) -> SessionOutcome:
    """What one session amounts to; `finished`: the page called Terminate (LMSFinish)."""
    judging, suspends = course.switches.judging, values.get(EXIT[course.is_2004]) == "suspend"
    if course.is_2004:
        ended = finished and judging.is_at_its_end(values.get(COMPLETION_STATUS, ""), suspends=suspends)
        return outcome_2004(item, values, finished=ended, judging=judging)
    # A lesson that suspends means to go on, so its silence is no completion, whatever the book says (docs/adr/0012).
    ended = finished and judging.is_at_its_end(values.get(LESSON_STATUS, ""), suspends=suspends)
    return outcome_12(item, values, mode, finished=ended, judging=judging)


def session_results(outcome: SessionOutcome) -> Results:
    """The same as the store keeps it."""
    return Results(
        completion=Completion(outcome.completion.value),
        success=Success(outcome.success.value),
        progress=None if outcome.progress is None else 100 * outcome.progress,
        score_scaled=outcome.score.scaled,
        score_raw=outcome.score.raw,
        score_min=outcome.score.min,
        score_max=outcome.score.max,
    )


def counted_seconds(session: Session, outcome: SessionOutcome) -> float:
    """What the session adds to total_time: what the SCO reported (RTE 4.2.26); looking at it again adds nothing."""
    return outcome.seconds or 0.0 if session.for_credit else 0.0


def measured_seconds(session: Session, outcome: SessionOutcome, until: datetime) -> float | None:
    """How long the page was open, where the course reports no time; None where it does, or nothing counts.

    The clock may jump: what it makes negative is nothing, and a page that stood open for longer was forgotten there.
    """
    if outcome.seconds is not None or not session.for_credit:
        return None
    return max(0.0, min((until - session.began_at).total_seconds(), LONGEST_MEASURED))


def course_results(course: Course, sequencer: CourseSequencer, only_lesson: Mapping[str, str]) -> Results:
    """Where the learner stands in the course.

    `only_lesson` are the run-time values of the one lesson that counts, empty where there are several: then scores
    other than the scaled one have no common scale, except in SCORM 1.2, whose raw scores are percentages.
    """
    progress, status = sequencer.progress(), sequencer.status()
    fraction = fraction_done(progress)
    raw, low, high = (
        _number(only_lesson.get(f"cmi.core.score.{name}") or only_lesson.get(f"cmi.score.{name}"))
        for name in ("raw", "min", "max")
    )
    if not course.is_2004 and progress.total > 1 and status.score is not None:
        raw, low, high = round(100 * status.score, 7), 0.0, 100.0
    return Results(
        completion=Completion(status.completion.value),
        success=Success(status.success.value),
        progress=None if fraction is None else 100 * fraction,
        score_scaled=status.score,
        score_raw=raw,
        score_min=low,
        score_max=high,
    )


def is_finished(course: Course, attempt: Attempt) -> bool:
    """Nothing is left to earn, so opening the course again is a review (docs/adr/0006)."""
    counts = course.switches.suspended_is_finished
    return is_over(attempt, can_be_passed=course.can_be_passed, suspended_is_finished=counts)


def best_of(before: Results, now: Results) -> Results:
    """The newest results with the status that was reached before, where that is the better one."""
    completion = max(before.completion, now.completion, key=COMPLETION_ORDER.__getitem__)
    success = max(before.success, now.success, key=SUCCESS_ORDER.__getitem__)
    progress = now.progress if completion is now.completion else before.progress
    return replace(now, completion=completion, success=success, progress=progress)


def is_over(attempt: Attempt, *, can_be_passed: bool, suspended_is_finished: bool = True) -> bool:
    """The same, of a course of which only this is known. `suspended_is_finished`: see `Switches`.

    An attempt that a crash left open is taken up where it was. Where everything was seen and a passing score is still
    to be reached, it goes on, or a new one begins.
    """
    results, state = attempt.results, attempt.state
    if state is AttemptState.OPEN or results.success is Success.FAILED:
        return False
    if not suspended_is_finished and attempt.sequencing is not None and is_suspended(attempt.sequencing):
        return False
    if results.success is Success.PASSED:
        return results.completion in (Completion.COMPLETED, Completion.UNKNOWN)
    return results.completion is Completion.COMPLETED and not can_be_passed


def may_be_reviewed(attempt: Attempt, *, can_be_passed: bool) -> bool:
    """It is over and came to something, a failure too."""
    ended = attempt.state is AttemptState.ENDED and is_decided(attempt.results)
    return ended or is_over(attempt, can_be_passed=can_be_passed)


def finished_by_leaving(course: Course, item: Item, values: Mapping[str, str], *, finished: bool) -> bool:
    """Whether nothing of a lesson is left once its page has gone.

    An asset can't say so; whoever leaves it has seen it. A SCO has to say that it is done and call Terminate
    (`finished`): one that only terminates is taken to be in the middle.
    """
    if item.kind is ResourceKind.ASSET:
        return True
    outcome = session_outcome(course, item, values, Mode.NORMAL, finished=False)
    says_done = outcome.completion.value == Completion.COMPLETED.value or outcome.success.value != Success.UNKNOWN.value
    is_scored = course.switches.score_decides and (outcome.score.raw, outcome.score.scaled) != (None, None)
    return finished and (says_done or (is_scored and values.get(EXIT[course.is_2004]) != "suspend"))


def is_over_when_left(sequencer: CourseSequencer) -> bool:
    """Leaving now leaves nothing open: the course is completed, passed or failed, or all its lessons are done."""
    progress, status = sequencer.progress(), sequencer.status()
    completed = status.completion.value == Completion.COMPLETED.value
    return completed or status.done or (progress.total > 0 and progress.done == progress.total)


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
