"""Joins the shelf of courses and the page of one course to the library."""

from PySide6.QtCore import QObject

from desktop.learning.my_courses import MyCourses
from desktop.learning.policy import Action
from desktop.shelf_reader import ShelfReader
from desktop.ui.library_details import DetailsPage
from desktop.ui.library_model import CourseCard, CourseDetails
from desktop.ui.library_page import LibraryPage, local_now
from desktop.ui.library_presenter import details
from desktop.ui.places import Place
from desktop.ui.widgets.notices import Toast, ToastAction
from desktop.wiring.desk import Desk


class CoursesScreen(QObject):
    """The shelf is read whenever one comes to it, and when a course was added."""

    place = Place.COURSES

    def __init__(self, desk: Desk) -> None:
        self.page = LibraryPage(desk.covers)
        super().__init__(self.page)
        self._desk = desk
        self.details = DetailsPage(desk.covers)
        self.courses = MyCourses(desk.access, desk.library)
        self.shelf = ShelfReader(self.courses, self.page, desk.background, desk.say)
        self.page.grid.by_keyboard = desk.by_keyboard
        for page in (self.page, self.details):
            page.open_requested.connect(desk.open_course)
            page.remove_requested.connect(self.remove)
        self.page.details_requested.connect(self.show_details)
        self.details.back_requested.connect(lambda: desk.go(Place.COURSES))
        self.page.import_requested.connect(desk.import_packages)
        desk.imports.added.connect(self.refresh)

    def shown(self) -> None:
        """Read the shelf; the keyboard goes to the courses."""
        self.refresh()
        self.page.take_focus()

    def refresh(self) -> None:
        """Read the shelf again."""
        self.shelf.refresh()

    def show_details(self, sha256: str) -> None:
        """The page of one course."""

        def work() -> CourseDetails | None:
            sheet = self.courses.sheet(sha256)
            return details(sheet, self.courses.folder_of(sha256), local_now()) if sheet is not None else None

        def show(found: CourseDetails | None) -> None:
            if found is not None:
                self.details.show_details(found)
                self._desk.show(self.details, Place.COURSES)
                self.details.open_button.setFocus()

        self._desk.background.run(work, show, self._desk.say)

    def remove(self, sha256: str) -> None:
        """Take a course off the shelf; it can be brought back while the toast is there."""
        library = self._desk.library
        if not self._desk.actor.may(Action.MANAGE_PACKAGES):
            return

        def work() -> CourseCard | None:
            entry = self.courses.course(sha256)
            library.remove(sha256)
            return self.shelf.card(entry) if entry is not None else None

        def done(gone: CourseCard | None) -> None:
            self.refresh()
            if gone is not None:
                self.toast_removed(gone)

        self._desk.background.run(work, done, self._desk.say)

    def toast_removed(self, card: CourseCard) -> Toast:
        """Say that a course was removed, with the way back."""
        desk, library = self._desk, self._desk.library

        def bring_back() -> None:
            desk.background.run(lambda: library.bring_back(card.sha256), lambda _: self.refresh(), desk.say)

        def settle(used: bool) -> None:
            if not used:
                desk.background.run(lambda: library.forget(card.sha256), lambda _: None, desk.say)

        toast = desk.toast(
            self.tr("Removed “{course}”").format(course=card.title), ToastAction(self.tr("Undo"), bring_back)
        )
        toast.gone.connect(settle)
        if self.details.isVisible():
            desk.go(Place.COURSES)
        return toast
