"""Parts of the Sync page: the way of a record in three steps, and a matter with both its sides beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from desktop.ui.icons import pixmap
from desktop.ui.matters_model import MatterCard, Offer, SideCard, Verb, go_on_words
from desktop.ui.status import Status
from desktop.ui.sync_model import Step
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, IconButton, Kind
from desktop.ui.widgets.choosers import TwoEnds
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.page import FactList
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import IconLabel, StatusLabel
from desktop.ui.widgets.sync_state import Kept
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import number

STEP_LEAST, SIDE_LEAST, RING_ROOM = 240, 300, 32
_TINTS = {
    Kept.HERE: Status.NOT_STARTED,
    Kept.ON_ITS_WAY: Status.IN_PROGRESS,
    Kept.ON_SERVER: Status.PASSED,
    Kept.LATE: Status.ATTENTION,
}


class TintDisc(QLabel):
    """An icon on a disc in the tint of a status."""

    SIDE = 44

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._status = "monitor-check", Status.NOT_STARTED
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()
        theme_service().changed.connect(self._draw)

    def show_icon(self, name: str, status: Status) -> None:
        """Show another icon, in another tint."""
        self._name, self._status = name, status
        self._draw()

    def _draw(self) -> None:
        theme = current_theme()
        side = theme.px(self.SIDE)
        self.setFixedSize(side, side)
        self.setPixmap(pixmap(self._name, theme.status(self._status)[0], 24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().status(self._status)[1])
        painter.drawEllipse(self.rect())
        painter.end()
        super().paintEvent(event)


class StepsCard(QFrame):
    """The three places beside each other, or below each other where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._cells: list[_StepCell] = []
        self._rules: list[QFrame] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show how many there are at each place."""
        while len(self._cells) < len(steps):
            if self._cells:
                self._rules.append(rule(upright=True))
                self._box.addWidget(self._rules[-1])
            self._cells.append(_StepCell())
            self._box.addWidget(self._cells[-1], 1)
        for cell, step in zip(self._cells, steps, strict=True):
            cell.show_step(step)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= current_theme().px(STEP_LEAST) * max(1, len(self._cells))
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(along if beside else down)
        for line in self._rules:
            line.setVisible(beside)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(STEP_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()


class _StepCell(QWidget):
    def __init__(self) -> None:
        super().__init__()
        line = row(self, gap=12, margins=(20, 14, 16, 14))
        self._disc = TintDisc()
        self._count = Label("", Type.H2).set_numbers()
        self._words = Label("", Type.LABEL)
        self._fact = Paragraph("", Type.BODY, "second")
        line.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column()
        first = row(gap=6)
        first.addWidget(self._count)
        first.addWidget(self._words, 0, Qt.AlignmentFlag.AlignBottom)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._fact)
        line.addLayout(words, 1)

    def show_step(self, step: Step) -> None:
        self._disc.show_icon(step.place.icon, _TINTS[step.place])
        self._count.setText(step.count)
        self._words.setText(step.words)
        self._fact.set_text(step.fact)
        self._fact.set_tone("attention" if step.place is Kept.LATE else "second")
        self.setAccessibleName(step.spoken)


class SideButton(QAbstractButton):
    """One side of a matter as a card that can be chosen; `choosable` False only shows it."""

    def __init__(self, side: SideCard, *, choosable: bool) -> None:
        super().__init__()
        self._choosable = choosable
        self.setAccessibleName(side.spoken)
        self.setCheckable(choosable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choosable else Qt.FocusPolicy.NoFocus)
        if choosable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._lines = column(self, gap=8, margins=(16, 12, 16, 14))
        head = QWidget()
        flow = FlowLayout(head, gap=8)
        flow.addWidget(Label(side.name, Type.LABEL))
        if side.note:
            flow.addWidget(Label(side.note, Type.CAPTION, "primary"))
        first = row()
        if choosable:
            room = QWidget()  # of the ring; a margin has a side that no layout mirrors
            room.setFixedWidth(current_theme().px(RING_ROOM))
            first.addWidget(room)
        first.addWidget(head, 1)
        self._lines.addLayout(first)
        status = row()
        status.addWidget(StatusLabel(side.status, side.standing))
        self._lines.addLayout(status)
        self._lines.addWidget(FactList(side.facts))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self._lines.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self._lines.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return self._lines.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = theme.px(2 if chosen else 1)
        painter.setPen(QPen(theme.color("primary" if chosen else "edge" if self._choosable else "line"), width))
        ground = "soft" if chosen else "sunken" if self._choosable and self.underMouse() else "surface"
        painter.setBrush(theme.color(ground))
        inset, corner = width / 2, theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)
        if self._choosable:
            self._paint_radio(painter)
        painter.end()

    def _paint_radio(self, painter: QPainter) -> None:
        theme, side = current_theme(), current_theme().px(20)
        start = theme.space[3]
        x = self.width() - start - side if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else start
        ring = QRectF(x + 1, theme.px(13), side - 2, side - 2)
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("primary" if self.isChecked() else "edge"), theme.px(2)))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary"))
            gap = theme.px(4)
            painter.drawEllipse(ring.adjusted(gap, gap, -gap, -gap))


class SidesBeside(QWidget):
    """Both sides beside each other, or below each other where there is no room."""

    chosen = Signal(int)

    def __init__(self, sides: Sequence[SideCard], chosen: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        self.buttons = [SideButton(side, choosable=chosen is not None) for side in sides]
        for place, button in enumerate(self.buttons):
            group.addButton(button)
            button.setChecked(place == chosen)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
        self._place()

    def _place(self) -> None:
        theme = current_theme()
        gap = theme.space[3]
        self._grid.setSpacing(gap)
        least = theme.px(SIDE_LEAST)
        columns = max(1, min(len(self.buttons), 2, (self.width() + gap) // (least + gap)))
        for button in self.buttons:
            self._grid.removeWidget(button)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // columns, place % columns)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()


class MattersCard(QFrame):
    """One matter at a time, with the way to the next. `decided` brings the card, the verb and the place of a side."""

    decided = Signal(object, object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._box = column(self, margins=(20, 14, 20, 16))
        self._cards: tuple[MatterCard, ...] = ()
        self._key, self._side, self._may = "", 0, True

    @property
    def card(self) -> MatterCard | None:
        """What is on show."""
        return next((card for card in self._cards if card.key == self._key), None)

    @property
    def cards(self) -> tuple[MatterCard, ...]:
        """All that can be gone through."""
        return self._cards

    def show_matters(self, cards: Sequence[MatterCard], *, may: bool) -> None:
        """All that wait, then what was settled; `may`: whoever looks may decide. The one on show stays."""
        if tuple(cards) == self._cards and may == self._may and self._box.count():
            return
        self._cards, self._may = tuple(cards), may
        self.setVisible(bool(cards))
        if self.card is None:
            self._key = cards[0].key if cards else ""
        self._draw()

    def show_next(self, step: int = 1) -> None:
        """Go on to the next one, or back by -1."""
        keys = [card.key for card in self._cards]
        if keys:
            self._key = keys[(keys.index(self._key) + step) % len(keys)]
            self._draw()

    def _draw(self) -> None:
        held = self._held()
        clear(self._box)
        shown = self.card
        if shown is None:
            return
        self._side = shown.chosen or 0
        self.setAccessibleName(shown.title)
        theme = current_theme()
        self._box.addLayout(self._head(shown))
        self._box.addSpacing(theme.space[2])
        if shown.sides:
            sides = SidesBeside(shown.sides, shown.chosen if self._may else None)
            sides.chosen.connect(self._choose)
            self._box.addWidget(sides)
            self._box.addSpacing(theme.px(14))
        self._box.addWidget(self._foot(shown))
        if held is not None:
            QTimer.singleShot(0, self, lambda: self._hold_again(held))  # the new buttons show from the next turn on

    def _held(self) -> str | None:
        """The name of the button that has the keyboard; None where it is elsewhere."""
        part = self.window().focusWidget()
        return part.accessibleName() if part is not None and self.isAncestorOf(part) else None

    def _hold_again(self, name: str) -> None:
        """Give the keyboard to the button of that name, else to the first one."""
        buttons = [one for one in self.findChildren(QAbstractButton) if one.isVisible()]
        alike = (one for one in buttons if name and one.accessibleName() == name)
        for button in (*alike, *buttons)[:1]:
            button.setFocus()

    def _head(self, shown: MatterCard) -> QBoxLayout:
        line = row(gap=12)
        waits = not shown.settled
        line.addWidget(IconLabel(shown.icon, "attention" if waits else "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = column()
        words.addWidget(Paragraph(shown.title, Type.H3))
        words.addWidget(Paragraph(shown.settled or shown.subtitle, Type.BODY, "second"))
        line.addLayout(words, 1)
        return line

    def _foot(self, shown: MatterCard) -> QWidget:
        holder = QWidget()
        lines = column(holder, gap=10)
        self._go_on: Button | None = None
        offers = [self._button(shown, offer) for offer in shown.offers] if self._may else []
        ways = self._ways(shown)
        if offers or ways:
            lines.addWidget(TwoEnds(offers, ways))
        if self._may:
            lines.addWidget(Paragraph(shown.note, Type.CAPTION, "second"))
        return holder

    def _ways(self, shown: MatterCard) -> list[QWidget]:
        if len(self._cards) < 2:
            return []
        place = [card.key for card in self._cards].index(shown.key) + 1
        back, on = IconButton("chevron-left", self.tr("The one before")), IconButton("chevron-right", self.tr("Next"))
        back.clicked.connect(lambda: self.show_next(-1))
        on.clicked.connect(lambda: self.show_next(1))
        said = self.tr("{place} of {all}").format(place=number(place), all=number(len(self._cards)))
        return [back, Label(said, Type.BODY, "second").set_numbers(), on]

    def _button(self, shown: MatterCard, offer: Offer) -> Button:
        words = offer.words or go_on_words(shown.sides[self._side])
        button = Button(words, Kind.SECONDARY)
        if offer.verb is Verb.GO_ON:
            self._go_on = button
        button.clicked.connect(lambda: self.decided.emit(shown, offer.verb, self._side))
        return button

    def _choose(self, place: int) -> None:
        self._side = place
        shown = self.card
        if self._go_on is not None and shown is not None:
            self._go_on.setText(go_on_words(shown.sides[place]))
