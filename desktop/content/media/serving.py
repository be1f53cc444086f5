"""The process in which media are prepared, seen from inside; see `apart` for whoever starts it.

It gets one line of JSON (the engine) on standard input, which stays open: when that ends, so does the process. It tells
on standard output, a line of JSON each, how far it is and how it ended.
"""

import json
import os
import sys
import threading
from dataclasses import astuple
from pathlib import Path
from time import monotonic
from typing import Final

from desktop.content.media.bounds import limit_memory
from desktop.content.media.facts import Container
from desktop.content.media.plan import Engine
from desktop.content.media.prepared import PrepareProgress
from desktop.content.media.preparing import prepare
from desktop.scorm.refusal import PackageError

_TOLD_EVERY: Final = 0.1
_NICENESS: Final = 10


def serve(course: Path) -> int:
    """The process's own end. Returns its exit code."""
    tell = _Teller(os.dup(1))
    os.dup2(2, 1)  # what encoders print is not for whoever listens
    line = sys.stdin.buffer.readline()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    limit_memory()
    said = json.loads(line)
    engine = Engine(said["name"], frozenset(said["codecs"]), frozenset(map(Container, said["containers"])))
    try:
        prepare(course, engine, progress=tell.progress, cancelled=lambda: False, again=said["again"])
    except PackageError as error:
        tell(refused=error.code.value, text=str(error))
    else:
        tell.rest()
        tell(well=True)
    return 0


class _Teller:
    def __init__(self, descriptor: int) -> None:
        self._out = os.fdopen(descriptor, "wb", buffering=0)
        self._file, self._at = "", 0.0
        self._untold: PrepareProgress | None = None

    def __call__(self, **words: object) -> None:
        self._out.write(json.dumps(words).encode() + b"\n")

    def progress(self, now: PrepareProgress) -> None:
        """A new file at once, since it may be the one that kills; else now and then."""
        moment = monotonic()
        if now.file != self._file or moment - self._at >= _TOLD_EVERY:
            self._file, self._at, self._untold = now.file, moment, None
            self(progress=astuple(now))
        else:
            self._untold = now

    def rest(self) -> None:
        """What came too soon after something else to be told."""
        if self._untold is not None:
            self(progress=astuple(self._untold))


def _end_with_parent() -> None:
    """Whoever started this process is gone, or wants it gone, when nothing can come from there any more."""
    while os.read(0, 4096):
        pass
    os._exit(1)
