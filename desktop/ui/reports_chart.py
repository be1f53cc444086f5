"""Charts of the reports: flat, in the colours of the theme, with their numbers one button away.

They are painted here by hand. pyqtgraph was tried: a page that holds one crashed the process when its person signed
out (QGraphicsScene and Python take its items apart in no certain order), and importing it costs over a second.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QToolTip, QWidget

from desktop.ui.reports_model import ChartFacts, ChartKind, nice_ticks
from desktop.ui.theme import Theme, ThemeName, Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import Align, Column, NumberCell, Row, TextCell
from desktop.ui.widgets.text import Paragraph, tip
from desktop.words import number

HEIGHT = 216
BAR_WIDTH = 0.72
"""Of the room each value has."""
FEW_POINTS = 30
"""With more of them the dots would be a caterpillar."""


@dataclass(frozen=True)
class _Plane:
    """Where values stand, in px: `area` is what the axes leave free; mirrored, the first value is at the right."""

    area: QRectF
    count: int
    highest: int
    inset: float
    mirrored: bool

    def x(self, place: float) -> float:
        """The middle of a value's room."""
        inner = self.area.width() - 2 * self.inset
        along = self.inset + (inner * place / (self.count - 1) if self.count > 1 else inner / 2)
        return self.area.right() - along if self.mirrored else self.area.left() + along

    def y(self, value: float) -> float:
        return self.area.bottom() - self.area.height() * value / self.highest

    def point(self, place: int, value: float) -> QPointF:
        return QPointF(self.x(place), self.y(value))

    @property
    def step(self) -> float:
        """How far two values are apart."""
        return abs(self.x(1) - self.x(0)) if self.count > 1 else self.area.width() / 4

    def place_at(self, x: float) -> int | None:
        """The value nearest to a point along the axis."""
        nearest = min(range(self.count), key=lambda place: abs(self.x(place) - x), default=None)
        return nearest if nearest is not None and abs(self.x(nearest) - x) <= self.step else None


