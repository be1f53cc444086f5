"""From the use cases' records to what My courses shows: cards, the shelf, refusals. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.learning.my_courses import CertificateState, CourseSheet, EnrollmentStatus, ShelfEntry, Standing
from desktop.learning.my_courses import Shelf as StoredShelf
from desktop.learning.work_places import Whereabouts, WorkPlaces
from desktop.ui import phrases
from desktop.ui.failure import Failure
from desktop.ui.import_model import Refusal
from desktop.ui.library_model import DONE, UNFINISHED, CourseCard, Dues, Shelf, counts_by
from desktop.ui.player_presenter import lessons_done
from desktop.ui.status import Status
from desktop.ui.widgets.sync_state import Kept
from desktop.words import QT_TRANSLATE_NOOP, date, number, translate

_STATUS = {
    EnrollmentStatus.NOT_STARTED: Status.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: Status.IN_PROGRESS,
    EnrollmentStatus.COMPLETED: Status.COMPLETED,
    EnrollmentStatus.FAILED: Status.FAILED,
    EnrollmentStatus.PASSED: Status.PASSED,
}
ANOTHER_PACKAGE = QT_TRANSLATE_NOOP("Library", "Ask whoever made the course for another package.")
"""What helps where the error knows nothing better."""


def card(entry: ShelfEntry, folder: Path, now: datetime, places: WorkPlaces | None = None) -> CourseCard:
    """One course card; `folder` holds the course's files, `now` decides how days are called."""
    standing = entry.standing
    status = status_of(entry)
    due = standing.due_at if standing is not None and status not in DONE else None
    opened = standing.last_activity_at if standing is not None else None
    progress = standing.progress if standing is not None and standing.waits is None else None
    return CourseCard(
        sha256=entry.sha256,
        title=entry.title,
        status=status,
        word=_word(entry),
        edition_text=entry.edition.value,
        progress=None if progress is None else progress / 100,
        score=None if standing is None else score_of(standing),
        picture=folder / entry.picture if entry.picture is not None else None,
        last_opened=opened,
        fact=_fact(entry, now),
        urgent=due is not None and due < now and status is Status.NOT_STARTED,
        due=due,
        due_in_short=_due_in_short(due, now) if due is not None else "",
        due_in_full=due_in_words(due, now) if due is not None else "",
        opened=_opened(opened, now) if opened is not None else "",
        goes_on=_goes_on(entry),
        kept=kept_of(standing.enrollment, places.courses) if standing is not None and places is not None else None,
    )


def being_prepared(shown: CourseCard) -> CourseCard:
    """The card of a course whose media are being made playable: it opens when that is done."""
    return replace(shown, fact=translate("Library", "Being prepared"), urgent=False)


_KEPT = {
    Whereabouts.HERE: Kept.HERE,
    Whereabouts.ON_ITS_WAY: Kept.ON_ITS_WAY,
    Whereabouts.ON_SERVER: Kept.ON_SERVER,
}


def kept_of(identifier: UUID, places: Mapping[UUID, Whereabouts]) -> Kept | None:
    """Where the work on a course or of an attempt is; None where nothing is known of it."""
    place = places.get(identifier)
    return _KEPT[place] if place is not None else None


def status_of(entry: ShelfEntry) -> Status:
    """The status that a card shows: what counts, unless a person or the server has to say something first."""
    standing = entry.standing
    if standing is None:
        return Status.NOT_STARTED
    status = _STATUS[standing.status]
    if status is Status.FAILED and standing.waits is not None:
        return Status.ATTENTION
    if status in DONE and standing.certificate is CertificateState.PROVISIONAL:
        return Status.PROVISIONAL
    return status


def score_of(standing: Standing) -> float | None:
    """The score as a share of one: scaled where the course says so, else of 1.2's hundred."""
    if standing.score_scaled is not None or standing.score_raw is None:
        return standing.score_scaled
    return standing.score_raw / 100 if 0 <= standing.score_raw <= 100 else None


def _word(entry: ShelfEntry) -> str:
    if status_of(entry) is not Status.PROVISIONAL or entry.standing is None:
        return ""
    if entry.standing.status is EnrollmentStatus.PASSED:
        return translate("Library", "Passed, provisional")
    return translate("Library", "Completed, provisional")


def _goes_on(entry: ShelfEntry) -> bool:
    """A click may open it: it was begun or assigned, and no attempt that counts is at stake."""
    standing = entry.standing
    if standing is None or standing.waits is not None:
        return False
    return standing.status in (EnrollmentStatus.NOT_STARTED, EnrollmentStatus.IN_PROGRESS)


def _fact(entry: ShelfEntry, now: datetime) -> str:
    """The one thing worth knowing beside the status."""
    standing = entry.standing
    if standing is None:
        return _lessons(entry)
    if standing.waits is not None:
        return translate("Library", "Attempt {number} waits for your instructor").format(number=number(standing.waits))
    match standing.status:
        case EnrollmentStatus.FAILED:
            return _after_failing(entry, standing) or _finished(standing, now)
        case EnrollmentStatus.COMPLETED | EnrollmentStatus.PASSED:
            return _when_done(standing, now)
        case _:
            return _before_done(entry, standing, now)


def _before_done(entry: ShelfEntry, standing: Standing, now: datetime) -> str:
    if standing.due_at is not None:
        return due_in_words(standing.due_at, now)
    if standing.status is EnrollmentStatus.IN_PROGRESS and standing.last_activity_at is not None:
        return translate("Library", "Opened {day}").format(day=phrases.date(standing.last_activity_at, now))
    return _lessons(entry)


