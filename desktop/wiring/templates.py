"""Joins the field for a course's certificate template to files: one is read and checked, Carrel's own is saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from desktop.learning.certificate_template import UnfitTemplate, read_template
from desktop.ui.certificate_paper import FOLDER
from desktop.ui.package_page import PackagePage
from desktop.wiring.desk import Desk

BUNDLED = FOLDER / "certificate.html"


class Templates(QObject):
    """A file that fits becomes a choice on the page, and is kept like the others; one that does not changes nothing."""

    def __init__(self, desk: Desk, page: PackagePage) -> None:
        super().__init__(page)
        self._desk, self._card, self._window = desk, page.policy, page.window
        self._turn = 0
        self.ask_which: Callable[[], Path | None] = self._ask_which
        self.ask_where: Callable[[], Path | None] = self._ask_where
        """Where Carrel's own goes."""
        field = self._card.template
        field.choose_asked.connect(self.choose)
        field.save_asked.connect(self.save)

    def forget(self) -> None:
        """Another package is shown: a file that is still being read is not for it, nor is a complaint."""
        self._turn += 1
        self._card.template.complain(())

    def choose(self) -> None:
        """Ask for a file, read and check it, and take it."""
        path = self.ask_which()
        if path is None:
            return
        self._turn += 1
        turn, field = self._turn, self._card.template

        def take(template: str) -> None:
            if turn == self._turn:
                self._card.take_template(template)

        def failed(error: BaseException) -> None:
            if turn != self._turn:
                return
            if isinstance(error, UnfitTemplate):
                field.complain([*error.problems, self.tr("Nothing was changed.")])
            elif isinstance(error, OSError):
                said = self.tr("{file} could not be read. Nothing was changed; look whether it is still there.")
                field.complain([said.format(file=path.name)])
            else:
                self._desk.say(error)

        self._desk.background.run(lambda: read_template(path), take, failed)

    def save(self) -> None:
        """Save Carrel's own template to a file, to begin another one with."""
        path = self.ask_where()
        if path is None:
            return

        def done(_: object) -> None:
            self._desk.toast(self.tr("Saved {file}").format(file=path.name), None)

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                said = self.tr("{file} could not be written. Nothing was saved; choose another folder.")
                self._card.template.complain([said.format(file=path.name)])
            else:
                self._desk.say(error)

        self._desk.background.run(lambda: path.write_bytes(BUNDLED.read_bytes()), done, failed)

    def _ask_which(self) -> Path | None:
        title, kinds = self.tr("Choose a template"), self.tr("Templates (*.html *.htm);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window(), title, QDir.homePath(), kinds)
        return Path(chosen) if chosen else None

    def _ask_where(self) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        name = f"{folder}/{self.tr('certificate')}.html"
        title, kind = self.tr("Save Carrel’s own template"), self.tr("Templates (*.html)")
        chosen, _ = QFileDialog.getSaveFileName(self._window(), title, name, kind)
        return Path(chosen) if chosen else None
