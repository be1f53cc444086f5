"""Which facts win (SYNC, "Which facts win"): pure functions of the *set* of what is known, never of its arrival order.

The server keeps every record for good and works out from all of them, with these functions, what holds; so a batch that
comes late, twice or by another way changes nothing but what it adds. No database, no network, no clock.
"""

from sync.bodies import Outcome
from sync.records.vocabulary import Completion, Success

COMPLETION_ORDER = {word: rank for rank, word in enumerate(Completion)}
SUCCESS_ORDER = {word: rank for rank, word in enumerate(Success)}


def joined(one: Outcome, other: Outcome) -> Outcome:
    """The join over `unknown < not attempted < incomplete < completed` and `unknown < failed < passed`."""
    score = max((one, other), key=_score)
    known = [outcome.progress for outcome in (one, other) if outcome.progress is not None]
    return Outcome(
        completion=max(one.completion, other.completion, key=COMPLETION_ORDER.__getitem__),
        success=max(one.success, other.success, key=SUCCESS_ORDER.__getitem__),
        progress=max(known, default=None),
        score_scaled=score.score_scaled,
        score_raw=score.score_raw,
        score_min=score.score_min,
        score_max=score.score_max,
    )


def _score(outcome: Outcome) -> tuple[bool, float]:
    own = outcome.score_scaled if outcome.score_scaled is not None else outcome.score_raw
    return (False, 0.0) if own is None else (True, own)
