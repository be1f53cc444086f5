"""The messages between a seat and a server, their limits, and the versions both must agree on.

Up: `PUT /v1/devices/{device}/batches/{batch}` carries a *batch*: zstd-compressed lines, the first a `BatchHead`, each
of the others one sealed `Record`. The same bytes travel on a stick. Down: `GET /v1/sync/changes?cursor=` answers a
`ChangesPage`. Whatever arrives is checked against these models before anything else looks at it.
"""

import base64
from enum import Enum
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import AwareDatetime, Field, StringConstraints

from sync.bodies import Body, Count, Seconds, Sha256, Word
from sync.records.vocabulary import DeviceStanding, Verdict

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
    "<device>/<seq>" (AUDIT). `body` is checked by `sync.checking`: a fact's model, or
    {"fields": {name: value}} of a register.
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


class Problem(Body):
    """The body of every answer that is not a success; `say` is for a person. `ack` comes with `gap`."""

    error: ProblemKind
    say: str
    ack: Ack | None = None


class Change(Body):
    """A subject as it is now. `body` is a model of `sync.documents` for the kind, or None: it is gone (a tombstone)."""

    kind: Word
    subject: Annotated[str, StringConstraints(min_length=1, max_length=128)]
    body: dict[str, Any] | None


class ChangesPage(ServerSays):
    """`cursor` is opaque; with `more` the next page is there already. `server` and `generation`: see `Hello`."""

    changes: tuple[Change, ...]
    cursor: Annotated[str, StringConstraints(max_length=512)]
    more: bool


def signed_part(batch: bytes) -> bytes:
    """What a device signs of a batch's (compressed) bytes."""
    return b"carrel batch 1\n" + batch


def in_base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
