"""What the diagnostics drawer lists: calls, blocked addresses, console lines and sequencing steps, without Qt.

Each record knows its row: time, what was done, how it ended, and a second line where something went wrong.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from desktop.ui.diagnostics_codes import meaning
from desktop.words import in_a_row, translate

CAPACITY = 10_000
"""Rows each list keeps; older ones go."""
SHORT = 160
"""Characters of a value that a row shows; longer values are counted and shown whole when the row is chosen."""


class Severity(Enum):
    """ATTENTION is accepted with a remark; FAILED was refused."""

    NORMAL = "normal"
    ATTENTION = "attention"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list. `head` is set bold, `result` stands at the end, `second` explains what went wrong."""

    time: str
    head: str
    text: str = ""
    result: str = ""
    second: str = ""
    severity: Severity = Severity.NORMAL
    whole: str = ""

    @property
    def line(self) -> str:
        """The row as one line of text, for the clipboard; the value whole."""
        parts = (self.time, self.head, self.whole or self.text, self.result, self.second)
        return "\t".join(part.replace("\n", "⏎") for part in parts if part)

    @property
    def spoken(self) -> str:
        """The row in one phrase, for a screen reader."""
        return in_a_row(self.head, self.text, self.result, self.second, self.time)


class Record(Protocol):
    """Anything a list can hold."""

    def row(self) -> Row:
        """How the record is shown."""
        ...


@dataclass(frozen=True, slots=True)
class ApiCall:
    """One call of the course; the first seven fields are those of the session's own record of it.

    `at` is seconds since 1970. For a Get `value` is what was returned. `note` says what the code alone does not: the
    limit that was passed, or how long the barrier took. `in_12` tells which standard's codes these are.
    """

    at: float
    method: str
    element: str = ""
    value: str = ""
    result: str = ""
    error: int = 0
    note: str | None = None
    in_12: bool = False

    @property
    def name(self) -> str:
        """The method without the prefix of SCORM 1.2; its Finish and 2004's Terminate keep their own names."""
        return self.method.removeprefix("LMS")

    def row(self) -> Row:
        setting, getting = self.name == "SetValue", self.name == "GetValue"
        head = self.name if setting or getting or self.element else f"{self.name}()"
        severity = Severity.FAILED if self.error else Severity.NORMAL
        result = quoted(self.value if getting else self.result)
        if self.note and not self.error:
            result = f"{result} · {self.note}"
        text = _assignment(self.element, self.value) if setting else self.element
        whole = f"{self.element} = {quoted(self.value, None)}" if (setting or getting) and self.value else ""
        return Row(clock(self.at), head, text, result, self._second(), severity, whole)

    def _second(self) -> str:
        if not self.error:
            return ""
        said = (self.note or meaning(self.error, in_12=self.in_12)).rstrip(".")
        kept = translate("Diagnostics", "The value was not stored.") if self.name == "SetValue" else ""
        return f"{self.error}: {said}. {kept}".rstrip()


@dataclass(frozen=True, slots=True)
class BlockedAddress:
    """A request that was not let out. `kind` says what asked: image, script, frame, …"""

    at: float
    url: str
    kind: str = ""

    @property
    def host(self) -> str:
        rest = self.url.split("://", 1)[-1]
        return rest.split("/", 1)[0] or self.url

    def row(self) -> Row:
        return Row(clock(self.at), self.host, shortened(self.url), self.kind, whole=self.url)


