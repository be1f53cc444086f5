"""Every screen by ear and by keyboard: names and roles for screen readers, and focus that reaches everything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QWidget,
)

from desktop.ui.languages import languages
from desktop.ui.sign_in_panel import SignInPanel
from desktop.ui.widgets.focus_ring import RINGED, FocusRing
from tests.center import Size
from tests.tour import STOPS, Tour

Role = QAccessible.Role
SILENT = {Role.NoRole, Role.Client, Role.Window, Role.Pane}
"""Roles that tell nobody what a control does."""
SCREENS = [name for name in STOPS if not name.startswith("player") and name != "language-menu"]
"""The course's own frame has keys and names of its own; a menu is one control."""


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    languages().speak("en")
    made = Tour(tmp_path_factory.mktemp("center"), Size(learners=18, courses=12, enrolments=4, groups=4, guests=True))
    made.set(language="en")
    yield made
    made.close()


@pytest.fixture(scope="module", params=SCREENS)
def screen(request: pytest.FixtureRequest, tour: Tour) -> QWidget:
    """What has the keyboard: a dialog, else the window. Each screen is visited once; the tests look and press Tab."""
    tour.visit(request.param)
    return QApplication.activeModalWidget() or tour.window


def spoken(part: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(part)
    assert interface is not None
    return interface


def controls(screen: QWidget) -> list[QWidget]:
    """What can be used: by Tab, by a click, or because it is a control by its kind."""
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QProgressBar)
    return [
        part
        for part in screen.findChildren(QWidget)
        if part.isVisibleTo(screen)
        and not isinstance(part, QScrollBar)
        and part.window() is screen.window()
        and (isinstance(part, kinds) or part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not _is_inside_of_another(part)
    ]


def _is_inside_of_another(part: QWidget) -> bool:
    """Qt's own parts of a control: the list behind a field to choose from, the head of a table."""
    above = part.parentWidget()
    return part.metaObject().className().startswith("QComboBoxListView") or isinstance(
        above, QComboBox | QAbstractItemView
    )


def described(part: QWidget) -> str:
    return f"{type(part).__name__} {part.objectName()} {part.toolTip()} in {type(part.parentWidget()).__name__}"


class TestWhatAScreenReaderIsTold:
    """WCAG 2.2, 4.1.2: name and role of every control."""

    def test_every_control_has_a_name(self, screen: QWidget) -> None:
        parts = controls(screen)
        assert parts
        assert [described(part) for part in parts if not spoken(part).text(QAccessible.Text.Name).strip()] == []

    def test_every_control_has_a_role(self, screen: QWidget) -> None:
        assert [described(part) for part in controls(screen) if _tells_nothing(part)] == []

    def test_lists_say_what_is_in_them(self, screen: QWidget) -> None:
        for part in controls(screen):
            if isinstance(part, QAbstractItemView) and part.model() is not None and part.model().rowCount():
                view = spoken(part)
                said = [view.child(place).text(QAccessible.Text.Name) for place in range(min(view.childCount(), 24))]
                assert any(said), described(part)


class TestTheKeyboardAlone:
    """WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7: reach, no trap, order, visible focus."""

    def test_tab_reaches_every_control_and_comes_round(self, screen: QWidget) -> None:
        walked = walk(screen)
        missed = [
            described(part)
            for part in controls(screen)
            if part.isEnabled()
            and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part not in walked
            and not any(part is each.focusProxy() for each in walked)
            and not _is_other_of_group(part, walked)
        ]
        assert missed == []

    def test_the_focus_is_seen_wherever_it_is(self, screen: QWidget) -> None:
        rings = screen.window().findChildren(FocusRing)
        unseen = []
        walked = walk(screen)
        # Tab can't come to the only control; it has the ring when its dialog was opened by a key.
        for part in walked if len(walked) > 1 else ():
            part.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(part, RINGED) and not any(ring.isVisible() for ring in rings):
                unseen.append(described(part))
        assert unseen == []


def _tells_nothing(part: QWidget) -> bool:
    # The panel takes digits for the pad in it; Qt knows no role for what scrolls, so its name says what is typed.
    return spoken(part).role() in SILENT and not isinstance(part, SignInPanel)


def _is_other_of_group(part: QWidget, walked: list[QWidget]) -> bool:
    """Arrows go on inside a group of which one is chosen."""
    group = part.group() if isinstance(part, QAbstractButton) else None
    return group is not None and any(button in walked for button in group.buttons())


def walk(screen: QWidget) -> list[QWidget]:
    """Where Tab leads from the first control until it comes round; at most 200 steps."""
    screen.window().activateWindow()
    QApplication.processEvents()
    first = screen.focusWidget() or controls(screen)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    order: list[QWidget] = []
    for _ in range(200):
        now = screen.window().focusWidget()
        assert now is not None
        if now in order:
            return order
        order.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes round: {[described(part) for part in order[-5:]]}")
