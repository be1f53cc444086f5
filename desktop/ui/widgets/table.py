"""A table that shows as many rows as there are and asks only for those in view.

A screen describes its columns, answers `page_wanted` by `show_page`, and gets back what people want: a row `opened`,
its menu, an action, another order, rows chosen. It decides nothing by itself; rows are known by their keys, so that
what is chosen and where the keyboard is outlive every reading.
"""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.table_bar import BarAction, SelectionBar
from desktop.ui.widgets.table_cells import CHOOSING_WIDTH, DrawCover, default_cover
from desktop.ui.widgets.table_head import HEIGHT as HEAD_HEIGHT
from desktop.ui.widgets.table_model import Column, Pages, PageWanted, Row, Sorting, shares
from desktop.ui.widgets.table_view import Choosing, TableView

ROW_HEIGHT = 48
FEWEST_ROWS = 4
"""Rows that can be seen at once, however low the window is."""
REST_MS = 30
"""While the scroll bar is dragged through a long list, pages are asked for where it comes to rest."""
AHEAD = 20
"""Rows asked for beyond both ends of what is seen."""
EMPTY_HEIGHT = 320


class Table(QFrame):
    """Rows under a head, in a card as high as they need and never higher than the place it has.

    With `choosable` rows have boxes, and `actions` stand in the bar that appears while some are chosen. Without
    `choosable`, Space does nothing.
    """

    page_wanted = Signal(object)
    """PageWanted. Answer with `show_page`, or with `page_failed`."""
    sort_wanted = Signal(object)
    """Sorting; page 0 of the new order is asked for right behind it."""
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    acted = Signal(object, object)
    """The verb of a row was used: the keys of the row and of the column."""
    chosen_changed = Signal(object)
    """frozenset of keys."""
    all_wanted = Signal()
    """All rows shall be chosen, and not all are known: answer with `choose`."""
    bar_used = Signal(object)
    """An action of the bar, by its key, for all chosen rows."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        choosable: bool = False,
        actions: Sequence[BarAction] = (),
        row_height: int = ROW_HEIGHT,
        cover: DrawCover = default_cover,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._columns, self._choosable, self._row_height = tuple(columns), choosable, row_height
        self._pages = Pages()
        self._answered = False
        self._chosen: frozenset[Hashable] = frozenset()
        self._reach_from = 0
        self._current: Hashable | None = None
        self._marked: Hashable | None = None
        self._empty: QWidget | None = None
        self._box = column(self)
        self._bar = SelectionBar(actions)
        self._bar.hide()
        self._view = TableView(name, columns, self._pages, boxes=choosable)
        self._view.cover = cover
        self._view.chosen = self._is_chosen
        self._view.rows.is_chosen = self._is_chosen
        self._view.by_keyboard = self._by_keyboard
        self._box.addWidget(self._bar)
        self._box.addWidget(self._view, 1)
        self._edge = _Edge(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._join()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._fit()

    def _join(self) -> None:
        view = self._view
        view.opened.connect(lambda place: self._tell(self.opened, place))
        view.menu_asked.connect(lambda place, spot: self._tell(self.menu_wanted, place, spot))
        view.acted.connect(lambda place, at: self._tell(self.acted, place, self._columns[at].key))
        view.choosing.connect(self._choose_by)
        view.moved.connect(self._rest.start)
        view.head.sort_wanted.connect(self._sort)
        view.selectionModel().currentRowChanged.connect(self._note_current)
        self._rest.timeout.connect(self._ask)
        self._bar.used.connect(self.bar_used)
        self._bar.all_wanted.connect(self._choose_all)
        self._bar.none_wanted.connect(lambda: self.choose(()))
        theme_service().changed.connect(self._fit)

    # Rows

    def restart(self) -> None:
        """Ask anew because the question changed; what is on show stays until the answer comes."""
        self._pages.restart()
        self._ask_first()

    def refresh(self) -> None:
        """Ask the same again; place, chosen rows and the keyboard's row stay."""
        self._pages.refresh()
        self._ask()

    def show_page(self, wanted: PageWanted, rows: Sequence[Row], total: int) -> None:
        """The answer to `page_wanted`: its rows, and how many there are in all. One that came too late is dropped."""
        anew = self._pages.replacing
        if not self._pages.put(wanted, rows, total):
            return
        self._answered = True
        self._view.rows.follow()
        if anew:
            self._view.scrollToTop()
        self._restore_current()
        self._fit()
        self._view.viewport().update()
        if not self._rest.isActive():
            self._ask()

    def page_failed(self, wanted: PageWanted) -> None:
        """There will be no answer; somebody else has told why."""
        self._pages.failed(wanted)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show a list that is known as a whole. Each hundred becomes a page, so `page_wanted` stays silent."""
        self._pages.refresh()
        (wanted,) = self._pages.wanted(0, 0)
        for first in range(0, max(1, len(rows)), wanted.count):
            self._pages.put(PageWanted(wanted.turn, first), rows[first : first + wanted.count], len(rows))
        self._answered = True
        self._view.rows.follow()
        self._restore_current()
        self.choose(self._chosen)
        self._fit()
        self._view.viewport().update()

    @property
    def total(self) -> int:
        """How many rows there are in all."""
        return self._pages.total

    @property
    def answered(self) -> bool:
        """Whether anything was shown yet."""
        return self._answered

    def row(self, key: Hashable) -> Row | None:
        """A row by its key, where its page is known."""
        return next((row for row in self._pages.known().values() if row.key == key), None)

    def rows(self) -> list[Row]:
        """All rows that are known, in their order."""
        return list(self._pages.known().values())

    def _ask_first(self) -> None:
        for wanted in self._pages.wanted(0, 0):
            self.page_wanted.emit(wanted)

    def _ask(self) -> None:
        if self._pages.replacing or not self._answered:
            self._ask_first()
            return
        first, last = self._view.in_view()
        for wanted in self._pages.wanted(first - AHEAD, last + AHEAD):
            self.page_wanted.emit(wanted)

    # Order

    @property
    def sorting(self) -> Sorting | None:
        """What the head says the rows are ordered by."""
        return self._view.head.sorting

    def show_sorting(self, sorting: Sorting) -> None:
        """Say what the rows are ordered by, without asking for them."""
        self._view.head.show_sorting(sorting)

    def _sort(self, sorting: Sorting) -> None:
        self.sort_wanted.emit(sorting)
        self.restart()

    # What is chosen, and where the keyboard is

    @property
    def chosen(self) -> frozenset[Hashable]:
        """The keys of the chosen rows."""
        return self._chosen

    def choose(self, keys: Sequence[Hashable] | frozenset[Hashable]) -> None:
        """Choose exactly these rows."""
        chosen = frozenset(keys)
        changed, self._chosen = chosen != self._chosen, chosen
        self._bar.setVisible(bool(chosen))
        self._bar.show_count(len(chosen), self._pages.total)
        self._view.viewport().update()
        if changed:
            self._fit()
            self.chosen_changed.emit(chosen)

    @property
    def bar(self) -> SelectionBar:
        """The bar over the head."""
        return self._bar

    def focus(self) -> None:
        """Give the rows the keyboard."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, key: Hashable) -> bool:
        """Put the keyboard's row on a row that is known; False where it is not."""
        for place, row in self._pages.known().items():
            if row.key == key:
                self._view.setCurrentIndex(self._view.rows.index(place, int(self._choosable)))
                return True
        return False

    @property
    def current(self) -> Hashable | None:
        """The key of the row the keyboard is on."""
        return self._current

    def mark(self, key: Hashable | None) -> None:
        """Show a row as the one whose details stand beside the table."""
        self._marked = key
        self._view.viewport().update()

    def _is_chosen(self, place: int) -> bool:
        row = self._pages.row(place) if self._chosen or self._marked is not None else None
        return row is not None and (row.key in self._chosen or row.key == self._marked)

    def _choose_by(self, place: int, how: Choosing) -> None:
        if not self._choosable:
            return
        if how is Choosing.ALL:
            self._choose_all()
        elif how is Choosing.NONE:
            self.choose(())
        elif how is Choosing.TOGGLE:
            self._reach_from = place
            self.choose(self._chosen ^ self._keys(place, place))
        else:
            self.choose(self._chosen | self._keys(min(place, self._reach_from), max(place, self._reach_from)))

    def _keys(self, first: int, last: int) -> frozenset[Hashable]:
        rows = (self._pages.row(place) for place in range(first, last + 1))
        return frozenset(row.key for row in rows if row is not None and not row.fixed)

    def _choose_all(self) -> None:
        known = self._pages.known()
        if len(known) == self._pages.total:
            self.choose(frozenset(row.key for row in known.values() if not row.fixed))
        else:
            self.all_wanted.emit()

    def _note_current(self) -> None:
        place = self._view.currentIndex().row()
        row = self._pages.row(place) if place >= 0 else None
        self._current = row.key if row is not None else None

    def _restore_current(self) -> None:
        place = self._view.currentIndex().row()
        row = self._pages.row(place) if place >= 0 else None
        if self._current is None or (row is not None and row.key == self._current):
            return
        wanted, top = self._current, self._view.verticalScrollBar().value()
        if self.go_to(wanted):
            self._view.verticalScrollBar().setValue(top)  # the row may move away; the reader's place must not
        else:
            self._note_current()

    def _by_keyboard(self) -> bool:
        ring = self.window().findChild(FocusRing)
        return ring is None or ring.by_keyboard

    def _tell(self, signal: SignalInstance, place: int, *more: object) -> None:
        row = self._pages.row(place)
        if row is not None:
            signal.emit(row.key, *more)

    # Looks

    def put_on(self, ground: str) -> "Table":
        """The colour its card stands on, where that is not the canvas."""
        self._edge.ground = ground
        return self

    def set_empty(self, empty: QWidget | None) -> None:
        """What stands below the head where there are no rows; the screen changes it with its question."""
        if self._empty is not None:
            self._box.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = empty
        if empty is not None:
            self._box.addWidget(empty, 1)
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        view = self._view
        nothing = self._answered and self._pages.total == 0
        view.setVisible(not nothing or self._empty is None)
        if self._empty is not None:
            self._empty.setVisible(nothing)
        view.verticalHeader().setDefaultSectionSize(theme.px(self._row_height))
        view.verticalScrollBar().setSingleStep(theme.px(self._row_height) // 2)
        self._share()
        frame = 2 * theme.px(1) + (self._bar.height() if self._chosen else 0)
        head, row_height = theme.px(HEAD_HEIGHT), theme.px(self._row_height)
        rows = head + self._pages.total * row_height
        least = theme.px(EMPTY_HEIGHT) if nothing and self._empty is not None else head + FEWEST_ROWS * row_height
        most = max(least if nothing else 0, rows) + frame
        self.setMaximumHeight(min(most, 16_777_215))
        self.setMinimumHeight(min(least + frame, most))
        self.updateGeometry()
        self._edge.follow()

    def _share(self) -> None:
        theme, view = current_theme(), self._view
        boxes = theme.px(CHOOSING_WIDTH) if self._choosable else 0
        room = view.viewport().width() - boxes
        if room > 0:
            view.lay_out(boxes, shares(self._columns, room, theme.scale))

    def beside_head(self) -> tuple[QRect, ...]:
        """What the head leaves free at its ends, above the scroll bar."""
        if not self._view.isVisibleTo(self):
            return ()
        head = QRect(self._view.head.mapTo(self, QPoint(0, 0)), self._view.head.size())
        line = current_theme().px(1)
        before = QRect(line, head.top(), head.left() - line, head.height())
        after = QRect(head.right() + 1, head.top(), self.width() - line - head.right() - 1, head.height())
        return (before, after)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(640), self.minimumHeight())  # it grows with the place it is given

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(240), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._edge.follow()
        self._share()
        QTimer.singleShot(0, self, self._after_resize)

    def _after_resize(self) -> None:
        self._share()  # the scroll bar came or went
        if self._answered:
            self._ask()


class _Edge(QWidget):
    """Rounds the corners of what lies in the card, and carries the head on above the scroll bar."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self.ground = "canvas"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def follow(self) -> None:
        """Lie over the whole table."""
        self.setGeometry(self._table.rect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = theme.radius("card")
        card = QRectF(self.rect())
        outside = QPainterPath()
        outside.addRect(card)
        inside = QPainterPath()
        half = theme.px(1) / 2
        inside.addRoundedRect(card.adjusted(half, half, -half, -half), corner, corner)
        for beside in self._table.beside_head():
            painter.fillRect(beside, theme.color("sunken"))
        painter.fillPath(outside.subtracted(inside), theme.color(self.ground))
        painter.setPen(QPen(theme.color("line"), theme.px(1)))
        painter.drawPath(inside)
        painter.end()
