"""How the exchange with the server stands: for the sign that everybody sees, and for the page of those who look after
it."""

from dataclasses import dataclass
from datetime import timedelta

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.store import sync_overview
from desktop.store.outbox import backlog
from desktop.store.server_link import ServerLink, server_link
from desktop.store.store import Connection, Store
from desktop.store.sync_overview import Counts, LoggedExchange
from sync.bodies import Outcome
from sync.documents import MatterDocument, Side
from sync.records.vocabulary import Completion, DeviceStanding, Direction, ExchangeOutcome, MatterKind, Success

# The layers above take the records from here.
__all__ = [
    "Completion",
    "Counts",
    "DeviceStanding",
    "Direction",
    "ExchangeOutcome",
    "Exchanges",
    "LoggedExchange",
    "MatterDocument",
    "MatterKind",
    "Outcome",
    "Overview",
    "ServerLink",
    "Side",
    "Success",
    "exchanges",
    "overview",
]


@dataclass(frozen=True, slots=True)
class Overview:
    """`link` None: the seat works for itself. `oldest`: how long the oldest unacknowledged record has waited."""

    link: ServerLink | None
    counts: Counts
    oldest: timedelta


@dataclass(frozen=True, slots=True)
class Exchanges:
    rows: tuple[LoggedExchange, ...]
    count: int
    """Of all that were logged."""


def overview(store: Store) -> Overview:
    """How it stands now. Open to everybody: it says nothing of anybody. Raises StoreError."""

    def look(connection: Connection) -> Overview:
        link = server_link(connection)
        if link is None:
            return Overview(None, Counts(0, 0, 0), timedelta(0))
        waits = backlog(connection, store.clock())
        return Overview(link, sync_overview.record_counts(connection), waits.oldest_age)

    return store.read(look)


def exchanges(access: Access, after: int = 0, most: int = 100) -> Exchanges:
    """A page of the log, the newest first. Raises NotAllowed, StoreError."""

    def look(connection: Connection) -> Exchanges:
        found = sync_overview.exchanges(connection, after, most)
        return Exchanges(tuple(found), sync_overview.exchange_count(connection))

    return access.read(Action.SEE_SYNC, look)
