"""Which of a learner's attempts on a course counts: a pure function of the set of attempts, never of their order.

Under BEST what an attempt once earned is never un-counted by a later one: completion and success are joined over all
attempts, and the score is that of the best. What the other rules choose, a course's policy chose knowingly.
"""

from collections.abc import Callable, Iterable, Sequence

from desktop.store.attempts import Attempt
from desktop.store.enrollments import Counted
from desktop.store.results import Results
from sync.records.vocabulary import AttemptStanding, Completion, Counting, Success

_COMPLETION = {word: rank for rank, word in enumerate(Completion)}
_SUCCESS = {word: rank for rank, word in enumerate(Success)}
_NO_SCORE = (False, 0.0)


def what_counts(attempts: Iterable[Attempt], rule: Counting) -> Counted:
    """The result of all attempts together. Those over the limit and those set aside count for nothing."""
    counting = sorted(
        (tried for tried in attempts if tried.standing is AttemptStanding.COUNTS),
        key=lambda tried: (tried.number, tried.id),
    )
    return _RULES[rule](counting) if counting else Counted(None)


def counted_for(attempts: Sequence[Attempt], rule: Counting, current: Attempt | None) -> Counted | None:
    """What the enrolment keeps: None where it is just what the current attempt has."""
    counted = what_counts(attempts, rule)
    if current is None or counted == _whole(current):
        return None
    return counted


def attempts_used(attempts: Iterable[Attempt]) -> int:
    """How many of those that a limit allows are gone; one that was set aside is given back."""
    return sum(tried.standing is not AttemptStanding.SET_ASIDE for tried in attempts)


def attempts_left(allowed: int | None, attempts: Iterable[Attempt]) -> int | None:
    """How many more may begin, None for any number."""
    return None if allowed is None else max(0, allowed - attempts_used(attempts))


def is_decided(results: Results) -> bool:
    """The attempt came to something: it was completed, passed or failed."""
    return results.completion is Completion.COMPLETED or results.success is not Success.UNKNOWN


def _best(attempts: Sequence[Attempt]) -> Counted:
    best = max(attempts, key=_merit)
    return _joined(attempts, best, best.results.score_scaled, best.results.score_raw)


def _highest(attempts: Sequence[Attempt]) -> Counted:
    return _whole(max(attempts, key=lambda tried: (_score(tried), _merit(tried))))


def _first(attempts: Sequence[Attempt]) -> Counted:
    return _whole(attempts[0])


def _last(attempts: Sequence[Attempt]) -> Counted:
    """One that goes on and has come to nothing yet leaves the one before it standing."""
    return _whole(_decided(attempts)[-1])


def _average(attempts: Sequence[Attempt]) -> Counted:
    """The mean score of all that came to something, with the status of the best; a score that is missing counts not."""
    rated = _decided(attempts)
    return _joined(
        attempts,
        max(attempts, key=_merit),
        _mean([tried.results.score_scaled for tried in rated]),
        _mean([tried.results.score_raw for tried in rated]),
    )


_RULES: dict[Counting, Callable[[Sequence[Attempt]], Counted]] = {
    Counting.BEST: _best,
    Counting.HIGHEST: _highest,
    Counting.FIRST: _first,
    Counting.LAST: _last,
    Counting.AVERAGE: _average,
}


def _merit(attempt: Attempt) -> tuple[object, ...]:
    """A pass before all; of equals the later one, so that the current attempt stands for itself."""
    results = attempt.results
    return (
        results.success is Success.PASSED,
        _COMPLETION[results.completion],
        _SUCCESS[results.success],
        _score(attempt),
        attempt.number,
        attempt.id,
    )


def _score(attempt: Attempt) -> tuple[bool, float]:
    """Scaled scores have one scale; raw ones are compared where a course gives nothing else."""
    results = attempt.results
    score = results.score_scaled if results.score_scaled is not None else results.score_raw
    return _NO_SCORE if score is None else (True, score)


def _decided(attempts: Sequence[Attempt]) -> Sequence[Attempt]:
    """Those that came to something; all of them where none did."""
    return [tried for tried in attempts if is_decided(tried.results)] or attempts


def _whole(attempt: Attempt) -> Counted:
    results = attempt.results
    return Counted(attempt.id, results.completion, results.success, results.score_scaled, results.score_raw)


def _joined(attempts: Sequence[Attempt], best: Attempt, scaled: float | None, raw: float | None) -> Counted:
    """The status joined over `unknown < not attempted < incomplete < completed` and `unknown < failed < passed`."""
    return Counted(
        best.id,
        max((tried.results.completion for tried in attempts), key=_COMPLETION.__getitem__),
        max((tried.results.success for tried in attempts), key=_SUCCESS.__getitem__),
        scaled,
        raw,
    )


def _mean(scores: Sequence[float | None]) -> float | None:
    known = sorted(score for score in scores if score is not None)
    return round(sum(known) / len(known), 7) if known else None
