"""What a table shows, without a screen: columns, cells, how they share the width, and the pages of rows."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from desktop.ui import phrases
from desktop.ui.status import Status
from desktop.words import in_a_row, translate

PAGE = 100
"""Rows asked for at a time."""
PAGES_KEPT = 60
"""What was scrolled away from long ago is asked for again rather than kept."""


class Align(Enum):
    """Where the content of a column and its title stand."""

    START = "start"
    END = "end"


class Narrow(Enum):
    """What becomes of a column that has no room: it goes, or its words go into the second line of the first column."""

    DROP = "drop"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Column:
    """`least` is its width in unscaled px at least; `share` is how much of what is left over it takes.

    `priority` 0 is never dropped; of the others the greatest goes first when the window is narrow. `key` names the
    column where it is asked to sort, or something in it was used.
    """

    key: Hashable
    title: str
    least: int
    share: int = 1
    align: Align = Align.START
    priority: int = 0
    narrow: Narrow = Narrow.DROP
    sortable: bool = False
    falls_first: bool = False
    """The first click on its head asks for the greatest first, as with dates and scores."""


@dataclass(frozen=True, slots=True)
class PersonCell:
    """A person: `identifier` chooses the tint behind the initials."""

    name: str
    identifier: str
    second: str = ""

    @property
    def words(self) -> str:
        return self.name

    @property
    def spoken(self) -> str:
        return in_a_row(self.name, self.second)


@dataclass(frozen=True, slots=True)
class CoverCell:
    """A course: its cover (or the picture its package brings), its title and a second line."""

    title: str
    sha256: str
    second: str = ""
    picture: Path | None = None

    @property
    def words(self) -> str:
        return self.title

    @property
    def spoken(self) -> str:
        return in_a_row(self.title, self.second)


@dataclass(frozen=True, slots=True)
class TextCell:
    """One or two lines. `strong` is semibold, `quiet` the second voice, `icon` stands before the words."""

    words: str
    second: str = ""
    strong: bool = False
    quiet: bool = False
    icon: str = ""
    tone: Status | None = None
    """Colours icon and words, as with a day that has passed."""

    @property
    def spoken(self) -> str:
        return in_a_row(self.words, self.second)


@dataclass(frozen=True, slots=True)
class BarCell:
    """How far something has come, 0 to 1, with its percentage; None shows no bar. `label` stands above it."""

    share: float | None
    status: Status = Status.IN_PROGRESS
    label: str = ""

    @property
    def words(self) -> str:
        return "" if self.share is None else phrases.percent(self.share)

    @property
    def spoken(self) -> str:
        return in_a_row(self.label, self.words)


@dataclass(frozen=True, slots=True)
class StatusCell:
    """Icon and words of a status. `icon` replaces the usual one, as with "Paused"."""

    status: Status
    words: str
    icon: str = ""

    @property
    def spoken(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class NumberCell:
    """A number as it is read, in digits of equal width; `unit` is its explanation for those who hear it."""

    words: str
    unit: str = ""
    quiet: bool = False

    @property
    def spoken(self) -> str:
        return f"{self.words} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class WhenCell:
    """How old something is; `live` has a dot, and only this machine may be it."""

    words: str
    live: bool = False

    @property
    def spoken(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class ActionCell:
    """What can be done with the row: its one verb, or without one the three dots of its menu."""

    verb: str = ""

    @property
    def words(self) -> str:
        return self.verb

    @property
    def spoken(self) -> str:
        return self.verb or translate("Table", "More")


Cell = PersonCell | CoverCell | TextCell | BarCell | StatusCell | NumberCell | WhenCell | ActionCell


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `key` stays the same when it is read again, `cells` follow the columns.

    `fixed` cannot be chosen, as a row that is still being prepared.
    """

    key: Hashable
    cells: tuple[Cell, ...]
    fixed: bool = False

    @property
    def spoken(self) -> str:
        """The whole row for those who hear it."""
        return in_a_row(*(cell.spoken for cell in self.cells if not isinstance(cell, ActionCell)))


@dataclass(frozen=True, slots=True)
class PageWanted:
    """Rows `first` to `first + count` of the order that is on show. Goes back with the answer, so that one that comes
    late, after the question has changed, is known as such."""

    turn: int
    first: int
    count: int = PAGE


@dataclass(frozen=True, slots=True)
class Sorting:
    """The column the rows are ordered by."""

    column: Hashable
    falling: bool = False


