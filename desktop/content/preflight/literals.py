"""Finds the string literals of JavaScript and JSON, outside of comments, with the code right before each.

It is no parser: it tells strings, templates, comments and regular expressions apart, which is all that is needed to
know what a script could mean, and does so for a minified bundle of megabytes in one pass over its letters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.content.preflight.budget import checkpoint

CONTEXT = 80
"""So many letters of code before a literal are looked at."""
_LONGEST_PATTERN = 4096

_NEXT = re.compile(r"[\"'`/]")
_NEXT_OR_BRACE = re.compile(r"[\"'`/{}]")
_DOUBLE = re.compile(r"(?:[^\"\\\n\r]++|\\(?:\r\n|[\s\S]))*+")
_SINGLE = re.compile(r"(?:[^'\\\n\r]++|\\(?:\r\n|[\s\S]))*+")
_TEMPLATE = re.compile(r"(?:[^`\\$]++|\\[\s\S]|\$(?!\{))*+")
_PATTERN = re.compile(r"/(?:[^/\\\[\n\r]++|\\[^\n\r]|\[(?:[^\]\\\n\r]++|\\[^\n\r])*+\])++/[a-z]*+")
_ENDS_VALUE = re.compile(r"[\w$)\]}]\s{0,40}\Z")
_KEYWORD = re.compile(r"(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)\s{0,40}\Z")
_ESCAPE = re.compile(r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\r\n|[\s\S]))")
_HALF = re.compile(r"[\ud800-\udfff]")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}


@dataclass(frozen=True, slots=True)
class Literal:
    """`raw` is as written between its quotes; `before` is the code that leads to it.

    Of a template with `${…}` every piece is a literal; `is_whole` is False for pieces, and for what is put together
    with `+`.
    """

    raw: str
    offset: int
    before: str
    is_whole: bool

    @property
    def value(self) -> str:
        """The text that is meant; halves of letters (ECMA-262, 11.1.3) are put together, and lone ones replaced."""
        if "\\" not in self.raw:
            return self.raw
        text = _ESCAPE.sub(_unescape, self.raw)
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _HALF.search(text) else text


def _unescape(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code is None:
        return _LETTERS.get(found[4], "" if found[4] in "\r\n" else found[4])
    point = int(code, 16)
    return chr(point) if point <= 0x10FFFF else "\ufffd"


def read_literals(text: str) -> Iterator[Literal]:
    """The literals in the order of the text. Broken code ends a string at its line's end. Never raises."""
    return _Reader(text).literals()


def comments_of(text: str) -> list[tuple[int, int]]:
    """Where the comments of a script begin and end, in its order."""
    reader = _Reader(text)
    for _ in reader.literals():
        pass
    return reader.comments


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._code_from = 0
        self._lead = ""
        """A comment is no code before a literal: here the last one ended, and this is the code that led to it."""
        self.comments: list[tuple[int, int]] = []
        self._braces: list[int] = []
        """Of every template whose `${` is open: how many braces are open inside it."""

    def literals(self) -> Iterator[Literal]:
        text = self._text
        while True:
            checkpoint()
            found = (_NEXT_OR_BRACE if self._braces else _NEXT).search(text, self._at)
            if found is None:
                return
            mark, start = found[0], found.start()
            if mark == "/":
                self._at = self._after_slash(start)
            elif mark in "{}":
                self._at = start + 1
                if self._brace(mark):
                    yield self._piece(start + 1)
            elif mark == "`":
                yield self._piece(start + 1)
            else:
                yield self._string(mark, start)

    def _string(self, quote: str, start: int) -> Literal:
        body = (_DOUBLE if quote == '"' else _SINGLE).match(self._text, start + 1)
        end = body.end() if body is not None else start + 1
        before = self._before(start)
        is_closed = self._text[end : end + 1] == quote
        self._at = end + 1 if is_closed else end
        is_joined = before.rstrip().endswith("+") or self._text[self._at : self._at + 20].lstrip().startswith("+")
        return Literal(self._text[start + 1 : end], start + 1, before, not is_joined)

    def _piece(self, start: int) -> Literal:
        """A template from its backtick, or from the brace that closed an expression, to the next of either."""
        body = _TEMPLATE.match(self._text, start)
        end = body.end() if body is not None else start
        opens = self._text.startswith("${", end)
        whole = not opens and self._text[start - 1] == "`"
        found = Literal(self._text[start:end], start, self._before(start - 1), whole)
        if opens:
            self._braces.append(0)
        self._at = end + 2 if opens else end + 1
        return found

    def _brace(self, mark: str) -> bool:
        """Whether this brace ends the expression of a template."""
        if mark == "{":
            self._braces[-1] += 1
        elif self._braces[-1] == 0:
            self._braces.pop()
            return True
        else:
            self._braces[-1] -= 1
        return False

    def _before(self, start: int) -> str:
        code = self._text[max(self._code_from, start - CONTEXT) : start]
        return code if len(code) == CONTEXT else (self._lead + code)[-CONTEXT:]

    def _after_slash(self, start: int) -> int:
        """Behind a comment, a regular expression, or a sign of division."""
        text = self._text
        following = text[start + 1 : start + 2]
        if following == "/":
            end = text.find("\n", start)
            end = end if end >= 0 else len(text)
        elif following == "*":
            end = text.find("*/", start + 2)
            end = end + 2 if end >= 0 else len(text)
        else:
            before = self._before(start)
            if _ENDS_VALUE.search(before) and not _KEYWORD.search(before):
                return start + 1
            pattern = _PATTERN.match(text, start, start + _LONGEST_PATTERN)
            return pattern.end() if pattern is not None else start + 1
        self._lead = self._before(start)
        self._code_from = end
        self.comments.append((start, end))
        return end
