"""How long another process has said nothing, counted only while this one listened.

A machine that slept, or a process that was stopped or starved for a while, comes back to a clock that is far ahead.
What the other one said meanwhile lies there unread, or it slept as well: neither is a reason to end it.
"""

from time import monotonic
from typing import Final

_MOMENT: Final = 1.0
"""Seconds: the most that one look may count. Whoever listens looks several times as often."""


class Silence:
    """Begins at once. After each look, tell it whether it `ends` or `goes_on`."""

    def __init__(self, most: float) -> None:
        """`most`: so many seconds may it last."""
        self._most = most
        self._lasted = 0.0
        self._looked = monotonic()

    def ends(self) -> None:
        """Something was said."""
        self._lasted, self._looked = 0.0, monotonic()

    def goes_on(self) -> bool:
        """Nothing was said since the last look; whether that is too long by now."""
        now = monotonic()
        self._lasted += min(now - self._looked, _MOMENT)
        self._looked = now
        return self._lasted > self._most
