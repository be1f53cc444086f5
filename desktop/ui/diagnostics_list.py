"""The list of the diagnostics drawer: a model over a `Log`, a delegate for its rows, and the view, newest on top.

A table view rather than a list view, because it lays out only what is seen: ten thousand rows of two heights cost as
much as ten.
"""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui.diagnostics_model import Log, Record, Row, Severity
from desktop.ui.theme import Theme, Type, current_theme, theme_service
from desktop.ui.widgets.text import tip
from desktop.words import translate

AnyIndex = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_ROW_PADDING, _MARGIN, _GAP, _LINE, _TIME = 7, 20, 8, 18, 88
_RESULT_SHARE = 0.4


class LogModel(QAbstractTableModel):
    """One column over what a log shows; row 0 is the newest."""

    def __init__(self, log: Log, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.log = log

    def row_at(self, index: AnyIndex) -> Row:
        return self.log.shown[len(self.log.shown) - 1 - index.row()]

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self.log.shown)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row_at(index).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.row_at(index).second) or None
        return None

    def append(self, records: Iterable[Record]) -> None:
        """Add records in one step, whatever their number, and let the oldest go beyond the capacity."""
        self._show(self.log.fresh(records))

    def filter(self, words: str) -> None:
        self.beginResetModel()
        self.log.filter(words)
        self.endResetModel()

    def set_paused(self, paused: bool) -> None:
        if paused:
            self.log.paused = True
        else:
            self._show(self.log.go_on())

    def clear(self) -> None:
        self.beginResetModel()
        self.log.clear()
        self.endResetModel()

    def _show(self, rows: list[Row]) -> None:
        if not rows:
            return
        visible = self.log.visible(rows)
        if visible:
            self.beginInsertRows(QModelIndex(), 0, len(visible) - 1)
        self.log.take(rows, visible)
        if visible:
            self.endInsertRows()
        if surplus := self.log.surplus():
            count = len(self.log.shown)
            self.beginRemoveRows(QModelIndex(), count - surplus, count - 1)
            self.log.drop()
            self.endRemoveRows()
        else:
            self.log.drop()


