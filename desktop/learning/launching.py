"""What a delivered activity starts with: the data its earlier sessions left, and the launch data for its page."""

import json
from dataclasses import dataclass
from uuid import UUID

from desktop.learning.course import Course
from desktop.learning.steps import Launch
from desktop.learning.verdicts import EXIT
from desktop.learning.views import validity
from desktop.scorm.package import ResourceKind
from desktop.scorm.runtime import Learner, Mode, Resumption, Values, seed_12, seed_2004
from desktop.scorm.sequencing.outcome import CourseSequencer, Delivery
from desktop.store import tracking
from desktop.store.attempts import Session
from desktop.store.branches import branch_of
from desktop.store.people import Person
from desktop.store.store import Connection
from sync.records.vocabulary import SessionEnd

SUSPEND = "suspend"
_OF_ONE_SESSION = {
    True: ("cmi.exit", "cmi.session_time", "adl.nav.request"),
    False: ("cmi.core.exit", "cmi.core.session_time"),
}


@dataclass(frozen=True)
class Earlier:
    """What earlier sessions left of one set of run-time data (`number`). `session` is the last of them."""

    number: int
    left: Resumption
    session: UUID | None = None

    def of_last_session(self, *, is_2004: bool) -> list[tuple[str, None]]:
        """Values that ended with the session that set them, as changes that clear them."""
        return [(element, None) for element in _OF_ONE_SESSION[is_2004] if element in self.left.values]


def course_learner(person: Person) -> Learner:
    """The person as courses are told of them: number, "Last, First", and language where they chose one.

    What the learner sets inside a course wins over the language there (RTE 4.2.15, cmi.learner_preference.language).
    """
    return Learner(person.number or str(person.id), person.course_name, person.language or "")


def earlier_sessions(connection: Connection, attempt: UUID, delivery: Delivery, course: Course, mode: Mode) -> Earlier:
    """What to go on with, or in a review to look at."""
    of_activity = [
        session
        for session in branch_of(connection, attempt)
        if session.activity == delivery.identifier and session.for_credit
    ]
    number = delivery.attempt
    if mode is Mode.REVIEW and of_activity:
        # Sequencing began afresh for the review; what the learner wants to see is the last set that counted.
        number = of_activity[-1].activity_attempt
    own = [session for session in of_activity if session.activity_attempt == number]
    values = tracking.values_of(connection, attempt, delivery.identifier, number)
    by_sequencing = course.is_2004 and mode is not Mode.REVIEW
    resumes = delivery.resumes if by_sequencing else was_suspended(values, own, is_2004=course.is_2004)
    left = Resumption(values, sum(session.seconds for session in own), resumes)
    return Earlier(number, left, own[-1].id if own else None)


def was_suspended(values: Values, sessions: list[Session], *, is_2004: bool) -> bool:
    """Whether the last session meant to go on: it said so, or it ended without Terminate (ARCHITECTURE)."""
    lost = bool(sessions) and sessions[-1].ended_by in (SessionEnd.CLOSED, SessionEnd.CRASH)
    return lost or values.get(EXIT[is_2004]) == SUSPEND


def seed_values(
    course: Course,
    learner: Learner,
    mode: Mode,
    delivery: Delivery,
    earlier: Earlier,
    preferences: Values,
    sequencer: CourseSequencer,
) -> list[list[str]]:
    """The run-time state at Initialize, in order."""
    if not course.is_2004:
        before = earlier.left if earlier.session is not None else None
        return seed_12(delivery.item, learner, mode, before, preferences)
    kept = tuple(earlier.left.values.items()) if earlier.left.suspended else ()
    return seed_2004(delivery.item, learner, mode, earlier.left, preferences, sequencer.launch_values(kept))


def launch_of(
    course: Course,
    delivery: Delivery,
    session: Session,
    values: list[list[str]],
    sequencer: CourseSequencer,
    storage: str | None,
) -> Launch:
    """The launch as the player wants it; `storage` is the course's localStorage as JSON, None if there is none."""
    switches, window = course.switches, course.switches.window_size
    return Launch(
        session_id=str(session.id),
        activity=delivery.identifier,
        title=delivery.item.title,
        url=delivery.item.launch or "",
        for_sco=delivery.item.kind is ResourceKind.SCO,
        seed={
            "standard": "2004" if course.is_2004 else "1.2",
            "strict": course.strict,
            "values": values,
            "nav": validity(sequencer.valid()),
            "data": [
                {"id": datum.target, "read": datum.readable, "write": datum.writable, "value": datum.value}
                for datum in sequencer.shared_data()
            ],
            "storage": {"local": json.loads(storage) if storage else {}} if switches.keep_storage else None,
            "longest": switches.longest_suspend_data,
            "window": None if window.fills else [window.width, window.height],
            "open": f"/{delivery.item.launch}",
        },
    )