class ConsoleLevel(Enum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_CONSOLE_SEVERITY = {
    ConsoleLevel.INFO: Severity.NORMAL,
    ConsoleLevel.WARNING: Severity.ATTENTION,
    ConsoleLevel.ERROR: Severity.FAILED,
}


@dataclass(frozen=True, slots=True)
class ConsoleLine:
    """What a page of the course wrote to its console; `source` is "file:line"."""

    at: float
    level: ConsoleLevel
    message: str
    source: str = ""

    def row(self) -> Row:
        where = self.source.rsplit("/", 1)[-1]
        first = self.message.split("\n", 1)[0]
        return Row(
            clock(self.at), "", shortened(first), where, severity=_CONSOLE_SEVERITY[self.level], whole=self.message
        )


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One step of sequencing: the process's code and title, what it was about and what came out of it."""

    at: float
    process: str
    text: str
    outcome: str = ""
    refused: bool = False

    def row(self) -> Row:
        severity = Severity.FAILED if self.refused else Severity.NORMAL
        return Row(clock(self.at), self.process, shortened(self.text), self.outcome, severity=severity, whole=self.text)


class Log:
    """The newest `capacity` rows of one list, and those of them that a filter lets through, oldest first.

    Rows are made once, when they arrive. While paused, what arrives is kept aside and joins on `go_on`.
    """

    def __init__(self, capacity: int = CAPACITY, keep: Callable[[Row], bool] | None = None) -> None:
        self._capacity = capacity
        self._keep = keep or (lambda _: True)
        self._rows: list[Row] = []
        self._aside: list[Row] = []
        self._needle = ""
        self.shown: list[Row] = []
        self.total = 0
        self.paused = False

    def fresh(self, records: Iterable[Record]) -> list[Row]:
        """Count the records that belong in this list; those to be shown now are returned for `take`, the rest kept."""
        rows = [row for row in (record.row() for record in records) if self._keep(row)]
        self.total += len(rows)
        if self.paused:
            self._aside = (self._aside + rows)[-self._capacity :]
            return []
        return rows

    def visible(self, rows: Sequence[Row]) -> list[Row]:
        """Those of `rows` that the filter lets through."""
        needle = self._needle
        return [row for row in rows if needle in row.line.casefold()] if needle else list(rows)

    def take(self, rows: Sequence[Row], visible: Sequence[Row]) -> None:
        """Add rows to the end of the list; `visible` are those of them that the filter lets through."""
        self._rows += rows
        self.shown += visible

    def surplus(self) -> int:
        """How many of the oldest shown rows fall out of the ring now."""
        gone = self._rows[: max(0, len(self._rows) - self._capacity)]
        return len(self.visible(gone))

    def drop(self) -> None:
        """Let the rows beyond the capacity go, from the list and from what is shown."""
        surplus, excess = self.surplus(), max(0, len(self._rows) - self._capacity)
        del self.shown[:surplus]
        del self._rows[:excess]

    @property
    def is_filtered(self) -> bool:
        return bool(self._needle)

    def filter(self, words: str) -> None:
        """Show only rows that contain `words`, in whatever case; "" shows all."""
        self._needle = words.strip().casefold()
        self.shown = self.visible(self._rows)

    def go_on(self) -> list[Row]:
        """End the pause; the rows kept aside are returned for `take`."""
        self.paused = False
        rows, self._aside = self._aside, []
        return rows

    def clear(self) -> None:
        self._rows, self._aside, self.shown, self.total = [], [], [], 0

    def text(self) -> str:
        """What is shown, one line a row, oldest first."""
        return "\n".join(row.line for row in self.shown)


def clock(at: float) -> str:
    """Local time of day to the millisecond, from seconds since 1970."""
    return f"{datetime.fromtimestamp(at).astimezone():%H:%M:%S.%f}"[:-3]


def quoted(value: str, limit: int | None = SHORT) -> str:
    return f'"{shortened(value, limit)}"'


def shortened(text: str, limit: int | None = SHORT) -> str:
    return text if limit is None or len(text) <= limit else f"{text[:limit]}…"


def _assignment(element: str, value: str) -> str:
    if len(value) > SHORT:
        characters = translate("Diagnostics", "%n character(s)", "", len(value))
        return in_a_row(element, characters)
    return f"{element} = {quoted(value)}"


def hosts(blocked: Iterable[BlockedAddress]) -> tuple[str, ...]:
    """The hosts that were asked for, each once, in the order they came."""
    return tuple(dict.fromkeys(address.host for address in blocked))
