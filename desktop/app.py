"""The composition root: the only module that knows every concrete part, and connects intentions to use cases."""

import contextlib
import hashlib
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.config import Config
from desktop.content.files import CourseFiles
from desktop.content.importer import Progress, Stage
from desktop.content.samples import build_samples
from desktop.course_window import CourseWindow
from desktop.diagnosis import diagnose
from desktop.learning.library import AlreadyThereError, CourseSheet, Library
from desktop.learning.playing import Course, CourseRun
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.collector import Collector
from desktop.player.scheme import CourseScheme, RuntimeFiles, register_scheme
from desktop.scorm.refusal import ImportCancelledError, PackageError
from desktop.scorm.runtime import Learner
from desktop.store.errors import StoreError
from desktop.store.store import Store
from desktop.ui import import_model
from desktop.ui.import_model import AlreadyThere, ImportOutcome, ImportProgress, Refusal
from desktop.ui.library_model import CourseCard
from desktop.ui.library_presenter import card, details
from desktop.ui.main_window import MainWindow

_STAGES = {
    Stage.CHECKING: import_model.Stage.CHECKING,
    Stage.UNPACKING: import_model.Stage.UNPACKING,
    Stage.SAVING: import_model.Stage.ADDING,
}

SWITCH_INTERVAL = 0.0002
"""Seconds. Writer and window take turns with the interpreter; the usual 5 ms a turn would be most of a commit."""


class Carrel(QObject):
    """One running Carrel: the window, and what happens when somebody uses it. Everything slow runs elsewhere."""

    opening = Signal(object)
    """A `CourseWindow` that is about to open its course."""

    def __init__(self, config: Config, store: Store) -> None:
        super().__init__(QApplication.instance())
        Collector(self)
        self.config = config
        self.store = store
        self.library = Library(store, config.courses)
        self.window = MainWindow()
        self.player: CourseWindow | None = None
        self._background = Background(self)
        self._runtime = RuntimeFiles()
        self._cancel = threading.Event()
        self.importing = False
        self._queue: list[Path] = []
        self._outcome = ImportOutcome()
        self._quitting = False
        self._connect()

    def start(self) -> None:
        """Show the window and fill it."""
        self.window.show()
        self._background.run(self.library.tidy, lambda _: None, self._say)
        self.refresh()

    def _connect(self) -> None:
        window = self.window
        window.may_close = self.may_close
        window.import_requested.connect(self.import_packages)
        window.cancel_import.connect(self._cancel.set)
        window.open_requested.connect(self.open_course)
        window.details_requested.connect(self.show_details)
        window.remove_requested.connect(self.remove)
        window.undo_remove_requested.connect(
            lambda sha256: self._background.run(
                lambda: self.library.bring_back(sha256), lambda _: self.refresh(), self._say
            )
        )
        window.remove_settled.connect(
            lambda sha256: self._background.run(lambda: self.library.forget(sha256), lambda _: None, self._say)
        )
        window.doctor_requested.connect(
            lambda: self._background.run(lambda: diagnose(self.config, self.store), self.window.show_doctor, self._say)
        )

    # The library

    def refresh(self) -> None:
        """Read the shelf again."""
        self._background.run(self._cards, self.window.update_library, self._say)

    def _cards(self) -> list[CourseCard]:
        return [card(entry, self.library.folder_of(entry.sha256)) for entry in self.library.courses()]

    def show_details(self, sha256: str) -> None:
        """The page of one course."""

        def show(found: tuple[CourseSheet | None, list[CourseCard]]) -> None:
            sheet, cards = found
            of = next((one for one in cards if one.sha256 == sha256), None)
            if sheet is not None and of is not None:
                self.window.show_details(details(sheet, of))

        self._background.run(lambda: (self.library.sheet(sha256), self._cards()), show, self._say)

    def remove(self, sha256: str) -> None:
        """Take a course off the shelf; it can be brought back while the toast is there."""

        def done(cards: list[CourseCard]) -> None:
            gone = next((one for one in cards if one.sha256 == sha256), None)
            self.refresh()
            if gone is not None:
                self.window.toast_removed(gone)

        def work() -> list[CourseCard]:
            cards = self._cards()
            self.library.remove(sha256)
            return cards

        self._background.run(work, done, self._say)

    # Importing

    def import_packages(self, paths: Sequence[Path]) -> None:
        """Add packages one after the other; more may join while the first is being unpacked."""
        self._queue += [path for path in paths if path not in self._queue]
        if not self.importing:
            self._outcome = ImportOutcome()
            self._next_import()

    def add_samples(self, sources: Path) -> None:
        """Put the bundled sample courses on the shelf, unless they are there."""

        def work() -> None:
            with tempfile.TemporaryDirectory() as folder:
                for package in build_samples(sources, Path(folder)):
                    with contextlib.suppress(AlreadyThereError):
                        self.library.add(package, lambda _: None, self._cancel.is_set)

        self._background.run(work, lambda _: self.refresh(), self._say)

    def _next_import(self) -> None:
        if not self._queue:
            self.importing = False
            self.window.show_outcome(self._outcome)
            self.refresh()
            return
        self.importing = True
        self._cancel.clear()
        source = self._queue.pop(0)
        relay = _ProgressRelay(self, source.name)

        def ended(error: BaseException) -> None:
            relay.stop()
            if isinstance(error, ImportCancelledError):
                self._queue.clear()
            else:
                self._outcome = _with_failure(self._outcome, source, error)
            self._next_import()

        def added(made: CourseCard | None) -> None:
            relay.stop()
            if made is not None:
                self._outcome = ImportOutcome(
                    (*self._outcome.added, made), self._outcome.already, self._outcome.refused
                )
            self.refresh()
            self._next_import()

        def work() -> CourseCard | None:
            package = self.library.add(source, relay.take, self._cancel.is_set)
            return next((one for one in self._cards() if one.sha256 == package.facts.sha256), None)

        self._background.run(work, added, ended)

    def show_import(self, file_name: str, progress: Progress) -> None:
        """How far the running import is."""
        self.window.show_import_progress(
            ImportProgress(
                file_name,
                _STAGES[progress.stage],
                octets_done=progress.done,
                octets=progress.total,
                waiting=tuple(path.name for path in self._queue),
            )
        )

    # Playing

    def open_course(self, sha256: str) -> None:
        """Open a course for the seat's learner."""
        if self.player is not None:
            return

        def show(found: tuple[CourseSheet | None, Learner]) -> None:
            sheet, learner = found
            if sheet is not None and self.player is None:
                self._play(sheet, learner)

        self._background.run(lambda: (self.library.sheet(sha256), self._learner()), show, self._say)

    def _learner(self) -> Learner:
        stored = self.library.learner()
        return Learner(id=stored.number or str(stored.id), name=stored.name)

    def _play(self, sheet: CourseSheet, learner: Learner) -> None:
        package = sheet.package
        learner_id = self.library.learner().id if sheet.enrollment is None else sheet.enrollment.learner
        host = hashlib.sha256(f"{learner_id}/{package.id}".encode()).hexdigest()[:32]
        files = CourseFiles(self.library.folder_of(package.facts.sha256))
        scheme = CourseScheme(host, files, self._runtime, self._background)
        run = CourseRun(self.store, learner, learner_id, Course(package.id, package.facts.title, sheet.manifest))
        self.player = CourseWindow(run, Cage(host, scheme), self._background, package.facts.title, learner, self)
        self.player.left.connect(self._left)
        self.window.show_player(self.player.view)
        self.opening.emit(self.player)
        self.player.start()

    def _left(self) -> None:
        player, self.player = self.player, None
        if player is not None:
            player.engine.shut()
            player.deleteLater()
        self.window.close_player()
        self.refresh()
        if self._quitting:
            self.window.close()

    # Leaving

    def may_close(self) -> bool:
        """Whether the window may go now; an open course is left first, so that everything is saved."""
        if self.player is None:
            return True
        self._quitting = True
        self.player.leave()
        return False

    def close(self) -> None:
        """Store everything, then let go of the data folder."""
        self._cancel.set()
        self._background.close()
        self.store.close()
        self.window.deleteLater()
        self.deleteLater()

    def _say(self, error: BaseException) -> None:
        if isinstance(error, PackageError | StoreError | OSError):
            self.window.toast(str(error))
        else:
            raise error


