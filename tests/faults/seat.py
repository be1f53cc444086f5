"""A real seat without a window: its encrypted store, people who learn there, and its two ends of the exchange."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import select

from desktop.config import Config
from desktop.learning.access import Access, Actor
from desktop.learning.joining import join
from desktop.learning.library import Library
from desktop.learning.receiving import SeatInbox
from desktop.learning.sending import SeatOutbox
from desktop.store.attempts import (
    attempts_of,
    begin_attempt,
    begin_session,
    end_attempt,
    end_session,
    resume_attempt,
    suspend_attempt,
)
from desktop.store.device_keys import device_keys
from desktop.store.enrollments import enroll
from desktop.store.journal_tables import journal
from desktop.store.library import Package, add_package, package_by_sha256
from desktop.store.people import PersonFacts, add_person, change_person, everybody, person
from desktop.store.results import Results
from desktop.store.store import Connection, Store, system_clock
from desktop.store.tracking import record_values
from sync.client import Exchange, Keys, Summary, line_to
from sync.pace import Pace
from sync.records.vocabulary import AttemptState, Completion, Role, SessionEnd, Success
from sync.wire import Wire
from tests.store.desk import KEY, facts

COURSES = 3
GIVEN = ("Ada", "Amina", "Bo", "Chen", "Dina", "Edda", "Femi", "Grace", "Hugo", "Ines", "Jonas", "Kaito")
FAMILY = ("Byron", "Yusuf", "Lind", "Wei", "Sørensen", "O’Neil", "Adeyemi", "Hopper", "Martín", "Çelik")


class FaultySeat:
    """A seat in a folder of its own. Each `work` is done on the disk when it returns."""

    def __init__(self, folder: Path, random: Random, clock: Callable[[], datetime] = system_clock) -> None:
        self.config = Config.below(folder)
        self.config.make_folders()
        self.random = random
        self.store = Store.open(self.config.data, KEY, clock=clock)
        self.outbox = SeatOutbox(self.store)
        self.inbox = SeatInbox(self.store, Library(self.store, self.config.courses), self.config.arriving)
        self.wire = Wire()
        self._pace = Pace()

    def settle(self) -> None:
        """The first start: an administrator and the courses."""
        self.store.write(self._settle).result()

    def join(self, invitation: str) -> None:
        """Enrol at the server, trying until it works, as whoever stands before the seat does."""
        (manager,) = [one for one in self.store.read(everybody) if one.role is Role.ADMINISTRATOR]
        join(Access(self.store, Actor(manager.id, manager.role, manager.name)), invitation, "Seat")

    def keys(self) -> Keys:
        return self.store.write(device_keys).result()

    def connect(self, port: int | None = None) -> None:
        """A new line, as after a start; to the port instead of the way it was enrolled by."""
        link = self.inbox.link()
        assert link is not None, "The seat is not enrolled."
        if port is not None:
            link = replace(link, addresses=(f"http://127.0.0.1:{port}",))
        self.wire.close()
        self.line = line_to(link, self.keys(), self.wire)

    def exchange(self) -> Summary:
        """One run. Raises SyncTrouble."""
        return Exchange(self.line, self.outbox, self.inbox, pace=self._pace).run()

    def work(self, deeds: int) -> None:
        """So much of what happens at a seat, in as many transactions."""
        for _ in range(deeds):
            self.store.write(self._deed).result()

    def journal(self) -> dict[UUID, bytes]:
        """Every record this seat has sealed, as it was sealed."""

        def read(connection: Connection) -> dict[UUID, bytes]:
            return {row.record_id: bytes(row.line) for row in connection.execute(select(journal))}

        return self.store.read(read)

    def people(self) -> set[UUID]:
        return {one.id for one in self.store.read(everybody)}

    def close(self) -> None:
        self.wire.close()
        self.store.close()

    def _settle(self, connection: Connection) -> None:
        now = self.store.clock()
        add_person(connection, "Ingrid", "Holm", now, role=Role.ADMINISTRATOR)
        for number in range(COURSES):
            add_package(connection, facts(f"Course {number}", f"{number:02x}" * 32), now)
        self._learner(connection)

    def _deed(self, connection: Connection) -> None:
        chosen = self.random.random()
        if chosen < 0.15:
            self._learner(connection)
        elif chosen < 0.3:
            self._rename(connection)
        else:
            self._learn(connection)

    def _learner(self, connection: Connection) -> None:
        given, family = self.random.choice(GIVEN), self.random.choice(FAMILY)
        add_person(connection, given, family, self.store.clock())

    def _rename(self, connection: Connection) -> None:
        chosen = self._somebody(connection)
        found = person(connection, chosen)
        assert found is not None
        told = PersonFacts.of(found)
        changed = PersonFacts(
            self.random.choice(GIVEN), told.family_name, told.number, told.email, told.language, told.role
        )
        change_person(connection, chosen, changed, self.store.clock())

    def _learn(self, connection: Connection) -> None:
        """Somebody sits down to a course, goes on with what they had begun, and leaves it or ends it."""
        now, learner = self.store.clock(), self._somebody(connection)
        course = self.random.choice(_courses(connection))
        enrolled = enroll(connection, learner, course.id, now)
        begun = [one for one in attempts_of(connection, enrolled.id) if one.state is AttemptState.SUSPENDED]
        attempt = begun[-1] if begun else begin_attempt(connection, enrolled.id, now)
        if begun:
            resume_attempt(connection, attempt.id, now)
        session = begin_session(connection, attempt, "item-1", 1, now)
        values = [("cmi.location", str(self.random.randrange(50)))]
        values += [("cmi.suspend_data", "x" * self.random.randrange(2_000))]
        values += [
            (f"cmi.interactions.{number}.id", f"question-{number}") for number in range(self.random.randrange(9))
        ]
        record_values(connection, session, 1, values, now)
        score = self.random.random()
        passed = Results(Completion.COMPLETED, Success.PASSED if score > 0.5 else Success.FAILED, 100.0, score)
        done = self.random.random() < 0.4
        end_session(connection, session, SessionEnd.TERMINATE, now, passed if done else Results(), 60.0)
        (end_attempt if done else suspend_attempt)(connection, attempt.id, now, passed if done else Results())

    def _somebody(self, connection: Connection) -> UUID:
        return self.random.choice([one.id for one in everybody(connection) if one.role is Role.LEARNER])


def _courses(connection: Connection) -> list[Package]:
    return [found for number in range(COURSES) if (found := _course(connection, number)) is not None]


def _course(connection: Connection, number: int) -> Package | None:
    return package_by_sha256(connection, f"{number:02x}" * 32)
