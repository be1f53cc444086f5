"""The closed vocabularies of the records; a member's value is what both databases store and the wire carries."""

from enum import Enum


class Completion(Enum):
    """Ascending, as merging joins them (unknown is least)."""

    UNKNOWN = "unknown"
    NOT_ATTEMPTED = "not attempted"
    INCOMPLETE = "incomplete"
    COMPLETED = "completed"


class Success(Enum):
    """Ascending, as merging joins them."""

    UNKNOWN = "unknown"
    FAILED = "failed"
    PASSED = "passed"


class EnrollmentStatus(Enum):
    """What a list shows for an enrolment in one word; the database derives it from completion and success."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    COMPLETED = "completed"
    FAILED = "failed"
    PASSED = "passed"


class AttemptState(Enum):
    OPEN = "open"
    SUSPENDED = "suspended"
    ENDED = "ended"


class SessionEnd(Enum):
    """How a session ended: the course called Terminate, the learner's window was closed, or its process died."""

    TERMINATE = "terminate"
    CLOSED = "closed"
    CRASH = "crash"


class RecordKind(Enum):
    """A kind of record that travels to the server; `TRACKING` stands for all newest values of one session."""

    LEARNER = "learner"
    LEARNER_STATE = "learner state"
    PACKAGE = "package"
    ENROLLMENT = "enrollment"
    ATTEMPT = "attempt"
    SESSION = "session"
    TRACKING = "tracking"