class _ProgressRelay(QObject):
    """Shows the newest progress of the import thread, twenty times a second at most."""

    def __init__(self, carrel: Carrel, file_name: str) -> None:
        super().__init__(carrel)
        self._newest: Progress | None = None
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(lambda: carrel.show_import(file_name, self._newest) if self._newest else None)
        self._timer.start()

    def take(self, progress: Progress) -> None:
        self._newest = progress

    def stop(self) -> None:
        self._timer.stop()
        self.deleteLater()


def _with_failure(outcome: ImportOutcome, source: Path, error: BaseException) -> ImportOutcome:
    if isinstance(error, AlreadyThereError):
        facts = error.package.facts
        there = AlreadyThere(source.name, facts.title, facts.sha256)
        return ImportOutcome(outcome.added, (*outcome.already, there), outcome.refused)
    if isinstance(error, PackageError):
        refusal = Refusal(source.name, str(error), code=error.code.value)
    elif isinstance(error, StoreError | OSError):
        refusal = Refusal(source.name, str(error))
    else:
        raise error
    return ImportOutcome(outcome.added, outcome.already, (*outcome.refused, refusal))


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application, with what must be set before it exists."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    QApplication.setApplicationName("Carrel")
    QApplication.setOrganizationName("Carrel")
    return QApplication(list(arguments))


def launch(config: Config, samples: Path | None = None) -> int:
    """Run Carrel until its window closes. A store that can't be opened is told in a window, not in a log."""
    register_scheme()
    application = make_application(sys.argv[:1])
    try:
        config.make_folders()
        store = Store.open(config.data)
    except (StoreError, OSError) as error:
        QMessageBox.critical(None, "Carrel", str(error))
        return 1
    carrel = Carrel(config, store)
    carrel.start()
    if samples is not None:
        carrel.add_samples(samples)
    if store.recovery is not None:
        carrel.window.toast(store.recovery.sentence)
    code = application.exec()
    carrel.close()
    return code
