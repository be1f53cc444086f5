"""Who is signed in to the pages, for the routes that other systems share with people."""

import hmac
from collections.abc import Callable

from fastapi import Request

from sync.server import staff_sessions
from sync.server.callers import PersonHere
from sync.server.server import Server


def cookie_secret(server: Server) -> str:
    """What staff cookies are signed with: derived, so that no two uses of the server's secret meet."""
    return hmac.digest(server.state.secret, b"carrel staff cookie 1", "sha256").hex()


def signed_in_by(server: Server) -> Callable[[Request], PersonHere | None]:
    """Finds who is signed in by a request's cookie. What it returns blocks."""
    secret = cookie_secret(server)

    def find(request: Request) -> PersonHere | None:
        token = staff_sessions.token_of(request.cookies, secret)
        if token is None:
            return None
        with server.database.reading() as connection:
            here = staff_sessions.find(connection, token, server.now())
        return PersonHere(here.person, here.role, here.groups) if here is not None else None

    return find
