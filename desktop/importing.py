"""The import queue: packages go in one after the other, the window sees how far it is and how it ended."""

import contextlib
import logging
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.content.importer import Progress, Stage
from desktop.content.preflight.films import current_report
from desktop.content.samples import build_samples
from desktop.learning.access import Access, NotAllowed
from desktop.learning.library import AlreadyThereError, Library, Package
from desktop.learning.packages import import_package, import_unattended
from desktop.learning.preflight import Verdict
from desktop.player.background import Background
from desktop.scorm.refusal import ImportCancelledError, PackageError, StorageError, UnplayableError
from desktop.store.errors import StoreError
from desktop.store.store import Store
from desktop.ui import import_model
from desktop.ui.import_model import AlreadyThere, ImportOutcome, ImportProgress
from desktop.ui.library_model import CourseCard
from desktop.ui.library_presenter import refusal
from desktop.words import translate

_STAGES = {
    Stage.CHECKING: import_model.Stage.CHECKING,
    Stage.UNPACKING: import_model.Stage.UNPACKING,
    Stage.SAVING: import_model.Stage.ADDING,
    Stage.LOOKING: import_model.Stage.LOOKING,
}
SHOWN_EVERY_MS = 50

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A package to be imported, for whom (None: the program itself), and the page to begin with if that is chosen."""

    source: Path
    access: Access | None
    launch: str | None = None


class ImportQueue(QObject):
    """Imports packages in the background. More may join while one is being unpacked; cancelling drops what waits."""

    progressed = Signal(object)
    """An `ImportProgress`, twenty times a second at most."""
    added = Signal()
    """A course is on the shelf."""
    ended = Signal(object)
    """An `ImportOutcome`: nothing waits any more."""

    def __init__(
        self,
        store: Store,
        library: Library,
        card_of: Callable[[str], CourseCard | None],
        background: Background,
        parent: QObject,
    ) -> None:
        """`card_of` gives the card of a course by its SHA-256; it is called on a worker thread."""
        super().__init__(parent)
        self._store, self._library = store, library
        self._card_of, self._background = card_of, background
        self._cancel = threading.Event()
        self._waiting: list[_Wanted] = []
        self._outcome = ImportOutcome()
        self.running = False

    def add(self, paths: Sequence[Path], access: Access | None = None) -> None:
        """Import these packages after those that wait, for whoever asked; None: the program itself."""
        known = {wanted.source for wanted in self._waiting}
        self._wait([_Wanted(path, access) for path in paths if path not in known])

    def add_with_start(self, path: Path, launch: str, access: Access) -> None:
        """Import this package, which named no page to begin with, with the page that somebody has chosen."""
        self._wait([_Wanted(path, access, launch)])

    def _wait(self, wanted: Sequence["_Wanted"]) -> None:
        self._waiting += wanted
        if not self.running:
            self._outcome = ImportOutcome()
            self._next()

    def cancel(self) -> None:
        """Stop the import that runs, keep nothing of its file, and forget what waits."""
        self._cancel.set()
        self._waiting.clear()

    def add_samples(self, sources: Path, failed: Callable[[BaseException], None]) -> None:
        """Put the bundled sample courses on the shelf, unless they are there."""

        def work() -> None:
            with tempfile.TemporaryDirectory() as folder:
                for package in build_samples(sources, Path(folder)):
                    with contextlib.suppress(AlreadyThereError):
                        import_unattended(self._store, self._library, package, lambda _: None, self._cancel.is_set)

        self._background.run(work, lambda _: self.added.emit(), failed)

    def _next(self) -> None:
        if not self._waiting:
            self.running = False
            self.ended.emit(self._outcome)
            return
        self.running = True
        self._cancel.clear()
        wanted = self._waiting.pop(0)
        source = wanted.source
        relay = _ProgressRelay(self, lambda progress: self._show(source.name, progress))

        def done(added: tuple[CourseCard | None, Verdict | None]) -> None:
            relay.stop()
            card, verdict = added
            if card is not None:
                self._outcome = self._outcome.and_added(card, verdict)
            self.added.emit()
            self._next()

        def failed(error: BaseException) -> None:
            relay.stop()
            if not isinstance(error, ImportCancelledError):
                self._outcome = _with_failure(self._outcome, source, error)
            self._next()

        def work() -> tuple[CourseCard | None, Verdict | None]:
            sha256 = self._add(wanted, relay.take).facts.sha256
            report = current_report(self._library.folder_of(sha256))
            return self._card_of(sha256), report.verdict if report is not None else None

        self._background.run(work, done, failed)

    def _add(self, wanted: "_Wanted", progress: Callable[[Progress], None]) -> Package:
        stop = self._cancel.is_set
        if wanted.access is None:
            return import_unattended(self._store, self._library, wanted.source, progress, stop)
        return import_package(wanted.access, self._library, wanted.source, progress, stop, wanted.launch)

    def _show(self, file_name: str, progress: Progress) -> None:
        waiting = tuple(wanted.source.name for wanted in self._waiting)
        stage = _STAGES[progress.stage]
        self.progressed.emit(
            ImportProgress(file_name, stage, octets_done=progress.done, octets=progress.total, waiting=waiting)
        )


class _ProgressRelay(QObject):
    """Passes the newest progress of the import thread on, now and then."""

    def __init__(self, queue: ImportQueue, show: Callable[[Progress], None]) -> None:
        super().__init__(queue)
        self._newest: Progress | None = None
        self._timer = QTimer(self, interval=SHOWN_EVERY_MS)
        self._timer.timeout.connect(lambda: show(self._newest) if self._newest is not None else None)
        self._timer.start()

    def take(self, progress: Progress) -> None:
        """Called on the import's own thread."""
        self._newest = progress

    def stop(self) -> None:
        self._timer.stop()
        self.deleteLater()


def _with_failure(outcome: ImportOutcome, source: Path, error: BaseException) -> ImportOutcome:
    if isinstance(error, AlreadyThereError):
        facts = error.package.facts
        return outcome.and_already(AlreadyThere(source.name, facts.title, facts.sha256))
    if isinstance(error, PackageError):
        told = refusal(source.name, str(error), error.code.value)
        offer = error.offer if isinstance(error, UnplayableError) else None
        where = source if not isinstance(error, StorageError) else None  # nothing to be said of what can't be read
        return outcome.and_refused(replace(told, source=where, offer=offer or ""))
    if isinstance(error, StoreError | NotAllowed):
        return outcome.and_refused(refusal(source.name, str(error)))
    if isinstance(error, OSError):
        sentences = translate(
            "Import",
            "This machine could not work with the file ({why}). Nothing was imported; "
            "check the disk it is on, and try again.",
        ).format(why=error.strerror or error)
        return outcome.and_refused(refusal(source.name, sentences))
    _log.error("%s could not be imported", source.name, exc_info=error)
    sentences = translate(
        "Import",
        "Something in the package was not foreseen ({name}). Nothing was imported; "
        "send the package to whoever looks after Carrel.",
    ).format(name=type(error).__name__)
    return outcome.and_refused(refusal(source.name, sentences))
