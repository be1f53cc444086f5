"""Paints the cells of a table from the tokens; every place is computed left to right and mirrored at the end."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.covers import drawn_cover
from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme, ThemeName, Type, current_theme
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.table_model import (
    ActionCell,
    Align,
    BarCell,
    Cell,
    CoverCell,
    NumberCell,
    PersonCell,
    Row,
    StatusCell,
    TextCell,
    WhenCell,
)

PADDING, EDGE_PADDING = 12, 20
AVATAR, COVER_WIDTH, COVER_HEIGHT = 32, 56, 36
ROOM_FOR_AVATAR, ROOM_FOR_COVER = 156, 200
"""A narrower column shows the name alone: that is what one looks for."""
BAR_HEIGHT, FIGURE = 6, 44
BOX, DOT = 18, 8
CHOOSING_WIDTH = 50
"""The column of boxes: one box, the padding at the table's edge and the gap before the words."""

AT_LEFT, AT_RIGHT = (
    int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
ANY_INDEX = QModelIndex | QPersistentModelIndex
DrawCover = Callable[[CoverCell, QSize, float], QPixmap]


@dataclass(frozen=True, slots=True)
class _Voice:
    """A voice of the type scale as it is painted; a table says thousands of words, so nothing is measured twice."""

    step: Type
    numbers: bool = False
    weight: QFont.Weight | None = None

    def font(self, theme: Theme) -> QFont:
        return _font(self, theme.name, theme.scale)

    def fitted(self, words: str, width: int, theme: Theme) -> tuple[str, int]:
        """The words shortened to a width, and the width they take; px."""
        return _fitted(self, words, width, theme.name, theme.scale)


BODY, FIGURES = _Voice(Type.BODY), _Voice(Type.BODY, numbers=True)
STRONG, STRONG_FIGURES = _Voice(Type.LABEL), _Voice(Type.LABEL, numbers=True)
SECOND = _Voice(Type.CAPTION, weight=QFont.Weight.Normal)
SMALL_STRONG = _Voice(Type.CAPTION, numbers=True, weight=QFont.Weight.DemiBold)


@lru_cache(maxsize=64)
def _font(voice: _Voice, name: ThemeName, scale: float) -> QFont:  # noqa: ARG001 (what the font depends on)
    font = current_theme().font(voice.step, numbers=voice.numbers)
    if voice.weight is not None:
        font.setWeight(voice.weight)
    return font


@lru_cache(maxsize=8192)
def _fitted(voice: _Voice, words: str, width: int, name: ThemeName, scale: float) -> tuple[str, int]:
    metrics = QFontMetrics(_font(voice, name, scale))
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return shown, metrics.horizontalAdvance(shown)


def default_cover(cell: CoverCell, size: QSize, ratio: float) -> QPixmap:
    """The drawn cover of a course."""
    return drawn_cover(cell.sha256, size.width(), size.height(), ratio)


class Rows(Protocol):
    """What the delegate asks its table. Columns count without the boxes."""

    def row_at(self, place: int) -> Row | None: ...
    def is_chosen(self, place: int) -> bool: ...
    def is_hovered(self, place: int) -> bool: ...
    def second_line(self, row: Row) -> str: ...
    def alignment(self, column: int) -> Align: ...
    def is_first(self, column: int) -> bool: ...
    def is_last(self, column: int) -> bool: ...
    def draw_cover(self, cell: CoverCell, size: QSize, ratio: float) -> QPixmap: ...


class CellDelegate(QStyledItemDelegate):
    """Draws whatever a cell is. `boxes` says that the column before the first one holds the boxes to choose by."""

    def __init__(self, rows: Rows, *, boxes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._boxes = rows, boxes

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ANY_INDEX) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, column = index.row(), index.column() - self._boxes
        chosen = self._rows.is_chosen(place)
        row = self._rows.row_at(place)
        brush = _CellPainter(painter, current_theme(), option, self._rows, at_edge=index.column() == 0)
        brush.ground(chosen=chosen, hovered=self._rows.is_hovered(place))
        if column < 0:
            brush.box(chosen=chosen, fixed=row is None or row.fixed)
        elif row is None:
            brush.waiting(column)
        else:
            brush.cell(row, column)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: ANY_INDEX) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(option.rect.width(), option.rect.height()) if index.isValid() else QSize()


