"""What a crash or a power cut left open of a course: its sessions end, keep their data, and become results.

`close_lost_sessions` and `give_up` are for whoever opens the course again. `settle_lost_sessions` is for the start of
the program, before anybody reads results: a list, a report, a certificate and a server would else see what the last
lesson came to only after that, and whose work is moved or given away might never open it here again.
"""

import logging
from dataclasses import replace
from datetime import datetime
from random import Random
from uuid import UUID

from desktop.content.importer import load_package
from desktop.learning.course import Course
from desktop.learning.course_switches import switches_for
from desktop.learning.library import Library
from desktop.learning.sequencing import Sequencing
from desktop.learning.settling import end_session, keep_sequencing, settle_results
from desktop.learning.state import Live, Opened
from desktop.scorm.refusal import PackageError
from desktop.scorm.runtime import Mode
from desktop.scorm.sequencing.outcome import CourseSequencer, SessionState
from desktop.store import attempts, enrollments, library, tracking
from desktop.store.attempts import Session
from desktop.store.enrollments import Enrollment
from desktop.store.store import Connection, Store
from sync.records.vocabulary import AttemptState, SessionEnd

_log = logging.getLogger(__name__)


# For whoever opens the course again


def close_lost_sessions(
    connection: Connection, course: Course, opened: Opened, sequencer: CourseSequencer, now: datetime
) -> Opened:
    """End the enrolment's lost sessions: their data stays, and they count as suspended, or as put down where the course
    does not go on after them.

    Returns `opened` with what became of those that are in its attempt.
    """
    for session in _lost_of(connection, opened.enrollment.id):
        stored = tracking.values_of(connection, session.attempt, session.activity, session.activity_attempt)
        lost = Live(session, course.item(session.activity), stored, seq=session.last_seq)
        seen = tracking.last_recorded(connection, session) or session.began_at
        ended = end_session(connection, course, lost, SessionEnd.CRASH, now, seen_until=seen)
        if session.attempt != opened.attempt.id:
            continue
        opened = opened.spent(ended.seconds)
        said = tuple({**stored, **ended.written}.items())
        if not course.goes_on_after_silence and lost.seq > 0:
            opened = replace(opened, put_down=True)
            sequencer.record(said)
            sequencer.put_down()
            said = ()
        sequencer.interrupted(said)
    return opened


def give_up(connection: Connection, course: Course, learner: UUID, sequencing: Sequencing, now: datetime) -> None:
    """Before another attempt begins, or may begin: what a crash left of the current one becomes its results.

    `sequencing` is left with the attempt that is given up; begin it anew.
    """
    enrolled = enrollments.enrollment_of(connection, learner, course.package)
    opened = _stands_in(connection, enrolled)
    if opened is not None and opened.attempt.state is not AttemptState.ENDED:
        _settle(connection, course, opened, sequencing, SessionState.SUSPENDED, now)


# At the start of the program


def settle_lost_sessions(store: Store, shelf: Library) -> int:
    """End what earlier processes left open; how many courses it was. Off the GUI thread.

    A course whose files are gone or can't be read any more keeps its session as it was: nothing can be said of it.
    Raises StoreError.
    """
    done = 0
    for enrollment in store.read(_left_open):
        try:
            course = _course_of(store, shelf, enrollment)
            if course is not None and settle_lost(store, course, enrollment):
                done += 1
        except (PackageError, OSError) as error:
            _log.warning("A session that was lost could not be settled: %s", error, exc_info=error)
    return done


def settle_lost(store: Store, course: Course, enrollment: UUID) -> bool:
    """What a crash left of the course becomes its results, without opening it; whether there was anything.

    The attempt stays open, so that whoever opens it goes on where they were. A course that is open is left alone.
    Raises StoreError.
    """

    def work(connection: Connection) -> bool:
        opened = _stands_in(connection, enrollments.enrollment(connection, enrollment))
        if opened is None or (opened.enrollment.learner, course.package) in store.opened:
            return False
        sequencing = Sequencing(course, opened.enrollment.learner, Random())
        return _settle(connection, course, opened, sequencing, SessionState.GOES_ON, store.clock())

    return store.write(work).result()


def _left_open(connection: Connection) -> list[UUID]:
    return sorted({session.enrollment for session in attempts.open_sessions(connection)})


def _course_of(store: Store, shelf: Library, enrollment: UUID) -> Course | None:
    enrolled = store.read(lambda connection: enrollments.enrollment(connection, enrollment))
    if enrolled is None:
        return None
    package = store.read(lambda connection: library.package(connection, enrolled.package))
    if package is None:
        return None
    switches = store.read(lambda connection: switches_for(connection, package))
    return Course(package.id, package.facts.title, load_package(shelf.folder_of(package.facts.sha256)), switches)


# For both


def _lost_of(connection: Connection, enrollment: UUID) -> list[Session]:
    return [session for session in attempts.open_sessions(connection) if session.enrollment == enrollment]


def _stands_in(connection: Connection, enrolled: Enrollment | None) -> Opened | None:
    """The enrolment in its current attempt, None where there is none."""
    if enrolled is None or enrolled.current_attempt is None:
        return None
    current = attempts.attempt(connection, enrolled.current_attempt)
    return Opened(enrolled, current, Mode.NORMAL) if current is not None else None


def _settle(
    connection: Connection,
    course: Course,
    opened: Opened,
    sequencing: Sequencing,
    session: SessionState,
    now: datetime,
) -> bool:
    """Whether a session of this attempt was lost; one that has ended keeps its results."""
    attempt, learner = opened.attempt, opened.enrollment.learner
    found = any(lost.attempt == attempt.id for lost in _lost_of(connection, opened.enrollment.id))
    sequencer = sequencing.begin(connection, attempt.sequencing)
    opened = close_lost_sessions(connection, course, opened, sequencer, now)
    if found and attempt.state is not AttemptState.ENDED:
        keep_sequencing(connection, course, attempt.id, learner, sequencer, now)
        settle_results(connection, course, opened, sequencer, session, now)
    return found
