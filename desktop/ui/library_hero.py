"""The large card on top of My courses that leads back to the course one was in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from desktop.ui import phrases
from desktop.ui.library_model import CourseCard
from desktop.ui.pictures import Covers
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.page import CoverView
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.state import ProgressLine
from desktop.ui.widgets.text import ElidedLabel, Label, after_dot

HEIGHT, PICTURE_WIDTH = 168, 332
ROOM_FOR_PICTURE, ROOM_FOR_WORDS, ROOM_BETWEEN = 860, 280, 32


class ContinueCard(QFrame):
    """Cover, title, where one was, how far it has come, and the primary button of the page."""

    opened = Signal(str)
    details_asked = Signal(str)

    def __init__(self, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sha256 = ""
        self._card: CourseCard | None = None
        self._last = ""
        self._cover = CoverView(covers)
        self._title = ElidedLabel("", Type.H2)
        self._place = ElidedLabel()
        self._progress = ProgressLine(self.tr("Progress of the course"))
        self.open_button = Button(self.tr("Continue"), Kind.PRIMARY, "play", Size.LARGE)
        self.details_button = Button(self.tr("Course details"), Kind.QUIET, size=Size.LARGE)
        self.details_button.setProperty("extent", Size.CONTROL.value)
        self.open_button.clicked.connect(lambda: self.opened.emit(self._sha256))
        self.details_button.clicked.connect(lambda: self.details_asked.emit(self._sha256))
        self._build()

    def _build(self) -> None:
        theme = current_theme()
        outer = row(self)
        self._cover.setFixedWidth(theme.px(PICTURE_WIDTH))
        outer.addWidget(self._cover)
        overline = Label(self.tr("Continue where you were"), Type.CAPTION, "primary")
        overline.setProperty("strong", True)
        words = column(gap=2)
        for part in (overline, self._title, self._place):
            words.addWidget(part)
        words.addStretch(1)
        self._buttons = QWidget()
        line = row(self._buttons, gap=8)
        line.addStretch(1)
        line.addWidget(self.details_button)
        line.addWidget(self.open_button)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(*(theme.px(margin) for margin in (24, 20, 24, 20)))
        self._grid.setHorizontalSpacing(theme.space[3])
        self._grid.setVerticalSpacing(theme.space[1])
        self._grid.addLayout(words, 0, 0)
        self._grid.addWidget(self._progress, 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        outer.addLayout(self._grid, 1)
        outer.addStrut(theme.px(HEIGHT) - 2 * theme.px(1))
        self._arrange()

    def show_card(self, card: CourseCard) -> None:
        """Show another course; it has been opened before."""
        self._sha256 = card.sha256
        self._cover.show_card(card, square_end=True)
        self._title.setText(card.title)
        self._place.setText(card.place)
        self._place.setVisible(bool(card.place))
        self._last = card.opened
        self._card = card
        self._show_progress()
        self.open_button.setAccessibleName(self.tr("Continue {course}").format(course=card.title))

    def _show_progress(self) -> None:
        card = self._card
        if card is None:
            return
        figure = phrases.percent(card.progress) if card.progress is not None else ""
        room, metrics = self._progress.width(), self.fontMetrics()
        both = (card.lessons_fact, card.due_in_full)
        lines = [
            (" · ".join(fact for fact in facts if fact), end)
            for facts, end in ((both, self._last), (both, ""), ((card.due_in_full or card.lessons_fact,), ""))
        ]
        done, end = next(
            (
                line
                for line in lines
                if metrics.horizontalAdvance(f"{figure} · {line[0]} {line[1]}") + ROOM_BETWEEN <= room
            ),
            lines[-1],
        )
        if not done:
            end = self._last
        if figure:
            done = after_dot(done)
        elif not done:
            done, end = end, ""
        self._progress.show_progress(card.progress or 0.0, figure, done, end)
        self._progress.show_bar(bool(figure))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As narrow as it gets without its cover, else the page could never be made that narrow."""
        return QSize(current_theme().px(ROOM_FOR_WORDS), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        theme = current_theme()
        self._cover.setVisible(self.width() >= theme.px(ROOM_FOR_PICTURE))
        room = self.width() - (theme.px(PICTURE_WIDTH) if self._cover.isVisibleTo(self) else 0)
        margins = self._grid.contentsMargins()
        beside = theme.px(ROOM_FOR_WORDS) + self._grid.horizontalSpacing() + self._buttons.sizeHint().width()
        narrow = room - margins.left() - margins.right() < beside
        self._grid.removeWidget(self._buttons)
        where = (2, 0, 1, 2) if narrow else (0, 1, 1, 1)
        self._grid.addWidget(self._buttons, *where, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
            self._grid.activate()
            self._show_progress()
