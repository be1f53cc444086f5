"""The dialog: a question, its consequence, and buttons at the end that are named by their verbs."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Paragraph

MARGIN, RING = 24, 4
"""Around everything, and what of it lies within the part that scrolls, so that rings around controls are not cut."""
BEFORE_ANSWERS = 8
LEAST_HEIGHT = 80
"""Of the part that scrolls, unscaled px."""


class _Content(QWidget):
    """Tells when it would like to have another size."""

    changed = Signal()

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.changed.emit()
        return answer


class Scroll(QScrollArea):
    """As large as what it holds wherever there is room, up to a height of `most` px; scrolls it where there is none."""

    def __init__(self, content: QWidget, most: int = 16_777_215) -> None:
        super().__init__()
        self._held, self._most = content, most
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        wanted = self._held.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), self._most))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        least = self._held.minimumSizeHint()
        return QSize(least.width(), min(least.height(), current_theme().px(LEAST_HEIGHT)))

    def height_for(self, width: int) -> int:
        """Of all it holds, px."""
        held = self._held
        wanted = held.heightForWidth(width) if held.hasHeightForWidth() else held.sizeHint().height()
        return max(wanted, held.minimumSizeHint().height())


class Dialog(QDialog):
    """Ask with `add_button`, the quiet way out first and the answer last; Esc is always the quiet way out.

    Where the screen is too small for all of it, everything but the buttons scrolls.
    """

    def __init__(self, question: str, consequence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setModal(True)
        self.setMinimumWidth(current_theme().px(384))
        self._whole = column(self, gap=8, margins=(MARGIN - RING,) * 3 + (MARGIN,))
        content = _Content()
        inner = column(content, gap=8, margins=(RING,) * 4)
        if question:
            inner.addWidget(Paragraph(question, Type.H2))
        if consequence:
            inner.addWidget(Paragraph(consequence))
        self._body = column(gap=12)
        inner.addLayout(self._body)
        self._scroll = Scroll(content)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addSpacing(current_theme().px(BEFORE_ANSWERS))
        self._answers = row(gap=12, margins=(RING, 0, RING, 0))
        self._answers.addStretch(1)
        self._whole.addLayout(self._answers)
        content.changed.connect(self._grow)
        FocusRing(self)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        # Qt makes a dialog no wider than two thirds of the screen after it has measured its height, and its words then
        # have a line too few.
        sides, answers = self._whole.contentsMargins(), self._answers
        around = sides.left() + sides.right()
        usual = min(self._scroll.sizeHint().width() + around, self.screen().availableSize().width() * 2 // 3)
        width = max(usual, answers.sizeHint().width() + around, self.minimumWidth())
        room = width - around
        line = answers.heightForWidth(room) if answers.hasHeightForWidth() else answers.sizeHint().height()
        between = self._whole.spacing() + current_theme().px(BEFORE_ANSWERS)
        return QSize(width, sides.top() + self._scroll.height_for(room) + between + line + sides.bottom())

    def adjustSize(self) -> None:  # noqa: N802 (Qt's name)
        super().adjustSize()
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        self._make_room()
        super().showEvent(event)

    def _grow(self) -> None:
        """Grow with what is inside; Qt does that for what does not scroll."""
        self._scroll.updateGeometry()
        if self.isVisible():
            self._make_room()

    def _make_room(self) -> None:
        """Qt also stops at two thirds of the screen's height, where large letters need more."""
        wanted, most = self.sizeHint(), self.screen().availableSize()
        if wanted.height() > most.height():
            wanted.setWidth(wanted.width() + self._scroll.verticalScrollBar().sizeHint().width())
        self.resize(self.size().expandedTo(wanted).boundedTo(most))

    @property
    def body(self) -> QVBoxLayout:
        """Where more than words goes."""
        return self._body

    @property
    def answers(self) -> QHBoxLayout:
        """The line of buttons."""
        return self._answers

    def add_button(self, words: str, kind: Kind = Kind.SECONDARY, *, accepts: bool = False) -> Button:
        """Add a button that closes the dialog; the one that accepts becomes the answer of the Enter key."""
        button = Button(words, kind)
        button.clicked.connect(self.accept if accepts else self.reject)
        button.setDefault(accepts)
        button.setAutoDefault(accepts)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._answers.addWidget(button)
        return button
