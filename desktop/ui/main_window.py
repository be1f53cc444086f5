"""The window: the front page, a signed-in person's workplace or an open course, and what floats above them."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QWidget

from desktop.ui import file_drops
from desktop.ui.file_drops import FileDropGuard, dropped_files
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.notices import DropOverlay, Toast, ToastAction
from desktop.ui.widgets.rail import paint_mark
from desktop.ui.widgets.sheet import column

FIRST_SIZE, SMALLEST_SIZE = (1280, 800), (480, 360)


class MainWindow(QMainWindow):
    """Holds at most one widget of each kind: front (nobody is signed in), workplace, player; shows the last that came.

    It decides nothing. Files that are let go over the window are only told about (`files_dropped`) where their kind
    was asked for by `take_files`.
    """

    files_dropped = Signal(list)
    """Paths, all of a kind that was asked for."""
    sign_out_requested = Signal()
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme_service()
        self.setWindowTitle("Carrel")
        self.setWindowIcon(_window_icon())
        self.setAcceptDrops(True)
        theme = current_theme()
        self.resize(*(theme.px(side) for side in FIRST_SIZE))
        self.fit()
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; False keeps it, because an open course is being left first."""
        self._toast: Toast | None = None
        self._front: QWidget | None = None
        self._workplace: QWidget | None = None
        self._player: QWidget | None = None
        self._suffixes: frozenset[str] = frozenset()
        self._ground = QWidget()
        self._ground.setProperty("ground", "canvas")
        self.setCentralWidget(self._ground)
        self._stack = QStackedWidget()
        column(self._ground).addWidget(self._stack)
        self.overlay = DropOverlay(self.tr("Let go to add it to the library"), self._ground)
        self._ring = FocusRing(self)
        keys = QShortcut(QKeySequence("Ctrl+Shift+Q"), self)
        keys.activated.connect(self.sign_out_requested)

    def fit(self) -> None:
        """Take the size that windows may not go below, at the scale of the theme."""
        self.setMinimumSize(*(current_theme().px(side) for side in SMALLEST_SIZE))

    @property
    def by_keyboard(self) -> bool:
        """Whether the focus is where it is because of a key; lists ask it for the ring around a row."""
        return self._ring.by_keyboard

    @property
    def plays(self) -> bool:
        """Whether a course has the window."""
        return self._player is not None

    def show_front(self, front: QWidget) -> None:
        """Nobody is signed in: show this and nothing else. Whatever was there before is deleted."""
        self.close_player()
        self._drop(self._workplace)
        self._workplace = None
        if self._front is not front:
            self._drop(self._front)
            self._front = front
            self._stack.addWidget(front)
        self.take_files(())
        self._stack.setCurrentWidget(front)

    def show_workplace(self, workplace: QWidget) -> None:
        """Somebody is signed in: the front page goes."""
        self._workplace = workplace
        self._stack.addWidget(workplace)
        self._stack.setCurrentWidget(workplace)
        self._drop(self._front)
        self._front = None

    def show_player(self, player: QWidget) -> None:
        """Give the whole window to a course."""
        self.close_player()
        self.end_toast()
        self._player = player
        guard = FileDropGuard(player)
        guard.refused.connect(lambda: self.toast(self.tr("Leave this course first, then drop the files")))
        self._stack.addWidget(player)
        self._stack.setCurrentWidget(player)
        player.setFocus()

    def close_player(self) -> None:
        """Take the course away and go back to the workplace; the player is deleted."""
        player, self._player = self._player, None
        if player is not None and self._workplace is not None:
            self._stack.setCurrentWidget(self._workplace)
        self._drop(player)

    def _drop(self, part: QWidget | None) -> None:
        if part is not None:
            self._stack.removeWidget(part)
            part.hide()
            part.deleteLater()

    def warn(self, text: str) -> Toast:
        """Say in passing what could not be done."""
        return self.toast(text, icon_name="triangle-alert")

    def toast(self, text: str, action: ToastAction | None = None, icon_name: str = "check") -> Toast:
        """Say in passing what was done. A toast that is still there goes first, as if its time were over."""
        self.end_toast()
        toast = Toast(self._ground, text, action, icon_name)
        self._toast = toast
        toast.gone.connect(lambda _used: self._forget(toast))
        return toast

    def end_toast(self) -> None:
        """Let a toast go, as if its time were over."""
        if self._toast is not None:
            self._toast.close_unused()

    def _forget(self, toast: Toast) -> None:
        if self._toast is toast:
            self._toast = None

    def take_files(self, suffixes: Collection[str]) -> None:
        """From now on take files with these endings (".zip"), in any case, and no others."""
        self._suffixes = frozenset(suffixes)

    def _wanted(self, event: QDropEvent) -> list[Path]:
        return dropped_files(event.mimeData(), self._suffixes) if self._player is None else []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        files = self._wanted(event)
        if files:
            event.acceptProposedAction()
            self.overlay.cover(self._invitation(files[0]))

    def _invitation(self, file: Path) -> str:
        match file.suffix.lower():
            case file_drops.PACKAGE_SUFFIX:
                return self.tr("Let go to add it to the library")
            case file_drops.ROSTER_SUFFIX:
                return self.tr("Let go to see what this roster would change")
            case _:
                return self.tr("Let go to check whether it is genuine")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        self.overlay.hide()
        files = self._wanted(event)
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        # Space is Qt's key for buttons; Enter comes here from a button because nothing between them wanted it.
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QAbstractButton):
            pressed.click()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        if not self.may_close():
            event.ignore()
            return
        self.end_toast()
        self.closing.emit()
        super().closeEvent(event)


def _window_icon() -> QIcon:
    made = QIcon()
    for side in (16, 32, 48, 256):
        drawn = QPixmap(side, side)
        drawn.fill("transparent")
        painter = QPainter(drawn)
        paint_mark(painter, side)
        painter.end()
        made.addPixmap(drawn)
    return made
