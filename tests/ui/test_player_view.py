"""The player's screen as a learner uses it; the course is a plain widget that leaves keys alone, as most pages do."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import SMALLEST_SIZE
from desktop.ui.player_contents import SLIM, WIDE
from desktop.ui.player_model import (
    ContentsRow,
    Control,
    ControlState,
    Outcome,
    PlayerState,
    Progress,
    Saved,
    SavedKind,
    Stage,
    stopped_and_back,
)
from desktop.ui.player_view import PlayerView
from desktop.ui.status import Status
from desktop.ui.theme import ThemeName, ThemeService, current_theme
from tests.pictures.player import AT, LONG, PLAYING, SCREENS


class Course(QWidget):
    """A page that takes the focus and uses no key."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The course")


@pytest.fixture
def view(qtbot: QtBot) -> PlayerView:
    made = PlayerView()
    qtbot.addWidget(made)
    made.set_content(Course())
    made.resize(1280, 800)
    made.show_state(PLAYING)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def focused() -> QWidget | None:
    return QApplication.focusWidget()


class TestIntentions:
    def test_leaving_previous_and_next_are_only_told(self, view: PlayerView, qtbot: QtBot) -> None:
        for button, signal in (
            (view.header.leave, view.leave_requested),
            (view.stage.bar.previous, view.previous_requested),
            (view.stage.bar.next, view.next_requested),
        ):
            with qtbot.waitSignal(signal):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def test_a_row_of_the_contents_tells_its_activity(self, view: PlayerView, qtbot: QtBot) -> None:
        with qtbot.waitSignal(view.item_chosen) as told:
            QTest.keyClick(view.contents.wide, Qt.Key.Key_Down)
            QTest.keyClick(view.contents.wide, Qt.Key.Key_Return)
        assert told.args == ["6"]

    def test_the_finished_page_offers_the_way_back_and_a_review(self, view: PlayerView, qtbot: QtBot) -> None:
        outcome = Outcome(Status.PASSED, 0.92, timedelta(minutes=34))
        view.show_state(replace(PLAYING, stage=Stage.FINISHED, outcome=outcome))
        assert not view.stage.bar.isVisible()
        buttons = {button.text(): button for button in view.stage.page.findChildren(QPushButton)}
        with qtbot.waitSignal(view.leave_requested):
            QTest.mouseClick(buttons["Back to my courses"], Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(view.review_requested):
            QTest.mouseClick(buttons["Review"], Qt.MouseButton.LeftButton)

    def test_a_stopped_course_can_be_opened_again(self, view: PlayerView, qtbot: QtBot) -> None:
        view.show_state(replace(PLAYING, stage=Stage.STOPPED))
        button = view.stage.page.findChildren(QPushButton)[0]
        with qtbot.waitSignal(view.open_again_requested):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def test_a_lesson_that_ended_can_be_chosen_once_more(self, view: PlayerView, qtbot: QtBot) -> None:
        view.show_state(replace(PLAYING, stage=Stage.LESSON_ENDED))
        button = view.stage.page.findChildren(QPushButton)[0]
        with qtbot.waitSignal(view.item_chosen) as told:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == ["5"]

    def test_an_ended_lesson_that_is_locked_now_is_not_offered_again(self, view: PlayerView) -> None:
        locked = tuple(replace(row, available=False) for row in PLAYING.contents)
        view.show_state(replace(PLAYING, stage=Stage.LESSON_ENDED, contents=locked))
        assert view.stage.page.findChildren(QPushButton) == []


class TestWhatIsShown:
    def test_disabled_next_says_why_and_hidden_previous_is_gone(self, view: PlayerView) -> None:
        reason = "Finish “Pre-test” first"
        view.show_state(replace(PLAYING, previous=Control(), next=Control(ControlState.DISABLED, "Final test", reason)))
        assert not view.stage.bar.previous.isVisible()
        assert not view.stage.bar.next.isEnabled()
        assert view.stage.bar.target.text() == reason

    def test_a_course_of_one_lesson_gets_all_the_room(self, view: PlayerView) -> None:
        only = (ContentsRow("1", "Ladders", current=True),)
        view.show_state(PlayerState("Ladders", Stage.PLAYING, progress=Progress(0.3), contents=only))
        assert not view.contents.isVisible()
        assert not view.stage.bar.isVisible()

    def test_an_empty_table_of_contents_takes_no_room(self, view: PlayerView) -> None:
        view.show_state(replace(PLAYING, contents=()))
        assert not view.contents.isVisible()

    def test_a_full_disk_is_told_in_words_by_the_pill(self, view: PlayerView) -> None:
        view.show_state(replace(PLAYING, saved=Saved(SavedKind.NOT_SAVED, why="the disk is full")))
        assert view.header.pill.accessibleName() == "Not saved: the disk is full"
        view.show_state(PLAYING)
        assert view.header.pill.accessibleName() == "Saved here, 10:42"

    def test_a_notice_stays_hidden_once_hidden_until_another_comes(self, view: PlayerView, qtbot: QtBot) -> None:
        crashed = replace(PLAYING, notice=stopped_and_back())
        view.show_state(crashed)
        banner = view.stage.banner
        assert banner is not None
        assert "open again where you were" in banner.accessibleName()
        QTest.mouseClick(banner.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
        view.show_state(replace(crashed, saved=Saved(SavedKind.SAVING)))
        assert view.stage.banner is None
        view.show_state(PLAYING)
        view.show_state(crashed)
        assert view.stage.banner is not None

    def test_the_course_widget_survives_a_page_and_a_change(self, view: PlayerView, qtbot: QtBot) -> None:
        first = view.stage.content
        assert first is not None
        view.show_state(replace(PLAYING, stage=Stage.LESSON_ENDED))
        assert not first.isVisible()
        view.show_state(PLAYING)
        assert first.isVisible()
        view.set_content(Course())
        assert first.parent() is None
        qtbot.addWidget(first)

    def test_a_narrow_window_keeps_the_title_and_drops_figures(self, view: PlayerView) -> None:
        view.resize(760, 700)
        assert view.header.title.isVisible()
        assert not view.header.bar.isVisible()
        assert view.contents.is_folded
        assert view.header.pill.isVisible()
        view.resize(1280, 800)
        assert view.header.bar.isVisible()
        assert not view.contents.is_folded


class TestDiagnostics:
    def test_the_button_is_for_staff_and_the_keys_for_all(self, view: PlayerView, qtbot: QtBot) -> None:
        assert not view.header.diagnostics.isVisible()
        with qtbot.waitSignal(view.diagnostics_toggled):
            QTest.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert view.drawer.isVisible()
        assert view.header.diagnostics.isChecked()
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert not view.drawer.isVisible()
        view.show_state(replace(PLAYING, staff=True))
        assert view.header.diagnostics.isVisible()

    def test_the_contents_make_room_and_come_back(self, view: PlayerView) -> None:
        view.set_diagnostics(True)
        assert view.contents.width() == current_theme().px(SLIM)
        view.set_diagnostics(False)
        assert view.contents.width() == current_theme().px(WIDE)

    def test_opening_the_drawer_leaves_the_keyboard_in_the_course(self, view: PlayerView) -> None:
        view.focus_content()
        view.set_diagnostics(True)
        assert focused() is view.stage.content


class TestKeys:
    """DESIGN, Keys: F6 leaves the frame, F11 full screen, Ctrl and ± 0 zoom, Alt and arrows lesson, Esc closes."""

    def test_keys_that_the_course_leaves_alone_reach_the_player(self, view: PlayerView, qtbot: QtBot) -> None:
        course = view.stage.content
        assert course is not None
        with qtbot.waitSignal(view.next_requested):
            QTest.keyClick(course, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        with qtbot.waitSignal(view.previous_requested):
            QTest.keyClick(course, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        with qtbot.waitSignal(view.print_requested):
            QTest.keyClick(course, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    def test_keys_that_the_course_uses_stay_with_it(self, view: PlayerView, qtbot: QtBot) -> None:
        field = QLineEdit()
        view.set_content(field)
        with qtbot.assertNotEmitted(view.next_requested):
            QTest.keyClicks(field, "n-0+")
        assert field.text() == "n-0+"

    def test_zoom_goes_in_steps_and_back(self, view: PlayerView, qtbot: QtBot) -> None:
        zooms: list[float] = []
        view.zoom_changed.connect(zooms.append)
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
            QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        assert zooms == [1.1, 1.25, 1.1, 1.0]

    def test_zoom_ends_at_the_ends_of_its_scale(self, view: PlayerView) -> None:
        for _ in range(30):
            view.header.menu.step(-1)
        assert view.zoom == 0.5
        assert not view.header.menu.smaller.isEnabled()

    def test_alt_and_arrow_do_nothing_where_the_course_refuses(self, view: PlayerView, qtbot: QtBot) -> None:
        view.show_state(replace(PLAYING, next=Control(ControlState.DISABLED)))
        with qtbot.assertNotEmitted(view.next_requested):
            QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    @pytest.mark.usefixtures("service")
    def test_right_to_left_the_arrow_points_where_the_button_is(self, view: PlayerView, qtbot: QtBot) -> None:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        with qtbot.waitSignal(view.next_requested):
            QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    def test_f6_walks_through_the_parts_and_comes_back(self, view: PlayerView, qtbot: QtBot) -> None:
        view.focus_content()
        visited = []
        for _ in range(4):
            QTest.keyClick(focused() or view, Qt.Key.Key_F6)
            visited.append(focused())
        assert visited[0] is view.stage.bar.previous
        assert visited[1] is view.header.leave
        assert visited[2] is not None
        assert view.contents.isAncestorOf(visited[2])
        assert visited[3] is view.stage.content

    def test_full_screen_leaves_the_course_and_the_way_on(self, view: PlayerView, qtbot: QtBot) -> None:
        with qtbot.waitSignal(view.full_screen_changed):
            QTest.keyClick(view, Qt.Key.Key_F11)
        assert view.window().isFullScreen()
        assert not view.header.isVisible()
        assert not view.contents.isVisible()
        assert view.stage.bar.isVisible()
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert not view.window().isFullScreen()
        assert view.header.isVisible()


def reachable(view: QWidget) -> list[QWidget]:
    """Every visible widget that the Tab key stops at."""
    return [
        widget
        for widget in view.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.parametrize("name", list(SCREENS))
def test_everything_the_keyboard_reaches_has_a_name(name: str, qtbot: QtBot) -> None:
    screen = SCREENS[name]()
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    nameless = [
        widget
        for widget in reachable(screen)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_button_is_cut_in_any_theme_scale_or_direction(
    theme: ThemeName, scale: float, direction: Qt.LayoutDirection, service: ThemeService, qtbot: QtBot
) -> None:
    service.ask_for(theme)
    service.set_scale(scale)
    QApplication.setLayoutDirection(direction)
    view = PlayerView()
    qtbot.addWidget(view)
    view.set_content(Course())
    view.resize(1280, 800)
    view.show_state(replace(PLAYING, contents=LONG, staff=True, lesson_title="L" * 200, title="T" * 200))
    view.show()
    assert view.width() == 1280
    for button in view.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert view.rect().contains(button.rect().translated(button.mapTo(view, button.rect().topLeft())))


class TestANarrowWindow:
    """As wide as a window may become, and at 200 % on a small screen."""

    @pytest.mark.parametrize("saved", [SavedKind.HERE, SavedKind.NOT_SAVED])
    @pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
    def test_nothing_of_the_header_lies_over_anything_else(
        self, saved: SavedKind, direction: Qt.LayoutDirection, service: ThemeService, qtbot: QtBot
    ) -> None:
        QApplication.setLayoutDirection(direction)
        view = opened(qtbot, SMALLEST_SIZE[0], replace(PLAYING, staff=True, saved=Saved(saved, AT)))
        header = view.header
        shown = [header.leave, header.pill, header.zoom, header.full_screen, header.diagnostics]
        qtbot.waitUntil(lambda: all(part.width() >= part.minimumSizeHint().width() for part in shown[:2]))
        for part in shown:
            assert header.rect().contains(part.geometry())
        assert header.leave.accessibleName() == "Leave course"
        for one, other in combinations(shown, 2):
            assert not one.geometry().intersects(other.geometry())

    def test_the_pill_says_less_and_all_of_it_in_its_tip(self, service: ThemeService, qtbot: QtBot) -> None:
        view = opened(qtbot, SMALLEST_SIZE[0], PLAYING)
        assert said(view.header.pill) == []
        assert view.header.pill.toolTip() == view.header.pill.accessibleName()
        view.resize(1280, 800)
        assert said(view.header.pill)[0] == "Saved here"

    def test_that_something_is_not_saved_is_said_at_any_width(self, service: ThemeService, qtbot: QtBot) -> None:
        view = opened(qtbot, SMALLEST_SIZE[0], replace(PLAYING, saved=Saved(SavedKind.NOT_SAVED, AT)))
        assert said(view.header.pill) == ["Not saved"]


def opened(qtbot: QtBot, width: int, state: PlayerState) -> PlayerView:
    made = PlayerView()
    qtbot.addWidget(made)
    made.set_content(Course())
    made.resize(width, 800)
    made.show_state(state)
    made.show()
    qtbot.waitExposed(made)
    return made


def said(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible() and label.text()]


def test_in_arabic_the_dot_stands_between_where_the_work_is_and_since_when(service: ThemeService, qtbot: QtBot) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = opened(qtbot, 1280, PLAYING)
    fact = said(view.header.pill)[-1]
    strong = [letter for letter in fact if bidirectional(letter) in ("L", "R", "AL")]
    assert "·" in fact
    assert bidirectional(strong[0]) == "R"
