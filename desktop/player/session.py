"""One session of one activity: takes what the page's run-time sends, stores it in order, answers the commit barrier.

The page has no say in whose record it writes: the session was made for one attempt and takes no identifiers from it.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.player.background import Background
from desktop.player.scheme import as_json
from desktop.scorm.elements import ElementTable

BATCH_LIMIT = 32 * 1024 * 1024
"""Characters of one message from the page; more is refused whole."""
BACKLOG_LIMIT = 256 * 1024 * 1024
"""Characters that may wait for the disk before commits are answered "false"."""
STORAGE_LIMIT = 1024 * 1024
BARRIER_TIMEOUT_MS = 10_000
RETRY_MS = 3_000

Change = tuple[str, str | None]


@dataclass(frozen=True)
class Call:
    """One call of the API, for the diagnostics drawer. `at` is seconds since 1970; `error` is the standard's code."""

    at: float
    method: str
    element: str
    value: str
    result: str
    error: int
    note: str | None = None


class Recorder(Protocol):
    """Where a session's values go. The future resolves when they are on disk, or raises a sentence saying why not."""

    def record(self, seq: int, changes: Sequence[Change]) -> "Future[None]":
        """Store changes; `seq` grows by one with each batch of the session."""


class Bridge(QObject):
    """What the page can call, each fire and forget. It forwards text; the session checks it."""

    told = Signal(str)
    """JSON for the page: open, close, nav, data."""

    got_record = Signal(str)
    got_log = Signal(str)
    got_storage = Signal(str)
    got_ready = Signal()
    got_opened = Signal(str)
    got_closed = Signal()

    @Slot(str)
    def record(self, text: str) -> None:
        """A numbered batch of values."""
        self.got_record.emit(text)

    @Slot(str)
    def log(self, text: str) -> None:
        """Calls of the API, for diagnostics."""
        self.got_log.emit(text)

    @Slot(str)
    def storage(self, text: str) -> None:
        """The course's own localStorage."""
        self.got_storage.emit(text)

    @Slot(str)
    def ready(self, _text: str) -> None:
        """The shell page is up."""
        self.got_ready.emit()

    @Slot(str)
    def opened(self, text: str) -> None:
        """A page came up in the course's frame."""
        self.got_opened.emit(text)

    @Slot(str)
    def closed(self, _text: str) -> None:
        """The frame is blank and everything has been sent."""
        self.got_closed.emit()


@dataclass
class _Waiter:
    seq: int
    answer: Callable[[bytes], None]
    timer: QTimer


