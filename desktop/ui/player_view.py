"""The player's screen: everything around the course. It shows a `PlayerState` and tells what the learner wants."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.diagnostics_drawer import DiagnosticsDrawer
from desktop.ui.diagnostics_model import ApiCall, BlockedAddress, ConsoleLine, TraceLine
from desktop.ui.player_contents import SLIM, WIDE, ContentsPanel
from desktop.ui.player_header import PlayerHeader
from desktop.ui.player_model import PlayerState, Stage
from desktop.ui.player_stage import PlayerStage
from desktop.ui.player_words import END_CONSEQUENCE, END_QUESTION
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.notices import Toast
from desktop.ui.widgets.sheet import column, row
from desktop.words import translate

_DRAWER, _DRAWER_LEAST, _STAGE_LEAST = 520, 360, 560
_STARTING = PlayerState(title="", stage=Stage.LOADING)


class PlayerView(QWidget):
    """Header, contents, course, navigation bar and diagnostics drawer.

    The course's keys are its own: only F6, F11 and Ctrl+Shift+D are taken before it sees them. All others arrive in
    `keyPressEvent` when the course left them alone, since a web view hands its parents what its page did not use.
    """

    leave_requested = Signal()
    """Suspend the course and close it."""
    end_requested = Signal()
    """End the attempt; the learner has agreed to that."""
    previous_requested = Signal()
    next_requested = Signal()
    item_chosen = Signal(str)
    """Identifier of the activity."""
    zoom_changed = Signal(float)
    """Factor of the course's page, 0.5 to 3."""
    diagnostics_toggled = Signal(bool)
    print_requested = Signal()
    reload_requested = Signal()
    review_requested = Signal()
    open_again_requested = Signal()
    """The course stopped and is not open any more: start it where it was."""
    full_screen_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = PlayerHeader()
        self.contents = ContentsPanel()
        self.stage = PlayerStage()
        self.drawer = DiagnosticsDrawer()
        self.drawer.hide()
        self._state = _STARTING
        self._folded = False
        self._kept_open = False
        self._full_screen = False
        self._lay_out()
        self._connect()
        self.show_state(_STARTING)

    # What goes in

    def show_state(self, state: PlayerState) -> None:
        """Show a state; cheap when little has changed, so it may come with every stored value."""
        opened = state.stage is Stage.PLAYING and self._state.stage is not Stage.PLAYING
        self._state = state
        self.header.show_state(state)
        self.contents.show_rows(state.contents, state.beginning)
        self.stage.show_state(state)
        self._arrange()
        if opened and not self.drawer.isAncestorOf(QApplication.focusWidget() or self):
            self.focus_content()

    def set_content(self, widget: QWidget | None) -> None:
        """Put the web view into the middle; None takes it out again, undeleted."""
        self.stage.set_content(widget)
        self.stage.show_state(self._state)

    def append_calls(self, calls: Sequence[ApiCall]) -> None:
        self.drawer.append_calls(calls)

    def append_blocked(self, addresses: Sequence[BlockedAddress]) -> None:
        self.drawer.append_blocked(addresses)

    def append_console(self, lines: Sequence[ConsoleLine]) -> None:
        self.drawer.append_console(lines)

    def append_trace(self, lines: Sequence[TraceLine]) -> None:
        self.drawer.append_trace(lines)

    # What it is like now

    @property
    def state(self) -> PlayerState:
        return self._state

    @property
    def zoom(self) -> float:
        return self.header.menu.zoom

    @property
    def is_full_screen(self) -> bool:
        return self._full_screen

    def focus_content(self) -> None:
        """Give the keyboard to the course."""
        if self.stage.content is not None and self._state.stage is Stage.PLAYING:
            self.stage.content.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the learner does

    def set_folded(self, folded: bool) -> None:
        """Fold the contents to a strip or unfold them, even where there is little room."""
        self._folded, self._kept_open = folded, not folded
        self._arrange()

    def set_diagnostics(self, shown: bool) -> None:
        if shown == self.drawer.isVisibleTo(self):
            return
        had_focus = self.drawer.isAncestorOf(QApplication.focusWidget() or self)
        self.drawer.setVisible(shown)
        self._kept_open = False
        self._arrange()
        if had_focus and not shown:
            self.focus_content()
        self.diagnostics_toggled.emit(shown)

    def set_full_screen(self, full: bool) -> None:
        """The lesson alone on the whole screen; the bar stays, so that one can go on."""
        if full == self._full_screen:
            return
        self._full_screen = full
        window = self.window()
        states = window.windowState()
        bit = Qt.WindowState.WindowFullScreen
        window.setWindowState(states | bit if full else states & ~bit)
        self._arrange()
        if full:
            Toast(self, translate("Player", "F11 leaves full screen"), icon_name="minimize")
        self.full_screen_changed.emit(full)

    def leave_frame(self, *, back: bool = False) -> None:
        """Move the keyboard to the next part of the screen, in reading order; from the last to the first."""
        parts = [part for part in self._parts() if part.isVisibleTo(self)]
        focus = QApplication.focusWidget()
        here = next((place for place, part in enumerate(parts) if _holds(part, focus)), -1)
        step = -1 if back else 1
        for offset in range(1, len(parts) + 1):
            target = _first_stop(parts[(here + step * offset) % len(parts)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if not self._turn_lesson(event) and not self._zoom_by_key(event) and not self._close_something(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _turn_lesson(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
            return False
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forward, backward = backward, forward
        if event.key() == forward and self._state.next.is_enabled:
            self.next_requested.emit()
        elif event.key() == backward and self._state.previous.is_enabled:
            self.previous_requested.emit()
        return event.key() in (forward, backward)

    def _zoom_by_key(self, event: QKeyEvent) -> bool:
        menu = self.header.menu
        if event.matches(QKeySequence.StandardKey.Print):
            if self._state.prints:
                self.print_requested.emit()
            return True
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            menu.step(1)
        elif event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            menu.step(-1)
        elif event.key() == Qt.Key.Key_0:
            menu.set_zoom(1.0)
        else:
            return False
        return True

    def _close_something(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self.drawer.isVisibleTo(self):
            self.set_diagnostics(False)
        elif self._full_screen:
            self.set_full_screen(False)
        else:
            return False
        return True

    # Making it

    def _lay_out(self) -> None:
        box = column(self)
        box.addWidget(self.header)
        middle = row()
        middle.addWidget(self.contents)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.drawer)
        box.addLayout(middle, 1)

    def _connect(self) -> None:
        self.header.leave_requested.connect(self.leave_requested)
        self.header.full_screen_requested.connect(lambda: self.set_full_screen(not self._full_screen))
        self.header.diagnostics_requested.connect(self._toggle_diagnostics)
        self.header.menu.zoomed.connect(self.zoom_changed)
        self.header.menu.printed.connect(self.print_requested)
        self.header.menu.reloaded.connect(self.reload_requested)
        self.header.menu.ended.connect(self._ask_to_end)
        self.contents.chosen.connect(self.item_chosen)
        self.contents.fold_toggled.connect(self.set_folded)
        self.stage.bar.previous_requested.connect(self.previous_requested)
        self.stage.bar.next_requested.connect(self.next_requested)
        self.stage.page.leave_requested.connect(self.leave_requested)
        self.stage.page.review_requested.connect(self.review_requested)
        self.stage.page.open_again_requested.connect(self.open_again_requested)
        self.stage.page.item_chosen.connect(self.item_chosen)
        self.drawer.close_requested.connect(lambda: self.set_diagnostics(False))
        theme_service().changed.connect(self._arrange)
        for keys, do in (
            ("F6", self.leave_frame),
            ("Shift+F6", lambda: self.leave_frame(back=True)),
            ("F11", lambda: self.set_full_screen(not self._full_screen)),
            ("Ctrl+Shift+D", self._toggle_diagnostics),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _ask_to_end(self) -> None:
        dialog = Dialog(translate("Player", END_QUESTION), translate("Player", END_CONSEQUENCE), self)
        dialog.add_button(translate("Player", "Keep going"))
        dialog.add_button(translate("Player", "End this attempt"), Kind.PRIMARY, accepts=True)
        if dialog.exec() == Dialog.DialogCode.Accepted:
            self.end_requested.emit()
        dialog.deleteLater()

    def _toggle_diagnostics(self) -> None:
        self.set_diagnostics(not self.drawer.isVisibleTo(self))

    def _arrange(self) -> None:
        """Give every part its room: the drawer not too much, the contents folded where the course would be cramped."""
        theme = current_theme()
        drawn = self.drawer.isVisibleTo(self)
        room = self.width() - theme.px(SLIM) - self.stage.minimumSizeHint().width()
        drawer = min(theme.px(_DRAWER), max(theme.px(_DRAWER_LEAST), room))
        self.drawer.setFixedWidth(drawer)
        left = self.width() - theme.px(WIDE) - (drawer if drawn else 0)
        cramped = left < min(theme.px(_STAGE_LEAST), self.width() - theme.px(SLIM)) and not self._kept_open
        self.contents.set_folded(self._folded or cramped)
        self.contents.setVisible(self._state.shows_contents and not self._full_screen)
        self.header.setVisible(not self._full_screen)
        self.header.show_diagnostics(shown=drawn, available=self._state.staff)

    def _parts(self) -> tuple[QWidget, ...]:
        content = self.stage.content
        playing = content is not None and self._state.stage is Stage.PLAYING
        middle = content if playing and content is not None else self.stage.page
        return self.header, self.contents, middle, self.stage.bar, self.drawer


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def _first_stop(part: QWidget) -> QWidget | None:
    """The first widget of a part that takes the keyboard by Tab; the part itself where it does."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus or part.focusProxy() is not None:
        return part
    step = part.nextInFocusChain()
    while step is not None and step is not part:
        usable = step.isVisible() and step.isEnabled() and step.focusPolicy() & Qt.FocusPolicy.TabFocus
        if usable and part.isAncestorOf(step):
            return step
        step = step.nextInFocusChain()
    return None
