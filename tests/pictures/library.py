"""The library's screens with plausible data, to look at: `make pictures` grabs them in every theme."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.doctor_model import Check, DoctorReport, Verdict
from desktop.ui.failure import Failure
from desktop.ui.import_model import AlreadyThere, ImportOutcome, ImportProgress, Refusal, Stage
from desktop.ui.library_model import CourseCard
from desktop.ui.start_dialog import StartDialog
from desktop.ui.status import Status
from desktop.ui.widgets.sheet import column, frame
from tests.ui.library_window import LibraryWindow

NOW = datetime.now(timezone(timedelta(hours=1))).replace(hour=10, minute=41)


def digest(title: str) -> str:
    """A made-up SHA-256 for a course that does not exist."""
    return hashlib.sha256(title.encode()).hexdigest()


def course(title: str, status: Status, **facts: object) -> CourseCard:
    """A card with a made-up package behind it."""
    return CourseCard(sha256=digest(title), title=title, status=status, **facts)  # type: ignore[arg-type]


FIRE = course(
    "Fire safety at work",
    Status.IN_PROGRESS,
    edition_text="SCORM 2004 4th",
    progress=4 / 7,
    last_opened=NOW - timedelta(hours=18, minutes=21),
    place="Lesson 5 of 7: Choosing an extinguisher",
    lessons_done=4,
    lessons=7,
)
CARDS = (
    FIRE,
    course("Forklift: daily checks", Status.IN_PROGRESS, progress=0.3, last_opened=NOW - timedelta(days=4)),
    course("Food hygiene, level 2", Status.NOT_STARTED, fact="About 40 minutes"),
    course("First aid at work", Status.ATTENTION, fact="The last attempt is used"),
    course("Navigation rules at sea", Status.PASSED, score=0.92, fact="Finished on 3 November"),
    course("Handling hazardous substances and waste on board", Status.FAILED, score=0.54, fact="Pass mark 70%"),
    course("Working at height", Status.PROVISIONAL, score=0.88, fact="Waits for the server to confirm"),
    course("Electrical safety basics", Status.COMPLETED, fact="Finished on 3 November"),
    course("Enclosed space entry", Status.NOT_STARTED, fact="12 lessons"),
)
REFUSED = Refusal(
    "onboarding_2026_final.zip",
    "The file is a zip, but it holds no imsmanifest.xml, so it is not a SCORM package.",
    what_now="Ask the author to export the course as a SCORM package. A zip of the source files is not enough.",
    code="manifest-missing",
    source=Path("onboarding_2026_final.zip"),
)
ASTRAY = Refusal(
    "enclosed-space.zip",
    "The start page of the course is not in the package: “start.html”.",
    what_now="Ask for the course to be exported again. Or import it to open with “index.html”, the likeliest page.",
    code="start-page-missing",
    source=Path("enclosed-space.zip"),
    offer="index.html",
)
TRAVERSAL = Refusal(
    "crane-signals.zip",
    "One of its files, “../../startup/run.bat”, would land outside the course's own folder.",
    what_now="Do not use this file. Ask where it came from, and for a new copy from the author.",
    code="entry-escapes",
    source=Path("crane-signals.zip"),
)
CHECKS = (
    Check("Encryption key", Verdict.ATTENTION, "Kept in a file, because this machine has no keyring.",
          "Install a keyring, or make sure that only this user can read the folder."),
    Check("Database", Verdict.OK, "Sound. 9 courses, 1 learner, 4.2 MB."),
    Check("Course files", Verdict.OK, "All 9 courses are complete."),
    Check("Films and sound", Verdict.OK, "AV1, VP9 and Opus play. H.264 and AAC are prepared on import."),
    Check("Web engine", Verdict.OK, "Qt 6.11.3, sandbox on."),
    Check("Disk space", Verdict.FAILED, "180 MB are free where courses are kept.",
          "Free some space; importing needs at least 500 MB. What is saved is safe."),
)  # fmt: skip


def window(*cards: CourseCard) -> LibraryWindow:
    """A window of the designed size with these courses."""
    made = LibraryWindow()
    made.resize(1280, 800)
    made.show_library(cards)
    return made


def library() -> QWidget:
    """The library of a learner in the middle of things."""
    return window(*CARDS)


def library_empty() -> QWidget:
    """The first thing anyone sees."""
    return window()


def library_importing() -> QWidget:
    """Two files in the queue."""
    made = window(*CARDS)
    progress = ImportProgress(
        "enclosed-space-entry.zip", Stage.UNPACKING, 12, 340, 45_000_000, 96_000_000, ("crane-signals.zip",)
    )
    made.show_import_progress(progress)
    return made


def library_undo() -> QWidget:
    """A course was just removed."""
    made = window(*CARDS[:-1])
    made.show()
    made.toast_removed(CARDS[-1])
    return made


def library_drop() -> QWidget:
    """A file is held over the window."""
    made = window(*CARDS)
    made.show()
    made.overlay.cover()
    return made


def refused_import() -> QWidget:
    """One file that is no package."""
    made = window(*CARDS)
    made.show_outcome(ImportOutcome(refused=(REFUSED,)))
    return made


def several_refused() -> QWidget:
    """A mixed bag."""
    made = window(*CARDS)
    outcome = ImportOutcome(
        added=(CARDS[8],),
        already=(AlreadyThere("fire-safety-copy.zip", FIRE.title, FIRE.sha256),),
        refused=(REFUSED, ASTRAY, TRAVERSAL),
    )
    made.show_outcome(outcome)
    return made


def doctor() -> QWidget:
    """A machine that needs someone."""
    made = window(*CARDS)
    made.show_doctor(DoctorReport(NOW, CHECKS, "0.1.0"))
    return made


def recovered() -> QWidget:
    """The start after the database was damaged."""
    made = window(*CARDS)
    made.library.tell(
        "Carrel's database was damaged and is kept as damaged-2026-11-22.db.",
        "Carrel goes on with the copy hourly-2026-11-22.db; work done after that copy is only in the damaged file. "
        "Keep the file and ask your administrator.",
    )
    return made


def not_found() -> QWidget:
    """Nothing matches what was typed."""
    made = window(*CARDS)
    made.library.search.setText("submarine")
    return made


def cannot_start() -> QWidget:
    """The dialog of a start that failed, as a part of the picture rather than a window of its own."""
    view = frame(ground="canvas")
    dialog = StartDialog(
        Failure(
            "Carrel is already running with the data in C:\\Users\\amina\\AppData\\Local\\carrel\\data.",
            "Nothing was changed.",
            "Go to the window that is open, or close it and try again.",
        ),
        view,
    )
    dialog.setWindowFlags(Qt.WindowType.Widget)
    card = frame(view, card=True)
    column(card, margins=(1, 1, 1, 1)).addWidget(dialog)
    card.adjustSize()
    card.move(380, 200)
    card.show()
    return view


def help_page() -> QWidget:
    """The help."""
    made = window(*CARDS)
    made.show_help()
    return made


SCREENS: dict[str, Callable[[], QWidget]] = {
    "library": library,
    "library-not-found": not_found,
    "library-recovered": recovered,
    "start-failed": cannot_start,
    "library-empty": library_empty,
    "library-importing": library_importing,
    "library-undo": library_undo,
    "library-drop": library_drop,
    "import-refused": refused_import,
    "import-several": several_refused,
    "doctor": doctor,
    "help": help_page,
}