class Session(QObject):
    """The Python end of one Initialize…Terminate. Lives on the GUI thread; never waits there."""

    saved = Signal(int)
    """Everything up to this batch is on disk."""
    saving = Signal()
    save_failed = Signal(str)
    """A sentence: what happened, what was kept, what now."""
    started = Signal()
    terminated = Signal()
    changed = Signal(dict)
    """The values of one batch that arrived: element → value or None."""
    called = Signal(list)
    """`Call`s, oldest first."""
    refused = Signal(str)
    """Something the page sent that was not acceptable."""

    def __init__(
        self,
        recorder: Recorder,
        table: ElementTable,
        background: Background,
        launch: Mapping[str, Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._table = table
        self._background = background
        self._launch = dict(launch)
        # 1.2 has no code of its own for a commit that failed.
        self._commit_failed = 101 if launch["standard"] == "1.2" else 391
        self._received = 0
        self._durable = 0
        self._backlog = 0
        self._unsaved: set[str] = set()
        self._failure: str | None = None
        self._waiters: list[_Waiter] = []
        self.values: dict[str, str] = dict(launch["values"])
        self.written: dict[str, str] = {}
        """What the SCO itself set in this session."""
        self.local_storage: dict[str, str] | None = None
        self.running = False
        self.ended = False
        self.on_relaunch: Callable[[Callable[[bytes], None]], None] | None = None
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._store_unsaved)

    # What the scheme asks (see scheme.Barrier)

    def launch_data(self) -> bytes:
        """The seed as JSON. A page that loads again in the same session gets the values as they are now."""
        return as_json({**self._launch, "values": [[element, value] for element, value in self.values.items()]})

    def relaunch(self, answer: Callable[[bytes], None]) -> None:
        """A page that ended its session while unloading came back in the same frame."""
        if self.on_relaunch is not None:
            self.on_relaunch(answer)
        else:
            answer(self.launch_data())

    def when_durable(self, seq: int, answer: Callable[[bytes], None]) -> None:
        """Answer once everything up to `seq` is on disk; "false" with a sentence if it can't be, or in time is not."""
        if self._failure is not None and seq <= self._received:
            answer(_no(self._failure, self._commit_failed))
        elif seq <= self._durable:
            answer(_yes())
        else:
            timer = QTimer(self, singleShot=True, interval=BARRIER_TIMEOUT_MS)
            waiter = _Waiter(seq, answer, timer)
            timer.timeout.connect(lambda: self._give_up(waiter))
            self._waiters.append(waiter)
            timer.start()

    def begin_again(self, recorder: Recorder, launch: Mapping[str, Any]) -> None:
        """The same page frame, a new session: what came before is stored and done with."""
        self._recorder = recorder
        self._launch = dict(launch)
        self._received = self._durable = 0
        self._unsaved = set()
        self.values = dict(launch["values"])
        self.written = {}
        self.running = self.ended = False

    def stop(self) -> None:
        """The page is gone: nobody waits for an answer any more. What is being stored is stored all the same."""
        self._retry.stop()
        for waiter in self._waiters:
            waiter.timer.stop()
        self._waiters = []

    # What the page sends

    def take_record(self, text: str) -> None:
        """A batch: {"seq", "state", "values"}. Anything malformed is refused whole and reported."""
        batch = _object(text, BATCH_LIMIT)
        if batch is None or batch.get("seq") != self._received + 1 or not isinstance(batch.get("values"), list):
            self.refused.emit("The course sent a batch of values that Carrel can't read; it was not stored.")
            return
        self._received += 1
        changes = [change for change in map(self._checked, batch["values"]) if change is not None]
        for element, value in changes:
            if value is None:
                self.values.pop(element, None)
                self.written.pop(element, None)
            else:
                self.values[element] = value
                self.written[element] = value
        self._store(self._received, changes, len(text))
        if not self.running and batch.get("state") in ("running", "terminated"):
            self.running = True
            self.started.emit()
        if changes:
            self.changed.emit(dict(changes))
        ended_before, self.ended = self.ended, batch.get("state") == "terminated"
        if self.ended and not ended_before:
            self.terminated.emit()

    def take_log(self, text: str) -> None:
        """Calls of the API: [[ms, method, element, value, result, code, note], …]."""
        rows = _list(text, BATCH_LIMIT)
        if rows is None:
            return
        calls = []
        for row in rows:
            if isinstance(row, list) and len(row) == 7 and isinstance(row[0], int | float):
                at, method, element, value, result, error, note = row
                code = int(error) if str(error).isdecimal() else 0
                calls.append(
                    Call(
                        at / 1000,
                        str(method),
                        str(element),
                        str(value),
                        str(result),
                        code,
                        None if note is None else str(note),
                    )
                )
        if calls:
            self.called.emit(calls)

    def take_storage(self, text: str) -> None:
        """{"local": {key: value}}, at most 1 MiB."""
        stored = _object(text, STORAGE_LIMIT * 2)
        local = stored.get("local") if stored else None
        if isinstance(local, dict) and sum(len(str(k)) + len(str(v)) for k, v in local.items()) <= STORAGE_LIMIT:
            self.local_storage = {str(key): str(value) for key, value in local.items()}

    # Storing

    @property
    def all_saved(self) -> bool:
        """True when nothing the page sent is still on its way to the disk."""
        return self._durable == self._received and not self._unsaved

    def _checked(self, entry: object) -> Change | None:
        if not isinstance(entry, list) or len(entry) != 2 or not isinstance(entry[0], str):
            self.refused.emit("The course sent a value that Carrel can't read; it was not stored.")
            return None
        element, value = entry
        if value is not None and not isinstance(value, str):
            value = str(value)
        problem = self._table.check(element, value)
        if problem is not None:
            self.refused.emit(f"{element} was not stored: {problem}")
            return None
        return element, value

    def _store(self, seq: int, changes: Sequence[Change], size: int) -> None:
        if self._unsaved:
            # What failed before goes along with its newest value, so that a late retry never undoes a later write.
            changes = [(element, self.written.get(element)) for element in {*self._unsaved, *dict(changes)}]
            self._unsaved = set()
        if not changes and not self._backlog:
            self._stored(seq, 0, self._recorder)
            return
        self.saving.emit()
        self._backlog += size
        if self._backlog > BACKLOG_LIMIT:
            self._backlog -= size
            self._failed(changes, "The disk can't keep up with this course. What came last is not stored yet.")
            return
        session = self._recorder
        self._background.when(
            self._recorder.record(seq, changes),
            lambda _: self._stored(seq, size, session),
            lambda error: self._store_failed(changes, size, error),
        )

    def _stored(self, seq: int, size: int, session: Recorder) -> None:
        self._backlog -= size
        if session is not self._recorder:
            return  # a batch of the session before a relaunch
        # Batches are stored in order, so the newest one that is on disk vouches for those before it.
        self._durable = max(self._durable, seq)
        if self._failure is not None and not self._unsaved:
            self._failure = None
            self._retry.stop()
        if not self._unsaved:
            for waiter in [waiter for waiter in self._waiters if waiter.seq <= self._durable]:
                self._settle(waiter, _yes())
            self.saved.emit(self._durable)

    def _store_failed(self, changes: Sequence[Change], size: int, error: BaseException) -> None:
        self._backlog -= size
        self._failed(changes, str(error))

    def _failed(self, changes: Sequence[Change], sentence: str) -> None:
        """Remember what could not be written, and try again with the next batch or in a while."""
        self._unsaved.update(element for element, _ in changes)
        self._failure = sentence
        for waiter in [waiter for waiter in self._waiters if waiter.seq <= self._received]:
            self._settle(waiter, _no(sentence, self._commit_failed))
        self.save_failed.emit(sentence)
        self._retry.start()

    def _store_unsaved(self) -> None:
        if self._unsaved and not self._backlog:
            self._store(self._received, [], 1)

    def _give_up(self, waiter: _Waiter) -> None:
        if waiter in self._waiters:
            self._settle(
                waiter,
                _no(
                    "The disk didn't answer in time. The value is kept and will be written when it does.",
                    self._commit_failed,
                ),
            )

    def _settle(self, waiter: _Waiter, body: bytes) -> None:
        self._waiters.remove(waiter)
        waiter.timer.stop()
        waiter.timer.deleteLater()
        waiter.answer(body)


def _yes() -> bytes:
    return as_json({"ok": True})


def _no(sentence: str, code: int) -> bytes:
    return as_json({"ok": False, "code": code, "say": sentence})


def _object(text: str, limit: int) -> dict[str, Any] | None:
    value = _parsed(text, limit)
    return value if isinstance(value, dict) else None


def _list(text: str, limit: int) -> list[Any] | None:
    value = _parsed(text, limit)
    return value if isinstance(value, list) else None


def _parsed(text: str, limit: int) -> object:
    if len(text) > limit:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
