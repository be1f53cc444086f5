"""Runs the server's app in as many workers as there should be; each opens the database for itself."""

import os
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvicorn
from fastapi import FastAPI

from sync.server.app import make_app
from sync.server.logs import keep_log
from sync.server.metrics import FOLDER_VARIABLE
from sync.server.server import Server
from sync.server.settings import Settings

_PARTING: Final = 20
"""Seconds that requests under way are given when the server is stopped."""


def app() -> FastAPI:
    """One worker's app, over the settings of the environment. Raises ServerUnfit, DepotError."""
    keep_log()
    server = Server(Settings.from_environment())
    return make_app(server, closing=server.close)


@dataclass(frozen=True, slots=True)
class Certificate:
    """For a server that has no proxy with TLS in front of it: PEM files, the chain and its private key."""

    chain: Path
    key: Path


def serve(settings: Settings, workers: int, certificate: Certificate | None = None) -> None:
    """Answer until somebody stops it (Ctrl+C, SIGTERM). What was acknowledged is on the disk in any case."""
    with ExitStack() as until_stopped:
        if workers > 1:  # they count together, in files
            folder = until_stopped.enter_context(tempfile.TemporaryDirectory(prefix="carrel-metrics-"))
            os.environ[FOLDER_VARIABLE] = folder
        uvicorn.run(
            "sync.server.serving:app",
            factory=True,
            host=settings.host,
            port=settings.port,
            workers=workers,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_PARTING,
            ssl_certfile=certificate.chain if certificate is not None else None,
            ssl_keyfile=certificate.key if certificate is not None else None,
        )
