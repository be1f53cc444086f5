"""The card of what the server offers, above the list of packages: download, how far it has come, leave it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.offers_model import OfferLine
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop.ui.widgets.page import CardFrame
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import Bar, IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import number

AT_FIRST = 3


class OffersCard(CardFrame):
    """Says which packages are wanted, and which are not any more; each signal brings a set of SHA-256."""

    fetch_asked = Signal(object)
    leave_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = row(gap=12, margins=(20, 8, 12, 8))
        head.addWidget(IconLabel("cloud-download", "primary", 20))
        head.addWidget(Label(self.tr("On the server"), Type.H3))
        self._words = ElidedLabel("", Type.BODY, "second")
        head.addWidget(self._words, 1)
        self.all = Button(self.tr("Download all"), Kind.QUIET)
        head.addWidget(self.all)
        self.box.addLayout(head)
        self._lines = column()
        self.box.addLayout(self._lines)
        self._shown: tuple[OfferLine, ...] = ()
        self._open = False
        self._drawn: tuple[tuple[object, ...], ...] = ()
        self._parts: dict[str, tuple[ElidedLabel, Bar]] = {}
        self.all.clicked.connect(self._fetch_all)

    def show_offers(self, lines: Sequence[OfferLine], fact: str) -> None:
        """What is offered; without any the card is hidden. Figures that move redraw nothing."""
        self._shown = tuple(lines)
        self.setVisible(bool(lines))
        self._words.setText(fact)
        self.all.setVisible(sum(not line.wanted for line in lines) > 1)
        drawn = tuple((line.sha256, line.wanted, line.share is None, line.trouble) for line in lines)
        if drawn != self._drawn:
            self._drawn = drawn
            self._draw()
        for line in lines:
            if line.sha256 in self._parts:
                words, bar = self._parts[line.sha256]
                words.setText(line.fact)
                bar.show_value(line.share or 0.0)

    def _fetch_all(self) -> None:
        self.fetch_asked.emit(frozenset(line.sha256 for line in self._shown))

    def _draw(self) -> None:
        clear(self._lines)
        self._parts.clear()
        shown = self._shown if self._open else self._shown[:AT_FIRST]
        for line in shown:
            self._lines.addWidget(rule())
            self._lines.addWidget(self._line(line))
        if len(shown) < len(self._shown):
            self._lines.addWidget(rule())
            more = Button(self.tr("Show all {number}").format(number=number(len(self._shown))), Kind.QUIET)
            more.clicked.connect(self._open_all)
            self._lines.addWidget(more)

    def _open_all(self) -> None:
        self._open = True
        self._draw()

    def _line(self, line: OfferLine) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(line.spoken)
        box = row(holder, gap=12, margins=(20, 8, 12, 8))
        words = column(gap=2)
        words.addWidget(ElidedLabel(line.title, Type.LABEL))
        said = ElidedLabel(line.fact, Type.CAPTION, "second")
        said.set_numbers()
        words.addWidget(said)
        bar = Bar(line.title, line.share or 0.0)
        bar.setVisible(line.share is not None)
        words.addWidget(bar)
        if line.trouble:
            words.addWidget(Paragraph(line.trouble, Type.CAPTION, "attention"))
        self._parts[line.sha256] = (said, bar)
        box.addLayout(words, 1)
        box.addWidget(self._verb(line))
        return holder

    def _verb(self, line: OfferLine) -> QWidget:
        only = frozenset({line.sha256})
        if line.wanted:
            leave = IconButton("x", self.tr("Do not download {course}").format(course=line.title), Size.DENSE, "text2")
            leave.clicked.connect(lambda: self.leave_asked.emit(only))
            return leave
        again = self.tr("Try again") if line.trouble else self.tr("Download")
        button = Button(again, icon_name="download", size=Size.DENSE)
        button.setAccessibleName(self.tr("Download {course}").format(course=line.title))
        button.clicked.connect(lambda: self.fetch_asked.emit(only))
        return button
