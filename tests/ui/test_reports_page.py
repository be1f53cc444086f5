"""The charts and the page of reports on a screen that nobody sees."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.learning.reports import Figures, Overview, ProgressPoint, Step
from desktop.ui.reports_chart import Chart, ChartCard
from desktop.ui.reports_model import ChartFacts, ChartKind, View, overview_shown
from desktop.ui.reports_page import ReportsPage
from desktop.ui.theme import ThemeName, ThemeService, current_theme

BARS = ChartFacts("Scores", ChartKind.BARS, "Most are high.", ("Score", "People"), ("low", "high"), ("0", "50"), (1, 3))
LINE = ChartFacts("Finished", ChartKind.LINE, "Two more.", ("Week", "All"), ("a", "b", "c"), ("a", "", "c"), (1, 2, 4))
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def drawn(qtbot: QtBot, facts: ChartFacts) -> QImage:
    chart = Chart()
    qtbot.addWidget(chart)
    chart.resize(400, 216)
    chart.show_facts(facts)
    return chart.grab().toImage()


def pixels(image: QImage, colour: QColor, columns: range, step: int = 2) -> int:
    return sum(image.pixelColor(x, y) == colour for x in columns for y in range(0, image.height(), step))


class TestCharts:
    def test_the_higher_bar_has_more_of_the_colour(self, qtbot: QtBot, service: ThemeService) -> None:
        image = drawn(qtbot, BARS)
        primary = current_theme().color("primary")
        low, high = pixels(image, primary, range(40, 200)), pixels(image, primary, range(220, 400))
        assert high == pytest.approx(3 * low, rel=0.1)

    def test_right_to_left_the_first_bar_is_at_the_right(self, qtbot: QtBot, service: ThemeService) -> None:
        chart = Chart()
        qtbot.addWidget(chart)
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chart.resize(400, 216)
        chart.show_facts(BARS)
        image = chart.grab().toImage()
        primary = current_theme().color("primary")
        assert pixels(image, primary, range(180)) > pixels(image, primary, range(200, 360))

    @pytest.mark.parametrize("theme", list(ThemeName))
    @pytest.mark.parametrize("facts", [BARS, LINE])
    def test_every_theme_has_its_own_colours(
        self, qtbot: QtBot, service: ThemeService, theme: ThemeName, facts: ChartFacts
    ) -> None:
        service.ask_for(theme)
        assert pixels(drawn(qtbot, facts), current_theme().color("primary"), range(400)) > 0

    def test_no_line_of_the_grid_strikes_a_number_through(self, qtbot: QtBot, service: ThemeService) -> None:
        image = drawn(qtbot, replace(BARS, labels=("all",), short=("",), values=(14,)))  # the line of 15 is behind "14"
        bar = next(x for x in range(400) if image.pixelColor(x, 150) == current_theme().color("primary"))
        end = next(x for x in range(bar, 400) if image.pixelColor(x, 150) != current_theme().color("primary"))
        middle = (bar + end) // 2
        assert pixels(image, current_theme().color("line"), range(middle - 6, middle + 6), 1) == 0

    def test_nothing_is_no_chart_and_no_crash(self, qtbot: QtBot, service: ThemeService) -> None:
        empty = ChartFacts("Scores", ChartKind.BARS, "None.", ("", ""), (), (), ())
        assert pixels(drawn(qtbot, empty), current_theme().color("primary"), range(400)) == 0

    def test_one_point_is_enough(self, qtbot: QtBot, service: ThemeService) -> None:
        one = ChartFacts("Finished", ChartKind.LINE, "One.", ("", ""), ("a",), ("a",), (1,))
        assert pixels(drawn(qtbot, one), current_theme().color("primary"), range(400)) > 0

    def test_whoever_cannot_see_it_hears_the_sentence_and_the_numbers(
        self, qtbot: QtBot, service: ThemeService
    ) -> None:
        chart = Chart()
        qtbot.addWidget(chart)
        chart.show_facts(BARS)
        assert chart.accessibleName() == "Scores"
        assert chart.accessibleDescription() == "Most are high.; low: 1; high: 3"

    def test_the_numbers_are_one_button_away(self, qtbot: QtBot, service: ThemeService) -> None:
        card = ChartCard()
        qtbot.addWidget(card)
        card.resize(420, 320)
        card.show()
        card.show_facts(BARS)
        card.turn.click()
        assert self.spoken(card) == ["low, 1", "high, 3"]
        assert card.turn.text() == "Show chart"
        card.show_facts(LINE)
        assert len(self.spoken(card)) == 3
        card.turn.click()
        assert card.turn.text() == "Show numbers"

    def spoken(self, card: ChartCard) -> list[str]:
        assert card.shows_numbers
        assert card.numbers is not None
        return [row.spoken for row in card.numbers.rows()]


class TestThePage:
    @pytest.fixture
    def page(self, qtbot: QtBot, service: ThemeService) -> ReportsPage:
        page = ReportsPage()
        qtbot.addWidget(page)
        page.resize(1000, 800)
        page.show()
        figures = Figures(enrolments=4, passed=2, not_started=2, attempts=2, seconds=60, scored=2, mean_score=0.8)
        found = Overview(figures, 3, 1, (0,) * 8 + (2, 0), (ProgressPoint(date(2026, 2, 23), 2),), Step.WEEK)
        page.overview.show_overview(overview_shown(found, NOW))
        return page

    def test_narrow_or_enlarged_nothing_is_wider_than_the_window(
        self, qtbot: QtBot, page: ReportsPage, service: ThemeService
    ) -> None:
        for width, scale in ((408, 1.0), (408, 1.25), (1208, 2.0)):
            service.set_scale(scale)
            page.resize(width, 800)
            qtbot.waitUntil(partial(self.fits, page, width))

    @staticmethod
    def fits(page: ReportsPage, width: int) -> bool:
        parts = (page.overview.tiles, page.overview.standings, page.overview.scores)
        ends = [part.mapTo(page, part.rect().topRight()).x() for part in parts]
        return page.width() == width and page.minimumSizeHint().width() <= width and max(ends) < width

    def test_each_view_comes_up_and_search_belongs_to_people(self, qtbot: QtBot, page: ReportsPage) -> None:
        for view in View:
            with qtbot.waitSignal(page.asked):
                page.go_to(view)
            assert page.view is view
            assert page.search.isVisible() is (view is View.PEOPLE)

    def test_an_empty_center_says_what_will_be_here(self, page: ReportsPage) -> None:
        nothing = Overview(Figures(), 0, 0, (0,) * 10, (), Step.WEEK)
        page.overview.show_overview(overview_shown(nothing, NOW))
        assert not page.overview.tiles.isVisible()
