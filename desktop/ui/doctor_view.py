"""The doctor's page: every check with its verdict, and what to do where something is not in order."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import phrases
from desktop.ui.doctor_model import Check, DoctorReport, Verdict
from desktop.ui.phrases import local_now
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.notices import Banner, Tone
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import QT_TRANSLATE_NOOP, in_a_row, translate

_TONES = {Verdict.OK: Tone.PASSED, Verdict.ATTENTION: Tone.ATTENTION, Verdict.FAILED: Tone.FAILED}
_ICONS = {Verdict.OK: "circle-check", Verdict.ATTENTION: "triangle-alert", Verdict.FAILED: "circle-x"}
_THEN = {
    Verdict.OK: QT_TRANSLATE_NOOP("Doctor", "Courses can be imported, played and saved on this machine."),
    Verdict.ATTENTION: QT_TRANSLATE_NOOP("Doctor", "Courses work. What to do is said below."),
    Verdict.FAILED: QT_TRANSLATE_NOOP("Doctor", "What is saved stays saved. What to do is said below."),
}


class DoctorPage(QFrame):
    """Shows the newest report; "Check again" asks for another."""

    again_requested = Signal()
    copied = Signal()

    def __init__(self, now: Callable[[], datetime] = local_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._now = now
        self._report: DoctorReport | None = None
        self._header = PageHeader(self.tr("Doctor"))
        self.copy_button = Button(self.tr("Copy report"), icon_name="copy")
        self.again_button = Button(self.tr("Check again"), icon_name="refresh-cw")
        self.copy_button.clicked.connect(self._copy)
        self.again_button.clicked.connect(self.again_requested)
        for button in (self.copy_button, self.again_button):
            self._header.ends.addWidget(button)
        self._scroll = PageScroll()
        page = column(self)
        page.addWidget(self._header)
        page.addWidget(self._scroll, 1)
        self._column = QWidget()
        self._list = column(self._column, gap=16)
        self._scroll.add(self._column)
        self._scroll.box.addStretch(1)
        self.show_report(None)

    def show_report(self, report: DoctorReport | None) -> None:
        """Show a report; None while the checks are still running."""
        self._report = report
        clear(self._list)
        self.copy_button.setEnabled(report is not None)
        if report is None:
            self._header.say(self.tr("Doctor"), self.tr("Looking at this machine"))
            return
        when = phrases.moment(report.made_at, self._now())
        facts = (self.tr("Checked {when}").format(when=when), f"Carrel {report.version}".strip())
        self._header.say(self.tr("Doctor"), " · ".join(facts))
        self._list.addWidget(
            Banner(_TONES[report.worst], f"{report.headline}.", translate("Doctor", _THEN[report.worst]))
        )
        card = CardFrame()
        for number, check in enumerate(report.worst_first):
            if number:
                card.box.addWidget(rule())
            card.box.addWidget(_check_line(check))
        self._list.addWidget(card)

    def _copy(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(self._report.as_text())
            self.copied.emit()


def _check_line(check: Check) -> QWidget:
    part = QWidget()
    part.setAccessibleName(f"{in_a_row(check.name, check.verdict.word)}: {check.found} {check.what_now}".strip())
    line = row(part, gap=16, margins=(20, 12, 20, 12))
    status = check.verdict.status
    top = Qt.AlignmentFlag.AlignTop
    line.addWidget(IconLabel(_ICONS[check.verdict], status.value, 20), 0, top)
    words = column(gap=2)
    words.addWidget(Label(check.name, Type.LABEL))
    words.addWidget(Paragraph(check.found, tone="second"))
    if check.what_now:
        words.addWidget(Paragraph(check.what_now))
    line.addLayout(words, 1)
    line.addWidget(Label(check.verdict.word, Type.LABEL, status.value), 0, top)
    return part
