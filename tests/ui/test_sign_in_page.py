"""The sign-in page as people use it: by finger, keyboard and hand scanner, with two people or ten thousand."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.learning.badges import random_badge
from desktop.learning.door import DoorGroup, PersonTile, Tiles, WrongPin
from desktop.ui.main_window import MainWindow
from desktop.ui.sign_in_model import Try
from desktop.ui.sign_in_page import SignInPage
from desktop.ui.sign_in_tiles import PAGE
from desktop.ui.theme import ThemeName, ThemeService
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import Paragraph
from sync.records.vocabulary import Role

MANY = 10_000


def person(number: int) -> PersonTile:
    return PersonTile(UUID(int=number), f"Person {number:05d}", "Deck crew", Role.LEARNER, 6)


def page_of(after: int = 0, count: int = MANY) -> Tiles:
    return Tiles(tuple(person(number) for number in range(after, min(after + PAGE, count))), count)


@pytest.fixture
def window(qtbot: QtBot, service: ThemeService) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Iterator[SignInPage]:
    made = SignInPage("English")
    made.show_seat("Harbour Lane Training Center", "Room B · PC 4", guests=True)
    made.show_groups((DoorGroup(UUID(int=1), "Deck crew", 5),))
    made.show_tiles(page_of(count=5))
    window.show_front(made)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield made


class TestTiles:
    def test_only_pages_that_are_looked_at_are_asked_for(self, page: SignInPage, qtbot: QtBot) -> None:
        wanted: list[int] = []
        page.page_wanted.connect(wanted.append)
        page.show_tiles(page_of())
        assert page.grid.tiles.rowCount() == MANY
        qtbot.wait(50)
        assert wanted == []
        page.grid.verticalScrollBar().setValue(page.grid.verticalScrollBar().maximum())
        qtbot.waitUntil(lambda: bool(wanted))
        assert set(wanted) <= {MANY // PAGE * PAGE, MANY // PAGE * PAGE - PAGE}

    def test_somebody_far_down_is_there_once_their_page_came(self, page: SignInPage, qtbot: QtBot) -> None:
        page.show_tiles(page_of())
        page.page_wanted.connect(lambda after: page.put_tiles(after, page_of(after).entries))
        qtbot.waitUntil(lambda: page.grid.verticalScrollBar().maximum() > 0)
        page.grid.scrollTo(page.grid.tiles.index(7_000))
        qtbot.waitUntil(lambda: page.grid.tiles.person(7_000) == person(7_000))

    def test_scrolling_past_everybody_asks_for_few_pages(self, page: SignInPage, qtbot: QtBot) -> None:
        page.show_tiles(page_of())
        wanted: list[int] = []
        page.page_wanted.connect(wanted.append)
        bar = page.grid.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        for place in range(0, bar.maximum(), bar.maximum() // 200):
            bar.setValue(place)
            page.grid.viewport().grab()  # painted, but no event between: as when somebody drags the bar
        qtbot.wait(50)
        assert 0 < len(wanted) <= 3

    def test_enter_and_click_choose(self, page: SignInPage, qtbot: QtBot) -> None:
        page.grid.setFocus()
        QTest.keyClick(page.grid, Qt.Key.Key_Right)
        with qtbot.waitSignal(page.chosen) as chosen:
            QTest.keyClick(page.grid, Qt.Key.Key_Return)
        assert chosen.args == [person(1)]
        place = page.grid.visualRect(page.grid.tiles.index(3)).center()
        with qtbot.waitSignal(page.chosen) as chosen:
            QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert chosen.args == [person(3)]

    def test_a_slash_looks_for_a_name_and_enter_takes_the_only_one_once_it_is_found(
        self, page: SignInPage, qtbot: QtBot
    ) -> None:
        page.grid.setFocus()
        QTest.keyClick(page.grid, Qt.Key.Key_Slash)
        assert page.search.hasFocus()
        with qtbot.waitSignal(page.looked_for) as asked:
            QTest.keyClicks(page.search, "p")
        assert asked.args == ["p", None]
        with qtbot.assertNotEmitted(page.chosen):
            QTest.keyClick(page.search, Qt.Key.Key_Return)  # what is still shown was looked for before
        with qtbot.waitSignal(page.chosen) as chosen:
            page.show_tiles(Tiles((person(3),), 1))
        assert chosen.args == [person(3)]

    def test_enter_with_several_found_leads_to_them(self, page: SignInPage, qtbot: QtBot) -> None:
        page.search.setFocus()
        QTest.keyClicks(page.search, "p")
        page.show_tiles(page_of(count=2))
        with qtbot.assertNotEmitted(page.chosen):
            QTest.keyClick(page.search, Qt.Key.Key_Return)
        assert page.grid.hasFocus()

    def test_a_group_narrows_and_nobody_found_offers_everybody(self, page: SignInPage, qtbot: QtBot) -> None:
        with qtbot.waitSignal(page.looked_for) as asked:
            page.groups.setCurrentIndex(1)
        assert asked.args == ["", UUID(int=1)]
        page.show_tiles(Tiles((), 0))
        assert page.show_all_button.isVisible()
        with qtbot.waitSignal(page.looked_for) as asked:
            QTest.mouseClick(page.show_all_button, Qt.MouseButton.LeftButton)
        assert asked.args == ["", None]


class TestThePad:
    @pytest.fixture
    def pad(self, page: SignInPage) -> SignInPage:
        page.show_try(Try.of(person(1)))
        page.take_focus()
        return page

    def test_fingers_and_keyboard_type_and_the_pin_leaves_once(self, pad: SignInPage, qtbot: QtBot) -> None:
        for digit in "12":
            QTest.mouseClick(pad.panel.pad.key(digit), Qt.MouseButton.LeftButton)
        QTest.keyClicks(pad.panel, "34567")
        assert pad.panel.sign_in.isEnabled()
        with qtbot.waitSignal(pad.submitted) as sent:
            QTest.keyClick(pad.panel, Qt.Key.Key_Return)
        assert sent.args == ["123456"]
        pad.show_try(Try.of(person(1)).checked())
        with qtbot.assertNotEmitted(pad.submitted):
            QTest.keyClicks(pad.panel, "123456\r")

    def test_digits_of_another_script_are_digits(self, pad: SignInPage, qtbot: QtBot) -> None:
        QTest.keyClicks(pad.panel, "12345")
        pad.panel.type_digit(str(int("٦")))
        with qtbot.waitSignal(pad.submitted) as sent:
            pad.panel.submit()
        assert sent.args == ["123456"]

    def test_escape_empties_and_then_goes_back(self, pad: SignInPage, qtbot: QtBot) -> None:
        QTest.keyClicks(pad.panel, "12")
        with qtbot.assertNotEmitted(pad.another_asked):
            QTest.keyClick(pad.panel, Qt.Key.Key_Escape)
        assert pad.panel.shown is not None
        assert pad.panel.shown.typed == 0
        with qtbot.waitSignal(pad.another_asked):
            QTest.keyClick(pad.panel, Qt.Key.Key_Escape)

    def test_after_a_wrong_pin_nothing_of_it_is_left(self, pad: SignInPage, qtbot: QtBot) -> None:
        QTest.keyClicks(pad.panel, "111111")
        assert pad.panel.shown is not None
        pad.show_try(pad.panel.shown.after(WrongPin(4)))
        QTest.keyClicks(pad.panel, "22222")
        assert not pad.panel.sign_in.isEnabled()
        with qtbot.assertNotEmitted(pad.submitted):
            pad.panel.submit()

    def test_the_pad_reads_left_to_right_in_every_language(self, pad: SignInPage, window: MainWindow) -> None:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        keys = pad.panel.pad
        assert keys.key("1").x() < keys.key("2").x() < keys.key("3").x()
        assert keys.key("1").y() < keys.key("4").y()


class TestTheHandScanner:
    @staticmethod
    def scan(window: MainWindow, text: str, apart: int = 10) -> None:
        """Keys that the window system stamped `apart` milliseconds from each other, however slow this machine is."""
        handle = window.windowHandle()
        keys = [*((Qt.Key(ord(sign.upper())), sign) for sign in text), (Qt.Key.Key_Return, "\r")]
        for place, (key, sign) in enumerate(keys):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                event.setTimestamp(1_000 + place * apart)
                QApplication.sendEvent(handle, event)

    @pytest.mark.parametrize("focus", ["grid", "search", "panel"])
    def test_a_scan_is_heard_wherever_the_focus_is_and_leaves_no_letter(
        self, page: SignInPage, window: MainWindow, focus: str, qtbot: QtBot
    ) -> None:
        badge = random_badge()
        page.search.setText("am")
        (page.panel if focus == "panel" else getattr(page, focus)).setFocus()
        with qtbot.waitSignal(page.badge_read) as read, qtbot.assertNotEmitted(page.chosen):
            self.scan(window, badge.lower())
        assert read.args == [badge.lower()]
        assert page.search.text() == "am"

    @pytest.mark.parametrize("typed", ["person", "badge"])
    def test_what_is_typed_by_hand_is_no_badge(
        self, page: SignInPage, window: MainWindow, typed: str, qtbot: QtBot
    ) -> None:
        page.search.setFocus()
        with qtbot.assertNotEmitted(page.badge_read):
            self.scan(window, random_badge().lower() if typed == "badge" else typed, apart=90)

    def test_another_bar_code_is_no_badge(self, page: SignInPage, window: MainWindow, qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(page.badge_read):
            self.scan(window, "4006381333931")


class TestHowItLooks:
    @pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
    @pytest.mark.parametrize("chosen", [False, True])
    def test_nothing_is_cut_at_the_smallest_width(
        self, window: MainWindow, service: ThemeService, scale: float, chosen: bool
    ) -> None:
        service.set_scale(scale)
        page = SignInPage("English")
        page.show_seat("Harbour Lane Training Center", "Room B · PC 4", guests=True)
        page.show_groups((DoorGroup(UUID(int=1), "Deck crew", 5),))
        page.show_tiles(page_of(count=5))
        window.show_front(page)
        window.resize(QSize(round(480 * scale), round(640 * scale)))
        window.show()
        if chosen:
            page.show_try(Try.of(person(1)))
        QApplication.processEvents()
        for part in page.findChildren(QWidget):
            if isinstance(part, Button | Paragraph) and part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part
                assert part.mapTo(window, part.rect().topRight()).x() < window.width(), part

    @pytest.mark.parametrize("name", ThemeName)
    def test_it_is_painted_without_a_warning(self, page: SignInPage, service: ThemeService, name: ThemeName) -> None:
        service.ask_for(name)
        page.show_try(Try.of(person(1)).with_typed(3))
        assert not page.grab().isNull()

    def test_every_control_has_a_name(self, page: SignInPage) -> None:
        page.show_try(Try.of(person(1)))
        for part in page.findChildren(QAbstractButton):
            spoken = QAccessible.queryAccessibleInterface(part)
            assert spoken.text(QAccessible.Text.Name), part


def test_in_a_narrow_window_the_other_ways_in_stand_at_both_edges(
    window: MainWindow, page: SignInPage, qtbot: QtBot
) -> None:
    page.show_seat("Harbour Lane", "", guests=True)
    window.resize(480, 800)
    qtbot.waitUntil(lambda: page.badge_button.y() > page.language_button.y())
    assert page.badge_button.x() < page.width() // 8
    qtbot.waitUntil(lambda: page.language_button.geometry().right() == page.guest_button.geometry().right())
