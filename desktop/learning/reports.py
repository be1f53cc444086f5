"""Reports: who has finished, who is overdue, how courses went, which questions were hardest.

Whoever asks sees the people the policy lets them see, however the filter is set.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.answers import QuestionType, in_words, readable, without_language
from desktop.learning.policy import Action
from desktop.scorm.package import Edition
from desktop.store import questions as stored_questions
from desktop.store import reports as stored
from desktop.store.questions import AskedQuestion
from desktop.store.reports import BINS, CourseFigures, Extent, Figures, LearnerLine, LineFilter, Named
from desktop.store.store import Connection
from sync.records.vocabulary import EnrollmentStatus

# The layers above take the store's records from here.
__all__ = [
    "BINS",
    "CourseFigures",
    "EnrollmentStatus",
    "Figures",
    "HardQuestion",
    "LearnerLine",
    "LearnerPage",
    "Named",
    "Overview",
    "ProgressPoint",
    "ReportChoices",
    "ReportFilter",
    "Step",
    "Wanted",
    "choices",
    "course_figures",
    "extent_of",
    "hardest_questions",
    "learners",
    "overview",
]


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """What a report is about; None: everything. Times with a zone, `until` itself is outside."""

    group: UUID | None = None
    course: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None


class Wanted(Enum):
    """Which learners a list is asked for."""

    ALL = "all"
    FINISHED = "finished"
    IN_PROGRESS = "in progress"
    NOT_STARTED = "not started"
    OVERDUE = "overdue"
    FAILED = "failed"


class Step(Enum):
    """How far the points of progress are apart."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class ProgressPoint:
    """`finished` in all, up to the end of the week or month that began on `begins`."""

    begins: date
    finished: int


@dataclass(frozen=True, slots=True)
class Overview:
    """`scores`: how many counting scores fall into each tenth from 0 to 1. `progress` has no gaps."""

    figures: Figures
    learners: int
    courses: int
    scores: tuple[int, ...]
    progress: tuple[ProgressPoint, ...]
    step: Step


@dataclass(frozen=True, slots=True)
class LearnerPage:
    lines: tuple[LearnerLine, ...]
    count: int


@dataclass(frozen=True, slots=True)
class HardQuestion:
    """One question over many attempts. `answers` counts one an attempt; `seconds` is the mean, None where unknown.

    `wrong_response` is the wrong answer given most often, in words, `wrong_alike` times.
    """

    identifier: str
    text: str
    type: QuestionType
    lesson: str
    answers: int
    right: int
    wrong: int
    seconds: float | None
    wrong_response: str
    wrong_alike: int

    @property
    def share_wrong(self) -> float:
        """Of the answers with a verdict, 0..1."""
        judged = self.right + self.wrong
        return self.wrong / judged if judged else 0.0


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """What the filter can be set to."""

    groups: tuple[Named, ...]
    courses: tuple[Named, ...]


def choices(access: Access) -> ReportChoices:
    """The groups one may look at, and the courses somebody in reach is enrolled on. Raises NotAllowed."""

    def work(connection: Connection) -> ReportChoices:
        reach = access.reach(connection, Action.SEE_REPORTS)
        groups = stored.group_names(connection, None if reach is None else access.actor.person)
        return ReportChoices(tuple(groups), tuple(stored.course_names(connection, reach)))

    return access.read(Action.SEE_REPORTS, work)


def overview(access: Access, about: ReportFilter) -> Overview:
    """The figures of everything in reach, how scores are spread, how finishing went on. Raises NotAllowed."""

    def work(connection: Connection) -> Overview:
        extent = extent_of(access, connection, about)
        courses = stored.figures_by_course(connection, extent, access.store.clock())
        step, progress = _progress(stored.completions(connection, extent), about)
        return Overview(
            figures=_together(course.figures for course in courses),
            learners=stored.learner_count(connection, extent),
            courses=len(courses),
            scores=tuple(stored.scores(connection, extent)),
            progress=progress,
            step=step,
        )

    return access.read(Action.SEE_REPORTS, work)


def course_figures(access: Access, about: ReportFilter) -> tuple[CourseFigures, ...]:
    """The figures of each course somebody in reach is enrolled on, by title. Raises NotAllowed."""

    def work(connection: Connection) -> tuple[CourseFigures, ...]:
        extent = extent_of(access, connection, about)
        return tuple(stored.figures_by_course(connection, extent, access.store.clock()))

    return access.read(Action.SEE_REPORTS, work)


