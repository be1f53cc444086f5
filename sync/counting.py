"""What counts: pure rules over the *set* of a learner's attempts, the same on a seat and on a server.

Under BEST what an attempt once earned is never un-counted by a later one: completion and success are joined over all
attempts, and the score is that of the best. What the other rules choose, a course's policy chose knowingly.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol
from uuid import UUID

from sync.records.vocabulary import AttemptStanding, CertificateRule, Completion, Counting, Success

COMPLETION_ORDER: Final = {word: rank for rank, word in enumerate(Completion)}
SUCCESS_ORDER: Final = {word: rank for rank, word in enumerate(Success)}
_NO_SCORE: Final = (False, 0.0)


class Result(Protocol):
    """What is known of success: an outcome on the wire, the results in a store."""

    @property
    def completion(self) -> Completion: ...
    @property
    def success(self) -> Success: ...
    @property
    def score_scaled(self) -> float | None: ...
    @property
    def score_raw(self) -> float | None: ...


class Attempted(Protocol):
    """An attempt, as far as counting looks at it."""

    @property
    def id(self) -> UUID: ...
    @property
    def number(self) -> int: ...
    @property
    def standing(self) -> AttemptStanding: ...
    @property
    def results(self) -> Result: ...


@dataclass(frozen=True, slots=True)
class Tried:
    """An attempt as merging knows it."""

    id: UUID
    number: int
    standing: AttemptStanding
    results: Result


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts of all attempts on a course. `attempt` is the one whose score it is, None where no attempt counts."""

    attempt: UUID | None
    completion: Completion = Completion.UNKNOWN
    success: Success = Success.UNKNOWN
    score_scaled: float | None = None
    score_raw: float | None = None


# The limit


@dataclass(frozen=True, slots=True)
class Begun:
    """An attempt as the limit looks at it. `counted`: whoever keeps the books once said that it counts.

    `done_in`: the attempts in which the work that lies in this one was done.
    """

    id: UUID
    number: int
    counted: bool = False
    done_in: Collection[UUID] = ()


def allowed_attempts(of_policy: int | None, of_package: int | None, granted: int = 0) -> int | None:
    """How many attempts one learner may make, None for any number; a limit of 0 is none."""
    limit = (of_package if of_policy is None else of_policy) or None
    return None if limit is None else max(0, limit + granted)


def standings(
    attempts: Iterable[Begun], allowed: int | None, decided: Mapping[UUID, AttemptStanding]
) -> dict[UUID, AttemptStanding]:
    """Whether each attempt counts (SYNC, "Over the attempt limit").

    What a person decided holds. Else one that once counted counts for ever; else it counts where fewer than the allowed
    went before it, or where work that was done in it counts elsewhere. One that was set aside is given back.
    """
    in_order = sorted(attempts, key=lambda begun: (begun.number, begun.id))
    counting, used = set(), 0
    for attempt in in_order:
        if allowed is None or used < allowed or attempt.counted:
            counting.add(attempt.id)
        used += decided.get(attempt.id) is not AttemptStanding.SET_ASIDE
    counting = _with_origins(counting, in_order)
    by_rule = {True: AttemptStanding.COUNTS, False: AttemptStanding.OVER_LIMIT}
    return {each.id: decided.get(each.id, by_rule[each.id in counting]) for each in in_order}


def _with_origins(counting: set[UUID], attempts: Iterable[Begun]) -> set[UUID]:
    """And those in which was done what counts in another: it may come back to them, and must not be un-counted then."""
    done_in = {attempt.id: attempt.done_in for attempt in attempts}
    found, waiting = set(counting), list(counting)
    for each in waiting:
        more = [origin for origin in done_in[each] if origin in done_in and origin not in found]
        found.update(more)
        waiting += more
    return found


def attempts_used(attempts: Iterable[Attempted]) -> int:
    """How many of those that a limit allows are gone; one that was set aside is given back."""
    return sum(tried.standing is not AttemptStanding.SET_ASIDE for tried in attempts)


def attempts_left(allowed: int | None, attempts: Iterable[Attempted]) -> int | None:
    """How many more may begin, None for any number."""
    return None if allowed is None else max(0, allowed - attempts_used(attempts))


# Which attempt counts


