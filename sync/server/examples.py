"""The words and examples of the OpenAPI description. Each example is made by its model, so that none can be wrong."""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from pydantic import BaseModel

from sync.introductions import Challenge, EnrolAnswer, Hello, Token
from sync.protocol import (
    CAPABILITIES,
    PROTOCOL,
    TOKEN_SECONDS,
    Ack,
    BatchAnswer,
    Change,
    ChangesPage,
    Problem,
    ProblemKind,
    Settled,
)
from sync.records.vocabulary import Completion, DeviceStanding, EnrollmentStatus, RecordKind, Success, Verdict
from sync.server.enrolment_view import EnrollmentView, Score
from sync.server.tracking import Tracked

DESCRIPTION: Final = """The central server of Carrel: seats send what learners did and hear what changed elsewhere.

Seats show a token that they get by signing a challenge with their own key. Other systems show an API key, made by
`carrel-server make-key`, in the same header: `Authorization: Bearer carrel_…`. Every answer that is no success is a
`Problem` with a sentence for a person.
"""
_NOON: Final = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
_SERVER: Final = UUID("0195518f-9c00-7c52-8a3f-1d2f6f0a7b11")
_DEVICE: Final = UUID("0195518f-a3e8-7b0e-9a51-6c1d4e2f8a22")
_BATCH: Final = UUID("0195518f-ab80-7d4c-8f10-2b7e9c3d5a33")
_RECORD: Final = UUID("0195518f-b318-7a1f-b6d2-4e8f1a9c7b44")
_EPOCH: Final = UUID("5f0f3a3e-5d0b-4c33-9a3c-0d8d1c1d2e55")
_LEARNER: Final = UUID("0195518f-bab0-7e6d-a4c8-9f2b3d5e7c66")
_ENROLLMENT: Final = UUID("0195518f-c248-7f2a-85b7-3c6d8e1f9a77")
_SESSION: Final = UUID("2f1d8c9a-7b6e-5a4d-9c3b-1e0f2a4b6c88")
_ATTEMPT: Final = UUID("0195518f-d178-7c5b-93e4-5a7b9c1d3e99")
_PACKAGE: Final = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
_HLC: Final = 1_772_366_400_000 << 16
_KEY: Final = "bFvV0rYyq1f4m3mB0b0oQk3l0hY6m1i3m6l5k4j3h2A="
_RECIPIENT: Final = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

_SAYS: Final[dict[str, Any]] = {"server_time": _NOON, "hlc": _HLC, "standing": DeviceStanding.ACTIVE}
_VIEW: Final = EnrollmentView(
    id=_ENROLLMENT,
    learner=_LEARNER,
    learner_number="4711",
    package=_PACKAGE,
    title="Fire safety on board",
    standing=EnrollmentStatus.IN_PROGRESS,
    status=EnrollmentStatus.IN_PROGRESS,
    completion=Completion.INCOMPLETE,
    success=Success.UNKNOWN,
    progress=40.0,
    score=Score(raw=None, min=None, max=None, scaled=None),
    attempts=1,
    time_spent=1260.0,
    enrolled_at=_NOON,
    due_at=None,
    started_at=_NOON,
    completed_at=None,
    last_activity_at=_NOON,
    withdrawn_at=None,
)
_EXAMPLES: Final[tuple[BaseModel, ...]] = (
    Hello(
        carrel="server",
        server=_SERVER,
        generation=_EPOCH,
        center="Training center",
        protocol_least=PROTOCOL,
        protocol_most=PROTOCOL,
        capabilities=CAPABILITIES,
        time=_NOON,
    ),
    EnrolAnswer(
        device=_DEVICE,
        server=_SERVER,
        generation=_EPOCH,
        center="Training center",
        addresses=("https://carrel.example.org",),
        key=_KEY,
        recipient=_RECIPIENT,
    ),
    Challenge(nonce="AZVRj6Pocg6aUWwdTi-KIgAAAABpoy9YcGxlYXNlIHNpZ24gdGhpcyBub25jZQ=="),
    Token(token="AZVRj6Pocg6aUWwdTi-KIgAAAABpozF0dGhpcyB3aWxsIGRvIGZvciB0ZW4=", seconds=TOKEN_SECONDS, **_SAYS),
    BatchAnswer(
        batch=_BATCH,
        verdicts=(Settled(id=_RECORD, verdict=Verdict.APPLIED),),
        ack=Ack(epoch=_EPOCH, seq=1, hash=_PACKAGE, durable=1),
        **_SAYS,
    ),
    ChangesPage(
        changes=(Change(kind=RecordKind.PACKAGE.value, subject=_PACKAGE, body={"fields": {"title": "Fire safety"}}),),
        cursor="5f0f3a3e.42.package",
        more=False,
        **_SAYS,
    ),
    _VIEW,
    Tracked(session=_SESSION, attempt=_ATTEMPT, enrollment=_VIEW),
)

