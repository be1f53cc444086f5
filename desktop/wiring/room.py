"""Joins the room to its use cases: read when something was stored, shown without a flicker."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from desktop.learning.groups import GroupSize, list_groups
from desktop.learning.lesson_titles import LessonTitles
from desktop.learning.policy import Action
from desktop.learning.room import Need, NeedKind, Room, RoomOrder, RoomQuery, Sighting, Watch
from desktop.learning.room import RoomPage as Page
from desktop.ui import room_model
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.room_model import Filter, RoomHead
from desktop.ui.room_page import RoomPage
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.table_model import PageWanted, Row
from desktop.wiring.deciding import Deciding
from desktop.wiring.desk import Desk
from desktop.wiring.listing import answer
from desktop.wiring.reading import Reading
from desktop.wiring.work import WorkOf, WorkOpening

LOOK_MS = 3000
"""How often to ask whether anything was stored, while the room is shown."""
LOOKS_TO_AGE = 10
"""So often even when nothing was: "4 min ago" grows older by itself."""


@dataclass(frozen=True)
class _Seen:
    """One reading of what stands above the table, and what the pages below follow from."""

    watch: Watch
    head: RoomHead
    commits: int


@dataclass(frozen=True)
class _Rows:
    """One page of the table."""

    page: Page
    rows: tuple[Row, ...]


class RoomScreen(QObject):
    """Owned by its page; `shown` starts a light look at the store every few seconds, for as long as it is seen."""

    place = Place.ROOM

    def __init__(self, desk: Desk) -> None:
        self.page = RoomPage()
        super().__init__(self.page)
        self._desk = desk
        self._room = Room(desk.access)
        self._lessons = LessonTitles(desk.library.folder_of)
        self._watch: Watch | None = None
        self._commits, self._looks = -1, 0
        self._anew = True
        self._sightings: dict[UUID, Sighting] = {}
        self._reading = Reading(desk.background, self._begin, self._show, desk.say)
        self.deciding = Deciding(desk, self.page)
        self.work = WorkOpening(desk, self.place, self)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._join()

    def _join(self) -> None:
        page = self.page
        page.asked.connect(lambda: self._ask(anew=True))
        page.table.page_wanted.connect(self._page_wanted)
        page.table.opened.connect(self._open)
        page.need_used.connect(self._use)
        page.all_needs_wanted.connect(lambda: self._desk.go(Place.TO_SETTLE))
        self.deciding.decided.connect(self.refresh)

    def shown(self) -> None:
        """Read everything; the keyboard goes to the learners."""
        self._desk.background.run(lambda: list_groups(self._desk.access), self._show_groups, self._desk.say)
        self._ask(anew=self._watch is None)
        self._timer.start()
        self.page.table.focus()

    def refresh(self) -> None:
        """Read the same again."""
        self._ask(anew=False)

    def _show_groups(self, groups: tuple[GroupSize, ...]) -> None:
        self.page.show_groups([Choice(size.group.id, size.group.name) for size in groups])

    # Reading

    def _look(self) -> None:
        if not self.page.isVisible():
            self._timer.stop()
            return
        self._looks += 1
        if self._desk.store.commits != self._commits or self._looks % LOOKS_TO_AGE == 0:
            self.refresh()

    def _query(self) -> RoomQuery:
        page, sorting = self.page, self.page.table.sorting
        order = sorting.column if sorting is not None and isinstance(sorting.column, RoomOrder) else None
        group = page.groups.choice
        return RoomQuery(
            segment=page.chosen_filter.segment,
            group=group if isinstance(group, UUID) else None,
            search=page.search.text().strip(),
            order=order or RoomOrder.ATTENTION,
            falling=sorting.falling if sorting is not None and order is not None else False,
        )

    def _ask(self, *, anew: bool) -> None:
        self._anew = self._anew or anew
        self._reading.ask()

    def _begin(self) -> Callable[[], _Seen]:
        query, commits = self._query(), self._desk.store.commits
        return lambda: self._see(query, commits)

    def _see(self, query: RoomQuery, commits: int) -> _Seen:
        watch = self._room.watch()
        needs = self._room.needs(watch)
        cards = tuple(
            room_model.card(need, self._lessons.title(need.sha256, need.activity))
            for need in needs[: room_model.MOST_CARDS]
        )
        counted = self._room.counts(query, watch)
        counts = {choice: counted[choice.segment] for choice in Filter}
        return _Seen(watch, RoomHead(cards, len(needs), counts), commits)

    def _show(self, seen: _Seen) -> None:
        self._watch, self._commits = seen.watch, seen.commits
        self.page.show_head(seen.head)
        self._desk.wait_for(Place.TO_SETTLE, len(seen.watch.waiting))
        anew, self._anew = self._anew, False
        if anew:
            self.page.table.restart()
        else:
            self.page.table.refresh()

    def _page_wanted(self, wanted: PageWanted) -> None:
        query, watch = self._query(), self._watch
        if watch is None:
            self._ask(anew=True)
            return

        def work() -> _Rows:
            found = self._room.page(query, watch, wanted.first, wanted.count)
            return _Rows(found, tuple(map(self._row, found.sightings)))

        def show(rows: _Rows) -> None:
            self._sightings |= {seen.row.enrollment: seen for seen in rows.page.sightings}
            self.page.table.show_page(wanted, rows.rows, rows.page.total)

        answer(self._desk, self.page.table, wanted, work, show)

    def _row(self, seen: Sighting) -> Row:
        return room_model.row(seen, self._lessons.title(seen.row.sha256, seen.row.activity), local_now())

    # What was asked for

    def _open(self, key: object) -> None:
        seen = self._sightings.get(key) if isinstance(key, UUID) else None
        if seen is not None:
            self.work.show(WorkOf(seen.row.learner, seen.row.name, seen.row.package, seen.row.title))

    def _use(self, need: Need) -> None:
        if need.settle is None:
            self.work.show(WorkOf(need.learner, need.name, need.package, need.title))
        elif need.kind is NeedKind.OVER_LIMIT:
            self._desk.go(Place.TO_SETTLE)
        elif need.kind is NeedKind.GUEST_WORK:
            self.deciding.give(need.learner, need.name)
        elif self._desk.actor.may(Action.GRANT_ATTEMPT):
            self.deciding.grant(need.settle)
