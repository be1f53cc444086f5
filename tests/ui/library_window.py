"""The pages of courses in a window of their own: what `desktop.wiring` joins to a store, joined to signals here."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.course_page import CoursePage
from desktop.ui.course_page_model import CoursePageState
from desktop.ui.doctor_model import DoctorReport
from desktop.ui.doctor_view import DoctorPage
from desktop.ui.help_view import HelpPage
from desktop.ui.import_model import ImportOutcome, ImportProgress
from desktop.ui.library_import import ImportPanel, OutcomePage
from desktop.ui.library_model import CourseCard
from desktop.ui.library_page import LibraryPage
from desktop.ui.main_window import MainWindow
from desktop.ui.pictures import Covers
from desktop.ui.places import Place, rail_items
from desktop.ui.status import Status
from desktop.ui.widgets.account import Account
from desktop.ui.widgets.notices import Toast, ToastAction
from desktop.ui.workplace import Workplace

INGRID = Account("Ingrid Solberg", "A-001", "Administrator", staff=True)


class LibraryWindow(MainWindow):
    """Says by signals what was asked for."""

    open_requested = Signal(str)
    details_requested = Signal(str)
    import_requested = Signal(list)
    cancel_import = Signal()
    remove_requested = Signal(str)
    undo_remove_requested = Signal(str)
    remove_settled = Signal(str)
    doctor_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        covers = Covers(self)
        self.library, self.course, self.outcome = LibraryPage(covers), CoursePage(covers), OutcomePage()
        self.doctor, self.help, self.import_panel = DoctorPage(), HelpPage(staff=True, manages=True), ImportPanel()
        self.view = Workplace(INGRID, rail_items({Place.COURSES, Place.DOCTOR, Place.HELP}))
        # A page that is never shown goes with the window, and is not styled anew with every theme of later tests.
        for page in (self.course, self.outcome, self.doctor, self.help):
            page.setParent(self)
            page.hide()
        self.rail = self.view.rail
        self.view.put_below(self.import_panel)
        self.import_panel.hide()
        self.library.grid.by_keyboard = lambda: self.by_keyboard
        self.library.open_requested.connect(self.open_requested)
        self.library.remove_requested.connect(self.remove_requested)
        self.library.details_requested.connect(self.details_requested)
        self.library.import_requested.connect(self.ask_for_files)
        self.course.back_requested.connect(self.back_to_library)
        self.outcome.back_requested.connect(self.back_to_library)
        self.outcome.show_requested.connect(self._show_course)
        self.import_panel.cancelled.connect(self.cancel_import)
        self.files_dropped.connect(self.import_requested)
        self.view.go_requested.connect(self._go)
        self.view.back_requested.connect(self.back_to_library)
        QShortcut(QKeySequence("Ctrl+O"), self.view).activated.connect(self.ask_for_files)
        self.show_workplace(self.view)
        self.take_files((".zip",))
        self.view.show_page(self.library, Place.COURSES)

    def show_library(self, cards: Sequence[CourseCard]) -> None:
        self.library.show_cards(cards)
        self.view.show_page(self.library, Place.COURSES)

    def back_to_library(self) -> None:
        self.view.show_page(self.library, Place.COURSES)
        self.library.take_focus()

    def show_course(self, state: CoursePageState) -> None:
        self.course.show_state(state)
        self.view.show_page(self.course, Place.COURSES)
        self.course.take_focus()

    def show_import_progress(self, progress: ImportProgress | None) -> None:
        self.import_panel.setVisible(progress is not None)
        if progress is not None:
            self.import_panel.show_progress(progress)
        else:
            self.import_panel.forget()

    def show_outcome(self, outcome: ImportOutcome) -> None:
        if outcome.refused or outcome.already:
            self.outcome.show_outcome(outcome)
            self.view.show_page(self.outcome, Place.COURSES)
            self.outcome.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif outcome.added:
            self.toast(outcome.said)

    def show_doctor(self, report: DoctorReport) -> None:
        self.doctor.show_report(report)
        self.view.show_page(self.doctor, Place.DOCTOR)

    def show_help(self) -> None:
        self.view.show_page(self.help, Place.HELP)

    def toast_removed(self, card: CourseCard) -> Toast:
        undo = ToastAction("Undo", lambda: self.undo_remove_requested.emit(card.sha256))
        toast = self.toast(f"Removed “{card.title}”", undo)
        toast.gone.connect(lambda used: None if used else self.remove_settled.emit(card.sha256))
        return toast

    def ask_for_files(self) -> None:
        if not self.plays:
            names, _ = QFileDialog.getOpenFileNames(self, "", "", "")
            self.import_requested.emit([Path(name) for name in names])

    def _go(self, place: Place) -> None:
        if place is Place.COURSES:
            self.back_to_library()
        elif place is Place.DOCTOR:
            self.view.show_page(self.doctor, Place.DOCTOR)
            self.doctor_requested.emit()

    def _show_course(self, sha256: str) -> None:
        self.view.show_page(self.library, Place.COURSES)
        self.library.go_to(sha256)


NOW = datetime.now(UTC)


def course(title: str, status: Status = Status.NOT_STARTED, **facts: object) -> CourseCard:
    """A card with a made-up package behind it."""
    digest = hashlib.sha256(title.encode()).hexdigest()
    return CourseCard(sha256=digest, title=title, status=status, **facts)  # type: ignore[arg-type]


FIRE = course("Fire safety", Status.IN_PROGRESS, progress=0.5, last_opened=NOW, lessons=4, lessons_done=2)
CARDS = (FIRE, *(course(f"Course {number}", list(Status)[number % 7]) for number in range(2, 12)))


def opened(qtbot: QtBot) -> LibraryWindow:
    """A window with these courses, on the screen."""
    made = LibraryWindow()
    qtbot.addWidget(made)
    made.show_library(CARDS)
    made.show()
    qtbot.waitExposed(made)
    return made


def titles(window: LibraryWindow) -> list[str]:
    """The courses on show, but for the one to continue."""
    return [card.title for card in window.library.grid.cards()]


def segments(page: LibraryPage) -> list[str]:
    """What the segments say to a screen reader."""
    return [button.accessibleName() for button in page.segments.findChildren(QToolButton)]


def words(part: QWidget) -> str:
    """Everything that can be read on a part."""
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))
