"""Saves a learner's whole record as a file: their own from Results, a learner's from wherever somebody teaches them."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from uuid import UUID

from PySide6.QtCore import QDir, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.learning.exports import ExportStopped, Watch
from desktop.learning.record_file import export_record
from desktop.ui.phrases import local_now
from desktop.wiring.desk import Desk


class RecordSaving(QObject):
    """Lives as long as `page`; whoever signs out meanwhile gets no file."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        stop = Event()
        self._watch = Watch(cancelled=stop.is_set)
        self.destroyed.connect(stop.set)
        self.ask_where: Callable[[str], Path | None] = self._ask_where
        """Where to save: asked with a name."""

    def ask(self, learner: UUID) -> None:
        """Ask where to, then write in the background."""
        path = self.ask_where(self.tr("learning-record-{day}.zip").format(day=f"{local_now():%Y-%m-%d}"))
        if path is None:
            return
        access, watch = self._desk.access, self._watch
        self._desk.background.run(
            lambda: export_record(access, learner, path, watch), lambda _: self._saved(path), self._failed
        )

    def _saved(self, path: Path) -> None:
        self._desk.toast(self.tr("The record is saved as {file}").format(file=path.name), None)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ExportStopped):
            self._desk.say(error)

    def _ask_where(self, name: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        chosen, _ = QFileDialog.getSaveFileName(
            self._page.window(), self.tr("Save record"), f"{folder}/{name}", self.tr("Record (*.zip)")
        )
        return Path(chosen) if chosen else None
