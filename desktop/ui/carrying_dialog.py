"""The wizard of sticks: which way, which stick, how far it has come, and that it can be pulled now. Decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import carrying_model as model
from desktop.ui.carrying_model import Load, Outcome, Step, Stick, Way
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.line_button import LineButton
from desktop.ui.widgets.notices import Banner, IconDisc, Tone
from desktop.ui.widgets.sheet import clear, column, frame, row, rule
from desktop.ui.widgets.state import IconLabel, ProgressLine
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import in_a_row

_ICONS = {Way.TO_SERVER: "hard-drive-upload", Way.FROM_SERVER: "cloud-download"}


class CarryingDialog(Dialog):
    """Says what was chosen; whoever made it answers by `show_sticks`, `show_progress`, `show_outcome`, `show_failure`.

    While something is written or read, closing it asks to stop first (`stop_asked`), and it stays until that is done.
    """

    way_chosen = Signal(object)
    stick_chosen = Signal(object)
    folder_asked = Signal()
    refresh_asked = Signal()
    stop_asked = Signal()

    def __init__(self, load: Load, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Carry by USB stick"), "", parent)
        self.setMinimumWidth(current_theme().px(480))
        self._load, self._way, self._busy = load, Way.TO_SERVER, False
        self._ways, self._sticks, self._going, self._end = self._pages = tuple(QWidget() for _ in range(4))
        for page in self._pages:
            page.setMinimumHeight(current_theme().px(180))  # so that turning a page does not make the dialog jump much
            self.body.addWidget(page)
        self._ways_box = column(self._ways, gap=12)
        self._sticks_box = column(self._sticks, gap=12)
        self._end_box = column(self._end, gap=8)
        self._progress = ProgressLine(self.tr("Carrying"), figures_first=True)
        going = column(self._going, gap=12)
        going.addWidget(self._progress)
        self._careful = Paragraph("", Type.BODY, "second")
        going.addWidget(self._careful)
        going.addStretch(1)
        self.back = Button(self.tr("Back"), Kind.QUIET, "chevron-left")
        self.back.setAutoDefault(False)
        self.answers.insertWidget(0, self.back)
        self.close_button = self.add_button(self.tr("Cancel"))
        self.back.clicked.connect(self._go_back)
        self._show_ways()

    @property
    def way(self) -> Way:
        """Where the stick goes."""
        return self._way

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or read."""
        return self._busy

    # Which way

    def _show_ways(self) -> None:
        clear(self._ways_box)
        for way in Way:
            name, fact = model.way_words(way, self._load)
            button = _choice(name, fact, _ICONS[way])
            button.setEnabled(way is Way.FROM_SERVER or self._load.records > 0)
            button.clicked.connect(lambda _=False, way=way: self._choose(way))
            self._ways_box.addWidget(_framed(button))
        self._ways_box.addStretch(1)
        self._turn_to(self._ways)

    def _choose(self, way: Way) -> None:
        self._way = way
        self.way_chosen.emit(way)

    # Which stick

    def show_sticks(self, sticks: Sequence[Stick], problem: str = "") -> None:
        """Ask which one; `problem` says why the one that was chosen will not do."""
        clear(self._sticks_box)
        if problem:
            self._sticks_box.addWidget(Banner(Tone.ATTENTION, problem))
        to_server = self._way is Way.TO_SERVER
        asked = self.tr("Which stick shall it be written to?") if to_server else self.tr("Which stick is it on?")
        self._sticks_box.addWidget(Label(asked, Type.LABEL))
        card = frame(card=True)
        lines = column(card, margins=(1, 1, 1, 1))
        for place, stick in enumerate(sticks):
            if place:
                lines.addWidget(rule())
            button = _choice(stick.name, model.stick_fact(stick, self._way), "usb")
            button.setEnabled(to_server or stick.found > 0)
            button.clicked.connect(lambda _=False, stick=stick: self.stick_chosen.emit(stick))
            lines.addWidget(button)
        card.setVisible(bool(sticks))
        self._sticks_box.addWidget(card)
        if not sticks:
            self._sticks_box.addWidget(
                Paragraph(self.tr("No stick was found. Put one in, and look again."), tone="second")
            )
        others = row(gap=8)
        again = Button(self.tr("Look again"), icon_name="refresh-cw")
        folder = Button(self.tr("Another folder"))
        for other, asks in ((again, self.refresh_asked), (folder, self.folder_asked)):
            other.setAutoDefault(False)
            other.clicked.connect(asks)
            others.addWidget(other)
        others.addStretch(1)
        self._sticks_box.addLayout(others)
        self._sticks_box.addStretch(1)
        self._turn_to(self._sticks)

    # Under way

    def show_progress(self, step: Step) -> None:
        """How far it has come."""
        if not self._busy:
            self._busy = True
            self._careful.set_text(self.tr("Leave the stick in until this is done."))
            self._turn_to(self._going)
        self._progress.show_progress(step.share, start=step.words, end=step.figures)

    def show_outcome(self, outcome: Outcome) -> None:
        """It is done."""
        self._busy = False
        clear(self._end_box)
        self._end_box.addWidget(IconDisc("check"), 0, Qt.AlignmentFlag.AlignHCenter)
        self._end_box.addSpacing(current_theme().space[1])
        title = Paragraph(outcome.title, Type.H2)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._end_box.addWidget(title)
        for fact in outcome.facts:
            line = Paragraph(fact)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._end_box.addWidget(line)
        if outcome.then:
            then = Paragraph(outcome.then, Type.BODY, "second")
            then.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._end_box.addWidget(then)
        self._end_box.addStretch(1)
        self._turn_to(self._end)
        self.close_button.setText(self.tr("Done"))
        self.close_button.set_kind(Kind.PRIMARY)
        self.close_button.setDefault(True)

    def show_failure(self, happened: str, then: str = "") -> None:
        """It did not come about; what had been before is as it was."""
        self._busy = False
        clear(self._end_box)
        self._end_box.addWidget(Banner(Tone.FAILED, happened, then))
        self._end_box.addStretch(1)
        self._turn_to(self._end)
        self.close_button.setText(self.tr("Close"))

    def reject(self) -> None:
        """Close, or stop what is under way."""
        if self._busy:
            self._careful.set_text(self.tr("Stopping…"))
            self.stop_asked.emit()
            return
        super().reject()

    def _go_back(self) -> None:
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.set_kind(Kind.SECONDARY)
        self.close_button.setDefault(False)
        if self._end.isVisibleTo(self):
            self.refresh_asked.emit()
        else:
            self._show_ways()

    def _turn_to(self, page: QWidget) -> None:
        for other in self._pages:
            other.setVisible(other is page)
        self.back.setVisible(page in (self._sticks, self._end))
        self.adjustSize()
        # What had the keyboard is gone with the page before; it goes to what one would use first.
        lines = (line for line in page.findChildren(LineButton) if line.isEnabled() and line.isVisibleTo(self))
        next(lines, self.close_button).setFocus()


def _choice(name: str, fact: str, icon_name: str) -> LineButton:
    button = LineButton(in_a_row(name, fact), 64, (16, 8, 16, 8), 16)
    words = QWidget()
    lines = column(words, gap=2)
    lines.addWidget(Label(name, Type.LABEL))
    lines.addWidget(ElidedLabel(fact, Type.BODY, "second"))
    button.put(IconLabel(icon_name, "primary", 24))
    button.put(words, 1)
    button.put(IconLabel("chevron-right", "text2", 16))
    return button


def _framed(button: LineButton) -> QWidget:
    card = frame(card=True)
    column(card, margins=(1, 1, 1, 1)).addWidget(button)
    return card
