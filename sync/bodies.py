"""What a record says: one body a kind, checked where it comes in, on the server as on a seat.

Two families. A *fact* is said once by the seat it happened on; a later version of it carries a greater `revision` or
`hlc`. A *register* (person, group, package, policy, enrolment, learner state) is a set of named fields that anybody may
set; a record holds only the fields that were changed, and of two values of one field the greater (hlc, device) holds.

Packages are named by their SHA-256 and enrolments by learner and package, so that two seats that never met speak of the
same thing. Durations are seconds, progress is 0..100, scaled scores are -1..1, times are aware.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, FiniteFloat, StringConstraints

from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    CertificateRule,
    Completion,
    Counting,
    DecisionKind,
    EnrollmentOrigin,
    RecordKind,
    Role,
    SessionEnd,
    Success,
)

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Name = Annotated[str, StringConstraints(max_length=255)]
Word = Annotated[str, StringConstraints(max_length=64)]
Label = Annotated[str, StringConstraints(max_length=4_000)]
Scaled = Annotated[FiniteFloat, Field(ge=-1, le=1)]
Count = Annotated[int, Field(ge=0, le=2**31 - 1)]
Granted = Annotated[int, Field(ge=-1_000_000, le=1_000_000)]
LONGEST: Final = 10.0**10
"""Seconds; three centuries."""
_FIRST: Final = datetime(1, 1, 2, tzinfo=UTC)
_LAST: Final = datetime(9999, 12, 30, tzinfo=UTC)
"""A day from either end of the calendar, so that they can be told in every time zone."""


def _no_longer(seconds: float) -> float:
    """A course may report any time, and what it says besides counts all the same."""
    return min(seconds, LONGEST)


def _in_every_zone(moment: datetime) -> datetime:
    """Nor is any clock so wrong that what was done by it could not be kept."""
    return min(max(moment, _FIRST), _LAST)


Seconds = Annotated[float, Field(ge=0), AfterValidator(_no_longer)]
TotalSeconds = Annotated[FiniteFloat, Field(ge=0)]
"""Of sessions added up."""
Moment = Annotated[AwareDatetime, AfterValidator(_in_every_zone)]


class Body(BaseModel):
    """Closed and frozen: what a body does not name is refused, so that nobody believes it was kept."""

    model_config = ConfigDict(extra="forbid", frozen=True, ser_json_inf_nan="null")


class Outcome(Body):
    """Completion, success and score; the four parts of a score move as one."""

    completion: Completion = Completion.UNKNOWN
    success: Success = Success.UNKNOWN
    progress: Annotated[FiniteFloat, Field(ge=0, le=100)] | None = None
    score_scaled: Scaled | None = None
    score_raw: FiniteFloat | None = None
    score_min: FiniteFloat | None = None
    score_max: FiniteFloat | None = None


class AttemptLeft(Body):
    """How a session left its attempt: what the whole tree came to, and where it stands."""

    state: AttemptState
    outcome: Outcome
    sequencing: dict[str, Any] | None = None
    storage: str | None = None
    """The course's own localStorage as JSON."""


class SessionBody(Body):
    """One Initialize to Terminate of one activity, with every value its activity attempt has at its end, taken whole.

    `revision` grows each time the seat tells of it: of two versions from one device the greater one holds. `left`
    is None where the session was not the attempt's head when this was sealed.
    """

    attempt: UUID
    activity: Label
    activity_attempt: Count
    parent: UUID | None
    follows: UUID | None
    for_credit: bool
    began_at: Moment
    ended_at: Moment | None
    ended_by: SessionEnd | None
    revision: Count
    last_seq: Count
    outcome: Outcome
    seconds: Seconds
    measured: Seconds | None
    values: tuple[tuple[Label, str | None], ...]
    """In the order the elements were first written; None is an element that was cleared."""
    left: AttemptLeft | None


class AttemptBody(Body):
    """An attempt as such. `number` is what the seat calls it; the server gives the one that people see."""

    learner: UUID
    package: Sha256
    number: Count
    began_at: Moment
    ended_at: Moment | None


class CertificateBody(Body):
    """A certificate as it was issued."""

    learner: UUID
    package: Sha256
    rule: CertificateRule
    number: Word
    attempt: UUID | None
    issued_at: Moment
    expires_at: Moment | None
    learner_name: Label
    course_title: Label
    score_scaled: Scaled | None
    seconds: Seconds
    credential: str


class AuditBody(Body):
    """One row of a device's audit trail; hashes are 64 hexadecimal digits."""

    seq: Count
    at: Moment
    actor: UUID | None
    action: Word
    subject_kind: Annotated[str, StringConstraints(max_length=32)] | None
    subject: UUID | None
    detail: dict[str, Any]
    previous_hash: Sha256
    hash: Sha256


