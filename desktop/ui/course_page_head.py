"""The top of a course's page: its cover, how it stands, what it is about, and what can be done now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import phrases
from desktop.ui.course_page_model import CoursePageState, Offer, OfferKind
from desktop.ui.pictures import Covers
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.page import CoverView
from desktop.ui.widgets.sheet import clear, column, row
from desktop.ui.widgets.state import ProgressLine, StatusChip
from desktop.ui.widgets.sync_pill import KeptLabel
from desktop.ui.widgets.text import Paragraph, after_dot

COVER_SIZE, ROOM_FOR_COVER = (300, 172), 760
_ICONS = {
    OfferKind.START: "play",
    OfferKind.CONTINUE: "play",
    OfferKind.NEW_ATTEMPT: "rotate-ccw",
    OfferKind.REVIEW: "eye",
    OfferKind.BROWSE: "eye",
    OfferKind.ASK: "send",
    OfferKind.CERTIFICATE: "award",
}
_WEIGHTS = (Kind.PRIMARY, Kind.SECONDARY, Kind.QUIET)
"""Of the first, the second and any further button."""


class CourseHead(QWidget):
    """Says by `chosen` which offer was taken."""

    chosen = Signal(object)
    """An `Offer`."""

    def __init__(self, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        line = row(self, margins=(0, 8, 0, 20), gap=28)
        self._cover = CoverView(covers)
        self._cover.setFixedSize(*(theme.px(side) for side in COVER_SIZE))
        line.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=8)
        self._chips = QWidget()
        self._chip_flow = FlowLayout(self._chips, gap=8)
        self._title = Paragraph("", Type.H1)
        self._about = Paragraph("", Type.BODY, "second")
        self._progress = ProgressLine(self.tr("Progress of the course"))
        self._why_not = Paragraph()
        self._buttons = QWidget()
        self._button_flow = FlowLayout(self._buttons, gap=12)
        for part in (self._chips, self._title, self._about):
            words.addWidget(part)
        words.addSpacing(theme.space[0])
        words.addWidget(self._progress)
        words.addStretch(1)
        words.addWidget(self._why_not)
        words.addSpacing(theme.space[1])
        words.addWidget(self._buttons)
        line.addLayout(words, 1)
        self._made: list[tuple[Offer, Button]] = []

    def show_state(self, state: CoursePageState) -> None:
        """Show another course, or the same as it stands now."""
        card = state.card
        self._cover.show_card(card)
        clear(self._chip_flow)
        for chip in state.chips:
            self._chip_flow.addWidget(StatusChip(chip.status, chip.words, chip.icon))
        if card.kept is not None:
            self._chip_flow.addWidget(KeptLabel(card.kept))
        self._title.set_text(card.title)
        self._about.set_text(state.description)
        self._about.setVisible(bool(state.description))
        self._progress.setVisible(card.has_bar)
        share = card.progress or 0.0
        lessons = after_dot(card.lessons_fact)
        self._progress.show_progress(share, phrases.percent(share), lessons, card.opened)
        self._why_not.set_text(state.why_not)
        self._why_not.setVisible(bool(state.why_not))
        self._show_offers(state)

    def _show_offers(self, state: CoursePageState) -> None:
        clear(self._button_flow)
        self._made = []
        for place, offer in enumerate(state.offers):
            weight = Kind.QUIET if offer.ends is not None else _WEIGHTS[min(place, len(_WEIGHTS) - 1)]
            button = Button(offer.words, weight, _ICONS[offer.kind] if weight is not Kind.QUIET else None, Size.LARGE)
            button.setEnabled(offer.kind is not OfferKind.ASK or not state.asked)
            button.clicked.connect(lambda _=False, offer=offer: self.chosen.emit(offer))
            self._button_flow.addWidget(button)
            self._made.append((offer, button))
        self._buttons.setVisible(bool(state.offers))

    def button(self, kind: OfferKind) -> Button | None:
        """The button of an offer; None where it is not offered."""
        return next((button for offer, button in self._made if offer.kind is kind), None)

    def take_focus(self) -> bool:
        """Give the keyboard to the first button that can be pressed; False where there is none."""
        for _, button in self._made:
            if button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def set_room(self, width: int) -> None:
        """The page is so wide (px); below a width there is no room for the cover."""
        self._cover.setVisible(width >= current_theme().px(ROOM_FOR_COVER))
