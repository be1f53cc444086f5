"""The head of a page about one thing: its name over as many lines as it needs, a line below, and what can be done."""

from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.text import Paragraph


class DetailHead(QWidget):
    """Stands below a slim header that only leads back; buttons go on in the next line where there is no room."""

    def __init__(self, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = column(self, gap=4)
        self._title = Paragraph("", Type.H1)
        self._subtitle = Paragraph("", Type.BODY, "second")
        box.addWidget(self._title)
        box.addWidget(self._subtitle)
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        for button in buttons:
            flow.addWidget(button)
        box.addSpacing(8)
        box.addWidget(holder)
        holder.setVisible(bool(buttons))

    def say(self, title: str, subtitle: str) -> None:
        """Change the words."""
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))
