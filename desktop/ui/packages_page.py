"""The list of packages as a page. It decides nothing."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import packages_model as model
from desktop.ui.icons import icon
from desktop.ui.offers_card import OffersCard
from desktop.ui.packages_model import Deed, Filter
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.choosers import FoldingSegments, TwoEnds
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_bar import add_actions
from desktop.ui.widgets.table_cells import DrawCover, default_cover
from desktop.ui.widgets.text import Paragraph

ROW_HEIGHT = 50


class PackagesPage(QFrame):
    """Says what was asked for: another question, an import, or a deed for chosen packages."""

    asked = Signal()
    import_asked = Signal()
    deed_asked = Signal(object, object)
    """A `Deed`, and the keys of the packages it is for."""

    def __init__(self, cover: DrawCover = default_cover, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader(self.tr("Packages"))
        self.import_button = Button(self.tr("Import package"), Kind.PRIMARY, "plus")
        self.header.ends.addWidget(self.import_button)
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        self.segments = FoldingSegments(self.tr("Which packages to show"), model.filters())
        self.search = SearchField(self.tr("Find a package"))
        self.table = Table(
            self.tr("Packages"),
            model.columns(),
            choosable=True,
            actions=model.deeds(),
            row_height=ROW_HEIGHT,
            cover=cover,
        )
        self._narrowed: bool | None = None
        self.offers = OffersCard()
        self.offers.hide()
        above = QWidget()
        parts = column(above, gap=12)
        parts.addWidget(self.offers)
        parts.addWidget(TwoEnds([self.segments], [self.search]))
        scroll.add(above, below=12)
        scroll.add_filling(self.table)
        self._hint = Paragraph(self.tr("Drop packages anywhere in this window to import them."), Type.BODY, "second")
        scroll.box.addSpacing(current_theme().space[1])
        scroll.add(self._hint)
        self._connect()

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.import_asked)
        self.segments.chosen.connect(lambda _: self._ask())
        self.search.searched.connect(lambda _: self._ask())
        self.table.opened.connect(lambda key: self.deed_asked.emit(Deed.OPEN, frozenset({key})))
        self.table.acted.connect(lambda key, _: self._open_menu(key, self.cursor().pos()))
        self.table.menu_wanted.connect(self._open_menu)
        self.table.bar_used.connect(lambda deed: self.deed_asked.emit(deed, self.table.chosen))

    def say_totals(self, subtitle: str) -> None:
        """How many there are, and the disk."""
        self.header.say(self.tr("Packages"), subtitle)

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """How many there are of each kind."""
        self.segments.show_counts(counts)
        narrowed = bool(counts.get(Filter.ALL, 0) or self.search.text())
        self._hint.setVisible(narrowed)
        if narrowed is not self._narrowed:
            self._narrowed = narrowed
            self.table.set_empty(self._found_none() if narrowed else self._none_yet())

    @property
    def chosen_filter(self) -> Filter:
        """The segment that is on."""
        choice = self.segments.choice
        return choice if isinstance(choice, Filter) else Filter.ALL

    def _ask(self) -> None:
        self.table.choose(())  # what is not listed any more must not be changed unseen
        self.asked.emit()

    def _open_menu(self, key: object, spot: QPoint) -> None:
        menu = Menu(self.tr("What to do with this package"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        see = menu.addAction(icon("eye", "text", 16), self.tr("Open"))
        see.triggered.connect(lambda: self.deed_asked.emit(Deed.OPEN, frozenset({key})))
        add_actions(menu, model.deeds(), lambda deed: self.deed_asked.emit(deed, frozenset({key})))
        menu.popup(spot)

    def _none_yet(self) -> EmptyState:
        button = Button(self.tr("Import package"), icon_name="plus")
        button.clicked.connect(self.import_asked)
        words = self.tr("Choose a SCORM package, or drop it anywhere in this window.")
        return EmptyState("package-plus", self.tr("No packages yet"), words, button)

    def _found_none(self) -> EmptyState:
        return EmptyState(
            "search", self.tr("Nothing found"), self.tr("Choose another state, or search for another title.")
        )
