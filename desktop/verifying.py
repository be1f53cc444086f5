"""Says whether a certificate is what it claims to be, with no network: for a dropped file and for `carrel verify`."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.config import Config
from desktop.learning.verification import (
    LARGEST,
    Trust,
    Verdict,
    Verification,
    confirmation_of,
    trust_of,
    verify,
)
from desktop.store.looking import look
from desktop.store.store import Connection, Store
from desktop.ui.verification_words import VerificationWords
from desktop.words import translate

SUFFIXES: Final = (".pdf", ".png", ".json")


class Unreadable(OSError):
    """A file can't be read. The sentence is for people."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            translate(
                "Verification", "{file} can't be read ({reason}). Nothing was checked. Choose the file again."
            ).format(file=path.name, reason=reason)
        )


def verify_file(path: Path, store: Store) -> Verification:
    """Check a file at this seat. Not for the GUI thread. Raises Unreadable, StoreError."""
    data = _read(path)
    found = verify(data, store.read(trust_of), store.clock())
    return store.read(lambda connection: _confirmed(found, connection))


def verify_apart(path: Path, config: Config, now: datetime) -> Verification:
    """Check a file from the command line, also while a window is open; without any data nobody is trusted.

    Raises Unreadable, StoreError.
    """
    data = _read(path)
    found = look(config.data, lambda connection: _verify(data, connection, now))
    return found if found is not None else verify(data, Trust(), now)


def verification_record(found: Verification, words: VerificationWords) -> dict[str, object]:
    """The same for programs. Times are ISO 8601 in UTC, scores shares of one."""
    said = found.credential
    return {
        "verdict": found.verdict.value,
        "says": f"{words.verdict} {words.then}",
        "file": found.carrier.value if found.carrier is not None else None,
        "voucher": found.voucher.value,
        "issuer_name": found.issuer_name or None,
        "confirmation": found.confirmation.value,
        "credential": None
        if said is None
        else {
            "id": said.id.urn,
            "number": said.number,
            "issuer": said.issuer,
            "center": said.center,
            "learner": said.learner,
            "course": said.course,
            "passed": said.passed,
            "score": said.score,
            "issued_at": said.issued_at.isoformat(),
            "expires_at": said.expires_at.isoformat() if said.expires_at is not None else None,
        },
    }


def _verify(data: bytes, connection: Connection, now: datetime) -> Verification:
    return _confirmed(verify(data, trust_of(connection), now), connection)


def _confirmed(found: Verification, connection: Connection) -> Verification:
    """With what this seat knows of it. The file was looked at before, so that no transaction waits for a slow one."""
    if found.credential is None or found.verdict is Verdict.UNKNOWN_ISSUER:
        return found
    return replace(found, confirmation=confirmation_of(connection, found.credential))


def _read(path: Path) -> bytes:
    """One octet more than is looked at is enough to know that a file is too large."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise Unreadable(path, error.strerror or str(error)) from error
