"""The text files of a package as text: whatever their encoding, and the line that a place in them is on."""

import re
from bisect import bisect_right
from functools import cached_property

from desktop.scorm.encodings import codec_of

MAX_TEXT_BYTES = 16 << 20
"""Of a larger file this much is read; no page and no script that a browser should open is longer."""

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_CHARSET = re.compile(rb"(?:charset|encoding)\s{0,4}=\s{0,4}[\"']?([A-Za-z0-9_.:-]{2,40})")
_DECLARED_WITHIN = 2048
_NEWLINE = re.compile(r"\r\n?|\n")


def decode(data: bytes) -> str:
    """The letters of a page or a script: by its mark, as UTF-8, as it declares, else as Windows-1252. Never raises."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data[1:2] == b"\0" and data[:1] not in b"\0":
        return data.decode("utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _as_declared(data)


def _as_declared(data: bytes) -> str:
    found = _CHARSET.search(data[:_DECLARED_WITHIN])
    # Only what pages are written in: Python also knows punycode, which takes hours for a megabyte.
    declared = codec_of(found[1].decode("ascii")) if found is not None else None
    return data.decode(declared or "cp1252", "replace")


class Text:
    """The letters of one file, and where its lines begin."""

    def __init__(self, name: str, letters: str) -> None:
        self.name = name
        self.letters = letters

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _NEWLINE.finditer(self.letters))]

    def line(self, offset: int) -> int:
        """The line of a place, from 1."""
        return bisect_right(self._starts, offset)
