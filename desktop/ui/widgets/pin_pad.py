"""The pad for a PIN: keys of a size for fingers, and dots that say how much was typed. Always left to right."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.icons import icon, icon_size
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.text import tip

KEY_WIDTH, KEY_HEIGHT, GAP = 88, 60, 12
DOT, DOT_GAP = 16, 16


class PinDots(QWidget):
    """One dot a digit, filled as far as was typed; `wrong` fills all of them in red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits, self._typed, self._wrong = 6, 0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        theme_service().changed.connect(self._fit)

    def show_typed(self, digits: int, typed: int, *, wrong: bool = False) -> None:
        """So many of so many digits."""
        self._digits, self._typed, self._wrong = digits, typed, wrong
        locale = self.locale()
        words = self.tr("{typed} of {digits} digits")
        self.setAccessibleName(words.format(typed=locale.toString(typed), digits=locale.toString(digits)))
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().px(DOT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.px(2)
        radius = (theme.px(DOT) - line) / 2
        step = theme.px(DOT + DOT_GAP)
        first = (self.width() - (self._digits - 1) * step) / 2
        for number in range(self._digits):
            full = self._wrong or number < self._typed
            colour = theme.color("failed" if self._wrong else "primary" if full else "edge")
            painter.setPen(QPen(colour, line))
            painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(first + number * step, self.height() / 2), radius, radius)
        painter.end()


class PinPad(QWidget):
    """Says which key was pressed, by finger, mouse or keyboard; keeps nothing."""

    digit = Signal(str)
    erase = Signal()
    """The last digit goes."""
    clear = Signal()
    """All digits go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("PIN pad"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._keys: list[QPushButton] = []
        for place, sign in enumerate("123456789"):
            self._add(self._key(sign), place // 3, place % 3)
        self._clear = self._sign_key("x", self.tr("Clear"))
        self._erase = self._sign_key("delete", self.tr("Delete the last digit"))
        self._add(self._clear, 3, 0)
        self._add(self._key("0"), 3, 1)
        self._add(self._erase, 3, 2)
        self._clear.clicked.connect(self.clear)
        self._erase.clicked.connect(self.erase)
        self._fit()
        theme_service().changed.connect(self._fit)

    def key(self, sign: str) -> QPushButton:
        """The key of a digit."""
        return next(key for key in self._keys if key.property("digit") == sign)

    def _key(self, sign: str) -> QPushButton:
        key = QPushButton(self.locale().toString(int(sign)))
        key.setProperty("digit", sign)
        key.clicked.connect(lambda: self.digit.emit(sign))
        return key

    def _sign_key(self, name: str, words: str) -> QPushButton:
        key = QPushButton()
        key.setProperty("sign", name)
        key.setProperty("quiet", True)
        key.setAccessibleName(words)
        key.setToolTip(tip(words))
        return key

    def _add(self, key: QPushButton, line: int, column: int) -> None:
        key.setProperty("kind", "key")
        key.setCursor(Qt.CursorShape.PointingHandCursor)
        self._keys.append(key)
        self._grid.addWidget(key, line, column)

    def _fit(self) -> None:
        theme = current_theme()
        self._grid.setSpacing(theme.px(GAP))
        for key in self._keys:
            key.setFixedSize(theme.px(KEY_WIDTH), theme.px(KEY_HEIGHT))
        for key in (self._clear, self._erase):
            key.setIcon(icon(key.property("sign"), "text2", 24))
            key.setIconSize(icon_size(24))
        self.setFixedSize(self.minimumSizeHint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        keys = [key for key in self._keys if key.isEnabled()]
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -3, Qt.Key.Key_Down: 3}.get(
            Qt.Key(event.key())
        )
        focused = next((place for place, key in enumerate(keys) if key.hasFocus()), None)
        if step is None or focused is None:
            event.ignore()
            return
        if 0 <= focused + step < len(keys):
            keys[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
