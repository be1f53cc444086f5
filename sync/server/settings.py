"""What a server is told by its surroundings: environment variables that begin with CARREL_, read once at its start."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sync.server.errors import SettingsWrong

_DATABASE: Final = "carrel-server.sqlite3"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs between two servers but is no data.

    `addresses` are those under which seats reach it, told to them when they are enrolled. `depot` is a folder or an
    "s3://bucket/prefix". `center` is the name a fresh database begins with.
    """

    database_url: str
    data: Path
    center: str = "Training center"
    addresses: tuple[str, ...] = ()
    depot: str = ""
    host: str = "127.0.0.1"
    port: int = 8080
    warn_after_hours: int = 24
    connections: int = 10
    """To PostgreSQL, at most, of one worker."""
    upload_only_after_days: int | None = None
    """A device that was silent for longer may only send, until an administrator makes it active; None: never."""
    log_days: int = 400
    """How long rows of `lms_sync_log` are kept. The audit trail is kept for good."""
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    """All CARREL_ variables, for parts that read settings of their own; may hold secrets, so it is never shown."""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Of the process's environment, or of the one given. Raises SettingsWrong."""
        given = os.environ if environment is None else environment
        ours = {name: value.strip() for name, value in given.items() if name.startswith("CARREL_") and value.strip()}
        data = Path(ours.get("CARREL_DATA", "carrel-server")).expanduser().absolute()
        return cls(
            database_url=ours.get("CARREL_DATABASE_URL", f"sqlite:///{data / _DATABASE}"),
            data=data,
            center=ours.get("CARREL_CENTER", "Training center"),
            addresses=tuple(ours.get("CARREL_ADDRESSES", "").split()),
            depot=ours.get("CARREL_DEPOT", str(data / "packages")),
            host=ours.get("CARREL_HOST", "127.0.0.1"),
            port=_number(ours, "CARREL_PORT", 8080, most=65_535),
            warn_after_hours=_number(ours, "CARREL_WARN_AFTER_HOURS", 24),
            connections=_number(ours, "CARREL_CONNECTIONS", 10),
            upload_only_after_days=_number(ours, days, 1)
            if (days := "CARREL_UPLOAD_ONLY_AFTER_DAYS") in ours
            else None,
            log_days=_number(ours, "CARREL_LOG_DAYS", 400),
            environment=ours,
        )

    @classmethod
    def on(cls, database_url: str, data: Path) -> "Settings":
        """A server over this database, all else as usual; for tests and tools."""
        return cls(database_url=database_url, data=data, depot=str(data / "packages"))


def _number(ours: Mapping[str, str], name: str, otherwise: int, most: int = 10**6) -> int:
    text = ours.get(name)
    if text is None:
        return otherwise
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= most:
        raise SettingsWrong(f"{name} is “{text}”, but it has to be a number from 1 to {most}.")
    return int(text)