def learners(
    access: Access,
    about: ReportFilter,
    wanted: Wanted = Wanted.ALL,
    search: str = "",
    *,
    after: int = 0,
    most: int | None = 100,
) -> LearnerPage:
    """A page of learners and their courses, by name; `most` None gives all. Raises NotAllowed."""
    lines = LineFilter(_STATUSES.get(wanted), overdue=wanted is Wanted.OVERDUE, search=search)

    def work(connection: Connection) -> LearnerPage:
        extent, now = extent_of(access, connection, about), access.store.clock()
        found = stored.learner_lines(connection, extent, lines, now, limit=most, offset=after)
        return LearnerPage(tuple(found), stored.line_count(connection, extent, lines, now))

    return access.read(Action.SEE_REPORTS, work)


def hardest_questions(
    access: Access, about: ReportFilter, lessons: Mapping[str, str] | None = None
) -> tuple[HardQuestion, ...]:
    """The questions of the filter's course, the one most often answered wrong first; none without a course.

    `lessons` (identifier → title) names the lessons. Raises NotAllowed.
    """

    def work(connection: Connection) -> tuple[HardQuestion, ...]:
        edition = stored.edition_of(connection, about.course) if about.course is not None else None
        if edition is None:
            return ()
        asked = stored_questions.asked_questions(connection, extent_of(access, connection, about))
        questions = (_question(question, edition, lessons or {}) for question in asked)
        return tuple(sorted(questions, key=lambda question: (-question.share_wrong, -question.answers, question.text)))

    return access.read(Action.SEE_REPORTS, work)


def extent_of(access: Access, connection: Connection, about: ReportFilter) -> Extent:
    """The part of the filter that is in the actor's reach."""
    reach = access.reach(connection, Action.SEE_REPORTS)
    return Extent(reach, about.group, about.course, about.since, about.until)


_STATUSES: Final[Mapping[Wanted, frozenset[EnrollmentStatus]]] = {
    Wanted.FINISHED: stored.FINISHED,
    Wanted.IN_PROGRESS: frozenset({EnrollmentStatus.IN_PROGRESS}),
    Wanted.NOT_STARTED: frozenset({EnrollmentStatus.NOT_STARTED}),
    Wanted.FAILED: frozenset({EnrollmentStatus.FAILED}),
}
_WEEKS_AT_MOST: Final = timedelta(days=200)
"""A longer stretch of time is shown by months."""


def _together(figures: Iterable[Figures]) -> Figures:
    """All figures added up; the mean score is that of all scores."""
    every = tuple(figures)
    sums = {
        field.name: sum(getattr(one, field.name) for one in every)
        for field in fields(Figures)
        if field.name != "mean_score"
    }
    scored = sum(one.scored for one in every)
    total = sum(one.scored * one.mean_score for one in every if one.mean_score is not None)
    return Figures(**sums, mean_score=total / scored if scored else None)


def _progress(days: list[tuple[date, int]], about: ReportFilter) -> tuple[Step, tuple[ProgressPoint, ...]]:
    if not days:
        return Step.WEEK, ()
    first, last = days[0][0], days[-1][0]
    if about.since is not None:
        first = max(first, about.since.date())
    step = Step.WEEK if last - first <= _WEEKS_AT_MOST else Step.MONTH
    points, finished, place = [], 0, 0
    begins = _beginning(first, step)
    while begins <= last:
        after = _next(begins, step)
        while place < len(days) and days[place][0] < after:
            finished += days[place][1]
            place += 1
        points.append(ProgressPoint(begins, finished))
        begins = after
    return step, tuple(points)


def _beginning(day: date, step: Step) -> date:
    """The Monday of its week (ISO 8601), or the first of its month."""
    return day - timedelta(days=day.weekday()) if step is Step.WEEK else day.replace(day=1)


def _next(begins: date, step: Step) -> date:
    if step is Step.WEEK:
        return begins + timedelta(days=7)
    return (begins + timedelta(days=31)).replace(day=1)


def _question(asked: AskedQuestion, edition: Edition, lessons: Mapping[str, str]) -> HardQuestion:
    kind = QuestionType.of(asked.type or "")
    return HardQuestion(
        identifier=asked.identifier,
        text=without_language(asked.text or "").strip() or readable(asked.identifier),
        type=kind,
        lesson=lessons.get(asked.activity, ""),
        answers=asked.answers,
        right=asked.right,
        wrong=asked.wrong,
        seconds=asked.seconds,
        wrong_response=in_words(kind, asked.wrong_response or "", is_2004=edition.is_2004),
        wrong_alike=asked.wrong_alike,
    )
