"""Import, as seen: the strip at the bottom while it runs, and the page that says what was not added and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.import_model import AlreadyThere, ImportOutcome, ImportProgress, MediaProgress, Refusal, Stage
from desktop.ui.library_model import CourseCard
from desktop.ui.phrases import apart
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll, code_text
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import Bar, IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import translate


class ImportPanel(QFrame):
    """What is being imported or prepared, how far it is in numbers, what comes next, and a way to stop it."""

    cancelled = Signal()
    later_asked = Signal()
    """The media can wait until the next start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self._stopping = self._is_added = False
        outer = column(self)
        outer.addWidget(rule())
        line = row(gap=20, margins=(32, 16, 32, 16))
        line.addWidget(IconLabel("package-plus", "primary", 24))
        words = column(gap=6)
        top, below = row(gap=12), row(gap=12)
        self._file = ElidedLabel("", Type.LABEL)
        self._queue = Label("", Type.CAPTION, "second")
        self._stage = ElidedLabel("", Type.CAPTION, "second")
        self._figures = Label("", Type.CAPTION, "second").set_numbers()
        self._bar = Bar(self.tr("Import"))
        top.addWidget(self._file, 1)
        top.addWidget(self._queue)
        below.addWidget(self._stage, 1)
        below.addWidget(self._figures)
        words.addLayout(top)
        words.addWidget(self._bar)
        words.addLayout(below)
        line.addLayout(words, 1)
        self.cancel_button = Button(self.tr("Cancel import"))
        self.cancel_button.clicked.connect(self._cancel)
        line.addWidget(self.cancel_button)
        self.later_button = Button(self.tr("Later"))
        self.later_button.setToolTip(self.tr("Goes on at the next start, or when somebody opens the course"))
        self.later_button.clicked.connect(self._put_off)
        self.later_button.hide()
        line.addWidget(self.later_button)
        outer.addLayout(line)

    def show_progress(self, progress: ImportProgress) -> None:
        """Show how far it is."""
        self._offer(self.cancel_button)
        self._file.setText(self.tr("Importing {file}").format(file=progress.file_name))
        self._queue.setText(progress.queue)
        self._is_added = progress.stage is Stage.LOOKING
        self._stage.setText(self._stops() if self._stopping else progress.stage.word)
        self._figures.setText(progress.figures)
        self._bar.show_value(progress.share)
        self._bar.setAccessibleDescription(f"{progress.file_name}: {progress.figures}")
        self.cancel_button.setEnabled(not self._stopping)

    def show_media(self, progress: MediaProgress) -> None:
        """Show how far the media of a course are that is on the shelf already."""
        self._offer(self.later_button)
        self._file.setText(progress.title)
        self._queue.setText("")
        self._stage.setText(progress.stage)
        self._figures.setText(progress.figures)
        self._bar.show_value(progress.share)
        self._bar.setAccessibleDescription(f"{progress.title}: {progress.figures}")

    def forget(self) -> None:
        """The import is over; the next one starts afresh."""
        self._stopping = False

    def _offer(self, button: Button) -> None:
        for one in (self.cancel_button, self.later_button):
            one.setVisible(one is button)

    def _put_off(self) -> None:
        self.hide()
        self.later_asked.emit()

    def _cancel(self) -> None:
        self._stopping = True
        self.cancel_button.setEnabled(False)
        self._stage.setText(self._stops())
        self.cancelled.emit()

    def _stops(self) -> str:
        if self._is_added:
            return self.tr("Stopping; the course is in the library")
        return self.tr("Stopping; nothing of this file is kept")


