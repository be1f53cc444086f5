"""Rounds of: play, kill at some moment, look at the disk, and see that the next launch goes on from there."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from desktop.config import Config
from desktop.learning.access import Access, Actor
from desktop.learning.library import Library
from desktop.learning.my_courses import MyCourses
from desktop.store.attempts import sessions_of
from desktop.store.errors import StoreError
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.people import everybody
from desktop.store.store import Store
from desktop.store.tracking import values_of
from sync.records.vocabulary import SessionEnd
from tests.kills.child import Child
from tests.kills.course import ITEM, RING, Standard, build, expected

KEY = StoreKey(b"\x01" * 32, KeyHome.GIVEN)
"""The one that tests.seat gives its seats."""
WHILE_OPENING = 0.2
"""Share of the rounds that are killed before or around the first write."""
LONGEST_OPENING = 1.0
LONGEST_WRITING = 1.2


@dataclass
class Round:
    """One kill. `confirmed` and `stored` are numbers of writes; `problems` are sentences, none if all is well."""

    number: int
    standard: Standard
    moment: str
    confirmed: int = 0
    stored: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        verdict = "passed" if not self.problems else "FAILED: " + " ".join(self.problems)
        return (
            f"round {self.number:>3}  SCORM {self.standard.value:<4}  killed {self.moment:<22}  "
            f"confirmed {self.confirmed:>5}  stored {self.stored:>5}  {verdict}"
        )


@dataclass
class Played:
    """One of the two courses, with what the disk held after the last kill and the rounds whose resumption is due."""

    standard: Standard
    sha256: str
    stored: int = 0
    confirmed: int = 0
    due: list[Round] = field(default_factory=list)


class Kills:
    """Plays `rounds` rounds below `folder`, the same moments for the same seed, and tells each round in a line."""

    def __init__(self, folder: Path, seed: int, say: Callable[[str], None]) -> None:
        self._home = folder / "home"
        self._log = folder / "child.log"
        self._random = Random(seed)
        self._say = say
        self._rounds: list[Round] = []
        self._courses = self._import(folder)

    def run(self, rounds: int) -> tuple[int, int]:
        """How many rounds passed and how many failed."""
        child = Child(self._log)
        try:
            for number in range(1, rounds + 1):
                played, spare = child, Child(self._log)
                child = spare
                self._play(number, self._courses[number % 2], played)
            for course in self._courses:
                played, child = child, Child(self._log)
                self._close(course, played)
        finally:
            child.kill()
        failed = sum(bool(one.problems) for one in self._rounds)
        return len(self._rounds) - failed, failed

    def _import(self, folder: Path) -> tuple[Played, Played]:
        config = Config.below(self._home)
        config.make_folders()
        with Store.open(config.data, KEY) as store:
            library = Library(store, config.courses)

            def add(standard: Standard) -> Played:
                package = build(standard, folder / f"writing-{standard.value}.zip")
                return Played(standard, library.add(package, lambda _: None, lambda: False).facts.sha256)

            return add(Standard.SCORM_12), add(Standard.SCORM_2004)

    def _play(self, number: int, course: Played, child: Child) -> None:
        opening = self._random.random() < WHILE_OPENING
        delay = self._random.uniform(0, LONGEST_OPENING if opening else LONGEST_WRITING)
        moment = f"{delay:.3f} s into {'opening' if opening else 'writing'}"
        this = Round(number, course.standard, moment)
        self._rounds.append(this)
        course.due.append(this)
        try:
            child.go(self._home, course.sha256)
            if not opening and child.wait_for("confirmed") is None:
                this.problems.append("The course confirmed nothing.")
            time.sleep(delay)
        finally:
            child.kill()
        self._hear(course, child, this)
        this.problems += self._look(course)
        this.confirmed, this.stored = course.confirmed, course.stored
        # A write that is lost is this round's failure, not that of every round after it.
        course.confirmed = course.stored

    def _close(self, course: Played, child: Child) -> None:
        """One launch more, so that the last kill's resumption is seen as well."""
        try:
            child.go(self._home, course.sha256)
            child.wait_for("resumed")
        finally:
            child.kill()
        self._hear(course, child, None)
        for late in course.due:
            late.problems.append("The course did not open again.")
            self._say(late.line)

    def _hear(self, course: Played, child: Child, this: Round | None) -> None:
        """What the page told: how it resumed (that settles the rounds before), and what was confirmed since."""
        for resumed in child.said("resumed")[:1]:
            problems = _resumption(course, resumed)
            for before in [one for one in course.due if one is not this]:
                before.problems += problems
                course.due.remove(before)
                self._say(before.line)
        confirmed = [int(words[1]) for words in child.said("confirmed")]
        course.confirmed = max([course.confirmed, *confirmed])
        complaints = [" ".join(words) for word in ("refused", "failed", "console") for words in child.said(word)]
        if this is not None and complaints:
            this.problems.append(f"{len(complaints)} complaints, the first: {complaints[0]}.")

    def _look(self, course: Played) -> list[str]:
        """What is on the disk, as a process that just starts finds it."""
        config = Config.below(self._home)
        try:
            with Store.open(config.data, KEY) as store:
                if store.recovery is not None:
                    return [store.recovery.sentence]
                if not store.check().is_sound:
                    return ["The database is not sound."]
                return _read(course, store, Library(store, config.courses))
        except StoreError as error:
            return [f"The store did not open: {error}"]


