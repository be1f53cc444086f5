"""Who it is: the initials of a person on one of eight tints, chosen by the person's identifier."""

import hashlib

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Type, current_theme, theme_service

LETTER_SHARE = 0.36
"""Height of the letters as a share of the disc."""


class Avatar(QWidget):
    """One person. `side` in unscaled px; `identifier` is whatever tells the person from all others."""

    def __init__(self, name: str, identifier: str, side: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._identifier, self._side = name, identifier, side
        self.setAccessibleName(name)
        self._fit()
        theme_service().changed.connect(self._fit)

    def show_person(self, name: str, identifier: str) -> None:
        """Show somebody else."""
        self._name, self._identifier = name, identifier
        self.setAccessibleName(name)
        self.update()

    def _fit(self) -> None:
        side = current_theme().px(self._side)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        painter = QPainter(self)
        paint_avatar(painter, self.rect(), self._name, self._identifier)
        painter.end()


def paint_avatar(painter: QPainter, area: QRect, name: str, identifier: str) -> None:
    """Draw a person's disc into a square, as lists do for each of their rows."""
    theme = current_theme()
    dark, pale = theme.tokens.avatar[tint_of(identifier)]
    front, back = (pale, dark) if theme.is_dark else (dark, pale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawEllipse(QRectF(area))
    font = theme.font(Type.LABEL)
    font.setPixelSize(max(1, round(area.height() * LETTER_SHARE)))
    painter.setFont(font)
    painter.setPen(front)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def tint_of(identifier: str) -> int:
    """Which of the eight tints a person has, everywhere and always."""
    return hashlib.sha256(identifier.encode()).digest()[0] % len(current_theme().tokens.avatar)


def initials(name: str) -> str:
    """First letters of the first and the last word of a name, at most two."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
