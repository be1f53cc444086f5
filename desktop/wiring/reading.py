"""One reading at a time: what is asked for meanwhile is read right after, once."""

from collections.abc import Callable
from typing import Generic, TypeVar

from desktop.player.background import Background

T = TypeVar("T")


class Reading(Generic[T]):
    """`work` runs away from the window with whatever holds when it begins; `show` gets what it found."""

    def __init__(
        self,
        background: Background,
        begin: Callable[[], Callable[[], T]],
        show: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """`begin` is called on the window's thread and returns the work: there it takes what the page says."""
        self._background, self._begin, self._show, self._failed = background, begin, show, failed
        self._running, self._again = False, False

    def ask(self) -> None:
        """Read now, or as soon as the reading under way has ended."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._background.run(self._begin(), self._done, self._gone)

    def _done(self, found: T) -> None:
        self._show(found)
        self._ended()

    def _gone(self, error: BaseException) -> None:
        self._failed(error)
        self._ended()

    def _ended(self) -> None:
        self._running = False
        again, self._again = self._again, False
        if again:
            self.ask()
