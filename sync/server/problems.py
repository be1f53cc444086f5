"""How the server says no: one error with a sentence, one table of statuses, one shape of body for everybody."""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from sync.protocol import Problem, ProblemKind
from sync.server.refusing import Refused, TooMany

STATUS: Final[Mapping[ProblemKind, HTTPStatus]] = MappingProxyType(
    {
        ProblemKind.MALFORMED: HTTPStatus.BAD_REQUEST,
        ProblemKind.UNKNOWN_DEVICE: HTTPStatus.NOT_FOUND,
        ProblemKind.NOT_SIGNED: HTTPStatus.FORBIDDEN,
        ProblemKind.TOKEN_NEEDED: HTTPStatus.UNAUTHORIZED,
        ProblemKind.NOT_ALLOWED: HTTPStatus.FORBIDDEN,
        ProblemKind.NOT_FOUND: HTTPStatus.NOT_FOUND,
        ProblemKind.GAP: HTTPStatus.CONFLICT,
        ProblemKind.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        ProblemKind.RESYNC: HTTPStatus.GONE,
        ProblemKind.TOO_OLD: HTTPStatus.UPGRADE_REQUIRED,
        ProblemKind.BUSY: HTTPStatus.SERVICE_UNAVAILABLE,
        ProblemKind.BROKEN: HTTPStatus.INTERNAL_SERVER_ERROR,
    }
)
_OF_STATUS: Final = {
    HTTPStatus.NOT_FOUND: (ProblemKind.NOT_FOUND, "There is nothing at this address."),
    HTTPStatus.METHOD_NOT_ALLOWED: (ProblemKind.NOT_FOUND, "This address can't be used in this way."),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (
        ProblemKind.TOO_LARGE,
        "This is more than the server takes at once. Send less at a time.",
    ),
}
_LOG: Final = logging.getLogger("carrel.server")
"""For what nobody foresaw; requests are logged by `logs`."""


def problem(
    kind: ProblemKind, say: str, *, status: int | None = None, headers: Mapping[str, str] | None = None
) -> Response:
    """An answer that is no success; the status is that of the kind, unless another is given."""
    return _answer(Problem(error=kind, say=say), status or STATUS[kind], headers)


def answer_problems(app: FastAPI) -> None:
    """Make every failure of the app answer with a `Problem`, also those of the frameworks underneath."""

    @app.exception_handler(Refused)
    async def refused(request: Request, error: Refused) -> Response:  # noqa: ARG001
        headers = {"retry-after": str(error.retry_after)} if error.retry_after is not None else {}
        if error.kind is ProblemKind.TOKEN_NEEDED:
            headers["www-authenticate"] = "Bearer"
        status = HTTPStatus.TOO_MANY_REQUESTS if isinstance(error, TooMany) else STATUS[error.kind]
        return _answer(Problem(error=error.kind, say=error.say, ack=error.ack), status, headers)

    @app.exception_handler(RequestValidationError)
    async def malformed(request: Request, error: RequestValidationError) -> Response:  # noqa: ARG001
        # Where and what, never the value: it may be somebody's name.
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return problem(ProblemKind.MALFORMED, f"What was sent can't be used: {where}: {first['msg']}.", status=422)

    @app.exception_handler(HTTPException)
    async def framework(request: Request, error: HTTPException) -> Response:  # noqa: ARG001
        status = HTTPStatus(error.status_code)
        kind, say = _OF_STATUS.get(status, (ProblemKind.MALFORMED, status.phrase + "."))
        return problem(kind, say, status=status, headers=error.headers)

    @app.exception_handler(Exception)
    async def broken(request: Request, error: Exception) -> Response:
        _LOG.error("A request failed", exc_info=error, extra={"method": request.method})
        return problem(ProblemKind.BROKEN, "Something broke on the server. Nothing was changed; try again later.")


def _answer(body: Problem, status: int, headers: Mapping[str, str] | None) -> Response:
    return Response(
        body.model_dump_json(), status_code=status, media_type="application/json", headers=dict(headers or {})
    )
