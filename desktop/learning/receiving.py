"""A seat's side of an exchange with a server, down: what it was told goes into its tables (`sync.client.Inbox`)."""

from collections.abc import Sequence
from pathlib import Path

from desktop.learning.library import Library
from desktop.store.store import Store
from sync.client import Link, Summary, Wanted
from sync.protocol import ChangesPage, ServerSays


class SeatInbox:
    """Satisfies `sync.client.Inbox`; for one thread at a time, and never the writer's."""

    def __init__(self, store: Store, library: Library, arriving: Path) -> None:
        """`arriving`: the folder that packages are fetched into, on the disk of the courses."""
        self._store = store
        self._library = library
        self._arriving = arriving

    def link(self) -> Link | None:
        raise NotImplementedError

    def cursor(self) -> str | None:
        raise NotImplementedError

    def take(self, page: ChangesPage) -> None:
        raise NotImplementedError

    def resync(self) -> None:
        raise NotImplementedError

    def heard(self, said: ServerSays) -> None:
        raise NotImplementedError

    def wanted(self) -> Sequence[Wanted]:
        raise NotImplementedError

    def folder(self) -> Path:
        raise NotImplementedError

    def fetched(self, package: Wanted, archive: Path) -> None:
        raise NotImplementedError

    def released(self) -> None:
        raise NotImplementedError

    def note(self, summary: Summary) -> None:
        raise NotImplementedError


def apply_page(store: Store, page: ChangesPage) -> None:
    """Put a page of changes into the tables, with its cursor, in one transaction. Raises StoreError."""
    raise NotImplementedError
