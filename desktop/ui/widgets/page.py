"""What every page of the library is made of: a header, a column that scrolls, cards, lists of facts, covers."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.library_model import CourseCard, Fact
from desktop.ui.pictures import Covers
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.sheet import clear, column, frame, row, rule
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph

ROOM_FOR_SUBTITLE = 240
"""Unscaled px."""
_FILLS = 1000
"""Stretch of the part that fills a page, against 1 for the empty place below it."""


def side_margin(width: int, scroll_bar: int = 0) -> int:
    """Margin at both sides of a page `width` px wide, so that its content is centred and never too wide."""
    theme = current_theme()
    return max(theme.size("margin"), (width + scroll_bar - theme.size("content_max")) // 2)


class PageHeader(QWidget):
    """The title of a page, a line below it, and what can be done at the end."""

    def __init__(self, title: str, back: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = column(self)
        self._line = row(gap=12)
        self._box.addStretch(1)
        self._box.addLayout(self._line)
        self._box.addStretch(1)
        self._is_below = False
        self.back = Button(back, Kind.QUIET, "chevron-left")
        self.back.setVisible(bool(back))
        self._title = ElidedLabel(title, Type.H1)
        self._subtitle = Paragraph("", Type.BODY, "second")
        self._words = column()
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._subtitle)
        self._words.addStretch(1)
        self._title.setVisible(bool(title))
        self._subtitle.hide()
        self._line.addWidget(self.back)
        self._line.addLayout(self._words, 1)
        self._fit()
        theme_service().changed.connect(self._fit)

    @property
    def ends(self) -> QHBoxLayout:
        """Where buttons go."""
        return self._line

    def say(self, title: str, subtitle: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._subtitle.set_text(subtitle)
        for label in (self._title, self._subtitle):
            label.setVisible(bool(label.text()))
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        slim = not self._title.text()
        self.setMinimumHeight(theme.size("header_slim" if slim else "header"))
        margin = side_margin(self.width())
        inset = theme.px(12) if self.back.isVisibleTo(self) else 0  # the words of the button, not its edge, line up
        before, after = margin - inset, margin
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        above = theme.space[1 if slim else 3]  # a second line of the subtitle keeps its distance from what follows
        self._box.setContentsMargins(before, above, after, above)
        self._place_subtitle()

    def _place_subtitle(self) -> None:
        """Below the whole line where it would be squeezed beside the buttons."""
        items = (self._line.itemAt(place) for place in range(self._line.count()))
        widgets = (item.widget() for item in items if item is not None and not item.isEmpty())
        ends = sum(part.sizeHint().width() + self._line.spacing() for part in widgets if part is not None)
        margins = self._box.contentsMargins()
        room = self.width() - margins.left() - margins.right() - ends
        is_below = bool(self._subtitle.text()) and room < current_theme().px(ROOM_FOR_SUBTITLE) <= self.width()
        if is_below != self._is_below:
            self._is_below = is_below
            (self._words if is_below else self._box).removeWidget(self._subtitle)
            if is_below:
                self._box.insertWidget(2, self._subtitle)
            else:
                self._words.insertWidget(2, self._subtitle)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()


class PageScroll(QScrollArea):
    """The column of a page. Its content keeps its place whether or not the scroll bar shows.

    `outdent` (unscaled px) is how far the column reaches into the margins, for a grid whose cells bring half a gap
    along; `add` puts ordinary parts back in line.
    """

    def __init__(self, outdent: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outdent = outdent
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._box = column(self._content)
        self.setWidget(self._content)
        self.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        theme_service().changed.connect(self._fit)

    @property
    def box(self) -> QVBoxLayout:
        """The column itself."""
        return self._box

    def add(self, part: QWidget, *, below: int = 0) -> None:
        """Add a part in line with the margins, with `below` unscaled px under it."""
        inset = current_theme().px(self._outdent)
        line = row()
        line.setContentsMargins(inset, 0, inset, 0)
        line.addWidget(part)
        self._box.addLayout(line)
        if below:
            self._box.addSpacing(current_theme().px(below))

    def add_filling(self, part: QWidget) -> None:
        """Add the last part, which takes the height that is left, up to its own greatest one."""
        self.add(part)
        self._box.setStretch(self._box.count() - 1, _FILLS)
        self._box.addStretch(1)

    def _fit(self, *_: int) -> None:
        theme = current_theme()
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        margin = side_margin(self.viewport().width() + taken) - theme.px(self._outdent)
        before, after = margin, margin - taken
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self._box.setContentsMargins(before, 0, after, theme.space[5])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        self._fit()
        super().resizeEvent(event)


class CardFrame(QFrame):
    """A white card with an optional heading; `box` takes its content."""

    def __init__(self, heading: str = "", fact: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.box = column(self)
        self._fact = Label(fact, Type.BODY, "second")
        if heading:
            line = row(margins=(20, 12, 20, 12))
            line.addWidget(Label(heading, Type.H3), 1)
            line.addWidget(self._fact)
            self.box.addLayout(line)

    def say_fact(self, fact: str) -> None:
        """Change the words at the end of the heading."""
        self._fact.setText(fact)


class FactList(QWidget):
    """Names at the start, values at the end, one fact a line; codes below their names in mono, to be copied."""

    def __init__(self, facts: Iterable[Fact] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().space[3])
        self._grid.setVerticalSpacing(current_theme().px(10))
        self.show_facts(facts)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Replace all facts."""
        clear(self._grid)
        for number, fact in enumerate(facts):
            name = Label(fact.name, Type.BODY, "second")
            if fact.is_code:
                self._grid.addWidget(name, 2 * number, 0, 1, 2)
                self._grid.addWidget(code_text(fact.value, fact.name), 2 * number + 1, 0, 1, 2)
                continue
            value = Paragraph(fact.value, Type.BODY)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            value.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
            value.setAccessibleName(f"{fact.name}: {fact.value}")
            self._grid.addWidget(name, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, 2 * number, 1)
        self._grid.setColumnStretch(1, 1)


def code_text(code: str, name: str) -> Label:
    """A code, digest or file name in mono that can be selected and copied; long ones break anywhere."""
    label = Label("\u200b".join(code[start : start + 8] for start in range(0, len(code), 8)), Type.CAPTION, "second")
    label.setProperty("voice", "mono")
    label.setWordWrap(True)
    label.setAccessibleName(f"{name}: {code}")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


class CoverView(QWidget):
    """The cover of one course with rounded corners, at whatever size the layout gives it."""

    def __init__(self, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._covers = covers
        self._card: CourseCard | None = None
        self._square_end = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        covers.arrived.connect(self.update)

    def show_card(self, card: CourseCard, *, square_end: bool = False) -> None:
        """Show the cover of another course; `square_end` leaves the corners away from the edge of its card sharp."""
        self._card, self._square_end = card, square_end
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        if self._card is None:
            return
        area = self.rect()
        corner = current_theme().radius("card")
        shape = QPainterPath()
        reach = area
        if self._square_end:
            extra = 2 * corner
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            reach = area.adjusted(-extra, 0, 0, 0) if mirrored else area.adjusted(0, 0, extra, 0)
        shape.addRoundedRect(reach.toRectF(), corner, corner)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        picture = self._covers.cover(self._card, QSize(area.width(), area.height()), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, picture)
        painter.end()


def section(box: QVBoxLayout) -> None:
    """A line between two parts of a card."""
    box.addWidget(rule())


def page_ground() -> QFrame:
    """The canvas a page stands on."""
    return frame(ground="canvas")
