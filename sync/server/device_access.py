"""How a seat becomes known to the server: an invitation that is good once, the seat's own keys, and its standing.

Enrolling again with the same word, device and key is no second enrolment: the first answer may have been lost.
"""

import base64
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import pyrage
from sqlalchemy import Connection, Row, select, update

from sync.enrolment_files import is_proven
from sync.introductions import EnrolRequest
from sync.protocol import PROTOCOL, ProblemKind
from sync.records.exchange import devices
from sync.records.identifiers import new_id
from sync.records.vocabulary import DeviceStanding
from sync.server.intake.storing import mark_dirty
from sync.server.projecting.names import DEVICE, GROUP
from sync.server.refusing import Refused
from sync.server.store.tables import device_access, enrol_tokens

LASTS: Final = timedelta(days=7)
_ALPHABET: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without the letters and digits that look alike; 32, so that each says five bits."""
_GROUPS: Final = 5
"""Of five letters each: 125 bits, more than anybody can try out."""


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation as it is shown, once: only the token's hash is kept."""

    id: UUID
    token: str
    until: datetime


def invite(
    connection: Connection,
    now: datetime,
    *,
    name: str = "",
    groups: Sequence[UUID] = (),
    by: UUID | None = None,
    lasts: timedelta = LASTS,
) -> Invited:
    """Make a word that lets one seat in, once. `name`: what it will be called, else as it calls itself."""
    token = "-".join("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(_GROUPS))
    invited = Invited(new_id(now), token, now + lasts)
    connection.execute(
        enrol_tokens.insert().values(
            id=invited.id,
            digest=_digest(token),
            name=name,
            groups=[str(group) for group in groups],
            made_by=by,
            made_at=now,
            expires_at=invited.until,
        )
    )
    return invited


def withdraw_invitation(connection: Connection, invitation: UUID, now: datetime) -> bool:
    """Whether it was still unused; nobody gets in by it any more."""
    unused = (enrol_tokens.c.id == invitation) & enrol_tokens.c.used_at.is_(None)
    done = connection.execute(update(enrol_tokens).where(unused).values(withdrawn_at=now))
    return done.rowcount == 1


def enrol_by_token(connection: Connection, request: EnrolRequest, now: datetime) -> None:
    """Let a seat in that holds an invitation; it is used up. Raises Refused."""
    _check(request)
    if request.token is None:
        raise Refused(ProblemKind.NOT_ALLOWED, "A new seat needs an invitation. Ask an administrator for one.")
    digest = _digest(request.token)
    valid = enrol_tokens.c.withdrawn_at.is_(None) & (enrol_tokens.c.expires_at > now)
    usable = (enrol_tokens.c.digest == digest) & valid
    # One statement decides who came first, whichever worker it runs in.
    taken = connection.execute(
        update(enrol_tokens).where(usable, enrol_tokens.c.used_at.is_(None)).values(used_at=now, used_by=request.device)
    )
    found = connection.execute(select(enrol_tokens).where(usable)).one_or_none()
    if found is None or (taken.rowcount == 0 and found.used_by != request.device):
        raise Refused(
            ProblemKind.NOT_ALLOWED,
            "This invitation is not valid: it was used, withdrawn, or is too old. Ask an administrator for a new one.",
        )
    if taken.rowcount == 0:
        _check_same(connection, request)
        return
    _let_in(connection, request, found.name or request.name, found.groups, now)


def enrol_by_file(
    connection: Connection, request: EnrolRequest, now: datetime, *, name: str = "", groups: Sequence[UUID] = ()
) -> None:
    """Let a seat in whose request an administrator has in hand. Raises Refused."""
    _check(request)
    _let_in(connection, request, name or request.name, [str(group) for group in groups], now)


def give_standing(
    connection: Connection, device: UUID, standing: DeviceStanding, now: datetime, *, by: UUID | None = None
) -> None:
    """Revoke a seat, let it only upload, or take it back. Raises Refused for one that nobody enrolled."""
    changed = connection.execute(update(devices).where(devices.c.id == device).values(standing=standing))
    if changed.rowcount == 0:
        raise Refused(ProblemKind.UNKNOWN_DEVICE, "There is no such device here.")
    revoked = standing is DeviceStanding.REVOKED
    connection.execute(
        update(device_access)
        .where(device_access.c.device_id == device)
        .values(revoked_at=now if revoked else None, revoked_by=by if revoked else None)
    )
    if standing is DeviceStanding.ACTIVE:
        # Its silence up to now is forgiven.
        own = device_access.c.device_id == device
        connection.execute(update(device_access).where(own).values(pulled_at=now))
    _tell(connection, device, now)


def _check(request: EnrolRequest) -> None:
    if request.protocol != PROTOCOL:
        raise Refused(
            ProblemKind.TOO_OLD,
            "The seat and this server speak different versions. Update the older of the two, then try again.",
        )
    if len(base64.b64decode(request.key)) != 32 or not is_proven(request):
        raise Refused(ProblemKind.NOT_SIGNED, "The seat did not show that it holds its key. Nothing was enrolled.")
    try:
        pyrage.x25519.Recipient.from_str(request.recipient)
    except pyrage.RecipientError as error:
        raise Refused(ProblemKind.MALFORMED, "The seat's key for bundles is none. Nothing was enrolled.") from error


def _check_same(connection: Connection, request: EnrolRequest) -> None:
    known = _known(connection, request.device)
    if known is None or known.key != base64.b64decode(request.key):
        _refuse_other_key()


def _let_in(connection: Connection, request: EnrolRequest, name: str, groups: Sequence[str], now: datetime) -> None:
    _tell(connection, request.device, now)
    if groups:
        # What it said of them before it served them may hold now.
        mark_dirty(connection, {f"{GROUP}/{group}" for group in groups}, now)
    key = base64.b64decode(request.key)
    known = _known(connection, request.device)
    access = {
        "key": key,
        "recipient": request.recipient,
        "program": request.program,
        "platform": request.platform,
        "groups": list(groups),
        "pulled_at": now,
        "revoked_at": None,
        "revoked_by": None,
    }
    if known is None:
        connection.execute(
            devices.insert().values(id=request.device, name=name, standing=DeviceStanding.ACTIVE, enrolled_at=now)
        )
        connection.execute(device_access.insert().values(device_id=request.device, **access))
        return
    if known.key != key:
        _refuse_other_key()
    connection.execute(
        update(devices).where(devices.c.id == request.device).values(name=name, standing=DeviceStanding.ACTIVE)
    )
    connection.execute(update(device_access).where(device_access.c.device_id == request.device).values(**access))


def _tell(connection: Connection, device: UUID, now: datetime) -> None:
    """All seats hear of it, once it is worked out."""
    mark_dirty(connection, {f"{DEVICE}/{device}"}, now)


def _known(connection: Connection, device: UUID) -> Row[tuple[bytes]] | None:
    return connection.execute(select(device_access.c.key).where(device_access.c.device_id == device)).one_or_none()


def _refuse_other_key() -> None:
    raise Refused(
        ProblemKind.NOT_ALLOWED,
        "A device of this name is known here by another key, so this one is not let in. "
        "Leave the server on the seat, which makes a new device of it, and enrol again.",
    )


def _digest(token: str) -> bytes:
    """Typed words are forgiven their hyphens and small letters."""
    return hashlib.sha256(token.replace("-", "").replace(" ", "").upper().encode()).digest()
