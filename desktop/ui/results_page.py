"""The page "Results": all courses a learner began, with what came of them. It decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from desktop.ui.results_model import columns
from desktop.ui.theme import current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_cells import DrawCover, default_cover
from desktop.ui.widgets.table_model import PageWanted, Row
from desktop.ui.widgets.text import tip

ROW_HEIGHT = 56
ROOM_FOR_WORDS = 600
"""Unscaled px; in less, the button of the header is its icon alone."""


class ResultsPage(QFrame):
    """Rows are asked for by the table's `page_wanted`, a hundred at a time."""

    page_wanted = Signal(object)
    """PageWanted; answer with `show_page`."""
    course_requested = Signal(object)
    """Show the course behind this row's key."""
    courses_requested = Signal()
    """Go to the courses, because there are no results yet."""
    record_requested = Signal()
    """Save everything recorded of whoever looks, as one file."""

    def __init__(self, cover: DrawCover = default_cover, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._header = PageHeader(self.tr("Results"))
        self.record_button = Button(self.tr("Save my record"), icon_name="file-down")
        self.record_button.clicked.connect(self.record_requested)
        self.record_button.setAccessibleName(self.tr("Save my record"))
        self._header.ends.addWidget(self.record_button)
        self.table = Table(self.tr("Results by course"), columns(), row_height=ROW_HEIGHT, cover=cover)
        self._scroll = PageScroll()
        self._scroll.add_filling(self.table)
        page = column(self)
        page.addWidget(self._header)
        page.addWidget(self._scroll, 1)
        self.courses_button = Button(self.tr("Go to my courses"), Kind.PRIMARY, "library")
        self.courses_button.clicked.connect(self.courses_requested)
        self.table.set_empty(
            EmptyState(
                "chart-column",
                self.tr("Your results will be here"),
                self.tr("Open a course: how far you came, your score and your time appear here."),
                self.courses_button,
            )
        )
        self.table.page_wanted.connect(self.page_wanted)
        self.table.opened.connect(self.course_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(ROOM_FOR_WORDS)
        self.record_button.setText("" if narrow else self.record_button.accessibleName())
        self.record_button.setToolTip(tip(self.record_button.accessibleName()) if narrow else "")

    def show_totals(self, words: str) -> None:
        """Say it all in a line under the title."""
        self._header.say(self.tr("Results"), words)

    def show_page(self, wanted: PageWanted, rows: Sequence[Row], total: int) -> None:
        """The answer to `page_wanted`."""
        self.table.show_page(wanted, rows, total)

    def paint_covers(self) -> None:
        """Paint again, because a picture was read."""
        for view in self.table.findChildren(QAbstractItemView):
            view.viewport().update()

    def take_focus(self) -> None:
        """Give the keyboard to the rows, or to the one button where there are none."""
        if self.table.answered and not self.table.total:
            self.courses_button.setFocus()
        else:
            self.table.focus()
