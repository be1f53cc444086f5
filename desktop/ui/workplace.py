"""What a signed-in person sees: the rail, the page they are on, and a strip below it. It decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop.ui.places import Place
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.account import Account, AccountFoot, AccountLine
from desktop.ui.widgets.page import PageHeader
from desktop.ui.widgets.rail import Rail, RailItem
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.sync_state import Kept, SyncState

WIDE_RAIL_FROM, ROOMY_FROM, TIGHT_BELOW = 1100, 1000, 760
"""Unscaled px of the window: words in the rail of staff, and in the line that says who is signed in."""


class Workplace(QFrame):
    """One person's pages. Deleted at sign-out, with everything on it.

    Learners have a narrow rail and their name at the end of each page's header; staff a wide rail with their name at
    its foot. Esc that no part of a page takes asks to go back.
    """

    go_requested = Signal(object)
    """A `Place` was chosen on the rail."""
    back_requested = Signal()
    sign_out_requested = Signal()
    sync_requested = Signal()
    """More shall be told of where the work is."""

    def __init__(self, account: Account, items: Sequence[RailItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._account = account
        self._lines: list[AccountLine] = []
        self._sync = SyncState(Kept.HERE)
        self._foot = AccountFoot(account) if account.staff else None
        self.rail = Rail(tuple(items), self._foot)
        self._pages = QStackedWidget()
        self._places: dict[QWidget, Place] = {}
        line = row(self)
        line.addWidget(self.rail)
        self._main = column()
        self._main.addWidget(self._pages, 1)
        line.addLayout(self._main, 1)
        self.rail.chosen.connect(self.go_requested)
        if self._foot is not None:
            self._foot.sign_out_requested.connect(self.sign_out_requested)
            self._foot.sync_requested.connect(self.sync_requested)
        theme_service().changed.connect(self._fit)
        self._fit()

    @property
    def page(self) -> QWidget | None:
        """The page on show."""
        return self._pages.currentWidget()

    @property
    def place(self) -> Place | None:
        """Where one is."""
        shown = self._pages.currentWidget()
        return self._places.get(shown) if shown is not None else None

    def show_page(self, page: QWidget, place: Place) -> None:
        """Show a page as being at that place of the rail; it is taken in the first time."""
        if page not in self._places:
            self._pages.addWidget(page)
            if not self._account.staff:
                self._add_account(page)
            page.destroyed.connect(lambda: self._places.pop(page, None))
        self._places[page] = place
        self.rail.show_place(place)
        self._pages.setCurrentWidget(page)

    @property
    def sync(self) -> SyncState:
        """Where the work is, as it is told on every page."""
        return self._sync

    def show_sync(self, state: SyncState) -> None:
        """Say on every page where the work is."""
        self._sync = state
        if self._foot is not None:
            self._foot.sync.show_state(state)
        for line in self._lines:
            line.pill.show_state(state)

    def put_below(self, strip: QWidget) -> None:
        """Keep a strip below whatever page is shown."""
        self._main.addWidget(strip)

    def _add_account(self, page: QWidget) -> None:
        header = page if isinstance(page, PageHeader) else page.findChild(PageHeader)
        if isinstance(header, PageHeader):
            line = AccountLine(self._account)
            line.sign_out_requested.connect(self.sign_out_requested)
            line.pill.show_state(self._sync)
            header.ends.addWidget(line)
            self._lines.append(line)
            self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        width = self.width()
        wide = self._foot is not None and width >= theme.px(WIDE_RAIL_FROM)
        self.rail.set_wide(wide)
        if self._foot is not None:
            self._foot.set_wide(wide)
        for line in self._lines:
            line.set_room(roomy=width >= theme.px(ROOMY_FROM), tight=width < theme.px(TIGHT_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)
