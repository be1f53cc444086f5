"""What people do on the pages: a form that one of our own sent, a permission, and a sentence when it is done."""

import functools
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any, Final
from uuid import UUID

from sqladmin import expose
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sync.checking import Malformed
from sync.server.accounts import AccountError
from sync.server.admin.permissions import Deed
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.server.staff_sessions import SignedIn

TOAST: Final = "toast"
"""Under which the signed cookie carries the sentence to the page that comes next."""


class NotDone(ValueError):
    """The deed was not done; the sentence says why, and what to do. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Undo:
    """The form that takes a deed back: where it goes and what it says."""

    to: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, in a sentence; the page to show next; and the way back, where there is one."""

    say: str
    to: str
    undo: Undo | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One form as it came in, and who sent it."""

    here: SignedIn
    server: Server
    form: FormData
    named: Mapping[str, str] = field(default_factory=dict)
    """From the address."""
    origin: str = ""
    """Where the pages are, as the browser calls it."""
    zone: tzinfo = UTC

    def text(self, name: str, most: int = 255) -> str:
        """Trimmed; "" where it is missing. Raises NotDone for one that is too long."""
        value = self.form.get(name)
        told = value.strip() if isinstance(value, str) else ""
        if len(told) > most:
            raise NotDone(f"“{told[:30]}…” is too long: at most {most} characters fit.")
        return told

    def needed(self, name: str, what: str, most: int = 255) -> str:
        """A text that has to be there; `what` is what it is called on the page."""
        told = self.text(name, most)
        if not told:
            raise NotDone(f"{what} is missing. Fill it in and try again.")
        return told

    def many(self, name: str) -> tuple[str, ...]:
        return tuple(value for value in self.form.getlist(name) if isinstance(value, str) and value)

    def identifier(self, name: str) -> UUID:
        """Of something a page offered; anything else is no page of ours."""
        return as_identifier(self.named.get(name) or self.text(name))

    def count(self, name: str, what: str, most: int) -> int | None:
        """A whole number from 0 to `most`; None where nothing was typed."""
        told = self.text(name)
        if not told:
            return None
        if not (told.isascii() and told.isdigit() and int(told) <= most):
            raise NotDone(f"{what} has to be a whole number from 0 to {most}.")
        return int(told)

    def day(self, name: str, what: str, zone: tzinfo) -> datetime | None:
        """The end of a day as a browser's date field says it; None where nothing was chosen."""
        told = self.text(name)
        if not told:
            return None
        try:
            return datetime.combine(date.fromisoformat(told), time(23, 59, 59), zone)
        except ValueError:
            raise NotDone(f"{what} is no day. It reads like 2026-11-30.") from None

    def file(self, name: str) -> UploadFile | None:
        value = self.form.get(name)
        return value if isinstance(value, UploadFile) and value.filename else None


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that is shown once, as the answer itself: what it holds is kept nowhere."""

    template: str
    facts: Mapping[str, Any]


Doing = Callable[[Any, Asked], Done | Shown]


def deed(path: str, what: Deed) -> Callable[[Doing], Any]:
    """A method of a page that does something: `POST /{page}{path}`, run on a thread.

    Asks the table, and takes only forms that hold the session's own word, so that no other site can send one.
    """

    def wrap(do: Doing) -> Any:  # noqa: ANN401
        async def endpoint(page: Any, request: Request) -> Response:  # noqa: ANN401
            here = here_of(request)
            if not page.has_permission(request, what.value):
                raise HTTPException(403)
            async with request.form(max_files=1) as form:
                sent = form.get("csrf")
                if not isinstance(sent, str) or not secrets.compare_digest(sent, here.csrf):
                    raise HTTPException(403)
                asked = Asked(here, request.app.state.server, form, request.path_params, _origin(request))
                try:
                    done = await run_in_threadpool(do, page, asked)
                except (NotDone, AccountError, Refused, Malformed) as error:
                    request.session[TOAST] = {"say": str(error), "failed": True}
                    return RedirectResponse(_back(request), 303)
            if isinstance(done, Shown):
                shown: Response = await page.templates.TemplateResponse(request, done.template, dict(done.facts))
                return shown
            undo = {"to": done.undo.to, "fields": dict(done.undo.fields)} if done.undo is not None else None
            request.session[TOAST] = {"say": done.say, "undo": undo}
            return RedirectResponse(done.to, 303)

        functools.update_wrapper(endpoint, do)
        return expose(path, methods=["POST"], include_in_schema=False)(endpoint)

    return wrap


def here_of(request: Request) -> SignedIn:
    """Who asks; the door has made sure that somebody does."""
    here: SignedIn = request.state.here
    return here


def as_identifier(text: str) -> UUID:
    """Raises 404 for what is none."""
    try:
        return UUID(text)
    except ValueError:
        raise HTTPException(404) from None


def _origin(request: Request) -> str:
    return f"{request.url.scheme}://{request.url.netloc}"


def _back(request: Request) -> str:
    """The page a form was on, if it is ours."""
    referer = request.headers.get("referer", "")
    origin = _origin(request)
    path = referer.removeprefix(origin)
    return path if referer.startswith(f"{origin}/admin/") else "/admin/"
