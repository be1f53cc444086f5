"""The admin pages as a whole: the library behind our door, with only those of its routes that we use."""

from typing import Any, Final

from sqladmin import Admin
from sqladmin.authentication import AuthenticationBackend, login_required
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sync.server import staff_sessions
from sync.server.admin import cells
from sync.server.admin.deeds import TOAST, here_of
from sync.server.admin.overview import overview, waiting
from sync.server.admin.permissions import ByTable
from sync.server.depot import Depot
from sync.server.pages import TEMPLATES, page_globals
from sync.server.server import Server
from sync.server.sign_in import BASE
from sync.server.staff_sessions import TOKEN, SignedIn

_USED: Final = frozenset({"index", "list", "details"})


class Desk(Admin):
    """`/admin` itself. The library's own forms, look, exports and uploads are not mounted."""

    def __init__(self, app: Starlette, server: Server, depot: Depot) -> None:
        self.server, self.depot = server, depot
        super().__init__(
            app,
            engine=server.database.reader,
            base_url="",
            title="Carrel",
            templates_dir=str(TEMPLATES),
            authentication_backend=_OurDoor(server),
            authorization_backend=ByTable(),
        )
        self.admin.state.server, self.admin.state.desk = server, self
        self.templates.env.globals.update(page_globals(), base=BASE, center=server.state.center, toast_of=_toast_of)
        self.templates.env.globals.update(cells.functions())
        kept = [route for route in self.admin.router.routes if isinstance(route, Route) and route.name in _USED]
        self.admin.router.routes[:] = kept

    @login_required
    async def index(self, request: Request) -> Response:
        facts = await run_in_threadpool(overview, self.server, here_of(request))
        return await self.templates.TemplateResponse(request, "overview.html", facts)


class _OurDoor(AuthenticationBackend):
    """Asks our own sessions; everything else about signing in is `sync.server.sign_in`."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.middlewares = []

    async def authenticate(self, request: Request) -> Response | bool:
        token = request.session.get(TOKEN)
        here = await run_in_threadpool(self._find, token) if isinstance(token, str) else None
        if here is None:
            return RedirectResponse(f"{BASE}/sign-in", 303)
        request.state.here = here
        if not here.is_staff:
            return await _for_staff_only(request)
        request.state.waiting = await run_in_threadpool(waiting, self._server, here)
        return True

    async def get_user_id(self, request: Request) -> Any:  # noqa: ANN401
        return here_of(request).person

    def _find(self, token: str) -> SignedIn | None:
        now, database = self._server.now(), self._server.database
        with database.reading() as connection:
            here = staff_sessions.find(connection, token, now)
            due = here is not None and staff_sessions.is_due(connection, token, now)
        if due:
            with database.writing() as connection:
                staff_sessions.note_seen(connection, token, now)
        return here


async def _for_staff_only(request: Request) -> Response:
    desk: Desk = request.app.state.desk
    return await desk.templates.TemplateResponse(request, "not_staff.html", {}, status_code=403)


def _toast_of(request: Request) -> dict[str, Any] | None:
    """What the last deed said, once."""
    told = request.session.pop(TOAST, None)
    return told if isinstance(told, dict) else None
