"""A sheet as CSV and as a workbook."""

import csv
import errno
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TextIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from desktop.learning.sheets import Cell, CellKind, Sheet, SheetColumn


def write_csv(sheet: Sheet, path: Path) -> None:
    """RFC 4180 in UTF-8 with a mark, so that Excel takes it for what it is; times say their zone, lengths are h:mm:ss.

    Raises OSError.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        _write_rows(sheet, file)


def write_xlsx(sheet: Sheet, path: Path) -> None:
    """A workbook of typed cells: numbers, percents, lengths and times that a spreadsheet can reckon with.

    Raises OSError.
    """
    options = {
        "constant_memory": True,
        # What it puts aside meanwhile holds names, so it goes where the file goes.
        "tmpdir": str(path.parent),
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    try:
        with Workbook(str(path), options) as book:
            _fill(book, sheet)
    except FileCreateError as error:
        raise OSError(errno.EIO, str(error), str(path)) from error


def _fill(book: Workbook, sheet: Sheet) -> None:
    book.set_properties({"title": sheet.title, "created": _local(sheet.made_at)})
    page = book.add_worksheet(_tab_name(sheet.title))
    formats = {kind: book.add_format({"num_format": pattern}) for kind, pattern in _PATTERNS.items()}
    head = book.add_format({"bold": True, "bg_color": _HEAD_GROUND, "bottom": 1, "valign": "vcenter"})
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, column.title, head)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, sheet.count), len(sheet.columns) - 1)
    for line, row in enumerate(sheet.rows, start=1):
        for place, (column, cell) in enumerate(zip(sheet.columns, row, strict=True)):
            _write_cell(page, (line, place), column, cell, formats)


_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HEAD_GROUND: Final = "#E0EFF2"
_PATTERNS: Final = {
    CellKind.TEXT: "@",
    CellKind.NUMBER: "#,##0",
    CellKind.SHARE: "0%",
    CellKind.SECONDS: "[h]:mm:ss",
    CellKind.MOMENT: "yyyy-mm-dd hh:mm",
}
_TAB_NAME_AT_MOST: Final = 31
_DAY: Final = 86_400


def _write_rows(sheet: Sheet, file: TextIO) -> None:
    table = csv.writer(file)
    table.writerow([_harmless(column.title) for column in sheet.columns])
    for row in sheet.rows:
        table.writerow([_spelled(column, cell) for column, cell in zip(sheet.columns, row, strict=True)])


def _spelled(column: SheetColumn, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.astimezone().isoformat(sep=" ", timespec="minutes")
    if isinstance(cell, str):
        return _harmless(cell)
    if column.kind is CellKind.SECONDS:
        minutes, seconds = divmod(round(cell), 60)
        return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
    return str(cell) if isinstance(cell, int) else f"{cell:.4f}".rstrip("0").rstrip(".")


def _harmless(cell: str) -> str:
    """A spreadsheet runs what begins like a formula (OWASP, "CSV Injection"); a name may begin with anything."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _write_cell(
    page: Any,  # noqa: ANN401 (xlsxwriter's worksheet has no types)
    at: tuple[int, int],
    column: SheetColumn,
    cell: Cell,
    formats: dict[CellKind, Any],
) -> None:
    if cell is None:
        return
    if isinstance(cell, str):
        page.write_string(*at, cell)
    elif isinstance(cell, datetime):
        page.write_datetime(*at, _local(cell), formats[column.kind])
    else:
        page.write_number(*at, cell / _DAY if column.kind is CellKind.SECONDS else cell, formats[column.kind])


def _local(moment: datetime) -> datetime:
    """Spreadsheets know no zones: the time of this machine."""
    return moment.astimezone().replace(tzinfo=None)


def _tab_name(title: str) -> str:
    """Without what a tab's name may not hold."""
    return "".join(" " if letter in "[]:*?/\\'" else letter for letter in title)[:_TAB_NAME_AT_MOST]
