"""How long somebody waits after wrong tries; pure, and by a clock that may lie.

A clock that was set back can't say how much of a wait has passed: the wait then begins again from what the clock says
now, so it neither ends early nor lasts longer than a wait does. A clock set forward ends one wait early; it wins at
most the few tries before waiting no longer helps.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from desktop.store.credentials import Tries
from sync.records.vocabulary import Role


class Standing(Enum):
    FREE = "free"
    WAITS = "waits"
    STUCK = "stuck"
    """Only another person can help."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """So many wrong tries cost nothing; each one after that costs the next wait."""

    free: int
    waits: tuple[timedelta, ...]
    supervised: bool
    """After the last wait: True, another person must help; False, the last wait comes again each time."""

    def wait_after(self, failed: int) -> timedelta:
        """Zero for the first ones. Meaningless for somebody who is stuck."""
        step = failed - self.free
        return self.waits[min(step, len(self.waits) - 1)] if step >= 0 else timedelta(0)

    def is_stuck(self, failed: int) -> bool:
        return self.supervised and failed >= self.free + len(self.waits)

    def tries_left(self, failed: int) -> int:
        """Before the first wait."""
        return max(self.free - failed, 0)


_MINUTES: Final = (timedelta(seconds=30), *(timedelta(minutes=minutes) for minutes in (1, 2, 5, 15)))
SUPERVISED: Final = Ladder(5, _MINUTES, supervised=True)
UNSUPERVISED: Final = Ladder(5, (*_MINUTES, timedelta(hours=1)), supervised=False)
"""For administrators: nobody stands above them, and ten wrong guesses by a stranger must not lock a seat for ever."""
BADGES: Final = Ladder(5, (timedelta(seconds=30), timedelta(minutes=1)), supervised=False)
"""For unknown badges, counted for the whole seat: a badge can't be guessed, but a reader that babbles is slowed."""


def ladder_for(role: Role) -> Ladder:
    return UNSUPERVISED if role is Role.ADMINISTRATOR else SUPERVISED


def standing(ladder: Ladder, tries: Tries | None, now: datetime) -> Standing:
    """Whether another try may come now. `tries` as `settled` left them."""
    if tries is None:
        return Standing.FREE
    if ladder.is_stuck(tries.failed):
        return Standing.STUCK
    waits = tries.waits_until is not None and now < tries.waits_until
    return Standing.WAITS if waits else Standing.FREE


def settled(ladder: Ladder, tries: Tries | None, now: datetime) -> Tries | None:
    """The same tries, their wait begun again where the clock was set back since."""
    if tries is None or now >= tries.last_at:
        return tries
    return _waiting(ladder, tries.failed, now)


def with_one_more(ladder: Ladder, tries: Tries | None, now: datetime) -> Tries:
    """Counted before it is known whether it was right."""
    return _waiting(ladder, (tries.failed if tries is not None else 0) + 1, now)


def _waiting(ladder: Ladder, failed: int, now: datetime) -> Tries:
    wait = ladder.wait_after(failed)
    return Tries(failed, now, now + wait if wait and not ladder.is_stuck(failed) else None)
