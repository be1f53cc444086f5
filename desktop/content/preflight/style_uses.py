"""What a style sheet loads: `@import`, and every `url()` by what it is for."""

import re
from collections.abc import Iterator

from desktop.content.preflight.budget import checkpoint
from desktop.content.preflight.report import AddressKind, Loading
from desktop.content.preflight.uses import Use, kind_of

_NEXT = re.compile(r"/\*|@import\b|@namespace\b[^;{}]{0,400}|url\(", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*+(?:\"([^\"\n]*)\"|'([^'\n]*)'|([^)\s\"']++))")
_IMPORT = re.compile(r"\s*+(?:url\()?\s*+(?:\"([^\"\n]*)\"|'([^'\n]*)'|([^)\s\"';]++))", re.IGNORECASE)
_FACE_WITHIN = 2000


def style_uses(text: str) -> Iterator[Use]:
    """Every address of a style sheet or a `style` attribute, comments left out. Never raises."""
    at = 0
    while (found := _NEXT.search(text, at)) is not None:
        checkpoint()
        at = found.end()
        word = found[0].lower()
        if word == "/*":
            end = text.find("*/", at)
            at = end + 2 if end >= 0 else len(text)
            continue
        if word.startswith("@namespace"):
            continue
        address = (_IMPORT if word == "@import" else _ADDRESS).match(text, at)
        if address is None:
            continue
        at = address.end()
        group = address.lastindex or 3
        value = address[group].strip()
        if value and not value.startswith("#"):
            kind = AddressKind.STYLESHEET if word == "@import" else _kind(text, found.start(), value)
            yield Use(kind, value, address.start(group), Loading.BY_ITSELF)


def _kind(text: str, at: int, value: str) -> AddressKind:
    start = max(0, at - _FACE_WITHIN)
    if text.rfind("@font-face", start, at) > text.rfind("}", start, at):
        return AddressKind.FONT
    return kind_of(value) or AddressKind.IMAGE
