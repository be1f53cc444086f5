"""Whole courses for player tests: pages that a test writes, played in the real window of a Carrel of its own."""

import json
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.course_window import CourseWindow
from desktop.player.player import CoursePlayer
from desktop.store.attempts import Session, sessions_of
from desktop.store.tracking import values_of
from tests.seat import Seat
from tests.small_course import make_course

ITEM = "i"

_TWO = """<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="two" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>{title}</title>
    <item identifier="first" identifierref="r1"><title>First</title></item>
    <item identifier="second" identifierref="r2"><title>Second</title></item>
    <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing></organization></organizations>
  <resources>
    <resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="first.html">
      <file href="first.html"/></resource>
    <resource identifier="r2" type="webcontent" adlcp:scormType="sco" href="second.html">
      <file href="second.html"/></resource>
  </resources>
</manifest>"""

API = """<script>
function find(pane, name) {
  for (let hops = 0; hops < 50; hops++) {
    if (pane[name]) return pane[name];
    if (pane.parent === pane) return pane.opener ? find(pane.opener, name) : null;
    pane = pane.parent;
  }
}
const api = find(window, "API_1484_11"), old = find(window, "API");
const set = (element, value) => api.SetValue(element, value);
const get = (element) => api.GetValue(element);
</script>"""
"""A page's head: `api` and `old` as the standards' discovery finds them, also from frames and pop-ups."""


def page(script: str = "", body: str = "") -> str:
    """A page of a course that finds its API and then runs `script`."""
    return f"<!doctype html><meta charset='utf-8'><title>Page</title>{API}{body}<script>{script}</script>"


def until(holds: Callable[[], bool], what: str, seconds: float = 10) -> None:
    """Run the event loop until `holds`; an AssertionError names `what` was waited for."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"waited {seconds} s for {what}"
        loop = QEventLoop()
        QTimer.singleShot(5, loop, loop.quit)
        loop.exec()


class Stage:
    """A seat, and one course after the other on it. Lists hold what the player told since the course was opened."""

    def __init__(self, home: Path) -> None:
        self.seat = Seat(home)
        self.sha256 = ""
        self._courses = 0
        self._folder = home / "packages"
        self._folder.mkdir()
        self.blocked: list[str] = []
        self.missing: list[str] = []
        self.refused: list[str] = []
        self.crashes: list[bool] = []
        self.downloads: list[str] = []
        self.failed: list[str] = []
        self.seat.carrel.opening.connect(self._listen)

    def _listen(self, window: CourseWindow) -> None:
        engine = window.engine
        for signal, heard in (
            (engine.blocked, self.blocked),
            (engine.missing, self.missing),
            (engine.refused, self.refused),
            (engine.crashed, self.crashes),
            (engine.download_refused, self.downloads),
            (engine.failed, self.failed),
        ):
            heard.clear()
            signal.connect(heard.append)

    # Courses

    def play(
        self,
        first_page: str | None,
        *,
        is_2004: bool = True,
        extra: str = "",
        files: Mapping[str, str | bytes] | None = None,
    ) -> None:
        """Import a course of one lesson with this start page and open it."""
        self.bring(first_page, is_2004=is_2004, extra=extra, files=files)
        self.open()

    def bring(
        self,
        first_page: str | None,
        *,
        is_2004: bool = True,
        extra: str = "",
        files: Mapping[str, str | bytes] | None = None,
    ) -> None:
        """Import it, and no more."""
        self._courses += 1
        beside = {
            name: content.encode() if isinstance(content, str) else content for name, content in (files or {}).items()
        }
        package = self._folder / f"course-{self._courses}.zip"
        title = f"Course number {self._courses}."
        make_course(package, first_page, is_2004=is_2004, title=title, extra=extra, files=beside)
        self._bring_package(package, title)

    def play_package(self, package: Path, title: str) -> None:
        """Import a package and open it."""
        self._bring_package(package, title)
        self.open()

    def _bring_package(self, package: Path, title: str) -> None:
        self.tidy()
        self.seat.import_packages(package)
        self.sha256 = self.seat.sha_of(title)

    def play_two(self, first: str, second: str) -> None:
        """The same with a course of two lessons."""
        self._courses += 1
        package, title = self._folder / f"course-{self._courses}.zip", f"Course number {self._courses}."
        with zipfile.ZipFile(package, "w") as archive:
            archive.writestr("imsmanifest.xml", _TWO.format(title=title))
            archive.writestr("first.html", first)
            archive.writestr("second.html", second)
        self.play_package(package, title)

    def open(self) -> None:
        """Open the course again."""
        self.seat.console.clear()
        self.seat.calls.clear()
        self.seat.dialogs.clear()
        self.seat.open(self.sha256)

    def leave(self) -> None:
        self.seat.leave()

    def tidy(self) -> None:
        """Leave what an earlier test left open."""
        if self.seat.carrel.player is not None:
            self.seat.leave()

    @property
    def engine(self) -> CoursePlayer:
        assert self.seat.carrel.player is not None
        return self.seat.carrel.player.engine

    # The page

    def run(self, code: str) -> Any:  # noqa: ANN401 (whatever the page answers)
        """What an expression is in the course's page."""
        return self.seat.script(f"return w.eval({json.dumps(code)})")

    def act(self, code: str) -> None:
        """Let the page itself run statements: addresses count from the page, not from the shell that asks."""
        self.run(f"setTimeout({json.dumps(code)}); 1")

    def answer(self, code: str, seconds: float = 10) -> Any:  # noqa: ANN401 (whatever the page answers)
        """What the body of an async function in the course's page returns; {"error": …} if it threw."""
        wrapped = (
            f"window.said = undefined; (async () => {{ {code} }})()"
            ".then((it) => { said = { it: it ?? null }; }, (error) => { said = { it: { error: String(error) } }; }); 0"
        )
        self.run(wrapped)
        self.until_page("window.said", "the page's answer", seconds)
        return self.run("said.it")

    def until_page(self, code: str, what: str, seconds: float = 10) -> None:
        """Wait until an expression is true in the course's page."""
        self.seat.until_script(f"w.eval({json.dumps(code)})", what, seconds)

    def press(self, x: int, y: int, view: QWidget | None = None) -> None:
        """Click into the page (of a pop-up's view): for what Chromium allows only after a person did something."""
        shown = view if view is not None else self.engine.view
        inner = shown.focusProxy()
        assert inner is not None
        QTest.mouseClick(inner, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        self.seat.settle(0.05)

    # The disk

    def stored(self, element: str | None = None) -> Any:  # noqa: ANN401 (a dictionary, or one value)
        """What is on the disk of the course's newest attempt: everything, or one element (None: not there)."""
        found = self.stored_of(ITEM)
        return found if element is None else found.get(element)

    def stored_of(self, activity: str) -> dict[str, str]:
        """The same for one of several lessons."""
        attempt = self._attempt()
        return dict(self.seat.carrel.store.read(lambda connection: values_of(connection, attempt, activity, 1)))

    def sessions(self) -> list[Session]:
        """The sessions of the newest attempt, oldest first."""
        attempt = self._attempt()
        return list(self.seat.carrel.store.read(lambda connection: sessions_of(connection, attempt)))

    def _attempt(self) -> Any:  # noqa: ANN401 (an identifier)
        sheet = self.seat.my_courses.sheet(self.sha256)
        assert sheet is not None
        return sheet.attempts[-1].id
