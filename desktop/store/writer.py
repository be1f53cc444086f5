"""The one thread that writes: it takes what has queued, runs it as one transaction, and answers when it is on disk."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar, cast

from sqlalchemy import Connection, Engine, Transaction
from sqlalchemy.exc import SQLAlchemyError

from desktop.store.errors import DiskError, StoreClosed, StoreError, disk_error

T = TypeVar("T")
Work = Callable[[Connection], T]

_STOP: Final = None


@dataclass(frozen=True, slots=True)
class _Item(Generic[T]):
    work: Work[T]
    future: Future[T]


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[T]):
    """What a future is told once the group is on disk: a result, or the error that undid this item alone."""

    future: Future[T]
    result: T | None = None
    error: Exception | None = None

    def tell(self) -> None:
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(cast(T, self.result))


class Writer:
    """Runs work on the write connection, in the order it was submitted.

    A future resolves only after the fsync of the commit its work was part of. Work that raises is rolled back alone and
    its exception goes to its own future; a disk that refuses fails everything in the group with a DiskError, and the
    next group starts on a fresh connection.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[_Item[Any] | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        self._connection: Connection | None = None
        self.commits = 0
        self._thread = threading.Thread(target=self._run, name="carrel-writer", daemon=True)
        self._thread.start()

    def submit(self, work: Work[T]) -> Future[T]:
        """Queue `work`; it must neither commit nor roll back. Raises StoreClosed after `close`."""
        item = _Item(work, Future[T]())
        with self._gate:
            if self._closed:
                raise StoreClosed
            self._queue.put(item)
        return item.future

    def is_current_thread(self) -> bool:
        return threading.current_thread() is self._thread

    def close(self) -> None:
        """Finish everything queued, then stop. Waits; calling it twice is harmless."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._queue.put(_STOP)
        self._thread.join()

    def _run(self) -> None:
        running = True
        while running:
            group = [self._queue.get()]
            while not self._queue.empty():
                group.append(self._queue.get())
            running = _STOP not in group
            self._serve([item for item in group if item is not None and item.future.set_running_or_notify_cancel()])
            # A finished item may hold a large value; don't keep it until the next one arrives.
            del group
        self._drop_connection()
        self._engine.dispose()

    def _serve(self, group: list[_Item[Any]]) -> None:
        if not group:
            return
        try:
            connection = self._open_connection()
            with connection.begin() as transaction:
                # A savepoint costs as much as the values of a batch, and most groups are one batch a course waits for.
                whole = transaction if len(group) == 1 else None
                outcomes = [self._perform(connection, item, whole) for item in group]
        except Exception as error:  # noqa: BLE001  whatever it was, somebody waits for each of these futures
            self._drop_connection()
            named = _named(error)
            for item in group:
                item.future.set_exception(named)
            return
        self.commits += 1
        for outcome in outcomes:
            outcome.tell()

    def _perform(self, connection: Connection, item: _Item[T], whole: Transaction | None) -> _Outcome[T]:
        """Run one item so that it is undone alone if it raises: by a savepoint, or with the `whole` transaction where
        nothing else is in it. Raises where the group is lost: the disk refused, or SQLite undid it all.
        """
        own = connection.begin_nested() if whole is None else whole
        try:
            result = item.work(connection)
            if own is not whole:
                own.commit()
        except Exception as error:
            if disk_error(error) is not None:
                raise
            own.rollback()
            return _Outcome(item.future, error=error)
        return _Outcome(item.future, result=result)

    def _open_connection(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def _drop_connection(self) -> None:
        # After a failed write SQLite's cached state may differ from the file; a fresh connection reads the file.
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            connection.close()
        except SQLAlchemyError:
            connection.invalidate()


def _named(error: Exception) -> StoreError:
    named = error if isinstance(error, StoreError) else disk_error(error)
    if named is None:
        named = DiskError()
    if named is not error:
        named.__cause__ = error
    return named
