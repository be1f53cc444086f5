"""What the lessons of a course are called: read from its manifest once, for lists that name where somebody is."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.content.importer import load_package
from desktop.learning.answers import readable
from desktop.scorm.refusal import PackageError


@dataclass(frozen=True, slots=True)
class LessonTitle:
    """`number` counts what can be launched from 1, of `count`; 0 where the manifest could not be asked."""

    title: str
    number: int
    count: int


class LessonTitles:
    """Knows the lessons of courses whose files are on this machine. Reading one waits for the disk."""

    def __init__(self, folder_of: Callable[[str], Path]) -> None:
        self._folder_of = folder_of
        self._known: dict[str, dict[str, LessonTitle]] = {}

    def title(self, sha256: str, activity: str) -> LessonTitle | None:
        """The lesson of that identifier in the package; its identifier as words where the package can't be read, None
        before the first lesson."""
        if not activity:
            return None
        return self._lessons(sha256).get(activity) or LessonTitle(_worded(activity), 0, 0)

    def titles(self, sha256: str) -> dict[str, str]:
        """Titles by identifier, in the order of the course; none where the package can't be read."""
        return {identifier: lesson.title for identifier, lesson in self._lessons(sha256).items()}

    def _lessons(self, sha256: str) -> dict[str, LessonTitle]:
        if sha256 not in self._known:
            self._known[sha256] = self._read(sha256)
        return self._known[sha256]

    def _read(self, sha256: str) -> dict[str, LessonTitle]:
        try:
            root = load_package(self._folder_of(sha256)).organization.root
        except (PackageError, OSError):
            return {}  # the course was removed; a list still says who was in it
        lessons = [item for item in root.walk() if item.launch is not None]
        return {
            item.identifier: LessonTitle(item.title, number, len(lessons)) for number, item in enumerate(lessons, 1)
        }


def _worded(identifier: str) -> str:
    """ "LESSON-2" is "Lesson 2": all there is to say where the manifest is gone."""
    words = readable(identifier).replace("-", " ")
    return words.capitalize() if words.isupper() else words
