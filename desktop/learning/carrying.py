"""Carrying by stick what a network does not: sealed records to the server, and from it people, courses and receipts.

What is written and read are the messages of the network (`sync.bundle`); so a stick that is read twice, or late, or
beside a network, changes nothing. `carry` and `bring` are for whoever is signed in, `write_bundle` and `read_bundle`
for the command line, where whoever may open the data may do everything.
"""

import hashlib
import logging
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from desktop.learning.access import Access
from desktop.learning.library import Library
from desktop.learning.policy import Action
from desktop.learning.receiving import SeatInbox
from desktop.learning.sending import SeatOutbox
from desktop.store import journal_answers, outbox
from desktop.store.device_keys import DeviceKeys, device_keys
from desktop.store.exchange_log import Exchanged, log_exchange
from desktop.store.journal import chain_of, hash_at
from desktop.store.server_link import ServerLink, keep_bundle_version, server_link
from desktop.store.store import Connection, Store
from desktop.store.sync_overview import bytes_waiting
from sync import bundle as bundles
from sync.bundle import (
    UNWATCHED,
    Bundle,
    BundleError,
    BundleKind,
    BundleStopped,
    Item,
    ItemKind,
    Stretch,
    Trouble,
    Watch,
)
from sync.bundle_writing import Content, Sender, write
from sync.client import Wanted
from sync.protocol import BatchAnswer, ChangesPage
from sync.records.identifiers import new_id
from sync.records.vocabulary import Direction, ExchangeOutcome
from sync.trouble import LocalTrouble

# The layers above name what can go wrong without importing `sync`.
__all__ = [
    "Brought",
    "BundleError",
    "BundleStopped",
    "Carried",
    "LocalTrouble",
    "NotLinked",
    "Trouble",
    "Waits",
    "Watch",
    "bring",
    "bundles_on",
    "carry",
    "read_bundle",
    "what_waits",
    "write_bundle",
]
USB: Final = "usb"
"""The other end of a stick, as the log names it."""
_log = logging.getLogger(__name__)


class NotLinked(Exception):
    """This seat belongs to no server, so nothing can be sealed for one."""


@dataclass(frozen=True, slots=True)
class Waits:
    """What would go onto a stick, about; `size_bytes` at the most."""

    records: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Carried:
    """What is on the stick: written, read back, and sealed for the server alone. No records: nothing was written."""

    records: int = 0
    size_bytes: int = 0
    parts: int = 0


@dataclass(frozen=True, slots=True)
class Brought:
    """What came from the stick. `confirmed` records are on the server by its receipt."""

    changes: int = 0
    packages: int = 0
    confirmed: int = 0
    size_bytes: int = 0


def what_waits(access: Access) -> Waits:
    """Raises NotAllowed, StoreError."""

    def look(connection: Connection) -> Waits:
        found = bytes_waiting(connection)
        return Waits(found.records, found.size_bytes)

    return access.read(Action.RUN_SYNC, look)


def carry(access: Access, stick: Path, watch: Watch = UNWATCHED) -> Carried:
    """Write what waits to a stick, which may be pulled then.

    Raises NotAllowed, NotLinked, BundleStopped, BundleError, OSError, StoreError.
    """
    access.read(Action.RUN_SYNC, server_link)
    return write_bundle(access.store, stick, watch)


def bring(access: Access, library: Library, arriving: Path, stick: Path, watch: Watch = UNWATCHED) -> Brought:
    """Take in what the server sent by stick. See `read_bundle`. Raises NotAllowed as well."""
    access.read(Action.RUN_SYNC, server_link)
    return read_bundle(access.store, library, arriving, stick, watch)


# To the server


def write_bundle(store: Store, stick: Path, watch: Watch = UNWATCHED) -> Carried:
    """Raises NotLinked, BundleStopped, BundleError, OSError, StoreError."""
    link, keys = _ends(store)
    waits = store.read(bytes_waiting)
    batches = _Batches(store)
    sender = Sender(BundleKind.TO_SERVER, keys.device, keys.sign, {link.server: link.recipient}, about=waits.size_bytes)
    contents = batches.contents()
    first = next(contents, None)
    if first is None:
        return Carried()
    now = store.clock()
    made = write(stick, new_id(now), sender, _again(first, contents), now, stretch=batches.stretch, watch=watch)
    carried = Carried(batches.records, made.manifest.size, len(made.manifest.parts))
    _note(store, Direction.UP, "records", carried.records, carried.size_bytes)
    return carried


class _Batches:
    """The batches of one bundle as they go by."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._first: int | None = None
        self.records = 0

    def contents(self) -> Iterator[Content]:
        for batch in SeatOutbox(self._store).batches():
            if self._first is None:
                self._first = batch.first
            self.records += batch.count
            yield Content.batch(batch.id, batch.body)

    def stretch(self) -> Stretch | None:
        first, last = self._first, (self._first or 1) + self.records - 1

        def look(connection: Connection) -> Stretch | None:
            ends = chain_of(connection)
            if first is None:
                return None
            before, after = hash_at(connection, ends, first - 1), hash_at(connection, ends, last)
            if before is None or after is None:
                return None  # a new epoch began meanwhile: each batch names its own
            return Stretch(epoch=ends.epoch, first=first, last=last, previous=before.hex(), hash=after.hex())

        return self._store.read(look)


def _again(first: Content, rest: Iterator[Content]) -> Iterator[Content]:
    yield first
    yield from rest


# From the server


def bundles_on(store: Store, stick: Path) -> tuple[Bundle, ...]:
    """What a server wrote for this seat, the oldest first, unchecked. Nothing where the stick can't be read."""
    try:
        found = bundles.find(stick)
    except OSError:
        return ()
    down = [one for one in found if one.manifest.kind is BundleKind.FROM_SERVER]
    ours = [one for one in down if store.device in one.manifest.readers]
    return tuple(sorted(ours, key=lambda one: one.manifest.version))


