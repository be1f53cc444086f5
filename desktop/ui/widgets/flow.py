"""A row that goes on in the next line where there is no room, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from desktop.ui.theme import current_theme


class FlowLayout(QLayout):
    """Parts at their natural width, `gap` unscaled px apart; from right to left where one reads so."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(current_theme().px(gap))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt's name)
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (Qt's name)
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        places = self._places(width)
        return max((place.bottom() + 1 for _, place in places), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        least = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((one.width() for one in least), default=0), max((one.height() for one in least), default=0))

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 (Qt's name)
        super().setGeometry(area)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, place in self._places(area.width()):
            item.setGeometry(QStyle.visualRect(direction, area, place.translated(area.topLeft())))

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Where each part stands from left to right, relative to the layout."""
        places: list[tuple[QLayoutItem, QRect]] = []
        at, line_height = QPoint(0, 0), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if at.x() > 0 and at.x() + size.width() > width:
                at, line_height = QPoint(0, at.y() + line_height + self.spacing()), 0
            places.append((item, QRect(at, size)))
            at.setX(at.x() + size.width() + self.spacing())
            line_height = max(line_height, size.height())
        return places
