"""The page of the exchange with the server: where the work is, what waits for a person, every exchange there was."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import sync_log_model, sync_model
from desktop.ui.matters_model import MatterCard
from desktop.ui.sync_model import Doing, SyncFacts
from desktop.ui.sync_parts import MattersCard, StepsCard
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.notices import Banner, EmptyState, Tone
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column
from desktop.ui.widgets.state import ProgressLine
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.text import Label, tip

TABLE_FILLS = 1000
"""Stretch of the table, against 1 for the empty place below it."""
WORDS_FROM = 520
"""Below it a button of the header is only its icon."""


class SyncPage(QFrame):
    """Says what was asked for. `may_act`: whoever looks may sync, carry and connect; else it is only shown."""

    sync_asked = Signal()
    stop_asked = Signal()
    carry_asked = Signal()
    connect_asked = Signal()
    decided = Signal(object, object, int)
    """A `MatterCard`, a `Verb` and the place of the side that is chosen."""

    def __init__(self, *, may_act: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._may_act = may_act
        self._facts = SyncFacts()
        box = column(self)
        self.header = PageHeader(self.tr("Sync"))
        self.carry = Button(self.tr("Carry by USB stick"), icon_name="usb")
        self.carry.setAccessibleName(self.carry.text())
        self.sync = Button(self.tr("Sync now"), Kind.PRIMARY, "refresh-cw")
        for button in (self.carry, self.sync):
            self.header.ends.addWidget(button)
            button.hide()
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        self._notices = QWidget()
        self._notice_box = column(self._notices, gap=8)
        self.steps = StepsCard()
        self.progress = ProgressLine(self.tr("Exchange"), figures_first=True)
        self.matters = MattersCard()
        self.table = Table(self.tr("Exchanges"), sync_log_model.columns())
        none = self.tr("Every exchange with the server and every stick will be listed here.")
        self.table.set_empty(EmptyState("refresh-cw", self.tr("No exchange yet"), none))
        self._alone = self._works_alone()
        self._parts = QWidget()
        parts = column(self._parts, gap=16)
        for part in (self._notices, self.steps, self.progress, self.matters):
            parts.addWidget(part)
        parts.addWidget(Label(self.tr("Exchanges"), Type.H3))
        parts.addWidget(self.table, TABLE_FILLS)
        parts.addStretch(1)
        scroll.add(self._alone)
        scroll.add_filling(self._parts)
        self._alone.hide()
        self.progress.hide()
        self.matters.hide()
        self.sync.clicked.connect(lambda: self.stop_asked.emit() if self._is_busy else self.sync_asked.emit())
        self.carry.clicked.connect(self.carry_asked)
        self.matters.decided.connect(self.decided)

    def _works_alone(self) -> EmptyState:
        words = self.tr(
            "Everything is kept here. Connected to a server, courses and people come from it, and results go to it."
        )
        button = Button(self.tr("Connect to a server"), Kind.PRIMARY, "server") if self._may_act else None
        if button is not None:
            button.clicked.connect(self.connect_asked)
        return EmptyState("server", self.tr("This machine works for itself"), words, button)

    @property
    def _is_busy(self) -> bool:
        return self._facts.doing is Doing.EXCHANGING

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        roomy = self.width() >= current_theme().px(WORDS_FROM)
        self.carry.setText(self.carry.accessibleName() if roomy else "")
        self.carry.setToolTip("" if roomy else tip(self.carry.accessibleName()))

    def show_facts(self, facts: SyncFacts, now: datetime) -> None:
        """How the exchange stands; `now` with the time zone of the reader."""
        self._facts = facts
        linked = facts.link is not None
        self.header.say(self.tr("Sync"), sync_model.subtitle(facts, now))
        self._alone.setVisible(not linked)
        self._parts.setVisible(linked)
        for button in (self.carry, self.sync):
            button.setVisible(linked and self._may_act)
        self.sync.setText(self.tr("Stop") if self._is_busy else self.tr("Sync now"))
        self.sync.set_icon("x" if self._is_busy else "refresh-cw")
        self.sync.set_kind(Kind.SECONDARY if self._is_busy else Kind.PRIMARY)
        self.steps.show_steps(sync_model.steps(facts, now))
        if not self._is_busy:
            self.progress.hide()
        clear(self._notice_box)
        notices = sync_model.notices(facts)
        for notice in notices:
            tone = Tone.FAILED if notice.failed else Tone.ATTENTION
            self._notice_box.addWidget(Banner(tone, notice.happened, notice.then))
        self._notices.setVisible(bool(notices))

    def show_progress(self, words: str, share: float | None) -> None:
        """How far an exchange has come; `share` None where nobody knows how much is left."""
        self.progress.setVisible(bool(words))
        self.progress.show_progress(share or 0.0, start=words)

    def show_matters(self, cards: Sequence[MatterCard], *, may_settle: bool) -> None:
        """What waits for a person, then what was settled."""
        self.matters.show_matters(cards, may=may_settle)
