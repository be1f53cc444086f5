"""The library of a whole Carrel: real store, real files, real windows, driven as a person drives them."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from desktop.shelf_reader import PAGE
from desktop.store.library import add_package
from desktop.store.store import Connection
from desktop.ui.course_page_model import OfferKind
from desktop.ui.places import Place
from desktop.ui.status import Status
from tests.packages import Course, Lesson, build_zip
from tests.samples.driving import play_sample
from tests.seat import Seat
from tests.small_course import make_course
from tests.store.desk import NOON, facts

MANY = PAGE + 120
"""So many that the first cards and two pages are read."""


def said(part: QWidget) -> str:
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def fill(seat: Seat, courses: int) -> None:
    def work(connection: Connection) -> None:
        for number in range(courses):
            add_package(connection, facts(f"Course {number:04d}", sha256=f"{number:064x}"), NOON)

    seat.carrel.store.write(work).result()


def test_a_long_library_is_read_to_its_end_behind_the_first_cards(seat: Seat) -> None:
    page = seat.library_page
    fill(seat, MANY)
    shown: list[int] = []
    page.grid.model().rowsInserted.connect(lambda: shown.append(len(page.grid.cards())))
    seat.courses.refresh()
    seat.until(lambda: len(page.grid.cards()) == MANY, "all courses")
    assert shown[0] == page.cards_in_view < 30
    assert len(shown) == 3
    assert [card.title for card in page.grid.cards()] == [f"Course {number:04d}" for number in range(MANY)]
    assert page.shelf.is_whole


def test_a_long_library_that_is_on_show_is_replaced_whole(seat: Seat) -> None:
    page = seat.library_page
    fill(seat, MANY)
    seat.courses.refresh()
    seat.until(lambda: len(page.grid.cards()) == MANY, "all courses")
    lengths: set[int] = set()
    page.grid.model().rowsRemoved.connect(lambda: lengths.add(len(page.grid.cards())))
    seat.courses.remove(f"{7:064x}")
    seat.until(lambda: len(page.grid.cards()) == MANY - 1, "the course to go")
    assert lengths == {MANY - 1}


def test_the_course_to_continue_says_where_the_learner_is_and_its_page_how_each_lesson_stands(seat: Seat) -> None:
    seat.import_samples()
    seat.sitting.go(Place.COURSES)
    voyage = seat.sha_of("voyage")
    seat.open(voyage)
    play_sample(seat, "first-voyage", steps=7)
    seat.leave()
    hero = seat.library_page.hero
    seat.until(lambda: "Your lifejacket" in said(hero), "the place of the learner")
    assert "Lesson 3 of 5: Your lifejacket" in said(hero)
    assert "2 of 5 lessons done" in said(hero)
    seat.courses.course.show(voyage)
    page = seat.courses.course.page
    seat.until(page.isVisible, "the page of the course")
    page.go_to_lessons()
    text = said(page)
    assert "Three things to know" in text
    for line in ("Welcome aboard | Passed", "Your lifejacket | In progress"):
        assert line in text
    assert "Final test | Finish “Three things to know” first" in text
    assert "Safety card to print | Not counted" in text


def test_of_several_files_each_is_told_with_its_own_fate(seat: Seat, tmp_path: Path) -> None:
    good = make_course(tmp_path / "good.zip", "<p>Good</p>", title="Good")
    pageless = make_course(tmp_path / "pageless.zip", None)
    text = tmp_path / "text.zip"
    text.write_text("This is no archive.")
    empty = tmp_path / "empty.zip"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("readme.txt", "Nothing here.")
    seat.import_packages(good)
    other = build_zip(tmp_path / "other.zip", Course("Other", lessons=(Lesson(),)).files())
    seat.import_packages(good, pageless, text, other, empty)
    seat.until(seat.outcome.isVisible, "the page of the outcome")
    shown = said(seat.outcome)
    assert "3 of 5 files were not added" in shown
    assert "1 course was added. 1 file was in the library already." in shown
    assert "“Good” is in the library already" in shown
    assert shown.count("What happened") == shown.count("What was kept") == shown.count("What now") == 3
    assert "Nothing was imported" not in shown


def test_the_keyboard_alone_imports_finds_opens_leaves_removes_and_undoes(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = seat.carrel.window
    window.activateWindow()
    seat.until(window.isActiveWindow, "the window to be active")
    packages = [make_course(tmp_path / f"{name}.zip", f"<p>{name}</p>", title=name) for name in ("Anchors", "Knots")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(one) for one in packages], ""))

    def press(keys: str) -> None:
        QTest.keySequence(window.focusWidget() or window, QKeySequence(keys))
        QApplication.processEvents()

    seat.sitting.go(Place.COURSES)
    press("Ctrl+O")
    seat.until(lambda: len(seat.library_page.grid.cards()) == 2, "both courses")
    press("/")
    QTest.keyClicks(window.focusWidget(), "knots")
    assert _titles(seat) == ["Knots"]
    press("Tab")
    assert window.focusWidget() is seat.library_page.grid
    QTest.keyClick(seat.library_page.grid, Qt.Key.Key_Down)
    press("Return")
    page = seat.courses.course.page
    seat.until(lambda: page.isVisible() and page.head.button(OfferKind.START) is not None, "the page of the course")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    seat.until(lambda: bool(seat.opened), "the course")
    player = seat.carrel.player
    assert player is not None
    leave = player.view.header.leave

    def reached() -> bool:
        press("F6")
        return leave.hasFocus()

    seat.until(reached, "the button to leave", 3)
    QTest.keyClick(leave, Qt.Key.Key_Space)
    seat.until(lambda: seat.carrel.player is None, "the page it was opened from")
    seat.until(lambda: page.isVisible() and page.head.button(OfferKind.CONTINUE) is not None, "the way on")
    press("Escape")
    seat.until(seat.library_page.isVisible, "the courses")
    assert seat.library_page.search.text() == "knots"  # where it was, with what was looked for
    press("/")
    press("Escape")
    seat.until(seat.library_page.hero.isVisible, "the course to continue")
    assert _titles(seat) == ["Anchors"]
    press("Tab")
    QTest.keyClick(seat.library_page.grid, Qt.Key.Key_Home)
    press("Delete")
    seat.until(lambda: _titles(seat) == [], "Anchors to go")
    press("Ctrl+Z")
    seat.until(lambda: _titles(seat) == ["Anchors"], "Anchors to come back")


def _titles(seat: Seat) -> list[str]:
    return [card.title for card in seat.library_page.grid.cards()]


def test_a_restart_shows_what_there_was(open_seat: Callable[[], Seat], tmp_path: Path) -> None:
    first = open_seat()
    first.import_packages(make_course(tmp_path / "a.zip", "<p>A</p>", title="Anchors"))
    first.close()
    second = open_seat()
    second.sitting.go(Place.COURSES)
    grid = second.library_page.grid
    second.until(lambda: bool(grid.cards()), "the course")
    (card,) = grid.cards()
    assert (card.title, card.status, card.fact, card.edition_text) == (
        "Anchors",
        Status.NOT_STARTED,
        "1 lesson",
        "SCORM 2004 4th",
    )
