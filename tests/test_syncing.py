"""When the exchange with the server runs, how long it waits after a failure, and what it says of itself."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from desktop import syncing
from desktop.store.errors import DiskFull
from desktop.syncing import LONGEST, SHORTEST, Syncer, SyncState, SyncStatus, backoff
from sync.client import Link, line_to
from sync.line import SMALL
from sync.protocol import Change
from sync.records.vocabulary import DeviceStanding
from tests.sync.small_seat import SmallInbox, SmallKeys, SmallSeat, wanted
from tests.sync.small_server import Fault

PATIENCE = 20.0
"""Seconds on a busy machine; what waits here by itself waits a minute, or five."""


class Always(Random):
    """Waits no time, so that a test needs none."""

    def uniform(self, a: float, b: float) -> float:
        return a


class Watched:
    """A syncer with what it said; `until` waits for a status."""

    def __init__(self, seat: SmallSeat, random: Random | None = None) -> None:
        self.seat = seat
        self.said: list[SyncStatus] = []
        self._news = threading.Condition()
        self.syncer = Syncer(
            seat.outbox,
            seat.inbox,
            lambda: seat.keys,
            told=self._hear,
            line_for=lambda _link, _keys: seat.line,
            random=random or Always(),
        )
        self.meanwhile: Callable[[SyncStatus], None] = lambda _: None
        """Called on the exchange's own thread with each status, before anybody hears of it."""

    def until(self, wanted: Callable[[SyncStatus], bool]) -> SyncStatus:
        with self._news:
            assert self._news.wait_for(lambda: any(map(wanted, self.said)), PATIENCE), self.said
            return next(filter(wanted, self.said))

    def forget(self) -> None:
        with self._news:
            self.said.clear()

    def _hear(self, status: SyncStatus) -> None:
        self.meanwhile(status)
        with self._news:
            self.said.append(status)
            self._news.notify_all()


def is_done(status: SyncStatus) -> bool:
    return status.state is SyncState.IDLE and not status.is_running


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(SmallSeat.enrolled(tmp_path))
    yield made
    made.syncer.close()


def test_a_start_sends_reads_and_fetches_and_says_each(watched: Watched) -> None:
    content = b"course" * 10_000
    watched.seat.outbox.say(20)
    watched.seat.server.changes.append(Change(kind="person", subject="p", body=None))
    watched.seat.inbox.wants = [wanted(content)]
    watched.seat.server.packages[watched.seat.inbox.wants[0].sha256] = content
    watched.syncer.start()
    last = watched.until(is_done)
    states = list(dict.fromkeys(status.state for status in watched.said))
    assert states == [
        SyncState.CONNECTING,
        SyncState.SENDING,
        SyncState.RECEIVING,
        SyncState.FETCHING,
        SyncState.IDLE,
    ]
    assert watched.seat.has_it_all()
    assert last.last is not None
    assert (last.last.sent, last.last.changes, len(last.last.fetched)) == (20, 1, 1)


def test_a_failure_is_tried_again_until_it_works_and_says_since_when(watched: Watched) -> None:
    watched.seat.outbox.say(5)
    watched.seat.server.faults.extend([Fault.LOST_REQUEST] * 3)
    watched.syncer.start()
    hindered = watched.until(lambda status: status.state is SyncState.UNREACHABLE)
    assert hindered.since is not None
    done = watched.until(is_done)
    assert (done.since, done.say) == (None, "")
    assert watched.seat.has_it_all()
    while_trying = [status for status in watched.said if status.state is SyncState.CONNECTING][1:]
    assert all(status.since == hindered.since for status in while_trying), "the reason went away while it was tried"


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault.PORTAL, SyncState.PORTAL),
        (Fault.REDIRECT, SyncState.PORTAL),
        (Fault.BAD_GATEWAY, SyncState.UNREACHABLE),
        (Fault.BUSY, SyncState.UNREACHABLE),
    ],
)
def test_what_hinders_it_has_a_state_of_its_own(watched: Watched, fault: Fault, state: SyncState) -> None:
    watched.seat.server.faults.extend([fault] * 2)  # it has two addresses
    watched.syncer.start()
    assert watched.until(lambda status: status.state is state).say


