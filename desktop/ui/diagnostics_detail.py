"""The lower parts of the diagnostics drawer: the chosen row whole, and what was blocked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui.diagnostics_model import Row
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop.ui.widgets.sheet import column, frame, row, rule
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label
from desktop.words import translate

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
        self._text.setAccessibleName(translate("Diagnostics", "The chosen row, whole"))
        self._text.setTabChangesFocus(True)
        copy = IconButton("copy", translate("Diagnostics", "Copy this row"), Size.DENSE, "text2")
        close = IconButton("x", translate("Diagnostics", "Close the row"), Size.DENSE, "text2")
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
        size = [translate("Diagnostics", "%n character(s)", "", len(value))] if len(value) > 80 else []
        head = chosen.head or translate("Diagnostics", "Message")
        self._head.setText(" · ".join((head, chosen.time, *size)))
        parts = (value, chosen.result and f"→ {chosen.result}", chosen.second)
        self._text.setPlainText("\n".join(part for part in parts if part))

    def _keep_height(self) -> None:
        self.setFixedHeight(current_theme().px(_HEIGHT))


class BlockedNotice(QWidget):
    """ "2 addresses were blocked", the hosts, and a button to the list; gone while there are none."""

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._happened = Label("", Type.LABEL)
        self._hosts = ElidedLabel()
        self._hosts.setProperty("voice", "mono")
        self._banner = frame(banner="attention")
        line = row(self._banner, gap=12, margins=(16, 10, 4, 10))
        line.addWidget(IconLabel("globe-lock", "attention", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = column()
        words.addWidget(self._happened)
        words.addWidget(self._hosts)
        line.addLayout(words, 1)
        show = Button(translate("Diagnostics", "Show"), Kind.QUIET, size=Size.DENSE)
        show.setAccessibleName(translate("Diagnostics", "Show the blocked addresses"))
        show.clicked.connect(self.show_requested)
        line.addWidget(show)
        box = column(self)
        box.addWidget(rule())
        inner = column(margins=(20, 12, 20, 16))
        inner.addWidget(self._banner)
        box.addLayout(inner)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, in one line."""
        return self._banner.accessibleName()

    def show_hosts(self, number: int, names: Sequence[str]) -> None:
        """`number` of requests so far, and the hosts they went to."""
        listed = ", ".join(names[:_HOSTS_NAMED]) + (", …" if len(names) > _HOSTS_NAMED else "")
        self._happened.setText(_blocked(number))
        self._hosts.setText(listed)
        self._banner.setAccessibleName(f"{self._happened.text()}: {listed}")
        self.setVisible(number > 0)


def _blocked(number: int) -> str:
    if number == 1:
        return translate("Diagnostics", "1 address was blocked")
    return translate("Diagnostics", "%n addresses were blocked", "", number)
