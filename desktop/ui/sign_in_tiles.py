"""Everybody who can sign in, as tiles: a model that asks for a page when one of its rows is looked at, and a view."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.learning.door import PersonTile, Tiles
from desktop.ui.theme import ThemeName, Type, current_theme, theme_service
from desktop.ui.widgets.avatar import paint_avatar
from desktop.words import in_a_row

PAGE = 60
TILE_HEIGHT, GAP, NARROWEST, AVATAR = 124, 16, 168, 48

ANY_INDEX = QModelIndex | QPersistentModelIndex


class TileModel(QStringListModel):
    """So many rows as there are people, of which only pages that were looked at are known.

    The view asks for the number of rows very often, so that the model underneath is Qt's own, of empty lines.
    """

    wanted = Signal(int)
    """The page that begins at this row was looked at, and is not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[int, PersonTile] = {}
        self._asked: set[int] = set()
        self._waiting: list[int] = []
        # Painting asks; what it asked for is passed on after it is done, all at once.
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._pass_on)

    def begin(self, first: Tiles) -> None:
        """Forget everybody; these are the first, and so many there are."""
        self._known = dict(enumerate(first.entries))
        self._asked = {0}
        self._waiting.clear()
        shown = self.rowCount()
        if first.count < shown:
            self.removeRows(first.count, shown - first.count)
        elif first.count > shown:
            self.insertRows(shown, first.count - shown)
        if first.count:
            self.dataChanged.emit(self.index(0), self.index(first.count - 1))

    def put(self, after: int, entries: Sequence[PersonTile]) -> None:
        """These stand from that row on."""
        self._known.update(enumerate(entries, start=after))
        if entries:
            last = min(after + len(entries), self.rowCount()) - 1
            self.dataChanged.emit(self.index(after), self.index(last))

    def known(self) -> int:
        """How many are known."""
        return len(self._known)

    def person(self, row: int) -> PersonTile | None:
        """Who stands at a row; None as long as that is not known."""
        return self._known.get(row)

    def data(self, index: ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's type)
        if not index.isValid():
            return None
        person = self._known.get(index.row())
        if person is None:
            self._look_for(index.row() // PAGE * PAGE)
            return None
        if role == Qt.ItemDataRole.UserRole:
            return person
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_a_row(person.name, person.group or "")
        return None

    def _look_for(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self._waiting.append(page)
            self._ask.start()

    def _pass_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for page in waiting[-3:]:
            self.wanted.emit(page)
        # Whoever scrolled past them never saw them; they are asked for again when they come back.
        self._asked -= set(waiting[:-3])

    def flags(self, index: ANY_INDEX) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable


class TileGrid(QListView):
    """Arrows walk, Enter or a click chooses."""

    chosen = Signal(object)
    """A `PersonTile`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = TileModel(self)
        self.setModel(self.tiles)
        self.setItemDelegate(TileDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Who is learning?"))
        self.by_keyboard: Callable[[], bool] = lambda: True
        self.marked: UUID | None = None
        """Whoever is before the pad."""
        self.tiles.rowsInserted.connect(self._fit)
        self.tiles.rowsRemoved.connect(self._fit)
        self._fit()
        theme_service().changed.connect(self._fit)

    def mark(self, person: UUID | None) -> None:
        """Show whose turn it is at the pad."""
        self.marked = person
        self.viewport().update()

    @property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        theme = current_theme()
        return max(1, self._room() // (theme.px(NARROWEST) + theme.px(GAP)))

    def _room(self) -> int:
        return self.viewport().width() - 1  # the view would wrap a tile that ends on its last px

    def _fit(self, *_: object) -> None:
        theme = current_theme()
        cell = QSize(max(1, self._room() // self.columns), theme.px(TILE_HEIGHT + GAP))
        overflows = -(-self.tiles.rowCount() // self.columns) * cell.height() > self.viewport().height()
        # Left to itself the view keeps room for a bar that does not show, and wraps a tile too early.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if overflows else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        bar = 0 if overflows else self.verticalScrollBar().sizeHint().width()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        margins = QMargins(bar if mirrored else 0, 0, 0 if mirrored else bar, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        if cell != self.gridSize():
            self.setGridSize(cell)
            self.scheduleDelayedItemsLayout()
        self.verticalScrollBar().setSingleStep(cell.height() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        self._fit()  # first, so that nothing is laid out by the cells of the old width
        super().resizeEvent(event)

    def _choose(self, index: ANY_INDEX) -> None:
        person = self.tiles.person(index.row()) if index.isValid() else None
        if person is not None:
            self.chosen.emit(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()  # "/" and a badge's letters are not for the list's own search by typing
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))


class TileDelegate(QStyledItemDelegate):
    """Draws a tile in the middle of its cell: disc, name, group."""

    def __init__(self, grid: TileGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: ANY_INDEX) -> QSize:  # noqa: N802, ARG002 (Qt's name)
        return self._grid.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ANY_INDEX) -> None:
        theme = current_theme()
        half = theme.px(GAP) // 2
        area = option.rect.adjusted(half, half, -half, -half)
        person = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = isinstance(person, PersonTile) and person.id == self._grid.marked
        self._paint_card(painter, area, marked=marked, over=bool(option.state & QStyle.StateFlag.State_MouseOver))
        if isinstance(person, PersonTile):
            self._paint_person(painter, area, person)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused and self._grid.by_keyboard():
            self._paint_ring(painter, area)
        painter.restore()

    @staticmethod
    def _paint_card(painter: QPainter, area: QRect, *, marked: bool, over: bool) -> None:
        theme = current_theme()
        width = theme.px(2) if marked else theme.px(1)
        painter.setPen(QPen(theme.color("primary" if marked else "edge" if over else "line"), width))
        painter.setBrush(theme.color("soft" if marked else "surface"))
        corner, inset = theme.radius("card"), width / 2
        painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), corner, corner)

    @staticmethod
    def _paint_person(painter: QPainter, area: QRect, person: PersonTile) -> None:
        theme, side = current_theme(), current_theme().px(AVATAR)
        disc = QRect(area.center().x() - side // 2 + 1, area.top() + theme.px(14), side, side)
        paint_avatar(painter, disc, person.name, str(person.id))
        inset = theme.space[2]
        words = area.adjusted(inset, 0, -inset, 0)
        top = disc.bottom() + theme.px(10)
        for text, step, colour in ((person.name, Type.LABEL, "text"), (person.group or "", Type.CAPTION, "text2")):
            line = QRect(words.left(), top, words.width(), theme.line(step))
            font = theme.font(step)
            painter.setFont(font)
            painter.setPen(theme.color(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)
            top += theme.line(step)

    @staticmethod
    def _paint_ring(painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        width, reach = theme.px(2), theme.px(3)
        painter.setPen(QPen(theme.color("focus"), width if theme.name is not ThemeName.CONTRAST else 2 * width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = theme.radius("card") + reach
        painter.drawRoundedRect(QRectF(area).adjusted(-reach, -reach, reach, reach), corner, corner)
