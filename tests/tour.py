"""A tour of every screen over one seat with a believable center, for pictures and for tests that look at all."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from desktop.content.preflight.report import write_report
from desktop.learning import passes
from desktop.learning.access import Actor
from desktop.learning.my_courses import MyCourses
from desktop.learning.preflight import pictures_of
from desktop.learning.seat_settings import keep_settings, seat_settings
from desktop.player.background import Background
from desktop.store.server_link import server_link
from desktop.ui.certificate_page import CardGrid
from desktop.ui.places import Place
from desktop.ui.reports_model import View
from desktop.ui.sign_in_model import Try
from desktop.wiring.certificates import CertificatesScreen
from desktop.wiring.enrolments import EnrolmentsScreen
from desktop.wiring.my_courses import CoursesScreen
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.reports import ReportsScreen
from desktop.wiring.settings import SettingsScreen
from desktop.wiring.sync import SyncScreen
from desktop.wiring.workplace import SCREENS
from sync.records.vocabulary import Role
from tests.center import Center, Size, issue_certificates, make_center
from tests.center_names import COURSES, CourseFacts
from tests.center_server import given_a_server
from tests.pictures import preflight
from tests.seat import CHEAP, Seat

WINDOW: Final = QSize(1280, 800)
LIMITED: Final = "Food hygiene, level 2"
REPORTS: Final = {
    LIMITED: preflight.limited,
    "Fire safety at work": preflight.ready,
    "Forklift: daily checks": preflight.ready,
    "Working at height": preflight.ready,
    "Security awareness": preflight.offline_no,
}
"""What was found in some of the courses; nobody has looked at the others."""


class Tour:
    """One seat; each stop signs in whom it needs and leads there."""

    def __init__(self, home: Path, size: Size | None = None) -> None:
        self.seat = Seat(home, signed_out=True)
        seat = self.seat
        assert seat.administrator is not None
        seat.sign_in(seat.administrator)
        seat.import_samples()
        self.sampled = seat.sha_of("Fire")
        seat.sign_out()
        self.center: Center = make_center(
            seat.carrel.store, size or Size(learners=48, courses=24, enrolments=6, groups=4, guests=True)
        )
        self._give_files()
        issue_certificates(self.center)
        for name in ("Amina Yusuf", "Tomás Rivera"):
            passes.set_pin(seat.administrators_access, self.center.person(name), "402917", CHEAP)

    @property
    def window(self) -> QWidget:
        return self.seat.carrel.window

    def visit(self, name: str) -> QWidget:
        """Go to a stop and wait until it is filled; the window."""
        _close_what_floats()
        stop = STOPS[name]
        self.seat.agree = True
        self._be(stop.role)
        self.seat.agree = not name.endswith("-dialog")  # those are to stay, and be looked at
        stop.go(self)
        self.quiet()
        return self.window

    def _be(self, role: Role | None) -> None:
        sitting = self.seat.carrel.sitting
        if sitting is not None and sitting.playing.player is not None:
            self.seat.leave()
        if sitting is not None and (role is None or sitting.actor.role is not role):
            self.seat.sign_out()
        if role is not None and self.seat.carrel.sitting is None:
            self.seat.sign_in(self._actor(role))
        self.quiet()

    def _actor(self, role: Role) -> Actor:
        match role:
            case Role.LEARNER:
                person = self.center.person("Amina Yusuf")
            case Role.INSTRUCTOR:
                person = self.center.instructors[0]
            case _:
                assert self.seat.administrator is not None
                return self.seat.administrator
        return Actor(person, role, self.center.names[person])

    def _give_files(self) -> None:
        """A manifest for each invented course, so that its page can be opened."""
        library = self.seat.carrel.library
        courses = {course.title: course for course in COURSES}
        for title in self.center.titles.values():
            folder = library.folder_of(sha256(title.encode()).hexdigest())
            if title in courses and not folder.exists():
                folder.mkdir(parents=True)
                (folder / "index.html").write_text(f"<h1>{title}</h1>", encoding="utf-8")
                (folder / "imsmanifest.xml").write_text(_manifest(courses[title]), encoding="utf-8")
                if title in REPORTS:
                    write_report(folder, REPORTS[title]())
                    preflight.keep_pictures(pictures_of(library, folder.name))

    def link(self) -> None:
        """Let the seat belong to a server that nobody reaches, which once left two things to decide."""
        store = self.seat.carrel.store
        if store.read(server_link) is not None:
            return
        learner = self.center.person("Amina Yusuf")
        digest = sha256(next(iter(self.center.titles.values())).encode()).hexdigest()
        self.seat.carrel.machine.syncing.close()
        store.write(lambda connection: given_a_server(connection, learner, digest)).result()
        self.seat.carrel.machine.syncing.look()
        self.quiet()

    def set(self, **settings: object) -> None:
        """Let the seat have other settings from the next visit on; whoever is there signs out."""
        self._be(None)
        store = self.seat.carrel.store
        wanted = seat_settings(store).model_copy(update=settings)
        store.write(lambda connection: keep_settings(connection, wanted)).result()
        self.seat.carrel.door.open()
        self.quiet()

    def quiet(self) -> None:
        """Run the event loop until no work is under way and every answer was taken."""
        machine = self.seat.carrel.machine
        for _ in range(2):
            self.seat.until(lambda: all(map(_is_idle, (machine.background, machine.serving))), "quiet")
            self.seat.settle(0.03)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def go(self, place: Place) -> None:
        self.seat.sitting.go(place)
        self.quiet()

    def close(self) -> None:
        self._be(None)
        self.seat.close()


def _close_what_floats() -> None:
    for floating in QApplication.topLevelWidgets():
        if isinstance(floating, QDialog | QMenu) and floating.isVisible():
            floating.close()


def _manifest(course: CourseFacts) -> str:
    items = "".join(
        f'<item identifier="LESSON-{number}" identifierref="r{number}"><title>Lesson {number}</title></item>'
        for number in range(1, course.lessons + 1)
    )
    resources = "".join(
        f'<resource identifier="r{number}" type="webcontent" adlcp:scormType="sco" href="index.html"/>'
        for number in range(1, course.lessons + 1)
    )
    return (
        f'<manifest identifier="{course.identifier}" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" '
        'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">'
        "<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>"
        f'<organizations default="o"><organization identifier="o"><title>{course.title}</title>{items}</organization>'
        f"</organizations><resources>{resources}</resources></manifest>"
    )


def _is_idle(background: Background) -> bool:
    pool = background._pool
    # An executor keeps a count of its idle threads; none is ever started while one of them is idle.
    return pool._work_queue.empty() and pool._idle_semaphore._value >= len(pool._threads)


@dataclass(frozen=True)
class Stop:
    """`role`: who sees it; None is nobody yet."""

    role: Role | None
    go: Callable[[Tour], None]


def _place(place: Place) -> Callable[[Tour], None]:
    return lambda tour: tour.go(place)


def _door(tour: Tour) -> None:
    tour.seat.carrel.door.open()


def _pad(tour: Tour) -> None:
    _door(tour)
    tour.quiet()
    signing_in = tour.seat.carrel.door.signing_in
    assert signing_in is not None
    page = signing_in.page
    page.search.setText("Amina")
    tour.quiet()
    tour.seat.settle(0.3)
    entries = tour.seat.carrel.doorkeeper.tiles("Amina", most=1).entries
    page.show_try(Try.of(entries[0]))


def _courses(tour: Tour) -> CoursesScreen:
    tour.go(Place.COURSES)
    screen = tour.seat.sitting.screen(Place.COURSES)
    assert isinstance(screen, CoursesScreen)
    return screen


def _course(title: str) -> Callable[[Tour], None]:
    def go(tour: Tour) -> None:
        _courses(tour).course.show(_sha(tour, title))

    return go


def _sha(tour: Tour, title: str) -> str:
    mine = MyCourses(tour.seat.access, tour.seat.carrel.library)
    return next(entry.sha256 for entry in mine.courses() if entry.title == title and entry.sha256 != tour.sampled)


def _certificate(tour: Tour) -> None:
    tour.go(Place.CERTIFICATES)
    screen = tour.seat.sitting.screen(Place.CERTIFICATES)
    assert isinstance(screen, CertificatesScreen)
    first = screen.page.findChild(CardGrid)
    assert first is not None
    card = first.first
    assert isinstance(card, QAbstractButton)
    card.click()

    def is_drawn() -> bool:
        page = screen.opening.page
        return page is not None and page.isVisible() and page.paper.is_drawn

    tour.seat.until(is_drawn, "the paper")


def _package(tour: Tour) -> PackagesScreen:
    """The page of a package whose report has something of everything."""
    tour.go(Place.PACKAGES)
    screen = tour.seat.sitting.screen(Place.PACKAGES)
    assert isinstance(screen, PackagesScreen)
    screen.show_course(sha256(LIMITED.encode()).hexdigest())
    tour.quiet()
    return screen


def _show_package(tour: Tour) -> None:
    _package(tour)


def _report_on_package(tour: Tour) -> None:
    _package(tour).one.page.report.button.click()
    tour.quiet()


def _settling(tour: Tour) -> None:
    tour.go(Place.TO_SETTLE)


def _report(view: View) -> Callable[[Tour], None]:
    def go(tour: Tour) -> None:
        tour.go(Place.REPORTS)
        screen = tour.seat.sitting.screen(Place.REPORTS)
        assert isinstance(screen, ReportsScreen)
        screen.page.go_to(view)

    return go


def _door_dialog(signal: str) -> Callable[[Tour], None]:
    def go(tour: Tour) -> None:
        _door(tour)
        tour.quiet()
        signing_in = tour.seat.carrel.door.signing_in
        assert signing_in is not None
        getattr(signing_in.page, signal).emit()

    return go


def _assign(tour: Tour) -> None:
    tour.go(Place.ENROLMENTS)
    screen = tour.seat.sitting.screen(Place.ENROLMENTS)
    assert isinstance(screen, EnrolmentsScreen)
    screen.page.assign_asked.emit()


def _play(tour: Tour) -> None:
    tour.seat.open(tour.sampled)
    tour.seat.settle(0.8)


def _diagnose(tour: Tour) -> None:
    _play(tour)
    player = tour.seat.carrel.player
    assert player is not None
    player.view.set_diagnostics(True)
    tour.seat.settle(0.3)


def _linked(place: Place) -> Callable[[Tour], None]:
    """A place on a seat that belongs to a server; nobody answers there."""

    def go(tour: Tour) -> None:
        tour.link()
        tour.go(place)
        tour.seat.settle(0.3)

    return go


def _connect(tour: Tour) -> None:
    tour.go(Place.SETTINGS)
    screen = tour.seat.sitting.screen(Place.SETTINGS)
    assert isinstance(screen, SettingsScreen)
    screen.page.server.connect_asked.emit()


def _carry(tour: Tour) -> None:
    _linked(Place.SYNC)(tour)
    screen = tour.seat.sitting.screen(Place.SYNC)
    assert isinstance(screen, SyncScreen)
    screen.page.carry_asked.emit()


MANAGED: Final = tuple(
    entry.place
    for entry in SCREENS
    if entry.place in (Place.PACKAGES, Place.PEOPLE, Place.SYNC, Place.AUDIT, Place.SETTINGS)
)
"""The screens of an administrator that are there."""
STOPS: Final[dict[str, Stop]] = {
    "sign-in": Stop(None, _door),
    "sign-in-pin": Stop(None, _pad),
    "my-courses": Stop(Role.LEARNER, _place(Place.COURSES)),
    "course": Stop(Role.LEARNER, _course("Working at height")),
    "course-under-way": Stop(Role.LEARNER, _course("Fire safety at work")),
    "results": Stop(Role.LEARNER, _place(Place.RESULTS)),
    "certificates": Stop(Role.LEARNER, _place(Place.CERTIFICATES)),
    "certificate": Stop(Role.LEARNER, _certificate),
    "help": Stop(Role.LEARNER, _place(Place.HELP)),
    "room": Stop(Role.INSTRUCTOR, _place(Place.ROOM)),
    "enrolments": Stop(Role.INSTRUCTOR, _place(Place.ENROLMENTS)),
    "to-settle": Stop(Role.INSTRUCTOR, _settling),
    **{f"reports-{view.value.replace(' ', '-')}": Stop(Role.INSTRUCTOR, _report(view)) for view in View},
    **{place.value: Stop(Role.ADMINISTRATOR, _place(place)) for place in MANAGED},
    "package": Stop(Role.ADMINISTRATOR, _show_package),
    "package-report": Stop(Role.ADMINISTRATOR, _report_on_package),
    "badge-dialog": Stop(None, _door_dialog("badge_asked")),
    "guest-dialog": Stop(None, _door_dialog("guest_asked")),
    "language-menu": Stop(Role.LEARNER, _place(Place.LANGUAGE)),
    "assign-dialog": Stop(Role.INSTRUCTOR, _assign),
    "player": Stop(Role.LEARNER, _play),
    "player-diagnostics": Stop(Role.ADMINISTRATOR, _diagnose),
    "doctor": Stop(Role.ADMINISTRATOR, _place(Place.DOCTOR)),
    "connect-dialog": Stop(Role.ADMINISTRATOR, _connect),
    # From here on the seat belongs to a server.
    "sync-linked": Stop(Role.ADMINISTRATOR, _linked(Place.SYNC)),
    "packages-offered": Stop(Role.ADMINISTRATOR, _linked(Place.PACKAGES)),
    "carrying-dialog": Stop(Role.ADMINISTRATOR, _carry),
    "settings-linked": Stop(Role.ADMINISTRATOR, _linked(Place.SETTINGS)),
    "my-courses-linked": Stop(Role.LEARNER, _linked(Place.COURSES)),
    "results-linked": Stop(Role.LEARNER, _linked(Place.RESULTS)),
}
