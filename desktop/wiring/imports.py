"""Joins the import of packages to a manager's workplace: the strip, what came of it, files let go over the window."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from desktop.importing import ImportQueue
from desktop.learning.access import Access
from desktop.preparing import MediaQueue
from desktop.ui.import_model import ImportOutcome, ImportProgress, MediaProgress, Refusal
from desktop.ui.library_import import ImportPanel, OutcomePage
from desktop.ui.main_window import MainWindow
from desktop.ui.places import Place
from desktop.ui.widgets.notices import ToastAction
from desktop.ui.workplace import Workplace


class Importing(QObject):
    """Only for whoever may manage packages. An import goes on when they sign out; the next manager sees how it ends."""

    report_asked = Signal(str)
    """The report on the course of this SHA-256."""
    refused_asked = Signal(object)
    """The report on the package of this `Refusal`."""

    def __init__(
        self,
        imports: ImportQueue,
        media: MediaQueue,
        access: Access,
        window: MainWindow,
        view: Workplace,
        home: Place,
    ) -> None:
        """`home`: the place where imported packages are looked for."""
        super().__init__(view)
        self._imports, self._media, self._access = imports, media, access
        self._window, self._view, self._home = window, view, home
        self._panel = ImportPanel()
        self._panel.hide()
        view.put_below(self._panel)
        self.outcome = OutcomePage()
        self.outcome.setParent(view)
        self.outcome.hide()
        self._waits = False
        imports.progressed.connect(self._show_progress)
        imports.ended.connect(self.show_outcome)
        media.progressed.connect(self._show_media)
        media.ended.connect(self._media_ended)
        self._panel.cancelled.connect(imports.cancel)
        self._panel.later_asked.connect(media.later)
        self.outcome.import_requested.connect(self.ask_for_files)
        self.outcome.back_requested.connect(lambda: view.go_requested.emit(home))
        self.outcome.report_requested.connect(self.report_asked)
        self.outcome.refused_requested.connect(self.refused_asked)
        self.outcome.start_requested.connect(self._begin_with_offer)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), view).activated.connect(self.ask_for_files)

    def ask_for_files(self) -> None:
        """Let the person choose packages, and import them. Not while a course has the window."""
        if self._window.plays:
            return
        words = self.tr("SCORM packages (*.zip);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import courses"), "", words)
        if names:
            self.take([Path(name) for name in names])

    def take(self, packages: list[Path]) -> None:
        """Import these, in the name of whoever is signed in."""
        self._imports.add(packages, self._access)

    def show_outcome(self, outcome: ImportOutcome) -> None:
        """Tell how an import ended: a toast when all went in, else a page with what was refused and why.

        Of the only course that was added, and won't work offline, the report is shown at once: it can be removed there.
        While a course is being played the page waits until it is left.
        """
        self._panel.hide()
        self._panel.forget()
        if outcome.refused or outcome.already:
            self.outcome.show_outcome(outcome)
            self._waits = True
            if self._window.plays:
                self._window.toast(outcome.heading)
            else:
                self.course_left()
        elif outcome.to_read and not self._window.plays:
            self.report_asked.emit(outcome.to_read)
            self._window.toast(outcome.said)
        elif outcome.added:
            self._window.toast(outcome.said, self._reading(outcome))

    def _reading(self, outcome: ImportOutcome) -> ToastAction | None:
        """The way to the report of the only course that was added; of several each has its own on the list."""
        if len(outcome.added) != 1 or self._window.plays:
            return None
        sha256 = outcome.added[0].sha256
        return ToastAction(self.tr("Read the report"), lambda: self.report_asked.emit(sha256))

    def _begin_with_offer(self, refusal: Refusal) -> None:
        if refusal.source is not None:
            self._imports.add_with_start(refusal.source, refusal.offer, self._access)

    def show_again(self) -> None:
        """Back to the page with what was refused."""
        self._view.show_page(self.outcome, self._home)

    def course_left(self) -> bool:
        """Show what waited for the window; whether something did."""
        if not self._waits:
            return False
        self._waits = False
        self._view.show_page(self.outcome, self._home)
        self.outcome.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_progress(self, progress: ImportProgress) -> None:
        self._panel.show()
        self._panel.show_progress(progress)

    def _show_media(self, progress: MediaProgress) -> None:
        """While packages are being imported the strip is theirs."""
        if not self._imports.running:
            self._panel.show()
            self._panel.show_media(progress)

    def _media_ended(self) -> None:
        if not self._imports.running:
            self._panel.hide()
