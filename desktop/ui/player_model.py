"""What the player's screen shows, as plain frozen records: made by the player's session, read by the screen.

Nothing here imports Qt, so that a test can ask "what would the learner see?" without a window. The sentences made from
these records are in `desktop.ui.player_words`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from desktop.ui.status import Status
from desktop.words import translate

DONE = frozenset({Status.COMPLETED, Status.PASSED})
"""The states that count as done."""


class RowKind(Enum):
    SECTION = "section"
    LESSON = "lesson"
    EXTRA = "extra"
    """A page to open that the course does not follow: it has no number and no status."""


class ControlState(Enum):
    """HIDDEN follows `adlnav:hideLMSUI`; DISABLED is what a dry run of the navigation request refuses."""

    HIDDEN = "hidden"
    DISABLED = "disabled"
    ENABLED = "enabled"


class SavedKind(Enum):
    """Where the newest value of the learner is now."""

    SAVING = "saving"
    HERE = "here"
    ON_ITS_WAY = "on its way"
    ON_SERVER = "on the server"
    NOT_SAVED = "not saved"


class Stage(Enum):
    """What the middle of the screen holds."""

    CHOOSE = "choose"
    LOADING = "loading"
    PLAYING = "playing"
    LESSON_ENDED = "lesson ended"
    STOPPED = "stopped"
    FINISHED = "finished"


class NoticeKind(Enum):
    INFO = "info"
    ATTENTION = "attention"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """One activity of the table of contents, in reading order; activities that are hidden get no row.

    `depth` counts from 0. `score` is the scaled score, 0 to 1. `reason` says in words why the row cannot be opened and
    is empty where `available`. A section is `available` when choosing it delivers one of its lessons.
    """

    identifier: str
    title: str
    depth: int = 0
    kind: RowKind = RowKind.LESSON
    status: Status = Status.NOT_STARTED
    score: float | None = None
    current: bool = False
    available: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """One navigation control. `target` is the title of the lesson it leads to, `label` replaces the usual word."""

    state: ControlState = ControlState.HIDDEN
    target: str = ""
    reason: str = ""
    label: str = ""

    @property
    def is_enabled(self) -> bool:
        return self.state is ControlState.ENABLED

    @property
    def is_shown(self) -> bool:
        return self.state is not ControlState.HIDDEN


ENABLED = Control(ControlState.ENABLED)
HIDDEN = Control(ControlState.HIDDEN)


@dataclass(frozen=True, slots=True)
class LessonPlace:
    """ "Lesson 5 of 7": both count from 1."""

    number: int
    count: int


@dataclass(frozen=True, slots=True)
class Progress:
    """`fraction` is 0 to 1; `done` of `count` lessons, where `count` 0 means that lessons are not counted."""

    fraction: float
    done: int = 0
    count: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """`at` is the local time of the newest stored value; `why` completes "Not saved: …".

    `late` says how long the oldest record of this machine has waited for the server, where that is too long.
    """

    kind: SavedKind
    at: datetime | None = None
    why: str = ""
    late: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A banner above the lesson: what happened, then what was kept and what to do now. `icon` replaces the kind's."""

    what: str
    rest: str = ""
    kind: NoticeKind = NoticeKind.INFO
    icon: str = ""


def stopped_and_back() -> Notice:
    """For a renderer that crashed and was started anew."""
    return Notice(
        translate("Player", "The course stopped."),
        translate("Player", "It is open again where you were."),
        icon="rotate-ccw",
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the attempt on the whole course ended. `score` is scaled, 0 to 1; `time` is the total of all sessions."""

    status: Status
    score: float | None = None
    time: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Learner:
    """`identifier` picks the avatar's tint."""

    name: str
    identifier: str


@dataclass(frozen=True, slots=True)
class PlayerState:
    """Everything the screen shows around the course, at one moment."""

    title: str
    stage: Stage = Stage.CHOOSE
    lesson: LessonPlace | None = None
    lesson_title: str = ""
    progress: Progress | None = None
    saved: Saved | None = None
    contents: tuple[ContentsRow, ...] = ()
    previous: Control = HIDDEN
    next: Control = HIDDEN
    exit: Control = ENABLED
    end: Control = HIDDEN
    """Ends the attempt; `exit` suspends it."""
    beginning: str | None = None
    """What to choose to go where the course begins; None where that can't be chosen."""
    notice: Notice | None = None
    outcome: Outcome | None = None
    learner: Learner | None = None
    staff: bool = False
    can_review: bool = True
    prints: bool = True
    """A page of the course may be put on paper."""

    @property
    def shows_bar(self) -> bool:
        """A course of one lesson has nothing to do in the bar: it goes, and the lesson gets the room."""
        return self.stage is not Stage.FINISHED and (self.previous.is_shown or self.next.is_shown)

    @property
    def shows_contents(self) -> bool:
        """A table of one lesson tells nothing."""
        return len(self.contents) > 1

    @property
    def current(self) -> ContentsRow | None:
        return next((row for row in self.contents if row.current), None)


def lessons(rows: Sequence[ContentsRow]) -> list[ContentsRow]:
    """The rows that are lessons, in reading order."""
    return [row for row in rows if row.kind is RowKind.LESSON]


def lesson_numbers(rows: Sequence[ContentsRow]) -> dict[str, int]:
    """Identifier → number, from 1, over the lessons in reading order.

    Empty if any title already begins with a digit: the author has numbered them, and "3. 2.1 Alarms" helps nobody.
    """
    listed = lessons(rows)
    if any(row.title[:1].isdigit() for row in listed):
        return {}
    return {row.identifier: number for number, row in enumerate(listed, start=1)}


def place_of(rows: Sequence[ContentsRow]) -> LessonPlace | None:
    """Where the current lesson stands among those listed; None while none is current or there is only one."""
    listed = lessons(rows)
    number = next((number for number, row in enumerate(listed, start=1) if row.current), None)
    return None if number is None or len(listed) < 2 else LessonPlace(number, len(listed))


def progress_of(rows: Sequence[ContentsRow]) -> Progress | None:
    """Progress by lessons done, for courses that report no measure of their own; None for an empty table."""
    listed = lessons(rows)
    done = sum(row.status in DONE for row in listed)
    return Progress(done / len(listed), done, len(listed)) if listed else None