def _lessons(entry: ShelfEntry) -> str:
    # Pages beside the lessons (a card to print, say) are assets; where all are assets, they are the lessons.
    return translate("Library", "%n lesson(s)", "", entry.sco_count or entry.launch_count)


def _after_failing(entry: ShelfEntry, standing: Standing) -> str:
    if standing.current is EnrollmentStatus.IN_PROGRESS:
        words = translate("Library", "Attempt {number} in progress")
        return words.format(number=number(standing.attempts_used))
    mark = pass_mark_of(entry)
    facts = (
        translate("Library", "Pass mark {share}").format(share=phrases.percent(mark)) if mark is not None else "",
        attempts_left_in_words(entry.attempts_left) if entry.attempts_left is not None else "",
    )
    return " · ".join(fact for fact in facts if fact)


def attempts_left_in_words(left: int) -> str:
    """ "1 attempt left", "No attempt left"."""
    return translate("Library", "%n attempt(s) left", "", left) if left else translate("Library", "no attempt left")


def _when_done(standing: Standing, now: datetime) -> str:
    if standing.certificate is CertificateState.PROVISIONAL:
        return translate("Library", "Waits for the server to confirm")
    if standing.certificate is CertificateState.CONFIRMED:
        return translate("Library", "Certificate ready")
    return _finished(standing, now)


def _finished(standing: Standing, now: datetime) -> str:
    if standing.completed_at is None:
        return ""
    return translate("Library", "Finished {day}").format(day=phrases.date(standing.completed_at, now))


def due_in_words(due: datetime, now: datetime) -> str:
    """ "Due Friday 27 November", "Was due Friday 20 November", "Due today"."""
    local = due.astimezone(now.tzinfo)
    if due < now:
        return translate("Library", "Was due {day}").format(day=phrases.weekday(due, now))
    if local.date() == now.date():
        return translate("Library", "Due today")
    return translate("Library", "Due {day}").format(day=phrases.weekday(due, now))


def _due_in_short(due: datetime, now: datetime) -> str:
    if due < now:
        return translate("Library", "overdue")
    pattern = translate("Library", "d MMM", "a pattern of QLocale::toString: a day without its year")
    return translate("Library", "due {day}").format(day=date(due.astimezone(now.tzinfo), pattern))


def _opened(then: datetime, now: datetime) -> str:
    return translate("Library", "Last opened {when}").format(when=phrases.moment(then, now))


def shelf(stored: StoredShelf, first: Iterable[CourseCard], newest: CourseCard | None, now: datetime) -> Shelf:
    """The page before all of its cards are read. `first` and `newest` are the cards of the entries of `stored`."""
    statuses = {_STATUS[status]: count for status, count in stored.standing.items()}
    begun = sum(statuses.values())
    statuses[Status.NOT_STARTED] = statuses.get(Status.NOT_STARTED, 0) + stored.courses - begun
    until = phrases.day(stored.due_last, now) if stored.due_last is not None else ""
    dues = Dues(stored.due, stored.overdue, until)
    return Shelf(tuple(first), counts_by(statuses, stored.due), newest, dues, stored.given_name)


def with_lessons(of: CourseCard, sheet: CourseSheet) -> CourseCard:
    """The card with what only a look into the course tells: how many lessons are done, and where the learner is."""
    if not _several(sheet):
        return of
    done, count = lessons_done(sheet.view)
    return replace(of, lessons=count, lessons_done=done, place=_place(sheet) if of.status in UNFINISHED else "")


def opened_where(of: CourseCard, sheet: CourseSheet, now: datetime) -> CourseCard:
    """The card with the machine on which the course was opened last."""
    enrollment = sheet.enrollment
    if of.last_opened is None or enrollment is None:
        return of
    here = enrollment.current_attempt in sheet.here
    words = (
        translate("Library", "Last opened {when}, on this machine")
        if here
        else translate("Library", "Last opened {when}, on another machine")
    )
    return replace(of, opened=words.format(when=phrases.moment(of.last_opened, now)))


def _several(sheet: CourseSheet) -> bool:
    return sum(not entry.is_section for entry in sheet.view.contents) > 1


def _place(sheet: CourseSheet) -> str:
    """ "Lesson 3 of 6: Alarms", "" where the lesson is not listed."""
    here = sheet.enrollment.last_activity if sheet.enrollment is not None else None
    lessons = [entry for entry in sheet.view.contents if entry.counts and not entry.is_section]
    found = next((place for place, entry in enumerate(lessons) if entry.identifier == here), None)
    if found is None:
        return ""
    words = translate("Library", "Lesson {number} of {all}: {title}")
    return words.format(number=number(found + 1), all=number(len(lessons)), title=lessons[found].title)


def pass_mark_of(entry: ShelfEntry) -> float | None:
    """The pass mark as a share of one: SCORM 1.2 writes it from 0 to 100, SCORM 2004 from -1 to 1."""
    if entry.passing_score is None or entry.edition.is_2004:
        return entry.passing_score
    return entry.passing_score / 100


def refusal(file_name: str, sentences: str, code: str = "") -> Refusal:
    """A file that was not added, from what its error says."""
    told = Failure.told_by(sentences)
    what_now = told.what_now or translate("Library", ANOTHER_PACKAGE)
    if told.keeps_all:
        return Refusal(file_name, told.happened, told.kept, what_now, code)
    return Refusal(file_name, told.happened, what_now=what_now, code=code)
