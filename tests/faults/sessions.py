"""Sessions of sync in bad weather: seats that work and exchange through a network full of faults, side by side.

After each storm the seat's queue must empty by itself, and the server must hold each of its records exactly once, as it
was sealed. After all of them every seat must know what every other one told.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sync.trouble import SyncTrouble, Unreachable
from tests.faults.proxy import Loop, Proxy
from tests.faults.seat import FaultySeat
from tests.faults.server import ServerDisk, ServerProcess, invitation
from tests.faults.weather import Fault, Weather

SEATS = 4
LONGEST_STORM = 10
"""Requests."""
MOST_DEEDS = 8
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


class Storms:
    """Plays sessions below `folder`; the same weather and the same work for the same seed, whatever the threads do."""

    def __init__(self, folder: Path, seed: int, say: Callable[[str], None], seats: int = SEATS) -> None:
        self._folder = folder
        self._seed = seed
        self._say = say
        self._seats = seats
        self._saying = threading.Lock()
        self._server = ServerProcess(_made(folder / "server"))
        self.seen: Counter[Fault] = Counter()
        self.sessions: list[Session] = []

    def run(self, sessions: int) -> tuple[int, int]:
        """How many sessions passed and how many failed; what holds for all of them is judged as one session more."""
        tokens = self._server.disk.invite(self._seats)
        shares = [range(each, sessions, self._seats) for each in range(self._seats)]
        with ExitStack() as stack:
            self._server.start()
            stack.callback(self._server.stop)
            loop = stack.enter_context(Loop())
            crew = stack.enter_context(ThreadPoolExecutor(self._seats))
            places = []
            for each, token in enumerate(tokens):
                weather = Weather(Random(f"weather {self._seed} {each}"))
                proxy = Proxy(loop, self._server.port, weather)
                seat = FaultySeat(_made(self._folder / f"seat-{each}"), Random(f"work {self._seed} {each}"))
                stack.callback(seat.close)
                seat.settle()
                seat.join(invitation(proxy.port, token))
                seat.connect()
                places.append(_Place(each, seat, weather, self._server.disk))
            for done in crew.map(lambda pair: self._play(*pair), zip(places, shares, strict=True)):
                self.sessions += done
            together = self._together(places)
            for place in places:
                self.seen += place.weather.seen
        failed = sum(bool(one.problems) for one in self.sessions)
        for sentence in together:
            self._say(f"FAILED: {sentence}")
        return len(self.sessions) - failed, failed + len(together)

    def _play(self, place: "_Place", numbers: range) -> list[Session]:
        played = []
        for number in numbers:
            session = place.play(number + 1)
            played.append(session)
            with self._saying:
                self._say(session.line)
        return played

    def _together(self, places: list["_Place"]) -> list[str]:
        """What must hold once all of it has come to rest."""
        disk, problems = self._server.disk, []
        if not disk.wait_until_worked_out():
            why = " ".join(disk.hindrances())
            problems.append(f"{disk.waits_for()} batches were never worked out. {why}")
        parked = disk.parked()
        if parked:
            problems.append(f"{len(parked)} records were parked, the first: {parked[0]}")
        for place in places:
            place.seat.exchange()
            place.seat.exchange()
        known = [place.seat.people() for place in places]
        if any(each != known[0] for each in known):
            problems.append(f"The seats know different people: {[len(each) for each in known]}.")
        if not disk.is_sound():
            problems.append("The server's database is not sound.")
        return problems


class _Place:
    def __init__(self, number: int, seat: FaultySeat, weather: Weather, disk: ServerDisk) -> None:
        self.seat = seat
        self.weather = weather
        self._number = number
        self._disk = disk

    def play(self, number: int) -> Session:
        session = Session(number, self._number)
        before = self.weather.seen.total() - self.weather.seen[Fault.NONE]
        self.seat.work(self.weather.random.randint(1, MOST_DEEDS))
        self.weather.storm(self.weather.random.randint(1, LONGEST_STORM))
        session.problems += self._until_quiet(session)
        session.faults = self.weather.seen.total() - self.weather.seen[Fault.NONE] - before
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
        problems = []
        if lost := sealed.keys() - stored.keys():
            problems.append(f"{len(lost)} of {len(sealed)} records are not on the server.")
        if invented := stored.keys() - sealed.keys():
            problems.append(f"The server has {len(invented)} records that the seat never sealed.")
        if any(stored[each] != sealed[each] for each in stored.keys() & sealed.keys()):
            problems.append("A record is not on the server as it was sealed.")
        return problems


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
