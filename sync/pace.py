"""How much to send at once: so much that one batch takes about 20 seconds on the line as it was measured.

A batch is taken whole or not at all, so what a broken connection costs is one batch; on a fast line it is as large as
the protocol allows.
"""

from typing import Final

from sync.protocol import BATCH_BYTES, BATCH_RECORDS, PAGE_CHANGES

AIM: Final = 20.0
"""Seconds for one batch or page."""
LEAST_BYTES: Final = 4 << 10
FIRST_BYTES: Final = 128 << 10
FIRST_CHANGES: Final = 100
FASTEST_GROWTH: Final = 4


class Pace:
    """`lines` and `records` bound the next batch, `changes` the next page."""

    def __init__(self) -> None:
        self.lines = FIRST_BYTES
        self.records = BATCH_RECORDS
        self.changes = FIRST_CHANGES
        self._ceiling = BATCH_BYTES
        self._most_changes = PAGE_CHANGES

    def sent(self, lines: int, seconds: float) -> None:
        """A batch of so many bytes of lines was answered; compression is part of the measured rate."""
        fits = int(lines / max(seconds, 0.001) * AIM)
        # A batch that was small for want of records says nothing against a larger one, unless it was slow.
        wanted = fits if seconds > AIM else max(fits, self.lines)
        self.lines = _between(LEAST_BYTES, min(wanted, self.lines * FASTEST_GROWTH), self._ceiling)
        self.records = min(self.records * 2, BATCH_RECORDS)

    def read(self, changes: int, seconds: float) -> None:
        """A page of so many changes came."""
        fits = int(changes / max(seconds, 0.001) * AIM)
        wanted = fits if seconds > AIM else max(fits, self.changes)
        self.changes = _between(1, min(wanted, self.changes * FASTEST_GROWTH), self._most_changes)

    def broke_sending(self) -> None:
        """A batch got no answer."""
        self.lines = max(self.lines // 2, LEAST_BYTES)

    def broke_reading(self) -> None:
        """A page did not arrive whole."""
        self.changes = max(self.changes // 2, 1)

    def page_too_large(self) -> None:
        """A page of so many changes is more than a seat reads at once."""
        self._most_changes = self.changes = max(self.changes // 2, 1)

    def too_large(self, lines: int) -> None:
        """The server, or something before it, takes no bodies of this size."""
        self._ceiling = max(min(lines, self.lines) // 2, 1)
        self.lines = min(self.lines, self._ceiling)

    def not_taken(self, count: int) -> None:
        """One of so many records may be the reason; find out which."""
        self.records = max(count // 2, 1)


def _between(least: int, wanted: int, most: int) -> int:
    return max(min(wanted, most), min(least, most))
