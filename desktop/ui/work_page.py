"""One learner's work in one course, as an instructor sees it: the attempts, and what was answered in each."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.learning.questions import QuestionResult
from desktop.ui import phrases
from desktop.ui.attempt_facts import AttemptFacts
from desktop.ui.attempts_beside import AttemptsBeside
from desktop.ui.status import Status
from desktop.ui.theme import Type
from desktop.ui.widgets.choosers import Choice, Chooser, TwoEnds
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import (
    Align,
    Cell,
    Column,
    Narrow,
    NumberCell,
    Row,
    StatusCell,
    TextCell,
)
from desktop.ui.widgets.text import Label
from desktop.words import translate


def columns() -> tuple[Column, ...]:
    """A question, what was answered, and what the course said to it."""
    return (
        Column("question", translate("Work", "Question"), 180, 4),
        Column("answer", translate("Work", "Answer"), 150, 3, priority=2, narrow=Narrow.FOLD),
        Column("right", translate("Work", "Right answer"), 150, 3, priority=4),
        Column("result", translate("Work", "Result"), 130, 1),
        Column("time", translate("Work", "Time"), 84, 0, Align.END, priority=3),
    )


def row(place: int, question: QuestionResult) -> Row:
    """One question; `place` tells it from another with the same identifier."""
    right = phrases.listed(list(question.correct_responses))
    time = phrases.span(timedelta(seconds=question.seconds)) if question.seconds is not None else "–"
    return Row(
        (place, question.identifier),
        (
            TextCell(question.text, question.lesson.title),
            TextCell(question.response or "–"),
            TextCell(right or "–", quiet=True),
            _result(question),
            NumberCell(time),
        ),
    )


def _result(question: QuestionResult) -> Cell:
    if question.is_right is None:
        return TextCell(question.result_words or "–", quiet=True)
    return StatusCell(Status.PASSED if question.is_right else Status.FAILED, question.result_words)


class WorkPage(QFrame):
    """`attempt_chosen` asks for the questions of another attempt."""

    back_requested = Signal()
    attempt_chosen = Signal(object)

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("", back)
        self.header.back.clicked.connect(self.back_requested)
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        holder = QWidget()
        self._attempts = column(holder)
        self.attempts = Chooser(self.tr("Attempt"))
        self.attempts.chosen.connect(self.attempt_chosen)
        self.table = Table(self.tr("Questions and answers"), columns())
        self.table.set_empty(
            EmptyState(
                "list-checks",
                self.tr("No answers recorded"),
                self.tr("This course does not tell which questions were asked, or none was answered yet."),
            )
        )
        scroll.add(holder, below=20)
        scroll.add(TwoEnds([Label(self.tr("Questions and answers"), Type.H3)], [self.attempts]), below=12)
        scroll.add_filling(self.table)

    def show_work(self, name: str, title: str, attempts: Sequence[AttemptFacts], chosen: UUID | None) -> None:
        """Whose work it is, in which course, and the attempts; `chosen` is the one whose answers are shown."""
        self.header.say(name, title)
        clear(self._attempts)
        if attempts:
            self._attempts.addWidget(AttemptsBeside(attempts))
        self.attempts.show_choices([Choice(attempt.identifier, attempt.heading) for attempt in attempts])
        self.attempts.choose(chosen)
        self.attempts.setVisible(len(attempts) > 1)

    def show_questions(self, questions: Sequence[QuestionResult]) -> None:
        """What was answered in the chosen attempt."""
        self.table.show_rows([row(place, question) for place, question in enumerate(questions)])
