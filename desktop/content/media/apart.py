"""Prepares a course's media in a process of its own, with low priority.

Decoders read what strangers packed. One that dies or hangs takes that process along and nothing else: its file gets one
more chance, then it is noted as unplayable, and a new process goes on with the next one. Killing the process loses the
file under way alone.

Its own end is `desktop.content.media.serving`, so that a player never loads what decodes.
"""

import contextlib
import json
import logging
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any, Final

from desktop.content.media.plan import Engine
from desktop.content.media.prepared import Prepared, PrepareProgress, prepared, write_prepared
from desktop.content.media.reasons import Fault, Reason
from desktop.content.silence import Silence
from desktop.scorm.refusal import ImportCancelledError, PackageError, Refusal, StorageError
from desktop.words import translate

COMMAND: Final = "prepare-media"
"""The hidden command of `carrel` that is the process."""
HANGS_AFTER: Final = 300.0
"""Seconds without a word. The slowest encoder tells of a quarter of a second of film more often than that."""
_LOOKED_EVERY: Final = 0.1
_SENT_AWAY: Final = frozenset(
    -getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
)
"""How a process ends when the session of whoever uses the machine does; no decoder dies of it."""
_LAST_WORDS: Final = 40
"""Lines of standard error that go to the log when the process died."""

_log = logging.getLogger(__name__)


def prepare_apart(
    course: Path,
    engine: Engine,
    *,
    progress: Callable[[PrepareProgress], None],
    cancelled: Callable[[], bool],
    again: bool = False,
    hangs_after: float = HANGS_AFTER,
) -> Prepared:
    """As `preparing.prepare`, whatever becomes of the decoders. Blocks, and leaves the interpreter to others.

    Args:
        progress: called from this thread, about ten times a second.
        cancelled: asked as often; True ends it within moments. What is done stays.
        again: look at every file anew, also at those that were unplayable.

    Raises:
        ImportCancelledError: `cancelled` said so.
        StorageError: the disk refused, or the process can't be started or dies before it has begun a file.
        PackageError: every other reason why nothing can go on.
    """
    suspect = None
    while True:
        ended = _Process(course, engine, again=again).follow(progress, cancelled, hangs_after)
        if ended.refused is not None:
            raise ended.refused
        if ended.well:
            return prepared(course)
        if ended.file is None:
            raise _died(ended.last_words)
        _log.warning("The process that decoded %s ended. %s", ended.file, ended.last_words)
        if ended.file == suspect:
            _give_up(course, ended.file)
        suspect, again = ended.file, False


@dataclass(frozen=True)
class _Ended:
    """How the process ended. `file`: what it had in hand when it died or hung."""

    well: bool = False
    refused: PackageError | None = None
    file: str | None = None
    last_words: str = ""


class _Process:
    def __init__(self, course: Path, engine: Engine, *, again: bool) -> None:
        self._course, self._engine, self._again = course, engine, again
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._last_words: deque[bytes] = deque(maxlen=_LAST_WORDS)

    def follow(
        self, progress: Callable[[PrepareProgress], None], cancelled: Callable[[], bool], hangs_after: float
    ) -> _Ended:
        if cancelled():
            raise ImportCancelledError
        process = self._start()
        reading = [
            threading.Thread(target=self._read_lines, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._read_last_words, args=(process.stderr,), daemon=True),
        ]
        for thread in reading:
            thread.start()
        try:
            return self._listen(process, progress, cancelled, hangs_after)
        finally:
            process.kill()
            process.wait()
            for thread in reading:
                thread.join(1)
            for pipe in (process.stdin, process.stdout, process.stderr):
                if pipe is not None:
                    pipe.close()

    def _start(self) -> "subprocess.Popen[bytes]":
        frozen = bool(getattr(sys, "frozen", False))
        words = [sys.executable] if frozen else [sys.executable, "-m", "desktop"]
        quiet = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
        wanted = {
            "name": self._engine.name,
            "codecs": sorted(self._engine.codecs),
            "containers": sorted(container.value for container in self._engine.containers),
            "again": self._again,
        }
        try:
            process = subprocess.Popen(
                [*words, COMMAND, str(self._course)],
                cwd=Path(__file__).parents[3],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=quiet,
                start_new_session=True,  # a terminal's Ctrl+C is for whoever waits, and is no fault of a film
            )
        except OSError as error:
            raise _died(str(error)) from error
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(wanted).encode() + b"\n")
            process.stdin.flush()
        except OSError:
            _log.warning("The process that prepares media ended at once.")  # it is noticed by its silence
        return process

    def _listen(
        self,
        process: "subprocess.Popen[bytes]",
        progress: Callable[[PrepareProgress], None],
        cancelled: Callable[[], bool],
        hangs_after: float,
    ) -> _Ended:
        file: str | None = None
        silence = Silence(hangs_after)
        while True:
            if cancelled():
                raise ImportCancelledError
            try:
                line = self._lines.get(timeout=_LOOKED_EVERY)
            except Empty:
                if silence.goes_on():
                    return _Ended(file=file, last_words="It said nothing for too long.")
                continue
            silence.ends()
            if line is None:
                if process.wait() in _SENT_AWAY:
                    raise ImportCancelledError
                return _Ended(file=file, last_words=self._said_last())
            said = json.loads(line)
            if "progress" in said:
                now = PrepareProgress(*said["progress"])
                file = now.file
                progress(now)
            else:
                return _ending(said)

    def _said_last(self) -> str:
        return b"".join(self._last_words).decode(errors="replace").strip()

    def _read_lines(self, pipe: IO[bytes]) -> None:
        with contextlib.suppress(ValueError):  # closed meanwhile: nobody listens any more
            for line in pipe:
                self._lines.put(line)
        self._lines.put(None)

    def _read_last_words(self, pipe: IO[bytes]) -> None:
        with contextlib.suppress(ValueError):
            self._last_words.extend(pipe)


def _ending(said: Mapping[str, Any]) -> _Ended:
    if said.get("well"):
        return _Ended(well=True)
    code = Refusal(said["refused"])
    if code is Refusal.CANCELLED:
        return _Ended(refused=ImportCancelledError())
    return _Ended(refused=StorageError(code, str(said["text"])))


def _give_up(course: Path, name: str) -> None:
    """The next process goes on with what waits besides."""
    known = prepared(course)
    why = Reason(Fault.KILLS_ITS_READER)
    waiting = tuple(other for other in known.waiting if other != name)
    try:
        write_prepared(course, replace(known, waiting=waiting, unplayable={**known.unplayable, name: why}))
    except OSError as error:
        raise _died(str(error)) from error


def _died(why: str) -> StorageError:
    _log.error("Media can't be prepared: %s", why)
    return StorageError(
        Refusal.STORAGE_FAILED,
        translate(
            "Media",
            "The media of a course could not be prepared, because the part of Carrel that does it stopped. The course "
            "is as it was; start Carrel again, and it tries again.",
        ),
    )
