"""The audit trail as a file: CSV for a spreadsheet, JSON with the hashes for whoever checks the chain elsewhere."""

import csv
import json
import os
from collections.abc import Iterator
from datetime import UTC
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Any, Final, TextIO

from desktop.learning.access import Access
from desktop.learning.audit import AuditFilter, AuditRow, asked, readable
from desktop.learning.audited import Audited
from desktop.learning.policy import Action
from desktop.store import audit
from desktop.store.audit import AuditEntry
from desktop.store.store import Connection

_AT_ONCE: Final = 500
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_HEADINGS: Final = ("at", "actor", "did", "action", "subject", "detail", "where", "device", "number", "hash")

_Pairs = Iterator[tuple[AuditEntry, AuditRow]]


class ExportForm(Enum):
    CSV = "csv"
    JSON = "json"


def export_trail(access: Access, wanted: AuditFilter, path: Path, form: ExportForm) -> int:
    """Write all that fits to a file, each device's oldest first; returns how many rows. Off the GUI thread.

    The file is there whole or not at all. Headings and keys are the same in every language; times are UTC. Raises
    NotAllowed, StoreError, OSError.
    """
    draft = path.with_name(f".{path.name}.part")

    def write(connection: Connection) -> int:
        with draft.open("w", encoding="utf-8", newline="") as file:
            written = _WRITERS[form](file, _pairs(connection, wanted))
            file.flush()
            os.fsync(file.fileno())
        return written

    def note(connection: Connection) -> None:
        now, detail = access.store.clock(), {"rows": rows, "form": form.value}
        audit.note(connection, access.actor.person, Audited.AUDIT_EXPORTED.value, now, detail=detail)

    try:
        rows = access.read(Action.SEE_AUDIT, write)
        access.write(Action.SEE_AUDIT, note).result()
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return rows


def _pairs(connection: Connection, wanted: AuditFilter) -> _Pairs:
    entries = audit.entries(connection, asked(wanted))
    while some := list(islice(entries, _AT_ONCE)):
        yield from zip(some, readable(connection, some), strict=True)


def _write_csv(file: TextIO, pairs: _Pairs) -> int:
    # Without the mark, Excel takes UTF-8 for the alphabet of the machine.
    file.write("\ufeff")
    table = csv.writer(file)
    table.writerow(_HEADINGS)
    written = 0
    for entry, row in pairs:
        at, detail = _utc(entry), json.dumps(dict(row.detail), ensure_ascii=False, sort_keys=True)
        cells = (
            at,
            row.actor,
            row.words,
            row.action,
            row.subject,
            detail,
            row.where,
            row.device,
            row.seq,
            entry.hash.hex(),
        )
        table.writerow([_harmless(str(cell)) for cell in cells])
        written += 1
    return written


def _write_json(file: TextIO, pairs: _Pairs) -> int:
    written = 0
    file.write("[")
    for entry, row in pairs:
        file.write(",\n" if written else "\n")
        json.dump(_facts(entry, row), file, ensure_ascii=False)
        written += 1
    file.write("\n]\n")
    return written


def _facts(entry: AuditEntry, row: AuditRow) -> dict[str, Any]:
    """Enough to compute the hash again (store.audit.hash_of), and the names beside the identifiers."""
    return {
        "device": str(entry.device),
        "number": entry.seq,
        "at": _utc(entry),
        "actor": str(entry.actor) if entry.actor is not None else None,
        "actor_name": row.actor,
        "action": entry.action,
        "did": row.words,
        "subject_kind": entry.subject_kind,
        "subject": str(entry.subject) if entry.subject is not None else None,
        "subject_name": row.subject,
        "where": row.where,
        "detail": dict(entry.detail),
        "previous_hash": entry.previous_hash.hex(),
        "hash": entry.hash.hex(),
    }


def _utc(entry: AuditEntry) -> str:
    return entry.at.astimezone(UTC).isoformat(timespec="microseconds")


def _harmless(cell: str) -> str:
    """A spreadsheet runs what begins like a formula; a name may begin with anything."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


_WRITERS: Final = {ExportForm.CSV: _write_csv, ExportForm.JSON: _write_json}
