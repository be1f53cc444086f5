"""Joins the page of results to everything that whoever is signed in ever did."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPixmap

from desktop.learning.my_courses import MyCourses, ResultTotals
from desktop.ui.library_model import CourseCard
from desktop.ui.library_presenter import kept_of
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.results_model import row, totals_in_words
from desktop.ui.results_page import ResultsPage
from desktop.ui.widgets.sync_state import Kept
from desktop.ui.widgets.table_model import CoverCell, PageWanted, Row
from desktop.wiring.course_page import CourseOpening
from desktop.wiring.desk import Desk
from desktop.wiring.record import RecordSaving


@dataclass(frozen=True)
class _Found:
    """A page of the list, and all of it in a few numbers."""

    rows: tuple[Row, ...]
    courses: dict[object, str]
    """The digest of the course by the key of its row; only of those that can still be opened."""
    totals: ResultTotals


class ResultsScreen(QObject):
    """The list is read whenever one comes to it."""

    place = Place.RESULTS

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.page = ResultsPage(self._cover)
        super().__init__(self.page)
        self._courses = MyCourses(desk.access, desk.library)
        self.course = CourseOpening(desk, self._courses, self.place, self)
        self._digests: dict[object, str] = {}
        self._focus_waits = False
        self.page.page_wanted.connect(self._read)
        self.page.course_requested.connect(self._open)
        self.record = RecordSaving(desk, self.page)
        self.page.record_requested.connect(lambda: self.record.ask(desk.actor.person))
        self.page.courses_requested.connect(lambda: desk.go(Place.COURSES))
        desk.covers.arrived.connect(self.page.paint_covers)

    def shown(self) -> None:
        """Read the list anew. After a course, back to the page it was opened from."""
        if not self.course.comes_back():
            self._focus_waits = True
        self.page.table.refresh()

    def refresh(self) -> None:
        """Read the same again."""
        self.page.table.refresh()

    def _read(self, wanted: PageWanted) -> None:
        def work() -> _Found:
            entries = self._courses.results(after=wanted.first, most=wanted.count)
            now, places = local_now(), self._courses.places().courses
            rows = tuple(
                row(entry, self._courses.folder_of, now, kept_of(entry.enrollment, places) or Kept.HERE)
                for entry in entries
            )
            digests: dict[object, str] = {entry.enrollment: entry.sha256 for entry in entries if entry.on_shelf}
            return _Found(rows, digests, self._courses.totals())

        def failed(error: BaseException) -> None:
            self.page.table.page_failed(wanted)
            self._desk.say(error)

        self._desk.background.run(work, lambda found: self._show(wanted, found), failed)

    def _show(self, wanted: PageWanted, found: _Found) -> None:
        self._digests |= found.courses
        self.page.show_totals(totals_in_words(found.totals))
        self.page.show_page(wanted, found.rows, found.totals.begun)
        if self._focus_waits:
            self._focus_waits = False
            self.page.take_focus()

    def _open(self, key: object) -> None:
        sha256 = self._digests.get(key)
        if sha256 is not None:
            self.course.show(sha256)
            return
        self._desk.toast(self.tr("This course is not among your courses any more. Its result stays here."), None)

    def _cover(self, cell: CoverCell, size: QSize, ratio: float) -> QPixmap:
        return self._desk.covers.cover(CourseCard(cell.sha256, cell.title, picture=cell.picture), size, ratio)
