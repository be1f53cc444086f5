"""Compatibility switches: what a course as it is in the world may need otherwise than others, in one table.

Each switch has a default for each standard. The application may set another one for all courses, and a course one for
itself; the nearest counts. What is set is kept by name, as JSON: a name or a value that this program does not know is a
later one's, so it is kept and passed over.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

from desktop.scorm.judging import Judging
from desktop.scorm.package import Edition

LEAST_WINDOW: Final = 200
LARGEST_WINDOW: Final = 7680
"""CSS pixels of a side."""
MOST_SUSPEND_DATA: Final = 1_048_576
"""Characters; the run-time keeps no longer value, whatever is set (the tables' own limit)."""

Chosen = Mapping[str, Any]
"""What was set somewhere: the name of a switch → its value as JSON."""


class Standard(Enum):
    """What defaults go by."""

    SCORM_12 = "SCORM 1.2"
    SCORM_2004 = "SCORM 2004"

    @classmethod
    def of(cls, edition: Edition) -> "Standard":
        """All editions of 2004 are one."""
        return cls.SCORM_12 if edition is Edition.SCORM_12 else cls.SCORM_2004


class Unfinished(Enum):
    """What becomes of a lesson whose session ended without Terminate."""

    SUSPEND = "suspend"
    """It goes on where it was."""
    NEW_ATTEMPT = "new attempt"
    """It has ended as it stands: a course of one lesson begins another attempt, any other the lesson."""


@dataclass(frozen=True, slots=True)
class WindowSize:
    """The size of the window a course is made for, in CSS pixels; 0 by 0 is all the room there is."""

    width: int = 0
    height: int = 0

    @property
    def fills(self) -> bool:
        return not self.width

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


class Switch(Enum):
    """The switches. A value is the name under which it is kept and travels, and the field of `Switches`."""

    UNFINISHED = "unfinished"
    SUSPENDED_IS_FINISHED = "suspended_is_finished"
    MASTERY_OVERRIDES = "mastery_overrides"
    SCORE_DECIDES = "score_decides"
    SCALE_RAW = "scale_raw"
    KEEP_BEST = "keep_best"
    LONGEST_SUSPEND_DATA = "longest_suspend_data"
    STRICT = "strict"
    WRAP_WINDOW = "wrap_window"
    WINDOW_SIZE = "window_size"
    KEEP_STORAGE = "keep_storage"
    DOWNLOADS = "downloads"
    PRINTING = "printing"


@dataclass(frozen=True, slots=True)
class Switches:
    """How all of them stand for one course."""

    unfinished: Unfinished = Unfinished.SUSPEND
    suspended_is_finished: bool = True
    """A lesson that said it is done and suspended all the same is done; authoring tools suspend always."""
    mastery_overrides: bool = False
    """SCORM 1.2: the mastery score decides at LMSFinish, also over a status that the lesson set."""
    score_decides: bool = False
    """A lesson that reported a score is completed, and passed or failed by the package's passing score."""
    scale_raw: bool = False
    """Without a scaled score it is worked out from raw, min and max (0 and 100 where those are missing)."""
    keep_best: bool = False
    """In an attempt, a status is never followed by a lesser one."""
    longest_suspend_data: int = 0
    """Characters; a longer text is refused whole. 0: as long as the run-time keeps any value."""
    strict: bool = False
    """By the book where the book and a learner disagree (docs/adr/0008)."""
    wrap_window: bool = False
    """The API is in every window of the course, for content that looks nowhere else."""
    window_size: WindowSize = WindowSize()
    keep_storage: bool = True
    """What the course keeps in the browser is there at the next visit."""
    downloads: bool = False
    printing: bool = True

    @property
    def judging(self) -> Judging:
        """How sessions are judged: all that switches have to say about it."""
        return Judging(
            suspending_ends=self.strict,
            suspended_is_finished=self.suspended_is_finished,
            mastery_overrides=self.mastery_overrides,
            score_decides=self.score_decides,
            scale_raw=self.scale_raw,
            keep_best=self.keep_best,
        )

    def value(self, switch: Switch) -> object:
        """One of them."""
        return getattr(self, switch.value)


STANDARDS: Final[Mapping[Standard, Switches]] = MappingProxyType(
    {
        # In 1.2 raw is a score from 0 to 100 unless min and max say otherwise (RTE 1.2, 3.4.4).
        Standard.SCORM_12: Switches(scale_raw=True),
        Standard.SCORM_2004: Switches(),
    }
)
_ONLY_12: Final = frozenset({Switch.MASTERY_OVERRIDES})
"""SCORM 2004 has the passing score that its sequencing decides by, and nothing to override."""


class Origin(Enum):
    """Where a value comes from, the nearest first."""

    COURSE = "course"
    APPLICATION = "application"
    STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one switch stands and why. `otherwise` would hold if the nearest place that could say so said nothing."""

    switch: Switch
    value: object
    origin: Origin
    otherwise: object
    otherwise_by: Origin


def applies_to(standard: Standard) -> tuple[Switch, ...]:
    """The switches that do something in courses of this standard."""
    return tuple(switch for switch in Switch if standard is Standard.SCORM_12 or switch not in _ONLY_12)


def resolved(standard: Standard, application: Chosen, course: Chosen) -> Switches:
    """What holds for a course: its own word, else the application's, else the standard's."""
    found = {**_understood(application), **_understood(course)}
    return replace(STANDARDS[standard], **{switch.value: value for switch, value in found.items()})


def standing(switch: Switch, standard: Standard, application: Chosen, course: Chosen) -> Standing:
    """The same of one switch, with where its value comes from."""
    by_default: object = STANDARDS[standard].value(switch)
    above, own = _understood(application), _understood(course)
    otherwise, by = (above[switch], Origin.APPLICATION) if switch in above else (by_default, Origin.STANDARD)
    if switch in own:
        return Standing(switch, own[switch], Origin.COURSE, otherwise, by)
    return Standing(switch, otherwise, by, otherwise, by)


def chosen_value(switch: Switch, chosen: Chosen) -> object | None:
    """What is set for a switch; None where nothing is, or nothing that can be understood."""
    return _understood({switch.value: chosen[switch.value]}).get(switch) if switch.value in chosen else None


def with_choice(chosen: Chosen, switch: Switch, value: object | None) -> dict[str, Any]:
    """What is set once this is, None: once it is set no more. All else stays. Raises ValueError for no such value."""
    rest = {name: kept for name, kept in chosen.items() if name != switch.value}
    if value is None:
        return rest
    written = as_json(switch, value)
    return {**rest, switch.value: written}


def cleared(chosen: Chosen) -> dict[str, Any]:
    """What is set once nothing is that this program knows."""
    known = {switch.value for switch in Switch}
    return {name: value for name, value in chosen.items() if name not in known}


def as_json(switch: Switch, value: object) -> Any:  # noqa: ANN401 (whatever JSON the switch has)
    """A value as it is kept. Raises ValueError where the switch can't have it."""
    written = value.value if isinstance(value, Enum) else str(value) if isinstance(value, WindowSize) else value
    _READ[switch](written)
    return written


def _understood(chosen: Chosen) -> dict[Switch, Any]:
    found = {}
    for switch in Switch:
        if switch.value in chosen:
            try:
                found[switch] = _READ[switch](chosen[switch.value])
            except ValueError:
                continue
    return found


def _flag(told: object) -> bool:
    if isinstance(told, bool):
        return told
    raise ValueError(told)


def _unfinished(told: object) -> Unfinished:
    return Unfinished(told)


def _length(told: object) -> int:
    if type(told) is int and 0 <= told <= MOST_SUSPEND_DATA:
        return told
    raise ValueError(told)


def _window(told: object) -> WindowSize:
    size = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", told, re.ASCII) if isinstance(told, str) else None
    if size is None:
        raise ValueError(told)
    width, height = int(size[1]), int(size[2])
    if (width, height) != (0, 0) and not all(LEAST_WINDOW <= side <= LARGEST_WINDOW for side in (width, height)):
        raise ValueError(told)
    return WindowSize(width, height)


_OTHERS: Final[Mapping[Switch, Callable[[object], object]]] = {
    Switch.UNFINISHED: _unfinished,
    Switch.LONGEST_SUSPEND_DATA: _length,
    Switch.WINDOW_SIZE: _window,
}
_READ: Final[Mapping[Switch, Callable[[object], Any]]] = MappingProxyType(
    {switch: _OTHERS.get(switch, _flag) for switch in Switch}
)