class _CellPainter:
    """One cell on one painter."""

    def __init__(
        self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, rows: Rows, *, at_edge: bool
    ) -> None:
        self._painter, self._theme, self._option, self._rows = painter, theme, option, rows
        self._whole, self._at_edge = option.rect, at_edge

    def ground(self, *, chosen: bool, hovered: bool) -> None:
        """What the cell stands on, and the line below it."""
        theme = self._theme
        colour = "soft" if chosen else "sunken" if hovered else "surface"
        self._painter.fillRect(self._whole, theme.color(colour))
        line = theme.px(1)
        below = QRect(self._whole.left(), self._whole.bottom() + 1 - line, self._whole.width(), line)
        self._painter.fillRect(below, theme.color("line"))

    def box(self, *, chosen: bool, fixed: bool) -> None:
        """The box to choose the row by."""
        theme = self._theme
        side = theme.px(BOX)
        place = QRect(self._whole.left() + theme.px(EDGE_PADDING), self._middle(side), side, side)
        place = self._mirrored(place)
        thick = theme.px(2)
        inner = QRectF(place).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        pen = theme.color("primary" if chosen else "line" if fixed else "edge")
        self._painter.setPen(_pen(pen, thick))
        self._painter.setBrush(theme.color("primary" if chosen else "surface"))
        self._painter.drawRoundedRect(inner, theme.radius("small"), theme.radius("small"))
        if chosen:
            sign = pixmap("check", "on_primary", 12)
            inset = (side - theme.px(12)) // 2
            self._painter.drawPixmap(place.topLeft().x() + inset, place.topLeft().y() + inset, sign)

    def waiting(self, column: int) -> None:
        """A pale stripe where words will be."""
        theme = self._theme
        area = self._inside(column)
        height = theme.px(8)
        stripe = QRect(area.left(), self._middle(height), max(height, area.width() * 3 // 5), height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("sunken"))
        self._painter.drawRoundedRect(self._mirrored(stripe), height / 2, height / 2)

    def cell(self, row: Row, column: int) -> None:
        """The cell itself."""
        cell = row.cells[column]
        area = self._inside(column)
        second = self._rows.second_line(row) if self._rows.is_first(column) else ""
        end = self._rows.alignment(column) is Align.END
        self._painter.setClipRect(self._whole)
        self._draw(cell, area, second, end=end)

    def _draw(self, cell: Cell, area: QRect, folded: str, *, end: bool) -> None:
        theme = self._theme
        match cell:
            case PersonCell():
                self._person(cell, area, folded)
            case CoverCell():
                self._cover(cell, area, folded)
            case TextCell():
                self._text_cell(cell, area, folded, end=end)
            case BarCell():
                self._bar_cell(cell, area)
            case StatusCell():
                colour = theme.status(cell.status)[0]
                rest = self._sign(cell.icon or cell.status.icon, colour, area)
                self._one_line(cell.words, STRONG_FIGURES, colour, rest, end=False)
            case NumberCell():
                colour = theme.color("text2" if cell.quiet else "text")
                self._one_line(cell.words, FIGURES, colour, area, end=end)
            case WhenCell():
                self._when(cell, area, end=end)
            case ActionCell():
                self._action(cell, area)

    def _person(self, cell: PersonCell, area: QRect, folded: str) -> None:
        theme = self._theme
        if area.width() < theme.px(ROOM_FOR_AVATAR):
            self._lines(cell.name, _and(cell.second, folded), area, strong=True, end=False)
            return
        side = theme.px(AVATAR)
        disc = QRect(area.left(), self._middle(side), side, side)
        paint_avatar(self._painter, self._mirrored(disc), cell.name, cell.identifier)
        rest = area.adjusted(side + theme.px(PADDING), 0, 0, 0)
        self._lines(cell.name, _and(cell.second, folded), rest, strong=True, end=False)

    def _cover(self, cell: CoverCell, area: QRect, folded: str) -> None:
        theme = self._theme
        if area.width() < theme.px(ROOM_FOR_COVER):
            self._lines(cell.title, _and(cell.second, folded), area, strong=True, end=False)
            return
        size = QSize(theme.px(COVER_WIDTH), theme.px(COVER_HEIGHT))
        place = self._mirrored(QRect(area.left(), self._middle(size.height()), size.width(), size.height()))
        drawn = self._rows.draw_cover(cell, size, self._painter.device().devicePixelRatioF())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), theme.radius("small"), theme.radius("small"))
        self._painter.save()
        self._painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        self._painter.drawPixmap(place.topLeft(), drawn)
        self._painter.restore()
        if theme.name is ThemeName.CONTRAST:
            self._painter.strokePath(shape, _pen(theme.color("edge"), theme.px(1)))
        rest = area.adjusted(size.width() + theme.px(PADDING), 0, 0, 0)
        self._lines(cell.title, _and(cell.second, folded), rest, strong=True, end=False)

    def _text_cell(self, cell: TextCell, area: QRect, folded: str, *, end: bool) -> None:
        colour = self._theme.color("text2" if cell.quiet else "text")
        if cell.tone is not None:
            colour = self._theme.status(cell.tone)[0]
        rest = self._sign(cell.icon, colour, area) if cell.icon else area
        second = _and(cell.second, folded)
        self._lines(cell.words, second, rest, strong=cell.strong, end=end, colour=colour)

    def _when(self, cell: WhenCell, area: QRect, *, end: bool) -> None:
        theme = self._theme
        if not cell.live:
            self._one_line(cell.words, FIGURES, theme.color("text2"), area, end=end)
            return
        side = theme.px(DOT)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("passed"))
        self._painter.drawEllipse(self._mirrored(QRect(area.left(), self._middle(side), side, side)))
        self._one_line(cell.words, FIGURES, theme.color("text"), area.adjusted(2 * side, 0, 0, 0), end=False)

    def _action(self, cell: ActionCell, area: QRect) -> None:
        theme = self._theme
        if cell.verb:
            self._one_line(cell.verb, STRONG, theme.color("primary"), area, end=True)
            return
        side = theme.px(16)
        dots = self._mirrored(QRect(area.right() + 1 - side, self._middle(side), side, side))
        self._painter.drawPixmap(dots.topLeft(), pixmap("ellipsis", "text2", 16))

    def _bar_cell(self, cell: BarCell, area: QRect) -> None:
        if cell.share is None:
            return
        theme = self._theme
        if cell.label:
            top = QRect(area.left(), self._middle(theme.px(26)), area.width(), theme.line(Type.CAPTION))
            caption = SMALL_STRONG
            self._one_line(cell.words, caption, theme.color("text"), top, end=True)
            rest = top.adjusted(0, 0, -theme.px(FIGURE), 0)
            self._one_line(cell.label, caption, theme.status(cell.status)[0], rest, end=False)
            self._bar(cell, QRect(area.left(), top.bottom() + theme.px(4), area.width(), theme.px(BAR_HEIGHT)))
            return
        taken = self._one_line(cell.words, STRONG_FIGURES, theme.color("text"), area, end=True)
        width = area.width() - max(taken, theme.px(FIGURE)) - theme.px(4)
        height = theme.px(BAR_HEIGHT)
        if width >= 4 * height:
            self._bar(cell, QRect(area.left(), self._middle(height), width, height))

    def _bar(self, cell: BarCell, trough: QRect) -> None:
        theme = self._theme
        share, round_off = min(max(cell.share or 0.0, 0.0), 1.0), trough.height() / 2
        edged = theme.name is ThemeName.CONTRAST
        self._painter.setPen(_pen(theme.color("edge"), theme.px(1)) if edged else Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("sunken"))
        self._painter.drawRoundedRect(self._mirrored(trough), round_off, round_off)
        if share > 0:
            filled = QRect(trough)
            filled.setWidth(max(trough.height(), round(trough.width() * share)))
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.status(cell.status)[0])
            self._painter.drawRoundedRect(self._mirrored(filled), round_off, round_off)

    def _lines(
        self, first: str, second: str, area: QRect, *, strong: bool, end: bool, colour: QColor | None = None
    ) -> None:
        theme = self._theme
        voice = STRONG if strong else BODY
        shade = colour or theme.color("text")
        if not second:
            self._one_line(first, voice, shade, area, end=end)
            return
        upper, lower = theme.line(Type.BODY), theme.line(Type.CAPTION)
        top = self._middle(upper + lower)
        self._one_line(first, voice, shade, QRect(area.left(), top, area.width(), upper), end=end)
        below = QRect(area.left(), top + upper, area.width(), lower)
        self._one_line(second, SECOND, theme.color("text2"), below, end=end)

    def _sign(self, name: str, colour: QColor, area: QRect) -> QRect:
        """Draw an icon at the start of `area`; returns what is left of it."""
        side = self._theme.px(16)
        place = self._mirrored(QRect(area.left(), self._middle(side), side, side))
        self._painter.drawPixmap(place.topLeft(), pixmap(name, colour, 16))
        return area.adjusted(side + self._theme.px(6), 0, 0, 0)

    def _one_line(self, words: str, voice: _Voice, colour: QColor, area: QRect, *, end: bool) -> int:
        """One line, shortened if need be; returns the width it took."""
        if not words or area.width() <= 0:
            return 0
        shown, width = voice.fitted(words, area.width(), self._theme)
        self._painter.setFont(voice.font(self._theme))
        self._painter.setPen(colour)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words read in their own direction
        mirrored = self._option.direction is Qt.LayoutDirection.RightToLeft
        side = AT_RIGHT if end is not mirrored else AT_LEFT
        self._painter.drawText(self._mirrored(area), side, shown)
        return width

    def _inside(self, column: int) -> QRect:
        theme = self._theme
        before = theme.px(EDGE_PADDING if self._at_edge else PADDING)
        after = theme.px(EDGE_PADDING if self._rows.is_last(column) else PADDING)
        return self._whole.adjusted(before, 0, -after, -theme.px(1))

    def _middle(self, height: int) -> int:
        line = self._theme.px(1)
        return self._whole.top() + (self._whole.height() - line - height) // 2

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._whole, area)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour)
    pen.setWidthF(width)
    return pen


def _and(first: str, second: str) -> str:
    return " · ".join(part for part in (first, second) if part)
