"""Sessions of sync in bad weather: seats that work and exchange through a network full of faults, side by side.

After each storm the seat's queue must empty by itself, and the server must hold each of its records exactly once, as it
was sealed. After all of them every seat must know what every other one told.
"""

import multiprocessing
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random

from tests.faults.place import Session, Ticket, home_of, play
from tests.faults.seat import FaultySeat
from tests.faults.server import ServerProcess
from tests.faults.weather import Fault

SEATS = 2
PROCESSES = 2
"""Of those that play seats; as many as a small machine has cores."""
_PROCESSES = multiprocessing.get_context("spawn")


class Storms:
    """Plays sessions below `folder`; the same weather and the same work at each seat for the same seed."""

    def __init__(self, folder: Path, seed: int, say: Callable[[str], None], seats: int = SEATS) -> None:
        self._folder = folder
        self._seed = seed
        self._say = say
        self._seats = seats
        (folder / "server").mkdir()
        self._server = ServerProcess(folder / "server")
        self.seen: Counter[Fault] = Counter()
        self.sessions: list[Session] = []

    def run(self, sessions: int) -> tuple[int, int]:
        """How many sessions passed and failed; what should hold for all of them and does not counts as one each."""
        tokens = self._server.disk.invite(self._seats)
        tickets = [Ticket(each, token, range(each, sessions, self._seats)) for each, token in enumerate(tokens)]
        with ExitStack() as stack:
            self._server.start()
            stack.callback(self._server.stop)
            self._play([tickets[each::PROCESSES] for each in range(min(PROCESSES, self._seats))])
            problems = self._together()
        failed = sum(bool(one.problems) for one in self.sessions)
        if len(self.sessions) < sessions:
            problems.append(f"{sessions - len(self.sessions)} sessions did not come to their end.")
        for sentence in problems:
            self._say(f"FAILED: {sentence}")
        return len(self.sessions) - failed, failed + len(problems)

    def _play(self, shares: list[list[Ticket]]) -> None:
        pipes: list[Connection] = []
        running = []
        for share in shares:
            hears, says = _PROCESSES.Pipe(duplex=False)
            one = _PROCESSES.Process(target=play, args=(self._folder, self._seed, self._server.port, share, says))
            one.start()
            says.close()
            pipes.append(hears)
            running.append(one)
        while pipes:
            for pipe in wait(pipes):
                assert isinstance(pipe, Connection)
                try:
                    self._hear(pipe.recv())
                except EOFError:
                    pipes.remove(pipe)
        for one in running:
            one.join()

    def _hear(self, said: Session | Counter[Fault]) -> None:
        if isinstance(said, Session):
            self.sessions.append(said)
            self._say(said.line)
        else:
            self.seen += said

    def _together(self) -> list[str]:
        """What must hold once all of it has come to rest."""
        disk, problems = self._server.disk, []
        if not disk.wait_until_worked_out():
            why = " ".join(disk.hindrances())
            problems.append(f"{disk.waits_for()} batches were never worked out. {why}")
        if parked := disk.parked():
            problems.append(f"{len(parked)} records were parked, the first: {parked[0]}")
        known = [self._reads(number) for number in range(self._seats)]
        if any(each != known[0] for each in known):
            problems.append(f"The seats know different people: {[len(each) for each in known]}.")
        if not disk.is_sound():
            problems.append("The server's database is not sound.")
        return problems

    def _reads(self, number: int) -> set[object]:
        """Whom a seat knows when it has read everything."""
        seat = FaultySeat(home_of(self._folder, number), Random(0))
        try:
            seat.connect(self._server.port)
            seat.exchange()
            return set(seat.people())
        finally:
            seat.close()
