"""From the store's shelf to the library's cards and details: pure."""

from datetime import timedelta
from pathlib import Path

from desktop.learning.library import CourseSheet, EnrollmentStatus, ShelfEntry
from desktop.scorm.package import Item
from desktop.ui.library_model import CourseCard, CourseDetails, LessonRow
from desktop.ui.status import Status

_STATUS = {
    EnrollmentStatus.NOT_STARTED: Status.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: Status.IN_PROGRESS,
    EnrollmentStatus.COMPLETED: Status.COMPLETED,
    EnrollmentStatus.FAILED: Status.FAILED,
    EnrollmentStatus.PASSED: Status.PASSED,
}


def card(entry: ShelfEntry, folder: Path) -> CourseCard:
    """One course card; `folder` holds the course's files."""
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
    )


def details(sheet: CourseSheet, of: CourseCard) -> CourseDetails:
    """The page of one course."""
    root = sheet.manifest.organization.root
    lessons = sum(item.launch is not None for item in root.walk())
    enrollment = sheet.enrollment
    facts = sheet.package.facts
    return CourseDetails(
        card=of if lessons < 2 else _counted(of, lessons),
        description=sheet.manifest.description,
        lessons=tuple(_lessons(root, 0)) if lessons > 1 else (),
        octets=facts.size_bytes,
        added=sheet.package.imported_at,
        attempts_used=len(sheet.attempts),
        attempts_allowed=facts.attempt_limit,
        time_spent=timedelta(seconds=enrollment.time_spent if enrollment is not None else 0),
        pass_mark=_pass_mark(sheet),
        notes=tuple(note.text for note in sheet.manifest.notes),
    )


def _counted(of: CourseCard, lessons: int) -> CourseCard:
    done = round((of.progress or 0.0) * lessons)
    return CourseCard(
        **{name: getattr(of, name) for name in CourseCard.__slots__ if name not in ("lessons", "lessons_done")},
        lessons=lessons,
        lessons_done=done,
    )


def _lessons(item: Item, depth: int) -> list[LessonRow]:
    rows: list[LessonRow] = []
    for child in item.children:
        if child.is_visible:
            rows.append(LessonRow(child.title, None, depth))
        rows += _lessons(child, depth + child.is_visible)
    return rows


def _pass_mark(sheet: CourseSheet) -> float | None:
    passing = sheet.package.facts.passing_score
    if passing is None:
        return None
    return passing if sheet.manifest.edition.is_2004 else passing / 100
