"""Joins the dialog that assigns courses to its use cases."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.learning import enrolment_list as enrolments
from desktop.learning.enrolment_list import Assigned, CourseOnShelf
from desktop.learning.groups import GroupSize, list_groups
from desktop.learning.people import PeopleFilter, PeoplePage, PersonState, Role, list_people
from desktop.ui import enrolments_model as model
from desktop.ui.assign_dialog import WIDE, AssignDialog
from desktop.ui.phrases import local_now
from desktop.ui.theme import current_theme
from desktop.ui.widgets.notices import ToastAction
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.desk import Desk
from desktop.words import translate


@dataclass(frozen=True)
class _Wish:
    """What the dialog said."""

    packages: frozenset[UUID]
    learners: frozenset[UUID]
    groups: frozenset[UUID]
    due_at: datetime | None


class Assigning(QObject):
    """Also for other screens: `ask` may come with courses or learners chosen already. `assigned` comes when done."""

    assigned = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._courses: tuple[CourseOnShelf, ...] = ()
        self._groups: tuple[GroupSize, ...] = ()

    def ask(self, packages: frozenset[UUID] = frozenset(), learners: frozenset[UUID] = frozenset()) -> AssignDialog:
        """Open the dialog."""
        window = self._page.window()
        dialog = AssignDialog(local_now(), wide=window.width() >= current_theme().px(WIDE + 40), parent=window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.courses.choose(packages)
        dialog.people.choose(learners)
        dialog.course_search.searched.connect(lambda _: self._show_courses(dialog))
        dialog.whom_search.searched.connect(lambda _: self._search_whom(dialog))
        dialog.people.page_wanted.connect(lambda wanted: self._people_wanted(dialog, wanted))
        dialog.accepted.connect(lambda: self._assign(_wish_of(dialog)))
        access = self._desk.access

        def show(found: tuple[tuple[CourseOnShelf, ...], tuple[GroupSize, ...]]) -> None:
            self._courses, self._groups = found
            if isValid(dialog):
                self._show_courses(dialog)
                self._show_groups(dialog)

        self._desk.background.run(
            lambda: (enrolments.courses_to_assign(access), list_groups(access)), show, self._desk.say
        )
        dialog.people.restart()
        dialog.open()
        return dialog

    def _show_courses(self, dialog: AssignDialog) -> None:
        words = dialog.course_search.text().casefold().split()
        fitting = [
            course
            for course in self._courses
            if course.is_newest and all(word in course.title.casefold() for word in words)
        ]
        dialog.courses.show_rows([model.course_row(course) for course in fitting])

    def _show_groups(self, dialog: AssignDialog) -> None:
        words = dialog.whom_search.text().casefold().split()
        fitting = [size for size in self._groups if all(word in size.group.name.casefold() for word in words)]
        dialog.groups.show_rows([model.group_row(size) for size in fitting])

    def _search_whom(self, dialog: AssignDialog) -> None:
        self._show_groups(dialog)
        dialog.people.restart()

    def _people_wanted(self, dialog: AssignDialog, wanted: PageWanted) -> None:
        access = self._desk.access
        query = PeopleFilter(search=dialog.whom_search.text(), role=Role.LEARNER, state=PersonState.ACTIVE)

        def show(page: PeoplePage) -> None:
            if isValid(dialog):
                dialog.people.show_page(wanted, [model.person_row(person) for person in page.rows], page.count)

        self._desk.background.run(lambda: list_people(access, query, wanted.first, wanted.count), show, self._desk.say)

    def _assign(self, wish: _Wish) -> None:
        access = self._desk.access

        def work() -> Assigned:
            learners = wish.learners | enrolments.learners_in(access, wish.groups)
            return enrolments.assign_all(access, learners, wish.packages, wish.due_at)

        def done(assigned: Assigned) -> None:
            number = len(assigned.made) + len(assigned.kept)
            said = translate("Assign", "Assigned %n course(s)", "", number)
            back = ToastAction(translate("Assign", "Undo"), lambda: self._take_back(assigned))
            self._desk.toast(said, back if assigned.made else None)
            self.assigned.emit()

        self._desk.background.run(work, done, self._desk.say)

    def _take_back(self, assigned: Assigned) -> None:
        access = self._desk.access
        self._desk.background.run(
            lambda: enrolments.withdraw_all(access, assigned.made), lambda _: self.assigned.emit(), self._desk.say
        )


def _wish_of(dialog: AssignDialog) -> _Wish:
    return _Wish(dialog.packages, dialog.learners, dialog.chosen_groups, dialog.due_at)
