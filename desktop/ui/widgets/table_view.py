"""The view inside a table: rows at one height however many there are, keys, the mouse, and the ring around a row."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.ui.theme import ThemeName, current_theme
from desktop.ui.widgets.table_cells import CellDelegate
from desktop.ui.widgets.table_head import TableHead
from desktop.ui.widgets.table_model import ActionCell, Align, Column, CoverCell, Pages, Row, folded
from desktop.ui.widgets.text import tip

ANY_INDEX = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Choosing(Enum):
    """How a key or a click changes what is chosen."""

    TOGGLE = "toggle"
    REACH = "reach"
    """Everything between the last one and this one too."""
    ALL = "all"
    NONE = "none"


class RowModel(QAbstractTableModel):
    """The pages as Qt wants them; rows that are still on their way are there, but say nothing."""

    def __init__(self, columns: Sequence[Column], pages: Pages, *, boxes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._pages, self._boxes = tuple(columns), pages, boxes
        self._count = 0
        self.is_chosen: Callable[[int], bool] = lambda _: False

    def follow(self) -> None:
        """Take over the number of rows and what they say from the pages."""
        wanted = self._pages.total
        if wanted > self._count:
            self.beginInsertRows(_NOWHERE, self._count, wanted - 1)
            self._count = wanted
            self.endInsertRows()
        elif wanted < self._count:
            self.beginRemoveRows(_NOWHERE, wanted, self._count - 1)
            self._count = wanted
            self.endRemoveRows()

    def rowCount(self, parent: ANY_INDEX = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: ANY_INDEX = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._columns) + self._boxes

    def data(self, index: ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's type)
        row = self._pages.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        place = index.column() - self._boxes
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[place].words if place >= 0 else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.cells[place].words) if place >= 0 else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            of_cell = role == Qt.ItemDataRole.AccessibleTextRole and place >= 0
            return row.cells[place].spoken if of_cell else row.spoken
        if role == Qt.ItemDataRole.CheckStateRole and self._boxes and place < 0:
            return Qt.CheckState.Checked if self.is_chosen(index.row()) else Qt.CheckState.Unchecked
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802, ANN401 (Qt's names)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            place = section - self._boxes
            return self._columns[place].title if place >= 0 else self.tr("Chosen")
        return None

    def flags(self, index: ANY_INDEX) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._boxes and index.column() == 0 else flags


class TableView(QTableView):
    """Shows the rows. What is chosen lives with the table around it; here it is only asked for and painted."""

    opened = Signal(int)
    acted = Signal(int, int)
    """An action's verb was used: row, column."""
    menu_asked = Signal(int, QPoint)
    choosing = Signal(int, object)
    moved = Signal()
    """Other rows came into view."""

    def __init__(
        self, name: str, columns: Sequence[Column], pages: Pages, *, boxes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns, self.boxes, self._pages = tuple(columns), boxes, pages
        self._hovered = -1
        self._keys_used = False
        self.by_keyboard: Callable[[], bool] = lambda: True
        self.cover: Callable[[CoverCell, QSize, float], QPixmap] | None = None
        self.widths: tuple[int, ...] = tuple(1 for _ in columns)
        self.chosen: Callable[[int], bool] = lambda _: False
        self.rows = RowModel(columns, pages, boxes=boxes, parent=self)
        self.head = TableHead(columns, boxes=boxes, parent=self)
        self.setHorizontalHeader(self.head)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self, boxes=boxes, parent=self))
        self._settle(name)

    def _settle(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("table", True)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())

    # What the delegate asks

    def row_at(self, place: int) -> Row | None:
        return self._pages.row(place)

    def is_chosen(self, place: int) -> bool:
        return self.chosen(place)

    def is_hovered(self, place: int) -> bool:
        return place == self._hovered

    def second_line(self, row: Row) -> str:
        return folded(self.columns, self.widths, row)

    def alignment(self, column: int) -> Align:
        return self.columns[column].align

    def is_first(self, column: int) -> bool:
        return column == 0

    def is_last(self, column: int) -> bool:
        return not any(self.widths[column + 1 :])

    def draw_cover(self, cell: CoverCell, size: QSize, ratio: float) -> QPixmap:
        if self.cover is None:
            raise TypeError("A table with covers must be told how to draw them.")
        return self.cover(cell, size, ratio)

    # Places

    def in_view(self) -> tuple[int, int]:
        """The first and the last row that can be seen, at least in part."""
        last = self.rows.rowCount() - 1
        lowest = self.rowAt(self.viewport().height() - 1)
        return max(0, self.rowAt(0)), lowest if lowest >= 0 else max(0, last)

    def lay_out(self, boxes_width: int, widths: tuple[int, ...]) -> None:
        """Give the columns their widths (px); 0 hides one."""
        self.widths = widths
        if self.boxes:
            self.setColumnWidth(0, boxes_width)
        for place, width in enumerate(widths):
            self.setColumnHidden(place + self.boxes, width == 0)
            if width:
                self.setColumnWidth(place + self.boxes, width)

    def row_area(self, place: int) -> QRect:
        """Where a row is in the viewport."""
        return QRect(0, self.rowViewportPosition(place), self.viewport().width(), self.rowHeight(place))

    # Keys and the mouse

    @property
    def shows_ring(self) -> bool:
        """Whether the row with the focus has a ring around it."""
        return self.hasFocus() and (self._keys_used or self.by_keyboard())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        self._keys_used = True
        place = self.currentIndex().row()
        key, held = event.key(), event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_A:
            self.choosing.emit(place, Choosing.ALL)
        elif key == Qt.Key.Key_Escape:
            self.choosing.emit(place, Choosing.NONE)
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place >= 0:
            self._use(self.currentIndex()) if self._verb(self.currentIndex()) else self.opened.emit(place)
        elif key == Qt.Key.Key_Space and place >= 0:
            self.choosing.emit(place, Choosing.TOGGLE)
        elif event.text() == "/":
            event.ignore()  # belongs to the search field
        else:
            super().keyPressEvent(event)
            after = self.currentIndex().row()
            if held & Qt.KeyboardModifier.ShiftModifier and after not in (place, -1):
                self.choosing.emit(after, Choosing.REACH)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(self.in_view()[0], self.boxes))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self._keys_used = False
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        held = event.modifiers()
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.choosing.emit(index.row(), Choosing.REACH)
        elif held & Qt.KeyboardModifier.ControlModifier or (self.boxes and index.column() == 0):
            self.choosing.emit(index.row(), Choosing.TOGGLE)
        else:
            self._use(index)

    def _use(self, index: ANY_INDEX) -> None:
        row = self._pages.row(index.row())
        if row is None:
            return
        column = index.column() - self.boxes
        cell = row.cells[column]
        if not isinstance(cell, ActionCell):
            self.opened.emit(index.row())
        elif cell.verb:
            self.acted.emit(index.row(), column)
        else:
            area = self.visualRect(index)
            self.menu_asked.emit(index.row(), self.viewport().mapToGlobal(area.center()))

    def _verb(self, index: ANY_INDEX) -> bool:
        row, column = self._pages.row(index.row()), index.column() - self.boxes
        return row is not None and column >= 0 and isinstance(row.cells[column], ActionCell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.currentIndex().row() if by_key else self.rowAt(event.pos().y())
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, self.boxes))
            spot = self.row_area(place).center() if by_key else event.pos()
            self.menu_asked.emit(place, self.viewport().mapToGlobal(spot))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.px(2)
        first, last = self.in_view()
        if theme.name is ThemeName.CONTRAST:
            for place in (place for place in range(first, last + 1) if self.chosen(place)):
                painter.setPen(QPen(theme.color("primary"), width))
                painter.drawRect(QRectF(self.row_area(place)).adjusted(width / 2, width / 2, -width / 2, -width))
        if self.shows_ring and self.currentIndex().isValid():
            painter.setPen(QPen(theme.color("focus"), width))
            inset = width / 2 + theme.px(2)
            corner = theme.radius("control")
            area = QRectF(self.row_area(self.currentIndex().row())).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, corner, corner)
        painter.end()
