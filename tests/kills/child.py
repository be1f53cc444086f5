"""The process that is going to be killed, seen from the one that kills it."""

import contextlib
import os
import signal
import threading
import time
from pathlib import Path

from tests.forking import FORKING
from tests.kills.playing import play

PATIENCE = 60.0
"""Seconds for a launch on a machine that is busy."""


class DidNotStart(Exception):
    """The player ended before there was anything to kill. The text ends with what it said last."""


class Child:
    """A Carrel in a session of its own, so that one signal takes its Chromium helpers along and nobody else."""

    def __init__(self, log: Path) -> None:
        """Start it; it warms up by itself. What it prints besides the protocol goes to `log`."""
        self._log = log
        hears, self._orders = FORKING.Pipe(duplex=False)
        self._said, says = FORKING.Pipe(duplex=False)
        self._process = FORKING.Process(target=play, args=(hears, says, log), daemon=True)
        self._process.start()
        hears.close()
        says.close()
        self.heard: list[list[str]] = []
        """Lines it has said, as words; complete once `kill` has returned."""
        self._news = threading.Condition()
        self._ended = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def go(self, home: Path, sha256: str) -> None:
        """Open the course of the home. Raises DidNotStart."""
        if self.wait_for("ready", PATIENCE) is None:
            last = self._log.read_text(errors="replace").splitlines()[-3:]
            raise DidNotStart("The player did not start:\n" + "\n".join(last))
        os.write(self._orders.fileno(), f"{home} {sha256}\n".encode())

    def wait_for(self, word: str, seconds: float = PATIENCE) -> list[str] | None:
        """The first line that begins with `word`; None if it ended or took longer."""
        end = time.monotonic() + seconds
        with self._news:
            while True:
                found = self.said(word)
                if found:
                    return found[0]
                left = end - time.monotonic()
                if self._ended or left <= 0:
                    return None
                self._news.wait(left)

    def said(self, word: str) -> list[list[str]]:
        """All lines so far that begin with `word`."""
        return [line for line in self.heard if line[0] == word]

    def kill(self) -> None:
        """SIGKILL, for it and its helpers; returns when it is gone and everything it said has been read."""
        assert self._process.pid is not None
        with contextlib.suppress(ProcessLookupError):  # it has not come to have a session yet
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()
        self._reader.join(30)
        self._orders.close()

    def _read(self) -> None:
        with self._said, open(self._said.fileno(), "rb", closefd=False) as said:
            for line in said:
                words = line.decode(errors="replace").split()
                with self._news:
                    self.heard.append(words or [""])
                    self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()
