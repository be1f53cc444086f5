"""The middle of the player: the course itself, or a page that says what to do when there is none to see."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.phrases import percent, span
from desktop.ui.player_model import Notice, NoticeKind, Outcome, PlayerState, Stage
from desktop.ui.player_words import StageWords, next_label, next_line, previous_label, stage_words
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.notices import Banner, IconDisc, Tone
from desktop.ui.widgets.sheet import clear, column, frame, row, rule
from desktop.ui.widgets.state import StatusLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph, tip
from desktop.words import translate

_TONES = {NoticeKind.INFO: Tone.INFO, NoticeKind.ATTENTION: Tone.ATTENTION, NoticeKind.FAILED: Tone.FAILED}
_ICONS = {
    Stage.CHOOSE: "list-tree",
    Stage.LOADING: "book-open",
    Stage.LESSON_ENDED: "check",
    Stage.STOPPED: "rotate-ccw",
}
_TEXT_WIDTH = 420


class StagePage(QWidget):
    """A page of words and at most two buttons, in the middle of the room."""

    leave_requested = Signal()
    review_requested = Signal()
    open_again_requested = Signal()
    """The course stopped: start it anew where it was."""
    item_chosen = Signal(str)
    """The lesson that has just ended, once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = column(self, margins=(32, 32, 32, 32))
        self._shown: tuple[object, ...] = ()
        self._texts: list[Paragraph] = []

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit_texts()

    def show_state(self, state: PlayerState) -> None:
        """Build the page anew if anything on it has changed."""
        words = stage_words(state)
        now = (state.stage, words, state.outcome, state.can_review, state.next.is_enabled, state.current)
        if now == self._shown:
            return
        self._shown = now
        clear(self._box)
        self._texts.clear()
        self._box.addStretch(1)
        if state.stage is Stage.FINISHED:
            self._add_finished(state.outcome, words, can_review=state.can_review)
        else:
            self._add_words(_ICONS.get(state.stage, "book-open"), words, Type.H2)
            self._add_buttons(self._way_on(state))
        self._box.addStretch(1)
        self._fit_texts()
        self.setAccessibleName(f"{words.title}. {words.body}")

    def _way_on(self, state: PlayerState) -> list[Button]:
        if state.stage is Stage.STOPPED:
            return [
                self._button(
                    translate("Player", "Open it again"), Kind.PRIMARY, "rotate-ccw", self.open_again_requested
                )
            ]
        if state.stage is not Stage.LESSON_ENDED:
            return []
        buttons = []
        if state.current is not None and state.current.available:
            again = Button(translate("Player", "Open it again"), Kind.SECONDARY, "rotate-ccw")
            again.clicked.connect(partial(self.item_chosen.emit, state.current.identifier))
            buttons.append(again)
        if not state.next.is_enabled:
            buttons.append(
                self._button(translate("Player", "Back to my courses"), Kind.PRIMARY, None, self.leave_requested)
            )
        return buttons

    def _add_words(self, icon_name: str, words: StageWords, step: Type) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._box.addWidget(IconDisc(icon_name), 0, middle)
        self._box.addSpacing(current_theme().px(20))
        for text, voice, tone in ((words.title, step, None), (words.body, Type.BODY, "second")):
            if text:
                part = Paragraph(text, voice, tone)
                part.setAlignment(middle)
                self._texts.append(part)
                self._box.addWidget(part, 0, middle)
                self._box.addSpacing(current_theme().space[0])

    def _fit_texts(self) -> None:
        theme = current_theme()
        width = max(1, min(theme.px(_TEXT_WIDTH), self.width() - 2 * theme.size("margin")))
        for part in self._texts:
            part.setFixedWidth(width)
            part.ensurePolished()  # the height depends on the font, which the sheet brings
            part.setFixedHeight(part.heightForWidth(width))

    def _add_finished(self, outcome: Outcome | None, words: StageWords, *, can_review: bool) -> None:
        icon_name = outcome.status.icon if outcome else "check"
        self._add_words(icon_name, words, Type.H1)
        if outcome is not None:
            self._box.addSpacing(current_theme().space[4])
            self._box.addWidget(_facts(outcome), 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = [self._button(translate("Player", "Back to my courses"), Kind.PRIMARY, None, self.leave_requested)]
        if can_review:
            buttons.insert(0, self._button(translate("Player", "Review"), Kind.SECONDARY, "eye", self.review_requested))
        self._add_buttons(buttons)

    def _add_buttons(self, buttons: list[Button]) -> None:
        if not buttons:
            return
        self._box.addSpacing(current_theme().space[4])
        line = row(gap=12)
        line.addStretch(1)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        self._box.addLayout(line)

    @staticmethod
    def _button(words: str, kind: Kind, icon_name: str | None, then: object) -> Button:
        button = Button(words, kind, icon_name)
        button.clicked.connect(then)
        return button


def _facts(outcome: Outcome) -> QFrame:
    """A card with status, score and time, each under its name."""
    card = frame(card=True)
    line = row(card, gap=48, margins=(32, 20, 32, 20))
    _add_fact(line, translate("Player", "Status"), StatusLabel(outcome.status))
    if outcome.score is not None:
        _add_fact(line, translate("Player", "Score"), Label(percent(outcome.score), Type.LABEL).set_numbers())
    if outcome.time is not None:
        _add_fact(line, translate("Player", "Time"), Label(span(outcome.time), Type.LABEL).set_numbers())
    return card


def _add_fact(line: QHBoxLayout, name: str, value: QWidget) -> None:
    fact: QVBoxLayout = column(gap=4)
    fact.addWidget(Label(name, Type.CAPTION, "second"))
    fact.addWidget(value)
    line.addLayout(fact)


class NavigationBar(QFrame):
    """Previous, where "next" leads, and next: 64 px below the course."""

    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.previous = Button(translate("Player", "Previous"), Kind.SECONDARY, "chevron-left")
        self.target = ElidedLabel("", Type.BODY, "second")
        self.target.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.next = Button(translate("Player", "Next lesson"), Kind.PRIMARY, "chevron-right").put_icon_at_end()
        box = column(self)
        box.addWidget(rule())
        line = row(gap=16, margins=(16, 12, 16, 11))
        line.addWidget(self.previous)
        line.addWidget(self.target, 1)
        line.addWidget(self.next)
        box.addLayout(line)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        theme_service().changed.connect(self._keep_height)
        self._keep_height()

    def show_state(self, state: PlayerState) -> None:
        for button, control, words in (
            (self.previous, state.previous, previous_label(state.previous)),
            (self.next, state.next, next_label(state.next)),
        ):
            button.setText(words)
            button.setVisible(control.is_shown)
            button.setEnabled(control.is_enabled)
            button.setToolTip("" if control.is_enabled else tip(control.reason))
            button.setAccessibleDescription(control.target if control.is_enabled else control.reason)
        self.target.setText(next_line(state.next))
        self.setVisible(state.shows_bar)

    def _keep_height(self) -> None:
        self.setFixedHeight(current_theme().size("header_slim"))


class PlayerStage(QWidget):
    """Banner, course or page, and navigation bar, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = StagePage()
        self.bar = NavigationBar()
        self._content: QWidget | None = None
        self._notice: Notice | None = None
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # the course takes what room there is; the page folds its text
        self._stack.addWidget(self.page)
        self._place = column(margins=(16, 12, 16, 12))
        self._banner = frame(ground="surface")
        self._banner.setLayout(self._place)
        self._banner.hide()
        box = column(self)
        box.addWidget(self._banner)
        box.addWidget(self._stack, 1)
        box.addWidget(self.bar)

    @property
    def content(self) -> QWidget | None:
        return self._content

    @property
    def banner(self) -> Banner | None:
        """The banner that is seen, if any."""
        return self._banner.findChild(Banner) if self._banner.isVisibleTo(self) else None

    def set_content(self, content: QWidget | None) -> None:
        """Put the course's widget into the middle; the one before leaves, undeleted and without a parent."""
        if self._content is not None:
            self._stack.removeWidget(self._content)
            self._content.setParent(None)
        self._content = content
        if content is not None:
            self._stack.addWidget(content)

    def show_state(self, state: PlayerState) -> None:
        self.page.show_state(state)
        playing = state.stage is Stage.PLAYING and self._content is not None
        self._stack.setCurrentWidget(self._content if playing and self._content is not None else self.page)
        self.bar.show_state(state)
        self._show_notice(state.notice)

    def _show_notice(self, notice: Notice | None) -> None:
        if notice == self._notice:
            return  # the same one again stays hidden once it was hidden
        self._notice = notice
        clear(self._place)
        if notice is not None:
            banner = Banner(_TONES[notice.kind], notice.what, notice.rest, notice.icon or None)
            hide = Button(translate("Player", "Hide"), Kind.QUIET, size=Size.DENSE)
            hide.clicked.connect(self._banner.hide)
            banner.add_button(hide)
            self._place.addWidget(banner)
        self._banner.setVisible(notice is not None)