def test_a_seat_without_a_server_says_so_and_asks_nobody(watched: Watched) -> None:
    watched.seat.inbox.linked = None
    watched.syncer.start()
    watched.until(lambda status: status.state is SyncState.NOT_ENROLLED)
    assert watched.seat.server.requests == []


def test_a_server_that_forgot_the_seat_needs_a_person(watched: Watched) -> None:
    watched.seat.server.devices.clear()
    watched.syncer.start()
    watched.until(lambda status: status.state is SyncState.REFUSED)


def test_a_released_seat_is_not_enrolled_from_then_on(watched: Watched) -> None:
    watched.seat.server.devices[watched.seat.keys.device].standing = DeviceStanding.REVOKED
    watched.syncer.start()
    watched.until(is_done)
    watched.syncer.hurry()
    watched.until(lambda status: status.state is SyncState.NOT_ENROLLED)


def test_somebody_who_asks_need_not_wait(watched: Watched) -> None:
    watched.syncer.start()
    watched.until(is_done)
    watched.forget()
    watched.seat.outbox.say(2)
    watched.syncer.hurry()
    watched.until(is_done)
    assert watched.seat.has_it_all()


def test_a_change_here_is_sent_soon(watched: Watched) -> None:
    watched.syncer.start()
    watched.until(is_done)
    watched.forget()
    watched.seat.outbox.say(2)
    began = time.monotonic()
    watched.syncer.nudge()
    watched.until(is_done)
    assert time.monotonic() - began < PATIENCE
    assert watched.seat.has_it_all()


def test_a_change_while_a_run_is_under_way_is_sent_soon_after_it(watched: Watched) -> None:
    """What the run sends was settled before; the next one by itself would be minutes away."""
    late = iter([True])

    def change_once(status: SyncStatus) -> None:
        if status.state is SyncState.RECEIVING and next(late, False):
            watched.seat.outbox.say(2)
            watched.syncer.nudge()

    watched.meanwhile = change_once
    watched.syncer.start()
    watched.until(is_done)
    watched.until(lambda status: status.last is not None and status.last.sent == 2)
    assert watched.seat.has_it_all()


