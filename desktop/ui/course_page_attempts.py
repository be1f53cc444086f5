"""The attempts on a course: a small table in a card; choosing a line shows the questions of that attempt."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.course_page_model import AttemptRow
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.line_button import LineButton
from desktop.ui.widgets.page import CardFrame
from desktop.ui.widgets.sheet import clear, column, frame, row, rule
from desktop.ui.widgets.state import IconLabel, StatusLabel
from desktop.ui.widgets.text import ElidedLabel, Label, after_dot, tip

HEAD_HEIGHT, ROW_HEIGHT, MARGINS, GAP = 36, 44, (20, 0, 20, 0), 16
SHARES = (24, 26, 14, 16, 32, 24)
"""How the columns share the width: attempt, status, score, time, finished, where."""
SCORE, TIME, FINISHED, WHERE = 2, 3, 4, 5
ROOM_FOR_ALL, ROOM_FOR_TIME, ROOM_FOR_DAY = 640, 520, 440


class AttemptsCard(CardFrame):
    """Shows the attempts, the newest first."""

    chosen = Signal(object)
    """The identifier of an attempt whose questions are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Attempts"), parent=parent)
        self._box = column()
        self.box.addLayout(self._box)
        self._lines: list[tuple[UUID, LineButton]] = []
        self._cells: list[list[QWidget]] = []

    def show_attempts(self, rows: tuple[AttemptRow, ...], counting: str) -> None:
        """Replace all lines; `counting` says which attempt counts."""
        self.say_fact(counting if len(rows) > 1 else "")
        clear(self._box)
        self._lines, self._cells = [], []
        self._box.addWidget(self._head())
        for place, attempt in enumerate(rows):
            if place:
                self._box.addWidget(rule())
            self._box.addWidget(self._line(attempt))
        self._fit()

    def show_chosen(self, attempt: UUID | None) -> None:
        """Mark the line whose questions are on show."""
        several = len(self._lines) > 1
        for identifier, line in self._lines:
            line.setChecked(several and identifier == attempt)

    def _head(self) -> QWidget:
        head = frame(ground="sunken")
        head.setFixedHeight(current_theme().px(HEAD_HEIGHT))
        line = row(head, gap=GAP, margins=MARGINS)
        words = (
            self.tr("Attempt"),
            self.tr("Status"),
            self.tr("Score"),
            self.tr("Time"),
            self.tr("Finished"),
            self.tr("Where"),
        )
        self._put(line, [_text(ElidedLabel(word, Type.CAPTION, "second"), place) for place, word in enumerate(words)])
        return head

    def _line(self, attempt: AttemptRow) -> QWidget:
        line = LineButton(attempt.spoken, ROW_HEIGHT, MARGINS, GAP)
        line.setCheckable(True)
        line.clicked.connect(lambda: self.chosen.emit(attempt.identifier))
        self._lines.append((attempt.identifier, line))
        first = QWidget()
        name = row(first, gap=4)
        name.addWidget(Label(attempt.number, Type.LABEL))
        name.addWidget(ElidedLabel(after_dot(attempt.note), Type.BODY, "second"), 1)
        status = StatusLabel(attempt.status)
        status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        score = ElidedLabel(attempt.score, Type.LABEL)
        score.set_numbers()
        texts = [
            score,
            ElidedLabel(attempt.time, Type.BODY),
            ElidedLabel(attempt.finished, Type.BODY),
        ]
        facts = [_text(label, place) for place, label in enumerate(texts, start=SCORE)]
        cells = [first, status, *facts, _where(attempt)]
        for cell in cells:
            cell.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._put(line.line, cells)
        return line

    def _put(self, line: QHBoxLayout, cells: list[QWidget]) -> None:
        for cell, share in zip(cells, SHARES, strict=True):
            policy = cell.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            cell.setSizePolicy(policy)
            cell.setMinimumWidth(0)
            line.addWidget(cell, share)
        self._cells.append(cells)

    def _fit(self) -> None:
        theme = current_theme()
        for cells in self._cells:
            cells[WHERE].setVisible(self.width() >= theme.px(ROOM_FOR_ALL))
            cells[FINISHED].setVisible(self.width() >= theme.px(ROOM_FOR_DAY))
            cells[TIME].setVisible(self.width() >= theme.px(ROOM_FOR_TIME))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()


def _where(attempt: AttemptRow) -> QWidget:
    """On which machine it was made, behind the sign of where it is by now."""
    holder = QWidget()
    line = row(holder, gap=6)
    if attempt.kept is not None:
        line.addWidget(IconLabel(attempt.kept.icon, attempt.kept.colour))
        holder.setToolTip(tip(attempt.kept.word))
    line.addWidget(ElidedLabel(attempt.where, Type.BODY), 1)
    return holder


def _text(label: ElidedLabel, place: int) -> ElidedLabel:
    if place in (SCORE, TIME):
        mirrored = label.layoutDirection() is Qt.LayoutDirection.RightToLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        label.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label
