"""What an instructor is asked before something is done: a reason, a day, a person."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import phrases
from desktop.ui.theme import current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.calendar import Calendar, end_of, in_days
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.sheet import row
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import Column, Row
from desktop.words import translate

PERSON_WIDTH, PERSON_HEIGHT = 440, 520


def quiet(dialog: Dialog) -> Button:
    """The way out of a dialog that changes nothing."""
    return dialog.add_button(translate("Teaching", "Not now"))


class ReasonDialog(Dialog):
    """Asks why. The answer stands in the audit trail, so an empty one is not taken."""

    def __init__(
        self, question: str, consequence: str, verb: str, *, reason: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(question, consequence, parent)
        self.field = Field(self.tr("Reason"), self.tr("It is kept in the audit trail."))
        self.field.edit.setText(reason)
        self.body.addWidget(self.field)
        quiet(self)
        self.add_button(verb, Kind.PRIMARY, accepts=True)
        self.field.edit.setFocus()

    @property
    def reason(self) -> str:
        """What was written."""
        return self.field.text()

    def accept(self) -> None:
        """Close with the answer, once there is one."""
        if self.reason:
            super().accept()
        else:
            self.field.complain(self.tr("Say in a few words why."))
            self.field.edit.setFocus()


class DueDialog(Dialog):
    """Asks until when; there may be no such day."""

    def __init__(
        self,
        question: str,
        consequence: str,
        now: datetime,
        *,
        due: datetime | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, consequence, parent)
        self._now = now
        self._none = False
        self.calendar = due_calendar(now, due)
        self.body.addLayout(quick_days(now, self.calendar.choose))
        self.body.addWidget(self.calendar)
        self.without = self.add_button(self.tr("No due date"))
        self.without.clicked.disconnect()
        self.without.clicked.connect(self._choose_none)
        quiet(self)
        self._answer = self.add_button("", Kind.PRIMARY, accepts=True)
        self.calendar.selectionChanged.connect(self._name_day)
        self._name_day()

    @property
    def due_at(self) -> datetime | None:
        """The end of the chosen day, None for none."""
        return None if self._none else end_of(self.calendar.day, self._now)

    def _choose_none(self) -> None:
        self._none = True
        self.accept()

    def _name_day(self) -> None:
        due = end_of(self.calendar.day, self._now)
        self._answer.setText(self.tr("Due {day}").format(day=phrases.day(due, self._now)))


def due_calendar(now: datetime, due: datetime | None = None) -> Calendar:
    """A calendar for due dates: from today on, a week from now unless there is a day already."""
    calendar = Calendar(translate("Teaching", "Due date"), now.date())
    known = due.astimezone(now.tzinfo).date() if due is not None else in_days(now, 7)
    calendar.choose(max(known, now.date()))
    return calendar


def quick_days(now: datetime, choose: Callable[[date], None]) -> QHBoxLayout:
    """The days one chooses most."""
    line = row(gap=8)
    for words, days in (
        (translate("Teaching", "In a week"), 7),
        (translate("Teaching", "In two weeks"), 14),
        (translate("Teaching", "In 30 days"), 30),
    ):
        button = Button(words, size=Size.DENSE)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, days=days: choose(in_days(now, days)))
        line.addWidget(button)
    line.addStretch(1)
    return line


class PersonDialog(Dialog):
    """Asks for one person. The table asks for its pages; whoever opened the dialog answers them.

    Enter or a click on a row chooses it and closes.
    """

    def __init__(
        self, question: str, consequence: str, columns: Sequence[Column], parent: QWidget | None = None
    ) -> None:
        super().__init__(question, consequence, parent)
        theme = current_theme()
        self.setMinimumSize(theme.px(PERSON_WIDTH), theme.px(PERSON_HEIGHT))
        self.search = SearchField(self.tr("Find a person"), fills=True)
        self.table = Table(self.tr("People"), columns)
        self.table.put_on("surface")
        self.table.set_empty(EmptyState("search", self.tr("Nobody found"), self.tr("Search for another name.")))
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        quiet(self)
        self.person: UUID | None = None
        self.row: Row | None = None
        self.table.opened.connect(self._take)
        self.search.searched.connect(lambda _: self.table.restart())
        self.search.setFocus()

    def _take(self, key: object) -> None:
        if isinstance(key, UUID):
            self.person, self.row = key, self.table.row(key)
            self.accept()
