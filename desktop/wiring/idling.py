"""Notices that nobody is at the seat any more: no key, mouse or touch for a while, or the machine has slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from desktop.ui.idle_notice import IdleNotice
from desktop.ui.main_window import MainWindow

WARNED_S = 60
"""How long the warning stands before it is acted upon."""
SLEPT_S = 60
"""A step of the wall clock, between two ticks a second apart, that only sleep explains."""

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class Idling(QObject):
    """Watches as long as it lives. `gone` comes once, and again only after `watch_on`."""

    gone = Signal()

    def __init__(
        self,
        window: MainWindow,
        seconds: float,
        parent: QObject,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._seconds, self._monotonic, self._wall = seconds, monotonic, wall
        self._last = monotonic()
        self._tick_at = wall()
        self._over = False
        self.notice = IdleNotice(window)
        self.notice.hide()
        self.notice.stay_requested.connect(self.touch)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._watched: QWindow | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        self._watch(window.windowHandle())

    def _watch(self, now: QWindow | None) -> None:
        """Everything a person does comes to a window first. A filter on all objects would see the web engine's too."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now
        if now is not None:
            now.installEventFilter(self)

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._monotonic()
        if not self.notice.isHidden():
            self.notice.hide()

    def tick(self) -> None:
        """Look at the clocks."""
        slept = self._wall() - self._tick_at > SLEPT_S
        self._tick_at = self._wall()
        left = self._seconds - (self._monotonic() - self._last)
        if slept or left <= 0:
            self._end()
        elif left <= min(WARNED_S, self._seconds / 2):
            self.notice.show_seconds(round(left))

    def watch_on(self) -> None:
        """Whoever was to go has stayed, because their course could not be stored: `gone` may come again."""
        self._over = False
        self._last, self._tick_at = self._monotonic(), self._wall()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._over = True
        self._timer.stop()
        self.notice.hide()
        self.notice.deleteLater()
        self._watch(None)

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self._timer.stop()
            self.notice.hide()
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 (Qt's name)
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return False
