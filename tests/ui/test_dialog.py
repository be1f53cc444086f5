"""A dialog on a screen that is too small for it, and one whose content grows while it is open."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.store.groups import Group
from desktop.ui.person_dialogs import FactsDialog
from desktop.ui.theme import ThemeService, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.text import Paragraph

MADE = datetime(2026, 3, 1, tzinfo=UTC)


class Asking(Dialog):
    """A question with so many lines to fill in."""

    def __init__(self, lines: int) -> None:
        super().__init__("Which of them?", "All of them can be changed again.")
        self.fields = [QLineEdit() for _ in range(lines)]
        for number, field in enumerate(self.fields):
            field.setAccessibleName(f"Line {number}")
            self.body.addWidget(field)
        self.quiet = self.add_button("Not now")
        self.answer = self.add_button("Keep them", Kind.PRIMARY, accepts=True)

    @property
    def page(self) -> QScrollArea:
        found = self.findChild(QScrollArea)
        assert found is not None
        return found


def opened(qtbot: QtBot, lines: int) -> Asking:
    made = Asking(lines)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def is_seen(part: QWidget, within: QWidget) -> bool:
    return within.rect().contains(part.rect().translated(part.mapTo(within, part.rect().topLeft())))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_its_buttons_stay_on_a_screen_that_is_too_small_for_the_rest(
    service: ThemeService, qtbot: QtBot, scale: float
) -> None:
    service.set_scale(scale)
    dialog = opened(qtbot, 40)
    assert dialog.height() <= dialog.screen().availableSize().height()
    for button in (dialog.quiet, dialog.answer):
        assert is_seen(button, dialog)


@pytest.mark.usefixtures("service")
class TestByTheKeyboard:
    def test_what_has_the_focus_scrolls_into_view(self, qtbot: QtBot) -> None:
        dialog = opened(qtbot, 40)
        last = dialog.fields[-1]
        assert not is_seen(last, dialog.page.viewport())
        dialog.fields[-2].setFocus()
        QTest.keyClick(dialog.fields[-2], Qt.Key.Key_Tab)
        assert dialog.focusWidget() is last
        assert is_seen(last, dialog.page.viewport())

    def test_tab_never_stops_at_what_scrolls_itself(self, qtbot: QtBot) -> None:
        dialog = opened(qtbot, 2)
        stops: list[QWidget | None] = []
        dialog.fields[0].setFocus()
        for _ in range(4):
            stops.append(dialog.focusWidget())
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert stops == [*dialog.fields, dialog.quiet, dialog.answer]


@pytest.mark.usefixtures("service")
class TestWhereThereIsRoom:
    def test_nothing_scrolls(self, qtbot: QtBot) -> None:
        dialog = opened(qtbot, 3)
        assert dialog.page.verticalScrollBar().maximum() == 0

    def test_it_grows_with_what_comes_in_later(self, qtbot: QtBot) -> None:
        dialog = opened(qtbot, 1)
        before = dialog.height()
        dialog.body.addWidget(Paragraph("The code was not read. " * 20))
        qtbot.waitUntil(lambda: dialog.height() > before)
        qtbot.waitUntil(lambda: dialog.page.verticalScrollBar().maximum() == 0)

    def test_the_ring_around_a_button_inside_is_not_cut(self, qtbot: QtBot) -> None:
        dialog = opened(qtbot, 0)
        inside = Button("Another day")
        dialog.body.addWidget(inside)
        qtbot.waitUntil(lambda: inside.isVisible() and inside.width() > 0)
        reach = current_theme().px(4)
        ring = inside.rect().adjusted(-reach, -reach, reach, reach)
        assert (
            dialog.page.viewport()
            .rect()
            .contains(ring.translated(inside.mapTo(dialog.page.viewport(), inside.rect().topLeft())))
        )

    def test_a_new_person_is_added_without_scrolling(self, qtbot: QtBot) -> None:
        groups = [Group(UUID(int=number), f"Group {number}", None, MADE, None) for number in range(4)]
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1280, 800)
        dialog = FactsDialog("Add a person", "Add person", groups, parent=window)
        dialog.open()
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(
            lambda: not any(page.verticalScrollBar().maximum() for page in dialog.findChildren(QScrollArea))
        )
