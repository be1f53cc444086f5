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
    DECISION = "decision"


class Verdict(Enum):
    """What a server made of one record; whatever it was, the record is there for good."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    SUPERSEDED = "superseded"
    PARKED = "parked"


class DecisionKind(Enum):
    """What a person decides about attempts."""

    GRANT = "grant"
    """`value`: so many attempts more than everybody has; what counts is the sum."""
    STANDING = "standing"
    """`value`: an `AttemptStanding` for one attempt."""
    GO_ON_FROM = "go on from"
    """`session_id`: the leaf of a forked attempt whose state the learner goes on with."""
    DISMISS = "dismiss"
    """`value`: the id of a matter that needs nothing done; with "-" before the id it waits again."""


class MatterKind(Enum):
    """Why something waits for a person."""

    FORKED = "forked"
    """Two seats continued one attempt; both sides are kept."""
    OVER_LIMIT = "over limit"
    PARKED = "parked"
    """A record that could not be applied."""
    WITHDRAWN = "withdrawn"
    """Work that was done after the learner had been withdrawn."""
    REPLACED = "replaced"
    """Work on a version that another one has replaced, or on a package that was removed."""
    SECOND_CERTIFICATE = "second certificate"
    ROLE = "role"
    """A seat gave somebody a role that the server does not know of."""


class DeviceStanding(Enum):
    """What a server lets a seat do."""

    ACTIVE = "active"
    UPLOAD_ONLY = "upload only"
    REVOKED = "revoked"
    """Its records are still taken; once they all are, the seat wipes its keys."""


class Direction(Enum):
    UP = "up"
    DOWN = "down"


class ExchangeOutcome(Enum):
    DONE = "done"
    PARTLY = "partly"
    FAILED = "failed"


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