Responses = Mapping[int | str, dict[str, Any]]


def _json(example: BaseModel) -> dict[str, Any]:
    return {"content": {"application/json": {"example": example.model_dump(mode="json")}}}


EXAMPLES: Final[Mapping[type[BaseModel], dict[int | str, dict[str, Any]]]] = MappingProxyType(
    {type(example): {(201 if isinstance(example, EnrolAnswer) else 200): _json(example)} for example in _EXAMPLES}
)
"""By the model that a route answers with: what goes into `responses`."""

ENROLLED: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "Was enrolled already", **_json(_VIEW)},
    201: {"description": "Enrolled now", "model": EnrollmentView, **_json(_VIEW)},
}

ENROL_REQUEST: Final[dict[str, Any]] = {
    "learner": {"number": "4711", "given_name": "Ada", "family_name": "Byron"},
    "package": _PACKAGE,
    "due_at": "2026-06-01T00:00:00Z",
}
TRACKING_REQUEST: Final[dict[str, Any]] = {
    "enrollment": str(_ENROLLMENT),
    "session": "launch-81723",
    "activity": "item-1",
    "elements": [
        {"element": "cmi.core.lesson_status", "value": "passed"},
        {"element": "cmi.core.score.raw", "value": "85"},
        {"element": "cmi.core.session_time", "value": "0000:21:00"},
    ],
    "ended": True,
}

_SAYINGS: Final = {
    400: (ProblemKind.MALFORMED, "The batch is not what the protocol says. Nothing was taken from it."),
    401: (ProblemKind.TOKEN_NEEDED, "Say first who you are: a token, a key or a sign-in is needed here."),
    403: (ProblemKind.NOT_ALLOWED, "You may not do this."),
    404: (ProblemKind.NOT_FOUND, "There is no such enrolment here."),
    409: (ProblemKind.GAP, "The server has this device's records up to number 12 only. Send those that follow it."),
    410: (ProblemKind.RESYNC, "The cursor is not this server's. Begin again without one."),
    413: (ProblemKind.TOO_LARGE, "This is more than the server takes at once. Send less at a time."),
    422: (ProblemKind.MALFORMED, "What was sent can't be used: body.package: Field required."),
    426: (ProblemKind.TOO_OLD, "The seat and this server speak different versions. Update the older of the two."),
    429: (ProblemKind.BUSY, "This was asked too often. Nothing is lost; it is tried again by itself in a while."),
    500: (ProblemKind.BROKEN, "Something broke on the server. Nothing was changed; try again later."),
    503: (ProblemKind.BUSY, "The server can't do this now. Nothing is lost; try again later."),
}
_MEANS: Final = {
    400: "Not what the protocol says",
    401: "A token, key or sign-in is needed",
    403: "Not for this caller",
    404: "Nothing of that name",
    409: "The batch begins too late in its chain",
    410: "The cursor is void: begin again without one",
    413: "Too much at once",
    422: "A field is not what it should be",
    426: "Another version of the protocol",
    429: "Asked too often: see Retry-After",
    500: "A fault of the server's own",
    503: "Not now: see Retry-After",
}
PROBLEMS: Final[dict[int | str, dict[str, Any]]] = {
    status: {"model": Problem, "description": _MEANS[status], **_json(Problem(error=kind, say=say))}
    for status, (kind, say) in _SAYINGS.items()
}
"""How every route may answer."""
_ZIP: Final[dict[str, Any]] = {"content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}}}
PACKAGE: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The whole package", **_ZIP},
    206: {"description": "The part that Range named", **_ZIP},
    304: {"description": "The caller has it"},
    412: {"description": "If-Match names another file"},
    416: {"description": "The range begins behind the end"},
}
