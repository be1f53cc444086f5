"""The panel where a PIN is typed: who, the dots, the pad, what stands in the way, and the ways on."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.ui.sign_in_model import Try, Turn
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.notices import IconDisc
from desktop.ui.widgets.pin_pad import PinDots, PinPad
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.text import Paragraph

WIDTH, MARGIN = 416, 64
_MIDDLE, _ALL = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag(0)


class SignInPanel(QScrollArea):
    """Shows a `Try`; the digits themselves are kept here only as long as they are being typed."""

    submitted = Signal(str)
    """The whole PIN."""
    another_asked = Signal()
    """Somebody else wants to sign in."""
    help_asked = Signal()
    """A supervisor is here to let them try again."""
    changed = Signal(object)
    """A `Try` that went on by itself: a digit more or less, a wait that is over."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("PIN"))
        self._now = now
        self._pin = ""
        self._try: Try | None = None
        self._clock = QTimer(self, interval=250)
        self._clock.timeout.connect(self._tick)
        inner = QFrame()
        inner.setProperty("ground", "surface")
        self.setWidget(inner)
        self._box = column(inner, margins=(MARGIN, 24, MARGIN, 24))
        self._build_nobody()
        self._build_somebody()
        self._connect()
        self._fit()
        theme_service().changed.connect(self._fit)
        self.show_try(None)

    def _build_nobody(self) -> None:
        self._nobody = QWidget()
        box = column(self._nobody, gap=4)
        box.addStretch(1)
        box.addWidget(IconDisc("users"), 0, _MIDDLE)
        box.addSpacing(current_theme().px(16))
        title = Paragraph(self.tr("Choose your name"), Type.H2)
        words = Paragraph(self.tr("Then enter your PIN here. A badge can be scanned at any time."), tone="second")
        for text in (title, words):
            text.setAlignment(_MIDDLE)
            box.addWidget(text)
        box.addStretch(1)
        self._box.addWidget(self._nobody)

    def _build_somebody(self) -> None:
        self._somebody = QWidget()
        box = column(self._somebody)
        self._avatar = Avatar("", "", 80)
        self._name = Paragraph("", Type.H2)
        self._asks = Paragraph("", tone="second")
        self._problem = Paragraph("", tone="failed")
        for text in (self._name, self._asks, self._problem):
            text.setAlignment(_MIDDLE)
        self.dots, self.pad = PinDots(), PinPad()
        self.sign_in = Button(self.tr("Sign in"), Kind.PRIMARY, size=Size.LARGE)
        self.help_button = Button(self.tr("I am an instructor or administrator"), icon_name="key-round")
        self._forgot = Paragraph(
            self.tr("Forgot your PIN? Your instructor can give you a new one in a minute."), tone="second"
        )
        self._forgot.setAlignment(_MIDDLE)
        self.another = Button("", Kind.QUIET)
        box.addStretch(2)
        box.addWidget(self._avatar, 0, _MIDDLE)
        for part, above in (
            (self._name, 16), (self._asks, 4), (self._problem, 8), (self.dots, 20), (self.pad, 24),
            (self.sign_in, 20), (self.help_button, 16),
        ):  # fmt: skip
            box.addSpacing(current_theme().px(above))
            box.addWidget(part, 0, _MIDDLE if part in (self.pad, self.sign_in, self.help_button) else _ALL)
        box.addStretch(3)
        box.addSpacing(current_theme().px(16))
        box.addWidget(self._forgot)
        box.addSpacing(current_theme().px(8))
        box.addWidget(self.another, 0, _MIDDLE)
        self._box.addWidget(self._somebody)

    def _connect(self) -> None:
        self.pad.digit.connect(self.type_digit)
        self.pad.erase.connect(lambda: self._keep(self._pin[:-1]))
        self.pad.clear.connect(lambda: self._keep(""))
        self.sign_in.clicked.connect(self.submit)
        self.another.clicked.connect(self.another_asked)
        self.help_button.clicked.connect(self.help_asked)

    @property
    def shown(self) -> Try | None:
        """Who is before the pad, and how that stands."""
        return self._try

    def show_try(self, shown: Try | None) -> None:
        """Show how it stands; None: nobody was chosen yet."""
        if shown is None or shown.typed == 0:
            self._pin = ""
        self._try = shown
        self._nobody.setVisible(shown is None)
        self._somebody.setVisible(shown is not None)
        if shown is not None:
            self._show(shown)
        if shown is not None and shown.turn is Turn.WAITS:
            self._clock.start()
        else:
            self._clock.stop()

    def _show(self, shown: Try) -> None:
        person = shown.person
        self._avatar.show_person(person.name, str(person.id))
        self._name.set_text(person.name)
        self._asks.set_text(shown.asks_words())
        self._asks.setVisible(bool(shown.asks_words()))
        happened, then = shown.problem(self._now())
        self._problem.set_text(then, strong=happened)
        self._problem.set_tone("failed" if shown.turn is Turn.WRONG else "attention")
        self._problem.setVisible(bool(happened))
        has_pad = shown.turn not in (Turn.NO_PIN, Turn.BARRED, Turn.LOCKED)
        for part in (self.dots, self.pad, self.sign_in):
            part.setVisible(has_pad)
        self.dots.show_typed(shown.digits, shown.typed, wrong=shown.turn is Turn.WRONG)
        self.pad.setEnabled(shown.takes_digits)
        self.sign_in.setEnabled(shown.is_whole)
        self.sign_in.setText(self._verb(shown))
        self.help_button.setVisible(shown.turn is Turn.LOCKED and shown.helps is None)
        self._forgot.setVisible(shown.helps is None and has_pad)
        leave = self.tr("Not {name}? Choose another name") if shown.helps is None else self.tr("Back to {name}")
        who = person if shown.helps is None else shown.helps.person
        self.another.setText(leave.format(name=who.name.split(" ")[0]))

    def _verb(self, shown: Try) -> str:
        if shown.turn is Turn.CHECKS:
            return self.tr("Checking…")
        return self.tr("Sign in") if shown.helps is None else self.tr("Let them try again")

    def type_digit(self, digit: str) -> None:
        """One more digit, from whatever keyboard."""
        shown = self._try
        if shown is not None and shown.takes_digits and len(self._pin) < shown.digits:
            self._keep(self._pin + digit)

    def submit(self) -> None:
        """Have the PIN looked at, if it is whole."""
        if self._try is not None and self._try.is_whole:
            pin, self._pin = self._pin, ""
            self.submitted.emit(pin)

    def _keep(self, pin: str) -> None:
        if self._try is not None and self._try.takes_digits:
            self._pin = pin
            self.show_try(self._try.with_typed(len(pin)))
            self.changed.emit(self._try)
            if self._try.is_whole:
                self.ensureWidgetVisible(self.sign_in)

    def _tick(self) -> None:
        if self._try is not None:
            later = self._try.at(self._now())
            over = later is not self._try
            self.show_try(later)
            if over:
                self.changed.emit(later)

    def _fit(self) -> None:
        width = current_theme().px(WIDTH - 2 * MARGIN)
        for part in (self.sign_in, self.help_button):
            part.setFixedWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """What a keyboard does here: digits of any script, delete, Enter, Esc. Whether it was something of that."""
        shown = self._try
        if shown is None:
            return False
        text = event.text()
        if text.isdecimal():
            self.type_digit(str(int(text)))
        elif event.key() == Qt.Key.Key_Backspace:
            self._keep(self._pin[:-1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            if self._pin:
                self._keep("")
            else:
                self.another_asked.emit()
        else:
            return False
        return True
