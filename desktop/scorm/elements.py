"""The element tables of the run-time, read by Python: is what a page sent an element, writable, and of its type?

The page's interpreter (`resources/runtime/runtime.mjs`) decides what a course hears; it reads the same two JSON files.
Here stands no rule of its own: names, access, types, ranges and limits all come from the table. Where a type has a
lenient syntax that one counts, since a strict page has already refused the rest.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from math import isinf
from pathlib import Path
from typing import Any, Self

RUNTIME = Path(__file__).parents[2] / "resources" / "runtime"

_INDEX = re.compile(r"(?<=\.)[0-9]{1,6}(?=\.)")
_FRAGMENT = re.compile(r"%([a-z_]+)%")


class Access(Enum):
    """What a course may do with an element. MAP: adl.data stores, by the manifest's map."""

    READ = "r"
    WRITE = "w"
    BOTH = "rw"
    MAP = "map"


@dataclass(frozen=True)
class ElementRule:
    """One row of a table. `name` has `n` for each index; `floor` is the SPM, the length every player must keep.

    `syntax` counts for values that begin with `begins`.
    """

    name: str
    access: Access
    type: str
    default: str | None
    floor: int | None
    words: frozenset[str] | None
    syntax: "re.Pattern[str] | None"
    begins: str
    number: bool
    least: Decimal | None
    most: Decimal | None
    clearable: bool

    def problem(self, value: str) -> str | None:
        """Why `value` is not of this element's type, or None."""
        if self.words is not None and value not in self.words:
            return f"“{_short(value)}” is not one of the words of type {self.type}."
        if self.syntax is not None and value.startswith(self.begins) and self.syntax.fullmatch(value) is None:
            return f"“{_short(value)}” is not of type {self.type}."
        if self.number and value:
            return self._number_problem(value)
        return None

    def _number_problem(self, value: str) -> str | None:
        if isinf(float(value)):
            return f"“{_short(value)}” is too large a number."
        try:
            number = Decimal(value)  # exact, as the page compares
        except InvalidOperation:  # an exponent that Decimal can't hold: nothing, then
            number = Decimal(0)
        if (self.least is not None and number < self.least) or (self.most is not None and number > self.most):
            return f"“{_short(value)}” is out of range."
        return None


class ElementTable:
    """One standard's elements. `load` reads a table once; it is safe to share between threads."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._limits: Mapping[str, int] = table["limits"]
        self._errors: Mapping[str, str] = table["errors"]
        clearable = _clearable(table["elements"])
        self._rules = {name: _rule(name, row, table, name in clearable) for name, row in table["elements"].items()}

    @classmethod
    def load(cls, edition_is_2004: bool) -> Self:
        """The table of SCORM 2004, or else of SCORM 1.2.

        Raises:
            OSError: the program's own files are missing.
        """
        return cls(_read("2004" if edition_is_2004 else "1.2"))

    @property
    def rules(self) -> Mapping[str, ElementRule]:
        """All rows by name."""
        return self._rules

    @property
    def errors(self) -> Mapping[str, str]:
        """Error code → the standard's short text."""
        return self._errors

    def find(self, element: str) -> ElementRule | None:
        """The row of an element as a course writes it (`cmi.objectives.3.id`), or None if there is no such element."""
        if len(element) > self._limits["name"] or ".n." in element:
            return None
        return self._rules.get(element) or self._rules.get(_INDEX.sub("n", element))

    def check(self, element: str, value: str | None) -> str | None:
        """None if a page may send this, else why not, as a sentence. A value of None means: cleared."""
        rule = self.find(element)
        if rule is None:
            return "The standard has no such element."
        if rule.access is Access.READ:
            return "A course may read this element, not set it."
        if any(int(index) >= self._limits["records"] for index in _INDEX.findall(element)):
            return "There are too many records."
        if value is None:
            return None if rule.clearable else "This element is never cleared."
        return self._text_problem(value) or rule.problem(value)

    def _text_problem(self, value: str) -> str | None:
        if len(value) > self._limits["value"]:
            return f"The value is longer than {self._limits['value']} characters."
        return None if _is_text(value) else "The value holds characters that are no text."


def _is_text(value: str) -> bool:
    """No lone surrogate and no NUL; read by C code alone, since values are large and a course waits for them."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in value


@cache
def _read(standard: str) -> Mapping[str, Any]:
    table: Mapping[str, Any] = json.loads((RUNTIME / f"elements-{standard}.json").read_text(encoding="utf-8"))
    return table


def _rule(name: str, row: Mapping[str, Any], table: Mapping[str, Any], clearable: bool) -> ElementRule:
    kind = table["types"].get(row["type"], {})
    pattern = kind.get("lenient", kind.get("pattern"))
    least, most = row.get("range", (None, None))
    return ElementRule(
        name=name,
        access=Access(row["access"]),
        type=row["type"],
        default=row.get("default"),
        floor=row.get("spm"),
        words=frozenset(kind["words"]) if "words" in kind else None,
        syntax=_compiled(pattern, table["fragments"], kind.get("ignore_case", False)) if pattern else None,
        begins=kind.get("begins", ""),
        number=kind.get("number", False),
        least=None if least is None else Decimal(least),
        most=None if most is None else Decimal(most),
        clearable=clearable,
    )


def _clearable(elements: Mapping[str, Any]) -> set[str]:
    """What setting some other element may clear: the fields a row names in `clears`, and the records below them."""
    prefixes = [
        name.rpartition(".")[0] + "." + field for name, row in elements.items() for field in row.get("clears", ())
    ]
    return {name for name in elements for prefix in prefixes if name == prefix or name.startswith(prefix + ".n.")}


def _compiled(pattern: str, fragments: Mapping[str, str], ignore_case: bool) -> "re.Pattern[str]":
    # ASCII: JavaScript's "i" takes no Kelvin sign for a k, either.
    return re.compile(_expanded(pattern, fragments), re.ASCII | (re.IGNORECASE if ignore_case else re.NOFLAG))


def _expanded(pattern: str, fragments: Mapping[str, str]) -> str:
    """`%name%` replaced by the fragment, grouped; "bad" stands inside a character class and is not."""

    def fragment(found: "re.Match[str]") -> str:
        inner = _expanded(fragments[found[1]], fragments)
        return inner if found[1] == "bad" else f"(?:{inner})"

    return _FRAGMENT.sub(fragment, pattern)


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:40] + "…"
