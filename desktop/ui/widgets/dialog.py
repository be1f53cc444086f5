"""The dialog: a question, its consequence, and buttons at the end that are named by their verbs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Paragraph


class Dialog(QDialog):
    """Ask with `add_button`, the quiet way out first and the answer last; Esc is always the quiet way out."""

    def __init__(self, question: str, consequence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setModal(True)
        self.setMinimumWidth(current_theme().px(384))
        box = column(self, gap=8, margins=(24, 24, 24, 24))
        box.addWidget(Paragraph(question, Type.H2))
        if consequence:
            box.addWidget(Paragraph(consequence))
        self._body = column(gap=12)
        box.addLayout(self._body)
        box.addSpacing(current_theme().space[2])
        self._answers = row(gap=12)
        self._answers.addStretch(1)
        box.addLayout(self._answers)
        FocusRing(self)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        # Qt makes a dialog no wider than two thirds of the screen after it has measured its height, and its words then
        # have a line too few.
        hint, layout = super().sizeHint(), self.layout()
        if layout is None:
            return hint
        sides = layout.contentsMargins()
        answers = self._answers.sizeHint().width() + sides.left() + sides.right()
        usual = min(hint.width(), self.screen().availableSize().width() * 2 // 3)
        width = max(usual, answers, self.minimumWidth())
        return QSize(width, layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else hint.height())

    def adjustSize(self) -> None:  # noqa: N802 (Qt's name)
        super().adjustSize()
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        self._make_room()
        super().showEvent(event)

    def _make_room(self) -> None:
        """Qt also stops at two thirds of the screen's height, where large letters need more."""
        self.resize(self.size().expandedTo(self.sizeHint()).boundedTo(self.screen().availableSize()))

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
