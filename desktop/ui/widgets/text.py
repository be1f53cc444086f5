"""Text in the voices of the type scale: one line, a paragraph, a line that may have to be shortened."""

import math
from html import escape

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.sheet import restyle


def tip(text: str) -> str:
    """Text as a tool tip that shows it as it is: Qt takes one with marks of HTML in it for HTML (Qt::mightBeRichText),
    and titles and file names are what strangers wrote."""
    lines = escape(text).replace("\n", "<br>")
    return f"<span>{lines}</span>" if "<" in text or "&lt;" in text else text


def after_dot(words: str) -> str:
    """Words that follow others on their line: "· 16:20". Where one reads from the right the dot stands at their right,
    even where the words are digits alone, which by themselves read from the left."""
    return f"{_mark()}· {words}" if words else ""


def with_count(words: str, count: str) -> str:
    """Words and the number of what they name: "Due  3". The number stays behind them, even behind a Latin word."""
    return f"{words}{_mark()}  {count}" if count else words


def _mark() -> str:
    """U+200F, which reads from the right, where the window does."""
    return "\u200f" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else ""


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
        self._align()
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

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        # Qt would align by the words' own direction; on a page they all begin at the same side.
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(self._start() | (self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))

    def _start(self) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _keep_line(self) -> None:
        # The sheet cannot set a line height, so the label keeps at least the one of its voice.
        self.setMinimumHeight(current_theme().line(self._step))


class Paragraph(Label):
    """Plain text over several lines, at the line height of its voice; a few words in front may be strong."""

    WIDEST = 560

    def __init__(
        self, text: str = "", step: Type = Type.BODY, tone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", step, tone, parent)
        self._strong = 0
        self._broken: tuple[str, QFont, int] | None = None
        self._counts: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str, strong: str = "") -> None:
        """Show `text`, after the words `strong` in semibold where there are some."""
        self._strong = len(strong)
        self.setText(f"{strong} {text}".strip())
        self.updateGeometry()

    def plain(self) -> str:
        """What is shown."""
        return self.text()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return self._count(min(width, self.maximumWidth())) * current_theme().line(self._step)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        natural = math.ceil(self._lines(0).maximumWidth()) + 1
        width = min(natural, current_theme().px(self.WIDEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(longest, current_theme().px(120)), current_theme().line(self._step))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout = self._lines(self.width())
        spare = self.height() - layout.lineCount() * current_theme().line(self._step)
        down = 0 if self.alignment() & Qt.AlignmentFlag.AlignTop else spare // 2
        layout.draw(painter, QPointF(0, max(0, down)))
        painter.end()

    def _count(self, width: int) -> int:
        """How many lines there are; kept, because layouts inside layouts ask for the same width dozens of times."""
        text = (self.text(), self.font(), self._strong)
        if text != self._broken:
            self._broken, self._counts = text, {}
        if width not in self._counts:
            self._counts[width] = max(1, self._lines(width).lineCount())
        return self._counts[width]

    def _lines(self, width: int) -> QTextLayout:
        option = QTextOption(self.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(option)
        if self._strong:
            part = QTextLayout.FormatRange()
            part.start, part.length = 0, self._strong
            part.format.setFontWeight(QFont.Weight.DemiBold)
            layout.setFormats([part])
        height = current_theme().line(self._step)
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width if width > 0 else 1_000_000)
            line.setPosition(QPointF(0, number * height + (height - line.height()) / 2))
            number += 1
        layout.endLayout()
        return layout


class ElidedLabel(Label):
    """One line that is shortened with … when there is no room; the tip and the accessible name stay whole."""

    def __init__(
        self, text: str = "", step: Type = Type.BODY, tone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, step, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        painter = QPainter(self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment()), shown)
        painter.end()
