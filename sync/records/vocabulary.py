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

    PERSON = "person"
    GROUP = "group"
    LEARNER_STATE = "learner state"
    PACKAGE = "package"
    ENROLLMENT = "enrollment"
    ATTEMPT = "attempt"
    SESSION = "session"
    TRACKING = "tracking"
    POLICY = "policy"
    CERTIFICATE = "certificate"
    AUDIT = "audit"


class Role(Enum):
    """What a person may do is decided by `desktop.learning.policy`, from this word alone."""

    LEARNER = "learner"
    INSTRUCTOR = "instructor"
    ADMINISTRATOR = "administrator"


class EnrollmentOrigin(Enum):
    """How an enrolment came about."""

    ASSIGNED = "assigned"
    SELF = "self"


class AttemptStanding(Enum):
    """Whether an attempt counts; one over the limit waits for an instructor."""

    COUNTS = "counts"
    OVER_LIMIT = "over limit"
    SET_ASIDE = "set aside"


class Counting(Enum):
    """Which of a learner's attempts on a course counts.

    `BEST` is the greatest by completion, success and score, `HIGHEST` the one with the highest score; `AVERAGE` is the
    mean score of all with the status of the best.
    """

    BEST = "best"
    HIGHEST = "highest"
    FIRST = "first"
    LAST = "last"
    AVERAGE = "average"


class CertificateRule(Enum):
    """What earns a certificate: `SUCCESS` is a pass where the course can be passed, else its completion."""

    NONE = "none"
    SUCCESS = "success"
    COMPLETION = "completion"