class DecisionBody(Body):
    """What a person decided about attempts (see `DecisionKind`)."""

    what: DecisionKind
    learner: UUID
    package: Sha256
    attempt: UUID | None
    session: UUID | None
    value: Granted | AttemptStanding | str | None
    reason: Label
    actor: UUID | None
    at: Moment


class PersonFields(Body):
    """`alias_of`: this person is that one, by number or sourcedId; only a server says so."""

    given_name: Name = ""
    family_name: Name = ""
    number: Name | None = None
    email: Annotated[str, StringConstraints(max_length=320)] | None = None
    language: Annotated[str, StringConstraints(max_length=35)] | None = None
    role: Role = Role.LEARNER
    guest: bool = False
    source_id: Name | None = None
    made_at: Moment | None = None
    deactivated_at: Moment | None = None
    given_to: UUID | None = None
    erased_at: Moment | None = None
    alias_of: UUID | None = None


class GroupFields(Body):
    """Members are fields of their own, "member:" and the person's id, true or None."""

    name: Name = ""
    source_id: Name | None = None
    made_at: Moment | None = None
    removed_at: Moment | None = None


class PackageFields(Body):
    """`replaced_by` is the SHA-256 of the next version; `available`: a server has the files."""

    title: Label = ""
    description: Annotated[str, StringConstraints(max_length=100_000)] = ""
    edition: Annotated[str, StringConstraints(max_length=24)] = ""
    launch: Label = ""
    launch_count: Count = 0
    sco_count: Count = 0
    passing_score: FiniteFloat | None = None
    completion_threshold: FiniteFloat | None = None
    duration: Word | None = None
    attempt_limit: Count | None = None
    size_bytes: Annotated[int, Field(ge=0, le=2**53)] = 0
    identifier: Label | None = None
    version: Count = 1
    replaced_by: Sha256 | None = None
    removed_at: Moment | None = None
    available: bool = False


class PolicyFields(Body):
    """Compatibility switches are fields of their own, "switch:" and the switch's name; None: nothing was chosen."""

    attempt_limit: Count | None = None
    counting: Counting = Counting.BEST
    self_enrolment: bool = True
    certificate: CertificateRule = CertificateRule.SUCCESS
    certificate_months: Count | None = None
    certificate_template: Annotated[str, StringConstraints(max_length=200_000)] | None = None


class EnrollmentFields(Body):
    """Results are not here: they follow from attempts and sessions. Nor are grants: those are decisions."""

    id: UUID | None = None
    """What the seat that made it calls it."""
    enrolled_at: Moment | None = None
    origin: EnrollmentOrigin = EnrollmentOrigin.SELF
    due_at: Moment | None = None
    withdrawn_at: Moment | None = None
    preferences: dict[str, str] | None = None


class LearnerStateFields(Body):
    """All of its fields are named by the course: "objective:" and its id (JSON), "data:" and its target (text)."""


FACTS: Final[Mapping[RecordKind, type[Body]]] = MappingProxyType(
    {
        RecordKind.SESSION: SessionBody,
        RecordKind.ATTEMPT: AttemptBody,
        RecordKind.CERTIFICATE: CertificateBody,
        RecordKind.AUDIT: AuditBody,
        RecordKind.DECISION: DecisionBody,
    }
)
REGISTERS: Final[Mapping[RecordKind, type[Body]]] = MappingProxyType(
    {
        RecordKind.PERSON: PersonFields,
        RecordKind.GROUP: GroupFields,
        RecordKind.PACKAGE: PackageFields,
        RecordKind.POLICY: PolicyFields,
        RecordKind.ENROLLMENT: EnrollmentFields,
        RecordKind.LEARNER_STATE: LearnerStateFields,
    }
)
OPEN_FIELDS: Final[Mapping[RecordKind, tuple[str, ...]]] = MappingProxyType(
    {
        RecordKind.GROUP: ("member:",),
        RecordKind.LEARNER_STATE: ("objective:", "data:"),
        RecordKind.POLICY: ("switch:",),
    }
)
"""The beginnings of field names that no model lists. A name behind them that a later program made is kept as it is."""

Json = dict[str, Any] | list[Any] | str | int | float | bool | None
Fields = dict[Annotated[str, StringConstraints(max_length=4_100)], Any]


def closed_fields(kind: RecordKind, values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a register that its model lists."""
    beginnings = OPEN_FIELDS.get(kind, ())
    return {name: value for name, value in values.items() if not (beginnings and name.startswith(beginnings))}


def learner_package(learner: UUID, package: str) -> str:
    """How a record names an enrolment: "<learner>/<sha256>"."""
    return f"{learner}/{package}"


def as_of(enrollment: str) -> tuple[UUID, str]:
    """The learner and package of `learner_package`. Raises ValueError for another text."""
    learner, slash, package = enrollment.partition("/")
    if not slash:
        raise ValueError(f"“{enrollment[:80]}” names no enrolment.")
    return UUID(learner), package
