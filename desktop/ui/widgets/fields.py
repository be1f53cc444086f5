"""Fields and choices: the search field that "/" reaches, and segments of which one is on."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QStyle, QToolButton, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.sheet import row
from desktop.ui.widgets.text import with_count
from desktop.words import in_a_row

EnumT = TypeVar("EnumT", bound=Enum)


class SearchField(QLineEdit):
    """Finds while one types. "/" and Ctrl+F come here from anywhere in the window, Esc empties it."""

    searched = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, fills: bool = False) -> None:
        """`fills`: as wide as its place, as in a dialog."""
        super().__init__(parent)
        self._fills = fills
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.textChanged.connect(lambda words: self.searched.emit(words.strip()))
        for keys in ("/", "Ctrl+F"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._take_focus)
        self._make_room()
        theme_service().changed.connect(self._make_room)

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _make_room(self) -> None:
        theme = current_theme()
        self.setTextMargins(theme.px(24), 0, theme.px(24), 0)
        if not self._fills:
            self.setFixedWidth(theme.px(268))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, inset = theme.px(16), theme.px(12)
        lens = QRect(inset, (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._mirror(lens).topLeft(), pixmap("search", "text2", 16))
        if not self.text() and not self.hasFocus():
            cap = QRect(self.width() - inset - side, (self.height() - theme.px(20)) // 2, side, theme.px(20))
            painter.setPen(theme.color("edge"))
            corner = theme.radius("small")
            painter.drawRoundedRect(self._mirror(cap), corner, corner)
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(Type.CAPTION))
            painter.drawText(self._mirror(cap), Qt.AlignmentFlag.AlignCenter, "/")
        painter.end()

    def _mirror(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


class Segments(QFrame):
    """A few choices in one bar, of which exactly one is on; each may show a count."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Mapping[EnumT, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        self.setAccessibleName(name)
        self._words: dict[Enum, str] = dict(choices.items())
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Enum, QToolButton] = {}
        self._counts: dict[Enum, str] = {}
        self._tight = False
        line = row(self, gap=2, margins=(3, 3, 3, 3))
        for choice, words in choices.items():
            line.addWidget(self._button(choice, words))
        self.choose(next(iter(choices)))

    def _button(self, choice: Enum, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setProperty("kind", "segment")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        self._group.addButton(button)
        self._buttons[choice] = button
        return button

    def choose(self, choice: Enum) -> None:
        """Switch one on without telling."""
        self._buttons[choice].setChecked(True)

    def show_counts(self, counts: Mapping[EnumT, int]) -> None:
        """Put the number of things behind each choice."""
        for choice, count in counts.items():
            number = self._counts[choice] = self.locale().toString(count)
            self._buttons[choice].setAccessibleName(in_a_row(self._words[choice], number))
        self._write()

    def set_tight(self, tight: bool) -> None:
        """Without the numbers, where there is no room for them; they are still said."""
        if tight is not self._tight:
            self._tight = tight
            self._write()

    def _write(self) -> None:
        for choice, button in self._buttons.items():
            count = "" if self._tight else self._counts.get(choice, "")
            button.setText(with_count(self._words[choice], count))

    def width_with_counts(self) -> int:
        """How wide it would like to be with all its numbers, in px."""
        if not self._tight:
            return self.sizeHint().width()
        metrics = self.fontMetrics()
        return self.sizeHint().width() + sum(metrics.horizontalAdvance(f"  {count}") for count in self._counts.values())
