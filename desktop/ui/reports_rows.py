"""The rows of the reports: courses, people, hardest questions."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from desktop.learning.reports import CourseFigures, EnrollmentStatus, HardQuestion, LearnerLine
from desktop.ui import phrases
from desktop.ui.reports_model import NOTHING, shared, spent
from desktop.ui.status import Status
from desktop.ui.widgets.table_model import (
    Align,
    BarCell,
    Column,
    CoverCell,
    Narrow,
    NumberCell,
    PersonCell,
    Row,
    StatusCell,
    TextCell,
)
from desktop.words import number, translate


def course_columns() -> tuple[Column, ...]:
    """The columns of the list of courses."""
    end = Align.END
    return (
        Column("course", translate("Reports", "Course"), 200, 5),
        Column("enrolled", translate("Reports", "Enrolled"), 84, 0, end, priority=4),
        Column("finished", translate("Reports", "Finished"), 150, 2),
        Column("overdue", translate("Reports", "Overdue"), 84, 0, end, priority=2),
        Column("score", translate("Reports", "Mean score"), 100, 0, end, priority=1),
        Column("attempts", translate("Reports", "Attempts"), 88, 0, end, priority=5),
        Column("time", translate("Reports", "Mean time"), 116, 0, end, priority=3),
    )


def course_row(course: CourseFigures) -> Row:
    """One course."""
    figures = course.figures
    share = figures.finished / figures.enrolments if figures.enrolments else None
    each = figures.seconds / figures.started if figures.started else None
    return Row(
        course.package,
        (
            CoverCell(course.title, course.sha256),
            NumberCell(number(figures.enrolments), translate("Reports", "enrolled")),
            BarCell(share, Status.COMPLETED if figures.passed == 0 else Status.PASSED),
            NumberCell(number(figures.overdue), translate("Reports", "overdue"), quiet=figures.overdue == 0),
            NumberCell(shared(figures.mean_score), translate("Reports", "mean score")),
            NumberCell(number(figures.attempts), translate("Reports", "attempts")),
            NumberCell(spent(each), translate("Reports", "mean time")),
        ),
    )


def learner_columns() -> tuple[Column, ...]:
    """The columns of the list of people."""
    end = Align.END
    return (
        Column("learner", translate("Reports", "Learner"), 176, 4),
        Column("course", translate("Reports", "Course"), 160, 4, priority=2, narrow=Narrow.FOLD),
        Column("status", translate("Reports", "Status"), 150, 1),
        Column("score", translate("Reports", "Score"), 70, 0, end, priority=1),
        Column("attempts", translate("Reports", "Attempts"), 84, 0, end, priority=5),
        Column("time", translate("Reports", "Time spent"), 110, 0, end, priority=4),
        Column("when", translate("Reports", "Finished or due"), 140, 0, end, priority=3),
    )


def learner_row(line: LearnerLine, now: datetime) -> Row:
    """One learner on one course; `now` with the time zone of the reader."""
    status = _STATUSES[line.status]
    return Row(
        line.enrolment,
        (
            PersonCell(line.name, str(line.learner), line.number or ""),
            TextCell(line.title),
            StatusCell(status, status.word),
            NumberCell(shared(line.score), translate("Reports", "score"), quiet=line.score is None),
            NumberCell(number(line.attempts), translate("Reports", "attempts"), quiet=line.attempts == 0),
            NumberCell(
                spent(line.seconds) if line.seconds else NOTHING,
                translate("Reports", "spent"),
                quiet=not line.seconds,
            ),
            _when(line, now),
        ),
    )


def _when(line: LearnerLine, now: datetime) -> TextCell:
    if line.status in _FINISHED and line.completed_at is not None:
        return TextCell(phrases.short_day(line.completed_at, now))
    if line.due_at is None:
        return TextCell(NOTHING, quiet=True)
    words = translate("Reports", "Due {day}").format(day=phrases.short_day(line.due_at, now))
    return TextCell(
        words, icon="triangle-alert" if line.overdue else "", tone=Status.ATTENTION if line.overdue else None
    )


def question_columns() -> tuple[Column, ...]:
    """The columns of the hardest questions."""
    end = Align.END
    return (
        Column("question", translate("Reports", "Question"), 220, 6),
        Column("wrong", translate("Reports", "Answered wrong"), 150, 2),
        Column("answers", translate("Reports", "Answered by"), 104, 0, end, priority=2),
        Column("time", translate("Reports", "Mean time"), 96, 0, end, priority=3),
        Column("answer", translate("Reports", "Most given wrong answer"), 190, 3, priority=1, narrow=Narrow.FOLD),
    )


def question_row(question: HardQuestion) -> Row:
    """One question."""
    judged = question.right + question.wrong
    most = TextCell(NOTHING, quiet=True)
    if question.wrong_alike:
        times = translate("Reports", "%n time(s)", "", question.wrong_alike)
        most = TextCell(question.wrong_response or translate("Reports", "No answer"), times)
    return Row(
        (question.lesson, question.identifier),
        (
            TextCell(question.text, question.lesson, strong=True),
            BarCell(question.share_wrong if judged else None, _hardness(question.share_wrong)),
            NumberCell(number(question.answers), translate("Reports", "answers")),
            NumberCell(NOTHING if question.seconds is None else spent(question.seconds), translate("Reports", "each")),
            most,
        ),
    )


_STATUSES: Final[Mapping[EnrollmentStatus, Status]] = {
    EnrollmentStatus.NOT_STARTED: Status.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: Status.IN_PROGRESS,
    EnrollmentStatus.COMPLETED: Status.COMPLETED,
    EnrollmentStatus.PASSED: Status.PASSED,
    EnrollmentStatus.FAILED: Status.FAILED,
}
_FINISHED: Final = frozenset({EnrollmentStatus.COMPLETED, EnrollmentStatus.PASSED})
_HARD, _HARDISH = 0.5, 0.25
"""From here on more than half, or a quarter, got it wrong."""


def _hardness(share: float) -> Status:
    if share >= _HARD:
        return Status.FAILED
    return Status.ATTENTION if share >= _HARDISH else Status.IN_PROGRESS
