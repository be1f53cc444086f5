"""The door of the server's pages: in by password or by the center's single sign-on, and out again."""

import logging
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import anyio
from fastapi import FastAPI
from sqlalchemy import Connection
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sync.server import accounts, oidc, pages, staff_sessions
from sync.server.accounts import Account
from sync.server.callers import address_of
from sync.server.intake.editing import Note
from sync.server.oidc import NotVouchedFor, Oidc
from sync.server.oidc_settings import OidcSettings
from sync.server.pages import SafeHeaders
from sync.server.passwords import Passwords, UnfitPassword, require_fit
from sync.server.people_here import cookie_secret
from sync.server.server import Server
from sync.server.staff_sessions import COOKIE, LASTS, TOKEN

BASE: Final = "/admin"
_FORM: Final = "form"
_SEE_OTHER: Final = 303
_AT_ONCE: Final = 2
"""Passwords looked at side by side; each takes 64 MiB."""
_LOG: Final = logging.getLogger("carrel.server")


def add_sign_in(app: FastAPI, server: Server, passwords: Passwords | None = None) -> None:
    """Mount `/admin` with its door; the pages behind it come by `add_admin`. Raises SettingsWrong."""
    settings = OidcSettings.from_environment(server.settings.environment)
    door = Door(server, passwords or Passwords(), Oidc(settings, server) if settings is not None else None)
    desk = Starlette(
        routes=[*pages.look_routes(), *door.routes()],
        middleware=[
            Middleware(SafeHeaders),
            Middleware(
                SessionMiddleware,
                secret_key=cookie_secret(server),
                session_cookie=COOKIE,
                max_age=int(LASTS.total_seconds()),
                same_site="lax",  # a provider sends people back from its own site
                https_only=any(address.startswith("https:") for address in server.settings.addresses),
            ),
        ],
    )
    app.state.desk = desk
    app.mount(BASE, desk)


@dataclass(frozen=True, slots=True)
class _Wrong:
    """Nobody was let in; `say` is for whoever tried."""

    say: str


