"""From what the use cases know of a course to what its page shows. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop.learning.my_courses import Certificate, CertificateRule, Counting, CourseFacts
from desktop.ui import phrases
from desktop.ui.course_page_model import CertificateNote, Chip, CoursePageState, Offer, OfferKind
from desktop.ui.course_page_rows import attempt_row, lesson_row
from desktop.ui.library_model import CourseCard, Fact
from desktop.ui.library_presenter import card, opened_where, pass_mark_of, with_lessons
from desktop.ui.status import Status
from desktop.words import number, translate

SHORT = 200
"""Characters of a description that the head of the page shows; all of it stands under About."""


@dataclass(frozen=True)
class Viewer:
    """Who looks: `browses` may look at a course without taking it, `staff` sees what only staff needs."""

    browses: bool = False
    staff: bool = False


def course_page(facts: CourseFacts, folder: Path, viewer: Viewer, now: datetime) -> CoursePageState:
    """The page; `folder` holds the course's files, `now` decides how days are called."""
    sheet = facts.sheet
    shown = opened_where(with_lessons(card(sheet.entry, folder, now, facts.places), sheet), sheet, now)
    about = sheet.manifest.description or sheet.entry.description
    return CoursePageState(
        card=shown,
        chips=_chips(facts, shown),
        offers=tuple(_offers(facts, viewer)),
        why_not=_why_not(facts),
        description=_shortened(about),
        about=about,
        counting=_counting(facts),
        attempts=tuple(attempt_row(one, facts, now) for one in reversed(facts.enrolment.attempts)),
        lessons=tuple(lesson_row(entry, facts) for entry in sheet.view.contents) if _several(facts) else (),
        lessons_fact=translate("Library", "%n lesson(s)", "", shown.lessons) if shown.lessons else "",
        facts=tuple(_facts(facts, shown, now)),
        staff_facts=tuple(_staff_facts(facts)) if viewer.staff else (),
        rules=tuple(_rules(facts)),
        certificate=_certificate(facts.certificate, now) if facts.certificate is not None else None,
        asked=facts.asks,
    )


def _shortened(text: str) -> str:
    first = text.strip().partition("\n")[0]
    return first if len(first) <= SHORT else first[:SHORT].rpartition(" ")[0].rstrip(",;.") + "…"


def _several(facts: CourseFacts) -> bool:
    return sum(not entry.is_section for entry in facts.sheet.view.contents) > 1


# The head


def _chips(facts: CourseFacts, shown: CourseCard) -> tuple[Chip, ...]:
    status, certificate = shown.status, facts.certificate
    if status is Status.PROVISIONAL:
        standing = facts.sheet.entry.standing
        passed = standing is not None and standing.status.value == Status.PASSED.value
        status = Status.PASSED if passed else Status.COMPLETED
    chips = [Chip(status, _status_words(status, shown.score))]
    if certificate is not None and certificate.confirmed_at is None:
        chips.append(Chip(Status.PROVISIONAL, translate("CoursePage", "Certificate provisional")))
    if shown.is_due and shown.due_in_full:
        late = shown.due_in_short == translate("Library", "overdue")
        chips.append(Chip(Status.ATTENTION if late else Status.NOT_STARTED, shown.due_in_full, "calendar"))
    return tuple(chips)


def _status_words(status: Status, score: float | None) -> str:
    if score is None or status not in (Status.PASSED, Status.FAILED):
        return status.word
    words = (
        translate("CoursePage", "Passed with {score}")
        if status is Status.PASSED
        else translate("CoursePage", "Failed with {score}")
    )
    return words.format(score=phrases.percent(score))


def _offers(facts: CourseFacts, viewer: Viewer) -> Iterable[Offer]:
    """What can be done now, what one would most likely do first."""
    enrolment = facts.enrolment
    tried, passed = enrolment.attempts, facts.certificate is not None
    if passed:
        yield Offer(OfferKind.CERTIFICATE, translate("CoursePage", "Open certificate"))
    if enrolment.may_resume:
        yield Offer(OfferKind.CONTINUE, translate("CoursePage", "Continue"))
    elif enrolment.may_start and not tried:
        enrols = enrolment.enrollment is None
        words = translate("CoursePage", "Enrol and start") if enrols else translate("CoursePage", "Start")
        yield Offer(OfferKind.START, words)
    review = Offer(OfferKind.REVIEW, translate("CoursePage", "Review the course"))
    again = _new_attempt(facts) if enrolment.may_start and tried else None
    done = facts.sheet.entry.standing is not None and facts.sheet.entry.standing.status.value in _DONE
    ordered = (review if enrolment.may_review else None, again)
    yield from (offer for offer in (ordered if done else reversed(ordered)) if offer is not None)
    if enrolment.may_ask and enrolment.enrollment is not None:
        yield Offer(OfferKind.ASK, translate("CoursePage", "Ask for another attempt"))
    if viewer.browses:
        yield Offer(OfferKind.BROWSE, translate("CoursePage", "Look without taking it"))


_DONE = frozenset({Status.PASSED.value, Status.COMPLETED.value})


def _new_attempt(facts: CourseFacts) -> Offer:
    last = facts.enrolment.attempts[-1]
    words = translate("CoursePage", "Start attempt {number}").format(number=number(last.number + 1))
    return Offer(OfferKind.NEW_ATTEMPT, words, ends=last.number if facts.enrolment.may_resume else None)


