"""Which of a learner's attempts on a course counts, by the rules that seat and server share (sync/counting.py)."""

from collections.abc import Iterable, Sequence

from desktop.store.attempts import Attempt
from desktop.store.enrollments import Counted
from sync import counting
from sync.counting import attempts_left, attempts_used, is_decided
from sync.records.vocabulary import Counting

# Whoever counts takes all of it from here.
__all__ = ["attempts_left", "attempts_used", "counted_for", "is_decided", "what_counts"]


def what_counts(attempts: Iterable[Attempt], rule: Counting) -> Counted:
    """The result of all attempts together. Those over the limit and those set aside count for nothing."""
    return _kept(counting.what_counts(attempts, rule))


def counted_for(attempts: Sequence[Attempt], rule: Counting, current: Attempt | None) -> Counted | None:
    """What the enrolment keeps: None where it is just what the current attempt has."""
    counted = counting.counted_for(attempts, rule, current)
    return None if counted is None else _kept(counted)


def _kept(counted: counting.Counted) -> Counted:
    return Counted(counted.attempt, counted.completion, counted.success, counted.score_scaled, counted.score_raw)
