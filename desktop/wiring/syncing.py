"""Runs the exchange with the server beside everything else, and says how it stands to whatever screen wants to know."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.learning.library import Library
from desktop.learning.receiving import SeatInbox
from desktop.learning.sending import SeatOutbox
from desktop.learning.sync_overview import Overview, overview
from desktop.player.background import Background
from desktop.store.device_keys import DeviceKeys, device_keys
from desktop.store.errors import StoreError
from desktop.store.server_link import server_link
from desktop.store.store import Store
from desktop.syncing import Syncer, SyncState, SyncStatus
from desktop.ui.offers_model import Fetching
from desktop.ui.sync_model import Doing, Going, Link, SyncFacts, going_words
from desktop.wiring.reading import Reading
from desktop.words import translate
from sync.client import Progress, Stage

LOOK_EVERY_MS: Final = 20_000
"""How often the age of the oldest unsent record is read anew."""
SETTLE_MS: Final = 250
"""While an exchange runs, figures are read at most so often."""
QUIT_SECONDS: Final = 1.0


class Syncing(QObject):
    """Lives as long as the window. Nobody ever waits for it: the exchange has a thread of its own, figures are read in
    the background, and at the end it has a second to stop."""

    changed = Signal(object)
    """`SyncFacts`, when anything of them did."""
    moved = Signal(object)
    """A `SyncStatus`: how far a running exchange has come."""
    arrived = Signal()
    """Something new came from the server: what is on show may be out of date."""
    acknowledged = Signal()
    """More records are on the server than before."""
    _told = Signal(object)

    def __init__(self, store: Store, library: Library, arriving: Path, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self.facts = SyncFacts()
        self.status = SyncStatus(SyncState.NOT_ENROLLED)
        self._overview: Overview | None = None
        self._finished: object = None
        self._over = False
        self._syncer = Syncer(SeatOutbox(store), SeatInbox(store, library, arriving), self._keys, told=self._told.emit)
        self._reading = Reading(background, lambda: lambda: overview(store), self._looked, self._not_looked)
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self.look)

    def start(self) -> None:
        """Begin; a seat that belongs to no server just looks whether it does by now."""
        self._syncer.start()
        self._clock.start()
        self.look()

    def hurry(self) -> None:
        """Exchange now, because somebody asked for it."""
        self._syncer.hurry()

    def nudge(self) -> None:
        """Something was done that is worth an exchange soon."""
        self._syncer.nudge()
        self._soon.start()

    def stop(self) -> None:
        """Stop the exchange that runs; the next one comes when it would have."""
        self._syncer.cancel()

    def close(self) -> None:
        """End the thread, within a second. What it still says is not heard any more."""
        self._over = True
        self._clock.stop()
        self._soon.stop()
        self._syncer.close(QUIT_SECONDS)

    def look(self) -> None:
        """Read the figures again."""
        self._reading.ask()

    # What was heard

    def _keys(self) -> DeviceKeys | None:
        if self._store.read(server_link) is None:
            return None
        return self._store.write(device_keys).result()

    def _hear(self, status: SyncStatus) -> None:
        if self._over:
            return
        before, self.status = self.status, status
        self.moved.emit(status)
        if status.is_running and before.is_running:
            if not self._soon.isActive():
                self._soon.start()
            return
        done = status.last
        if done is not None and done is not self._finished:
            self._finished = done
            if done.changes or done.fetched:
                self.arrived.emit()
        self._combine()
        self.look()

    def _looked(self, seen: Overview) -> None:
        self._overview = seen
        self._combine()

    def _not_looked(self, error: BaseException) -> None:
        # What can't be read now is read at the next look; whoever works at the screen hears of the disk from elsewhere.
        if not isinstance(error, StoreError):
            raise error

    def _combine(self) -> None:
        if self._overview is None:
            return
        facts = facts_of(self._overview, self.status)
        if facts != self.facts:
            more = facts.on_server != self.facts.on_server
            self.facts = facts
            self.changed.emit(facts)
            if more:
                self.acknowledged.emit()


def facts_of(seen: Overview, status: SyncStatus) -> SyncFacts:
    """How the exchange stands, from what is stored and what the thread says."""
    link = seen.link
    if link is None:
        return SyncFacts()
    return SyncFacts(
        link=Link(link.center, link.address, link.standing, link.last_contact_at, link.warn_after),
        here=seen.counts.here,
        on_its_way=seen.counts.on_its_way,
        on_server=seen.counts.on_server,
        # To the minute: figures that change without anybody seeing it redraw nothing.
        oldest=timedelta(minutes=seen.oldest // timedelta(minutes=1)),
        doing=_doing(status),
        trouble=trouble_words(status),
    )


def _doing(status: SyncStatus) -> Doing:
    if status.is_running:
        return Doing.EXCHANGING
    waits = (SyncState.UNREACHABLE, SyncState.PORTAL, SyncState.REFUSED, SyncState.FAILING)
    return Doing.WAITING if status.state in waits else Doing.RESTING


def trouble_words(status: SyncStatus) -> str:
    """Why the last try came to nothing, for people; "" where nothing hinders.

    What the server or the disk said stands for itself.
    """
    known: dict[SyncState, Callable[[], str]] = {
        SyncState.UNREACHABLE: lambda: translate("Sync", "The server can’t be reached from here just now."),
        SyncState.PORTAL: lambda: translate(
            "Sync", "A sign-in page of the network answered instead. Nothing was sent; sign in to the network first."
        ),
    }
    if status.state in known:
        return known[status.state]()
    return status.say if status.state is not SyncState.NOT_ENROLLED else ""


def moving(progress: Progress) -> tuple[str, float | None]:
    """How far an exchange has come: words, and a share of 0 to 1 where it is known."""
    share = progress.done / progress.whole if progress.whole else None
    return going_words(Going(progress.stage.value), progress.done, progress.whole, progress.title), share


def fetching(status: SyncStatus) -> Fetching | None:
    """The package that is on its way."""
    progress = status.progress
    if progress is None or progress.stage is not Stage.FETCHING or not progress.title:
        return None
    return Fetching(progress.title, progress.done, progress.whole)
