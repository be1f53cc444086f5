"""Tables as people and programs save them: any usual encoding and delimiter, each row with the line it begins on."""

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from desktop.learning.roster_model import UnreadableRoster
from desktop.words import translate

MOST_BYTES: Final = 50 << 20
MOST_ROWS: Final = 100_000
LONGEST_CELL: Final = 10_000
_DELIMITERS: Final = ",;\t|"
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx and .xls files begin."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `trouble`: why its cells can't be told apart; there are none then."""

    number: int
    cells: tuple[str, ...]
    trouble: str | None = None


def decoded(content: bytes, name: str) -> str:
    """The text of a file: UTF-8, UTF-16, or else Windows-1252, which never fails. Raises UnreadableRoster."""
    if len(content) > MOST_BYTES:
        raise UnreadableRoster(too_large(name))
    if content.startswith(_WORKBOOKS):
        said = translate("Roster", "“{name}” is a workbook. Save it as “CSV UTF-8” and choose that file.")
        raise UnreadableRoster(said.format(name=name))
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    # Programs that forget the mark still put a zero octet beside every Latin letter.
    zeros_at_even, zeros_at_odd = content[:400:2].count(0), content[1:400:2].count(0)
    if marked is None and max(zeros_at_even, zeros_at_odd) > len(content[:400]) // 8:
        marked = "utf-16-be" if zeros_at_even > zeros_at_odd else "utf-16-le"
    if marked is not None:
        return content.decode(marked, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def too_large(name: str) -> str:
    said = translate(
        "Roster", "“{name}” is larger than %n MB, and a roster never is. Choose another file.", "", MOST_BYTES >> 20
    )
    return said.format(name=name)


def delimiter_of(text: str, known: Callable[[str], bool]) -> str:
    """The delimiter that gives the first row the most cells whose headings are `known`; a comma where none does."""
    first, _, rest = text.lstrip("\r\n").partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[-1]

    def fits(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([first, *rest.split("\n", 3)[:3]], delimiter=delimiter), [])
        return sum(known(cell) for cell in cells), len(cells)

    return max(_DELIMITERS, key=fits)


def rows_of(text: str, delimiter: str, name: str) -> Iterator[Line]:
    """The rows that are not empty. Raises UnreadableRoster where there are more than any roster has."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    count = 0
    while True:
        begins = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Line(begins, (), _trouble(reader.line_num, begins))
            continue
        if begins == 1 and cells and cells[0].strip().lower().startswith("sep="):
            continue
        if not any(cell.strip() for cell in cells):
            continue
        count += 1
        if count > MOST_ROWS + 1:
            said = translate(
                "Roster",
                "“{name}” has more than %n row(s). Split it into several files and import them.",
                "",
                MOST_ROWS,
            )
            raise UnreadableRoster(said.format(name=name))
        if any(len(cell) > LONGEST_CELL for cell in cells):
            yield Line(
                begins,
                (),
                translate("Roster", "A cell in this row is longer than any name. Look for a missing quotation mark."),
            )
            continue
        yield Line(begins, tuple(cells))


def _trouble(ended: int, begins: int) -> str:
    if ended > begins:
        return translate(
            "Roster",
            "A quotation mark that opens in this row is not closed properly, so the rows up to line {line} could not "
            "be read. Close it, or take it out.",
        ).format(line=ended)
    return translate(
        "Roster", "The quotation marks of this row do not match. Put one at both ends of the cell, and two inside it."
    )
