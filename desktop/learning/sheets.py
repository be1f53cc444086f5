"""A report as a sheet of rows and typed columns, which every format that can be exported is written from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desktop.learning.access import Access
from desktop.learning.reports import (
    CourseFigures,
    HardQuestion,
    LearnerLine,
    ReportFilter,
    Wanted,
    course_figures,
    hardest_questions,
    learners,
)
from desktop.words import translate
from sync.records.vocabulary import EnrollmentStatus

Cell = str | int | float | datetime | None


class CellKind(Enum):
    """What a column holds: `SHARE` is 0..1, `SECONDS` a length of time, `MOMENT` an aware time."""

    TEXT = "text"
    NUMBER = "number"
    SHARE = "share"
    SECONDS = "seconds"
    MOMENT = "moment"


class ReportKind(Enum):
    """Which report; the value is what the audit trail says."""

    COURSES = "courses"
    LEARNERS = "learners"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """`width` is in characters. Paper has no room for what is not `on_paper`."""

    title: str
    kind: CellKind
    width: int
    on_paper: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows` can be read once, page by page; `count` says how many there will be."""

    title: str
    about: tuple[str, ...]
    columns: tuple[SheetColumn, ...]
    rows: Iterator[Sequence[Cell]]
    count: int
    made_at: datetime


_PAGE = 1000


def make_sheet(
    access: Access, kind: ReportKind, about: ReportFilter, wanted: Wanted = Wanted.ALL, named: tuple[str, ...] = ()
) -> Sheet:
    """A report to be written; `named` are lines that say what the filter is set to. Raises NotAllowed."""
    made_at = access.store.clock()
    if kind is ReportKind.LEARNERS:
        count = learners(access, about, wanted, most=1).count
        rows: Iterator[Sequence[Cell]] = _learner_rows(access, about, wanted)
        return Sheet(translate("Reports", "Learners"), named, _learner_columns(), rows, count, made_at)
    if kind is ReportKind.COURSES:
        courses = course_figures(access, about)
        rows = (_course_row(course) for course in courses)
        return Sheet(translate("Reports", "Courses"), named, _course_columns(), rows, len(courses), made_at)
    questions = hardest_questions(access, about)
    rows = (_question_row(question) for question in questions)
    return Sheet(translate("Reports", "Hardest questions"), named, _question_columns(), rows, len(questions), made_at)


def status_words(status: EnrollmentStatus, *, overdue: bool = False) -> str:
    """How somebody stands, in a word or two."""
    words = {
        EnrollmentStatus.NOT_STARTED: translate("Reports", "Not started"),
        EnrollmentStatus.IN_PROGRESS: translate("Reports", "In progress"),
        EnrollmentStatus.COMPLETED: translate("Reports", "Completed"),
        EnrollmentStatus.FAILED: translate("Reports", "Failed"),
        EnrollmentStatus.PASSED: translate("Reports", "Passed"),
    }[status]
    return translate("Reports", "{status}, overdue").format(status=words) if overdue else words


def _learner_rows(access: Access, about: ReportFilter, wanted: Wanted) -> Iterator[Sequence[Cell]]:
    after = 0
    while page := learners(access, about, wanted, after=after, most=_PAGE).lines:
        yield from map(_learner_row, page)
        after += len(page)


def _learner_row(line: LearnerLine) -> Sequence[Cell]:
    return (
        line.name,
        line.number,
        line.title,
        status_words(line.status, overdue=line.overdue),
        None if line.progress is None else line.progress / 100,
        line.score,
        line.best_score,
        line.attempts,
        line.seconds,
        line.enrolled_at,
        line.due_at,
        line.started_at,
        line.completed_at,
        line.last_activity_at,
    )


def _learner_columns() -> tuple[SheetColumn, ...]:
    return _columns(
        (translate("Reports", "Learner"), CellKind.TEXT, 28),
        (translate("Reports", "Number"), CellKind.TEXT, 12),
        (translate("Reports", "Course"), CellKind.TEXT, 36),
        (translate("Reports", "Status"), CellKind.TEXT, 20),
        (translate("Reports", "Progress"), CellKind.SHARE, 10),
        (translate("Reports", "Score"), CellKind.SHARE, 8),
        (translate("Reports", "Best score"), CellKind.SHARE, 11, False),
        (translate("Reports", "Attempts"), CellKind.NUMBER, 10),
        (translate("Reports", "Time spent"), CellKind.SECONDS, 11),
        (translate("Reports", "Enrolled"), CellKind.MOMENT, 17),
        (translate("Reports", "Due"), CellKind.MOMENT, 17),
        (translate("Reports", "Started"), CellKind.MOMENT, 17, False),
        (translate("Reports", "Finished"), CellKind.MOMENT, 17),
        (translate("Reports", "Last seen"), CellKind.MOMENT, 17, False),
    )


def _course_row(course: CourseFigures) -> Sequence[Cell]:
    figures = course.figures
    share = figures.finished / figures.enrolments if figures.enrolments else None
    each = figures.seconds / figures.started if figures.started else None
    return (
        course.title,
        figures.enrolments,
        figures.finished,
        share,
        figures.in_progress,
        figures.not_started,
        figures.failed,
        figures.overdue,
        figures.mean_score,
        figures.attempts,
        each,
        figures.seconds,
    )


def _course_columns() -> tuple[SheetColumn, ...]:
    return _columns(
        (translate("Reports", "Course"), CellKind.TEXT, 40),
        (translate("Reports", "Enrolled"), CellKind.NUMBER, 10),
        (translate("Reports", "Finished"), CellKind.NUMBER, 10),
        (translate("Reports", "Finished share"), CellKind.SHARE, 15),
        (translate("Reports", "In progress"), CellKind.NUMBER, 12),
        (translate("Reports", "Not started"), CellKind.NUMBER, 12),
        (translate("Reports", "Failed"), CellKind.NUMBER, 9),
        (translate("Reports", "Overdue"), CellKind.NUMBER, 10),
        (translate("Reports", "Mean score"), CellKind.SHARE, 12),
        (translate("Reports", "Attempts"), CellKind.NUMBER, 10),
        (translate("Reports", "Mean time"), CellKind.SECONDS, 11),
        (translate("Reports", "Time spent"), CellKind.SECONDS, 12),
    )


def _question_row(question: HardQuestion) -> Sequence[Cell]:
    return (
        question.text,
        question.identifier,
        question.answers,
        question.right,
        question.wrong,
        question.share_wrong if question.right + question.wrong else None,
        question.seconds,
        question.wrong_response,
        question.wrong_alike or None,
    )


def _question_columns() -> tuple[SheetColumn, ...]:
    return _columns(
        (translate("Reports", "Question"), CellKind.TEXT, 50),
        (translate("Reports", "Identifier"), CellKind.TEXT, 24, False),
        (translate("Reports", "Answered by"), CellKind.NUMBER, 12),
        (translate("Reports", "Right"), CellKind.NUMBER, 8),
        (translate("Reports", "Wrong"), CellKind.NUMBER, 8),
        (translate("Reports", "Wrong share"), CellKind.SHARE, 12),
        (translate("Reports", "Mean time"), CellKind.SECONDS, 11),
        (translate("Reports", "Most given wrong answer"), CellKind.TEXT, 40),
        (translate("Reports", "Given by"), CellKind.NUMBER, 10),
    )


def _columns(*columns: tuple[str, CellKind, int] | tuple[str, CellKind, int, bool]) -> tuple[SheetColumn, ...]:
    return tuple(SheetColumn(*one) for one in columns)
