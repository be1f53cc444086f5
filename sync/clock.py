"""A hybrid logical clock: what orders records where the clocks of seats can't be believed (SYNC, "Which facts win").

A stamp is one integer: milliseconds since 1970 in the upper bits, a counter in the lowest 16. It never goes back, and
it is later than every stamp its maker had seen. Whoever keeps a clock persists the newest stamp; this module only
computes.
"""

from datetime import datetime, timedelta
from typing import Final

from sync.records.identifiers import EPOCH

COUNTER_BITS: Final = 16
LAST_MILLISECOND: Final = (1 << 46) - 1
"""In the year 4199: what a stamp may go on from and still fit the signed 64 bits of a database."""
FURTHEST_AHEAD: Final = timedelta(hours=24)
"""How far a stamp from elsewhere may run ahead of a believed time; a clock in 2099 must not drag all others along."""


def tick(last: int, now: datetime) -> int:
    """The stamp after `last`: by the wall clock where that is ahead, else the next number."""
    return max(last + 1, at(now))


def heard(last: int, other: int, believed: datetime) -> int:
    """What a keeper remembers after it saw `other`; clamped to `believed` (a server's time) plus 24 hours."""
    return max(last, min(other, at(believed + FURTHEST_AHEAD)))


def at(moment: datetime) -> int:
    """The first stamp of a moment; a moment outside 1970…4199 counts as the nearest one inside."""
    milliseconds = min(max((moment - EPOCH) // timedelta(milliseconds=1), 0), LAST_MILLISECOND)
    return milliseconds << COUNTER_BITS


def moment_of(stamp: int) -> datetime:
    """The time a stamp carries (UTC, whole milliseconds); for display."""
    return EPOCH + timedelta(milliseconds=min(stamp >> COUNTER_BITS, LAST_MILLISECOND))
