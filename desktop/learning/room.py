"""The room: who is at what just now, who is stuck, and what waits for the instructor who looks at it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.attempting import Matter, ToSettle
from desktop.learning.policy import Action
from desktop.store import room, unsettled
from desktop.store.devices import device_names
from desktop.store.questions import interaction_values
from desktop.store.room import Known, OpenSession, RoomOrder, RoomQuery, RoomRow, Segment
from desktop.store.store import Connection, Store
from sync.records.vocabulary import EnrollmentStatus

# The layers above take the store's records from here.
__all__ = [
    "EnrollmentStatus",
    "Need",
    "NeedKind",
    "Room",
    "RoomOrder",
    "RoomPage",
    "RoomQuery",
    "Segment",
    "Sighting",
    "State",
    "Watch",
]

STUCK_AFTER: Final = timedelta(minutes=10)
"""So long without an answer or any progress, in a course that is open, and somebody should look."""
STILL_OPEN: Final = timedelta(minutes=30)
"""A course that another machine left open and said nothing of for longer counts as left."""


class State(Enum):
    """What the list says of a learner."""

    STUCK = "stuck"
    AT_WORK = "at work"
    PAUSED = "paused"
    FAILED = "failed"
    PASSED = "passed"
    COMPLETED = "completed"
    NOT_STARTED = "not started"


class NeedKind(Enum):
    STUCK = "stuck"
    ASKED = "asked"
    USED_UP = "used up"
    OVER_LIMIT = "over limit"
    GUEST_WORK = "guest work"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that waits for the instructor. `settle` is what "To settle" shows of it, None for who is stuck.

    `stuck_for` and `answered` (questions answered in the lesson `activity`) are told of who is stuck.
    """

    kind: NeedKind
    enrollment: UUID
    learner: UUID
    name: str
    package: UUID
    title: str
    since: datetime
    settle: ToSettle | None = None
    sha256: str = ""
    activity: str = ""
    answered: int = 0
    stuck_for: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Sighting:
    """One learner: the row of the store, and what follows from what is open and what the clock says.

    `live`: their course is open on this machine now. `here`: this machine is where they were last. `answered` counts
    the questions they have answered in this attempt, for those at work; `waits`: a decision on their attempts is due.
    """

    row: RoomRow
    state: State
    here: bool
    live: bool = False
    stuck_for: timedelta = timedelta(0)
    answered: int = 0
    waits: bool = False
    machine: str = ""
    """Where they were last, by the name that the server knows; "" where it knows none."""


