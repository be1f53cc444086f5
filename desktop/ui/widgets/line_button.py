"""A line of a list that does something as a whole: whatever stands on it, a click or Enter anywhere is one press."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme import current_theme
from desktop.ui.widgets.sheet import row


class LineButton(QAbstractButton):
    """`line` takes what stands on it. `name` is what a screen reader says."""

    def __init__(self, name: str, height: int, margins: tuple[int, int, int, int], gap: int = 12) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._height = height
        self.line: QHBoxLayout = row(self, gap=gap, margins=margins)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part on the line; it passes the mouse on to the line."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return max(current_theme().px(self._height), self.line.heightForWidth(width), self.line.minimumSize().height())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        hint = self.line.sizeHint()
        return QSize(hint.width(), max(current_theme().px(self._height), hint.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self.line.minimumSize().width(), current_theme().px(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        if not (self.underMouse() or self.isDown() or self.isChecked()):
            return
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), current_theme().color("soft" if self.isChecked() else "sunken"))
        painter.end()
