"""Plays cases as a learner would: packages are imported, and courses opened in the player with a real web view.

Everything is the product's own: importer, store, run, player, page run-time. Only the course's pages are ours
(`stub.html`); what the learner sees is read from the player's screen, and clicks are the screen's own signals.
"""

import contextlib
import hashlib
import json
import re
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lxml import etree
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import make_application
from desktop.content.files import CourseFiles
from desktop.content.importer import load_package
from desktop.course_window import CourseWindow
from desktop.learning.course import Course, Reopening
from desktop.learning.library import Library
from desktop.learning.playing import CourseRun
from desktop.learning.steps import Launch as CourseLaunch
from desktop.learning.switches import STANDARDS, Standard
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.scheme import CourseScheme, RuntimeFiles
from desktop.scorm.package import Manifest
from desktop.scorm.refusal import PackageError
from desktop.scorm.runtime import Learner
from desktop.store import attempts, enrollments, people
from desktop.store.attempts import Attempt
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.library import Package
from desktop.store.people import Person as StoredLearner
from desktop.store.store import Connection, Store
from desktop.ui.player_model import Control, ControlState, PlayerState, Stage
from sync.records.vocabulary import AttemptState
from tests.conformance.cases import Click, Launch, Step
from tests.conformance.compare import LEARNER_IDS
from tests.conformance.driver import Delivered, Reply, Shown, Stopped
from tests.seat import prepare

KEY = StoreKey(b"\x02" * 32, KeyHome.GIVEN)
NAMES = {1: "Lovelace, Ada", 2: "Hopper, Grace"}
STUB = Path(__file__).with_name("stub.html").read_bytes()
FRAME = "document.getElementById('course').contentWindow"
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
PATIENCE = 30
"""Seconds until a course that does nothing counts as stuck."""


@dataclass(frozen=True)
class Title:
    """One package in the library."""

    package: Package
    manifest: Manifest
    folder: Path


