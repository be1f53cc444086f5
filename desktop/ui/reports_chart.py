"""Charts of the reports: flat, in the colours of the theme, with their numbers one button away.

pyqtgraph draws; whatever one could do to a plot with the mouse is off, since nothing here is there to be explored, and
the wheel belongs to the page.
"""

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QToolTip, QWidget

from desktop.ui.reports_model import ChartFacts, ChartKind, nice_ticks
from desktop.ui.theme import Theme, ThemeName, Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import Align, Column, NumberCell, Row, TextCell
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import number

pyqtgraph.setConfigOptions(antialias=True)

HEIGHT = 216
BAR_WIDTH = 0.72
FEW_POINTS = 30
"""With more of them the dots would be a caterpillar."""


class Chart(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """One row of values over their labels. For those who hear it, it is its summary and its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: ChartFacts | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_service().changed.connect(self._draw)
        self._draw()

    def show_facts(self, facts: ChartFacts) -> None:
        """Draw other values."""
        self._facts = facts
        self.setAccessibleName(facts.title)
        told = (f"{label}: {number(value)}" for label, value in zip(facts.labels, facts.values, strict=True) if value)
        self.setAccessibleDescription("; ".join((facts.summary, *told)))
        self._draw()

    # Drawing

    def _draw(self) -> None:
        theme = current_theme()
        self.setFixedHeight(theme.px(HEIGHT))
        self.setBackground(theme.color("surface"))
        self.clear()
        facts = self._facts
        if facts is None or not facts.values:
            for side in ("left", "right", "bottom"):
                self.showAxis(side, show=False)
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ticks = nice_ticks(max(facts.values))
        self._draw_axes(theme, facts, ticks, mirrored=mirrored)
        if facts.kind is ChartKind.BARS:
            self._draw_bars(theme, facts)
        else:
            self._draw_line(theme, facts)
        self.setYRange(0, ticks[-1] * 1.1, padding=0)
        self.getViewBox().invertX(mirrored)
        self._spread()

    def _spread(self) -> None:
        """Leave room at both ends for half a label."""
        facts = self._facts
        if facts is None or not facts.values:
            return
        edge, last = 0.5, len(facts.values) - 1
        if facts.kind is ChartKind.LINE:
            half = max(map(self._advance, facts.short)) / 2 + current_theme().px(4)
            free = self.getViewBox().width() - 2 * half
            edge = max(edge, last * half / free) if free > 0 else edge
        self.setXRange(-edge, last + edge, padding=0)

    def _draw_axes(self, theme: Theme, facts: ChartFacts, ticks: tuple[int, ...], *, mirrored: bool) -> None:
        self.showAxis("left", show=not mirrored)
        self.showAxis("right", show=mirrored)
        self.showAxis("bottom", show=True)
        none = QPen(Qt.PenStyle.NoPen)
        for side in ("right" if mirrored else "left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(none)
            axis.setTickPen(none)
            axis.setTextPen(theme.color("text2"))
            axis.setStyle(
                tickLength=0,
                tickAlpha=0,
                tickFont=theme.font(Type.CAPTION, numbers=True),
                tickTextOffset=theme.px(8),
                hideOverlappingLabels=False,
            )
        values = self.getAxis("right" if mirrored else "left")
        values.setTicks([[(tick, number(tick)) for tick in ticks]])
        values.setWidth(theme.px(16) + max(self._advance(number(tick)) for tick in ticks))
        below = self.getAxis("bottom")
        below.setTicks([[(place, words) for place, words in enumerate(facts.short) if words]])
        below.setHeight(theme.line(Type.CAPTION) + theme.px(12))
        for tick in ticks:
            colour = theme.color("edge" if tick == 0 else "line")
            line = pyqtgraph.InfiniteLine(pos=tick, angle=0, pen=pyqtgraph.mkPen(colour, width=theme.px(1)))
            line.setZValue(-10)
            self.addItem(line, ignoreBounds=True)

    def _advance(self, words: str) -> int:
        return QFontMetrics(current_theme().font(Type.CAPTION, numbers=True)).horizontalAdvance(words)

    def _draw_bars(self, theme: Theme, facts: ChartFacts) -> None:
        outline = pyqtgraph.mkPen(theme.color("text"), width=theme.px(1)) if theme.name is ThemeName.CONTRAST else None
        places = list(range(len(facts.values)))
        bars = pyqtgraph.BarGraphItem(
            x=places, height=facts.values, width=BAR_WIDTH, brush=theme.color("primary"), pen=outline
        )
        self.addItem(bars)
        for place, value in enumerate(facts.values):
            if value:
                self._write(theme, number(value), place, value)

    def _draw_line(self, theme: Theme, facts: ChartFacts) -> None:
        places = list(range(len(facts.values)))
        pen = pyqtgraph.mkPen(theme.color("primary"), width=theme.px(2))
        few = len(places) <= FEW_POINTS
        self.plot(
            places,
            facts.values,
            pen=pen,
            fillLevel=0,
            brush=theme.color("soft"),
            symbol="o" if few else None,
            symbolSize=theme.px(7),
            symbolBrush=theme.color("primary"),
            symbolPen=pyqtgraph.mkPen(theme.color("surface"), width=theme.px(1)),
        )
        self._write(theme, number(facts.values[-1]), places[-1], facts.values[-1])

    def _write(self, theme: Theme, words: str, x: float, y: float) -> None:
        text = pyqtgraph.TextItem(words, color=theme.color("text"), anchor=(0.5, 1.05))
        text.setFont(theme.font(Type.CAPTION, numbers=True))
        text.setPos(x, y)
        self.addItem(text, ignoreBounds=True)

    # The mouse only asks

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        place = self._place_at(event.position())
        facts = self._facts
        if facts is None or place is None:
            QToolTip.hideText()
            return
        words = f"{facts.labels[place]}: {number(facts.values[place])}"
        QToolTip.showText(event.globalPosition().toPoint() + QPoint(0, current_theme().px(12)), words, self)

    def _place_at(self, position: QPointF) -> int | None:
        if self._facts is None or not self._facts.values:
            return None
        place = round(self.getViewBox().mapSceneToView(self.mapToScene(position.toPoint())).x())
        return place if 0 <= place < len(self._facts.values) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 (Qt's name; pyqtgraph calls it with None)
        super().resizeEvent(event)
        if event is not None:
            self._spread()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._draw()


class ChartCard(QFrame):
    """A chart under its title and one sentence; a button turns it over to its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        box = column(self, gap=12, margins=(20, 16, 20, 16))
        self._title = Label("", Type.H3)
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
        self._title.setText(facts.title)
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
