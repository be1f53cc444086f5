"""Reports and statements as files: sheets by a writer of the wanted format, xAPI statements as JSON.

A file appears whole or not at all: it is written under another name beside its place and renamed at the end. What is
exported stands in the audit trail before the file gets its name.
"""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TextIO
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.learning.reports import ReportFilter, Wanted, extent_of
from desktop.learning.sheets import Cell, ReportKind, Sheet, make_sheet
from desktop.learning.xapi import Statement, statements
from desktop.store import audit, histories
from desktop.store.store import Connection
from desktop.words import translate


class ExportStopped(Exception):
    """Somebody called it off."""

    def __init__(self) -> None:
        super().__init__(translate("Exports", "The export was stopped. No file was written."))


class ExportRefused(Exception):
    """The file could not be written; the sentence says why."""

    def __init__(self, path: Path, error: OSError) -> None:
        sentence = translate(
            "Exports", "“{file}” could not be written: {reason}. Nothing was exported. Choose another folder."
        )
        super().__init__(sentence.format(file=path.name, reason=error.strerror or error))


@dataclass(frozen=True, slots=True)
class Watch:
    """How a long export is followed from outside: told `done` of `total`, and asked whether to stop."""

    progress: Callable[[int, int], None] = lambda done, total: None  # noqa: ARG005
    cancelled: Callable[[], bool] = lambda: False

    def over(self, rows: Iterator[Sequence[Cell]], total: int) -> Iterator[Sequence[Cell]]:
        """The same rows. Raises ExportStopped between two of them."""
        for place, row in enumerate(rows):
            if place % _STEP == 0:
                self.tell(place, total)
            yield row
        self.tell(total, total)

    def tell(self, done: int, total: int) -> None:
        """Raises ExportStopped."""
        if self.cancelled():
            raise ExportStopped
        self.progress(done, total)


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """Which report is wanted. `named` are lines that say what the filter is set to, for whoever reads the file."""

    kind: ReportKind
    about: ReportFilter
    wanted: Wanted = Wanted.ALL
    named: tuple[str, ...] = ()


SheetWriter = Callable[[Sheet, Path], None]
"""Writes a sheet to a path that is nobody's yet. Raises OSError."""
_UNWATCHED: Final = Watch()


def export_report(access: Access, order: ReportOrder, path: Path, write: SheetWriter, watch: Watch = _UNWATCHED) -> int:
    """Write a report to `path`, replacing what is there; returns how many rows. Off the GUI thread.

    Raises NotAllowed, StoreError, ExportStopped, ExportRefused.
    """
    access.read(Action.EXPORT_REPORTS, lambda _: None)
    sheet = make_sheet(access, order.kind, order.about, order.wanted, order.named)
    with replacing(path) as draft:
        write(replace(sheet, rows=watch.over(sheet.rows, sheet.count)), draft)
        form = path.suffix.lstrip(".").lower()
        note_export(access, {"report": order.kind.value, "form": form, "rows": sheet.count})
    return sheet.count


def export_statements(access: Access, about: ReportFilter, path: Path, watch: Watch = _UNWATCHED) -> int:
    """Write the xAPI statements of all attempts in reach as a JSON array; returns how many statements.

    Raises NotAllowed, StoreError, ExportStopped, ExportRefused.
    """

    def listed(connection: Connection) -> Sequence[UUID]:
        return histories.attempts_within(connection, extent_of(access, connection, about))

    attempts = access.read(Action.EXPORT_REPORTS, listed)
    with replacing(path) as draft:
        with draft.open("w", encoding="utf-8") as file:
            written = 0
            for done, attempt in enumerate(attempts):
                watch.tell(done, len(attempts))
                for statement in _statements_of(access, attempt):
                    _add(file, statement, first=not written)
                    written += 1
            file.write("\n]\n" if written else "[]\n")
        watch.tell(len(attempts), len(attempts))
        note_export(access, {"report": "statements", "form": "json", "rows": written})
    return written


def _statements_of(access: Access, attempt: UUID) -> Iterator[Statement]:
    # One reading an attempt: a reading that lasted for all of them would keep the journal from being cut.
    found = access.read(Action.EXPORT_REPORTS, lambda connection: histories.history(connection, attempt))
    return statements(found) if found is not None else iter(())


def _add(file: TextIO, statement: Statement, *, first: bool) -> None:
    file.write("[\n" if first else ",\n")
    json.dump(statement, file, ensure_ascii=False)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A name to write to, beside `path`; what stands there is on the disk and in place afterwards, or gone.

    Raises ExportRefused where the disk refuses.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise ExportRefused(path, error) from error
    finally:
        draft.unlink(missing_ok=True)


def note_export(access: Access, detail: dict[str, Any]) -> None:
    """Say in the audit trail that a report leaves the program."""

    def note(connection: Connection) -> None:
        now = access.store.clock()
        audit.note(connection, access.actor.person, Action.EXPORT_REPORTS.value, now, detail=detail)

    access.write(Action.EXPORT_REPORTS, note).result()


_STEP: Final = 200
"""So many rows pass between two looks at whether to stop."""
