"""The test run of a package: each launchable item opened for some seconds in the real web view, offscreen.

This is the process that plays; `desktop.smoke_process` starts it and ends it. A learner, a store and a library that
nobody else ever sees live in the folder it is given, and are thrown away with it. Each lesson has a learner of its
own and is opened by itself, since what the course's own order would allow is not the question.
"""

import hashlib
import json
import os
import secrets
import sys
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.content.files import CourseFiles
from desktop.content.importer import ImportedPackage, Progress, import_package, load_package
from desktop.content.preflight.report import LessonRun
from desktop.learning.course import Course
from desktop.learning.library import facts_of
from desktop.learning.playing import CourseRun
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.collector import Collector
from desktop.player.scheme import CourseScheme, RuntimeFiles, register_scheme
from desktop.player.trial import Trial
from desktop.scorm.package import Item, Manifest, Organization
from desktop.scorm.refusal import PackageError
from desktop.scorm.runtime import Learner
from desktop.scorm.sequencing.definition import ControlModes, Sequencing
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.library import Package, add_package
from desktop.store.people import add_person
from desktop.store.store import Connection, Store

LEARNER = "Learner", "Test"
"""Given name and family name that a course under test sees."""
SWITCH_INTERVAL = 0.0005
TELL_EVERY = 1.0
"""Seconds between two words of how far the unpacking is."""


@dataclass(frozen=True)
class Tried:
    """The course under test: where its files are and what it says of itself."""

    folder: Path
    manifest: Manifest

    @property
    def items(self) -> tuple[Item, ...]:
        """What can be opened, in document order."""
        return tuple(item for item in self.manifest.organization.root.walk() if item.launch is not None)


def play(source: Path, folder: Path, *, seconds: float, first: int = 0) -> int:
    """Try the lessons of a package, or of an unpacked course, from the one with that number on.

    Each line it prints is JSON: `{"unpacked": bytes}` now and then at first, `{"of": n}` once,
    `{"at": i, "title": …}` before a lesson, `{"done": i}` after it, and `{"refused": sentence}` where there is nothing
    to try. What was found lies in `folder`, as `<i>.json` and `<i>.png`.
    The environment is prepared already.
    """
    register_scheme()
    sys.setswitchinterval(SWITCH_INTERVAL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        tried = _unpacked(source, folder / "library")
    except PackageError as error:
        say(refused=str(error))
        return 1
    say(of=len(tried.items))
    QApplication.setApplicationName("Carrel")
    application = QApplication(sys.argv[:1])
    with Store.open(folder / f"store-{first}", StoreKey(secrets.token_bytes(32), KeyHome.GIVEN)) as store:
        trials = Trials(tried, store, folder, seconds, application)
        trials.ended.connect(QCoreApplication.quit)
        QTimer.singleShot(0, trials, lambda: trials.go_on(first))
        application.exec()
        trials.close()
    return 0


def say(**what: object) -> None:
    """One line to whoever started this process."""
    print(json.dumps(what), flush=True)


def _unpacked(source: Path, library: Path) -> Tried:
    """A folder is a course of the library; an archive is unpacked beside the store, once for all tries."""
    if source.is_dir():
        return Tried(source, load_package(source))
    there = [inner for inner in library.iterdir() if len(inner.name) == 64] if library.is_dir() else []
    if there:
        return Tried(there[0], load_package(there[0]))
    got = import_package(source, library, progress=_Unpacked(), cancelled=lambda: False)
    return Tried(got.folder, got.manifest)


class _Unpacked:
    """Says how far the unpacking is, so that a large package on a slow disk is not taken for one that hangs."""

    def __init__(self) -> None:
        self._said_at = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        if time.monotonic() - self._said_at >= TELL_EVERY:
            self._said_at = time.monotonic()
            say(unpacked=progress.done)


class Trials(QObject):
    """One lesson after the other."""

    ended = Signal()

    def __init__(self, tried: Tried, store: Store, folder: Path, seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self._tried, self._store, self._folder, self._seconds = tried, store, folder, seconds
        self._background = Background(self)
        self._runtime = RuntimeFiles()
        self._collector = Collector(self)
        self._package = store.write(lambda connection: _on_shelf(connection, tried, store)).result()

    def go_on(self, number: int) -> None:
        """Try the lesson of that number, and then those after it."""
        items = self._tried.items
        if number >= len(items):
            self.ended.emit()
            return
        item = items[number]
        say(at=number, title=item.title)
        trial = Trial(
            item,
            self._run(item),
            self._cage(number),
            self._background,
            self,
            picture=self._folder / f"{number}.png",
        )
        trial.ended.connect(lambda found: self._ended(number, found, trial))
        trial.start(self._seconds)

    def _ended(self, number: int, found: LessonRun, trial: Trial) -> None:
        keep(self._folder, number, found)
        say(done=number)
        trial.deleteLater()
        QTimer.singleShot(0, self, lambda: self.go_on(number + 1))

    def _run(self, item: Item) -> CourseRun:
        person = self._store.write(lambda connection: add_person(connection, *LEARNER, self._store.clock())).result()
        learner = Learner(str(person.id), person.course_name)
        course = Course(self._package.id, self._tried.manifest.title, alone(self._tried.manifest, item))
        return CourseRun(self._store, learner, person.id, course)

    def _cage(self, number: int) -> Cage:
        host = hashlib.sha256(f"{number}/{self._package.id}".encode()).hexdigest()[:32]
        return Cage(host, CourseScheme(host, CourseFiles(self._tried.folder), self._runtime, self._background))

    def close(self) -> None:
        """Wait for what still runs."""
        self._background.close()


def _on_shelf(connection: Connection, tried: Tried, store: Store) -> Package:
    root = tried.manifest.organization.root
    unlimited = replace(root, sequencing=replace(root.sequencing, attempt_limit=None))
    manifest = replace(tried.manifest, organization=replace(tried.manifest.organization, root=unlimited))
    facts = facts_of(ImportedPackage("0" * 64, tried.folder, manifest, 0, 0, None, ()))
    return add_package(connection, facts, store.clock())


def alone(manifest: Manifest, item: Item) -> Manifest:
    """The same course with this item in it and nothing else; what would keep a learner out of it is left away."""
    root = manifest.organization.root
    opens = replace(
        item.sequencing,
        prevent_activation=False,
        constrain_choice=False,
        pre_rules=(),
        exit_rules=(),
        post_rules=(),
        attempt_limit=None,
    )
    only = replace(item, children=(), prerequisites="", is_visible=True, sequencing=opens)
    flows = Sequencing(controls=ControlModes(choice=True, flow=True))
    if item is root:
        return replace(manifest, organization=Organization(only))
    return replace(manifest, organization=Organization(replace(root, children=(only,), sequencing=flows)))


def keep(folder: Path, number: int, found: LessonRun) -> None:
    """Whole, or not at all: whoever reads it may do so while this process is killed."""
    beside = folder / f"{number}.part"
    beside.write_text(found.model_dump_json(), encoding="utf-8")
    beside.replace(folder / f"{number}.json")


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(3)