def _why_not(facts: CourseFacts) -> str:
    enrolment = facts.enrolment
    if facts.asks:
        return translate("CoursePage", "You asked for another attempt. Your instructor sees it and will answer.")
    standing = facts.sheet.entry.standing
    if standing is not None and standing.waits is not None:
        words = translate(
            "CoursePage", "Attempt {number} is over the limit. It counts when your instructor accepts it."
        )
        return words.format(number=number(standing.waits))
    if enrolment.may_start or enrolment.may_resume or facts.certificate is not None:
        return ""
    return enrolment.why_not


def _counting(facts: CourseFacts) -> str:
    match facts.enrolment.policy.counting:
        case Counting.BEST:
            return translate("CoursePage", "The best one counts")
        case Counting.HIGHEST:
            return translate("CoursePage", "The highest score counts")
        case Counting.FIRST:
            return translate("CoursePage", "The first one counts")
        case Counting.LAST:
            return translate("CoursePage", "The last one counts")
        case Counting.AVERAGE:
            return translate("CoursePage", "The average counts")


# Beside them


def _facts(facts: CourseFacts, shown: CourseCard, now: datetime) -> Iterable[Fact]:
    enrolment, entry = facts.enrolment, facts.sheet.entry
    mark, enrolled = pass_mark_of(entry), enrolment.enrollment
    spent = timedelta(seconds=enrolled.time_spent) if enrolled is not None else timedelta()
    due = enrolled.due_at if enrolled is not None else None
    lines = (
        (translate("CoursePage", "Pass mark"), phrases.percent(mark) if mark is not None else ""),
        (translate("CoursePage", "Due"), phrases.weekday(due, now) if due is not None else ""),
        (translate("CoursePage", "Lessons"), number(shown.lessons) if shown.lessons else ""),
        (translate("CoursePage", "Attempts"), _attempts_used(facts)),
        (translate("CoursePage", "Time spent"), phrases.span(spent) if spent >= timedelta(seconds=1) else ""),
        (
            translate("CoursePage", "Last opened"),
            phrases.placed(shown.last_opened, now) if shown.last_opened is not None else "",
        ),
        (translate("CoursePage", "Version"), _version(facts)),
    )
    return (Fact(name, value) for name, value in lines if value)


def _attempts_used(facts: CourseFacts) -> str:
    enrolment = facts.enrolment
    allowed, made = enrolment.attempts_allowed, len(enrolment.attempts)
    if allowed is None:
        return number(made) if made else translate("CoursePage", "None yet")
    used = allowed - (enrolment.attempts_left or 0)
    words = translate("CoursePage", "{used} of {allowed} used")
    return words.format(used=number(used), allowed=number(allowed))


def _version(facts: CourseFacts) -> str:
    entry = facts.sheet.entry
    if entry.replaced:
        return translate("CoursePage", "{number} · there is a newer one").format(number=number(entry.version))
    if entry.version > 1:
        return translate("CoursePage", "{number} · the newest").format(number=number(entry.version))
    return ""


def _staff_facts(facts: CourseFacts) -> Iterable[Fact]:
    package = facts.sheet.package.facts
    yield Fact(translate("CoursePage", "Standard"), package.edition.value)
    yield Fact(translate("CoursePage", "Size"), phrases.size(package.size_bytes))
    yield Fact(translate("CoursePage", "SHA-256"), package.sha256, is_code=True)


def _rules(facts: CourseFacts) -> Iterable[str]:
    """What holds for the course, in sentences."""
    enrolment = facts.enrolment
    yield _WHAT_COUNTS[enrolment.policy.counting]()
    allowed = enrolment.attempts_allowed
    if allowed is not None:
        yield translate("CoursePage", "You have %n attempt(s) in all.", "", allowed)
    match enrolment.policy.certificate:
        case CertificateRule.SUCCESS:
            yield translate(
                "CoursePage", "Whoever passes it, or completes it where there is no test, gets a certificate."
            )
        case CertificateRule.COMPLETION:
            yield translate("CoursePage", "Whoever completes it gets a certificate.")


_WHAT_COUNTS = {
    Counting.BEST: lambda: translate("CoursePage", "Of several attempts the best one counts."),
    Counting.HIGHEST: lambda: translate("CoursePage", "Of several attempts the one with the highest score counts."),
    Counting.FIRST: lambda: translate("CoursePage", "Of several attempts the first one counts."),
    Counting.LAST: lambda: translate("CoursePage", "Of several attempts the last one counts."),
    Counting.AVERAGE: lambda: translate("CoursePage", "Of several attempts the average score counts."),
}


def _certificate(certificate: Certificate, now: datetime) -> CertificateNote:
    provisional = certificate.confirmed_at is None
    words = (
        translate(
            "CoursePage", "Yours to save and print now. It becomes final when the server has confirmed the result."
        )
        if provisional
        else translate("CoursePage", "Yours to save and print.")
    )
    if certificate.expires_at is not None:
        until = translate("CoursePage", "Valid until {day}.").format(day=phrases.day(certificate.expires_at, now))
        words = " ".join((words, until))
    result, score = "", certificate.score_scaled
    if score is not None:
        passed = certificate.pass_mark is not None and score >= certificate.pass_mark
        words_for = (
            translate("CoursePage", "passed with {score}") if passed else translate("CoursePage", "with {score}")
        )
        result = words_for.format(score=phrases.percent(score))
    issued = phrases.day(certificate.issued_at, now)
    lines = tuple(line for line in (certificate.course_title, result or issued) if line)
    return CertificateNote(certificate.id, certificate.learner_name, lines, provisional, words)
