"""What is written when a session or a step ends: facts of the session, results of the course, the tree's state."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from desktop.learning.certificates import issue_if_earned
from desktop.learning.counting import counted_for
from desktop.learning.course import Course
from desktop.learning.state import Live, Opened
from desktop.learning.tracking import Change, keep_values
from desktop.learning.verdicts import (
    best_of,
    counted_seconds,
    course_results,
    measured_seconds,
    session_outcome,
    session_results,
)
from desktop.scorm.package import ResourceKind
from desktop.scorm.runtime import Mode
from desktop.scorm.sequencing.outcome import CourseSequencer, SessionState
from desktop.store import attempts, enrollments, library, people, policies, tracking
from desktop.store.attempts import Attempt
from desktop.store.branches import branch_of
from desktop.store.enrollments import Counted, Enrollment
from desktop.store.results import Results
from desktop.store.store import Connection
from sync.counting import Begun, allowed_attempts, standings
from sync.records.vocabulary import AttemptStanding, SessionEnd


@dataclass(frozen=True)
class Ended:
    """A session that is over: the seconds it lasted, and the values that count beside what the SCO set."""

    seconds: float
    written: Mapping[str, str]


def keep_running(
    connection: Connection, course: Course, live: Live, seq: int, changes: Sequence[Change], now: datetime
) -> None:
    """Keep batch `seq` of the running session; `live` is the session with it.

    The enrolment of a course of one lesson mirrors what its page says. Where switches decide what that comes to in the
    end, it must not say meanwhile what may turn out otherwise: a server never un-counts what it was told.
    """
    judging, enrollment = course.switches.judging, live.session.enrollment
    scales = judging.scale_raw and course.is_2004
    before = enrollments.enrollment(connection, enrollment) if judging.decides_status or scales else None
    keep_values(connection, live.session, seq, changes, now)
    after = enrollments.enrollment(connection, enrollment) if before is not None else None
    if before is None or after is None or before.results == after.results:
        return
    results, completed_at = after.results, after.completed_at
    if judging.decides_status:
        said = before.results
        results = replace(results, completion=said.completion, success=said.success, progress=said.progress)
        completed_at = before.completed_at
    if scales:
        score = session_outcome(course, live.item, live.values, Mode.NORMAL, finished=False).score
        results = replace(results, score_scaled=score.scaled)
    enrollments.show_running(connection, enrollment, results, completed_at)


def end_session(
    connection: Connection,
    course: Course,
    live: Live,
    ended_by: SessionEnd,
    now: datetime,
    *,
    seen_until: datetime | None = None,
) -> Ended:
    """Make a session's results facts. `seen_until` is its last sign of life where that is not `now`."""
    session, item = live.session, live.item
    mode = Mode.NORMAL if session.for_credit else Mode.REVIEW
    outcome = session_outcome(course, item, live.values, mode, finished=ended_by is SessionEnd.TERMINATE)
    counts = session.for_credit and item.kind is ResourceKind.SCO
    if counts and outcome.written:
        tracking.record_values(connection, session, live.seq + 1, outcome.written.items(), now)
    seconds = counted_seconds(session, outcome)
    measured = measured_seconds(session, outcome, seen_until or now)
    attempts.end_session(connection, session, ended_by, now, session_results(outcome), seconds, measured)
    return Ended(seconds + (measured or 0.0), {**outcome.written, **outcome.assumed} if counts else {})


def end_browsing(course: Course, live: Live, ended_by: SessionEnd) -> Ended:
    """What a page that was only looked at says in the end; nothing of it is kept."""
    outcome = session_outcome(course, live.item, live.values, Mode.BROWSE, finished=ended_by is SessionEnd.TERMINATE)
    return Ended(0.0, outcome.written if live.item.kind is ResourceKind.SCO else {})


def keep_sequencing(
    connection: Connection, course: Course, attempt: UUID, learner: UUID, sequencer: CourseSequencer, now: datetime
) -> None:
    """Keep the tree's state with the attempt, and what outlives the course with the learner.

    A course that keeps objectives or shared data to itself leaves alone what the learner has from others.
    """
    attempts.keep_sequencing(connection, attempt, sequencer.snapshot(), now)
    known = people.learner_state(connection, learner)
    newest = known
    organization = course.manifest.organization
    if course.is_2004 and organization.objectives_global_to_system:
        newest = replace(newest, global_objectives=sequencer.learner_objectives())
    if course.is_2004 and organization.shared_data_global_to_system:
        data = {target: str(value) for target, value in sequencer.learner_data().items()}
        newest = replace(newest, shared_data=data)
    if newest != known:
        people.keep_learner_state(connection, learner, newest, now)


