"""From the use cases' records to what the library shows: cards, the shelf, details, refusals. Pure."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop.learning.my_courses import CourseSheet, EnrollmentStatus, ShelfEntry
from desktop.learning.my_courses import Shelf as StoredShelf
from desktop.learning.steps import ContentsEntry
from desktop.ui import phrases
from desktop.ui.failure import Failure
from desktop.ui.import_model import Refusal
from desktop.ui.library_model import UNFINISHED, CourseCard, CourseDetails, LessonRow, Shelf, counts_by
from desktop.ui.player_model import RowKind
from desktop.ui.player_presenter import contents_row, lessons_done
from desktop.ui.status import Status

_STATUS = {
    EnrollmentStatus.NOT_STARTED: Status.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: Status.IN_PROGRESS,
    EnrollmentStatus.COMPLETED: Status.COMPLETED,
    EnrollmentStatus.FAILED: Status.FAILED,
    EnrollmentStatus.PASSED: Status.PASSED,
}
ANOTHER_PACKAGE = "Ask whoever made the course for another package."
"""What helps where the error knows nothing better."""


def card(entry: ShelfEntry, folder: Path, now: datetime) -> CourseCard:
    """One course card; `folder` holds the course's files, `now` decides how days are called."""
    standing = entry.standing
    return CourseCard(
        sha256=entry.sha256,
        title=entry.title,
        status=_STATUS[standing.status] if standing is not None else Status.NOT_STARTED,
        edition_text=entry.edition.value,
        progress=None if standing is None or standing.progress is None else standing.progress / 100,
        score=None if standing is None else standing.score_scaled,
        picture=folder / entry.picture if entry.picture is not None else None,
        last_opened=standing.last_activity_at if standing is not None else None,
        fact=_fact(entry, now),
    )


def _fact(entry: ShelfEntry, now: datetime) -> str:
    """The one thing worth knowing beside the status."""
    standing = entry.standing
    # Pages beside the lessons (a card to print, say) are assets; where all are assets, they are the lessons.
    lessons = phrases.count(entry.sco_count or entry.launch_count, "lesson", "lessons")
    if standing is None or standing.status is EnrollmentStatus.NOT_STARTED:
        return lessons
    if standing.status is EnrollmentStatus.FAILED and entry.passing_score is not None:
        return f"Pass mark {phrases.percent(_share(entry.passing_score, is_2004=entry.edition.is_2004))}"
    if standing.status is EnrollmentStatus.IN_PROGRESS and standing.last_activity_at is not None:
        return f"Opened {phrases.date(standing.last_activity_at, now)}"
    if standing.completed_at is not None:
        return f"Finished {phrases.date(standing.completed_at, now)}"
    return lessons


def shelf(stored: StoredShelf, first: Iterable[CourseCard], newest: CourseCard | None) -> Shelf:
    """The page before all of its cards are read. `first` and `newest` are the cards of the entries of `stored`."""
    statuses = {_STATUS[status]: number for status, number in stored.standing.items()}
    begun = sum(statuses.values())
    statuses[Status.NOT_STARTED] = statuses.get(Status.NOT_STARTED, 0) + stored.courses - begun
    return Shelf(tuple(first), counts_by(statuses), newest)


def details(sheet: CourseSheet, folder: Path, now: datetime) -> CourseDetails:
    """The page of one course."""
    enrollment = sheet.enrollment
    facts = sheet.package.facts
    return CourseDetails(
        card=with_lessons(card(sheet.entry, folder, now), sheet),
        description=sheet.manifest.description,
        lessons=tuple(_lesson(entry) for entry in sheet.view.contents) if _several(sheet) else (),
        octets=facts.size_bytes,
        added=sheet.package.imported_at,
        attempts_used=len(sheet.attempts),
        attempts_allowed=facts.attempt_limit,
        time_spent=timedelta(seconds=enrollment.time_spent if enrollment is not None else 0),
        pass_mark=None if facts.passing_score is None else _share(facts.passing_score, is_2004=facts.edition.is_2004),
        notes=tuple(note.text for note in sheet.manifest.notes),
    )


def with_lessons(of: CourseCard, sheet: CourseSheet) -> CourseCard:
    """The card with what only a look into the course tells: how many lessons are done, and where the learner is."""
    if not _several(sheet):
        return of
    done, count = lessons_done(sheet.view)
    return replace(of, lessons=count, lessons_done=done, place=_place(sheet) if of.status in UNFINISHED else "")


def _several(sheet: CourseSheet) -> bool:
    return sum(not entry.is_section for entry in sheet.view.contents) > 1


def _place(sheet: CourseSheet) -> str:
    """ "Lesson 3 of 6: Alarms", "" where the lesson is not listed."""
    here = sheet.enrollment.last_activity if sheet.enrollment is not None else None
    lessons = [entry for entry in sheet.view.contents if entry.counts and not entry.is_section]
    found = next((place for place, entry in enumerate(lessons) if entry.identifier == here), None)
    return "" if found is None else f"Lesson {found + 1} of {len(lessons)}: {lessons[found].title}"


def _lesson(entry: ContentsEntry) -> LessonRow:
    row = contents_row(entry)
    if row.kind is RowKind.SECTION:
        return LessonRow(entry.title, depth=entry.depth, is_heading=True)
    return LessonRow(entry.title, row.status if row.kind is RowKind.LESSON else None, entry.depth, entry.score)


def _share(passing_score: float, *, is_2004: bool) -> float:
    """SCORM 1.2 writes pass marks from 0 to 100, SCORM 2004 from -1 to 1."""
    return passing_score if is_2004 else passing_score / 100


def refusal(file_name: str, sentences: str, code: str = "") -> Refusal:
    """A file that was not added, from what its error says."""
    told = Failure.told_by(sentences)
    what_now = told.what_now or ANOTHER_PACKAGE
    if told.kept.startswith("Everything"):
        return Refusal(file_name, told.happened, told.kept, what_now, code)
    return Refusal(file_name, told.happened, what_now=what_now, code=code)
