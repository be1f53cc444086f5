"""What the page of one course shows, as plain frozen records. Nothing here imports Qt; moments are in words already."""

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from desktop.ui.library_model import CourseCard, Fact
from desktop.ui.status import Status
from desktop.ui.widgets.sync_state import Kept
from desktop.words import in_a_row, translate


class OfferKind(Enum):
    """What a button of the page leads to."""

    START = "start"
    CONTINUE = "continue"
    NEW_ATTEMPT = "new attempt"
    REVIEW = "review"
    BROWSE = "browse"
    ASK = "ask"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Offer:
    """One button: the first of a page is its primary one. `ends`: the attempt that a new one would end, None: none."""

    kind: OfferKind
    words: str
    ends: int | None = None


@dataclass(frozen=True, slots=True)
class Chip:
    """A status with words of its own, or something else (`icon`) that is said in its voice."""

    status: Status
    words: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt. `note` says whether it counts ("counts", "waits for your instructor"), "" where it does not."""

    identifier: UUID
    number: str
    note: str
    status: Status
    score: str
    time: str
    finished: str
    where: str
    kept: Kept | None = None

    @property
    def spoken(self) -> str:
        """The whole line, as a screen reader says it."""
        title = translate("CoursePage", "Attempt {number}").format(number=self.number)
        kept = self.kept.word if self.kept is not None else ""
        parts = (title, self.note, self.status.word, self.score, self.time, self.finished, self.where, kept)
        return in_a_row(*parts)


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question with the answer that counts. `right`: None where nobody can say.

    `solutions` are the right answers, empty as long as they are not to be shown; `earlier` are the answers before.
    """

    text: str
    verdict: str
    right: bool | None
    time: str
    answer: str
    solutions: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    lesson: str = ""

    @property
    def spoken(self) -> str:
        """The closed line, as a screen reader says it."""
        return in_a_row(self.text, self.verdict, self.time)


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions of one attempt. `fact`: "Attempt 2 · 22 of 25 correct"; `nothing` says why there are none."""

    attempt: UUID | None = None
    rows: tuple[QuestionRow, ...] = ()
    fact: str = ""
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class LessonRow:
    """One line of the lessons; `depth` counts from 0. A page the course does not follow has no status.

    `opens`: choosing it opens the course there. `reason` says why it does not, where the course says so.
    """

    identifier: str
    title: str
    status: Status | None = None
    depth: int = 0
    score: float | None = None
    is_heading: bool = False
    opens: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CertificateNote:
    """The certificate beside the course. `lines` stand on it below the name; `words` say how firm it is."""

    identifier: UUID
    name: str
    lines: tuple[str, ...]
    provisional: bool
    words: str


@dataclass(frozen=True, slots=True)
class CoursePageState:
    """Everything on the page but the questions, which come with an attempt."""

    card: CourseCard
    chips: tuple[Chip, ...]
    offers: tuple[Offer, ...]
    why_not: str = ""
    description: str = ""
    about: str = ""
    counting: str = ""
    attempts: tuple[AttemptRow, ...] = ()
    lessons: tuple[LessonRow, ...] = ()
    lessons_fact: str = ""
    facts: tuple[Fact, ...] = ()
    staff_facts: tuple[Fact, ...] = ()
    rules: tuple[str, ...] = ()
    certificate: CertificateNote | None = None
    asked: bool = False