class WebViewDriver:
    """A Driver with pages. The application, the store and the library are made once; learners come and go."""

    def __init__(self) -> None:
        prepare()
        self._application = QApplication.instance() or make_application(["conformance"])
        self._home = tempfile.TemporaryDirectory(prefix="conformance-")
        home = Path(self._home.name)
        self._store = Store.open(home, KEY)
        self._library = Library(self._store, home / "courses")
        self._background = Background()
        self._runtime = RuntimeFiles()
        self._sources: dict[bytes, Title] = {}
        self._owner = QObject()
        self._seat: Seat | None = None
        self._learner: StoredLearner | None = None
        self._learner_id = ""
        self._titles: dict[str, Title] = {}
        self._open = ""
        self.begin(1)

    def begin(self, learner: int) -> None:
        self._leave()
        # Each case has learners of its own, all with the identifiers that the cases expect; a center has each but once.
        self._learner_id = LEARNER_IDS[learner]
        self._learner = self._store.write(
            lambda connection: people.add_person(connection, "", NAMES[learner], self._store.clock())
        ).result()
        self._titles = {}

    def add_package(self, name: str, manifest: Path) -> None:
        content = manifest.read_bytes()
        if content not in self._sources:
            self._sources[content] = self._import(content)
        self._titles.setdefault(name, self._sources[content])

    def _import(self, manifest: bytes) -> Title:
        source = Path(self._home.name) / f"package-{len(self._sources)}.zip"
        with zipfile.ZipFile(source, "w") as archive:
            archive.writestr("imsmanifest.xml", manifest)
            for name in files_of(manifest):
                archive.writestr(name, STUB)
        try:
            package = self._library.add(source, lambda _: None, lambda: False)
        except PackageError as refused:
            raise Stopped(f"the package was refused: {refused}") from refused
        folder = self._library.folder_of(package.facts.sha256)
        return Title(package, load_package(folder), folder)

    def open(self, launch: Launch) -> None:
        self._leave()
        self._open = launch.package
        title, stored = self._titles[launch.package], self._learner
        assert stored is not None
        learner = Learner(id=self._learner_id, name=stored.name)
        course = Course(
            title.package.id,
            title.manifest.title,
            title.manifest,
            replace(STANDARDS[Standard.of(title.manifest.edition)], strict=True),
            reopening=Reopening.NEW_ATTEMPT,
        )
        run = CourseRun(self._store, learner, stored.id, course)
        host = hashlib.sha256(f"{stored.id}/{title.package.id}".encode()).hexdigest()[:32]
        scheme = CourseScheme(host, CourseFiles(title.folder), self._runtime, self._background)
        window = CourseWindow(run, Cage(host, scheme), self._background, course.title, learner, self._owner)
        self._seat = Seat(window)
        window.start(launch.choose)
        self._seat.settle("the course to open")

    def delivered(self) -> Delivered | None:
        seat = self._seat
        news = seat.take_news() if seat is not None else None
        return None if news is None else Delivered(self._open, *news)

    def has_api(self) -> bool | None:
        return bool(self._seat_now.script("return w.eval('/^1\\\\.0(\\\\..*)?$/s.test(api?.version)')"))

    def play(self, steps: Sequence[Step]) -> Iterator[Reply | None]:
        if not steps:
            return
        wanted = [
            {
                "call": step.call,
                "args": step.args,
                "record": None if step.record is None else vars(step.record),
            }
            for step in steps
        ]
        for reply in self._seat_now.script(f"return w.playAll({json.dumps(wanted)})"):
            if "broken" in reply:
                raise Stopped(reply["broken"])
            yield Reply(reply["value"], reply["error"])
        self._seat_now.settle("the calls to be stored")

    def page_terminates(self) -> None:
        if self._seat_now.window.engine.page is None:
            return  # one of the steps was a Terminate already, and led away from the page
        self._seat_now.script('return w.playAll([{call: "Terminate", args: [""]}])')
        self._seat_now.settle("Terminate to be carried out")

    def on_unload(self, calls: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        if calls:
            self._seat_now.script(f"w.eval({json.dumps(f'lastCalls = {json.dumps(calls)}')})")

    def click(self, click: Click) -> None:
        seat = self._seat_now
        view, state = seat.window.view, seat.state
        match click.control:
            case "toc" if self.shown("toc", click.identifier).enabled:
                view.item_chosen.emit(click.identifier)
            case "continue" if state.next.is_enabled:
                view.next_requested.emit()
            case "previous" if state.previous.is_enabled:
                view.previous_requested.emit()
            case "suspend_all":
                view.leave_requested.emit()
            case "exit_all" | "exit_course":
                view.end_requested.emit()
        seat.settle(f"{click.control} to be carried out")

    def shown(self, control: str, identifier: str | None) -> Shown:
        state = self._seat_now.state
        match control, identifier:
            case "content", _:
                up = state.stage is Stage.PLAYING and self._seat_now.window.view.stage.content is not None
                return Shown(up, up)
            case "toc", None:
                return Shown(state.shows_contents, any(row.available for row in state.contents))
            case "toc", _:
                return _entry(state, str(identifier))
            case "continue", _:
                return _shown(state.next)
            case _:
                return _shown(state.previous)

    def session_over(self, expected: str) -> bool:
        seat = self._seat_now
        if not seat.over:
            return False
        attempt = self._attempt()
        suspended = "suspended" in (attempt.sequencing or {})
        return attempt.state is not AttemptState.OPEN and suspended is (expected == "suspended")

    def _attempt(self) -> Attempt:
        learner, package = self._learner, self._titles[self._open].package
        assert learner is not None

        def work(connection: Connection) -> Attempt:
            enrollment = enrollments.enrollment_of(connection, learner.id, package.id)
            assert enrollment is not None
            return attempts.attempts_of(connection, enrollment.id)[-1]

        return self._store.read(work)

    def close(self) -> None:
        self._leave()
        self._background.close()
        self._store.close()
        self._home.cleanup()

    @property
    def _seat_now(self) -> "Seat":
        assert self._seat is not None
        return self._seat

    def _leave(self) -> None:
        if self._seat is not None:
            self._seat.close()
        self._seat = None


class Seat:
    """One course that is open, and what the learner has seen of it."""

    def __init__(self, window: CourseWindow) -> None:
        self.window = window
        self.over = False
        self._launch: CourseLaunch | None = None
        self._opening = self._failed = False
        self._news: list[tuple[str, str]] = []
        self.problems: list[str] = []
        engine = window.engine
        engine.launched.connect(self._launched)
        engine.opened.connect(self._page_opened)
        engine.over.connect(lambda _: self._ended())
        engine.failed.connect(self._went_wrong)
        engine.refused.connect(self.problems.append)
        engine.missing.connect(self.problems.append)
        engine.console.connect(lambda *line: self.problems.append(" ".join(line)))

    @property
    def state(self) -> PlayerState:
        return self.window.presenter.state

    def take_news(self) -> tuple[str, str] | None:
        return self._news.pop(0) if self._news else None

    def _launched(self, launch: CourseLaunch) -> None:
        self._launch, self._opening = launch, True

    def _page_opened(self, url: str) -> None:
        if self._opening and self._launch is not None:
            self._news.append((self._launch.activity, url))
        self._opening = False

    def _went_wrong(self, sentence: str) -> None:
        self._failed = True
        self.problems.append(sentence)

    def _ended(self) -> None:
        self.over = True

    def settle(self, what: str) -> None:
        """Run the event loop until the player has nothing more to do by itself."""
        wait_for(lambda: self._failed or not (self.window.engine.is_busy or self._opening), what)
        if self._failed:
            raise Stopped(f"the player gave up: {self.problems[-1]}")

    def script(self, code: str) -> Any:  # noqa: ANN401 (whatever the page answers)
        """Run JavaScript beside the course's frame (`w` is its window) and return what it answers, as JSON."""
        page = self.window.engine.page
        if page is None:
            raise Stopped("there is no page that could make calls")
        answers: list[Any] = []
        page.runJavaScript(
            "try { JSON.stringify({it: (w => { " + code + " })(" + FRAME + ") ?? null}) }"
            " catch (problem) { JSON.stringify({problem: `${problem}`}) }",
            0,
            answers.append,
        )
        wait_for(lambda: bool(answers), f"an answer to {code[:60]}")
        answer = json.loads(answers[0])
        if "problem" in answer:
            raise Stopped(answer["problem"])
        return answer["it"]

    def close(self) -> None:
        """Leave the course; one that got stuck goes without being left."""
        if not self.over:
            self.window.leave()
            with contextlib.suppress(Stopped):
                wait_for(lambda: self.over or self._failed, "the course to be left")
        self.window.engine.shut()
        self.window.view.deleteLater()
        self.window.deleteLater()
        QCoreApplication.processEvents()


def files_of(manifest: bytes) -> list[str]:
    """Every file that a manifest names, as a path in the package; also a start page that is not among its files."""
    names = []
    for element in etree.fromstring(manifest).iter("{*}file", "{*}resource"):
        bases = [above.get(XML_BASE, "") for above in (element, *element.iterancestors())]
        href = element.get("href", "").strip()
        if href:
            names.append(unquote(re.split(r"[?#]", "".join([*reversed(bases), href]))[0]))
    return list(dict.fromkeys(names))


def wait_for(holds: Callable[[], bool], what: str) -> None:
    """Run the event loop until `holds`; Stopped names `what` was waited for."""
    end = time.monotonic() + PATIENCE
    wake = QTimer(interval=20)
    wake.start()
    while not holds():
        if time.monotonic() > end:
            raise Stopped(f"waited {PATIENCE} s for {what}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    wake.stop()


def _entry(state: PlayerState, identifier: str) -> Shown:
    """An entry of the contents; the organization is there as the button that leads to the course's beginning."""
    if not state.shows_contents:
        return Shown(visible=False, enabled=False)
    if identifier == state.beginning:
        return Shown(visible=True, enabled=True)
    row = next((row for row in state.contents if row.identifier == identifier), None)
    return Shown(row is not None, row is not None and row.available)


def _shown(control: Control) -> Shown:
    return Shown(control.state is not ControlState.HIDDEN, control.state is ControlState.ENABLED)
