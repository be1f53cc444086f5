"""When to exchange with the server: a thread of its own that runs the loop, waits, and says how it stands.

It runs at the start, when something waits, every few minutes to hear what is new, and at once when somebody asks. After
a failure it waits a random time whose bound doubles from a second to a quarter of an hour ("full jitter"), so that a
hundred seats which lost the same server do not come back at the same moment.
"""

import logging
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from random import Random
from typing import Final

from desktop.store.errors import StoreClosed, StoreError
from desktop.words import translate
from sync.client import Exchange, Inbox, Keys, Link, Outbox, Progress, Stage, Summary, line_to
from sync.line import Line
from sync.pace import Pace
from sync.trouble import Busy, Cancelled, CaptivePortal, NotEnrolled, Refused, SyncTrouble, Unreachable

SHORTEST: Final = 1.0
LONGEST: Final = 900.0
"""Seconds: the first and the last bound of the wait after a failure."""
LOOK_EVERY: Final = 300.0
"""Seconds between two looks for something new."""
SEND_EVERY: Final = 60.0
"""Seconds from one run to the next while something waits here; a learner's work makes something wait all the time."""
TELL_EVERY: Final = 0.1
"""Seconds between two tellings of how far one stage has come."""
GLANCE_EVERY: Final = 10.0
"""Seconds between two glances at the outbox."""
NUDGED: Final = 2.0
"""Seconds in which what changes together is gathered."""
LONGEST_ASKED: Final = 3_600.0
"""A server that asks for more time than that is asked again after it."""
_log = logging.getLogger(__name__)


class SyncState(Enum):
    """What the exchange is at, or what keeps it from it."""

    NOT_ENROLLED = "not enrolled"
    IDLE = "idle"
    CONNECTING = "connecting"
    SENDING = "sending"
    RECEIVING = "receiving"
    FETCHING = "fetching a package"
    UNREACHABLE = "can't reach the server"
    PORTAL = "a network's login page is in the way"
    REFUSED = "the server said no"
    """It does not know this seat (any more), or speaks another version: somebody has to act."""
    FAILING = "this machine could not do its part"


RUNNING: Final = {
    Stage.CONNECTING: SyncState.CONNECTING,
    Stage.SENDING: SyncState.SENDING,
    Stage.RECEIVING: SyncState.RECEIVING,
    Stage.FETCHING: SyncState.FETCHING,
}


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """`say` is the sentence of what hinders, kept while it is tried again; `since` is when it began to.

    `progress` is there while something runs; `last` is the run that got through last, `last_at` when that was.
    """

    state: SyncState
    say: str = ""
    since: datetime | None = None
    progress: Progress | None = None
    last: Summary | None = None
    last_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.progress is not None


def _utc_now() -> datetime:
    return datetime.now(UTC)


def backoff(failures: int, random: Random) -> float:
    """Seconds to wait after so many failures in a row."""
    return random.uniform(0, min(LONGEST, SHORTEST * 2.0 ** min(failures - 1, 20)))


