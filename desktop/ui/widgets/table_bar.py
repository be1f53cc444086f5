"""The bar over a table's head while rows are chosen: how many, and what can be done with them."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.sheet import row
from desktop.ui.widgets.text import Label
from desktop.words import number, translate

HEIGHT = 44


@dataclass(frozen=True, slots=True)
class BarAction:
    """Something that can be done with all chosen rows."""

    key: Hashable
    words: str
    icon: str
    danger: bool = False


def add_actions(menu: Menu, actions: Iterable[BarAction], used: Callable[[Hashable], None]) -> None:
    """Put the actions into the menu of one row; `used` gets the key of the one that is chosen."""
    for action in actions:
        entry = menu.addAction(icon(action.icon, "danger" if action.danger else "text", 16), action.words)
        entry.triggered.connect(lambda _=False, key=action.key: used(key))


class SelectionBar(QFrame):
    """Says how many are chosen. Actions that do not fit beside each other go into a menu."""

    used = Signal(object)
    all_wanted = Signal()
    none_wanted = Signal()

    def __init__(self, actions: Sequence[BarAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "soft")
        self._actions = tuple(actions)
        line = row(self, gap=4, margins=(8, 0, 8, 0))
        line.addSpacing(current_theme().space[1])
        self._count = Label("", Type.LABEL, "primary")
        self._all = Button("", Kind.QUIET, size=Size.DENSE)
        self._all.clicked.connect(self.all_wanted)
        line.addWidget(self._count)
        line.addWidget(self._all)
        line.addStretch(1)
        self._buttons = [self._button(action) for action in self._actions]
        for button in self._buttons:
            line.addWidget(button)
        self._more = IconButton("ellipsis", self.tr("What to do with them"), Size.DENSE)
        self._more.clicked.connect(self._open_menu)
        self._none = IconButton("x", self.tr("Choose none"), Size.DENSE)
        self._none.clicked.connect(self.none_wanted)
        line.addWidget(self._more)
        line.addWidget(self._none)
        self._keep_height()
        theme_service().changed.connect(self._keep_height)

    def _button(self, action: BarAction) -> Button:
        button = Button(action.words, Kind.DANGER if action.danger else Kind.QUIET, action.icon, Size.DENSE)
        if action.danger:
            button.setProperty("flat", True)
        button.clicked.connect(lambda: self.used.emit(action.key))
        return button

    def show_count(self, chosen: int, total: int) -> None:
        """`chosen` rows of `total`."""
        self._count.setText(translate("Table", "%n selected", "", chosen))
        self._all.setText(translate("Table", "Choose all {total}").format(total=number(total)))
        self._all.setVisible(chosen < total)
        self._fold()

    def set_shown(self, key: Hashable, *, shown: bool) -> None:
        """Take one of the actions away, or bring it back."""
        for action, button in zip(self._actions, self._buttons, strict=True):
            if action.key == key:
                button.setProperty("away", not shown)
        self._fold()

    def _open_menu(self) -> None:
        menu = Menu(self._more.accessibleName(), self)
        for action, button in zip(self._actions, self._buttons, strict=True):
            if not button.property("away"):
                colour = "danger" if action.danger else "text"
                entry = menu.addAction(icon(action.icon, colour, 16), action.words)
                entry.triggered.connect(lambda _=False, key=action.key: self.used.emit(key))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _keep_height(self) -> None:
        self.setFixedHeight(current_theme().px(HEIGHT))
        self._fold()

    def _fold(self) -> None:
        theme = current_theme()
        there = [button for button in self._buttons if not button.property("away")]
        taken = self._count.sizeHint().width() + self._none.sizeHint().width() + theme.px(60)
        needed = taken + sum(button.sizeHint().width() + theme.px(4) for button in there)
        with_all = needed + self._all.sizeHint().width() + theme.px(4)
        fits = needed <= self.width()
        for button in self._buttons:
            button.setVisible(fits and button in there)
        self._more.setVisible(not fits and bool(there))
        self._all.setMaximumWidth(16_777_215 if with_all <= self.width() or not fits else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fold()
