"""The database's key: 256 random bits, kept by the operating system where it can, else in a file of mode 0600."""

import hashlib
import json
import secrets
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final, Protocol
from uuid import uuid4

from keyring.errors import KeyringError

from desktop.store.errors import KeyMissing, KeyringSilent, WrongKey
from desktop.store.folder import Folder, write_durably
from desktop.store.keyring_probe import SERVICE, system_backend
from desktop.words import QT_TRANSLATE_NOOP, translate

KEY_BYTES: Final = 32
_PROBE_SECONDS: Final = 15.0
_ANSWER_SECONDS: Final = 60.0
"""Long enough for a person to type the password that unlocks the key store."""


class KeyHome(Enum):
    """Where the key lives; `carrel doctor` and the settings screen say which."""

    KEYRING = "keyring"
    FILE = "file"
    GIVEN = "given"
    """Handed in by the caller, who keeps it."""


@dataclass(frozen=True, slots=True)
class StoreKey:
    """A raw SQLCipher key of 32 bytes; its text never shows the secret."""

    secret: bytes = field(repr=False)
    home: KeyHome

    @property
    def fingerprint(self) -> str:
        """Tells a wrong key from a damaged file. A hash of 256 random bits gives nothing away."""
        return hashlib.sha256(b"carrel store key" + self.secret).hexdigest()[:32]


class KeyService(Protocol):
    """A place outside the data folder that keeps secrets by name."""

    def works(self) -> bool:
        """Whether a secret stored here can be read again; must answer within seconds."""
        ...

    def get(self, account: str) -> str | None:
        """The secret, None where there is none. Raises KeyringSilent if the service doesn't answer."""
        ...

    def set(self, account: str, secret: str) -> None:
        """Keep a secret. Raises KeyringSilent if the service doesn't answer."""
        ...


