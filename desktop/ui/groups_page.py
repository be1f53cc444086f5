"""The groups of the center as a page: how many are in each, and what can be done with one."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.learning.groups import GroupSize
from desktop.ui.icons import icon
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import ActionCell, Align, Column, NumberCell, Row, TextCell
from desktop.words import number, translate


class GroupDeed(Enum):
    """What can be done with a group."""

    SHOW = "show"
    RENAME = "rename"
    REMOVE = "remove"


def group_row(size: GroupSize) -> Row:
    """One group."""
    return Row(
        size.group.id,
        (
            TextCell(size.group.name, strong=True),
            NumberCell(number(size.learners), translate("Groups", "learners")),
            NumberCell(number(size.instructors), translate("Groups", "instructors")),
            ActionCell(),
        ),
    )


class GroupsPage(QFrame):
    """Says what was asked for."""

    back_asked = Signal()
    add_asked = Signal()
    deed_asked = Signal(object, object)
    """A `GroupDeed`, and the identifier of the group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("", back=self.tr("People"))
        self.header.say(self.tr("Groups"), self.tr("An instructor in a group teaches the learners in it."))
        self.add = Button(self.tr("Add group"), Kind.PRIMARY, "plus")
        self.header.ends.addWidget(self.add)
        box.addWidget(self.header)
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        columns = (
            Column("name", self.tr("Group"), 160, 1),
            Column("learners", self.tr("Learners"), 90, 0, Align.END),
            Column("instructors", self.tr("Instructors"), 104, 0, Align.END, priority=1),
            Column("more", "", 56, 0, Align.END),
        )
        self.table = Table(self.tr("Groups"), columns)
        another = Button(self.tr("Add group"), icon_name="plus")
        words = self.tr("Put learners into groups, and the instructors who teach them.")
        self.table.set_empty(EmptyState("users", self.tr("No groups yet"), words, another))
        scroll.add_filling(self.table)
        self.header.back.clicked.connect(self.back_asked)
        for button in (self.add, another):
            button.clicked.connect(self.add_asked)
        self.table.opened.connect(lambda key: self.deed_asked.emit(GroupDeed.SHOW, key))
        self.table.acted.connect(lambda key, _: self._open_menu(key, self.cursor().pos()))
        self.table.menu_wanted.connect(self._open_menu)

    def show_groups(self, groups: Sequence[GroupSize]) -> None:
        """All groups, by name."""
        self.table.show_rows([group_row(size) for size in groups])

    def _open_menu(self, key: object, spot: QPoint) -> None:
        menu = Menu(self.tr("What to do with this group"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed, words, sign in (
            (GroupDeed.SHOW, self.tr("Show its people"), "users"),
            (GroupDeed.RENAME, self.tr("Rename"), "pencil"),
            (GroupDeed.REMOVE, self.tr("Remove"), "trash-2"),
        ):
            entry = menu.addAction(icon(sign, "danger" if deed is GroupDeed.REMOVE else "text", 16), words)
            entry.triggered.connect(lambda _=False, what=deed: self.deed_asked.emit(what, key))
        menu.popup(spot)
