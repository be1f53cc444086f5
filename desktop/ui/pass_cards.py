"""Cards for people to take along: name and PIN, or name and badge; on paper many to a sheet, as a picture one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import segno
from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from desktop.ui.theme import Tokens
from desktop.words import translate

CARD_MM = (85.6, 54.0)
"""As a bank card (ISO/IEC 7810, ID-1)."""
ACROSS, DOTS_PER_INCH = 2, 300
MM_PER_INCH = 25.4
QUIET_ZONE = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""


class CardsStopped(Exception):
    """Somebody called it off."""

    def __init__(self) -> None:
        super().__init__(translate("PassCards", "Stopped. No file was written."))


@dataclass(frozen=True, slots=True)
class PassCard:
    """One person's card. `pin` or `badge` (what its QR code says) is ""; `second` stands below the name."""

    name: str
    second: str
    center: str
    pin: str = ""
    badge: str = ""


def write_cards(
    cards: Sequence[PassCard], path: Path, paper: str, cancelled: Callable[[], bool] = lambda: False
) -> None:
    """A PDF with all cards; `paper` is "A4" or "Letter". Any thread may write it. Raises OSError, CardsStopped."""
    path.open("wb").close()  # the writer of Qt says nothing where it may not write
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(translate("PassCards", "Cards for signing in"))
    size = QPageSize(QPageSize.PageSizeId.Letter if paper == "Letter" else QPageSize.PageSizeId.A4)
    margins = QMarginsF(0, 0, 0, 0)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins))
    dots = DOTS_PER_INCH / MM_PER_INCH
    page = size.size(QPageSize.Unit.Millimeter)
    down = int((page.height() - 20) // CARD_MM[1])
    left = (page.width() - ACROSS * CARD_MM[0]) / 2
    top = (page.height() - down * CARD_MM[1]) / 2
    painter = QPainter(writer)
    try:
        for place, card in enumerate(cards):
            if cancelled():
                raise CardsStopped
            spot = place % (ACROSS * down)
            if place and spot == 0:
                writer.newPage()
            x, y = left + spot % ACROSS * CARD_MM[0], top + spot // ACROSS * CARD_MM[1]
            paint_card(painter, card, QRectF(x * dots, y * dots, CARD_MM[0] * dots, CARD_MM[1] * dots))
    finally:
        painter.end()


def card_image(card: PassCard) -> QImage:
    """One card as a picture."""
    dots = DOTS_PER_INCH / MM_PER_INCH
    image = QImage(round(CARD_MM[0] * dots), round(CARD_MM[1] * dots), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_card(painter, card, QRectF(image.rect()).adjusted(1, 1, -1, -1))
    painter.end()
    return image


def qr_image(words: str, side: int) -> QImage:
    """A QR code with its quiet zone, at least `side` px wide and high."""
    rows = segno.make(words, error="m", micro=False).matrix
    modules = len(rows) + 2 * QUIET_ZONE
    image = QImage(modules, modules, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, line in enumerate(rows):
        for x, dark in enumerate(line):
            if dark:
                image.setPixelColor(x + QUIET_ZONE, y + QUIET_ZONE, QColor(Qt.GlobalColor.black))
    times = -(-side // modules)
    return image.scaled(modules * times, modules * times, Qt.AspectRatioMode.KeepAspectRatio)


def paint_card(painter: QPainter, card: PassCard, area: QRectF) -> None:
    """One card, always dark on white: it is paper."""
    mm = area.width() / CARD_MM[0]
    painter.setPen(QPen(QColor(Qt.GlobalColor.lightGray), 0.2 * mm, Qt.PenStyle.DashLine))
    painter.drawRect(area)
    inside = area.adjusted(5 * mm, 5 * mm, -5 * mm, -5 * mm)
    words = QRectF(inside)
    if card.badge:
        side = inside.height()
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        code = QRectF(inside.left() if mirrored else inside.right() - side, inside.top(), side, side)
        painter.drawImage(code, qr_image(card.badge, 10))
        words.setWidth(inside.width() - side - 3 * mm)
        if mirrored:
            words.moveRight(inside.right())
    painter.setPen(QColor(Qt.GlobalColor.black))
    start = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
    _write(painter, words, card.center, 2.8 * mm, start | Qt.AlignmentFlag.AlignTop)
    name = words.adjusted(0, 9 * mm, 0, 0)
    _write(painter, name, card.name, 4.6 * mm, start | Qt.AlignmentFlag.AlignTop, QFont.Weight.DemiBold)
    _write(painter, words, card.second, 3 * mm, start | Qt.AlignmentFlag.AlignBottom)
    if card.pin:
        middle = words.adjusted(0, 20 * mm, 0, -6 * mm)
        _write(painter, middle, _spaced(card.pin), 9 * mm, Qt.AlignmentFlag.AlignCenter, QFont.Weight.Bold)


def _spaced(pin: str) -> str:
    """In groups that one can read out: "408 152", "4081 5237"."""
    half = len(pin) // 2
    return f"{pin[:half]} {pin[half:]}"


def _write(
    painter: QPainter,
    area: QRectF,
    words: str,
    height: float,
    how: Qt.AlignmentFlag | Qt.TextFlag,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    font = QFont()
    font.setFamilies(list(Tokens.load().fonts["ui"]))
    font.setPixelSize(max(1, round(height)))
    font.setWeight(weight)
    painter.setFont(font)
    painter.drawText(area, int(how), words)
