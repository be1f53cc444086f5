"""The page "Help": how to begin, and the keys that work."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop.ui.theme import current_theme
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Paragraph
from desktop.words import QT_TRANSLATE_NOOP, translate

ADD = (
    QT_TRANSLATE_NOOP("Help", "Add a course."),
    QT_TRANSLATE_NOOP("Help", "Choose Import course, or drop a SCORM package (.zip) anywhere in the window."),
)
TAKE = (
    QT_TRANSLATE_NOOP("Help", "Take a course."),
    QT_TRANSLATE_NOOP(
        "Help", "Click its card. Everything you do is saved on this machine as you go; no network is needed."
    ),
)
LEAVE = (
    QT_TRANSLATE_NOOP("Help", "Leave whenever you like."),
    QT_TRANSLATE_NOOP("Help", "The course opens again where you were, even after a power cut."),
)
SEND = (
    QT_TRANSLATE_NOOP("Help", "Let it go to the center when it can."),
    QT_TRANSLATE_NOOP(
        "Help",
        "With a server everything is sent by itself whenever a network turns up. Sync shows what waits, and carries it "
        "on a stick.",
    ),
)
SIGN_OUT = (
    QT_TRANSLATE_NOOP("Help", "Sign out when you go."),
    QT_TRANSLATE_NOOP("Help", "Then nobody works in your name."),
)
ASK = (
    QT_TRANSLATE_NOOP("Help", "Something is not right?"),
    QT_TRANSLATE_NOOP("Help", "Call your instructor. What you did is saved."),
)
DOCTOR = (
    QT_TRANSLATE_NOOP("Help", "Something is not right?"),
    QT_TRANSLATE_NOOP("Help", "Open Doctor. It says what it found and what to do, and copies a report for support."),
)
AHEAD = "\u2192"
"""Stands for the arrow that points where the reading goes."""
KEYS = (
    # Keys of one press, with a space between them.
    ("/", QT_TRANSLATE_NOOP("Help", "Find")),
    ("Enter", QT_TRANSLATE_NOOP("Help", "Open what you are on")),
    ("Menu", QT_TRANSLATE_NOOP("Help", "More for what you are on")),
    ("Esc", QT_TRANSLATE_NOOP("Help", "Back")),
    ("Ctrl Z", QT_TRANSLATE_NOOP("Help", "Take back what was just done")),
    ("Ctrl 1", QT_TRANSLATE_NOOP("Help", "The first place at the side; Ctrl+2 is the second, and so on")),
    (f"Alt {AHEAD}", QT_TRANSLATE_NOOP("Help", "The next lesson; the other arrow leads back")),
    ("Ctrl +", QT_TRANSLATE_NOOP("Help", "The page of a course larger; Ctrl and − smaller, Ctrl and 0 as it was")),
    ("F6", QT_TRANSLATE_NOOP("Help", "Out of the page of a course, and back into it")),
    ("F11", QT_TRANSLATE_NOOP("Help", "A course on the full screen, and back")),
    ("Ctrl Shift Q", QT_TRANSLATE_NOOP("Help", "Sign out")),
    ("F1", QT_TRANSLATE_NOOP("Help", "Help")),
)
KEYS_OF_STAFF = (("F5", QT_TRANSLATE_NOOP("Help", "Exchange with the server now")),)
KEYS_OF_MANAGERS = (
    ("Ctrl O", QT_TRANSLATE_NOOP("Help", "Import courses")),
    ("Delete", QT_TRANSLATE_NOOP("Help", "Remove the course you are on")),
)


class HelpPage(QFrame):
    """Short enough to read at a stretch, and only of what whoever reads it may do."""

    def __init__(self, *, staff: bool, manages: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps_shown = ((ADD,) if manages else ()) + (TAKE, LEAVE)
        self._steps_shown += (SEND, SIGN_OUT, DOCTOR) if staff else (SIGN_OUT, ASK)
        self._keys_shown = KEYS + (KEYS_OF_STAFF if staff else ()) + (KEYS_OF_MANAGERS if manages else ())
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
        for what, how in self._steps_shown:
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
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ahead = "\u2190" if mirrored else AHEAD
        for number, (keys, what) in enumerate(self._keys_shown):
            caps = row(gap=4)
            for key in keys.replace(AHEAD, ahead).split():
                cap = QLabel(key)
                cap.setProperty("kbd", True)
                caps.addWidget(cap)
            caps.addStretch(1)
            grid.addLayout(caps, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Paragraph(translate("Help", what)), number, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        card.box.addLayout(grid)
        return card
