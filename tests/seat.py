"""A whole Carrel in a folder of its own, offscreen: the real window, store, web view and files, driven from tests.

`prepare()` must run before Qt's application exists; `tests/conftest.py` does it for pytest.
"""

import json
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app import SWITCH_INTERVAL, Carrel
from desktop.config import RESOURCES, Config
from desktop.content.samples import build_samples
from desktop.course_window import CourseWindow
from desktop.learning.access import Access, Actor
from desktop.learning.my_courses import MyCourses
from desktop.learning.pins import Costs
from desktop.player.flags import prepare_environment, runs_as_root
from desktop.player.scheme import register_scheme
from desktop.store.audit import Wanted, entries
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.people import Person, add_person, everybody, person
from desktop.store.results import Results
from desktop.store.store import Store
from desktop.ui.library_import import OutcomePage
from desktop.ui.library_page import LibraryPage
from desktop.ui.places import Place
from desktop.ui.player_model import PlayerState
from desktop.wiring.my_courses import CoursesScreen
from desktop.wiring.sitting import Sitting
from sync.records.vocabulary import Role

SHARED = Path(__file__).resolve().parents[2] / "shared"
COURSE = "document.getElementById('course').contentWindow"
CHEAP = Costs(passes=1, kibibytes=8, threads=1)
"""What a guess costs in tests: as little as Argon2id can be made to."""
ADMINISTRATOR_PIN = "40718256"
ENGINE_ANSWER = "web-engine.json"


