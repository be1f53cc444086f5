"""The player's header: the way out, where the learner is, how far, where the work is, and the tools of the view."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from desktop.ui.icons import icon
from desktop.ui.phrases import percent
from desktop.ui.player_model import HIDDEN, Control, ControlState, Learner, PlayerState, Progress, Saved, SavedKind
from desktop.ui.player_words import lesson_line, progress_words, saved_words
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, IconButton, Kind
from desktop.ui.widgets.sheet import column, row, rule, set_look
from desktop.ui.widgets.state import Bar, IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label, after_dot, tip
from desktop.words import in_a_row, translate

ZOOM_STEPS = (0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_BAR, _TITLE_LEAST = 140, 160
_PILL_ICONS = {
    SavedKind.SAVING: ("hard-drive", "text2"),
    SavedKind.HERE: ("monitor-check", "text2"),
    SavedKind.ON_ITS_WAY: ("cloud-upload", "primary"),
    SavedKind.ON_SERVER: ("cloud-check", "passed"),
    SavedKind.NOT_SAVED: ("circle-x", "failed"),
}


class Brevity(IntEnum):
    """How little the pill says; ascending."""

    WHOLE = 0
    NO_TIME = 1
    SIGN_ALONE = 2
    """All the same the word, where it is that something is not saved."""


class SavedPill(QFrame):
    """Where the newest value is. Its width does not shrink while it says "Saving…", so that nothing beside it moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brevity = Brevity.WHOLE
        self._held: dict[Brevity, int] = dict.fromkeys(Brevity, 0)
        self.setProperty("pill", True)
        self._line = line = row(self, gap=8, margins=(10, 0, 12, 0))
        self._icon = IconLabel("monitor-check", "text2")
        self._word = Label("", Type.BODY)
        self._fact = Label("", Type.BODY, "second").set_numbers()
        line.addWidget(self._icon)
        line.addWidget(self._word)
        line.addWidget(self._fact)
        line.addStretch(1)
        self._shown: Saved | None = None
        self._keep_height()
        theme_service().changed.connect(self._keep_height)

    def show_saved(self, saved: Saved) -> None:
        if saved == self._shown:
            return
        self._shown = saved
        word, fact = saved_words(saved)
        self._icon.show_icon(*_PILL_ICONS[saved.kind])
        self._word.setText(word)
        self._fact.setText(after_dot(fact))
        tone = "failed" if saved.kind is SavedKind.NOT_SAVED else "attention" if saved.late else ""
        if tone != (self.property("tone") or ""):
            self._word.set_tone(tone or None)
            set_look(self, tone=tone)
        self.setAccessibleName(in_a_row(word, fact))
        if saved.kind is SavedKind.HERE:
            most = current_theme().px(240)
            self._held = {brevity: min(self._natural(brevity), most) for brevity in Brevity}
        self._fit()

    def set_brevity(self, brevity: Brevity) -> None:
        """Say less, where there is no room; the rest becomes its tip."""
        if brevity is not self._brevity:
            self._brevity = brevity
            self._fit()

    def width_at(self, brevity: Brevity) -> int:
        """How wide it would like to be, px."""
        return max(self._natural(brevity), self._held[brevity])

    def _natural(self, brevity: Brevity) -> int:
        sides, parts = self._line.contentsMargins(), [part for part, shown in self._parts(brevity) if shown]
        words = sum(part.sizeHint().width() + self._line.spacing() for part in parts)
        return self._icon.sizeHint().width() + words + sides.left() + sides.right()

    def _parts(self, brevity: Brevity) -> tuple[tuple[Label, bool], ...]:
        alarms = self._shown is not None and self._shown.kind is SavedKind.NOT_SAVED
        return (
            (self._word, alarms or brevity < Brevity.SIGN_ALONE),
            (self._fact, bool(self._fact.text()) and brevity is Brevity.WHOLE),
        )

    def _fit(self) -> None:
        for part, shown in self._parts(self._brevity):
            part.setVisible(shown)
        self.setMinimumWidth(self._held[self._brevity])
        self.setToolTip(tip(self.accessibleName()) if self._brevity is not Brevity.WHOLE else "")

    def _keep_height(self) -> None:
        self._held = dict.fromkeys(Brevity, 0)
        self._fit()
        self.setFixedHeight(current_theme().px(32))