class Door:
    """Lets staff in and out. `oidc` None: the center has no single sign-on."""

    def __init__(self, server: Server, passwords: Passwords, oidc: Oidc | None) -> None:
        self._server = server
        self._passwords = passwords
        self._oidc = oidc
        self._templates = pages.environment()
        self._looking = anyio.CapacityLimiter(_AT_ONCE)

    def routes(self) -> list[Route]:
        return [
            Route("/sign-in", self.show, methods=["GET"]),
            Route("/sign-in", self.try_password, methods=["POST"]),
            Route("/sign-in/provider", self.leave, methods=["GET"]),
            Route("/sign-in/back", self.come_back, methods=["GET"]),
            Route("/sign-in/password", self.show_choice, methods=["GET"]),
            Route("/sign-in/password", self.choose, methods=["POST"]),
            Route("/sign-out", self.sign_out, methods=["POST"]),
        ]

    async def show(self, request: Request) -> Response:
        return self._form(request)

    async def try_password(self, request: Request) -> Response:
        form = await request.form()
        login, password = _text(form, "login"), _text(form, "password")
        if not self._is_ours(request, form):
            return self._form(request, login=login, say=_STALE)
        check = self._check
        found = await anyio.to_thread.run_sync(check, login, password, address_of(request), limiter=self._looking)
        if isinstance(found, _Wrong):
            return self._form(request, login=login, say=found.say, status=403)
        return await self._let_in(request, found, "password")

    async def leave(self, request: Request) -> Response:
        if self._oidc is None:
            return self._form(request, status=404)
        try:
            return await self._oidc.leave(request, self._back(request))
        except NotVouchedFor as error:
            return self._not_let_in(request, error)

    async def come_back(self, request: Request) -> Response:
        if self._oidc is None:
            return self._form(request, status=404)
        try:
            vouched = await self._oidc.come_back(request)
            found = await run_in_threadpool(oidc.admit, self._server, self._oidc.settings, vouched)
        except NotVouchedFor as error:
            return self._not_let_in(request, error)
        return await self._let_in(request, found, "single sign-on")

    async def show_choice(self, request: Request) -> Response:
        link = request.query_params.get("link", "")
        found = await run_in_threadpool(self._of_link, link)
        return self._choice(request, link, found)

    async def choose(self, request: Request) -> Response:
        form = await request.form()
        link, password = _text(form, "link"), _text(form, "password")
        found = await run_in_threadpool(self._of_link, link)
        if found is None or not self._is_ours(request, form):
            return self._choice(request, link, found, say=_STALE if found is not None else "")
        try:
            require_fit(password, found.login or "")
        except UnfitPassword as error:
            return self._choice(request, link, found, say=str(error))
        if password != _text(form, "again"):
            return self._choice(request, link, found, say="The two are not the same. Type the password twice.")
        kept = await anyio.to_thread.run_sync(self._keep, link, password, limiter=self._looking)
        return await self._let_in(request, kept, "link") if kept is not None else self._choice(request, link, None)

    async def sign_out(self, request: Request) -> Response:
        form = await request.form()
        token = request.session.get(TOKEN)
        if token is not None and await run_in_threadpool(self._end, token, _text(form, "csrf")):
            request.session.clear()
        return RedirectResponse(f"{BASE}/sign-in", _SEE_OTHER)

    # What blocks, on threads

    def _check(self, login: str, password: str, address: str) -> Account | _Wrong:
        """Counted on the disk before it is looked at, so that no process killed in between wins another try."""
        server, now = self._server, self._server.now()

        def count(connection: Connection) -> tuple[timedelta, Account | None]:
            return accounts.count_try(connection, login, address, now), accounts.account_named(connection, login)

        wait, found = server.database.in_one(count)
        if wait:
            return _Wrong(
                f"Too many wrong passwords. Try again in {_spoken(wait)}, or ask an administrator for a link."
            )
        verifier = found.password if found is not None and found.disabled_at is None else None
        right = self._passwords.is_right(verifier, password)
        if not right or found is None or verifier is None:
            return self._wrong(login, address, found)
        newer = self._passwords.verifier(password) if self._passwords.is_outdated(verifier) else None
        person, account = found.person, found.id

        def welcome(connection: Connection) -> bool:
            if not accounts.is_welcome(connection, accounts.first_seen(connection, person)):
                return False
            if newer is not None:
                accounts.renew_verifier(connection, account, verifier, newer)
            accounts.forget_tries(connection, login, address)
            return True

        closed = _Wrong("Your account here is closed. Ask an administrator.")
        return found if server.database.in_one(welcome) else closed

    def _wrong(self, login: str, address: str, found: Account | None) -> _Wrong:
        with self._server.database.reading() as connection:
            left = accounts.tries_left(connection, login, address)
        # Of logins that nobody has the trail says nothing: anybody could fill it.
        if found is not None:
            self._server.note(None, Note("sign in refused", "person", found.person, {"why": "wrong password"}))
        after = f"{left} more before you have to wait." if left else "The next try has to wait a little."
        return _Wrong(f"That login and password did not match. {after}")

    def _of_link(self, link: str) -> Account | None:
        with self._server.database.reading() as connection:
            return accounts.account_of_link(connection, self._server.state.secret, link)

    def _keep(self, link: str, password: str) -> Account | None:
        """The account with its new password; None: of two who followed one link at once, the other was first."""
        verifier = self._passwords.verifier(password)
        secret = self._server.state.secret
        with self._server.database.writing() as connection:
            found = accounts.account_of_link(connection, secret, link, hold=True)
            if found is None:
                return None
            accounts.keep_password(connection, found.id, verifier, self._server.now())
            kept = accounts.account(connection, found.id)
        self._server.note(found.person, Note("password chosen", "person", found.person))
        return kept

    def _begin(self, found: Account, way: str) -> str | None:
        """None: the account was closed, or its password changed, since somebody looked at it."""
        now = self._server.now()
        with self._server.database.writing() as connection:
            here = accounts.held(connection, found.id)
            if here is None or here.disabled_at is not None or here.password_at != found.password_at:
                return None
            accounts.note_sign_in(connection, found.id, now)
            token = staff_sessions.begin(connection, found.id, now)
        self._server.note(found.person, Note("sign in", "person", found.person, {"way": way}))
        return token

    def _end(self, token: str, csrf: str) -> bool:
        """Whether our own page asked for it; nobody else may sign somebody out."""
        with self._server.database.writing() as connection:
            here = staff_sessions.find(connection, token, self._server.now())
            if here is not None and not secrets.compare_digest(here.csrf, csrf):
                return False
            staff_sessions.end(connection, token)
        if here is not None:
            self._server.note(here.person, Note("sign out", "person", here.person))
        return True

    # Answers

    async def _let_in(self, request: Request, found: Account, way: str) -> Response:
        token = await run_in_threadpool(self._begin, found, way)
        if token is None:
            return self._form(request, login=found.login or "", say=_CHANGED, status=403)
        # A new cookie for a new standing: one that somebody planted before is worth nothing.
        request.session.clear()
        request.session[TOKEN] = token
        return RedirectResponse(f"{BASE}/", _SEE_OTHER)

    def _not_let_in(self, request: Request, error: NotVouchedFor) -> Response:
        _LOG.warning("A single sign-on let nobody in: %s", type(error.__cause__ or error).__name__)
        return self._form(request, say=str(error), status=403)

    def _form(self, request: Request, *, login: str = "", say: str = "", status: int = 200) -> Response:
        return pages.rendered(
            self._templates,
            "sign_in.html",
            status,
            base=BASE,
            center=self._server.state.center,
            form=_form_token(request),
            login=login,
            say=say,
            provider=self._oidc.settings.name if self._oidc is not None else None,
        )

    def _choice(self, request: Request, link: str, found: Account | None, *, say: str = "") -> Response:
        return pages.rendered(
            self._templates,
            "choose_password.html",
            200 if found is not None and not say else 403,
            base=BASE,
            center=self._server.state.center,
            form=_form_token(request),
            link=link,
            login=found.login if found is not None else None,
            say=say,
        )

    def _back(self, request: Request) -> str:
        """Where the provider sends people back to: under the server's own address, whatever a proxy calls it."""
        addresses = self._server.settings.addresses
        origin = addresses[0].rstrip("/") if addresses else str(request.base_url.replace(path="")).rstrip("/")
        return f"{origin}{BASE}/sign-in/back"

    def _is_ours(self, request: Request, form: FormData) -> bool:
        """Whether one of our own pages sent the form: it holds what this browser's signed cookie holds."""
        expected = request.session.get(_FORM)
        return isinstance(expected, str) and secrets.compare_digest(expected, _text(form, "form"))


_CHANGED: Final = "Your account was changed while you signed in, so nobody was let in. Sign in once more."
_STALE: Final = "This page had waited for too long, so nothing was done. Try again."


def _form_token(request: Request) -> str:
    if _FORM not in request.session:
        request.session[_FORM] = secrets.token_urlsafe(24)
    return str(request.session[_FORM])


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


def _spoken(wait: timedelta) -> str:
    seconds = max(int(wait.total_seconds()) + 1, 1)
    minutes = -(-seconds // 60)
    return f"{seconds} seconds" if seconds < 60 else f"{minutes} minute{'s' if minutes > 1 else ''}"
