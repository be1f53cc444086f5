"""The diagnostics drawer as a person uses it: lists, filter, pause, copy, the whole of a long value."""

from time import perf_counter, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.diagnostics_drawer import DiagnosticsDrawer, Tab
from desktop.ui.diagnostics_list import row_height
from desktop.ui.diagnostics_model import CAPACITY, ApiCall, BlockedAddress, ConsoleLevel, ConsoleLine, TraceLine
from desktop.ui.theme import current_theme


def call(element: str, value: str = "x", error: int = 0) -> ApiCall:
    return ApiCall(time(), "SetValue", element, value, "false" if error else "true", error)


@pytest.fixture
def drawer(qtbot: QtBot) -> DiagnosticsDrawer:
    made = DiagnosticsDrawer()
    qtbot.addWidget(made)
    made.resize(current_theme().px(520), current_theme().px(736))
    made.show()
    return made


def shown(drawer: DiagnosticsDrawer) -> list[str]:
    model = drawer.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_newest_call_stands_on_top(drawer: DiagnosticsDrawer) -> None:
    drawer.append_calls([call("cmi.first"), call("cmi.second")])
    assert "cmi.second" in shown(drawer)[0]


def test_a_refused_call_is_taller_and_stands_under_errors_too(drawer: DiagnosticsDrawer) -> None:
    drawer.append_calls([call("cmi.location"), call("cmi.score.raw", "105", 407)])
    theme = current_theme()
    assert drawer.view.rowHeight(0) == row_height(theme, two_lines=True)
    assert drawer.view.rowHeight(1) == row_height(theme)
    drawer.show_tab(Tab.ERRORS)
    assert len(shown(drawer)) == 1


def test_console_errors_stand_under_errors_and_warnings_do_not(drawer: DiagnosticsDrawer) -> None:
    drawer.append_console(
        [ConsoleLine(time(), ConsoleLevel.WARNING, "slow"), ConsoleLine(time(), ConsoleLevel.ERROR, "TypeError")]
    )
    drawer.show_tab(Tab.ERRORS)
    assert len(shown(drawer)) == 1


def test_tabs_tell_their_counts(drawer: DiagnosticsDrawer) -> None:
    drawer.append_calls([call("cmi.location")] * 1200)
    drawer.append_trace([TraceLine(time(), "NB.2.1", "continue")])
    assert drawer.tabs.accessibleTabName(0) == "API calls, 1,200"
    assert drawer.tabs.accessibleTabName(1) == "Errors"


def test_the_filter_goes_with_the_tab(drawer: DiagnosticsDrawer, qtbot: QtBot) -> None:
    drawer.append_calls([call("cmi.location"), call("cmi.exit", error=406), call("cmi.location", error=406)])
    QTest.keyClicks(drawer.filter, "exit")
    assert len(shown(drawer)) == 1
    drawer.show_tab(Tab.ERRORS)
    assert len(shown(drawer)) == 1
    QTest.keyClick(drawer.filter, Qt.Key.Key_Escape)
    assert len(shown(drawer)) == 2


def test_copy_takes_the_filtered_rows_oldest_first(drawer: DiagnosticsDrawer, qtbot: QtBot) -> None:
    drawer.append_calls([call("cmi.a"), call("cmi.b"), call("adl.nav.request"), call("cmi.c", "y" * 500)])
    drawer.filter.setText("cmi.")
    QTest.mouseClick(drawer.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[2].split(" ")[0] for line in lines] == ["cmi.a", "cmi.b", "cmi.c"]
    assert "y" * 500 in lines[2]


def test_pause_holds_the_list_and_goes_on_where_it_stopped(drawer: DiagnosticsDrawer, qtbot: QtBot) -> None:
    drawer.append_calls([call("cmi.a")])
    QTest.mouseClick(drawer.pause, Qt.MouseButton.LeftButton)
    drawer.append_calls([call("cmi.b")])
    assert len(shown(drawer)) == 1
    assert drawer.pause.text() == "Go on"
    assert drawer.tabs.accessibleTabName(0) == "API calls, 2"
    QTest.mouseClick(drawer.pause, Qt.MouseButton.LeftButton)
    assert len(shown(drawer)) == 2


def test_a_chosen_row_shows_its_long_value_whole(drawer: DiagnosticsDrawer) -> None:
    drawer.append_calls([call("cmi.suspend_data", "z" * 64_000)])
    drawer.view.selectRow(0)
    assert drawer.detail.isVisible()
    assert drawer.detail.whole.count("z") == 64_000
    drawer.show_tab(Tab.CONSOLE)
    assert not drawer.detail.isVisible()


def test_blocked_addresses_are_counted_named_and_reached(drawer: DiagnosticsDrawer) -> None:
    assert not drawer.blocked_notice.isVisible()
    drawer.append_blocked(
        [BlockedAddress(time(), "https://a.example/x"), BlockedAddress(time(), "https://b.example/y")]
    )
    assert drawer.blocked_notice.isVisible()
    assert drawer.blocked_notice.words == "2 addresses were blocked: a.example, b.example"
    drawer.blocked_notice.show_requested.emit()
    assert drawer.tab is Tab.BLOCKED


def test_only_the_newest_ten_thousand_rows_are_kept(drawer: DiagnosticsDrawer) -> None:
    for batch in range(6):
        drawer.append_calls([call(f"cmi.{batch}.{n}") for n in range(2000)])
    assert len(shown(drawer)) == CAPACITY
    assert "cmi.5.1999" in shown(drawer)[0]
    assert "cmi.1.0 " in shown(drawer)[-1]
    assert drawer.tabs.accessibleTabName(0) == "API calls, 12,000"


def test_a_reader_further_down_keeps_the_place(drawer: DiagnosticsDrawer, qtbot: QtBot) -> None:
    drawer.append_calls([call(f"cmi.{n}") for n in range(100)])
    bar = drawer.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(1000)
    before = drawer.view.indexAt(drawer.view.viewport().rect().topLeft()).data()
    drawer.append_calls([call("cmi.new"), call("cmi.new", error=406)])
    assert drawer.view.indexAt(drawer.view.viewport().rect().topLeft()).data() == before


def test_thousands_of_calls_at_once_take_less_than_the_blink_of_an_eye(drawer: DiagnosticsDrawer) -> None:
    drawer.append_calls([call(f"cmi.{n}") for n in range(CAPACITY)])
    calls = [call(f"cmi.{n}") for n in range(2000)]
    begun = perf_counter()
    drawer.append_calls(calls)
    QGuiApplication.processEvents()
    assert perf_counter() - begun < 1.0  # 45 ms on two cores; a model that resets takes seconds


def test_clearing_forgets_the_course_before(drawer: DiagnosticsDrawer) -> None:
    drawer.append_calls([call("cmi.a", error=406)])
    drawer.append_blocked([BlockedAddress(time(), "https://a.example/x")])
    drawer.clear()
    assert shown(drawer) == []
    assert not drawer.blocked_notice.isVisible()
    assert drawer.tabs.accessibleTabName(0) == "API calls"


def test_a_screen_reader_hears_the_whole_row(drawer: DiagnosticsDrawer) -> None:
    drawer.append_calls([call("cmi.score.raw", "105", 407)])
    table = QAccessible.queryAccessibleInterface(drawer.view)
    assert table.text(QAccessible.Text.Name) == "API calls"
    said = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    assert any("SetValue, cmi.score.raw" in words for words in said)
    assert any("407: the value is out of range. The value was not stored." in words for words in said)
