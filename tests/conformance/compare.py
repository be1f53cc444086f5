"""Whether an API call answered as a case expects. Equal strings always do; each kind accepts some more."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from tests.conformance.cases import Step

MILLIONTH = Decimal("0.000001")
DURATION = re.compile(
    r"P(?:(?P<Y>\d+)Y)?(?:(?P<M>\d+)M)?(?:(?P<D>\d+)D)?"
    r"(?:T(?:(?P<h>\d+)H)?(?:(?P<m>\d+)M)?(?:(?P<s>\d+(?:\.\d+)?)S)?)?"
)
SECONDS = {"Y": 31536000, "M": 2628029, "D": 86400, "h": 3600, "m": 60, "s": 1}
LANGUAGE = re.compile(r"\{lang=(?P<tag>[^}]*)\}")
MATTERS = re.compile(r"\{(?P<what>case_matters|order_matters)=(?P<value>[^}]*)\}")

LEARNER_IDS = {1: "learner-1", 2: "learner-2"}
"""The two learners a driver plays, by their number in the case."""


def as_expected(step: Step, value: Any, learner: int) -> bool:  # noqa: ANN401 (a text, or a list of ids)
    """Whether `value` meets the step's `returns` the way its `compare` says.

    Where a case lists answers it would put up with ("one of"), the authors' own expectation counts all the same.
    """
    if value == step.returns or step.compare == "any":
        return True
    if step.compare == "learner_id":
        return bool(value == LEARNER_IDS[learner])
    kind, _, answer = (step.compare or "").partition(": ")
    accepts = ANSWERS.get(answer) if answer else KINDS.get(kind)
    return accepts is not None and accepts(step, value)


def text_equal(step: Step, value: str) -> bool:
    return value in (step.returns, step.returns[: step.kept_length])


def localized_equal(step: Step, value: str) -> bool:
    (one_tag, one), (other_tag, other) = split_language(step.returns), split_language(value)
    return same_language(one_tag, other_tag) and other in (one, one[: step.kept_length])


def split_language(text: str) -> tuple[str, str]:
    found = LANGUAGE.match(text)
    return ("en", text) if found is None else (found["tag"], text[found.end() :])


def same_language(one: str, other: str) -> bool:
    """By the first subtag. Codes of two and three letters for one language are not told to be the same: no player that
    keeps what it is given turns one into the other."""
    return one.lower().partition("-")[0] == other.lower().partition("-")[0]


def set_equal(step: Step, value: str | list[str]) -> bool:
    one = step.returns.split(",") if isinstance(step.returns, str) else step.returns
    other = value.split(",") if isinstance(value, str) else value
    return sorted(one) == sorted(other)


def number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def real_equal(expected: str, value: str) -> bool:
    one, other = number(expected), number(value)
    if one is None or other is None:
        return False
    return any(one.quantize(MILLIONTH, way) == other.quantize(MILLIONTH, way) for way in (ROUND_DOWN, ROUND_HALF_UP))


def duration_equal(step: Step, value: str) -> bool:
    one, other = seconds(step.returns), seconds(value)
    return one is not None and other is not None and abs(one - other) < Decimal("0.01")


def seconds(text: str) -> Decimal | None:
    found = DURATION.fullmatch(text)
    if found is None:
        return None
    return sum((Decimal(found[unit] or 0) * size for unit, size in SECONDS.items()), Decimal(0))


def time_equal(step: Step, value: str) -> bool:
    one, other = instant(step.returns), instant(value)
    return one is not None and other is not None and abs(one - other) < timedelta(seconds=1)


def instant(text: str) -> datetime | None:
    """The moment a time(second,10,0) names; parts left out are the earliest, no zone is local time."""
    padded = text + "1970-01-01T00:00:00"[len(text) :] if len(text) < 19 else text
    padded = re.sub(r"(\.\d+)?([+-]\d\d)$", r"\1\2:00", padded)
    try:
        return datetime.fromisoformat(padded).astimezone()
    except ValueError:
        return None


def same_members(step: Step, value: str) -> bool:
    return sorted(step.returns.split("[,]")) == sorted(value.split("[,]"))


def same_steps(step: Step, value: str) -> bool:
    """Parts in their order, in any order if the expected answer says so."""
    (one_marks, one), (_, other) = marks(step.returns), marks(value)
    parts, others = one.split("[,]"), other.split("[,]")
    if one_marks.get("order_matters") == "false":
        return sorted(parts) == sorted(others)
    return parts == others


def same_words(step: Step, value: str) -> bool:
    (one_marks, one), (_, other) = marks(step.returns), marks(value)
    exact = one_marks.get("case_matters") == "true"
    parts, others = one.split("[,]"), other.split("[,]")
    return len(parts) == len(others) and all(
        _word_equal(part, given, exact) for part, given in zip(parts, others, strict=True)
    )


def same_range(step: Step, value: str) -> bool:
    sides, others = step.returns.split("[:]"), value.split("[:]")
    return len(sides) == len(others) and all(
        side == given or real_equal(side, given) for side, given in zip(sides, others, strict=True)
    )


def marks(text: str) -> tuple[dict[str, str], str]:
    """The leading {…} of an answer in whatever order, and the rest, which begins with its language if it has one."""
    found: dict[str, str] = {}
    language = ""
    while mark := MATTERS.match(text) or (not language and LANGUAGE.match(text)):
        if mark.re is LANGUAGE:
            language = mark[0]
        else:
            found[mark["what"]] = mark["value"]
        text = text[mark.end() :]
    return found, language + text


def _word_equal(one: str, other: str, exact: bool) -> bool:
    (one_tag, one), (other_tag, other) = split_language(one), split_language(other)
    same = one == other if exact else one.casefold() == other.casefold()
    return same and same_language(one_tag, other_tag)


Accepts = Callable[[Step, Any], bool]

KINDS: dict[str, Accepts] = {
    "text": text_equal,
    "localized": localized_equal,
    "shorter than 255": lambda _, value: len(value) < 255,
    "set": set_equal,
    "real": lambda step, value: real_equal(step.returns, value),
    "result": lambda step, value: real_equal(step.returns, value),
    "duration": duration_equal,
    "time": time_equal,
    "language": lambda step, value: same_language(step.returns, value),
}
"""What each kind accepts besides the expected text. A kind that is not here accepts nothing."""

ANSWERS: dict[str, Accepts] = {
    "choice": same_members,
    "matching": same_members,
    "sequencing": same_steps,
    "performance": same_steps,
    "fill-in": same_words,
    "long-fill-in": same_words,
    "numeric": same_range,
}
"""The same for patterns and responses, by the type of interaction."""
