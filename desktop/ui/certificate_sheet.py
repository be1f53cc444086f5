"""One certificate: its paper as it will be printed, its facts, and what can be done with it. It decides nothing."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from desktop.ui.certificate_model import CertificateCard, facts_of, standing_words
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.notices import Banner, Tone
from desktop.ui.widgets.page import CardFrame, FactList, PageHeader, PageScroll
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.state import StatusChip
from desktop.ui.widgets.text import Label, Paragraph

SIDE_WIDTH, GAP = 320, 24
BESIDE_FROM = 860
"""Unscaled px of the content: narrower, the facts go below the paper."""
A4_RATIO = 210 / 297


class CertificatePage(QFrame):
    """The buttons work as soon as the paper is drawn."""

    save_requested = Signal()
    badge_requested = Signal()
    print_requested = Signal()
    back_requested = Signal()

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("", back)
        box.addWidget(self.header)
        self._scroll = PageScroll()
        box.addWidget(self._scroll, 1)
        self.paper = PaperView()
        self.notice = Banner(Tone.ATTENTION, "")
        self.notice.hide()
        self._side = _Side()
        self._content = QWidget()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addWidget(self.paper, 1, Qt.AlignmentFlag.AlignTop)
        self._parts.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.add(self.notice, below=12)
        self._scroll.add(self._content)
        self._scroll.box.addStretch(1)
        self.header.back.clicked.connect(self.back_requested)
        self._side.save.clicked.connect(self.save_requested)
        self._side.badge.clicked.connect(self.badge_requested)
        self._side.print.clicked.connect(self.print_requested)

    def show_card(self, card: CertificateCard, now: datetime) -> None:
        """Show another certificate, without its paper yet."""
        self.notice.hide()
        self.paper.wait()
        self.paper.setAccessibleName(card.spoken(now))
        self._side.show_card(card, now)
        self.set_ready(ready=False)

    def show_paper(self, image: QImage) -> None:
        """The paper was drawn."""
        self.paper.show_image(image)
        self.set_ready(ready=True)

    def set_ready(self, *, ready: bool) -> None:
        """Whether there is a paper to save and print."""
        for button in (self._side.save, self._side.badge, self._side.print):
            button.setEnabled(ready)
        if ready and self.isVisible():
            self._side.save.setFocus()

    def tell(self, happened: str, then: str) -> None:
        """Say above the paper what stands in the way."""
        self.notice.say(happened, then)
        self.notice.show()

    @property
    def save(self) -> Button:
        """Save as PDF."""
        return self._side.save

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        theme = current_theme()
        beside = self.width() - 2 * theme.size("margin") >= theme.px(BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._parts.setSpacing(theme.px(GAP))
        self._side.set_beside(beside=beside)


class PaperView(QWidget):
    """The printed page at the width there is, on its own white sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def wait(self) -> None:
        """Nothing to show yet."""
        self._image = QImage()
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show this page."""
        self._image = image
        self.updateGeometry()
        self.update()

    @property
    def is_drawn(self) -> bool:
        """Whether there is a page on show."""
        return not self._image.isNull()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        ratio = self._image.height() / self._image.width() if self.is_drawn else A4_RATIO
        return round(width * ratio)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        width = current_theme().px(800)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(current_theme().px(240), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(0, 0, self.width(), min(self.height(), self.heightForWidth(self.width())))
        painter.fillRect(area, Qt.GlobalColor.white)
        if self.is_drawn:
            ratio = self.devicePixelRatioF()
            wanted = QSize(round(area.width() * ratio), round(area.height() * ratio))
            fitting = self._image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(area, fitting)
        else:
            painter.setPen(theme.tokens.colours["light"]["text2"])
            painter.setFont(theme.font(Type.BODY))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("The paper is being drawn …"))
        painter.setPen(QPen(theme.color("line"), theme.px(1)))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.end()


class _Side(QWidget):
    """Standing, facts and buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = column(self, gap=16)
        card = CardFrame()
        inner = column(gap=12, margins=(20, 16, 20, 20))
        head = row(gap=8)
        head.addWidget(Label(self.tr("Certificate"), Type.H3), 1)
        self._chip_line = head
        self._chip: StatusChip | None = None
        self._words = Paragraph(tone="second")
        self._course = Paragraph(step=Type.LABEL)
        self._facts = FactList()
        inner.addLayout(head)
        inner.addWidget(self._course)
        inner.addWidget(self._facts)
        inner.addWidget(self._words)
        card.box.addLayout(inner)
        self.save = Button(self.tr("Save as PDF"), Kind.PRIMARY, "download", Size.LARGE)
        self.badge = Button(self.tr("Save badge picture"), Kind.SECONDARY, "award")
        self.print = Button(self.tr("Print"), Kind.SECONDARY, "printer")
        box.addWidget(card)
        for button in (self.save, self.badge, self.print):
            box.addWidget(button)
        self.set_beside(beside=True)

    def show_card(self, card: CertificateCard, now: datetime) -> None:
        """Show another certificate."""
        standing = card.standing(now)
        if self._chip is None:
            self._chip = StatusChip(standing.status, standing.word)
            self._chip_line.addWidget(self._chip)
        self._chip.show_status(standing.status, standing.word)
        self._course.set_text(card.course)
        self._facts.show_facts(facts_of(card, now))
        self._words.set_text(standing_words(card, now))

    def set_beside(self, *, beside: bool) -> None:
        """As wide as a column beside the paper, or as all there is below it."""
        width = current_theme().px(SIDE_WIDTH)
        self.setMinimumWidth(width if beside else 0)
        self.setMaximumWidth(width if beside else 16_777_215)
