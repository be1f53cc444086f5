"""A line of a list that does something as a whole: whatever stands on it, a click or Enter anywhere is one press."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme import ThemeName, current_theme
from desktop.ui.widgets.sheet import row


class LineButton(QAbstractButton):
    """`line` takes what stands on it. `name` is what a screen reader says."""

    def __init__(self, name: str, height: int, margins: tuple[int, int, int, int], gap: int = 12) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(current_theme().px(height))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.line: QHBoxLayout = row(self, gap=gap, margins=margins)

    def put(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part on the line; it passes the mouse on to the line."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.line.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.line.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        if not (self.underMouse() or self.isDown() or self.isChecked()):
            return
        theme, checked = current_theme(), self.isChecked()
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme.color("soft" if checked else "sunken"))
        if checked and theme.name is ThemeName.CONTRAST:
            width = theme.px(2)
            painter.setPen(QPen(theme.color("primary"), width))
            painter.drawRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2))
        painter.end()
