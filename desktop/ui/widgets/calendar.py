"""A month to choose a day from, in the colours of the theme."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton, QWidget

from desktop.ui.icons import icon, icon_size
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.text import tip


class Calendar(QCalendarWidget):
    """Days before `earliest` can't be chosen."""

    def __init__(self, name: str, earliest: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumDate(_qdate(earliest))
        self.setGridVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._name_parts()
        self._draw()
        theme_service().changed.connect(self._draw)

    @property
    def day(self) -> date:
        """The chosen day."""
        chosen = self.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())

    def choose(self, day: date) -> None:
        """Choose a day, and show its month."""
        self.setSelectedDate(_qdate(day))

    def _name_parts(self) -> None:
        for name, words in (
            ("qt_calendar_prevmonth", self.tr("Month before")),
            ("qt_calendar_nextmonth", self.tr("Next month")),
            ("qt_calendar_monthbutton", self.tr("Month")),
            ("qt_calendar_yearbutton", self.tr("Year")),
        ):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setAccessibleName(words)
                button.setToolTip(tip(words))
        days = self.findChild(QTableView, "qt_calendar_calendarview")
        if isinstance(days, QTableView):
            days.setAccessibleName(self.tr("Days"))

    def _draw(self) -> None:
        theme = current_theme()
        self.setMinimumSize(theme.px(320), theme.px(280))
        head = QTextCharFormat()
        head.setForeground(theme.color("text2"))
        head.setBackground(theme.color("surface"))
        head.setFont(theme.font(Type.CAPTION))
        self.setHeaderTextFormat(head)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, QTextCharFormat())  # Qt would write them in red
        for name, sign in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(sign, "text", 16))
                button.setIconSize(icon_size(16))


def end_of(day: date, now: datetime) -> datetime:
    """The last second of a day, in the time zone of `now`."""
    return datetime.combine(day, time(23, 59, 59), now.tzinfo)


def in_days(now: datetime, days: int) -> date:
    """The day so many days after today."""
    return now.date() + timedelta(days=days)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
