"""How much anybody may send: else whoever can reach the server could fill its memory before it asks who they are.

Batches are cut off by their own route; the admin pages spool a package to the disk, once they know who sends it.
"""

from typing import Final

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MOST: Final = (
    ("/v1/devices/", 24 << 20),
    ("/v1/", 1 << 16),
    ("/api/scorm/tracking", 24 << 20),
    ("/api/", 1 << 20),
    ("/admin/package/upload", 1 << 40),
    ("/admin/person/roster", 64 << 20),
    ("/admin", 1 << 18),
)
"""Bytes by the beginning of the path, the first that fits; what is not named here looks after itself."""
_TOO_LARGE: Final = 413


def limit_bodies(app: FastAPI) -> None:
    """Answer 413 to larger ones, as soon as it is known."""
    app.add_middleware(_BodyLimits)


class _BodyLimits:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        most = _most(scope)
        if most is None:
            await self._app(scope, receive, send)
            return
        read = 0

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > most:
                raise HTTPException(_TOO_LARGE)
            return message

        await self._app(scope, counted, send)


def _most(scope: Scope) -> int | None:
    if scope["type"] != "http":
        return None
    return next((most for beginning, most in _MOST if scope["path"].startswith(beginning)), None)
