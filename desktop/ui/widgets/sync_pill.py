"""Where the work is, always in the same place of the screen: a pill in a header, a line at the foot of a rail."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.line_button import LineButton
from desktop.ui.widgets.sheet import column, row, set_look
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.sync_state import Kept, SyncState
from desktop.ui.widgets.text import ElidedLabel, Label, after_dot, tip


class _Sign:
    """What both signs share: the state they say, its icon, and its words for those who hear it."""

    _state: SyncState
    _icon: IconLabel

    @property
    def state(self) -> SyncState:
        """What it says."""
        return self._state

    def show_state(self, state: SyncState) -> None:
        """Show another state."""
        self._state = state
        self._icon.show_icon(state.place.icon, state.place.colour)
        self._say(state, "attention" if state.place is Kept.LATE else "second")

    def _say(self, state: SyncState, tone: str) -> None:
        """Put it into words; facts in the voice `tone`."""
        raise NotImplementedError


class SyncPill(_Sign, QFrame):
    """Icon, word and fact; amber where something has waited too long."""

    def __init__(self, state: SyncState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pill", True)
        line = row(self, gap=8, margins=(10, 0, 12, 0))
        self._icon = IconLabel("monitor-check", "text2")
        self._place = Label("", Type.BODY)
        self._fact = Label("", Type.BODY, "second").set_numbers()
        for part in (self._icon, self._place, self._fact):
            line.addWidget(part)
        self._place.setProperty("medium", True)
        self._state, self._is_brief = state, False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._keep_height()
        theme_service().changed.connect(self._keep_height)
        self.show_state(state)

    def _say(self, state: SyncState, tone: str) -> None:
        self.setAccessibleName(state.spoken)
        self.setToolTip(tip(state.whole or (state.place.word if self._is_brief else "")))
        set_look(self, tone="attention" if state.place is Kept.LATE else "")
        self._fact.set_tone(tone)
        self._fit()

    def set_brief(self, brief: bool) -> None:
        """Leave the word out, and say the age as short as can be."""
        self._is_brief = brief
        self.show_state(self._state)

    def _fit(self) -> None:
        state, brief = self._state, self._is_brief
        self._place.setText(state.place.word)
        self._place.setVisible(not brief)
        fact = state.brief if brief else after_dot(state.fact)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))

    def _keep_height(self) -> None:
        self.setFixedHeight(current_theme().px(32))


class KeptLabel(QWidget):
    """Icon and word of where one thing is, among chips."""

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, gap=6, margins=(4, 0, 4, 0))
        line.addWidget(IconLabel(kept.icon, kept.colour))
        line.addWidget(Label(kept.word, Type.CAPTION, "second"))
        self.setAccessibleName(kept.word)
        self.setFixedHeight(current_theme().px(24))


class SyncFoot(_Sign, LineButton):
    """The same at the foot of a rail, where it leads to the page that tells more.

    Two lines beside the icon where the rail is wide, else the age below it.
    """

    def __init__(self, state: SyncState, parent: QWidget | None = None) -> None:
        super().__init__(state.spoken, 40, (0, 0, 0, 0), gap=0)
        self.setParent(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._icon = IconLabel(state.place.icon, state.place.colour, 20)
        self._words = QWidget()
        lines = column(self._words)
        self._place = ElidedLabel("", Type.LABEL)
        self._fact = ElidedLabel("", Type.CAPTION, "second").set_numbers()
        self._brief = Label("", Type.RAIL, "second").set_numbers()
        lines.addWidget(self._place)
        lines.addWidget(self._fact)
        for part in (self._icon, self._words, self._brief):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignCenter)
        self._box.addWidget(self._words, 1)
        self._box.addWidget(self._brief, 0, Qt.AlignmentFlag.AlignCenter)
        self.line.addLayout(self._box)
        self._state, self._is_wide = state, True
        self.show_state(state)
        theme_service().changed.connect(self._fit)

    def _say(self, state: SyncState, tone: str) -> None:
        self._place.setText(state.place.word)
        self._fact.setText(state.fact)
        self._brief.setText(state.brief)
        self.setAccessibleName(state.spoken)
        self.setToolTip(tip(state.whole or state.place.word))
        for label in (self._fact, self._brief):
            label.set_tone(tone)
        self._fit()

    def set_wide(self, wide: bool) -> None:
        """Whether there is room for words."""
        self._is_wide = wide
        self._fit()

    def _fit(self) -> None:
        theme, wide = current_theme(), self._is_wide
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(theme.space[2] if wide else theme.px(2))
        inset, above = (theme.space[2], theme.space[0]) if wide else (0, theme.space[1])
        self._box.setContentsMargins(inset, above, inset if wide else 0, above)
        self._words.setVisible(wide)
        self._fact.setVisible(bool(self._state.fact))
        self._brief.setVisible(not wide and bool(self._state.brief))
        self.updateGeometry()
