"""The dialog that assigns courses to people: which, to whom, until when."""

from collections.abc import Hashable
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QStackedWidget, QWidget

from desktop.ui import enrolments_model as model
from desktop.ui import phrases
from desktop.ui.teaching_dialogs import DueDialog, quick_days, quiet
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.calendar import end_of, in_days
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.fields import SearchField, Segments
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

WIDE, NARROW = 840, 400
DAYS = 14
"""What is offered first as the time to do a course in."""


class Whom(Enum):
    """What the second list shows."""

    PEOPLE = "people"
    GROUPS = "groups"


class AssignDialog(Dialog):
    """Its three tables ask for their pages; whoever opened it answers. Nothing is chosen twice: a learner who is in a
    chosen group and chosen as well takes the course once.
    """

    def __init__(self, now: datetime, *, wide: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Assign", "Assign courses"),
            translate("Assign", "Whoever has a course already keeps everything, and gets the due date."),
            parent,
        )
        self._now, theme = now, current_theme()
        self.setMinimumWidth(theme.px(WIDE if wide else NARROW))
        self.course_search = SearchField(translate("Assign", "Find a course"), fills=True)
        self.courses = Table(translate("Assign", "Courses"), model.course_columns(), choosable=True, row_height=50)
        self.whom_search = SearchField(translate("Assign", "Find people or groups"), fills=True)
        self.people = Table(translate("Assign", "People"), model.person_columns(), choosable=True)
        self.groups = Table(translate("Assign", "Groups"), model.group_columns(), choosable=True)
        for table in (self.courses, self.people, self.groups):
            table.put_on("surface")
        self.whom = Segments(
            translate("Assign", "People or groups"),
            {Whom.PEOPLE: translate("Assign", "People"), Whom.GROUPS: translate("Assign", "Groups")},
        )
        self._lists = QStackedWidget()
        self._until = QCheckBox(translate("Assign", "They have a due date"))
        self._day = in_days(now, DAYS)
        self._days = QWidget()
        self._due = Label("", Type.LABEL)
        self._lay_out(wide=wide)
        self._said = Paragraph("", tone="second")
        self._said.setMinimumHeight(theme.line(Type.BODY))
        self.answers.insertWidget(0, self._said, 1000)
        quiet(self)
        self._answer = self.add_button(translate("Assign", "Assign"), Kind.PRIMARY, accepts=True)
        self._connect()
        self._follow()

    def _lay_out(self, *, wide: bool) -> None:
        theme = current_theme()
        grid = QGridLayout()
        grid.setSpacing(theme.space[3])
        courses = self._list(translate("Assign", "Which courses"), self.course_search, self.courses)
        for table in (self.people, self.groups):
            table.set_empty(_nothing())
            holder = QWidget()
            box = column(holder)
            box.addWidget(table, 1000)
            box.addStretch(1)
            self._lists.addWidget(holder)
        self.courses.set_empty(_nothing())
        whom = self._list(translate("Assign", "To whom"), self.whom_search, self._lists, self.whom)
        line = row(self._days, gap=8)
        another = Button(translate("Assign", "Another day"), icon_name="calendar", size=Size.DENSE)
        another.setAutoDefault(False)
        another.clicked.connect(self._ask_day)
        line.addWidget(self._due)
        line.addSpacing(theme.space[1])
        line.addLayout(quick_days(self._now, self._take_day))
        line.insertWidget(line.count(), another)
        line.addStretch(1)
        self._take_day(self._day)
        self._days.hide()
        grid.addWidget(courses, 0, 0)
        grid.addWidget(whom, 0 if wide else 1, 1 if wide else 0)
        self.body.addLayout(grid, 1)
        self.body.addWidget(self._until)
        self.body.addWidget(self._days)

    def _list(self, heading: str, search: SearchField, rows: QWidget, above: QWidget | None = None) -> QWidget:
        part = QWidget()
        box = column(part, gap=8)
        box.addWidget(Label(heading, Type.LABEL))
        if above is not None:
            line = row()
            line.addWidget(above)
            line.addStretch(1)
            box.addLayout(line)
        box.addWidget(search)
        box.addWidget(rows, 1000)
        box.addStretch(1)
        return part

    def _connect(self) -> None:
        for table in (self.courses, self.people, self.groups):
            table.chosen_changed.connect(lambda _: self._follow())
            table.opened.connect(lambda key, table=table: table.choose(table.chosen ^ {key}))
        self.whom.chosen.connect(self._show_list)
        self._until.toggled.connect(self._days.setVisible)

    def _show_list(self, whom: Whom) -> None:
        self._lists.setCurrentIndex(0 if whom is Whom.PEOPLE else 1)

    def _follow(self) -> None:
        ready = bool(self.courses.chosen) and bool(self.people.chosen or self.groups.chosen)
        self._answer.setEnabled(ready)
        said = "" if ready else translate("Assign", "Choose at least one course, and people or groups.")
        self._said.set_text(said)

    def _take_day(self, day: date) -> None:
        self._day = day
        due = phrases.weekday(end_of(day, self._now), self._now)
        self._due.setText(translate("Assign", "Due {day}").format(day=due))

    def _ask_day(self) -> None:
        dialog = DueDialog(
            translate("Assign", "Until when?"), "", self._now, due=end_of(self._day, self._now), parent=self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take_answer(dialog.due_at))
        dialog.open()

    def _take_answer(self, due_at: datetime | None) -> None:
        if due_at is None:
            self._until.setChecked(False)
        else:
            self._take_day(due_at.date())

    # What was chosen

    @property
    def packages(self) -> frozenset[UUID]:
        """The chosen courses."""
        return _identifiers(self.courses.chosen)

    @property
    def learners(self) -> frozenset[UUID]:
        """The learners chosen by name."""
        return _identifiers(self.people.chosen)

    @property
    def chosen_groups(self) -> frozenset[UUID]:
        """The chosen groups."""
        return _identifiers(self.groups.chosen)

    @property
    def due_at(self) -> datetime | None:
        """The end of the day until which the courses are to be done, None for no such day."""
        return end_of(self._day, self._now) if self._until.isChecked() else None


def _identifiers(keys: frozenset[Hashable]) -> frozenset[UUID]:
    return frozenset(key for key in keys if isinstance(key, UUID))


def _nothing() -> EmptyState:
    return EmptyState("search", translate("Assign", "Nothing found"), translate("Assign", "Search for something else."))
