"""Who calls: found once a request, from what it shows, and held against the policy before any route begins."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import select

from sync.protocol import ProblemKind
from sync.records.vocabulary import Role
from sync.server.policy import AS_PERSON, AS_SEAT, CallerKind, may
from sync.server.rate import Limiter, Rate
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.server.store.tables import api_keys
from sync.server.tokens import Tokens

API_KEY_BEGINS: Final = "carrel_"
"""So that a scanner finds one that somebody published."""


@dataclass(frozen=True, slots=True)
class Caller:
    """`id`: of the device, system or person; None: nobody in particular."""

    kind: CallerKind
    id: UUID | None = None
    name: str = ""
    groups: frozenset[UUID] = frozenset()
    """Those an instructor teaches."""


@dataclass(frozen=True, slots=True)
class PersonHere:
    """Somebody who is signed in to the pages. `groups`: those an instructor teaches."""

    person: UUID
    role: Role
    groups: frozenset[UUID]


SignedIn = Callable[[Request], PersonHere | None]
"""Who is signed in, by the request's cookie. Blocks."""

NOBODY: Final = Caller(CallerKind.ANYBODY)


class Gate:
    """Lets a request in or refuses it; what the policy does not name, it refuses."""

    def __init__(self, server: Server, tokens: Tokens, limiter: Limiter, signed_in: SignedIn) -> None:
        self._server = server
        self._tokens = tokens
        self._limiter = limiter
        self._signed_in = signed_in

    async def __call__(self, request: Request) -> None:
        """A dependency of every route; leaves the `Caller` for the route. Raises Refused."""
        method, path = request.method, request.scope["route"].path
        if may(CallerKind.ANYBODY, method, path):
            # Whom nobody has to know is not looked up, and waits for no thread: a busy server says that it lives.
            self._let_in(request, NOBODY)
        else:
            await run_in_threadpool(self._look_and_let_in, request)

    def _look_and_let_in(self, request: Request) -> None:
        self._let_in(request, self._who(request))

    def _let_in(self, request: Request, caller: Caller) -> None:
        method, path = request.method, request.scope["route"].path
        if not may(caller.kind, method, path):
            raise _refusal(caller)
        named = request.path_params.get("device")
        if named is not None and caller.id is not None and named.lower() != str(caller.id):
            raise Refused(ProblemKind.NOT_ALLOWED, "A device may speak for itself only.")
        request.state.caller = caller
        self._limiter.count(*_counted(request, caller, path))

    def _who(self, request: Request) -> Caller:
        scheme, _, shown = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            person = self._signed_in(request)
            if person is None:
                return NOBODY
            return Caller(AS_PERSON[person.role], person.person, groups=person.groups)
        found = self._system(shown) if shown.startswith(API_KEY_BEGINS) else self._seat(shown)
        if found is None:
            self._limiter.count(Rate.WRONG_KEY, address_of(request))
        return found or NOBODY

    def _seat(self, token: str) -> Caller | None:
        device = self._tokens.device_of(token)
        if device is None:
            return None
        # Asked anew at each request: a seat that is revoked stays so from the next one on.
        known = self._server.device(device)
        return Caller(AS_SEAT[known.standing], device)

    def _system(self, key: str) -> Caller | None:
        query = select(api_keys.c.id, api_keys.c.name).where(
            api_keys.c.digest == digest_of_key(key), api_keys.c.revoked_at.is_(None)
        )
        with self._server.database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return Caller(CallerKind.SYSTEM, row.id, row.name) if row is not None else None


def caller_of(request: Request) -> Caller:
    """Who calls, as the gate found."""
    found: Caller = request.state.caller
    return found


def address_of(request: Request) -> str:
    """Where a request comes from; behind a proxy uvicorn has put the client's own address there."""
    return request.client.host if request.client is not None else "unknown"


def digest_of_key(key: str) -> bytes:
    """How the server remembers an API key; it is random, so a fast hash will do."""
    return hashlib.sha256(key.encode()).digest()


def _refusal(caller: Caller) -> Refused:
    if caller.kind is CallerKind.ANYBODY:
        return Refused(ProblemKind.TOKEN_NEEDED, "Say first who you are: a token, a key or a sign-in is needed here.")
    if caller.kind is CallerKind.SEAT_UPLOADING:
        return Refused(ProblemKind.NOT_ALLOWED, "This device may only send what it has. Ask an administrator.")
    return Refused(ProblemKind.NOT_ALLOWED, "You may not do this.")


def _counted(request: Request, caller: Caller, path: str) -> tuple[Rate, str]:
    if caller.kind is CallerKind.ANYBODY:
        return (Rate.ENROL if path.startswith("/v1/devices") else Rate.LOOK), address_of(request)
    seat = caller.kind in AS_SEAT.values()
    return (Rate.EXCHANGE if seat else Rate.SYSTEM), str(caller.id)
