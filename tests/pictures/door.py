"""The door of a seat with plausible people, to look at: the first start, names, the pad in all its moods, guests."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.learning.door import DoorGroup, MustWait, NeedsSupervisor, PersonTile, SignIn, Tiles, WrongPin
from desktop.ui.first_start_page import FirstStart, FirstStartPage
from desktop.ui.idle_notice import IdleNotice
from desktop.ui.languages import languages
from desktop.ui.main_window import MainWindow
from desktop.ui.places import Place, rail_items
from desktop.ui.sign_in_dialogs import BadgeDialog, GuestDialog
from desktop.ui.sign_in_model import Try
from desktop.ui.sign_in_page import SignInPage
from desktop.ui.widgets.account import Account
from desktop.ui.widgets.page import PageHeader
from desktop.ui.widgets.sheet import column, frame
from desktop.ui.workplace import Workplace
from sync.records.vocabulary import Role
from tests.center_names import CENTER, GROUPS, KNOWN

NOW = datetime(2026, 11, 19, 10, 42, tzinfo=UTC)
PEOPLE = tuple(
    PersonTile(UUID(int=number), f"{given} {family}", group, Role.LEARNER, 6)
    for number, (given, family, group) in enumerate(KNOWN, start=1)
)
AMINA = PEOPLE[0]


def _window(page: QWidget) -> MainWindow:
    made = MainWindow()
    made.resize(1280, 800)
    made.show_front(page)
    return made


def _sign_in(shown: Try | None = None) -> MainWindow:
    page = SignInPage(languages().current.own_name, lambda: NOW)
    page.show_seat(CENTER, "Room B · PC 4", guests=True)
    page.show_groups([DoorGroup(UUID(int=number), name, 12) for number, name in enumerate(GROUPS)])
    page.show_tiles(Tiles(PEOPLE, len(PEOPLE)))
    page.show_try(shown)
    return _window(page)


def _after(verdict: SignIn) -> MainWindow:
    return _sign_in(Try.of(AMINA).with_typed(6).checked().after(verdict))


def _over(dialog: Callable[[QWidget], QDialog]) -> MainWindow:
    made = _sign_in()
    card = dialog(made)
    card.setModal(False)
    card.adjustSize()
    view = frame(made, card=True)
    column(view, margins=(1, 1, 1, 1)).addWidget(card)
    card.setWindowFlags(Qt.WindowType.Widget)
    view.adjustSize()
    view.move(400, 260)
    view.raise_()
    return made


def _staff_rail() -> QWidget:
    """An administrator's rail with everything on it, beside an empty page."""
    account = Account("Ingrid Solberg", "A-001", "Administrator", staff=True)
    view = Workplace(account, rail_items(list(Place)))
    page = frame(ground="canvas")
    box = column(page)
    box.addWidget(PageHeader("Room"))
    box.addStretch(1)
    view.show_page(page, Place.ROOM)
    view.rail.show_count(Place.TO_SETTLE, 3)
    made = MainWindow()
    made.resize(1280, 800)
    made.show_workplace(view)
    return made


def _idle() -> QWidget:
    made = _staff_rail()
    made.show()
    IdleNotice(made).show_seconds(42)
    return made


SCREENS: dict[str, Callable[[], QWidget]] = {
    "first-start": lambda: _window(
        FirstStartPage(languages().current.tag, FirstStart(CENTER, "Room B · PC 4", "Ingrid", "Solberg"))
    ),
    "sign-in": _sign_in,
    "sign-in-pad": lambda: _sign_in(Try.of(AMINA).with_typed(3)),
    "sign-in-checking": lambda: _sign_in(Try.of(AMINA).with_typed(6).checked()),
    "sign-in-wrong": lambda: _after(WrongPin(4)),
    "sign-in-waits": lambda: _after(MustWait(NOW + timedelta(seconds=27))),
    "sign-in-locked": lambda: _after(NeedsSupervisor()),
    "sign-in-guest": lambda: _over(GuestDialog),
    "sign-in-badge": lambda: _over(BadgeDialog),
    "staff-rail": _staff_rail,
    "idle": _idle,
}
