"""Puts the server's front together: an ASGI app over a `Server`."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI, Request
from fastapi.responses import RedirectResponse, Response

from sync.server import routes_docs, routes_packages, routes_plain, routes_seat, routes_watch
from sync.server.admin.mounting import add_admin
from sync.server.body_limits import limit_bodies
from sync.server.callers import Gate, SignedIn
from sync.server.depot import Depot
from sync.server.description import describe_doors
from sync.server.examples import DESCRIPTION, PROBLEMS
from sync.server.front import Front
from sync.server.logs import log_requests
from sync.server.metrics import Metrics
from sync.server.people_here import signed_in_by
from sync.server.problems import answer_problems
from sync.server.projecting.thread import ProjectingThread
from sync.server.rate import Limiter
from sync.server.server import Server
from sync.server.sign_in import add_sign_in
from sync.server.tokens import Tokens
from sync.server.version import program_version
from sync.server.waiting import waiting


def make_app(
    server: Server,
    limiter: Limiter | None = None,
    *,
    signed_in: SignedIn | None = None,
    closing: Callable[[], None] = lambda: None,
) -> FastAPI:
    """The app; its lifespan runs the thread that works out what came in, and ends with `closing`.
    `signed_in` None: people are known by the pages' own sign-in.

    Raises DepotError if the folder or store of packages can't be opened.
    """
    front = Front(
        server=server,
        depot=Depot.open(server.settings.depot),
        tokens=Tokens(server.state.secret, server.now),
        metrics=Metrics(lambda: waiting(server)),
        projecting=ProjectingThread(server),
    )
    gate = Gate(server, front.tokens, limiter or Limiter(), signed_in or signed_in_by(server))

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        front.projecting.start()
        yield
        front.projecting.stop()
        closing()

    app = FastAPI(
        title="Carrel server",
        version=program_version(),
        description=DESCRIPTION,
        responses=PROBLEMS,
        dependencies=[Depends(gate)],
        lifespan=lifespan,
        # Their pages load scripts from elsewhere, and a center's server may reach nothing.
        docs_url=None,
        redoc_url=None,
    )
    app.state.front = front
    for routes in (routes_watch, routes_seat, routes_packages, routes_plain, routes_docs):
        app.include_router(routes.router)
    app.add_api_route("/", _to_the_pages, include_in_schema=False)
    add_sign_in(app, server)
    add_admin(app, server)
    answer_problems(app)
    limit_bodies(app)
    log_requests(app, front.metrics)
    describe_doors(app)
    return app


def _to_the_pages(request: Request) -> Response:  # noqa: ARG001
    return RedirectResponse("/admin")
