"""Text in the voices of the type scale: one line, a paragraph, a line that may have to be shortened."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.sheet import restyle


class Label(QLabel):
    """One line of plain text. `tone` is `second`, `primary` or the value of a Status; None is the ordinary voice."""

    def __init__(
        self, text: str = "", step: Type = Type.BODY, tone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._step = step
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", step.value)
        if tone is not None:
            self.setProperty("tone", tone)
        self._keep_line()
        theme_service().changed.connect(self._keep_line)

    def set_tone(self, tone: str | None) -> None:
        """Change the voice after the label was made."""
        self.setProperty("tone", tone or "")
        restyle(self)

    def set_numbers(self) -> "Label":
        """Digits of equal width from now on, for numbers that change or stand in columns."""
        self.setFont(current_theme().font(self._step, numbers=True))
        return self

    def _keep_line(self) -> None:
        # The sheet cannot set a line height, so the label keeps at least the one of its voice.
        self.setMinimumHeight(current_theme().line(self._step))


class Paragraph(Label):
    """Plain text over several lines, at the line height of its voice."""

    def __init__(
        self, text: str = "", step: Type = Type.BODY, tone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", step, tone, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self._plain = ""
        self._strong = ""
        self.set_text(text)
        theme_service().changed.connect(self._lay_out)

    def set_text(self, text: str, strong: str = "") -> None:
        """Show `text`, after the words `strong` in semibold where there are some."""
        self._plain, self._strong = text, strong
        self.setAccessibleName(f"{strong} {text}".strip())
        self._lay_out()

    def plain(self) -> str:
        """What is shown, without markup."""
        return self.accessibleName()

    def _lay_out(self) -> None:
        strong = f'<span style="font-weight:600">{escape(self._strong)}</span> ' if self._strong else ""
        line = current_theme().line(self._step)
        self.setText(f'<p style="margin:0; line-height:{line}px">{strong}{escape(self._plain)}</p>')


class ElidedLabel(Label):
    """One line that is shortened with … when there is no room; the tip and the accessible name stay whole."""

    def __init__(
        self, text: str = "", step: Type = Type.BODY, tone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, step, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        painter = QPainter(self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        role = self.foregroundRole()
        self.style().drawItemText(painter, area, int(self.alignment()), self.palette(), self.isEnabled(), shown, role)
        painter.end()
