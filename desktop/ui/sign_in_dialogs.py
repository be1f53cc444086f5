"""The two other ways in: a badge before the camera, and a name for a guest."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.badge_camera import mirror_in
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.text import Paragraph


class BadgeDialog(Dialog):
    """Shows the camera where there is one, and says how else a badge is read."""

    read = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Sign in with a badge"),
            self.tr("Hold the square code on your badge to the camera, or read it with the hand scanner."),
            parent,
        )
        mirror = mirror_in(self, self.read.emit)
        if mirror is not None:
            self.body.addWidget(mirror)
        else:
            words = Paragraph()
            words.set_text(
                self.tr("A hand scanner works at any time while names are shown; your name and PIN always do."),
                strong=self.tr("No camera was found on this machine."),
            )
            self.body.addWidget(words)
        self.add_button(self.tr("Choose my name instead"))


class GuestDialog(Dialog):
    """Asks for a name, so that an instructor knows whose work it is."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Continue as a guest"),
            self.tr(
                "Your work is kept under this name. An instructor can give it to you later, when you are on the list."
            ),
            parent,
        )
        self.name = Field(self.tr("Your name"))
        self.body.addWidget(self.name)
        self.add_button(self.tr("Not now"))
        self.answer = self.add_button(self.tr("Begin"), Kind.PRIMARY, accepts=True)
        self.name.edit.setFocus()

    def accept(self) -> None:
        if not self.name.text():
            self.name.complain(self.tr("Type your name, so that your work can be found again."))
            return
        super().accept()
        self.named.emit(self.name.text())
