"""The head of a table: titles, an arrow where the rows are ordered, and keys to order them by."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.table_cells import EDGE_PADDING, PADDING
from desktop.ui.widgets.table_model import Align, Column, Sorting

HEIGHT = 36
ARROW = 16


class TableHead(QHeaderView):
    """Asks for another order with `sort_wanted`: a click, or Enter on the title the arrow keys went to."""

    sort_wanted = Signal(object)

    def __init__(self, columns: Sequence[Column], *, boxes: bool, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns, self._boxes = tuple(columns), boxes
        self._sorting: Sorting | None = None
        self._at = 0
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(0)
        self.setMouseTracking(True)
        sorts = any(column.sortable for column in columns)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if sorts else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Order of the rows"))
        self._fit()
        theme_service().changed.connect(self._fit)

    @property
    def sorting(self) -> Sorting | None:
        """What the rows are ordered by."""
        return self._sorting

    def show_sorting(self, sorting: Sorting | None) -> None:
        """Say what the rows are ordered by."""
        self._sorting = sorting
        self.viewport().update()

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().px(HEIGHT))

    def _column(self, section: int) -> Column | None:
        place = section - self._boxes
        return self._columns[place] if 0 <= place < len(self._columns) else None

    def _ask(self, column: Column | None) -> None:
        if column is None or not column.sortable:
            return
        now = self._sorting
        again = now is not None and now.column == column.key
        falling = not now.falling if now is not None and again else column.falls_first
        self.show_sorting(Sorting(column.key, falling))
        self.sort_wanted.emit(self._sorting)

    def falling(self, key: Hashable) -> bool | None:
        """Whether the rows fall by this column; None where they are not ordered by it."""
        return self._sorting.falling if self._sorting is not None and self._sorting.column == key else None

    # Mouse and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._ask(self._column(self.logicalIndexAt(event.position().toPoint())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        column = self._column(self.logicalIndexAt(event.position().toPoint()))
        sorts = column is not None and column.sortable
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if sorts else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _sections(self) -> list[int]:
        """Those one can order by, as they are shown."""
        return [
            place + self._boxes
            for place, column in enumerate(self._columns)
            if column.sortable and not self.isSectionHidden(place + self._boxes)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        sections = self._sections()
        ahead = Qt.Key.Key_Right if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and sections:
            step = 1 if event.key() == ahead else -1
            place = sections.index(self._at) if self._at in sections else 0
            self._at = sections[min(max(place + step, 0), len(sections) - 1)]
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self._column(self._at))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        sections = self._sections()
        if self._at not in sections:
            self._at = next(iter(sections), 0)
        super().focusInEvent(event)
        self.viewport().update()

    # Painting

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 (Qt's names)
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("sunken"))
        column = self._column(logicalIndex)
        if column is not None:
            last = logicalIndex == max(
                (place for place in range(self.count()) if not self.isSectionHidden(place)), default=0
            )
            before = theme.px(EDGE_PADDING if logicalIndex == 0 else PADDING)
            after = theme.px(EDGE_PADDING if last else PADDING)
            self._title(painter, rect, rect.adjusted(before, 0, -after, 0), column)
            if self.hasFocus() and logicalIndex == self._at:
                self._ring(painter, rect)
        painter.restore()

    def _title(self, painter: QPainter, whole: QRect, area: QRect, column: Column) -> None:
        theme = current_theme()
        font = theme.font(Type.CAPTION)
        falling = self.falling(column.key)
        gap, side = theme.px(4), theme.px(ARROW)
        taken = side + gap if falling is not None else 0
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, max(0, area.width() - taken))
        width = min(metrics.horizontalAdvance(shown), area.width())
        left = area.right() + 1 - taken - width if column.align is Align.END else area.left()
        words = QStyle.visualRect(self.layoutDirection(), whole, QRect(left, area.top(), width, area.height()))
        painter.setFont(font)
        painter.setPen(theme.color("text2" if falling is None else "text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)
        if falling is not None:
            top = area.top() + (area.height() - side) // 2
            place = QRect(left + width + gap, top, side, side)
            sign = pixmap("arrow-down" if falling else "arrow-up", "text", ARROW)
            painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), whole, place).topLeft(), sign)

    def _ring(self, painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        width = theme.px(2)
        painter.setPen(QPen(theme.color("focus"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(area).adjusted(width, width, -width, -width)
        painter.drawRoundedRect(inside, theme.radius("small"), theme.radius("small"))
