"""Above a table: which rows it shows. A chooser with an icon, segments that fold into one, and a line that breaks."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QWidget

from desktop.ui.icons import icon, icon_size
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.fields import Segments
from desktop.ui.widgets.sheet import row
from desktop.ui.widgets.text import tip, with_count

LEAST_CHOOSER = 132
"""Narrower than its words, which are cut then, so that two stand beside each other in a narrow window."""

EnumT = TypeVar("EnumT", bound=Enum)


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a chooser; the key None often stands for all."""

    key: Hashable
    words: str


class Chooser(QComboBox):
    """One of several, such as the group whose people are shown."""

    chosen = Signal(object)

    def __init__(self, name: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._choices: tuple[Choice, ...] = ()
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.activated.connect(lambda place: self.chosen.emit(self._choices[place].key))
        theme_service().changed.connect(self._draw)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; the choice stays where it is still offered, else it becomes the first."""
        if tuple(choices) == self._choices:
            return
        before = self.choice
        self._choices = tuple(choices)
        self.clear()
        self.addItems([choice.words for choice in self._choices])
        self._draw()
        self.choose(before)

    @property
    def choice(self) -> Hashable:
        """The key of what is chosen, None where nothing is offered."""
        place = self.currentIndex()
        return self._choices[place].key if 0 <= place < len(self._choices) else None

    def choose(self, key: Hashable) -> None:
        """Choose without telling; an unknown key chooses the first."""
        places = [place for place, choice in enumerate(self._choices) if choice.key == key]
        if self._choices:
            self.setCurrentIndex(places[0] if places else 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(LEAST_CHOOSER), super().minimumSizeHint().height())

    def _draw(self) -> None:
        if self._icon_name:
            self.setIconSize(icon_size(16))
            for place in range(self.count()):
                self.setItemIcon(place, icon(self._icon_name, "text", 16))


class FoldingSegments(QWidget):
    """Segments with counts, as long as there is room for them; then a chooser of the same."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Mapping[EnumT, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[Enum, str] = dict(choices.items())
        self._segments = Segments(name, choices)
        self._chooser = Chooser(name)
        self._chooser.show_choices([Choice(choice, words) for choice, words in choices.items()])
        self._choice: Enum = next(iter(choices))
        line = row(self)
        line.addWidget(self._segments)
        line.addWidget(self._chooser, 1)
        line.addStretch(0)
        self._chooser.hide()
        self._segments.chosen.connect(self._take)
        self._chooser.chosen.connect(self._take)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def choice(self) -> Enum:
        """What is on."""
        return self._choice

    def choose(self, choice: Enum) -> None:
        """Switch one on without telling."""
        self._choice = choice
        self._segments.choose(choice)
        self._chooser.choose(choice)

    def show_counts(self, counts: Mapping[EnumT, int]) -> None:
        """Put the number of things behind each choice."""
        self._segments.show_counts(counts)
        by_choice: dict[Enum, int] = dict(counts.items())
        self._chooser.show_choices(
            [
                Choice(
                    choice,
                    with_count(words, self.locale().toString(by_choice[choice]) if choice in by_choice else ""),
                )
                for choice, words in self._words.items()
            ]
        )
        self._chooser.choose(self._choice)
        self.updateGeometry()
        self._fold()

    def _take(self, choice: Enum) -> None:
        self.choose(choice)
        self.chosen.emit(choice)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._segments.sizeHint().width(), self._segments.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(160), self._segments.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        fits = self._segments.sizeHint().width() <= self.width()
        self._segments.setVisible(fits)
        self._chooser.setVisible(not fits)


class TwoEnds(QWidget):
    """Parts at both ends of one line; where they have no room beside each other, the second ones go below."""

    def __init__(self, start: Sequence[QWidget], end: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._start, self._end = _side(start), _side(end)
        self._box.addWidget(self._start)
        self._box.addStretch(1)
        self._box.addWidget(self._end)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._break_line()
        theme_service().changed.connect(self._break_line)

    def event(self, event: QEvent) -> bool:
        """A part wants another size, for instance because it shows counts now."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._break_line()
        return super().event(event)

    def _break_line(self) -> None:
        gap = current_theme().space[2]
        self._box.setSpacing(gap)
        fits = self._start.sizeHint().width() + gap + self._end.sizeHint().width() <= self.width()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._box.setAlignment(self._end, Qt.AlignmentFlag(0) if fits else Qt.AlignmentFlag.AlignLeft)
        self._start.setMaximumWidth(self._start.sizeHint().width() if fits else 16_777_215)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        widest = max(self._start.minimumSizeHint().width(), self._end.minimumSizeHint().width())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._break_line()


def _side(parts: Sequence[QWidget]) -> QWidget:
    side = QWidget()
    line = row(side, gap=12)
    for part in parts:
        line.addWidget(part)
    side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return side
