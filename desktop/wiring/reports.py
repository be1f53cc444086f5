"""Joins the reports to their use cases: one reading at a time, files written in the background."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final
from uuid import UUID

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.learning.exports import ExportStopped, ReportOrder, SheetWriter, Watch, export_report, export_statements
from desktop.learning.lesson_titles import LessonTitles
from desktop.learning.reports import (
    CourseFigures,
    HardQuestion,
    LearnerLine,
    LearnerPage,
    Named,
    Overview,
    ReportChoices,
    ReportFilter,
    Wanted,
    choices,
    course_figures,
    hardest_questions,
    learners,
    overview,
)
from desktop.learning.sheets import ReportKind
from desktop.learning.spreadsheets import write_csv, write_xlsx
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.reports_model import Form, View, overview_shown, subtitle, wanted_counts
from desktop.ui.reports_page import ReportsPage
from desktop.ui.reports_paper import write_pdf
from desktop.ui.reports_rows import course_row, learner_row, question_row
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.desk import Desk
from desktop.wiring.reading import Reading
from desktop.wiring.work import WorkOf, WorkOpening

_KINDS: Final = {
    View.OVERVIEW: ReportKind.COURSES,
    View.COURSES: ReportKind.COURSES,
    View.PEOPLE: ReportKind.LEARNERS,
    View.QUESTIONS: ReportKind.QUESTIONS,
}
_WRITERS: Final[dict[Form, SheetWriter]] = {Form.CSV: write_csv, Form.XLSX: write_xlsx, Form.PDF: write_pdf}


@dataclass(frozen=True)
class _Found:
    """One reading; `courses` and `questions` are None where another view was up."""

    view: View
    overview: Overview
    courses: tuple[CourseFigures, ...] | None = None
    questions: tuple[HardQuestion, ...] | None = None


class ReportsScreen(QObject):
    """Reads again whenever another question is asked; a learner's row leads to their work."""

    place = Place.REPORTS

    def __init__(self, desk: Desk) -> None:
        self.page = ReportsPage()
        super().__init__(self.page)
        self._desk = desk
        self._lines: dict[UUID, LearnerLine] = {}
        self._reading = Reading(desk.background, self._begin, self._show, desk.say)
        self._lessons = LessonTitles(desk.library.folder_of)
        self.work = WorkOpening(desk, self.place, self)
        self.exporting = Exporting(desk, self.page)
        self._join()

    def _join(self) -> None:
        page = self.page
        page.asked.connect(self._reading.ask)
        page.people.table.page_wanted.connect(self._page_wanted)
        page.people.table.opened.connect(self._open_learner)
        page.course_list.table.opened.connect(self._open_course)
        page.export_asked.connect(lambda form: self.exporting.ask(form, self._order()))

    def shown(self) -> None:
        """Read everything."""
        access = self._desk.access
        self._desk.background.run(lambda: choices(access), self._show_choices, self._desk.say)
        self._reading.ask()

    def _show_choices(self, found: ReportChoices) -> None:
        self.page.show_choices(_choices(found.groups), _choices(found.courses))

    # Reading

    def _about(self) -> ReportFilter:
        page = self.page
        group, course = page.groups.choice, page.courses.choice
        return ReportFilter(
            group=group if isinstance(group, UUID) else None,
            course=course if isinstance(course, UUID) else None,
            since=page.period.since(local_now()),
        )

    def _order(self) -> ReportOrder:
        page = self.page
        named = tuple(chooser.currentText() for chooser in (page.groups, page.courses, page.periods))
        wanted = page.people.wanted if page.view is View.PEOPLE else Wanted.ALL
        return ReportOrder(_KINDS[page.view], self._about(), wanted, named)

    def _begin(self) -> Callable[[], _Found]:
        access, about, view = self._desk.access, self._about(), self.page.view

        def work() -> _Found:
            return _Found(
                view,
                overview(access, about),
                course_figures(access, about) if view is View.COURSES else None,
                self._questions(about) if view is View.QUESTIONS else None,
            )

        return work

    def _questions(self, about: ReportFilter) -> tuple[HardQuestion, ...]:
        """With the titles of the lessons, as far as the course's files are here."""
        access = self._desk.access
        if about.course is None:
            return ()
        digests = [course.sha256 for course in course_figures(access, about)]
        return hardest_questions(access, about, self._lessons.titles(digests[0]) if digests else {})

    def _show(self, found: _Found) -> None:
        page, now = self.page, local_now()
        page.show_head(subtitle(found.overview), wanted_counts(found.overview.figures))
        page.overview.show_overview(overview_shown(found.overview, now))
        if found.courses is not None:
            page.show_courses([course_row(course) for course in found.courses])
        if found.questions is not None:
            page.show_questions([question_row(question) for question in found.questions])
        if found.view is View.PEOPLE:
            self._lines.clear()
            page.people.table.restart()

    def _page_wanted(self, wanted: PageWanted) -> None:
        access, about, people = self._desk.access, self._about(), self.page.people
        whom, search = people.wanted, self.page.search.text().strip()

        def work() -> LearnerPage:
            return learners(access, about, whom, search, after=wanted.first, most=wanted.count)

        def show(found: LearnerPage) -> None:
            now = local_now()
            self._lines |= {line.enrolment: line for line in found.lines}
            people.table.show_page(wanted, [learner_row(line, now) for line in found.lines], found.count)

        def failed(error: BaseException) -> None:
            people.table.page_failed(wanted)
            self._desk.say(error)

        self._desk.background.run(work, show, failed)

    # What was asked for

    def _open_learner(self, key: object) -> None:
        line = self._lines.get(key) if isinstance(key, UUID) else None
        if line is not None:
            self.work.show(WorkOf(line.learner, line.name, line.package, line.title))

    def _open_course(self, key: object) -> None:
        """A course's own figures: the overview, narrowed to it."""
        if isinstance(key, UUID):
            self.page.courses.choose(key)
            self.page.go_to(View.OVERVIEW)


