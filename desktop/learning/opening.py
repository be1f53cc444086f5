"""How a course is opened: with which enrolment and attempt, in which mode, and from which state of its tree."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.learning.counting import attempts_left
from desktop.learning.course import Course, Opening, Reopening
from desktop.learning.enrolling import EnrolmentRefused, allowed_attempts, enrolled_to_open
from desktop.learning.state import Opened
from desktop.learning.verdicts import is_finished, may_be_reviewed
from desktop.scorm.runtime import Mode
from desktop.scorm.sequencing.outcome import Json
from desktop.scorm.sequencing.restart import given_up
from desktop.store import attempts, library, policies, versions
from desktop.store.attempts import Attempt
from desktop.store.enrollments import Enrollment
from desktop.store.results import Results
from desktop.store.store import Connection
from desktop.words import translate
from sync.records.identifiers import new_id
from sync.records.vocabulary import AttemptStanding, AttemptState, EnrollmentStatus


class AttemptsUsedUp(EnrolmentRefused):
    """No attempt is left; nothing was begun."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Enrolments",
                "All attempts at this course are used up. Nothing was begun, and everything you did is kept. "
                "Ask your instructor for another attempt.",
            )
        )


class AlreadyOpen(EnrolmentRefused):
    """The learner has this course open in another window."""

    def __init__(self) -> None:
        super().__init__(
            translate("Enrolments", "This course is open in another window. Nothing was begun here; go on over there.")
        )


@dataclass(frozen=True)
class Entered:
    """What a run begins with; `state` is the tree's, None: afresh."""

    opened: Opened
    state: Json | None


def enter(
    connection: Connection, course: Course, learner: UUID, opening: Opening, now: datetime, reviewed: UUID | None = None
) -> Entered:
    """Open the course for this learner. `reviewed` is the attempt to look at, None: the newest that can be.

    Raises EnrolmentRefused or AttemptsUsedUp, each with a sentence for the learner; then the caller's transaction must
    be undone.
    """
    if opening is Opening.BROWSE:
        return _browsing(course, learner, now)
    enrolled = enrolled_to_open(connection, learner, course.package, now)
    tried = attempts.attempts_of(connection, enrolled.id)
    if opening is Opening.REVIEW:
        return _looked_at_again(course, enrolled, tried, reviewed)
    last = tried[-1] if tried else None
    # One that was set aside is given back: whoever went on with it would work for nothing.
    if last is None or opening is Opening.NEW_ATTEMPT or last.standing is AttemptStanding.SET_ASIDE:
        return _begun(connection, course, enrolled, tried, now)
    finished = is_finished(course, last)
    if finished and course.reopening is Reopening.REVIEW:
        return Entered(Opened(enrolled, last, Mode.REVIEW), last.sequencing)
    if last.state is AttemptState.ENDED or (finished and not course.strict):
        return _begun(connection, course, enrolled, tried, now)
    attempts.resume_attempt(connection, last.id, now)
    return Entered(Opened(enrolled, last, Mode.NORMAL), last.sequencing)


def _begun(
    connection: Connection, course: Course, enrolled: Enrollment, tried: list[Attempt], now: datetime
) -> Entered:
    """Another attempt, where the limit allows one and this is the version that new attempts are made on."""
    policy = policies.policy_of(connection, course.package)
    package = library.package(connection, course.package)
    # By the book the package's own limit is for its sequencing to keep (SN 3.5).
    of_package = package.facts.attempt_limit if package is not None and not course.strict else None
    if attempts_left(allowed_attempts(policy.limit(of_package), enrolled), tried) == 0:
        raise AttemptsUsedUp
    if not course.strict and versions.newest_of(connection, course.package) != course.package:
        raise EnrolmentRefused(
            translate(
                "Enrolments",
                "There is a newer version of this course. Nothing was begun. Open it again from your courses.",
            )
        )
    begun = attempts.begin_attempt(connection, enrolled.id, now)
    # Where the center decides how many attempts there are, the tree's own count must not close the next one.
    given_back = any(attempt.standing is AttemptStanding.SET_ASIDE for attempt in tried)
    decided_here = policy.attempt_limit is not None or enrolled.extra_attempts > 0 or given_back
    last = tried[-1] if tried and course.is_2004 and not decided_here else None
    state = given_up(last.sequencing) if last is not None and last.sequencing is not None else None
    return Entered(Opened(enrolled, begun, Mode.NORMAL), state)


def _looked_at_again(course: Course, enrolled: Enrollment, tried: list[Attempt], reviewed: UUID | None) -> Entered:
    wanted = [attempt for attempt in tried if reviewed is None or attempt.id == reviewed]
    found = next(
        (attempt for attempt in reversed(wanted) if may_be_reviewed(attempt, can_be_passed=course.can_be_passed)), None
    )
    if found is None:
        raise EnrolmentRefused(
            translate("Enrolments", "Nothing in this course is finished yet, so there is nothing to look at again.")
        )
    return Entered(Opened(enrolled, found, Mode.REVIEW), found.sequencing)


def _browsing(course: Course, learner: UUID, now: datetime) -> Entered:
    """Records that are never stored."""
    enrolled = Enrollment(
        id=new_id(now),
        learner=learner,
        package=course.package,
        status=EnrollmentStatus.NOT_STARTED,
        results=Results(),
        attempts=0,
        current_attempt=None,
        last_session=None,
        last_activity=None,
        last_activity_at=None,
        enrolled_at=now,
        started_at=None,
        completed_at=None,
        time_spent=0.0,
        preferences={},
        location=None,
        suspend_data=None,
    )
    tried = Attempt(new_id(now), enrolled.id, 1, AttemptState.OPEN, Results(), 0.0, now, None, None)
    return Entered(Opened(enrolled, tried, Mode.BROWSE), None)
