"""The card of a course's media on the page of its package: how far they are, what can't be played, what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.content.media.prepared import NO_MEDIA, Prepared
from desktop.ui.import_model import MediaProgress
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.page import CardFrame
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import Bar, IconLabel
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

AT_FIRST = 5
"""Files that can't be played which are named; of more, the number is told."""


@dataclass(frozen=True, slots=True)
class MediaState:
    """What the card shows. `again` is what looking at the files once more is called, "" where it makes no sense."""

    sentence: str
    unplayable: tuple[tuple[str, str], ...] = ()
    """Name of the file, and why."""
    again: str = ""
    may_skip: bool = False


def state_of(known: Prepared, *, waits: bool) -> MediaState | None:
    """The state of a course's media; None where there are none. `waits`: it is in hand, or the next to be."""
    if known == Prepared() or known.engine == NO_MEDIA:
        return None
    problems = tuple((name, str(known.unplayable[name])) for name in sorted(known.unplayable))
    left, done = len(known.waiting), len(known.done)
    now, again = translate("MediaCard", "Prepare now"), translate("MediaCard", "Prepare again")
    if waits:
        sentence = translate("MediaCard", "Its films and sounds are being made playable. The course opens then.")
        return MediaState(sentence, problems, may_skip=True)
    if known.skipped:
        sentence = translate("MediaCard", "It is played without preparing, so films and sounds of it may stay silent.")
        return MediaState(sentence, problems, now)
    if left:
        waiting = translate("MediaCard", "%n file(s) still to be made playable.", "", left)
        when = translate("MediaCard", "That happens at the next start, or when somebody opens the course.")
        return MediaState(f"{waiting} {when}", problems, now, may_skip=True)
    if done:
        sentence = translate("MediaCard", "%n file(s) were made playable.", "", done)
    elif problems:
        sentence = translate("MediaCard", "All play as they are, but for these.")
    else:
        sentence = translate("MediaCard", "All films and sounds play as they are.")
    return MediaState(sentence, problems, again)


class MediaCard(CardFrame):
    """Says what was asked for. Hidden for a course without films and sounds."""

    again_asked = Signal()
    skip_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("MediaCard", "Films and sounds"), parent=parent)
        inner = column(gap=12, margins=(20, 0, 20, 20))
        self._sentence = Paragraph("", tone="second")
        self._bar = Bar(self.tr("Preparing media"))
        self._figures = Label("", Type.CAPTION, "second").set_numbers()
        self._problems = column(gap=8)
        self.again = Button("", icon_name="refresh-cw")
        self.skip = Button(self.tr("Play without preparing"), icon_name="play")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for button in (self.again, self.skip):
            flow.addWidget(button)
        for part in (self._sentence, self._bar, self._figures):
            inner.addWidget(part)
        inner.addLayout(self._problems)
        inner.addWidget(buttons)
        self.box.addLayout(inner)
        self.again.clicked.connect(self.again_asked)
        self.skip.clicked.connect(self.skip_asked)
        self.hide()

    def show_state(self, state: MediaState | None) -> None:
        """Show how the media of another course are, or of the same as it is now."""
        self.setVisible(state is not None)
        self._bar.hide()
        self._figures.hide()
        clear(self._problems)
        if state is None:
            return
        self._sentence.set_text(state.sentence)
        self.again.setText(state.again)
        self.again.setVisible(bool(state.again))
        self.skip.setVisible(state.may_skip)
        for name, why in state.unplayable[:AT_FIRST]:
            self._add_problem(name, why)
        if len(state.unplayable) > AT_FIRST:
            more = len(state.unplayable) - AT_FIRST
            self._problems.addWidget(Paragraph(translate("MediaCard", "And %n more file(s).", "", more), Type.CAPTION))

    def show_progress(self, progress: MediaProgress) -> None:
        """How far they are, for as long as they are being prepared."""
        self._bar.show_value(progress.share)
        self._bar.setAccessibleDescription(progress.figures)
        self._figures.setText(progress.figures)
        self._bar.show()
        self._figures.show()

    def _add_problem(self, name: str, why: str) -> None:
        self._problems.addWidget(rule())
        line = row(gap=12)
        line.addWidget(IconLabel("triangle-alert", "attention", 20))
        words = column(gap=2)
        words.addWidget(Paragraph(name, Type.LABEL))
        words.addWidget(Paragraph(why, Type.CAPTION, "second"))
        line.addLayout(words, 1)
        self._problems.addLayout(line)
