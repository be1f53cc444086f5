"""The page "Help": how to begin, and the keys that work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop.ui.theme import current_theme
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Paragraph
from desktop.words import QT_TRANSLATE_NOOP, translate

STEPS = (
    (
        QT_TRANSLATE_NOOP("Help", "Add a course."),
        QT_TRANSLATE_NOOP("Help", "Choose Import course, or drop a SCORM package (.zip) anywhere in the window."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Take it."),
        QT_TRANSLATE_NOOP(
            "Help", "Click its card. Everything you do is saved on this machine as you go; no network is needed."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Leave whenever you like."),
        QT_TRANSLATE_NOOP("Help", "The course opens again where you were, even after a power cut."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Something is not right?"),
        QT_TRANSLATE_NOOP(
            "Help", "Open Doctor. It says what it found and what to do, and copies a report for support."
        ),
    ),
)
KEYS = (
    ("Ctrl+O", QT_TRANSLATE_NOOP("Help", "Import courses")),
    ("/", QT_TRANSLATE_NOOP("Help", "Find a course")),
    ("Enter", QT_TRANSLATE_NOOP("Help", "Open the course you are on")),
    ("Menu", QT_TRANSLATE_NOOP("Help", "More for the course you are on")),
    ("Delete", QT_TRANSLATE_NOOP("Help", "Remove the course you are on")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Help", "Take back a removal")),
    ("Esc", QT_TRANSLATE_NOOP("Help", "Back to the courses")),
    ("Ctrl+1", QT_TRANSLATE_NOOP("Help", "Courses")),
    ("Ctrl+2", QT_TRANSLATE_NOOP("Help", "Doctor")),
    ("F1", QT_TRANSLATE_NOOP("Help", "Help")),
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
            words.set_text(translate("Help", how), strong=translate("Help", what))
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
            grid.addWidget(Paragraph(translate("Help", what)), number, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        card.box.addLayout(grid)
        return card
