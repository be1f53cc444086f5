"""The page "Certificates": a card for each, or what earns one. It decides nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QWidget

from desktop.ui.certificate_art import paint_strip
from desktop.ui.certificate_model import CertificateCard
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.state import StatusChip
from desktop.ui.widgets.text import ElidedLabel
from desktop.words import translate

CARD_WIDTH, PAPER_HEIGHT = 268, 116
GAP_ACROSS, GAP_DOWN = 24, 20
EMPTY_HEIGHT = 400


class CertificatesPage(QFrame):
    """`opened` tells a certificate's id; `check_requested` that somebody wants to check a file."""

    opened = Signal(object)
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader(self.tr("Certificates"))
        self.check = Button(self.tr("Check a certificate"), Kind.SECONDARY, "shield-check")
        box.addWidget(self.header)
        self._scroll = PageScroll()
        self._grid = CardGrid()
        self._empty = EmptyState(
            "award",
            self.tr("No certificate yet"),
            self.tr(
                "Pass a course, or complete one that has no test, and its certificate is here at once: to save, to "
                "print and to show to anybody."
            ),
        )
        box.addWidget(self._scroll, 1)
        self._empty.setMinimumHeight(current_theme().px(EMPTY_HEIGHT))
        foot = QWidget()
        line = row(foot)
        line.addWidget(self.check)
        line.addStretch(1)
        self._scroll.add(self._grid, below=20)
        self._scroll.add(self._empty)
        self._scroll.add(foot)
        self._scroll.box.addStretch(1)
        self._empty.hide()
        self.check.clicked.connect(self.check_requested)
        self._grid.opened.connect(self.opened)

    def show_cards(self, cards: Sequence[CertificateCard], now: datetime) -> None:
        """Show these, the newest first."""
        self._grid.show_cards(cards, now)
        self._grid.setVisible(bool(cards))
        self._empty.setVisible(not cards)
        self.header.say(
            self.tr("Certificates"), translate("Certificates", "%n certificate(s)", "", len(cards)) if cards else ""
        )

    def take_focus(self) -> None:
        """The keyboard goes to the newest certificate."""
        (self._grid.first or self.check).setFocus()


class CardGrid(QWidget):
    """As many cards beside each other as fit; arrows go from one to the next."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[_Card] = []
        self._grid = QGridLayout(self)
        self._columns = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme_service().changed.connect(self._place)

    @property
    def first(self) -> QWidget | None:
        """The first card."""
        return self._cards[0] if self._cards else None

    def show_cards(self, cards: Sequence[CertificateCard], now: datetime) -> None:
        """Replace all cards."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [_Card(card, now, self) for card in cards]
        for shown in self._cards:
            shown.clicked.connect(lambda _=False, it=shown: self.opened.emit(it.card.identifier))
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        theme = current_theme()
        across, down = theme.px(GAP_ACROSS), theme.px(GAP_DOWN)
        columns = max(1, (self.width() + across) // (theme.px(CARD_WIDTH) + across))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(across)
        self._grid.setVerticalSpacing(down)
        if columns == self._columns:
            return
        for number in range(self._columns):
            self._grid.setColumnStretch(number, 0)
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(place, columns))
            card.show()
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)


class _Card(QAbstractButton):
    """The paper in small, what it is for, since when, and how firm it is."""

    def __init__(self, card: CertificateCard, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self.setAccessibleName(card.spoken(now))
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box = column(self, gap=2, margins=(12, 12, 12, 14))
        paper = MiniPaper(card)
        box.addWidget(paper)
        box.addSpacing(current_theme().space[1])
        box.addWidget(ElidedLabel(card.course, Type.H3))
        for words in (card.issued_on(now), card.until(now)):
            box.addWidget(ElidedLabel(words, Type.BODY, "second"))
        box.addSpacing(current_theme().space[1])
        line = row()
        standing = card.standing(now)
        line.addWidget(StatusChip(standing.status, standing.word))
        line.addStretch(1)
        box.addLayout(line)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        layout = self.layout()
        height = layout.sizeHint().height() if layout is not None else 0
        return QSize(current_theme().px(CARD_WIDTH), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(200), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("edge" if self.underMouse() else "line"), theme.px(1)))
        painter.setBrush(theme.color("surface"))
        half = theme.px(1) / 2
        corner = theme.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        painter.end()


class MiniPaper(QWidget):
    """A certificate small enough for a card: strip, name, course, result. Paper is white in every theme."""

    def __init__(self, card: CertificateCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        theme_service().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().px(PAPER_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme, card = current_theme(), self._card
        light = theme.tokens.colours["light"]
        painter = QPainter(self)
        area = self.rect()
        painter.fillRect(area, Qt.GlobalColor.white)
        strip = self._mirrored(QRect(area.left(), area.top(), theme.px(56), area.height()))
        paint_strip(painter, card.sha256, strip)
        words = self._mirrored(area.adjusted(theme.px(72), theme.px(14), -theme.px(10), -theme.px(8)))
        painter.setPen(light["text"])
        top = _lines(painter, card.learner, words, words.top(), 16, 1, bold=True)
        top = _lines(painter, card.course, words, top + theme.px(2), 12, 2)
        _lines(painter, card.earned, words, top, 12, 1)
        painter.setPen(QPen(theme.color("line"), theme.px(1)))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.end()

    def _mirrored(self, area: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return area
        return QRect(self.width() - area.right() - 1, area.top(), area.width(), area.height())


def _lines(painter: QPainter, words: str, area: QRect, top: int, size: int, most: int, *, bold: bool = False) -> int:
    """Draw up to `most` lines of print type from `top` on, the last shortened with …; returns where the next begins."""
    theme = current_theme()
    font = theme.font(Type.H3 if bold else Type.CAPTION, voice="print")
    font.setPixelSize(theme.px(size))
    font.setWeight(font.Weight.DemiBold if bold else font.Weight.Normal)
    height = round(theme.px(size) * 1.4)
    painter.setFont(font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(words)]
    for number, (start, end) in enumerate(list(zip(starts, ends, strict=True))[:most]):
        rest = words[start:] if number == most - 1 else words[start:end]
        shown = painter.fontMetrics().elidedText(rest.strip(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(area.left(), top, area.width(), height), Qt.AlignmentFlag.AlignLeading, shown)
        top += height
    return top
