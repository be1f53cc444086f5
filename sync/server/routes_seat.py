"""What a seat asks: hello, being enrolled, a token, its batches up, what changed down."""

from collections import Counter
from dataclasses import replace
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Header, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response

from sync.introductions import Assertion, Challenge, EnrolAnswer, EnrolRequest, Hello, Token
from sync.protocol import (
    BATCH_TYPE,
    PAGE_CHANGES,
    RECORD_BYTES,
    SIGNATURE_HEADER,
    TOKEN_SECONDS,
    BatchAnswer,
    ChangesPage,
    ProblemKind,
)
from sync.records.vocabulary import Direction, ExchangeOutcome, Verdict
from sync.server.device_access import enrol_by_token
from sync.server.examples import EXAMPLES
from sync.server.front import Front, HasCaller, HasFront, answer, body_of
from sync.server.identity import enrol_answer
from sync.server.refusing import Refused
from sync.server.sync_log import SEAT, Exchange, note

router: Final = APIRouter(tags=["seats"])
_MOST: Final = RECORD_BYTES + (1 << 20)
"""Bytes of a batch as it travels: one record of the largest kind that could not be compressed at all."""
_BATCH: Final[dict[str, Any]] = {
    "requestBody": {
        "required": True,
        "description": "zstd of lines of JSON: a BatchHead, then its Records",
        "content": {BATCH_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    }
}
Signature = Annotated[str | None, Header(alias=SIGNATURE_HEADER, description="Base64 of the device's signature")]


@router.get("/v1/hello", response_model=Hello, responses=EXAMPLES[Hello])
def hello(request: Request, front: HasFront) -> Response:
    """That this is a Carrel server, and which."""
    return answer(request, front.server.hello())


@router.post("/v1/devices", response_model=EnrolAnswer, status_code=201, responses=EXAMPLES[EnrolAnswer])
def enrol(request: Request, asked: EnrolRequest, front: HasFront) -> Response:
    """Let a seat in by an invitation that is good once."""
    server = front.server
    with server.database.writing() as connection:
        enrol_by_token(connection, asked, server.now())
    front.projecting.wake()
    return answer(request, enrol_answer(server, asked.device, str(request.base_url)), 201)


@router.get("/v1/devices/{device}/challenge", response_model=Challenge, responses=EXAMPLES[Challenge])
def challenge(device: UUID, front: HasFront) -> Challenge:
    """What the device signs to get a token; good for a minute."""
    return Challenge(nonce=front.tokens.challenge(device))


@router.post("/v1/devices/{device}/token", response_model=Token, responses=EXAMPLES[Token])
def token(device: UUID, asked: Assertion, front: HasFront) -> Token:
    """A token for ten minutes, for whoever holds the device's key."""
    known = front.server.device(device)
    given = front.tokens.token(device, known.key, asked)
    front.server.hear_of(device)
    said = front.server.says(device)
    return Token(server_time=said.server_time, hlc=said.hlc, standing=said.standing, token=given, seconds=TOKEN_SECONDS)


@router.put(
    "/v1/devices/{device}/batches/{batch}",
    response_model=BatchAnswer,
    openapi_extra=_BATCH,
    responses=EXAMPLES[BatchAnswer],
)
async def put_batch(
    device: UUID,
    batch: UUID,  # noqa: ARG001
    request: Request,
    front: HasFront,
    signature: Signature = None,
) -> Response:
    """Take a batch of records; what is answered is on the server's disk. Taking it twice changes nothing.

    `batch` in the path is for whoever reads along; what counts is the one in the batch's signed head.
    """
    if signature is None:
        raise Refused(ProblemKind.NOT_SIGNED, f"A batch needs the device's signature in “{SIGNATURE_HEADER}”.")
    body = await body_of(request, _MOST)
    return await run_in_threadpool(_take, request, front, device, body, signature)


def _take(request: Request, front: Front, device: UUID, body: bytes, signature: str) -> Response:
    exchange = Exchange(SEAT, Direction.UP, "batch", device, size=len(body))
    try:
        taken = front.server.ingest(device, body, signature)
    except Refused as refused:
        _note(front, replace(exchange, outcome=ExchangeOutcome.FAILED, error=refused.say))
        raise
    front.projecting.wake()
    made = Counter(settled.verdict for settled in taken.verdicts)
    for verdict, count in made.items():
        front.metrics.records.labels(verdict.value).inc(count)
    front.metrics.bytes.labels("up").inc(len(body))
    outcome = ExchangeOutcome.PARTLY if made[Verdict.PARKED] else ExchangeOutcome.DONE
    counts = {verdict.value: count for verdict, count in made.items()}
    _note(front, replace(exchange, records=len(taken.verdicts), outcome=outcome, counts=counts))
    return answer(request, taken)


@router.get("/v1/sync/changes", response_model=ChangesPage, responses=EXAMPLES[ChangesPage])
def changes(
    request: Request,
    front: HasFront,
    caller: HasCaller,
    cursor: Annotated[str | None, Query(max_length=512, description="Of the page before; none: from the start")] = None,
    limit: Annotated[int, Query(ge=1, le=PAGE_CHANGES)] = PAGE_CHANGES,
) -> Response:
    """What changed after the cursor, a page at a time. 410: begin again without a cursor."""
    if caller.id is None:
        raise Refused(ProblemKind.NOT_ALLOWED, "Only a device is told what changed.")
    exchange = Exchange(SEAT, Direction.DOWN, "changes", caller.id)
    page = front.server.changes(caller.id, cursor, limit)
    answered = answer(request, page)
    if page.changes:
        # A look that brought nothing is no exchange: a thousand seats look every few minutes.
        front.metrics.changes.inc(len(page.changes))
        counts = Counter(change.kind for change in page.changes)
        _note(front, replace(exchange, records=len(page.changes), size=len(answered.body), counts=counts))
    return answered


def _note(front: Front, exchange: Exchange) -> None:
    with front.server.database.writing() as connection:
        note(connection, exchange, front.server.now())
