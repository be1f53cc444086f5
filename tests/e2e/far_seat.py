"""A second seat without a window: its own home, its own database, the real exchange; and a learner in front of it."""

from pathlib import Path
from uuid import UUID

from desktop.config import Config
from desktop.content.importer import load_package
from desktop.learning import joining
from desktop.learning.access import Access
from desktop.learning.course import Course
from desktop.learning.exchanging import SeatOutbox
from desktop.learning.library import Library
from desktop.learning.offers import fetch_packages, offered
from desktop.learning.playing import CourseRun
from desktop.learning.receiving import SeatInbox
from desktop.learning.sign_in import Doorkeeper
from desktop.store.attempts import Attempt, attempts_of
from desktop.store.device_keys import device_keys
from desktop.store.enrollments import enrollment_of
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.people import everybody
from desktop.store.store import Store
from sync.client import Exchange, Summary, line_to
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


def attempts_on(store: Store, learner: UUID, package: UUID) -> list[Attempt]:
    """A learner's attempts on a package as a seat has them, by number."""

    def look(connection: object) -> list[Attempt]:
        enrolled = enrollment_of(connection, learner, package)  # type: ignore[arg-type]
        return attempts_of(connection, enrolled.id) if enrolled is not None else []  # type: ignore[arg-type]

    return store.read(look)
