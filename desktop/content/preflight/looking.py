"""Asks a process of its own what a film or a sound holds: a decoder that dies of a hostile file dies there.

The process reads a path a line from its standard input and answers each with a line of JSON. It ends when nothing more
can come.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any, Final

from desktop.content.media.bounds import limit_memory
from desktop.content.media.facts import Container, MediaFacts, Stream, StreamKind
from desktop.content.media.reasons import Fault, MediaError
from desktop.content.silence import Silence

COMMAND: Final = "look-at-media"
"""The hidden command of `carrel` that is the process."""
HANGS_AFTER: Final = 90.0
"""Seconds; the reader itself gives up a file after 60."""
_LOOKED_EVERY: Final = 0.25

Look = Callable[[Path], MediaFacts | None]
"""What a file holds, None for no media; raises MediaError or OSError."""


class LookingApart:
    """Looks at files one after the other. Use it in a `with` statement; nothing is started before the first file."""

    def __init__(self, command: Sequence[str] | None = None, hangs_after: float = HANGS_AFTER) -> None:
        """`command` starts another process that answers alike; `hangs_after`: seconds without an answer."""
        self._command = command or _ours()
        self._hangs_after = hangs_after
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: SimpleQueue[bytes] = SimpleQueue()

    def __enter__(self) -> "LookingApart":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def __call__(self, path: Path) -> MediaFacts | None:
        """What the file holds; None: it is no film and no sound.

        Raises:
            MediaError: it is one, and damaged; or reading it ended the process.
            OSError: it can't be read, or no process can be started.
        """
        process = self._process
        if process is None or process.poll() is not None:  # somebody ended it since: no fault of this file
            self._end()
            process = self._start()
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(str(path)).encode() + b"\n")
            process.stdin.flush()
            line = self._answer()
        except BrokenPipeError:
            line = b""
        if not line:
            self._end()
            raise MediaError(Fault.STOPS_ITS_READER)
        return _facts_of(json.loads(line))

    def _answer(self) -> bytes:
        """Empty where there is none in time, or the process ended."""
        silence = Silence(self._hangs_after)
        while True:
            try:
                return self._answers.get(timeout=_LOOKED_EVERY)
            except Empty:
                if silence.goes_on():
                    return b""

    def _start(self) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            self._command,
            cwd=Path(__file__).parents[3],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._process, self._answers = process, SimpleQueue()
        assert process.stdout is not None
        threading.Thread(target=_pass_on, args=(process.stdout, self._answers), daemon=True).start()
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


def _ours() -> list[str]:
    words = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    return [*words, COMMAND]


def _pass_on(pipe: IO[bytes], answers: "SimpleQueue[bytes]") -> None:
    try:
        for line in pipe:
            answers.put(line)
    except ValueError:  # closed: nobody listens any more
        return
    answers.put(b"")


def answer(look: Look) -> int:
    """The process's own end. Returns its exit code."""
    limit_memory()
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what decoders print is not for whoever listens
    for line in sys.stdin.buffer:
        out.write(json.dumps(_answer(look, Path(json.loads(line)))).encode() + b"\n")
    return 0


def _answer(look: Look, path: Path) -> dict[str, Any]:
    try:
        facts = look(path)
    except MediaError as error:
        return {"fault": error.fault.name, "detail": error.detail}
    except OSError as error:
        return {"errno": error.errno, "strerror": error.strerror}
    if facts is None:
        return {}
    streams = [{**asdict(stream), "kind": stream.kind.value} for stream in facts.streams]
    return {"container": facts.container.value, "duration": facts.duration, "streams": streams}


def _facts_of(said: dict[str, Any]) -> MediaFacts | None:
    if "fault" in said:
        raise MediaError(Fault[said["fault"]], said["detail"])
    if "errno" in said:
        raise OSError(said["errno"], said["strerror"])
    if not said:
        return None
    streams = tuple(Stream(**{**stream, "kind": StreamKind(stream["kind"])}) for stream in said["streams"])
    return MediaFacts(Container(said["container"]), streams, said["duration"])
