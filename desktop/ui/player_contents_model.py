"""The table of contents as a Qt model: a tree for the wide panel, or only its lessons for the folded one."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.ui.player_model import ContentsRow, lesson_numbers, lessons
from desktop.ui.player_words import row_spoken, row_title
from desktop.ui.widgets.text import tip

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(slots=True)
class _Node:
    row: ContentsRow
    parent: int
    place: int
    children: list[int] = field(default_factory=list)


class ContentsModel(QAbstractItemModel):
    """Rows of the table of contents; `flat` leaves the sections out.

    A new state of the same rows only repaints those that changed, so that open sections, scroll place and keyboard
    place stay. `rebuilt` says that the rows themselves are others.
    """

    rebuilt = Signal()

    def __init__(self, *, flat: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flat = flat
        self._nodes: list[_Node] = []
        self._top: list[int] = []
        self._numbers: dict[str, int] = {}

    def update(self, rows: Sequence[ContentsRow]) -> None:
        """Show these rows."""
        shown = lessons(rows) if self._flat else list(rows)
        numbers = lesson_numbers(rows)
        if numbers != self._numbers or _shape(shown) != _shape([node.row for node in self._nodes]):
            self.beginResetModel()
            self._numbers = numbers
            self._nodes = [] if not shown else _nodes(shown, flat=self._flat)
            self._top = [place for place, node in enumerate(self._nodes) if node.parent < 0]
            self.endResetModel()
            self.rebuilt.emit()
            return
        for place, row in enumerate(shown):
            node = self._nodes[place]
            if node.row != row:
                node.row = row
                index = self._index_of(place)
                self.dataChanged.emit(index, index)

    def row_at(self, index: AnyIndex) -> ContentsRow:
        return self._nodes[index.internalId()].row

    def number_of(self, row: ContentsRow) -> int | None:
        """The lesson's number among the lessons; None for sections and where the author has numbered them."""
        return self._numbers.get(row.identifier)

    def find(self, identifier: str) -> QModelIndex:
        """The place of a row; an invalid index if there is none."""
        found = (place for place, node in enumerate(self._nodes) if node.row.identifier == identifier)
        place = next(found, None)
        return QModelIndex() if place is None else self._index_of(place)

    def current(self) -> QModelIndex:
        """The place of the lesson that is open; an invalid index if none is."""
        place = next((place for place, node in enumerate(self._nodes) if node.row.current), None)
        return QModelIndex() if place is None else self._index_of(place)

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        siblings = self._children(parent)
        return (
            self.createIndex(row, column, siblings[row]) if column == 0 and 0 <= row < len(siblings) else QModelIndex()
        )

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is overloaded in Qt
        above = self._nodes[index.internalId()].parent if index.isValid() else -1
        return self._index_of(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802 (Qt's name)
        return len(self._children(parent))

    def columnCount(self, _parent: AnyIndex = _ROOT) -> int:  # noqa: N802 (Qt's name)
        return 1

    def hasChildren(self, parent: AnyIndex = _ROOT) -> bool:  # noqa: N802 (Qt's name)
        return bool(self._children(parent))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        row = self.row_at(index)
        number = self.number_of(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row_title(row, number)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_spoken(row, number)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row_spoken(row, number))
        return None

    def _children(self, parent: AnyIndex) -> list[int]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._top

    def _index_of(self, place: int) -> QModelIndex:
        return self.createIndex(self._nodes[place].place, 0, place)


def _shape(rows: Sequence[ContentsRow]) -> list[tuple[str, int, str]]:
    return [(row.identifier, row.depth, row.kind.value) for row in rows]


def _nodes(rows: Sequence[ContentsRow], *, flat: bool) -> list[_Node]:
    """Rows in reading order with their depths become nodes; a row too deep hangs below the row before it."""
    made: list[_Node] = []
    open_rows: list[tuple[int, int]] = []
    top = 0
    for place, row in enumerate(rows):
        while open_rows and open_rows[-1][0] >= row.depth:
            open_rows.pop()
        above = open_rows[-1][1] if open_rows and not flat else -1
        if above >= 0:
            made.append(_Node(row, above, len(made[above].children)))
            made[above].children.append(place)
        else:
            made.append(_Node(row, -1, top))
            top += 1
        open_rows.append((row.depth, place))
    return made