def read_bundle(store: Store, library: Library, arriving: Path, stick: Path, watch: Watch = UNWATCHED) -> Brought:
    """Take in the newest bundle of a stick: each is whole by itself. `arriving`: where packages are put together.

    Raises NotLinked, BundleStopped, BundleError (NO_BUNDLE: there is none for this seat), LocalTrouble, OSError,
    StoreError. What had been taken before something went wrong stays; reading it again goes on from there.
    """
    link, keys = _ends(store)
    found = bundles_on(store, stick)
    if not found:
        say = "Nothing from the server for this machine is on the stick. Choose another one."
        raise BundleError(Trouble.NO_BUNDLE, say)
    newest = found[-1]
    # A seat's clock may be years off, so nothing from its own server is too old for it.
    newest.check(link.key, store.device, BundleKind.FROM_SERVER, None)
    whole = 2 * newest.manifest.size

    def copied(done: int, _: int) -> None:
        watch.told(done, whole)

    arriving.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bundle-", dir=arriving) as room:
        copy = bundles.copied(newest, Path(room) / "copy", Watch(copied, watch.stopped))
        inbox = SeatInbox(store, library, arriving)
        taking = _Taking(store, inbox, library, link, newest)
        done = newest.manifest.size
        for item in bundles.items(copy, keys.identity):
            taking.take(item, Path(room))
            done += item.size
            watch.passed(min(done, whole), whole)
    inbox.wanted()  # what had been put off is tried again, now that receipts are in
    brought = taking.brought
    store.write(lambda connection: keep_bundle_version(connection, newest.manifest.version)).result()
    _note(store, Direction.DOWN, "changes", brought.changes, newest.manifest.size)
    return brought


class _Taking:
    """One bundle on its way into the tables."""

    def __init__(self, store: Store, inbox: SeatInbox, library: Library, link: ServerLink, found: Bundle) -> None:
        self._store, self._inbox, self._library = store, inbox, library
        self._size = found.manifest.size
        self._is_news = found.manifest.version > link.bundle_version and not _heard_since(link, found)
        self._changes = self._packages = self._confirmed = 0

    @property
    def brought(self) -> Brought:
        return Brought(self._changes, self._packages, self._confirmed, self._size)

    def take(self, item: Item, room: Path) -> None:
        """Raises BundleError, LocalTrouble, StoreError, OSError."""
        match item.kind:
            case ItemKind.ANSWER:
                self._take_receipt(item.text())
            case ItemKind.CHANGES:
                self._take_page(item.text())
            case ItemKind.PACKAGE:
                self._take_package(item, room)
            case _:
                _log.info("A bundle held a %s, which is nothing for a seat.", item.kind.value)

    def _take_receipt(self, text: bytes) -> None:
        try:
            answer = BatchAnswer.model_validate_json(text)
        except ValidationError:
            _log.warning("A batch that went by stick was refused: %s", text[:400])
            return

        def work(connection: Connection) -> int:
            before = chain_of(connection).acknowledged
            outbox.hear(connection, answer.hlc, answer.server_time)
            journal_answers.take_receipt(connection, answer.ack, answer.verdicts, self._store.clock())
            return max(chain_of(connection).acknowledged - before, 0)

        self._confirmed += self._store.write(work).result()

    def _take_page(self, text: bytes) -> None:
        if not self._is_news:
            return
        try:
            page = ChangesPage.model_validate_json(text)
        except ValidationError as error:
            say = "This bundle was written by another version of the server. Update Carrel, then read it again."
            raise BundleError(Trouble.NEWER, say) from error
        self._store.write(lambda connection: outbox.hear(connection, page.hlc, page.server_time)).result()
        self._inbox.take(page)
        self._changes += len(page.changes)

    def _take_package(self, item: Item, room: Path) -> None:
        if item.name in {package.facts.sha256 for package in self._library.packages()}:
            return
        archive, digest = room / f"{item.name}.zip", hashlib.sha256()
        with archive.open("wb") as file:
            for chunk in item.chunks:
                digest.update(chunk)
                file.write(chunk)
        if digest.hexdigest() != item.name:
            raise BundleError(Trouble.DAMAGED, "A course on the stick is damaged. Have the bundle written again.")
        self._inbox.fetched(Wanted(item.name, item.name[:12], item.size), archive)
        self._packages += item.name in {package.facts.sha256 for package in self._library.packages()}


def _heard_since(link: ServerLink, found: Bundle) -> bool:
    """Whether the network has told newer things than the stick; then only receipts and files are of use."""
    if link.last_contact_at is None or link.clock_offset is None or link.cursor is None:
        return False
    return link.last_contact_at + link.clock_offset >= found.manifest.made_at


def _ends(store: Store) -> tuple[ServerLink, DeviceKeys]:
    link = store.read(server_link)
    if link is None:
        raise NotLinked
    return link, store.write(device_keys).result()


def _note(store: Store, direction: Direction, what: str, records: int, size: int) -> None:
    now = store.clock()
    made = Exchanged(USB, store.device, direction, what, records, size, 0, ExchangeOutcome.DONE, None, None)
    store.write(lambda connection: log_exchange(connection, made, now)).result()
