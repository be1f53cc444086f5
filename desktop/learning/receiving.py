"""A seat's side of an exchange with a server, down: what it was told goes into its tables (`sync.client.Inbox`)."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop.learning.certificates import issue_if_earned
from desktop.learning.library import AlreadyThereError, Library
from desktop.learning.packages import import_unattended
from desktop.learning.settling import counted_now
from desktop.scorm.refusal import PackageError, StorageError
from desktop.store import branches, enrollments, journal_answers, offers, outbox, pulled, pulled_mirrors, server_link
from desktop.store.device_keys import wipe_device_keys
from desktop.store.errors import DiskError
from desktop.store.exchange_log import Exchanged, log_exchange
from desktop.store.pulled import Pulled
from desktop.store.store import Connection, Store
from desktop.words import translate
from sync.client import Link, Summary, Wanted
from sync.protocol import Change, ChangesPage, ServerSays
from sync.records.vocabulary import Completion, Direction, ExchangeOutcome, Success
from sync.trouble import LocalTrouble

_log: Final = logging.getLogger(__name__)
SLICE: Final = 20
"""Changes in one transaction while a course is open: about a tenth of a second."""
LONG_SLICE: Final = 100
"""And while none is."""
SERVER: Final = "server"
"""What the log calls the other end."""


class SeatInbox:
    """Satisfies `sync.client.Inbox`; for one thread at a time, and never the writer's."""

    def __init__(self, store: Store, library: Library, arriving: Path) -> None:
        """`arriving`: the folder that packages are fetched into, on the disk of the courses."""
        self._store = store
        self._library = library
        self._arriving = arriving
        self._reads_again = True
        """What an earlier version of the program could not read is tried once."""

    def link(self) -> Link | None:
        """None: this seat is not enrolled at a server."""
        known = self._store.read(server_link.server_link)
        if known is None:
            return None
        heard_at = None
        if known.last_contact_at is not None and known.clock_offset is not None:
            heard_at = known.last_contact_at + known.clock_offset
        return Link(known.server, known.center, known.addresses, known.plain_allowed, heard_at)

    def cursor(self) -> str | None:
        """Where the last page ended; None: from the beginning."""
        known = self._store.read(server_link.server_link)
        return known.cursor if known is not None else None

    def take(self, page: ChangesPage) -> None:
        """Apply a page and keep its cursor, in one transaction; what had been put off as well, where it is possible."""
        apply_page(self._store, page)

    def resync(self) -> None:
        """Everything is told again: the cursor goes, and what only repeats the server's words. No work goes.

        It may have been restored from a backup; then it lacks what this seat need not have sent again otherwise.
        """

        def work(connection: Connection) -> None:
            pulled.start_over(connection)
            journal_answers.ask_again(connection)

        self._store.write(work).result()

    def heard(self, said: ServerSays) -> None:
        """Keep when the server was heard, how far its clock is from this one, its newest stamp and what it lets do."""

        def work(connection: Connection) -> None:
            outbox.hear(connection, said.hlc, said.server_time)
            server_link.keep_contact(connection, said.standing, said.server_time, self._store.clock())

        self._store.write(work).result()

    def wanted(self) -> Sequence[Wanted]:
        """The packages to fetch, by title. All that waited is sent by now, so what had been put off is tried again."""
        self._try_again()
        wanted = self._store.read(lambda connection: offers.offers(connection, only_wanted=True))
        return [Wanted(offer.sha256, offer.title, offer.size_bytes) for offer in wanted]

    def folder(self) -> Path:
        """Made here where it is missing. Raises LocalTrouble."""
        try:
            self._arriving.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            said = translate(
                "Offers", "The folder for courses could not be made ({why}). Check the disk, then try again."
            )
            raise LocalTrouble(said.format(why=error.strerror or error)) from error
        return self._arriving

    def fetched(self, package: Wanted, archive: Path) -> None:
        """Import the package with the usual importer and delete the archive.

        One that is refused is no longer wanted, and its offer says why. Raises LocalTrouble where the disk refuses;
        then the archive stays, and the next exchange goes on from there.
        """
        try:
            import_unattended(self._store, self._library, archive, lambda _: None, lambda: False)
        except AlreadyThereError:
            _log.info("The package %s was here already.", package.sha256)
        except StorageError as error:
            raise LocalTrouble(str(error)) from error
        except PackageError as error:
            why = str(error)
            self._store.write(lambda on: offers.keep_trouble(on, package.sha256, why)).result()
            archive.unlink(missing_ok=True)
            return
        self._store.write(lambda on: offers.drop_offer(on, package.sha256)).result()
        archive.unlink(missing_ok=True)

    def released(self) -> None:
        """The device is revoked and the server has everything: this seat works for itself again, with all it has."""

        def work(connection: Connection) -> None:
            wipe_device_keys(connection)
            server_link.forget_link(connection)

        self._store.write(work).result()

    def note(self, summary: Summary) -> None:
        """A line for each way that something went, or the trouble where nothing did."""

        def work(connection: Connection) -> None:
            for made in _lines(summary, self._store.device):
                log_exchange(connection, made, summary.began_at)

        self._store.write(work).result()

    def _try_again(self) -> None:
        changes: list[Change] = []
        if self._reads_again:
            changes = self._store.read(pulled.try_unreadable)
            self._reads_again = False
        waiting: bool = self._store.read(pulled.has_put_off)
        if changes or waiting:
            _apply(self._store, changes, None)


