"""My courses used as a person uses it: with the mouse and with the keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.course_page_model import CoursePageState, Offer, OfferKind
from desktop.ui.import_model import ImportOutcome, Refusal
from desktop.ui.library_card import card_area, menu_area
from desktop.ui.library_model import Choice, Shelf, counts
from desktop.ui.status import Status
from desktop.ui.theme import ThemeName, ThemeService
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.state import Bar
from desktop.ui.widgets.text import Paragraph
from tests.ui.library_window import CARDS, FIRE, NOW, LibraryWindow, course, opened, segments, titles, words


@pytest.fixture
def window(qtbot: QtBot, service: ThemeService) -> LibraryWindow:
    return opened(qtbot)


class TestTheGrid:
    def test_the_course_to_continue_stands_above_the_others_and_only_there(self, window: LibraryWindow) -> None:
        assert window.library.hero.isVisible()
        assert "Fire safety" not in titles(window)
        assert len(titles(window)) == 10

    def test_continue_opens_the_course(self, window: LibraryWindow, qtbot: QtBot) -> None:
        with qtbot.waitSignal(window.open_requested) as asked:
            QTest.mouseClick(window.library.hero.open_button, Qt.MouseButton.LeftButton)
        assert asked.args == [FIRE.sha256]

    def test_a_click_on_a_card_opens_it(self, window: LibraryWindow, qtbot: QtBot) -> None:
        grid = window.library.grid
        place = grid.visualRect(grid.model().index(0, 0)).center()
        with qtbot.waitSignal(window.open_requested) as asked:
            QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert asked.args == [CARDS[1].sha256]

    def test_the_three_dots_open_the_menu_and_not_the_course(self, window: LibraryWindow, qtbot: QtBot) -> None:
        grid = window.library.grid
        cell = grid.visualRect(grid.model().index(0, 0))
        place = menu_area(cell, Qt.LayoutDirection.LeftToRight).center()
        with qtbot.assertNotEmitted(window.open_requested), qtbot.waitSignal(grid.menu_asked) as asked:
            QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert asked.args is not None
        assert asked.args[0] is CARDS[1]
        menu = QApplication.activePopupWidget()
        assert menu is not None
        assert menu.accessibleName() == CARDS[1].title
        menu.close()

    def test_the_menu_opens_shows_details_and_removes(self, window: LibraryWindow, qtbot: QtBot) -> None:
        card = CARDS[1]
        menu = window.library.menu_for(card)
        assert [action.text().split("\t")[0] for action in menu.actions()] == [card.action, "Details", "Remove"]
        for action, signal in zip(
            menu.actions(), (window.open_requested, window.details_requested, window.remove_requested), strict=True
        ):
            with qtbot.waitSignal(signal) as asked:
                action.trigger()
            assert asked.args == [card.sha256]

    def test_arrows_walk_the_cards_enter_opens_and_delete_removes(self, window: LibraryWindow, qtbot: QtBot) -> None:
        grid = window.library.grid
        grid.setFocus(Qt.FocusReason.TabFocusReason)
        grid.choose(CARDS[1].sha256)
        QTest.keyClick(grid, Qt.Key.Key_Right)
        assert grid.chosen() is CARDS[2]
        QTest.keyClick(grid, Qt.Key.Key_Down)
        assert grid.chosen() is CARDS[2 + grid.columns()]
        with qtbot.waitSignal(window.open_requested) as opened:
            QTest.keyClick(grid, Qt.Key.Key_Return)
        with qtbot.waitSignal(window.remove_requested) as removed:
            QTest.keyClick(grid, Qt.Key.Key_Delete)
        assert opened.args == removed.args == [CARDS[2 + grid.columns()].sha256]

    def test_the_page_follows_the_keyboard(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.resize(window.minimumSize())
        grid = window.library.grid
        grid.setFocus()
        QTest.keyClick(grid, Qt.Key.Key_End)
        cell = grid.visualRect(grid.currentIndex())
        place = grid.viewport().mapTo(window, cell.center())
        assert grid.chosen() is CARDS[-1]
        assert window.rect().contains(place)

    @pytest.mark.parametrize("width", [700, 1000, 1280, 1920])
    def test_cards_are_at_least_as_wide_as_designed_and_fill_the_line(
        self, window: LibraryWindow, width: int, qtbot: QtBot
    ) -> None:
        window.resize(width, 800)
        grid = window.library.grid
        columns = grid.columns()
        first, last = (card_area(grid.visualRect(grid.model().index(row, 0))) for row in (0, columns - 1))
        assert first.width() >= 256
        assert first.top() == last.top()
        assert grid.width() - (last.right() - first.left() + 1) <= 24 + columns


class TestFinding:
    def test_a_slash_reaches_the_search_field_from_the_cards(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        window.library.grid.setFocus()
        QTest.keyClick(window.library.grid, Qt.Key.Key_Slash)
        assert window.focusWidget() is window.library.search

    def test_a_slash_inside_the_field_is_a_letter(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.library.search.setFocus()
        QTest.keyClicks(window.library.search, "a/b")
        assert window.library.search.text() == "a/b"

    def test_typing_filters_and_escape_shows_all_again(self, window: LibraryWindow, qtbot: QtBot) -> None:
        search = window.library.search
        search.setFocus()
        QTest.keyClicks(search, "course 11")
        assert titles(window) == ["Course 11"]
        assert not window.library.hero.isVisible()
        QTest.keyClick(search, Qt.Key.Key_Escape)
        assert len(titles(window)) == 10

    def test_nothing_found_offers_all_courses(self, window: LibraryWindow, qtbot: QtBot) -> None:
        QTest.keyClicks(window.library.search, "zebra")
        assert not window.library.grid.isVisible()
        QTest.mouseClick(window.library.show_all_button, Qt.MouseButton.LeftButton)
        assert window.library.grid.isVisible()
        assert window.library.search.text() == ""

    def test_a_segment_shows_only_its_courses(self, window: LibraryWindow) -> None:
        window.library.segments.chosen.emit(Choice.DONE)
        statuses = {card.status for card in window.library.grid.cards()}
        assert statuses == {Status.COMPLETED, Status.PASSED, Status.PROVISIONAL}


class TestALongLibrary:
    """Its first cards are shown before the others have been read."""

    MANY = tuple(course(f"Course {number:04d}") for number in range(600))
    TOTALS = counts(MANY)

    def test_it_says_at_once_how_many_there_are_and_grows(self, window: LibraryWindow) -> None:
        page = window.library
        page.show_shelf(Shelf(self.MANY[:20], self.TOTALS))
        height = page.grid.height()
        assert page.segments.accessibleName() == "Which courses"
        assert segments(page)[0] == "All, 600"
        page.add_cards(self.MANY[20:], last=True)
        assert titles(window) == [card.title for card in self.MANY]
        assert page.grid.height() > 10 * height
        assert page.grid.visualRect(page.grid.model().index(599, 0)).isValid()

    def test_what_is_looked_for_may_still_come(self, window: LibraryWindow) -> None:
        page = window.library
        page.show_shelf(Shelf(self.MANY[:20], self.TOTALS))
        page.search.setText("0599")
        assert titles(window) == []
        assert "No course matches" not in words(page)
        page.add_cards(self.MANY[20:], last=True)
        assert titles(window) == ["Course 0599"]

    def test_what_matches_nothing_is_said_once_all_are_read(self, window: LibraryWindow) -> None:
        page = window.library
        page.show_shelf(Shelf(self.MANY[:20], self.TOTALS))
        page.search.setText("zebra")
        page.add_cards(self.MANY[20:], last=True)
        assert "No course matches" in words(page)

    def test_when_the_count_was_another_one_the_cards_are_right(self, window: LibraryWindow) -> None:
        page = window.library
        page.show_shelf(Shelf(self.MANY[:20], self.TOTALS))
        page.add_cards(self.MANY[20:30], last=True)
        assert page.shelf.is_whole
        assert segments(page)[0] == "All, 30"

    def test_the_course_to_continue_is_never_shown_twice(self, window: LibraryWindow) -> None:
        page = window.library
        page.show_shelf(Shelf(self.MANY[:20], counts((*self.MANY[:20], FIRE)), FIRE))
        page.add_cards((FIRE,), last=True)
        assert page.hero.isVisible()
        assert FIRE.title not in titles(window)

    def test_more_may_be_told_of_the_course_to_continue_but_not_of_another(self, window: LibraryWindow) -> None:
        page = window.library
        page.tell_of_newest(replace(FIRE, place="Lesson 3 of 4: Alarms"))
        assert "Lesson 3 of 4: Alarms" in words(page.hero)
        page.tell_of_newest(replace(CARDS[1], place="elsewhere"))
        assert "elsewhere" not in words(page.hero)

    def test_the_chosen_course_stays_chosen_when_the_list_is_renewed(self, window: LibraryWindow) -> None:
        page = window.library
        page.show_cards(self.MANY)
        page.grid.choose(self.MANY[300].sha256)
        page.show_cards(self.MANY[1:])
        chosen = page.grid.chosen()
        assert chosen is not None
        assert chosen.title == "Course 0300"


@pytest.mark.parametrize("page", ["course", "outcome"])
def test_escape_leads_back_to_the_courses(window: LibraryWindow, page: str) -> None:
    window.activateWindow()
    if page == "course":
        window.show_course(CoursePageState(FIRE, (), (Offer(OfferKind.CONTINUE, "Continue"),)))
    else:
        window.show_outcome(ImportOutcome(refused=(Refusal("a.zip", "No manifest."),)))
    assert window.focusWidget().isVisible()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.library.isVisible()
    assert window.focusWidget() is window.library.grid


def test_without_other_courses_the_keyboard_goes_to_the_one_to_continue(window: LibraryWindow) -> None:
    window.activateWindow()
    window.show_library((FIRE,))
    window.back_to_library()
    assert window.focusWidget() is window.library.hero.open_button


def test_what_must_not_go_unread_stays_until_it_is_put_away(window: LibraryWindow, qtbot: QtBot) -> None:
    banner = window.library.tell("The database was damaged.", "A copy took its place.")
    qtbot.waitUntil(banner.isVisible)
    window.show_library(CARDS)
    assert banner.isVisible()
    put_away = next(one for one in window.library.findChildren(Button) if one.text() == "Put away")
    with qtbot.waitSignal(banner.destroyed):
        QTest.mouseClick(put_away, Qt.MouseButton.LeftButton)


def test_a_wide_window_can_be_made_narrow_again(window: LibraryWindow) -> None:
    window.resize(1280, 800)
    QApplication.processEvents()
    window.resize(window.minimumSize())
    QApplication.processEvents()
    for part in (window.library.hero.open_button, window.library.search, window.library.import_button):
        assert part.mapTo(window, part.rect().topRight()).x() < window.width(), part
    assert window.library.grid.columns() == 1


def test_an_empty_library_has_one_button(window: LibraryWindow) -> None:
    window.show_library(())
    shown = [one.text() for one in window.library.findChildren(Button) if one.isVisible()]
    assert shown == ["Import course"]


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_card_is_painted_without_a_warning(
    window: LibraryWindow, service: ThemeService, name: ThemeName, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    service.ask_for(name)
    window.setLayoutDirection(direction)
    window.show_library((*CARDS, course("A title " * 40, Status.FAILED, score=0.5), course("", Status.PASSED)))
    assert not window.grab().isNull()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_at_the_smallest_size(service: ThemeService, qtbot: QtBot, scale: float) -> None:
    service.set_scale(scale)
    window = LibraryWindow()
    qtbot.addWidget(window)
    window.show_library(CARDS)
    about = "What feeds a fire, and what to do about it. " * 3
    window.show_course(CoursePageState(FIRE, (), (Offer(OfferKind.CONTINUE, "Continue"),), description=about))
    window.resize(window.minimumSize())
    window.show()
    for page in (window.library, window.course):
        for part in page.findChildren(QWidget):
            if isinstance(part, Button | Paragraph) and part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part
                assert part.height() >= part.minimumSizeHint().height(), part
                assert part.mapTo(window, part.rect().topRight()).x() < window.width(), part


def test_the_hero_says_when_and_where_one_was_there(window: LibraryWindow) -> None:
    earlier = course("Old", Status.IN_PROGRESS, progress=0.1, last_opened=NOW, opened="Last opened on 3 May at 16:20")
    window.show_library((earlier,))
    assert "Last opened on 3 May at 16:20" in words(window.library.hero)


def test_the_hero_has_a_bar_only_where_it_is_known_how_far_the_course_has_come(window: LibraryWindow) -> None:
    bar = window.library.hero.findChildren(Bar)[0]
    for progress, shown in ((None, False), (0.0, True), (0.4, True)):
        window.show_library(
            (course("New", Status.IN_PROGRESS, progress=progress, last_opened=NOW, opened="Last opened on 3 May"),)
        )
        assert bar.isVisible() is shown
        assert "Last opened on 3 May" in words(window.library.hero)


def test_leaving_by_the_window_asks_first(window: LibraryWindow) -> None:
    window.may_close = lambda: False
    window.close()
    assert window.isVisible()
    window.may_close = lambda: True
