"""Makes the media of courses playable, one course after the other, while everything else goes on.

What decodes runs in a process of its own (desktop.content.media.apart); here is the order of the courses, and what a
window has to know of it. `waits` and `let_go` may be called from any thread.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.content.media.apart import prepare_apart
from desktop.content.media.plan import Engine
from desktop.content.media.prepared import NO_MEDIA, Prepared, PrepareProgress, prepared
from desktop.content.media.survey import take_note
from desktop.learning.library import Library
from desktop.player.background import Background
from desktop.player.codecs import Playable, engine_name, remembered
from desktop.scorm.refusal import ImportCancelledError, PackageError, Refusal, StorageError
from desktop.ui.import_model import MediaProgress
from desktop.words import translate

SHOWN_EVERY_MS = 100
LETS_GO_WITHIN = 5.0
"""Seconds that a course's files may still be held after `let_go`."""

_log = logging.getLogger(__name__)


class Prepare(Protocol):
    """`apart.prepare_apart`."""

    def __call__(
        self,
        course: Path,
        engine: Engine,
        *,
        progress: Callable[[PrepareProgress], None],
        cancelled: Callable[[], bool],
        again: bool = False,
    ) -> Prepared: ...


@dataclass(frozen=True)
class _Run:
    """The course in hand. `over` is set when nothing holds its files any more."""

    sha256: str
    cancel: threading.Event
    over: threading.Event


class MediaQueue(QObject):
    """Courses whose media are to be prepared. Lives on the GUI thread, and never waits there."""

    progressed = Signal(object)
    """A `MediaProgress`, ten times a second at most."""
    changed = Signal(str)
    """Something is different with the media of the course of this SHA-256."""
    ended = Signal()
    """Nothing is in hand, and nothing waits."""
    failed = Signal(object)
    """An error for people: media of a course could not be prepared."""
    _arrived = Signal(str)

    def __init__(
        self,
        library: Library,
        data: Path,
        background: Background,
        parent: QObject,
        *,
        prepare: Prepare = prepare_apart,
        ask_engine: Callable[[Path], Playable | None] = remembered,
    ) -> None:
        """`data`: where it is kept what the engine plays. `background` needs a thread for this alone."""
        super().__init__(parent)
        self._library, self._data, self._background = library, data, background
        self._prepare, self._ask_engine = prepare, ask_engine
        self._lock = threading.Lock()
        self._queue: list[str] = []
        self._run: _Run | None = None
        self._not_now: set[str] = set()
        """Courses that could not be prepared since the program began; they are opened as they are."""
        self._again: set[str] = set()
        """Courses whose every file is to be looked at anew."""
        self._closed = False
        self._arrived.connect(self.add)
        library.on_added, library.on_forgotten = self._arrived.emit, self.let_go

    @property
    def running(self) -> bool:
        """Whether a course is in hand."""
        return self._run is not None

    def waits(self, sha256: str) -> bool:
        """Whether a course is being prepared, or is going to be."""
        with self._lock:
            return sha256 in self._queue or (self._run is not None and self._run.sha256 == sha256)

    def must_wait(self, sha256: str) -> bool:
        """Whether a course is not to be opened yet, since some of its media are not playable and soon will be.

        Reads the disk.
        """
        known = prepared(self._library.folder_of(sha256))
        return bool(known.waiting) and not known.skipped and sha256 not in self._not_now

    def add(self, sha256: str) -> None:
        """Prepare this course after those that wait."""
        self._put(sha256, first=False)

    def hurry(self, sha256: str) -> None:
        """Prepare this course before those that wait: somebody wants to open it."""
        self._put(sha256, first=True)

    def prepare_again(self, sha256: str) -> None:
        """Look at every file of this course anew, also at those that were unplayable, even if it was skipped."""
        with self._lock:
            self._again.add(sha256)
        self._put(sha256, first=True)

    def go_on(self) -> None:
        """At start: prepare what was left, or was never looked at, of all that is on the shelf."""

        def look() -> list[str]:
            name = engine_name()
            found = [package.facts.sha256 for package in self._library.packages()]
            return [one for one in found if not prepared(self._library.folder_of(one)).is_ready_for(name)]

        def put(found: Iterable[str]) -> None:
            for sha256 in found:
                self.add(sha256)

        self._background.run(look, put, self._tell)

    def later(self) -> None:
        """Leave what is in hand and what waits until the next start, or until somebody wants to open it."""
        with self._lock:
            left, self._queue = self._queue, []
            if self._run is not None:
                self._run.cancel.set()
        for sha256 in left:
            self.changed.emit(sha256)

    def let_go(self, sha256: str) -> None:
        """This course is going away, or is to be played as it is: returns when nothing holds its files."""
        with self._lock:
            self._queue = [one for one in self._queue if one != sha256]
            run = self._run if self._run is not None and self._run.sha256 == sha256 else None
            if run is not None:
                run.cancel.set()
        if run is not None and not run.over.wait(LETS_GO_WITHIN):
            _log.warning("The media of %s are still being written", sha256)

    def close(self) -> None:
        """Nothing is begun any more; what is in hand ends within moments. What is done stays done."""
        self._closed = True
        self.blockSignals(True)  # whoever would hear of it is going away, too
        self.later()

    def _put(self, sha256: str, *, first: bool) -> None:
        if self._closed:
            return
        with self._lock:
            if self._run is not None and self._run.sha256 == sha256 and not self._run.cancel.is_set():
                return
            self._queue = [one for one in self._queue if one != sha256]
            self._queue.insert(0 if first else len(self._queue), sha256)
        self._not_now.discard(sha256)
        self.changed.emit(sha256)
        self._next()

    def _next(self) -> None:
        if self._run is not None:
            return
        with self._lock:
            if not self._queue:
                run = None
            else:
                run = self._run = _Run(self._queue.pop(0), threading.Event(), threading.Event())
        if run is None:
            self.ended.emit()
            return
        relay = _Relay(self, self.progressed.emit)

        def over(error: BaseException | None) -> None:
            relay.stop()
            with self._lock:
                self._run = None
            if error is not None and not isinstance(error, ImportCancelledError):
                self._not_now.add(run.sha256)
                self._tell(error)
            self.changed.emit(run.sha256)
            self._next()

        self._background.run(lambda: self._work(run, relay), lambda _: over(None), over)

    def _work(self, run: _Run, relay: "_Relay") -> None:
        try:
            folder = self._library.folder_of(run.sha256)
            package = self._library.package(run.sha256)
            if package is None or package.removed_at is not None or not folder.is_dir():
                return
            with self._lock:
                again = run.sha256 in self._again
                self._again.discard(run.sha256)
            if _noted(folder).engine == NO_MEDIA and not again:
                return
            playable = self._ask_engine(self._data)
            if playable is None:
                raise _engine_is_mute()
            engine = Engine.from_answers(engine_name(), playable)
            if prepared(folder).is_ready_for(engine.name) and not again:
                return

            def told(now: PrepareProgress) -> None:
                relay.take(MediaProgress(run.sha256, package.facts.title, now))

            self._prepare(folder, engine, progress=told, cancelled=run.cancel.is_set, again=again)
        finally:
            run.over.set()

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, PackageError | OSError):
            self.failed.emit(error)
        else:
            raise error


