"""What a course's alert, confirm and prompt look like: our own dialogs, headed by the course that speaks."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QScrollArea, QWidget

from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.text import Label
from desktop.words import QT_TRANSLATE_NOOP, translate

_YES, _NO = (
    QT_TRANSLATE_NOOP("Player", "OK"),
    QT_TRANSLATE_NOOP("Player", "Cancel"),
)  # not verbs, because courses write "press OK to go on"
_IN_A_ROW = 3
_CALM_SECONDS = 10.0
_MOST_HEIGHT, _WIDTH, _LONG = 320, 440, 400
_LONGEST = 20_000


class CourseDialogs:
    """One for each open course; blocking, as the course's page is while a dialog is up.

    A course that shows one dialog after the other, three within ten seconds, is offered to be silenced: from then on an
    alert is not shown, a confirm answers no and a prompt answers nothing, so that nobody is held in a loop.
    "Leave this page?" (beforeunload) is never shown and always answered with yes: values are stored as they are set.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        self._title, self._parent = title, parent
        self._row, self._last = 0, float("-inf")
        self.silenced = False

    def alert(self, text: str) -> None:
        """Show `text` until it is closed."""
        if not self.silenced:
            dialog = self._dialog(text)
            dialog.add_button(translate("Player", _YES), Kind.PRIMARY, accepts=True)
            self._ask(dialog)

    def confirm(self, text: str) -> bool:
        """True if the learner agrees, or if the question is whether to leave the page."""
        if is_leave_question(text):
            return True
        if self.silenced:
            return False
        dialog = self._dialog(text)
        dialog.add_button(translate("Player", _NO))
        dialog.add_button(translate("Player", _YES), Kind.PRIMARY, accepts=True)
        return self._ask(dialog)

    def prompt(self, text: str, default: str) -> str | None:
        """What the learner typed; None if they would rather not."""
        if self.silenced:
            return None
        dialog = self._dialog(text)
        field = QLineEdit(default)
        field.setAccessibleName(text or self._title)
        field.selectAll()
        dialog.body.addWidget(field)
        dialog.add_button(translate("Player", _NO))
        dialog.add_button(translate("Player", _YES), Kind.PRIMARY, accepts=True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field.text() if self._ask(dialog) else None

    def _dialog(self, text: str) -> "CourseDialog":
        now = monotonic()
        self._row = self._row + 1 if now - self._last < _CALM_SECONDS else 1
        return CourseDialog(self._title, text, may_silence=self._row >= _IN_A_ROW, parent=self._parent)

    def _ask(self, dialog: "CourseDialog") -> bool:
        agreed = dialog.exec() == Dialog.DialogCode.Accepted
        self._last = monotonic()
        self.silenced = self.silenced or dialog.wants_silence
        dialog.deleteLater()
        return agreed


class CourseDialog(Dialog):
    """The course's name as the heading, what it says below; long texts scroll, and stay plain text."""

    def __init__(self, title: str, text: str, *, may_silence: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setAccessibleDescription(text)
        self.body.addWidget(_words(text))
        self._silence = QCheckBox(translate("Player", "Show no more messages from this lesson"))
        self._silence.setVisible(may_silence)
        self.body.addWidget(self._silence)

    @property
    def wants_silence(self) -> bool:
        return self._silence.isChecked()


def is_leave_question(text: str) -> bool:
    """True for the sentence that Qt WebEngine passes to confirm for a page's beforeunload handler.

    Qt gives no other sign of it: the sentence is its own, in the language of its translator.
    """
    asked = "Are you sure you want to leave this page? Changes that you made may not be saved."
    return text in (asked, QCoreApplication.translate("QWebEnginePage", asked))


def _words(text: str) -> QWidget:
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    theme = current_theme()
    words = Label(shown, Type.BODY)
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if len(shown) < _LONG and shown.count("\n") < 8:
        words.setMinimumWidth(theme.px(_WIDTH))
        return words
    area = QScrollArea()
    area.setAccessibleName(translate("Player", "What the course says"))
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(words)
    area.setMinimumSize(theme.px(_WIDTH), theme.px(_MOST_HEIGHT))
    return area
