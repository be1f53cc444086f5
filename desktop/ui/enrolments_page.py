"""The list of enrolments as a page. It decides nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import enrolments_model as model
from desktop.ui.enrolments_model import Deed, Filter
from desktop.ui.icons import icon
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.choosers import Choice, Chooser, FoldingSegments, TwoEnds
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_bar import add_actions
from desktop.words import translate


class EnrolmentsPage(QFrame):
    """Says what was asked for: another question, to assign courses, or a deed for chosen enrolments."""

    asked = Signal()
    assign_asked = Signal()
    deed_asked = Signal(object, object)
    """A `Deed`, and the keys of the enrolments it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader(self.tr("Enrolments"))
        self.assign = Button(self.tr("Assign courses"), Kind.PRIMARY, "user-plus")
        self.header.ends.addWidget(self.assign)
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        self.segments = FoldingSegments(self.tr("Which enrolments to show"), model.filters())
        self.courses = Chooser(self.tr("Course"), "library")
        self.groups = Chooser(self.tr("Group"), "users")
        self.search = SearchField(self.tr("Find a person or course"))
        self.table = Table(self.tr("Enrolments"), model.columns(), choosable=True, actions=model.deeds())
        self._narrowed: bool | None = None
        self.show_choices((), ())
        scroll.add(self.segments, below=12)
        scroll.add(TwoEnds([self.courses, self.groups], [self.search]), below=12)
        scroll.add_filling(self.table)
        self._connect()

    def _connect(self) -> None:
        self.assign.clicked.connect(self.assign_asked)
        for chooser in (self.courses, self.groups, self.segments):
            chooser.chosen.connect(lambda _: self._ask())
        self.search.searched.connect(lambda _: self._ask())
        self.table.menu_wanted.connect(self._open_menu)
        self.table.bar_used.connect(lambda deed: self.deed_asked.emit(deed, self.table.chosen))
        self._offer()

    def show_choices(self, courses: Sequence[Choice], groups: Sequence[Choice]) -> None:
        """The courses and groups to narrow the list by."""
        self.courses.show_choices([Choice(None, self.tr("All courses")), *courses])
        self.groups.show_choices([Choice(None, self.tr("Everyone")), *groups])

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """How many there are of each kind."""
        self.segments.show_counts(counts)
        total = counts.get(Filter.ALL, 0)
        self.header.say(self.tr("Enrolments"), translate("Enrolments", "%n enrolment(s)", "", total))
        narrowed = self.search.text() or self.courses.choice or self.groups.choice
        narrowed = bool(total or narrowed)
        if narrowed is not self._narrowed:
            self._narrowed = narrowed
            self.table.set_empty(_found_none() if narrowed else self._none_yet())

    @property
    def chosen_filter(self) -> Filter:
        """The segment that is on."""
        choice = self.segments.choice
        return choice if isinstance(choice, Filter) else Filter.ALL

    def _ask(self) -> None:
        self.table.choose(())  # what is not listed any more must not be changed unseen
        self._offer()
        self.asked.emit()

    def _offer(self) -> None:
        withdrawn = self.chosen_filter is Filter.WITHDRAWN
        for deed in (Deed.SET_DUE, Deed.GRANT, Deed.MOVE, Deed.WITHDRAW):
            self.table.bar.set_shown(deed, shown=not withdrawn)
        self.table.bar.set_shown(Deed.BRING_BACK, shown=withdrawn)

    def _open_menu(self, key: object, spot: QPoint) -> None:
        menu = Menu(self.tr("What to do with this enrolment"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        withdrawn = self.chosen_filter is Filter.WITHDRAWN
        see = menu.addAction(icon("eye", "text", 16), self.tr("See their work"))
        see.triggered.connect(lambda: self.deed_asked.emit(Deed.OPEN, frozenset({key})))
        offered = [deed for deed in model.deeds() if (deed.key is Deed.BRING_BACK) is withdrawn]
        add_actions(menu, offered, lambda deed: self.deed_asked.emit(deed, frozenset({key})))
        menu.popup(spot)

    def _none_yet(self) -> EmptyState:
        button = Button(self.tr("Assign courses"), icon_name="user-plus")
        button.clicked.connect(self.assign_asked)
        words = self.tr("Assign a course to people or groups, and see here how far they are.")
        return EmptyState("list-checks", self.tr("No enrolments yet"), words, button)


def _found_none() -> EmptyState:
    words = translate("Enrolments", "Choose another course, group or state, or search for another name.")
    return EmptyState("search", translate("Enrolments", "Nothing found"), words)
