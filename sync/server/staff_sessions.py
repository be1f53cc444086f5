"""Who is signed in to the server's pages: a row a session, and a signed cookie that names it.

Signed, so that nobody can try out session names; a row, so that signing out (or deactivating somebody) ends every copy
of the cookie. What somebody may do is read anew at each request, never from the cookie.
"""

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from itsdangerous import BadSignature, TimestampSigner
from sqlalchemy import Connection, delete, select, update

from sync.records.center import group_members, groups, people
from sync.records.vocabulary import Role
from sync.server.accounts import first_seen, is_welcome
from sync.server.store.tables import account_sessions, accounts

LASTS: Final = timedelta(hours=10)
IDLE: Final = timedelta(hours=1)
COOKIE: Final = "carrel_staff"
TOKEN: Final = "token"
"""Under which the signed cookie holds a session's token."""
_NOTED_EVERY: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who asks. `groups`: those the person is in; an instructor sees the learners in them."""

    account: UUID
    person: UUID
    name: str
    role: Role
    groups: frozenset[UUID]
    csrf: str
    ends_at: datetime

    @property
    def is_staff(self) -> bool:
        return self.role is not Role.LEARNER

    @property
    def manages(self) -> bool:
        return self.role is Role.ADMINISTRATOR


def begin(connection: Connection, account: UUID, now: datetime) -> str:
    """A new session's token, for the cookie."""
    token = secrets.token_urlsafe(32)
    connection.execute(delete(account_sessions).where(account_sessions.c.expires_at < now))
    connection.execute(
        account_sessions.insert().values(
            digest=_digest(token),
            account_id=account,
            csrf=secrets.token_urlsafe(32),
            began_at=now,
            seen_at=now,
            expires_at=now + LASTS,
        )
    )
    return token


def find(connection: Connection, token: str, now: datetime) -> SignedIn | None:
    """Who that is; None if the session has ended, was idle for too long, or its person may not come in any more."""
    query = (
        select(account_sessions, accounts.c.person_id, accounts.c.role)
        .join(accounts, accounts.c.id == account_sessions.c.account_id)
        .where(account_sessions.c.digest == _digest(token), accounts.c.disabled_at.is_(None))
    )
    row = connection.execute(query).one_or_none()
    if row is None or now >= row.expires_at or now >= row.seen_at + IDLE:
        return None
    person = first_seen(connection, row.person_id)
    if not is_welcome(connection, person):
        return None
    name = connection.execute(select(people.c.given_name, people.c.family_name).where(people.c.id == person)).one()
    return SignedIn(
        account=row.account_id,
        person=person,
        name=" ".join(part for part in name if part),
        role=row.role,
        groups=_groups_of(connection, person),
        csrf=row.csrf,
        ends_at=row.expires_at,
    )


def is_due(connection: Connection, token: str, now: datetime) -> bool:
    """Whether `note_seen` has something to write: once a minute is enough, so that most pages only read."""
    seen = select(account_sessions.c.seen_at).where(account_sessions.c.digest == _digest(token))
    at = connection.execute(seen).scalar_one_or_none()
    return at is not None and now - at >= _NOTED_EVERY


def note_seen(connection: Connection, token: str, now: datetime) -> None:
    connection.execute(update(account_sessions).where(account_sessions.c.digest == _digest(token)).values(seen_at=now))


def end(connection: Connection, token: str) -> None:
    """Signed out: the cookie is worth nothing from now on, wherever it is."""
    connection.execute(delete(account_sessions).where(account_sessions.c.digest == _digest(token)))


def token_of(cookies: Mapping[str, str], secret: str) -> str | None:
    """The session's token in a request's cookies; None where there is none, or it is not signed by us."""
    raw = cookies.get(COOKIE)
    if raw is None:
        return None
    try:
        signed = TimestampSigner(secret).unsign(raw, max_age=int(LASTS.total_seconds()))
        token = json.loads(base64.b64decode(signed)).get(TOKEN)
    except (BadSignature, ValueError, AttributeError):
        return None
    return token if isinstance(token, str) else None


def _groups_of(connection: Connection, person: UUID) -> frozenset[UUID]:
    query = (
        select(group_members.c.group_id)
        .join(groups, groups.c.id == group_members.c.group_id)
        .where(group_members.c.person_id == person, groups.c.removed_at.is_(None))
    )
    return frozenset(connection.execute(query).scalars())


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
