"""Packages by their digest: a seat fetches one in as many goes as its network needs."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Annotated, Final

import anyio
from fastapi import APIRouter, Path, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from sync.protocol import ProblemKind
from sync.records.vocabulary import Direction, ExchangeOutcome
from sync.server.callers import Caller
from sync.server.depot import Depot, DepotError, Stored
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
    return _Download(front, caller, stored, said, headers)


class _Download(StreamingResponse):
    """Sends the bytes, and notes how many really went out, also where the seat broke off."""

    def __init__(
        self, front: Front, caller: Caller, stored: Stored, said: Answered, headers: Mapping[str, str]
    ) -> None:
        super().__init__(self._pieces(front.depot, stored, said), said.status, headers, media_type=MEDIA_TYPE)
        self._front = front
        self._length = said.length
        self._sent = 0
        self._exchange = Exchange(SEAT, Direction.DOWN, "package", caller.id)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            with anyio.CancelScope(shield=True):
                await run_in_threadpool(self._note)

    async def _pieces(self, depot: Depot, stored: Stored, said: Answered) -> AsyncIterator[bytes]:
        async for piece in depot.read(stored, said.first, said.last):
            yield piece
            self._sent += len(piece)

    def _note(self) -> None:
        self._front.metrics.bytes.labels("down").inc(self._sent)
        outcome = ExchangeOutcome.DONE if self._sent == self._length else ExchangeOutcome.PARTLY
        server = self._front.server
        with server.database.writing() as connection:
            note(connection, replace(self._exchange, size=self._sent, outcome=outcome), server.now())


def _find(front: Front, sha256: str) -> Stored:
    try:
        stored = front.depot.find(sha256)
    except DepotError as error:
        raise Refused(ProblemKind.BUSY, str(error), retry_after=60) from error
    if stored is None:
        raise Refused(ProblemKind.NOT_FOUND, "This server does not have the files of this package.")
    return stored
