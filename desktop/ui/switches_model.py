"""What the compatibility switches look like, of a course or of the whole application, without a screen.

The key of a choice is the switch's value as JSON; None is no choice, AS_IT_IS a value of a later program, and ANOTHER
one that is not among the choices yet.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.learning.switches import (
    LARGEST_WINDOW,
    LEAST_WINDOW,
    MOST_SUSPEND_DATA,
    STANDARDS,
    Chosen,
    Origin,
    Standard,
    Switch,
    Unfinished,
    WindowSize,
    applies_to,
    as_json,
    chosen_value,
    standing,
)
from desktop.ui import phrases
from desktop.ui.widgets.choosers import Choice
from desktop.words import number, translate

AS_IT_IS: Final = "as it is"
ANOTHER: Final = "another"
LENGTHS: Final = (0, 4_096, 64_000, 256_000, 1_000_000)
WINDOWS: Final = ((0, 0), (800, 600), (1024, 768), (1280, 720), (1366, 768), (1600, 900), (1920, 1080))


@dataclass(frozen=True, slots=True)
class SwitchLine:
    """One switch: its name, one line of help, and what can be chosen. `chosen` None: nothing is set here.

    `how`: in which words another value can be typed, "" where there is none.
    """

    switch: Switch
    name: str
    help: str
    choices: tuple[Choice, ...]
    chosen: object | None
    how: str = ""


@dataclass(frozen=True, slots=True)
class SwitchPart:
    """Switches that belong together."""

    heading: str
    lines: tuple[SwitchLine, ...]


@dataclass(frozen=True, slots=True)
class SwitchesModel:
    """`fact` says how many are set here; `may_reset`: some are."""

    parts: tuple[SwitchPart, ...]
    fact: str
    may_reset: bool


def of_course(standard: Standard, application: Chosen, course: Chosen) -> SwitchesModel:
    """The switches of one course."""

    def by_default(switch: Switch) -> str:
        without = standing(switch, standard, application, {})
        by = (
            translate("Switches", "As set for all courses: {value}")
            if without.origin is Origin.APPLICATION
            else translate("Switches", "As the standard: {value}")
        )
        return by.format(value=_in_words(switch, without.value))

    return _model(applies_to(standard), course, by_default)


def of_application(chosen: Chosen) -> SwitchesModel:
    """What is set for all courses that set nothing themselves."""

    def by_default(switch: Switch) -> str:
        values = {
            standard: _in_words(switch, by_standard.value(switch))
            for standard, by_standard in STANDARDS.items()
            if switch in applies_to(standard)
        }
        if len(set(values.values())) == 1:
            return translate("Switches", "As the standard: {value}").format(value=next(iter(values.values())))
        each = phrases.listed([f"{standard.value} {value}" for standard, value in values.items()])
        return translate("Switches", "As the standard: {value}").format(value=each)

    return _model(tuple(Switch), chosen, by_default)


def changes_in_words(told: Mapping[str, object]) -> str:
    """What of the switches of a course was changed, for the audit trail: name and new value; None: set no more."""
    said = []
    known = {switch.value: switch for switch in Switch}
    for name, value in told.items():
        switch = known.get(name)
        if switch is None:
            continue
        understood = chosen_value(switch, {name: value})
        new = (
            translate("Switches", "as usual") if value is None or understood is None else _in_words(switch, understood)
        )
        said.append(
            translate("Switches", "{name}: {value}").format(name=_WORDS[switch][0](), value=new),
        )
    return phrases.listed(said)


def _model(switches: tuple[Switch, ...], chosen: Chosen, by_default: Callable[[Switch], str]) -> SwitchesModel:
    parts = []
    for heading, inside in _PARTS:
        lines = tuple(_line(switch, chosen, by_default(switch)) for switch in inside if switch in switches)
        parts.append(SwitchPart(heading(), lines))
    count = sum(line.chosen is not None for part in parts for line in part.lines)
    fact = translate("Switches", "%n set here", "", count) if count else translate("Switches", "None set here")
    return SwitchesModel(tuple(parts), fact, may_reset=count > 0)


def _line(switch: Switch, chosen: Chosen, by_default: str) -> SwitchLine:
    values = list(_VALUES.get(switch, (True, False)))
    key: object | None = None
    later: list[Choice] = []
    if switch.value in chosen:
        value = chosen_value(switch, chosen)
        if value is None:
            key = AS_IT_IS
            later = [Choice(AS_IT_IS, translate("Switches", "Something that a later version of Carrel knows"))]
        else:
            key = as_json(switch, value)
            if value not in values:
                values.append(value)
    choices = [Choice(as_json(switch, value), _capital(_in_words(switch, value))) for value in values]
    name, help_ = _WORDS[switch]
    how = _HOW[switch]() if switch in _HOW else ""
    if how:
        later.append(Choice(ANOTHER, translate("Switches", "Another…")))
    return SwitchLine(switch, name(), help_(), (Choice(None, by_default), *choices, *later), key, how)


def typed(switch: Switch, text: str) -> object | None:
    """What somebody typed for a switch as its JSON; None where it can't be that."""
    numbers = [
        int(digits) for digits in re.findall(r"[0-9]+", re.sub(r"(?<=[0-9])[ .,’'\u00a0\u202f](?=[0-9]{3})", "", text))
    ]
    value: object = WindowSize(*numbers) if switch is Switch.WINDOW_SIZE and len(numbers) == 2 else None
    if switch is Switch.LONGEST_SUSPEND_DATA and len(numbers) == 1:
        value = numbers[0]
    try:
        written: object = as_json(switch, value)
    except ValueError:
        return None
    return written


