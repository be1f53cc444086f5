"""Joins the list of enrolments to its use cases."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from desktop.learning import enrolment_list as enrolments
from desktop.learning.enrolment_list import (
    CourseOnShelf,
    EnrollmentOrder,
    EnrollmentPage,
    EnrollmentQuery,
    EnrollmentState,
    LossOfMoving,
    Moved,
)
from desktop.learning.groups import GroupSize, list_groups
from desktop.ui import enrolments_model as model
from desktop.ui.enrolments_model import Deed, Filter
from desktop.ui.enrolments_page import EnrolmentsPage
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.teaching_dialogs import DueDialog, ReasonDialog
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.notices import ToastAction
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.assigning import Assigning
from desktop.wiring.desk import Desk
from desktop.wiring.listing import Listing, answer
from desktop.wiring.reading import Reading
from desktop.wiring.work import WorkOf, WorkOpening
from desktop.words import translate

Chosen = frozenset[UUID]
T = TypeVar("T")


@dataclass(frozen=True)
class _Choices:
    """What the list can be narrowed by."""

    courses: tuple[CourseOnShelf, ...]
    groups: tuple[GroupSize, ...]


class EnrolmentsScreen(QObject):
    """Counts and rows are read apart, so that rows come at once."""

    place = Place.ENROLMENTS

    def __init__(self, desk: Desk) -> None:
        self.page = EnrolmentsPage()
        super().__init__(self.page)
        self._desk = desk
        self._rows: dict[UUID, enrolments.EnrollmentRow] = {}
        self.assigning = Assigning(desk, self.page)
        self.work = WorkOpening(desk, self.place, self)
        counting = Reading(desk.background, self._begin_counting, self._show_counts, desk.say)
        self._listing = Listing(desk, self.page.table, counting)
        self.dialog: Dialog | None = None
        """The one that is open; tests answer it."""
        self._join()

    def _join(self) -> None:
        page = self.page
        page.asked.connect(self._listing.ask_anew)
        page.table.page_wanted.connect(self._page_wanted)
        page.table.all_wanted.connect(self._choose_all)
        page.table.opened.connect(lambda key: self._do(Deed.OPEN, frozenset({key})))
        page.deed_asked.connect(self._do)
        page.assign_asked.connect(self.assigning.ask)
        self.assigning.assigned.connect(self.refresh)

    def shown(self) -> None:
        """Read everything; the keyboard goes to the rows."""
        self._desk.background.run(self._choices, self._show_choices, self._desk.say)
        self._listing.shown()

    def refresh(self) -> None:
        """Read the same again."""
        self._listing.refresh()

    # Reading

    def _choices(self) -> _Choices:
        access = self._desk.access
        return _Choices(enrolments.courses_to_assign(access), list_groups(access))

    def _show_choices(self, found: _Choices) -> None:
        courses = [Choice(course.package, model.course_choice(course)) for course in found.courses]
        self.page.show_choices(courses, [Choice(size.group.id, size.group.name) for size in found.groups])

    def _query(self) -> EnrollmentQuery:
        page, sorting = self.page, self.page.table.sorting
        package, group = page.courses.choice, page.groups.choice
        order = sorting.column if sorting is not None and isinstance(sorting.column, EnrollmentOrder) else None
        return EnrollmentQuery(
            state=page.chosen_filter.state,
            group=group if isinstance(group, UUID) else None,
            package=package if isinstance(package, UUID) else None,
            search=page.search.text().strip(),
            order=order or EnrollmentOrder.LEARNER,
            falling=sorting.falling if sorting is not None and order is not None else False,
        )

    def _begin_counting(self) -> Callable[[], Mapping[EnrollmentState | None, int]]:
        access, query = self._desk.access, self._query()
        return lambda: enrolments.count_enrolments(access, query)

    def _show_counts(self, counted: Mapping[EnrollmentState | None, int]) -> None:
        self.page.show_counts({choice: counted[choice.state] for choice in Filter})

    def _page_wanted(self, wanted: PageWanted) -> None:
        access, query = self._desk.access, self._query()

        def show(found: EnrollmentPage) -> None:
            now = local_now()
            self._rows |= {row.enrollment: row for row in found.rows}
            self.page.table.show_page(wanted, [model.row(row, now) for row in found.rows], found.total)

        answer(
            self._desk,
            self.page.table,
            wanted,
            lambda: enrolments.list_enrolments(access, query, wanted.first, wanted.count),
            show,
        )

    def _choose_all(self) -> None:
        access, query = self._desk.access, self._query()
        self._desk.background.run(
            lambda: enrolments.all_enrolments(access, query), self.page.table.choose, self._desk.say
        )

    # Deeds

    def _do(self, deed: Deed, keys: frozenset[object]) -> None:
        chosen = frozenset(key for key in keys if isinstance(key, UUID))
        if not chosen:
            return
        match deed:
            case Deed.OPEN:
                self._open(chosen)
            case Deed.SET_DUE:
                self._ask_due(chosen)
            case Deed.GRANT:
                self._ask_grant(chosen)
            case Deed.MOVE:
                self._look_at_losses(chosen)
            case Deed.WITHDRAW:
                self._withdraw(chosen)
            case Deed.BRING_BACK:
                self._bring_back(chosen)

    def _open(self, chosen: Chosen) -> None:
        row = self._rows.get(next(iter(chosen)))
        if row is not None:
            self.work.show(WorkOf(row.learner, row.name, row.package, row.title))

    def _withdraw(self, chosen: Chosen) -> None:
        access = self._desk.access
        said = translate("Enrolments", "Withdrew %n enrolment(s)", "", len(chosen))
        self._change(
            lambda: enrolments.withdraw_all(access, chosen),
            lambda _: said,
            lambda _: enrolments.bring_back_all(access, chosen),
        )

    def _bring_back(self, chosen: Chosen) -> None:
        access = self._desk.access
        said = translate("Enrolments", "Brought %n enrolment(s) back", "", len(chosen))
        self._change(
            lambda: enrolments.bring_back_all(access, chosen),
            lambda _: said,
            lambda _: enrolments.withdraw_all(access, chosen),
        )

    def _ask_due(self, chosen: Chosen) -> None:
        rows = [self._rows[key] for key in chosen if key in self._rows]
        due = rows[0].due_at if len(rows) == 1 else None
        question = translate("Enrolments", "Until when?")
        consequence = translate(
            "Enrolments", "For %n enrolment(s). The learners see it on their courses.", "", len(chosen)
        )
        dialog = DueDialog(question, consequence, local_now(), due=due, parent=self.page.window())

        def set_due() -> None:
            access, due_at = self._desk.access, dialog.due_at
            said = translate("Enrolments", "Set the due date of %n enrolment(s)", "", len(chosen))
            self._change(
                lambda: enrolments.set_due_all(access, chosen, due_at),
                lambda _: said,
                lambda before: enrolments.set_each_due(access, before),
            )

        self._open_dialog(dialog, set_due)

    def _ask_grant(self, chosen: Chosen) -> None:
        question = translate("Enrolments", "Grant %n learner(s) another attempt?", "", len(chosen))
        consequence = translate(
            "Enrolments", "One more than they have now. Everything from the attempts before is kept."
        )
        verb = translate("Enrolments", "Grant attempt")
        dialog = ReasonDialog(question, consequence, verb, parent=self.page.window())

        def grant() -> None:
            access, reason = self._desk.access, dialog.reason
            said = translate("Enrolments", "Granted %n learner(s) another attempt", "", len(chosen))
            self._change(
                lambda: enrolments.grant_all(access, chosen, reason),
                lambda _: said,
                lambda _: enrolments.take_back_all(access, chosen, reason),
            )

        self._open_dialog(dialog, grant)

    def _look_at_losses(self, chosen: Chosen) -> None:
        access = self._desk.access
        self._desk.background.run(
            lambda: enrolments.losses_of_moving(access, chosen),
            lambda found: self._ask_move(chosen, found),
            self._desk.say,
        )

    def _ask_move(self, chosen: Chosen, losses: dict[UUID, LossOfMoving]) -> None:
        if not losses:
            self._desk.toast(translate("Enrolments", "They are on the newest version already"), None)
            return
        question = translate("Enrolments", "Move to the new version?")
        consequence = model.what_is_lost(list(losses.values()), len(chosen) - len(losses))
        dialog = ReasonDialog(question, consequence, translate("Enrolments", "Move"), parent=self.page.window())

        def move() -> None:
            access, reason = self._desk.access, dialog.reason
            self._change(lambda: enrolments.move_all(access, tuple(losses), reason), _said_of_move, None)

        self._open_dialog(dialog, move)

    def _open_dialog(self, dialog: Dialog, then: Callable[[], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        self.dialog = dialog
        dialog.open()

    def _change(self, work: Callable[[], T], said: Callable[[T], str], undo: Callable[[T], object] | None) -> None:
        """Do it away from the window, say what was done, and offer to take it back."""

        def done(result: T) -> None:
            def take_back() -> None:
                if undo is not None:
                    self._desk.background.run(lambda: undo(result), lambda _: self.refresh(), self._desk.say)

            action = ToastAction(translate("Enrolments", "Undo"), take_back) if undo is not None else None
            self._desk.toast(said(result), action)
            self.page.table.choose(())
            self.refresh()

        self._desk.background.run(work, done, self._desk.say)


def _said_of_move(moved: Moved) -> str:
    said = translate("Enrolments", "Moved %n learner(s)", "", len(moved.enrollments))
    return f"{said}. {moved.stayed[0]}" if moved.stayed else said
