"""Fields with their names above them, and below them what is wrong or good to know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.theme import Type
from desktop.ui.widgets.sheet import column, row, set_look
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import Label, Paragraph


class Field(QWidget):
    """A line to type into. `hint` stands below it until something is wrong with what was typed."""

    def __init__(self, name: str, hint: str = "", *, digits: int = 0, parent: QWidget | None = None) -> None:
        """`digits`: a PIN of so many digits, that nobody reads over a shoulder."""
        super().__init__(parent)
        self._hint = hint
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        if digits:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
            self.edit.setMaxLength(digits)
        label = Label(name, Type.LABEL)
        label.setBuddy(self.edit)
        box = column(self, gap=4)
        box.addWidget(label)
        box.addWidget(self.edit)
        line = row(gap=6)
        self._sign = IconLabel("circle-alert", "failed", 16)
        self._below = Paragraph(hint, Type.CAPTION, "second")
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._below, 1)
        box.addLayout(line)
        self.edit.textEdited.connect(lambda _: self.complain(""))
        self.edit.editingFinished.connect(lambda: self.edit.setModified(False))
        self.complain("")

    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.edit.text().strip()

    def put(self, text: str) -> None:
        """Show what is kept. Whoever is typing here at that moment goes on with what they type."""
        if self.text() != text and not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.setText(text)

    def complain(self, problem: str) -> None:
        """Say what is wrong and how to mend it; "" takes it back."""
        set_look(self.edit, bad=bool(problem))
        self.edit.setAccessibleDescription(problem or self._hint)
        self._below.set_text(problem or self._hint)
        self._below.set_tone("failed" if problem else "second")
        self._below.setVisible(bool(problem or self._hint))
        self._sign.setVisible(bool(problem))
