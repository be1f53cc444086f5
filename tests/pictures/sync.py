"""Pictures of the exchange with a server: its page in every state, and what is asked before sticks travel."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.learning.sync_overview import (
    Completion,
    DeviceStanding,
    Direction,
    ExchangeOutcome,
    MatterDocument,
    MatterKind,
    Outcome,
    Side,
)
from desktop.ui import matters_model, sync_log_model
from desktop.ui.matters_model import Names
from desktop.ui.places import Place, rail_items
from desktop.ui.sync_log_model import ExchangeLine
from desktop.ui.sync_model import Doing, Link, SyncFacts, state_of
from desktop.ui.sync_page import SyncPage
from desktop.ui.widgets.account import Account
from desktop.ui.workplace import Workplace

NOW = datetime(2026, 11, 20, 10, 42).astimezone()
SOFIA, INGRID = UUID(int=1), UUID(int=2)
TABLET, ROOM_B = UUID(int=3), UUID(int=4)
ATTEMPT, LEFT, RIGHT = UUID(int=5), UUID(int=6), UUID(int=7)
COURSE = "ab" * 32
NAMES = Names(
    people={SOFIA: "Sofia Lindqvist", INGRID: "Ingrid Solberg"},
    courses={COURSE: "Navigation rules at sea"},
    devices={TABLET: "Bridge tablet 2", ROOM_B: "Room B · PC 4"},
    numbers={ATTEMPT: 1},
)
LINK = Link(
    "Harbour Lane Training Center",
    "https://sync.harbour-lane.example",
    last_contact=NOW.replace(hour=8, minute=31),
)
WAITING = SyncFacts(LINK, 12, 6, 4812, timedelta(hours=2, minutes=10), Doing.WAITING)
DONE = SyncFacts(LINK, 0, 0, 4830)
GOING = SyncFacts(LINK, 0, 18, 4812, timedelta(hours=2, minutes=10), Doing.EXCHANGING)
LATE = SyncFacts(
    Link("Harbour Lane Training Center", LINK.address, DeviceStanding.UPLOAD_ONLY, NOW - timedelta(days=3, hours=2)),
    340,
    12,
    4472,
    timedelta(days=3, hours=1),
    Doing.WAITING,
    "A sign-in page of the network answered instead of the server. Nothing was sent. Sign in to the network first.",
    NOW + timedelta(minutes=12),
)


def fork(settled: datetime | None = None) -> MatterDocument:
    """Sofia at sea and in the classroom."""
    further = Outcome(
        completion=Completion.COMPLETED,
        score_scaled=0.78,
        score_raw=39,
        score_min=0,
        score_max=50,
    )
    sides = (
        Side(session=LEFT, attempt=ATTEMPT, device=TABLET, outcome=further, seconds=3840, at=NOW - timedelta(days=2)),
        Side(
            session=RIGHT,
            attempt=ATTEMPT,
            device=ROOM_B,
            outcome=Outcome(completion=Completion.INCOMPLETE),
            seconds=1560,
            at=NOW - timedelta(days=1),
        ),
    )
    return MatterDocument(
        what=MatterKind.FORKED,
        learner=SOFIA,
        package=COURSE,
        attempt=ATTEMPT,
        record=None,
        sides=sides,
        say="",
        at=NOW - timedelta(days=1),
        settled_at=settled,
        settled_by=INGRID if settled is not None else None,
    )


def other(what: MatterKind, say: str = "") -> MatterDocument:
    """A matter of another kind, with one side or none."""
    sides = () if what in (MatterKind.PARKED, MatterKind.ROLE) else fork().sides[:1]
    return fork().model_copy(update={"what": what, "sides": sides, "say": say})


LINES = (
    ExchangeLine(
        1,
        NOW - timedelta(minutes=2),
        "server",
        Direction.UP,
        0,
        0,
        ExchangeOutcome.FAILED,
        "A sign-in page answered instead. Nothing was sent.",
    ),
    ExchangeLine(2, NOW - timedelta(hours=2, minutes=11), "server", Direction.UP, 126, 48_200, ExchangeOutcome.DONE),
    ExchangeLine(3, NOW - timedelta(hours=2, minutes=11), "server", Direction.DOWN, 14, 6_100, ExchangeOutcome.DONE),
    ExchangeLine(4, NOW - timedelta(hours=17), "usb", Direction.UP, 340, 121_000, ExchangeOutcome.DONE),
)


def page(facts: SyncFacts, *matters: MatterDocument, lines: tuple[ExchangeLine, ...] = LINES) -> QWidget:
    """The page within an administrator's workplace."""
    shown = SyncPage(may_act=True)
    shown.show_facts(facts, NOW)
    cards = [matters_model.card(str(place), one, NAMES, NOW, head=LEFT) for place, one in enumerate(matters)]
    shown.show_matters(cards, may_settle=True)
    shown.table.show_rows([sync_log_model.row(line, NOW) for line in lines])
    return within(shown, Place.SYNC, facts)


def within(shown: QWidget, place: Place, facts: SyncFacts, *, staff: bool = True) -> QWidget:
    """A page in the workplace of somebody."""
    places = (Place.ROOM, Place.ENROLMENTS, Place.TO_SETTLE, Place.REPORTS, Place.PACKAGES, Place.PEOPLE, Place.SYNC)
    learners = (Place.COURSES, Place.RESULTS, Place.CERTIFICATES)
    rail = rail_items({*(places if staff else learners), Place.LANGUAGE, Place.HELP})
    account = Account("Ingrid Solberg", str(INGRID), "Administrator", staff)
    made = Workplace(account, rail)
    made.show_page(shown, place)
    made.show_sync(state_of(facts))
    return made


def going() -> QWidget:
    made = page(GOING, fork())
    shown = made.findChild(SyncPage)
    assert shown is not None
    shown.show_progress("Sending, 12 of 18 records", 12 / 18)
    return made


SCREENS: dict[str, Callable[[], QWidget]] = {
    "sync": lambda: page(WAITING, fork(), other(MatterKind.WITHDRAWN)),
    "sync-going": going,
    "sync-late": lambda: page(LATE, other(MatterKind.PARKED, "It holds a value that no version of it allows.")),
    "sync-done": lambda: page(DONE, fork(NOW - timedelta(hours=1))),
    "sync-alone": lambda: page(SyncFacts(), lines=()),
}
