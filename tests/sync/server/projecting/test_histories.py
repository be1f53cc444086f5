"""Whatever happens to seats and servers: each record is there exactly once, all engines and the pure merge agree, and
nothing that counted is un-counted.
"""

import copy
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from sqlalchemy import create_engine

from sync.bodies import Outcome
from sync.protocol import Ack, BatchAnswer
from sync.records.vocabulary import AttemptState, Completion, DecisionKind, Success
from sync.server.server import Server
from sync.server.settings import Settings
from sync.server.store.migrating import migrate
from tests.sync.server.databases import Databases
from tests.sync.server.fleet import Fleet
from tests.sync.server.history import MAKE, Centers, Chair, id_of, merged, stored
from tests.sync.server.wall_clock import WallClock
from tests.sync.simulated import COURSE, FAILED, HALF_WAY, PASSED, SealedBatch, SimulatedSeat, outcome

LEFT = st.sampled_from([HALF_WAY, PASSED, FAILED, outcome("completed"), outcome("incomplete", "passed", 0.5)])
CHAIRS = st.integers(0, 9)
FEW = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    # Ids are random, so a history that failed can't be had again in a shorter form.
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


class Histories(RuleBasedStateMachine):
    """Up to four machines: two seats, and what becomes of their disks."""

    def __init__(self, make: list[MAKE]) -> None:
        super().__init__()
        self.centers = Centers(make)
        self.chairs: list[Chair] = []
        self.backups: list[Chair] = []
        self.sticks: list[tuple[Chair, SealedBatch]] = []

    @initialize(limit=st.sampled_from([None, 1, 2]))
    def a_learner_begins(self, limit: int | None) -> None:
        self.chairs = [Chair(SimulatedSeat(name=name)) for name in ("Bridge", "Mess")]
        for chair in self.chairs:
            self.centers.know(chair.seat)
        one, other = self.chairs
        self.learner = one.seat.person()
        one.seat.package()
        if limit is not None:
            one.seat.policy(COURSE, attempt_limit=limit)
        one.seat.enrol(self.learner)
        self.exam = one.seat.attempt(self.learner)
        one.heads[self.exam] = None
        self.upload(0, lost=False)
        other.heads[self.exam] = None
        other.seat.hlc = one.seat.hlc

    # At a seat

    @rule(at=CHAIRS, left=LEFT, seconds=st.sampled_from([10.0, 60.0]), which=st.integers(0, 5))
    def play(self, at: int, left: Outcome, seconds: float, which: int) -> None:
        chair = self._chair(at)
        known = list(chair.heads)
        chair.play(self.learner, known[which % len(known)], left, seconds, AttemptState.SUSPENDED)

    @rule(at=CHAIRS)
    def begin_another_attempt(self, at: int) -> None:
        chair = self._chair(at)
        if len(chair.heads) < 3:
            chair.heads[chair.seat.attempt(self.learner)] = None

    @rule(at=CHAIRS, which=st.integers(0, 9))
    def say_where_to_go_on(self, at: int, which: int) -> None:
        chair = self._chair(at)
        attempt, head = list(chair.heads.items())[which % len(chair.heads)]
        if head is not None:
            chair.seat.decide(DecisionKind.GO_ON_FROM, self.learner, attempt=attempt, session=head)

    @rule(at=CHAIRS)
    def grant_an_attempt(self, at: int) -> None:
        self._chair(at).seat.decide(DecisionKind.GRANT, self.learner, 1)

    @rule(at=CHAIRS, year=st.sampled_from([1970, 2026, 2099]))
    def the_clock_is_set(self, at: int, year: int) -> None:
        self._chair(at).seat.now = datetime(year, 3, 1, 12, 30, tzinfo=UTC)

    # On the way

    @rule(at=CHAIRS, lost=st.booleans())
    def upload(self, at: int, lost: bool) -> None:
        """`lost`: the reply never arrives."""
        chair = self._chair(at)
        while (batch := chair.seat.batch(3)) is not None:
            answer = self.centers.hear(chair.seat, batch)
            self.centers.work_out()
            if lost:
                return
            self._believe(chair, answer)

    @rule(at=CHAIRS)
    def write_a_stick(self, at: int) -> None:
        chair, after = self._chair(at), self._chair(at).seat.acknowledged
        while (batch := chair.seat.batch(4, first=after + 1)) is not None:
            self.sticks.append((chair, batch))
            after += batch.count

    @precondition(lambda self: self.sticks)
    @rule(which=st.integers(0, 9), receipt=st.booleans())
    def carry_a_stick(self, which: int, receipt: bool) -> None:
        """In any order, and any number of times."""
        chair, batch = self.sticks[which % len(self.sticks)]
        answer = self.centers.hear(chair.seat, batch)
        self.centers.work_out()
        # A receipt may be old; it takes nothing back.
        if receipt and isinstance(answer, BatchAnswer):
            ack = answer.ack
            if ack.epoch == chair.seat.epoch and ack.seq >= chair.seat.acknowledged:
                self._believe(chair, answer)

    @rule(at=CHAIRS)
    def pull(self, at: int) -> None:
        """As a seat does it: only once everything of its own is sent."""
        chair = self._chair(at)
        if chair.seat.waiting:
            return
        found, _ = self.centers.fleets[0].pull(chair.seat)
        for change in found.values():
            if change.kind == "attempt" and change.body is not None:
                head = change.body["head"]
                chair.heads[UUID(change.subject)] = None if head is None else UUID(head)
            elif change.kind == "attempt" and len(chair.heads) > 1:
                chair.heads.pop(UUID(change.subject), None)

    # Disasters

    @precondition(lambda self: len(self.chairs) < 4)
    @rule(at=CHAIRS)
    def a_disk_is_cloned(self, at: int) -> None:
        self.chairs.append(copy.deepcopy(self._chair(at)))

    @rule(at=CHAIRS)
    def a_disk_is_copied_to_be_safe(self, at: int) -> None:
        self.backups.append(copy.deepcopy(self._chair(at)))

    @precondition(lambda self: self.backups)
    @rule(at=CHAIRS, which=st.integers(0, 9))
    def a_disk_is_brought_back(self, at: int, which: int) -> None:
        """Whatever its seat did since and never sent is lost, as it would be."""
        backup = copy.deepcopy(self.backups[which % len(self.backups)])
        self.chairs[at % len(self.chairs)] = backup

    @rule(share=st.floats(0, 1))
    def the_server_is_brought_back(self, share: float) -> None:
        self.centers.restore(share)

    # In the end

    def teardown(self) -> None:
        try:
            if self.chairs:
                self.everything_arrives()
        finally:
            self.centers.close()

    def everything_arrives(self) -> None:
        for _ in range(2):
            for chair in self.chairs:
                # Something new, so that a seat which has sent everything meets the server too.
                chair.seat.person("Grace", "Hopper")
                for _ in range(200):
                    batch = chair.seat.batch(5)
                    if batch is None:
                        break
                    self._believe(chair, self.centers.hear(chair.seat, batch))
                assert chair.seat.waiting == 0, "A queue stalled."
        self.centers.work_out()
        held = {id_of(line): (chair.seat.device, line) for chair in self.chairs for line in chair.seat.lines}
        assert set(held) <= self.centers.heard(), "Something is lost."
        lines = [*held.values(), *self._only_on_the_server(set(held))]
        expected = merged(lines)
        for fleet in self.centers.fleets:
            assert stored(fleet) == expected
        told = [fleet.everything() for fleet in self.centers.fleets]
        assert all(other == told[0] for other in told)

    def _only_on_the_server(self, held: set[UUID]) -> list[tuple[UUID, bytes]]:
        return [line for line in self.centers.lines() if id_of(line[1]) not in held]

    def _believe(self, chair: Chair, answer: BatchAnswer | Ack | None) -> None:
        if isinstance(answer, BatchAnswer):
            chair.seat.answered(answer)
        elif answer is not None:
            chair.seat.go_back(answer)

    def _chair(self, at: int) -> Chair:
        return self.chairs[at % len(self.chairs)]


