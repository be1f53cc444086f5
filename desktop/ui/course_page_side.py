"""What stands beside a course: the facts, its certificate, and more facts for staff."""

from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.ui.course_page_model import CertificateNote, CoursePageState
from desktop.ui.covers import drawn_cover
from desktop.ui.library_model import Fact
from desktop.ui.status import Status
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.page import CardFrame, FactList
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.state import StatusChip
from desktop.ui.widgets.text import Label, Paragraph

PAPER_HEIGHT, STRIP_WIDTH = 92, 56


class CertificatePaper(QAbstractButton):
    """The certificate in small: a strip of the course's cover, a name, what for. A press opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256, self._note = "", CertificateNote(UUID(int=0), "", (), False, "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_service().changed.connect(self.updateGeometry)

    def show_certificate(self, sha256: str, note: CertificateNote) -> None:
        """Show another one; `sha256` is the course's."""
        self._sha256, self._note = sha256, note
        self.setAccessibleName(self.tr("Open the certificate of {name}").format(name=note.name))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        theme = current_theme()
        return QSize(theme.px(240), theme.px(PAPER_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner, area = theme.radius("small"), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(area, corner, corner)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.color("sunken" if self.underMouse() else "surface"))
        strip = QRect(0, 0, theme.px(STRIP_WIDTH), self.height())
        cover = drawn_cover(self._sha256, strip.width(), strip.height(), self.devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), strip).topLeft(), cover)
        painter.setClipping(False)
        painter.setPen(QPen(theme.color("line"), theme.px(1)))
        painter.drawRoundedRect(area, corner, corner)
        self._write(painter, strip.width() + theme.px(16))
        painter.end()

    def _write(self, painter: QPainter, start: int) -> None:
        theme = current_theme()
        lines = [(self._note.name, Type.H3), *((line, Type.CAPTION) for line in self._note.lines)]
        height = sum(theme.line(step) for _, step in lines)
        top = (self.height() - height) // 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.color("text"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for words, step in lines:
            painter.setFont(theme.font(step, voice="print"))
            place = QRect(start, top, self.width() - start - theme.px(12), theme.line(step))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), place), int(flags), shown)
            top += theme.line(step)


class CertificateCard(CardFrame):
    """The certificate, whether it is final, and what can be done with it."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        inner = column(margins=(20, 14, 20, 20), gap=12)
        heading = row(gap=8)
        heading.addWidget(Label(self.tr("Certificate"), Type.H3), 1)
        self._chip = StatusChip(Status.PROVISIONAL)
        heading.addWidget(self._chip)
        self.paper = CertificatePaper()
        self.paper.clicked.connect(self.opened)
        self._words = Paragraph(tone="second")
        inner.addLayout(heading)
        inner.addWidget(self.paper)
        inner.addWidget(self._words)
        self.box.addLayout(inner)

    def show_certificate(self, sha256: str, note: CertificateNote) -> None:
        """Show another one."""
        self._chip.setVisible(note.provisional)
        self.paper.show_certificate(sha256, note)
        self._words.set_text(note.words)


class CourseSide(QWidget):
    """Facts, certificate, facts for staff."""

    certificate_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = column(self, gap=16)
        self._facts, self._staff_facts = FactList(), FactList()
        self._details = _facts_card(self.tr("Details"), self._facts)
        self.certificate = CertificateCard()
        self._for_staff = _facts_card(self.tr("For staff"), self._staff_facts)
        for part in (self._details, self.certificate, self._for_staff):
            box.addWidget(part)
        box.addStretch(1)
        self.certificate.opened.connect(self.certificate_opened)

    def show_state(self, state: CoursePageState) -> None:
        """Show another course, or the same as it stands now."""
        _show(self._details, self._facts, state.facts)
        _show(self._for_staff, self._staff_facts, state.staff_facts)
        self.certificate.setVisible(state.certificate is not None)
        if state.certificate is not None:
            self.certificate.show_certificate(state.card.sha256, state.certificate)


def _facts_card(heading: str, facts: FactList) -> CardFrame:
    card = CardFrame(heading)
    inner = column(margins=(20, 0, 20, 20))
    inner.addWidget(facts)
    card.box.addLayout(inner)
    return card


def _show(card: CardFrame, facts: FactList, shown: tuple[Fact, ...]) -> None:
    facts.show_facts(shown)
    card.setVisible(bool(shown))
