"""AICC prerequisites (`aicc_script`), with which SCORM 1.2 says when an item may be opened.

    expr    := and ( "|" and )*
    and     := not ( "&" not )*
    not     := "~" not | primary
    primary := "(" expr ")" | INT "*" "{" id ("," id)* "}" | id [ ("=" | "<>") status ]

A status is one of LessonStatus, in quotes or not, in any case, or its first letter. The AICC text leaves precedence to
the reader; this is the order of nearly every implementation: brackets, ~, = and <>, &, |.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum


class LessonStatus(Enum):
    """cmi.core.lesson_status; also what prerequisites compare with."""

    PASSED = "passed"
    COMPLETED = "completed"
    FAILED = "failed"
    INCOMPLETE = "incomplete"
    BROWSED = "browsed"
    NOT_ATTEMPTED = "not attempted"

    @property
    def done(self) -> bool:
        """What an identifier alone asks for. Browsing is not enough."""
        return self in (LessonStatus.PASSED, LessonStatus.COMPLETED)


StatusOf = Callable[[str], LessonStatus]


class UnreadablePrerequisites(Exception):
    """The expression breaks the grammar; the message says where. Treat the item as having none."""


class Expression:
    """A condition on other items."""

    def holds(self, status_of: StatusOf) -> bool:
        raise NotImplementedError

    def identifiers(self) -> tuple[str, ...]:
        """Every item it mentions, in order, each once."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Done(Expression):
    identifier: str

    def holds(self, status_of: StatusOf) -> bool:
        return status_of(self.identifier).done

    def identifiers(self) -> tuple[str, ...]:
        return (self.identifier,)


@dataclass(frozen=True, slots=True)
class Has(Expression):
    """Compares the exact status: `id=passed`, or `id<>passed` if not `equal`."""

    identifier: str
    status: LessonStatus
    equal: bool = True

    def holds(self, status_of: StatusOf) -> bool:
        return (status_of(self.identifier) is self.status) is self.equal

    def identifiers(self) -> tuple[str, ...]:
        return (self.identifier,)


@dataclass(frozen=True, slots=True)
class Not(Expression):
    inner: Expression

    def holds(self, status_of: StatusOf) -> bool:
        return not self.inner.holds(status_of)

    def identifiers(self) -> tuple[str, ...]:
        return self.inner.identifiers()


@dataclass(frozen=True, slots=True)
class AtLeast(Expression):
    """So many of the parts hold: all of them for `&`, one for `|`, n for `n*{…}`."""

    count: int
    parts: tuple[Expression, ...]

    def holds(self, status_of: StatusOf) -> bool:
        return sum(part.holds(status_of) for part in self.parts) >= self.count

    def identifiers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for part in self.parts for name in part.identifiers()))


def status_of_block(leaves: Iterable[LessonStatus]) -> LessonStatus:
    """The status of an item with items inside, from those of all its leaves."""
    statuses = tuple(leaves)
    if statuses and all(status is LessonStatus.PASSED for status in statuses):
        return LessonStatus.PASSED
    if statuses and all(status.done for status in statuses):
        return LessonStatus.COMPLETED
    if LessonStatus.FAILED in statuses:
        return LessonStatus.FAILED
    if all(status is LessonStatus.NOT_ATTEMPTED for status in statuses):
        return LessonStatus.NOT_ATTEMPTED
    return LessonStatus.INCOMPLETE


def parse_prerequisites(text: str) -> Expression | None:
    """The expression in `text`, None for a blank one. Raises UnreadablePrerequisites."""
    if not text.strip():
        return None
    parser = _Parser(text)
    expression = parser.alternatives()
    parser.expect_end()
    return expression


_TOKEN = re.compile(
    r"""\s*(?: (?P<sign> <> | [&|~=*{}(),] )
            | "(?P<double>[^"]*)" | '(?P<single>[^']*)'
            | (?P<word>[^\s&|~=<>*{}(),"']+) )""",
    re.VERBOSE,
)
_STATUSES = {status.value: status for status in LessonStatus} | {status.value[0]: status for status in LessonStatus}
_DEEPEST = 100
"""Levels of brackets and "~" a reader may follow; an author never nests that deep."""


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    is_sign: bool


class _Parser:
    """Recursive descent; one method for each line of the grammar."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(self._split(text))
        self._at = 0
        self._depth = 0

    def _split(self, text: str) -> Iterable[_Token]:
        at, end = 0, len(text.rstrip())
        while at < end:
            found = _TOKEN.match(text, at)
            if found is None:
                raise UnreadablePrerequisites(
                    f"“{text[at:].strip()[:20]}” can't be read in the prerequisites {text!r}."
                )
            at = found.end()
            sign = found["sign"]
            yield _Token(sign or found["double"] or found["single"] or found["word"] or "", sign is not None)

    def alternatives(self) -> Expression:
        parts = [self._conjunction()]
        while self._take("|"):
            parts.append(self._conjunction())
        return parts[0] if len(parts) == 1 else AtLeast(1, tuple(parts))

    def expect_end(self) -> None:
        if self._at < len(self._tokens):
            raise self._unexpected("the end")

    def _conjunction(self) -> Expression:
        parts = [self._negation()]
        while self._take("&"):
            parts.append(self._negation())
        return parts[0] if len(parts) == 1 else AtLeast(len(parts), tuple(parts))

    def _negation(self) -> Expression:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnreadablePrerequisites(f"The prerequisites {self._text[:40]!r}… are nested too deeply.")
        found = Not(self._negation()) if self._take("~") else self._primary()
        self._depth -= 1
        return found

    def _primary(self) -> Expression:
        if self._take("("):
            inner = self.alternatives()
            self._expect(")")
            return inner
        word = self._word("an item's identifier")
        if word.isdecimal() and self._take("*"):
            return self._several(int(word))
        for sign in ("=", "<>"):
            if self._take(sign):
                return Has(word, self._status(), equal=sign == "=")
        return Done(word)

    def _several(self, count: int) -> Expression:
        self._expect("{")
        names = [self._word("an item's identifier")]
        while self._take(","):
            names.append(self._word("an item's identifier"))
        self._expect("}")
        return AtLeast(count, tuple(Done(name) for name in names))

    def _status(self) -> LessonStatus:
        word = self._word("a status").lower()
        if word == "not":
            word = f"not {self._word('“attempted”').lower()}"
        status = _STATUSES.get(" ".join(word.split()))
        if status is None:
            raise UnreadablePrerequisites(f"“{word}” is no status, in the prerequisites {self._text!r}.")
        return status

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, sign: str) -> bool:
        token = self._peek()
        if token is None or not token.is_sign or token.text != sign:
            return False
        self._at += 1
        return True

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            raise self._unexpected(f"“{sign}”")

    def _word(self, wanted: str) -> str:
        token = self._peek()
        if token is None or token.is_sign:
            raise self._unexpected(wanted)
        self._at += 1
        return token.text

    def _unexpected(self, wanted: str) -> UnreadablePrerequisites:
        token = self._peek()
        found = "they end" if token is None else f"“{token.text}” stands"
        return UnreadablePrerequisites(f"The prerequisites {self._text!r} want {wanted} where {found}.")
