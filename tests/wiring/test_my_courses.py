"""Removing from the courses' own page: only for managers, in their name, with a way back."""

import re
from pathlib import Path

from PySide6.QtWidgets import QLabel

from desktop.config import RESOURCES
from desktop.store.audit import Wanted, entries
from desktop.ui.widgets.notices import Toast
from tests.seat import Seat

_PASSES_BY = re.compile(r"\blibrary\.(add|remove|bring_back|forget)\(")


def trail(seat: Seat) -> list[tuple[bool, str]]:
    """What was done with packages, the first first, and whether the administrator did it."""
    assert seat.administrator is not None
    rows = seat.carrel.store.read(lambda connection: list(entries(connection, Wanted())))
    them = seat.administrator.person
    return [(row.actor == them, row.detail["what"]) for row in rows if row.action == "manage packages"]


def removals(seat: Seat) -> list[Toast]:
    """The toasts on show that say that something was removed."""
    toasts = [toast for toast in seat.carrel.window.findChildren(Toast) if toast.isVisible()]
    return [toast for toast in toasts if any("Removed" in label.text() for label in toast.findChildren(QLabel))]


def test_the_trail_says_who_removed_a_course_and_who_brought_it_back(seat: Seat) -> None:
    seat.import_samples()
    sha, before = seat.sha_of("Fire"), trail(seat)
    seat.courses.remove(sha)
    seat.until(lambda: trail(seat) == [*before, (True, "removed")], "the removal in the trail")
    seat.until(lambda: bool(removals(seat)), "the toast")
    removals(seat)[-1].use()
    seat.until(lambda: trail(seat) == [*before, (True, "removed"), (True, "brought back")], "the way back in the trail")
    assert seat.sha_of("Fire") == sha


def test_a_learner_removes_nothing(seat: Seat) -> None:
    seat.import_samples()
    before = trail(seat)
    seat.as_learner()
    sha = seat.sha_of("Fire")
    seat.courses.remove(sha)
    seat.until_answered()
    assert seat.sha_of("Fire") == sha
    assert trail(seat) == before


def test_what_the_program_imports_itself_is_noted_without_a_name(seat: Seat) -> None:
    seat.carrel.imports.add_samples(RESOURCES / "samples", lambda _: None)
    seat.until(lambda: len(trail(seat)) == 2, "the samples")
    assert trail(seat) == [(False, "imported"), (False, "imported")]


def test_nothing_that_is_done_to_packages_goes_past_the_trail() -> None:
    """Only the use cases, and the sweep at the start, touch the shelf themselves."""
    desktop = RESOURCES.parent / "desktop"
    allowed = {Path("learning/packages.py"), Path("learning/library.py")}
    found = [
        path.relative_to(desktop)
        for path in desktop.rglob("*.py")
        if path.relative_to(desktop) not in allowed and _PASSES_BY.search(path.read_text(encoding="utf-8"))
    ]
    assert not found