class ZoomMenu(QMenu):
    """Smaller, 100%, larger, which leave the menu open; then printing, starting the page again, ending the attempt."""

    zoomed = Signal(float)
    printed = Signal()
    reloaded = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.larger = self._add("plus", translate("Player", "Larger\tCtrl++"), lambda: self.step(1))
        self.actual = self._add("search", "100%\tCtrl+0", lambda: self.set_zoom(1.0))
        self.smaller = self._add("minus", translate("Player", "Smaller\tCtrl+−"), lambda: self.step(-1))
        self._staying = (self.larger, self.actual, self.smaller)
        self.addSeparator()
        self.print = self._add("printer", translate("Player", "Print this page…\tCtrl+P"), self.printed.emit)
        self._add("rotate-ccw", translate("Player", "Start this page again"), self.reloaded.emit)
        self._before_end = self.addSeparator()
        self.end = self._add("log-out", translate("Player", "End this attempt…"), self.ended.emit)
        self.show_end(HIDDEN)
        self._icons: Sequence[tuple[QAction, str]] = [(action, action.objectName()) for action in self.actions()]
        theme_service().changed.connect(self._draw_icons)
        self._say()

    def _add(self, icon_name: str, words: str, do: object) -> QAction:
        action = self.addAction(icon(icon_name, "text", 20), words)
        action.setObjectName(icon_name)
        action.triggered.connect(do)
        return action

    def show_print(self, *, allowed: bool) -> None:
        """Whether a page of the course may be put on paper."""
        self.print.setVisible(allowed)

    def show_end(self, control: Control) -> None:
        """Whether the attempt on the course can be ended from here."""
        self._before_end.setVisible(control.is_shown)
        self.end.setVisible(control.is_shown)
        self.end.setEnabled(control.is_enabled)

    def step(self, steps: int) -> None:
        """One step larger (1) or smaller (-1); at the end of the scale nothing happens."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda place: abs(ZOOM_STEPS[place] - self.zoom))
        self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def set_zoom(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self._say()
            self.zoomed.emit(zoom)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        action = self.actionAt(event.position().toPoint())
        if action in self._staying:
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def _say(self) -> None:
        now = percent(self.zoom) if self.zoom <= 1 else f"{round(self.zoom * 100)}%"
        back = translate("Player", "{zoom}, back to 100%").format(zoom=now)
        self.actual.setText(f"{'100%' if self.zoom == 1.0 else back}\tCtrl+0")
        self.smaller.setEnabled(self.zoom > ZOOM_STEPS[0])
        self.larger.setEnabled(self.zoom < ZOOM_STEPS[-1])

    def _draw_icons(self) -> None:
        for action, name in self._icons:
            if name:
                action.setIcon(icon(name, "text", 20))


class PlayerHeader(QFrame):
    """64 px. In a narrow window the bar goes first, then the count, the pill's words, and the end of the title."""

    leave_requested = Signal()
    full_screen_requested = Signal()
    diagnostics_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.leave = Button(translate("Player", "Leave course"), Kind.QUIET, "chevron-left")
        self.leave.setAccessibleName(self.leave.text())
        self.title = ElidedLabel("", Type.LABEL)
        self.lesson = ElidedLabel("", Type.CAPTION, "second")
        self.bar = Bar(translate("Player", "Progress of the course"))
        self.percent = Label("", Type.LABEL).set_numbers()
        self.counted = Label("", Type.BODY, "second").set_numbers()
        self.pill = SavedPill()
        self.zoom = IconButton("zoom-in", translate("Player", "Zoom, print and more"))
        self.full_screen = IconButton("maximize", translate("Player", "Full screen (F11)"))
        self.diagnostics = IconButton("activity", translate("Player", "Diagnostics (Ctrl+Shift+D)"))
        self.diagnostics.setCheckable(True)
        self.menu = ZoomMenu(self)
        self._avatar: Avatar | None = None
        self._learner: Learner | None = None
        self._progress: Progress | None = None
        box = self._box = column(self, margins=(0, 1, 0, 0))
        self._line = row(gap=12, margins=(16, 0, 16, 0))
        box.addLayout(self._line, 1)
        box.addWidget(rule())
        self._fill()
        self.leave.clicked.connect(self.leave_requested)
        self.zoom.clicked.connect(self._open_menu)
        self.full_screen.clicked.connect(self.full_screen_requested)
        self.diagnostics.clicked.connect(self.diagnostics_requested)
        theme_service().changed.connect(self._keep_size)
        self._keep_size()

    def show_state(self, state: PlayerState) -> None:
        """Show title, place, progress, saved state and tools of a state."""
        _show_control(self.leave, state.exit)
        self.menu.show_end(state.end)
        self.menu.show_print(allowed=state.prints)
        self.title.setText(state.title)
        line = lesson_line(state)
        self.lesson.setText(line)
        self.lesson.setVisible(bool(line))
        self._show_progress(state.progress)
        self.pill.setVisible(state.saved is not None)
        if state.saved is not None:
            self.pill.show_saved(state.saved)
        self._show_learner(state.learner)
        self._fit()

    def show_diagnostics(self, *, shown: bool, available: bool) -> None:
        """`available` shows the button, `shown` presses it."""
        self.diagnostics.setVisible(available or shown)
        self.diagnostics.setChecked(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()
        self._box.activate()  # words that came back have their room at once

    def event(self, event: QEvent) -> bool:
        """Fonts come with the sheet after the header was filled, and change its widths."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fill(self) -> None:
        line, gap = self._line, current_theme().space
        line.addWidget(self.leave)
        self._rule = rule(upright=True)
        line.addWidget(self._rule)
        names = column(margins=(4, 0, 0, 0))
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.lesson)
        names.addStretch(1)
        line.addLayout(names, 1)
        figures = row(gap=8)
        figures.addWidget(self.bar)
        words = row(gap=4)
        words.addWidget(self.percent)
        words.addWidget(self.counted)
        figures.addLayout(words)
        line.addLayout(figures)
        line.addSpacing(gap[1] - gap[0])
        for part in (self.pill, self.zoom, self.full_screen, self.diagnostics):
            line.addWidget(part)

    def _show_progress(self, progress: Progress | None) -> None:
        self._progress = progress
        if progress is not None:
            share, counted = progress_words(progress)
            self.bar.show_value(progress.fraction)
            self.bar.setAccessibleDescription(in_a_row(share, counted))
            self.percent.setText(share)
            self.counted.setText(after_dot(counted))

    def _show_learner(self, learner: Learner | None) -> None:
        if learner == self._learner:
            return
        self._learner = learner
        if self._avatar is not None:
            self._line.removeWidget(self._avatar)
            self._avatar.deleteLater()
            self._avatar = None
        if learner is not None:
            self._avatar = Avatar(learner.name, learner.identifier)
            self._avatar.setToolTip(tip(learner.name))
            self._line.addWidget(self._avatar)

    def _fit(self) -> None:
        """Leave out what there is no room for, the least important first."""
        progress = self._progress is not None
        counted = progress and bool(self.counted.text())
        space = current_theme().space
        room = self.width() - current_theme().px(_TITLE_LEAST)
        fitting = (brevity for brevity in Brevity if self._needed(brevity) <= room)
        brevity = next(fitting, Brevity.SIGN_ALONE)
        self.pill.set_brevity(brevity)
        self._fit_leave()
        left = room - self._needed(brevity)
        for part, wanted in ((self.percent, progress), (self.counted, counted), (self.bar, progress)):
            left -= part.sizeHint().width() + space[2] if wanted else 0
            part.setVisible(wanted and left >= 0)

    def _fit_leave(self) -> None:
        """The arrow alone leads out where there is not even room for its words."""
        words, said = self.leave.accessibleName(), bool(self.leave.text())
        fits = self._needed(Brevity.SIGN_ALONE) + (0 if said else self._leave_words()) <= self.width()
        if fits is not said:
            self.leave.setText(words if fits else "")
            self.leave.setToolTip("" if fits else tip(words))

    def _leave_words(self) -> int:
        return self.leave.fontMetrics().horizontalAdvance(self.leave.accessibleName())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """What is never left out; the title takes what is over."""
        words = self._leave_words() if self.leave.text() and self.leave.isVisibleTo(self) else 0
        return QSize(self._needed(Brevity.SIGN_ALONE) - words, current_theme().size("header_slim"))

    def _needed(self, brevity: Brevity) -> int:
        """Width of what stands beside the title, px."""
        theme = current_theme()
        always = (self.leave, self.zoom, self.full_screen, self.diagnostics, self._avatar)
        widths = [part.sizeHint().width() for part in always if part is not None and part.isVisibleTo(self)]
        if self.pill.isVisibleTo(self):
            widths.append(self.pill.width_at(brevity))
        gaps = theme.space[2] * (len(widths) + 2) + theme.space[1]
        return sum(widths) + gaps + 2 * theme.space[3]

    def _open_menu(self) -> None:
        below = QPoint(0, self.zoom.height() + current_theme().space[0])
        self.menu.popup(self.zoom.mapToGlobal(below))

    def _keep_size(self) -> None:
        theme = current_theme()
        self.setFixedHeight(theme.size("header_slim"))
        self.bar.setFixedWidth(theme.px(_BAR))
        self._fit()
        self._rule.setFixedHeight(theme.px(32))


def _show_control(button: Button, control: Control) -> None:
    button.setVisible(control.is_shown)
    button.setEnabled(control.is_enabled)
    button.setToolTip(tip(control.reason) if control.state is ControlState.DISABLED else "")
