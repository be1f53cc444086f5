"""Decisions on attempts and on guests' work, as the room and the list of what waits both offer them."""

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.learning import attempting
from desktop.learning.attempting import AttemptStanding, ToSettle
from desktop.learning.guests import Given, give_guest_work
from desktop.learning.people import PeopleFilter, PersonState, Role
from desktop.ui import people_columns
from desktop.ui.teaching_dialogs import PersonDialog, ReasonDialog
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.notices import ToastAction
from desktop.wiring.choosing_person import fill
from desktop.wiring.desk import Desk
from desktop.words import number, translate

D = TypeVar("D", bound=Dialog)


class Deciding(QObject):
    """Asks for the reason or the person, does it away from the window, and offers to take it back.

    `decided` comes when something has changed; the screen reads itself again then.
    """

    decided = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def grant(self, one: ToSettle) -> ReasonDialog:
        """One attempt more, with a reason."""
        question = self.tr("Grant {name} attempt {number}?").format(
            name=one.learner_name, number=number(one.attempts + 1)
        )
        consequence = self.tr("In {course}. Everything from the attempts before is kept.").format(course=one.title)
        dialog = ReasonDialog(question, consequence, self.tr("Grant attempt"), parent=self._page.window())
        access = self._desk.access

        def grant() -> None:
            reason = dialog.reason
            self._do(
                lambda: attempting.grant_attempt(access, one.enrollment, reason),
                self.tr("Granted {name} another attempt").format(name=one.learner_name),
                lambda: attempting.take_back_attempt(access, one.enrollment, reason),
            )

        return self._ask(dialog, grant)

    def decline(self, one: ToSettle) -> ReasonDialog:
        """No further attempt; it leaves the list."""
        question = self.tr("No further attempt for {name}?").format(name=one.learner_name)
        consequence = self.tr("It leaves this list. You can still grant an attempt from the list of enrolments.")
        dialog = ReasonDialog(question, consequence, self.tr("Decline"), parent=self._page.window())
        access = self._desk.access

        def decline() -> None:
            reason = dialog.reason
            self._do(
                lambda: attempting.decline_attempt(access, one.enrollment, reason),
                self.tr("Declined; nothing else was changed"),
                None,
            )

        return self._ask(dialog, decline)

    def settle(self, one: ToSettle, attempt: UUID, standing: AttemptStanding) -> ReasonDialog:
        """Count an attempt that was made beyond the limit, or set it aside."""
        counts = standing is AttemptStanding.COUNTS
        question = self.tr("Count attempt {number}?") if counts else self.tr("Set attempt {number} aside?")
        consequence = (
            self.tr("What counts for {name} in {course} is worked out again with it.")
            if counts
            else self.tr("It stays in {name}’s record of {course}, and does not count.")
        )
        verb = self.tr("Count it") if counts else self.tr("Set aside")
        dialog = ReasonDialog(
            question.format(number=number(one.number or one.attempts)),
            consequence.format(name=one.learner_name, course=one.title),
            verb,
            parent=self._page.window(),
        )
        access = self._desk.access
        said = self.tr("Attempt {number} counts now") if counts else self.tr("Attempt {number} was set aside")

        def settle() -> None:
            reason = dialog.reason
            self._do(
                lambda: attempting.settle_attempt(access, attempt, standing, reason),
                said.format(number=number(one.number or one.attempts)),
                lambda: attempting.settle_attempt(access, attempt, AttemptStanding.OVER_LIMIT, reason),
            )

        return self._ask(dialog, settle)

    def give(self, guest: UUID, name: str) -> PersonDialog:
        """Give a guest's work to somebody the center knows."""
        dialog = PersonDialog(
            self.tr("Whose work is it?"),
            self.tr(
                "All that {name} did becomes theirs, counted behind what they have. It can’t be taken back."
            ).format(name=name),
            people_columns.columns(),
            parent=self._page.window(),
        )
        access = self._desk.access

        def give() -> None:
            person, row = dialog.person, dialog.row
            if person is None or row is None:
                return
            to = row.cells[0].words
            self._desk.background.run(
                lambda: give_guest_work(access, guest, person), lambda given: self._given(given, to), self._desk.say
            )

        fill(dialog, self._desk, PeopleFilter(role=Role.LEARNER, state=PersonState.ACTIVE))
        self._ask(dialog, give)
        return dialog

    def _given(self, given: Given, to: str) -> None:
        said = translate("Deciding", "Gave %n attempt(s) to {name}", "", given.attempts).format(name=to)
        self._desk.toast(said, None)
        self.decided.emit()

    def _ask(self, dialog: D, then: Callable[[], None]) -> D:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        dialog.open()
        return dialog

    def _do(self, work: Callable[[], None], said: str, undo: Callable[[], None] | None) -> None:
        def done(_: None) -> None:
            back = ToastAction(self.tr("Undo"), take_back) if undo is not None else None
            self._desk.toast(said, back)
            self.decided.emit()

        def take_back() -> None:
            if undo is not None:
                self._desk.background.run(undo, lambda _: self.decided.emit(), self._desk.say)

        self._desk.background.run(work, done, self._desk.say)
