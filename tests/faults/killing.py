"""Rounds of: a seat works and syncs without a pause, a server answers, and one of the two is killed at some moment.

What was acknowledged before a kill must be on the server's disk after it, the server must hold nothing that the seat
did not seal, and in the end everything must have arrived exactly once.
"""

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import select

from desktop.store.journal_tables import journal
from desktop.store.store import Connection
from sync.server.serving import serve
from sync.server.settings import Settings
from sync.trouble import SyncTrouble, Unreachable
from tests.faults.place import differences, home_of
from tests.faults.seat import FaultySeat
from tests.faults.server import PATIENCE, ServerDisk, answers, invitation
from tests.forking import FORKING
from tests.ports import kept_port

SERVER_SHARE = 0.4
"""Of the rounds, in which the server is the one."""
EARLY_SHARE = 0.25
"""Of the rounds, which end in a start: the others wait until records arrive again."""
LONGEST = 0.25
"""Seconds that a round goes on at most before the kill."""


@dataclass
class Kill:
    """One round. `problems` are sentences, none if all is well."""

    number: int
    victim: str
    delay: float
    sealed: int = 0
    acknowledged: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        verdict = "passed" if not self.problems else "FAILED: " + " ".join(self.problems)
        return (
            f"round {self.number:>3}  {self.victim:<6} killed after {self.delay:.3f} s  "
            f"sealed {self.sealed:>5}  acknowledged {self.acknowledged:>5}  {verdict}"
        )


def sync_until_killed(folder: Path, seed: str, busy: str) -> None:
    """The seat's process. The file `busy` appears when it is at it."""
    seat = FaultySeat(home_of(folder, 0), Random(seed))
    seat.connect()
    Path(busy).touch()
    while True:
        seat.work(2)
        try:
            seat.exchange()
        except Unreachable:
            time.sleep(0.01)


def serve_until_killed(environment: dict[str, str], port: int) -> None:
    """The server's process; what it says goes to a file."""
    with (Path(environment["CARREL_DATA"]) / "server.log").open("ab") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    os.environ.update(environment | {"CARREL_PORT": str(port)})
    tempfile.tempdir = environment["CARREL_DATA"]  # whoever is killed leaves its temporary files lying
    serve(Settings.from_environment(), workers=1)


class Kills:
    """Plays rounds below `folder`, the same victims and moments for the same seed."""

    def __init__(self, folder: Path, seed: int, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._random = Random(seed)
        self._say = say
        self._busy = str(folder / "busy")
        (folder / "server").mkdir()
        self._disk = ServerDisk(folder / "server")
        self._port = 0
        self._seat: BaseProcess | None = None
        self._server: BaseProcess | None = None
        self.rounds: list[Kill] = []

    def run(self, rounds: int) -> tuple[int, int]:
        """How many rounds passed and how many failed; what the end shows counts as one round more if it is wrong."""
        (token,) = self._disk.invite(1)
        with ExitStack() as stack:
            self._port = stack.enter_context(kept_port())
            stack.callback(self._kill_both)
            self._start_server()
            self._enrol(token)
            self._start_seat()
            for number in range(1, rounds + 1):
                self.rounds.append(self._round(number))
                self._say(self.rounds[-1].line)
            problems = self._end()
        failed = sum(bool(one.problems) for one in self.rounds)
        for sentence in problems:
            self._say(f"FAILED: {sentence}")
        return len(self.rounds) - failed, failed + len(problems)

    def _round(self, number: int) -> Kill:
        at_server = self._random.random() < SERVER_SHARE
        this = Kill(number, "server" if at_server else "seat", self._random.uniform(0, LONGEST))
        if self._random.random() >= EARLY_SHARE:
            there = self._disk.count()
            _wait_for(lambda: self._disk.count() > there, "Nothing arrives any more.")
        time.sleep(this.delay)
        if at_server:
            _kill(self._server)
            self._start_server()
        else:
            _kill(self._seat)
            this.problems += self._look(this)
            self._start_seat()
        return this

    def _look(self, this: Kill) -> list[str]:
        """What the dead seat's disk says, against the server's."""
        seat = FaultySeat(home_of(self._folder, 0), Random(0))
        try:
            if seat.store.recovery is not None:
                return [seat.store.recovery.sentence]
            sealed, acknowledged = seat.journal(), seat.store.read(_acknowledged)
        finally:
            seat.close()
        stored = self._disk.lines_of(seat.store.device)
        this.sealed, this.acknowledged = len(sealed), len(acknowledged)
        known = {each: line for each, line in sealed.items() if each in acknowledged or each in stored}
        return differences(known, stored)

    def _end(self) -> list[str]:
        """Both go on without a kill until nothing is left to do."""
        _kill(self._seat)
        seat = FaultySeat(home_of(self._folder, 0), Random(0))
        try:
            seat.connect()
            self._exchange_all(seat)
            problems = differences(seat.journal(), self._disk.lines_of(seat.store.device))
            if seat.outbox.waiting():
                problems.append(f"The queue stalled with {seat.outbox.waiting()} records.")
            if not seat.store.check().is_sound:
                problems.append("The seat's database is not sound.")
        finally:
            seat.close()
        if not self._disk.wait_until_worked_out():
            problems.append(f"{self._disk.waits_for()} batches were never worked out.")
        if parked := self._disk.parked():
            problems.append(f"{len(parked)} records were parked, the first: {parked[0]}")
        if not self._disk.is_sound():
            problems.append("The server's database is not sound.")
        return problems

    def _exchange_all(self, seat: FaultySeat) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                seat.exchange()
            except SyncTrouble:
                time.sleep(0.05)
            else:
                return

    def _enrol(self, token: str) -> None:
        seat = FaultySeat(home_of(self._folder, 0), Random(0))
        try:
            seat.settle()
            seat.join(invitation(self._port, token))
        finally:
            seat.close()

    def _start_server(self) -> None:
        self._server = FORKING.Process(target=serve_until_killed, args=(self._disk.environment, self._port))
        self._server.start()
        _wait_for(lambda: answers(self._port), "The server did not start.")

    def _start_seat(self) -> None:
        Path(self._busy).unlink(missing_ok=True)
        seed = f"{self._random.random()}"
        self._seat = FORKING.Process(target=sync_until_killed, args=(self._folder, seed, self._busy))
        self._seat.start()
        _wait_for(lambda: Path(self._busy).exists(), "The seat did not start.")

    def _kill_both(self) -> None:
        _kill(self._seat)
        _kill(self._server)


def _acknowledged(connection: Connection) -> set[UUID]:
    return set(connection.execute(select(journal.c.record_id).where(journal.c.acknowledged_at.is_not(None))).scalars())


def _kill(process: BaseProcess | None) -> None:
    """SIGKILL; returns when it is gone."""
    if process is not None:
        process.kill()
        process.join()


def _wait_for(there: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + PATIENCE
    while not there():
        if time.monotonic() > end:
            raise RuntimeError(otherwise)
        time.sleep(0.01)
