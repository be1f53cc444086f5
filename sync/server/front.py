"""What every route works with, and how routes read and answer."""

import gzip
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Request
from fastapi.responses import Response
from pydantic import BaseModel

from sync.protocol import ProblemKind
from sync.server.callers import Caller, caller_of
from sync.server.depot import Depot
from sync.server.metrics import Metrics
from sync.server.projecting.thread import ProjectingThread
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.server.tokens import Tokens

_WORTH_PACKING: Final = 1_000
"""Bytes; below, packing costs more than a slow line takes."""


@dataclass(frozen=True, slots=True)
class Front:
    """One app's parts; none of them holds anything that another worker would miss."""

    server: Server
    depot: Depot
    tokens: Tokens
    metrics: Metrics
    projecting: ProjectingThread


def front_of(request: Request) -> Front:
    """The parts of the app that a request came to."""
    found: Front = request.app.state.front
    return found


HasFront = Annotated[Front, Depends(front_of)]
HasCaller = Annotated[Caller, Depends(caller_of)]


async def body_of(request: Request, most: int) -> bytes:
    """A request's body of at most `most` bytes, whatever length it names. Raises Refused with TOO_LARGE."""
    read = bytearray()
    async for piece in request.stream():
        read += piece
        if len(read) > most:
            raise Refused(ProblemKind.TOO_LARGE, "This is more than the server takes at once. Send less at a time.")
    return bytes(read)


def answer(request: Request, body: BaseModel, status: int = 200) -> Response:
    """A model as JSON, packed where that is worth it. Meant for threads, since packing takes time."""
    content, headers = body.model_dump_json().encode(), {"vary": "accept-encoding"}
    if len(content) >= _WORTH_PACKING and "gzip" in request.headers.get("accept-encoding", ""):
        content, headers["content-encoding"] = gzip.compress(content, 6, mtime=0), "gzip"
    return Response(content, status, headers, media_type="application/json")
