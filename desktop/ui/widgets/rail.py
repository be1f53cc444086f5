"""The rail at the side: the mark, the places of the program below it, and at the bottom what helps."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
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
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import pixmap
from desktop.ui.status import Status
from desktop.ui.theme import ThemeName, Type, current_theme, theme_service
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.text import Label, tip
from desktop.words import in_a_row

BESIDE_HEIGHT = 36
"""Unscaled px of a button with its word beside it: an administrator's places fit into a window of 800."""


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
    """A place of the program: what it is called, its icon, the heading it stands under, whether it is at the bottom."""

    place: Enum
    words: str
    icon_name: str
    section: str = ""
    at_end: bool = False


class Shape(Enum):
    """Where a button's word stands: below its icon, beside it, or nowhere but in its tip."""

    BELOW = "below"
    BESIDE = "beside"
    ALONE = "alone"


class RailButton(QAbstractButton):
    """Icon above word, or beside it in a wide rail; the place one is at is lit. A count says how much waits there."""

    def __init__(self, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = item.icon_name
        self._shape, self._count = Shape.BELOW, 0
        self.setText(item.words)
        self.setAccessibleName(item.words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._fit()
        theme_service().changed.connect(self._fit)

    def show_count(self, count: int) -> None:
        """How much waits there; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(in_a_row(self.text(), self.locale().toString(count) if count else ""))
        self.update()

    def set_shape(self, shape: "Shape") -> None:
        """Where the word stands."""
        self._shape = shape
        self.setToolTip(tip(self.text()) if shape is Shape.ALONE else "")
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        match self._shape:
            case Shape.BESIDE:
                self.setFixedSize(theme.size("rail_wide") - 2 * theme.space[2] - 1, theme.px(BESIDE_HEIGHT))
            case Shape.BELOW:
                self.setFixedSize(theme.size("rail") - 2 * theme.space[0], theme.size("touch"))
            case Shape.ALONE:
                self.setFixedSize(theme.size("control"), theme.size("control"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        match self._shape:
            case Shape.BESIDE:
                self._paint_beside(painter)
            case Shape.BELOW:
                self._paint_below(painter)
            case Shape.ALONE:
                self._paint_alone(painter)
        painter.end()

    @property
    def _colour(self) -> str:
        return "primary" if self.isChecked() else "text2"

    def _paint_ground(self, painter: QPainter) -> None:
        theme, lit = current_theme(), self.isChecked()
        if lit or self.underMouse():
            edge = theme.name is ThemeName.CONTRAST and lit
            inset = theme.px(2) / 2 if edge else 0
            painter.setPen(QPen(theme.color("primary"), theme.px(2)) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft" if lit else "sunken"))
            corner = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)

    def _paint_below(self, painter: QPainter) -> None:
        theme, side = current_theme(), current_theme().px(20)
        sign = QRect((self.width() - side) // 2, theme.px(9), side, side)
        painter.drawPixmap(sign.topLeft(), pixmap(self._icon_name, self._colour, 20))
        words = QRect(0, theme.px(33), self.width(), theme.line(Type.RAIL))
        self._paint_words(painter, words, Type.RAIL, Qt.AlignmentFlag.AlignCenter)
        if self._count:
            badge = QRect(0, 0, self._badge_width(), theme.px(16))
            badge.moveCenter(QPoint(sign.right() + theme.px(4), sign.top() + theme.px(2)))
            self._paint_badge(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), badge))

    def _paint_alone(self, painter: QPainter) -> None:
        side = current_theme().px(20)
        sign = pixmap(self._icon_name, self._colour, 20)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, sign)

    def _paint_beside(self, painter: QPainter) -> None:
        theme, side = current_theme(), current_theme().px(20)
        middle = (self.height() - side) // 2
        sign = QRect(theme.space[2], middle, side, side)
        painter.drawPixmap(self._mirror(sign).topLeft(), pixmap(self._icon_name, self._colour, 20))
        end = self.width() - theme.space[2]
        if self._count:
            badge = QRect(end - self._badge_width(), 0, self._badge_width(), theme.px(20))
            badge.moveTop((self.height() - badge.height()) // 2)
            self._paint_badge(painter, self._mirror(badge))
            end = badge.left() - theme.space[1]
        start = sign.right() + 1 + theme.space[2]
        words = self._mirror(QRect(start, 0, end - start, self.height()))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self._paint_words(painter, words, Type.LABEL, leading | Qt.AlignmentFlag.AlignVCenter)

    def _paint_words(self, painter: QPainter, area: QRect, step: Type, where: Qt.AlignmentFlag) -> None:
        font = current_theme().font(step)
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
        wanted = QFontMetrics(font).horizontalAdvance(self.text())
        if area.width() < wanted:  # a long word ("Certificados") is set closer rather than cut, down to four fifths
            font.setStretch(max(80, 100 * area.width() // wanted))
        painter.setFont(font)
        painter.setPen(current_theme().color(self._colour))
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(where | Qt.AlignmentFlag.AlignAbsolute), shown)

    def _badge_width(self) -> int:
        theme = current_theme()
        wanted = QFontMetrics(theme.font(Type.CAPTION)).horizontalAdvance(self.locale().toString(self._count))
        return max(theme.px(20), wanted + theme.px(12))

    def _paint_badge(self, painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        front, tint = theme.status(Status.ATTENTION)
        painter.setPen(QPen(front) if theme.name is ThemeName.CONTRAST else Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        font = theme.font(Type.CAPTION, numbers=True)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(front)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._count))

    def _mirror(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


class Rail(QFrame):
    """Ctrl+1 to Ctrl+9 reach the places in their order. `foot` stands below everything, the account for instance."""

    chosen = Signal(object)

    def __init__(self, items: tuple[RailItem, ...], foot: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rail", True)
        self.setAccessibleName(self.tr("Places"))
        self._items = items
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Enum, RailButton] = {}
        self._headings: list[Label] = []
        self._mark, self._name = Mark(), Label("Carrel", Type.H3)
        self._name.setAccessibleName("")
        self._wide = False
        self._build(foot)
        self._fit()
        theme_service().changed.connect(self._fit)

    def _build(self, foot: QWidget | None) -> None:
        line = row(self)
        box = column()
        line.addLayout(box)
        line.addWidget(rule(upright=True))
        self._head = row(gap=12)
        self._head.addWidget(self._mark)
        self._head.addWidget(self._name)
        self._head.addStretch(0)
        box.addLayout(self._head)
        box.addWidget(self._scrolled(), 1)
        if foot is not None:
            box.addWidget(foot)
        for number, item in enumerate(self._items[:9], start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda place=item.place: self.chosen.emit(place))

    def _scrolled(self) -> QScrollArea:
        """Many places do not fit into a low window, or at a large scale; a thin bar then stands in the margin."""
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._list_box = self._list([item for item in self._items if not item.at_end])
        self._list_box.addStretch(1)
        self._end = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._end_buttons = [self._button(item) for item in self._items if item.at_end]
        for button in self._end_buttons:
            self._end.addWidget(button)
        self._list_box.addLayout(self._end)
        inner.setLayout(self._list_box)
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)  # which setWidget has just switched on
        self._area.viewport().setAutoFillBackground(False)
        return self._area

    def _list(self, items: list[RailItem]) -> QVBoxLayout:
        box = column(gap=4)
        section = ""
        for item in items:
            if item.section and item.section != section:
                heading = Label(item.section, Type.CAPTION, "second")
                self._headings.append(heading)
                box.addWidget(heading)
            section = item.section
            box.addWidget(self._button(item))
        return box

    def _button(self, item: RailItem) -> RailButton:
        button = RailButton(item)
        button.clicked.connect(lambda: self.chosen.emit(item.place))
        self._group.addButton(button)
        self._buttons[item.place] = button
        return button

    @property
    def is_wide(self) -> bool:
        """Whether words stand beside icons."""
        return self._wide

    def set_wide(self, wide: bool) -> None:
        """Show words beside icons, under headings, or below them."""
        if wide != self._wide:
            self._wide = wide
            self._fit()

    def show_place(self, place: Enum) -> None:
        """Mark where one is."""
        button = self._buttons.get(place)
        if button is not None:
            button.setChecked(True)
            self._area.ensureWidgetVisible(button)

    def show_count(self, place: Enum, count: int) -> None:
        """Say how much waits at a place; 0 shows nothing. A place that is not on the rail is passed over."""
        button = self._buttons.get(place)
        if button is not None:
            button.show_count(count)

    def button(self, place: Enum) -> RailButton:
        """The button that leads to a place. KeyError if none does."""
        return self._buttons[place]

    def _fit(self) -> None:
        theme = current_theme()
        self.setFixedWidth(theme.size("rail_wide" if self._wide else "rail"))
        self._name.setVisible(self._wide)
        for heading in self._headings:
            heading.setVisible(self._wide)
            above, below = theme.space[1], theme.space[0]
            heading.setContentsMargins(theme.space[2], above, theme.space[2], below)
            heading.setFixedHeight(above + theme.line(Type.CAPTION) + below)
        for button in self._buttons.values():
            shape = Shape.BELOW if not self._wide else Shape.ALONE if button in self._end_buttons else Shape.BESIDE
            button.set_shape(shape)
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._end.setDirection(along if self._wide else down)
        self._end.setSpacing(theme.space[0])
        self._list_box.setSpacing(theme.px(2) if self._wide else theme.space[0])
        side = theme.space[2] if self._wide else theme.px(4)
        inset = theme.px(20) if self._wide else (theme.size("rail") - theme.px(40)) // 2
        above, below = theme.space[3], theme.space[4]
        # Margins have sides of their own, which no layout mirrors.
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._head.setContentsMargins(0 if mirrored else inset, above, inset if mirrored else 0, below)
        self._list_box.setContentsMargins(0 if mirrored else side, 0, side if mirrored else 0, theme.space[2])
