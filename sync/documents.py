"""What a server tells its seats of each subject: the bodies of a `ChangesPage`, by kind."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from pydantic import AwareDatetime

from sync.bodies import Body, Count, Label, Name, Outcome, Seconds, Sha256, TotalSeconds, Word
from sync.protocol import Stamp
from sync.records.vocabulary import AttemptStanding, AttemptState, DeviceStanding, MatterKind, SessionEnd


class DocumentKind(Enum):
    """What comes down. A register's document is {"fields": {name: value}} with every field that was ever set."""

    PERSON = "person"
    GROUP = "group"
    LEARNER_STATE = "learner state"
    PACKAGE = "package"
    ENROLLMENT = "enrollment"
    POLICY = "policy"
    ATTEMPT = "attempt"
    CERTIFICATE = "certificate"
    DECISION = "decision"
    DEVICE = "device"
    MATTER = "matter"
    CENTER = "center"


class SessionDocument(Body):
    """A session's facts; its values stand in the attempt's document where they are still somebody's."""

    id: UUID
    activity: Label
    activity_attempt: Count
    parent: UUID | None
    follows: UUID | None
    device: UUID
    for_credit: bool
    began_at: AwareDatetime
    ended_at: AwareDatetime | None
    ended_by: SessionEnd | None
    last_seq: Count
    outcome: Outcome
    seconds: Seconds
    measured: Seconds | None


class ValuesDocument(Body):
    """The newest values of one activity attempt on the branch that goes on; `session` wrote them."""

    activity: Label
    activity_attempt: Count
    session: UUID
    values: tuple[tuple[Label, str | None], ...]


class AttemptDocument(Body):
    """An attempt as the server sees it, whole: a seat puts it in the place of what it had of it.

    `number` is the one that people see; `head` the session whose state the learner goes on with.
    """

    learner: UUID
    package: Sha256
    number: Count
    standing: AttemptStanding
    state: AttemptState
    outcome: Outcome
    seconds: TotalSeconds
    began_at: AwareDatetime
    ended_at: AwareDatetime | None
    head: UUID | None
    sequencing: dict[str, Any] | None
    storage: str | None
    sessions: tuple[SessionDocument, ...]
    values: tuple[ValuesDocument, ...]


class CertificateDocument(Body):
    """A certificate that may be new to the seat; `confirmed_at` None: the server does not agree yet."""

    learner: UUID
    package: Sha256
    rule: Word
    number: Word
    attempt: UUID | None
    device: UUID
    issued_at: AwareDatetime
    expires_at: AwareDatetime | None
    learner_name: Label
    course_title: Label
    score_scaled: float | None
    seconds: Seconds
    credential: str
    confirmed_at: AwareDatetime | None


class DecisionDocument(Body):
    what: Word
    learner: UUID
    package: Sha256
    attempt: UUID | None
    session: UUID | None
    value: int | str | None
    reason: Label
    actor: UUID | None
    device: UUID
    hlc: Stamp
    at: AwareDatetime


class DeviceDocument(Body):
    name: Name
    standing: DeviceStanding


class Side(Body):
    """One of the two sides of a matter: what was done where, and what came of it."""

    session: UUID | None
    attempt: UUID | None
    device: UUID
    outcome: Outcome
    seconds: TotalSeconds
    at: AwareDatetime


class MatterDocument(Body):
    """Something that waits for a person. `record` is the parked one; `say` a sentence in English, for want of facts."""

    what: MatterKind
    learner: UUID | None
    package: Sha256 | None
    attempt: UUID | None
    record: UUID | None
    sides: tuple[Side, ...]
    say: str
    at: AwareDatetime
    settled_at: AwareDatetime | None
    settled_by: UUID | None


class CenterDocument(Body):
    """What a server says of itself to its seats; `warn_after_hours`: how old an unsent record may become."""

    name: Name
    warn_after_hours: Count = 24


DOCUMENTS: Final[Mapping[DocumentKind, type[Body]]] = MappingProxyType(
    {
        DocumentKind.ATTEMPT: AttemptDocument,
        DocumentKind.CERTIFICATE: CertificateDocument,
        DocumentKind.DECISION: DecisionDocument,
        DocumentKind.DEVICE: DeviceDocument,
        DocumentKind.MATTER: MatterDocument,
        DocumentKind.CENTER: CenterDocument,
    }
)
"""Of the kinds that are no registers."""
