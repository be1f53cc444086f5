"""A table of pages below its counts: read when it is shown, the same again when something was stored, or asked anew."""

from collections.abc import Callable
from typing import Any, TypeVar

from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.desk import Desk
from desktop.wiring.reading import Reading

T = TypeVar("T")


class Listing:
    """Joins one table to its use cases; `counting` reads what stands above it."""

    def __init__(self, desk: Desk, table: Table, counting: Reading[Any]) -> None:
        self._desk, self._table, self._counting = desk, table, counting

    def shown(self) -> None:
        """Read everything; the keyboard goes to the rows."""
        if self._table.answered:
            self.refresh()
        else:
            self.ask_anew()
        self._table.focus()

    def refresh(self) -> None:
        """Read the same again."""
        self._counting.ask()
        self._table.refresh()

    def ask_anew(self) -> None:
        """The question is another one: begin at the first row."""
        self._counting.ask()
        self._table.restart()


def answer(desk: Desk, table: Table, wanted: PageWanted, work: Callable[[], T], show: Callable[[T], None]) -> None:
    """Read one page away from the window and `show` it; a failure is said, and the table may ask again."""

    def failed(error: BaseException) -> None:
        table.page_failed(wanted)
        desk.say(error)

    desk.background.run(work, show, failed)
