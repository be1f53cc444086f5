"""Pictures of the exchange with a server: its page in every state, and what is asked before sticks travel."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop.learning.offers import Offer
from desktop.learning.seat_settings import SeatSettings
from desktop.learning.sync_overview import (
    Completion,
    DeviceStanding,
    Direction,
    ExchangeOutcome,
    MatterDocument,
    MatterKind,
    Outcome,
    ServerLink,
    Side,
)
from desktop.ui import matters_model, offers_model, server_model, sync_log_model
from desktop.ui.carrying_dialog import CarryingDialog
from desktop.ui.carrying_model import Load, Step, Stick, Way, carried, why_not
from desktop.ui.matters_model import Names
from desktop.ui.offers_model import Fetching
from desktop.ui.packages_page import PackagesPage
from desktop.ui.places import Place, rail_items
from desktop.ui.server_dialogs import ConnectDialog, FilesDialog, LeaveDialog
from desktop.ui.server_model import leave_consequence
from desktop.ui.settings_page import SettingsPage
from desktop.ui.sync_log_model import ExchangeLine
from desktop.ui.sync_model import Doing, Link, SyncFacts, state_of
from desktop.ui.sync_page import SyncPage
from desktop.ui.widgets.account import Account
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.notices import Tone
from desktop.ui.widgets.page import PageHeader
from desktop.ui.widgets.sheet import column, frame
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
SERVER = ServerLink(
    server=UUID(int=8),
    generation=UUID(int=9),
    center=LINK.center,
    addresses=(LINK.address,),
    key=bytes(32),
    recipient="age1",
    standing=DeviceStanding.ACTIVE,
    enrolled_at=NOW - timedelta(days=40),
    cursor=None,
    bundle_version=0,
    last_contact_at=LINK.last_contact,
    clock_offset=None,
    warn_after=timedelta(hours=24),
    plain_allowed=False,
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
    places = set(Place) - {Place.COURSES, Place.RESULTS, Place.CERTIFICATES, Place.DOCTOR}
    learners = (Place.COURSES, Place.RESULTS, Place.CERTIFICATES)
    rail = rail_items(places if staff else {*learners, Place.LANGUAGE, Place.HELP})
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


def offered(fetching: Fetching | None = None) -> QWidget:
    """Packages with what the server offers above them."""
    shown = PackagesPage()
    offers = [
        Offer("11" * 32, "Enclosed space entry", 96_000_000, {}, wanted=True),
        Offer("22" * 32, "Working at height", 41_000_000, {}, wanted=True),
        Offer("33" * 32, "First aid at work", 212_000_000, {}, wanted=False),
        Offer("44" * 32, "Crane signals", 8_000_000, {}, wanted=False, trouble="Its file was damaged on the server."),
    ]
    shown.offers.show_offers(offers_model.lines(offers, fetching), offers_model.fact(offers))
    shown.say_totals("24 courses on this machine · 5.8 GB used, 212 GB free")
    return within(shown, Place.PACKAGES, WAITING)


def settings(*, linked: bool) -> QWidget:
    """Settings with the server."""
    shown = SettingsPage()
    shown.show_settings(SeatSettings(center="Harbour Lane Training Center", room="Room B, PC 4"))
    if linked:
        shown.server.show_facts(server_model.facts(SERVER, NOW))
    return within(shown, Place.SETTINGS, WAITING if linked else SyncFacts())


def course(facts: SyncFacts) -> QWidget:
    """The sign as a learner sees it."""
    shown = QFrame()
    shown.setProperty("ground", "canvas")
    box = column(shown)
    header = PageHeader("")
    header.say("My courses", "Good morning, Amina")
    box.addWidget(header)
    box.addStretch(1)
    return within(shown, Place.COURSES, facts, staff=False)


def dialog(make: Callable[[QWidget], Dialog]) -> Callable[[], QWidget]:
    """A dialog over the page, as a part of the picture rather than a window of its own."""

    def draw() -> QWidget:
        made = page(WAITING, fork())
        asked = make(made)
        asked.setWindowFlags(Qt.WindowType.Widget)
        card = frame(made, card=True)
        column(card, margins=(1, 1, 1, 1)).addWidget(asked)
        card.adjustSize()
        card.move(420, 120)
        card.show()
        return made

    return draw


def _sticks(parent: QWidget) -> Dialog:
    asked = CarryingDialog(LOAD, parent)
    asked.show_sticks(STICKS)
    return asked


def _no_room(parent: QWidget) -> Dialog:
    asked = CarryingDialog(LOAD, parent)
    asked.show_sticks(STICKS, why_not(STICKS[1], Way.TO_SERVER, 60_000_000))
    return asked


def _carrying(parent: QWidget) -> Dialog:
    asked = CarryingDialog(LOAD, parent)
    asked.show_progress(Step("Writing results", 12_000_000, 60_000_000))
    return asked


def _carried(parent: QWidget) -> Dialog:
    asked = CarryingDialog(LOAD, parent)
    asked.show_outcome(carried(18, 60_000, 1))
    return asked


def _not_carried(parent: QWidget) -> Dialog:
    asked = CarryingDialog(LOAD, parent)
    asked.show_failure(
        "The stick was pulled too early.", "What was written to it can't be used. Nothing here was changed; try again."
    )
    return asked


def _not_connected(parent: QWidget) -> Dialog:
    asked = ConnectDialog("Room B, PC 4", parent)
    asked.invitation.edit.setText("http://192.168.0.7:8000#K7WX-29QF")
    asked.ask_whether_plain()
    return asked


def _by_files(parent: QWidget) -> Dialog:
    asked = FilesDialog("Room B, PC 4", parent)
    asked.tell(Tone.PASSED, "The request is written.", "Give carrel-request.json to an administrator of the server.")
    return asked


LOAD = Load(18, 60_000)
STICKS = (
    Stick(Path("/media/blue"), "BLUE 32GB", 21_400_000_000, 1),
    Stick(Path("/media/old"), "OLD STICK", 900_000),
)
SCREENS: dict[str, Callable[[], QWidget]] = {
    "sync-waiting": lambda: page(WAITING, fork(), other(MatterKind.WITHDRAWN)),
    "sync-going": going,
    "sync-late": lambda: page(LATE, other(MatterKind.PARKED, "It holds a value that no version of it allows.")),
    "sync-done": lambda: page(DONE, fork(NOW - timedelta(hours=1))),
    "sync-alone": lambda: page(SyncFacts(), lines=()),
    "sync-learner": lambda: course(WAITING),
    "sync-learner-late": lambda: course(LATE),
    "sync-settings": lambda: settings(linked=True),
    "sync-settings-alone": lambda: settings(linked=False),
    "sync-offers": lambda: offered(Fetching("Enclosed space entry", 45_000_000, 96_000_000)),
    "sync-carry": dialog(lambda parent: CarryingDialog(LOAD, parent)),
    "sync-carry-sticks": dialog(_sticks),
    "sync-carry-no-room": dialog(_no_room),
    "sync-carry-going": dialog(_carrying),
    "sync-carry-done": dialog(_carried),
    "sync-carry-failed": dialog(_not_carried),
    "sync-connect": dialog(lambda parent: ConnectDialog("Room B, PC 4", parent)),
    "sync-connect-plain": dialog(_not_connected),
    "sync-connect-files": dialog(_by_files),
    "sync-leave": dialog(lambda parent: LeaveDialog(LINK.center, leave_consequence(18), parent)),
}
