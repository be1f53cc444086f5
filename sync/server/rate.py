"""How often somebody may ask. Each worker counts by itself: this protects a worker from a flood, and nothing else.

What has to hold over all workers (wrong passwords, a token used once) is counted in the database instead. A seat that
has much to send stays far below these limits: 100,000 records are 200 batches.
"""

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Final

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from sync.server.refusing import TooMany


class Rate(Enum):
    """What is counted together."""

    LOOK = "look"
    """Hello, health and the like, by address."""
    ENROL = "enrol"
    """Enrolling and getting tokens, by address."""
    EXCHANGE = "exchange"
    """Batches, changes and packages, by device."""
    SYSTEM = "system"
    """The plain routes, by caller."""
    WRONG_KEY = "wrong key"
    """Keys and tokens that open nothing, by address."""


LIMITS: Final[Mapping[Rate, str]] = MappingProxyType(
    {
        Rate.LOOK: "6000/minute",
        Rate.ENROL: "6000/minute",
        Rate.EXCHANGE: "3000/minute",
        Rate.SYSTEM: "6000/minute",
        Rate.WRONG_KEY: "60/minute",
    }
)
"""A whole center may stand behind one address."""


@dataclass(frozen=True, slots=True)
class Limiter:
    """Counts in this process; `limits` in the notation of the `limits` library."""

    limits: Mapping[Rate, str] = field(default_factory=lambda: LIMITS)
    _counter: FixedWindowRateLimiter = field(default_factory=lambda: FixedWindowRateLimiter(MemoryStorage()))
    _parsed: dict[Rate, RateLimitItem] = field(default_factory=dict)

    def count(self, rate: Rate, who: str) -> None:
        """Raises TooMany, with the seconds until it may be asked again."""
        if not self._counter.hit(self._item(rate), rate.value, who):
            raise TooMany(self._seconds_left(rate, who))

    def check(self, rate: Rate, who: str) -> None:
        """The same without counting."""
        if not self._counter.test(self._item(rate), rate.value, who):
            raise TooMany(self._seconds_left(rate, who))

    def _item(self, rate: Rate) -> RateLimitItem:
        if rate not in self._parsed:
            self._parsed[rate] = parse(self.limits[rate])
        return self._parsed[rate]

    def _seconds_left(self, rate: Rate, who: str) -> int:
        ends = self._counter.get_window_stats(self._item(rate), rate.value, who).reset_time
        return max(1, math.ceil(ends - time.time()))
