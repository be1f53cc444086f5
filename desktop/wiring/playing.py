"""Opens a course for whoever is signed in, and closes it properly before anything else may happen."""

import hashlib

from PySide6.QtCore import QObject, Signal

from desktop.content.files import CourseFiles
from desktop.course_window import CourseWindow
from desktop.learning.course import Course
from desktop.learning.my_courses import CourseSheet, MyCourses
from desktop.learning.playing import CourseRun
from desktop.learning.policy import Action
from desktop.player.cage import Cage
from desktop.player.scheme import CourseScheme
from desktop.scorm.runtime import Learner
from desktop.store.people import Person
from desktop.wiring.desk import Desk, Machine


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

    def open(self, sha256: str) -> None:
        """Open a course. Nothing happens while one is open."""
        if self.player is not None:
            return
        courses = MyCourses(self._desk.access, self._machine.library)

        def read() -> tuple[CourseSheet | None, Person]:
            return courses.sheet(sha256), courses.learner()

        def show(found: tuple[CourseSheet | None, Person]) -> None:
            sheet, who = found
            if sheet is not None and self.player is None:
                self._play(sheet, who)

        self._desk.background.run(read, show, self._desk.say)

    def leave(self) -> None:
        """Save, suspend and close the course; `left` or `stayed` follows."""
        if self.player is not None:
            self.player.leave()

    def _play(self, sheet: CourseSheet, who: Person) -> None:
        machine, package = self._machine, sheet.package
        learner = Learner(who.number or str(who.id), who.course_name)
        host = hashlib.sha256(f"{who.id}/{package.id}".encode()).hexdigest()[:32]
        files = CourseFiles(machine.library.folder_of(package.facts.sha256))
        scheme = CourseScheme(host, files, machine.runtime, machine.serving)
        run = CourseRun(machine.store, learner, who.id, Course(package.id, package.facts.title, sheet.manifest))
        self.player = CourseWindow(
            run,
            Cage(host, scheme),
            self._desk.background,
            package.facts.title,
            learner,
            self,
            staff=self._desk.actor.may(Action.SEE_DIAGNOSTICS),
        )
        self.player.left.connect(self._left)
        self.player.stayed.connect(self.stayed)
        machine.window.show_player(self.player.view)
        self.opening.emit(self.player)
        self.player.start()

    def _left(self) -> None:
        player, self.player = self.player, None
        if player is not None:
            player.engine.shut()
            player.deleteLater()
        self._machine.window.close_player()
        self.left.emit()
