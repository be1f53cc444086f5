"""Whether a file is a certificate, unchanged, and who vouches for it; with no network."""

import json
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

from desktop.learning.access import Access
from desktop.learning.badge_png import SIGNATURE, check_png, credential_in_png
from desktop.learning.certificate_pdf import check_pdf, credential_in_pdf
from desktop.learning.certificates import public_did
from desktop.learning.data_integrity import ProofBroken
from desktop.learning.did_key import key_of
from desktop.learning.open_badges import Credential, read_back
from desktop.learning.policy import Action
from desktop.learning.seals import SealBroken
from desktop.store import audit, certificates
from desktop.store.settings import set_setting, setting
from desktop.store.store import Connection

LARGEST: Final = 32 * 1024 * 1024
"""Octets; a certificate is well under one million."""
_PDF: Final = b"%PDF-"
_ISSUERS: Final = "trusted_issuers"


class Verdict(Enum):
    """What to tell whoever asks whether a certificate is good."""

    VALID = "valid"
    UNKNOWN_ISSUER = "unknown issuer"
    """Nothing was changed, but nobody here vouches for who signed it."""
    EXPIRED = "expired"
    CHANGED = "changed"
    NOT_A_CERTIFICATE = "not a certificate"


class Voucher(Enum):
    """Who vouches for the key that signed."""

    THIS_SEAT = "this seat"
    KNOWN_ISSUER = "known issuer"
    NOBODY = "nobody"


class Carrier(Enum):
    """What kind of file carried the credential."""

    PDF = "PDF"
    PNG = "PNG"
    JSON = "JSON"


class Confirmation(Enum):
    """Whether a server has confirmed the result; only the seat that holds the record can tell."""

    PROVISIONAL = "provisional"
    CONFIRMED = "confirmed"
    NOT_HELD_HERE = "not held here"


@dataclass(frozen=True, slots=True)
class Trust:
    """The did:keys this seat vouches for: its own, None where it never signed, and those of its settings."""

    own: str | None = None
    known: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def voucher(self, did: str) -> Voucher:
        """Who vouches for this key."""
        if did == self.own:
            return Voucher.THIS_SEAT
        return Voucher.KNOWN_ISSUER if did in self.known else Voucher.NOBODY


@dataclass(frozen=True, slots=True)
class Verification:
    """`credential` is what an intact credential says, also where the file around it was changed; None without one.

    `issuer_name` is what this seat calls the issuer, "" where it does not know it; what the credential itself says of
    its issuer is only as good as `voucher`.
    """

    verdict: Verdict
    carrier: Carrier | None = None
    credential: Credential | None = None
    voucher: Voucher = Voucher.NOBODY
    issuer_name: str = ""
    confirmation: Confirmation = Confirmation.NOT_HELD_HERE


def verify(data: bytes, trust: Trust, now: datetime) -> Verification:
    """Check the bytes of a PDF, a PNG or a bare credential. Never raises: whatever is odd is not valid."""
    if len(data) > LARGEST:
        return Verification(Verdict.NOT_A_CERTIFICATE)
    if data[:1024].find(_PDF) >= 0:
        return _verify_sealed(Carrier.PDF, data, credential_in_pdf(data), trust, now)
    if data.startswith(SIGNATURE):
        return _verify_sealed(Carrier.PNG, data, credential_in_png(data), trust, now)
    document = _document(data.decode("utf-8", errors="replace"))
    if document is None or "credentialSubject" not in document:
        return Verification(Verdict.NOT_A_CERTIFICATE)
    try:
        return _judged(Carrier.JSON, read_back(document), trust, now)
    except ProofBroken:
        return Verification(Verdict.CHANGED, Carrier.JSON)


def trust_of(connection: Connection) -> Trust:
    """Whom this seat vouches for."""
    return Trust(public_did(connection), MappingProxyType(dict(setting(connection, _ISSUERS) or {})))


def trust_issuer(connection: Connection, did: str, name: str) -> None:
    """Vouch for an issuer under a name people know, or no longer with an empty name. Raises NotADidKey."""
    key_of(did)
    known = {**trust_of(connection).known, did: name}
    set_setting(connection, _ISSUERS, {key: called for key, called in known.items() if called})


def issuers(access: Access) -> Trust:
    """Whom this seat vouches for, for whoever may change it. Raises NotAllowed, StoreError."""
    return access.read(Action.CHANGE_SETTINGS, trust_of)


def vouch(access: Access, did: str, name: str) -> "Future[None]":
    """Trust an issuer under a name, or no longer with an empty one; noted. Raises NotADidKey at once."""
    key_of(did)

    def keep(connection: Connection) -> None:
        trust_issuer(connection, did, name)
        now, detail = access.store.clock(), {"trusted issuer": did, "trusted": bool(name)}
        audit.note(connection, access.actor.person, Action.CHANGE_SETTINGS.value, now, detail=detail)

    return access.write(Action.CHANGE_SETTINGS, keep)


def confirmation_of(connection: Connection, found: Credential) -> Confirmation:
    """What the record of this seat says, where it holds one."""
    held = certificates.certificate(connection, found.id)
    if held is None:
        return Confirmation.NOT_HELD_HERE
    return Confirmation.PROVISIONAL if held.confirmed_at is None else Confirmation.CONFIRMED


def _verify_sealed(carrier: Carrier, data: bytes, text: str | None, trust: Trust, now: datetime) -> Verification:
    try:
        sealed_by = check_pdf(data) if carrier is Carrier.PDF else check_png(data)
    except SealBroken:
        sealed_by = None
    document = _document(text) if text is not None else None
    if document is None:
        # A seal that can be read, or a credential that can't, was one of ours before somebody changed it.
        was_ours = sealed_by is not None or text is not None or b"CarrelSeal" in data or b"openbadgecredential" in data
        return Verification(Verdict.CHANGED if was_ours else Verdict.NOT_A_CERTIFICATE, carrier)
    try:
        found = read_back(document)
    except ProofBroken:
        return Verification(Verdict.CHANGED, carrier)
    if sealed_by is None or (sealed_by != found.issuer and trust.voucher(sealed_by) is Voucher.NOBODY):
        return Verification(Verdict.CHANGED, carrier, found, *_vouched(found, trust))
    return _judged(carrier, found, trust, now)


def _judged(carrier: Carrier, found: Credential, trust: Trust, now: datetime) -> Verification:
    voucher, name = _vouched(found, trust)
    if voucher is Voucher.NOBODY:
        verdict = Verdict.UNKNOWN_ISSUER
    elif found.expires_at is not None and found.expires_at < now:
        verdict = Verdict.EXPIRED
    else:
        verdict = Verdict.VALID
    return Verification(verdict, carrier, found, voucher, name)


def _vouched(found: Credential, trust: Trust) -> tuple[Voucher, str]:
    return trust.voucher(found.issuer), trust.known.get(found.issuer, "")


def _document(text: str) -> dict[str, Any] | None:
    """A JSON object without names that stand twice or numbers that are none; None for anything else."""
    try:
        read = json.loads(text, object_pairs_hook=_once_each, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("A name stands twice.")
    return made


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no JSON.")
