"""One session of one activity: takes what the page's run-time sends, stores it in order, answers the commit barrier.

The page has no say in whose record it writes: the session was made for one attempt and takes no identifiers from it.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from desktop.player.background import Background
from desktop.player.messages import read_batch, read_calls, read_storage
from desktop.player.scheme import as_json
from desktop.scorm.elements import ElementTable
from desktop.words import translate

BACKLOG_LIMIT = 256 * 1024 * 1024
"""Characters that may wait for the disk before commits are answered "false"."""
REFUSALS_TOLD = 20
"""Of one batch; the rest is counted."""
BARRIER_TIMEOUT_MS = 10_000
RETRY_MS = 3_000
SUSPEND_DATA = "cmi.suspend_data"

NOTHING = as_json(None)
"""The answer to a page that can't start again; its Initialize then answers as the standard says."""

Change = tuple[str, str | None]
Asks = Callable[[Callable[[bytes], None]], None]
"""Makes JSON for a page that waits for it, and hands it over; NOTHING where there is none."""


class Recorder(Protocol):
    """Where a session's values go. The future resolves when they are on disk, or raises a sentence saying why not."""

    def record(self, seq: int, changes: Sequence[Change]) -> "Future[None]":
        """Store changes; `seq` grows by one with each batch of the session."""


