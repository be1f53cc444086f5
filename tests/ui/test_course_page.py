"""The page of one course, used with the mouse and with the keyboard alone."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.learning.course import Opening
from desktop.ui.course_page import CoursePage, Tab
from desktop.ui.course_page_model import LessonRow, OfferKind, Questions
from desktop.ui.course_page_questions import QuestionLine
from desktop.ui.pictures import Covers
from desktop.ui.status import Status
from desktop.ui.theme import ThemeName, ThemeService, current_theme
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.line_button import LineButton
from desktop.ui.widgets.text import Paragraph
from tests.pictures.learning import LESSONS, PASSED, QUESTIONS, UNDER_WAY, USED_UP
from tests.ui.library_window import words


@pytest.fixture
def page(qtbot: QtBot, service: ThemeService) -> CoursePage:
    covers = Covers()
    made = CoursePage(covers)
    covers.setParent(made)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show_state(PASSED)
    made.show_questions(QUESTIONS)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(page: CoursePage, kind: OfferKind) -> None:
    button = page.head.button(kind)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(page: CoursePage) -> Tab:
    return page.tab


class TestTheButtons:
    def test_only_the_first_is_primary(self, page: CoursePage) -> None:
        kinds = [button.property("kind") for button in page.head.findChildren(Button)]
        assert kinds == ["primary", "secondary", "quiet"]

    def test_each_opens_the_course_in_its_way(self, page: CoursePage, qtbot: QtBot) -> None:
        for kind, opening in ((OfferKind.REVIEW, Opening.REVIEW), (OfferKind.NEW_ATTEMPT, Opening.NEW_ATTEMPT)):
            with qtbot.waitSignal(page.open_requested) as asked:
                press(page, kind)
            assert asked.args == [PASSED.card.sha256, opening, ""]

    def test_the_certificate_opens_by_its_button_and_by_its_paper(self, page: CoursePage, qtbot: QtBot) -> None:
        assert PASSED.certificate is not None
        with qtbot.waitSignal(page.certificate_requested) as asked:
            press(page, OfferKind.CERTIFICATE)
        with qtbot.waitSignal(page.certificate_requested) as again:
            QTest.mouseClick(page.side.certificate.paper, Qt.MouseButton.LeftButton)
        assert asked.args == again.args == [PASSED.certificate.identifier]

    @pytest.mark.parametrize("agrees", [True, False])
    def test_ending_an_attempt_is_asked_for(self, page: CoursePage, qtbot: QtBot, agrees: bool) -> None:
        page.show_state(UNDER_WAY)
        opened: list[object] = []
        page.open_requested.connect(lambda *asked: opened.append(asked[1]))

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            dialog.accept() if agrees else dialog.reject()

        QTimer.singleShot(50, answer)
        press(page, OfferKind.NEW_ATTEMPT)
        assert opened == ([Opening.NEW_ATTEMPT] if agrees else [])

    def test_whoever_asked_for_another_attempt_asks_no_second_time(self, page: CoursePage, qtbot: QtBot) -> None:
        page.show_state(USED_UP)
        with qtbot.waitSignal(page.ask_requested):
            press(page, OfferKind.ASK)
        page.show_state(replace(USED_UP, asked=True))
        button = page.head.button(OfferKind.ASK)
        assert button is not None
        assert not button.isEnabled()

    def test_escape_and_the_way_back_lead_back(self, page: CoursePage, qtbot: QtBot) -> None:
        with qtbot.waitSignal(page.back_requested):
            QTest.keyClick(page.head, Qt.Key.Key_Escape)
        with qtbot.waitSignal(page.back_requested):
            QTest.mouseClick(page.back_button, Qt.MouseButton.LeftButton)


class TestTheTabs:
    def test_a_course_that_was_tried_begins_with_its_questions_and_a_new_one_with_its_lessons(
        self, page: CoursePage
    ) -> None:
        assert shown(page) is Tab.QUESTIONS
        page.show_state(UNDER_WAY)
        assert shown(page) is Tab.LESSONS
        page.show_state(replace(UNDER_WAY, lessons=()))
        assert shown(page) is Tab.ABOUT

    def test_reading_the_same_course_again_stays_at_the_chosen_tab(self, page: CoursePage) -> None:
        page.tabs.setCurrentIndex(2)
        page.show_state(PASSED)
        assert shown(page) is Tab.ABOUT

    def test_after_the_first_attempt_the_questions_come_to_the_front(self, page: CoursePage) -> None:
        page.show_state(replace(UNDER_WAY, attempts=()))
        page.show_state(replace(UNDER_WAY, attempts=PASSED.attempts))
        assert shown(page) is Tab.QUESTIONS

    def test_where_nothing_was_asked_the_lessons_come_to_the_front(self, page: CoursePage) -> None:
        page.show_state(replace(UNDER_WAY, attempts=PASSED.attempts))
        page.show_questions(Questions(UUID(int=2), (), "Attempt 2", "No questions."))
        assert shown(page) is Tab.LESSONS

    def test_an_attempt_without_questions_that_was_chosen_says_so(self, page: CoursePage) -> None:
        page.show_state(replace(UNDER_WAY, attempts=PASSED.attempts))
        page.show_questions(QUESTIONS)
        page.show_questions(Questions(UUID(int=1), (), "Attempt 1", "No questions."))
        assert shown(page) is Tab.QUESTIONS

    def test_many_questions_are_shown_when_asked_for(self, page: CoursePage, qtbot: QtBot) -> None:
        assert len(page.questions.findChildren(QuestionLine)) == 8
        more = next(one for one in page.questions.findChildren(Button) if one.text() == "Show all 25 questions")
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "Question 25" in words(page.questions))

    def test_a_question_opens_and_closes_by_return(self, page: CoursePage) -> None:
        line = page.questions.findChildren(QuestionLine)[2]
        line.line.setFocus()
        QTest.keyClick(line.line, Qt.Key.Key_Return)
        told = words(line)
        assert all(part in told for part in ("Your answer", "3 metres", "Right answer", "2 metres", "4 metres"))
        QTest.keyClick(line.line, Qt.Key.Key_Return)
        assert "3 metres" not in words(line)

    def test_an_attempt_that_is_chosen_asks_for_its_questions(self, page: CoursePage, qtbot: QtBot) -> None:
        first, second = (line for line in page.attempts.findChildren(LineButton))
        assert first.isChecked()
        with qtbot.waitSignal(page.questions_requested) as asked:
            QTest.mouseClick(second, Qt.MouseButton.LeftButton)
        assert asked.args == [UUID(int=1)]
        page.show_questions(Questions(UUID(int=1), (), "Attempt 1", "No questions."))
        assert (first.isChecked(), second.isChecked()) == (False, True)
        qtbot.waitUntil(lambda: "No questions." in words(page.questions))

    def test_a_lesson_that_opens_is_a_button_and_a_locked_one_says_why(self, page: CoursePage, qtbot: QtBot) -> None:
        page.show_state(UNDER_WAY)
        buttons = page.lessons.findChildren(LineButton)
        assert len(buttons) == sum(lesson.opens for lesson in LESSONS)
        assert "Opens after “Choosing an extinguisher”" in words(page.lessons)
        with qtbot.waitSignal(page.open_requested) as asked:
            QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        assert asked.args == [UNDER_WAY.card.sha256, Opening.RESUME, "2"]

    def test_many_lessons_are_shown_when_asked_for(self, page: CoursePage, qtbot: QtBot) -> None:
        lessons = tuple(LessonRow(str(number), f"Lesson {number}", Status.NOT_STARTED) for number in range(1, 31))
        page.show_state(replace(UNDER_WAY, lessons=lessons))
        assert "Lesson 30" not in words(page)
        more = next(one for one in page.lessons.findChildren(Button) if one.text() == "Show all 30 lessons")
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "Lesson 30" in words(page))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", [PASSED, UNDER_WAY, USED_UP])
def test_nothing_is_cut_in_a_narrow_window(service: ThemeService, qtbot: QtBot, scale: float, state: object) -> None:
    service.set_scale(scale)
    covers = Covers()
    made = CoursePage(covers)
    covers.setParent(made)
    qtbot.addWidget(made)
    made.show_state(state)  # type: ignore[arg-type]
    made.show_questions(QUESTIONS)
    made.resize(round(408 * scale), round(800 * scale))
    made.show()
    qtbot.waitExposed(made)
    for part in made.findChildren(QWidget):
        if isinstance(part, Button | Paragraph | LineButton) and part.isVisible():
            assert part.height() >= part.minimumSizeHint().height(), part
            assert part.mapTo(made, part.rect().topRight()).x() < made.width(), part
        if isinstance(part, Paragraph) and part.isVisible():
            assert part.height() >= part.heightForWidth(part.width()), part.plain()


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_is_painted_in_every_theme_and_direction(
    page: CoursePage, service: ThemeService, name: ThemeName, direction: Qt.LayoutDirection
) -> None:
    service.ask_for(name)
    page.setLayoutDirection(direction)
    assert not page.grab().isNull()


def test_in_high_contrast_the_chosen_attempt_has_an_edge(page: CoursePage, service: ThemeService) -> None:
    """DESIGN, Tokens: "selection also gets a 2 px edge"."""
    service.ask_for(ThemeName.CONTRAST)
    lines = [line for line in page.findChildren(LineButton) if line.isCheckable() and not line.isHidden()]
    chosen, other = (next(line for line in lines if line.isChecked() is wanted) for wanted in (True, False))
    edge = current_theme().color("primary")
    for depth in (0, 1):
        assert chosen.grab().toImage().pixelColor(depth, chosen.height() // 2) == edge
        assert other.grab().toImage().pixelColor(depth, other.height() // 2) != edge


def test_every_part_one_can_reach_has_a_name(page: CoursePage) -> None:
    for state in (PASSED, UNDER_WAY, USED_UP):
        page.show_state(state)
        page.show_questions(QUESTIONS)
        for part in page.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                said = part.accessibleName() or (part.text() if isinstance(part, Button) else "")
                assert said, part
