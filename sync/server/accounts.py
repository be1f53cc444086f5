"""Who may sign in to the server's pages, and as what: rows of accounts and of counted tries.

An account belongs to a person, and says by itself what that person may do here: a seat can name somebody an
administrator in its records, but nobody becomes one on the server by that.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from itsdangerous import BadData, URLSafeTimedSerializer
from sqlalchemy import Connection, Row, Select, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from sync.records.center import people
from sync.records.identifiers import new_id
from sync.records.vocabulary import Role
from sync.server.store.tables import account_sessions, accounts, aliases, sign_in_tries
from sync.server.tries import FORGOTTEN_AFTER, FROM_EVERYWHERE, FROM_ONE_ADDRESS, Ladder, Tries

LINK_LASTS: Final = timedelta(days=3)
LOGIN_LENGTH: Final = 320
_LINK_SALT: Final = "a link that lets somebody choose a password"


class AccountError(ValueError):
    """The account can't be made or changed so; the sentence says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Account:
    """`password`: a verifier, None until one was chosen. `issuer` and `subject`: who they are at a single sign-on."""

    id: UUID
    person: UUID
    login: str | None
    password: str | None
    issuer: str | None
    subject: str | None
    role: Role
    made_at: datetime
    password_at: datetime | None
    signed_in_at: datetime | None
    disabled_at: datetime | None


def folded(login: str) -> str:
    """A login as it is kept and compared, so that nobody has to remember how they spelled it."""
    return " ".join(login.split()).casefold()[:LOGIN_LENGTH]


def account(connection: Connection, identifier: UUID) -> Account | None:
    return _one(connection, select(accounts).where(accounts.c.id == identifier))


def held(connection: Connection, identifier: UUID) -> Account | None:
    """As it is by now; nobody else changes it until the transaction ends."""
    return _one(connection, select(accounts).where(accounts.c.id == identifier).with_for_update())


def account_of(connection: Connection, person: UUID) -> Account | None:
    """The person's account; there is at most one."""
    return _one(connection, select(accounts).where(accounts.c.person_id == person))


def account_named(connection: Connection, login: str) -> Account | None:
    return _one(connection, select(accounts).where(accounts.c.login == folded(login)))


def account_issued(connection: Connection, issuer: str, subject: str) -> Account | None:
    """Whose single sign-on that is: issuer and subject never change, addresses do."""
    mine = (accounts.c.issuer == issuer) & (accounts.c.issued_subject == subject)
    return _one(connection, select(accounts).where(mine))


def make(connection: Connection, person: UUID, login: str, role: Role, by: UUID | None, now: datetime) -> Account:
    """A new account, or the person's own with another login and role, and open again. Raises AccountError."""
    wanted = folded(login)
    if not wanted:
        raise AccountError("A login is missing. An e-mail address or a number will do.")
    taken = account_named(connection, wanted)
    if taken is not None and taken.person != person:
        raise AccountError("Somebody else signs in by that login. Choose another one.")
    if not is_welcome(connection, person):
        raise AccountError("That person is not active here. Make them active first.")
    mine = account_of(connection, person)
    identifier = mine.id if mine is not None else new_id(now)
    if mine is None:
        values: dict[str, Any] = {"id": identifier, "person_id": person, "login": wanted, "role": role}
        connection.execute(accounts.insert().values(**values, made_at=now, made_by=by))
    else:
        changed = {"login": wanted, "role": role, "disabled_at": None}
        connection.execute(update(accounts).where(accounts.c.id == identifier).values(changed))
    made = account(connection, identifier)
    assert made is not None
    return made


def make_issued(connection: Connection, person: UUID, issuer: str, subject: str, now: datetime) -> Account:
    """A learner's account for somebody who came by single sign-on and had none."""
    identifier = new_id(now)
    values = {"id": identifier, "person_id": person, "role": Role.LEARNER, "made_at": now}
    connection.execute(accounts.insert().values(**values, issuer=issuer, issued_subject=subject))
    made = account(connection, identifier)
    assert made is not None
    return made


def set_role(connection: Connection, identifier: UUID, role: Role) -> None:
    connection.execute(update(accounts).where(accounts.c.id == identifier).values(role=role))


def keep_password(connection: Connection, identifier: UUID, verifier: str, now: datetime) -> None:
    """From now on this is the password; links made before are void, and whoever is signed in by the old one is out."""
    values = {"password": verifier, "password_at": now}
    connection.execute(update(accounts).where(accounts.c.id == identifier).values(values))
    connection.execute(delete(account_sessions).where(account_sessions.c.account_id == identifier))


def renew_verifier(connection: Connection, identifier: UUID, old: str, verifier: str) -> None:
    """The same password at other costs, unless it was changed meanwhile."""
    mine = (accounts.c.id == identifier) & (accounts.c.password == old)
    connection.execute(update(accounts).where(mine).values(password=verifier))


def keep_identity(connection: Connection, identifier: UUID, issuer: str, subject: str) -> None:
    """From now on that single sign-on is this account's, whatever address it gives."""
    values = {"issuer": issuer, "issued_subject": subject}
    connection.execute(update(accounts).where(accounts.c.id == identifier).values(values))


