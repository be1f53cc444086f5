"""A learner at a seat: the records that stand before the first value of a course."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from desktop.scorm.package import Edition
from desktop.store.attempts import Attempt, Session, begin_attempt, begin_session
from desktop.store.engine import connect_to_look
from desktop.store.enrollments import Enrollment, enroll, enrollment
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.library import Package, PackageFacts, add_package
from desktop.store.people import Person, add_person
from desktop.store.store import Connection, Store
from desktop.store.tracking import record_values, values_of

NOON: Final = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
KEY: Final = StoreKey(bytes(range(32)), KeyHome.GIVEN)
OTHER_KEY: Final = StoreKey(bytes(range(1, 33)), KeyHome.GIVEN)


def facts(title: str = "Lifeboats", sha256: str = "ab" * 32) -> PackageFacts:
    return PackageFacts(sha256, title, Edition.SCORM_2004_4TH, "index.html", 1, 1, 1000)


@dataclass
class Desk:
    store: Store
    learner: Person
    package: Package
    enrollment: Enrollment
    attempt: Attempt
    session: Session
    seq: int = 0

    def send(self, *values: tuple[str, str | None], now: datetime = NOON) -> None:
        """The next batch of the session, on disk when this returns."""
        self.seq += 1
        seq = self.seq
        self.store.write(lambda connection: record_values(connection, self.session, seq, values, now)).result()

    def values(self) -> dict[str, str]:
        return self.store.read(lambda connection: values_of(connection, self.attempt.id, "item-1", 1))

    def standing(self) -> Enrollment:
        found = self.store.read(lambda connection: enrollment(connection, self.enrollment.id))
        assert found is not None
        return found


def sit_down(store: Store) -> Desk:
    """A learner in the first session of the first attempt on a one-SCO course of SCORM 2004."""

    def prepare(connection: Connection) -> Desk:
        learner = add_person(connection, "Ada", "Byron", NOON)
        package = add_package(connection, facts(), NOON)
        enrolled = enroll(connection, learner.id, package.id, NOON)
        attempt = begin_attempt(connection, enrolled.id, NOON)
        session = begin_session(connection, attempt, "item-1", 1, NOON)
        return Desk(store, learner, package, enrolled, attempt, session)

    return store.write(prepare).result()


def rows(database: Path, query: str, key: StoreKey = KEY) -> list[tuple[Any, ...]]:
    """What a connection that has nothing to do with the store reads from the file."""
    connection = connect_to_look(database, key.secret)
    try:
        return list(connection.execute(query).fetchall())
    finally:
        connection.close()
