"""Certificates: issued once per enrolment and rule, in the transaction that settled what earned them."""

import base64
import calendar
import hashlib
import json
import unicodedata
from datetime import datetime
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.learning.access import Access
from desktop.learning.did_key import did_of
from desktop.learning.open_badges import Award, signed
from desktop.learning.policy import Action
from desktop.learning.seat_settings import settings_of
from desktop.store import audit, certificates
from desktop.store.certificates import Certificate, Earning
from desktop.store.seat import device_id
from desktop.store.settings import keep_secret, secret
from desktop.store.store import Connection
from desktop.words import translate
from sync.counting import is_earned
from sync.records.identifiers import new_id
from sync.records.vocabulary import Success

ISSUED: Final = "certificate issued"
"""What the audit trail says; nobody does it, so it is no action of the policy."""
_KEY: Final = "certificate key"


class NoSuchCertificate(LookupError):
    """There is no such certificate, or not for this person. The sentence is for them."""

    def __init__(self) -> None:
        super().__init__(translate("Certificates", "This certificate is not on this machine. Open the list again."))


def issue_if_earned(connection: Connection, enrollment: UUID, now: datetime) -> Certificate | None:
    """Issue what the counted results have earned and nobody issued yet; None where nothing is due.

    Part of the caller's transaction. A later failure takes nothing back, and a certificate is provisional until a
    server confirms it. A guest earns none before their work was given to somebody the center knows.
    """
    due = certificates.earning(connection, enrollment)
    if due is None or due.guest or not is_earned(due.rule, due, can_be_passed=due.can_be_passed):
        return None
    if certificates.is_issued(connection, enrollment, due.rule):
        return None
    made = _made(connection, due, now)
    if not certificates.add_certificate(connection, made, now):
        return None
    detail = {"number": made.number, "rule": made.rule.value}
    audit.note(connection, None, ISSUED, now, subject=("certificate", made.id), detail=detail)
    return certificates.certificate(connection, made.id)


def certificates_of(access: Access, learner: UUID) -> tuple[Certificate, ...]:
    """A learner's certificates, the newest first. Raises NotAllowed, StoreError."""
    return access.read(
        Action.SEE_RESULTS, lambda connection: certificates.certificates_of(connection, learner), of=learner
    )


def certificate(access: Access, identifier: UUID) -> Certificate:
    """One certificate. Raises NoSuchCertificate, NotAllowed, StoreError."""

    def find(connection: Connection) -> Certificate:
        found = certificates.certificate(connection, identifier)
        if found is None:
            raise NoSuchCertificate
        access.require(connection, Action.SEE_RESULTS, found.learner)
        return found

    return access.read(Action.SEE_RESULTS, find)


def signing_key(connection: Connection) -> Ed25519PrivateKey:
    """The key this seat signs certificates with, made at first use. For the writer thread."""
    held = secret(connection, _KEY)
    if held is None:
        held = keep_secret(connection, _KEY, Ed25519PrivateKey.generate().private_bytes_raw())
    return Ed25519PrivateKey.from_private_bytes(held)


def public_did(connection: Connection) -> str | None:
    """The did:key this seat signs certificates as, None where it never signed one."""
    held = secret(connection, _KEY)
    return did_of(Ed25519PrivateKey.from_private_bytes(held).public_key()) if held is not None else None


def months_later(moment: datetime, months: int) -> datetime:
    """The same day that many months on; the month's last where it has no such day."""
    years, month = divmod(moment.month - 1 + months, 12)
    year = moment.year + years
    day = min(moment.day, calendar.monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)


def number_of(center: str, year: int, count: int, device: UUID) -> str:
    """ "HL-2026-000418-7K3QZ": the center, the year, this seat's count, and which seat counts.

    The last part is 25 bits of the device's hash, so that seats which never met do not give the same number.
    """
    seat = base64.b32encode(hashlib.sha256(device.bytes).digest()).decode()[:5]
    return f"{_initials(center)}-{year}-{count:06}-{seat}"


def _initials(center: str) -> str:
    """Two letters of A to Z from the center's name; "C" where its script has none."""
    plain = unicodedata.normalize("NFKD", center)
    firsts = [word[0].upper() for word in plain.split() if word[0].isascii() and word[0].isalpha()]
    return "".join(firsts[:2]) or "C"


def _made(connection: Connection, due: Earning, now: datetime) -> Certificate:
    identifier, device = new_id(now), device_id(connection)
    center = settings_of(connection).center
    number = number_of(center, now.year, certificates.next_count(connection), device)
    expires_at = months_later(now, due.months) if due.months else None
    score = _score(due)
    award = Award(
        id=identifier,
        number=number,
        center=center,
        learner=due.learner_name,
        learner_number=due.learner_number,
        course=due.course_title,
        course_id=due.package,
        about=due.course_description,
        criteria=_criteria(due),
        passed=due.success is Success.PASSED,
        issued_at=now,
        expires_at=expires_at,
        score=score,
        pass_mark=due.pass_mark,
    )
    credential = signed(award, signing_key(connection))
    return Certificate(
        id=identifier,
        enrollment=due.enrollment,
        learner=due.learner,
        package=due.package,
        package_sha256="",
        rule=due.rule,
        number=number,
        attempt=due.attempt,
        device=device,
        issued_at=now,
        expires_at=expires_at,
        learner_name=due.learner_name,
        course_title=due.course_title,
        score_scaled=score,
        pass_mark=due.pass_mark,
        seconds=due.seconds,
        credential=json.dumps(credential, ensure_ascii=False, indent=2),
        confirmed_at=None,
    )


def _criteria(due: Earning) -> str:
    if due.success is Success.PASSED:
        return translate("Certificates", "Passed the course.")
    return translate("Certificates", "Completed the course.")


def _score(due: Earning) -> float | None:
    """The score as a share of one: scaled where the course says so, else raw between its bounds (0 to 100 in 1.2)."""
    if due.score_scaled is not None:
        return due.score_scaled
    if due.score_raw is None:
        return None
    least = due.score_min if due.score_min is not None else 0.0
    most = due.score_max if due.score_max is not None else 100.0
    share = (due.score_raw - least) / (most - least) if most > least else None
    return share if share is not None and 0 <= share <= 1 else None
