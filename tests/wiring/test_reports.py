"""Reports in the real window: whoever teaches sees their learners, filters, opens one's work, and takes files home."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel

from desktop.learning.access import Actor
from desktop.learning.reports import Wanted
from desktop.learning.sheets import Sheet
from desktop.store.groups import members_of
from desktop.ui.places import Place
from desktop.ui.reports_model import Form, Period, View
from desktop.wiring import reports
from desktop.wiring.reports import ReportsScreen
from desktop.wiring.results import ResultsScreen
from sync.records.vocabulary import Role
from tests.center import Center, Size, make_center
from tests.learning.pdf_text import text_of
from tests.seat import Seat


def enter(seat: Seat, actor: Actor) -> None:
    if seat.carrel.sitting is not None:
        seat.sign_out()
    seat.sign_in(actor)


def shown(seat: Seat, center: Center, role: Role = Role.ADMINISTRATOR) -> ReportsScreen:
    person = center.administrator if role is Role.ADMINISTRATOR else center.instructors[0]
    enter(seat, Actor(person, role, center.names[person]))
    seat.sitting.go(Place.REPORTS)
    screen = seat.sitting.screen(Place.REPORTS)
    assert isinstance(screen, ReportsScreen)
    seat.until(lambda: screen.page.overview.tiles.isVisible() and bool(screen.page.courses.count() > 1), "the reports")
    seat.until_answered()
    return screen


@pytest.fixture
def center(seat: Seat) -> Center:
    return make_center(seat.carrel.store, Size(learners=12, courses=4, enrolments=3, groups=2))


@pytest.fixture
def screen(seat: Seat, center: Center) -> Iterator[ReportsScreen]:
    yield shown(seat, center)


def counted(screen: ReportsScreen) -> int:
    """How many enrolments the bar of standings shows."""
    return sum(part.count for part in screen.page.overview.standings.bar.parts)


def go(seat: Seat, screen: ReportsScreen, view: View) -> None:
    screen.page.go_to(view)
    table = {
        View.COURSES: screen.page.course_list.table,
        View.PEOPLE: screen.page.people.table,
        View.QUESTIONS: screen.page.questions.table,
    }[view]
    seat.until(lambda: table.answered, "the rows")
    seat.until_answered()


def save(seat: Seat, screen: ReportsScreen, form: Form, folder: Path) -> Path:
    path = folder / f"report.{form.value}"
    screen.exporting.ask_where = lambda *_: path
    screen.page.export_asked.emit(form)
    seat.until(lambda: path.exists() and screen.page.export.isEnabled(), "the file")
    return path


class TestWhatIsShown:
    def test_an_administrator_sees_everybody(self, screen: ReportsScreen, center: Center) -> None:
        assert any("12 learners" in label.text() for label in screen.page.header.findChildren(QLabel))
        assert counted(screen) == len(center.enrolments)

    def test_an_instructor_sees_their_own_group_alone(self, seat: Seat, center: Center) -> None:
        screen = shown(seat, center, Role.INSTRUCTOR)
        group = center.groups[next(iter(center.groups))]
        taught = seat.carrel.store.read(lambda connection: members_of(connection, group))
        assert counted(screen) == sum(learner in taught for learner, _ in center.enrolments) < len(center.enrolments)
        assert screen.page.groups.count() == 2

    def test_courses_people_and_questions_have_their_rows(
        self, seat: Seat, screen: ReportsScreen, center: Center
    ) -> None:
        go(seat, screen, View.COURSES)
        assert screen.page.course_list.table.total == 4
        go(seat, screen, View.PEOPLE)
        assert screen.page.people.table.total == len(center.enrolments)
        screen.page.people.segments.choose(Wanted.FINISHED)
        screen.page.asked.emit()
        seat.until(lambda: screen.page.people.table.total < len(center.enrolments), "the finished ones")

    def test_questions_wait_for_a_course(self, seat: Seat, screen: ReportsScreen, center: Center) -> None:
        go(seat, screen, View.QUESTIONS)
        assert screen.page.questions.table.total == 0
        screen.page.courses.choose(center.package("Fire safety at work"))
        screen.page.asked.emit()
        seat.until(lambda: screen.page.questions.table.total > 0, "the questions")

    def test_a_name_is_found(self, seat: Seat, screen: ReportsScreen, center: Center) -> None:
        go(seat, screen, View.PEOPLE)
        screen.page.search.setText("AMINA yusuf")
        own = sum(learner == center.person("Amina Yusuf") for learner, _ in center.enrolments)
        seat.until(lambda: screen.page.people.table.total == own, "Amina's courses")

    def test_a_period_leaves_out_what_is_older(self, seat: Seat, screen: ReportsScreen, center: Center) -> None:
        screen.page.periods.choose(Period.WEEK)
        screen.page.asked.emit()
        seat.until(lambda: counted(screen) < len(center.enrolments), "the last week")

    def test_a_course_leads_to_its_own_figures(self, seat: Seat, screen: ReportsScreen, center: Center) -> None:
        go(seat, screen, View.COURSES)
        package = center.package("Fire safety at work")
        screen.page.course_list.table.opened.emit(package)
        assert (screen.page.view, screen.page.courses.choice) == (View.OVERVIEW, package)

    def test_a_learner_leads_to_their_work_and_back(self, seat: Seat, screen: ReportsScreen) -> None:
        go(seat, screen, View.PEOPLE)
        screen.page.people.table.opened.emit(screen.page.people.table.rows()[0].key)
        seat.until(screen.work.page.isVisible, "the work")
        screen.work.page.back_requested.emit()
        seat.until(screen.page.isVisible, "the reports again")

    def test_a_learner_has_no_reports(self, seat: Seat) -> None:
        seat.as_learner()
        with pytest.raises(KeyError):
            seat.sitting.screen(Place.REPORTS)


class TestFiles:
    def test_each_form_holds_the_report_that_is_up(
        self, seat: Seat, screen: ReportsScreen, center: Center, tmp_path: Path
    ) -> None:
        go(seat, screen, View.PEOPLE)
        with save(seat, screen, Form.CSV, tmp_path).open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.reader(file))) == len(center.enrolments) + 1
        page = load_workbook(save(seat, screen, Form.XLSX, tmp_path)).active
        assert page is not None
        assert page.max_row == len(center.enrolments) + 1
        pdf = PdfReader(save(seat, screen, Form.PDF, tmp_path))
        assert len(pdf.pages) == 2
        assert json.loads(save(seat, screen, Form.XAPI, tmp_path).read_text(encoding="utf-8"))

    def test_paper_has_the_head_of_the_table_on_every_page(
        self, seat: Seat, screen: ReportsScreen, tmp_path: Path
    ) -> None:
        go(seat, screen, View.PEOPLE)
        path = save(seat, screen, Form.PDF, tmp_path)
        assert text_of(path.read_bytes()).count("Learner") >= 2

    def test_cancelling_leaves_no_file(
        self, seat: Seat, screen: ReportsScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        held = Event()

        def slow(sheet: Sheet, path: Path) -> None:
            path.write_text("a little")
            held.wait(10)
            assert list(sheet.rows)

        monkeypatch.setitem(reports._WRITERS, Form.CSV, slow)
        target = tmp_path / "report.csv"
        screen.exporting.ask_where = lambda *_: target
        screen.page.export_asked.emit(Form.CSV)
        seat.until(screen.page.strip.isVisible, "the strip")
        assert not screen.page.export.isEnabled()
        screen.page.strip.cancel.click()
        held.set()
        seat.until(screen.page.export.isEnabled, "the end of it")
        assert list(tmp_path.glob("*report*")) == []

    def test_learners_save_their_own_record(self, seat: Seat, center: Center, tmp_path: Path) -> None:
        amina = center.person("Amina Yusuf")
        enter(seat, Actor(amina, Role.LEARNER, "Amina Yusuf"))
        seat.sitting.go(Place.RESULTS)
        seat.until_answered()
        results = seat.sitting.screen(Place.RESULTS)
        assert isinstance(results, ResultsScreen)
        target = tmp_path / "mine.zip"
        results.record.ask_where = lambda *_: target
        results.page.record_button.click()
        seat.until_answered()
        with ZipFile(target) as bundle:
            courses = json.loads(bundle.read("record.json"))["courses"]
        assert len(courses) == sum(learner == amina for learner, _ in center.enrolments)