def _in_words(switch: Switch, value: object) -> str:
    match value:
        case bool():
            return translate("Switches", "on") if value else translate("Switches", "off")
        case Unfinished():
            return _UNFINISHED[value]()
        case WindowSize():
            return _size(value)
        case int():
            return translate("Switches", "%n character(s)", "", value) if value else translate("Switches", "any length")
    raise TypeError(f"{switch.name} can't be {value!r}.")


def _size(size: WindowSize) -> str:
    if size.fills:
        return translate("Switches", "all the room there is")
    # The numbers of a size have no separators: "1024 × 768".
    return translate("Switches", "{width} × {height}").format(width=size.width, height=size.height)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


_VALUES: Final[Mapping[Switch, tuple[object, ...]]] = MappingProxyType(
    {
        Switch.UNFINISHED: tuple(Unfinished),
        Switch.LONGEST_SUSPEND_DATA: LENGTHS,
        Switch.WINDOW_SIZE: tuple(WindowSize(*size) for size in WINDOWS),
    }
)
_PARTS: Final[tuple[tuple[Callable[[], str], tuple[Switch, ...]], ...]] = (
    (
        lambda: translate("Switches", "When a lesson ends"),
        (Switch.UNFINISHED, Switch.SUSPENDED_IS_FINISHED),
    ),
    (
        lambda: translate("Switches", "Status and score"),
        (Switch.KEEP_BEST, Switch.MASTERY_OVERRIDES, Switch.SCORE_DECIDES, Switch.SCALE_RAW),
    ),
    (
        lambda: translate("Switches", "What a lesson finds"),
        (Switch.LONGEST_SUSPEND_DATA, Switch.WRAP_WINDOW, Switch.KEEP_STORAGE, Switch.STRICT),
    ),
    (
        lambda: translate("Switches", "What learners see and take along"),
        (Switch.WINDOW_SIZE, Switch.DOWNLOADS, Switch.PRINTING),
    ),
)
_UNFINISHED: Final[Mapping[Unfinished, Callable[[], str]]] = MappingProxyType(
    {
        Unfinished.SUSPEND: lambda: translate("Switches", "it goes on where it was"),
        Unfinished.NEW_ATTEMPT: lambda: translate("Switches", "it begins anew, as another attempt"),
    }
)
_HOW: Final[Mapping[Switch, Callable[[], str]]] = MappingProxyType(
    {
        Switch.LONGEST_SUSPEND_DATA: lambda: translate("Switches", "A number of characters, at most {most}.").format(
            most=number(MOST_SUSPEND_DATA)
        ),
        Switch.WINDOW_SIZE: lambda: translate(
            "Switches", "Width and height in pixels, from {least} to {most}, as in 1024 × 768."
        ).format(least=LEAST_WINDOW, most=LARGEST_WINDOW),
    }
)
_WORDS: Final[Mapping[Switch, tuple[Callable[[], str], Callable[[], str]]]] = MappingProxyType(
    {
        Switch.UNFINISHED: (
            lambda: translate("Switches", "A lesson that ended without a word"),
            lambda: translate("Switches", "Its window was closed or the machine stopped before it called Terminate."),
        ),
        Switch.SUSPENDED_IS_FINISHED: (
            lambda: translate("Switches", "Completed and suspended is finished"),
            lambda: translate(
                "Switches", "Some authoring tools always suspend. Off: it is taken up again, not reviewed."
            ),
        ),
        Switch.KEEP_BEST: (
            lambda: translate("Switches", "Keep the best status"),
            lambda: translate(
                "Switches", "In an attempt, passed stays passed even if the lesson says incomplete later."
            ),
        ),
        Switch.MASTERY_OVERRIDES: (
            lambda: translate("Switches", "Mastery score overrides the status"),
            lambda: translate("Switches", "A score makes a lesson passed or failed, whatever it said itself."),
        ),
        Switch.SCORE_DECIDES: (
            lambda: translate("Switches", "Score decides the status"),
            lambda: translate(
                "Switches", "A lesson that ends with a score is completed; its passing score says if passed."
            ),
        ),
        Switch.SCALE_RAW: (
            lambda: translate("Switches", "Scale raw scores"),
            lambda: translate("Switches", "By minimum and maximum, where a lesson gives no scaled score."),
        ),
        Switch.LONGEST_SUSPEND_DATA: (
            lambda: translate("Switches", "Longest suspend data"),
            lambda: translate(
                "Switches", "What a lesson keeps to go on with. Longer text is refused whole, never cut."
            ),
        ),
        Switch.WRAP_WINDOW: (
            lambda: translate("Switches", "API in every window of the course"),
            lambda: translate("Switches", "For lessons that look for it nowhere but in their own window."),
        ),
        Switch.KEEP_STORAGE: (
            lambda: translate("Switches", "Keep browser storage for the learner"),
            lambda: translate(
                "Switches", "Local storage and cookies are there at the next visit. Off: they go with it."
            ),
        ),
        Switch.STRICT: (
            lambda: translate("Switches", "Strict: by the book"),
            lambda: translate(
                "Switches",
                "Every rule of the standard holds, also where most courses break it and Carrel lets it pass.",
            ),
        ),
        Switch.WINDOW_SIZE: (
            lambda: translate("Switches", "Window size"),
            lambda: translate("Switches", "For lessons made for one size. With less room they scroll."),
        ),
        Switch.DOWNLOADS: (
            lambda: translate("Switches", "Allow downloads"),
            lambda: translate("Switches", "The course may offer files; the learner says where each goes."),
        ),
        Switch.PRINTING: (
            lambda: translate("Switches", "Allow printing"),
            lambda: translate("Switches", "Learners may print pages of the course, also into a PDF."),
        ),
    }
)
