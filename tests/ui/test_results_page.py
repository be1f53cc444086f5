"""The page of results: what it says of a course and of all, and what it asks for."""

from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.learning.my_courses import EnrollmentStatus, ResultEntry, ResultTotals
from desktop.ui.results_model import columns, row, totals_in_words
from desktop.ui.results_page import ResultsPage
from desktop.ui.theme import ThemeService, current_theme
from desktop.ui.widgets.page import PageHeader
from desktop.ui.widgets.table_model import CoverCell
from desktop.ui.widgets.text import Paragraph
from tests.ui.library_window import words

NOW = datetime(2026, 11, 22, 10, 41, tzinfo=UTC)
PASSED = ResultEntry(
    enrollment=UUID(int=1),
    sha256="ab" * 32,
    title="Working at height",
    picture=PurePosixPath("art/cover.png"),
    version=1,
    status=EnrollmentStatus.PASSED,
    score=0.88,
    seconds=4320.0,
    attempts=2,
    completed_at=NOW,
    last_activity_at=NOW - timedelta(days=10),
    on_shelf=True,
)


def gone(title: str, **facts: object) -> ResultEntry:
    known = {name: getattr(PASSED, name) for name in PASSED.__slots__}
    return ResultEntry(**(known | {"title": title} | facts))


class TestWhatItSays:
    def test_a_course_is_told_in_one_line(self) -> None:
        made = row(PASSED, lambda sha256: Path("/courses") / sha256, NOW)
        assert made.spoken == "Working at height, Passed, 88%, 2, 1 h 12 min, 12 November, 10:41"
        assert len(made.cells) == len(columns())
        cover = made.cells[0]
        assert isinstance(cover, CoverCell)
        assert cover.picture == Path("/courses") / PASSED.sha256 / "art/cover.png"

    def test_a_course_that_is_gone_says_so_and_has_no_picture(self) -> None:
        cover = row(gone("Rope", on_shelf=False), lambda _: Path(), NOW).cells[0]
        assert isinstance(cover, CoverCell)
        assert (cover.second, cover.picture) == ("No longer among your courses", None)

    def test_a_later_version_is_named(self) -> None:
        cover = row(gone("Rope", version=3), lambda _: Path(), NOW).cells[0]
        assert isinstance(cover, CoverCell)
        assert cover.second == "Version 3"

    @pytest.mark.parametrize(
        ("totals", "said"),
        [
            (ResultTotals(0, 0, 0, 0, 0, 0.0), ""),
            (ResultTotals(1, 0, 0, 0, 1, 0.4), "1 course begun"),
            (ResultTotals(1, 1, 1, 0, 1, 60.0), "1 course begun · 1 passed · 1 min spent"),
            (
                ResultTotals(8, 5, 4, 1, 9, 22_800.0),
                "8 courses begun · 5 done, 4 of them passed · 1 failed · 6 h 20 min spent",
            ),
            (ResultTotals(2, 1, 0, 0, 2, 0.0), "2 courses begun · 1 done"),
        ],
    )
    def test_all_is_told_in_words(self, totals: ResultTotals, said: str) -> None:
        assert totals_in_words(totals) == said


class TestThePage:
    @pytest.fixture
    def page(self, qtbot: QtBot, service: ThemeService) -> ResultsPage:
        made = ResultsPage()
        qtbot.addWidget(made)
        made.resize(1000, 700)
        made.show()
        qtbot.waitExposed(made)
        return made

    def test_it_asks_for_its_rows_and_return_opens_one(self, page: ResultsPage, qtbot: QtBot) -> None:
        with qtbot.waitSignal(page.page_wanted) as wanted:
            page.table.restart()
        assert wanted.args is not None
        page.show_page(wanted.args[0], [row(PASSED, lambda _: Path(), NOW)], 1)
        page.take_focus()
        page.table.go_to(PASSED.enrollment)
        focused = page.focusWidget()
        assert focused is not None
        with qtbot.waitSignal(page.course_requested) as asked:
            QTest.keyClick(focused, Qt.Key.Key_Return)
        assert asked.args == [PASSED.enrollment]

    def test_without_results_it_leads_to_the_courses(self, page: ResultsPage, qtbot: QtBot) -> None:
        page.table.show_rows([])
        assert "Your results will be here" in words(page)
        with qtbot.waitSignal(page.courses_requested):
            QTest.mouseClick(page.courses_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [1200, 480])
def test_its_totals_keep_their_distance_from_the_courses_on_one_line_and_on_two(
    service: ThemeService, qtbot: QtBot, width: int
) -> None:
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show_totals(totals_in_words(ResultTotals(12, 7, 5, 3, 21, 90_000.0)))
    page.show()
    qtbot.waitExposed(page)
    said = next(part for part in page.findChildren(Paragraph) if part.isVisible() and "12 courses" in part.plain())
    head = page.findChildren(PageHeader)[0]
    qtbot.waitUntil(lambda: head.height() - said.mapTo(head, said.rect().bottomLeft()).y() >= current_theme().space[3])
    assert (said.height() > said.fontMetrics().height() * 2) is (width == 480)