class _Relay(QObject):
    """Passes the newest progress of the working thread on, now and then."""

    def __init__(self, queue: MediaQueue, show: Callable[[MediaProgress], None]) -> None:
        super().__init__(queue)
        self._newest: MediaProgress | None = None
        self._shown: MediaProgress | None = None
        self._show = show
        self._timer = QTimer(self, interval=SHOWN_EVERY_MS)
        self._timer.timeout.connect(self._pass_on)
        self._timer.start()

    def take(self, progress: MediaProgress) -> None:
        """Called on the working thread."""
        self._newest = progress

    def stop(self) -> None:
        self._timer.stop()
        self.deleteLater()

    def _pass_on(self) -> None:
        if self._newest is not None and self._newest is not self._shown:
            self._shown = self._newest
            self._show(self._newest)


def _noted(folder: Path) -> Prepared:
    try:
        return take_note(folder)
    except OSError as error:
        raise StorageError(
            Refusal.STORAGE_FAILED,
            translate(
                "Media",
                "The disk that holds the courses reported an error ({why}), so films and sounds of a course were not "
                "prepared. The course is as it was. Make room or check the disk, then start Carrel again.",
            ).format(why=error.strerror or error),
        ) from error


def _engine_is_mute() -> StorageError:
    return StorageError(
        Refusal.STORAGE_FAILED,
        translate(
            "Media",
            "The web engine did not say which films and sounds it plays, so none were prepared. Courses open as they "
            "are. Start Carrel again; if this stays, look at Settings, Doctor.",
        ),
    )