@pytest.fixture
def sqlite_centers(tmp_path: Path) -> MAKE:
    """A center in a file of its own; a migrated one is copied, which is many times as fast as making it."""
    template = tmp_path / "template.sqlite3"
    engine = create_engine(f"sqlite:///{template}")
    with engine.begin() as connection:
        migrate(connection)
    engine.dispose()

    def make() -> Fleet:
        file = tmp_path / f"{uuid4().hex}.sqlite3"
        shutil.copy(template, file)
        clock = WallClock()
        return Fleet(Server(Settings.on(f"sqlite:///{file}", tmp_path), clock), clock)

    return make


@pytest.fixture
def postgresql_centers(databases: Databases, tmp_path: Path) -> Iterator[MAKE]:
    """One at a time: the next center takes the database of the one before, which was closed."""
    used: list[str] = []

    def make() -> Fleet:
        while used:
            databases.give_back(used.pop())
        used.append(databases.take())
        clock = WallClock()
        return Fleet(Server(Settings.on(databases.address(used[-1]), tmp_path), clock), clock)

    yield make
    for name in used:
        databases.give_back(name)


def test_any_history_on_sqlite(sqlite_centers: MAKE) -> None:
    run_state_machine_as_test(partial(Histories, [sqlite_centers]), settings=FEW)  # type: ignore[arg-type]


def test_any_history_on_both_engines(sqlite_centers: MAKE, postgresql_centers: MAKE) -> None:
    run_state_machine_as_test(partial(Histories, [sqlite_centers, postgresql_centers]), settings=FEW)  # type: ignore[arg-type]


def test_work_outlives_the_disk_and_the_server_that_knew_its_attempt(sqlite_centers: MAKE) -> None:
    """The server comes back empty, and the disk that the attempt was begun on is overwritten with another seat's."""
    history = Histories([sqlite_centers])
    try:
        history.a_learner_begins(limit=1)
        history.a_disk_is_copied_to_be_safe(at=1)
        history.the_server_is_brought_back(share=0)
        history.a_disk_is_brought_back(at=0, which=0)
        history.play(at=1, left=outcome("completed"), seconds=10.0, which=0)
        history.play(at=1, left=outcome("incomplete", "passed", 0.5), seconds=10.0, which=0)
        history.everything_arrives()
        (attempt,) = stored(history.centers.fleets[0])
    finally:
        history.centers.close()
    assert attempt["id"] == history.exam
    assert (attempt["completion"], attempt["success"]) == (Completion.COMPLETED, Success.PASSED)
    assert len(attempt["sessions"]) == 2
