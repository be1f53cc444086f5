"""What a page's messages say, as plain records. A page is not trusted: what can't be read is None; nothing raises."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

MESSAGE_LIMIT = 32 * 1024 * 1024
"""Characters of one message; a longer one is not read."""
STORAGE_LIMIT = 1024 * 1024
"""Characters of all names and texts that a course may keep in localStorage."""

_LATEST_MS = datetime(9000, 1, 1, tzinfo=UTC).timestamp() * 1000


@dataclass(frozen=True)
class Call:
    """One call of the API, for the diagnostics drawer. `at` is seconds since 1970; `error` is the standard's code."""

    at: float
    method: str
    element: str
    value: str
    result: str
    error: int
    note: str | None = None


@dataclass(frozen=True)
class Batch:
    """Values that were set in one turn of the page's event loop; the entries themselves are not checked yet."""

    seq: int
    terminated: bool
    entries: list[Any]


def read_batch(text: str, apart: str = "") -> Batch | None:
    """{"seq": n, "state": "running"|"terminated", "values": [[element, value|null|length], …]}

    A value that is long stands in `apart`, behind the one before; its length is in UTF-16 units, as JavaScript counts.
    """
    message = _parsed(text) if len(text) + len(apart) <= MESSAGE_LIMIT else None
    if not isinstance(message, dict):
        return None
    seq, state, entries = message.get("seq"), message.get("state"), message.get("values")
    if type(seq) is not int or state not in ("running", "terminated") or not isinstance(entries, list):
        return None
    return Batch(seq, state == "terminated", with_long_texts(entries, apart))


def with_long_texts(entries: list[Any], apart: str) -> list[Any]:
    """The entries of a batch with the texts that came apart in their places; one without its text stays as it is."""
    units, at = apart.encode("utf-16-le", "surrogatepass"), 0
    whole = []
    for entry in entries:
        match entry:
            case [element, int(length)] if 0 < length <= (len(units) - at) // 2:
                end = at + 2 * length
                whole.append([element, units[at:end].decode("utf-16-le", "surrogatepass")])
                at = end
            case _:
                whole.append(entry)
    return whole


def read_calls(text: str) -> list[Call]:
    """[[ms since 1970, method, element, value, result, code, note|null], …]; rows of another shape are left out."""
    rows = _parsed(text)
    return [call for call in map(_call, rows) if call is not None] if isinstance(rows, list) else []


def read_storage(text: str) -> dict[str, str] | None:
    """{"local": {name: text}}; None also where it is more than a course may keep."""
    message = _parsed(text)
    local = message.get("local") if isinstance(message, dict) else None
    if not isinstance(local, dict) or not all(isinstance(value, str) for value in local.values()):
        return None
    return local if sum(len(name) + len(value) for name, value in local.items()) <= STORAGE_LIMIT else None


def _call(row: object) -> Call | None:
    if not isinstance(row, list) or len(row) != 7:
        return None
    at, *words, error, note = row
    if type(at) not in (int, float) or not 0 <= at < _LATEST_MS:
        return None
    if not all(isinstance(word, str) for word in (*words, error)) or not isinstance(note, str | None):
        return None
    method, element, value, result = words
    return Call(at / 1000, method, element, value, result, int(error) if _is_code(error) else 0, note)


def _is_code(text: str) -> bool:
    return len(text) <= 4 and text.isascii() and text.isdecimal()


def _parsed(text: str) -> object:
    if len(text) > MESSAGE_LIMIT:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
