"""Connects this machine to a server and takes it off again, from whichever screen it is asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop.learning import joining
from desktop.learning.joining import NeedsEncryption, NoEnrolmentFile, NotAnInvitation, SyncTrouble
from desktop.learning.seat_settings import seat_settings
from desktop.learning.sync_overview import ServerLink
from desktop.store.errors import StoreError
from desktop.ui.server_dialogs import ConnectDialog, FilesDialog, LeaveDialog
from desktop.ui.server_model import Invited, leave_consequence
from desktop.ui.widgets.notices import Tone
from desktop.wiring.desk import Desk


class Connecting(QObject):
    """`changed` comes when this machine belongs to a server, or to none any more."""

    changed = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.dialog: ConnectDialog | FilesDialog | LeaveDialog | None = None
        """The one that is open; tests answer it."""
        self.ask_folder: Callable[[], Path | None] = self._ask_folder
        self.ask_file: Callable[[], Path | None] = self._ask_file

    def ask(self) -> None:
        """Ask for an invitation."""
        self._with_name(self._ask_invitation)

    def ask_files(self) -> None:
        """Offer the way by files."""
        self._with_name(self._ask_by_files)

    def ask_leave(self) -> None:
        """Ask whether to leave the server, and say what stays."""
        facts = self._desk.syncing.facts
        if facts.link is None:
            return
        dialog = LeaveDialog(facts.link.center, leave_consequence(facts.waiting), self._page.window())
        dialog.accepted.connect(self._leave)
        self._open(dialog)

    def _with_name(self, then: Callable[[str], None]) -> None:
        store = self._desk.store
        self._desk.background.run(lambda: seat_settings(store).room, then, self._desk.say)

    # By invitation

    def _ask_invitation(self, name: str) -> None:
        dialog = ConnectDialog(name, self._page.window())

        def submit(invited: Invited) -> None:
            access = self._desk.access
            self._desk.background.run(
                lambda: joining.join(access, invited.text, invited.name, plain_allowed=invited.plain),
                lambda link: self._joined(dialog, link),
                lambda error: self._not_joined(dialog, error),
            )

        dialog.submit = submit
        dialog.files_asked.connect(self.ask_files)
        self._open(dialog)

    def _joined(self, dialog: ConnectDialog | FilesDialog, link: ServerLink) -> None:
        if isValid(dialog):
            dialog.taken()
        self._desk.toast(self.tr("Connected to {center}").format(center=link.center), None)
        self._desk.syncing.hurry()
        self._desk.syncing.look()
        self.changed.emit()

    def _not_joined(self, dialog: ConnectDialog, error: BaseException) -> None:
        if not isValid(dialog):
            return
        if isinstance(error, NeedsEncryption):
            dialog.ask_whether_plain()
        elif isinstance(error, NotAnInvitation):
            dialog.complain(self.tr("This is no invitation. It reads like https://sync.example.org#TOKEN."))
        elif isinstance(error, SyncTrouble):
            dialog.complain(str(error))
        else:
            dialog.reject()
            self._desk.say(error)

    # By files

    def _ask_by_files(self, name: str) -> None:
        dialog = FilesDialog(name, self._page.window())
        dialog.write_asked.connect(self._write)
        dialog.read_asked.connect(self._read)
        self._open(dialog)

    def _write(self, name: str) -> None:
        folder, dialog, access = self.ask_folder(), self.dialog, self._desk.access
        if folder is None or not isinstance(dialog, FilesDialog):
            return

        def done(path: Path) -> None:
            if isValid(dialog):
                then = self.tr("Give {file} to an administrator of the server. You can pull the stick now.")
                dialog.tell(Tone.PASSED, self.tr("The request is written."), then.format(file=path.name))

        self._desk.background.run(
            lambda: joining.ask_by_file(access, name, folder), done, lambda error: self._no_file(dialog, error)
        )

    def _read(self) -> None:
        file, dialog, access = self.ask_file(), self.dialog, self._desk.access
        if file is None or not isinstance(dialog, FilesDialog):
            return
        self._desk.background.run(
            lambda: joining.join_by_file(access, file),
            lambda link: self._joined(dialog, link),
            lambda error: self._no_file(dialog, error),
        )

    def _no_file(self, dialog: FilesDialog, error: BaseException) -> None:
        if not isinstance(error, NoEnrolmentFile | OSError | StoreError):
            self._desk.say(error)
        elif isValid(dialog):
            what = str(error) if not isinstance(error, OSError) else (error.strerror or str(error))
            dialog.tell(Tone.FAILED, self.tr("That did not work."), what)

    def _leave(self) -> None:
        access = self._desk.access

        def done(_: None) -> None:
            self._desk.toast(self.tr("This machine works for itself now; nothing was deleted"), None)
            self._desk.syncing.look()
            self.changed.emit()

        self._desk.background.run(lambda: joining.leave_server(access), done, self._desk.say)

    def _open(self, dialog: ConnectDialog | FilesDialog | LeaveDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _ask_folder(self) -> Path | None:
        title = self.tr("Where to write the request")
        chosen = QFileDialog.getExistingDirectory(self._page.window(), title, QDir.homePath())
        return Path(chosen) if chosen else None

    def _ask_file(self) -> Path | None:
        title, kinds = self.tr("Choose the answer"), self.tr("Answers (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self._page.window(), title, QDir.homePath(), kinds)
        return Path(chosen) if chosen else None
