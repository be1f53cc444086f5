"""Parts of the reports: tiles of figures, the bar of standings, the strip below while a file is being written."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QStyle, QWidget

from desktop.ui.reports_model import Part, Standings, Tile
from desktop.ui.theme import ThemeName, Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import Bar, IconLabel, StatusLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import in_a_row, number

TILE_LEAST = 160
BAR_HEIGHT = 16


class Tiles(QWidget):
    """Figures beside each other, as many as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._tiles: list[_Tile] = []
        theme_service().changed.connect(self._place)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other figures."""
        if len(tiles) != len(self._tiles):
            clear(self._grid)
            self._tiles = [_Tile() for _ in tiles]
            self._place()
        for shown, tile in zip(self._tiles, tiles, strict=True):
            shown.show_tile(tile)

    def _place(self) -> None:
        theme = current_theme()
        gap = theme.space[3]
        self._grid.setSpacing(gap)
        fits = max(1, (self.width() + gap) // (theme.px(TILE_LEAST) + gap))
        lines = max(1, -(-len(self._tiles) // fits))
        columns = max(1, -(-len(self._tiles) // lines))
        for shown in self._tiles:
            self._grid.removeWidget(shown)
        for place in range(max(self._grid.columnCount(), columns)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        for place, shown in enumerate(self._tiles):
            self._grid.addWidget(shown, place // columns, place % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()


class _Tile(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        box = column(self, gap=2, margins=(16, 14, 16, 14))
        self._name = ElidedLabel("", Type.BODY, "second")
        line = row(gap=8)
        self._icon = IconLabel("triangle-alert", "attention", 20)
        self._value = Label("", Type.H1).set_numbers()
        line.addWidget(self._icon)
        line.addWidget(self._value)
        line.addStretch(1)
        self._note = ElidedLabel("", Type.CAPTION, "second")
        box.addWidget(self._name)
        box.addLayout(line)
        box.addWidget(self._note)

    def show_tile(self, tile: Tile) -> None:
        for label, words in ((self._name, tile.name), (self._value, tile.value), (self._note, tile.note)):
            label.setText(words)
        self._icon.setVisible(tile.status is not None)
        if tile.status is not None:
            self._icon.show_icon(tile.status.icon, tile.status.value)
        self._value.set_tone(tile.status.value if tile.status is not None else None)
        self.setAccessibleName(tile.spoken)


class StandingsCard(QFrame):
    """One bar of all enrolments by how they stand, and what each part of it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        box = column(self, gap=12, margins=(20, 16, 20, 16))
        box.addWidget(Paragraph(self.tr("How everybody stands"), Type.H3))
        self.bar = PartsBar()
        box.addWidget(self.bar)
        legend = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        legend.setSizePolicy(policy)
        self._legend = FlowLayout(legend, gap=20)
        box.addWidget(legend)
        self._shown: dict[str, tuple[StatusLabel, Label]] = {}

    def show_standings(self, standings: Standings) -> None:
        """Show other numbers."""
        self.bar.show_parts(standings.parts, standings.summary)
        for part in standings.parts:
            if part.status.value not in self._shown:
                self._shown[part.status.value] = self._entry(part)
            label, count = self._shown[part.status.value]
            label.show_status(part.status, part.words)
            count.setText(number(part.count))

    def _entry(self, part: Part) -> tuple[StatusLabel, Label]:
        entry = QWidget()
        line: QHBoxLayout = row(entry, gap=8)
        label, count = StatusLabel(part.status, part.words, Type.BODY), Label("", Type.LABEL).set_numbers()
        line.addWidget(label)
        line.addWidget(count)
        self._legend.addWidget(entry)
        return label, count


class PartsBar(QWidget):
    """A bar in the colours of its parts; whoever hears it gets the sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_service().changed.connect(self.updateGeometry)

    def show_parts(self, parts: tuple[Part, ...], summary: str) -> None:
        """Show other parts."""
        self.parts = parts
        self.setAccessibleName(self.tr("How everybody stands"))
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(320), current_theme().px(BAR_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(0, current_theme().px(BAR_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), theme.px(BAR_HEIGHT) / 2, theme.px(BAR_HEIGHT) / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.color("sunken"))
        whole = sum(part.count for part in self.parts)
        at, gap = 0.0, theme.px(2)
        for part in self.parts:
            if not part.count:
                continue
            width = self.width() * part.count / whole
            area = QRectF(at, 0, max(width - gap, 1.0), self.height()).toRect()
            front, tint = theme.status(part.status)
            # What has not begun is the empty part of the bar.
            painter.fillRect(
                QStyle.visualRect(self.layoutDirection(), self.rect(), area),
                tint if part.status.value == "not_started" else front,
            )
            at += width
        if theme.name is ThemeName.CONTRAST:
            painter.setPen(QPen(theme.color("edge"), 2 * theme.px(1)))
            painter.drawPath(shape)
        painter.end()


class ExportStrip(QFrame):
    """Which file is being written, how far it is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        outer = column(self)
        outer.addWidget(rule())
        line = row(gap=20, margins=(32, 16, 32, 16))
        line.addWidget(IconLabel("file-down", "primary", 24))
        words = column(gap=6)
        top = row(gap=12)
        self._file = ElidedLabel("", Type.LABEL)
        self._figures = Label("", Type.CAPTION, "second").set_numbers()
        self._bar = Bar(self.tr("Export"))
        top.addWidget(self._file, 1)
        top.addWidget(self._figures)
        words.addLayout(top)
        words.addWidget(self._bar)
        line.addLayout(words, 1)
        self.cancel = Button(self.tr("Cancel export"))
        self.cancel.clicked.connect(self._stop)
        line.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(line)
        self.hide()

    def begin(self, file: str) -> None:
        """A file is being written."""
        self._file.setText(self.tr("Exporting {file}").format(file=file))
        self.cancel.setEnabled(True)
        self.show_progress(0, 0)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """So many rows of so many."""
        self._bar.show_value(done / total if total else 0.0)
        words = self.tr("{done} of {total}").format(done=number(done), total=number(total)) if total else ""
        self._figures.setText(words)
        self._bar.setAccessibleDescription(in_a_row(self._file.text(), words))

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._figures.setText(self.tr("Stopping"))
        self.cancelled.emit()
