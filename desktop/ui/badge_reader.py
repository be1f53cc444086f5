"""Badges at the sign-in page: what a hand scanner types is told from typing by its speed, and never reaches a field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

QUICK_MS = 60
"""Between two keys. Scanners take 1 to 30 ms; a person typing fast takes 80 and more."""
SHORTEST = 8


class BadgeReader(QObject):
    """Watches the keys of one window as long as `page` is shown; `is_badge` tells a badge from another bar code.

    The keys of a scan go where all keys go, for nobody knows yet what they will be; when Enter ends it, Enter is
    swallowed and the field that took the letters is put back as it was.
    """

    scanned = Signal(str)

    def __init__(self, page: QWidget, is_badge: Callable[[str], bool]) -> None:
        super().__init__(page)
        self._page, self._is_badge = page, is_badge
        self._typed = ""
        self._last = 0
        self._field: tuple[QLineEdit, str] | None = None
        self._window: QWindow | None = None

    def watch(self, window: QWindow | None) -> None:
        """Look at the keys that come to this window; they come here first, whatever part has the focus."""
        if window is not None and window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 (Qt's name)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._page.isVisible() and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        target = QApplication.focusWidget()
        at = int(event.timestamp())
        quick, self._last = at - self._last <= QUICK_MS, at
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed, self._typed = self._typed, ""
            if quick and len(typed) >= SHORTEST and self._is_badge(typed):
                self._put_back()
                self.scanned.emit(typed)
                return True
            return False
        text = event.text()
        if not text or not text.isprintable():
            return False
        if not quick or not self._typed:
            self._typed = ""
            self._field = (target, target.text()) if isinstance(target, QLineEdit) else None
        self._typed += text
        return False

    def _put_back(self) -> None:
        if self._field is not None:
            field, before = self._field
            field.setText(before)
            self._field = None
