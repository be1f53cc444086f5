"""What is asked of the server about itself: whether it lives, whether it can work, and its numbers."""

import logging
from typing import Final

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse, Response
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from sync.server.depot import DepotError
from sync.server.front import Front, HasFront
from sync.server.metrics import MEDIA_TYPE
from sync.server.store.tables import server_state

router: Final = APIRouter(tags=["watching"])
_LOG: Final = logging.getLogger("carrel.server")
_NO_PACKAGE: Final = "0" * 64


@router.head("/healthz", response_class=PlainTextResponse, include_in_schema=False)
@router.get("/healthz", response_class=PlainTextResponse)
async def healthz() -> str:
    """That the process lives; asks nothing of anything else."""
    return "ok\n"


@router.head("/readyz", include_in_schema=False)
@router.get(
    "/readyz",
    response_class=PlainTextResponse,
    responses={503: {"description": "The database or the depot does not answer", "content": {"text/plain": {}}}},
)
def readyz(front: HasFront) -> Response:
    """Whether requests can be answered: the database and the depot are there."""
    missing = _missing(front)
    if missing is not None:
        return PlainTextResponse(f"{missing} does not answer\n", 503)
    return PlainTextResponse("ready\n")


@router.get("/metrics", response_class=PlainTextResponse)
def metrics(front: HasFront) -> Response:
    """Counts and times in Prometheus' format."""
    return Response(front.metrics.text(), media_type=MEDIA_TYPE)


def _missing(front: Front) -> str | None:
    try:
        with front.server.database.reading() as connection:
            connection.execute(select(server_state.c.id)).first()
    except SQLAlchemyError:
        _LOG.exception("The database does not answer")
        return "the database"
    try:
        front.depot.find(_NO_PACKAGE)
    except DepotError:
        _LOG.exception("The depot does not answer")
        return "the depot"
    return None
