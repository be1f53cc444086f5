"""A second seat without a window: its own home, its own database, the real exchange; and a learner in front of it."""

from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from desktop.config import Config
from desktop.content.importer import load_package
from desktop.learning import joining
from desktop.learning.access import Access
from desktop.learning.carrying import Brought, bring, carry
from desktop.learning.course import Course
from desktop.learning.library import Library
from desktop.learning.offers import fetch_packages, offered
from desktop.learning.playing import CourseRun
from desktop.learning.receiving import SeatInbox
from desktop.learning.sending import SeatOutbox
from desktop.learning.sign_in import Doorkeeper
from desktop.store.attempts import Attempt, attempts_of
from desktop.store.device_keys import device_keys
from desktop.store.enrollments import enrollment_of
from desktop.store.journal_tables import journal
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.people import everybody
from desktop.store.store import Store
from sync.client import Exchange, Summary, line_to
from sync.enrolment_files import ANSWER_NAME
from sync.server import carrying, commands
from sync.server.server import Server
from tests.learning.chair import ADA, Chair, Clock
from tests.seat import ADMINISTRATOR_PIN, CHEAP


class FarSeat:
    """`exchange` is what the program does by itself; here a test says when."""

    def __init__(self, home: Path) -> None:
        self.config = Config.below(home)
        self.config.make_folders()
        self.store = Store.open(self.config.data, StoreKey(b"\x02" * 32, KeyHome.GIVEN))
        self.library = Library(self.store, self.config.courses)
        administrator = Doorkeeper(self.store, CHEAP).make_administrator("Edda", "Berg", ADMINISTRATOR_PIN, "At sea")
        self.access = Access(self.store, administrator)

    def join(self, invitation: str) -> None:
        joining.join(self.access, invitation, "Bridge tablet 2")

    def join_by_files(self, server: Server, stick: Path) -> None:
        """A request on a stick, and the answer that an administrator of the server gives to it."""
        request, reply = joining.ask_by_file(self.access, "Bridge tablet 2", stick), stick / ANSWER_NAME
        assert commands.invite_device(server, "", [], request, reply) == commands.DONE
        joining.join_by_file(self.access, reply)

    def by_stick(self, server: Server, stick: Path) -> Brought:
        """A stick goes to the server and comes back; every bundle on it is taken, also those that were taken before."""
        carry(self.access, stick)
        receipts = [
            one for found in carrying.bundles_for(server, stick) for one in carrying.take(server, found).receipts
        ]
        carrying.write_for(server, self.store.device, stick, receipts)
        return bring(self.access, self.library, self.config.arriving, stick)

    def exchange(self) -> Summary:
        """One run of the loop. Raises SyncTrouble where the server can't be reached."""
        inbox = SeatInbox(self.store, self.library, self.config.arriving)
        link = inbox.link()
        assert link is not None
        line = line_to(link, self.store.write(device_keys).result())
        try:
            return Exchange(line, SeatOutbox(self.store), inbox).run()
        finally:
            line.wire.close()

    def fetch_all(self) -> None:
        """Everything the server offers, in one more exchange."""
        fetch_packages(self.access, [offer.sha256 for offer in offered(self.access)])
        self.exchange()

    def sits(self, name: str, sha256: str) -> Chair:
        """Somebody in front of a course, which is not opened yet."""
        person = next(one for one in self.store.read(everybody) if one.name == name)
        package = self.library.package(sha256)
        assert package is not None
        manifest = load_package(self.library.folder_of(sha256))
        course = Course(package.id, package.facts.title, manifest)
        return Chair(self.store, Clock(), person, course, CourseRun(self.store, ADA, person.id, course))

    def close(self) -> None:
        self.store.close()


def sealed(store: Store) -> set[UUID]:
    """Every record that a seat has sealed."""
    return set(store.read(lambda connection: connection.execute(select(journal.c.record_id)).scalars().all()))


def attempts_on(store: Store, learner: UUID, package: UUID) -> list[Attempt]:
    """A learner's attempts on a package as a seat has them, by number."""

    def look(connection: object) -> list[Attempt]:
        enrolled = enrollment_of(connection, learner, package)  # type: ignore[arg-type]
        return attempts_of(connection, enrolled.id) if enrolled is not None else []  # type: ignore[arg-type]

    return store.read(look)
