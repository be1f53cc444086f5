"""The compatibility switches of a course, or of all courses, as a card. Each choice holds as soon as it is made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.learning.switches import Switch
from desktop.ui.switches_model import AS_IT_IS, SwitchesModel, SwitchLine
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, Size
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.page import CardFrame
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate


class SwitchesCard(CardFrame):
    """`chosen` brings a switch and its value as JSON, None: as usual."""

    chosen = Signal(object, object)
    reset_asked = Signal()

    def __init__(self, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Switches", "Compatibility"), parent=parent)
        words = column(margins=(20, 0, 20, 16))
        words.addWidget(Paragraph(intro, Type.CAPTION, "second"))
        self.box.addLayout(words)
        self._parts = column()
        self.box.addLayout(self._parts)
        self.fields: dict[Switch, ChoiceField] = {}
        self.reset = Button(self.tr("All as usual again"), icon_name="rotate-ccw", size=Size.DENSE)
        self.reset.clicked.connect(self.reset_asked)
        foot = row(margins=(20, 12, 20, 20))
        foot.addWidget(self.reset)
        foot.addStretch(1)
        self.box.addLayout(foot)

    def show_switches(self, shown: SwitchesModel) -> None:
        """Show how they stand; fields are kept, so that the keyboard stays where it is."""
        wanted = [line.switch for part in shown.parts for line in part.lines]
        if not self.fields:
            self._make(shown)
        for switch, field in self.fields.items():
            field.setVisible(switch in wanted)
        for part in shown.parts:
            for line in part.lines:
                field = self.fields[line.switch]
                field.chooser.show_choices(line.choices)
                field.choose(line.chosen)
        self.say_fact(shown.fact)
        self.reset.setEnabled(shown.may_reset)

    def _make(self, shown: SwitchesModel) -> None:
        for part in shown.parts:
            self._parts.addWidget(rule())
            inner = column(gap=16, margins=(20, 16, 20, 20))
            inner.addWidget(Label(part.heading, Type.LABEL, "second"))
            for line in part.lines:
                inner.addWidget(self._field(line))
            self._parts.addLayout(inner)
        self._parts.addWidget(rule())

    def _field(self, line: SwitchLine) -> ChoiceField:
        field = ChoiceField(line.name, line.choices, line.help)
        field.chosen.connect(lambda key, switch=line.switch: self._take(switch, key))
        self.fields[line.switch] = field
        return field

    def _take(self, switch: Switch, key: object) -> None:
        if key != AS_IT_IS:
            self.chosen.emit(switch, key)
