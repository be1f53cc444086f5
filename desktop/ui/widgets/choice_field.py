"""A choice with its name above it, and one line below that says what it means; a switch with the same."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.ui.theme import Type
from desktop.ui.widgets.choosers import Choice, Chooser
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.text import Label, Paragraph


class ChoiceField(QWidget):
    """One of several, as a field."""

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[Choice] = (), hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chooser = Chooser(name)
        self.chooser.setToolTip("")
        self.chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chooser.show_choices(choices)
        label = Label(name, Type.LABEL)
        label.setBuddy(self.chooser)
        box = column(self, gap=4)
        box.addWidget(label)
        box.addWidget(self.chooser)
        self._below = Paragraph("", Type.CAPTION, "second")
        box.addWidget(self._below)
        self.chooser.chosen.connect(self.chosen)
        self.say(hint)

    @property
    def choice(self) -> Hashable:
        """The key of what is chosen."""
        return self.chooser.choice

    def choose(self, key: Hashable) -> None:
        """Choose without telling."""
        self.chooser.choose(key)

    def say(self, hint: str) -> None:
        """Change the line below."""
        self._below.set_text(hint)
        self._below.setVisible(bool(hint))
        self.chooser.setAccessibleDescription(hint)


class Switch(QWidget):
    """On or off, with a line below that says what it means."""

    toggled = Signal(bool)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(name)
        self.box.setAccessibleDescription(hint)
        lines = column(self, gap=2)
        lines.addWidget(self.box)
        if hint:
            lines.addWidget(Paragraph(hint, Type.CAPTION, "second"))
        self.box.clicked.connect(self.toggled)

    @property
    def is_on(self) -> bool:
        return self.box.isChecked()

    def set_on(self, on: bool) -> None:
        """Switch without telling."""
        self.box.setChecked(on)
