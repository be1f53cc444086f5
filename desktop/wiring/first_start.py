"""Joins the first page of a new seat to the use cases that make its first administrator."""

from PySide6.QtCore import QObject, Signal

from desktop.learning.access import Access, Actor
from desktop.learning.pins import UnfitPin
from desktop.learning.seat_settings import change_settings, seat_settings
from desktop.learning.sign_in import Doorkeeper
from desktop.player.background import Background
from desktop.store.store import Store
from desktop.ui.first_start_page import FirstStart, FirstStartPage
from desktop.ui.languages import languages


class FirstStarting(QObject):
    """Makes the administrator, keeps what the machine is called, and lets them in."""

    admitted = Signal(object)
    """An `Actor`."""
    language_chosen = Signal(str)

    def __init__(
        self, store: Store, doorkeeper: Doorkeeper, background: Background, filled: FirstStart | None = None
    ) -> None:
        self._tag = languages().current.tag
        self.page = FirstStartPage(self._tag, filled)
        super().__init__(self.page)
        self._store, self._doorkeeper = store, doorkeeper
        self._background = Background(self, of=background)
        self.page.submitted.connect(self._begin)
        self.page.language_chosen.connect(self.language_chosen)

    def _begin(self, typed: FirstStart) -> None:
        self._background.run(lambda: self._make(typed), self.admitted.emit, self._failed)

    def _make(self, typed: FirstStart) -> Actor:
        actor = self._doorkeeper.make_administrator(typed.given, typed.family, typed.pin, typed.center)
        known = seat_settings(self._store)
        wanted = known.model_copy(update={"room": typed.room, "language": self._tag})
        change_settings(Access(self._store, actor), wanted)
        return actor

    def _failed(self, error: BaseException) -> None:
        self.page.complain(str(error), of_pin=isinstance(error, UnfitPin))