class OutcomePage(QFrame):
    """How an import ended, where it needs more than a toast."""

    back_requested = Signal()
    import_requested = Signal()
    show_requested = Signal(str)
    report_requested = Signal(str)
    """The report on the course of this SHA-256."""
    refused_requested = Signal(object)
    """The report on the package of this `Refusal`."""
    start_requested = Signal(object)
    """Import the package of this `Refusal` with the page that it offers to begin with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._slim = PageHeader("", back=self.tr("Packages"))
        self._slim.back.clicked.connect(self.back_requested)
        self.again_button = Button(self.tr("Choose another file"), Kind.PRIMARY, "plus")
        self.again_button.clicked.connect(self.import_requested)
        self._slim.ends.addWidget(self.again_button)
        self._scroll = PageScroll()
        page = column(self)
        page.addWidget(self._slim)
        page.addWidget(self._scroll, 1)
        self._column = QWidget()
        self._list = column(self._column, gap=16)
        self._scroll.add(self._column)
        self._scroll.box.addStretch(1)

    def show_outcome(self, outcome: ImportOutcome) -> None:
        """Show how it went: what was refused first, since it needs someone."""
        clear(self._list)
        self._list.addWidget(_headline(outcome))
        for refusal in outcome.refused:
            self._list.addWidget(self._refused(refusal))
        for known in outcome.already:
            self._list.addWidget(self._known_card(known))
        if outcome.added:
            self._list.addWidget(self._added_card(outcome.added))

    def _known_card(self, known: AlreadyThere) -> QWidget:
        happened = self.tr("“{course}” is in the library already").format(course=known.title)
        words = self.tr("{file} holds the very same course. Nothing was changed.").format(file=known.file_name)
        return self._course_card("circle-check", "completed", happened, words, known.sha256)

    def _added_card(self, added: tuple[CourseCard, ...]) -> QWidget:
        card = CardFrame(self.tr("Added"))
        for course in added:
            card.box.addWidget(rule())
            line = row(gap=12, margins=(20, 8, 20, 8))
            line.addWidget(IconLabel("circle-check", "passed", 20))
            line.addWidget(ElidedLabel(course.title), 1)
            report = _report_button(course.title)
            report.clicked.connect(lambda _=False, sha256=course.sha256: self.report_requested.emit(sha256))
            line.addWidget(report)
            line.addWidget(self._show_button(course.title, course.sha256))
            card.box.addLayout(line)
        return card

    def _refused(self, refusal: Refusal) -> QWidget:
        card = _refusal_card(refusal)
        if refusal.source is None:
            return card
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        if refusal.offer:
            start = Button(self.tr("Begin with {page}").format(page=apart(refusal.offer)), icon_name="play")
            start.setAccessibleDescription(refusal.file_name)
            start.clicked.connect(lambda: self.start_requested.emit(refusal))
            flow.addWidget(start)
        report = _report_button(refusal.file_name)
        report.clicked.connect(lambda: self.refused_requested.emit(refusal))
        flow.addWidget(report)
        line = row(margins=(20, 12, 20, 12))
        line.addWidget(holder)
        card.box.addWidget(rule())
        card.box.addLayout(line)
        return card

    def _course_card(self, icon_name: str, colour: str, happened: str, words: str, sha256: str) -> QWidget:
        card = CardFrame()
        line = row(gap=16, margins=(20, 16, 20, 16))
        line.addWidget(IconLabel(icon_name, colour, 24), 0, Qt.AlignmentFlag.AlignTop)
        text = column(gap=4)
        text.addWidget(Paragraph(happened, Type.H3))
        text.addWidget(Paragraph(words, tone="second"))
        line.addLayout(text, 1)
        line.addWidget(self._show_button(happened, sha256), 0, Qt.AlignmentFlag.AlignVCenter)
        card.box.addLayout(line)
        return card

    def _show_button(self, course: str, sha256: str) -> Button:
        button = Button(self.tr("Show it"))
        button.setAccessibleDescription(course)
        button.clicked.connect(lambda: self.show_requested.emit(sha256))
        return button


def _headline(outcome: ImportOutcome) -> QWidget:
    tone = "failed" if outcome.refused else "info"
    banner = QFrame()
    banner.setProperty("banner", tone)
    line = row(banner, gap=20, margins=(24, 20, 24, 20))
    line.addWidget(IconLabel("file-x" if outcome.refused else "info", "failed" if outcome.refused else "primary", 32))
    words = column(gap=2)
    words.addWidget(Paragraph(outcome.heading, Type.H2))
    words.addWidget(Paragraph(outcome.consequence))
    line.addLayout(words, 1)
    banner.setAccessibleName(f"{outcome.heading}. {outcome.consequence}")
    return banner


def _report_button(about: str) -> Button:
    button = Button(translate("Import", "Read the report"), icon_name="scroll-text")
    button.setAccessibleDescription(about)
    return button


def _refusal_card(refusal: Refusal) -> CardFrame:
    card = CardFrame()
    head = row(gap=12, margins=(20, 14, 20, 14))
    head.addWidget(IconLabel("file-archive", "text2", 20))
    head.addWidget(ElidedLabel(refusal.file_name, Type.H3), 1)
    card.box.addLayout(head)
    for name, words in refusal.parts:
        card.box.addWidget(rule())
        line = row(gap=16, margins=(20, 12, 20, 12))
        label = Label(name, Type.BODY, "second")
        label.setFixedWidth(current_theme().px(128))
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Paragraph(words), 1)
        card.box.addLayout(line)
    if refusal.code:
        card.box.addWidget(rule())
        line = row(gap=16, margins=(20, 10, 20, 10))
        for_staff = Label(translate("Import", "For staff"), Type.CAPTION, "second")
        for_staff.setFixedWidth(current_theme().px(128))
        line.addWidget(for_staff)
        line.addWidget(code_text(refusal.code, translate("Import", "Code")), 1)
        card.box.addLayout(line)
    return card
