"""A course's alert, confirm and prompt, answered as a learner would."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.ui import course_dialogs
from desktop.ui.course_dialogs import CourseDialog, CourseDialogs

LEAVE = "Are you sure you want to leave this page? Changes that you made may not be saved."
Answer = Callable[[CourseDialog], None]


def press(words: str) -> Answer:
    def answer(dialog: CourseDialog) -> None:
        next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()

    return answer


@pytest.fixture
def when_asked(qtbot: QtBot) -> Iterator[Callable[[Answer], None]]:
    """Answers the next dialog that comes up; the dialog blocks, so the answer is waiting before."""
    timers: list[QTimer] = []

    def prepare(answer: Answer) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, CourseDialog):
                timer.stop()
                answer(dialog)

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(5)
        timers.append(timer)

    yield prepare
    for timer in timers:
        timer.stop()


@pytest.fixture
def dialogs(qtbot: QtBot) -> CourseDialogs:
    return CourseDialogs("Fire safety at work")


def test_a_confirm_answers_what_was_pressed(dialogs: CourseDialogs, when_asked: Callable[[Answer], None]) -> None:
    when_asked(press("OK"))
    assert dialogs.confirm("Hand in the test now?") is True
    when_asked(press("Cancel"))
    assert dialogs.confirm("Hand in the test now?") is False


def test_escape_answers_no(dialogs: CourseDialogs, when_asked: Callable[[Answer], None]) -> None:
    when_asked(lambda dialog: dialog.reject())
    assert dialogs.confirm("Hand in the test now?") is False
    when_asked(lambda dialog: dialog.reject())
    assert dialogs.prompt("Your name?", "") is None


def test_a_prompt_gives_what_was_typed_and_offers_what_the_course_suggests(
    dialogs: CourseDialogs, when_asked: Callable[[Answer], None]
) -> None:
    def type_over(dialog: CourseDialog) -> None:
        field = dialog.findChildren(QLineEdit)[0]
        assert field.text() == "Sofia"
        field.setText("Leila")
        press("OK")(dialog)

    when_asked(type_over)
    assert dialogs.prompt("Your name?", "Sofia") == "Leila"


def test_the_dialog_is_headed_by_the_course_and_reads_its_words_as_plain_text(
    dialogs: CourseDialogs, when_asked: Callable[[Answer], None]
) -> None:
    def look(dialog: CourseDialog) -> None:
        assert dialog.windowTitle() == "Fire safety at work"
        assert "<b>not bold</b>" in [label.text() for label in dialog.findChildren(QLabel)]
        press("OK")(dialog)

    when_asked(look)
    dialogs.alert("<b>not bold</b>")


def test_a_long_text_scrolls_and_the_buttons_stay_in_sight(
    dialogs: CourseDialogs, when_asked: Callable[[Answer], None]
) -> None:
    def look(dialog: CourseDialog) -> None:
        assert dialog.findChildren(QScrollArea)
        assert dialog.height() < 600
        press("OK")(dialog)

    when_asked(look)
    dialogs.alert("A very long rule.\n" * 2000)


def test_the_question_whether_to_leave_is_never_shown(
    dialogs: CourseDialogs, when_asked: Callable[[Answer], None]
) -> None:
    """Leaving is the learner's choice, and every value is stored as it is set: there is nothing to lose."""
    when_asked(lambda dialog: dialog.reject())
    assert dialogs.confirm(LEAVE) is True


def test_a_course_that_asks_on_and_on_can_be_silenced(
    dialogs: CourseDialogs, when_asked: Callable[[Answer], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def silence(dialog: CourseDialog) -> None:
        box = dialog.findChildren(QCheckBox)[0]
        assert box.isVisible()
        box.setChecked(True)
        press("OK")(dialog)

    for _ in range(2):
        when_asked(press("OK"))
        dialogs.alert("Again")
    when_asked(silence)
    dialogs.alert("Again")
    for _ in range(3):
        when_asked(lambda dialog: dialog.accept())  # so that a dialog that does come up fails, and does not wait
    dialogs.alert("Nobody sees this")
    assert dialogs.confirm("Nor this") is False
    assert dialogs.prompt("Nor this", "x") is None


def test_dialogs_with_time_between_them_are_not_a_flood(
    dialogs: CourseDialogs, when_asked: Callable[[Answer], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden: list[bool] = []

    def look(dialog: CourseDialog) -> None:
        hidden.append(not dialog.findChildren(QCheckBox)[0].isVisible())
        press("OK")(dialog)

    now = iter(range(0, 1000, 30))
    monkeypatch.setattr(course_dialogs, "monotonic", lambda: float(next(now)))
    for _ in range(4):
        when_asked(look)
        dialogs.alert("A hint")
    assert hidden == [True] * 4
