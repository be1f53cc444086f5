"""Packages by their digest: a seat fetches one in as many goes as its network needs."""

import time
from collections.abc import AsyncIterator
from typing import Annotated, Final

from fastapi import APIRouter, Path, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response, StreamingResponse

from sync.protocol import ProblemKind
from sync.records.vocabulary import Direction, ExchangeOutcome
from sync.server.callers import Caller
from sync.server.depot import DepotError, Stored
from sync.server.examples import PACKAGE
from sync.server.front import Front, HasCaller, HasFront
from sync.server.ranges import Answered, answered
from sync.server.refusing import Refused
from sync.server.sync_log import SEAT, Exchange, note

router: Final = APIRouter(tags=["packages"])
MEDIA_TYPE: Final = "application/zip"
_FOR_GOOD: Final = "private, max-age=31536000, immutable"
Digest = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="SHA-256 of the package")]


@router.api_route("/v1/packages/{sha256}", methods=["HEAD"], responses=PACKAGE, response_class=Response)
@router.api_route("/v1/packages/{sha256}", methods=["GET"], responses=PACKAGE, response_class=Response)
async def package(sha256: Digest, request: Request, front: HasFront, caller: HasCaller) -> Response:
    """The package's zip, or the part of it that `Range` names."""
    stored = await run_in_threadpool(_find, front, sha256)
    said = answered(request.headers, sha256, stored.size)
    headers = {**said.headers, "cache-control": _FOR_GOOD, "content-length": str(said.length)}
    if said.status >= 400 or said.length == 0 or request.method == "HEAD":
        return Response(None, said.status, headers, media_type=MEDIA_TYPE)
    return StreamingResponse(_sent(front, caller, stored, said), said.status, headers, media_type=MEDIA_TYPE)


def _find(front: Front, sha256: str) -> Stored:
    try:
        stored = front.depot.find(sha256)
    except DepotError as error:
        raise Refused(ProblemKind.BUSY, str(error), retry_after=60) from error
    if stored is None:
        raise Refused(ProblemKind.NOT_FOUND, "This server does not have the files of this package.")
    return stored


async def _sent(front: Front, caller: Caller, stored: Stored, said: Answered) -> AsyncIterator[bytes]:
    """The bytes; notes what really went out, also where the seat broke off."""
    began, sent = time.monotonic(), 0
    try:
        async for piece in front.depot.read(stored, said.first, said.last):
            yield piece
            sent += len(piece)
    finally:
        front.metrics.bytes.labels("down").inc(sent)
        exchange = Exchange(
            SEAT,
            Direction.DOWN,
            "package",
            caller.id,
            size=sent,
            outcome=ExchangeOutcome.DONE if sent == said.length else ExchangeOutcome.PARTLY,
            began=began,
        )
        await run_in_threadpool(_note, front, exchange)


def _note(front: Front, exchange: Exchange) -> None:
    with front.server.database.writing() as connection:
        note(connection, exchange, front.server.now())
