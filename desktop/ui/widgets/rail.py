"""The rail at the side: the mark, the places of the program below it, and at the bottom what helps."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.theme import ThemeName, Type, current_theme, theme_service
from desktop.ui.widgets.sheet import column, row, rule


class Mark(QWidget):
    """The mark of Carrel: a desk seen from above, its learner the lamp dot. The same in all themes, never mirrored."""

    def __init__(self, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = current_theme().px(side)
        self.setFixedSize(self._side, self._side)
        self.setAccessibleName("Carrel")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        painter = QPainter(self)
        paint_mark(painter, self._side)
        painter.end()


def paint_mark(painter: QPainter, side: float) -> None:
    """Draw the mark at the painter's origin; it was designed on a square of 40."""
    light = current_theme().tokens.colours["light"]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 40, side / 40)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(light["primary"]))
    painter.drawRoundedRect(QRectF(0, 0, 40, 40), 10, 10)
    desk = QPainterPath()
    desk.moveTo(29, 10.5)
    desk.lineTo(15, 10.5)
    desk.arcTo(QRectF(10.5, 10.5, 9, 9), 90, 90)
    desk.lineTo(10.5, 25)
    desk.arcTo(QRectF(10.5, 20.5, 9, 9), 180, 90)
    desk.lineTo(29, 29.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(light["on_primary"]), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(desk)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(light["lamp"]))
    painter.drawEllipse(QRectF(20.8, 15.8, 8.4, 8.4))
    painter.restore()


@dataclass(frozen=True, slots=True)
class RailItem:
    """A place of the program: what it is called, its icon, and whether it stands at the bottom."""

    place: Enum
    words: str
    icon_name: str
    at_end: bool = False


class RailButton(QAbstractButton):
    """Icon above word; the place one is at is lit."""

    def __init__(self, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = item.icon_name
        self.setText(item.words)
        self.setAccessibleName(item.words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._fit()
        theme_service().changed.connect(self._fit)

    def _fit(self) -> None:
        theme = current_theme()
        self.setFixedSize(theme.size("rail") - theme.space[1], theme.size("touch"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked()
        if lit or self.underMouse():
            edge = theme.name is ThemeName.CONTRAST and lit
            inset = theme.px(2) / 2 if edge else 0
            painter.setPen(QPen(theme.color("primary"), theme.px(2)) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft" if lit else "sunken"))
            corner = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)
        colour = "primary" if lit else "text2"
        side = theme.px(20)
        painter.drawPixmap((self.width() - side) // 2, theme.px(9), pixmap(self._icon_name, colour, 20))
        font = theme.font(Type.RAIL)
        font.setWeight(QFont.Weight.DemiBold if lit else font.weight())
        painter.setFont(font)
        painter.setPen(theme.color(colour))
        words = QRect(0, theme.px(33), self.width(), theme.line(Type.RAIL))
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


class Rail(QFrame):
    """Ctrl+1 to Ctrl+9 reach the places in their order."""

    chosen = Signal(object)

    def __init__(self, items: tuple[RailItem, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rail", True)
        self.setAccessibleName(self.tr("Places"))
        self._items = items
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Enum, RailButton] = {}
        self._build()
        self._fit()
        theme_service().changed.connect(self._fit)

    def _build(self) -> None:
        line = row(self)
        box = column(gap=4, margins=(4, 16, 3, 16))
        line.addLayout(box)
        line.addWidget(rule(upright=True))
        box.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(current_theme().space[4])
        self._add([item for item in self._items if not item.at_end], box)
        box.addStretch(1)
        self._add([item for item in self._items if item.at_end], box)
        for number, item in enumerate(self._items[:9], start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda place=item.place: self.chosen.emit(place))

    def _add(self, items: list[RailItem], box: QVBoxLayout | QHBoxLayout) -> None:
        for item in items:
            button = RailButton(item)
            button.clicked.connect(lambda _=False, place=item.place: self.chosen.emit(place))
            self._group.addButton(button)
            self._buttons[item.place] = button
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_place(self, place: Enum) -> None:
        """Mark where one is."""
        self._buttons[place].setChecked(True)

    def _fit(self) -> None:
        self.setFixedWidth(current_theme().size("rail"))
