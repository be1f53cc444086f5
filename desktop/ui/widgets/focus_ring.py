"""The ring around whatever the keyboard is on: 2 px, 2 px away, never cut by the layout around it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from desktop.ui.theme import current_theme

RINGED = (QAbstractButton, QComboBox)
"""Kinds that get the ring; fields show their focus by their edge, lists by a ring around the row."""


class FocusRing(QWidget):
    """One per window. It appears when the focus came by the keyboard, and follows the widget it is around."""

    def __init__(self, window: QWidget) -> None:
        # Qt forgets it when the program itself moves the focus, or opens a dialog; a person does not.
        self._by_keyboard = _was_by_keyboard(window.parentWidget())
        super().__init__(window)
        self._window = window
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._move_on)

    @property
    def by_keyboard(self) -> bool:
        """Whether the focus is where it is because of a key; lists ask it for the ring around a row."""
        return self._by_keyboard

    def _move_on(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._around is not None and isValid(self._around):  # its page may have gone before the focus moved
            self._around.removeEventFilter(self)
        self._around = None
        self.hide()
        if now is None or now.window() is not self._window:
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        elif self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._by_keyboard = True
        if not self._by_keyboard or not isinstance(now, RINGED):
            return
        self._around = now
        now.installEventFilter(self)
        self.setParent(_ground(now))
        self._follow()
        self.show()
        self.raise_()

    def _follow(self) -> None:
        around, ground = self._around, self.parentWidget()
        if around is None or ground is None:
            return
        theme = current_theme()
        reach = theme.px(2) + theme.px(2)
        corner = around.mapTo(ground, QPoint(0, 0))
        area = around.rect().translated(corner)
        self.setGeometry(area.adjusted(-reach, -reach, reach, reach))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy):
            self.setParent(self._window)
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.px(2)
        painter.setPen(QPen(theme.color("focus"), width))
        half = width / 2
        corner = theme.radius("control") + theme.px(2)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        painter.end()


def _was_by_keyboard(opener: QWidget | None) -> bool:
    ring = opener.window().findChild(FocusRing) if opener is not None else None
    return isinstance(ring, FocusRing) and ring.by_keyboard


def _ground(widget: QWidget) -> QWidget:
    """What the ring lies on: the contents of the scroll area around it, so that they move together, or the window."""
    step = widget.parentWidget()
    while step is not None and not step.isWindow():
        above = step.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea) and area.widget() is step:
            return step
        if isinstance(area, QAbstractScrollArea) and not isinstance(area, QAbstractItemView | QScrollArea):
            return step
        step = above
    return widget.window()
