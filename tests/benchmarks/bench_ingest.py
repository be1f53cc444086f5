"""Taking records in: what the server adds to the bare INSERT, how long a seat waits, and what a pull for nothing costs.

20 seats send 2,000 records each at once, in batches of 500, to one worker on PostgreSQL. Beside it, on the same
PostgreSQL and in the same run, 20 threads put the same lines into a table of the same columns by a bare
`INSERT … SELECT unnest … ON CONFLICT` through psycopg, with nothing checked, decompressed or verified: once as psycopg
sends lists by itself, once in binary, as the server does, which is the harder measure.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import psycopg
from sqlalchemy import create_engine, func, insert, make_url, select, text

from sync.records.exchange import devices
from sync.server.intake.lines import read_line
from sync.server.server import Server
from sync.server.settings import Settings
from sync.server.store.tables import device_access, records
from tests.benchmarks.figures import Figure
from tests.sync.postgresql import Absent, throw_away_server
from tests.sync.simulated import COURSE, HALF_WAY, PASSED, SealedBatch, SimulatedSeat

SEATS = 20
RECORDS = 2_000
BATCH = 500
LEAST_RATIO = 0.4
LEAST_IN_BINARY = 0.1
"""No goal of ours but a floor: one Python process, which checks every line, beside 20 PostgreSQL processes that are fed
without a thought. More workers take more."""
LONGEST_PULL = 5.0
"""Milliseconds."""
_PULLS = 200
_VALUES = (
    ("cmi.core.lesson_location", "page 7"),
    ("cmi.core.lesson_status", "incomplete"),
    ("cmi.core.score.raw", "80"),
    ("cmi.suspend_data", "x" * 200),
)
_TABLE = """CREATE TABLE bare (device_id uuid NOT NULL, epoch uuid NOT NULL, received_at timestamptz NOT NULL,
  id uuid PRIMARY KEY, seq bigint NOT NULL, kind text NOT NULL, subject text NOT NULL, aggregate text,
  hlc bigint NOT NULL, verdict text NOT NULL, digest bytea NOT NULL, line bytea NOT NULL)"""
_BARE = """INSERT INTO bare
SELECT %s, %s, %s, r.* FROM unnest(%s::uuid[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::bigint[],
  %s::text[], %s::bytea[], %s::bytea[]) r
ON CONFLICT (id) DO NOTHING"""


def measure() -> Iterator[Figure]:
    """Nothing where there is no PostgreSQL."""
    try:
        with throw_away_server() as address, tempfile.TemporaryDirectory() as folder:
            seats = [story(number) for number in range(SEATS)]
            bare = _bare(address, seats, _BARE)
            binary = _bare(address, seats, _BARE.replace("%s::", "%b::"))
            server = _server(address, Path(folder))
            try:
                rate, waits = _ingested(server, seats)
                pull = _pull(server, seats[0])
            finally:
                server.close()
    except Absent:
        return
    yield Figure("ingest-vs-bare-insert", rate / bare, LEAST_RATIO, "", "higher")
    yield Figure("ingest-vs-bare-insert-in-binary", rate / binary, LEAST_IN_BINARY, "", "higher")
    yield Figure("ingest-records-a-second", rate, 1_000, "/s", "higher")
    yield Figure("ingest-p95-of-a-batch-among-20", waits, 5_000, "ms", "lower")
    yield Figure("ingest-pull-with-nothing-new", pull, LONGEST_PULL, "ms", "lower")


def story(number: int) -> SimulatedSeat:
    """A seat that was away for long: some people, and what they did."""
    seat = SimulatedSeat(name=f"Seat {number}")
    seat.package()
    while len(seat.lines) < RECORDS:
        learner = seat.person(number=f"{number}-{len(seat.lines)}")
        seat.enrol(learner)
        attempt = seat.attempt(learner)
        before: UUID | None = None
        for place in range(17):
            left = PASSED if place == 16 else HALF_WAY
            before = seat.session(attempt, left, follows=before, values=_VALUES)
    del seat.lines[RECORDS:], seat.hashes[RECORDS:]
    return seat


def _bare(address: str, seats: Sequence[SimulatedSeat], statement: str) -> float:
    """Records a second of the bare loop; what is put in is made before the clock runs."""
    given = [[_columns(seat, begin) for begin in range(0, RECORDS, BATCH)] for seat in seats]
    url = make_url(address)
    connections = [psycopg.connect(host=str(url.query["host"]), user=url.username, dbname=url.database) for _ in seats]
    with connections[0].transaction():
        connections[0].execute("DROP TABLE IF EXISTS bare")
        connections[0].execute(_TABLE)

    def put(place: int) -> list[float]:
        for columns in given[place]:
            with connections[place].transaction():
                connections[place].execute(statement.encode(), columns, prepare=True)
        return []

    seconds, _ = _at_once(put)
    for connection in connections:
        connection.close()
    return SEATS * RECORDS / seconds


def _columns(seat: SimulatedSeat, begin: int) -> tuple[object, ...]:
    lines = [read_line(line, seat.device) for line in seat.lines[begin : begin + BATCH]]
    return (
        seat.device,
        seat.epoch,
        datetime.now(UTC),
        [line.id for line in lines],
        list(range(begin + 1, begin + 1 + len(lines))),
        [line.kind for line in lines],
        [line.subject for line in lines],
        [line.aggregate for line in lines],
        [line.hlc for line in lines],
        ["applied"] * len(lines),
        [line.digest for line in lines],
        [line.content for line in lines],
    )


def _server(address: str, folder: Path) -> Server:
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CREATE DATABASE ingesting"))
    engine.dispose()
    url = make_url(address).set(database="ingesting").render_as_string(hide_password=False)
    return Server(Settings.on(url, folder))


def know(server: Server, seat: SimulatedSeat) -> None:
    """Enrol the seat."""
    with server.database.writing() as connection:
        connection.execute(insert(devices).values(id=seat.device, name=seat.name, enrolled_at=server.now()))
        keys = {"key": seat.public_key, "recipient": "age1simulated", "program": "bench", "platform": "test"}
        connection.execute(insert(device_access).values(device_id=seat.device, groups=[], **keys))


def _ingested(server: Server, seats: Sequence[SimulatedSeat]) -> tuple[float, float]:
    """Records a second, and the p95 of a batch in milliseconds, while all seats send at once."""
    batches: list[list[SealedBatch]] = []
    for seat in seats:
        know(server, seat)
        sealed = [seat.batch(BATCH, first=begin + 1) for begin in range(0, RECORDS, BATCH)]
        batches.append([batch for batch in sealed if batch is not None])

    def send(place: int) -> list[float]:
        waits = []
        for batch in batches[place]:
            began = time.perf_counter()
            server.ingest(seats[place].device, batch.body, batch.signature)
            waits.append(time.perf_counter() - began)
        return waits

    seconds, waits = _at_once(send)
    with server.database.reading() as connection:
        stored = connection.execute(select(func.count()).select_from(records)).scalar_one()
    # The package of all seats is one subject, told by each in a record of its own.
    if stored != SEATS * RECORDS:
        raise AssertionError(f"{stored} records are there, {SEATS * RECORDS} were sent.")
    return SEATS * RECORDS / seconds, statistics.quantiles(waits, n=20)[-1] * 1000


def _at_once(work: Callable[[int], list[float]]) -> tuple[float, list[float]]:
    with ThreadPoolExecutor(SEATS) as threads:
        began = time.perf_counter()
        done = list(threads.map(work, range(SEATS)))
        return time.perf_counter() - began, [wait for waits in done for wait in waits]


def _pull(server: Server, seat: SimulatedSeat) -> float:
    """The median of a pull that brings nothing, in milliseconds, after everything was worked out and pulled."""
    while server.project():
        pass
    cursor: str | None = None
    more = True
    while more:
        page = server.changes(seat.device, cursor, 500)
        cursor, more = page.cursor, page.more
    waits = []
    for _ in range(_PULLS):
        began = time.perf_counter()
        page = server.changes(seat.device, cursor, 500)
        waits.append(time.perf_counter() - began)
        if page.changes:
            raise AssertionError("There was something new after all.")
    return statistics.median(waits) * 1000


__all__ = ["COURSE", "know", "measure", "story"]
