"""The lessons of a course, which open the course where one chooses; and what is known about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import phrases
from desktop.ui.course_page_model import LessonRow
from desktop.ui.player_words import NOT_COUNTED
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.line_button import LineButton
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import in_a_row, translate

LESSON_HEIGHT, HEADING_HEIGHT, AT_FIRST, INDENT = 52, 36, 12, 20
MARGINS = (20, 8, 20, 8)


class LessonList(QWidget):
    """Says by `chosen` at which lesson the course shall open."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = column(self)
        self._lessons: tuple[LessonRow, ...] = ()

    def show_lessons(self, lessons: tuple[LessonRow, ...]) -> None:
        """Replace all."""
        self._lessons = lessons
        self._show(AT_FIRST)

    def _show(self, most: int) -> None:
        clear(self._box)
        shown = self._lessons if len(self._lessons) <= most + 1 else self._lessons[:most]
        for place, lesson in enumerate(shown):
            if place:
                self._box.addWidget(rule())
            self._box.addWidget(self._line(lesson))
        if len(shown) < len(self._lessons):
            total = self.locale().toString(len(self._lessons))
            more = Button(self.tr("Show all {number} lessons").format(number=total), Kind.QUIET)
            more.clicked.connect(lambda: self._show(len(self._lessons)))
            self._box.addWidget(rule())
            self._box.addWidget(more)

    def _line(self, lesson: LessonRow) -> QWidget:
        if lesson.is_heading:
            heading = QWidget()
            heading.setMinimumHeight(current_theme().px(HEADING_HEIGHT))
            line = row(heading, margins=MARGINS)
            line.addSpacing(current_theme().px(INDENT * lesson.depth))
            line.addWidget(ElidedLabel(lesson.title, Type.CAPTION, "second"), 1)
            return heading
        said = _said(lesson)
        if lesson.opens:
            name = self.tr("Open {lesson}, {status}").format(lesson=lesson.title, status=said)
            button = LineButton(name, LESSON_HEIGHT, MARGINS)
            button.clicked.connect(lambda: self.chosen.emit(lesson.identifier))
            self._fill(button.line, lesson, said)
            for part in button.findChildren(QWidget):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            return button
        plain = QWidget()
        plain.setMinimumHeight(current_theme().px(LESSON_HEIGHT))
        plain.setAccessibleName(in_a_row(lesson.title, said))
        self._fill(row(plain, gap=12, margins=MARGINS), lesson, said)
        return plain

    def _fill(self, line: QHBoxLayout, lesson: LessonRow, said: str) -> None:
        status, middle = lesson.status, Qt.AlignmentFlag.AlignVCenter
        if lesson.depth:
            line.addSpacing(current_theme().px(INDENT * lesson.depth) - line.spacing())
        mark = IconLabel(status.icon, status.value, 20) if status is not None else IconLabel("info", "text2", 20)
        line.addWidget(mark, 0, middle)
        words = column()
        words.addWidget(Paragraph(lesson.title))
        if lesson.reason:
            words.addWidget(Paragraph(lesson.reason, Type.CAPTION, "second"))
        line.addLayout(words, 1)
        line.addWidget(Label(said, Type.LABEL, status.value if status is not None else "second"), 0, middle)
        if lesson.reason:
            line.addWidget(IconLabel("lock", "text2"), 0, middle)
        elif lesson.opens:
            line.addWidget(IconLabel("chevron-right", "text2"), 0, middle)


def _said(lesson: LessonRow) -> str:
    if lesson.status is None:
        return translate("Player", NOT_COUNTED)
    word = lesson.status.word
    return f"{word} · {phrases.percent(lesson.score)}" if lesson.score is not None else word


class AboutCourse(QWidget):
    """All of the description, and what holds for the course."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = column(self, gap=12, margins=(20, 16, 20, 20))

    def show_about(self, about: str, rules: tuple[str, ...]) -> None:
        """Replace all."""
        clear(self._box)
        for words in about.splitlines() if about else [self.tr("Its authors say nothing about this course.")]:
            if words.strip():
                self._box.addWidget(Paragraph(words.strip()))
        for words in rules:
            self._box.addWidget(Paragraph(words, tone="second"))
