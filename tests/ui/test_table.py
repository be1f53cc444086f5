"""The table as a widget: what it asks for, what keys and clicks do, how it reads again, how it looks."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.status import Status
from desktop.ui.theme import ThemeName, ThemeService
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_bar import BarAction
from desktop.ui.widgets.table_model import (
    ActionCell,
    Align,
    BarCell,
    Column,
    CoverCell,
    Narrow,
    NumberCell,
    PageWanted,
    PersonCell,
    Row,
    Sorting,
    StatusCell,
    TextCell,
    WhenCell,
)

COLUMNS = (
    Column("who", "Learner", 150, 3, sortable=True),
    Column("course", "Course", 200, 5, priority=1, narrow=Narrow.FOLD),
    Column("bar", "Progress", 150, 1, priority=3),
    Column("state", "State", 150, 2),
    Column("size", "Size", 80, 0, Align.END, priority=4),
    Column("heard", "Last heard", 110, 1, priority=2, sortable=True, falls_first=True),
    Column("more", "", 56, 0),
)


def row(number: int) -> Row:
    return Row(
        number,
        (
            PersonCell(f"Learner {number}", str(number)),
            CoverCell("Fire safety", "ab" * 32, "Version 5") if number % 2 else TextCell("First aid", "Lesson 3"),
            BarCell(number % 100 / 100, label="Film 3 of 6" if number % 7 == 0 else ""),
            StatusCell(Status.ATTENTION, "Stuck for 14 min"),
            NumberCell("1.1 GB"),
            WhenCell("Live", live=True) if number == 0 else WhenCell("2 min ago"),
            ActionCell("Cancel" if number % 3 == 0 else ""),
        ),
        fixed=number == 5,
    )


@dataclass
class Answering:
    """A table, and a store of so many rows that answers it."""

    table: Table
    total: int
    asked: list[PageWanted] = field(default_factory=list)
    silent: bool = False
    shift: int = 0
    """Rows that are in front now."""

    def answer(self, wanted: PageWanted) -> None:
        self.asked.append(wanted)
        if not self.silent:
            self.send(wanted)

    def send(self, wanted: PageWanted) -> None:
        last = min(wanted.first + wanted.count, self.total)
        self.table.show_page(wanted, [row(place - self.shift) for place in range(wanted.first, last)], self.total)


def shown(qtbot: QtBot, total: int, *, width: int = 1000, choosable: bool = True) -> Answering:
    actions = (BarAction("enrol", "Enrol people", "user-plus"), BarAction("remove", "Remove", "trash-2", danger=True))
    table = Table("Learners", COLUMNS, choosable=choosable, actions=actions)
    answering = Answering(table, total)
    table.page_wanted.connect(answering.answer)
    qtbot.addWidget(table)
    table.resize(width, 600)
    table.show()
    table.restart()
    settle()
    return answering


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def answering(qtbot: QtBot, service: ThemeService) -> Iterator[Answering]:
    yield shown(qtbot, 40)


class TestPaging:
    def test_of_two_million_rows_only_the_pages_in_view_are_asked_for(
        self, qtbot: QtBot, service: ThemeService
    ) -> None:
        answering = shown(qtbot, 2_000_000)
        bar = answering.table._view.verticalScrollBar()
        assert [wanted.first for wanted in answering.asked] == [0]
        for share in (0.2, 0.4, 0.6, 0.8):
            bar.setValue(int(bar.maximum() * share))  # dragged through, resting nowhere
        qtbot.waitUntil(lambda: len(answering.asked) > 1)
        qtbot.wait(80)
        places = [wanted.first for wanted in answering.asked[1:]]
        assert 1 <= len(places) <= 2
        assert all(abs(place - 1_600_000) < 300 for place in places)

    def test_a_table_of_few_rows_ends_below_the_last(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 3)
        assert answering.table.maximumHeight() < 36 + 4 * 48

    def test_an_answer_to_an_earlier_question_changes_nothing(self, answering: Answering) -> None:
        late = answering.asked[0]
        answering.silent = True
        answering.table.restart()
        answering.table.show_page(late, [row(7)], 1)
        assert answering.table.total == 40

    def test_nothing_found_shows_what_to_do(self, qtbot: QtBot, service: ThemeService) -> None:
        empty = EmptyState("users", "Nobody is enrolled yet", "Assign a course.")
        answering = shown(qtbot, 0)
        answering.table.set_empty(empty)
        assert empty.isVisible()
        answering.total = 2
        answering.table.restart()
        settle()
        assert not empty.isVisible()


class TestReadingAgain:
    def test_chosen_rows_and_the_keyboards_row_stay_though_they_move(self, answering: Answering) -> None:
        table = answering.table
        table.choose((3,))
        table.go_to(4)
        answering.shift, answering.total = 2, 42  # two more in front
        table.refresh()
        settle()
        assert table.chosen == {3}
        assert table.current == 4
        assert table._view.currentIndex().row() == 6

    def test_the_place_of_the_reader_stays(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 500)
        bar = answering.table._view.verticalScrollBar()
        bar.setValue(4_000)
        qtbot.wait(60)
        answering.table.refresh()
        settle()
        assert bar.value() == 4_000

    def test_another_question_begins_at_the_top(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 500)
        bar = answering.table._view.verticalScrollBar()
        bar.setValue(4_000)
        answering.table.restart()
        settle()
        assert bar.value() == 0


class TestKeys:
    def test_arrows_move_enter_opens_and_space_chooses(self, qtbot: QtBot, answering: Answering) -> None:
        table = answering.table
        opened: list[object] = []
        table.opened.connect(opened.append)
        table.focus()
        QTest.keyClick(table._view, Qt.Key.Key_Down)
        QTest.keyClick(table._view, Qt.Key.Key_Return)
        QTest.keyClick(table._view, Qt.Key.Key_Space)
        assert opened == [1]
        assert table.chosen == {1}

    def test_shift_and_arrows_choose_what_lies_between(self, qtbot: QtBot, answering: Answering) -> None:
        table = answering.table
        table.focus()
        QTest.keyClick(table._view, Qt.Key.Key_Space)
        for _ in range(2):
            QTest.keyClick(table._view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert table.chosen == {0, 1, 2}

    def test_ctrl_a_chooses_all_but_those_that_cannot_be_chosen(self, qtbot: QtBot, answering: Answering) -> None:
        QTest.keyClick(answering.table._view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert answering.table.chosen == set(range(40)) - {5}
        QTest.keyClick(answering.table._view, Qt.Key.Key_Escape)
        assert answering.table.chosen == frozenset()

    def test_ctrl_a_asks_where_not_all_rows_are_known(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 5_000)
        with qtbot.waitSignal(answering.table.all_wanted):
            QTest.keyClick(answering.table._view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def test_without_boxes_nothing_is_chosen(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 9, choosable=False)
        answering.table.focus()
        QTest.keyClick(answering.table._view, Qt.Key.Key_Space)
        assert answering.table.chosen == frozenset()

    def test_titles_order_the_rows_by_keys_alone(self, qtbot: QtBot, answering: Answering) -> None:
        head = answering.table._view.head
        asked: list[Sorting] = []
        answering.table.sort_wanted.connect(asked.append)
        head.setFocus()
        QTest.keyClick(head, Qt.Key.Key_Return)
        QTest.keyClick(head, Qt.Key.Key_Return)
        QTest.keyClick(head, Qt.Key.Key_Right)
        QTest.keyClick(head, Qt.Key.Key_Return)
        assert asked == [Sorting("who"), Sorting("who", falling=True), Sorting("heard", falling=True)]


class TestMouse:
    def press(self, qtbot: QtBot, table: Table, place: int, column: int) -> None:
        view = table._view
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.rows.index(place, column)).center()
        )

    def test_the_box_chooses_and_the_row_opens(self, qtbot: QtBot, answering: Answering) -> None:
        opened: list[object] = []
        answering.table.opened.connect(opened.append)
        self.press(qtbot, answering.table, 2, 0)
        self.press(qtbot, answering.table, 3, 1)
        assert answering.table.chosen == {2}
        assert opened == [3]

    def test_a_verb_acts_and_three_dots_open_the_menu(self, qtbot: QtBot, answering: Answering) -> None:
        acted: list[tuple[object, object]] = []
        menus: list[tuple[object, QPoint]] = []
        answering.table.acted.connect(lambda key, column: acted.append((key, column)))
        answering.table.menu_wanted.connect(lambda key, spot: menus.append((key, spot)))
        self.press(qtbot, answering.table, 3, 7)
        self.press(qtbot, answering.table, 4, 7)
        assert acted == [(3, "more")]
        assert [key for key, _ in menus] == [4]

    def test_the_bar_says_how_many_and_uses_an_action_for_them(self, qtbot: QtBot, answering: Answering) -> None:
        used: list[object] = []
        answering.table.bar_used.connect(used.append)
        assert not answering.table.bar.isVisible()
        answering.table.choose((1, 2))
        assert answering.table.bar.isVisible()
        button = next(one for one in answering.table.bar._buttons if one.text() == "Enrol people")
        button.click()
        assert used == ["enrol"]


class TestAccess:
    def test_cells_and_rows_speak(self, answering: Answering) -> None:
        view = answering.table._view
        role = Qt.ItemDataRole.AccessibleTextRole
        assert view.rows.index(1, 2).data(role) == "Fire safety, Version 5"
        assert view.rows.index(1, 0).data(role).startswith("Learner 1, Fire safety, Version 5")
        assert view.rows.headerData(1, Qt.Orientation.Horizontal) == "Learner"

    def test_a_screen_reader_finds_rows_and_what_is_checked(self, answering: Answering) -> None:
        answering.table.choose((1,))
        found = QAccessible.queryAccessibleInterface(answering.table._view)
        cells = [found.child(place) for place in range(found.childCount())]
        boxes = {
            _name(cell).partition(",")[0]: cell
            for cell in cells
            if "First aid" in _name(cell) or "Version" in _name(cell)
        }
        assert boxes["Learner 1"].state().checked
        assert not boxes["Learner 2"].state().checked


def _name(cell: QAccessibleInterface) -> str:
    return cell.text(QAccessible.Text.Name)


class TestLooks:
    @pytest.mark.parametrize("theme", ThemeName)
    @pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
    def test_every_kind_of_cell_is_painted_in_every_theme(
        self,
        qtbot: QtBot,
        service: ThemeService,
        qapp: QApplication,
        theme: ThemeName,
        direction: Qt.LayoutDirection,
    ) -> None:
        service.ask_for(theme)
        qapp.setLayoutDirection(direction)
        answering = shown(qtbot, 40)
        answering.table.choose((3,))
        answering.table.focus()
        drawn = answering.table.grab().toImage()
        colours = {drawn.pixelColor(x, y).name() for x in range(0, drawn.width(), 3) for y in range(100, 300, 3)}
        assert service.theme.color("surface").name() in colours
        assert service.theme.color("soft").name() in colours
        assert service.theme.color("attention").name() in colours

    def test_the_first_column_stands_at_the_start_of_the_reading_direction(
        self, qtbot: QtBot, service: ThemeService, qapp: QApplication
    ) -> None:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        view = shown(qtbot, 4).table._view
        assert view.visualRect(view.rows.index(0, 1)).left() > view.visualRect(view.rows.index(0, 4)).left()

    def test_a_narrow_table_drops_columns_and_folds_the_course(self, qtbot: QtBot, service: ThemeService) -> None:
        view = shown(qtbot, 4, width=420).table._view
        assert view.isColumnHidden(2)
        assert view.second_line(row(1)) == "Fire safety"

    def test_actions_that_do_not_fit_go_into_a_menu(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 4, width=300)
        answering.table.choose((1,))
        settle()
        assert not any(button.isVisible() for button in answering.table.bar._buttons)
        assert answering.table.bar._more.isVisible()

    def test_twice_the_scale_makes_rows_twice_as_high(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 4)
        service.set_scale(2.0)
        assert answering.table._view.rowHeight(0) == 96

    def test_a_table_in_a_page_takes_the_height_it_gets(self, qtbot: QtBot, service: ThemeService) -> None:
        answering = shown(qtbot, 500)
        assert answering.table.minimumSizeHint().height() < 300
        assert isinstance(answering.table, QWidget)
