"""What My courses shows, as plain frozen records: made by the application, read by widgets and by tests.

Nothing here imports Qt. Shares (progress, score) run from 0 to 1; moments carry a time zone; sizes are in bytes.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from desktop.ui import phrases
from desktop.ui.status import Status
from desktop.ui.widgets.sync_state import Kept
from desktop.words import QT_TRANSLATE_NOOP, in_a_row, number, translate

UNFINISHED = frozenset({Status.IN_PROGRESS})
DONE = frozenset({Status.COMPLETED, Status.PASSED, Status.PROVISIONAL})


@dataclass(frozen=True, slots=True)
class CourseCard:
    """One course of a learner. `sha256` is the package's digest in 64 hex digits and its identity.

    `word` says the status where the usual word says too little ("Passed, provisional"). `fact` is the line under the
    status of a card without a bar ("6 lessons"), `urgent` where it is about time that is over. `due` is the day until
    which the course is to be done. `place` is where the learner is ("Lesson 5 of 7: Choosing an extinguisher"),
    `opened` when they were last there, in words. `goes_on`: there is nothing to decide before it opens.
    `edition_text` is the standard and edition it is written for. `kept` is where the newest work on it is, None where
    there is none, or no server.
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
    word: str = ""
    urgent: bool = False
    due: datetime | None = None
    due_in_short: str = ""
    due_in_full: str = ""
    opened: str = ""
    goes_on: bool = True
    kept: Kept | None = None

    @property
    def has_bar(self) -> bool:
        """A bar says something only while the course is on its way, and an empty one nothing that the word does not."""
        return self.status is Status.IN_PROGRESS and bool(self.progress)

    @property
    def said(self) -> str:
        """The status in words."""
        return self.word or self.status.word

    @property
    def figure(self) -> str:
        """The end of the status line: the score, else how far it has come and until when, else nothing."""
        if self.score is not None and self.status not in UNFINISHED:
            return phrases.percent(self.score)
        if not self.has_bar or self.progress is None:
            return ""
        return _beside(phrases.percent(self.progress), self.due_in_short)

    @property
    def foot(self) -> str:
        """The line below the status, where no bar takes its place."""
        return "" if self.has_bar else self.fact

    @property
    def lessons_fact(self) -> str:
        """ "4 of 7 lessons done", or nothing when the course is a single lesson."""
        if self.lessons < 2:
            return ""
        words = translate("Library", "{done} of {all} lessons done")
        return words.format(done=number(self.lessons_done), all=number(self.lessons))

    @property
    def spoken(self) -> str:
        """Everything the card shows, as a screen reader says it."""
        parts = (self.title, self.said, self.figure, self.foot, self.kept.word if self.kept is not None else "")
        return in_a_row(*parts)

    @property
    def action(self) -> str:
        """What opening it is called."""
        if self.status is Status.IN_PROGRESS:
            return translate("Library", "Continue")
        return translate("Library", "Start") if self.goes_on else translate("Library", "Open")

    @property
    def is_due(self) -> bool:
        """Whether something is still to be done until a day."""
        return self.due is not None and self.status not in DONE


def _beside(*facts: str) -> str:
    """Facts of one line: "30% · due 27 Nov"."""
    return " · ".join(fact for fact in facts if fact)


class Choice(Enum):
    """The segments above the cards."""

    ALL = QT_TRANSLATE_NOOP("Library", "All")
    DUE = QT_TRANSLATE_NOOP("Library", "Due")
    IN_PROGRESS = QT_TRANSLATE_NOOP("Library", "In progress")
    DONE = QT_TRANSLATE_NOOP("Library", "Done")

    @property
    def word(self) -> str:
        """What the segment is called."""
        return translate("Library", self.value)

    def holds(self, card: CourseCard) -> bool:
        """Whether a card belongs to the segment."""
        return card.is_due if self is Choice.DUE else card.status in _HELD[self]


_HELD = {Choice.ALL: frozenset(Status), Choice.IN_PROGRESS: UNFINISHED, Choice.DONE: DONE}


def counts(cards: Sequence[CourseCard]) -> dict[Choice, int]:
    """How many cards each segment holds."""
    return counts_by(Counter(card.status for card in cards), sum(card.is_due for card in cards))


