"""The course behind the player, as the player sees it."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Protocol

from desktop.learning.steps import Ask, CourseView, Step
from desktop.player.session import Change


class Run(Protocol):
    """One learner's course; every method returns at once, the work is done elsewhere."""

    def begin(self, choose: str | None = None) -> "Future[Step]": ...
    def record(self, session_id: str, seq: int, changes: Sequence[Change]) -> "Future[None]": ...
    def terminated(self, session_id: str) -> "Future[Step]": ...
    def ask(self, ask: Ask, target: str | None, session_id: str | None, *, finished: bool) -> "Future[Step]": ...
    def interrupted(self, session_id: str) -> "Future[Step]": ...
    def relaunch(self, session_id: str) -> "Future[Step]": ...
    def keep_storage(self, local: dict[str, str]) -> "Future[None]": ...
    def view(self) -> "Future[CourseView]": ...


class SessionRecorder:
    """The run's `record` for one session."""

    def __init__(self, run: Run, session_id: str) -> None:
        self._run = run
        self._session_id = session_id

    def record(self, seq: int, changes: Sequence[Change]) -> "Future[None]":
        """See `session.Recorder`."""
        return self._run.record(self._session_id, seq, changes)
