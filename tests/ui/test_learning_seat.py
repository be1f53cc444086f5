"""A learner's screens in a whole Carrel: take a course from its page, come back to what came of it, see the results."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from desktop.learning.access import Access
from desktop.learning.enrolling import set_course_policy, withdraw
from desktop.store.attempts import end_attempt
from desktop.store.policies import CoursePolicy
from desktop.ui.course_page import CoursePage, Tab
from desktop.ui.course_page_model import OfferKind
from desktop.ui.course_page_questions import QuestionLine
from desktop.ui.places import Place
from desktop.ui.player_model import Learner as Shown
from desktop.ui.widgets.line_button import LineButton
from desktop.wiring.results import ResultsScreen
from tests.samples.driving import play_sample
from tests.seat import Seat


def said(part: QWidget) -> str:
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


class Learning:
    """Amina before her courses; the samples are on the shelf."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        seat.import_samples()
        self.fire, self.voyage = seat.sha_of("Fire"), seat.sha_of("voyage")
        self.managing: Access = seat.access
        self.amina = seat.as_learner()

    @property
    def page(self) -> CoursePage:
        return self.seat.courses.course.page

    def goes_to(self, sha256: str, *offers: OfferKind) -> CoursePage:
        """The page of a course by its card; waits until exactly these are offered, in this order."""
        self.seat.courses.course.show(sha256)
        return self.waits_for(*offers)

    def waits_for(self, *offers: OfferKind) -> CoursePage:
        self.seat.until(lambda: self.page.isVisible() and self.offered() == list(offers), f"{offers} on the page")
        return self.page

    def offered(self) -> list[OfferKind]:
        return [kind for kind in OfferKind if self.page.head.button(kind) is not None]

    def presses(self, kind: OfferKind) -> None:
        button = self.page.head.button(kind)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def takes(self, sample: str, kind: OfferKind, *, wrong: tuple[str, ...] = ()) -> None:
        """From the page to the end of the sample, and back to the page."""
        self.seat.opened.clear()
        self.presses(kind)
        self.seat.until(lambda: bool(self.seat.opened), "the course")
        play_sample(self.seat, sample, wrong=wrong)
        self.seat.until_saved()
        if self.seat.carrel.player is not None:
            self.seat.leave()

    def begins_voyage(self, steps: int) -> None:
        self.seat.open(self.voyage)
        play_sample(self.seat, "first-voyage", steps=steps)
        self.seat.leave()

    def ends_attempt(self) -> None:
        """As the course's own end would."""
        sheet = self.seat.my_courses.sheet(self.fire)
        assert sheet is not None
        last, store = sheet.attempts[-1].id, self.seat.carrel.store
        store.write(lambda connection: end_attempt(connection, last, store.clock())).result()

    def decides(self, **policy: object) -> None:
        package = self.seat.carrel.library.package(self.fire)
        assert package is not None
        set_course_policy(self.managing, package.id, CoursePolicy(**policy))  # type: ignore[arg-type]


@pytest.fixture
def learning(seat: Seat) -> Learning:
    return Learning(seat)


