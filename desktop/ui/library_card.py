"""Paints the card of a course: cover, title on two lines, status and figure, then a bar or one fact."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.icons import pixmap, status_pixmap
from desktop.ui.library_model import CourseCard
from desktop.ui.pictures import Covers
from desktop.ui.status import Status
from desktop.ui.theme import Theme, ThemeName, Type, current_theme

CARD_HEIGHT, COVER_HEIGHT = 208, 84
GAP_ACROSS, GAP_DOWN = 24, 20
BODY_MARGIN, BODY_TOP, BODY_BOTTOM = 16, 12, 14
BAR_HEIGHT = 6
TITLE_LINES = 2


def card_of(index: QModelIndex | QPersistentModelIndex) -> CourseCard:
    """The card behind a row. TypeError for a row of another model."""
    card = index.data(Qt.ItemDataRole.UserRole)
    if not isinstance(card, CourseCard):
        raise TypeError("This row holds no course card.")
    return card


def card_area(cell: QRect) -> QRect:
    """The card within its cell: half a gap lies around it, so that the ring has its room."""
    theme = current_theme()
    across, down = theme.px(GAP_ACROSS) // 2, theme.px(GAP_DOWN) // 2
    return cell.adjusted(across, down, -across, -down)


def menu_area(cell: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where the three dots are that open the menu of a card."""
    theme = current_theme()
    card, side, inset = card_area(cell), theme.size("dense"), theme.space[1]
    return QStyle.visualRect(direction, card, QRect(card.right() + 1 - inset - side, card.top() + inset, side, side))


@runtime_checkable
class Ringed(Protocol):
    """A view that knows whether the keyboard is in use."""

    @property
    def shows_ring(self) -> bool: ...


