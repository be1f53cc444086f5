"""How long the reading of one package may take, and whether somebody still waits for it.

A page of some kilobytes, packed, can ask for minutes. Whoever goes through the letters of a text calls `checkpoint` at
every step; a reader of addresses has no argument for it, since markup holds scripts that hold markup.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import thread_time

from desktop.scorm.refusal import ImportCancelledError

FILE_SECONDS = 10.0
PACKAGE_SECONDS = 60.0
"""Of processor time; the largest courses take a few."""
_STEPS = 64
"""A step takes some microseconds, so a clock is not asked at each."""

Clock = Callable[[], float]
"""Seconds from any start that never go back."""


class OutOfTimeError(Exception):
    """A file, or the package, took longer than it may. What is left is noted as not read."""


class Budget:
    """The time for one package, from now on. `cancelled` is asked as often as the clock."""

    def __init__(self, cancelled: Callable[[], bool], clock: Clock = thread_time) -> None:
        self._cancelled, self._clock = cancelled, clock
        self._package_ends = clock() + PACKAGE_SECONDS
        self._file_ends = self._package_ends
        self._steps = 0

    @contextmanager
    def file(self) -> Iterator[None]:
        """Checkpoints within count for one file.

        Raises:
            ImportCancelledError: `cancelled` said so, now or at a checkpoint.
            OutOfTimeError: there is no time left, now or at a checkpoint.
        """
        self._file_ends = self._clock() + FILE_SECONDS
        self._ask()
        before = _BUDGET.set(self)
        try:
            yield
        finally:
            _BUDGET.reset(before)

    def step(self) -> None:
        """One step of a reader; errors as for `file`."""
        self._steps += 1
        if self._steps % _STEPS == 0:
            self._ask()

    def _ask(self) -> None:
        if self._cancelled():
            raise ImportCancelledError
        if self._clock() >= min(self._file_ends, self._package_ends):
            raise OutOfTimeError


_BUDGET: ContextVar[Budget | None] = ContextVar("budget", default=None)


def checkpoint() -> None:
    """To be called at every step through a text; nothing where nobody counts, else errors as for `Budget.file`."""
    budget = _BUDGET.get()
    if budget is not None:
        budget.step()