class TestTheWayThroughACourse:
    def test_from_enrolling_to_the_certificate_all_on_one_page(self, learning: Learning) -> None:
        page = learning.goes_to(learning.fire, OfferKind.START)
        start = page.head.button(OfferKind.START)
        assert start is not None
        assert start.text() == "Enrol and start"
        learning.takes("fire-safety", OfferKind.START)
        learning.waits_for(OfferKind.NEW_ATTEMPT, OfferKind.REVIEW, OfferKind.CERTIFICATE)
        learning.seat.until(lambda: bool(page.questions.findChildren(QuestionLine)), "the questions")
        shown = said(page)
        assert "Passed with 100%" in shown
        assert "Certificate provisional" in shown
        assert "Attempt 1 · " in shown
        assert page.tab is Tab.QUESTIONS

    def test_an_answer_opens_by_the_keyboard_with_what_was_right(self, learning: Learning) -> None:
        learning.goes_to(learning.fire, OfferKind.START)
        learning.takes("fire-safety", OfferKind.START, wrong=("lid",))
        page = learning.waits_for(OfferKind.NEW_ATTEMPT, OfferKind.REVIEW, OfferKind.CERTIFICATE)
        learning.seat.until(lambda: bool(page.questions.findChildren(QuestionLine)), "the questions")
        wrong = next(line for line in page.questions.findChildren(QuestionLine) if "Not correct" in said(line))
        assert "Right answer" not in said(wrong)
        wrong.line.setFocus()
        QTest.keyClick(wrong.line, Qt.Key.Key_Return)
        assert wrong.is_open
        assert "Your answer" in said(wrong)
        assert "Right answer" in said(wrong)

    def test_a_review_changes_nothing_and_leads_back(self, learning: Learning) -> None:
        learning.goes_to(learning.fire, OfferKind.START)
        learning.takes("fire-safety", OfferKind.START)
        offers = (OfferKind.NEW_ATTEMPT, OfferKind.REVIEW, OfferKind.CERTIFICATE)
        learning.waits_for(*offers)
        before = learning.seat.my_courses.course(learning.fire)
        learning.presses(OfferKind.REVIEW)
        learning.seat.until(lambda: learning.seat.carrel.player is not None, "the course")
        learning.seat.settle(0.5)
        learning.seat.leave()
        learning.waits_for(*offers)
        after = learning.seat.my_courses.course(learning.fire)
        assert before is not None
        assert after is not None
        assert before.standing is not None
        assert after.standing is not None
        assert (after.standing.attempts_used, after.standing.score_raw) == (1, before.standing.score_raw)

    def test_with_one_attempt_allowed_a_failure_leaves_asking_which_the_page_remembers(
        self, learning: Learning
    ) -> None:
        learning.decides(attempt_limit=1)
        learning.goes_to(learning.fire, OfferKind.START)
        learning.takes("fire-safety", OfferKind.START, wrong=("lid", "alarm", "match"))
        learning.waits_for(OfferKind.CONTINUE)
        learning.ends_attempt()
        page = learning.goes_to(learning.fire, OfferKind.REVIEW, OfferKind.ASK)
        assert "All attempts are used up" in said(page)
        learning.presses(OfferKind.ASK)
        learning.seat.until(lambda: "You asked for another attempt" in said(page), "the page to say so")
        ask = page.head.button(OfferKind.ASK)
        assert ask is not None
        assert not ask.isEnabled()

    def test_a_lesson_that_is_offered_opens_the_course_there(self, learning: Learning) -> None:
        learning.begins_voyage(steps=7)
        page = learning.goes_to(learning.voyage, OfferKind.CONTINUE, OfferKind.NEW_ATTEMPT)
        page.go_to_lessons()
        lesson = next(
            line for line in page.lessons.findChildren(LineButton) if "Welcome aboard" in line.accessibleName()
        )
        learning.seat.opened.clear()
        QTest.mouseClick(lesson, Qt.MouseButton.LeftButton)
        learning.seat.until(lambda: bool(learning.seat.opened), "the lesson")
        assert learning.seat.state.lesson_title == "Welcome aboard"

    def test_beside_the_course_the_learner_is_who_they_are_on_every_other_screen(self, learning: Learning) -> None:
        learning.seat.open(learning.voyage)
        assert learning.seat.state.learner == Shown("Amina Yusuf", str(learning.amina.person))
        assert learning.seat.script("return w.parent.API_1484_11.GetValue('cmi.learner_name')") == "Yusuf, Amina"

    def test_starting_over_asks_first_because_an_attempt_ends(self, learning: Learning) -> None:
        seat = learning.seat
        learning.begins_voyage(steps=3)
        learning.goes_to(learning.voyage, OfferKind.CONTINUE, OfferKind.NEW_ATTEMPT)
        seat.agree = False
        asked: list[str] = []

        def refuse() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            asked.append(dialog.windowTitle())
            dialog.reject()

        QTimer.singleShot(50, refuse)
        learning.presses(OfferKind.NEW_ATTEMPT)
        assert asked == ["End attempt 1?"]
        assert seat.carrel.player is None


class TestResults:
    def results(self, learning: Learning) -> ResultsScreen:
        learning.seat.sitting.go(Place.RESULTS)
        screen = learning.seat.sitting.screen(Place.RESULTS)
        assert isinstance(screen, ResultsScreen)
        learning.seat.until(lambda: screen.page.table.answered, "the results")
        return screen

    def test_before_the_first_course_they_lead_to_the_courses(self, learning: Learning) -> None:
        page = self.results(learning).page
        assert "Your results will be here" in said(page)
        QTest.mouseClick(page.courses_button, Qt.MouseButton.LeftButton)
        learning.seat.until(learning.seat.library_page.isVisible, "the courses")

    def test_a_course_that_was_taken_is_there_and_leads_to_its_page(self, learning: Learning) -> None:
        learning.goes_to(learning.fire, OfferKind.START)
        learning.takes("fire-safety", OfferKind.START)
        screen = self.results(learning)
        learning.seat.until(lambda: screen.page.table.total == 1, "the course")
        assert "1 course begun · 1 passed" in said(screen.page)
        (row,) = screen.page.table.rows()
        assert row.spoken.startswith("Fire safety at work, Passed, 100%, 1")
        screen.page.table.opened.emit(row.key)
        learning.seat.until(screen.course.page.isVisible, "the page of the course")
        assert screen.course.page.back_button.text() == "Results"

    def test_a_course_one_was_withdrawn_from_keeps_its_result_and_says_whom_to_ask(self, learning: Learning) -> None:
        learning.begins_voyage(steps=3)
        entry = learning.seat.my_courses.course(learning.voyage)
        assert entry is not None
        assert entry.standing is not None
        withdraw(learning.managing, entry.standing.enrollment)
        screen = self.results(learning)
        learning.seat.until(lambda: screen.page.table.total == 1, "the course")
        (row,) = screen.page.table.rows()
        assert "No longer among your courses" in row.spoken
        screen.page.table.opened.emit(row.key)
        assert "not among your courses any more" in said(learning.seat.carrel.window)
        learning.seat.courses.course.show(learning.voyage)
        learning.seat.until(lambda: "What you did in it is kept" in said(learning.seat.carrel.window), "to be told")
        assert not learning.page.isVisible()


def test_the_next_person_sees_nothing_of_it(learning: Learning) -> None:
    learning.begins_voyage(steps=3)
    learning.seat.as_learner("Noor", "Haddad")
    learning.seat.until(lambda: len(learning.seat.library_page.grid.cards()) == 2, "both courses")
    assert {card.said for card in learning.seat.library_page.grid.cards()} == {"Not started"}
    assert "Good" in said(learning.seat.library_page)
    assert "Noor" in said(learning.seat.library_page)
    learning.goes_to(learning.voyage, OfferKind.START)
