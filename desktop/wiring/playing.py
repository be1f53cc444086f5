"""Opens a course for whoever is signed in, and closes it properly before anything else may happen."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.content.files import CourseFiles
from desktop.content.importer import load_package
from desktop.course_window import CourseWindow
from desktop.learning.course import Course, Opening
from desktop.learning.course_switches import switches_for
from desktop.learning.enrolling import EnrolmentRefused
from desktop.learning.library import Package
from desktop.learning.media import play_without_preparing
from desktop.learning.my_courses import MyCourses
from desktop.learning.playing import CourseRun
from desktop.learning.policy import Action
from desktop.player.cage import Cage
from desktop.player.scheme import CourseScheme
from desktop.scorm.runtime import Learner
from desktop.store.people import Person
from desktop.ui.library_presenter import kept_of
from desktop.ui.player_model import SavedKind
from desktop.ui.sync_model import SyncFacts, state_of
from desktop.ui.widgets.notices import ToastAction
from desktop.ui.widgets.sync_state import Kept
from desktop.wiring.desk import Desk, Machine

_SAVED = {
    Kept.HERE: SavedKind.HERE,
    Kept.ON_ITS_WAY: SavedKind.ON_ITS_WAY,
    Kept.ON_SERVER: SavedKind.ON_SERVER,
}


@dataclass(frozen=True)
class _Found:
    """What opening a course takes from the disk."""

    who: Person
    package: Package
    course: Course
    files: CourseFiles


@dataclass(frozen=True)
class _Waits:
    """A course whose media are not playable yet."""

    package: Package


class Playing(QObject):
    """At most one course is open."""

    opening = Signal(object)
    """A `CourseWindow` that is about to open its course."""
    left = Signal()
    """The course is closed, everything is stored, and the window is free."""
    stayed = Signal()
    """Leaving was refused, and the learner was told; see `CourseWindow.stayed`."""

    def __init__(self, machine: Machine, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._machine, self._desk = machine, desk
        self.player: CourseWindow | None = None
        self._run: CourseRun | None = None
        self._package = ""
        machine.syncing.changed.connect(self._look_how_far)

    def open(
        self, sha256: str, opening: Opening = Opening.RESUME, reviewed: UUID | None = None, *, choose: str = ""
    ) -> None:
        """Open a course: to go on, begin again, look at an attempt again (`reviewed`; None: the newest), or browse.

        Of its versions it is the one their attempt is on, else the newest. `choose`: the activity to open at.
        Nothing happens while one is open. What prevents it is told in a sentence, by the player or in passing.
        """
        if self.player is not None:
            return
        desk, machine, library = self._desk, self._machine, self._machine.library

        def read() -> _Found | _Waits:
            courses = MyCourses(desk.access, library)
            who = courses.learner()
            package = library.package(courses.version_to_open(sha256, opening))
            if package is None:
                raise EnrolmentRefused(
                    self.tr("This course is no longer on this machine. What you did is kept. Ask your instructor.")
                )
            if machine.media.must_wait(package.facts.sha256):
                return _Waits(package)
            folder = library.folder_of(package.facts.sha256)
            manifest = load_package(folder)
            switches = machine.store.read(lambda connection: switches_for(connection, package))
            course = Course(package.id, package.facts.title, manifest, switches)
            return _Found(who, package, course, CourseFiles(folder))

        def show(found: _Found | _Waits) -> None:
            if isinstance(found, _Waits):
                self._tell_waits(found.package, lambda: self.open(sha256, opening, reviewed, choose=choose))
            elif self.player is None:
                self._play(found, opening, reviewed, choose)

        desk.background.run(read, show, desk.say)

    def leave(self) -> None:
        """Save, suspend and close the course; `left` or `stayed` follows."""
        if self.player is not None:
            self.player.leave()

    def ask_whether_plays(self, tell: Callable[[], None]) -> None:
        """Call `tell` where a course is open and is heard, or shows a film that runs."""
        if self.player is not None:
            self.player.engine.ask_whether_plays(tell)

    def _play(self, found: _Found, opening: Opening, reviewed: UUID | None, choose: str) -> None:
        machine, package, who = self._machine, found.package, found.who
        learner = Learner(who.number or str(who.id), who.course_name, language=who.language or "")
        host = hashlib.sha256(f"{who.id}/{package.id}".encode()).hexdigest()[:32]
        scheme = CourseScheme(host, found.files, machine.runtime, machine.serving)
        course = found.course
        self._package = package.facts.sha256
        self._run = CourseRun(
            machine.store, learner, who.id, course, opening=opening, reviewed=reviewed, access=self._desk.access
        )
        self.player = CourseWindow(
            self._run,
            Cage(host, scheme, switches=course.switches),
            self._desk.background,
            package.facts.title,
            Learner(str(who.id), who.name),  # as every other screen calls them, not as courses do
            self,
            staff=self._desk.actor.may(Action.SEE_DIAGNOSTICS),
            prints=course.switches.printing,
        )
        self.player.left.connect(self._left)
        self.player.stayed.connect(self.stayed)
        machine.window.show_player(self.player.view)
        self.player.tell_prepared(found.files.prepared)
        self.opening.emit(self.player)
        self.player.start(choose or None)

    def _tell_waits(self, package: Package, open_again: Callable[[], None]) -> None:
        """The course is the next one to be prepared; whoever manages packages may have it as it is."""
        desk, media, sha256 = self._desk, self._machine.media, package.facts.sha256
        if not media.waits(sha256):
            media.hurry(sha256)

        def skip() -> None:
            media.let_go(sha256)
            play_without_preparing(desk.access, self._machine.library, sha256)

        def as_it_is() -> None:
            desk.background.run(skip, lambda _: open_again(), desk.say)

        may_skip = desk.actor.may(Action.MANAGE_PACKAGES)
        said = self.tr("“{course}” is being prepared: its films and sounds are being made playable. It opens then.")
        action = ToastAction(self.tr("Play without preparing"), as_it_is) if may_skip else None
        desk.toast(said.format(course=package.facts.title), action)

    def _look_how_far(self, facts: SyncFacts) -> None:
        """The exchange has moved on: how far has what is saved of the open course come?"""
        player, courses, package = self.player, MyCourses(self._desk.access, self._machine.library), self._package
        if player is None or facts.link is None:
            return
        saves, late = player.saves, state_of(facts).fact if facts.is_late else ""

        def read() -> Kept | None:
            entry = courses.course(package)
            standing = entry.standing if entry is not None else None
            return kept_of(standing.enrollment, courses.places().courses) if standing is not None else None

        def show(kept: Kept | None) -> None:
            if player is self.player and kept is not None:
                player.show_reached(saves, _SAVED[kept], late)

        self._desk.background.run(read, show, self._desk.say)

    def _left(self) -> None:
        player, self.player = self.player, None
        if player is not None:
            player.engine.shut()
            player.deleteLater()
        if self._run is not None:
            self._run.close()
            self._run = None
        self._machine.window.close_player()
        self.left.emit()
