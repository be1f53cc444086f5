"""The card of the server in Settings: which it is, the way to one, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.library_model import Fact
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.page import CardFrame, FactList
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.text import Paragraph
from desktop.words import translate


class ServerCard(CardFrame):
    """Says what was asked for. Without facts the machine works for itself."""

    connect_asked = Signal()
    files_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Server", "Server"), parent=parent)
        inner = column(gap=16, margins=(20, 0, 20, 20))
        self._alone = Paragraph(
            self.tr(
                "This machine works for itself. Connected to a server, courses and people come from it, and results "
                "go to it; learners never wait for it."
            ),
            tone="second",
        )
        self._facts = FactList()
        self.connect_button = Button(self.tr("Connect to a server"), icon_name="server")
        self.files = Button(self.tr("Connect by files"), icon_name="usb")
        self.files.setToolTip(self.tr("Where no network reaches the server"))
        self.leave = Button(self.tr("Leave the server"), icon_name="log-out")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for button in (self.connect_button, self.files, self.leave):
            flow.addWidget(button)
        for part in (self._alone, self._facts, buttons):
            inner.addWidget(part)
        self.box.addLayout(inner)
        self.connect_button.clicked.connect(self.connect_asked)
        self.files.clicked.connect(self.files_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.show_facts(())

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """What is known of the server; nothing where there is none."""
        linked = bool(facts)
        self._facts.show_facts(facts)
        self._facts.setVisible(linked)
        self._alone.setVisible(not linked)
        self.connect_button.setVisible(not linked)
        self.files.setVisible(not linked)
        self.leave.setVisible(linked)
