"""Real seats around a real server, without a network between them: the exchange's own steps, and what can go wrong."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select

from desktop.learning.library import Library
from desktop.learning.receiving import SeatInbox
from desktop.learning.sending import SeatOutbox
from desktop.learning.settling import recount
from desktop.scorm.package import Edition
from desktop.store import attempts, people, tracking
from desktop.store.attempts import begin_attempt, begin_session, end_attempt, end_session, resume_attempt
from desktop.store.device_keys import device_keys
from desktop.store.enrollments import Enrollment, enroll, enrollment_of
from desktop.store.journal_tables import put_off
from desktop.store.library import PackageFacts, add_package
from desktop.store.pulled_courses import package_id
from desktop.store.results import Results
from desktop.store.server_link import keep_link
from desktop.store.store import Connection, Store
from sync.introductions import EnrolAnswer
from sync.protocol import ProblemKind
from sync.records.exchange import devices
from sync.records.vocabulary import SessionEnd
from sync.server.intake.storing import mark_dirty
from sync.server.server import Refused, Server
from sync.server.settings import Settings
from sync.server.store.tables import device_access, dirty
from tests.learning.chair import NOON, Clock
from tests.store.desk import KEY

SHA = "ab" * 32
FACTS = PackageFacts(SHA, "Lifeboats", Edition.SCORM_2004_4TH, "index.html", 1, 1, 1000)


@dataclass
class RealSeat:
    """A store with its two ends; the clock is its own."""

    name: str
    folder: Path
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.store = Store.open(self.folder / "data", KEY, clock=self.clock)
        self.outbox = SeatOutbox(self.store)
        library = Library(self.store, self.folder / "courses")
        self.inbox = SeatInbox(self.store, library, self.folder / "arriving")

    def write(self, work: Any) -> Any:  # noqa: ANN401 (whatever the work gives)
        return self.store.write(work).result()

    def read(self, work: Any) -> Any:  # noqa: ANN401
        return self.store.read(work)

    # What happens at it

    def person(self, given: str, number: str | None = None) -> UUID:
        made: UUID = self.write(lambda on: people.add_person(on, given, "", self.clock(), number=number)).id
        return made

    def package(self) -> UUID:
        made: UUID = self.write(lambda on: add_package(on, FACTS, self.clock())).id
        return made

    def enrolled(self, learner: UUID) -> Enrollment:
        def look(on: Connection) -> Enrollment | None:
            return enrollment_of(on, learner, package_here(on))

        found: Enrollment | None = self.read(look)
        assert found is not None
        return found

    def begins(self, learner: UUID) -> UUID:
        """Another attempt, without a session yet."""
        made: UUID = self.write(
            lambda on: begin_attempt(on, enroll(on, learner, package_here(on), self.clock()).id, self.clock()).id
        )
        return made

    def works(self, attempt: UUID, location: str, results: Results | None = None, seconds: float = 60.0) -> UUID:
        """One session in the attempt; with results it is over then."""

        def work(on: Connection) -> UUID:
            known = attempts.attempt(on, attempt)
            assert known is not None
            resume_attempt(on, attempt, self.clock())
            running = begin_session(on, known, "item-1", 1, self.clock())
            tracking.record_values(on, running, 1, [("cmi.location", location)], self.clock())
            self.clock.forward(seconds=seconds)
            end_session(on, running, SessionEnd.TERMINATE, self.clock(), results or Results(), seconds)
            leave = end_attempt if results is not None else attempts.suspend_attempt
            leave(on, attempt, self.clock(), results)
            recount(on, known.enrollment, self.clock())
            return running.id

        made: UUID = self.write(work)
        return made

    def put_off(self) -> list[tuple[str, str]]:
        rows = self.read(lambda on: on.execute(select(put_off.c.kind, put_off.c.reason)).all())
        return sorted((row.kind, row.reason.value) for row in rows)


def package_here(on: Connection) -> UUID:
    found = package_id(on, SHA)
    assert found is not None
    return found


class Center:
    """A server on SQLite and the seats that it knows."""

    def __init__(self, folder: Path, seats: int = 2) -> None:
        self._folder = folder
        self.clock = Clock()
        (folder / "server").mkdir()
        url = f"sqlite:///{folder / 'server.sqlite3'}"
        self.server = Server(Settings.on(url, folder / "server"), self.clock)
        self.seats = [self.seat(f"Seat {number}") for number in range(1, seats + 1)]

    def seat(self, name: str) -> RealSeat:
        seat = RealSeat(name, self._folder / name)
        keys = seat.write(device_keys)
        with self.server.database.writing() as connection:
            known = {"id": keys.device, "name": name, "enrolled_at": NOON}
            connection.execute(insert(devices).values(**known))
            connection.execute(
                insert(device_access).values(
                    device_id=keys.device,
                    key=keys.key,
                    recipient=keys.recipient,
                    program="carrel test",
                    platform="test",
                    groups=[],
                )
            )
            mark_dirty(connection, {f"device/{keys.device}"}, NOON)
        state = self.server.state
        answer = EnrolAnswer(
            device=keys.device,
            server=state.server_id,
            generation=state.generation,
            center=state.center,
            addresses=(),
            key="A" * 43 + "=",
            recipient="age1" + "q" * 58,
        )
        seat.write(lambda on: keep_link(on, answer, bytes(32), NOON))
        return seat

    def sends(self, seat: RealSeat, *, replies_lost: bool = False) -> None:
        """Everything up; where replies are lost the server has it and the seat does not know."""
        while (batch := seat.outbox.next_batch()) is not None:
            try:
                answer = self.server.ingest(seat.store.device, batch.body)
            except Refused as refused:
                if refused.kind is not ProblemKind.GAP or refused.ack is None:
                    raise
                seat.outbox.go_back(refused.ack)
                continue
            if replies_lost:
                return
            seat.outbox.answered(answer)

    def works_out(self) -> None:
        self.clock.forward(minutes=1)
        while self.server.project():
            pass
        with self.server.database.reading() as connection:
            assert connection.execute(select(dirty.c.aggregates, dirty.c.error)).all() == []

    def reads(self, seat: RealSeat, *, most: int = 500) -> None:
        while True:
            try:
                page = self.server.changes(seat.store.device, seat.inbox.cursor(), most)
            except Refused as refused:
                if refused.kind is not ProblemKind.RESYNC:
                    raise
                seat.inbox.resync()
                continue
            seat.inbox.heard(page)
            seat.inbox.take(page)
            if not page.more:
                break
        seat.inbox.wanted()

    def exchange(self, *seats: RealSeat) -> None:
        """Each of them (None named: all, until nothing is new) sends, and reads what came of it."""
        for seat in seats or (*self.seats, *self.seats):
            seat.clock.forward(seconds=1)
            self.sends(seat)
            self.works_out()
            self.reads(seat)

    def close(self) -> None:
        for seat in self.seats:
            seat.store.close()
        self.server.close()
