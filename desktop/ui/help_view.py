"""The page "Help": how to begin, and the keys that work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop.ui.theme import current_theme
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Paragraph

STEPS = (
    ("Add a course.", "Choose Import course, or drop a SCORM package (.zip) anywhere in the window."),
    ("Take it.", "Click its card. Everything you do is saved on this machine as you go; no network is needed."),
    ("Leave whenever you like.", "The course opens again where you were, even after a power cut."),
    ("Something is not right?", "Open Doctor. It says what it found and what to do, and copies a report for support."),
)
KEYS = (
    ("Ctrl+O", "Import courses"),
    ("/", "Find a course"),
    ("Enter", "Open the course you are on"),
    ("Menu", "More for the course you are on"),
    ("Delete", "Remove the course you are on"),
    ("Ctrl+Z", "Take back a removal"),
    ("Esc", "Back to the courses"),
    ("Ctrl+1", "Courses"),
    ("Ctrl+2", "Doctor"),
    ("F1", "Help"),
)


class HelpPage(QFrame):
    """Short enough to read at a stretch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        scroll = PageScroll()
        page = column(self)
        header = PageHeader(self.tr("Help"))
        header.say(self.tr("Help"), self.tr("What you need to begin"))
        page.addWidget(header)
        page.addWidget(scroll, 1)
        scroll.add(self._steps(), below=16)
        scroll.add(self._keys())
        scroll.box.addStretch(1)

    def _steps(self) -> QWidget:
        card = CardFrame(self.tr("How it goes"))
        box = column(gap=12, margins=(20, 0, 20, 20))
        for what, how in STEPS:
            words = Paragraph()
            words.set_text(self.tr(how), strong=self.tr(what))
            box.addWidget(words)
        card.box.addLayout(box)
        return card

    def _keys(self) -> QWidget:
        card = CardFrame(self.tr("Keys"))
        grid = QGridLayout()
        margin = current_theme().space[4]
        grid.setContentsMargins(margin, 0, margin, margin)
        grid.setHorizontalSpacing(margin)
        grid.setVerticalSpacing(current_theme().space[1])
        for number, (keys, what) in enumerate(KEYS):
            caps = row(gap=4)
            for key in keys.split("+"):
                cap = QLabel(key)
                cap.setProperty("kbd", True)
                caps.addWidget(cap)
            caps.addStretch(1)
            grid.addLayout(caps, number, 0)
            grid.addWidget(Paragraph(self.tr(what)), number, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        card.box.addLayout(grid)
        return card
