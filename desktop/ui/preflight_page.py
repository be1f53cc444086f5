"""The report on a package as a page to read and to print: will it work offline, and what was found. Decides nothing."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.preflight_model import ReportShown
from desktop.ui.preflight_parts import RunCard, SectionCard, VerdictCard
from desktop.ui.theme import current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.detail_head import DetailHead
from desktop.ui.widgets.page import CardFrame, FactList, PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column, frame, row
from desktop.ui.widgets.side_by_side import SideBySide
from desktop.ui.widgets.state import ProgressLine


class PreflightPage(QFrame):
    """Says what was asked for. `start_asked` brings the page that a refused package may be imported with."""

    back_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()
    run_asked = Signal()
    stop_asked = Signal()
    again_asked = Signal()
    start_asked = Signal(str)
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._start_page = ""
        box = column(self)
        self.header = PageHeader("", back=self.tr("Back"))
        self.start = Button("", Kind.PRIMARY, "play")
        self.print_button = Button(self.tr("Print report"), icon_name="printer")
        self.save = Button(self.tr("Save as PDF"), icon_name="file-down")
        self.run = Button(self.tr("Test it now"), icon_name="play")
        self.again = Button(self.tr("Check again"), Kind.QUIET, "refresh-cw")
        self.remove = Button(self.tr("Remove this course"), Kind.QUIET, "trash-2")
        self._head = DetailHead(self.start, self.run, self.print_button, self.save, self.again, self.remove)
        self.progress = ProgressLine(self.tr("Test run"), figures_first=True)
        self.stop = Button(self.tr("Stop"))
        self.verdict = VerdictCard()
        self._parts = SideBySide()
        self._facts = FactList()
        self._runs: RunCard | None = None
        scroll = PageScroll()
        box.addWidget(self.header)
        box.addWidget(scroll, 1)
        scroll.add(self._head, below=20)
        scroll.add(self._running(), below=0)
        scroll.add(self.verdict, below=16)
        scroll.add(self._parts)
        scroll.box.addStretch(1)
        self._parts.side.addWidget(self._facts_card())
        self._join()
        self.show_offers(runs=False)

    def _running(self) -> QWidget:
        card = frame(card=True)
        line = row(card, gap=20, margins=(20, 14, 16, 14))
        line.addWidget(self.progress, 1)
        line.addWidget(self.stop)
        self._going = QWidget()
        below = column(self._going)
        below.addWidget(card)
        below.addSpacing(current_theme().space[3])
        self._going.hide()
        return self._going

    def _facts_card(self) -> CardFrame:
        card = CardFrame(self.tr("Package"))
        inner = column(margins=(20, 0, 20, 20))
        inner.addWidget(self._facts)
        card.box.addLayout(inner)
        return card

    def _join(self) -> None:
        self.header.back.clicked.connect(self.back_asked)
        for button, asks in (
            (self.print_button, self.print_asked),
            (self.save, self.save_asked),
            (self.run, self.run_asked),
            (self.again, self.again_asked),
            (self.stop, self.stop_asked),
            (self.remove, self.remove_asked),
        ):
            button.clicked.connect(asks)
        self.start.clicked.connect(lambda: self.start_asked.emit(self._start_page))

    def show_waiting(self, title: str) -> None:
        """There is no report yet: `show_progress` says how far it is."""
        self._head.say(title, "")
        for part in (self.verdict, self._parts, self.print_button, self.save):
            part.hide()
        self.show_offers(runs=False)
        self.show_progress(self.tr("Looking at the package"), "", 0.0)

    def show_report(self, shown: ReportShown) -> None:
        """Show another report, or the same as it is now."""
        for part in (self.verdict, self._parts, self.print_button, self.save):
            part.show()
        self._head.say(shown.title, shown.subtitle)
        self.verdict.show_verdict(shown.verdict)
        self._facts.show_facts(shown.facts)
        clear(self._parts.main)
        self._runs = RunCard(shown.runs, shown.run_fact) if shown.runs else None
        cards: list[QWidget] = [SectionCard(section) for section in shown.sections]
        if self._runs is not None:
            cards.insert(1, self._runs)
        for card in cards:
            self._parts.main.addWidget(card)

    def show_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """The pictures of the test run, by the names in the report."""
        if self._runs is not None:
            self._runs.show_pictures(pictures)

    def show_offers(self, *, runs: bool, is_added: bool = False, start_page: str = "") -> None:
        """What can be done: test it; look again or remove it; import it with the page that is likeliest its first.

        `is_added`: it is a course of the library.
        """
        self.run.setVisible(runs)
        self.again.setVisible(is_added)
        self.remove.setVisible(is_added)
        self._start_page = start_page
        self.start.setVisible(bool(start_page))
        self.start.setText(self.tr("Begin with {page}").format(page=start_page))

    def show_progress(self, words: str, figures: str, share: float | None) -> None:
        """How far the test run is; None: it is over."""
        self._going.setVisible(share is not None)
        self.run.setEnabled(share is None)
        self.progress.show_progress(share or 0.0, start=words, end=figures)
