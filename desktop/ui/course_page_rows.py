"""The lines on the page of one course: attempts, lessons, questions. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from desktop.learning.my_courses import Attempt, AttemptStanding, AttemptState, CourseFacts, QuestionResult
from desktop.learning.steps import ContentsEntry
from desktop.scorm.sequencing.outcome import Completion, Success
from desktop.ui import phrases
from desktop.ui.course_page_model import AttemptRow, LessonRow, QuestionRow, Questions
from desktop.ui.library_presenter import kept_of
from desktop.ui.player_model import RowKind
from desktop.ui.player_presenter import contents_row, status_of
from desktop.words import number, translate


def attempt_row(attempt: Attempt, facts: CourseFacts, now: datetime) -> AttemptRow:
    """One line of the attempts."""
    enrolled = facts.enrolment.enrollment
    is_open = attempt.state is AttemptState.OPEN and enrolled is not None and enrolled.current_attempt == attempt.id
    # What an open attempt has come to is settled into it when it is left.
    results = enrolled.results if is_open and enrolled is not None else attempt.results
    score = results.score_scaled
    if score is None and results.score_raw is not None and 0 <= results.score_raw <= 100:
        score = results.score_raw / 100
    completion, success = Completion(results.completion.value), Success(results.success.value)
    here = attempt.id in facts.sheet.here
    ended = attempt.ended_at or _decided_at(attempt, facts)
    return AttemptRow(
        identifier=attempt.id,
        number=number(attempt.number),
        note=_note(attempt, facts),
        status=status_of(completion, success, started=True),
        score=phrases.percent(score) if score is not None else "",
        time=phrases.span(timedelta(seconds=attempt.seconds)) if attempt.seconds >= 1 else "",
        finished=phrases.placed(ended, now) if ended is not None else _not_ended(attempt),
        where=translate("CoursePage", "This machine") if here else translate("CoursePage", "Another machine"),
        kept=kept_of(attempt.id, facts.places.attempts),
    )


def _decided_at(attempt: Attempt, facts: CourseFacts) -> datetime | None:
    """When it came to something, where it was left without being ended."""
    enrolled = facts.enrolment.enrollment
    if enrolled is None or enrolled.current_attempt != attempt.id or attempt.state is AttemptState.OPEN:
        return None
    return enrolled.last_activity_at if not facts.enrolment.may_resume else None


def _not_ended(attempt: Attempt) -> str:
    if attempt.state is AttemptState.OPEN:
        return translate("CoursePage", "Open")
    return translate("CoursePage", "Not yet")


def _note(attempt: Attempt, facts: CourseFacts) -> str:
    match attempt.standing:
        case AttemptStanding.OVER_LIMIT:
            return translate("CoursePage", "waits for your instructor")
        case AttemptStanding.SET_ASIDE:
            return translate("CoursePage", "set aside")
        case AttemptStanding.COUNTS:
            counts = counted_attempt(facts) == attempt.id and len(facts.enrolment.attempts) > 1
            return translate("CoursePage", "counts") if counts else ""


def counted_attempt(facts: CourseFacts) -> UUID | None:
    """The attempt whose result counts, None where none does."""
    enrolled = facts.enrolment.enrollment
    return enrolled.result.attempt if enrolled is not None else None


# Lessons


def lesson_row(entry: ContentsEntry, facts: CourseFacts) -> LessonRow:
    """One line of the lessons."""
    row = contents_row(entry)
    if row.kind is RowKind.SECTION:
        return LessonRow(entry.identifier, entry.title, depth=entry.depth, is_heading=True)
    enrolment = facts.enrolment
    begins = enrolment.may_start and not enrolment.attempts
    opens = entry.enabled and enrolment.enrollment is not None and (enrolment.may_resume or begins)
    return LessonRow(
        entry.identifier,
        entry.title,
        row.status if row.kind is RowKind.LESSON else None,
        entry.depth,
        entry.score,
        opens=opens,
        reason="" if entry.enabled else entry.why,
    )


# Questions


def questions(results: Sequence[QuestionResult], attempt: Attempt, *, solved: bool) -> Questions:
    """The questions of an attempt; `solved`: it is over, so the right answers may be shown."""
    named = translate("CoursePage", "Attempt {number}").format(number=number(attempt.number))
    if not results:
        return Questions(
            attempt.id,
            fact=named,
            nothing=translate("CoursePage", "The course recorded no questions in this attempt."),
        )
    judged = [result for result in results if result.is_right is not None]
    right = sum(bool(result.is_right) for result in judged)
    words = translate("CoursePage", "{right} of {all} correct")
    correct = words.format(right=number(right), all=number(len(judged))) if judged else ""
    several = len({result.lesson.identifier for result in results}) > 1
    rows = tuple(_question(result, solved=solved, several=several) for result in results)
    return Questions(attempt.id, rows, " · ".join(fact for fact in (named, correct) if fact))


def _question(result: QuestionResult, *, solved: bool, several: bool) -> QuestionRow:
    return QuestionRow(
        text=result.text,
        verdict=_verdict(result),
        right=result.is_right,
        time=phrases.stopwatch(result.seconds) if result.seconds is not None else "",
        answer=result.response,
        solutions=result.correct_responses if solved and not result.is_right else (),
        earlier=tuple(earlier.response for earlier in result.earlier if earlier.response),
        lesson=result.lesson.title if several else "",
    )


def _verdict(result: QuestionResult) -> str:
    if result.mark is None and result.is_right is False:
        return translate("CoursePage", "Not correct")
    return result.result_words


def asked_about(facts: CourseFacts) -> Attempt | None:
    """The attempt whose questions are shown first: the one that counts, else the newest."""
    tried = facts.enrolment.attempts
    counted = counted_attempt(facts)
    return next((attempt for attempt in tried if attempt.id == counted), tried[-1] if tried else None)


def is_solved(attempt: Attempt, facts: CourseFacts) -> bool:
    """Whether the attempt is over, so that the right answers give nothing away in it."""
    enrolment = facts.enrolment
    is_current = bool(enrolment.attempts) and enrolment.attempts[-1].id == attempt.id
    return attempt.state is AttemptState.ENDED or (is_current and not enrolment.may_resume)
