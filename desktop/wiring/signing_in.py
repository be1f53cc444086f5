"""Joins the page "Who is learning?" to the doorkeeper: checks run elsewhere, and the pad waits for the verdict."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction

from desktop.learning.access import Actor, NotAllowed
from desktop.learning.badges import is_badge
from desktop.learning.door import Admitted, DoorGroup, MustWait, PersonTile, PinWanted, SignIn, Tiles
from desktop.learning.seat_settings import SeatSettings, seat_settings
from desktop.learning.sign_in import Doorkeeper
from desktop.player.background import Background
from desktop.store.errors import StoreError
from desktop.store.store import Store
from desktop.ui.languages import languages
from desktop.ui.sign_in_dialogs import BadgeDialog, GuestDialog
from desktop.ui.sign_in_model import Try
from desktop.ui.sign_in_page import SignInPage
from desktop.ui.sign_in_tiles import PAGE
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.notices import Tone
from desktop.wiring.tongues import languages_menu


@dataclass(frozen=True)
class DoorSight:
    """What is before the door: one look at the store."""

    settings: SeatSettings
    groups: tuple[DoorGroup, ...]
    tiles: Tiles
    guest: PersonTile | None


def look_at_door(store: Store, doorkeeper: Doorkeeper) -> DoorSight:
    """Waits for the disk. Raises StoreError."""
    return DoorSight(seat_settings(store), doorkeeper.groups(), doorkeeper.tiles(most=PAGE), doorkeeper.guest_here())


class SigningIn(QObject):
    """One opening of the door. It goes with its page, and so does all that was typed."""

    admitted = Signal(object)
    """An `Actor`."""
    language_chosen = Signal(str)

    def __init__(self, store: Store, doorkeeper: Doorkeeper, background: Background) -> None:
        self.page = SignInPage(languages().current.own_name, store.clock)
        super().__init__(self.page)
        self._doorkeeper = doorkeeper
        self._clock: Callable[[], datetime] = store.clock
        # Its own, so that an answer for a page that has gone is dropped.
        self._background = Background(self, of=background)
        self._turn = 0
        self._checking = False
        self._dialog: BadgeDialog | GuestDialog | None = None
        page = self.page
        page.looked_for.connect(self._look)
        page.page_wanted.connect(self._more)
        page.chosen.connect(self._choose)
        page.submitted.connect(self._check)
        page.badge_read.connect(self._read_badge)
        page.badge_asked.connect(self._ask_for_badge)
        page.guest_asked.connect(self._ask_for_name)
        page.help_asked.connect(self._ask_for_supervisor)
        page.another_asked.connect(self._another)
        page.language_asked.connect(self._show_languages)
        page.show_seat("", "", guests=False)

    def show_sight(self, sight: DoorSight) -> None:
        """Fill the page."""
        page = self.page
        page.show_seat(sight.settings.center, sight.settings.room, guests=sight.settings.guests_allowed)
        page.show_groups(sight.groups)
        if not self._turn:  # else somebody was quicker, and already looks for their name
            page.show_tiles(sight.tiles)
            page.take_focus()
        if sight.guest is not None:
            self._offer_return(sight.guest)

    def _offer_return(self, guest: PersonTile) -> None:
        back = Button(self.tr("Go on as {name}").format(name=guest.name))
        words = self.tr("{name} was here as a guest and did not sign out.").format(name=guest.name)
        self.page.tell(words, self.tr("What was done is kept."), Tone.INFO, back)
        back.clicked.connect(lambda: self._run(lambda: self._doorkeeper.sign_in(guest.id, "")))

    # Finding oneself

    def _look(self, words: str, group: UUID | None) -> None:
        self._turn += 1
        turn = self._turn

        def show(tiles: Tiles) -> None:
            if turn == self._turn:
                self.page.show_tiles(tiles)

        self._background.run(lambda: self._doorkeeper.tiles(words, group, most=PAGE), show, self._say)

    def _more(self, after: int) -> None:
        turn, words, group = self._turn, self.page.search.text().strip(), self.page.group

        def put(tiles: Tiles) -> None:
            if turn == self._turn:
                self.page.put_tiles(after, tiles.entries)

        self._background.run(lambda: self._doorkeeper.tiles(words, group, after=after, most=PAGE), put, self._say)

    def _choose(self, person: PersonTile) -> None:
        shown = self.page.panel.shown
        if self._checking:
            return
        helps = shown.helps if shown is not None else None
        self.page.show_try(Try.of(person, helps=helps if helps is not None and helps.person != person else None))
        self.page.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _another(self) -> None:
        shown = self.page.panel.shown
        if not self._checking:
            self.page.show_try(shown.helps if shown is not None else None)
            self.page.take_focus()

    # A PIN

    def _check(self, pin: str) -> None:
        shown = self.page.panel.shown
        if shown is None or self._checking:
            return
        person, helped = shown.person.id, shown.helps
        self.page.show_try(shown.checked())
        if helped is None:
            self._run(lambda: self._doorkeeper.sign_in(person, pin))
        else:
            self._run(lambda: self._doorkeeper.unlock(person, pin, helped.person.id))

    def _run(self, check: Callable[[], SignIn]) -> None:
        if self._checking:
            return
        self._checking = True
        self._background.run(check, self._verdict, self._failed)

    def _verdict(self, verdict: SignIn) -> None:
        self._checking = False
        shown = self.page.panel.shown
        if isinstance(verdict, Admitted) and shown is not None and shown.helps is not None:
            self._let_try_again(shown.helps)
        elif isinstance(verdict, Admitted):
            self._let_in(verdict.actor)
        elif shown is not None:
            self.page.show_try(shown.after(verdict))
            self.page.take_focus()

    def _let_in(self, actor: Actor) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.admitted.emit(actor)

    def _let_try_again(self, helped: Try) -> None:
        welcome = self.tr("You can try again.")
        self.page.show_try(Try.of(helped.person, welcome=welcome))
        self.page.take_focus()

    def _ask_for_supervisor(self) -> None:
        """The person who waits stays in mind; the next tile that is chosen is the supervisor's."""
        helped = self.page.panel.shown
        if helped is None:
            return

        def show(supervisors: tuple[PersonTile, ...]) -> None:
            if self.page.panel.shown is None or self.page.panel.shown.person != helped.person:
                return  # somebody else was chosen since
            menu = Menu(self.tr("Who lets them try again?"), self.page)
            for one in supervisors:
                action = QAction(one.name, menu)
                action.triggered.connect(lambda _=False, who=one: self._supervise(who, helped))
                menu.addAction(action)
            button = self.page.panel.help_button
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))

        self._background.run(self._doorkeeper.supervisors, show, self._say)

    def _supervise(self, supervisor: PersonTile, helped: Try) -> None:
        if self._checking:
            return  # a badge was read meanwhile
        self.page.show_try(Try.of(supervisor, helps=helped))
        self.page.take_focus()

    # A badge

    def _ask_for_badge(self) -> None:
        dialog = BadgeDialog(self.page)
        self._dialog = dialog
        dialog.read.connect(self._read_badge)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _read_badge(self, text: str) -> None:
        if self._checking:
            return
        self._checking = True
        self._background.run(lambda: self._doorkeeper.sign_in_by_badge(text), self._badge_verdict, self._failed)

    def _badge_verdict(self, verdict: SignIn) -> None:
        self._checking = False
        if isinstance(verdict, Admitted):
            self._let_in(verdict.actor)
            return
        if self._dialog is not None:
            self._dialog.reject()
        if isinstance(verdict, PinWanted):
            self.page.show_try(Try.of(verdict.person, welcome=self.tr("Your badge was read.")))
            self.page.take_focus()
        elif isinstance(verdict, MustWait):
            self.page.tell(
                self.tr("Too many unknown badges were read."), self.tr("Wait a minute, or choose your name.")
            )
        else:
            self.page.tell(
                self.tr("This badge lets nobody in here."),
                self.tr("Choose your name and enter your PIN; your instructor can give you a new badge."),
            )

    # A guest

    def _ask_for_name(self) -> None:
        dialog = GuestDialog(self.page)
        self._dialog = dialog
        dialog.named.connect(self._enter)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _enter(self, name: str) -> None:
        if is_badge(name):  # read by the hand scanner while the name was asked for
            self._read_badge(name)
        elif not self._checking:
            self._checking = True
            self._background.run(lambda: self._doorkeeper.enter_as_guest(name), self._let_in, self._failed)

    # Words

    def _show_languages(self, place: QPoint) -> None:
        languages_menu(self.page, self.language_chosen.emit).popup(place)

    def _failed(self, error: BaseException) -> None:
        self._checking = False
        shown = self.page.panel.shown
        if shown is not None:
            self.page.show_try(shown.failed())
        self._say(error)

    def _say(self, error: BaseException) -> None:
        if not isinstance(error, StoreError | NotAllowed | OSError | ValueError):
            raise error
        self.page.tell(str(error))
