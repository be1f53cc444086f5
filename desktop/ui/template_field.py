"""Which template a course's certificates are made with, and how to choose another one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.learning.certificate_template import template_name
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, Size
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.sheet import clear, column, row
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph


class TemplateField(QWidget):
    """Carrel's own template or a file's. Says what was asked for; why a file was refused stands below the buttons."""

    choose_asked = Signal()
    own_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = column(self, gap=4)
        box.addWidget(Label(self.tr("Certificate template"), Type.LABEL))
        self.shown = ElidedLabel("")
        box.addWidget(self.shown)
        self.choose = Button(self.tr("Choose a template…"), icon_name="upload", size=Size.DENSE)
        self.own = Button(self.tr("Use Carrel’s own"), size=Size.DENSE)
        self.save = Button(self.tr("Save Carrel’s own template"), icon_name="file-down", size=Size.DENSE)
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        line = FlowLayout(buttons, gap=8)
        for button in (self.choose, self.own, self.save):
            line.addWidget(button)
        box.addWidget(buttons)
        hint = self.tr("An HTML file that says where the learner, the course and the code go. Begin with Carrel’s own.")
        box.addWidget(Paragraph(hint, Type.CAPTION, "second"))
        self._problems = column(gap=4)
        box.addLayout(self._problems)
        self.choose.clicked.connect(self.choose_asked)
        self.own.clicked.connect(self.own_asked)
        self.save.clicked.connect(self.save_asked)

    def show_template(self, template: str | None) -> None:
        """Show which one holds; None is Carrel's own. A complaint stays as long as the same one holds."""
        own = self.tr("Carrel’s own")
        name = own if template is None else template_name(template) or self.tr("One of your own")
        if name != self.shown.text():
            self.complain(())
        self.shown.setText(name)
        self.own.setEnabled(template is not None)

    def complain(self, problems: Sequence[str]) -> None:
        """Say why a file was not taken; () takes it back."""
        clear(self._problems)
        for problem in problems:
            line = row(gap=6)
            line.addWidget(IconLabel("circle-alert", "failed", 16))
            line.addWidget(Paragraph(problem, Type.CAPTION, "failed"), 1)
            self._problems.addLayout(line)
        self.choose.setAccessibleDescription(" ".join(problems))
