"""What is shown when Carrel can't open its data: the three answers, and the way to try again."""

from PySide6.QtWidgets import QWidget

from desktop.ui.failure import Failure
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

_WIDTH = 520


class StartDialog(Dialog):
    """Asks whether to try again; there is no window behind it. Esc and the close button leave Carrel."""

    def __init__(self, failure: Failure, parent: QWidget | None = None) -> None:
        theme_service()  # the first thing of Carrel on the screen brings its own look
        super().__init__(translate("Start", "Carrel could not start"), parent=parent)
        self.setWindowTitle("Carrel")
        self.setMinimumWidth(current_theme().px(_WIDTH))
        for question, answer in failure.parts:
            part = column(gap=2)
            part.addWidget(Label(question, Type.CAPTION, "second"))
            part.addWidget(Paragraph(answer))
            self.body.addLayout(part)
        self.setAccessibleDescription(" ".join(answer for _, answer in failure.parts))
        self.close_button = self.add_button(self.tr("Close Carrel"))
        self.again_button = self.add_button(self.tr("Try again"), Kind.PRIMARY, accepts=True)
