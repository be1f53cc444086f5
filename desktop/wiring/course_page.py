"""Joins the page of one course to its use cases, at whatever place it was opened from."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.learning.access import Actor
from desktop.learning.course import Opening
from desktop.learning.my_courses import Attempt, CourseFacts, MyCourses, QuestionResult
from desktop.learning.policy import Action
from desktop.ui.course_page import CoursePage
from desktop.ui.course_page_model import CoursePageState
from desktop.ui.course_page_presenter import Viewer, course_page
from desktop.ui.course_page_rows import asked_about, is_solved, questions
from desktop.ui.phrases import local_now
from desktop.ui.places import Place, words_of
from desktop.wiring.certificates import CertificateOpening
from desktop.wiring.desk import Desk
from sync.records.vocabulary import Role


@dataclass(frozen=True)
class _Read:
    """One reading: the facts, and the page made of them."""

    facts: CourseFacts
    state: CoursePageState


@dataclass(frozen=True)
class _Answers:
    """The questions of one attempt."""

    attempt: Attempt
    results: tuple[QuestionResult, ...]


class CourseOpening(QObject):
    """Shows one course for whoever is signed in, and does what they ask of it."""

    def __init__(self, desk: Desk, courses: MyCourses, place: Place, parent: QObject) -> None:
        """`place`: where the rail says one is, and where the way back leads."""
        super().__init__(parent)
        self._desk, self._courses, self._place = desk, courses, place
        self.page = CoursePage(desk.covers, words_of(place) if place is not Place.COURSES else "")
        self._facts: CourseFacts | None = None
        self._wanted, self._opened_from_here = "", False
        self._asked_about: UUID | None = None
        self.certificates = CertificateOpening(desk, self)
        page = self.page
        page.back_requested.connect(lambda: desk.go(place))
        page.open_requested.connect(self._open)
        page.ask_requested.connect(self._ask)
        page.certificate_requested.connect(lambda identifier: self.certificates.show(identifier, place))
        page.questions_requested.connect(self._read_questions)

    def show(self, sha256: str) -> None:
        """Read a course and show its page."""
        self._read(sha256, lambda: sha256)

    def _read(self, sha256: str, which: Callable[[], str]) -> None:
        """Read the version that `which` says, away from the window."""
        self._wanted = sha256
        courses, viewer = self._courses, _viewer(self._desk.actor)

        def work() -> _Read | None:
            version = which()
            facts = courses.facts(version)
            if facts is None:
                return None
            return _Read(facts, course_page(facts, courses.folder_of(version), viewer, local_now()))

        self._desk.background.run(work, lambda read: self._show(sha256, read), self._desk.say)

    def comes_back(self) -> bool:
        """After a course that was opened from its page: show the page again, as it stands now. False otherwise."""
        opened, self._opened_from_here = self._opened_from_here, False
        if not opened or not self._desk.after_course():
            return False  # it may not have opened at all
        self._desk.show(self.page, self._place)
        wanted = self._wanted
        self._read(wanted, lambda: self._courses.version_shown(wanted))
        return True

    def _show(self, sha256: str, read: _Read | None) -> None:
        if sha256 != self._wanted:
            return
        if read is None:
            self._desk.toast(
                self.tr("This course is not among your courses any more. What you did in it is kept."), None
            )
            self._desk.go(self._place)
            return
        self._facts, self._wanted = read.facts, read.state.card.sha256
        self.page.show_state(read.state)
        self._desk.show(self.page, self._place)
        self.page.take_focus()
        about = asked_about(read.facts)
        if about is not None:
            self._read_questions(about.id)

    def _read_questions(self, identifier: UUID) -> None:
        facts = self._facts
        attempt = next((one for one in facts.enrolment.attempts if one.id == identifier), None) if facts else None
        if facts is None or attempt is None:
            return
        self._asked_about = identifier

        def work() -> _Answers:
            return _Answers(attempt, self._courses.questions(attempt.id, facts.sheet))

        def show(answers: _Answers) -> None:
            if self._facts is facts and self._asked_about == identifier:
                shown = questions(answers.results, answers.attempt, solved=is_solved(answers.attempt, facts))
                self.page.show_questions(shown)

        self._desk.background.run(work, show, self._desk.say)

    def _open(self, sha256: str, opening: Opening, activity: str) -> None:
        self._opened_from_here = True
        if activity:
            self._desk.open_course(sha256, opening, choose=activity)
        else:
            self._desk.open_course(sha256, opening)

    def _ask(self) -> None:
        enrolled = self._facts.enrolment.enrollment if self._facts is not None else None
        if enrolled is None:
            return

        def done(_: None) -> None:
            self._desk.toast(self.tr("Your instructor will see that you ask for another attempt"), None)
            self.show(self._wanted)

        self._desk.background.run(lambda: self._courses.ask_for_attempt(enrolled.id), done, self._desk.say)


def _viewer(actor: Actor) -> Viewer:
    return Viewer(browses=actor.may(Action.BROWSE_COURSE), staff=actor.role is not Role.LEARNER)
