"""Shows one learner's work in one course to whoever teaches them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.learning.enrolling import EnrollmentSheet, get_scorm_enrollment
from desktop.learning.lesson_titles import LessonTitles
from desktop.learning.questions import QuestionResult, results_by_question
from desktop.ui.attempt_facts import AttemptFacts, attempt_facts
from desktop.ui.phrases import local_now
from desktop.ui.places import Place, words_of
from desktop.ui.work_page import WorkPage
from desktop.wiring.desk import Desk


@dataclass(frozen=True)
class WorkOf:
    """Whose work, in which course."""

    learner: UUID
    name: str
    package: UUID
    title: str


@dataclass(frozen=True)
class _Seen:
    """One reading: the attempts, and the answers of one of them."""

    sheet: EnrollmentSheet
    chosen: UUID | None
    questions: tuple[QuestionResult, ...]


class WorkOpening(QObject):
    """For the screens of teaching: `show` goes to the page, from which one comes back to the screen's place."""

    def __init__(self, desk: Desk, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._place = desk, place
        self._lessons = LessonTitles(desk.library.folder_of)
        self.page = WorkPage(words_of(place))
        self._turn = 0
        self._work: WorkOf | None = None
        self.page.back_requested.connect(lambda: desk.go(place))
        self.page.attempt_chosen.connect(self._choose)

    def show(self, work: WorkOf) -> None:
        """Read the work and show it."""
        self._work = work
        self._read(work, None)

    def _choose(self, attempt: object) -> None:
        if self._work is not None and isinstance(attempt, UUID):
            self._read(self._work, attempt)

    def _read(self, work: WorkOf, attempt: UUID | None) -> None:
        access, library = self._desk.access, self._desk.library
        self._turn += 1
        turn = self._turn

        def read() -> _Seen:
            sheet = get_scorm_enrollment(access, work.learner, work.package)
            chosen = attempt or (sheet.attempts[-1].id if sheet.attempts else None)
            package = next((one for one in library.packages() if one.id == work.package), None)
            titles = self._lessons.titles(package.facts.sha256) if package is not None else {}
            return _Seen(sheet, chosen, results_by_question(access, chosen, titles) if chosen is not None else ())

        def show(seen: _Seen) -> None:
            if turn != self._turn:
                return  # something else was asked for since
            self.page.show_work(work.name, work.title, _facts(seen.sheet, local_now()), seen.chosen)
            self.page.show_questions(seen.questions)
            if attempt is None:
                self._desk.show(self.page, self._place)
                self.page.table.focus()

        self._desk.background.run(read, show, self._desk.say)


def _facts(sheet: EnrollmentSheet, now: datetime) -> list[AttemptFacts]:
    counted = sheet.enrollment.result.attempt if sheet.enrollment is not None else None
    return [attempt_facts(attempt, now, is_counted=attempt.id == counted) for attempt in sheet.attempts]
