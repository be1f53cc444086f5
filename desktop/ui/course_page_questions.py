"""Results by question: a line for each, which opens to what was answered and what would have been right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.course_page_model import QuestionRow, Questions
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.line_button import LineButton
from desktop.ui.widgets.sheet import clear, column, frame, row, rule
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

ROW_HEIGHT, HEADING_HEIGHT, AT_FIRST, INDENT = 52, 36, 8, 32
MARGINS, VERDICT_WIDTH, TIME_WIDTH, ROOM_FOR_TIME = (20, 8, 20, 8), 96, 48, 480
_MARKS = {True: ("circle-check", "passed"), False: ("circle-x", "failed"), None: ("circle", "text2")}


class QuestionList(QWidget):
    """The questions of one attempt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = column(self)
        self._questions = Questions()

    def show_questions(self, questions: Questions) -> None:
        """Replace all."""
        self._questions = questions
        self._show(AT_FIRST)

    def _show(self, most: int) -> None:
        clear(self._box)
        shown = self._questions
        if not shown.rows:
            self._box.addWidget(_padded(Paragraph(shown.nothing, tone="second")))
            return
        # One more line says no less than a button to show it.
        rows = shown.rows if len(shown.rows) <= most + 1 else shown.rows[:most]
        lesson = ""
        for place, question in enumerate(rows):
            if place:
                self._box.addWidget(rule())
            if question.lesson and question.lesson != lesson:
                self._box.addWidget(_heading(question.lesson))
            lesson = question.lesson
            self._box.addWidget(QuestionLine(question))
        if len(rows) < len(shown.rows):
            total = self.locale().toString(len(shown.rows))
            more = Button(self.tr("Show all {number} questions").format(number=total), Kind.QUIET)
            more.clicked.connect(lambda: self._show(len(shown.rows)))
            self._box.addWidget(rule())
            self._box.addWidget(more)


class QuestionLine(QWidget):
    """Mark, question, verdict, time; what was answered below, when it is open."""

    def __init__(self, question: QuestionRow) -> None:
        super().__init__()
        theme = current_theme()
        box = column(self)
        self.line = LineButton(question.spoken, ROW_HEIGHT, MARGINS)
        self.line.setCheckable(True)
        mark, tone = _MARKS[question.right]
        self.line.put(IconLabel(mark, tone, 20))
        self.line.put(Paragraph(question.text), 1)
        verdict = Label(question.verdict, Type.LABEL, tone if tone != "text2" else "second")
        verdict.setMinimumWidth(theme.px(VERDICT_WIDTH))
        self.line.put(verdict)
        self._time = Label(question.time, Type.BODY, "second").set_numbers()
        self._time.setMinimumWidth(theme.px(TIME_WIDTH))
        self._time.setAlignment(_end(self) | Qt.AlignmentFlag.AlignVCenter)
        self.line.put(self._time)
        self._chevron = IconLabel("chevron-down", "text2")
        self.line.put(self._chevron)
        box.addWidget(self.line)
        self._detail = _detail(question)
        self._detail.hide()
        box.addWidget(self._detail)
        self.line.toggled.connect(self._open)

    def _open(self, opened: bool) -> None:
        self._detail.setVisible(opened)
        self._chevron.show_icon("chevron-up" if opened else "chevron-down", "text2")

    @property
    def is_open(self) -> bool:
        """Whether the answer is on show."""
        return self.line.isChecked()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._time.setVisible(bool(self._time.text()) and self.width() >= current_theme().px(ROOM_FOR_TIME))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As narrow as it gets without the time."""
        return QSize(0, super().minimumSizeHint().height())


def _detail(question: QuestionRow) -> QWidget:
    detail = frame(ground="sunken")
    line, box = row(detail, margins=(20, 12, 20, 16)), column(gap=8)
    line.addSpacing(current_theme().px(INDENT))
    line.addLayout(box, 1)
    facts = [(translate("CoursePage", "Your answer"), question.answer or translate("CoursePage", "No answer"))]
    if question.solutions:
        facts.append((translate("CoursePage", "Right answer"), "\n".join(question.solutions)))
    if question.earlier:
        facts.append((translate("CoursePage", "Answered before"), "\n".join(question.earlier)))
    for name, words in facts:
        part = column(gap=0)
        part.addWidget(Label(name, Type.CAPTION, "second"))
        for said in words.splitlines():
            part.addWidget(Paragraph(said))
        box.addLayout(part)
    return detail


def _end(part: QWidget) -> Qt.AlignmentFlag:
    mirrored = part.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute


def _heading(words: str) -> QWidget:
    heading = QWidget()
    heading.setMinimumHeight(current_theme().px(HEADING_HEIGHT))
    column(heading, margins=(20, 8, 20, 4)).addWidget(Label(words, Type.CAPTION, "second"))
    return heading


def _padded(part: QWidget) -> QWidget:
    outer = QWidget()
    column(outer, margins=(20, 16, 20, 20)).addWidget(part)
    return outer
