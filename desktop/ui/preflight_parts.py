"""Parts of the report on a package: the verdict, cards of lines, pictures of the test run. They decide nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.preflight_model import Line, RunShown, Section, VerdictShown
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.choosers import TwoEnds
from desktop.ui.widgets.page import CardFrame, code_text
from desktop.ui.widgets.sheet import clear, column, row, rule, set_look
from desktop.ui.widgets.state import IconLabel, StatusLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import number, translate

AT_FIRST, PLACES_AT_FIRST = 8, 4
"""As many lines of a card, and places of a line, are shown; the rest once it is asked for."""
STATE_BESIDE_FROM = 420
"""Below this width a line's state stands under its words."""
SHOT_LEAST, MOST_SHOTS = 180, 3
SHOT_SHAPE = 0.56
"""Height of a picture by its width."""


class VerdictCard(QFrame):
    """Will it work offline? By a sign, in words, and in colour only then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, gap=20, margins=(24, 20, 24, 20))
        self._disc = _SignDisc()
        self._asked = Label("", Type.CAPTION)
        self._word = Paragraph("", Type.H2)
        self._words = Paragraph()
        texts = column(gap=2)
        for part in (self._asked, self._word, self._words):
            texts.addWidget(part)
        line.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)

    def show_verdict(self, shown: VerdictShown) -> None:
        """Show another verdict."""
        set_look(self, banner=shown.status.value)
        self._disc.show_sign(shown.icon, shown.status.value)
        self._asked.setText(shown.question)
        self._asked.set_tone(shown.status.value)
        self._word.set_text(shown.word)
        self._words.set_text(shown.words)
        self._words.setVisible(bool(shown.words))
        self.setAccessibleName(f"{self._asked.text()} {shown.word}. {shown.words}")


class _SignDisc(QWidget):
    """A sign on a disc that stands out from the tint."""

    SIDE, SIGN = 56, 32

    def __init__(self) -> None:
        super().__init__()
        self._name, self._colour = "circle-check", "passed"
        self._keep_size()
        theme_service().changed.connect(self._keep_size)

    def show_sign(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def _keep_size(self) -> None:
        side = current_theme().px(self.SIDE)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(self.rect())
        inset = (self.width() - theme.px(self.SIGN)) // 2
        painter.drawPixmap(inset, inset, pixmap(self._name, self._colour, self.SIGN))
        painter.end()


class SectionCard(CardFrame):
    """Lines under a heading: the first few, and all of them once they are asked for."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.box.addWidget(_Head(section.heading, section.fact))
        self._lines = column()
        self.box.addLayout(self._lines)
        self._section = section
        # Two more take no more room than the button that would show them.
        self._show(len(section.lines) if len(section.lines) <= AT_FIRST + 2 else AT_FIRST)

    def _show(self, most: int) -> None:
        clear(self._lines)
        lines = self._section.lines
        for line in lines[:most]:
            self._lines.addWidget(rule())
            self._lines.addWidget(LineView(line))
        if most < len(lines):
            self._lines.addWidget(rule())
            said = translate("Preflight", "Show all {number}").format(number=number(len(lines)))
            more = Button(said, Kind.QUIET)
            more.setAccessibleName(f"{said}: {self._section.heading}")
            more.clicked.connect(lambda: self._show(len(lines)))
            self._lines.addWidget(more)
        if self._section.more:
            self._lines.addWidget(rule())
            box = row(margins=(20, 10, 20, 12))
            box.addWidget(Paragraph(self._section.more, Type.CAPTION, "second"))
            self._lines.addLayout(box)


class _Head(QWidget):
    """The heading of a card and the fact at its end, or below it where there is no room."""

    def __init__(self, heading: str, fact: str) -> None:
        super().__init__()
        ends = [ElidedLabel(fact, Type.BODY, "second")] if fact else []
        row(self, margins=(20, 12, 20, 12)).addWidget(TwoEnds([Label(heading, Type.H3)], ends))


