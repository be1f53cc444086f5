"""The very first page of a seat: whose machine it is, and who looks after it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QPushButton, QWidget

from desktop.ui.languages import TONGUES
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.notices import Banner, Tone
from desktop.ui.widgets.page import CardFrame, PageScroll
from desktop.ui.widgets.rail import Mark
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Paragraph
from desktop.words import translate

PIN_DIGITS = 8
TWO_COLUMNS_FROM = 560


@dataclass(frozen=True, slots=True)
class FirstStart:
    """What was typed. `pin` is empty where a filled-in page is made anew."""

    center: str = ""
    room: str = ""
    given: str = ""
    family: str = ""
    pin: str = ""


class FirstStartPage(QFrame):
    """Asks, checks that everything is there and that both PINs are the same, and passes it on."""

    submitted = Signal(object)
    """A `FirstStart`, whole."""
    language_chosen = Signal(str)
    """A BCP 47 tag."""

    def __init__(self, language: str, filled: FirstStart | None = None, parent: QWidget | None = None) -> None:
        """`language`: the tag of the one that is spoken."""
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self.center = Field(self.tr("Name of your training center"), self.tr("On the sign-in page and certificates."))
        self.room = Field(self.tr("Room and machine"), self.tr("Tells machines apart, as in Room B, PC 4."))
        self.given = Field(self.tr("Given name"))
        self.family = Field(self.tr("Family name"))
        only = translate("FirstStart", "%n digit(s), easy to remember and hard to guess.", "", PIN_DIGITS)
        self.pin = Field(self.tr("Choose a PIN"), only, digits=PIN_DIGITS)
        self.again = Field(self.tr("The same PIN again"), digits=PIN_DIGITS)
        self.begin = Button(self.tr("Set up this machine"), Kind.PRIMARY, size=Size.LARGE)
        self.languages: dict[str, QPushButton] = {}
        self._pairs: list[QBoxLayout] = []
        self._language = language
        self._build()
        self._fill(filled or FirstStart())
        self.begin.clicked.connect(self._submit)
        for field in self._fields:
            field.edit.returnPressed.connect(self._submit)
        self._fit()
        theme_service().changed.connect(self._fit)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self.center, self.room, self.given, self.family, self.pin, self.again

    def _build(self) -> None:
        self._scroll = PageScroll()
        column(self).addWidget(self._scroll)
        self._column = QWidget()
        self._column.setMaximumWidth(current_theme().px(640))
        box = column(self._column, gap=16, margins=(0, 32, 0, 32))
        box.addLayout(self._head())
        box.addWidget(self._language_line())
        box.addWidget(self._card(self.tr("This machine"), ((self.center, self.room),)))
        who = self.tr(
            "Carrel comes with no user and no default password: nobody can manage this machine before you do. "
            "You add learners and instructors next. Keep your PIN safe; nobody can read it, not even you."
        )
        pairs = ((self.given, self.family), (self.pin, self.again))
        box.addWidget(self._card(self.tr("You, the first administrator"), pairs, who))
        self._problem = Banner(Tone.FAILED, "")
        self._problem.hide()
        box.addWidget(self._problem)
        box.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignTrailing)
        line = row()
        line.addStretch(1)
        line.addWidget(self._column, 1000)
        line.addStretch(1)
        self._scroll.box.addLayout(line)
        self._scroll.box.addStretch(1)

    def _head(self) -> QBoxLayout:
        line = row(gap=16)
        line.addWidget(Mark(48), 0, Qt.AlignmentFlag.AlignTop)
        words = column()
        words.addWidget(Paragraph(self.tr("Welcome to Carrel"), Type.H1))
        words.addWidget(Paragraph(self.tr("Two minutes, once. Everything stays on this machine."), tone="second"))
        line.addLayout(words, 1)
        return line

    def _language_line(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("segments", True)
        bar.setAccessibleName(self.tr("Language"))
        line = row(bar, gap=2, margins=(3, 3, 3, 3))
        group = QButtonGroup(bar)
        for tongue in TONGUES:
            button = QPushButton(tongue.own_name)
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setChecked(tongue.tag == self._language)
            button.clicked.connect(lambda _=False, tag=tongue.tag: self.language_chosen.emit(tag))
            group.addButton(button)
            line.addWidget(button, 1)
            self.languages[tongue.tag] = button
        return bar

    def _card(self, heading: str, pairs: tuple[tuple[Field, Field], ...], words: str = "") -> CardFrame:
        card = CardFrame(heading)
        box = column(gap=16, margins=(20, 0, 20, 20))
        if words:
            box.addWidget(Paragraph(words, tone="second"))
        for pair in pairs:
            line = row(gap=16)
            for field in pair:
                line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self._pairs.append(line)
            box.addLayout(line)
        card.box.addLayout(box)
        return card

    def _fill(self, filled: FirstStart) -> None:
        for field, text in zip(self._fields, (filled.center, filled.room, filled.given, filled.family), strict=False):
            field.edit.setText(text)

    def take_focus(self) -> None:
        """The keyboard goes to the first field."""
        self.center.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> FirstStart:
        """What is in the fields now."""
        return FirstStart(
            self.center.text(), self.room.text(), self.given.text(), self.family.text(), self.pin.edit.text()
        )

    def show_busy(self, busy: bool) -> None:
        """Nothing can be changed while it is being set up."""
        for part in (*self._fields, self.begin, *self.languages.values()):
            part.setEnabled(not busy)
        self.begin.setText(self.tr("Setting up…") if busy else self.tr("Set up this machine"))

    def complain(self, problem: str, *, of_pin: bool = False) -> None:
        """Say why it could not be set up."""
        self.show_busy(False)
        self._problem.setVisible(not of_pin)
        if of_pin:
            self._refuse(self.pin, problem)
        else:
            self._problem.say(problem)

    def _submit(self) -> None:
        self._problem.hide()
        for field, problem in (
            (self.center, self.tr("Type what your center is called.")),
            (self.given, self.tr("Type your given name.")),
            (self.pin, self.tr("Choose a PIN.")),
        ):
            if not field.text():
                self._refuse(field, problem)
                return
        if self.pin.edit.text() != self.again.edit.text():
            self._refuse(self.again, self.tr("The two PINs differ. Type the same one twice."))
            return
        self.show_busy(True)
        self.submitted.emit(self.typed())

    @staticmethod
    def _refuse(field: Field, problem: str) -> None:
        field.complain(problem)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(0, 0)

    def _fit(self) -> None:
        theme = current_theme()
        beside = self.width() >= theme.px(TWO_COLUMNS_FROM)
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(along if beside else down)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()
