"""Asks for a stretch of days: a calendar, and which of its two ends the calendar sets."""

from datetime import date, datetime, time

from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.ui import phrases
from desktop.ui.teaching_dialogs import quiet
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.calendar import Calendar, end_of, in_days
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.sheet import row

EARLIEST = date(2000, 1, 1)


class DaysDialog(Dialog):
    """A last day before the first takes the first along, so that the stretch is never empty."""

    def __init__(
        self, now: datetime, first: date | None = None, last: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Which days?"), parent=parent)
        self._now = now
        self._first, self._last = first or in_days(now, -6), last or now.date()
        self.calendar = Calendar(self.tr("Day"), EARLIEST)
        self.begin, self.end = Button(""), Button("")
        self._ends = QButtonGroup(self)
        line = row(gap=8)
        for button in (self.begin, self.end):
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._ends.addButton(button)
            line.addWidget(button, 1)
        self.begin.setChecked(True)
        self.body.addLayout(line)
        self.body.addWidget(self.calendar)
        quiet(self)
        self.add_button(self.tr("Show these days"), Kind.PRIMARY, accepts=True)
        self._show_end()
        self._ends.buttonClicked.connect(lambda _: self._show_end())
        self.calendar.selectionChanged.connect(self._take_day)

    @property
    def since(self) -> datetime:
        """The first moment of the first day."""
        return datetime.combine(self._first, time(), self._now.tzinfo)

    @property
    def until(self) -> datetime:
        """The last second of the last day."""
        return end_of(self._last, self._now)

    def _show_end(self) -> None:
        for button in (self.begin, self.end):
            button.set_kind(Kind.SECONDARY if button.isChecked() else Kind.QUIET)
        self.calendar.blockSignals(True)
        self.calendar.choose(self._first if self.begin.isChecked() else self._last)
        self.calendar.blockSignals(False)
        self._name_days()

    def _take_day(self) -> None:
        day = self.calendar.day
        if self.begin.isChecked():
            self._first, self._last = day, max(day, self._last)
        else:
            self._first, self._last = min(day, self._first), day
        self._name_days()

    def _name_days(self) -> None:
        for button, words, moment in (
            (self.begin, self.tr("From {day}"), self.since),
            (self.end, self.tr("To {day}"), self.until),
        ):
            button.setText(words.format(day=phrases.day(moment, self._now)))
