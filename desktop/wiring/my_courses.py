"""Joins My courses to the shelf of whoever is signed in."""

from PySide6.QtCore import QObject, QTimer

from desktop.learning import packages
from desktop.learning.my_courses import MyCourses
from desktop.learning.policy import Action
from desktop.shelf_reader import ShelfReader
from desktop.ui.library_model import CourseCard
from desktop.ui.library_page import LibraryPage
from desktop.ui.places import Place
from desktop.ui.widgets.notices import Toast, ToastAction
from desktop.wiring.course_page import CourseOpening
from desktop.wiring.desk import Desk

MEDIA_SHOWN_MS = 250
"""Many courses may begin to wait at once; the shelf is read once for all."""


class CoursesScreen(QObject):
    """The shelf is read whenever one comes to it, and when a course was added."""

    place = Place.COURSES

    def __init__(self, desk: Desk) -> None:
        self._manages = desk.actor.may(Action.MANAGE_PACKAGES)
        self.page = LibraryPage(desk.covers, manages=self._manages)
        super().__init__(self.page)
        self._desk = desk
        self.courses = MyCourses(desk.access, desk.library)
        self.course = CourseOpening(desk, self.courses, self.place, self)
        self.shelf = ShelfReader(self.courses, self.page, desk.background, desk.say, is_being_prepared=desk.media.waits)
        page = self.page
        page.grid.by_keyboard = desk.by_keyboard
        page.open_requested.connect(desk.open_course)
        page.details_requested.connect(self.course.show)
        page.remove_requested.connect(self.remove)
        page.import_requested.connect(desk.import_packages)
        desk.imports.added.connect(self.refresh)
        self._soon = QTimer(self, singleShot=True, interval=MEDIA_SHOWN_MS)
        self._soon.timeout.connect(lambda: self.refresh() if self.page.isVisible() else None)
        desk.media.changed.connect(self._soon.start)

    def shown(self) -> None:
        """Read the shelf; the keyboard goes to the courses. After a course, back to the page it was opened from."""
        self.refresh()
        if not self.course.comes_back():
            self.page.take_focus()

    def refresh(self) -> None:
        """Read the shelf again."""
        self.shelf.refresh()

    def remove(self, sha256: str) -> None:
        """Take a course off the machine, in the manager's name; it can be brought back while the toast is there."""
        desk = self._desk
        if not self._manages:
            return

        def work() -> CourseCard | None:
            entry, package = self.courses.course(sha256), desk.library.package(sha256)
            gone = packages.remove_packages(desk.access, [package.id]) if package is not None else ()
            return self.shelf.card(entry) if entry is not None and gone else None

        def done(gone: CourseCard | None) -> None:
            self.refresh()
            if gone is not None:
                self._tell_removed(gone)

        desk.background.run(work, done, desk.say)

    def _tell_removed(self, card: CourseCard) -> Toast:
        """Say that a course was removed, with the way back."""
        desk, sha256 = self._desk, card.sha256

        def back() -> None:
            package = desk.library.package(sha256)
            if package is not None:
                packages.bring_back_packages(desk.access, [package.id])

        def forget() -> None:
            packages.forget_packages(desk.access, desk.library, [sha256])

        def settle(used: bool) -> None:
            if not used:
                desk.background.run(forget, lambda _: None, desk.say)

        def undo() -> None:
            desk.background.run(back, lambda _: self.refresh(), desk.say)

        said = self.tr("Removed “{course}”").format(course=card.title)
        toast = desk.toast(said, ToastAction(self.tr("Undo"), undo))
        toast.gone.connect(settle)
        return toast