def counts_by(by_status: Mapping[Status, int], due: int = 0) -> dict[Choice, int]:
    """The same, from how many cards each status has and how many are due."""
    return {
        choice: due if choice is Choice.DUE else sum(by_status.get(status, 0) for status in _HELD[choice])
        for choice in Choice
    }


def found(cards: Iterable[CourseCard], choice: Choice, words: str) -> list[CourseCard]:
    """The cards of a segment whose titles contain every one of the words, in any case and any order."""
    wanted = words.casefold().split()
    among = list(cards) if choice is Choice.ALL else [card for card in cards if choice.holds(card)]
    if not wanted:
        return among
    return [card for card in among if all(word in card.title.casefold() for word in wanted)]


def to_continue(cards: Iterable[CourseCard]) -> CourseCard | None:
    """The unfinished course that was opened last; None when there is none."""
    opened = [(card.last_opened, card) for card in cards if card.status in UNFINISHED and card.last_opened is not None]
    return max(opened, key=lambda pair: pair[0])[1] if opened else None


@dataclass(frozen=True, slots=True)
class Dues:
    """Of the courses with a due date that are not done: all, those whose time is over, and the latest date in words."""

    due: int = 0
    overdue: int = 0
    until: str = ""


class PartOfDay(Enum):
    """By which one greets."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"

    @classmethod
    def at(cls, now: datetime) -> "PartOfDay":
        """Morning until noon, evening from six."""
        if now.hour < 12:
            return cls.MORNING
        return cls.AFTERNOON if now.hour < 18 else cls.EVENING


def greeting(name: str, now: datetime) -> str:
    """ "Good morning, Amina."; "" where no name is known."""
    if not name:
        return ""
    words = {
        PartOfDay.MORNING: translate("Library", "Good morning, {name}."),
        PartOfDay.AFTERNOON: translate("Library", "Good afternoon, {name}."),
        PartOfDay.EVENING: translate("Library", "Good evening, {name}."),
    }[PartOfDay.at(now)]
    return words.format(name=name)


def dues_in_words(dues: Dues, totals: Mapping[Choice, int]) -> str:
    """What presses: "1 course is overdue. 2 courses are due by 4 December."; else how the courses stand."""
    later = dues.due - dues.overdue
    sentences = []
    if dues.overdue == 1:
        sentences.append(translate("Library", "1 course is overdue."))
    elif dues.overdue:
        sentences.append(translate("Library", "%n courses are overdue.", "two or more", dues.overdue))
    if later == 1:
        sentences.append(translate("Library", "1 course is due by {day}.").format(day=dues.until))
    elif later:
        words = translate("Library", "%n courses are due by {day}.", "two or more", later)
        sentences.append(words.format(day=dues.until))
    if sentences:
        return " ".join(sentences)
    if totals[Choice.ALL] and totals[Choice.DONE] == totals[Choice.ALL]:
        return translate("Library", "Everything here is done.")
    return translate("Library", "Nothing is due.") if totals[Choice.ALL] else ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What My courses shows: the cards read so far, in order, and what is known of all before they are read.

    `newest` is the course to continue; it may stand among the cards or after them. `name` is how the learner is
    greeted.
    """

    cards: tuple[CourseCard, ...]
    totals: Mapping[Choice, int]
    newest: CourseCard | None = None
    dues: Dues = field(default_factory=Dues)
    name: str = ""

    @classmethod
    def whole(cls, cards: Sequence[CourseCard], dues: Dues | None = None, name: str = "") -> "Shelf":
        """One that has been read to its end."""
        return cls(tuple(cards), counts(cards), to_continue(cards), dues or Dues(), name)

    @property
    def is_whole(self) -> bool:
        """Whether every card is there."""
        return len(self.cards) >= self.totals[Choice.ALL]

    def and_then(self, cards: Sequence[CourseCard]) -> "Shelf":
        """The same with the next cards read."""
        return replace(self, cards=(*self.cards, *cards))

    def subtitle(self, now: datetime) -> str:
        """The line under the page's title."""
        return " ".join(part for part in (greeting(self.name, now), dues_in_words(self.dues, self.totals)) if part)


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a list of facts; `is_code` values are shown in mono and can be copied."""

    name: str
    value: str
    is_code: bool = False
