"""What an import shows while it runs and when it is over, as plain frozen records without Qt; sizes are in bytes."""

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from desktop.content.media.prepared import PrepareProgress
from desktop.learning.preflight import Verdict
from desktop.ui import phrases
from desktop.ui.failure import Failure
from desktop.ui.library_model import CourseCard
from desktop.words import QT_TRANSLATE_NOOP, decimal, number, translate


class Stage(Enum):
    """What an import is doing; the word is what the panel says."""

    CHECKING = QT_TRANSLATE_NOOP("Import", "Checking the package")
    UNPACKING = QT_TRANSLATE_NOOP("Import", "Unpacking")
    PREPARING = QT_TRANSLATE_NOOP("Import", "Preparing media")
    ADDING = QT_TRANSLATE_NOOP("Import", "Adding to the library")
    LOOKING = QT_TRANSLATE_NOOP("Import", "Looking for what needs the internet")

    @property
    def word(self) -> str:
        return translate("Import", self.value)


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far the import of one file has come, and which files wait behind it."""

    file_name: str
    stage: Stage = Stage.UNPACKING
    files_done: int = 0
    files: int = 0
    octets_done: int = 0
    octets: int = 0
    waiting: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """0 to 1, by size where it is known, else by number of files."""
        if self.octets:
            return self.octets_done / self.octets
        return self.files_done / self.files if self.files else 0.0

    @property
    def figures(self) -> str:
        """ "12 of 340 files · 45 MB of 96 MB"."""
        parts = []
        if self.files:
            parts.append(
                translate("Import", "{done} of %n file(s)", "", self.files).format(done=number(self.files_done))
            )
        if self.octets:
            done, whole = phrases.size(self.octets_done), phrases.size(self.octets)
            parts.append(translate("Import", "{done} of {whole}").format(done=done, whole=whole))
        return " · ".join(parts)

    @property
    def queue(self) -> str:
        """What comes next, or nothing."""
        if not self.waiting:
            return ""
        if len(self.waiting) == 1:
            return translate("Import", "Then {file}").format(file=self.waiting[0])
        rest = len(self.waiting) - 1
        return translate("Import", "Then {file} and %n other file(s)", "", rest).format(file=self.waiting[0])


@dataclass(frozen=True, slots=True)
class MediaProgress:
    """How far the media of a course on the shelf are; `now` counts in seconds of film and sound."""

    sha256: str
    title: str
    now: PrepareProgress

    @property
    def share(self) -> float:
        """0 to 1, by how long everything lasts."""
        return min(1.0, self.now.done / self.now.total) if self.now.total > 0 else 0.0

    @property
    def stage(self) -> str:
        """ "Preparing media: intro.mp4", without the folders it lies in."""
        name = self.now.file.rpartition("/")[2]
        return translate("Import", "Preparing media: {file}").format(file=name) if name else Stage.PREPARING.word

    @property
    def figures(self) -> str:
        """ "File 3 of 12 · 7.1 × real time · about 2 minutes left"."""
        parts = [
            translate("Import", "File {number} of {count}").format(
                number=number(min(self.now.index + 1, self.now.count)), count=number(self.now.count)
            )
        ]
        if self.now.speed > 0:
            parts.append(translate("Import", "{speed} × real time").format(speed=decimal(self.now.speed, 1)))
        if self.now.left is not None:
            parts.append(time_left(self.now.left))
        return " · ".join(parts)


def time_left(seconds: float) -> str:
    """ "About 2 minutes left": no more exact than it is known."""
    if seconds < 60:
        return translate("Import", "less than a minute left")
    if seconds < 90 * 60:
        return translate("Import", "about %n minute(s) left", "", round(seconds / 60))
    return translate("Import", "about %n hour(s) left", "", round(seconds / 3600))


def _nothing_left() -> str:
    return translate("Import", "Nothing of this file is left on this machine.")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not added: what happened, what was kept, what now (sentences), and a stable code for staff."""

    file_name: str
    happened: str
    kept: str = field(default_factory=_nothing_left)
    what_now: str = ""
    code: str = ""
    source: Path | None = None
    """Where the file is, so that its report can be read; None where nobody can look at it again."""
    offer: str = ""
    """The page of the package that it could begin with after all, "" where there is none."""

    @property
    def parts(self) -> list[tuple[str, str]]:
        """The three questions of every failure with their answers, without those that have none."""
        return Failure(self.happened, self.kept, self.what_now).parts


