"""The lower parts of the diagnostics drawer: the chosen row whole, and what was blocked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui.diagnostics_model import Row
from desktop.ui.phrases import count
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop.ui.widgets.notices import Banner, Tone
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.text import ElidedLabel

_HEIGHT = 168
_HOSTS_NAMED = 8


class DetailPane(QFrame):
    """The value of the chosen row, whole however long, to read, search and copy."""

    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._head = ElidedLabel("", Type.LABEL)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setProperty("voice", "mono")
        self._text.setAccessibleName("The chosen row, whole")
        self._text.setTabChangesFocus(True)
        copy = IconButton("copy", "Copy this row", Size.DENSE, "text2")
        close = IconButton("x", "Close the row", Size.DENSE, "text2")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        close.clicked.connect(self.close_requested)
        box = column(self)
        box.addWidget(rule())
        head = row(gap=4, margins=(20, 8, 12, 0))
        head.addWidget(self._head, 1)
        head.addWidget(copy)
        head.addWidget(close)
        box.addLayout(head)
        body = row(margins=(16, 0, 8, 8))
        body.addWidget(self._text, 1)
        box.addLayout(body, 1)
        theme_service().changed.connect(self._keep_height)
        self._keep_height()
        self.hide()

    @property
    def whole(self) -> str:
        """What the pane shows."""
        return self._text.toPlainText()

    def show_row(self, chosen: Row | None) -> None:
        """Show a row, or nothing."""
        self.setVisible(chosen is not None)
        if chosen is None:
            self._text.clear()
            return
        value = chosen.whole or chosen.text
        size = f" · {count(len(value), 'character', 'characters')}" if len(value) > 80 else ""
        self._head.setText(f"{chosen.head or 'Message'} · {chosen.time}{size}")
        parts = (value, chosen.result and f"→ {chosen.result}", chosen.second)
        self._text.setPlainText("\n".join(part for part in parts if part))

    def _keep_height(self) -> None:
        self.setFixedHeight(current_theme().px(_HEIGHT))


class BlockedNotice(QWidget):
    """ "2 addresses were blocked", the hosts, and a button to the list; gone while there are none."""

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner(Tone.ATTENTION, "", icon_name="globe-lock")
        show = Button("Show", Kind.QUIET, size=Size.DENSE)
        show.clicked.connect(self.show_requested)
        self._banner.add_button(show)
        box = column(self)
        box.addWidget(rule())
        inner = column(margins=(20, 12, 20, 16))
        inner.addWidget(self._banner)
        box.addLayout(inner)
        self.hide()

    def show_hosts(self, number: int, names: Sequence[str]) -> None:
        """`number` of requests so far, and the hosts they went to."""
        self.setVisible(number > 0)
        listed = ", ".join(names[:_HOSTS_NAMED]) + (", …" if len(names) > _HOSTS_NAMED else "")
        happened = count(number, "address was blocked.", "addresses were blocked.")
        self._banner.say(happened, f"\u2066{listed}\u2069" if _is_right_to_left() else listed)


def _is_right_to_left() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
