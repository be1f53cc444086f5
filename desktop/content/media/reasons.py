"""Why a film or a sound can't be played: kept without words, said in the language of whoever reads. Pure.

What decodes runs in a process without a language, and what it found is kept on the disk for people who may speak
others; so only the kind and the figures of a reason are handed on.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from desktop.words import QT_TRANSLATE_NOOP, decimal, number, translate

Detail = str | int | tuple[float, ...]
"""What goes into a sentence: a name or FFmpeg's own words as they are, a whole number, or seconds before and after."""


class Fault(Enum):
    """Why a film or a sound can't be read or made playable. The value is what is kept on the disk."""

    DAMAGED = "damaged"
    NO_PICTURE = "no-picture"
    NO_SENSE = "times-without-sense"
    CHANGED = "changed-meanwhile"
    RESULT_DIFFERS = "result-differs"
    RESULT_UNREADABLE = "result-unreadable"
    MOSTLY_MISSING = "mostly-missing"
    STOPS_ITS_READER = "stops-its-reader"
    KILLS_ITS_READER = "kills-its-reader"
    EMPTY = "neither-picture-nor-sound"
    TOO_LARGE = "too-large"
    TOO_LONG = "too-long"
    TOO_MANY_TRACKS = "too-many-tracks"
    IN_WORDS = "in-words"


_DAMAGED: Final = QT_TRANSLATE_NOOP("Media", "It is damaged, or protected against copying ({detail}).")
_DIFFERS: Final = QT_TRANSLATE_NOOP(
    "Media", "What was made of it would not have been the same ({detail}). It was left as it is."
)
_SENTENCES: Final = {
    Fault.DAMAGED: _DAMAGED,
    Fault.NO_PICTURE: QT_TRANSLATE_NOOP(
        "Media", "No picture of it can be decoded: it is damaged, or protected against copying."
    ),
    Fault.NO_SENSE: QT_TRANSLATE_NOOP("Media", "Its times make no sense: it is damaged."),
    Fault.CHANGED: QT_TRANSLATE_NOOP("Media", "It changed while it was being read."),
    Fault.MOSTLY_MISSING: QT_TRANSLATE_NOOP("Media", "It is damaged: most of it is missing ({detail})."),
    Fault.RESULT_DIFFERS: _DIFFERS,
    Fault.RESULT_UNREADABLE: _DIFFERS,
    Fault.STOPS_ITS_READER: _DAMAGED,
    Fault.KILLS_ITS_READER: QT_TRANSLATE_NOOP(
        "Media", "Its data is damaged so badly that reading it failed. It was left as it is."
    ),
    Fault.EMPTY: QT_TRANSLATE_NOOP("Media", "It holds neither picture nor sound."),
    Fault.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Media", "Its picture is {width} × {height} pixels; Carrel makes films of up to {most} × {most} playable."
    ),
    Fault.TOO_LONG: QT_TRANSLATE_NOOP(
        "Media", "It says that it lasts {hours} hours; Carrel makes up to {most} playable."
    ),
    Fault.TOO_MANY_TRACKS: QT_TRANSLATE_NOOP(
        "Media", "It holds {count} tracks; Carrel makes files of up to {most} playable."
    ),
}
_ALWAYS_THE_SAME: Final = {
    Fault.RESULT_UNREADABLE: QT_TRANSLATE_NOOP("Media", "it can't be read"),
    Fault.STOPS_ITS_READER: QT_TRANSLATE_NOOP("Media", "reading it stopped the decoder"),
}
"""The `{detail}` of a fault that has but one."""
_NO_DETAIL: Final[dict[str, Detail]] = {"detail": ""}


@dataclass(frozen=True, slots=True)
class Reason:
    """One fault, and what is put into its sentence by name; `str()` is that sentence in the language spoken now.

    A fault IN_WORDS has its sentence as `detail`: so an earlier Carrel kept them.
    """

    fault: Fault
    details: Mapping[str, Detail] = field(default_factory=dict)

    def __str__(self) -> str:
        if self.fault is Fault.IN_WORDS:
            return str(self.details.get("detail", ""))
        said = _NO_DETAIL | {name: _said(detail) for name, detail in self.details.items()}
        if self.fault in _ALWAYS_THE_SAME:
            said["detail"] = translate("Media", _ALWAYS_THE_SAME[self.fault])
        return translate("Media", _SENTENCES[self.fault]).format(**said)

    def as_kept(self) -> dict[str, Any]:
        """For JSON."""
        return {"fault": self.fault.value, "details": dict(self.details)}


def reason_from(kept: str | Mapping[str, Any]) -> Reason:
    """From what `as_kept` gave, or from the sentence that an earlier Carrel kept.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is neither.
    """
    if isinstance(kept, str):
        return Reason(Fault.IN_WORDS, {"detail": kept})
    details = {
        str(name): tuple(map(float, one)) if isinstance(one, list) else one for name, one in kept["details"].items()
    }
    found = Reason(Fault(kept["fault"]), details)
    _SENTENCES.get(found.fault, "").format(**_NO_DETAIL | details)  # what it lacks shows here, not before people
    return found


def _said(detail: Detail) -> str:
    if isinstance(detail, tuple):
        return " → ".join(f"{decimal(seconds, 1)} s" for seconds in detail)
    return number(detail) if isinstance(detail, int) else detail


class MediaError(Exception):
    """A film or a sound that can't be read or made playable; `str()` is the sentence to show. The file is as it was.

    No PackageError: a course is not refused for it. `detail` is what FFmpeg said, where it said something, or what
    differs.
    """

    def __init__(self, fault: Fault, detail: Detail = "") -> None:
        super().__init__(fault, detail)
        self.fault = fault
        self.detail = detail

    def __str__(self) -> str:
        return str(self.reason)

    @property
    def reason(self) -> Reason:
        """The same, to be kept."""
        return Reason(self.fault, {"detail": self.detail})
