"""How long a login at the server's door waits after wrong passwords; pure, as on a seat (docs/adr/0009).

Counted for what was typed, whether somebody has that login or not, so that a wait tells nobody's. Counted twice: from
one address a few wrong ones begin to cost, from everywhere many. So neither can a stranger keep the one administrator
out for good, nor do a thousand machines win more guesses than one.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

_WAITS: Final = (timedelta(seconds=30), *(timedelta(minutes=minutes) for minutes in (1, 2, 5, 15, 60)))
FORGOTTEN_AFTER: Final = timedelta(days=1)
"""Wrong tries that nobody added to since are dropped, so that the list can't grow for ever."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong ones since the last right one, and when the newest was."""

    count: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Ladder:
    """So many wrong tries cost nothing; each one after that costs the next wait, the last one again and again."""

    free: int

    def wait(self, tries: Tries | None, now: datetime) -> timedelta:
        """Until the next try may come; zero: now. A clock that was set back makes no wait longer than it is."""
        if tries is None or tries.count < self.free or now - tries.last_at >= FORGOTTEN_AFTER:
            return timedelta(0)
        whole = _WAITS[min(tries.count - self.free, len(_WAITS) - 1)]
        return min(max(tries.last_at + whole - now, timedelta(0)), whole)


FROM_ONE_ADDRESS: Final = Ladder(free=5)
FROM_EVERYWHERE: Final = Ladder(free=50)
