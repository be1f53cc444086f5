"""What `carrel-server doctor` looks at: whether what a server stands on will hold, and what to do where it will not."""

import os
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, func, select

from sync.invitation import is_plain
from sync.records.exchange import devices
from sync.server.asking_desktop import NotAnswered, ask
from sync.server.depot import Depot, DepotError
from sync.server.server import Server
from sync.server.store.tables import dirty, matters, parked

_ENOUGH: Final = 2 << 30
"""Bytes free; a package or two."""
_LATE: Final = timedelta(minutes=5)
_KEPT: Final = ("fsync", "full_page_writes")
"""PostgreSQL's settings without which a power cut may cost what was acknowledged."""


class Health(Enum):
    OK = "ok"
    ATTENTION = "attention"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """`what_now` is empty where nothing has to be done."""

    name: str
    health: Health
    found: str
    what_now: str = ""


def examine(server: Server) -> tuple[Check, ...]:
    """Every check, in the order in which they are shown. Blocks for seconds."""
    checks: list[Check] = []
    with server.database.reading() as connection:
        for look in (_database, _work, _waiting, _seats):
            checks += look(server, connection)
    return (*checks, *_depot(server), *_addresses(server), *_disk(server), *_desktop())


def worst(checks: tuple[Check, ...]) -> Health:
    order = list(Health)
    return max((check.health for check in checks), key=order.index)


def _database(server: Server, connection: Connection) -> Iterator[Check]:
    if connection.dialect.name == "sqlite":
        journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        kept = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
        if journal == "wal" and kept == 2:
            yield Check("Database", Health.OK, "SQLite, every commit on the disk")
        else:
            yield Check("Database", Health.FAILED, f"SQLite with {journal}, synchronous {kept}", "Use a local disk.")
        yield from _open_to_others(Path(server.engine.url.database or ""))
        return
    version = connection.exec_driver_sql("SHOW server_version").scalar_one()
    off = [name for name in _KEPT if connection.exec_driver_sql(f"SHOW {name}").scalar_one() == "off"]
    if connection.exec_driver_sql("SHOW synchronous_commit").scalar_one() == "off":
        off.append("synchronous_commit")
    if off:
        yield Check("Database", Health.FAILED, f"PostgreSQL {version}, without {', '.join(off)}", "Turn them on again.")
    else:
        yield Check("Database", Health.OK, f"PostgreSQL {version}, every commit on the disk")


def _open_to_others(file: Path) -> Iterator[Check]:
    # Windows keeps rights elsewhere.
    if os.name == "posix" and file.stat().st_mode & 0o077:
        found = f"other users of this machine may open {file}, which holds the server's keys"
        yield Check("Secrets", Health.ATTENTION, found, f"chmod 600 {shlex.quote(str(file))}*")


def _work(server: Server, connection: Connection) -> Iterator[Check]:
    count, oldest, failed = connection.execute(
        select(func.count(), func.min(dirty.c.at), func.count(dirty.c.error)).select_from(dirty)
    ).one()
    late = oldest is not None and server.now() - oldest > _LATE
    found = f"{count} batches to be worked out" if count else "nothing to be worked out"
    if failed:
        yield Check("Projector", Health.FAILED, f"{found}, {failed} of them failed", "See the log; nothing is lost.")
    elif late:
        yield Check("Projector", Health.ATTENTION, f"{found}, the oldest since {oldest:%d %B %H:%M}", "Is it running?")
    else:
        yield Check("Projector", Health.OK, found)


def _waiting(server: Server, connection: Connection) -> Iterator[Check]:  # noqa: ARG001
    aside = connection.execute(select(func.count()).select_from(parked)).scalar_one()
    unsettled = select(func.count()).select_from(matters).where(matters.c.settled_at.is_(None))
    count = connection.execute(unsettled).scalar_one()
    found = f"{count} matters to settle, {aside} records parked"
    if count or aside:
        yield Check("To settle", Health.ATTENTION, found, "Look at them under /admin.")
    else:
        yield Check("To settle", Health.OK, "nothing waits for a person")


def _seats(server: Server, connection: Connection) -> Iterator[Check]:  # noqa: ARG001
    count, last = connection.execute(select(func.count(), func.max(devices.c.last_seen_at)).select_from(devices)).one()
    heard = f", the last one heard at {last:%d %B %Y %H:%M} UTC" if last is not None else ""
    yield Check("Seats", Health.OK, f"{count} known{heard}")


def _depot(server: Server) -> Iterator[Check]:
    try:
        depot = Depot.open(server.settings.depot)
        depot.check()
    except (DepotError, OSError, ValueError) as error:
        yield Check("Packages", Health.FAILED, str(error), "Check CARREL_DEPOT, and who may write there.")
    else:
        yield Check("Packages", Health.OK, depot.name)


def _addresses(server: Server) -> Iterator[Check]:
    addresses = server.settings.addresses
    if not addresses:
        now = "Set CARREL_ADDRESSES to the https:// address of the proxy in front, then invite seats."
        yield Check("Addresses", Health.ATTENTION, "none set: seats find the server on this machine only", now)
    elif plain := [address for address in addresses if is_plain(address)]:
        yield Check("Addresses", Health.ATTENTION, f"without TLS: {', '.join(plain)}", "Put a proxy with TLS in front.")
    else:
        yield Check("Addresses", Health.OK, ", ".join(addresses))


def _disk(server: Server) -> Iterator[Check]:
    folder = next(path for path in (server.settings.data, *server.settings.data.parents) if path.exists())
    free = shutil.disk_usage(folder).free
    found = f"{free / (1 << 30):.1f} GiB free at {folder}"
    if free < _ENOUGH:
        yield Check("Disk", Health.ATTENTION, found, "Make room before packages are imported.")
    else:
        yield Check("Disk", Health.OK, found)


def _desktop() -> Iterator[Check]:
    try:
        # No package, so the answer is a problem; what counts is that there is an answer.
        ask("inspect", "--json", str(Path(__file__)))
    except NotAnswered as error:
        yield Check("Imports", Health.ATTENTION, str(error), "Install the desktop program beside the server.")
    else:
        yield Check("Imports", Health.OK, "packages and rosters are read by the desktop program's rules")