def what_counts(attempts: Iterable[Attempted], rule: Counting) -> Counted:
    """The result of all attempts together. Those over the limit and those set aside count for nothing."""
    counting = sorted(
        (tried for tried in attempts if tried.standing is AttemptStanding.COUNTS),
        key=lambda tried: (tried.number, tried.id),
    )
    return _RULES[rule](counting) if counting else Counted(None)


def counted_for(attempts: Sequence[Attempted], rule: Counting, current: Attempted | None) -> Counted | None:
    """What the enrolment keeps: None where it is just what the current attempt has."""
    counted = what_counts(attempts, rule)
    if current is None or counted == _whole(current):
        return None
    return counted


def is_decided(results: Result) -> bool:
    """The attempt came to something: it was completed, passed or failed."""
    return results.completion is Completion.COMPLETED or results.success is not Success.UNKNOWN


def is_earned(rule: CertificateRule, results: Result, *, can_be_passed: bool) -> bool:
    """Whether what counts meets the course's rule. One who failed has completed, but not succeeded."""
    match rule:
        case CertificateRule.NONE:
            return False
        case CertificateRule.COMPLETION:
            return results.completion is Completion.COMPLETED
        case CertificateRule.SUCCESS:
            if can_be_passed:
                return results.success is Success.PASSED
            return results.completion is Completion.COMPLETED


def merit(results: Result) -> tuple[bool, int, int, tuple[bool, float]]:
    """A pass before all, then how far the learner came, then the score; the greater is the better."""
    return (
        results.success is Success.PASSED,
        COMPLETION_ORDER[results.completion],
        SUCCESS_ORDER[results.success],
        score_rank(results),
    )


def score_rank(results: Result) -> tuple[bool, float]:
    """Scaled scores have one scale. One that is only raw is taken for a percentage, which SCORM 1.2 wants it to be."""
    if results.score_scaled is not None:
        return True, results.score_scaled
    return _NO_SCORE if results.score_raw is None else (True, results.score_raw / 100)


def _best(attempts: Sequence[Attempted]) -> Counted:
    best = max(attempts, key=_merit)
    return _joined(attempts, best, best.results.score_scaled, best.results.score_raw)


def _highest(attempts: Sequence[Attempted]) -> Counted:
    return _whole(max(attempts, key=lambda tried: (score_rank(tried.results), _merit(tried))))


def _first(attempts: Sequence[Attempted]) -> Counted:
    return _whole(attempts[0])


def _last(attempts: Sequence[Attempted]) -> Counted:
    """One that goes on and has come to nothing yet leaves the one before it standing."""
    return _whole(_decided(attempts)[-1])


def _average(attempts: Sequence[Attempted]) -> Counted:
    """The mean score of all that came to something, with the status of the best; a score that is missing counts not."""
    rated = _decided(attempts)
    return _joined(
        attempts,
        max(attempts, key=_merit),
        _mean([tried.results.score_scaled for tried in rated]),
        _mean([tried.results.score_raw for tried in rated]),
    )


_RULES: Final[Mapping[Counting, Callable[[Sequence[Attempted]], Counted]]] = {
    Counting.BEST: _best,
    Counting.HIGHEST: _highest,
    Counting.FIRST: _first,
    Counting.LAST: _last,
    Counting.AVERAGE: _average,
}


def _merit(attempt: Attempted) -> tuple[object, ...]:
    """Of equals the later one, so that the current attempt stands for itself."""
    return (*merit(attempt.results), attempt.number, attempt.id)


def _decided(attempts: Sequence[Attempted]) -> Sequence[Attempted]:
    """Those that came to something; all of them where none did."""
    return [tried for tried in attempts if is_decided(tried.results)] or attempts


def _whole(attempt: Attempted) -> Counted:
    results = attempt.results
    return Counted(attempt.id, results.completion, results.success, results.score_scaled, results.score_raw)


def _joined(attempts: Sequence[Attempted], best: Attempted, scaled: float | None, raw: float | None) -> Counted:
    """The status joined over `unknown < not attempted < incomplete < completed` and `unknown < failed < passed`."""
    return Counted(
        best.id,
        max((tried.results.completion for tried in attempts), key=COMPLETION_ORDER.__getitem__),
        max((tried.results.success for tried in attempts), key=SUCCESS_ORDER.__getitem__),
        scaled,
        raw,
    )


def _mean(scores: Sequence[float | None]) -> float | None:
    known = sorted(score for score in scores if score is not None)
    return round(sum(known) / len(known), 7) if known else None