@dataclass(frozen=True, slots=True)
class RoomPage:
    """`total`: how many fit in all."""

    sightings: tuple[Sighting, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Watch:
    """What is known of the few that need looking after, read once for all pages of the room."""

    open: Mapping[UUID, OpenSession]
    live: frozenset[UUID]
    waiting: tuple[ToSettle, ...]
    now: datetime

    @property
    def stuck(self) -> frozenset[UUID]:
        """Open, and without progress for too long."""
        return frozenset(enrollment for enrollment in self.open if self.stuck_for(enrollment) >= STUCK_AFTER)

    def stuck_for(self, enrollment: UUID) -> timedelta:
        """How long without progress: until now where the course is open here, else until it was heard of last."""
        session = self.open.get(enrollment)
        if session is None:
            return timedelta(0)
        until = self.now if enrollment in self.live else session.heard_at
        return until - session.progressed_at

    @property
    def known(self) -> Known:
        """The same for the store's queries."""
        waiting = frozenset(one.enrollment for one in self.waiting if one.matter is not Matter.GUEST_WORK)
        return Known(self.stuck | waiting, frozenset(self.open))


class Room:
    """The room as one instructor may see it. Every method may wait for the disk, and raises NotAllowed, StoreError."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def watch(self) -> Watch:
        """Look who is at work, who is stuck, and what waits."""

        def work(connection: Connection) -> Watch:
            reach = self._access.reach(connection, Action.SEE_ROOM)
            waiting = unsettled.to_settle(connection, reach) if self._access.actor.may(Action.SETTLE_ATTEMPT) else []
            sessions = room.open_sessions(connection, reach)
            return _watch(self._access.store, sessions, tuple(waiting), self._access.store.clock())

        return self._access.read(Action.SEE_ROOM, work)

    def needs(self, watch: Watch) -> tuple[Need, ...]:
        """What waits for the instructor: who is stuck first, then what waits longest."""

        def work(connection: Connection) -> tuple[Need, ...]:
            rows = room.rows_of(connection, watch.stuck)
            stuck = [_stuck(connection, row, watch) for row in rows]
            stuck.sort(key=lambda need: need.since)
            return (*stuck, *(_waiting(one) for one in watch.waiting))

        return self._access.read(Action.SEE_ROOM, work)

    def counts(self, wanted: RoomQuery, watch: Watch) -> Mapping[Segment | None, int]:
        """How many learners are in each segment, None for all of them."""

        def work(connection: Connection) -> Mapping[Segment | None, int]:
            reach = self._access.reach(connection, Action.SEE_ROOM)
            counted = room.count_room(connection, wanted, watch.known, reach)
            everybody: dict[Segment | None, int] = {None: sum(counted.values())}
            return everybody | dict(counted)

        return self._access.read(Action.SEE_ROOM, work)

    def page(self, wanted: RoomQuery, watch: Watch, after: int = 0, most: int = 100) -> RoomPage:
        """The learners that fit, `after` so many."""

        def work(connection: Connection) -> RoomPage:
            reach = self._access.reach(connection, Action.SEE_ROOM)
            rows = room.room_page(connection, wanted, watch.known, reach, after, most)
            counted = room.count_room(connection, wanted, watch.known, reach)
            total = sum(counted.values()) if wanted.segment is None else counted[wanted.segment]
            device, names = self._access.store.device, device_names(connection)
            seen = (_sighting(connection, row, watch, device) for row in rows)
            return RoomPage(tuple(replace(one, machine=names.get(one.row.device or device, "")) for one in seen), total)

        return self._access.read(Action.SEE_ROOM, work)


def _watch(store: Store, sessions: list[OpenSession], waiting: tuple[ToSettle, ...], now: datetime) -> Watch:
    """Which of the sessions that never ended are open: those of this process, and what others said lately."""
    live = frozenset(one.enrollment for one in sessions if (one.learner, one.package) in store.opened)
    elsewhere = {
        one.enrollment: one for one in sessions if one.device != store.device and now - one.heard_at <= STILL_OPEN
    }
    here = {one.enrollment: one for one in sessions if one.enrollment in live}
    return Watch({**elsewhere, **here}, live, waiting, now)


def _sighting(connection: Connection, row: RoomRow, watch: Watch, device: UUID) -> Sighting:
    waits = any(one.enrollment == row.enrollment for one in watch.waiting)
    seen = Sighting(row, _state(row), here=row.device == device, waits=waits)
    if row.enrollment not in watch.open:
        return seen
    stuck_for = watch.stuck_for(row.enrollment)
    return replace(
        seen,
        state=State.STUCK if stuck_for >= STUCK_AFTER else State.AT_WORK,
        live=row.enrollment in watch.live,
        stuck_for=stuck_for,
        answered=_answered(connection, row),
    )


_STATES: Final = {
    EnrollmentStatus.NOT_STARTED: State.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: State.PAUSED,
    EnrollmentStatus.COMPLETED: State.COMPLETED,
    EnrollmentStatus.PASSED: State.PASSED,
    EnrollmentStatus.FAILED: State.FAILED,
}
_KINDS: Final = {
    Matter.ASKED: NeedKind.ASKED,
    Matter.USED_UP: NeedKind.USED_UP,
    Matter.OVER_LIMIT: NeedKind.OVER_LIMIT,
    Matter.GUEST_WORK: NeedKind.GUEST_WORK,
}


def _state(row: RoomRow) -> State:
    return _STATES[row.standing]


def _answered(connection: Connection, row: RoomRow) -> int:
    """Questions answered in the lesson they are in; a journal's repeated answers to one question count once."""
    if row.attempt is None:
        return 0
    values = interaction_values(connection, row.attempt)
    return len({value.value for value in values if value.activity == row.activity and value.element.endswith(".id")})


def _stuck(connection: Connection, row: RoomRow, watch: Watch) -> Need:
    return Need(
        kind=NeedKind.STUCK,
        enrollment=row.enrollment,
        learner=row.learner,
        name=row.name,
        package=row.package,
        title=row.title,
        since=watch.open[row.enrollment].progressed_at,
        sha256=row.sha256,
        activity=row.activity,
        answered=_answered(connection, row),
        stuck_for=watch.stuck_for(row.enrollment),
    )


def _waiting(one: ToSettle) -> Need:
    return Need(
        kind=_KINDS[one.matter],
        enrollment=one.enrollment,
        learner=one.learner,
        name=one.learner_name,
        package=one.package,
        title=one.title,
        since=one.since,
        settle=one,
    )
