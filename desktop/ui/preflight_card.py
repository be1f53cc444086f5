"""The card on a package's page that says whether it works offline, and leads to the report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.learning.preflight import Verdict
from desktop.ui.packages_model import verdict_cell
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, Size
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.page import CardFrame
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import Label
from desktop.words import translate


class ReportCard(CardFrame):
    """`asked`: the report is to be read; where there is none it is made then."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Preflight", "Will it work offline?"), parent=parent)
        self._icon = IconLabel("circle-dashed", "not_started", 20)
        self._word = Label("", Type.LABEL)
        said = row(gap=8)
        said.addWidget(self._icon)
        said.addWidget(self._word, 1)
        self.button = Button("", icon_name="scroll-text", size=Size.DENSE)
        self.button.clicked.connect(self.asked)
        holder = QWidget()
        FlowLayout(holder).addWidget(self.button)
        inner = column(gap=12, margins=(20, 0, 20, 20))
        inner.addLayout(said)
        inner.addWidget(holder)
        self.box.addLayout(inner)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show the verdict; None: nobody has looked yet."""
        cell = verdict_cell(verdict)
        self._icon.show_icon(cell.icon or cell.status.icon, cell.status.value)
        self._word.setText(cell.words)
        self._word.set_tone(cell.status.value)
        self.button.setText(self.tr("Check it now") if verdict is None else self.tr("Read the report"))
        self.setAccessibleName(cell.words)
        self.show()
