"""Single sign-on by OpenID Connect: the code flow with PKCE, through Authlib, and what a provider's word is worth here.

Authlib makes and checks state, nonce, PKCE and the token's signature and times. Beyond that we insist on the issuer and
audience ourselves, take asymmetric signatures only, and keep what a sign-in under way needs in the database, from where
the first answer takes it out: a state is good once, whichever worker is asked.
"""

import hashlib
import json
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import httpx
from authlib.deprecate import AuthlibDeprecationWarning
from joserfc.errors import JoseError
from sqlalchemy import Connection, Row, delete, func, select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from sync.records.center import people
from sync.records.vocabulary import Role
from sync.server import accounts
from sync.server.accounts import Account
from sync.server.oidc_settings import Admit, OidcSettings
from sync.server.server import Server
from sync.server.store.tables import sign_in_states

with warnings.catch_warnings():
    # Authlib wants to move to the next httpx; until we do, its notice is nothing an operator could act on.
    warnings.simplefilter("ignore", AuthlibDeprecationWarning)
    from authlib.integrations.base_client import OAuthError
    from authlib.integrations.starlette_client import OAuth

ANSWER_WITHIN: Final = timedelta(minutes=15)
_SAFE: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
_LEEWAY: Final = 60
"""Seconds between the provider's clock and ours."""
_ASCENDING: Final = (Role.LEARNER, Role.INSTRUCTOR, Role.ADMINISTRATOR)


class NotVouchedFor(Exception):
    """Nobody is let in by this; the sentence is for the person, the cause (if any) for the log."""


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a provider says of somebody, checked. `login` None: it gave none, or did not verify it."""

    issuer: str
    subject: str
    login: str | None
    email: str | None
    number: str | None
    groups: frozenset[str]


class Oidc:
    """One provider. All calls run on the event loop; what blocks is put on threads."""

    def __init__(self, settings: OidcSettings, server: Server) -> None:
        self.settings = settings
        self._server = server
        self._client = OAuth(cache=_StatesInDatabase(server)).register(
            "center",
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            server_metadata_url=settings.issuer.rstrip("/") + "/.well-known/openid-configuration",
            client_kwargs={
                "scope": settings.scopes,
                "code_challenge_method": "S256",
                "timeout": 10,
                # Authlib makes a client for each question; the world's authorities need to be read only once.
                "verify": httpx.create_ssl_context(),
            },
        )
        self._client.framework.expires_in = int(ANSWER_WITHIN.total_seconds())

    async def leave(self, request: Request, back: str) -> Response:
        """Send somebody to the provider, who sends them on to `back`. Raises NotVouchedFor: it does not answer."""
        try:
            await self._checked_metadata()
            answer: Response = await self._client.authorize_redirect(request, back)
        except (httpx.HTTPError, OAuthError, ValueError, RuntimeError) as error:
            raise NotVouchedFor(
                f"{self.settings.name} does not answer now. Try again later, or sign in with a password."
            ) from error
        return answer

    async def come_back(self, request: Request) -> Vouched:
        """What the provider's answer says. Raises NotVouchedFor."""
        try:
            await self._checked_metadata()
            token = await self._client.authorize_access_token(
                request,
                claims_options={
                    "iss": {"essential": True, "values": [self.settings.issuer]},
                    "aud": {"essential": True, "values": [self.settings.client_id]},
                },
                leeway=_LEEWAY,
            )
        except OAuthError as error:
            raise NotVouchedFor(_said(error)) from error
        except (JoseError, httpx.HTTPError, ValueError, TypeError, KeyError, RuntimeError) as error:
            raise NotVouchedFor(
                "The answer of the single sign-on could not be trusted, so nobody was signed in. Try once more; "
                "if it happens again, tell an administrator."
            ) from error
        claims = token.get("userinfo")
        if not claims:
            raise NotVouchedFor("The single sign-on did not say who you are. Tell an administrator.")
        return self._vouched(claims)

    async def _checked_metadata(self) -> None:
        """OpenID Connect Discovery 1.0, section 4.3: the issuer must be the one that was asked."""
        metadata = await self._client.load_server_metadata()
        if metadata.get("issuer") != self.settings.issuer:
            raise ValueError(f"{self.settings.issuer} calls itself {metadata.get('issuer')!r}")
        told = metadata.get("id_token_signing_alg_values_supported") or ["RS256"]
        metadata["id_token_signing_alg_values_supported"] = [name for name in told if name in _SAFE] or ["RS256"]

    def _vouched(self, claims: Mapping[str, Any]) -> Vouched:
        settings = self.settings
        email = _text(claims, "email") if claims.get("email_verified") is True else None
        login = email if settings.login_claim == "email" else _text(claims, settings.login_claim)
        number = _text(claims, settings.number_claim) if settings.number_claim is not None else None
        groups = claims.get(settings.roles_claim)
        listed = [groups] if isinstance(groups, str) else groups if isinstance(groups, list) else []
        return Vouched(
            issuer=settings.issuer,
            subject=str(claims["sub"]),
            login=login,
            email=email,
            number=number,
            groups=frozenset(str(group) for group in listed),
        )


