"""Reads a learner's shelf away from the window: the first cards at once, the rest page by page behind them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from desktop.learning.my_courses import MyCourses, ShelfEntry
from desktop.learning.work_places import WorkPlaces
from desktop.player.background import Background
from desktop.scorm.refusal import PackageError
from desktop.ui import library_presenter as presenter
from desktop.ui.library_model import CourseCard, Shelf
from desktop.ui.library_page import LibraryPage
from desktop.ui.phrases import local_now

PAINTED_MS = 40
"""By then the first cards are on the screen, and reading on takes no time from painting them."""
PAGE = 500
"""Cards that join at a time; the window lays them out between two frames."""


@dataclass(frozen=True)
class _Read:
    """What has been read in one turn. `at_once`: the page shows it while it grows, not only when it is whole."""

    turn: int
    shelf: Shelf
    at_once: bool


class ShelfReader(QObject):
    """Fills the library's page from the store. A new turn makes what the one before still brings void."""

    def __init__(
        self,
        courses: MyCourses,
        page: LibraryPage,
        background: Background,
        failed: Callable[[BaseException], None],
        now: Callable[[], datetime] = local_now,
        is_being_prepared: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """`is_being_prepared` says of a course's SHA-256 whether its media are; it is asked on a worker thread."""
        super().__init__(page)
        self._is_being_prepared = is_being_prepared
        self._courses, self._page, self._background, self._failed = courses, page, background, failed
        self._now = now
        self._turn = 0
        self._places = WorkPlaces()

    def refresh(self) -> None:
        """Read the shelf again. A long list that is on show stays until it can be replaced whole."""
        self._turn += 1
        turn, first = self._turn, self._page.cards_in_view
        self._background.run(lambda: self._first(first), lambda shelf: self._begun(turn, shelf), self._failed)

    def stop(self) -> None:
        """Show nothing any more of what is still being read."""
        self._turn += 1

    def card(self, entry: ShelfEntry) -> CourseCard:
        """The card of one entry."""
        made = presenter.card(entry, self._courses.folder_of(entry.sha256), self._now(), self._places)
        return presenter.being_prepared(made) if self._is_being_prepared(entry.sha256) else made

    def _first(self, cards: int) -> Shelf:
        stored, self._places = self._courses.shelf(cards), self._courses.places()
        newest = self.card(stored.newest) if stored.newest is not None else None
        return presenter.shelf(stored, map(self.card, stored.first), newest, self._now())

    def _begun(self, turn: int, shelf: Shelf) -> None:
        if turn != self._turn:
            return
        at_once = shelf.is_whole or len(self._page.shelf.cards) <= len(shelf.cards)
        if at_once:
            self._page.show_shelf(self._as_told_before(shelf))
        QTimer.singleShot(PAINTED_MS, self, lambda: self._read_on(_Read(turn, shelf, at_once)))

    def _read_on(self, read: _Read) -> None:
        if read.turn != self._turn:
            return
        if read.at_once:
            self._look_into_newest(read.turn)
        if not read.shelf.is_whole:
            self._go_on(read)

    def _go_on(self, read: _Read) -> None:
        place = len(read.shelf.cards)

        def work() -> list[CourseCard]:
            return [self.card(entry) for entry in self._courses.courses(after=place, most=PAGE)]

        self._background.run(work, lambda cards: self._more(read, cards), self._failed)

    def _more(self, read: _Read, cards: list[CourseCard]) -> None:
        if read.turn != self._turn:
            return
        read = replace(read, shelf=read.shelf.and_then(cards))
        last = len(cards) < PAGE or read.shelf.is_whole
        if read.at_once:
            self._page.add_cards(cards, last=last)
        elif last:
            self._page.show_shelf(self._as_told_before(Shelf.whole(read.shelf.cards, read.shelf.dues, read.shelf.name)))
            self._look_into_newest(read.turn)
        if not last:
            self._go_on(read)

    def _look_into_newest(self, turn: int) -> None:
        """Where the learner is in the course to continue: that is in its manifest, and no card waits for it."""
        newest = self._page.shelf.newest
        if newest is None:
            return

        def work() -> CourseCard | None:
            sheet = self._courses.sheet(newest.sha256)
            if sheet is None:
                return None
            return presenter.opened_where(presenter.with_lessons(newest, sheet), sheet, self._now())

        def tell(card: CourseCard | None) -> None:
            if card is not None and turn == self._turn:
                self._page.tell_of_newest(card)

        def untold(error: BaseException) -> None:
            # A course whose files are gone says so when it is opened; here it only shows less.
            if not isinstance(error, PackageError):
                self._failed(error)

        self._background.run(work, tell, untold)

    def _as_told_before(self, shelf: Shelf) -> Shelf:
        """What is known of the course to continue stays on show until its manifest has been read again."""
        before, newest = self._page.shelf.newest, shelf.newest
        if before is None or newest is None or before.sha256 != newest.sha256:
            return shelf
        known = replace(
            newest,
            place=before.place,
            lessons=before.lessons,
            lessons_done=before.lessons_done,
            opened=before.opened if before.last_opened == newest.last_opened else newest.opened,
        )
        return replace(shelf, newest=known)
