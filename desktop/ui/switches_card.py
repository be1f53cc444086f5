"""The compatibility switches of a course, or of all courses, as a card. Each choice holds as soon as it is made."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.learning.switches import Switch
from desktop.ui.switches_model import ANOTHER, AS_IT_IS, SwitchesModel, SwitchLine, typed
from desktop.ui.teaching_dialogs import quiet
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.form import Field
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
        self._lines: dict[Switch, SwitchLine] = {}
        self.dialog: ValueDialog | None = None
        """The one that is open; tests answer it."""
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
                self._lines[line.switch] = line
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
        if key == ANOTHER:
            self._ask(switch)
        elif key != AS_IT_IS:
            self.chosen.emit(switch, key)

    def _ask(self, switch: Switch) -> None:
        line = self._lines[switch]
        self.fields[switch].choose(line.chosen)
        self.dialog = ValueDialog(line, self.window())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.submit = lambda value: self.chosen.emit(switch, value)
        self.dialog.open()


class ValueDialog(Dialog):
    """A value that is not among the choices. `submit` gets it as JSON, once it is one."""

    def __init__(self, line: SwitchLine, parent: QWidget | None = None) -> None:
        super().__init__(line.name, line.help, parent)
        self.submit: Callable[[object], None] = lambda value: None  # noqa: ARG005
        self._line = line
        self.field = Field(line.name, line.how)
        self.body.addWidget(self.field)
        quiet(self)
        self.add_button(self.tr("Set it"), Kind.PRIMARY, accepts=True)
        self.field.edit.setFocus()

    def accept(self) -> None:
        """Pass it on, or say what is wanted."""
        value = typed(self._line.switch, self.field.text())
        if value is None:
            self.field.complain(self._line.how)
            return
        super().accept()
        self.submit(value)
