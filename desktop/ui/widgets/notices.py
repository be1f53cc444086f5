"""What the program tells: a banner that stays, a toast that goes, an empty place that says what will be here."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import Paragraph

VEIL = 0.8
"""How much of the window the drop overlay hides."""


class Tone(StrEnum):
    """The value is the name of the banner's tint in the sheet."""

    INFO = "info"
    PASSED = "passed"
    ATTENTION = "attention"
    FAILED = "failed"


_TONE_ICONS = {Tone.INFO: "info", Tone.PASSED: "badge-check", Tone.ATTENTION: "triangle-alert", Tone.FAILED: "circle-x"}


class Banner(QFrame):
    """What happened (in semibold), what was kept, what now. Buttons go to the end by `add_button`."""

    def __init__(
        self, tone: Tone, happened: str, then: str = "", icon_name: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("banner", tone.value)
        self._line = row(self, gap=12, margins=(16, 12, 16, 12))
        colour = "primary" if tone is Tone.INFO else tone.value
        self._mark = IconLabel(icon_name or _TONE_ICONS[tone], colour, 20)
        self._line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._words = Paragraph()
        self._line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.say(happened, then)

    def say(self, happened: str, then: str = "") -> None:
        """Change what it says."""
        self._words.set_text(then, strong=happened)
        self.setAccessibleName(self._words.plain())

    def show_sign(self, tone: Tone) -> None:
        """Change its icon to that of another tone."""
        self._mark.show_icon(_TONE_ICONS[tone], "primary" if tone is Tone.INFO else tone.value)

    def add_button(self, button: Button) -> None:
        """Put a button at the end."""
        self._line.setAlignment(self._mark, Qt.AlignmentFlag.AlignVCenter)  # the button is taller than one line
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


class IconDisc(QLabel):
    """A large icon on a soft disc."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()
        theme_service().changed.connect(self._draw)

    def _draw(self) -> None:
        side = current_theme().px(72)
        self.setFixedSize(side, side)
        self.setPixmap(pixmap(self._name, "primary", 32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color("soft"))
        painter.drawEllipse(self.rect())
        painter.end()
        super().paintEvent(event)


class EmptyState(QWidget):
    """What will be here, and the one button that brings it."""

    def __init__(
        self, icon_name: str, title: str, words: str, button: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        box = column(self, gap=4)
        box.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        box.addWidget(IconDisc(icon_name), 0, middle)
        box.addSpacing(current_theme().px(16))
        heading = Paragraph(title, Type.H2)
        heading.setAlignment(middle)
        box.addWidget(heading)
        text = Paragraph(words, tone="second")
        text.setAlignment(middle)
        text.setMaximumWidth(current_theme().px(420))
        line = row()
        line.addStretch(1)
        line.addWidget(text, 1000)
        line.addStretch(1)
        box.addLayout(line)
        if button is not None:
            box.addSpacing(current_theme().px(20))
            box.addWidget(button, 0, middle)
        box.addStretch(1)


@dataclass(frozen=True, slots=True)
class ToastAction:
    """The one button of a toast, and what it does."""

    name: str
    do: Callable[[], None]


class Toast(QFrame):
    """Says what was done and how to take it back; goes after 8 s, but stays while it is pointed at or has the focus.

    `gone` comes once, with True when the action was used.
    """

    gone = Signal(bool)

    def __init__(self, parent: QWidget, text: str, action: ToastAction | None = None, icon_name: str = "check") -> None:
        super().__init__(parent)
        self.setProperty("toast", True)
        self.setAccessibleName(text)
        self._host = parent
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(current_theme().motion("toast"))
        self._timer.timeout.connect(self.close_unused)
        line = row(self, gap=12, margins=(16, 4, 8 if action else 16, 4))
        line.addWidget(IconLabel(icon_name, "toast_action", 20))
        words = Paragraph(text, Type.BODY, "on_toast")
        words.setFixedWidth(words.sizeHint().width())
        line.addWidget(words)
        self._action = action
        self._button = self._add_button(line, action)
        self.setMinimumHeight(current_theme().size("large"))
        parent.installEventFilter(self)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _add_button(self, line: QHBoxLayout, action: ToastAction | None) -> Button | None:
        if action is None:
            return None
        button = Button(action.name, Kind.TOAST)
        button.clicked.connect(self._use)
        button.installEventFilter(self)
        line.addWidget(button)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._use)
        return button

    def text(self) -> str:
        """What it says."""
        return self.accessibleName()

    def counts_down(self) -> bool:
        """Whether its time is running."""
        return self._timer.isActive()

    def use(self) -> None:
        """Press its button."""
        self._use()

    def close_unused(self) -> None:
        """Let it go; what was done stays done."""
        self._leave(used=False)

    def _use(self) -> None:
        if self._action is not None and not self._over:
            self._action.do()
            self._leave(used=True)

    def _leave(self, *, used: bool) -> None:
        if self._over:
            return
        self._over = True
        self._timer.stop()
        self.hide()
        self.gone.emit(used)
        self.deleteLater()

    def _place(self) -> None:
        margin = current_theme().space[5]
        self.move((self._host.width() - self.width()) // 2, self._host.height() - self.height() - margin)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        if self._button is None or not self._button.hasFocus():
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._place()
        elif event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut and not self._over:
            self._timer.start()
        return super().eventFilter(watched, event)


class DropOverlay(QWidget):
    """Covers the window while files are held over it, and says what letting go would do."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words, self._host = words, parent
        self.setAccessibleName(words)
        self.hide()

    def cover(self, words: str = "") -> None:
        """Show it over the whole parent, with other words where some are given."""
        self._words = words or self._words
        self.setAccessibleName(self._words)
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.color("canvas")
        veil.setAlphaF(VEIL)
        painter.fillRect(self.rect(), veil)
        inset, corner = theme.space[3], theme.radius("card")
        painter.setPen(QPen(theme.color("primary"), theme.px(2), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), corner, corner)
        card = QRect(0, 0, min(theme.px(420), self.width() - 4 * inset), theme.px(160))
        card.moveCenter(self.rect().center())
        painter.setPen(QPen(theme.color("primary"), theme.px(1)))
        painter.setBrush(theme.color("soft"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        side = theme.px(32)
        sign = QPoint(card.center().x() - side // 2, card.top() + theme.px(40))
        painter.drawPixmap(sign, pixmap("package-plus", "primary", 32))
        painter.setFont(theme.font(Type.H2))
        painter.setPen(theme.color("text"))
        words = QRect(card.left(), sign.y() + side + theme.space[2], card.width(), theme.line(Type.H2))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
