"""Ada at a seat that is told of her work elsewhere: what the seat has of it, and what she does at the seat herself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from desktop.store import attempts, enrollments, tracking
from desktop.store.attempts import Session, begin_attempt, begin_session, end_attempt, end_session, suspend_attempt
from desktop.store.branches import branch_of
from desktop.store.enrollments import Enrollment, enroll
from desktop.store.journal_tables import put_off
from desktop.store.pulled_courses import package_id
from desktop.store.results import Results
from desktop.store.store import Connection
from sync.records.vocabulary import Completion, SessionEnd, Success
from tests.learning.told import SHA, Seat, came_to, course, id_of, person

ADA = id_of("Ada")
FIRST = id_of("first")
DONE = came_to(Completion.COMPLETED, Success.PASSED, 0.8)


@contextmanager
def seat_that_knows_ada(folder: Path) -> Iterator[Seat]:
    made = Seat(folder)
    made.is_told(person("Ada", given_name="Ada"), course())
    yield made
    made.store.close()


def enrolled(seat: Seat, learner: UUID = ADA, sha256: str = SHA) -> Enrollment:
    def look(on: Connection) -> Enrollment | None:
        package = package_id(on, sha256)
        assert package is not None
        return enrollments.enrollment_of(on, learner, package)

    found: Enrollment | None = seat.read(look)
    assert found is not None
    return found


def tried(seat: Seat, identifier: UUID = FIRST) -> attempts.Attempt:
    found: attempts.Attempt | None = seat.read(lambda on: attempts.attempt(on, identifier))
    assert found is not None
    return found


def values(seat: Seat, identifier: UUID = FIRST) -> dict[str, str]:
    found: dict[str, str] = seat.read(lambda on: tracking.values_of(on, identifier, "item-1", 1))
    return found


def branch(seat: Seat, identifier: UUID = FIRST) -> list[UUID]:
    return [each.id for each in seat.read(lambda on: branch_of(on, identifier))]


def reasons(seat: Seat) -> list[str]:
    rows = seat.read(lambda on: on.execute(select(put_off.c.reason)).scalars().all())
    return sorted(reason.value for reason in rows)


def goes_on(seat: Seat, said: str = "here", identifier: UUID = FIRST) -> Session:
    """A session of this seat in the attempt, ended; nothing of it is sent yet."""

    def work(on: Connection) -> Session:
        known = attempts.attempt(on, identifier)
        assert known is not None
        running = begin_session(on, known, "item-1", 1, seat.clock())
        tracking.record_values(on, running, 1, [("cmi.location", said)], seat.clock())
        end_session(on, running, SessionEnd.TERMINATE, seat.clock(), Results(), 30.0)
        suspend_attempt(on, known.id, seat.clock())
        return running

    made: Session = seat.write(work)
    return made


def begins(seat: Seat, results: Results | None = None) -> UUID:
    """An attempt of this seat with one session in it."""

    def work(on: Connection) -> UUID:
        package = package_id(on, SHA)
        assert package is not None
        begun = begin_attempt(on, enroll(on, ADA, package, seat.clock()).id, seat.clock())
        running = begin_session(on, begun, "item-1", 1, seat.clock())
        tracking.record_values(on, running, 1, [("cmi.location", "here"), ("cmi.suspend_data", "mine")], seat.clock())
        end_session(on, running, SessionEnd.TERMINATE, seat.clock(), results or Results(), 30.0)
        end = end_attempt if results is not None else suspend_attempt
        end(on, begun.id, seat.clock(), results)
        return begun.id

    identifier: UUID = seat.write(work)
    return identifier
