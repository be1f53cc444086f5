"""A real server in a process of its own, on SQLite, which can be killed and started again; and what its disk holds."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any
from uuid import UUID

from sync.invitation import Invitation
from sync.server.device_access import invite
from sync.server.server import Server
from sync.server.settings import Settings
from tests.ports import kept_port

PROJECT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0
"""Seconds for a start on a busy machine; one that died is noticed at once."""


class ServerDisk:
    """The folder of a server: its invitations before it runs, and what it holds, seen from beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._database = folder / "server.sqlite3"

    @property
    def settings(self) -> Settings:
        return Settings.on(f"sqlite:///{self._database}", self.folder)

    @property
    def environment(self) -> dict[str, str]:
        """What tells a server process of it."""
        return {"CARREL_DATABASE_URL": f"sqlite:///{self._database}", "CARREL_DATA": str(self.folder)}

    def invite(self, count: int) -> list[str]:
        """Tokens for so many seats; no server may run yet."""
        server = Server(self.settings)
        try:
            with server.engine.begin() as connection:
                return [invite(connection, server.now(), name=f"Seat {each}").token for each in range(count)]
        finally:
            server.close()

    def count(self) -> int:
        """Of all records there are."""
        ((count,),) = self._rows("SELECT count(*) FROM records")
        return int(count)

    def lines_of(self, device: UUID) -> dict[UUID, bytes]:
        """Every record of a device, as it came."""
        found = self._rows("SELECT id, line FROM records WHERE device_id = ?", device.hex)
        return {UUID(hex=identifier): bytes(line) for identifier, line in found}

    def parked(self) -> list[str]:
        """Why records wait for a person."""
        return [
            f"{kind} {subject}: {why}" for kind, subject, why in self._rows("SELECT kind, subject, why FROM parked")
        ]

    def waits_for(self) -> int:
        """Batches whose consequences are still to be worked out."""
        ((count,),) = self._rows("SELECT count(*) FROM dirty")
        return int(count)

    def hindrances(self) -> list[str]:
        """Why batches could not be worked out."""
        return [str(error) for (error,) in self._rows("SELECT DISTINCT error FROM dirty WHERE error IS NOT NULL")]

    def wait_until_worked_out(self, seconds: float = PATIENCE) -> bool:
        end = time.monotonic() + seconds
        while self.waits_for():
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True

    def is_sound(self) -> bool:
        """Whether SQLite finds nothing wrong."""
        return self._rows("PRAGMA integrity_check") == [("ok",)]

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self._database}?mode=ro", uri=True, timeout=20)) as connection:
            return connection.execute(query, values).fetchall()


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


class ServerProcess:
    """`carrel-server run` over a folder; in a session of its own, so that a signal meets nobody else."""

    def __init__(self, folder: Path) -> None:
        self.disk = ServerDisk(folder)
        self._keeping = ExitStack()
        self.port = self._keeping.enter_context(kept_port())
        self._log = folder / "server.log"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Returns when it answers. Raises RuntimeError with its last words."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("CARREL_")}
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "sync.server", "run", "--port", str(self.port)],
                cwd=PROJECT,
                env=environment | self.disk.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        end = time.monotonic() + PATIENCE
        while not answers(self.port):
            if self._process.poll() is not None or time.monotonic() > end:
                self.stop()
                last = self._log.read_text(errors="replace").splitlines()[-12:]
                raise RuntimeError("The server did not start:\n" + "\n".join(last))
            time.sleep(0.02)

    def stop(self) -> None:
        """For good, as an administrator does; returns when it is gone."""
        self._keeping.close()
        if self._process is None:
            return
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


def invitation(port: int, token: str) -> str:
    """What a seat is given."""
    return Invitation(f"http://127.0.0.1:{port}", token).text
