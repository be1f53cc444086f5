"""The page of what waits for a decision: the list, and beside it (or over it, in a narrow window) what happened."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.ui import to_settle_model as model
from desktop.ui.attempts_beside import AttemptsBeside
from desktop.ui.theme import Type, current_theme
from desktop.ui.to_settle_model import Detail
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column, row
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import Row
from desktop.ui.widgets.text import Paragraph
from desktop.words import translate

TWO_PANES_FROM = 720
LIST_WIDTH = 380


class ToSettlePage(QFrame):
    """Says which decision is looked at (`chosen`), and what was decided (`deed_asked`). It decides nothing."""

    chosen = Signal(object)
    deed_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader(self.tr("To settle"))
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        self.table = Table(self.tr("What waits"), model.columns(), row_height=56)
        self.table.set_empty(
            EmptyState(
                "scale",
                self.tr("Nothing waits for you"),
                self.tr("Used-up attempts, attempts over the limit and guests’ work appear here."),
            )
        )
        self.detail = DetailCard()
        self.detail.hide()
        self.back = Button(self.tr("All that waits"), Kind.QUIET, "chevron-left")
        self.back.hide()
        self._panes = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._panes)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._side, self._other = QWidget(), QWidget()
        side, other = column(self._side), column(self._other, gap=8)
        side.addWidget(self.table, 1000)
        side.addStretch(1)
        other.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        other.addWidget(self.detail)
        other.addStretch(1)
        self._line.addWidget(self._side)
        self._line.addWidget(self._other, 1)
        scroll.add_filling(self._panes)
        self._is_open = False
        self.table.opened.connect(self._open)
        self.back.clicked.connect(self._close)
        self.detail.deed_asked.connect(self.deed_asked)

    def show_waiting(self, rows: Sequence[Row]) -> None:
        """All that waits, the longest waiting first."""
        self.header.say(self.tr("To settle"), translate("ToSettle", "%n decision(s) wait for you", "", len(rows)))
        self.table.show_rows(rows)
        if not rows:
            self.show_detail(None)
        self._fit()

    def show_detail(self, detail: Detail | None) -> None:
        """What happened, and what can be done; None where nothing is looked at."""
        if detail is not None:
            self.detail.show_detail(detail)
        else:
            self._is_open = False
        self.detail.setVisible(detail is not None)
        self._fit()

    def _open(self, key: object) -> None:
        self._is_open = True
        self.table.mark(key)
        self.chosen.emit(key)

    def _close(self) -> None:
        self._is_open = False
        self._fit()
        self.table.focus()

    @property
    def has_two_panes(self) -> bool:
        """Whether list and detail stand beside each other."""
        return self.width() >= current_theme().px(TWO_PANES_FROM)

    def _fit(self) -> None:
        theme, two = current_theme(), self.has_two_panes
        self._line.setSpacing(theme.space[4])
        some = self.table.total > 0
        self._side.setVisible(two or not self._is_open)
        self._other.setVisible(some and (two or self._is_open))
        self._side.setMaximumWidth(theme.px(LIST_WIDTH) if two and some else 16_777_215)
        self._side.setMinimumWidth(theme.px(LIST_WIDTH) if two and some else 0)
        self.back.setVisible(not two)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape and self._is_open and not self.has_two_panes:
            self._close()
            return
        super().keyPressEvent(event)


class DetailCard(CardFrame):
    """One decision: what happened, the attempts side by side, what can be done."""

    deed_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.box.setContentsMargins(*(current_theme().space[5],) * 4)
        self._shown: Detail | None = None

    def show_detail(self, detail: Detail) -> None:
        """Show another decision; the same again changes nothing, so that nothing loses the keyboard."""
        if detail == self._shown:
            return
        self._shown = detail
        theme = current_theme()
        clear(self.box)
        self.setAccessibleName(detail.title)
        head = row(gap=12)
        head.addWidget(Avatar(detail.name, detail.identifier, 40), 0, Qt.AlignmentFlag.AlignTop)
        words = column()
        words.addWidget(Paragraph(detail.title, Type.H2))
        words.addWidget(Paragraph(detail.course, tone="second"))
        head.addLayout(words, 1)
        self.box.addLayout(head)
        self.box.addSpacing(theme.space[3])
        self.box.addWidget(Paragraph(detail.happened))
        self.box.addSpacing(theme.space[4])
        if detail.attempts:
            self.box.addWidget(AttemptsBeside(detail.attempts))
            self.box.addSpacing(theme.space[5])
        self.box.addWidget(self._offers(detail))

    def _offers(self, detail: Detail) -> QWidget:
        holder = OfferLine()
        for place, offer in enumerate(detail.offers):
            kind = Kind.PRIMARY if place == 0 else Kind.QUIET if offer.deed is model.Deed.SEE else Kind.SECONDARY
            button = Button(offer.words, kind, offer.icon or None)
            button.clicked.connect(lambda _=False, deed=offer.deed: self.deed_asked.emit(deed))
            holder.add(button)
        holder.end()
        return holder


class OfferLine(QWidget):
    """Buttons beside each other, or below each other where they do not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(current_theme().space[2])
        self._buttons: list[Button] = []

    def add(self, button: Button) -> None:
        """Put a button behind the others."""
        self._buttons.append(button)
        self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._fit()

    def end(self) -> None:
        """No more buttons come."""
        self._box.addStretch(1)

    def _fit(self) -> None:
        needed = sum(button.sizeHint().width() + self._box.spacing() for button in self._buttons)
        fits = needed <= self.width() + self._box.spacing()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()
