"""The policy table, walked: every route of the app by every kind of caller, over a real connection.

The expectations are written by hand below and not read from the table, so that a slip in it is seen.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI, Request
from fastapi.routing import iter_route_contexts
from starlette.routing import Mount

from sync.protocol import Problem, ProblemKind
from sync.records.vocabulary import DeviceStanding, Role
from sync.server.callers import PersonHere
from sync.server.device_access import give_standing
from sync.server.keys import make_key
from sync.server.policy import MOUNTS, ROUTES, CallerKind
from tests.sync.server.serving import TalkingSeat, enrolled, standing

K = CallerKind
ALL: Final = set(K)
SEATS: Final = {K.SEAT, K.SEAT_UPLOADING}
EXPECTED: Final[Mapping[tuple[str, str], set[CallerKind]]] = {
    ("GET", "/"): ALL,
    ("GET", "/healthz"): ALL,
    ("HEAD", "/healthz"): ALL,
    ("GET", "/readyz"): ALL,
    ("HEAD", "/readyz"): ALL,
    ("GET", "/metrics"): ALL,
    ("GET", "/openapi.json"): ALL,
    ("GET", "/docs"): ALL,
    ("GET", "/v1/hello"): ALL,
    ("POST", "/v1/devices"): ALL,
    ("GET", "/v1/devices/{device}/challenge"): ALL,
    ("POST", "/v1/devices/{device}/token"): ALL,
    ("PUT", "/v1/devices/{device}/batches/{batch}"): SEATS,
    ("GET", "/v1/sync/changes"): {K.SEAT},
    ("GET", "/v1/packages/{sha256}"): {K.SEAT},
    ("HEAD", "/v1/packages/{sha256}"): {K.SEAT},
    ("POST", "/api/scorm/tracking"): {K.SYSTEM},
    ("GET", "/api/scorm/enrollment/{id}"): {K.SYSTEM, K.LEARNER, K.INSTRUCTOR, K.ADMINISTRATOR},
    ("POST", "/api/partner/enroll"): {K.SYSTEM, K.ADMINISTRATOR},
}
ROLE_HEADER: Final = "x-test-role"
"""Stands for a signed-in person's cookie, which has tests of its own."""


@dataclass(frozen=True)
class Walk:
    app: FastAPI
    client: httpx.Client
    headers: Mapping[CallerKind, Mapping[str, str]]
    devices: Mapping[CallerKind, UUID]


def by_header(request: Request) -> PersonHere | None:
    role = request.headers.get(ROLE_HEADER)
    return PersonHere(uuid4(), Role(role), frozenset()) if role is not None else None


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    folder: Path = tmp_path_factory.mktemp("policy")
    with standing(folder, signed_in=by_header) as here:
        server, client = here.server, here.client
        active, revoked = enrolled(server, client), enrolled(server, client)
        with server.database.writing() as connection:
            give_standing(connection, revoked.seat.device, DeviceStanding.REVOKED, server.now())
            key = make_key(connection, "partner", server.now())
        headers = {
            K.ANYBODY: {},
            K.SEAT: active.bearer,
            K.SEAT_UPLOADING: revoked.bearer,
            K.SYSTEM: {"authorization": f"Bearer {key}"},
            K.LEARNER: {ROLE_HEADER: "learner"},
            K.INSTRUCTOR: {ROLE_HEADER: "instructor"},
            K.ADMINISTRATOR: {ROLE_HEADER: "administrator"},
        }
        devices = {K.SEAT: active.seat.device, K.SEAT_UPLOADING: revoked.seat.device}
        yield Walk(here.app, client, headers, devices)


def was_let_in(answer: httpx.Response) -> bool:
    """Whether the route itself answered; what it thinks of an empty request is its own matter."""
    if answer.status_code not in (401, 403):
        return True
    problem = Problem.model_validate_json(answer.content)
    return problem.error not in (ProblemKind.TOKEN_NEEDED, ProblemKind.NOT_ALLOWED)


def test_every_route_of_the_app_has_its_row_and_every_row_its_route(walk: Walk) -> None:
    found: set[tuple[str, str]] = set()
    mounted: set[str] = set()
    for route in iter_route_contexts(walk.app.routes):
        if isinstance(route.original_route, Mount):
            mounted.add(str(route.path))
            continue
        assert route.path is not None
        found |= {(method, route.path) for method in route.methods or ()}
    # Starlette answers HEAD beside GET for its own plain route, without a row of its own.
    found -= {("HEAD", "/openapi.json")}
    assert found == set(ROUTES)
    assert mounted <= MOUNTS


def test_the_table_says_what_it_should(walk: Walk) -> None:
    assert {route: set(allowed) for route, allowed in ROUTES.items()} == EXPECTED


@pytest.mark.parametrize("kind", list(K), ids=lambda kind: kind.value)
@pytest.mark.parametrize(("method", "path"), list(EXPECTED), ids=str)
def test_each_caller_gets_in_where_the_table_says_and_nowhere_else(
    walk: Walk, method: str, path: str, kind: CallerKind
) -> None:
    device = walk.devices.get(kind, uuid4())
    filled = path.format(device=device, batch=uuid4(), sha256="0" * 64, id=uuid4())
    answer = walk.client.request(method, filled, headers=walk.headers[kind])
    if method == "HEAD":
        assert (answer.status_code not in (401, 403)) is (kind in EXPECTED[method, path])
        return
    assert was_let_in(answer) is (kind in EXPECTED[method, path]), answer.text
    if not was_let_in(answer):
        # Who says nothing is asked who it is; who said it is told no.
        assert answer.status_code == (401 if kind is K.ANYBODY else 403)


def test_a_route_that_the_table_does_not_name_is_closed_to_everybody(walk: Walk) -> None:
    app = walk.app

    def forgotten() -> str:
        return "open"

    app.add_api_route("/forgotten", forgotten)
    for headers in walk.headers.values():
        assert walk.client.get("/forgotten", headers=headers).status_code in (401, 403)
    app.router.routes = [route for route in app.router.routes if getattr(route, "path", "") != "/forgotten"]


def test_a_seat_may_not_speak_for_another(walk: Walk) -> None:
    other = walk.devices[K.SEAT_UPLOADING]
    answer = walk.client.put(f"/v1/devices/{other}/batches/{uuid4()}", headers=walk.headers[K.SEAT])
    assert answer.status_code == 403
    assert Problem.model_validate_json(answer.content).error is ProblemKind.NOT_ALLOWED


@pytest.mark.parametrize(
    "shown", [b"Bearer", b"Bearer nonsense", b"Basic YTpi", b"Bearer carrel_nonsense", b"carrel", b"Bearer \xc3\xa9"]
)
def test_what_opens_nothing_is_nobody(walk: Walk, shown: bytes) -> None:
    answer = walk.client.get("/v1/sync/changes", headers=[(b"authorization", shown)])
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_challenge_tells_nobody_which_devices_are_known(walk: Walk) -> None:
    stranger = TalkingSeat(walk.client)
    known = walk.client.get(f"/v1/devices/{walk.devices[K.SEAT]}/challenge")
    unknown = walk.client.get(f"/v1/devices/{stranger.seat.device}/challenge")
    assert (known.status_code, unknown.status_code) == (200, 200)
