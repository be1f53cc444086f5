"""Works out what came in, right after it came in, in a thread of its own: a batch is answered without waiting for it.

Each worker has one. What one leaves undone because it dies, another takes up, or the next that starts.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Final, Protocol

from sqlalchemy.exc import SQLAlchemyError

_LOG: Final = logging.getLogger("carrel.server.projecting")
_LOOK_EVERY: Final = 10.0
"""Seconds; for what another worker left."""
_AT_ONCE: Final = 100
_PRUNE_EVERY: Final = 24 * 3600.0


class Projects(Protocol):
    """The part of the server that it needs."""

    def project(self, most: int = 1000) -> int: ...

    def look_again(self) -> int: ...

    def prune_log(self) -> int: ...


class ProjectingThread:
    """Sleeps until `wake`, or for ten seconds."""

    def __init__(self, server: Projects) -> None:
        self._server = server
        self._woken = threading.Event()
        self._ends = threading.Event()
        self._thread: threading.Thread | None = None
        self._prunes_at = time.monotonic()

    def start(self) -> None:
        """Begins with what was left from last time."""
        self._thread = threading.Thread(target=self._run, name="projecting", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """There is something to work out."""
        self._woken.set()

    def stop(self) -> None:
        """Ends after the transaction it is in."""
        self._ends.set()
        self._woken.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        self._try(self._server.look_again)
        while True:
            self._woken.clear()
            if self._ends.is_set():  # asked after the clearing, which may have been of the word that it ends
                return
            try:
                while not self._ends.is_set() and self._server.project(_AT_ONCE):
                    pass
            except SQLAlchemyError:
                # The database went away; nothing is lost, and it is tried again.
                _LOG.exception("Working out what came in was interrupted")
            if time.monotonic() >= self._prunes_at:
                self._prunes_at = time.monotonic() + _PRUNE_EVERY
                self._try(self._server.prune_log)
            self._woken.wait(_LOOK_EVERY)

    def _try(self, work: Callable[[], int]) -> None:
        try:
            work()
        except SQLAlchemyError:
            _LOG.exception("Keeping house was interrupted; it is done again later")
