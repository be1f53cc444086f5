"""A PostgreSQL server of our own for one test run: a throw-away cluster that answers on a unix socket only."""

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Absent(Exception):
    """There is no PostgreSQL to test on; the message says what is missing."""


def _short_folder() -> str | None:
    """Where a socket's path stays under the 108 bytes that the system allows; pytest's own folders are too deep."""
    found = tempfile.gettempdir()
    return found if len(found) < 60 else None


@contextmanager
def throw_away_server() -> Iterator[str]:
    """Yields the SQLAlchemy address of an empty database. Raises Absent."""
    programs = _programs()
    if importlib.util.find_spec("psycopg") is None:
        raise Absent("psycopg is not installed, so nothing here can talk to PostgreSQL")
    folder = Path(tempfile.mkdtemp(prefix="pg", dir=_short_folder()))
    account = "postgres" if os.geteuid() == 0 else None
    try:
        if account is not None:
            shutil.chown(folder, account, account)
        data = folder / "data"
        _run(account, programs / "initdb", "-D", data, "-U", "carrel", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        log = folder / "log"
        _run(account, programs / "pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "start")
        try:
            yield f"postgresql+psycopg://carrel@/postgres?host={folder}"
        finally:
            _run(account, programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    # Debian keeps the server's programs out of PATH.
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None:
        raise Absent("PostgreSQL is not installed on this machine")
    return Path(on_path).parent


def _run(account: str | None, *command: object) -> None:
    # The server inherits these streams and outlives the call, so they must not be pipes somebody waits for.
    subprocess.run(
        [str(part) for part in command],
        user=account,
        group=account,
        extra_groups=[] if account else None,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
