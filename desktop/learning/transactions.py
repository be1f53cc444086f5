"""Steps as transactions: what a run remembers follows what is on disk, also when the disk refuses."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.store.store import Connection, Store

S = TypeVar("S")
T = TypeVar("T")


@dataclass
class _Step(Generic[S]):
    """One piece of work: what it left in memory, or that it raised and was undone alone."""

    after: S | None = None
    done: bool = False
    raised: bool = False


class Transactions(Generic[S]):
    """Queues work for the store's writer thread beside a state that the work reads and replaces.

    The state is an immutable record. It is only ever touched on the writer thread, except before the first work. When a
    transaction fails, alone or with its group, the state is again the one of the newest transaction on disk, and
    `undone` is called so that whatever else was made in memory goes too.
    """

    def __init__(self, store: Store, state: S, undone: Callable[[], None]) -> None:
        self.state = state
        self._on_disk = state
        self._store = store
        self._undone = undone

    def queue(self, work: Callable[[Connection], T]) -> "Future[T]":
        """Queue `work`; the future resolves when it is on disk, or fails with what `work` or the disk raised.

        Call it from one thread only: then the order of the answers is the order of the work.
        """
        step: _Step[S] = _Step()

        def guarded(connection: Connection) -> T:
            before = self.state
            try:
                result = work(connection)
            except BaseException:
                step.raised = True
                self.state = before
                self._undone()
                raise
            step.done, step.after = True, self.state
            return result

        future = self._store.write(guarded)
        future.add_done_callback(lambda ended: self._settle(ended, step))
        return future

    def _settle(self, ended: "Future[T]", step: _Step[S]) -> None:
        """In the order of the queue, once the group of this step is on disk or lost."""
        failed = ended.cancelled() or ended.exception() is not None
        if not failed and step.done:
            self._on_disk = step.after  # type: ignore[assignment]  # S may itself be optional
        elif not step.raised:
            # The work had gone through, or never ran; its group was lost.
            self.state = self._on_disk
            self._undone()
