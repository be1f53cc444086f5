"""Joins the audit trail to its use cases."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.learning import audit
from desktop.learning.audit import AuditFilter, Check
from desktop.learning.audit import AuditPage as Page
from desktop.learning.audit_export import ExportForm, export_trail
from desktop.learning.audited import known_actions
from desktop.learning.people import PeopleFilter, PeoplePage, Role, list_people
from desktop.ui import audit_model as model
from desktop.ui import people_columns, phrases
from desktop.ui.audit_model import Period
from desktop.ui.audit_page import AuditPage
from desktop.ui.days_dialog import DaysDialog
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.teaching_dialogs import PersonDialog
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.choosing_person import fill
from desktop.wiring.desk import Desk
from desktop.wiring.listing import answer
from desktop.words import translate

MOST_STAFF = 200


class AuditScreen(QObject):
    """The trail is read whenever one comes to it."""

    place = Place.AUDIT

    def __init__(self, desk: Desk) -> None:
        self.page = AuditPage()
        super().__init__(self.page)
        self._desk = desk
        self.ask_where: Callable[[ExportForm], Path | None] = self._ask_where
        """Where to export to."""
        self.page.asked.connect(self.page.table.restart)
        self.page.table.page_wanted.connect(self._page_wanted)
        self.page.check_asked.connect(self.check)
        self.page.export_asked.connect(self.export)
        self.page.days_asked.connect(self.ask_days)
        self.page.person_asked.connect(self.ask_person)
        self._days: tuple[datetime, datetime] | None = None

    def shown(self) -> None:
        """Read everything; the keyboard goes to the rows."""
        self._desk.background.run(self._staff, self._show_choices, self._desk.say)
        self.page.table.refresh()
        self.page.table.focus()

    def _staff(self) -> tuple[PeoplePage, ...]:
        access = self._desk.access
        roles = (Role.ADMINISTRATOR, Role.INSTRUCTOR)
        return tuple(list_people(access, PeopleFilter(role=role), 0, MOST_STAFF) for role in roles)

    def _show_choices(self, found: tuple[PeoplePage, ...]) -> None:
        people = [Choice(row.id, row.name) for page in found for row in page.rows]
        self.page.show_choices(people, [Choice(action, words) for action, words in known_actions()])

    def _filter(self) -> AuditFilter:
        page = self.page
        person, action, about = page.people.choice, page.actions_chosen.choice, page.abouts.choice
        since, until = self._stretch()
        return AuditFilter(
            actor=person if isinstance(person, UUID) else None,
            action=action if isinstance(action, str) else None,
            about=about if isinstance(about, UUID) else None,
            since=since,
            until=until,
            search=page.search.text().strip(),
        )

    def _stretch(self) -> tuple[datetime | None, datetime | None]:
        period = self.page.periods.choice
        if period is Period.DAYS and self._days is not None:
            # A fraction after the last second still belongs to the last day.
            return self._days[0], self._days[1] + timedelta(seconds=1)
        return (period.since(local_now()) if isinstance(period, Period) else None), None

    def ask_days(self) -> DaysDialog:
        """From which day to which; without an answer the trail stays as it is listed."""
        now = local_now()
        first, last = self._days or (None, None)
        dialog = DaysDialog(now, first and first.date(), last and last.date(), self.page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            self._days = (dialog.since, dialog.until)
            words = self.tr("{first} to {last}")
            self.page.show_days(words.format(first=phrases.day(dialog.since, now), last=phrases.day(dialog.until, now)))
            self.page.periods.choose(Period.DAYS)
            self.page.asked.emit()

        def leave() -> None:
            if self._days is None:
                self.page.periods.choose(Period.ALL)
                self.page.asked.emit()

        dialog.accepted.connect(take)
        dialog.rejected.connect(leave)
        dialog.open()
        return dialog

    def ask_person(self) -> PersonDialog:
        """Whose records; without an answer everybody's."""
        question = self.tr("Whose records?")
        dialog = PersonDialog(question, "", people_columns.columns(), parent=self.page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            if dialog.person is not None and dialog.row is not None:
                self.page.show_about(Choice(dialog.person, dialog.row.cells[0].words))
            self.page.asked.emit()

        def leave() -> None:
            self.page.show_about(None)
            self.page.asked.emit()

        dialog.accepted.connect(take)
        dialog.rejected.connect(leave)
        fill(dialog, self._desk, PeopleFilter())
        dialog.open()
        return dialog

    def _page_wanted(self, wanted: PageWanted) -> None:
        access, query = self._desk.access, self._filter()

        def show(found: Page) -> None:
            now = local_now()
            self.page.say_count(found.count)
            self.page.table.show_page(wanted, [model.row(entry, now) for entry in found.rows], found.count)

        def work() -> Page:
            return audit.trail(access, query, wanted.first, wanted.count)

        answer(self._desk, self.page.table, wanted, work, show)

    def check(self) -> None:
        """Read the whole chain, and say whether it is sound."""
        access = self._desk.access
        self.page.show_busy(True, self.tr("Checking…"))

        def show(found: Check) -> None:
            self.page.show_busy(False)
            self.page.show_verdict(*model.checked(found, local_now()))

        self._desk.background.run(lambda: audit.check_trail(access), show, self._failed)

    def export(self, form: ExportForm) -> None:
        """Write all that is listed to a file."""
        path = self.ask_where(form)
        if path is None:
            return
        access, query = self._desk.access, self._filter()
        self.page.show_busy(True)

        def done(rows: int) -> None:
            self.page.show_busy(False)
            said = translate("AuditPage", "Exported %n entries to {file}", "", rows)
            self._desk.toast(said.format(file=path.name), None)
            self.page.table.refresh()

        self._desk.background.run(lambda: export_trail(access, query, path, form), done, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.page.show_busy(False)
        self._desk.say(error)

    def _ask_where(self, form: ExportForm) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        name = self.tr("audit-{day}").format(day=f"{local_now():%Y-%m-%d}")
        kind = self.tr("Table (*.csv)") if form is ExportForm.CSV else self.tr("Data (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(
            self.page.window(), self.tr("Export the trail"), f"{folder}/{name}.{form.value}", kind
        )
        return Path(chosen) if chosen else None
