"""A server's app behind a real socket of this machine, and a seat that talks to it as seats do."""

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import httpx
import uvicorn
from fastapi import FastAPI
from sqlalchemy import select

from sync.introductions import Challenge, EnrolAnswer, Token, asserted_part
from sync.protocol import BATCH_TYPE, SIGNATURE_HEADER, BatchAnswer, ChangesPage, in_base64
from sync.records.exchange import lms_sync_log
from sync.server.app import make_app
from sync.server.callers import SignedIn
from sync.server.device_access import invite
from sync.server.keys import make_key
from sync.server.rate import Limiter
from sync.server.server import Server
from sync.server.settings import Settings
from tests.sync.simulated import SealedBatch, SimulatedSeat

NO_TLS: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For clients of these apps: nobody here speaks TLS, and to read the world's authorities each time takes a while."""
PATIENCE: Final = 120.0
"""Seconds for a start, an end and an answer on a busy machine; of itself httpx waits five for an answer."""


class _Ending(uvicorn.Server):
    """One that ends once the last answer is through, where uvicorn sleeps for tenths of a second before it looks."""

    async def main_loop(self) -> None:
        while not await self.on_tick(0):
            await asyncio.sleep(_A_MOMENT)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(_A_MOMENT)
        await self.lifespan.shutdown()


_A_MOMENT: Final = 0.005


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Yields the address; the app runs in a thread of this process until the block ends."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, access_log=False, lifespan="on")
    running = _Ending(config)
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    try:
        until = time.monotonic() + PATIENCE
        while not running.started:
            assert thread.is_alive(), "The app could not start."
            assert time.monotonic() < until, "The app did not start in time."
            time.sleep(_A_MOMENT)
        port = running.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        running.should_exit = True
        thread.join(PATIENCE)


@dataclass(frozen=True)
class Standing:
    """A server with its app behind a socket."""

    server: Server
    app: FastAPI
    address: str
    client: httpx.Client

    def worked_out(self) -> None:
        """All that came in, by the app's own thread or here."""
        self.server.work_out(patience=30)

    def key(self, name: str = "partner") -> dict[str, str]:
        """The header of another system."""
        with self.server.database.writing() as connection:
            return {"authorization": f"Bearer {make_key(connection, name, self.server.now())}"}

    def log(self) -> list[Any]:
        """The rows of lms_sync_log in their order."""
        with self.server.database.reading() as connection:
            return list(connection.execute(select(lms_sync_log).order_by(lms_sync_log.c.at, lms_sync_log.c.id)))


@contextmanager
def standing(
    folder: Path, limiter: Limiter | None = None, signed_in: SignedIn | None = None, database: str | None = None
) -> Iterator[Standing]:
    """A fresh server until the block ends; without the address of a `database` on SQLite in `folder`."""
    server = Server(Settings.on(database or f"sqlite:///{folder / 'server.sqlite3'}", folder))
    with standing_over(server, limiter, signed_in) as here:
        yield here
    server.close()


@contextmanager
def standing_over(
    server: Server, limiter: Limiter | None = None, signed_in: SignedIn | None = None
) -> Iterator[Standing]:
    """An app over a server that is there."""
    app = make_app(server, limiter, signed_in=signed_in)
    with (
        served(app) as address,
        httpx.Client(base_url=address, trust_env=False, verify=NO_TLS, timeout=PATIENCE) as client,
    ):
        yield Standing(server, app, address, client)


def invitation(server: Server, name: str = "", groups: tuple[UUID, ...] = ()) -> str:
    """A fresh token."""
    with server.database.writing() as connection:
        return invite(connection, server.now(), name=name, groups=groups).token


@dataclass
class TalkingSeat:
    """A simulated seat with a connection; `client` is the test's to close."""

    client: httpx.Client
    seat: SimulatedSeat = field(default_factory=SimulatedSeat)
    token: str = ""

    def enrol(self, token: str) -> httpx.Response:
        return self.client.post("/v1/devices", content=self.seat.request(token).model_dump_json(), headers=_JSON)

    def sign_in(self) -> Token:
        """Get a token and keep it."""
        asked = self.client.get(f"/v1/devices/{self.seat.device}/challenge")
        nonce = Challenge.model_validate_json(asked.content).nonce
        signature = in_base64(self.seat.sign(asserted_part(self.seat.device, nonce)))
        said = {"nonce": nonce, "signature": signature}
        answered = self.client.post(f"/v1/devices/{self.seat.device}/token", json=said)
        assert answered.status_code == 200, answered.text
        token = Token.model_validate_json(answered.content)
        self.token = token.token
        return token

    @property
    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}

    def put(self, batch: SealedBatch, **headers: str) -> httpx.Response:
        address = f"/v1/devices/{self.seat.device}/batches/{batch.id}"
        given = {SIGNATURE_HEADER: batch.signature, "content-type": BATCH_TYPE} | self.bearer | headers
        return self.client.put(address, content=batch.body, headers=given)

    def send(self) -> BatchAnswer:
        """The next batch, believed as a seat believes it."""
        batch = self.seat.batch()
        assert batch is not None
        answered = self.put(batch)
        assert answered.status_code == 200, answered.text
        answer = BatchAnswer.model_validate_json(answered.content)
        self.seat.answered(answer)
        return answer

    def pull(self, cursor: str | None = None) -> ChangesPage:
        asked: dict[str, Any] = {} if cursor is None else {"cursor": cursor}
        answered = self.client.get("/v1/sync/changes", params=asked, headers=self.bearer)
        assert answered.status_code == 200, answered.text
        return ChangesPage.model_validate_json(answered.content)


_JSON = {"content-type": "application/json"}


def enrolled(server: Server, client: httpx.Client, name: str = "") -> TalkingSeat:
    """A seat that is let in and has a token."""
    talking = TalkingSeat(client)
    answered = talking.enrol(invitation(server, name))
    assert answered.status_code == 201, answered.text
    EnrolAnswer.model_validate_json(answered.content)
    talking.sign_in()
    return talking