class Chart(QWidget):
    """One row of values over their labels. For those who hear it, it is its summary and its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: ChartFacts | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_service().changed.connect(self.updateGeometry)

    def show_facts(self, facts: ChartFacts) -> None:
        """Draw other values."""
        self._facts = facts
        self.setAccessibleName(facts.title)
        told = (f"{label}: {number(value)}" for label, value in zip(facts.labels, facts.values, strict=True) if value)
        self.setAccessibleDescription("; ".join((facts.summary, *told)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(360), current_theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(200), current_theme().px(HEIGHT))

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        facts = self._facts
        if facts is None or not facts.values:
            return
        theme = current_theme()
        font = _font(theme)
        ticks = nice_ticks(max(facts.values))
        plane = self._plane(facts, ticks)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        _draw_grid(painter, theme, plane, ticks)
        _draw_labels(painter, theme, plane, facts.short)
        if facts.kind is ChartKind.BARS:
            _draw_bars(painter, theme, plane, facts)
        else:
            _draw_line(painter, theme, plane, facts)
        painter.end()

    def _plane(self, facts: ChartFacts, ticks: tuple[int, ...]) -> _Plane:
        theme = current_theme()
        metrics = QFontMetricsF(_font(theme))
        scale = max(metrics.horizontalAdvance(number(tick)) for tick in ticks) + theme.px(12)
        below = theme.line(Type.CAPTION) + theme.px(10)
        above = theme.line(Type.CAPTION) + theme.px(4)
        area = QRectF(scale, above, max(1.0, self.width() - scale), max(1.0, self.height() - above - below))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            area.translate(-scale, 0)
        if facts.kind is ChartKind.BARS:
            inset = area.width() / len(facts.values) / 2
        else:
            inset = max(map(metrics.horizontalAdvance, facts.short)) / 2 + theme.px(4)
        return _Plane(area, len(facts.values), ticks[-1], min(inset, area.width() / 2), mirrored)

    # The mouse only asks

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        facts = self._facts
        if facts is None or not facts.values:
            return
        place = self._plane(facts, nice_ticks(max(facts.values))).place_at(event.position().x())
        if place is None:
            QToolTip.hideText()
            return
        words = f"{facts.labels[place]}: {number(facts.values[place])}"
        QToolTip.showText(event.globalPosition().toPoint() + QPoint(0, current_theme().px(12)), tip(words), self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()


def _font(theme: Theme) -> QFont:
    return theme.font(Type.CAPTION, numbers=True)


def _draw_grid(painter: QPainter, theme: Theme, plane: _Plane, ticks: tuple[int, ...]) -> None:
    side = Qt.AlignmentFlag.AlignLeft if plane.mirrored else Qt.AlignmentFlag.AlignRight
    gap, height = theme.px(8), theme.line(Type.CAPTION)
    for tick in ticks:
        y = plane.y(tick)
        painter.fillRect(
            QRectF(plane.area.left(), round(y), plane.area.width(), theme.px(1)),
            theme.color("edge" if tick == 0 else "line"),
        )
        painter.setPen(theme.color("text2"))
        start = plane.area.right() + gap if plane.mirrored else 0.0
        width = plane.area.left() - gap if not plane.mirrored else theme.px(200)
        area = QRectF(start, y - height / 2, width, height)
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), number(tick))


def _draw_labels(painter: QPainter, theme: Theme, plane: _Plane, labels: tuple[str, ...]) -> None:
    painter.setPen(theme.color("text2"))
    top, half, height = plane.area.bottom() + theme.px(8), theme.px(60), theme.line(Type.CAPTION)
    for place, words in enumerate(labels):
        area = QRectF(plane.x(place) - half, top, 2 * half, height)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter), words)


def _draw_bars(painter: QPainter, theme: Theme, plane: _Plane, facts: ChartFacts) -> None:
    width = plane.step * BAR_WIDTH
    for place, value in enumerate(facts.values):
        if not value:
            continue
        top = plane.point(place, value)
        bar = QRectF(top.x() - width / 2, top.y(), width, plane.area.bottom() - top.y())
        painter.fillRect(bar, theme.color("primary"))
        if theme.name is ThemeName.CONTRAST:
            painter.setPen(QPen(theme.color("edge"), theme.px(1)))
            painter.drawRect(bar)
        _write(painter, theme, number(value), top)


def _draw_line(painter: QPainter, theme: Theme, plane: _Plane, facts: ChartFacts) -> None:
    points = [plane.point(place, value) for place, value in enumerate(facts.values)]
    ground = QPolygonF([QPointF(points[0].x(), plane.y(0)), *points, QPointF(points[-1].x(), plane.y(0))])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("soft"))
    painter.drawPolygon(ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("primary"), theme.px(2)))
    painter.drawPolyline(QPolygonF(points))
    if len(points) <= FEW_POINTS:
        painter.setPen(QPen(theme.color("surface"), theme.px(1)))
        painter.setBrush(theme.color("primary"))
        for point in points:
            painter.drawEllipse(point, theme.px(4), theme.px(4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    _write(painter, theme, number(facts.values[-1]), points[-1] - QPointF(0, theme.px(4)))


def _write(painter: QPainter, theme: Theme, words: str, above: QPointF) -> None:
    """A value over its bar or point, on a ground of its own: a line of the grid would strike it through."""
    half, height = theme.px(60), theme.line(Type.CAPTION)
    area = QRectF(above.x() - half, above.y() - height - theme.px(2), 2 * half, height)
    ground = painter.boundingRect(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), words)
    painter.fillRect(ground.adjusted(-theme.px(2), 0, theme.px(2), 0), theme.color("surface"))
    painter.setPen(theme.color("text"))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), words)


class ChartCard(QFrame):
    """A chart under its title and one sentence; a button turns it over to its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        box = column(self, gap=12, margins=(20, 16, 20, 16))
        self._title = Paragraph("", Type.H3)
        self._summary = Paragraph("", tone="second")
        self.turn = Button("", Kind.QUIET, size=Size.DENSE)
        head = row(gap=12)
        words = column(gap=2)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        head.addLayout(words, 1)
        head.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        self.chart = Chart()
        self._sides = QStackedWidget()
        self._sides.addWidget(self.chart)
        self._numbers: Table | None = None
        box.addWidget(self._sides)
        self._facts: ChartFacts | None = None
        self.turn.clicked.connect(self._turn_over)
        self._name_turn()

    @property
    def numbers(self) -> Table | None:
        """The numbers, once somebody asked for them."""
        return self._numbers

    @property
    def shows_numbers(self) -> bool:
        return self._sides.currentWidget() is not self.chart

    def show_facts(self, facts: ChartFacts) -> None:
        """Other values; the side that is up stays up."""
        self._facts = facts
        self._title.set_text(facts.title)
        self._summary.set_text(facts.summary)
        self.chart.show_facts(facts)
        self.turn.setEnabled(bool(facts.values))
        self.turn.setAccessibleDescription(facts.title)
        self._fill()

    def _turn_over(self) -> None:
        if self._facts is None:
            return
        if self._numbers is None:
            names = self._facts.names
            columns = (Column("label", names[0], 140, 2), Column("value", names[1], 110, 1, Align.END))
            self._numbers = Table(self._facts.title, columns)
            self._sides.addWidget(self._numbers)
            self._fill()
        self._sides.setCurrentWidget(self.chart if self.shows_numbers else self._numbers)
        self._name_turn()

    def _fill(self) -> None:
        if self._numbers is None or self._facts is None:
            return
        facts = self._facts
        rows = [
            Row(place, (TextCell(label), NumberCell(number(value))))
            for place, (label, value) in enumerate(zip(facts.labels, facts.values, strict=True))
        ]
        self._numbers.show_rows(rows)

    def _name_turn(self) -> None:
        self.turn.setText(self.tr("Show chart") if self.shows_numbers else self.tr("Show numbers"))
