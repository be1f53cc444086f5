"""The cards of the library: a list model, and a view that lays them out in as many columns as fit."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from desktop.ui.library_card import CARD_HEIGHT, GAP_ACROSS, GAP_DOWN, CardDelegate, card_of, menu_area
from desktop.ui.library_model import CourseCard
from desktop.ui.pictures import Covers
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.text import tip

ANY_INDEX = QModelIndex | QPersistentModelIndex


class CardModel(QStringListModel):
    """The cards in the order they are shown.

    The view asks for the number of rows and for an index several times per row, so that with thousands of courses those
    answers must not come from Python: the model underneath is Qt's own, of empty lines; only what they show is ours.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[CourseCard] = []

    def show(self, cards: Sequence[CourseCard]) -> None:
        """Replace all cards."""
        shown, wanted = len(self._cards), len(cards)
        self._cards = list(cards)
        if wanted < shown:
            self.removeRows(wanted, shown - wanted)
        elif wanted > shown:
            self.insertRows(shown, wanted - shown)
        kept = min(shown, wanted)
        if kept:
            self.dataChanged.emit(self.index(0), self.index(kept - 1))

    def add(self, cards: Sequence[CourseCard]) -> None:
        """Put more cards behind those that are there."""
        place = len(self._cards)
        self._cards += cards
        if cards:
            self.insertRows(place, len(cards))

    def cards(self) -> Sequence[CourseCard]:
        """What is shown now."""
        return self._cards

    def data(self, index: ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's type)
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{card.title}\n{card.edition_text}".strip())
        return None

    def flags(self, index: ANY_INDEX) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable


def columns_in(width: int) -> int:
    """How many cards stand beside each other in a grid of `width` px."""
    theme = current_theme()
    return max(1, width // (theme.size("card_min") + theme.px(GAP_ACROSS)))


class CardGrid(QListView):
    """Shows the cards at its full height; the page around it scrolls and follows `reveal`.

    Says what was asked for: `opened` (Enter or a click on the card), `menu_asked` (Menu key, the other mouse
    button or the three dots) with the place for the menu, `remove_asked` (Delete).
    """

    opened = Signal(str)
    remove_asked = Signal(str)
    menu_asked = Signal(object, QPoint)
    reveal = Signal(QRect)

    def __init__(self, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CardModel(self)
        self._pressed = QPersistentModelIndex()
        self.setModel(self._model)
        self.setItemDelegate(CardDelegate(covers, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.by_keyboard: Callable[[], bool] = lambda: True
        """Whether the focus came by a key; the window knows. A ring after a click would be noise."""
        self._keys_used = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(0, 0, -1, 0)  # the view would wrap a card that ends on its last px
        self.setAccessibleName(self.tr("Courses"))
        covers.arrived.connect(self.viewport().update)
        theme_service().changed.connect(self._fit)

    def show_cards(self, cards: Sequence[CourseCard]) -> None:
        """Replace the cards; the chosen course stays chosen when it is still there."""
        chosen = self.chosen()
        self._model.show(cards)
        self._fit()
        if chosen is not None:
            self.choose(chosen.sha256)

    def add_cards(self, cards: Sequence[CourseCard]) -> None:
        """Show more cards behind those that are there."""
        self._model.add(cards)
        self._fit()

    def cards(self) -> Sequence[CourseCard]:
        """The cards that are shown now."""
        return self._model.cards()

    def chosen(self) -> CourseCard | None:
        """The card the keyboard is on."""
        return card_of(self.currentIndex()) if self.currentIndex().isValid() else None

    def choose(self, sha256: str) -> bool:
        """Go to a course; False when it is not among the cards."""
        for row, card in enumerate(self._model.cards()):
            if card.sha256 == sha256:
                self.setCurrentIndex(self._model.index(row))
                return True
        return False

    def columns(self) -> int:
        """How many cards stand beside each other."""
        return columns_in(self.width())

    @staticmethod
    def in_view(width: int, height: int) -> int:
        """How many cards a grid of this size (px) shows at once, wholly or in part."""
        return columns_in(width) * (1 + height // current_theme().px(CARD_HEIGHT + GAP_DOWN))

    def _fit(self) -> None:
        theme = current_theme()
        columns = self.columns()
        cell = QSize(self.width() // columns, theme.px(CARD_HEIGHT + GAP_DOWN))
        self.setGridSize(cell)
        rows = -(-self._model.rowCount() // columns)
        self.setFixedHeight(rows * cell.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        if event.size().width() != event.oldSize().width():
            self._fit()
        super().resizeEvent(event)

    def currentChanged(self, current: ANY_INDEX, previous: ANY_INDEX) -> None:  # noqa: N802 (Qt's name)
        super().currentChanged(current, previous)
        if current.isValid():
            self.reveal.emit(self.visualRect(current))

    @property
    def shows_ring(self) -> bool:
        """Whether the card with the focus has a ring around it."""
        return self._keys_used or self.by_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        self._keys_used = True
        chosen = self.chosen()
        if chosen is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(chosen.sha256)
        elif chosen is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(chosen.sha256)
        elif event.text() == "/":
            event.ignore()  # belongs to the search field, not to the list's own search by typing
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self._keys_used = False
        super().mousePressEvent(event)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or self._pressed != index:
            return
        more = menu_area(self.visualRect(index), self.layoutDirection())
        if more.contains(place):
            self.menu_asked.emit(card_of(index), self.viewport().mapToGlobal(more.bottomLeft()))
        else:
            self.opened.emit(card_of(index).sha256)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(card_of(index), self.viewport().mapToGlobal(place))
