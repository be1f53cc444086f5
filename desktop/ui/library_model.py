"""What the library shows, as plain frozen records: made by the application, read by widgets and by tests.

Nothing here imports Qt. Shares (progress, score) run from 0 to 1; moments carry a time zone; sizes are in bytes.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from operator import attrgetter
from pathlib import Path

from desktop.ui import phrases
from desktop.ui.status import Status

UNFINISHED = frozenset({Status.IN_PROGRESS})
DONE = frozenset({Status.COMPLETED, Status.PASSED, Status.PROVISIONAL})


@dataclass(frozen=True, slots=True)
class CourseCard:
    """One course of the library. `sha256` is the package's digest in 64 hex digits and its identity.

    `fact` is the line under the status of a card without a bar ("6 lessons"), `place` where the learner is ("Lesson 5
    of 7: Choosing an extinguisher"). `edition_text` is the standard and edition it is written for.
    """

    sha256: str
    title: str
    status: Status = Status.NOT_STARTED
    edition_text: str = ""
    progress: float | None = None
    score: float | None = None
    picture: Path | None = None
    last_opened: datetime | None = None
    fact: str = ""
    place: str = ""
    lessons_done: int = 0
    lessons: int = 0

    @property
    def has_bar(self) -> bool:
        """A bar says something only while the course is on its way, and an empty one nothing that the word does not."""
        return self.status is Status.IN_PROGRESS and bool(self.progress)

    @property
    def figure(self) -> str:
        """The number at the end of the status line: the score, else how far it has come, else nothing."""
        if self.score is not None and self.status not in UNFINISHED:
            return phrases.percent(self.score)
        return phrases.percent(self.progress) if self.has_bar and self.progress is not None else ""

    @property
    def standard(self) -> str:
        """The standard without its edition: "SCORM 1.2", "SCORM 2004"."""
        return " ".join(self.edition_text.split()[:2])

    @property
    def foot(self) -> str:
        """The line below the status, in words: the fact where no bar takes its place, and the standard."""
        parts = ("" if self.has_bar else self.fact, self.standard)
        return ", ".join(part for part in parts if part)

    @property
    def lessons_fact(self) -> str:
        """ "4 of 7 lessons done", or nothing when the course is a single lesson."""
        return f"{self.lessons_done} of {self.lessons} lessons done" if self.lessons > 1 else ""

    @property
    def spoken(self) -> str:
        """Everything the card shows, as a screen reader says it."""
        parts = (self.title, self.status.word, self.figure, self.foot)
        return ", ".join(part for part in parts if part)

    @property
    def action(self) -> str:
        """What opening it is called."""
        if self.status is Status.IN_PROGRESS:
            return "Continue"
        return "Open" if self.status in DONE or self.status is Status.FAILED else "Start"


class Choice(Enum):
    """The segments above the cards."""

    ALL = "All"
    IN_PROGRESS = "In progress"
    DONE = "Done"

    def holds(self, card: CourseCard) -> bool:
        """Whether a card belongs to the segment."""
        return card.status in _HELD[self]


_HELD = {Choice.ALL: frozenset(Status), Choice.IN_PROGRESS: UNFINISHED, Choice.DONE: DONE}


def counts(cards: Iterable[CourseCard]) -> dict[Choice, int]:
    """How many cards each segment holds."""
    return counts_by(Counter(map(attrgetter("status"), cards)))


def counts_by(by_status: Mapping[Status, int]) -> dict[Choice, int]:
    """The same, from how many cards each status has."""
    return {choice: sum(by_status.get(status, 0) for status in _HELD[choice]) for choice in Choice}


def found(cards: Iterable[CourseCard], choice: Choice, words: str) -> list[CourseCard]:
    """The cards of a segment whose titles contain every one of the words, in any case and any order."""
    held, wanted = _HELD[choice], words.casefold().split()
    among = [card for card in cards if card.status in held]
    if not wanted:
        return among
    return [card for card in among if all(word in card.title.casefold() for word in wanted)]


def to_continue(cards: Iterable[CourseCard]) -> CourseCard | None:
    """The unfinished course that was opened last; None when there is none."""
    opened = [(card.last_opened, card) for card in cards if card.status in UNFINISHED and card.last_opened is not None]
    return max(opened, key=lambda pair: pair[0])[1] if opened else None


def subtitle(totals: Mapping[Choice, int]) -> str:
    """The line under the page's title, from the counts."""
    if not totals[Choice.ALL]:
        return "No courses on this machine yet"
    on_machine = f"{phrases.count(totals[Choice.ALL], 'course', 'courses')} on this machine"
    under_way = totals[Choice.IN_PROGRESS]
    return f"{on_machine} · {under_way:,} in progress" if under_way else on_machine


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the library's page shows: the cards read so far, in order, and what is known of all before they are read.

    `newest` is the course to continue; it may stand among the cards or after them.
    """

    cards: tuple[CourseCard, ...]
    totals: Mapping[Choice, int]
    newest: CourseCard | None = None

    @classmethod
    def whole(cls, cards: Sequence[CourseCard]) -> "Shelf":
        """One that has been read to its end."""
        return cls(tuple(cards), counts(cards), to_continue(cards))

    @property
    def is_whole(self) -> bool:
        """Whether every card is there."""
        return len(self.cards) >= self.totals[Choice.ALL]

    def and_then(self, cards: Sequence[CourseCard]) -> "Shelf":
        """The same with the next cards read."""
        return replace(self, cards=(*self.cards, *cards))


@dataclass(frozen=True, slots=True)
class LessonRow:
    """One line of the lessons of a course; `depth` counts from 0. A page the course does not follow has no status."""

    title: str
    status: Status | None = None
    depth: int = 0
    score: float | None = None
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a list of facts; `is_code` values are shown in mono and can be copied."""

    name: str
    value: str
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class CourseDetails:
    """Everything the details page shows. `notes` are what import mended or passed over, for staff."""

    card: CourseCard
    description: str = ""
    lessons: tuple[LessonRow, ...] = ()
    octets: int | None = None
    added: datetime | None = None
    attempts_used: int = 0
    attempts_allowed: int | None = None
    time_spent: timedelta = timedelta()
    pass_mark: float | None = None
    notes: tuple[str, ...] = ()

    def facts(self, now: datetime) -> list[Fact]:
        """What a learner may want to know; lines without a value are left out."""
        of = f" of {self.attempts_allowed}" if self.attempts_allowed else ""
        lines = (
            ("Pass mark", phrases.percent(self.pass_mark) if self.pass_mark is not None else ""),
            ("Lessons", f"{self.card.lessons:,}" if self.card.lessons else ""),
            ("Attempts", f"{self.attempts_used}{of} used" if self.attempts_used or of else "None yet"),
            ("Time spent", phrases.span(self.time_spent) if self.time_spent else ""),
            (
                "Last opened",
                phrases.placed(self.card.last_opened, now) if self.card.last_opened else "",
            ),
            ("Added", phrases.placed(self.added, now) if self.added else ""),
        )
        return [Fact(name, value) for name, value in lines if value]

    def staff_facts(self) -> list[Fact]:
        """What only staff see: standard, size, digest."""
        lines = (
            Fact("Standard", self.card.edition_text),
            Fact("Size", phrases.size(self.octets) if self.octets is not None else ""),
            Fact("SHA-256", self.card.sha256, is_code=True),
        )
        return [line for line in lines if line.value]