class LineView(QWidget):
    """One line: its sign, what it is, what it means and where it is; how it stands at the end."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = row(self, gap=12, margins=(20, 12, 20, 12))
        box.addWidget(IconLabel(line.icon, line.colour, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(Paragraph(line.title, Type.LABEL))
        if line.text:
            words.addWidget(Paragraph(line.text, tone="second"))
        self._words = words
        self._places, self._unlisted = line.places, line.unlisted
        self._show_places(len(line.places) if len(line.places) <= PLACES_AT_FIRST + 1 else PLACES_AT_FIRST)
        box.addLayout(words, 1)
        self._box, self._is_beside = box, True
        self._state = StatusLabel(*line.state, Type.BODY) if line.state is not None else None
        if self._state is not None:
            self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            box.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(line.spoken)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        is_beside = self.width() >= current_theme().px(STATE_BESIDE_FROM)
        if self._state is not None and is_beside is not self._is_beside:
            self._is_beside = is_beside
            (self._words if is_beside else self._box).removeWidget(self._state)
            where = Qt.AlignmentFlag.AlignTop if is_beside else Qt.AlignmentFlag.AlignLeft
            (self._box if is_beside else self._words).addWidget(self._state, 0, where)

    def _show_places(self, most: int) -> None:
        self._add_places(self._places[:most])
        if most == len(self._places):
            self._say_unlisted()
            return
        rest = self._places[most:]
        more = Button(translate("Preflight", "%n more place(s)", "", len(rest) + self._unlisted), Kind.QUIET)
        line = row()
        line.addWidget(more)
        line.addStretch(1)
        more.clicked.connect(lambda: self._show_rest(more, rest))
        self._words.addLayout(line)

    def _show_rest(self, more: Button, rest: Sequence[str]) -> None:
        more.hide()
        self._add_places(rest)
        self._say_unlisted()

    def _add_places(self, places: Sequence[str]) -> None:
        for place in places:
            self._words.addWidget(code_text(place, translate("Preflight", "Place")))

    def _say_unlisted(self) -> None:
        if self._unlisted:
            said = translate("Preflight", "%n more are not listed.", "", self._unlisted)
            self._words.addWidget(Paragraph(said, Type.CAPTION, "second"))


class RunCard(CardFrame):
    """The test run: a picture of each lesson as it opened, as many in a line as fit."""

    def __init__(self, runs: Sequence[RunShown], fact: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.box.addWidget(_Head(translate("Preflight", "Test run"), fact))
        holder = QWidget()
        self._grid = QGridLayout(holder)
        theme = current_theme()
        self._grid.setContentsMargins(theme.px(20), 0, theme.px(20), theme.px(16))
        self._grid.setHorizontalSpacing(theme.space[3])
        self._grid.setVerticalSpacing(theme.px(14))
        self.shots = [Shot(run) for run in runs]
        self.box.addWidget(holder)
        self._place()

    def show_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Put the pictures in that have been read, by their names."""
        for shot in self.shots:
            shot.show_picture(pictures.get(shot.picture))

    def _place(self) -> None:
        theme = current_theme()
        gap = theme.space[3]
        room = self.width() - 2 * theme.px(20)
        columns = max(1, min(MOST_SHOTS, (room + gap) // (theme.px(SHOT_LEAST) + gap)))
        for place in range(MOST_SHOTS):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        for shot in self.shots:
            self._grid.removeWidget(shot)
        for place, shot in enumerate(self.shots):
            self._grid.addWidget(shot, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(SHOT_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()


class Shot(QWidget):
    """One lesson of the test run: what was to be seen, its name, how it went."""

    def __init__(self, run: RunShown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = run.picture
        box = column(self, gap=6)
        self._view = _Picture()
        box.addWidget(self._view)
        line = row(gap=6)
        line.addWidget(IconLabel(run.status.icon, run.status.value), 0, Qt.AlignmentFlag.AlignTop)
        texts = column()
        texts.addWidget(Paragraph(run.title, Type.LABEL))
        texts.addWidget(Paragraph(run.told, Type.CAPTION, "second"))
        line.addLayout(texts, 1)
        box.addLayout(line)
        self.setAccessibleName(run.spoken)

    def show_picture(self, image: QImage | None) -> None:
        """Show the picture; none where there is none."""
        self._view.show_image(image)


class _Picture(QWidget):
    """The upper part of a page, as wide as there is room; an empty place where there is no picture."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage | None) -> None:
        self._image = image if image is not None and not image.isNull() else None
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return round(width * SHOT_SHAPE)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        width = current_theme().px(SHOT_LEAST)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area, corner = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius("small")
        shape = QPainterPath()
        shape.addRoundedRect(area, corner, corner)
        painter.fillPath(shape, theme.color("sunken"))
        if self._image is None:
            side = theme.px(24)
            middle = self.rect().center() - QPoint(side // 2, side // 2)
            painter.drawPixmap(middle, pixmap("eye", "text2", 24))
        else:
            painter.setClipPath(shape)
            height = self._image.height() * area.width() / max(1, self._image.width())
            painter.drawImage(QRectF(area.left(), area.top(), area.width(), height), self._image)
            painter.setClipping(False)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawPath(shape)
        painter.end()
