"""The composition root: the only module that knows every concrete part, and connects intentions to use cases."""

import hashlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from desktop.config import Config
from desktop.content.files import CourseFiles
from desktop.course_window import CourseWindow
from desktop.diagnosis import diagnose
from desktop.importing import ImportQueue
from desktop.learning.course import Course
from desktop.learning.library import CourseSheet, Library
from desktop.learning.playing import CourseRun
from desktop.log import keep_log
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.codecs import MediaQuestion, Playable
from desktop.player.collector import Collector
from desktop.player.scheme import CourseScheme, RuntimeFiles, register_scheme
from desktop.scorm.refusal import PackageError
from desktop.scorm.runtime import Learner
from desktop.shelf_reader import ShelfReader
from desktop.store.errors import StoreError
from desktop.store.store import Store
from desktop.ui.failure import Failure
from desktop.ui.import_model import ImportOutcome
from desktop.ui.library_model import CourseCard, CourseDetails
from desktop.ui.library_page import local_now
from desktop.ui.library_presenter import details
from desktop.ui.main_window import MainWindow
from desktop.ui.start_dialog import StartDialog

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
        # A course's files have threads of their own, so that a long import never holds a lesson up.
        self._serving = Background(self)
        self._runtime = RuntimeFiles()
        self.shelf = ShelfReader(self.library, self.window.library, self._background, self.say)
        # One thread of its own: an import never holds up the opening of a course.
        self._unpacking = Background(self, threads=1)
        self.imports = ImportQueue(self.library, self._card_of, self._unpacking, self)
        self._quitting = False
        self._connect()

    def start(self) -> None:
        """Show the window and fill it."""
        self.window.show()
        if self.store.recovery is not None:
            happened, _, rest = self.store.recovery.sentence.partition(". ")
            self.window.library.tell(f"{happened}.", rest)
        self.refresh()
        self._background.run(self.library.tidy, lambda _: None, self.say)

    def _connect(self) -> None:
        window = self.window
        window.may_close = self.may_close
        window.import_requested.connect(self.imports.add)
        window.cancel_import.connect(self.imports.cancel)
        self.imports.progressed.connect(window.show_import_progress)
        self.imports.added.connect(self.refresh)
        self.imports.ended.connect(self._imported)
        window.open_requested.connect(self.open_course)
        window.details_requested.connect(self.show_details)
        window.remove_requested.connect(self.remove)
        window.undo_remove_requested.connect(
            lambda sha256: self._background.run(
                lambda: self.library.bring_back(sha256), lambda _: self.refresh(), self.say
            )
        )
        window.remove_settled.connect(
            lambda sha256: self._background.run(lambda: self.library.forget(sha256), lambda _: None, self.say)
        )
        window.doctor_requested.connect(lambda: MediaQuestion(self._examine, self))

    def _examine(self, media: Playable | None) -> None:
        self._background.run(lambda: diagnose(self.config, self.store, media), self.window.show_doctor, self.say)

    # The library

    def refresh(self) -> None:
        """Read the shelf again."""
        self.shelf.refresh()

    def _card_of(self, sha256: str) -> CourseCard | None:
        entry = self.library.course(sha256)
        return self.shelf.card(entry) if entry is not None else None

    def show_details(self, sha256: str) -> None:
        """The page of one course."""

        def work() -> CourseDetails | None:
            sheet = self.library.sheet(sha256)
            return details(sheet, self.library.folder_of(sha256), local_now()) if sheet is not None else None

        def show(found: CourseDetails | None) -> None:
            if found is not None:
                self.window.show_details(found)

        self._background.run(work, show, self.say)

    def remove(self, sha256: str) -> None:
        """Take a course off the shelf; it can be brought back while the toast is there."""

        def work() -> CourseCard | None:
            card = self._card_of(sha256)
            self.library.remove(sha256)
            return card

        def done(gone: CourseCard | None) -> None:
            self.refresh()
            if gone is not None:
                self.window.toast_removed(gone)

        self._background.run(work, done, self.say)

    @property
    def importing(self) -> bool:
        """Whether packages are being imported."""
        return self.imports.running

    def _imported(self, outcome: ImportOutcome) -> None:
        self.window.show_outcome(outcome)
        self.refresh()

    # Playing

    def open_course(self, sha256: str) -> None:
        """Open a course for the seat's learner."""
        if self.player is not None:
            return

        def show(found: tuple[CourseSheet | None, UUID, Learner]) -> None:
            sheet, learner_id, learner = found
            if sheet is not None and self.player is None:
                self._play(sheet, learner_id, learner)

        def read() -> tuple[CourseSheet | None, UUID, Learner]:
            stored = self.library.learner()
            return self.library.sheet(sha256), stored.id, Learner(stored.number or str(stored.id), stored.course_name)

        self._background.run(read, show, self.say)

    def _play(self, sheet: CourseSheet, learner_id: UUID, learner: Learner) -> None:
        package = sheet.package
        host = hashlib.sha256(f"{learner_id}/{package.id}".encode()).hexdigest()[:32]
        files = CourseFiles(self.library.folder_of(package.facts.sha256))
        scheme = CourseScheme(host, files, self._runtime, self._serving)
        run = CourseRun(self.store, learner, learner_id, Course(package.id, package.facts.title, sheet.manifest))
        self.player = CourseWindow(run, Cage(host, scheme), self._background, package.facts.title, learner, self)
        self.player.left.connect(self._left)
        self.player.stayed.connect(self._stayed)
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

    def _stayed(self) -> None:
        """Leaving was refused and the learner was told: closing the window is off until it is asked for again."""
        self._quitting = False

    def close(self) -> None:
        """Store everything, then let go of the data folder."""
        self.imports.cancel()
        self.shelf.stop()
        self._background.close()
        self._serving.close()
        self._unpacking.close()
        self.store.close()
        self.window.deleteLater()
        self.deleteLater()

    def say(self, error: BaseException) -> None:
        """Tell in passing what could not be done; what is no failure of disk or course is raised."""
        if isinstance(error, PackageError | StoreError | OSError):
            self.window.toast(str(error))
        else:
            raise error


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application, with what must be set before it exists."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    QApplication.setApplicationName("Carrel")
    QApplication.setOrganizationName("Carrel")
    return QApplication(list(arguments))


def open_store(config: Config, ask: Callable[[Failure], bool]) -> Store | None:
    """The store of the data folder. What prevents it is told to `ask`, which says whether to try again."""
    while True:
        try:
            config.make_folders()
            return Store.open(config.data)
        except StoreError as error:
            failure = Failure.told_by(str(error))
        except OSError as error:
            failure = Failure(
                f"Carrel could not make its folders in {config.data.parent} ({error.strerror or error}).",
                "Nothing was changed.",
                "Make the folder writable for this user, or start Carrel with another one.",
            )
        if not ask(failure):
            return None


def _ask_in_a_dialog(failure: Failure) -> bool:
    return StartDialog(failure).exec() == QDialog.DialogCode.Accepted


def launch(config: Config, samples: Path | None = None) -> int:
    """Run Carrel until its window closes. A store that can't be opened is told in a window, not in a log."""
    register_scheme()
    application = make_application(sys.argv[:1])
    store = open_store(config, _ask_in_a_dialog)
    if store is None:
        return 1
    keep_log(config.data)
    carrel = Carrel(config, store)
    carrel.start()
    if samples is not None:
        carrel.imports.add_samples(samples, carrel.say)
    code = application.exec()
    carrel.close()
    return code
