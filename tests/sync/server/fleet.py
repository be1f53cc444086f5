"""A server and its seats, with the moves tests make: enrol, send, work out, pull, look."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, insert, select, update

from sync.protocol import BatchAnswer, Change
from sync.records.exchange import devices
from sync.records.tables import attempts, scorm_enrollments
from sync.server.devices import find
from sync.server.intake.storing import mark_dirty
from sync.server.server import Server
from sync.server.store.tables import device_access, dirty, matters, records
from sync.server.telling.paging import Cursor, Reader
from tests.sync.server.wall_clock import WallClock
from tests.sync.simulated import COURSE, SimulatedSeat


@dataclass
class Fleet:
    server: Server
    clock: WallClock

    def seat(self, name: str = "Bridge", groups: tuple[UUID, ...] = ()) -> SimulatedSeat:
        """A seat that the server knows."""
        seat = SimulatedSeat(name=name)
        self.know(seat, groups)
        return seat

    def know(self, seat: SimulatedSeat, groups: tuple[UUID, ...] = ()) -> None:
        now = self.clock()
        with self.server.database.writing() as connection:
            connection.execute(insert(devices).values(id=seat.device, name=seat.name, enrolled_at=now))
            connection.execute(
                insert(device_access).values(
                    device_id=seat.device,
                    key=seat.public_key,
                    recipient=seat.recipient,
                    program="simulated 1",
                    platform="test",
                    groups=[str(group) for group in groups],
                )
            )
            mark_dirty(connection, {f"device/{seat.device}"}, now)

    def send(self, seat: SimulatedSeat, most: int = 500) -> list[BatchAnswer]:
        """Everything the seat has, as an honest seat sends it."""
        answers = []
        while (batch := seat.batch(most)) is not None:
            answers.append(self.server.ingest(seat.device, batch.body, batch.signature))
            seat.answered(answers[-1])
        return answers

    def work_out(self) -> None:
        while self.server.project():
            pass
        left = self.rows(select(dirty.c.aggregates, dirty.c.error))
        assert left == [], f"Something could not be worked out: {left}"

    def take(self, *seats: SimulatedSeat) -> None:
        """Send everything and work it out, seat after seat."""
        for seat in seats:
            self.send(seat)
            self.work_out()

    def pull(self, seat: SimulatedSeat, cursor: str | None = None, limit: int = 500) -> tuple[dict[str, Change], str]:
        """Every change after the cursor: {"kind subject": change}, and the new cursor."""
        found: dict[str, Change] = {}
        while True:
            page = self.server.changes(seat.device, cursor, limit)
            found |= {f"{change.kind} {change.subject}": change for change in page.changes}
            cursor = page.cursor
            if not page.more:
                return found, cursor

    def cursor(self, text: str) -> Cursor:
        return Cursor.model_validate_json(base64.urlsafe_b64decode(text))

    def told_subjects(self, seat: SimulatedSeat, cursor: str) -> list[str]:
        """Also of what has no body yet: which positions the server would tell of."""
        with self.server.database.reading() as connection:
            known = find(connection, seat.device)
            return Reader(connection, self.server.state, known, 24).subjects(cursor)

    def give_groups(self, seat: SimulatedSeat, groups: tuple[UUID, ...]) -> None:
        with self.server.database.writing() as connection:
            own = update(device_access).where(device_access.c.device_id == seat.device)
            connection.execute(own.values(groups=[str(group) for group in groups]))

    def document(self, seat: SimulatedSeat, kind: str, subject: object) -> Mapping[str, Any]:
        body = self.pull(seat)[0][f"{kind} {subject}"].body
        assert body is not None
        return body

    # Looking

    def rows(self, asked: Select[Any]) -> list[Row[Any]]:
        with self.server.database.reading() as connection:
            return list(connection.execute(asked))

    def enrollment(self) -> Row[Any]:
        """The only one there is."""
        (row,) = self.rows(select(scorm_enrollments))
        return row

    def attempts(self) -> list[Row[Any]]:
        return self.rows(select(attempts).order_by(attempts.c.number))

    def standings(self) -> dict[int, str]:
        return {row.number: row.standing.value for row in self.attempts()}

    def matters(self) -> dict[str, bool]:
        """What → whether it waits still."""
        return {row.what.value: row.settled_at is None for row in self.rows(select(matters).order_by(matters.c.at))}

    def records(self) -> int:
        return int(self.rows(select(func.count()).select_from(records))[0][0])

    def everything(self) -> dict[str, Any]:
        """All that any seat is told: what two servers that heard the same have in common."""
        seat = SimulatedSeat(name="Watcher")
        self.know(seat)
        found, _ = self.pull(seat)
        return {name: change.body for name, change in found.items() if not name.startswith(("center", "device"))}


def a_learner(seat: SimulatedSeat, **policy: object) -> UUID:
    """Somebody enrolled on the course, with the course's policy if there is one."""
    learner = seat.person()
    seat.package()
    if policy:
        seat.policy(COURSE, **policy)
    seat.enrol(learner)
    return learner
