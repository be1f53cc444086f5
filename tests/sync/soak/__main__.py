"""`make soak`: very many seats send very much to one server at once; what was lost or doubled, and how long it took.

Each seat tells its own story, is interrupted as seats are (a batch sent twice, a reply lost, a cloned disk), and goes
on until nothing waits. The server works things out meanwhile. At the end each record has to be there exactly once, and
each enrolment has to show what its seat knows of it. Exit code 1 if anything is lost or doubled.
"""

import argparse
import random
import resource
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from sqlalchemy import create_engine, func, make_url, select, text

from sync.protocol import BatchAnswer
from sync.records.tables import attempts, scorm_enrollments
from sync.records.vocabulary import AttemptState, Success
from sync.server.server import Server
from sync.server.settings import Settings
from sync.server.store.tables import dirty, parked, records
from tests.benchmarks.bench_ingest import know
from tests.sync.postgresql import Absent, throw_away_server
from tests.sync.simulated import FAILED, HALF_WAY, PASSED, SealedBatch, SimulatedSeat

_SENDERS = 16
_SESSIONS = 6


@dataclass
class Told:
    """What one seat said: to be compared with what the server made of it."""

    records: int
    passed: int
    sessions: int


@dataclass
class Sent:
    """What was seen while sending."""

    waits: list[float] = field(default_factory=list)
    again: int = 0
    lost_replies: int = 0
    clones: int = 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seats", type=int, default=500)
    parser.add_argument("--records", type=int, default=2_000, help="of each seat")
    parser.add_argument("--seed", type=int, default=1, help="of chance; the same number makes the same faults")
    parser.add_argument("--sqlite", action="store_true", help="on SQLite instead of a PostgreSQL of its own")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, _database(Path(folder), sqlite=asked.sqlite) as address:
        server = Server(Settings.on(address, Path(folder)))
        try:
            return _soak(server, asked.seats, asked.records, asked.seed)
        finally:
            server.close()


@contextmanager
def _database(folder: Path, *, sqlite: bool) -> Iterator[str]:
    if sqlite:
        yield f"sqlite:///{folder / 'soak.sqlite3'}"
        return
    try:
        with throw_away_server() as address:
            engine = create_engine(address, isolation_level="AUTOCOMMIT")
            with engine.connect() as connection:
                connection.execute(text("CREATE DATABASE soak"))
            engine.dispose()
            yield make_url(address).set(database="soak").render_as_string(hide_password=False)
    except Absent as absence:
        raise SystemExit(f"{absence}; --sqlite runs on SQLite.") from absence


def _soak(server: Server, seats: int, most: int, seed: int) -> int:
    began = time.monotonic()
    ended = threading.Event()
    projecting = threading.Thread(target=_work_out, args=(server, ended))
    projecting.start()
    sent = Sent()
    told: list[Told] = []
    try:
        with ThreadPoolExecutor(_SENDERS) as senders:
            for one in senders.map(lambda number: _run_seat(server, number, most, seed, sent), range(seats)):
                told.append(one)
                if len(told) % 50 == 0:
                    _say(f"{len(told)} of {seats} seats are through after {time.monotonic() - began:.0f} s")
        taken = time.monotonic() - began
    finally:
        ended.set()
        projecting.join()
    return _report(server, told, sent, (taken, time.monotonic() - began))


def _work_out(server: Server, ended: threading.Event) -> None:
    while True:
        last = ended.is_set()
        if not server.project(50) and last:
            return
        ended.wait(0.05)


def _run_seat(server: Server, number: int, most: int, seed: int, sent: Sent) -> Told:
    """One seat from its first person until nothing waits."""
    chance = random.Random(f"{seed}/{number}")
    seat = SimulatedSeat(name=f"Seat {number}")
    know(server, seat)
    told = _story(seat, number, most, chance)
    while (batch := seat.batch(chance.choice((500, 500, 250, 50)))) is not None:
        fault = chance.random()
        if fault < 0.02:
            sent.clones += 1
            _send_as_clone(server, seat.cloned())
        answer = _send(server, seat, batch, sent)
        if fault > 0.97:
            sent.lost_replies += 1
            continue
        if 0.90 < fault < 0.95:
            sent.again += 1
            _send(server, seat, batch, sent)
        seat.answered(answer)
    return told


def _send(server: Server, seat: SimulatedSeat, batch: SealedBatch, sent: Sent) -> BatchAnswer:
    began = time.perf_counter()
    answer = server.ingest(seat.device, batch.body, batch.signature)
    sent.waits.append(time.perf_counter() - began)
    return answer


def _send_as_clone(server: Server, clone: SimulatedSeat) -> None:
    """The same disk in another machine sends one batch in an epoch of its own, and is switched off."""
    clone.begin_epoch()
    batch = clone.batch(100)
    if batch is not None:
        server.ingest(clone.device, batch.body, batch.signature)


def _story(seat: SimulatedSeat, number: int, most: int, chance: random.Random) -> Told:
    """People of its own on one course, until there are `most` records; every third fails."""
    seat.package()
    passed = sessions = 0
    while len(seat.lines) + 3 + _SESSIONS <= most:
        learner = seat.person(number=f"{number}-{len(seat.lines)}")
        seat.enrol(learner)
        attempt = seat.attempt(learner)
        ends_well = chance.random() < 0.67
        passed += ends_well
        before: UUID | None = None
        for place in range(_SESSIONS):
            last = place == _SESSIONS - 1
            left = HALF_WAY if not last else PASSED if ends_well else FAILED
            state = AttemptState.ENDED if last else AttemptState.SUSPENDED
            before = seat.session(attempt, left, follows=before, state=state)
            sessions += 1
    while len(seat.lines) < most:
        seat.person("Nobody", "At all", number=f"{number}-{len(seat.lines)}")
    return Told(len(seat.lines), passed, sessions)


def _report(server: Server, told: Sequence[Told], sent: Sent, seconds: tuple[float, float]) -> int:
    expected = sum(one.records for one in told)
    with server.database.reading() as connection:
        stored = connection.execute(select(func.count()).select_from(records)).scalar_one()
        aside = connection.execute(select(func.count()).select_from(parked)).scalar_one()
        left = connection.execute(select(func.count()).select_from(dirty)).scalar_one()
        passed = connection.execute(
            select(func.count()).select_from(scorm_enrollments).where(scorm_enrollments.c.success == Success.PASSED)
        ).scalar_one()
        seconds_spent = connection.execute(select(func.sum(attempts.c.seconds))).scalar_one() or 0.0
    wrong = abs(passed - sum(one.passed for one in told))
    wrong += round(abs(seconds_spent - 60.0 * sum(one.sessions for one in told)) / 60.0)
    p95 = statistics.quantiles(sent.waits, n=20)[-1] * 1000 if len(sent.waits) > 1 else 0.0
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _say(f"{len(told)} seats, {expected} records, {len(sent.waits)} batches")
    _say(f"faults: {sent.again} batches twice, {sent.lost_replies} replies lost, {sent.clones} cloned disks")
    _say(f"lost: {max(0, expected - stored)}")
    _say(f"duplicated: {max(0, stored - expected)}")
    _say(f"parked: {aside}, not worked out: {left}, wrongly worked out: {wrong}")
    _say(f"p95 of a batch: {p95:.0f} ms among {_SENDERS} senders")
    _say(f"taken in {seconds[0]:.0f} s ({expected / seconds[0]:.0f} records/s), worked out after {seconds[1]:.0f} s")
    _say(f"memory at most: {memory:.0f} MB, the seats included")
    return 1 if stored != expected or aside or left or wrong else 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
