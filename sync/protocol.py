"""The messages between a seat and a server, their limits, and the versions both must agree on.

Up: `PUT /v1/devices/{device}/batches/{batch}` carries a *batch*: zstd-compressed lines, the first a `BatchHead`, each
of the others one sealed `Record`. The same bytes travel on a stick. Down: `GET /v1/sync/changes?cursor=` answers a
`ChangesPage`. Whatever arrives is checked against these models before anything else looks at it.
"""

import base64
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import AwareDatetime, Field, StringConstraints, TypeAdapter
from pydantic.fields import FieldInfo

from sync.bodies import FACTS, OPEN_FIELDS, REGISTERS, Body, Count, Label, Name, Outcome, Seconds, Sha256, Word
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    DeviceStanding,
    MatterKind,
    RecordKind,
    SessionEnd,
    Verdict,
)

PROTOCOL: Final = 1
CAPABILITIES: Final = ("batches", "changes", "packages", "bundles")
BATCH_RECORDS: Final = 500
BATCH_BYTES: Final = 1 << 20
"""Of lines, before compression. A batch of one record may be larger, up to RECORD_BYTES."""
RECORD_BYTES: Final = 16 << 20
PAGE_CHANGES: Final = 500
TOKEN_SECONDS: Final = 600
BATCH_TYPE: Final = "application/vnd.carrel.batch+zstd"
SIGNATURE_HEADER: Final = "carrel-signature"
"""Base64 of the device key's Ed25519 signature over `signed_part(body)`."""

Stamp = Annotated[int, Field(ge=0, lt=1 << 63)]
Digest = Sha256
Base64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]+={0,2}$", max_length=1024)]


class Record(Body):
    """One sealed record as it is written in a line. `hlc` is the stamp of the change itself, not of the sealing.

    `subject` names what it is about: the id of the person, group, attempt, session, certificate or decision; the
    SHA-256 of the package (PACKAGE, POLICY); "<learner>/<sha256>" (ENROLLMENT); the learner (LEARNER_STATE);
    "<device>/<seq>" (AUDIT). `body` is checked by `fact_of` (a fact's model) or `fields_of` ({"fields": {name: value}}
    of a register).
    """

    id: UUID
    kind: Word
    subject: Annotated[str, StringConstraints(min_length=1, max_length=128)]
    hlc: Stamp
    at: AwareDatetime
    body: dict[str, Any]


class BatchHead(Body):
    """The first line of a batch: which records of which chain follow. Hashes are 64 hexadecimal digits."""

    protocol: int
    device: UUID
    batch: UUID
    epoch: UUID
    first: Annotated[int, Field(ge=1, lt=1 << 53)]
    count: Annotated[int, Field(ge=0, le=BATCH_RECORDS)]
    previous: Digest
    last: Digest
    sent_at: AwareDatetime
    """By the seat's wall clock, which may be wrong."""
    boot_seconds: Seconds
    """Since the machine started, so that the wall clock's jumps can be told."""
    hlc: Stamp


class Ack(Body):
    """Up to which record of an epoch everything is on the server. `hash` is the chain's there; seq 0 has 64 zeros.

    `durable` is up to where a restored server would still have it.
    """

    epoch: UUID
    seq: Count
    hash: Digest
    durable: Count


class Settled(Body):
    """What became of one record; `why` is a sentence where it was parked."""

    id: UUID
    verdict: Verdict
    why: str | None = None


class ServerSays(Body):
    """What every answer to a device carries."""

    server_time: AwareDatetime
    hlc: Stamp
    standing: DeviceStanding


class BatchAnswer(ServerSays):
    """One `Settled` a record, in the batch's order."""

    batch: UUID
    verdicts: tuple[Settled, ...]
    ack: Ack


class Problem(Body):
    """The body of every answer that is not a success; `say` is for a person. `ack` comes with `gap`."""

    error: "ProblemKind"
    say: str
    ack: Ack | None = None


class ProblemKind(Enum):
    MALFORMED = "malformed"
    UNKNOWN_DEVICE = "unknown device"
    NOT_SIGNED = "not signed"
    TOKEN_NEEDED = "token needed"
    NOT_ALLOWED = "not allowed"
    NOT_FOUND = "not found"
    GAP = "gap"
    """The batch begins after the next record the server wants: send again from `ack.seq` + 1."""
    TOO_LARGE = "too large"
    RESYNC = "resync"
    """The cursor is not this server's (any more): begin again without one."""
    TOO_OLD = "too old"
    """The seat speaks a version of the protocol that the server does not."""
    BUSY = "busy"
    BROKEN = "broken"


# Down


class Change(Body):
    """A subject as it is now. `body` is a model of `DOCUMENTS` for the kind, or None: it is gone (a tombstone)."""

    kind: Word
    subject: Annotated[str, StringConstraints(min_length=1, max_length=128)]
    body: dict[str, Any] | None


class ChangesPage(ServerSays):
    """`cursor` is opaque; with `more` the next page is there already. `server` and `generation`: see `Hello`."""

    changes: tuple[Change, ...]
    cursor: Annotated[str, StringConstraints(max_length=512)]
    more: bool


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
    seconds: Seconds
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
    seconds: Seconds
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


