"""The library used as a person uses it: with the mouse, with the keyboard alone, by drag and drop."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.doctor_model import Check, DoctorReport, Verdict
from desktop.ui.import_model import AlreadyThere, ImportOutcome, ImportProgress, Refusal
from desktop.ui.library_card import card_area, menu_area
from desktop.ui.library_model import Choice, CourseCard, CourseDetails, LessonRow, Shelf, counts
from desktop.ui.status import Status
from desktop.ui.theme import ThemeName, ThemeService
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import Paragraph
from tests.ui.library_window import LibraryWindow

NOW = datetime.now(UTC)


def course(title: str, status: Status = Status.NOT_STARTED, **facts: object) -> CourseCard:
    digest = hashlib.sha256(title.encode()).hexdigest()
    return CourseCard(sha256=digest, title=title, status=status, **facts)  # type: ignore[arg-type]


FIRE = course("Fire safety", Status.IN_PROGRESS, progress=0.5, last_opened=NOW, lessons=4, lessons_done=2)
CARDS = (FIRE, *(course(f"Course {number}", list(Status)[number % 7]) for number in range(2, 12)))


@pytest.fixture
def window(qtbot: QtBot, service: ThemeService) -> LibraryWindow:
    made = LibraryWindow()
    qtbot.addWidget(made)
    made.show_library(CARDS)
    made.show()
    qtbot.waitExposed(made)
    return made


def titles(window: LibraryWindow) -> list[str]:
    return [card.title for card in window.library.grid.cards()]


def words(part: QWidget) -> str:
    """Everything that can be read on a part."""
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


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
        assert "600 courses on this machine" in words(page)
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
        assert "30 courses on this machine" in words(page)

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


class TestImporting:
    @staticmethod
    def files(*paths: Path) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return data

    def drag(self, window: LibraryWindow, data: QMimeData) -> bool:
        event = QDragEnterEvent(
            QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        window.dragEnterEvent(event)
        return event.isAccepted()

    def test_packages_dropped_anywhere_are_imported_and_other_files_left(
        self, window: LibraryWindow, qtbot: QtBot, tmp_path: Path
    ) -> None:
        good, loud, other = tmp_path / "a.zip", tmp_path / "B.ZIP", tmp_path / "notes.txt"
        data = self.files(good, other, loud)
        assert self.drag(window, data)
        assert window.overlay.isVisible()
        drop = QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        with qtbot.waitSignal(window.import_requested) as asked:
            window.dropEvent(drop)
        assert asked.args == [[good, loud]]
        assert not window.overlay.isVisible()

    def test_nothing_but_packages_is_taken(self, window: LibraryWindow, tmp_path: Path) -> None:
        assert not self.drag(window, self.files(tmp_path / "notes.txt"))

    def test_while_a_course_is_played_nothing_is_taken(self, window: LibraryWindow, tmp_path: Path) -> None:
        window.show_player(QWidget())
        assert not self.drag(window, self.files(tmp_path / "a.zip"))

    @pytest.mark.parametrize("kind", [QEvent.Type.DragEnter, QEvent.Type.Drop])
    def test_files_over_an_open_course_are_refused_in_words(
        self, window: LibraryWindow, tmp_path: Path, kind: QEvent.Type, qtbot: QtBot
    ) -> None:
        player, page = QWidget(), QWidget()
        window.show_player(player)
        page.setParent(player)  # as the web view's own widget, which comes after the player
        page.setAcceptDrops(True)
        data = self.files(tmp_path / "a.zip")  # no event keeps it alive
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = kind is QEvent.Type.DragEnter
        event = QDragEnterEvent(QPoint(9, 9), *how) if entered else QDropEvent(QPointF(9, 9), *how)
        event.ignore()
        with qtbot.assertNotEmitted(window.import_requested):
            QApplication.sendEvent(page, event)
        assert not event.isAccepted()
        assert ("Leave this course first" in words(window)) is entered

    def test_ctrl_o_asks_for_files_but_not_while_a_course_is_open(
        self, window: LibraryWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.zip")], ""))
        window.activateWindow()
        with qtbot.waitSignal(window.import_requested) as asked:
            QTest.keySequence(window, QKeySequence("Ctrl+O"))
        assert asked.args == [[tmp_path / "a.zip"]]
        window.show_player(QWidget())
        with qtbot.assertNotEmitted(window.import_requested):
            window.ask_for_files()

    def test_the_strip_shows_numbers_and_cancels_once(self, window: LibraryWindow, qtbot: QtBot) -> None:
        progress = ImportProgress("fire.zip", files_done=12, files=340, octets_done=1, octets=4, waiting=("b.zip",))
        window.show_import_progress(progress)
        said = words(window.import_panel)
        assert all(part in said for part in ("fire.zip", "12 of 340 files", "Then b.zip"))
        with qtbot.waitSignal(window.cancel_import):
            QTest.mouseClick(window.import_panel.cancel_button, Qt.MouseButton.LeftButton)
        window.show_import_progress(progress)
        assert not window.import_panel.cancel_button.isEnabled()
        window.show_import_progress(None)
        assert not window.import_panel.isVisible()

    def test_a_refused_file_is_told_with_its_three_answers_and_its_code(self, window: LibraryWindow) -> None:
        window.show_outcome(
            ImportOutcome(refused=(Refusal("a.zip", "No manifest.", "Nothing.", "Ask.", "no-manifest"),))
        )
        said = words(window.outcome)
        assert window.outcome.isVisible()
        assert all(part in said for part in ("a.zip", "No manifest.", "Nothing.", "Ask.", "This file was not added"))
        assert "no-manifest" in said.replace("\u200b", "")

    def test_show_it_leads_to_the_course_that_is_there_already(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.show_outcome(ImportOutcome(already=(AlreadyThere("c.zip", CARDS[4].title, CARDS[4].sha256),)))
        button = next(one for one in window.outcome.findChildren(Button) if one.text() == "Show it")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.library.isVisible()
        assert window.library.grid.chosen() is CARDS[4]

    def test_what_was_added_is_said_in_passing(self, window: LibraryWindow) -> None:
        window.show_outcome(ImportOutcome(added=(FIRE,)))
        assert window.library.isVisible()
        assert "Added “Fire safety”" in words(window)

    def test_a_refusal_waits_until_the_course_is_left(self, window: LibraryWindow) -> None:
        player = QWidget()
        window.show_player(player)
        window.show_outcome(ImportOutcome(refused=(Refusal("a.zip", "No manifest."),)))
        assert player.isVisible()
        window.close_player()
        assert window.outcome.isVisible()


class TestRemoving:
    def test_undo_takes_it_back_and_settles_nothing(self, window: LibraryWindow, qtbot: QtBot) -> None:
        toast = window.toast_removed(CARDS[1])
        with qtbot.assertNotEmitted(window.remove_settled), qtbot.waitSignal(window.undo_remove_requested) as asked:
            toast.use()
        assert asked.args == [CARDS[1].sha256]

    def test_ctrl_z_is_undo(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.undo_remove_requested):
            QTest.keySequence(window.library.grid, QKeySequence(QKeySequence.StandardKey.Undo))

    def test_when_the_toast_goes_the_removal_is_settled(self, window: LibraryWindow, qtbot: QtBot) -> None:
        toast = window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.remove_settled) as settled:
            toast.close_unused()
        assert settled.args == [CARDS[1].sha256]

    def test_the_next_toast_settles_the_one_before(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.remove_settled) as settled:
            window.toast_removed(CARDS[2])
        assert settled.args == [CARDS[1].sha256]

    def test_closing_the_window_settles_it(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.remove_settled):
            window.close()

    def test_a_toast_stays_while_it_has_the_focus(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        toast = window.toast_removed(CARDS[1])
        undo = toast.findChild(Button)
        assert undo is not None
        assert toast.counts_down()
        undo.setFocus(Qt.FocusReason.TabFocusReason)
        assert not toast.counts_down()
        window.library.grid.setFocus(Qt.FocusReason.TabFocusReason)
        assert toast.counts_down()


class TestDetails:
    def test_it_shows_lessons_facts_and_the_digest(self, window: LibraryWindow, qtbot: QtBot) -> None:
        lessons = (LessonRow("Part one", is_heading=True), LessonRow("Why fires start", Status.COMPLETED, 1))
        window.show_details(CourseDetails(FIRE, "What feeds a fire.", lessons, octets=96_000_000, attempts_used=1))
        said = words(window.details).replace("\u200b", "")
        for part in ("Fire safety", "What feeds a fire.", "Why fires start", "Completed", "96 MB", FIRE.sha256, "50%"):
            assert part in said
        with qtbot.waitSignal(window.open_requested):
            QTest.mouseClick(window.details.open_button, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(window.remove_requested):
            QTest.mouseClick(window.details.remove_button, Qt.MouseButton.LeftButton)

    def test_many_lessons_are_shown_when_asked_for(self, window: LibraryWindow, qtbot: QtBot) -> None:
        lessons = tuple(LessonRow(f"Lesson {number}", Status.NOT_STARTED) for number in range(1, 31))
        window.show_details(CourseDetails(FIRE, lessons=lessons))
        assert "Lesson 30" not in words(window.details)
        more = next(one for one in window.details.findChildren(Button) if one.text() == "Show all 30 lessons")
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "Lesson 30" in words(window.details))


def test_the_doctor_s_report_is_shown_and_copied(window: LibraryWindow, qtbot: QtBot) -> None:
    report = DoctorReport(NOW, (Check("Disk", Verdict.FAILED, "Full.", "Free some space."),), "0.1.0")
    window.show_doctor(report)
    assert "1 thing does not work. What is saved stays saved." in words(window.doctor)
    assert "Free some space." in words(window.doctor)
    QTest.mouseClick(window.doctor.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report.as_text()


def test_the_rail_asks_for_the_doctor_and_ctrl_1_comes_back(window: LibraryWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    with qtbot.waitSignal(window.doctor_requested):
        QTest.keySequence(window, QKeySequence("Ctrl+2"))
    assert window.doctor.isVisible()
    QTest.keySequence(window, QKeySequence("Ctrl+1"))
    assert window.library.isVisible()


@pytest.mark.parametrize("page", ["details", "outcome"])
def test_escape_leads_back_to_the_courses(window: LibraryWindow, page: str) -> None:
    window.activateWindow()
    if page == "details":
        window.show_details(CourseDetails(FIRE))
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
    window.show_details(CourseDetails(FIRE, "What feeds a fire, and what to do about it. " * 3, octets=1))
    window.resize(window.minimumSize())
    window.show()
    for page in (window.library, window.details):
        for part in page.findChildren(QWidget):
            if isinstance(part, Button | Paragraph) and part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part
                assert part.height() >= part.minimumSizeHint().height(), part
                assert part.mapTo(window, part.rect().topRight()).x() < window.width(), part


def test_times_of_the_hero_are_exact(window: LibraryWindow) -> None:
    earlier = course("Old", Status.IN_PROGRESS, progress=0.1, last_opened=NOW - timedelta(days=400))
    window.show_library((earlier,))
    assert "Last opened on " in words(window.library.hero)


def test_leaving_by_the_window_asks_first(window: LibraryWindow) -> None:
    window.may_close = lambda: False
    window.close()
    assert window.isVisible()
    window.may_close = lambda: True