def settle_results(
    connection: Connection,
    course: Course,
    opened: Opened,
    sequencer: CourseSequencer,
    session: SessionState,
    now: datetime,
) -> None:
    """Attempt and enrolment after a step. SCORM 1.2 knows no attempts in a course, so there nothing but another one
    ends an attempt, or a course of one lesson that is put down.
    """
    only_lesson = _newest_values(connection, opened) if sequencer.progress().total == 1 else {}
    results = course_results(course, sequencer, only_lesson)
    if course.switches.keep_best:
        results = best_of(_results_so_far(connection, opened), results)
    is_put_down = opened.put_down and course.is_one_lesson
    if is_put_down and opened.live is None:
        attempts.end_attempt(connection, opened.attempt.id, now, results)
    elif session is SessionState.GOES_ON:
        enrollments.record_results(connection, opened.enrollment.id, results, now)
    elif course.is_2004 and session is SessionState.ENDED and not sequencer.attempt_open:
        attempts.end_attempt(connection, opened.attempt.id, now, results)
    else:
        attempts.suspend_attempt(connection, opened.attempt.id, now, results)
    recount(connection, opened.enrollment.id, now)


def _results_so_far(connection: Connection, opened: Opened) -> Results:
    """Those of the attempt: its enrolment shows them as long as it is the current one."""
    enrolled = enrollments.enrollment(connection, opened.enrollment.id)
    if enrolled is not None and enrolled.current_attempt == opened.attempt.id:
        return enrolled.results
    return opened.attempt.results


def recount(connection: Connection, enrollment: UUID, now: datetime) -> None:
    """Work out again what counts of the enrolment's attempts, and issue the certificate that it earned.

    Whoever changes results, attempts or their standing calls it in the same transaction.
    """
    enrolled = enrollments.enrollment(connection, enrollment)
    if enrolled is None:
        return
    counted = counted_now(connection, enrolled)
    if counted != enrolled.counted:
        enrollments.keep_counted(connection, enrollment, counted, now)
    issue_if_earned(connection, enrollment, now)


def counted_now(connection: Connection, enrolled: Enrollment) -> Counted | None:
    """What counts of the enrolment's attempts by the course's rule; None: what the current attempt has."""
    tried = attempts.attempts_of(connection, enrolled.id)
    # The newest results of the current attempt are its enrolment's; the attempt has them once it is left.
    as_shown = [
        replace(each, results=enrolled.results) if each.id == enrolled.current_attempt else each for each in tried
    ]
    current = next((each for each in as_shown if each.id == enrolled.current_attempt), None)
    return counted_for(as_shown, policies.policy_of(connection, enrolled.package).counting, current)


def standing_by_rule(connection: Connection, attempt: Attempt) -> AttemptStanding:
    """Whether the attempt counts if nobody decides on it, as far as this machine knows."""
    enrolled = enrollments.enrollment(connection, attempt.enrollment)
    package = library.package(connection, enrolled.package) if enrolled is not None else None
    if enrolled is None or package is None:
        return attempt.standing
    policy = policies.policy_of(connection, package.id)
    allowed = allowed_attempts(policy.attempt_limit, package.facts.attempt_limit, enrolled.extra_attempts)
    others = [each for each in attempts.attempts_of(connection, enrolled.id) if each.id != attempt.id]
    decided = {each.id: each.standing for each in others}
    return standings([Begun(each.id, each.number) for each in (*others, attempt)], allowed, decided)[attempt.id]


def _newest_values(connection: Connection, opened: Opened) -> Mapping[str, str]:
    """Those of the session that runs or, once the page has ended it, of the last one."""
    if opened.live is not None:
        return opened.live.values
    of_attempt = branch_of(connection, opened.attempt.id)
    if not of_attempt:
        return {}
    last = of_attempt[-1]
    return tracking.values_of(connection, last.attempt, last.activity, last.activity_attempt)