class Bridge(QObject):
    """What the page can call, each fire and forget. It forwards text; the session checks it."""

    told = Signal(str)
    """JSON for the page: open, close, nav, data."""

    got_record = Signal(object, object)
    got_log = Signal(str)
    got_storage = Signal(str)
    got_ready = Signal()
    got_opened = Signal(str)
    got_closed = Signal()

    @Slot(str, str)
    def record(self, text: str, apart: str) -> None:
        """A numbered batch of values, the long ones apart."""
        self.got_record.emit(text, apart)

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
    """A page that waits for everything up to `seq`. Writes up to number `before` had begun when it asked."""

    seq: int
    before: int
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
    changed = Signal(object)
    """The values of one batch that arrived: element → value or None. (Qt would copy a dict, text by text.)"""
    called = Signal(list)
    """`Call`s, oldest first."""
    stored_locally = Signal(object)
    """The course's localStorage changed: all of it, name → text. (A dict of Qt's would lose half characters.)"""
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
        self._failure = ""
        self._is_behind = False
        """True when a batch was kept back because too much waits for the disk already."""
        self._begun = 0
        """How many writes were begun: their numbers go on through a relaunch."""
        self._carrier = 0
        """The batch on its way that carries along what could not be stored before; 0 if there is none."""
        self._waiters: list[_Waiter] = []
        self.values: dict[str, str] = dict(launch["values"])
        self.written: dict[str, str] = {}
        """What the SCO itself set in this session."""
        self.local_storage: dict[str, str] | None = None
        self.running = False
        self.ended = False
        self.on_relaunch: Asks | None = None
        self.on_valid: Asks | None = None
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.try_again)

    # What the scheme asks (see scheme.Barrier)

    def launch_data(self) -> bytes:
        """The seed as JSON. A page that loads again in the same session gets the values as they are now."""
        return as_json({**self._launch, "values": [[element, value] for element, value in self.values.items()]})

    def relaunch(self, seq: int, answer: Callable[[bytes], None]) -> None:
        """A page that ended its session with batch `seq` while unloading came back in the same frame."""
        self._once_durable(seq, self.on_relaunch, answer)

    def valid(self, seq: int, answer: Callable[[bytes], None]) -> None:
        """The course reads which requests are valid, after values that may have changed that."""
        self._once_durable(seq, self.on_valid, answer)

    def _once_durable(self, seq: int, ask: Asks | None, answer: Callable[[bytes], None]) -> None:
        def stored(_: bytes) -> None:
            if ask is not None and self._durable >= seq:
                ask(answer)
            else:
                answer(NOTHING)

        self.when_durable(seq, stored)

    def when_durable(self, seq: int, answer: Callable[[bytes], None]) -> None:
        """Answer once everything up to `seq` is on disk; "false" with a sentence if it can't be, or in time is not."""
        if seq <= self._durable:
            answer(_yes())
            return
        timer = QTimer(self, singleShot=True, interval=BARRIER_TIMEOUT_MS)
        waiter = _Waiter(seq, self._begun, answer, timer)
        timer.timeout.connect(lambda: self._give_up(waiter))
        self._waiters.append(waiter)
        timer.start()
        # A disk that was full a moment ago may have room now: the answer tells how it is, not how it was.
        self.try_again()
        if self._is_behind and waiter in self._waiters:
            self._refuse(waiter, self._failure)

    def begin_again(self, recorder: Recorder, launch: Mapping[str, Any]) -> None:
        """The same page frame, a new session: what came before is stored and done with."""
        self.stop()
        self._recorder = recorder
        self._launch = dict(launch)
        self._received = self._durable = self._carrier = 0
        self._unsaved = set()
        self._is_behind = False
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

    def take_record(self, text: str, apart: str = "") -> None:
        """A batch, see `messages.read_batch`. Anything malformed is refused whole and reported."""
        batch = read_batch(text, apart)
        if batch is None or batch.seq != self._received + 1:
            self.refused.emit(
                translate("Player", "The course sent a batch of values that Carrel can't read; it was not stored.")
            )
            return
        self._received += 1
        changes = self._acceptable(batch.entries)
        for element, value in changes:
            if value is None:
                self.values.pop(element, None)
                self.written.pop(element, None)
            else:
                self.values[element] = value
                self.written[element] = value
        self._store(self._received, changes, len(text) + len(apart))
        if not self.running:
            self.running = True
            self.started.emit()
        if changes:
            self.changed.emit(dict(changes))
        ended_before, self.ended = self.ended, batch.terminated
        if self.ended and not ended_before:
            self.terminated.emit()

    def take_log(self, text: str) -> None:
        """Calls of the API."""
        if calls := read_calls(text):
            self.called.emit(calls)

    def take_storage(self, text: str) -> None:
        """The course's localStorage as it is now."""
        local = read_storage(text)
        if local is not None:
            self.local_storage = local
            self.stored_locally.emit(local)

    # Storing

    @property
    def received(self) -> int:
        """The newest batch that the page sent."""
        return self._received

    @property
    def all_saved(self) -> bool:
        """True when nothing the page sent is still on its way to the disk."""
        return self._durable == self._received

    @property
    def failure(self) -> str:
        """Why something the page sent could not be stored; "" where all is stored, or on its way."""
        return self._failure if self._unsaved else ""

    def try_again(self) -> None:
        """Store what could not be stored before, if there is anything."""
        if self._unsaved and not self._backlog:
            self._store(self._received, [], 1)

    def _acceptable(self, entries: Sequence[object]) -> list[Change]:
        """Those that the element table allows to be set; the others are told, but a flood of them only in part."""
        changes: list[Change] = []
        refusals = 0
        for entry in entries:
            problem = self._problem(entry)
            if problem is None:
                element, value = cast("Change", entry)
                changes.append((element, value))
                continue
            refusals += 1
            if refusals <= REFUSALS_TOLD:
                self.refused.emit(problem)
        if refusals > REFUSALS_TOLD:
            self.refused.emit(
                translate("Player", "%n more value(s) of the same batch not stored.", "", refusals - REFUSALS_TOLD)
            )
        return changes

    def _problem(self, entry: object) -> str | None:
        match entry:
            case [str(element), str() | None as value]:
                problem = self._table.check(element, value) or self._too_long(element, value)
                return (
                    None
                    if problem is None
                    else translate("Player", "{element} was not stored: {problem}").format(
                        element=element, problem=problem
                    )
                )
        return translate("Player", "The course sent a value that Carrel can't read; it was not stored.")

    def _too_long(self, element: str, value: str | None) -> str | None:
        longest = self._launch.get("longest")
        if element != SUSPEND_DATA or value is None or not longest or len(value) <= longest:
            return None
        return translate("Player", "It is longer than the {number} characters that this course may keep.").format(
            number=longest
        )

    def _store(self, seq: int, changes: Sequence[Change], size: int) -> None:
        if self._unsaved:
            # What failed before goes along with its newest value, so that a late retry never undoes a later write.
            changes = [(element, self.written.get(element)) for element in {*self._unsaved, *dict(changes)}]
            self._unsaved = set()
            self._is_behind = False
            self._carrier = seq
        if not changes and not self._backlog:
            self._stored(seq, 0, self._recorder)
            return
        self.saving.emit()
        self._begun += 1
        number = self._begun
        self._backlog += size
        if self._backlog > BACKLOG_LIMIT:
            self._backlog -= size
            self._is_behind = True
            self._failed(
                number,
                changes,
                translate("Player", "The disk can't keep up with this course. What came last is not stored yet."),
            )
            return
        session = self._recorder
        self._background.when(
            self._recorder.record(seq, changes),
            lambda _: self._stored(seq, size, session) if isValid(self) else None,
            lambda error: self._store_failed(number, changes, size, session, error) if isValid(self) else None,
        )

    def _stored(self, seq: int, size: int, session: Recorder) -> None:
        self._backlog -= size
        if session is not self._recorder:
            return  # a batch of the session before a relaunch
        if self._unsaved or seq < self._carrier:
            self._try_for_waiters()
            return  # stored, but something before it is not
        # Batches are stored in order, so the newest one that is on disk vouches for those before it.
        self._durable = max(self._durable, seq)
        self._carrier = 0
        self._retry.stop()
        for waiter in [waiter for waiter in self._waiters if waiter.seq <= self._durable]:
            self._settle(waiter, _yes())
        self.saved.emit(self._durable)

    def _store_failed(
        self, number: int, changes: Sequence[Change], size: int, session: Recorder, error: BaseException
    ) -> None:
        self._backlog -= size
        if session is self._recorder:
            self._failed(number, changes, str(error))
        else:
            self.save_failed.emit(str(error))

    def _failed(self, number: int, changes: Sequence[Change], sentence: str) -> None:
        """Remember what could not be written, and try again with the next batch, the next Commit or in a while."""
        self._unsaved.update(element for element, _ in changes)
        self._failure = sentence
        for waiter in [waiter for waiter in self._waiters if waiter.seq <= self._received and waiter.before < number]:
            self._refuse(waiter, sentence)
        self.save_failed.emit(sentence)
        self._retry.start()
        self._try_for_waiters()

    def _try_for_waiters(self) -> None:
        """A write that had begun before they asked tells them nothing: once it is over, one of their own begins."""
        if any(waiter.seq <= self._received for waiter in self._waiters):
            self.try_again()

    def _give_up(self, waiter: _Waiter) -> None:
        if waiter in self._waiters:
            self._refuse(
                waiter,
                translate(
                    "Player", "The disk didn't answer in time. The value is kept and will be written when it does."
                ),
            )

    def _refuse(self, waiter: _Waiter, sentence: str) -> None:
        if self.ended and waiter.seq == self._received:
            # It was Terminate that asked: told "false", the page's session runs on and may end again.
            self.ended = False
        self._settle(waiter, _no(sentence, self._commit_failed))

    def _settle(self, waiter: _Waiter, body: bytes) -> None:
        self._waiters.remove(waiter)
        waiter.timer.stop()
        waiter.timer.deleteLater()
        waiter.answer(body)


def _yes() -> bytes:
    return as_json({"ok": True})


def _no(sentence: str, code: int) -> bytes:
    return as_json({"ok": False, "code": code, "say": sentence})
