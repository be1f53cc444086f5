"""Work off the GUI thread, answers on it: the one bridge between futures and Qt's event loop."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Background(QObject):
    """Runs functions on worker threads and hands what they return (or raise) to the thread this object lives on."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2, of: "Background | None" = None) -> None:
        """`of`: share the threads of another one, so that only what is asked for here can be called off."""
        super().__init__(parent)
        self._owns_pool = of is None
        self._pool: ThreadPoolExecutor = (
            of._pool if of is not None else ThreadPoolExecutor(threads, "carrel-background")
        )
        self._closed = False
        self._answered.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Future[T]:
        """Call `work` on a worker thread, then `done` with its result, or `failed` with what it raised."""
        return self.when(self._pool.submit(work), done, failed)

    def when(
        self,
        future: "Future[T]",
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> "Future[T]":
        """The same for a future that something else resolves. Without `failed`, a failure is raised over there.

        An answer for a method of a Qt object that has gone meanwhile is dropped, as a signal to it would be.
        """

        def deliver(ended: "Future[T]") -> None:
            if self._closed or ended.cancelled():
                return
            self._answered.emit(lambda: self._settle(ended, done, failed))

        future.add_done_callback(deliver)
        return future

    def close(self) -> None:
        """Let running work end, deliver nothing any more. Shared threads go on."""
        self._closed = True
        if self._owns_pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _call(self, answer: Callable[[], None]) -> None:
        if not self._closed:
            answer()

    @staticmethod
    def _settle(ended: "Future[T]", done: Callable[[T], None], failed: Callable[[BaseException], None] | None) -> None:
        error = ended.exception()
        if error is None:
            if _is_there(done):
                done(ended.result())
        elif failed is not None:
            if _is_there(failed):
                failed(error)
        elif not isinstance(error, CancelledError):
            raise error


def _is_there(method: Callable[..., object]) -> bool:
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