def prepare() -> None:
    """Offscreen platform, the cage's process flags, the course scheme."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS") is None:
        os.environ.pop("QTWEBENGINE_DISABLE_SANDBOX", None)
        prepare_environment(os.environ, is_root=runs_as_root(), unsafe_as_root=runs_as_root())
    register_scheme()
    sys.setswitchinterval(SWITCH_INTERVAL)


class _Before:
    """What earlier seats of this process found out, and later ones need not: it is the same for every home.

    The web engine's answer to what it plays, for which a home starts a process. And the samples as they stand on the
    shelf, unpacked, looked at and prepared: an import that finds them there only takes them up.
    """

    def __init__(self) -> None:
        self._answer = b""
        self._shelf: tempfile.TemporaryDirectory[str] | None = None

    def learn(self, config: Config) -> None:
        kept = config.data / ENGINE_ANSWER
        if kept.exists():
            self._answer = kept.read_bytes()

    def tell(self, config: Config) -> None:
        kept = config.data / ENGINE_ANSWER
        if self._answer and not kept.exists():
            kept.write_bytes(self._answer)

    def learn_samples(self, courses: Sequence[Path]) -> None:
        if self._shelf is None and all(course.is_dir() for course in courses):
            self._shelf = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
            for course in courses:
                shutil.copytree(course, Path(self._shelf.name) / course.name)

    def tell_samples(self, config: Config) -> None:
        for course in self._samples():
            if not (config.courses / course.name).exists():
                shutil.copytree(course, config.courses / course.name)

    def _samples(self) -> list[Path]:
        return list(Path(self._shelf.name).iterdir()) if self._shelf is not None else []


_BEFORE: Final = _Before()


class Seat:
    """One running Carrel. `home` may hold an earlier one's data: that is how a restart is played.

    Unless told otherwise an administrator is made at the first start of a home and signed in without the door: they
    may import, play and look at everything. `signed_out` stays before the door, `first_start` before a new seat's.
    """

    def __init__(
        self,
        home: Path,
        key: bytes = b"\x01" * 32,
        open_store: Callable[[Path, StoreKey], Store] = Store.open,
        *,
        signed_out: bool = False,
        first_start: bool = False,
    ) -> None:
        self.home = home
        self.config = Config.below(home)
        self.config.make_folders()
        _BEFORE.tell(self.config)
        store = open_store(self.config.data, StoreKey(key, KeyHome.GIVEN))
        self.carrel = Carrel(self.config, store, CHEAP)
        self.administrator = None if first_start else self._administrator(store)
        self.carrel.start()
        self.closed = False
        self.calls: list[Any] = []
        self.console: list[tuple[str, str, str]] = []
        self.opened: list[str] = []
        self.dialogs: list[str] = []
        """What dialogs said; each is agreed to as soon as it shows, unless `agree` is off."""
        self.agree = True
        self.carrel.opening.connect(self._listen)
        self._agree = QTimer(self.carrel, interval=50)
        self._agree.timeout.connect(self._agree_to_dialog)
        self._agree.start()
        if self.administrator is not None and not signed_out:
            self.sign_in(self.administrator)

    # People

    def _administrator(self, store: Store) -> Actor:
        if self.carrel.doorkeeper.needs_first_start():
            return self.carrel.doorkeeper.make_administrator(
                "Ingrid", "Solberg", ADMINISTRATOR_PIN, "Harbour Lane Training Center"
            )
        known = next(one for one in store.read(everybody) if one.role is Role.ADMINISTRATOR)
        return Actor(known.id, known.role, known.name, known.language)

    @property
    def administrators_access(self) -> Access:
        """As if the administrator had signed in."""
        assert self.administrator is not None
        return Access(self.carrel.store, self.administrator)

    def person(self, identifier: UUID) -> Person:
        """What is stored of somebody."""
        found = self.carrel.store.read(lambda connection: person(connection, identifier))
        assert found is not None
        return found

    def audited(self, actor: UUID) -> list[str]:
        """What the trail says that somebody did, the first first."""
        return self.carrel.store.read(lambda connection: [row.action for row in entries(connection, Wanted(actor))])

    def add_learner(self, given: str = "Amina", family: str = "Yusuf", role: Role = Role.LEARNER) -> Actor:
        """Somebody new, without a PIN."""
        store = self.carrel.store
        made = store.write(lambda connection: add_person(connection, given, family, store.clock(), role=role)).result()
        return Actor(made.id, made.role, made.name, made.language)

    def sign_in(self, actor: Actor) -> None:
        """Seat somebody as if the door had let them in, and go to their courses, wherever their home is."""
        self.carrel.seat(actor)
        self.sitting.go(Place.COURSES)
        self.settle(0.02)

    def sign_out(self) -> None:
        """Sign out as the keys do, and wait for the door."""
        self.carrel.window.sign_out_requested.emit()
        self.until(lambda: self.carrel.sitting is None, "the door")

    def as_learner(self, given: str = "Amina", family: str = "Yusuf") -> Actor:
        """Whoever is there signs out, and a new learner sits down."""
        if self.carrel.sitting is not None:
            self.sign_out()
        learner = self.add_learner(given, family)
        self.sign_in(learner)
        return learner

    @property
    def sitting(self) -> Sitting:
        """Of whoever is signed in."""
        assert self.carrel.sitting is not None
        return self.carrel.sitting

    @property
    def access(self) -> Access:
        return self.sitting.desk.access

    @property
    def my_courses(self) -> MyCourses:
        """The courses of whoever is signed in."""
        return MyCourses(self.access, self.carrel.library)

    def results(self, sha256: str) -> Results:
        """What the current attempt of whoever is signed in came to."""
        sheet = self.my_courses.sheet(sha256)
        assert sheet is not None
        assert sheet.enrollment is not None
        return sheet.enrollment.results

    @property
    def courses(self) -> CoursesScreen:
        """The screen at the place "Courses"."""
        screen = self.sitting.screen(Place.COURSES)
        assert isinstance(screen, CoursesScreen)
        return screen

    @property
    def library_page(self) -> LibraryPage:
        """The page of that screen."""
        return self.courses.page

    @property
    def outcome(self) -> OutcomePage:
        """What came of an import."""
        assert self.sitting.importing is not None
        return self.sitting.importing.outcome

    def _listen(self, player: CourseWindow) -> None:
        player.engine.opened.connect(self.opened.append)
        player.engine.called.connect(self.calls.extend)
        player.engine.console.connect(lambda *line: self.console.append(line))

    def _agree_to_dialog(self) -> None:
        if not self.agree:
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self.dialogs.append(dialog.accessibleDescription())
            dialog.accept()

    # The library

    def import_packages(self, *packages: Path) -> None:
        """Import as a manager does, and wait until it is over."""
        self.carrel.imports.add(list(packages))
        self.until(lambda: not self.carrel.importing, "the import to end", 40)
        self.until(lambda: not self.carrel.preparing, "the media to be prepared", 60)
        _BEFORE.learn(self.config)

    def drop(self, *packages: Path) -> None:
        """Drag packages onto the window, let go, and wait until they are imported."""
        assert self.drop_files(*packages)
        self.until(lambda: not self.carrel.importing, "the import to end", 40)

    def drop_files(self, *files: Path) -> bool:
        """Drag files onto the window and let go; whether it would take them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, *how)
        enter.ignore()
        QApplication.sendEvent(self.carrel.window, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(400, 400), Qt.DropAction.CopyAction, *how)
            QApplication.sendEvent(self.carrel.window, drop)
        return enter.isAccepted()

    def import_samples(self) -> None:
        """Put the bundled samples on the shelf."""
        samples = build_samples(RESOURCES / "samples", self.home / "samples")
        _BEFORE.tell_samples(self.config)
        self.import_packages(*samples)
        _BEFORE.learn_samples([self.config.courses / sha256(one.read_bytes()).hexdigest() for one in samples])

    def sha_of(self, title_part: str) -> str:
        """Digest of the course whose title holds `title_part`."""
        return next(entry.sha256 for entry in self.my_courses.courses() if title_part in entry.title)

    # The player

    def open(self, sha256: str) -> None:
        """Open a course and wait until its first page is up, or the learner is to choose."""
        self.opened.clear()
        self.sitting.desk.open_course(sha256)
        self.until(lambda: self.carrel.player is not None, "the player")
        self.until(
            lambda: bool(self.opened) or self.state.stage.value in ("choose", "lesson ended"), "a page of the course"
        )

    @property
    def state(self) -> PlayerState:
        """What the player's screen shows."""
        assert self.carrel.player is not None
        return self.carrel.player.presenter.state

    def script(self, code: str) -> Any:  # noqa: ANN401 (whatever the page answers)
        """Run JavaScript in the course's frame (`w` is its window) and return what it answers, as JSON."""
        answers: list[Any] = []
        page = self.carrel.player.engine.page if self.carrel.player is not None else None
        assert page is not None
        wrapped = f"JSON.stringify((w => {{ {code} }})({COURSE}) ?? null)"
        page.runJavaScript(wrapped, 0, answers.append)
        self.until(lambda: bool(answers), f"an answer to {code[:60]}")
        return json.loads(answers[0]) if answers[0] else None

    def until_script(self, code: str, what: str, seconds: float = 10) -> None:
        """Wait until an expression over `w` is true in the course's frame."""
        self.until(lambda: bool(self.script(f"try {{ return {code} }} catch {{ return false }}")), what, seconds)

    def until_saved(self) -> None:
        """Wait until nothing the page sent is still on its way to the disk."""
        self.until(
            lambda: (
                self.carrel.player is None
                or self.carrel.player.engine.session is None
                or self.carrel.player.engine.session.all_saved
            ),
            "everything to be saved",
        )

    def leave(self) -> None:
        """Leave the course by its button and wait for the library."""
        assert self.carrel.player is not None
        self.carrel.player.view.leave_requested.emit()
        self.until(lambda: self.carrel.player is None, "the library")

    # The event loop

    def until(self, holds: Callable[[], bool], what: str, seconds: float = 20) -> None:
        """Run the event loop until `holds`; an AssertionError names `what` was waited for."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                shown = self.carrel.player.presenter.state if self.carrel.player is not None else "no player"
                raise AssertionError(f"waited {seconds} s for {what}; {shown}; console {self.console[-3:]}")
            self.settle(0.01)

    def until_answered(self) -> None:
        """Wait until everything that was asked for away from the window is done and answered, however long it takes.

        What an answer asks for in its turn is waited for too, up to three deep.
        """
        for _ in range(4):
            self._until_threads_are_free()

    def _until_threads_are_free(self) -> None:
        background = self.carrel.machine.background
        heard: list[int] = []
        threads = background._pool._max_workers
        # Once every thread has come to the barrier, all that was asked before is done.
        barrier = threading.Barrier(threads, timeout=60)
        for _ in range(threads):
            background.run(barrier.wait, heard.append)
        background.when(self.carrel.store.write(lambda _: 0), heard.append)
        self.until(lambda: len(heard) > threads, "everything to be answered", 60)

    def settle(self, seconds: float = 0.3) -> None:
        """Run the event loop for a while, so that what was asked for is painted."""
        loop = QEventLoop()
        QTimer.singleShot(max(1, int(seconds * 1000)), loop, loop.quit)
        loop.exec()

    def picture(self, path: Path) -> Path:
        """Write what the window shows as a PNG."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.carrel.window.grab().save(str(path))
        return path

    def close(self) -> None:
        """Close the window as its button does, and wait until everything is stored."""
        self.closed = True
        _BEFORE.learn(self.config)
        self.carrel.window.close()
        self.until(lambda: self.carrel.sitting is None, "whoever is there to be signed out")
        self.carrel.close()
        self.settle(0.05)


def shared_course(name: str) -> Path:
    """A package that others wrote, from the sibling folder."""
    return SHARED / "courses" / f"{name}.zip"


def missing_shared(names: Sequence[str] = ("courses",)) -> str:
    """Why a test over shared input can't run, "" if it can."""
    gone = [name for name in names if not (SHARED / name).is_dir()]
    return f"../shared/{gone[0]} is not beside this checkout" if gone else ""