def admit(server: Server, settings: OidcSettings, vouched: Vouched) -> Account:
    """The account of somebody the provider vouches for, its role brought up to date. Blocks. Raises NotVouchedFor."""
    role = _role(settings, vouched)
    with server.database.writing() as connection:
        found = accounts.account_issued(connection, vouched.issuer, vouched.subject)
        if found is None and vouched.login is not None:
            named = accounts.account_named(connection, vouched.login)
            # An account that is somebody else's at the provider is nobody's to take.
            found = named if named is not None and named.subject is None else None
        if found is None and settings.admit is Admit.PEOPLE:
            found = _new_account(connection, vouched, server.now())
        if found is None:
            raise NotVouchedFor(
                "You were recognised, but have no account on this server. Ask an administrator to give you one."
            )
        if found.disabled_at is not None or not accounts.is_welcome(
            connection, accounts.first_seen(connection, found.person)
        ):
            raise NotVouchedFor("Your account here is closed. Ask an administrator.")
        if found.subject is None:
            accounts.keep_identity(connection, found.id, vouched.issuer, vouched.subject)
        if role is not None and role is not found.role:
            accounts.set_role(connection, found.id, role)
        current = accounts.account(connection, found.id)
    assert current is not None
    return current


def _role(settings: OidcSettings, vouched: Vouched) -> Role | None:
    """What the provider's groups make of somebody; None: it has no say. Raises NotVouchedFor: none of its groups."""
    if not settings.roles:
        return None
    given = [settings.roles[group] for group in vouched.groups if group in settings.roles]
    if not given:
        raise NotVouchedFor(
            f"You were recognised, but {settings.name} has you in none of the groups that may come in here. "
            "Ask whoever looks after it."
        )
    return max(given, key=_ASCENDING.index)


def _new_account(connection: Connection, vouched: Vouched, now: datetime) -> Account | None:
    """An account for the one person with that number, else with that address; None if there is not exactly one.

    Seats write numbers and addresses, so these open no account that an administrator made somebody staff by.
    """
    email = vouched.email.lower() if vouched.email is not None else None
    for column, value in ((people.c.number, vouched.number), (func.lower(people.c.email), email)):
        if value is None:
            continue
        alike = select(people.c.id).where(column == value)
        known = connection.execute(alike.limit(2)).scalars().all()
        if len(known) == 1 and accounts.is_welcome(connection, known[0]):
            mine = accounts.account_of(connection, known[0])
            if mine is None:
                return accounts.make_issued(connection, known[0], vouched.issuer, vouched.subject, now)
            return mine if mine.subject is None and mine.role is Role.LEARNER else None
    return None


def _text(claims: Mapping[str, Any], name: str) -> str | None:
    value = claims.get(name)
    return value if isinstance(value, str) and value else None


def _said(error: OAuthError) -> str:
    if error.error == "access_denied":
        return "The single sign-on let nobody in. You can try again, or sign in with a password."
    return "This sign-in was begun elsewhere, took too long, or was answered before. Nobody was signed in; begin again."


class _StatesInDatabase:
    """What Authlib calls a cache. Reading a state takes it out, so that no second answer finds it."""

    def __init__(self, server: Server) -> None:
        self._server = server

    async def set(self, key: str, value: str, expires_in: int) -> None:
        data = json.loads(value)["data"]
        now = self._server.now()
        row = {
            "digest": _digest(key),
            "nonce": data["nonce"],
            "verifier": data["code_verifier"],
            "go_to": data["redirect_uri"],
            "expires_at": now + timedelta(seconds=expires_in),
        }

        def keep() -> None:
            with self._server.database.writing() as connection:
                connection.execute(delete(sign_in_states).where(sign_in_states.c.expires_at < now))
                connection.execute(sign_in_states.insert().values(row))

        await run_in_threadpool(keep)

    async def get(self, key: str) -> str | None:
        now = self._server.now()

        def take() -> Row[Any] | None:
            mine = (sign_in_states.c.digest == _digest(key)) & (sign_in_states.c.expires_at > now)
            with self._server.database.writing() as connection:
                return connection.execute(delete(sign_in_states).where(mine).returning(sign_in_states)).one_or_none()

        row = await run_in_threadpool(take)
        if row is None:
            return None
        data = {"nonce": row.nonce, "code_verifier": row.verifier, "redirect_uri": row.go_to}
        return json.dumps({"data": data})

    async def delete(self, key: str) -> None:
        """`get` has taken it out already."""


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