# Enrolling a device, and its tokens


class Hello(Body):
    """`GET /v1/hello`, for anybody: that this is a Carrel server, and which. What answers otherwise is no server.

    `generation` changes when a server is restored from a backup: cursors of another generation are void.
    """

    carrel: Annotated[str, StringConstraints(pattern=r"^server$")]
    server: UUID
    generation: UUID
    center: Name
    protocol_least: int
    protocol_most: int
    capabilities: tuple[Word, ...]
    time: AwareDatetime


class EnrolRequest(Body):
    """`POST /v1/devices`, or a file on a stick: a seat asks to be known. Keys are the raw public ones in Base64.

    `token` is the single-use one (None in a request file, which an administrator answers). `recipient` is an age public
    key ("age1…"). `proof` is the device key's signature over `proof_part(request)`.
    """

    protocol: int
    token: Word | None
    device: UUID
    name: Name
    key: Base64
    recipient: Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]{20,100}$")]
    program: Word
    platform: Word
    proof: Base64


class EnrolAnswer(Body):
    """What a seat needs from then on; in a response file it is signed by the server's key."""

    device: UUID
    server: UUID
    generation: UUID
    center: Name
    addresses: tuple[Annotated[str, StringConstraints(max_length=2_000)], ...]
    key: Base64
    recipient: Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]{20,100}$")]


class Challenge(Body):
    """`GET /v1/devices/{device}/challenge`: what to sign; good for a minute of the server's clock."""

    nonce: Annotated[str, StringConstraints(max_length=512)]


class Assertion(Body):
    """`POST /v1/devices/{device}/token`: the device key's signature over `asserted_part(device, nonce)`."""

    nonce: Annotated[str, StringConstraints(max_length=512)]
    signature: Base64


class Token(ServerSays):
    """Sent as `Authorization: Bearer`, for `seconds` from now on."""

    token: Annotated[str, StringConstraints(max_length=2_048)]
    seconds: int


def signed_part(batch: bytes) -> bytes:
    """What a device signs of a batch's (compressed) bytes."""
    return b"carrel batch 1\n" + batch


def asserted_part(device: UUID, nonce: str) -> bytes:
    """What a device signs to get a token."""
    return f"carrel token 1\n{device}\n{nonce}".encode()


def proof_part(request: EnrolRequest) -> bytes:
    """What a device signs to show that the key it names is its own."""
    named = (str(request.device), request.name, request.key, request.recipient, request.token or "")
    return ("carrel device 1\n" + "\n".join(named)).encode()


def in_base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


# Checking what arrives


class Malformed(ValueError):
    """What came in is not what the protocol says. The sentence is for the log and for an administrator."""


def _checker(field: FieldInfo) -> TypeAdapter[Any]:
    annotation: Any = field.annotation
    return TypeAdapter(Annotated[annotation, *field.metadata] if field.metadata else annotation)


_FIELD: Final = {
    (kind, name): _checker(field) for kind, model in REGISTERS.items() for name, field in model.model_fields.items()
}


def kind_of(record: Record) -> RecordKind:
    """The kind of a record. Raises Malformed for one of a later version."""
    try:
        return RecordKind(record.kind)
    except ValueError:
        raise Malformed(f"Records of the kind “{record.kind}” are not known to this version.") from None


def fact_of(record: Record) -> Body:
    """The checked body of a fact. Raises Malformed."""
    kind = kind_of(record)
    if kind not in FACTS:
        raise Malformed(f"A record of the kind “{record.kind}” is no fact.")
    try:
        if kind in _READ_AS_JSON:
            return FACTS[kind].model_validate_json(_ANY.dump_json(record.body))
        return FACTS[kind].model_validate(record.body)
    except ValueError as error:
        raise Malformed(f"The {record.kind} {record.subject} does not hold what it should: {error}") from error


def fields_of(record: Record) -> dict[str, Any]:
    """The checked fields of a register, each as JSON has it. Raises Malformed."""
    kind, fields = kind_of(record), record.body.get("fields")
    if kind not in REGISTERS or not isinstance(fields, dict) or set(record.body) != {"fields"}:
        raise Malformed(f"The {record.kind} {record.subject} does not hold fields.")
    for name, value in fields.items():
        check_field(kind, name, value)
    return fields


def check_field(kind: RecordKind, name: str, value: object) -> None:
    """Raises Malformed unless a register of this kind has such a field and it may have this value."""
    adapter = _FIELD.get((kind, name))
    if adapter is None:
        if name.startswith(OPEN_FIELDS.get(kind, ("\0",))):
            return
        raise Malformed(f"A {kind.value} has no field “{name[:80]}”.")
    try:
        adapter.validate_python(value)
    except ValueError as error:
        raise Malformed(f"The field “{name}” of a {kind.value} can't have this value: {error}") from error


_ANY: Final = TypeAdapter(Any)
_READ_AS_JSON: Final = frozenset({RecordKind.DECISION})
"""A decision's value is a word of a vocabulary or a text; only JSON's rules take the first for what it is."""