def shares(columns: Sequence[Column], width: int, scale: float = 1.0) -> tuple[int, ...]:
    """Widths in px for a table `width` px wide; 0 is a column that has no room. The sum is `width`."""
    least = [round(column.least * scale) for column in columns]
    shown = set(range(len(columns)))
    while sum(least[place] for place in shown) > width:
        droppable = [place for place in shown if columns[place].priority > 0]
        if not droppable:
            break
        shown.remove(max(droppable, key=lambda place: (columns[place].priority, place)))
    widths = [least[place] if place in shown else 0 for place in range(len(columns))]
    _spread(widths, columns, shown, width - sum(widths))
    return tuple(widths)


def _spread(widths: list[int], columns: Sequence[Column], shown: set[int], rest: int) -> None:
    """Give out what is left, or take what is missing from those that can stretch (their words are shortened)."""
    takers = sorted(place for place in shown if columns[place].share > 0) or sorted(shown)
    parts = [max(1, columns[place].share) for place in takers]
    whole = sum(parts)
    given = 0
    for place, part in zip(takers, parts, strict=True):
        piece = int(rest * part / whole)
        widths[place] += piece
        given += piece
    if takers:
        widths[takers[0]] += rest - given


def folded(columns: Sequence[Column], widths: Sequence[int], row: Row) -> str:
    """What the columns without room say, for the second line of the first one: what goes last comes first."""
    parts = [
        (column.priority, cell.words)
        for column, width, cell in zip(columns, widths, row.cells, strict=True)
        if width == 0 and column.narrow is Narrow.FOLD and cell.words
    ]
    return " · ".join(words for _, words in sorted(parts, key=lambda part: part[0]))


@dataclass
class Pages:
    """The rows that are known, page by page. Asks for what is missing, and only once."""

    total: int = 0
    _rows: "OrderedDict[int, tuple[Row, ...]]" = field(default_factory=OrderedDict)
    _asked: set[int] = field(default_factory=set)
    _turn: int = 0
    _stale: set[int] = field(default_factory=set)
    _replaced: bool = False

    def row(self, place: int) -> Row | None:
        """The row at a place, None while its page is on its way."""
        rows = self._rows.get(place // PAGE)
        inside = place % PAGE
        return rows[inside] if rows is not None and inside < len(rows) else None

    def known(self) -> dict[int, Row]:
        """All rows that are known, by place."""
        return {
            page * PAGE + inside: row for page, rows in sorted(self._rows.items()) for inside, row in enumerate(rows)
        }

    def wanted(self, first: int, last: int) -> list[PageWanted]:
        """The pages to ask for, so that the places `first` to `last` are up to date."""
        newest = max(0, self.total - 1) // PAGE
        found = []
        for page in range(max(0, first) // PAGE, min(max(0, last) // PAGE, newest) + 1):
            if (page not in self._rows or page in self._stale) and page not in self._asked:
                self._asked.add(page)
                found.append(PageWanted(self._turn, page * PAGE))
        return found

    def restart(self) -> None:
        """Another question: what is known stays on show until the first answer replaces it."""
        self._begin_turn()
        self._replaced = True

    def refresh(self) -> None:
        """The same question again: what is known stays until its page comes."""
        self._begin_turn()

    def _begin_turn(self) -> None:
        self._turn += 1
        self._asked.clear()
        self._stale = set(self._rows)

    def put(self, wanted: PageWanted, rows: Sequence[Row], total: int) -> bool:
        """Keep an answer; False where it came too late to count. The first one to another question clears all else."""
        if wanted.turn != self._turn:
            return False
        if self._replaced:
            self._rows.clear()
            self._stale.clear()
            self._replaced = False
        page = wanted.first // PAGE
        self.total = total
        self._asked.discard(page)
        self._stale.discard(page)
        self._rows[page] = tuple(rows)
        self._rows.move_to_end(page)
        for beyond in [known for known in self._rows if known * PAGE >= total and known != 0]:
            del self._rows[beyond]
        while len(self._rows) > PAGES_KEPT:
            gone, _ = self._rows.popitem(last=False)
            self._stale.discard(gone)
        return True

    def failed(self, wanted: PageWanted) -> None:
        """No answer will come; the page may be asked for again."""
        if wanted.turn == self._turn:
            self._asked.discard(wanted.first // PAGE)

    @property
    def replacing(self) -> bool:
        """Whether what is on show belongs to the question before."""
        return self._replaced
