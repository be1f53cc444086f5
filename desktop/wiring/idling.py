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

ASKED_EVERY_S = 10
"""How often the course is asked whether it plays a film, once the time is close to its end."""
LONGEST_FILM_S = 2 * 60 * 60
"""No film that is watched takes longer without a touch; a clip that loops on a forgotten machine does."""

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
        watched: Callable[[Callable[[], None]], None] = lambda _: None,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """`watched` asks whether a film is playing, and calls back, then or a little later, only where one is."""
        super().__init__(parent)
        self._seconds, self._monotonic, self._wall = seconds, monotonic, wall
        self._ask_watched = watched
        self._touched = self._last = monotonic()
        """When there was a sign of life, and since when the time runs: a film puts the second off, not the first."""
        self._asked_at = self._last - ASKED_EVERY_S
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
        self._touched = self._last = self._monotonic()
        self._take_back()

    def _watches(self) -> None:
        """A film is playing. The time begins anew, as long as somebody may still be watching."""
        if self._over or not isValid(self):
            return
        last = min(self._monotonic(), self._touched + LONGEST_FILM_S - self._seconds)
        if last > self._last:
            self._last = last
            if self._left() > self._warned_at():
                self._take_back()

    def _take_back(self) -> None:
        if not self.notice.isHidden():
            self.notice.hide()

    def tick(self) -> None:
        """Look at the clocks."""
        slept = self._wall() - self._tick_at > SLEPT_S
        self._tick_at = self._wall()
        if not slept and self._left() <= self._warned_at() + 2 * ASKED_EVERY_S:
            self._ask_the_course()
        left = self._left()
        if slept or left <= 0:
            self._end()
        elif left <= self._warned_at():
            self.notice.show_seconds(round(left))

    def _left(self) -> float:
        return self._seconds - (self._monotonic() - self._last)

    def _warned_at(self) -> float:
        return min(WARNED_S, self._seconds / 2)

    def _ask_the_course(self) -> None:
        now = self._monotonic()
        if now - self._asked_at >= ASKED_EVERY_S:
            self._asked_at = now
            self._ask_watched(self._watches)

    def watch_on(self) -> None:
        """Whoever was to go has stayed, because their course could not be stored: `gone` may come again."""
        self._over = False
        self._touched = self._last = self._monotonic()
        self._tick_at = self._wall()
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
