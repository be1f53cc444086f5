"""Processes that try cases, watched by one that takes a case away from whoever hangs or dies over it."""

import gc
import multiprocessing
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.fuzz.case import make_case
from tests.fuzz.checking import Findings, check

if sys.platform != "win32":
    import resource

HANGS_AFTER = 240.0
"""Seconds by the clock: several times what a case may take of a processor, on a machine that others use as well."""
_MOST_MEMORY = 6 << 30
_MEMORY_DISK = Path("/dev/shm")
_MEMORY_DISK_ROOM = 2 << 30
_POLL_SECONDS = 0.5


@dataclass
class Report:
    """What a run came to."""

    outcomes: Counter[str] = field(default_factory=Counter)
    failures: dict[int, list[str]] = field(default_factory=dict)

    @property
    def tried(self) -> int:
        return sum(self.outcomes.values())

    def add(self, number: int, found: Findings) -> None:
        self.outcomes[found.outcome] += 1
        if found.failures:
            self.failures[number] = found.failures


def try_case(seed: int, number: int, place: Path) -> Findings:
    """One case in this process; its own fault where it can't even be made."""
    return check(make_case(seed, number).package, place)


class Crew:
    """As many processes as wanted; `run` gives back what they found."""

    def __init__(self, seed: int, workers: int, failed: Callable[[int, list[str]], None]) -> None:
        """`failed` is called with the number of each case that failed, and how."""
        self._seed = seed
        self._workers = workers
        self._failed = failed
        self._report = Report()

    def run(self, numbers: Iterator[int], seconds: float | None = None) -> Report:
        """Try the cases of these numbers, for at most so many seconds."""
        until = time.monotonic() + seconds if seconds is not None else None
        crew = [_Worker(self._seed) for _ in range(self._workers)]
        busy = [worker for worker in crew if worker.take(numbers)]
        try:
            while busy:
                wait([worker.line for worker in busy], _POLL_SECONDS)
                over = until is not None and time.monotonic() > until
                busy = [worker for worker in busy if self._serve(worker, iter(()) if over else numbers)]
        finally:
            for worker in crew:
                worker.end()
        return self._report

    def _serve(self, worker: "_Worker", numbers: Iterator[int]) -> bool:
        """Whether the worker still has something to do."""
        number = worker.number
        found = worker.answer()
        if found is None:
            return True
        self._report.add(number, found)
        if found.failures:
            self._failed(number, found.failures)
        return worker.take(numbers)


class _Worker:
    """One process and the case it is at."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.number = -1
        self._since = 0.0
        self._process: BaseProcess
        self.line: Connection
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.line, other = context.Pipe()
        self._process = context.Process(target=_work, args=(other, self._seed), daemon=True)
        self._process.start()
        other.close()

    def take(self, numbers: Iterator[int]) -> bool:
        """Begin the next case; False where there is none."""
        number = next(numbers, None)
        if number is None:
            return False
        self.number, self._since = number, time.monotonic()
        self.line.send(number)
        return True

    def answer(self) -> Findings | None:
        """What was found, None while it is being looked for. A process that hangs or died is replaced."""
        if self.line.poll():
            try:
                found = self.line.recv()
            except (EOFError, OSError):
                return self._replace("died", f"The process died ({self._process.exitcode}).")
            return found if isinstance(found, Findings) else None
        if time.monotonic() - self._since > HANGS_AFTER:
            return self._replace("hung", f"No end after {HANGS_AFTER:.0f} s.")
        return None

    def _replace(self, outcome: str, what: str) -> Findings:
        self.end()
        self._start()
        return Findings(outcome, [what])

    def end(self) -> None:
        """Stop it, whatever it does."""
        self._process.kill()
        self._process.join()
        self.line.close()


def _in_memory() -> Path | None:
    """A disk in memory where there is one: cases flush what they write, and a real disk would be waited for."""
    has_room = _MEMORY_DISK.is_dir() and shutil.disk_usage(_MEMORY_DISK).free > _MEMORY_DISK_ROOM
    return _MEMORY_DISK if has_room else None


def _work(line: Connection, seed: int) -> None:
    """The other end: a number comes, findings go back."""
    if sys.platform != "win32":
        # Rather an error here than a machine that swaps.
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    with tempfile.TemporaryDirectory(prefix="carrel-fuzz-", dir=_in_memory()) as folder:
        while True:
            try:
                number = line.recv()
            except EOFError:
                return
            line.send(try_case(seed, number, Path(folder)))
            gc.collect(0)
