"""Answers as both standards spell them, taken apart and put into words.

SCORM 2004 writes `a[,]b`, `a[.]b`, `1[:]5` and properties in braces (RTE 4.1.1.6, 4.2.9.1); SCORM 1.2 writes `a,b`,
`{a,b}` and `1.a,2.b` (CMIFeedback, RTE 3.4.1). Courses of 1.2 that borrow the later spelling are understood too. What
is not of its type is shown as it was sent: nothing a learner answered is dropped.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import unquote

from desktop.words import translate


class QuestionType(Enum):
    """cmi.interactions.n.type; `OTHER` also for what a course of 1.2 left out."""

    TRUE_FALSE = "true-false"
    CHOICE = "choice"
    FILL_IN = "fill-in"
    LONG_FILL_IN = "long-fill-in"
    LIKERT = "likert"
    MATCHING = "matching"
    PERFORMANCE = "performance"
    SEQUENCING = "sequencing"
    NUMERIC = "numeric"
    OTHER = "other"

    @classmethod
    def of(cls, word: str) -> "QuestionType":
        return _TYPES.get(word, cls.OTHER)


class Verdict(Enum):
    """cmi.interactions.n.result where it is a word; 1.2 says "wrong" for incorrect."""

    CORRECT = "correct"
    INCORRECT = "incorrect"
    UNANTICIPATED = "unanticipated"
    NEUTRAL = "neutral"

    @classmethod
    def of(cls, word: str) -> "Verdict | None":
        return _VERDICTS.get(word)


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers between two ends, both included; None: open."""

    least: str | None
    most: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """A matched pair, or a step and its answer."""

    source: str
    target: "str | Range"


Part = str | Pair | Range

_TYPES: Final = {kind.value: kind for kind in QuestionType}
_VERDICTS: Final = {verdict.value: verdict for verdict in Verdict} | {"wrong": Verdict.INCORRECT}
_LISTS: Final = frozenset({QuestionType.CHOICE, QuestionType.SEQUENCING, QuestionType.MATCHING})
_PAIRS: Final = frozenset({QuestionType.MATCHING, QuestionType.PERFORMANCE})
_TEXTS: Final = frozenset({QuestionType.FILL_IN, QuestionType.LONG_FILL_IN})
_WHOLE: Final = frozenset({QuestionType.LONG_FILL_IN, QuestionType.OTHER, QuestionType.LIKERT, QuestionType.TRUE_FALSE})
_ORDER: Final = re.compile(r"\{(?:case_matters|order_matters)=[^}]*\}")
_LANGUAGE: Final = re.compile(r"\{lang=[^}]*\}")
_TRUE: Final = frozenset({"true", "t", "1", "yes"})
_FALSE: Final = frozenset({"false", "f", "0", "no"})


def parts(kind: QuestionType, text: str, *, is_2004: bool) -> tuple[Part, ...]:
    """The items of a response or a pattern, without its properties; identifiers as they were sent."""
    bare = _without_properties(kind, text)
    if not bare:
        return ()
    return tuple(_part(kind, item, is_2004=is_2004) for item in _items(kind, bare, is_2004=is_2004))


def in_words(kind: QuestionType, text: str, *, is_2004: bool) -> str:
    """A response or a pattern as a person reads it; "" where nothing was answered."""
    found = [_words(kind, part) for part in parts(kind, text, is_2004=is_2004)]
    return translate("Questions", ", ").join(found)


def readable(identifier: str) -> str:
    """An identifier as words: "urn:carrel:Red_Car" is "Red Car"; one that is words already stays as it is."""
    name = unquote(identifier)
    if name.lower().startswith("urn:"):
        name = name.rpartition(":")[2]
    elif "://" in name:
        name = name.rstrip("/").rpartition("/")[2]
    return re.sub(r"[_\s]+", " ", name).strip() or identifier


def without_language(text: str) -> str:
    """A localized string (RTE 4.1.1.6) without its `{lang=…}`."""
    return _LANGUAGE.sub("", text, count=1) if text.startswith("{lang=") else text


def _without_properties(kind: QuestionType, text: str) -> str:
    """Without what stands in front of the whole; an item's own language goes with the item."""
    while match := _ORDER.match(text):
        text = text[match.end() :]
    if kind is QuestionType.LONG_FILL_IN:
        text = without_language(text)
        while match := _ORDER.match(text):
            text = text[match.end() :]
    return text


def _items(kind: QuestionType, text: str, *, is_2004: bool) -> list[str]:
    if kind in _WHOLE:
        return [text]
    if is_2004 or "[,]" in text or kind not in _LISTS:
        return text.split("[,]")
    inner = text[1:-1] if text.startswith("{") and text.endswith("}") else text
    return [item.strip() for item in inner.split(",")]


def _part(kind: QuestionType, item: str, *, is_2004: bool) -> Part:
    if kind in _TEXTS:
        return without_language(item)
    if kind is QuestionType.NUMERIC:
        return _number(item)
    if kind in _PAIRS:
        for mark in ("[.]",) if is_2004 else ("[.]", "."):
            source, found, target = item.partition(mark)
            if found:
                return Pair(source, _number(target) if kind is QuestionType.PERFORMANCE else target)
    return item


def _number(text: str) -> str | Range:
    least, found, most = text.partition("[:]")
    return Range(least or None, most or None) if found else text


def _words(kind: QuestionType, part: Part) -> str:
    if isinstance(part, Range):
        return _range_in_words(part)
    if isinstance(part, Pair):
        target = _words(kind, part.target)
        if not part.source:
            return target
        # An arrow, so that a language written from the right can turn it round.
        return translate("Questions", "{source} → {target}").format(source=readable(part.source), target=target)
    if kind is QuestionType.TRUE_FALSE:
        return _truth(part)
    return part if kind in _TEXTS or kind in (QuestionType.NUMERIC, QuestionType.OTHER) else readable(part)


def _truth(text: str) -> str:
    if text.lower() in _TRUE:
        return translate("Questions", "True")
    return translate("Questions", "False") if text.lower() in _FALSE else text


def _range_in_words(numbers: Range) -> str:
    least, most = numbers.least, numbers.most
    if least is None and most is None:
        return translate("Questions", "any number")
    if least == most:
        return least or ""
    if least is None:
        return translate("Questions", "at most {number}").format(number=most)
    if most is None:
        return translate("Questions", "at least {number}").format(number=least)
    return translate("Questions", "{least} to {most}").format(least=least, most=most)
