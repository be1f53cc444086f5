"""Who takes which course: assigned by an instructor, by one's own wish, until when, or no more."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.certificate_template import UnfitTemplate, template_problems
from desktop.learning.counting import attempts_left
from desktop.learning.course_switches import switches_for
from desktop.learning.policy import Action
from desktop.learning.settling import recount
from desktop.learning.verdicts import is_over, may_be_reviewed
from desktop.learning.versions import carried_over
from desktop.store import attempts, audit, enrollments, library, policies
from desktop.store.attempts import Attempt
from desktop.store.enrollments import Enrollment
from desktop.store.policies import CoursePolicy
from desktop.store.store import Connection
from desktop.words import translate
from sync.records.vocabulary import AttemptStanding, AttemptState, EnrollmentOrigin


class EnrolmentRefused(Exception):
    """The learner may not take this course now. The sentence is for them."""


class NoSuchEnrolment(LookupError):
    """There is no such enrolment. The sentence is for whoever asked."""

    def __init__(self) -> None:
        super().__init__(
            translate("Enrolments", "This enrolment is not on this machine any more. Open the list again.")
        )


@dataclass(frozen=True)
class EnrollmentSheet:
    """Where a learner stands in one course, and what they may do now. `enrollment` None: not enrolled yet.

    `attempts_allowed` and `attempts_left` are None where any number may be made. `may_start`: an attempt may begin (the
    first, or another one, which ends the current); `may_resume`: the current one goes on; `may_review`: an earlier
    result can be looked at again; `may_ask`: none is left, and an instructor may be asked for one more.
    `why_not` says in a sentence why no attempt may begin, "" where one may.
    """

    enrollment: Enrollment | None
    policy: CoursePolicy
    attempts: tuple[Attempt, ...]
    attempts_allowed: int | None
    attempts_left: int | None
    may_start: bool
    may_resume: bool
    may_review: bool
    may_ask: bool
    why_not: str


def course_policy(access: Access, package: UUID) -> CoursePolicy:
    """What holds for the course. Raises NotAllowed, StoreError."""
    return access.read(Action.LEARN, lambda connection: policies.policy_of(connection, package))


def set_course_policy(access: Access, package: UUID, policy: CoursePolicy) -> None:
    """From now on this holds for the course; what counts is counted again for everybody.

    Raises NotAllowed; UnfitTemplate, with nothing changed, for another certificate template that can't be used.
    """

    def work(connection: Connection) -> None:
        now = access.store.clock()
        before = policies.policy_of(connection, package)
        if policy.certificate_template != before.certificate_template:
            _require_fit(policy.certificate_template)
        policies.set_policy(connection, package, policy, now)
        if before.counting is not policy.counting:
            for enrolled in enrollments.enrollments_on(connection, package):
                recount(connection, enrolled, now)
        _note(access, connection, Action.MANAGE_PACKAGES, ("package", package), _told(policy), now)

    access.write(Action.MANAGE_PACKAGES, work).result()


def assign(
    access: Access, learners: Collection[UUID], package: UUID, due_at: datetime | None = None
) -> tuple[UUID, ...]:
    """These learners are to take the course, until `due_at` if there is such a day. Returns their enrolments.

    One that is there is kept with all its attempts; it counts as assigned from now on, and a withdrawal ends.
    Raises NotAllowed, with nothing assigned, where one of the learners is out of reach.
    """

    def work(connection: Connection) -> tuple[UUID, ...]:
        now = access.store.clock()
        for learner in learners:
            access.require(connection, Action.ASSIGN_COURSE, learner)
        made = [_assigned(connection, learner, package, due_at, now) for learner in learners]
        for enrolled in made:
            _note(access, connection, Action.ASSIGN_COURSE, ("enrollment", enrolled), {"due": _day(due_at)}, now)
        return tuple(made)

    return access.write(Action.ASSIGN_COURSE, work).result()


def _assigned(connection: Connection, learner: UUID, package: UUID, due_at: datetime | None, now: datetime) -> UUID:
    enrolled = enrollments.enroll(connection, learner, package, now, origin=EnrollmentOrigin.ASSIGNED, due_at=due_at)
    enrollments.assign(connection, enrolled.id, due_at, now)
    return enrolled.id


def set_due(access: Access, enrollment: UUID, due_at: datetime | None) -> None:
    """Another day until which the course is to be done, or none. Raises NotAllowed, NoSuchEnrolment."""

    def work(connection: Connection) -> None:
        now = access.store.clock()
        require_enrollment(access, connection, Action.ASSIGN_COURSE, enrollment)
        enrollments.set_due(connection, enrollment, due_at, now)
        _note(access, connection, Action.ASSIGN_COURSE, ("enrollment", enrollment), {"due": _day(due_at)}, now)

    access.write(Action.ASSIGN_COURSE, work).result()


def withdraw(access: Access, enrollment: UUID, reason: str = "") -> None:
    """The learner can't open the course any more; what they did stays. Raises NotAllowed, NoSuchEnrolment."""

    def work(connection: Connection) -> None:
        now = access.store.clock()
        require_enrollment(access, connection, Action.ASSIGN_COURSE, enrollment)
        enrollments.withdraw(connection, enrollment, now)
        detail = {"withdrawn": True, "reason": reason}
        _note(access, connection, Action.ASSIGN_COURSE, ("enrollment", enrollment), detail, now)

    access.write(Action.ASSIGN_COURSE, work).result()