def _resumption(course: Played, resumed: list[str]) -> list[str]:
    """Problems with a launch that tells entry, location, whether the suspend data was whole, and how many answers."""
    _, entry, location, whole, count = resumed
    problems = []
    if entry != "resume" and course.stored:
        problems.append(f"The next launch was told entry “{entry}”.")
    if (int(location), whole, int(count)) != (course.stored, "whole", min(course.stored, RING)):
        problems.append(f"The next launch began at {location} ({whole}, {count} answers), not at {course.stored}.")
    return problems


def _read(course: Played, store: Store, library: Library) -> list[str]:
    there = store.read(everybody)
    if not there:  # killed before the first administrator was made
        return [f"Nobody is stored, but {course.confirmed} was confirmed."] if course.confirmed else []
    (player,) = there
    sheet = MyCourses(Access(store, Actor(player.id, player.role, player.name)), library).sheet(course.sha256)
    if sheet is None:
        return ["The course is gone from the shelf."]
    if not sheet.attempts or sheet.enrollment is None:
        return [f"Nothing is stored, but {course.confirmed} was confirmed."] if course.confirmed else []
    attempt, enrollment = sheet.attempts[-1].id, sheet.enrollment
    sessions = store.read(lambda connection: sessions_of(connection, attempt))
    values = store.read(lambda connection: values_of(connection, attempt, ITEM, 1))
    location = values.get("cmi.core.lesson_location" if course.standard is Standard.SCORM_12 else "cmi.location", "0")
    course.stored = int(location)
    wanted = expected(course.standard, course.stored)
    problems = []
    if course.stored < course.confirmed:
        problems.append(f"Write {course.confirmed} was confirmed, but {course.stored} is the newest on disk.")
    torn = [element for element, value in wanted.items() if values.get(element) != value]
    if torn:
        problems.append(f"{len(torn)} elements are not of write {course.stored}, {torn[0]} for one.")
    if wanted and (enrollment.location, enrollment.suspend_data) != (location, wanted["cmi.suspend_data"]):
        problems.append("The enrolment does not stand where the tracking does.")
    if len(sheet.attempts) != 1 or any(one.activity_attempt != 1 for one in sessions):
        problems.append("A kill began a new attempt.")
    if any(one.ended_by is not SessionEnd.CRASH for one in sessions[:-1]):
        problems.append("A killed session is not marked as one.")
    return problems
