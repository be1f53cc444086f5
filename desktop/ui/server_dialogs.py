"""Connecting this machine to a server: by an invitation, typed or scanned, or by two files on a stick; and leaving."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.badge_camera import mirror_in
from desktop.ui.server_model import Invited
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.choice_field import Switch
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.notices import Banner, Tone
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.text import Label, Paragraph

LONGEST_NAME = 120


class ConnectDialog(Dialog):
    """Takes an invitation. It stays until the server has answered: `submit` gets what was typed.

    Where the address has no TLS, a switch asks whether that will do; nothing is sent before.
    """

    files_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Connect to a server"),
            self.tr("An administrator of the server makes an invitation. It is good once."),
            parent,
        )
        self.submit: Callable[[Invited], None] = lambda invited: None  # noqa: ARG005
        mirror = mirror_in(self, self.read)
        if mirror is not None:
            self.body.addWidget(mirror)
        hint = self.tr("It reads like https://sync.example.org#TOKEN. A hand scanner can type it too.")
        self.invitation = Field(self.tr("Invitation"), hint)
        self.name = Field(self.tr("Name of this machine"), self.tr("The server lists it under this name."))
        self.name.edit.setMaxLength(LONGEST_NAME)
        self.name.edit.setText(name)
        self.plain = Switch(
            self.tr("Send without encryption"),
            self.tr("Everybody on the way can read it. Allow it only within a network of your own."),
        )
        self.plain.hide()
        for part in (self.invitation, self.name, self.plain):
            self.body.addWidget(part)
        files = Button(self.tr("By files instead"), Kind.QUIET, "usb")
        self.answers.insertWidget(0, files)
        self.add_button(self.tr("Not now"))
        self.answer = self.add_button(self.tr("Connect"), Kind.PRIMARY, accepts=True)
        files.setAutoDefault(False)
        files.clicked.connect(self._by_files)
        self.invitation.edit.setFocus()

    def read(self, text: str) -> None:
        """A square code was seen."""
        if self.answer.isEnabled():
            self.invitation.edit.setText(text)
            self.invitation.complain("")

    def ask_whether_plain(self) -> None:
        """The address has no TLS: ask, and wait for another press."""
        self.complain(self.tr("This address is not encrypted. Ask for one that begins with https://, or allow it."))
        self.plain.show()
        self.adjustSize()

    def accept(self) -> None:
        """Pass on what was typed, once it is all there."""
        if not self.invitation.text():
            self.invitation.complain(self.tr("Paste the invitation, or hold its square code to the camera."))
        elif not self.name.text():
            self.name.complain(self.tr("Type a name, so that people can tell this machine from others."))
        else:
            self.answer.setEnabled(False)
            self.answer.setText(self.tr("Connecting…"))
            on = self.plain.isVisibleTo(self) and self.plain.is_on
            self.submit(Invited(self.invitation.text(), self.name.text(), on))

    def complain(self, problem: str) -> None:
        """Say why it did not come about; everything typed stays."""
        self.answer.setEnabled(True)
        self.answer.setText(self.tr("Connect"))
        self.invitation.complain(problem)
        self.invitation.edit.setFocus()

    def taken(self) -> None:
        """All is well: close."""
        super().accept()

    def _by_files(self) -> None:
        self.reject()
        self.files_asked.emit()


class FilesDialog(Dialog):
    """The way without a network: a request is written, an administrator answers it, the answer is read.

    Between the two days may go by; both steps can be done at any time.
    """

    write_asked = Signal(str)
    """The name of this machine."""
    read_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Connect by files"),
            self.tr("For a machine that never reaches the server: two small files travel on a stick."),
            parent,
        )
        self.name = Field(self.tr("Name of this machine"), self.tr("The server lists it under this name."))
        self.name.edit.setMaxLength(LONGEST_NAME)
        self.name.edit.setText(name)
        self.write = Button(self.tr("Write the request"), icon_name="file-down")
        self.read = Button(self.tr("Read the answer"), icon_name="upload")
        self.banner = Banner(Tone.INFO, "")
        self.banner.hide()
        first = self.tr("Write a request to a stick, and give it to an administrator of the server.")
        second = self.tr("They answer it with a second file. Bring that one back, and read it here.")
        self.body.addWidget(self.name)
        self.body.addLayout(_step("1", first, self.write))
        self.body.addWidget(rule())
        self.body.addLayout(_step("2", second, self.read))
        self.body.addWidget(self.banner)
        for button in (self.write, self.read):
            button.setAutoDefault(False)
        self.add_button(self.tr("Close"))
        self.write.clicked.connect(self._write)
        self.read.clicked.connect(self.read_asked)

    def tell(self, tone: Tone, happened: str, then: str) -> None:
        """Say what came of a step."""
        self.body.removeWidget(self.banner)
        self.banner.deleteLater()
        self.banner = Banner(tone, happened, then)
        self.body.addWidget(self.banner)
        self.adjustSize()

    def taken(self) -> None:
        """The answer was good: close."""
        self.accept()

    def _write(self) -> None:
        if not self.name.text():
            self.name.complain(self.tr("Type a name, so that people can tell this machine from others."))
            return
        self.write_asked.emit(self.name.text())


class LeaveDialog(Dialog):
    """Asks before this machine works for itself again."""

    def __init__(self, center: str, consequence: str, parent: QWidget | None = None) -> None:
        question = self.tr("Leave the server of {center}?")
        super().__init__(question.format(center=center), consequence, parent)
        self.add_button(self.tr("Stay connected"))
        self.answer = self.add_button(self.tr("Leave the server"), Kind.DANGER, accepts=True)


def _step(number: str, words: str, button: Button) -> QHBoxLayout:
    line = row(gap=12)
    line.addWidget(Label(number, Type.H2, "primary"))
    texts = column(gap=8)
    texts.addWidget(Paragraph(words))
    start = row()
    start.addWidget(button)
    start.addStretch(1)
    texts.addLayout(start)
    line.addLayout(texts, 1)
    return line