def bring_back(access: Access, enrollment: UUID) -> None:
    """Undo a withdrawal. Raises NotAllowed, NoSuchEnrolment."""

    def work(connection: Connection) -> None:
        now = access.store.clock()
        require_enrollment(access, connection, Action.ASSIGN_COURSE, enrollment)
        enrollments.bring_back(connection, enrollment, now)
        _note(access, connection, Action.ASSIGN_COURSE, ("enrollment", enrollment), {"withdrawn": False}, now)

    access.write(Action.ASSIGN_COURSE, work).result()


def enrol_self(access: Access, package: UUID) -> Enrollment:
    """Whoever is signed in takes the course by their own wish. Raises NotAllowed, EnrolmentRefused."""
    learner = access.actor.person

    def work(connection: Connection) -> Enrollment:
        return enrolled_to_open(connection, learner, package, access.store.clock())

    return access.write(Action.ENROL_SELF, work, of=learner).result()


def enrolled_to_open(connection: Connection, learner: UUID, package: UUID, now: datetime) -> Enrollment:
    """The enrolment with which a learner opens a course; made now where the course lets everybody in.

    Raises EnrolmentRefused, with nothing changed.
    """
    known = enrollments.enrollment_of(connection, learner, package) or carried_over(connection, learner, package, now)
    if known is not None and known.withdrawn_at is not None:
        raise EnrolmentRefused(
            translate(
                "Enrolments", "You were withdrawn from this course. Everything you did is kept. Ask your instructor."
            )
        )
    if known is not None:
        return known
    if not policies.policy_of(connection, package).self_enrolment:
        raise EnrolmentRefused(
            translate(
                "Enrolments", "This course is open to those it was assigned to. Nothing was begun. Ask your instructor."
            )
        )
    return enrollments.enroll(connection, learner, package, now)


def get_scorm_enrollment(
    access: Access, learner: UUID, package: UUID, *, can_be_passed: bool | None = None
) -> EnrollmentSheet:
    """Where the learner stands in the course and what is open to them. Raises NotAllowed, StoreError.

    `can_be_passed`: some lesson has a passing score (`Course.can_be_passed`); None: as the package's row knows it.
    """

    def work(connection: Connection) -> EnrollmentSheet:
        return enrollment_sheet(connection, learner, package, can_be_passed=can_be_passed)

    return access.read(Action.SEE_RESULTS, work, of=learner)


def enrollment_sheet(
    connection: Connection, learner: UUID, package: UUID, *, can_be_passed: bool | None = None
) -> EnrollmentSheet:
    """See `get_scorm_enrollment`; for work that has a connection already."""
    stored = library.package(connection, package)
    policy = policies.policy_of(connection, package)
    enrolled = enrollments.enrollment_of(connection, learner, package)
    tried = attempts.attempts_of(connection, enrolled.id) if enrolled is not None else []
    limit = policy.limit(stored.facts.attempt_limit if stored is not None else None)
    allowed = allowed_attempts(limit, enrolled)
    left = attempts_left(allowed, tried)
    passable = can_be_passed if can_be_passed is not None else bool(stored and stored.facts.passing_score is not None)
    last = tried[-1] if tried else None
    counts = stored is None or switches_for(connection, stored).suspended_is_finished
    goes_on = (
        last is not None
        and last.state is not AttemptState.ENDED
        and last.standing is not AttemptStanding.SET_ASIDE
        and not is_over(last, can_be_passed=passable, suspended_is_finished=counts)
    )
    refused = _refusal(enrolled, policy, left)
    closed = enrolled.withdrawn_at is not None if enrolled is not None else not policy.self_enrolment
    return EnrollmentSheet(
        enrollment=enrolled,
        policy=policy,
        attempts=tuple(tried),
        attempts_allowed=allowed,
        attempts_left=left,
        may_start=not refused,
        may_resume=goes_on and not closed,
        may_review=not closed and any(may_be_reviewed(attempt, can_be_passed=passable) for attempt in tried),
        may_ask=left == 0 and not closed and not goes_on,
        why_not=refused,
    )


def allowed_attempts(limit: int | None, enrolled: Enrollment | None) -> int | None:
    """How many attempts this learner may make: everybody's limit and what was granted; None for any number."""
    if limit is None:
        return None
    return limit + (enrolled.extra_attempts if enrolled is not None else 0)


def require_enrollment(access: Access, connection: Connection, action: Action, enrollment: UUID) -> Enrollment:
    """The enrolment, if the actor may do this to its learner's records. Raises NotAllowed, NoSuchEnrolment."""
    found = enrollments.enrollment(connection, enrollment)
    if found is None:
        raise NoSuchEnrolment
    access.require(connection, action, found.learner)
    return found


def _refusal(enrolled: Enrollment | None, policy: CoursePolicy, left: int | None) -> str:
    if enrolled is not None and enrolled.withdrawn_at is not None:
        return translate("Enrolments", "You were withdrawn from this course.")
    if enrolled is None and not policy.self_enrolment:
        return translate("Enrolments", "This course is open to those it was assigned to.")
    if left == 0:
        return translate("Enrolments", "All attempts are used up. Your instructor can give you another one.")
    return ""


def _require_fit(template: str | None) -> None:
    problems = template_problems(template) if template is not None else ()
    if problems:
        raise UnfitTemplate(problems)


def _told(policy: CoursePolicy) -> dict[str, object]:
    return {
        "attempt_limit": policy.attempt_limit,
        "counting": policy.counting.value,
        "self_enrolment": policy.self_enrolment,
        "certificate": policy.certificate.value,
        "certificate_months": policy.certificate_months,
        "own_template": policy.certificate_template is not None,
    }


def _day(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _note(
    access: Access,
    connection: Connection,
    action: Action,
    subject: tuple[str, UUID],
    detail: dict[str, object],
    now: datetime,
) -> None:
    audit.note(connection, access.actor.person, action.value, now, subject=subject, detail=detail)
