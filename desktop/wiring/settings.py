"""Joins Settings to their use cases; what changes how things look holds at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from desktop.learning import passes, verification
from desktop.learning.did_key import NotADidKey
from desktop.learning.door import Admitted, MustWait, NeedsSupervisor, SignIn, WrongPin
from desktop.learning.pins import UnfitPin, digits_for
from desktop.learning.seat_settings import SeatSettings, change_settings, seat_settings
from desktop.learning.sync_overview import ServerLink, overview
from desktop.store.seat import device_id
from desktop.ui import phrases, server_model
from desktop.ui.library_model import Fact
from desktop.ui.logo import UnfitLogo, read_logo, small_logo
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.settings_certificates import LOGO_HEIGHT
from desktop.ui.settings_dialogs import OwnPinDialog, TrustDialog
from desktop.ui.settings_page import SettingsPage
from desktop.ui.theme import current_theme
from desktop.ui.widgets.notices import ToastAction
from desktop.version import program_version
from desktop.wiring.connecting import Connecting
from desktop.wiring.desk import Desk
from desktop.wiring.in_order import InOrder
from desktop.wiring.looks import put_on
from desktop.words import translate


@dataclass(frozen=True)
class _Seen:
    """One reading of all that is set."""

    settings: SeatSettings
    issuers: Mapping[str, str]
    own: str | None
    device: UUID
    link: ServerLink | None


class SettingsScreen(QObject):
    """Read whenever one comes to it."""

    place = Place.SETTINGS

    def __init__(self, desk: Desk) -> None:
        self.page = SettingsPage()
        super().__init__(self.page)
        self._desk = desk
        self._settings: SeatSettings | None = None
        self._changes: InOrder[SeatSettings] = InOrder(desk.background)
        self.dialog: OwnPinDialog | TrustDialog | None = None
        """The one that is open; tests answer it."""
        self.ask_logo: Callable[[], Path | None] = self._ask_logo
        self._drawn = ""
        self.connecting = Connecting(desk, self.page)
        page = self.page
        page.server.connect_asked.connect(self.connecting.ask)
        page.server.files_asked.connect(self.connecting.ask_files)
        page.server.leave_asked.connect(self.connecting.ask_leave)
        self.connecting.changed.connect(self.refresh)
        page.certificates.logo_asked.connect(self.choose_logo)
        page.changed.connect(self.change)
        page.trust_asked.connect(self._ask_trust)
        page.distrust_asked.connect(self._distrust)
        page.pin_asked.connect(self._ask_pin)

    def shown(self) -> None:
        """Read everything; the keyboard goes to the first field."""
        self.refresh()
        self.page.center.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the same again."""
        access, is_behind = self._desk.access, self._changes.since()

        def work() -> _Seen:
            trust = verification.issuers(access)
            device = access.store.read(device_id)
            link = overview(access.store).link
            return _Seen(seat_settings(access.store), trust.known, trust.own, device, link)

        self._desk.background.run(work, lambda seen: self._show(seen, is_behind=is_behind()), self._desk.say)

    def _show(self, seen: _Seen, *, is_behind: bool) -> None:
        if not is_behind:
            self._settings = seen.settings
            self.page.show_settings(seen.settings)
            self._draw_logo(seen.settings.logo)
        self.page.show_issuers(seen.issuers)
        self.page.server.show_facts(server_model.facts(seen.link, local_now()) if seen.link is not None else ())
        facts = [
            Fact(self.tr("Version"), program_version()),
            Fact(self.tr("Data"), str(self._desk.config.data), is_code=True),
            Fact(self.tr("Machine"), str(seen.device), is_code=True),
        ]
        if seen.own is not None:
            facts.append(Fact(self.tr("Signs certificates as"), seen.own, is_code=True))
        self.page.show_facts(facts)

    def change(self, wanted: SeatSettings) -> None:
        """Keep these settings; they can be taken back while the toast is there."""
        access, before = self._desk.access, self._settings
        self._settings = wanted

        def take_back() -> None:
            if before is not None:
                self._settings = before
                self._changes.run(lambda: change_settings(access, before), self._kept, failed)

        def done(kept: SeatSettings) -> None:
            self._kept(kept)
            self._desk.toast(self.tr("Settings saved"), ToastAction(self.tr("Undo"), take_back))

        def failed(error: BaseException) -> None:
            self.refresh()
            self._desk.say(error)

        self._changes.run(lambda: change_settings(access, wanted), done, failed)

    def _kept(self, kept: SeatSettings) -> None:
        if self._changes.waits:
            return  # what was chosen since is on the page already
        self._settings = kept
        self.page.show_settings(kept)
        self._draw_logo(kept.logo)
        put_on(kept)

    # The logo

    def choose_logo(self) -> None:
        """Ask for a picture, look whether it is one, and keep it."""
        path = self.ask_logo()
        if path is None:
            return
        card = self.page.certificates

        def take(logo: str) -> None:
            if self._settings is not None:
                self.change(self._settings.model_copy(update={"logo": logo}))

        def failed(error: BaseException) -> None:
            if isinstance(error, UnfitLogo):
                card.complain(str(error))
            elif isinstance(error, OSError):
                said = self.tr("{file} could not be read. Nothing was changed; look whether it is still there.")
                card.complain(said.format(file=path.name))
            else:
                self._desk.say(error)

        self._desk.background.run(lambda: read_logo(path), take, failed)

    def _draw_logo(self, logo: str) -> None:
        if logo == self._drawn:
            return
        self._drawn = logo
        height = current_theme().px(LOGO_HEIGHT)

        def show(image: QImage) -> None:
            if logo == self._drawn:
                self.page.certificates.show_logo(image)

        if logo:
            self._desk.background.run(lambda: small_logo(logo, height), show, self._desk.say)
        else:
            show(QImage())

    def _ask_logo(self) -> Path | None:
        title, kinds = self.tr("Choose a logo"), self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        chosen, _ = QFileDialog.getOpenFileName(self.page.window(), title, QDir.homePath(), kinds)
        return Path(chosen) if chosen else None

    # Whom to trust

    def _ask_trust(self) -> None:
        dialog = TrustDialog(self.page.window())
        access = self._desk.access

        def submit(did: str, name: str) -> None:
            try:
                future = verification.vouch(access, did, name)
            except NotADidKey:
                said = self.tr("This is no key of an issuer. Copy all of it, from did:key: to the last letter.")
                dialog.did.complain(said)
                return
            dialog.taken()
            self._desk.background.when(future, lambda _: self._trusted(did, name), self._desk.say)

        dialog.submit = submit
        self._open(dialog)

    def _trusted(self, did: str, name: str) -> None:
        said = self.tr("{name} is trusted now").format(name=name)
        self._desk.toast(said, ToastAction(self.tr("Undo"), lambda: self._vouch(did, "")))
        self.refresh()

    def _distrust(self, did: str) -> None:
        access = self._desk.access

        def work() -> str:
            name = verification.issuers(access).known.get(did, "")
            verification.vouch(access, did, "").result()
            return name

        def done(name: str) -> None:
            said = self.tr("{name} is trusted no more").format(name=name)
            self._desk.toast(said, ToastAction(self.tr("Undo"), lambda: self._vouch(did, name)))
            self.refresh()

        self._desk.background.run(work, done, self._desk.say)

    def _vouch(self, did: str, name: str) -> None:
        future = verification.vouch(self._desk.access, did, name)
        self._desk.background.when(future, lambda _: self.refresh(), self._desk.say)

    # One's own PIN

    def _ask_pin(self) -> None:
        access = self._desk.access
        dialog = OwnPinDialog(digits_for(access.actor.role), self.page.window())

        def submit(old: str, new: str) -> None:
            self._desk.background.run(
                lambda: passes.change_own_pin(access, old, new),
                lambda answer: self._answered(dialog, answer),
                lambda error: self._refused(dialog, error),
            )

        dialog.submit = submit
        self._open(dialog)

    def _answered(self, dialog: OwnPinDialog, answer: SignIn) -> None:
        match answer:
            case Admitted():
                dialog.taken()
                self._desk.toast(self.tr("Your PIN is changed"), None)
            case WrongPin(tries_left):
                said = translate("OwnPin", "That PIN did not match. %n tries left.", "", tries_left)
                dialog.complain(said, of_old=True)
            case MustWait(until):
                said = self.tr("Too many wrong PINs. Try again at {time}.")
                dialog.complain(said.format(time=phrases.clock(until, local_now())), of_old=True)
            case NeedsSupervisor():
                said = self.tr("Too many wrong PINs. Another administrator must let you try again.")
                dialog.complain(said, of_old=True)
            case _:
                dialog.complain(self.tr("You have no PIN. Ask another administrator for one."), of_old=True)

    def _refused(self, dialog: OwnPinDialog, error: BaseException) -> None:
        if isinstance(error, UnfitPin):
            dialog.complain(str(error), of_old=False)
        else:
            dialog.reject()
            self._desk.say(error)

    def _open(self, dialog: OwnPinDialog | TrustDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()
