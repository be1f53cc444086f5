"""Puts the report on a package on paper, or into a PDF."""

import base64
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QMarginsF, QObject, QStandardPaths
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.config import RESOURCES
from desktop.learning.seat_settings import seat_settings
from desktop.player.paper import Paper
from desktop.player.press import Press, sheet
from desktop.ui.preflight_html import report_html
from desktop.ui.preflight_model import ReportShown
from desktop.ui.preflight_page import PreflightPage
from desktop.wiring.desk import Desk

MARGIN_MM: Final = 15.0
_ARABIC: Final = "U+600-6FF, U+750-77F, U+8A0-8FF, U+FB50-FDFF, U+FE70-FEFF"
_FACES: Final = (
    ("Inter", 400, "Inter_400Regular.ttf", "U+0-10FFFF"),
    ("Inter", 600, "Inter_600SemiBold.ttf", "U+0-10FFFF"),
    ("Inter", 400, "IBMPlexSansArabic_400Regular.ttf", _ARABIC),
    ("Inter", 600, "IBMPlexSansArabic_600SemiBold.ttf", _ARABIC),
    ("IBM Plex Mono", 400, "IBMPlexMono_400Regular.ttf", "U+0-10FFFF"),
)
"""Family, weight, file, and the letters it is for; of two for one letter the later one."""


class ReportPrinting(QObject):
    """`take` says which report is up. What is printed is the page that `carrel inspect --html` writes."""

    def __init__(self, desk: Desk, page: PreflightPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._shown: ReportShown | None = None
        self._pictures = Path()
        self.ask_where: Callable[[str], Path | None] = self._ask_where
        self.ask_printer: Callable[[QPrinter], bool] = self._ask_printer
        page.print_asked.connect(self._print)
        page.save_asked.connect(self._save)

    def take(self, shown: ReportShown, pictures: Path) -> None:
        """Another report is up; `pictures` is the folder of its test run."""
        self._shown, self._pictures = shown, pictures

    def _save(self) -> None:
        shown = self._shown
        path = self.ask_where(f"{_stem(shown.title)}.pdf") if shown is not None else None
        if path is None:
            return

        def write(pdf: bytes) -> None:
            self._desk.background.run(lambda: path.write_bytes(pdf), lambda _: self._saved(path), self._desk.say)

        self._press(write)

    def _saved(self, path: Path) -> None:
        self._desk.toast(self.tr("Saved as “{name}”").format(name=path.name), None)

    def _print(self) -> None:
        printer = QPrinter()
        printer.setPageLayout(sheet(seat_settings(self._desk.store).paper.value))
        if self._shown is not None and self.ask_printer(printer):
            paper = Paper(self)
            paper.printed.connect(self._told_of_printing)
            paper.printed.connect(paper.deleteLater)
            self._press(lambda pdf: paper.put_pdf(pdf, printer))

    def _told_of_printing(self, done: bool) -> None:
        said = (
            self.tr("Sent to the printer") if done else self.tr("It could not be printed. Try another printer or file.")
        )
        self._desk.toast(said, None)

    def _press(self, then: Callable[[bytes], None]) -> None:
        shown, folder, store = self._shown, self._pictures, self._desk.store
        if shown is None:
            return

        def picture(name: str) -> bytes | None:
            try:
                return (folder / name).read_bytes()
            except OSError:
                return None

        def draw() -> tuple[str, str]:
            return with_letters(report_html(shown, picture)), seat_settings(store).paper.value

        def press(drawn: tuple[str, str]) -> None:
            Press(drawn[0], {}, _with_margins(sheet(drawn[1])), self).run(then, self._desk.say)

        self._desk.background.run(draw, press, self._desk.say)

    def _ask_where(self, name: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        kind, title = self.tr("PDF (*.pdf)"), self.tr("Save the report")
        chosen, _ = QFileDialog.getSaveFileName(self._page.window(), title, f"{folder}/{name}", kind)
        return Path(chosen) if chosen else None

    def _ask_printer(self, printer: QPrinter) -> bool:
        return QPrintDialog(printer, self._page).exec() == QDialog.DialogCode.Accepted


def _with_margins(paper: QPageLayout) -> QPageLayout:
    paper.setUnits(QPageLayout.Unit.Millimeter)
    paper.setMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM))
    return paper


@lru_cache(maxsize=1)
def _letters() -> str:
    """The program's own fonts as a style: paper must not look different where the system has other ones."""
    faces = []
    for family, weight, file, letters in _FACES:
        inside = base64.b64encode((RESOURCES / "fonts" / file).read_bytes()).decode()
        of = f"font-family: '{family}'; font-weight: {weight}; unicode-range: {letters}"
        faces.append(f"@font-face {{ {of}; src: url(data:font/ttf;base64,{inside}); }}")
    return f"<style>{''.join(faces)}</style>"


def with_letters(document: str) -> str:
    """The document with the fonts in it that it names."""
    return document.replace("</head>", f"{_letters()}</head>", 1)


def _stem(title: str) -> str:
    """A name that every system takes."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:80] or "report"
