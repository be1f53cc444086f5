"""A training center on a server, as the admin pages meet it: its people, machines and courses, and what waits there."""

import copy
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Table, insert, make_url, select

from sync.records.metadata import shared
from sync.records.vocabulary import AttemptState, EnrollmentOrigin, Role
from sync.server import accounts
from sync.server.device_access import enrol_by_file
from sync.server.passwords import Passwords
from sync.server.server import Server
from sync.server.settings import Settings
from sync.server.store.database import Database
from sync.server.store.tables import server_only
from tests.sync.simulated import FAILED, HALF_WAY, PASSED, SimulatedSeat, outcome

NOW: Final = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
RULES: Final = hashlib.sha256(b"Navigation rules at sea").hexdigest()
FIRE: Final = hashlib.sha256(b"Fire safety at work").hexdigest()
PASSWORD: Final = "lanterns over the harbour"
CHEAP: Final = Passwords(passes=1, kibibytes=64, threads=1)


class Clock:
    """Stands still unless a test moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Center:
    """Ingrid manages, Tom teaches deck crew; Sofia and Ben are deck crew, Mei is of another group."""

    server: Server
    clock: Clock
    ingrid: UUID
    tom: UUID
    sofia: UUID
    ben: UUID
    mei: UUID
    deck: UUID
    tablet: SimulatedSeat
    desktop: SimulatedSeat

    def send(self, *seats: SimulatedSeat) -> None:
        """All they have to say, and what follows from it."""
        for seat in seats or (self.tablet, self.desktop):
            while (batch := seat.batch()) is not None:
                seat.answered(self.server.ingest(seat.device, batch.body, batch.signature))
        while self.server.project():
            pass

    def account(self, person: UUID, login: str, role: Role, password: str | None = PASSWORD) -> None:
        with self.server.database.writing() as connection:
            made = accounts.make(connection, person, login, role, None, self.clock())
            if password is not None:
                accounts.keep_password(connection, made.id, CHEAP.verifier(password), self.clock())


@contextmanager
def center(url: str, folder: Path, **environment: str) -> Iterator[Center]:
    """A server with people, two machines that know it, two courses, and two accounts. `url`: of an empty database."""
    clock = Clock()
    told = {"CARREL_DATABASE_URL": url, "CARREL_DATA": str(folder), "CARREL_CENTER": "Harbour College"}
    settings = Settings.from_environment({**told, **environment})
    kind = make_url(url).get_backend_name()
    kept = _KEPT.get(kind)
    if kept is not None:
        kept.put_into(settings)
    server = Server(settings, now=clock)
    try:
        if kept is None:
            kept = _KEPT[kind] = Kept.of(_peopled(server, clock))
        yield copy_of(kept.center, server, clock)
    finally:
        server.close()


@dataclass(frozen=True)
class Kept:
    """What a fresh center's database holds, so that the next one on the same engine need not work it out again."""

    center: Center
    rows: list[tuple[Table, list[dict[str, Any]]]]

    @classmethod
    def of(cls, made: Center) -> "Kept":
        with made.server.database.reading() as connection:
            rows = [(table, _rows(connection, table)) for table in _TABLES]
        return cls(copy_of(made, made.server, made.clock), [(table, found) for table, found in rows if found])

    def put_into(self, settings: Settings) -> None:
        database = Database(settings)
        with database.writing() as connection:
            for table, rows in self.rows:
                connection.execute(insert(table), rows)
        database.close()


def copy_of(center: Center, server: Server, clock: Clock) -> Center:
    """The same center on another server: what one says there, the other has not said."""
    tablet, desktop = copy.deepcopy((center.tablet, center.desktop))
    return replace(center, server=server, clock=clock, tablet=tablet, desktop=desktop)


_TABLES: Final = (*shared.sorted_tables, *server_only.sorted_tables)
_KEPT: Final[dict[str, Kept]] = {}
"""The first center of this process on each engine."""


def _rows(connection: Connection, table: Table) -> list[dict[str, Any]]:
    written = [column for column in table.columns if column.computed is None]
    return [dict(row) for row in connection.execute(select(*written)).mappings()]


def _peopled(server: Server, clock: Clock) -> Center:
    tablet = SimulatedSeat(name="Bridge tablet 2", now=NOW - timedelta(days=3))
    desktop = SimulatedSeat(name="Room B · PC 4", now=NOW - timedelta(days=2))
    with server.database.writing() as connection:
        for seat in (tablet, desktop):
            enrol_by_file(connection, seat.request(None), seat.now)
    ingrid = tablet.person("Ingrid", "Solberg", role="administrator", number="A-1", email="ingrid@harbour.example")
    tom = tablet.person("Tom", "Adeyemi", role="instructor", number="T-7", email="tom@harbour.example")
    sofia = tablet.person("Sofia", "Lindqvist", number="L-204", email="sofia@harbour.example")
    ben = tablet.person("Ben", "Okafor", number="L-205")
    mei = tablet.person("Mei", "Tanaka", number="L-300")
    deck = tablet.group("Deck crew", [tom, sofia, ben])
    tablet.group("Engine room", [mei])
    tablet.package(RULES, "Navigation rules at sea", attempt_limit=1, sco_count=9, size_bytes=31_400_000)
    tablet.package(FIRE, "Fire safety at work", edition="SCORM 2004 4th Edition", sco_count=4, size_bytes=96_000_000)
    for learner in (sofia, ben, mei):
        tablet.enrol(learner, RULES, origin=EnrollmentOrigin.ASSIGNED.value)
    tablet.enrol(mei, FIRE)
    made = Center(server, clock, ingrid, tom, sofia, ben, mei, deck, tablet, desktop)
    made.send()
    made.account(ingrid, "ingrid@harbour.example", Role.ADMINISTRATOR)
    made.account(tom, "tom", Role.INSTRUCTOR)
    return made


def forked(at: Center) -> tuple[UUID, UUID]:
    """Sofia went on with one attempt on both machines; the sessions, the further one (on the tablet) first."""
    attempt = at.tablet.attempt(at.sofia, RULES)
    root = at.tablet.session(attempt)
    at.desktop.now = at.tablet.now
    far = at.tablet.session(attempt, outcome("completed", "unknown", 0.78, 39), follows=root, seconds=3840)
    near = at.desktop.session(attempt, HALF_WAY, follows=root, seconds=1560)
    at.send()
    return far, near


def over_limit(at: Center) -> UUID:
    """Ben used up his one attempt on the tablet and made a second one elsewhere; the second attempt."""
    first = at.tablet.attempt(at.ben, RULES, ended=True)
    at.tablet.session(first, FAILED, state=AttemptState.ENDED, seconds=1200)
    at.send(at.tablet)
    second = at.desktop.attempt(at.ben, RULES, ended=True)
    at.desktop.session(second, PASSED, state=AttemptState.ENDED, seconds=1900)
    at.send(at.desktop)
    return second


def parked(at: Center) -> UUID:
    """The desktop says what this version does not know; the record's id."""
    record = at.desktop.say("weather", "sea", {"wind": "7 Bft"})
    at.send(at.desktop)
    return record
