"""The cover of a course: the package's own picture, else flat shapes that its SHA-256 decides.

A drawn cover looks the same on every machine: a band of square cells, two rows high, as many columns as fit. Byte 0 of
the digest picks the palette (mod 8), byte 1 the cell of the lamp dot (always among the first four columns, so that it
is there at every width), and every further byte one cell: 3 bits its shape, 2 how it is turned, 3 its tone.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF

from desktop.ui.theme import Tokens, current_theme

COLUMNS = 15
"""30 cells: bytes 2 to 31 of the digest."""
READABLE = 3.0
"""The lamp dot is a shape; WCAG 2.2 wants 3:1 against its ground, else it is lit white."""


class Cell(IntEnum):
    """What the three low bits of a byte draw; 6 and 7 leave the cell empty."""

    QUARTER = 0
    RING = 1
    HALF = 2
    DISC = 3
    WEDGE = 4
    BARS = 5


class Tone(IntEnum):
    """Index into a palette; LAMP stands beside it."""

    DEEP = 0
    BASE = 1
    LIGHT = 2
    PALE = 3
    LAMP = 4


class Form(Enum):
    """RECT is x, y, w, h; CIRCLE x, y, r; POLYGON x, y, …; PIE x, y, r, start and span as in drawPie, in degrees."""

    RECT = "rect"
    CIRCLE = "circle"
    POLYGON = "polygon"
    PIE = "pie"


@dataclass(frozen=True, slots=True)
class Shape:
    """One flat shape, in units of a cell."""

    form: Form
    tone: Tone
    at: tuple[float, ...]


_TONES = (Tone.DEEP, Tone.DEEP, Tone.DEEP, Tone.LIGHT, Tone.DEEP, Tone.LIGHT, Tone.LIGHT, Tone.PALE)


def shapes(digest: bytes, columns: int) -> list[Shape]:
    """Shapes of a cover of `columns` x 2 cells on a ground of tone BASE; `digest` has 32 bytes."""
    drawn: list[Shape] = []
    lit = divmod(digest[1] % 8, 2)
    for column in range(min(columns, COLUMNS)):
        for row in range(2):
            if (column, row) == lit:
                drawn.append(Shape(Form.CIRCLE, Tone.LAMP, (column + 0.5, row + 0.5, 0.2)))
            else:
                drawn += _cell(digest[2 + 2 * column + row], column, row)
    return drawn


def strip(digest: bytes, rows: int) -> list[Shape]:
    """The same cells upright, as on a certificate: the two of a cover's first column make the first row."""
    drawn: list[Shape] = []
    lit = digest[1] % 8
    for place in range(2 * min(rows, COLUMNS)):
        row, column = divmod(place, 2)
        if place == lit:
            drawn.append(Shape(Form.CIRCLE, Tone.LAMP, (column + 0.5, row + 0.5, 0.2)))
        else:
            drawn += _cell(digest[2 + place], column, row)
    return drawn


def _cell(byte: int, x: int, y: int) -> list[Shape]:
    kind, turn, tone = byte & 7, byte >> 3 & 3, _TONES[byte >> 5]
    corners = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
    if kind in (Cell.QUARTER, Cell.RING):
        rounds = ((1.0, tone), (0.5, Tone.BASE))[: 1 + (kind == Cell.RING)]
        return [Shape(Form.PIE, shade, (*corners[turn], radius, 270 - 90 * turn, 90)) for radius, shade in rounds]
    if kind == Cell.HALF:
        edge = ((x + 0.5, y), (x + 1, y + 0.5), (x + 0.5, y + 1), (x, y + 0.5))[turn]
        return [Shape(Form.PIE, tone, (*edge, 0.5, (180 - 90 * turn) % 360, 180))]
    if kind == Cell.DISC:
        return [Shape(Form.CIRCLE, tone, (x + 0.5, y + 0.5, 0.5))]
    if kind == Cell.WEDGE:
        points = [corner for number, corner in enumerate(corners) if number != turn]
        return [Shape(Form.POLYGON, tone, tuple(part for point in points for part in point))]
    if kind == Cell.BARS:
        across = turn % 2
        return [Shape(Form.RECT, tone, (x, y + n / 5, 1, 0.1) if across else (x + n / 5, y, 0.1, 1)) for n in range(5)]
    return []


def palette(tokens: Tokens, digest: bytes) -> tuple[QColor, ...]:
    """The five colours of a cover, indexed by Tone; the same in every theme."""
    tones = [QColor(tone) for tone in tokens.cover[digest[0] % len(tokens.cover)]]
    light = tokens.colours["light"]
    lamp = QColor(light["lamp"])
    return (*tones, lamp if contrast(lamp, tones[Tone.BASE]) >= READABLE else QColor(light["surface"]))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def paint_cover(painter: QPainter, digest: bytes, size: QSize) -> None:
    """Draw a cover of `size` at the painter's origin; cells are half as high as the cover."""
    cell = size.height() / 2
    colours = palette(current_theme().tokens, digest)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), colours[Tone.BASE])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape in shapes(digest, -(-size.width() // max(1, int(cell)))):
        painter.setBrush(colours[shape.tone])
        _paint(painter, shape, cell)


def _paint(painter: QPainter, shape: Shape, cell: float) -> None:
    at = shape.at
    if shape.form is Form.RECT:
        painter.drawRect(QRectF(*(part * cell for part in at)))
    elif shape.form is Form.POLYGON:
        points = [QPointF(x * cell, y * cell) for x, y in zip(at[::2], at[1::2], strict=True)]
        painter.drawPolygon(QPolygonF(points))
    else:
        x, y, radius = (part * cell for part in at[:3])
        circle = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        if shape.form is Form.CIRCLE:
            painter.drawEllipse(circle)
        else:
            start, span = at[3:]
            painter.drawPie(circle, round(start * 16), round(span * 16))  # drawPie counts in sixteenths of a degree


@lru_cache(maxsize=512)
def drawn_cover(sha256: str, width: int, height: int, ratio: float) -> QPixmap:
    """The drawn cover of a package as a pixmap of `width` x `height` logical px, kept once drawn."""
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_cover(painter, bytes.fromhex(sha256), QSize(width, height))
    painter.end()
    return made
