"""Waiting for a signal, but not for ever."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


class Once(QObject):
    """Calls `then` once: at a signal (when `until` holds) or after a time, whichever is first."""

    def __init__(
        self,
        signal: SignalInstance,
        timeout_ms: int,
        then: Callable[[], None],
        parent: QObject,
        *,
        until: Callable[[], bool] = lambda: True,
        at_once: bool = False,
    ) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] | None = then
        self._until = until
        signal.connect(self._heard)
        QTimer.singleShot(0 if at_once else timeout_ms, self, self.now)

    def _heard(self, *_: object) -> None:
        if self._until():
            self.now()

    def now(self) -> None:
        """Call it without waiting any longer, if that was not done yet."""
        then, self._then = self._then, None
        if then is not None:
            self.deleteLater()
            then()
