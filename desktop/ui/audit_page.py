"""The audit trail as a page: filtered, searched, checked, exported. It decides nothing."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.learning.audit_export import ExportForm
from desktop.ui import audit_model as model
from desktop.ui.audit_model import Period
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choosers import Choice, Chooser, TwoEnds
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.notices import Banner, EmptyState, Tone
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, set_look
from desktop.ui.widgets.table import Table
from desktop.words import translate


class About(Enum):
    """A choice that is no person."""

    ASK = "ask"


class AuditPage(QFrame):
    """Says what was asked for: another question, a check, an export."""

    asked = Signal()
    check_asked = Signal()
    export_asked = Signal(object)
    """An `ExportForm`."""
    days_asked = Signal()
    person_asked = Signal()
    """Whose records the trail is to be narrowed to is to be asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader(self.tr("Audit"))
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        self.check = Button(self.tr("Check the trail"), icon_name="shield-check")
        self.export = Button(self.tr("Export"), icon_name="file-down")
        self.periods = Chooser(self.tr("When"), "calendar")
        self.periods.show_choices([Choice(period, words) for period, words in model.periods().items()])
        self.people = Chooser(self.tr("Who"), "user")
        self.actions_chosen = Chooser(self.tr("What"), "funnel")
        self.abouts = Chooser(self.tr("About"), "users")
        self.search = SearchField(self.tr("Find in the trail"))
        self.table = Table(self.tr("Audit trail"), model.columns())
        words = self.tr("Choose another person, action or time, or search for something else.")
        self.table.set_empty(EmptyState("scroll-text", self.tr("Nothing found"), words))
        self.verdict = Banner(Tone.PASSED, "")
        self._told = QWidget()  # takes the room below the verdict along when there is none
        self._told.hide()
        column(self._told, margins=(0, 0, 0, 12)).addWidget(self.verdict)
        scroll.add(self._told)
        scroll.add(TwoEnds([self.check, self.export], [self.search]), below=12)
        scroll.add(TwoEnds([self.periods, self.people], [self.actions_chosen, self.abouts]), below=12)
        scroll.add_filling(self.table)
        self.show_choices((), ())
        self.say_count(0)
        self.show_about(None)
        for chooser in (self.people, self.actions_chosen):
            chooser.chosen.connect(lambda _: self.asked.emit())
        self.periods.chosen.connect(lambda period: (self.days_asked if period is Period.DAYS else self.asked).emit())
        self.abouts.chosen.connect(lambda about: (self.person_asked if about is About.ASK else self.asked).emit())
        self.search.searched.connect(lambda _: self.asked.emit())
        self.check.clicked.connect(self.check_asked)
        self.export.clicked.connect(self._open_menu)

    def show_choices(self, people: Sequence[Choice], actions: Sequence[Choice]) -> None:
        """Whom and what the trail can be narrowed to."""
        self.people.show_choices([Choice(None, self.tr("Everybody")), *people])
        self.actions_chosen.show_choices([Choice(None, self.tr("Everything")), *actions])

    def show_days(self, words: str) -> None:
        """The days that were chosen, as the last choice of all; "" names them no more."""
        named = [Choice(Period.DAYS, words)] if words else []
        offered = [Choice(period, said) for period, said in model.periods().items()]
        if named:
            offered[-1] = named[0]
        self.periods.show_choices(offered)

    def show_about(self, person: Choice | None) -> None:
        """Whose records the trail is narrowed to; None: everybody's."""
        chosen = [person] if person is not None else []
        words = self.tr("Somebody else…") if chosen else self.tr("Somebody…")
        self.abouts.show_choices([Choice(None, self.tr("About all")), *chosen, Choice(About.ASK, words)])
        self.abouts.choose(person.key if person is not None else None)

    def say_count(self, count: int) -> None:
        """How many entries fit."""
        said = translate("AuditPage", "%n entries that nobody can change unnoticed", "", count)
        self.header.say(self.tr("Audit"), said)

    def show_busy(self, busy: bool, words: str = "") -> None:
        """The check or an export runs."""
        self.check.setEnabled(not busy)
        self.export.setEnabled(not busy)
        self.check.setText(words if busy and words else self.tr("Check the trail"))

    def show_verdict(self, sound: bool, happened: str, then: str) -> None:
        """What the check found."""
        tone = Tone.PASSED if sound else Tone.FAILED
        set_look(self.verdict, banner=tone.value)
        self.verdict.show_sign(tone)
        self.verdict.say(happened, then)
        self._told.show()

    def _open_menu(self) -> None:
        menu = Menu(self.tr("Export as"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form, words in (
            (ExportForm.CSV, self.tr("Table (CSV)")),
            (ExportForm.JSON, self.tr("With the hashes, for checking elsewhere (JSON)")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, form=form: self.export_asked.emit(form))
        menu.popup(self.export.mapToGlobal(QPoint(0, self.export.height())))
