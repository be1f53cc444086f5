"""How things stand: status as icon and word, how far something has come."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QSizePolicy, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.status import Status
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.sheet import column, restyle, row
from desktop.ui.widgets.text import ElidedLabel, Label


class IconLabel(QLabel):
    """An icon of the theme in a colour (token), redrawn when the theme changes."""

    def __init__(self, name: str, colour: str, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self._draw()
        theme_service().changed.connect(self._draw)

    def show_icon(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, self._colour, self._size))


class StatusLabel(QWidget):
    """Icon and word of a status, on the ground it stands on. `word` replaces the usual word ("Passed with 88%")."""

    def __init__(
        self,
        status: Status,
        word: str = "",
        step: Type = Type.LABEL,
        parent: QWidget | None = None,
        *,
        icon_name: str = "",
    ) -> None:
        """`icon_name` stands for the icon of the status, where something else is said in its voice."""
        super().__init__(parent)
        self._icon_name = icon_name
        line = row(self, gap=6)
        self._icon = QLabel()
        self._word = Label("", step)
        self._word.setProperty("strong", True)
        line.addWidget(self._icon)
        line.addWidget(self._word)
        line.addStretch(1)
        self._status = status
        self.show_status(status, word)
        theme_service().changed.connect(self._draw)

    def show_status(self, status: Status, word: str = "") -> None:
        """Change to another status."""
        self._status = status
        said = word or status.word
        self._word.setText(said)
        self._word.set_tone(status.value)
        self.setAccessibleName(said)
        self._draw()

    def _draw(self) -> None:
        colour = current_theme().status(self._status)[0]
        self._icon.setPixmap(pixmap(self._icon_name or self._status.icon, colour, 16))


class StatusChip(QFrame):
    """The same on a tint of its own."""

    def __init__(self, status: Status, word: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = StatusLabel(status, word, Type.CAPTION, icon_name=icon_name)
        line = row(self, margins=(8, 0, 10, 0))
        line.addWidget(self._inner)
        self.show_status(status, word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._keep_height()
        theme_service().changed.connect(self._keep_height)

    def show_status(self, status: Status, word: str = "") -> None:
        """Change to another status."""
        self._inner.show_status(status, word)
        self.setProperty("chip", status.value)
        self.setAccessibleName(word or status.word)
        restyle(self)

    def _keep_height(self) -> None:
        self.setFixedHeight(current_theme().px(24))


class Bar(QProgressBar):
    """A thin bar without words; `value` is 0 to 1. Coloured by a status where one is given."""

    STEPS = 1000

    def __init__(self, name: str, value: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, self.STEPS)
        self.setAccessibleName(name)
        self.show_value(value)

    def show_value(self, value: float) -> None:
        """Set how far it has come, 0 to 1; values outside are brought inside."""
        self.setValue(round(min(max(value, 0.0), 1.0) * self.STEPS))


class ProgressLine(QWidget):
    """A bar with the figures in words at both ends below (or above) it."""

    def __init__(self, name: str, *, figures_first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = column(self, gap=8)
        self._bar = Bar(name)
        self._strong = Label("", Type.LABEL).set_numbers()
        self._start = ElidedLabel("", Type.BODY, "second")
        self._end = ElidedLabel("", Type.BODY, "second")
        self._end.set_numbers()
        figures = row(gap=4)
        figures.addWidget(self._strong)
        figures.addWidget(self._start, 1)
        figures.addWidget(self._end)
        for part in (figures, self._bar) if figures_first else (self._bar, figures):
            if isinstance(part, Bar):
                box.addWidget(part)
            else:
                box.addLayout(part)

    def show_progress(self, value: float, strong: str = "", start: str = "", end: str = "") -> None:
        """`value` 0 to 1; `strong` opens the line below ("57%"), `start` follows it, `end` stands at the other end."""
        self._bar.show_value(value)
        self._bar.setAccessibleDescription(" ".join(part for part in (strong, start, end) if part))
        for label, words in ((self._strong, strong), (self._start, start), (self._end, end)):
            label.setText(words)
        self._strong.setVisible(bool(strong))
        self._fit()

    def show_bar(self, shown: bool) -> None:
        """Leave the bar out where nobody knows how far it is."""
        self._bar.setVisible(shown)

    def _fit(self) -> None:
        """Both ends where there is room for both, else only the first."""
        needed = sum(label.sizeHint().width() for label in (self._strong, self._start, self._end) if label.text())
        fits = not self._start.text() or needed + current_theme().space[3] <= self.width()
        self._end.setVisible(bool(self._end.text()) and fits)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()
