"""The list of people as a page. It decides nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import people_model as model
from desktop.ui.icons import icon
from desktop.ui.people_model import Deed, Filter
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


class PeoplePage(QFrame):
    """Says what was asked for: another question, somebody new, groups, a roster, or a deed for chosen people."""

    asked = Signal()
    add_asked = Signal()
    groups_asked = Signal()
    roster_asked = Signal()
    deed_asked = Signal(object, object)
    """A `Deed`, and the keys of the people it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader(self.tr("People"))
        self.groups_button = Button(self.tr("Groups"), icon_name="users")
        self.roster_button = Button(self.tr("Import roster"), icon_name="upload")
        self.add_button = Button(self.tr("Add person"), Kind.PRIMARY, "user-plus")
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        self.segments = FoldingSegments(self.tr("Which people to show"), model.filters())
        self.groups = Chooser(self.tr("Group"), "users")
        self.roles = Chooser(self.tr("Role"), "user")
        roles = [Choice(role, words) for role, words in model.roles().items()]
        self.roles.show_choices([Choice(None, self.tr("All roles")), *roles])
        self.search = SearchField(self.tr("Find a person"))
        self.table = Table(self.tr("People"), model.columns(), choosable=True, actions=model.deeds())
        self._narrowed: bool | None = None
        self.show_groups(())
        self.header.ends.addWidget(self.add_button)
        scroll.add(TwoEnds([self.segments], [self.groups_button, self.roster_button]), below=12)
        scroll.add(TwoEnds([self.groups, self.roles], [self.search]), below=12)
        scroll.add_filling(self.table)
        self._connect()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_asked)
        self.groups_button.clicked.connect(self.groups_asked)
        self.roster_button.clicked.connect(self.roster_asked)
        for chooser in (self.groups, self.roles, self.segments):
            chooser.chosen.connect(lambda _: self._ask())
        self.search.searched.connect(lambda _: self._ask())
        self.table.opened.connect(lambda key: self.deed_asked.emit(Deed.OPEN, frozenset({key})))
        self.table.acted.connect(lambda key, _: self._open_menu(key, self.cursor().pos()))
        self.table.menu_wanted.connect(self._open_menu)
        self.table.bar_used.connect(lambda deed: self.deed_asked.emit(deed, self.table.chosen))
        self._offer()

    def show_groups(self, groups: Sequence[Choice]) -> None:
        """The groups to narrow the list by."""
        self.groups.show_choices([Choice(None, self.tr("All groups")), *groups])

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """How many there are of each kind."""
        self.segments.show_counts(counts)
        active = counts.get(Filter.ACTIVE, 0)
        self.header.say(self.tr("People"), translate("PeoplePage", "%n person(s) of this center", "", active))
        narrowed = bool(
            active > 1
            or self.search.text()
            or self.groups.choice
            or self.roles.choice
            or self.chosen_filter is not Filter.ACTIVE
        )
        if narrowed is not self._narrowed:
            self._narrowed = narrowed
            self.table.set_empty(self._found_none() if narrowed else self._none_yet())

    @property
    def chosen_filter(self) -> Filter:
        """The segment that is on."""
        choice = self.segments.choice
        return choice if isinstance(choice, Filter) else Filter.ACTIVE

    def _ask(self) -> None:
        self.table.choose(())  # what is not listed any more must not be changed unseen
        self._offer()
        self.asked.emit()

    def _offered(self, deed: object) -> bool:
        gone = self.chosen_filter is Filter.DEACTIVATED
        if deed is Deed.BRING_BACK:
            return gone
        return not gone and (deed is Deed.DEACTIVATE or self.chosen_filter is not Filter.GUESTS)

    def _offer(self) -> None:
        for deed in model.deeds():
            self.table.bar.set_shown(deed.key, shown=self._offered(deed.key))

    def _open_menu(self, key: object, spot: QPoint) -> None:
        menu = Menu(self.tr("What to do with this person"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        see = menu.addAction(icon("eye", "text", 16), self.tr("Open"))
        see.triggered.connect(lambda: self.deed_asked.emit(Deed.OPEN, frozenset({key})))
        offered = [deed for deed in model.deeds() if self._offered(deed.key)]
        add_actions(menu, offered, lambda deed: self.deed_asked.emit(deed, frozenset({key})))
        menu.popup(spot)

    def _none_yet(self) -> EmptyState:
        button = Button(self.tr("Import roster"), icon_name="upload")
        button.clicked.connect(self.roster_asked)
        words = self.tr("Add people one by one, or import a list from a spreadsheet or a school’s system.")
        return EmptyState("users", self.tr("Nobody here yet"), words, button)

    def _found_none(self) -> EmptyState:
        words = self.tr("Choose another group, role or state, or search for another name or number.")
        return EmptyState("search", self.tr("Nobody found"), words)
