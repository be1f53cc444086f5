"""One change at a time: several threads might do the later one of two first, and the older one would stay."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.player.background import Background

T = TypeVar("T")


@dataclass(frozen=True)
class _Deed(Generic[T]):
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[BaseException], None]


class InOrder(Generic[T]):
    """Changes of one thing, done away from the window in the order in which they were asked for."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._deeds: deque[_Deed[T]] = deque()
        self._count = 0

    @property
    def waits(self) -> bool:
        """Whether something is still to be done. While `done` or `failed` of a change runs: something after it."""
        return bool(self._deeds)

    def since(self) -> Callable[[], bool]:
        """Ask before reading; the answer says after it whether what was read lacks a change."""
        waits, count = self.waits, self._count
        return lambda: waits or count != self._count

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]) -> None:
        """Call `work` once all that came before is done, then `done` with its result, or `failed`."""
        self._count += 1
        self._deeds.append(_Deed(work, done, failed))
        if len(self._deeds) == 1:
            self._begin()

    def _begin(self) -> None:
        deed = self._deeds[0]

        def done(result: T) -> None:
            self._ended()
            deed.done(result)

        def failed(error: BaseException) -> None:
            self._ended()
            deed.failed(error)

        self._background.run(deed.work, done, failed)

    def _ended(self) -> None:
        self._deeds.popleft()
        if self._deeds:
            self._begin()
