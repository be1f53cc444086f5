"""The table of contents beside the course: 296 px with titles, or folded to a strip of status icons."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStackedWidget, QStyle, QTreeView, QWidget

from desktop.ui.player_contents_model import ContentsModel
from desktop.ui.player_contents_rows import ContentsDelegate, SlimDelegate, chevron_rect
from desktop.ui.player_model import ContentsRow, RowKind
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import IconButton, Size
from desktop.ui.widgets.sheet import column, frame, row, rule
from desktop.ui.widgets.text import Label
from desktop.words import translate

WIDE, SLIM = 296, 64
_CHOOSE_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class ContentsView(QTreeView):
    """The list itself: arrows move, Home and End jump, Enter and Space open, left and right fold sections."""

    chosen = Signal(str)
    """Identifier of the row to open; never one that is locked."""

    def __init__(self, model: ContentsModel, *, slim: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = model
        self._folded: set[str] = set()
        self._rows = SlimDelegate(self) if slim else ContentsDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(translate("Player", "Contents of the course"))
        self.setHeaderHidden(True)
        self.header().setMinimumSectionSize(0)
        self.header().setStretchLastSection(False)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if slim:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.rebuilt.connect(self._open_sections)
        self.clicked.connect(self._choose)
        self.collapsed.connect(lambda index: self._folded.add(model.row_at(index).identifier))
        self.expanded.connect(lambda index: self._folded.discard(model.row_at(index).identifier))
        theme_service().changed.connect(self.scheduleDelayedItemsLayout)

    def reveal_current(self) -> None:
        """Bring the open lesson into sight, unless somebody is moving through the list with the keyboard."""
        index = self._contents.current()
        if not index.isValid() or self.hasFocus():
            return
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(index)
        if not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _open_sections(self) -> None:
        kept = set(self._folded)
        self.expandAll()
        for identifier in kept:
            index = self._contents.find(identifier)
            if index.isValid():
                self.collapse(index)

    def _choose(self, index: QModelIndex) -> None:
        chosen = self._contents.row_at(index)
        if chosen.kind is RowKind.SECTION and (not chosen.available or self._on_chevron(index)):
            self.setExpanded(index, not self.isExpanded(index))
        elif chosen.available:
            self.chosen.emit(chosen.identifier)

    def _on_chevron(self, index: QModelIndex) -> bool:
        area = self.visualRect(index)
        place = QStyle.visualRect(self.layoutDirection(), area, chevron_rect(current_theme(), area))
        return place.contains(self.viewport().mapFromGlobal(self.cursor().pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        self._show_focus(True)
        if event.key() in _CHOOSE_KEYS and self.currentIndex().isValid():
            chosen = self._contents.row_at(self.currentIndex())
            if chosen.available:
                self.chosen.emit(chosen.identifier)
            return
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            event.ignore()  # Alt and arrows turn the lessons of the course, wherever the keyboard is
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self._show_focus(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        self._show_focus(event.reason() in _KEYBOARD)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # titles wrap otherwise

    def _show_focus(self, shown: bool) -> None:
        self._rows.shows_focus = shown
        self.viewport().update()


class ContentsPanel(QFrame):
    """Heading, list and the button that folds them. `folded` changes by the button or from outside."""

    chosen = Signal(str)
    fold_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._wide_model = ContentsModel(parent=self)
        self._slim_model = ContentsModel(flat=True, parent=self)
        self.wide = ContentsView(self._wide_model)
        self.slim = ContentsView(self._slim_model, slim=True)
        self._fold = IconButton("panel-left-close", translate("Player", "Fold the contents"), Size.DENSE, "text2")
        self.begin = IconButton("undo-2", translate("Player", "Go to the beginning of the course"), Size.DENSE, "text2")
        self._beginning: str | None = None
        self._unfold = IconButton("panel-left-open", translate("Player", "Unfold the contents"), Size.CONTROL, "text2")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._wide_page())
        self._pages.addWidget(self._slim_page())
        line = row(self)
        line.addWidget(self._pages, 1)
        line.addWidget(rule(upright=True))
        for view in (self.wide, self.slim):
            view.chosen.connect(self.chosen)
        self._fold.clicked.connect(lambda: self.fold_toggled.emit(True))
        self._unfold.clicked.connect(lambda: self.fold_toggled.emit(False))
        self.begin.clicked.connect(self._choose_beginning)
        theme_service().changed.connect(self._keep_width)
        self._keep_width()

    @property
    def view(self) -> ContentsView:
        """The list that is seen now."""
        return self.slim if self.is_folded else self.wide

    @property
    def is_folded(self) -> bool:
        return self._pages.currentIndex() == 1

    def set_folded(self, folded: bool) -> None:
        """Fold to the strip of icons, or unfold; the keyboard stays on the list or the button it was on."""
        if folded == self.is_folded:
            return
        had_button = self._fold.hasFocus() or self._unfold.hasFocus()
        had_list = self.view.hasFocus()
        self._pages.setCurrentIndex(1 if folded else 0)
        self._keep_width()
        if had_button:
            (self._unfold if folded else self._fold).setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_list:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.reveal_current()

    def show_rows(self, rows: Sequence[ContentsRow], beginning: str | None = None) -> None:
        """`beginning` is what the button beside the heading chooses; None: no button."""
        self._beginning = beginning
        self.begin.setVisible(beginning is not None)
        self._wide_model.update(rows)
        self._slim_model.update(rows)
        self.view.reveal_current()

    def _choose_beginning(self) -> None:
        if self._beginning is not None:
            self.chosen.emit(self._beginning)

    def _wide_page(self) -> QFrame:
        page = frame(ground="surface")
        box = column(page)
        head = row(gap=8, margins=(20, 16, 12, 0))
        head.addWidget(Label(translate("Player", "Contents"), Type.H3), 1)
        head.addWidget(self.begin)
        head.addWidget(self._fold)
        box.addLayout(head)
        box.addWidget(self.wide, 1)
        return page

    def _slim_page(self) -> QFrame:
        page = frame(ground="surface")
        box = column(page, gap=4, margins=(0, 14, 0, 0))
        box.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.slim, 1)
        return page

    def _keep_width(self) -> None:
        self.setFixedWidth(current_theme().px(SLIM if self.is_folded else WIDE))
