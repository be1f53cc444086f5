"""What Settings ask: one's own PIN anew, and an issuer to trust."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.teaching_dialogs import quiet
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.form import Field
from desktop.words import translate

LONGEST_PIN = 8


class OwnPinDialog(Dialog):
    """The old PIN and the new one, twice. It stays until they are taken: `submit` gets old and new."""

    def __init__(self, digits: int, parent: QWidget | None = None) -> None:
        super().__init__(translate("OwnPin", "Change your PIN"), "", parent)
        self.submit: Callable[[str, str], None] = lambda old, new: None  # noqa: ARG005
        self.old = Field(self.tr("The PIN you have"), digits=LONGEST_PIN)
        said = translate("OwnPin", "%n digit(s), easy to remember and hard to guess.", "", digits)
        self.new = Field(self.tr("The new PIN"), said, digits=digits)
        self.again = Field(self.tr("The new PIN again"), digits=digits)
        for field in (self.old, self.new, self.again):
            self.body.addWidget(field)
        quiet(self)
        self.answer = self.add_button(self.tr("Change PIN"), Kind.PRIMARY, accepts=True)
        self.old.edit.setFocus()

    def accept(self) -> None:
        """Pass both on, once they are there and the same."""
        if not self.old.text():
            self.old.complain(self.tr("Type the PIN you have now."))
        elif not self.new.text():
            self.new.complain(self.tr("Choose a PIN."))
        elif self.new.text() != self.again.text():
            self.again.complain(self.tr("The two PINs differ. Type the same one twice."))
        else:
            self.answer.setEnabled(False)
            self.submit(self.old.text(), self.new.text())

    def taken(self) -> None:
        """All is well: close."""
        super().accept()

    def complain(self, problem: str, *, of_old: bool) -> None:
        """Say which one was not taken, and why."""
        self.answer.setEnabled(True)
        field = self.old if of_old else self.new
        field.complain(problem)
        field.edit.setFocus()


class TrustDialog(Dialog):
    """An issuer's name and its key. `submit` gets both; the dialog stays until they are taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Trust", "Trust an issuer?"),
            translate(
                "Trust", "Every certificate signed with this key counts as genuine here. Get it from them in person."
            ),
            parent,
        )
        self.submit: Callable[[str, str], None] = lambda did, name: None  # noqa: ARG005
        self.name = Field(self.tr("Name"), self.tr("As people here know them."))
        self.did = Field(self.tr("Key"), self.tr("It begins with did:key:"))
        for field in (self.name, self.did):
            self.body.addWidget(field)
        quiet(self)
        self.answer = self.add_button(self.tr("Trust them"), Kind.PRIMARY, accepts=True)
        self.name.edit.setFocus()

    def accept(self) -> None:
        """Pass both on, once they are there."""
        if not self.name.text():
            self.name.complain(self.tr("Type a name."))
        elif not self.did.text():
            self.did.complain(self.tr("Paste the key."))
        else:
            self.submit(self.did.text(), self.name.text())

    def taken(self) -> None:
        """All is well: close."""
        super().accept()
