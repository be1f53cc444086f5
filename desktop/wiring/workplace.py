"""Which screens there are, and to whom each is open: one list, asked of the policy."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from desktop.learning.access import Actor
from desktop.learning.policy import Action
from desktop.ui.places import Place
from desktop.wiring.audit import AuditScreen
from desktop.wiring.certificates import CertificatesScreen
from desktop.wiring.desk import Desk
from desktop.wiring.doctor import DoctorScreen
from desktop.wiring.enrolments import EnrolmentsScreen
from desktop.wiring.help import HelpScreen
from desktop.wiring.my_courses import CoursesScreen
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.people import PeopleScreen
from desktop.wiring.reports import ReportsScreen
from desktop.wiring.results import ResultsScreen
from desktop.wiring.room import RoomScreen
from desktop.wiring.settings import SettingsScreen
from desktop.wiring.sync import SyncScreen
from desktop.wiring.to_settle import ToSettleScreen
from sync.records.vocabulary import Role


class Screen(Protocol):
    """A page joined to its use cases. It is made when its place is first gone to; the workplace owns its page."""

    @property
    def place(self) -> Place: ...

    @property
    def page(self) -> QWidget: ...

    def shown(self) -> None:
        """Its place was gone to: read what it shows, and give the keyboard to what one would use first."""


@runtime_checkable
class Rereadable(Protocol):
    """A screen whose lists can be read again without moving the keyboard."""

    def refresh(self) -> None: ...


@dataclass(frozen=True)
class Entry:
    """One screen. It is open to whom the policy allows any of `actions`; to everybody where there are none."""

    place: Place
    make: Callable[[Desk], Screen]
    actions: frozenset[Action] = frozenset()

    def is_open_to(self, actor: Actor) -> bool:
        return not self.actions or any(actor.may(action) for action in self.actions)


def _entry(place: Place, make: Callable[[Desk], Screen], *actions: Action) -> Entry:
    return Entry(place, make, frozenset(actions))


# A screen is registered here, in the order of the rail, and nowhere else.
SCREENS: Final[tuple[Entry, ...]] = (
    _entry(Place.COURSES, CoursesScreen, Action.LEARN),
    _entry(Place.RESULTS, ResultsScreen, Action.LEARN),
    _entry(Place.CERTIFICATES, CertificatesScreen, Action.LEARN),
    _entry(Place.ROOM, RoomScreen, Action.SEE_ROOM),
    _entry(Place.ENROLMENTS, EnrolmentsScreen, Action.ASSIGN_COURSE),
    _entry(Place.TO_SETTLE, ToSettleScreen, Action.SETTLE_ATTEMPT),
    _entry(Place.REPORTS, ReportsScreen, Action.SEE_REPORTS),
    _entry(Place.PACKAGES, PackagesScreen, Action.MANAGE_PACKAGES),
    _entry(Place.PEOPLE, PeopleScreen, Action.MANAGE_PEOPLE),
    _entry(Place.SYNC, SyncScreen, Action.SEE_SYNC),
    _entry(Place.AUDIT, AuditScreen, Action.SEE_AUDIT),
    _entry(Place.SETTINGS, SettingsScreen, Action.CHANGE_SETTINGS),
    _entry(Place.DOCTOR, DoctorScreen, Action.RUN_DOCTOR),
    _entry(Place.HELP, HelpScreen),
)
_HOMES: Final = {
    Role.LEARNER: (Place.COURSES,),
    Role.INSTRUCTOR: (Place.ROOM, Place.COURSES),
    Role.ADMINISTRATOR: (Place.PACKAGES, Place.COURSES),
}


def entries_for(actor: Actor) -> dict[Place, Entry]:
    """The screens that are open to somebody."""
    return {entry.place: entry for entry in SCREENS if entry.is_open_to(actor)}


def home_of(actor: Actor) -> Place:
    """Where somebody is right after signing in."""
    places = entries_for(actor)
    return next((place for place in _HOMES[actor.role] if place in places), Place.HELP)
