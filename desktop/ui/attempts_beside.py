"""A learner's attempts side by side, as many in a line as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.ui.attempt_facts import AttemptFacts
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.sheet import column, frame, row
from desktop.ui.widgets.state import StatusLabel
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

ATTEMPT_WIDTH, MOST_BESIDE = 150, 3


class AttemptsBeside(QWidget):
    """Attempts side by side, as many in a line as fit."""

    def __init__(self, attempts: Sequence[AttemptFacts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._cards = [_attempt_card(attempt) for attempt in attempts]
        self._place()

    def _place(self) -> None:
        theme = current_theme()
        gap = theme.space[2]
        self._grid.setSpacing(gap)
        columns = max(1, min(MOST_BESIDE, (self.width() + gap) // (theme.px(ATTEMPT_WIDTH) + gap)))
        for card in self._cards:
            self._grid.removeWidget(card)
        for place in range(MOST_BESIDE):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(ATTEMPT_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()


def _attempt_card(attempt: AttemptFacts) -> QFrame:
    card = frame(banner="attention") if attempt.asked else frame(card=True)
    box = column(card, gap=4, margins=(16, 12, 16, 12))
    box.addWidget(Label(attempt.heading, Type.LABEL))
    box.addWidget(StatusLabel(attempt.status, attempt.standing))
    for name, value in (
        (translate("Attempts", "Score"), attempt.score),
        (translate("Attempts", "Time"), attempt.time),
    ):
        line = row()
        line.addWidget(Label(name, Type.BODY, "second"), 1)
        figure = Label(value, Type.LABEL).set_numbers()
        figure.setAccessibleName(f"{name}: {value}")
        line.addWidget(figure)
        box.addLayout(line)
    box.addWidget(Paragraph(attempt.began, Type.CAPTION, "second"))
    box.addWidget(Label(attempt.counts, Type.CAPTION))
    card.setAccessibleName(attempt.spoken)
    return card