class CardDelegate(QStyledItemDelegate):
    """Draws a card in the middle of its cell."""

    def __init__(self, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._covers = covers

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002 (Qt's name)
        view = option.widget
        return view.gridSize() if isinstance(view, QListView) else QSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = option.widget
        if isinstance(view, Ringed) and not view.shows_ring:
            option.state &= ~QStyle.StateFlag.State_HasFocus
        _CardPainter(painter, current_theme(), option).paint(card_of(index), self._covers)
        painter.restore()


class _CardPainter:
    """One card on one painter; all places are computed left to right and mirrored at the end."""

    def __init__(self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem) -> None:
        self._painter, self._theme, self._option = painter, theme, option
        self._area = card_area(option.rect)

    def paint(self, card: CourseCard, covers: Covers) -> None:
        self._box()
        self._cover(card, covers)
        theme = self._theme
        body = self._area.adjusted(
            theme.px(BODY_MARGIN), theme.px(COVER_HEIGHT + BODY_TOP), -theme.px(BODY_MARGIN), -theme.px(BODY_BOTTOM)
        )
        self._title(card.title, QRect(body.left(), body.top(), body.width(), theme.line(Type.H3) * TITLE_LINES))
        line, gap = theme.line(Type.BODY), theme.space[0]
        foot = QRect(body.left(), body.bottom() + 1 - line, body.width(), line)
        self._status_line(card, foot.translated(0, -(line + gap)))
        if self._option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            self._menu_sign()
        self._foot(card, foot)

    def _box(self) -> None:
        theme, state = self._theme, self._option.state
        corner = theme.radius("card")
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        self._painter.setPen(QPen(theme.color("edge" if over else "line"), theme.px(1)))
        self._painter.setBrush(theme.color("surface"))
        self._painter.drawRoundedRect(QRectF(self._area).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if state & QStyle.StateFlag.State_HasFocus:
            away = theme.px(2) + theme.px(2) / 2
            self._painter.setPen(QPen(theme.color("focus"), theme.px(2)))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self._area).adjusted(-away, -away, away, away)
            self._painter.drawRoundedRect(ring, corner + away, corner + away)

    def _cover(self, card: CourseCard, covers: Covers) -> None:
        theme = self._theme
        line = theme.px(1)
        inner = QRectF(self._area).adjusted(line, line, -line, -line)
        corner = max(0, theme.radius("card") - line)
        shape = QPainterPath()
        shape.addRoundedRect(inner, corner, corner)
        size = QSize(self._area.width() - 2 * line, theme.px(COVER_HEIGHT))
        picture = covers.cover(card, size, self._painter.device().devicePixelRatio())
        self._painter.save()
        self._painter.setClipPath(shape)
        self._painter.drawPixmap(inner.topLeft(), picture)
        self._painter.restore()
        if theme.name is ThemeName.CONTRAST:
            self._painter.setPen(QPen(theme.color("line"), line))
            y = inner.top() + size.height()
            self._painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))

    def _menu_sign(self) -> None:
        place = menu_area(self._option.rect, self._option.direction)
        corner = self._theme.radius("control")
        self._painter.setPen(QPen(self._theme.color("edge"), self._theme.px(1)))
        self._painter.setBrush(self._theme.color("surface"))
        self._painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        dots = pixmap("ellipsis", "text", 16)
        side = round(dots.deviceIndependentSize().width())
        inset = (place.width() - side) // 2
        self._painter.drawPixmap(place.topLeft() + QPoint(inset, inset), dots)

    def _title(self, title: str, area: QRect) -> None:
        theme = self._theme
        self._painter.setPen(theme.color("text"))
        font = theme.font(Type.H3)
        option = QTextOption(self._side(end=False))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(title, font)
        layout.setTextOption(option)
        height = theme.line(Type.H3)
        layout.beginLayout()
        for number in range(TITLE_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, number * height + (height - line.height()) / 2))
        layout.endLayout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        cut = bool(lines) and lines[-1].textStart() + lines[-1].textLength() < len(title)
        for line in lines[:-1] if cut else lines:
            line.draw(self._painter, QPointF(area.topLeft()))
        if cut:
            rest = area.adjusted(0, (TITLE_LINES - 1) * height, 0, 0)
            self._text(rest, title[lines[-1].textStart() :], font, theme.color("text"), end=False)

    def _status_line(self, card: CourseCard, area: QRect) -> None:
        theme = self._theme
        icon = status_pixmap(card.status)
        side = round(icon.deviceIndependentSize().width())
        place = QRect(area.left(), area.top() + (area.height() - side) // 2, side, side)
        self._painter.drawPixmap(self._mirrored(place).topLeft(), icon)
        figure = theme.font(Type.BODY if card.status is Status.IN_PROGRESS else Type.LABEL, numbers=True)
        taken = self._text(area, card.figure, figure, self._figure_colour(card), end=True)
        words = area.adjusted(side + theme.px(6), 0, -(taken + theme.space[1]) if taken else 0, 0)
        self._text(words, card.said, theme.font(Type.LABEL), theme.status(card.status)[0], end=False)

    def _foot(self, card: CourseCard, area: QRect) -> None:
        """A bar or one fact, and at the end where the work is."""
        theme = self._theme
        if card.kept is not None:
            sign = pixmap(card.kept.icon, card.kept.colour, 16)
            side = round(sign.deviceIndependentSize().width())
            place = QRect(area.right() + 1 - side, area.top() + (area.height() - side) // 2, side, side)
            self._painter.drawPixmap(self._mirrored(place).topLeft(), sign)
            area = area.adjusted(0, 0, -(side + theme.space[1]), 0)
        if card.has_bar:
            self._bar(card.progress or 0.0, area)
            return
        colour = theme.status(Status.ATTENTION)[0] if card.urgent else theme.color("text2")
        self._text(area, card.fact, theme.font(Type.BODY, numbers=True), colour, end=False)

    def _figure_colour(self, card: CourseCard) -> QColor:
        return self._theme.color("text2" if card.status is Status.IN_PROGRESS else "text")

    def _bar(self, share: float, area: QRect) -> None:
        theme = self._theme
        height = theme.px(BAR_HEIGHT)
        trough = QRect(area.left(), area.top() + (area.height() - height) // 2, area.width(), height)
        filled = QRect(trough.left(), trough.top(), max(height, round(trough.width() * min(share, 1.0))), height)
        self._painter.setPen(theme.color("edge") if theme.name is ThemeName.CONTRAST else Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("sunken"))
        self._painter.drawRoundedRect(self._mirrored(trough), height / 2, height / 2)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("primary"))
        if share > 0:
            self._painter.drawRoundedRect(self._mirrored(filled), height / 2, height / 2)

    def _text(self, area: QRect, words: str, font: QFont, colour: QColor, *, end: bool) -> int:
        """Draw one line, shortened if need be, at the start or the end of `area`; returns the width it took."""
        if not words:
            return 0
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a title reads in its own direction
        flags = self._side(end=end) | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._mirrored(area), int(flags), shown)
        return metrics.horizontalAdvance(shown)

    def _side(self, *, end: bool) -> Qt.AlignmentFlag:
        mirrored = self._option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if end is not mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._area, area)
