"""The drawings on a certificate: the course's cover as a strip, the QR code, the mark; and the badge picture."""

import io
import math
from functools import lru_cache
from typing import Final

import segno
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer

from desktop.config import RESOURCES
from desktop.ui.covers import Form, Shape, Tone, paint_cover, palette, strip
from desktop.ui.theme import Tokens, current_theme

STRIP_ROWS: Final = 7
"""A cell is half the strip's width; seven rows of two fit an A4 sheet."""
_INK: Final = "text"
BADGE_SIDE: Final = 800
"""Px; Open Badges asks for a square picture."""
_CELL: Final = 128
_HORIZON: Final = 394
"""Where the cover ends and the words begin, in px of the badge."""


def strip_svg(sha256: str) -> str:
    """The upright cover of a course as SVG, the same cells as on its card."""
    digest = bytes.fromhex(sha256)
    colours = palette(current_theme().tokens, digest)
    parts = [f'<rect width="2" height="{STRIP_ROWS}" fill="{colours[Tone.BASE].name()}"/>']
    parts += [_element(shape, colours[shape.tone].name()) for shape in strip(digest, STRIP_ROWS)]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 {STRIP_ROWS}" preserveAspectRatio="xMidYMid slice">'
    return f"{head}{''.join(parts)}</svg>"


@lru_cache(maxsize=64)
def _strip_picture(sha256: str, width: int, height: int, ratio: float) -> QPixmap:
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    renderer = QSvgRenderer(QByteArray(strip_svg(sha256).encode()))
    side = width / 2
    renderer.render(painter, QRectF(0, 0, width, side * STRIP_ROWS))
    painter.end()
    return made


def paint_strip(painter: QPainter, sha256: str, area: QRect) -> None:
    """The strip from the top of `area` down, cut where the area ends."""
    painter.drawPixmap(
        area.topLeft(), _strip_picture(sha256, area.width(), area.height(), painter.device().devicePixelRatio())
    )


def unwritable(words: str) -> str:
    """The letters of `words` that no font of this machine has, each once: on paper they would be boxes."""
    font = QFont()
    font.setFamilies([*current_theme().tokens.fonts["print"], *current_theme().tokens.fonts["ui"]])
    metrics = QFontMetrics(font)
    missing = (letter for letter in words if not letter.isspace() and not metrics.inFontUcs4(ord(letter)))
    return "".join(dict.fromkeys(missing))


def qr_svg(words: str) -> str:
    """The QR code of a text as SVG that fills its place; the paper around it is its quiet zone."""
    ink = _light(current_theme().tokens, _INK)
    made = io.BytesIO()
    segno.make(words, error="m", micro=False).save(
        made, kind="svg", border=0, dark=ink, xmldecl=False, omitsize=True, nl=False
    )
    return made.getvalue().decode()


def mark_svg() -> str:
    """Carrel's own mark, for a center without a logo."""
    return (RESOURCES / "certificate" / "mark.svg").read_text(encoding="utf-8").strip()


def badge_picture(sha256: str, course: str, center: str) -> bytes:
    """A round badge as PNG, square and see-through outside: the cover above, course and center below it."""
    image = QImage(BADGE_SIDE, BADGE_SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_badge(painter, bytes.fromhex(sha256), course, center)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _paint_badge(painter: QPainter, digest: bytes, course: str, center: str) -> None:
    tokens = current_theme().tokens
    side = float(BADGE_SIDE)
    colours = palette(tokens, digest)
    disc = QRectF(0, 0, side, side).adjusted(24, 24, -24, -24)
    round_ = QPainterPath()
    round_.addEllipse(disc)
    painter.setClipPath(round_)
    painter.fillRect(disc, QColor(_light(tokens, "surface")))
    painter.fillRect(QRectF(0, 0, side, _HORIZON), colours[Tone.BASE])
    # Four columns are as many as the disc shows whole, and the lamp dot is always among them.
    painter.save()
    painter.translate((side - 4 * _CELL) / 2, _HORIZON - 2 * _CELL)
    paint_cover(painter, digest, QSize(4 * _CELL, 2 * _CELL))
    painter.restore()
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours[Tone.BASE], 24))
    painter.drawEllipse(disc)
    painter.setPen(QColor(_light(tokens, _INK)))
    _words(painter, course, QRectF(140, 400, side - 280, 196), (60, 52, 44, 36, 30), QFont.Weight.DemiBold, "print")
    painter.setPen(QColor(_light(tokens, "text2")))
    _words(painter, center, QRectF(200, 608, side - 400, 92), (30, 26, 22), QFont.Weight.Medium, "ui")


def _words(
    painter: QPainter, words: str, area: QRectF, sizes: tuple[int, ...], weight: QFont.Weight, voice: str
) -> None:
    """At the largest of `sizes` (px) at which they fit, centred."""
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    for size in sizes:
        font = QFont()
        font.setFamilies(list(current_theme().tokens.fonts[voice]))
        font.setPixelSize(size)
        font.setWeight(weight)
        taken = QFontMetricsF(font).boundingRect(area, int(flags), words)
        if taken.height() <= area.height() and taken.width() <= area.width():
            break
    painter.setFont(font)
    painter.drawText(area, int(flags), words)


def _light(tokens: Tokens, role: str) -> str:
    """Paper is always light."""
    return tokens.colours["light"][role]


def _element(shape: Shape, fill: str) -> str:
    at = shape.at
    if shape.form is Form.RECT:
        x, y, width, height = at
        return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{fill}"/>'
    if shape.form is Form.CIRCLE:
        return f'<circle cx="{at[0]:g}" cy="{at[1]:g}" r="{at[2]:g}" fill="{fill}"/>'
    if shape.form is Form.POLYGON:
        return f'<polygon points="{" ".join(f"{part:g}" for part in at)}" fill="{fill}"/>'
    x, y, radius, start, span = at
    first, last = (_on_circle(QPointF(x, y), radius, angle) for angle in (start, start + span))
    arc = f"M{x:g} {y:g}L{first.x():.4f} {first.y():.4f}A{radius:g} {radius:g} 0 0 0 {last.x():.4f} {last.y():.4f}Z"
    return f'<path d="{arc}" fill="{fill}"/>'


def _on_circle(centre: QPointF, radius: float, degrees: float) -> QPointF:
    """As drawPie counts: from three o'clock, against the clock."""
    angle = math.radians(degrees)
    return QPointF(centre.x() + radius * math.cos(angle), centre.y() - radius * math.sin(angle))