def test_nobody_waits_for_a_disk_that_is_asked_what_waits(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, slow = threading.Event(), threading.Event()

    def is_slow() -> int:
        asked.set()
        slow.wait()
        return 0

    monkeypatch.setattr(syncing, "SEND_EVERY", 0.0)
    monkeypatch.setattr(syncing, "GLANCE_EVERY", 0.01)
    monkeypatch.setattr(watched.seat.outbox, "waiting", is_slow)
    watched.syncer.start()
    try:
        assert asked.wait(PATIENCE)
        nudging = threading.Thread(target=watched.syncer.nudge, daemon=True)
        nudging.start()
        nudging.join(PATIENCE)
        assert not nudging.is_alive()
    finally:
        slow.set()


def test_a_change_here_does_not_hurry_a_server_that_can_not_be_reached(tmp_path: Path) -> None:
    watched = Watched(SmallSeat.enrolled(tmp_path), Patient())
    watched.seat.server.faults.extend([Fault.LOST_REQUEST] * 2)
    watched.syncer.start()
    watched.until(lambda status: status.state is SyncState.UNREACHABLE)
    asked = len(watched.seat.server.requests)
    watched.syncer.nudge()
    time.sleep(0.2)
    assert len(watched.seat.server.requests) == asked
    watched.syncer.hurry()
    watched.until(is_done)
    watched.syncer.close()


class Patient(Random):
    """Waits long."""

    def uniform(self, a: float, b: float) -> float:
        return 600.0


def test_a_full_disk_is_said_and_does_not_end_the_thread(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    take, full = watched.seat.inbox.take, iter([True])

    def once_full(page: object) -> None:
        if next(full, False):
            raise DiskFull
        take(page)  # type: ignore[arg-type]

    monkeypatch.setattr(watched.seat.inbox, "take", once_full)
    watched.syncer.start()
    assert watched.until(lambda status: status.state is SyncState.FAILING).say == str(DiskFull())
    watched.until(is_done)


def test_a_fault_of_ours_does_not_end_the_thread(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting, broken = watched.seat.outbox.next_batch, iter([True])

    def once_broken(most_records: int, most_bytes: int) -> object:
        if next(broken, False):
            raise ZeroDivisionError
        return waiting(most_records, most_bytes)

    monkeypatch.setattr(watched.seat.outbox, "next_batch", once_broken)
    watched.seat.outbox.say(3)
    watched.syncer.start()
    watched.until(lambda status: status.state is SyncState.FAILING)
    watched.until(is_done)
    assert watched.seat.has_it_all()


class TestBackoff:
    """Full jitter: uniform between nothing and a bound that doubles, 1 s to 15 min (SYNC, "Upload")."""

    @pytest.mark.parametrize(("failures", "bound"), [(1, 1), (2, 2), (5, 16), (10, 512), (11, 900), (5_000, 900)])
    def test_the_bound_doubles_from_a_second_to_a_quarter_of_an_hour(self, failures: int, bound: float) -> None:
        random = Random(1)
        waits = [backoff(failures, random) for _ in range(2_000)]
        assert 0 <= min(waits) < bound * 0.02
        assert bound * 0.98 < max(waits) <= bound
        assert (SHORTEST, LONGEST) == (1, 900)


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


def test_it_quits_at_once_while_a_server_says_nothing(silent: socket.socket, tmp_path: Path) -> None:
    seat = SmallSeat.enrolled(tmp_path)
    link = replace(_link(seat.inbox), addresses=(f"http://127.0.0.1:{silent.getsockname()[1]}",))
    seat.inbox.linked = link
    syncer = Syncer(seat.outbox, seat.inbox, lambda: seat.keys)
    syncer.start()
    accepted, _ = silent.accept()
    with accepted:
        assert accepted.recv(100)
        # Well below the time after which the silence itself would end it.
        syncer.close(within=SMALL / 3)
        assert not syncer._thread.is_alive()


def test_quitting_waits_no_longer_than_it_may(tmp_path: Path) -> None:
    came, held = threading.Event(), threading.Event()
    seat = SmallSeat.enrolled(tmp_path)

    def is_slow(_: SyncStatus) -> None:
        came.set()
        held.wait()

    syncer = Syncer(seat.outbox, seat.inbox, lambda: seat.keys, told=is_slow)
    syncer.start()
    assert came.wait(30)
    syncer.close(within=0.1)
    assert syncer._thread.is_alive()
    held.set()
    syncer._thread.join()


def test_a_run_can_be_stopped_and_begun_again(silent: socket.socket, tmp_path: Path) -> None:
    seat = SmallSeat.enrolled(tmp_path)
    said: list[SyncState] = []
    link = replace(_link(seat.inbox), addresses=(f"http://127.0.0.1:{silent.getsockname()[1]}",))
    seat.inbox.linked = link
    syncer = Syncer(seat.outbox, seat.inbox, lambda: seat.keys, told=lambda status: said.append(status.state))
    syncer.start()
    for _ in range(2):
        accepted, _address = silent.accept()
        with accepted:
            assert accepted.recv(100)
            syncer.cancel()
            end = time.monotonic() + PATIENCE
            while syncer.status.state is not SyncState.IDLE and time.monotonic() < end:
                time.sleep(0.01)
            assert syncer.status.state is SyncState.IDLE
        syncer.hurry()
    syncer.close()


def test_a_seat_that_changes_its_server_gets_another_line(tmp_path: Path) -> None:
    seat = SmallSeat.enrolled(tmp_path)
    made: list[tuple[Link, SmallKeys]] = []

    def line_for(link: Link, keys: object) -> object:
        assert isinstance(keys, SmallKeys)
        made.append((link, keys))
        return line_to(link, keys, seat.line.wire)

    said: list[SyncStatus] = []
    syncer = Syncer(seat.outbox, seat.inbox, lambda: seat.keys, told=said.append, line_for=line_for)  # type: ignore[arg-type]
    first = _link(seat.inbox)
    second = replace(first, addresses=("https://elsewhere.example",))
    for linked in (first, first, second):
        seat.inbox.linked = linked
        syncer._once()
    assert [link for link, _ in made] == [first, second]


def _link(inbox: SmallInbox) -> Link:
    assert inbox.linked is not None
    return inbox.linked
