"""A learner's screens with plausible data, to look at: `make pictures` grabs them in every theme."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.learning.my_courses import EnrollmentStatus, ResultEntry, ResultTotals
from desktop.ui.course_page import CoursePage
from desktop.ui.course_page_model import (
    AttemptRow,
    CertificateNote,
    Chip,
    CoursePageState,
    LessonRow,
    Offer,
    OfferKind,
    QuestionRow,
    Questions,
)
from desktop.ui.library_model import CourseCard, Dues, Fact, Shelf
from desktop.ui.library_page import LibraryPage
from desktop.ui.pictures import Covers
from desktop.ui.places import Place, rail_items
from desktop.ui.results_model import row, totals_in_words
from desktop.ui.results_page import ResultsPage
from desktop.ui.status import Status
from desktop.ui.widgets.account import Account
from desktop.ui.workplace import Workplace
from tests.pictures.library import NOW, course, digest

AMINA: Final = Account("Amina Yusuf", "HL-00001", "Learner", staff=False)
PLACES: Final = {Place.COURSES, Place.RESULTS, Place.CERTIFICATES, Place.LANGUAGE, Place.HELP}
DUE: Final = NOW + timedelta(days=5)
FIRE: Final = course(
    "Fire safety at work",
    Status.IN_PROGRESS,
    progress=4 / 7,
    last_opened=NOW - timedelta(hours=18, minutes=21),
    place="Lesson 5 of 7: Choosing an extinguisher",
    lessons_done=4,
    lessons=7,
    due=DUE,
    due_in_short="due 27 Nov",
    due_in_full="Due Friday 27 November",
    opened="Last opened yesterday at 16:20, on this machine",
)
CARDS: Final = (
    FIRE,
    course("Forklift: daily checks", Status.IN_PROGRESS, progress=0.3, due=DUE, due_in_short="due 27 Nov"),
    course("Food hygiene, level 2", Status.NOT_STARTED, due=DUE, fact="Due Friday 4 December"),
    course("First aid at work", Status.ATTENTION, fact="Attempt 3 waits for your instructor", goes_on=False),
    course("Navigation rules at sea", Status.PASSED, score=0.92, fact="Certificate ready", goes_on=False),
    course("Handling hazardous substances", Status.FAILED, score=0.54, fact="Pass mark 70% · 1 attempt left"),
    course(
        "Working at height",
        Status.PROVISIONAL,
        score=0.88,
        word="Passed, provisional",
        fact="Waits for the server to confirm",
    ),
    course("Electrical safety basics", Status.COMPLETED, fact="Finished on 3 November"),
    course("Enclosed space entry", Status.NOT_STARTED, urgent=True, fact="Was due Friday 20 November", due=NOW),
)
HEIGHT: Final = CARDS[6]
PASSED: Final = CoursePageState(
    card=HEIGHT,
    chips=(Chip(Status.PASSED, "Passed with 88%"), Chip(Status.PROVISIONAL, "Certificate provisional")),
    offers=(
        Offer(OfferKind.CERTIFICATE, "Open certificate"),
        Offer(OfferKind.REVIEW, "Review the course"),
        Offer(OfferKind.NEW_ATTEMPT, "Start attempt 3"),
    ),
    description="Ladders, harnesses and anchor points, and when it is right to stay on the ground.",
    about="Ladders, harnesses and anchor points, and when it is right to stay on the ground.",
    counting="The best one counts",
    attempts=(
        AttemptRow(UUID(int=2), "2", "counts", Status.PASSED, "88%", "34 min", "Today, 10:31", "This machine"),
        AttemptRow(UUID(int=1), "1", "", Status.FAILED, "64%", "38 min", "12 November, 15:02", "Another machine"),
    ),
    facts=(
        Fact("Pass mark", "80%"),
        Fact("Attempts", "2 of 3 used"),
        Fact("Time spent", "1 h 12 min"),
        Fact("Last opened", "Today, 10:31"),
        Fact("Version", "3 · the newest"),
    ),
    rules=("Of several attempts the best one counts.", "You have 3 attempts in all."),
    certificate=CertificateNote(
        UUID(int=3),
        "Amina Yusuf",
        ("Working at height", "passed with 88%"),
        True,
        "Yours to save and print now. It becomes final when the server has confirmed the result.",
    ),
)
ANSWERS: Final = (
    QuestionRow("What do you check first before you step on a ladder?", "Correct", True, "0:41", "Its feet"),
    QuestionRow("The webbing of a harness has a small cut. What do you do?", "Correct", True, "0:28", "Take it away"),
    QuestionRow(
        "From what height does a fall have to be prevented on this site?",
        "Not correct",
        False,
        "1:12",
        "3 metres",
        ("2 metres",),
        ("4 metres",),
    ),
    QuestionRow("Who may take a scaffold tag off?", "Correct", True, "0:19", "Whoever inspected it"),
    *(QuestionRow(f"Question {number}", "Correct", True, "0:20", "Yes") for number in range(5, 26)),
)
QUESTIONS: Final = Questions(UUID(int=2), ANSWERS, "Attempt 2 · 22 of 25 correct")
LESSONS: Final = (
    LessonRow("1", "Fire and how it starts", is_heading=True),
    LessonRow("2", "Why fires start", Status.COMPLETED, 1, opens=True),
    LessonRow("3", "The fire triangle", Status.COMPLETED, 1, opens=True),
    LessonRow("4", "Classes of fire", Status.PASSED, 1, 1.0, opens=True),
    LessonRow("5", "What to do", is_heading=True),
    LessonRow("6", "Alarms and escape routes", Status.COMPLETED, 1, opens=True),
    LessonRow("7", "Choosing an extinguisher", Status.IN_PROGRESS, 1, opens=True),
    LessonRow("8", "Using it in four steps", Status.NOT_STARTED, 1, reason="Opens after “Choosing an extinguisher”"),
    LessonRow("9", "Final test", Status.NOT_STARTED, 1, reason="Opens when every lesson above is done"),
    LessonRow("10", "Safety card to print"),
)
UNDER_WAY: Final = CoursePageState(
    card=FIRE,
    chips=(Chip(Status.IN_PROGRESS, "In progress"), Chip(Status.NOT_STARTED, "Due Friday 27 November")),
    offers=(Offer(OfferKind.CONTINUE, "Continue"), Offer(OfferKind.NEW_ATTEMPT, "Start attempt 2", ends=1)),
    description="What feeds a fire, how to get out, and which extinguisher to reach for.",
    about="What feeds a fire, how to get out, and which extinguisher to reach for.",
    lessons=LESSONS,
    lessons_fact="7 lessons",
    facts=(
        Fact("Pass mark", "80%"),
        Fact("Due", "Friday 27 November"),
        Fact("Lessons", "7"),
        Fact("Attempts", "1 of 3 used"),
        Fact("Time spent", "34 min"),
        Fact("Last opened", "Yesterday, 16:20"),
    ),
    staff_facts=(Fact("Standard", "SCORM 2004 4th Edition"), Fact("Size", "96 MB"), Fact("SHA-256", FIRE.sha256, True)),
)
USED_UP: Final = CoursePageState(
    card=CARDS[5],
    chips=(Chip(Status.FAILED, "Failed with 54%"),),
    offers=(Offer(OfferKind.ASK, "Ask for another attempt"), Offer(OfferKind.REVIEW, "Review the course")),
    why_not="All attempts are used up. Your instructor can give you another one.",
    description="Labels, storage, spills, and whom to call.",
    attempts=(AttemptRow(UUID(int=1), "1", "", Status.FAILED, "54%", "22 min", "12 November, 15:02", "This machine"),),
    facts=(Fact("Pass mark", "70%"), Fact("Attempts", "1 of 1 used")),
)


def _in_place(page: QWidget, place: Place = Place.COURSES) -> QWidget:
    """The page as a signed-in learner sees it."""
    view = Workplace(AMINA, rail_items(PLACES))
    view.show_page(page, place)
    return view


def _library(cards: tuple[CourseCard, ...], dues: Dues) -> QWidget:
    covers = Covers()
    page = LibraryPage(covers, lambda: NOW, manages=False)
    covers.setParent(page)
    page.show_shelf(Shelf.whole(cards, dues, "Amina"))
    return _in_place(page)


def my_courses() -> QWidget:
    """A learner in the middle of things."""
    return _library(CARDS, Dues(4, 1, "4 December"))


def my_courses_empty() -> QWidget:
    """Somebody to whom nothing is open yet."""
    return _library((), Dues())


def _course(state: CoursePageState, questions: Questions | None = None) -> QWidget:
    covers = Covers()
    page = CoursePage(covers)
    covers.setParent(page)
    page.show_state(state)
    if questions is not None:
        page.show_questions(questions)
    return _in_place(page)


def course_passed() -> QWidget:
    """Passed in the second attempt, and certified."""
    return _course(PASSED, QUESTIONS)


def course_answer() -> QWidget:
    """The same with an answer open."""
    shown = _course(PASSED, QUESTIONS)
    lines = [line for line in shown.findChildren(QWidget) if line.accessibleName().startswith("From what height")]
    lines[0].click()  # type: ignore[attr-defined]
    return shown


def course_under_way() -> QWidget:
    """In the middle of the lessons."""
    return _course(UNDER_WAY)


def course_used_up() -> QWidget:
    """No attempt is left."""
    return _course(
        USED_UP, Questions(UUID(int=1), (), "Attempt 1", "The course recorded no questions in this attempt.")
    )


def _entry(title: str, status: EnrollmentStatus, score: float | None, minutes: int, hours: int) -> ResultEntry:
    then = NOW - timedelta(hours=hours)
    return ResultEntry(
        UUID(int=hours), digest(title), title, None, 1, status, score, 60 * minutes, 1 + hours % 2, then, then, True
    )


RESULTS: Final = (
    _entry("Fire safety at work", EnrollmentStatus.IN_PROGRESS, None, 34, 18),
    _entry("Working at height", EnrollmentStatus.PASSED, 0.88, 72, 23),
    _entry("Handling hazardous substances and waste on board", EnrollmentStatus.FAILED, 0.54, 22, 240),
    _entry("Navigation rules at sea", EnrollmentStatus.PASSED, 0.92, 96, 420),
    _entry("Electrical safety basics", EnrollmentStatus.COMPLETED, None, 45, 455),
)


def _results(entries: tuple[ResultEntry, ...]) -> QWidget:
    page = ResultsPage()
    page.show_totals(totals_in_words(ResultTotals(len(entries), 3, 2, 1, 7, 16_200.0)) if entries else "")
    page.table.show_rows([row(entry, lambda _: Path(), NOW) for entry in entries])
    return _in_place(page, Place.RESULTS)


def results() -> QWidget:
    """All courses with what came of them."""
    return _results(RESULTS)


def results_empty() -> QWidget:
    """Before the first course."""
    return _results(())


SCREENS: Final[dict[str, Callable[[], QWidget]]] = {
    "my-courses": my_courses,
    "my-courses-empty": my_courses_empty,
    "course-passed": course_passed,
    "course-answer": course_answer,
    "course-under-way": course_under_way,
    "course-used-up": course_used_up,
    "results": results,
    "results-empty": results_empty,
}
