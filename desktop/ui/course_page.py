"""The page of one course for whoever takes it: how it stands, the attempts, questions, lessons, the certificate."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QTabBar, QWidget

from desktop.learning.course import Opening
from desktop.ui.course_page_attempts import AttemptsCard
from desktop.ui.course_page_head import CourseHead
from desktop.ui.course_page_lessons import AboutCourse, LessonList
from desktop.ui.course_page_model import CoursePageState, Offer, OfferKind, Questions
from desktop.ui.course_page_questions import QuestionList
from desktop.ui.course_page_side import CourseSide
from desktop.ui.pictures import Covers
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.text import ElidedLabel

SIDE_WIDTH, ROOM_FOR_SIDE = 320, 860
_OPENINGS = {
    OfferKind.START: Opening.RESUME,
    OfferKind.CONTINUE: Opening.RESUME,
    OfferKind.NEW_ATTEMPT: Opening.NEW_ATTEMPT,
    OfferKind.REVIEW: Opening.REVIEW,
    OfferKind.BROWSE: Opening.BROWSE,
}


class Tab(Enum):
    """What the lower card shows."""

    QUESTIONS = "questions"
    LESSONS = "lessons"
    ABOUT = "about"


class CoursePage(QFrame):
    """Shows one course and says what was asked for; it decides nothing."""

    back_requested = Signal()
    open_requested = Signal(str, object, str)
    """SHA-256, `Opening`, and the identifier of the activity to open at, "" for wherever the course leads."""
    ask_requested = Signal()
    """Ask for another attempt."""
    certificate_requested = Signal(object)
    """Open the certificate with this identifier."""
    questions_requested = Signal(object)
    """Show the questions of the attempt with this identifier."""

    def __init__(self, covers: Covers, back: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._state: CoursePageState | None = None
        self._questions = Questions()
        self._is_fresh = False
        """Nobody has yet had a look at the tab that came to the front by itself."""
        header = PageHeader("", back=back or self.tr("My courses"))
        header.back.clicked.connect(self.back_requested)
        self.back_button = header.back
        self._scroll = PageScroll()
        page = column(self)
        page.addWidget(header)
        page.addWidget(self._scroll, 1)
        self.head = CourseHead(covers)
        self.attempts, self.questions = AttemptsCard(), QuestionList()
        self.lessons, self.about, self.side = LessonList(), AboutCourse(), CourseSide()
        self._scroll.add(self.head)
        self._build()
        self._scroll.box.addStretch(1)
        self.head.chosen.connect(self._take)
        self.attempts.chosen.connect(self.questions_requested)
        self.lessons.chosen.connect(self._open_lesson)
        self.side.certificate_opened.connect(self._open_certificate)

    def _build(self) -> None:
        parts = QWidget()
        self._grid = QGridLayout(parts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().size("gutter"))
        self._grid.setVerticalSpacing(current_theme().space[3])
        self._main = QWidget()
        main = column(self._main, gap=16)
        main.addWidget(self.attempts)
        main.addWidget(self._tabbed())
        main.addStretch(1)
        self._scroll.add(parts)
        self._arrange()

    def _tabbed(self) -> CardFrame:
        card = CardFrame()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("About this course"))
        self._tab_fact = ElidedLabel("", Type.BODY, "second")
        line = row(margins=(8, 0, 8, 0), gap=12)
        line.addWidget(self.tabs)
        line.addWidget(self._tab_fact, 1)
        line.addSpacing(current_theme().px(12))  # as far from the edge as the lines below
        self._tab_fact.setAlignment(self._end() | Qt.AlignmentFlag.AlignVCenter)
        card.box.addLayout(line)
        card.box.addWidget(rule())
        self._shown: dict[Tab, QWidget] = {
            Tab.QUESTIONS: self.questions,
            Tab.LESSONS: self.lessons,
            Tab.ABOUT: self.about,
        }
        words = {
            Tab.QUESTIONS: self.tr("Results by question"),
            Tab.LESSONS: self.tr("Lessons"),
            Tab.ABOUT: self.tr("About"),
        }
        for tab, part in self._shown.items():
            self.tabs.setTabData(self.tabs.addTab(words[tab]), tab)
            card.box.addWidget(part)
        self.tabs.currentChanged.connect(self._show_tab)
        return card

    def show_state(self, state: CoursePageState) -> None:
        """Show another course from its top, or the same as it stands now where one is."""
        again = self._state is not None and self._state.card.sha256 == state.card.sha256
        self._state = state
        self.head.show_state(state)
        self.attempts.setVisible(bool(state.attempts))
        self.attempts.show_attempts(state.attempts, state.counting)
        self.lessons.show_lessons(state.lessons)
        self.about.show_about(state.about, state.rules)
        self.side.show_state(state)
        self._questions = Questions()
        self._offer_tabs(again=again)
        if not again:
            self._scroll.verticalScrollBar().setValue(0)
        self._arrange()

    def show_questions(self, questions: Questions) -> None:
        """Show what was asked in one of the attempts."""
        self._questions = questions
        self.questions.show_questions(questions)
        self.attempts.show_chosen(questions.attempt)
        if self._is_fresh and not questions.rows and self._state is not None and self._state.lessons:
            self._choose(Tab.LESSONS)
        self._is_fresh = False
        self._show_tab()

    def go_to_questions(self) -> None:
        """Show the tab with the questions."""
        self._choose(Tab.QUESTIONS)

    def go_to_lessons(self) -> None:
        """Show the tab with the lessons."""
        self._choose(Tab.LESSONS)

    @property
    def sha256(self) -> str:
        """The course on show; "" before the first."""
        return self._state.card.sha256 if self._state is not None else ""

    def take_focus(self) -> None:
        """Give the keyboard to what one would most likely do."""
        if not self.head.take_focus():
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # The tabs

    def _offer_tabs(self, *, again: bool) -> None:
        state, before = self._state, self.tab
        offered = {Tab.ABOUT}
        if state is not None:
            offered |= {Tab.QUESTIONS} if state.attempts else set()
            offered |= {Tab.LESSONS} if state.lessons else set()
        same = all(self.tabs.isTabVisible(place) is (self._tab_at(place) in offered) for place in self._tab_places())
        for place in self._tab_places():
            self.tabs.setTabVisible(place, self._tab_at(place) in offered)
        self.tabs.updateGeometry()  # Qt keeps the room of the tabs that were there
        # After the first attempt its questions are what one came back for, if there are any.
        self._is_fresh = not (again and same)
        self._choose(before if again and same else next(tab for tab in Tab if tab in offered))
        self._show_tab()

    def _tab_places(self) -> range:
        return range(self.tabs.count())

    def _tab_at(self, place: int) -> Tab:
        found = self.tabs.tabData(place)
        return found if isinstance(found, Tab) else Tab.ABOUT

    @property
    def tab(self) -> Tab:
        """The tab on show."""
        return self._tab_at(self.tabs.currentIndex())

    def _choose(self, tab: Tab) -> None:
        self.tabs.setCurrentIndex(next(place for place in self._tab_places() if self._tab_at(place) is tab))

    def _show_tab(self, _place: int = 0) -> None:
        for tab, part in self._shown.items():
            part.setVisible(tab is self.tab)
        lessons = self._state.lessons_fact if self._state is not None else ""
        facts = {Tab.QUESTIONS: self._questions.fact, Tab.LESSONS: lessons}
        self._tab_fact.setText(facts.get(self.tab, ""))

    # What was asked for

    def _take(self, offer: Offer) -> None:
        match offer.kind:
            case OfferKind.ASK:
                self.ask_requested.emit()
            case OfferKind.CERTIFICATE:
                self._open_certificate()
            case _:
                if offer.ends is None or self._ends(offer):
                    self.open_requested.emit(self.sha256, _OPENINGS[offer.kind], "")

    def _ends(self, offer: Offer) -> bool:
        """An attempt that ends can't be taken up again, so this one question is asked."""
        number = self.locale().toString(offer.ends or 0)
        dialog = Dialog(
            self.tr("End attempt {number}?").format(number=number),
            self.tr("It ends as it is now. Its results are kept, but you can't go on with it."),
            self,
        )
        dialog.add_button(self.tr("Keep attempt {number}").format(number=number))
        dialog.add_button(offer.words, Kind.PRIMARY, accepts=True)
        return bool(dialog.exec())

    def _open_lesson(self, identifier: str) -> None:
        self.open_requested.emit(self.sha256, Opening.RESUME, identifier)

    def _open_certificate(self) -> None:
        if self._state is not None and self._state.certificate is not None:
            self.certificate_requested.emit(self._state.certificate.identifier)

    # Its shape

    def _arrange(self) -> None:
        theme = current_theme()
        self.head.set_room(self.width())
        beside = self.width() >= theme.px(ROOM_FOR_SIDE)
        for part in (self._main, self.side):
            self._grid.removeWidget(part)
        self.side.setMaximumWidth(theme.px(SIDE_WIDTH) if beside else self.maximumWidth())
        self.side.setMinimumWidth(theme.px(SIDE_WIDTH) if beside else 0)
        self._grid.addWidget(self._main, 0, 0)
        self._grid.addWidget(self.side, 0 if beside else 1, 1 if beside else 0)
        self._grid.setColumnStretch(0, 1)

    def _end(self) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignAbsolute

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)
