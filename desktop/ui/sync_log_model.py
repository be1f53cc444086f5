"""The log of exchanges as the Sync page lists it, without a screen."""

from dataclasses import dataclass
from datetime import datetime

from desktop.learning.sync_overview import Direction, ExchangeOutcome
from desktop.ui import phrases
from desktop.ui.status import Status
from desktop.ui.widgets.table_model import Align, Cell, Column, Narrow, NumberCell, Row, StatusCell, TextCell
from desktop.words import number, translate


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """One exchange as it was logged. `system` is "server", "usb" or the name of another system."""

    key: object
    at: datetime
    system: str
    direction: Direction
    records: int
    size_bytes: int
    outcome: ExchangeOutcome
    error: str = ""


def columns() -> tuple[Column, ...]:
    """When, with whom, how it ended, how much each way, and what happened."""
    end = Align.END
    return (
        Column("when", translate("SyncLog", "When"), 150, 1),
        Column("with", translate("SyncLog", "With"), 100, 1, priority=3, narrow=Narrow.FOLD),
        Column("result", translate("SyncLog", "Result"), 150, 1),
        Column("sent", translate("SyncLog", "Sent"), 76, 0, end, priority=2),
        Column("received", translate("SyncLog", "Received"), 92, 0, end, priority=2),
        Column("what", translate("SyncLog", "What happened"), 180, 3, priority=1, narrow=Narrow.FOLD),
    )


def row(line: ExchangeLine, now: datetime) -> Row:
    """One exchange. `now` with the time zone of the reader."""
    up = line.direction is Direction.UP
    count = NumberCell(number(line.records), translate("SyncLog", "records"))
    none = NumberCell("–", quiet=True)
    return Row(
        line.key,
        (
            TextCell(phrases.placed(line.at, now)),
            TextCell(system_words(line.system)),
            result(line.outcome),
            count if up else none,
            none if up else count,
            TextCell(happened(line), quiet=True),
        ),
    )


def system_words(system: str) -> str:
    """With whom: names of other systems stand for themselves."""
    known = {"server": translate("SyncLog", "Server"), "usb": translate("SyncLog", "USB stick")}
    return known.get(system, system)


def result(outcome: ExchangeOutcome) -> Cell:
    """Icon and words of how it ended."""
    return {
        ExchangeOutcome.DONE: StatusCell(Status.PASSED, translate("SyncLog", "All confirmed")),
        ExchangeOutcome.PARTLY: StatusCell(Status.ATTENTION, translate("SyncLog", "In part")),
        ExchangeOutcome.FAILED: StatusCell(Status.ATTENTION, translate("SyncLog", "Not reached")),
    }[outcome]


def happened(line: ExchangeLine) -> str:
    """What happened, in one line: the failure where there was one, else how much it was."""
    if line.error:
        return line.error
    size = phrases.size(line.size_bytes)
    if line.direction is Direction.UP:
        return translate("SyncLog", "{size} sent").format(size=size)
    return translate("SyncLog", "{size} received").format(size=size)
