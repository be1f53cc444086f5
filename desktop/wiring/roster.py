"""Joins the import of a roster to its use cases: read, look, do, and PINs for those who are new."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.learning import passes, people
from desktop.learning.access import Access
from desktop.learning.people import PeopleFilter, PersonState
from desktop.learning.roster import (
    PlannedAddition,
    RosterCancelled,
    RosterPlan,
    UnreadableRoster,
    apply_roster,
    plan_roster,
    read_roster,
)
from desktop.learning.seat_settings import seat_settings
from desktop.ui import roster_words
from desktop.ui.pass_cards import CardsStopped, PassCard, write_cards
from desktop.ui.places import Place
from desktop.ui.roster_page import RosterPage
from desktop.wiring.desk import Desk
from desktop.words import number, translate

if TYPE_CHECKING:
    from desktop.wiring.people import PeopleScreen


@dataclass(frozen=True)
class Cards:
    """How the cards for newcomers ended: how many, and whether all of them got a PIN before somebody stopped it."""

    made: int
    path: Path


class RosterImporting(QObject):
    """One roster at a time. Reading and importing run in the background, and stop when somebody asks for it."""

    _told = Signal(int, int)
    """From the background: done, of all."""

    def __init__(self, desk: Desk, screen: "PeopleScreen") -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self.page = RosterPage()
        self._plan: RosterPlan | None = None
        self._name = ""
        self._doing = ""
        self._turn = 0
        self._stop = threading.Event()
        self.destroyed.connect(self._stop.set)
        self.ask_which: Callable[[], Path | None] = self._ask_which
        self.ask_where: Callable[[], Path | None] = self._ask_where
        """Where the cards go."""
        page = self.page
        page.back_asked.connect(self._leave)
        page.stop_asked.connect(self._stop_now)
        page.file_asked.connect(self.ask)
        page.import_asked.connect(self.carry_out)
        self._told.connect(self._show_progress)

    def ask(self) -> None:
        """Ask for a file, and read it."""
        path = self.ask_which()
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a roster and show what it would change."""
        access = self._desk.access
        self._begin(path.name, self.tr("Reading the roster"))
        turn = self._turn

        def work() -> RosterPlan:
            return plan_roster(access, read_roster(path))

        def show(plan: RosterPlan) -> None:
            if turn == self._turn:
                self._plan = plan
                self.page.show_preview(roster_words.preview(plan))

        self._desk.background.run(work, show, self._failed(turn))

    def carry_out(self) -> None:
        """Do what the plan says; then the cards for newcomers, where they are wanted."""
        plan, access = self._plan, self._desk.access
        if plan is None:
            return
        path = self.ask_where() if plan.added and self.page.pins.is_on else None
        if path is None and plan.added and self.page.pins.is_on:
            return
        self._begin(plan.name, self.tr("Importing people"))
        turn, stop = self._turn, self._stop

        def done(_: None) -> None:
            self._plan = None
            self._desk.toast(roster_words.done(plan), None)
            self._screen.refresh()
            if path is not None and not stop.is_set():
                self._make_cards(plan.added, path)
            elif turn == self._turn:
                self._leave()

        self._desk.background.run(
            lambda: apply_roster(access, plan, self._told.emit, stop.is_set), done, self._failed(turn)
        )

    def _make_cards(self, added: Sequence[PlannedAddition], path: Path) -> None:
        access = self._desk.access
        self._begin(self._name, self.tr("Making PINs"))
        stop, tell = self._stop, self._told.emit

        def done(cards: Cards) -> None:
            said = translate("RosterPage", "%n card(s) saved as {file}", "", cards.made)
            self._desk.toast(said.format(file=cards.path.name), None)
            self._screen.refresh()
            self._leave()

        self._desk.background.run(
            lambda: pins_for_newcomers(access, added, path, tell, stop.is_set), done, self._failed(self._turn)
        )

    # What runs

    def _begin(self, name: str, doing: str) -> None:
        self._turn += 1
        self._stop.set()
        self._stop = threading.Event()
        self.destroyed.connect(self._stop.set)
        self._name, self._doing = name, doing
        self.page.show_busy(name, doing)
        self._desk.show(self.page, Place.PEOPLE)

    def _show_progress(self, done: int, whole: int) -> None:
        if not self._stop.is_set():
            figures = self.tr("{done} of {whole}").format(done=number(done), whole=number(whole))
            self.page.show_busy(self._name, self._doing, done / whole if whole else 0.0, figures)

    def _stop_now(self) -> None:
        self._stop.set()
        if self._plan is None:
            self._turn += 1  # nobody waits for what is still being read
            self._leave()

    def _failed(self, turn: int) -> Callable[[BaseException], None]:
        def failed(error: BaseException) -> None:
            if turn != self._turn:
                return
            if isinstance(error, RosterCancelled | CardsStopped):
                self._desk.toast(str(error), None)
                self._leave()
            elif isinstance(error, UnreadableRoster) or type(error).__module__.startswith("desktop.learning."):
                self.page.show_failure(self._name, str(error))
            else:
                self._leave()
                self._desk.say(error)

        return failed

    def _leave(self) -> None:
        self._turn += 1
        self._stop.set()
        self._plan = None
        self._desk.go(Place.PEOPLE)

    def _ask_which(self) -> Path | None:
        kinds = self.tr("Rosters (*.csv *.zip);;All files (*)")
        title = self.tr("Choose a roster: a CSV file, or a OneRoster export")
        chosen, _ = QFileDialog.getOpenFileName(self._screen.page.window(), title, QDir.homePath(), kinds)
        return Path(chosen) if chosen else None

    def _ask_where(self) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        chosen, _ = QFileDialog.getSaveFileName(
            self.page.window(),
            self.tr("Where the cards with the PINs go"),
            f"{folder}/{self.tr('cards.pdf')}",
            self.tr("Document (*.pdf)"),
        )
        return Path(chosen) if chosen else None


def pins_for_newcomers(
    access: Access,
    added: Sequence[PlannedAddition],
    path: Path,
    tell: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Cards:
    """A PIN for each of those whom an import added and who have none; the cards of all that were made, as one PDF.

    Stopped in between, whoever has a PIN already gets a card. Off the GUI thread. Raises OSError, NotAllowed,
    CardsStopped where none was made.
    """
    seat = seat_settings(access.store)
    wanted = {(one.facts.number, one.facts.name) for one in added}
    found = people.list_people(access, PeopleFilter(state=PersonState.NO_PIN), 0, 1_000_000).rows
    newcomers = [row for row in found if (row.number, row.name) in wanted]
    cards: list[PassCard] = []
    with _writable(path):
        for place, row in enumerate(newcomers):
            if cancelled():
                break
            tell(place, len(newcomers))
            pin = passes.new_pin(access, row.id)
            cards.append(PassCard(row.name, row.number or "", seat.center, pin=pin))
        if newcomers and not cards:
            raise CardsStopped
        write_cards(cards, path, seat.paper.value)
    return Cards(len(cards), path)


@contextmanager
def _writable(path: Path) -> Iterator[None]:
    """Whether the file can be written is known before the first PIN is made; nothing is left where it fails."""
    path.touch()
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise
