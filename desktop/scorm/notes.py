"""Collects what was odd in a package, without letting ten thousand equal oddities drown the others."""

from desktop.scorm.package import Note
from desktop.words import abridged, translate

_SHOWN_PER_CODE = 20


class Notes:
    """Notes in the order they were met; of each code the first twenty, then one that counts the rest."""

    def __init__(self) -> None:
        self._notes: list[Note] = []
        self._counts: dict[str, int] = {}

    def add(self, code: str, text: str) -> None:
        count = self._counts.get(code, 0) + 1
        self._counts[code] = count
        if count <= _SHOWN_PER_CODE:
            self._notes.append(Note(code, abridged(text)))

    def all(self) -> tuple[Note, ...]:
        rest = (
            Note(
                code,
                translate("Manifest", "… and %n more of the kind “{code}”.", "", count - _SHOWN_PER_CODE).format(
                    code=code
                ),
            )
            for code, count in self._counts.items()
            if count > _SHOWN_PER_CODE
        )
        return (*self._notes, *rest)
