"""Whether a file is a genuine certificate: as a page for whoever is signed in, and as a dialog before the door."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.learning.verification import Carrier, Verdict
from desktop.ui.library_model import Fact
from desktop.ui.theme import Type, current_theme
from desktop.ui.verification_words import VerificationWords, carrier_word
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.notices import Banner, Tone
from desktop.ui.widgets.page import CardFrame, FactList, PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

_TONES = {
    Verdict.VALID: Tone.PASSED,
    Verdict.UNKNOWN_ISSUER: Tone.ATTENTION,
    Verdict.EXPIRED: Tone.ATTENTION,
    Verdict.CHANGED: Tone.FAILED,
    Verdict.NOT_A_CERTIFICATE: Tone.FAILED,
}
_FACTS_WIDEST = 640
"""Unscaled px: a value further from its name is not read as belonging to it."""


class CheckPage(QFrame):
    """The answer on one file, and the way to the next."""

    again_requested = Signal()
    back_requested = Signal()

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("", back)
        box.addWidget(self.header)
        self._scroll = PageScroll()
        box.addWidget(self._scroll, 1)
        self._shown: QWidget | None = None
        self.again = Button(self.tr("Check another file"), Kind.SECONDARY, "shield-check")
        foot = QWidget()
        line = row(foot)
        line.addWidget(self.again)
        line.addStretch(1)
        self._scroll.box.addSpacing(current_theme().space[3])
        self._scroll.add(foot)
        self.again.clicked.connect(self.again_requested)
        self.header.back.clicked.connect(self.back_requested)
        self._scroll.box.addStretch(1)

    def show_answer(self, file_name: str, verdict: Verdict, carrier: Carrier | None, words: VerificationWords) -> None:
        """Show what was found in a file."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = answer(file_name, verdict, carrier, words)
        self._scroll.box.insertWidget(0, self._shown)
        self.again.setFocus()


class CheckDialog(Dialog):
    """The same over the door, where nobody is signed in."""

    def __init__(
        self,
        file_name: str,
        verdict: Verdict,
        carrier: Carrier | None,
        words: VerificationWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.setWindowTitle(words.verdict)
        self.setAccessibleDescription(words.text)
        self.body.addWidget(answer(file_name, verdict, carrier, words))
        self.add_button(self.tr("Close"), accepts=True)


def answer(file_name: str, verdict: Verdict, carrier: Carrier | None, words: VerificationWords) -> QWidget:
    """The verdict as a banner, and what an intact credential says."""
    made = QWidget()
    box = column(made, gap=16)
    box.addWidget(Banner(_TONES[verdict], words.verdict, words.then))
    if words.facts:
        card = CardFrame()
        card.setMaximumWidth(current_theme().px(_FACTS_WIDEST))
        inner = column(gap=12, margins=(20, 16, 20, 20))
        inner.addWidget(Label(translate("Verification", "What the credential says"), Type.H3))
        inner.addWidget(FactList(Fact(name, value) for name, value in words.facts))
        card.box.addLayout(inner)
        box.addWidget(card)
    kind = f"{file_name} · {carrier_word(carrier)}" if carrier is not None else file_name
    box.addWidget(Paragraph(kind, Type.CAPTION, "second"))
    return made
