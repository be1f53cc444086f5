"""Words and numbers for people from modules without Qt, in the language that the application installs.

`translate` has the shape of Qt's own, so that Qt's tools find the sentences. Values are put in after translation, by
`str.format`: `translate("Shelf", "Due {day}").format(day=day)`; `%n` takes a number and its plural. Until something is
installed, everything is in the English it was written in: so pure tests need no application.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

_PLURALS = re.compile(r"%n\b|\b(\w+)\((e?s)\)")
_PATTERN = re.compile(r"'([^']*)'|(d{1,4}|M{1,4}|yyyy|HH|mm|.)")


@dataclass(frozen=True, slots=True)
class Language:
    """How a language translates and writes.

    `translate(context, text, disambiguation, n)`: n is -1 without a number. `number` groups a whole number's digits,
    `decimal` writes a fraction with that many places, `date` follows one of Qt's patterns (QLocale::toString: d, dddd,
    MMM, MMMM, yyyy, HH, mm, and words between single quotes).
    """

    translate: Callable[[str, str, str, int], str]
    number: Callable[[int], str]
    decimal: Callable[[float, int], str]
    date: Callable[[datetime, str], str]


def _as_written(context: str, text: str, disambiguation: str, n: int) -> str:  # noqa: ARG001
    if n < 0:
        return text
    return _PLURALS.sub(lambda found: f"{n:,}" if found[1] is None else found[1] + (found[2] if n != 1 else ""), text)


def _english_date(moment: datetime, pattern: str) -> str:
    fields = {
        "d": str(moment.day),
        "dddd": f"{moment:%A}",
        "MMM": f"{moment:%b}",
        "MMMM": f"{moment:%B}",
        "yyyy": f"{moment:%Y}",
        "HH": f"{moment:%H}",
        "mm": f"{moment:%M}",
    }
    return _PATTERN.sub(lambda found: found[1] if found[1] is not None else fields.get(found[2], found[2]), pattern)


ENGLISH = Language(_as_written, lambda value: f"{value:,}", lambda value, places: f"{value:,.{places}f}", _english_date)
_installed = [ENGLISH]


def install(language: Language) -> None:
    """Speak and write like this from now on."""
    _installed[0] = language


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 (the name that Qt's tools look for)
    """`text` as it is: marks a constant whose reader passes it to `translate`."""
    return text


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """`text` in the language of whoever looks at it."""
    return _installed[0].translate(context, text, disambiguation, n)


def in_a_row(*parts: str) -> str:
    """What a screen reader says of one thing: all parts that say something, with the comma of the language between."""
    comma = translate("Words", "{first}, {second}").format(first="", second="")
    return comma.join(part for part in parts if part)


def abridged(text: str, most: int = 1000) -> str:
    """`text`, or its beginning and its end where it has more letters than that: a stranger's name may have 65,535."""
    if len(text) <= most:
        return text
    end = most // 3
    return f"{text[: most - end - 3]} … {text[-end:]}"


def number(value: int) -> str:
    """A whole number: "1,234"."""
    return _installed[0].number(value)


def decimal(value: float, places: int) -> str:
    """A number with so many places behind the comma: "5.8"."""
    return _installed[0].decimal(value, places)


def date(moment: datetime, pattern: str) -> str:
    """A moment in its own time zone, by one of Qt's patterns."""
    return _installed[0].date(moment, pattern)
