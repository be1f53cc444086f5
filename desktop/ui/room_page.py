"""The room as a page: what needs the instructor, and everybody with where they are. It decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from desktop.ui import room_model
from desktop.ui.room_model import Filter, NeedCard, RoomHead
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.choosers import Choice, Chooser, FoldingSegments, TwoEnds
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column, row
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import in_a_row, number

CARD_LEAST = 280


class RoomPage(QFrame):
    """Says what was asked for: another question (`asked`), something that waits (`need_used`), a learner (`opened`)."""

    asked = Signal()
    """The segment, the group or the search changed: read `chosen_filter`, `chosen_group` and `search`."""
    need_used = Signal(object)
    """The button of a card; a `Need`."""
    all_needs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("")
        self.header.say(self.tr("Room"), self.tr("This machine is live. The others show what was last heard."))
        self.groups = Chooser(self.tr("Group"), "users")
        self.groups.show_choices([Choice(None, self.tr("Everyone"))])
        self.header.ends.addWidget(self.groups)
        box.addWidget(self.header)
        self._narrowed: bool | None = None
        self._scroll = PageScroll()
        box.addWidget(self._scroll, 1)
        self.needs = NeedCards()
        self.segments = FoldingSegments(self.tr("Whom to show"), room_model.filters())
        self.search = SearchField(self.tr("Find a person"))
        self.table = Table(self.tr("Learners"), room_model.columns())
        self._scroll.add(self.needs)
        self._scroll.add(TwoEnds([self.segments], [self.search]), below=12)
        self._scroll.add_filling(self.table)
        self.groups.chosen.connect(lambda _: self.asked.emit())
        self.segments.chosen.connect(lambda _: self.asked.emit())
        self.search.searched.connect(lambda _: self.asked.emit())
        self.needs.used.connect(self.need_used)
        self.needs.all_wanted.connect(self.all_needs_wanted)

    def show_head(self, head: RoomHead) -> None:
        """Show what waits, and how many there are of each kind."""
        self.needs.show_cards(head.cards, head.needs)
        self.segments.show_counts(head.counts)
        self._say_empty(head.counts.get(Filter.EVERYONE, 0))

    def show_groups(self, groups: Sequence[Choice]) -> None:
        """The groups whose learners may be shown."""
        self.groups.show_choices([Choice(None, self.tr("Everyone")), *groups])

    @property
    def chosen_filter(self) -> Filter:
        """The segment that is on."""
        choice = self.segments.choice
        return choice if isinstance(choice, Filter) else Filter.EVERYONE

    def _say_empty(self, everyone: int) -> None:
        narrowed = bool(everyone or self.search.text() or self.groups.choice)
        if narrowed is self._narrowed:
            return
        self._narrowed = narrowed
        if narrowed:
            words = self.tr("Nobody here fits. Choose another group or segment, or search for another name.")
            self.table.set_empty(EmptyState("search", self.tr("Nobody found"), words))
        else:
            words = self.tr("As soon as learners of your groups are enrolled on a course, you see here where they are.")
            self.table.set_empty(EmptyState("users", self.tr("Nobody is enrolled yet"), words))


class NeedCards(QWidget):
    """Up to three cards beside each other, as many as fit; nothing at all where nothing waits."""

    used = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = column(self, gap=8)
        head = row(gap=6)
        self._heading = Label(self.tr("Needs you"), Type.H3)
        self._count = Label("", Type.H3, "second")
        self._all = Button(self.tr("See all"), Kind.QUIET, "chevron-right", Size.DENSE).put_icon_at_end()
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._all)
        box.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._grid)
        box.addSpacing(current_theme().space[3])
        self._cards: tuple[NeedCard, ...] = ()
        self._shown: list[_Card] = []
        self._all.clicked.connect(self.all_wanted)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        theme_service().changed.connect(self._place)

    def show_cards(self, cards: Sequence[NeedCard], needs: int) -> None:
        """The first things that wait, and how many there are in all. The same again changes nothing."""
        self._count.setText(number(needs))
        self._heading.setAccessibleName(in_a_row(self._heading.text(), number(needs)))
        self._all.setVisible(needs > len(cards))
        self.setVisible(bool(cards))
        if tuple(cards) == self._cards:
            return
        at = next((place for place, shown in enumerate(self._shown) if shown.button.hasFocus()), None)
        self._cards = tuple(cards)
        clear(self._grid)
        self._shown = [_Card(card) for card in self._cards]
        for shown in self._shown:
            shown.button.clicked.connect(lambda _=False, need=shown.card.need: self.used.emit(need))
        self._place()
        if at is not None and self._shown:
            self._shown[min(at, len(self._shown) - 1)].button.setFocus()

    def _place(self) -> None:
        theme = current_theme()
        gap = theme.space[3]
        self._grid.setSpacing(gap)
        columns = max(1, min(room_model.MOST_CARDS, (self.width() + gap) // (theme.px(CARD_LEAST) + gap)))
        for shown in self._shown:
            self._grid.removeWidget(shown)
        for place in range(room_model.MOST_CARDS):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        for place, shown in enumerate(self._shown):
            self._grid.addWidget(shown, place // columns, place % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()


class _Card(QFrame):
    def __init__(self, card: NeedCard) -> None:
        super().__init__()
        self.card = card
        self.setProperty("card", True)
        self.setAccessibleName(f"{card.title}. {card.words}")
        line = row(self, gap=12, margins=(16, 14, 16, 14))
        line.addWidget(IconLabel(card.icon, "attention", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        words.addWidget(Paragraph(card.title, Type.LABEL))
        text = Paragraph(card.words, tone="second")
        text.setAlignment(text.alignment() | Qt.AlignmentFlag.AlignTop)
        words.addWidget(text)
        words.addStretch(1)
        words.addSpacing(current_theme().space[1])
        self.button = Button(card.verb, size=Size.DENSE)
        self.button.setAccessibleDescription(card.title)
        line_below = row()
        line_below.addWidget(self.button)
        line_below.addStretch(1)
        words.addLayout(line_below)
        line.addLayout(words, 1)