class Syncer:
    """Runs exchanges until it is closed. `told` hears each new status, on the thread of the exchange.

    `keys` is asked before each run: a seat that left its server has none. What is given is used on that thread only.
    """

    def __init__(
        self,
        outbox: Outbox,
        inbox: Inbox,
        keys: Callable[[], Keys | None],
        *,
        told: Callable[[SyncStatus], None] = lambda _: None,
        now: Callable[[], datetime] = _utc_now,
        line_for: Callable[[Link, Keys], Line] = line_to,
        random: Random | None = None,
    ) -> None:
        self._outbox = outbox
        self._inbox = inbox
        self._keys = keys
        self._told = told
        self._now = now
        self._line_for = line_for
        self._random = random or Random()
        self._pace = Pace()
        self._linked: tuple[Link, Keys, Line] | None = None
        self._status = SyncStatus(SyncState.IDLE)
        self._failures = 0
        self._news = threading.Condition()
        self._due = time.monotonic()
        self._nudged = math.inf
        """When what changed since the last run began is worth one; `_due` is when one begins anyway."""
        self._ran_at = self._due - SEND_EVERY
        self._told_at = self._ran_at
        self._asked = False
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin with a run at once."""
        self._thread.start()

    @property
    def status(self) -> SyncStatus:
        return self._status

    def hurry(self) -> None:
        """Somebody asked for it: run now, whatever was waited for."""
        with self._news:
            self._asked = True
            self._due = 0.0
            self._news.notify_all()

    def nudge(self) -> None:
        """Something changed here that is worth a run soon; a server that can't be reached is not asked any earlier."""
        with self._news:
            self._nudged = min(self._nudged, time.monotonic() + NUDGED)
            self._news.notify_all()

    def cancel(self) -> None:
        """Stop the present run; the next one begins when it would have."""
        linked = self._linked
        if linked is not None and self._status.is_running:
            linked[2].wire.cancel()

    def close(self, within: float = 1.0) -> None:
        """Stop, waiting at most so many seconds; what is cut off is done again by the next run."""
        with self._news:
            self._closing = True
            self._news.notify_all()
        linked = self._linked
        if linked is not None:
            linked[2].wire.cancel()
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(within)

    def _run(self) -> None:
        while self._wait():
            try:
                wait = self._once()
            except StoreClosed:
                return
            with self._news:
                self._ran_at = time.monotonic()
                if not self._asked:
                    self._due = self._ran_at + wait
        if self._linked is not None:
            self._linked[2].wire.close()

    def _wait(self) -> bool:
        """Until a run is due. False: closing."""
        while True:
            with self._news:
                if self._closing:
                    return False
                due = self._due if self._failures else min(self._due, self._nudged)
                left = due - time.monotonic()
                if self._asked or left <= 0:
                    self._asked, self._nudged = False, math.inf
                    return True
                self._news.wait(min(left, GLANCE_EVERY))
            # Whoever nudges, asks or quits must not wait for the disk behind this question.
            if not self._failures and time.monotonic() - self._ran_at >= SEND_EVERY and self._has_something():
                self._due = 0.0

    def _has_something(self) -> bool:
        try:
            return self._inbox.link() is not None and self._outbox.waiting() > 0
        except StoreError:
            return False

    def _once(self) -> float:
        """One run; returns the seconds until the next one."""
        try:
            line = self._line()
            if line is None:
                self._failures = 0
                self._tell(SyncStatus(SyncState.NOT_ENROLLED))
                return LOOK_EVERY
            line.wire.renew()
            if self._closing:
                return 0.0
            return self._exchange(line)
        except StoreClosed:
            raise
        except StoreError as error:
            return self._failed(SyncState.FAILING, str(error))
        except Exception:  # noqa: BLE001
            # A fault of ours must not end the thread, or nothing would ever be sent again until the next start.
            _log.exception("An exchange failed")
            return self._failed(SyncState.FAILING, _unforeseen())

    def _exchange(self, line: Line) -> float:
        exchange = Exchange(line, self._outbox, self._inbox, pace=self._pace, told=self._on_the_way, now=self._now)
        try:
            summary = exchange.run()
        except Cancelled:
            with self._news:
                self._nudged = math.inf  # whoever pressed Stop did not mean for two seconds
            self._tell(replace(self._status, state=SyncState.IDLE, progress=None))
            return LOOK_EVERY
        except SyncTrouble as trouble:
            made = exchange.summary
            if made.batches or made.changes or made.bytes_down:
                self._failures = 0  # it got somewhere: a poor line is not a dead one
            _log.info("%s (%s)", trouble, trouble.__cause__)
            wait = self._failed(_state_of(trouble), str(trouble))
            if isinstance(trouble, Busy) and trouble.after is not None:
                wait = min(trouble.after, LONGEST_ASKED) + self._random.uniform(0, SHORTEST + trouble.after / 10)
            return wait
        self._failures = 0
        self._tell(SyncStatus(SyncState.IDLE, say=summary.trouble or "", last=summary, last_at=self._now()))
        return LOOK_EVERY

    def _line(self) -> Line | None:
        """The line to the server this seat belongs to now, the same one while that does not change."""
        link, keys = self._inbox.link(), self._keys()
        if link is None or keys is None:
            self._linked = None
            return None
        if self._linked is None or (self._linked[0], self._linked[1].key) != (link, keys.key):
            self._linked = (link, keys, self._line_for(link, keys))
            self._pace = Pace()
        return self._linked[2]

    def _failed(self, state: SyncState, say: str) -> float:
        self._failures += 1
        since = self._status.since or self._now()
        self._tell(replace(self._status, state=state, say=say, since=since, progress=None))
        return backoff(self._failures, self._random)

    def _on_the_way(self, progress: Progress) -> None:
        state, now = RUNNING[progress.stage], time.monotonic()
        if state is not self._status.state or now - self._told_at >= TELL_EVERY:
            self._told_at = now
            self._tell(replace(self._status, state=state, progress=progress))

    def _tell(self, status: SyncStatus) -> None:
        self._status = status
        self._told(status)


def _state_of(trouble: SyncTrouble) -> SyncState:
    match trouble:
        case CaptivePortal():
            return SyncState.PORTAL
        case Unreachable():
            return SyncState.UNREACHABLE
        case NotEnrolled() | Refused():
            return SyncState.REFUSED
        case _:
            return SyncState.FAILING


def _unforeseen() -> str:
    return translate(
        "Sync",
        "The exchange with the server failed in a way nobody foresaw. Everything is kept. It is tried again by itself.",
    )
