"""The window: the rail, the page that is shown, and what floats above it. It decides nothing; see the signals."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QPainter,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from desktop.ui.doctor_model import DoctorReport
from desktop.ui.doctor_view import DoctorPage
from desktop.ui.file_drops import FileDropGuard, dropped_files
from desktop.ui.help_view import HelpPage
from desktop.ui.import_model import ImportOutcome, ImportProgress
from desktop.ui.library_details import DetailsPage
from desktop.ui.library_import import ImportPanel, OutcomePage
from desktop.ui.library_model import CourseCard, CourseDetails
from desktop.ui.library_page import LibraryPage
from desktop.ui.pictures import Covers
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.notices import DropOverlay, Toast, ToastAction
from desktop.ui.widgets.rail import Rail, RailItem, paint_mark
from desktop.ui.widgets.sheet import column, row

FIRST_SIZE, SMALLEST_SIZE = (1280, 800), (480, 360)


class Place(Enum):
    """Where the rail leads."""

    COURSES = "courses"
    DOCTOR = "doctor"
    HELP = "help"


class MainWindow(QMainWindow):
    """Shows pages and forwards intentions.

    A removal is asked for, then announced by `toast_removed`; `remove_settled` says that the time for undo is over and
    `undo_remove_requested` that the learner took it back. `close_requested` comes while the player is open.
    """

    open_requested = Signal(str)
    details_requested = Signal(str)
    import_requested = Signal(list)
    cancel_import = Signal()
    remove_requested = Signal(str)
    undo_remove_requested = Signal(str)
    remove_settled = Signal(str)
    doctor_requested = Signal()
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme_service()
        self.setWindowTitle("Carrel")
        self.setWindowIcon(_window_icon())
        self.setAcceptDrops(True)
        theme = current_theme()
        self.resize(*(theme.px(side) for side in FIRST_SIZE))
        self.setMinimumSize(*(theme.px(side) for side in SMALLEST_SIZE))
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; False keeps it, because an open course is being left first."""
        self._toast: Toast | None = None
        self._ground = QWidget()
        covers = Covers(self)
        self.library = LibraryPage(covers)
        self.details = DetailsPage(covers)
        self.outcome = OutcomePage()
        self.doctor = DoctorPage()
        self.help = HelpPage()
        self.import_panel = ImportPanel()
        self._player: QWidget | None = None
        self._importing = False
        self._outcome_waits = False
        self._build()
        self._connect()
        self._show(self.library, Place.COURSES)

    def _build(self) -> None:
        ground = self._ground
        ground.setProperty("ground", "canvas")
        self.setCentralWidget(ground)
        line = row(ground)
        self.rail = Rail(
            (
                RailItem(Place.COURSES, self.tr("Courses"), "library"),
                RailItem(Place.DOCTOR, self.tr("Doctor"), "stethoscope", at_end=True),
                RailItem(Place.HELP, self.tr("Help"), "circle-question-mark", at_end=True),
            )
        )
        line.addWidget(self.rail)
        main = column()
        self._pages = QStackedWidget()
        for page in (self.library, self.details, self.outcome, self.doctor, self.help):
            self._pages.addWidget(page)
        main.addWidget(self._pages, 1)
        main.addWidget(self.import_panel)
        self.import_panel.hide()
        line.addLayout(main, 1)
        self.overlay = DropOverlay(self.tr("Let go to add it to the library"), ground)
        self._ring = FocusRing(self)
        self.library.grid.by_keyboard = lambda: self._ring.by_keyboard

    def _connect(self) -> None:
        self.rail.chosen.connect(self._go)
        for keys, do in (
            (QKeySequence.StandardKey.HelpContents, self.show_help),
            (QKeySequence.StandardKey.Open, self.ask_for_files),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        for side_page in (self.details, self.outcome):
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), side_page)
            back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            back.activated.connect(self.back_to_library)
        for page in (self.library, self.details):
            page.open_requested.connect(self.open_requested)
            page.remove_requested.connect(self.remove_requested)
        self.library.details_requested.connect(self.details_requested)
        self.library.import_requested.connect(self.ask_for_files)
        self.details.back_requested.connect(self.back_to_library)
        self.outcome.back_requested.connect(self.back_to_library)
        self.outcome.show_requested.connect(self._show_course)
        self.outcome.import_requested.connect(self.ask_for_files)
        self.doctor.again_requested.connect(self.doctor_requested)
        self.import_panel.cancelled.connect(self.cancel_import)

    def show_library(self, cards: Sequence[CourseCard]) -> None:
        """Show the courses, and their page unless a course is being played."""
        self.library.show_cards(cards)
        self._show(self.library, Place.COURSES)

    def back_to_library(self) -> None:
        """Go to the page of courses as it was."""
        self._show(self.library, Place.COURSES)
        self.library.take_focus()

    def show_details(self, details: CourseDetails) -> None:
        """Show the page of one course."""
        self.details.show_details(details)
        self._show(self.details, Place.COURSES)
        self.details.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_import_progress(self, progress: ImportProgress | None) -> None:
        """Show how far an import is; None when nothing is being imported any more."""
        self._importing = progress is not None
        self.import_panel.setVisible(self._importing and self._player is None)
        if progress is not None:
            self.import_panel.show_progress(progress)
        else:
            self.import_panel.forget()

    def show_outcome(self, outcome: ImportOutcome) -> None:
        """Tell how an import ended: a toast when all went in, else a page with what was refused and why.

        While a course is being played the page waits until it is left.
        """
        self.show_import_progress(None)
        if outcome.refused or outcome.already:
            self.outcome.show_outcome(outcome)
            self._outcome_waits = self._player is not None
            if self._outcome_waits:
                self.toast(outcome.heading)
            self._show(self.outcome, Place.COURSES)
            self.outcome.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif outcome.added:
            self.toast(outcome.said)

    def show_doctor(self, report: DoctorReport) -> None:
        """Show what the doctor found."""
        self.doctor.show_report(report)
        self._show(self.doctor, Place.DOCTOR)

    def show_help(self) -> None:
        """Show the help."""
        self._show(self.help, Place.HELP)

    def show_player(self, player: QWidget) -> None:
        """Give the whole window to a course."""
        self.close_player()
        if self._toast is not None:
            self._toast.close_unused()
        self._player = player
        guard = FileDropGuard(player)
        guard.refused.connect(lambda: self.toast(self.tr("Leave this course first, then drop the files")))
        self._pages.addWidget(player)
        self.rail.hide()
        self.import_panel.hide()
        self._pages.setCurrentWidget(player)
        player.setFocus()

    def close_player(self) -> None:
        """Take the course away and go back to the library; the player is deleted."""
        if self._player is None:
            return
        player, self._player = self._player, None
        self._pages.removeWidget(player)
        player.deleteLater()
        self.rail.show()
        self.import_panel.setVisible(self._importing)
        if self._outcome_waits:
            self._outcome_waits = False
            self._show(self.outcome, Place.COURSES)
        else:
            self.back_to_library()

    def toast(self, text: str, action: ToastAction | None = None) -> Toast:
        """Say in passing what was done. A toast that is still there goes first, as if its time were over."""
        if self._toast is not None:
            self._toast.close_unused()
        toast = Toast(self._ground, text, action)
        self._toast = toast
        toast.gone.connect(lambda _used: self._forget(toast))
        return toast

    def toast_removed(self, card: CourseCard) -> Toast:
        """Say that a course was removed, with the way back."""
        undo = ToastAction(self.tr("Undo"), lambda: self.undo_remove_requested.emit(card.sha256))
        toast = self.toast(self.tr("Removed “{course}”").format(course=card.title), undo)
        toast.gone.connect(lambda used: None if used else self.remove_settled.emit(card.sha256))
        if self._pages.currentWidget() is self.details:
            self._show(self.library, Place.COURSES)
        return toast

    def _forget(self, toast: Toast) -> None:
        if self._toast is toast:
            self._toast = None

    def ask_for_files(self) -> None:
        """Let the learner choose packages, and ask for their import. Not while a course has the window."""
        if self._player is not None:
            return
        words = self.tr("SCORM packages (*.zip);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import courses"), "", words)
        if names:
            self.import_requested.emit([Path(name) for name in names])

    def _go(self, place: Place) -> None:
        if place is Place.COURSES:
            self.back_to_library()
        elif place is Place.HELP:
            self.show_help()
        else:
            self._show(self.doctor, Place.DOCTOR)
            self.doctor_requested.emit()

    def _show_course(self, sha256: str) -> None:
        self._show(self.library, Place.COURSES)
        self.library.go_to(sha256)

    def _show(self, page: QWidget, place: Place) -> None:
        if self._player is None:  # nothing takes a course away from its learner
            self.rail.show_place(place)
            self._pages.setCurrentWidget(page)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        if self._player is None and dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        self.overlay.hide()
        files = dropped_files(event.mimeData())
        if files and self._player is None:
            event.acceptProposedAction()
            self.import_requested.emit(files)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        if not self.may_close():
            event.ignore()
            return
        if self._toast is not None:
            self._toast.close_unused()
        self.closing.emit()
        super().closeEvent(event)


def _window_icon() -> QIcon:
    made = QIcon()
    for side in (16, 32, 48, 256):
        drawn = QPixmap(side, side)
        drawn.fill("transparent")
        painter = QPainter(drawn)
        paint_mark(painter, side)
        painter.end()
        made.addPixmap(drawn)
    return made
