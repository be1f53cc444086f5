"""One seat's place in the weather: it works, a storm begins, it exchanges until it is quiet, both sides are compared.

Places run in processes of their own, since two seats in one process wait for each other's Python.
"""

import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from uuid import UUID

from sync.trouble import SyncTrouble, Unreachable
from tests.faults.proxy import Loop, Proxy
from tests.faults.seat import FaultySeat
from tests.faults.server import ServerDisk, invitation
from tests.faults.weather import Weather

LONGEST_STORM = 10
"""Requests."""
MOST_DEEDS = 3
STARTED_ANEW = 0.3
"""Share of the sessions that begin without a token, as after a start of the program."""
AFTER_THE_STORM = 3
"""Runs in which a queue must be empty once nothing goes wrong any more."""
MOST_RUNS = 60


@dataclass
class Session:
    """One storm at one seat. `problems` are sentences, none if all is well."""

    number: int
    seat: int
    faults: int = 0
    runs: int = 0
    records: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        verdict = "passed" if not self.problems else "FAILED: " + " ".join(self.problems)
        return (
            f"session {self.number:>4}  seat {self.seat}  {self.faults:>2} faults  {self.runs:>2} runs  "
            f"{self.records:>5} records  {verdict}"
        )


@dataclass(frozen=True)
class Ticket:
    """What a place needs to begin: its number among all, its invitation's token and its sessions."""

    number: int
    token: str
    sessions: range


def play(folder: Path, seed: int, port: int, tickets: Sequence[Ticket], pipe: Connection) -> None:
    """The work of one process: `pipe` hears each Session as it ends, and the Counter of faults at the end."""
    disk, saying = ServerDisk(folder / "server"), threading.Lock()

    def tell(session: Session) -> None:
        with saying:
            pipe.send(session)

    with ExitStack() as stack:
        loop = stack.enter_context(Loop())
        places = []
        for ticket in tickets:
            places.append(Place(folder, seed, ticket.number, disk, loop, port))
            stack.callback(places[-1].seat.close)
            places[-1].begin(ticket.token)

        def play_all(place: Place, sessions: range) -> None:
            for number in sessions:
                tell(place.play(number + 1))

        with ThreadPoolExecutor(len(places)) as crew:
            for done in [
                crew.submit(play_all, place, ticket.sessions) for place, ticket in zip(places, tickets, strict=True)
            ]:
                done.result()
        for place in places:
            pipe.send(place.weather.seen)
    pipe.close()


def home_of(folder: Path, number: int) -> Path:
    """The folder of one seat."""
    home = folder / f"seat-{number}"
    home.mkdir(parents=True, exist_ok=True)
    return home


class Place:
    """The same weather and the same work for the same seed."""

    def __init__(self, folder: Path, seed: int, number: int, disk: ServerDisk, loop: Loop, port: int) -> None:
        self.weather = Weather(Random(f"weather {seed} {number}"))
        self.seat = FaultySeat(home_of(folder, number), Random(f"work {seed} {number}"))
        self._number = number
        self._disk = disk
        self._proxy = Proxy(loop, port, self.weather)

    def begin(self, token: str) -> None:
        self.seat.settle()
        self.seat.join(invitation(self._proxy.port, token))
        self.seat.connect()

    def play(self, number: int) -> Session:
        """One storm, with whatever it took to get through it."""
        session, random = Session(number, self._number), self.weather.random
        before = self.weather.faults
        self.seat.work(random.randint(1, MOST_DEEDS))
        if random.random() < STARTED_ANEW:
            self.seat.connect()
        self.weather.storm(random.randint(1, LONGEST_STORM))
        session.problems += self._until_quiet(session)
        session.faults = self.weather.faults - before
        session.problems += self._compare(session)
        return session

    def _until_quiet(self, session: Session) -> list[str]:
        calm = 0
        while calm < AFTER_THE_STORM and session.runs < MOST_RUNS:
            calm += self.weather.is_calm
            session.runs += 1
            try:
                self.seat.exchange()
            except Unreachable:
                time.sleep(0.001)
            except SyncTrouble as trouble:
                return [f"The exchange gave up: {type(trouble).__name__}, {trouble}"]
            else:
                if self.weather.is_calm and not self.seat.outbox.waiting():
                    return []
        return [f"The queue stalled with {self.seat.outbox.waiting()} records after {session.runs} runs."]

    def _compare(self, session: Session) -> list[str]:
        sealed, stored = self.seat.journal(), self._disk.lines_of(self.seat.store.device)
        session.records = len(sealed)
        return differences(sealed, stored)


def differences(sealed: dict[UUID, bytes], stored: dict[UUID, bytes]) -> list[str]:
    """Where a seat's journal and what the server holds of it are not the same."""
    problems = []
    if lost := sealed.keys() - stored.keys():
        problems.append(f"{len(lost)} of {len(sealed)} records are not on the server.")
    if invented := stored.keys() - sealed.keys():
        problems.append(f"The server has {len(invented)} records that the seat never sealed.")
    if any(stored[each] != sealed[each] for each in stored.keys() & sealed.keys()):
        problems.append("A record is not on the server as it was sealed.")
    return problems
