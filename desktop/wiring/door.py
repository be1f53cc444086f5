"""The door of the seat: which front page is shown, in which language, and what comes of it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.learning.access import Actor
from desktop.learning.seat_settings import seat_settings
from desktop.learning.sign_in import Doorkeeper
from desktop.store.errors import StoreError
from desktop.ui.first_start_page import FirstStart
from desktop.ui.languages import languages
from desktop.ui.sync_model import SyncFacts, state_of
from desktop.verifying import SUFFIXES
from desktop.wiring.certificates import check_at_door
from desktop.wiring.desk import Machine
from desktop.wiring.first_start import FirstStarting
from desktop.wiring.looks import put_on
from desktop.wiring.signing_in import DoorSight, SigningIn, look_at_door


class Door(QObject):
    """Shows a page made anew at each opening, so that it knows nothing of whoever was there before."""

    admitted = Signal(object)
    """An `Actor` may come in."""

    def __init__(self, machine: Machine, doorkeeper: Doorkeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._machine, self._doorkeeper = machine, doorkeeper
        self._untold: list[tuple[str, str]] = []
        self.signing_in: SigningIn | None = None
        self.first_start: FirstStarting | None = None
        machine.window.files_dropped.connect(self._check)
        machine.syncing.changed.connect(self._show_sync)

    def open(self) -> None:
        """Show the front page, in the language of the seat."""
        if self._doorkeeper.needs_first_start():
            self._show_first_start(FirstStart())
            return
        settings = seat_settings(self._machine.store)
        put_on(settings)
        languages().speak(settings.language)
        self._show_sign_in()

    def leave(self) -> None:
        """Somebody came in; the page goes."""
        self.signing_in = self.first_start = None

    def tell(self, happened: str, rest: str) -> None:
        """Say something that must not go by unread, at the next chance."""
        self._untold.append((happened, rest))
        self._tell()

    def say_goodbye(self, actor: Actor) -> None:
        """Note that somebody has signed out. It waits for the disk: the program may be about to end."""
        try:
            self._doorkeeper.sign_out(actor)
        except StoreError as error:
            self.tell(str(error), "")

    def _show_sign_in(self) -> None:
        self.signing_in = SigningIn(self._machine.store, self._doorkeeper, self._machine.background)
        self.signing_in.page.grid.by_keyboard = lambda: self._machine.window.by_keyboard
        self.signing_in.admitted.connect(self.admitted)
        self.signing_in.language_chosen.connect(self._speak)
        self._show_sync(self._machine.syncing.facts)
        self._machine.window.show_front(self.signing_in.page)
        self._machine.window.take_files(SUFFIXES)
        opened = self.signing_in
        self._machine.background.run(
            lambda: look_at_door(self._machine.store, self._doorkeeper),
            lambda sight: self._show_sight(opened, sight),
            self._cannot_look,
        )
        self._tell()

    def _show_sight(self, opened: SigningIn, sight: DoorSight) -> None:
        if opened is self.signing_in:  # else it is of an earlier opening, and somebody has been here since
            opened.show_sight(sight)

    def _show_sync(self, facts: SyncFacts) -> None:
        if self.signing_in is not None and facts.link is not None:
            self.signing_in.page.show_sync(state_of(facts))

    def _cannot_look(self, error: BaseException) -> None:
        self.tell(str(error), "")

    def _show_first_start(self, filled: FirstStart) -> None:
        self.first_start = FirstStarting(self._machine.store, self._doorkeeper, self._machine.background, filled)
        self.first_start.admitted.connect(self.admitted)
        self.first_start.language_chosen.connect(self._speak)
        self._machine.window.show_front(self.first_start.page)
        self.first_start.page.take_focus()

    def _speak(self, tag: str) -> None:
        """Words do not change on a page that is there."""
        languages().speak(tag)
        self.make_anew()

    def make_anew(self) -> None:
        """Make the page again, with what was typed but the PIN."""
        typed = replace(self.first_start.page.typed(), pin="") if self.first_start is not None else None
        if typed is not None:
            self._show_first_start(typed)
        elif self.signing_in is not None:
            self._show_sign_in()

    def _check(self, files: list[Path]) -> None:
        """Whether a certificate is genuine may be asked by anybody; whoever is signed in is answered by a page."""
        if self.signing_in is not None:
            machine = self._machine
            check_at_door(files[0], machine.store, machine.background, self.signing_in.page, self._cannot_look)

    def _tell(self) -> None:
        if self.signing_in is not None:
            for happened, rest in self._untold:
                self.signing_in.page.tell(happened, rest)
            self._untold.clear()
