"""The table of contents by keyboard, by mouse and by ear."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.ui.player_contents import SLIM, WIDE, ContentsPanel, ContentsView
from desktop.ui.player_contents_model import ContentsModel
from desktop.ui.player_model import ContentsRow, RowKind
from desktop.ui.status import Status
from desktop.ui.theme import current_theme

ROWS = (
    ContentsRow("a", "Beginnings", kind=RowKind.SECTION, available=False),
    ContentsRow("a1", "Why fires start", 1, status=Status.COMPLETED),
    ContentsRow("a2", "The fire triangle", 1, status=Status.IN_PROGRESS, current=True),
    ContentsRow("b", "What to do", kind=RowKind.SECTION, available=True),
    ContentsRow("b1", "Alarms", 1),
    ContentsRow("b2", "Final test", 1, available=False, reason="Opens after lesson 3"),
)


def nested(count: int) -> tuple[ContentsRow, ...]:
    """`count` rows in sections three deep."""
    kinds = (RowKind.SECTION, RowKind.SECTION, RowKind.LESSON, RowKind.LESSON)
    depths = (0, 1, 2, 2)
    return tuple(ContentsRow(f"i{n}", f"Row {n}", depths[n % 4], kinds[n % 4]) for n in range(count))


@pytest.fixture
def panel(qtbot: QtBot) -> ContentsPanel:
    made = ContentsPanel()
    qtbot.addWidget(made)
    made.resize(current_theme().px(WIDE), 700)
    made.show_rows(ROWS)
    made.show()
    return made


@pytest.fixture
def chosen(panel: ContentsPanel) -> list[str]:
    """What was chosen so far."""
    made: list[str] = []
    panel.chosen.connect(made.append)
    return made


def press(qtbot: QtBot, view: ContentsView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)


def titles(model: ContentsModel, parent: QModelIndex | None = None) -> list[str]:
    above = parent or QModelIndex()
    return [str(model.index(row, 0, above).data()) for row in range(model.rowCount(above))]


class TestModel:
    @pytest.mark.parametrize("flat", [False, True])
    def test_it_keeps_the_contract_of_qt_models(self, flat: bool, qapp: object) -> None:
        model = ContentsModel(flat=flat)
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.update(ROWS)
        model.update(nested(40))
        model.update(())
        assert model.rowCount() == 0
        tester.deleteLater()

    def test_lessons_hang_below_their_sections(self) -> None:
        model = ContentsModel()
        model.update(ROWS)
        assert titles(model) == ["Beginnings", "What to do"]
        assert titles(model, model.index(1, 0)) == ["3. Alarms", "4. Final test"]

    def test_the_folded_list_holds_lessons_only(self) -> None:
        model = ContentsModel(flat=True)
        model.update(ROWS)
        assert titles(model) == ["1. Why fires start", "2. The fire triangle", "3. Alarms", "4. Final test"]

    def test_a_depth_that_skips_a_step_hangs_below_the_row_before(self) -> None:
        model = ContentsModel()
        model.update((ContentsRow("a", "A", 0, RowKind.SECTION), ContentsRow("b", "B", 3), ContentsRow("c", "C", 1)))
        assert titles(model, model.index(0, 0)) == ["1. B", "2. C"]

    def test_another_status_repaints_one_row_and_rebuilds_nothing(self, qtbot: QtBot) -> None:
        model = ContentsModel()
        model.update(ROWS)
        changed: list[str] = []
        model.dataChanged.connect(lambda index, *_: changed.append(model.row_at(index).identifier))
        with qtbot.assertNotEmitted(model.modelReset):
            model.update((*ROWS[:4], replace(ROWS[4], status=Status.PASSED), ROWS[5]))
        assert changed == ["b1"]


class TestKeyboard:
    def test_arrows_home_end_and_enter_open_a_lesson(
        self, panel: ContentsPanel, chosen: list[str], qtbot: QtBot
    ) -> None:
        press(qtbot, panel.wide, Qt.Key.Key_Up, Qt.Key.Key_Return)
        press(qtbot, panel.wide, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
        assert chosen == ["a1", "a2"]

    def test_a_locked_lesson_can_be_reached_but_not_opened(
        self, panel: ContentsPanel, chosen: list[str], qtbot: QtBot
    ) -> None:
        press(qtbot, panel.wide, Qt.Key.Key_End, Qt.Key.Key_Return)
        assert panel.wide.currentIndex().data() == "4. Final test"
        assert chosen == []

    def test_a_section_that_delivers_a_lesson_can_be_chosen(
        self, panel: ContentsPanel, chosen: list[str], qtbot: QtBot
    ) -> None:
        press(qtbot, panel.wide, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert chosen == ["b"]

    def test_left_folds_a_section_and_a_new_state_leaves_it_folded(self, panel: ContentsPanel, qtbot: QtBot) -> None:
        press(qtbot, panel.wide, Qt.Key.Key_Down, Qt.Key.Key_Left)
        model = panel.wide.model()
        assert not panel.wide.isExpanded(model.index(1, 0))
        panel.show_rows((*ROWS, ContentsRow("c", "One more")))
        assert not panel.wide.isExpanded(model.index(1, 0))
        assert panel.wide.isExpanded(model.index(0, 0))


class TestMouse:
    @staticmethod
    def click(view: ContentsView, index: QModelIndex) -> None:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def test_a_click_opens_a_lesson_and_never_a_locked_one(
        self, panel: ContentsPanel, chosen: list[str], qtbot: QtBot
    ) -> None:
        model = panel.wide.model()
        section = model.index(1, 0)
        self.click(panel.wide, model.index(0, 0, section))
        self.click(panel.wide, model.index(1, 0, section))
        assert chosen == ["b1"]

    def test_a_click_on_a_section_that_delivers_nothing_folds_it(self, panel: ContentsPanel, qtbot: QtBot) -> None:
        index = panel.wide.model().index(0, 0)
        self.click(panel.wide, index)
        assert not panel.wide.isExpanded(index)


class TestPanel:
    def test_folding_keeps_the_lesson_in_sight_and_the_icons_open_lessons(
        self, panel: ContentsPanel, chosen: list[str], qtbot: QtBot
    ) -> None:
        panel.set_folded(True)
        assert panel.width() == current_theme().px(SLIM)
        press(qtbot, panel.slim, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert chosen == ["b1"]

    def test_a_long_title_wraps_and_makes_its_row_taller(self, panel: ContentsPanel) -> None:
        long = replace(ROWS[4], title="Collision regulations in restricted visibility, with lights and shapes")
        panel.show_rows((*ROWS[:4], long, ROWS[5]))
        model = panel.wide.model()
        section = model.index(1, 0)
        tall = panel.wide.visualRect(model.index(0, 0, section)).height()
        assert tall == panel.wide.visualRect(model.index(1, 0, section)).height() + current_theme().line("body")

    def test_a_thousand_rows_three_deep_show_the_open_one(self, panel: ContentsPanel) -> None:
        rows = nested(1000)
        rows = (*rows[:702], replace(rows[702], current=True), *rows[703:])
        panel.show_rows(rows)
        view = panel.wide
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
        assert str(view.currentIndex().data()).endswith("Row 702")

    def test_a_screen_reader_hears_status_and_lock(self, panel: ContentsPanel) -> None:
        tree = QAccessible.queryAccessibleInterface(panel.wide)
        said = [tree.child(place).text(QAccessible.Text.Name) for place in range(tree.childCount())]
        assert "1. Why fires start. Completed" in said
        assert "2. The fire triangle. In progress. This lesson" in said
        assert "4. Final test. Opens after lesson 3. Locked" in said

    def test_no_rows_at_all_are_no_harm(self, panel: ContentsPanel) -> None:
        empty: Sequence[ContentsRow] = ()
        panel.show_rows(empty)
        panel.set_folded(True)
        panel.set_folded(False)
        assert panel.wide.model().rowCount() == 0