class LogDelegate(QStyledItemDelegate):
    """Time, what was done, how it ended; a tinted second line where it was refused."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, row = current_theme(), _model(index).row_at(index)
        painter.save()
        self._ground(painter, option, theme, row)
        margin = theme.px(_MARGIN)
        end = max(theme.px(_GAP), margin - self._beside())  # a scroll bar is margin enough
        outer = option.rect.adjusted(margin, theme.px(_ROW_PADDING), -end, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            outer.translate(end - margin, 0)
        outer.setHeight(theme.px(_LINE))
        placed = _Line(painter, outer, option.direction)
        mono = log_font(theme)
        placed.start(row.time, mono, theme.color("text2"), theme.px(_TIME))
        inner_start = placed.used
        self._result(placed, theme, row, mono)
        if row.head:
            placed.start(row.head, log_font(theme, bold=True), theme.color("text"), None)
        placed.start(row.text, mono, theme.color("text"), placed.left)
        if row.second:
            outer.translate(0, theme.px(_LINE))
            second = _Line(painter, outer, option.direction, used=inner_start)
            second.start(row.second, second_font(theme), _front(theme, row), second.left)
        painter.restore()

    def _beside(self) -> int:
        """Px that the view's scroll bar takes."""
        view = self.parent()
        return view.width() - view.viewport().width() if isinstance(view, QTableView) else 0

    @staticmethod
    def _result(placed: "_Line", theme: Theme, row: Row, mono: QFont) -> None:
        colour = theme.color("text2") if row.severity is Severity.NORMAL else _front(theme, row)
        if row.text or row.head:
            share = _RESULT_SHARE if row.text else 1 - _RESULT_SHARE
            placed.end(row.result, mono, colour, int(placed.width * share))

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, row: Row) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if row.severity is not Severity.NORMAL:
            painter.fillRect(option.rect, theme.status(_STATUS[row.severity])[1])
        elif chosen:
            painter.fillRect(option.rect, theme.color("soft"))
        line = theme.px(1)
        below = QRect(option.rect)
        below.setTop(below.bottom() - line + 1)
        painter.fillRect(below, theme.color("line"))
        if chosen:
            edge = QRect(option.rect)
            edge.setWidth(theme.px(3))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), theme.color("primary"))

    def sizeHint(  # noqa: N802 (Qt's name)
        self, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QSize:
        return QSize(0, row_height(current_theme(), two_lines=bool(_model(index).row_at(index).second)))


class _Line:
    """Places texts on one line, from its start and from its end, whichever way the line runs."""

    def __init__(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, used: int = 0) -> None:
        self._painter, self._rect, self._direction = painter, rect, direction
        self._gap = current_theme().px(_GAP)
        self.used, self._end = used, 0
        self.width = rect.width()

    @property
    def left(self) -> int:
        """Room that is still free, in px."""
        return max(0, self.width - self.used - self._end)

    def start(self, text: str, font: QFont, colour: QColor, width: int | None) -> None:
        """The next text from the start; `width` None takes what the text needs."""
        metrics = QFontMetrics(font)
        taken = min(self.left, metrics.horizontalAdvance(text) + 1 if width is None else width)
        self._draw(
            text, font, colour, QRect(self._rect.left() + self.used, self._rect.top(), taken, self._rect.height())
        )
        self.used += taken + self._gap

    def end(self, text: str, font: QFont, colour: QColor, most: int) -> None:
        """A text at the end, elided to `most` px."""
        if not text:
            return
        taken = min(most, QFontMetrics(font).horizontalAdvance(text) + 1)
        left = self._rect.left() + self.width - taken
        self._draw(text, font, colour, QRect(left, self._rect.top(), taken, self._rect.height()))
        self._end = taken + self._gap

    def _draw(self, text: str, font: QFont, colour: QColor, rect: QRect) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        placed = QStyle.visualRect(self._direction, self._rect, rect)
        align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        # Names of elements and values read from left to right in every language; U+2066 keeps them so.
        shown = f"\u2066{elided}\u2069" if self._direction is Qt.LayoutDirection.RightToLeft else elided
        self._painter.drawText(placed, align | Qt.TextFlag.TextSingleLine, shown)


class LogView(QTableView):
    """The list itself. `chosen` carries the row under the cursor, or None."""

    chosen = Signal(object)

    def __init__(self, model: LogModel, name: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log, self._empty = model, empty
        self.setModel(model)
        self.setItemDelegate(LogDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.rowsInserted.connect(self._rows_came)
        model.modelReset.connect(self._size_rows)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        theme_service().changed.connect(self._size_rows)
        self._size_rows()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        if self._log.rowCount():
            return
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(theme.color("text2"))
        area = self.viewport().rect().adjusted(theme.px(_MARGIN), theme.px(48), -theme.px(_MARGIN), 0)
        words = translate("Diagnostics", "No row has these words.") if self._log.log.is_filtered else self._empty
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, align, words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()}, reverse=True)
            lines = [self._log.row_at(self._log.index(row, 0)).line for row in rows]
            QGuiApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        index = self.currentIndex()
        chosen = index.isValid() and self.selectionModel().isSelected(index)
        self.chosen.emit(self._log.row_at(index) if chosen else None)

    def _size_rows(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(row_height(theme))
        self._raise_refused(0, self._log.rowCount() - 1)

    def _rows_came(self, _parent: QModelIndex, first: int, last: int) -> None:
        added = self._raise_refused(first, last)
        bar = self.verticalScrollBar()
        if bar.value() > 0:  # whoever reads further down keeps the place
            bar.setValue(bar.value() + added)

    def _raise_refused(self, first: int, last: int) -> int:
        """Give rows with a second line their height; the height of all the rows together is returned."""
        theme = current_theme()
        plain, tall = row_height(theme), row_height(theme, two_lines=True)
        shown = self._log.log.shown
        refused = [row for row in range(first, last + 1) if shown[len(shown) - 1 - row].second]
        for row in refused:
            self.setRowHeight(row, tall)
        return (last - first + 1) * plain + len(refused) * (tall - plain)


_STATUS = {Severity.ATTENTION: "attention", Severity.FAILED: "failed"}


def row_height(theme: Theme, *, two_lines: bool = False) -> int:
    """Height of a row in scaled px."""
    lines = 2 if two_lines else 1
    return 2 * theme.px(_ROW_PADDING) + lines * theme.px(_LINE) + theme.px(1)


def log_font(theme: Theme, *, bold: bool = False) -> QFont:
    font = theme.font("caption", voice="mono")
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def second_font(theme: Theme) -> QFont:
    font = theme.font("caption")
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _front(theme: Theme, row: Row) -> QColor:
    return theme.color("text2") if row.severity is Severity.NORMAL else theme.status(_STATUS[row.severity])[0]


def _model(index: AnyIndex) -> LogModel:
    model = index.model()
    if not isinstance(model, LogModel):
        raise TypeError("The delegate of the log paints rows of a LogModel only.")
    return model
