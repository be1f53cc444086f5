"""The report on a package in the real window: from an import, a package's page, the list; tested, and on paper."""

from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.content.preflight.report import LessonRun, TestRun, Verdict, read_report
from desktop.learning.preflight import pictures_of
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.preflight_page import PreflightPage
from desktop.ui.widgets.notices import Toast
from desktop.ui.widgets.table_model import StatusCell
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.preflight import About
from tests.pictures.preflight import drawn
from tests.seat import Seat
from tests.small_course import make_course

S = TypeVar("S")
FILM = (
    f"<h1>Cold chain</h1><p>{'Keep it cold from the ship to the plate. ' * 20}</p>\n"
    '<iframe src="https://www.youtube.com/embed/x1"></iframe>'
)


@pytest.fixture
def packages(seat: Seat) -> PackagesScreen:
    seat.agree = False
    seat.sitting.go(Place.PACKAGES)
    screen = seat.sitting.screen(Place.PACKAGES)
    assert isinstance(screen, PackagesScreen)
    return screen


def press(part: QWidget, words: str) -> None:
    button = next(one for one in part.findChildren(QAbstractButton) if words in plain(one.text()) and one.isVisible())
    button.click()


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u200b", "")


def said(part: QWidget) -> str:
    return "\n".join(plain(label.text()) for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def page_of(seat: Seat, packages: PackagesScreen) -> PreflightPage:
    page = packages.reports.page
    seat.until(page.verdict.isVisible, "the report")
    seat.until_answered()
    return page


def imported(seat: Seat, tmp_path: Path, page: str = FILM) -> str:
    seat.import_packages(make_course(tmp_path / "small.zip", page, title="Cold chain"))
    return seat.sha_of("Cold chain")


class TestReachingIt:
    def test_the_notice_of_an_import_leads_to_the_report(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        imported(seat, tmp_path)
        toast = [toast for toast in seat.carrel.window.findChildren(Toast) if toast.isVisible()][-1]
        toast.use()
        page = page_of(seat, packages)
        assert "Works with limits" in said(page.verdict)
        assert "index.html, line 2" in said(page)

    def test_the_package_page_says_the_verdict_and_the_report_leads_back_to_it(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        packages.show_course(imported(seat, tmp_path))
        card = packages.one.page.report
        seat.until(card.isVisible, "the verdict")
        assert "With limits" in said(card)
        press(card, "Read the report")
        page = page_of(seat, packages)
        page.header.back.click()
        seat.until(packages.one.page.isVisible, "the package's page")

    def test_the_list_has_a_sign_and_a_word_for_each(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        imported(seat, tmp_path)
        seat.import_packages(make_course(tmp_path / "plain.zip", "<h1>Hello</h1>", title="Plain"))
        table = packages.page.table
        seat.until(lambda: table.total == 2, "the packages")
        seat.until(lambda: len(verdicts(packages)) == 2, "their verdicts")
        assert sorted(verdicts(packages)) == ["Ready", "With limits"]

    def test_a_refused_package_can_be_read_about_and_begun_with_the_likeliest_page(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        package = make_course(tmp_path / "no-start.zip", None, title="Astray", files={"story.html": b"<h1>Here</h1>"})
        seat.import_packages(package)
        seat.until(seat.outcome.isVisible, "what came of it")
        press(seat.outcome, "Read the report")
        page = page_of(seat, packages)
        assert "Not added" in said(page.verdict)
        page.header.back.click()
        seat.until(seat.outcome.isVisible, "what came of it, again")
        press(seat.outcome, "Read the report")
        page_of(seat, packages)
        press(page, "Begin with story.html")
        seat.until(lambda: not seat.carrel.importing and bool(seat.my_courses.courses()), "the course", 40)
        assert seat.sha_of("Astray")


def verdicts(packages: PackagesScreen) -> list[str]:
    table = packages.page.table
    cells = [cell for row in table.rows() for cell in row.cells if isinstance(cell, StatusCell)]
    words = {"Ready", "With limits", "Won’t work offline", "Not checked"}
    return [cell.words for cell in cells if cell.words in words]


class TestTakingItBack:
    """The design's import: whoever read the report adds the course, or discards it."""

    def test_a_course_that_won_t_work_offline_shows_its_report_at_once_and_can_be_removed_there(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        imported(seat, tmp_path, '<p>Slides</p><script src="https://cdn.example.net/slides.js"></script>')
        page = page_of(seat, packages)
        assert "Won’t work offline" in said(page.verdict)
        press(page, "Remove this course")
        seat.until(lambda: packages.page.isVisible() and packages.page.table.total == 0, "the list without it")
        toast = [toast for toast in seat.carrel.window.findChildren(Toast) if toast.isVisible()][-1]
        assert "Removed “Cold chain”" in said(toast)
        toast.use()
        seat.until(lambda: packages.page.table.total == 1, "the course again")

    def test_one_that_works_with_limits_says_so_and_stays_where_one_is(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        imported(seat, tmp_path)
        toast = [toast for toast in seat.carrel.window.findChildren(Toast) if toast.isVisible()][-1]
        assert "Added “Cold chain”. It works with limits" in said(toast)
        assert packages.page.isVisible()

    def test_what_was_refused_has_nothing_to_remove(self, seat: Seat, packages: PackagesScreen, tmp_path: Path) -> None:
        seat.import_packages(make_course(tmp_path / "gone.zip", None, title="Gone"))
        seat.until(seat.outcome.isVisible, "what came of it")
        press(seat.outcome, "Read the report")
        assert not page_of(seat, packages).remove.isVisible()


class TestMakingItAnew:
    def test_a_course_without_a_report_gets_one_when_it_is_asked_for(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        sha256 = imported(seat, tmp_path)
        folder = seat.carrel.library.folder_of(sha256)
        (folder / ".carrel" / "report.json").unlink(missing_ok=True)
        packages.reports.show(About(sha256))
        page_of(seat, packages)
        report = read_report(folder)
        assert report is not None
        assert report.verdict is Verdict.LIMITS
        assert report.sha256 == sha256

    def test_what_a_test_run_found_is_shown_with_its_pictures(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        sha256 = imported(seat, tmp_path)
        packages.reports.show(About(sha256))
        page = page_of(seat, packages)
        assert page.run.isVisible()
        pictures = pictures_of(seat.carrel.library, sha256)
        pictures.mkdir(parents=True)
        drawn("seagreen").save(str(pictures / "0.png"))
        lesson = LessonRun(title="Cold chain", launch="index.html", is_opened=True, picture="0.png")
        packages.reports._tested = About(sha256)
        packages.reports._test_ended(TestRun(made_at=local_now(), seconds=5, lessons=(lesson,)))
        seat.until(lambda: "1 of 1 lesson opened" in said(page), "the test run")
        report = read_report(seat.carrel.library.folder_of(sha256))
        assert report is not None
        assert report.test_run is not None


class TestOnPaper:
    def test_it_is_saved_as_a_pdf_with_the_same_words(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        packages.reports.show(About(imported(seat, tmp_path)))
        page = page_of(seat, packages)
        names: list[str] = []

        def where(name: str) -> Path:
            names.append(name)
            return tmp_path / "report.pdf"

        packages.reports.printing.ask_where = where
        page.save.click()
        seat.until((tmp_path / "report.pdf").exists, "the file", 40)
        seat.until_answered()
        text = " ".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "report.pdf").pages)
        assert names == ["Cold chain.pdf"]
        assert "Works with limits" in text
        assert "www.youtube.com" in text
