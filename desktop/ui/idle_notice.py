"""The warning that nobody seems to be there: how long until whoever is signed in is signed out, and the way to stay."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.notices import Banner, Tone
from desktop.words import translate


class IdleNotice(Banner):
    """Floats at the top of the window, also above a course. Whoever made it sends it away at the first key or touch."""

    stay_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(Tone.ATTENTION, translate("Idle", "Are you still there?"), "-", "hourglass", window)
        self._window = window
        stay = Button(translate("Idle", "Stay signed in"), Kind.PRIMARY)
        stay.clicked.connect(self.stay_requested)
        self.add_button(stay)
        window.installEventFilter(self)

    def show_seconds(self, seconds: int) -> None:
        """So much time is left."""
        new = self.isHidden()
        words = translate("Idle", "You will be signed out in %n second(s). Everything is saved.", "", seconds)
        self.say(translate("Idle", "Are you still there?"), words)
        self._place()
        self.show()
        self.raise_()
        if new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _place(self) -> None:
        theme = current_theme()
        width = min(theme.px(640), self._window.width() - 2 * theme.space[4])
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, theme.space[4])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