@dataclass(frozen=True, slots=True)
class AlreadyThere:
    """A file whose very course is in the library already."""

    file_name: str
    title: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What became of all files of one import, each in exactly one of the lists.

    `verdicts` are those of the reports on what was added, in its order; None where there is no report.
    """

    added: tuple[CourseCard, ...] = ()
    verdicts: tuple[Verdict | None, ...] = ()
    already: tuple[AlreadyThere, ...] = ()
    refused: tuple[Refusal, ...] = ()

    def and_added(self, card: CourseCard, verdict: Verdict | None = None) -> "ImportOutcome":
        """The same with one more course that was added."""
        return replace(self, added=(*self.added, card), verdicts=(*self.verdicts, verdict))

    def and_already(self, there: AlreadyThere) -> "ImportOutcome":
        """The same with one more file that was there already."""
        return replace(self, already=(*self.already, there))

    def and_refused(self, refused: Refusal) -> "ImportOutcome":
        """The same with one more file that was refused."""
        return replace(self, refused=(*self.refused, refused))

    @property
    def heading(self) -> str:
        """One line that says how it went."""
        refused, total = len(self.refused), len(self.refused) + len(self.already) + len(self.added)
        if not refused:
            return translate("Import", "Already in the library") if not self.added else self.said
        if total == 1:
            return translate("Import", "This file was not added")
        if refused == 1:
            return translate("Import", "1 of %n files was not added", "", total)
        return translate("Import", "{refused} of %n files were not added", "", total).format(refused=number(refused))

    @property
    def consequence(self) -> str:
        """What became of the rest, in one or two sentences."""
        parts = []
        if self.added:
            parts.append(_courses_added(len(self.added)))
        if self.already and (self.refused or self.added):
            parts.append(_there_already(len(self.already)))
        return " ".join(parts) or translate("Import", "Your library is as it was.")

    @property
    def said(self) -> str:
        """What the toast says about the courses that were added, and whether they work offline."""
        if len(self.added) == 1:
            return _course_added(*self.verdicts).format(course=self.added[0].title)
        limited, never = (self.verdicts.count(one) for one in (Verdict.LIMITS, Verdict.OFFLINE_NO))
        parts = (
            translate("Import", "Added %n course(s)", "", len(self.added)),
            translate("Import", "%n with limits", "", limited) if limited else "",
            translate("Import", "%n won’t work offline", "", never) if never else "",
        )
        return " · ".join(part for part in parts if part)

    @property
    def to_read(self) -> str:
        """The SHA-256 of the only course that was added, where its report should be read before anybody opens it."""
        return self.added[0].sha256 if self.verdicts == (Verdict.OFFLINE_NO,) else ""


def _course_added(verdict: Verdict | None = None) -> str:
    if verdict is Verdict.OFFLINE_NO:
        return translate("Import", "Added “{course}”, but it won’t work offline")
    if verdict is Verdict.LIMITS:
        return translate("Import", "Added “{course}”. It works with limits")
    return translate("Import", "Added “{course}”")


def _courses_added(count: int) -> str:
    if count == 1:
        return translate("Import", "1 course was added.")
    return translate("Import", "%n courses were added.", "", count)


def _there_already(count: int) -> str:
    if count == 1:
        return translate("Import", "1 file was in the library already.")
    return translate("Import", "%n files were in the library already.", "", count)