class Exporting(QObject):
    """Writes one file at a time, away from the window; says how far it is, and stops when asked to."""

    _told = Signal(int, int)

    def __init__(self, desk: Desk, page: ReportsPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._stop = Event()
        self.ask_where: Callable[[str, str], Path | None] = self._ask_where
        """Where to save: asked with a name and a filter."""
        self._told.connect(page.strip.show_progress)
        page.strip.cancelled.connect(self._stop.set)
        # Whoever signs out takes nothing more with them.
        self.destroyed.connect(self._stop.set)

    def ask(self, form: Form, order: ReportOrder) -> None:
        """Ask where to, then write."""
        path = self.ask_where(self._name(form, order), self._filter(form))
        if path is None:
            return
        access = self._desk.access
        self._stop.clear()
        watch = Watch(progress=self._told.emit, cancelled=self._stop.is_set)

        def work() -> int:
            if form is Form.XAPI:
                return export_statements(access, order.about, path, watch)
            return export_report(access, order, path, _WRITERS[form], watch)

        self._page.strip.begin(path.name)
        self._page.export.setEnabled(False)
        self._desk.background.run(work, lambda rows: self._done(path, rows), self._failed)

    def _done(self, path: Path, rows: int) -> None:
        self._ended()
        self._desk.toast(self.tr("%n line(s) exported to {file}", "", rows).format(file=path.name), None)

    def _failed(self, error: BaseException) -> None:
        self._ended()
        if isinstance(error, ExportStopped):
            self._desk.toast(str(error), None)
        else:
            self._desk.say(error)

    def _ended(self) -> None:
        self._page.strip.hide()
        self._page.export.setEnabled(True)

    def _name(self, form: Form, order: ReportOrder) -> str:
        stem = {
            ReportKind.COURSES: self.tr("courses"),
            ReportKind.LEARNERS: self.tr("learners"),
            ReportKind.QUESTIONS: self.tr("questions"),
        }[order.kind]
        if form is Form.XAPI:
            stem = self.tr("statements")
        return f"{stem}-{local_now():%Y-%m-%d}.{form.value}"

    def _filter(self, form: Form) -> str:
        return {
            Form.CSV: self.tr("CSV table (*.csv)"),
            Form.XLSX: self.tr("Excel workbook (*.xlsx)"),
            Form.PDF: self.tr("PDF (*.pdf)"),
            Form.XAPI: self.tr("xAPI statements (*.json)"),
        }[form]

    def _ask_where(self, name: str, kind: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        chosen, _ = QFileDialog.getSaveFileName(self._page.window(), self.tr("Export report"), f"{folder}/{name}", kind)
        return Path(chosen) if chosen else None


def _choices(named: tuple[Named, ...]) -> list[Choice]:
    return [Choice(one.id, one.name) for one in named]
