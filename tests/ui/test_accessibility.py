"""Everything works without a mouse and without sight: names, reading order, a ring that is never missing or cut."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeService
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.state import Bar
from tests.pictures.library import CARDS, SCREENS, window
from tests.ui.library_window import LibraryWindow


def spoken(part: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(part)
    assert interface is not None
    return interface


def focusable(screen: QWidget) -> list[QWidget]:
    return [
        part
        for part in screen.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.parametrize("name", SCREENS)
def test_everything_that_takes_the_focus_has_a_name(name: str, service: ThemeService, qtbot: QtBot) -> None:
    screen = SCREENS[name]()
    qtbot.addWidget(screen)
    screen.show()
    parts = focusable(screen)
    assert parts
    assert [part for part in parts if not spoken(part).text(QAccessible.Text.Name).strip()] == []


@pytest.mark.parametrize("name", SCREENS)
def test_every_bar_says_what_it_measures(name: str, service: ThemeService, qtbot: QtBot) -> None:
    screen = SCREENS[name]()
    qtbot.addWidget(screen)
    assert [bar for bar in screen.findChildren(Bar) if not bar.accessibleName()] == []


@pytest.fixture
def library(service: ThemeService, qtbot: QtBot) -> LibraryWindow:
    made = window(*CARDS)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def test_tab_walks_the_page_in_reading_order_and_comes_back(library: LibraryWindow) -> None:
    page = library.library
    first = page.import_button
    first.setFocus(Qt.FocusReason.TabFocusReason)
    order: list[QWidget] = [first]
    for _ in range(40):
        QTest.keyClick(library.focusWidget(), Qt.Key.Key_Tab)
        if library.focusWidget() is first:
            break
        order.append(library.focusWidget())
    wanted = [first, page.hero.details_button, page.hero.open_button, page.search, page.grid]
    assert [part for part in order if part in wanted] == wanted
    assert set(focusable(library)) - set(order) <= set(page.segments.findChildren(QAbstractButton)) | set(
        library.rail.findChildren(QAbstractButton)
    )


def test_a_card_tells_a_screen_reader_its_state(library: LibraryWindow) -> None:
    grid = spoken(library.library.grid)
    said = [grid.child(row).text(QAccessible.Text.Name) for row in range(grid.childCount())]
    assert "Navigation rules at sea, Passed, 92%, Finished on 3 November" in said


def ring_of(screen: QWidget) -> FocusRing:
    ring = screen.findChild(FocusRing)
    assert ring is not None
    return ring


def test_the_ring_is_around_whatever_the_keyboard_is_on(library: LibraryWindow) -> None:
    button = library.library.import_button
    library.rail.findChildren(QAbstractButton)[-1].setFocus()
    QTest.keyClick(library.focusWidget(), Qt.Key.Key_Tab)
    assert library.focusWidget() is button
    ring = ring_of(library)
    assert ring.isVisible()
    assert button.mapTo(library, QPoint(0, 0)) - ring.mapTo(library, QPoint(0, 0)) == QPoint(4, 4)
    assert ring.width() - button.width() == 8


def test_the_ring_is_not_cut_by_the_page_that_scrolls(library: LibraryWindow) -> None:
    library.library.import_button.setFocus()
    for _ in range(2):
        QTest.keyClick(library.focusWidget(), Qt.Key.Key_Tab)
    ring = ring_of(library)
    assert library.focusWidget() is library.library.hero.open_button
    assert ring.visibleRegion().boundingRect() == ring.rect()


def test_the_ring_stays_when_the_program_moves_the_focus_on(library: LibraryWindow) -> None:
    library.library.import_button.setFocus()
    QTest.keyClick(library.focusWidget(), Qt.Key.Key_Tab)
    library.library.hero.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring_of(library).isVisible()


def test_without_the_keyboard_there_is_no_ring(library: LibraryWindow) -> None:
    library.library.import_button.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not ring_of(library).isVisible()
