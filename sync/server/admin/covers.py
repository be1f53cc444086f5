"""The drawn cover of a package in small, by the program's own rule, so that a course looks the same here and there.

A band of square cells, two rows high. Byte 0 of the SHA-256 picks the palette, byte 1 the cell of the lamp dot, every
further byte one cell: 3 bits its shape, 2 how it is turned, 3 its tone.
"""

import json
import math
from functools import cache
from typing import Final

from markupsafe import Markup

from sync.server.pages import TOKENS

_CELL: Final = 18
_COLUMNS: Final = 4
_WIDTH: Final = 56
_DEEP, _BASE, _LIGHT, _PALE = range(4)
_TONES: Final = (_DEEP, _DEEP, _DEEP, _LIGHT, _DEEP, _LIGHT, _LIGHT, _PALE)
_READABLE: Final = 3.0
_QUARTER, _RING, _HALF, _DISC, _WEDGE, _BARS = range(6)


@cache
def thumb(sha256: str) -> Markup:
    """56 × 36 px, decoration only."""
    digest = bytes.fromhex(sha256)
    tones, lamp = _palette(digest[0])
    lit = divmod(digest[1] % 8, 2)
    drawn = [f'<rect width="{_WIDTH}" height="{2 * _CELL}" fill="{tones[_BASE]}"/>']
    for column in range(_COLUMNS):
        for row in range(2):
            x, y = column * _CELL, row * _CELL
            if (column, row) == lit:
                drawn.append(f'<circle cx="{x + _CELL / 2}" cy="{y + _CELL / 2}" r="{_CELL / 5}" fill="{lamp}"/>')
            else:
                drawn.append(_cell(digest[2 + 2 * column + row], x, y, tones))
    inside = "".join(drawn)
    return Markup(
        f'<svg class="thumb" width="{_WIDTH}" height="36" viewBox="0 0 56 36" aria-hidden="true">{inside}</svg>'
    )


def _cell(byte: int, x: int, y: int, tones: tuple[str, ...]) -> str:  # noqa: PLR0911
    kind, turn, tone = byte & 7, byte >> 3 & 3, tones[_TONES[byte >> 5]]
    corners = ((x, y), (x + _CELL, y), (x + _CELL, y + _CELL), (x, y + _CELL))
    half = _CELL / 2
    if kind == _QUARTER:
        return _pie(*corners[turn], _CELL, 270 - 90 * turn, 90, tone)
    if kind == _RING:
        outer = _pie(*corners[turn], _CELL, 270 - 90 * turn, 90, tone)
        return outer + _pie(*corners[turn], half, 270 - 90 * turn, 90, tones[_BASE])
    if kind == _HALF:
        on_edge: tuple[float, float] = ((x + half, y), (x + _CELL, y + half), (x + half, y + _CELL), (x, y + half))[
            turn
        ]
        return _pie(*on_edge, half, (180 - 90 * turn) % 360, 180, tone)
    if kind == _DISC:
        return f'<circle cx="{x + half}" cy="{y + half}" r="{half}" fill="{tone}"/>'
    if kind == _WEDGE:
        points = " ".join(f"{a},{b}" for number, (a, b) in enumerate(corners) if number != turn)
        return f'<polygon points="{points}" fill="{tone}"/>'
    if kind == _BARS:
        across, step, thin = turn % 2, _CELL / 5, _CELL / 10
        bars = (
            f"M{x} {y + n * step:g}h{_CELL}v{thin:g}h-{_CELL}z"
            if across
            else f"M{x + n * step:g} {y}h{thin:g}v{_CELL}h-{thin:g}z"
            for n in range(5)
        )
        return f'<path d="{"".join(bars)}" fill="{tone}"/>'
    return ""


def _pie(x: float, y: float, radius: float, start: float, span: float, tone: str) -> str:
    """Angles in degrees, against the clock from three o'clock."""
    (ax, ay), (bx, by) = (
        (x + radius * math.cos(math.radians(angle)), y - radius * math.sin(math.radians(angle)))
        for angle in (start, start + span)
    )
    return f'<path d="M{x:g} {y:g}L{ax:.3g} {ay:.3g}A{radius:g} {radius:g} 0 0 0 {bx:.3g} {by:.3g}z" fill="{tone}"/>'


@cache
def _palette(byte: int) -> tuple[tuple[str, ...], str]:
    """Four tones, and the lamp: white where its yellow could not be seen."""
    tokens = json.loads(TOKENS.read_text(encoding="utf-8"))
    tones = tuple(tokens["cover"][byte % len(tokens["cover"])])
    light = tokens["themes"]["light"]
    return tones, light["lamp"] if _contrast(light["lamp"], tones[_BASE]) >= _READABLE else light["surface"]


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
