"""A report on paper: a PDF with the head of its table on every page.

Painted line by line, so that ten thousand rows take seconds and no layout is ever held as a whole. May run on any
thread: nothing here touches a widget.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.learning.sheets import Cell, CellKind, Sheet, SheetColumn
from desktop.ui import phrases
from desktop.ui.fonts import tabular
from desktop.ui.theme import Theme, Tokens
from desktop.words import number, translate

MARGIN_MM: Final = 14.0
DOTS_AN_INCH: Final = 300
_POINT: Final = DOTS_AN_INCH / 72
_ROW, _PAD = 17.0, 4.0
"""Height of a row and space in a cell, in points."""
_SAMPLES: Final = {
    CellKind.NUMBER: "00,000",
    CellKind.SHARE: "100%",
    CellKind.SECONDS: "000 h 00 min",
    CellKind.MOMENT: "00 Nov 0000",
}
"""As wide as what stands in such a column."""


def write_pdf(sheet: Sheet, path: Path) -> None:
    """The sheet on A4, across. Raises OSError where the disk refuses."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS_AN_INCH)
    writer.setTitle(sheet.title)
    writer.setCreator("Carrel")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(translate("Reports", "{file} could not be opened for writing.").format(file=path))
    try:
        _Paper(writer, painter, sheet).write()
    finally:
        painter.end()


@dataclass(frozen=True, slots=True)
class _Voices:
    title: QFont
    head: QFont
    body: QFont


class _Paper:
    """One sheet on its way to paper; all lengths in dots."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, sheet: Sheet) -> None:
        self._writer, self._painter, self._sheet = writer, painter, sheet
        self._width, self._height = float(writer.width()), float(writer.height())
        self._theme = Theme(Tokens.load())  # paper is light, whatever the screen is
        self._voices = _Voices(self._font(15, 600), self._font(7.5, 600), tabular(self._font(7.5, 400)))
        self._mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._kept = [place for place, column in enumerate(sheet.columns) if column.on_paper]
        self._columns = [sheet.columns[place] for place in self._kept]
        self._widths = self._shared_width()
        self._at = 0.0
        self._page = 1

    def _shared_width(self) -> list[float]:
        """Figures and days take what they need, words share the rest."""
        head = QFontMetricsF(self._voices.head, self._writer)
        body = QFontMetricsF(self._voices.body, self._writer)
        needed: list[float | None] = []
        for column in self._columns:
            if column.kind is CellKind.TEXT:
                needed.append(None)
                continue
            words = max(map(head.horizontalAdvance, column.title.split()), default=0.0)
            needed.append(max(words, body.horizontalAdvance(_SAMPLES[column.kind])) + 2 * _PAD * _POINT + 2)
        rest = self._width - sum(width for width in needed if width is not None)
        texts = sum(column.width for column in self._columns if column.kind is CellKind.TEXT)
        return [
            rest * column.width / texts if width is None else width
            for column, width in zip(self._columns, needed, strict=True)
        ]

    def write(self) -> None:
        """Everything."""
        self._title()
        self._head()
        for row in self._sheet.rows:
            if self._at + 2 * _ROW * _POINT > self._height:
                self._turn_page()
            self._row(row)
        self._foot()

    def _title(self) -> None:
        now = self._sheet.made_at.astimezone()
        self._line(self._sheet.title, self._voices.title, "text", 26)
        made = translate("Reports", "Made on {day}").format(day=phrases.day(now, now))
        self._line(" · ".join((*self._sheet.about, made)), self._voices.body, "text2", 12)
        self._at += 8 * _POINT

    def _line(self, words: str, font: QFont, colour: str, height: float) -> None:
        self._text(QRectF(0, self._at, self._width, height * _POINT), words, font, colour)
        self._at += height * _POINT

    def _head(self) -> None:
        tall = self._tallest_head()
        self._painter.fillRect(QRectF(0, self._at, self._width, tall), self._theme.color("sunken"))
        for column, area in zip(self._columns, self._areas(tall), strict=True):
            self._text(area, column.title, self._voices.head, "text", at_end=_is_number(column), wraps=True)
        self._at += tall

    def _tallest_head(self) -> float:
        """A title may break into two lines."""
        metrics = QFontMetricsF(self._voices.head, self._writer)
        broken = any(
            metrics.horizontalAdvance(column.title) > width - 2 * _PAD * _POINT
            for column, width in zip(self._columns, self._widths, strict=True)
        )
        return (_ROW * 1.6 if broken else _ROW) * _POINT

    def _row(self, row: Sequence[Cell]) -> None:
        height = _ROW * _POINT
        cells = [row[place] for place in self._kept]
        for column, cell, area in zip(self._columns, cells, self._areas(height), strict=True):
            self._text(area, _words(column, cell), self._voices.body, "text", at_end=_is_number(column))
        self._painter.fillRect(QRectF(0, self._at + height - 1, self._width, 2), self._theme.color("line"))
        self._at += height

    def _areas(self, height: float) -> list[QRectF]:
        areas, at = [], 0.0
        pad = _PAD * _POINT
        for width in self._widths:
            start = self._width - at - width if self._mirrored else at
            areas.append(QRectF(start + pad, self._at, width - 2 * pad, height))
            at += width
        return areas

    def _text(
        self, area: QRectF, words: str, font: QFont, colour: str, *, at_end: bool = False, wraps: bool = False
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color(colour))
        right = at_end is not self._mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        if wraps:
            self._painter.drawText(area, int(flags | Qt.TextFlag.TextWordWrap), words)
            return
        metrics = QFontMetricsF(font, self._writer)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        self._painter.drawText(area, int(flags | Qt.TextFlag.TextSingleLine), shown)

    def _turn_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._page += 1
        self._at = 0.0
        self._head()

    def _font(self, points: float, weight: int) -> QFont:
        font = QFont()
        font.setFamilies(list(self._theme.tokens.fonts["ui"]))
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight(weight))
        return font

    def _foot(self) -> None:
        height = _ROW * _POINT
        area = QRectF(0, self._height - height, self._width, height)
        words = translate("Reports", "Page {number}").format(number=number(self._page))
        self._text(area, words, self._voices.body, "text2", at_end=True)


def _is_number(column: SheetColumn) -> bool:
    return column.kind in (CellKind.NUMBER, CellKind.SHARE, CellKind.SECONDS)


def _words(column: SheetColumn, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, datetime):
        return phrases.short_day(cell, datetime.now(cell.tzinfo))
    if column.kind is CellKind.SHARE:
        return phrases.percent(cell)
    if column.kind is CellKind.SECONDS:
        return phrases.span(timedelta(seconds=cell))
    return number(round(cell))
