"""The server's log: a line of JSON a request and an event. No names, no values, no addresses with ids in them.

A request is named by its route as the program spells it ("/v1/devices/{device}/token"), never by its path or its query.
"""

import logging
import sys
import time
from typing import Final, TextIO

import structlog
from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.server.metrics import Metrics

_LOG: Final = logging.getLogger("carrel.server.requests")
_PAGES: Final = "/admin"
_UNKNOWN: Final = "unknown"
"""The route of a request that led nowhere: what somebody tried may hold anything."""


def keep_log(stream: TextIO = sys.stderr) -> None:
    """Write everything that is logged to `stream`, uvicorn's own words too; its list of requests is not kept."""
    stamps: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.ExtraAdder(),
    ]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=stamps,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _plain,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    for loud in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(loud).handlers = []
        logging.getLogger(loud).propagate = loud != "uvicorn.access"
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # They name the address of every request they make.
    logging.getLogger("httpx").setLevel(logging.WARNING)


def _plain(logger: object, name: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:  # noqa: ARG001
    """Without what uvicorn adds for terminals."""
    event.pop("color_message", None)
    return event


def log_requests(app: FastAPI, metrics: Metrics) -> None:
    """Log and count every request of the app, also those that no route answers."""
    app.add_middleware(_RequestLog, metrics=metrics)


class _RequestLog:
    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status, size = time.monotonic(), 500, 0

        async def watch(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            seconds = time.monotonic() - began
            method, route = _method_of(scope), _route_of(scope)
            self._metrics.requests.labels(method, route, status).inc()
            self._metrics.seconds.labels(method, route).observe(seconds)
            caller = scope.get("state", {}).get("caller")
            _LOG.info(
                "answered",
                extra={
                    "method": method,
                    "route": route,
                    "status": status,
                    "milliseconds": round(seconds * 1000, 1),
                    "bytes": size,
                    "caller": caller.kind.value if caller is not None else None,
                },
            )


def _route_of(scope: Scope) -> str:
    path = getattr(scope.get("route"), "path", None)
    if scope["path"] == _PAGES or scope["path"].startswith(f"{_PAGES}/"):
        # What is mounted whole has routes of its own, which begin where it is mounted.
        return f"{_PAGES}{(path or '').removeprefix(_PAGES)}"
    return path if isinstance(path, str) else _UNKNOWN


def _method_of(scope: Scope) -> str:
    # Anybody may send any word as a method, and each would begin a new line of the metrics.
    known = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
    return scope["method"] if scope["method"] in known else "other"
