"""The page of one person: who it is, how they sign in, what they are enrolled on, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import people_model as model
from desktop.ui.people_model import PersonPageModel
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.detail_head import DetailHead
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.notices import Banner, EmptyState, Tone
from desktop.ui.widgets.page import CardFrame, FactList, PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.side_by_side import SideBySide
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.text import Paragraph
from desktop.words import translate

TALLEST_LIST = 560


class PersonPage(QFrame):
    """Says what was asked for."""

    back_asked = Signal()
    change_asked = Signal()
    pin_asked = Signal()
    badge_asked = Signal()
    take_badge_asked = Signal()
    try_again_asked = Signal()
    assign_asked = Signal()
    export_asked = Signal()
    deactivate_asked = Signal()
    bring_back_asked = Signal()
    erase_asked = Signal()
    course_asked = Signal(object)
    """The package of the course whose work shall be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("", back=self.tr("People"))
        self.assign = Button(self.tr("Assign courses"), Kind.PRIMARY, "list-checks")
        self.change = Button(self.tr("Change"), icon_name="pencil")
        self._head = DetailHead(self.assign, self.change)
        box.addWidget(self.header)
        self._scroll = PageScroll()
        box.addWidget(self._scroll, 1)
        self._away = Banner(Tone.INFO, self.tr("Deactivated."), self.tr("They can’t sign in; all they did is kept."))
        self.bring_back = Button(self.tr("Bring back"), size=Size.DENSE)
        self._away.add_button(self.bring_back)
        self._scroll.add(self._head, below=20)
        self._scroll.add(self._away, below=16)
        parts = SideBySide()
        self._scroll.add(parts)
        self._scroll.box.addStretch(1)
        self.courses = Table(self.tr("Courses"), model.course_columns())
        words = self.tr("Assign a course, and see here how far they are.")
        self.courses.set_empty(EmptyState("library", self.tr("No courses yet"), words))
        parts.main.addWidget(self.courses)
        for card in (self._passes(), self._about(), self._record()):
            parts.side.addWidget(card)
        self._connect()

    def _passes(self) -> CardFrame:
        card = CardFrame(self.tr("Signing in"))
        inner = column(gap=12, margins=(20, 0, 20, 20))
        line = row(gap=8)
        self._sign = IconLabel("key-round", "passed", 20)
        self._pin = Paragraph("", Type.LABEL)
        line.addWidget(self._sign)
        line.addWidget(self._pin, 1)
        inner.addLayout(line)
        self._waits = Banner(Tone.ATTENTION, "")
        inner.addWidget(self._waits)
        self.try_again = Button(self.tr("Let them try again"), icon_name="rotate-ccw", size=Size.DENSE)
        self.pin = Button(self.tr("New PIN"), icon_name="key-round", size=Size.DENSE)
        self.badge = Button(self.tr("New badge"), icon_name="qr-code", size=Size.DENSE)
        self.take_badge = Button(self.tr("Take the badge back"), Kind.QUIET, size=Size.DENSE)
        inner.addWidget(_flow(self.try_again, self.pin, self.badge, self.take_badge))
        self._pass_card = card
        card.box.addLayout(inner)
        return card

    def _about(self) -> CardFrame:
        card = CardFrame(self.tr("Person"))
        inner = column(margins=(20, 0, 20, 20))
        self._facts = FactList()
        inner.addWidget(self._facts)
        card.box.addLayout(inner)
        return card

    def _record(self) -> CardFrame:
        card = CardFrame(self.tr("Record"))
        inner = column(gap=12, margins=(20, 0, 20, 20))
        words = self.tr("All that is recorded of this person, as one file for them. Erasing it can’t be undone.")
        inner.addWidget(Paragraph(words, tone="second"))
        self.export = Button(self.tr("Save record"), icon_name="file-down", size=Size.DENSE)
        self.deactivate = Button(self.tr("Deactivate"), icon_name="user-x", size=Size.DENSE)
        self.erase = Button(self.tr("Erase"), Kind.DANGER, "trash-2", Size.DENSE)
        inner.addWidget(_flow(self.export, self.deactivate, self.erase))
        card.box.addLayout(inner)
        return card

    def _connect(self) -> None:
        self.header.back.clicked.connect(self.back_asked)
        for button, signal in (
            (self.change, self.change_asked),
            (self.assign, self.assign_asked),
            (self.pin, self.pin_asked),
            (self.badge, self.badge_asked),
            (self.take_badge, self.take_badge_asked),
            (self.try_again, self.try_again_asked),
            (self.export, self.export_asked),
            (self.deactivate, self.deactivate_asked),
            (self.bring_back, self.bring_back_asked),
            (self.erase, self.erase_asked),
        ):
            button.clicked.connect(signal)
        self.courses.opened.connect(self.course_asked)

    def show_person(self, shown: PersonPageModel, *, oneself: bool) -> None:
        """Show another person, or the same as they are now. `oneself`: whoever is signed in."""
        sheet = shown.sheet
        guest = sheet.person.guest
        self._head.say(sheet.person.name, shown.subtitle)
        self._facts.show_facts(shown.facts)
        self._sign.show_icon(shown.pin.icon or shown.pin.status.icon, shown.pin.status.value)
        self._pin.set_text(shown.pin.words)
        self._waits.say(shown.waits)
        self._waits.setVisible(bool(shown.waits))
        self.try_again.setVisible(bool(shown.waits))
        self.take_badge.setVisible(sheet.has_badge)
        self._pass_card.setVisible(shown.is_active and not guest)
        self._away.setVisible(not shown.is_active)
        self.change.setVisible(shown.is_active and not guest)
        self.assign.setVisible(shown.is_active and not guest)
        self.deactivate.setVisible(shown.is_active and not oneself)
        self.erase.setVisible(not oneself)
        self.courses.show_rows(shown.courses)
        # On a page that scrolls as a whole a short list needs no scroll bar of its own.
        self.courses.setMinimumHeight(min(self.courses.maximumHeight(), current_theme().px(TALLEST_LIST)))


def erase_words(courses: int) -> str:
    """What goes with a person, before it goes."""
    return translate(
        "Erase",
        "Their name, PIN and badge, and %n enrolment(s) with all attempts, answers and certificates, are deleted from "
        "this machine and its backups. This can’t be undone.",
        "",
        courses,
    )


def _flow(*buttons: Button) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    for button in buttons:
        flow.addWidget(button)
    return holder