def note_sign_in(connection: Connection, identifier: UUID, now: datetime) -> None:
    connection.execute(update(accounts).where(accounts.c.id == identifier).values(signed_in_at=now))


def disable(connection: Connection, identifier: UUID, now: datetime) -> None:
    """Nothing lets them in any more, and whoever is in is out."""
    connection.execute(update(accounts).where(accounts.c.id == identifier).values(disabled_at=now))
    connection.execute(delete(account_sessions).where(account_sessions.c.account_id == identifier))


def is_welcome(connection: Connection, person: UUID) -> bool:
    """Whether a person may come in at all, whatever they know."""
    query = select(people.c.id).where(
        people.c.id == person,
        people.c.deactivated_at.is_(None),
        people.c.erased_at.is_(None),
        people.c.given_to.is_(None),
        ~people.c.guest,
    )
    return connection.execute(query).one_or_none() is not None


def first_seen(connection: Connection, person: UUID) -> UUID:
    """The person that one is an alias of, or that one."""
    of = connection.execute(select(aliases.c.of_id).where(aliases.c.person_id == person)).scalar_one_or_none()
    return of if of is not None else person


# Links that let somebody choose a password


def password_link(secret: bytes, of: Account) -> str:
    """What goes into a link. Good once: it names the password it replaces. Nothing is kept of it."""
    return _links(secret).dumps([str(of.id), _stamp(of)])


def account_of_link(connection: Connection, secret: bytes, link: str, *, hold: bool = False) -> Account | None:
    """Whose link that is; None if it was used, is older than `LINK_LASTS`, or was never ours. `hold` as in `held`."""
    try:
        identifier, stamp = _links(secret).loads(link, max_age=int(LINK_LASTS.total_seconds()))
        found = (held if hold else account)(connection, UUID(identifier))
    except (BadData, ValueError, TypeError):
        return None
    return found if found is not None and found.disabled_at is None and _stamp(found) == stamp else None


def _links(secret: bytes) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(secret, salt=_LINK_SALT)


def _stamp(of: Account) -> str:
    """Names the password a link replaces, and tells nothing of it: verifiers are salted."""
    return hashlib.sha256((of.password or "").encode()).hexdigest()[:32]


# Tries


def count_try(connection: Connection, login: str, address: str, now: datetime) -> timedelta:
    """Zero: the try is counted and may be looked at. Else how long it still has to wait; nothing is counted.

    Commit before the password is looked at, so that a process that dies in between has used up the try.
    """
    connection.execute(delete(sign_in_tries).where(sign_in_tries.c.last_at < now - FORGOTTEN_AFTER))
    counted = [(digest, _locked(connection, digest, now), ladder) for digest, ladder in _counters(login, address)]
    wait = max(ladder.wait(tries, now) for _, tries, ladder in counted)
    if wait:
        return wait
    for digest, tries, _ in counted:
        values = {"tries": tries.count + 1, "last_at": now}
        connection.execute(update(sign_in_tries).where(sign_in_tries.c.digest == digest).values(values))
    return timedelta(0)


def forget_tries(connection: Connection, login: str, address: str) -> None:
    """After a right one. Those from elsewhere still count there."""
    digests = [digest for digest, _ in _counters(login, address)]
    connection.execute(delete(sign_in_tries).where(sign_in_tries.c.digest.in_(digests)))


def tries_left(connection: Connection, login: str, address: str) -> int:
    """Before the next wait begins, from there."""
    digest, ladder = _counters(login, address)[0]
    query = select(sign_in_tries.c.tries).where(sign_in_tries.c.digest == digest)
    return max(ladder.free - (connection.execute(query).scalar_one_or_none() or 0), 0)


def _counters(login: str, address: str) -> tuple[tuple[bytes, Ladder], tuple[bytes, Ladder]]:
    name = folded(login)
    return (_digest(f"{name}\n{address}"), FROM_ONE_ADDRESS), (_digest(name), FROM_EVERYWHERE)


def _locked(connection: Connection, digest: bytes, now: datetime) -> Tries:
    """The tries of a counter, made if need be. Two workers may ask at once: the second waits for the first's count."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    fresh = dialect.insert(sign_in_tries).values(digest=digest, tries=0, last_at=now)
    # One statement: between two, somebody who knows the password may have had the row forgotten.
    kept = fresh.on_conflict_do_update(index_elements=["digest"], set_={"digest": fresh.excluded.digest})
    row = connection.execute(kept.returning(sign_in_tries.c.tries, sign_in_tries.c.last_at)).one()
    return Tries(row.tries, row.last_at)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _one(connection: Connection, query: Select[Any]) -> Account | None:
    row: Row[Any] | None = connection.execute(query).one_or_none()
    if row is None:
        return None
    return Account(
        id=row.id,
        person=row.person_id,
        login=row.login,
        password=row.password,
        issuer=row.issuer,
        subject=row.issued_subject,
        role=row.role,
        made_at=row.made_at,
        password_at=row.password_at,
        signed_in_at=row.signed_in_at,
        disabled_at=row.disabled_at,
    )