def apply_page(store: Store, page: ChangesPage) -> None:
    """Put a page of changes into the tables, with its cursor, in one transaction. Raises StoreError.

    A long page goes in slice by slice, the cursor with the last one: what a course stores, and whoever signs in, must
    not wait for hundreds of other people's attempts. A page that broke off is told again, which changes nothing.
    """
    changes = page.changes
    while len(changes) > (most := SLICE if store.opened else LONG_SLICE):
        _apply(store, changes[:most], None)
        changes = changes[most:]
    _apply(store, changes, page.cursor)


def _apply(store: Store, changes: Collection[Change], cursor: str | None) -> None:
    def is_open(learner: UUID, package: UUID | None) -> bool:
        if package is not None:
            return (learner, package) in store.opened
        return any(learner == whose for whose, _ in list(store.opened))

    def work(connection: Connection) -> Pulled:
        now = store.clock()
        came = pulled.take_changes(connection, changes, now, is_open, cursor=cursor)
        for enrollment in (came.touched | came.ruled) - _in_use(connection, store):
            _count_again(connection, store, enrollment, came)
        return came

    came = store.write(work).result()
    if came.erased:
        _forget(store)


def _count_again(connection: Connection, store: Store, enrollment: UUID, came: Pulled) -> None:
    """As `settling.recount`, of work that may have been done elsewhere.

    The certificate that it earned is issued by the seat where it was earned: all seats learn of the same results, and
    one certificate is enough.
    """
    if enrollment in came.touched:
        pulled_mirrors.mirror(connection, enrollment, came.placed, store.clock())
    enrolled = enrollments.enrollment(connection, enrollment)
    if enrolled is None:
        return
    counted = counted_now(connection, enrolled)
    if counted != enrolled.counted:
        pulled_mirrors.keep_counted(connection, enrollment, counted)
    result = replace(enrolled, counted=counted).result
    if result.attempt is None or not (result.completion is Completion.COMPLETED or result.success is Success.PASSED):
        return
    head = branches.head_of(connection, result.attempt)
    if head is not None and head.device == store.device:
        issue_if_earned(connection, enrollment, store.clock())


def _in_use(connection: Connection, store: Store) -> set[UUID]:
    """The enrolments of courses that are open: whoever has one in their hands counts it with their next step."""
    found = (enrollments.enrollment_of(connection, learner, package) for learner, package in list(store.opened))
    return {each.id for each in found if each is not None}


def _forget(store: Store) -> None:
    """Of people who were erased elsewhere nothing stays in the journal and in backups."""
    try:
        store.forget_deleted()
    except DiskError as error:
        # They are replaced within three hours of use; the exchange need not end for it.
        _log.warning("Backups may still hold somebody who was erased: %s", error, exc_info=error)


def _lines(summary: Summary, device: UUID) -> list[Exchanged]:
    seconds, error = round(summary.seconds), summary.trouble
    partly = bool(summary.parked or summary.unfetched)
    outcome = ExchangeOutcome.PARTLY if error or partly else ExchangeOutcome.DONE
    made = []
    if summary.batches:
        counts = {"batches": summary.batches, "duplicates": summary.duplicates, "parked": summary.parked}
        made.append((Direction.UP, "records", summary.sent, summary.bytes_up, counts))
    if summary.changes or summary.fetched or summary.unfetched:
        fetched = {"packages": len(summary.fetched), "unfetched": len(summary.unfetched)}
        made.append((Direction.DOWN, "changes", summary.changes, summary.bytes_down, fetched))
    if not made:
        nothing = Exchanged(SERVER, device, Direction.UP, "records", 0, 0, seconds, ExchangeOutcome.FAILED, None, error)
        return [nothing]
    return [
        Exchanged(SERVER, device, direction, what, records, size, seconds, outcome, counts, error)
        for direction, what, records, size, counts in made
    ]