class SystemKeyring:
    """The operating system's key store, never trusted to answer in time."""

    def __init__(self, probe: Sequence[str] | None = None) -> None:
        """`probe` is the command of the self-test; a frozen program runs itself with `keyring-probe`."""
        frozen = bool(getattr(sys, "frozen", False))
        self._probe = probe or ((sys.executable, "keyring-probe") if frozen else _PROBE_MODULE)

    def works(self) -> bool:
        try:
            finished = subprocess.run(
                self._probe,
                cwd=Path(__file__).parents[2],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PROBE_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return finished.returncode == 0

    def get(self, account: str) -> str | None:
        return _in_time(lambda: _backend_get(account))

    def set(self, account: str, secret: str) -> None:
        _in_time(lambda: _backend_set(account, secret))


_PROBE_MODULE: Final = (sys.executable, "-m", "desktop.store.keyring_probe")


@dataclass(frozen=True, slots=True)
class _Record:
    """What the folder knows of its key: where it is and how to recognise it."""

    home: KeyHome
    account: str
    fingerprint: str


def obtain_key(folder: Folder, service: KeyService) -> StoreKey:
    """The key of the database in `folder`, made now if there is no database yet.

    Raises KeyMissing, WrongKey, KeyringSilent, DiskError.
    """
    record = _read_record(folder)
    holds_data = folder.database.exists() or any(folder.backups.glob("*.db"))
    if record is None:
        return _key_without_record(folder) if holds_data else _make_key(folder, service)
    secret = _fetch(folder, record, service)
    if secret is None:
        if holds_data:
            raise KeyMissing(
                translate("Store", _MISSING).format(home=translate("Store", _HOMES[record.home]), folder=folder.path)
            )
        return _make_key(folder, service)
    key = StoreKey(secret, record.home)
    require_fingerprint(folder, key)
    return key


def require_fingerprint(folder: Folder, key: StoreKey) -> None:
    """Note the key's fingerprint beside the database, or compare with the one noted. Raises WrongKey, DiskError."""
    record = _read_record(folder)
    if record is None:
        note_key(folder, key)
    elif record.fingerprint != key.fingerprint:
        raise WrongKey(
            translate(
                "Store",
                "The key that was found does not fit Carrel's database in {path}. Nothing was changed. "
                "Put back the key that belongs to this folder, or the folder that belongs to this key.",
            ).format(path=folder.path)
        )


def note_key(folder: Folder, key: StoreKey) -> None:
    """Write down how to recognise the key of this folder. Raises DiskError."""
    _write_record(folder, _Record(key.home, "", key.fingerprint))


def is_known(folder: Folder, key: StoreKey) -> bool:
    """Whether `key` is known to be this folder's, so that a file it doesn't open must be damaged."""
    record = _read_record(folder)
    return record is not None and record.fingerprint == key.fingerprint


_MISSING: Final = QT_TRANSLATE_NOOP(
    "Store",
    "Carrel's database in {folder} is there, but its key is gone from {home}. Nothing was changed and nothing is lost "
    "while the file is kept. Sign in as the person who used Carrel before, restore the key, or ask your administrator.",
)
_HOMES: Final = {
    KeyHome.KEYRING: QT_TRANSLATE_NOOP("Store", "this system's key store"),
    KeyHome.FILE: QT_TRANSLATE_NOOP("Store", "its key file"),
    KeyHome.GIVEN: QT_TRANSLATE_NOOP("Store", "the place it was kept in"),
}
_SILENT: Final = QT_TRANSLATE_NOOP(
    "Store",
    "This system's key store does not answer, so Carrel can't open its database. Nothing was changed. "
    "Unlock the key store (signing out and in again often does) and start Carrel again.",
)


def _make_key(folder: Folder, service: KeyService) -> StoreKey:
    secret = secrets.token_bytes(KEY_BYTES)
    account = uuid4().hex
    if service.works():
        try:
            service.set(account, secret.hex())
            kept = service.get(account) == secret.hex()
        except KeyringSilent:
            kept = False
        if kept:
            key = StoreKey(secret, KeyHome.KEYRING)
            _write_record(folder, _Record(key.home, account, key.fingerprint))
            return key
    key = StoreKey(secret, KeyHome.FILE)
    write_durably(folder.key, secret.hex().encode("ascii"))
    _write_record(folder, _Record(key.home, account, key.fingerprint))
    return key


def _key_without_record(folder: Folder) -> StoreKey:
    """A folder restored without its record: the key file may still be there, and opening will tell if it fits."""
    secret = _read_key_file(folder)
    if secret is None:
        raise KeyMissing(
            translate("Store", _MISSING).format(home=translate("Store", "this computer"), folder=folder.path)
        )
    return StoreKey(secret, KeyHome.FILE)


def _fetch(folder: Folder, record: _Record, service: KeyService) -> bytes | None:
    if record.home is KeyHome.FILE:
        return _read_key_file(folder)
    if record.home is KeyHome.GIVEN:
        return None
    text = service.get(record.account)
    return _secret_of(text) if text is not None else None


def _read_key_file(folder: Folder) -> bytes | None:
    try:
        return _secret_of(folder.key.read_text("ascii"))
    except (OSError, UnicodeDecodeError):
        return None


def _secret_of(text: str) -> bytes | None:
    try:
        secret = bytes.fromhex(text.strip())
    except ValueError:
        return None
    return secret if len(secret) == KEY_BYTES else None


def _read_record(folder: Folder) -> _Record | None:
    try:
        facts = json.loads(folder.key_record.read_text("utf-8"))
        return _Record(KeyHome(facts["home"]), str(facts["account"]), str(facts["fingerprint"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_record(folder: Folder, record: _Record) -> None:
    facts = {"home": record.home.value, "account": record.account, "fingerprint": record.fingerprint}
    write_durably(folder.key_record, json.dumps(facts, indent=2).encode("utf-8"))


def _backend_get(account: str) -> str | None:
    backend = system_backend()
    if backend is None:
        raise KeyringSilent(translate("Store", _SILENT))
    return backend.get_password(SERVICE, account)


def _backend_set(account: str, secret: str) -> str | None:
    backend = system_backend()
    if backend is None:
        raise KeyringSilent(translate("Store", _SILENT))
    backend.set_password(SERVICE, account, secret)
    return None


def _in_time(ask: Callable[[], str | None]) -> str | None:
    """Ask on a thread that is left behind if the answer never comes. Raises KeyringSilent."""
    answer: Future[str | None] = Future()

    def run() -> None:
        try:
            answer.set_result(ask())
        except Exception as error:  # noqa: BLE001  backends raise what they like; the waiting thread sees it
            answer.set_exception(error)

    threading.Thread(target=run, name="carrel-keyring", daemon=True).start()
    try:
        return answer.result(_ANSWER_SECONDS)
    except (KeyringError, OSError, RuntimeError, FutureTimeoutError) as error:
        raise KeyringSilent(translate("Store", _SILENT)) from error
