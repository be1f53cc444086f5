"""The page of one course: cover, state, what it is about, its lessons, and the facts; more facts for staff."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.ui import phrases
from desktop.ui.library_model import CourseCard, CourseDetails, LessonRow
from desktop.ui.library_page import local_now
from desktop.ui.pictures import Covers
from desktop.ui.player_words import NOT_COUNTED
from desktop.ui.status import Status
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.page import CardFrame, CoverView, FactList, PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import IconLabel, ProgressLine, StatusChip, status_word
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import translate

COVER_SIZE = (344, 172)
SIDE_WIDTH, LESSON_HEIGHT, HEADING_HEIGHT, LESSONS_AT_FIRST = 320, 52, 36, 12
ROOM_FOR_SIDE, ROOM_FOR_COVER = 860, 760


class DetailsPage(QFrame):
    """Shows one course and says what was asked for."""

    back_requested = Signal()
    open_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, covers: Covers, now: Callable[[], datetime] = local_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._now = now
        self._sha256 = ""
        self._lessons: tuple[LessonRow, ...] = ()
        header = PageHeader("", back=self.tr("Courses"))
        header.back.clicked.connect(self.back_requested)
        self._scroll = PageScroll()
        page = column(self)
        page.addWidget(header)
        page.addWidget(self._scroll, 1)
        self._cover = CoverView(covers)
        self._cover.setFixedSize(*(current_theme().px(side) for side in COVER_SIZE))
        self.open_button = Button("", Kind.PRIMARY, "play", Size.LARGE)
        self.remove_button = Button(self.tr("Remove"), Kind.QUIET, "trash-2", Size.LARGE)
        self.open_button.clicked.connect(lambda: self.open_requested.emit(self._sha256))
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(self._sha256))
        self._build_top()
        self._build_parts()
        self._scroll.box.addStretch(1)

    def _build_top(self) -> None:
        top = QWidget()
        line = row(top, margins=(0, 8, 0, 20), gap=28)
        line.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=8)
        self._chip = StatusChip(Status.NOT_STARTED)
        chips = row(gap=8)
        chips.addWidget(self._chip)
        chips.addStretch(1)
        self._title = Paragraph("", Type.H1)
        self._description = Paragraph("", Type.BODY, "second")
        self._progress = ProgressLine(self.tr("Progress of the course"))
        words.addLayout(chips)
        words.addWidget(self._title)
        words.addWidget(self._description)
        words.addSpacing(current_theme().space[0])
        words.addWidget(self._progress)
        words.addSpacing(current_theme().space[1])
        words.addStretch(1)
        buttons = row(gap=12)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        line.addLayout(words, 1)
        self._scroll.add(top)

    def _build_parts(self) -> None:
        self._parts = QWidget()
        self._grid = QGridLayout(self._parts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().size("gutter"))
        self._grid.setVerticalSpacing(current_theme().space[3])
        self._lessons_card = CardFrame(self.tr("Lessons"))
        self._lessons_box = column()
        self._lessons_card.box.addLayout(self._lessons_box)
        self._side = QWidget()
        side = column(self._side, gap=16)
        self._facts, self._staff_facts = FactList(), FactList()
        for heading, facts in ((self.tr("Details"), self._facts), (self.tr("For staff"), self._staff_facts)):
            card = CardFrame(heading)
            inner = column(margins=(20, 0, 20, 20))
            inner.addWidget(facts)
            card.box.addLayout(inner)
            side.addWidget(card)
        side.addStretch(1)
        self._scroll.add(self._parts)
        self._arrange()

    def show_details(self, details: CourseDetails) -> None:
        """Show another course."""
        card = details.card
        self._sha256 = card.sha256
        self._cover.show_card(card)
        self._chip.show_status(card.status, _chip_words(card))
        self._title.set_text(card.title)
        self._description.set_text(details.description)
        self._description.setVisible(bool(details.description))
        self._progress.setVisible(card.has_bar)
        share = card.progress or 0.0
        self._progress.show_progress(
            share, phrases.percent(share), f"· {card.lessons_fact}" if card.lessons_fact else ""
        )
        self.open_button.setText(self.tr("{action} course").format(action=self.tr(card.action)))
        self._lessons = details.lessons
        self._lessons_card.setVisible(bool(details.lessons))
        self._lessons_card.say_fact(phrases.count(card.lessons, "lesson", "lessons") if card.lessons else "")
        self._show_lessons(LESSONS_AT_FIRST)
        self._facts.show_facts(details.facts(self._now()))
        self._staff_facts.show_facts(details.staff_facts())
        self._scroll.verticalScrollBar().setValue(0)
        self._arrange()

    def _show_lessons(self, most: int) -> None:
        clear(self._lessons_box)
        for lesson in self._lessons[:most]:
            self._lessons_box.addWidget(rule())
            self._lessons_box.addWidget(_lesson_line(lesson))
        if len(self._lessons) > most:
            total = self.locale().toString(len(self._lessons))
            more = Button(self.tr("Show all {number} lessons").format(number=total), Kind.QUIET)
            more.clicked.connect(lambda: self._show_lessons(len(self._lessons)))
            self._lessons_box.addWidget(rule())
            self._lessons_box.addWidget(more)

    def _arrange(self) -> None:
        theme = current_theme()
        width = self.width()
        self._cover.setVisible(width >= theme.px(ROOM_FOR_COVER))
        beside = width >= theme.px(ROOM_FOR_SIDE) and self._lessons_card.isVisibleTo(self)
        for part in (self._lessons_card, self._side):
            self._grid.removeWidget(part)
        self._side.setMaximumWidth(theme.px(SIDE_WIDTH) if beside else self.maximumWidth())
        self._side.setMinimumWidth(theme.px(SIDE_WIDTH) if beside else 0)
        self._grid.addWidget(self._lessons_card, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._side, 0 if beside else 1, 1 if beside else 0)
        self._grid.setColumnStretch(0, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()


def _chip_words(card: CourseCard) -> str:
    if card.score is None or card.status not in (Status.PASSED, Status.FAILED):
        return ""
    return f"{status_word(card.status)} with {phrases.percent(card.score)}"


def _lesson_line(lesson: LessonRow) -> QWidget:
    theme = current_theme()
    part = QWidget()
    line = row(part, gap=12, margins=(20 + 20 * lesson.depth, 0, 20, 0))
    if lesson.is_heading:
        part.setMinimumHeight(theme.px(HEADING_HEIGHT))
        line.addWidget(ElidedLabel(lesson.title, Type.CAPTION, "second"), 1)
        return part
    part.setMinimumHeight(theme.px(LESSON_HEIGHT))
    status = lesson.status
    line.addWidget(IconLabel(status.icon, status.value, 20) if status is not None else IconLabel("info", "text2", 20))
    title = Paragraph(lesson.title)
    title.setContentsMargins(0, theme.space[1], 0, theme.space[1])
    line.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
    words = status_word(status) if status is not None else translate("Player", NOT_COUNTED)
    if status is not None and lesson.score is not None:
        words = f"{words} · {phrases.percent(lesson.score)}"
    line.addWidget(Label(words, Type.LABEL, status.value if status is not None else "second"))
    part.setAccessibleName(f"{lesson.title}, {words}")
    return part
