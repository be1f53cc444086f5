"""Joins what the server offers to its use cases: which packages are wanted, and how far the one under way has come."""

from PySide6.QtCore import QObject

from desktop.learning.offers import Offer, fetch_packages, leave_packages, offered
from desktop.syncing import SyncStatus
from desktop.ui import offers_model as model
from desktop.ui.offers_model import Fetching
from desktop.ui.packages_page import PackagesPage
from desktop.wiring.desk import Desk
from desktop.wiring.reading import Reading
from desktop.wiring.syncing import fetching


class Offering(QObject):
    """What is wanted comes with the exchange that begins at once."""

    def __init__(self, desk: Desk, page: PackagesPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._offers: tuple[Offer, ...] = ()
        self._fetching: Fetching | None = None
        access = desk.access
        self._reading = Reading(desk.background, lambda: lambda: offered(access), self._read, desk.say)
        page.offers.fetch_asked.connect(self.fetch)
        page.offers.leave_asked.connect(self.leave)
        desk.syncing.moved.connect(self._moved)
        desk.syncing.arrived.connect(self.refresh)

    def refresh(self) -> None:
        """Read what is offered."""
        self._reading.ask()

    def fetch(self, packages: frozenset[str]) -> None:
        """Fetch these, now."""
        access = self._desk.access

        def done(_: None) -> None:
            self._desk.syncing.hurry()
            self.refresh()

        self._desk.background.run(lambda: fetch_packages(access, packages), done, self._desk.say)

    def leave(self, packages: frozenset[str]) -> None:
        """Fetch these no more; what has come of them stays, should they be wanted again."""
        access, under_way = self._desk.access, self._fetching

        def done(_: None) -> None:
            titles = {offer.title for offer in self._offers if offer.sha256 in packages}
            if under_way is not None and under_way.title in titles:
                self._desk.syncing.stop()
                self._desk.syncing.hurry()
            self.refresh()

        self._desk.background.run(lambda: leave_packages(access, packages), done, self._desk.say)

    def _read(self, offers: tuple[Offer, ...]) -> None:
        self._offers = offers
        self._show()

    def _moved(self, status: SyncStatus) -> None:
        before, self._fetching = self._fetching, fetching(status)
        if before is not None and (self._fetching is None or self._fetching.title != before.title):
            self.refresh()
        elif self._fetching is not None:
            self._show()

    def _show(self) -> None:
        self._page.offers.show_offers(model.lines(self._offers, self._fetching), model.fact(self._offers))
