"""The API against its own description: whatever is sent, no 5xx, and every answer is what the description says."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from sync.protocol import BATCH_TYPE
from sync.server.policy import ROUTES
from tests.sync.server.serving import PATIENCE, Standing, TalkingSeat, enrolled, standing
from tests.sync.simulated import COURSE

EXAMPLES: Final = 25
"""Requests a route."""
UNDESCRIBED: Final = {
    ("GET", "/openapi.json"),
    ("GET", "/docs"),
    ("GET", "/"),
    ("HEAD", "/healthz"),
    ("HEAD", "/readyz"),
}


@dataclass(frozen=True)
class Api:
    here: Standing
    seat: TalkingSeat
    system: dict[str, str]
    enrollment: str


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    folder: Path = tmp_path_factory.mktemp("server")
    with standing(folder) as here:
        seat = enrolled(here.server, here.client)
        seat.seat.package()
        seat.send()
        here.worked_out()
        system = here.key()
        learner = {"number": "1", "given_name": "Ada"}
        answer = here.client.post("/api/partner/enroll", json={"learner": learner, "package": COURSE}, headers=system)
        yield Api(here, seat, system, answer.json()["id"])


@pytest.fixture(scope="module")
def described(api: Api) -> Any:  # noqa: ANN401
    """The schema, as the library reads it."""
    schemathesis.serializer.alias(BATCH_TYPE, "application/octet-stream")
    return schemathesis.openapi.from_url(f"{api.here.address}/openapi.json")


@pytest.mark.parametrize(("method", "path"), sorted(set(ROUTES) - UNDESCRIBED))
def test_nothing_anybody_sends_breaks_it(api: Api, described: Any, method: str, path: str) -> None:  # noqa: ANN401
    operation = described[path][method]

    @given(case=operation.as_strategy())
    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    def send(case: Any) -> None:  # noqa: ANN401
        shown = api.system
        if path.startswith("/v1/"):
            shown = api.seat.bearer
        if "{batch}" in path:
            # Past the gate, so that the batch itself is looked at.
            case.path_parameters["device"] = str(api.seat.seat.device)
        for name in [name for name in case.headers or {} if name.lower() == "authorization"]:
            del case.headers[name]
        case.call_and_validate(
            headers=shown, checks=[not_a_server_error, response_schema_conformance, content_type_conformance]
        )

    send()


def test_the_description_has_every_route_and_an_example_of_every_json_answer(api: Api) -> None:
    description = httpx.get(f"{api.here.address}/openapi.json", trust_env=False, timeout=PATIENCE).json()
    named = {(method.upper(), path) for path, routes in description["paths"].items() for method in routes}
    assert named == set(ROUTES) - UNDESCRIBED
    for path, routes in description["paths"].items():
        for method, route in routes.items():
            for status, said in route["responses"].items():
                for media, content in said.get("content", {}).items():
                    if media == "application/json":
                        assert "example" in content, f"{method} {path} {status}"


def test_the_description_says_of_every_route_what_it_asks_of_its_caller(api: Api) -> None:
    description = httpx.get(f"{api.here.address}/openapi.json", trust_env=False, timeout=PATIENCE).json()
    doors = {
        (method.upper(), path): [name for way in route["security"] for name in way]
        for path, routes in description["paths"].items()
        for method, route in routes.items()
    }
    assert doors["GET", "/v1/hello"] == []
    assert doors["GET", "/v1/sync/changes"] == ["seat"]
    assert doors["POST", "/api/scorm/tracking"] == ["key"]
    assert doors["GET", "/api/scorm/enrollment/{id}"] == ["key", "page"]


def test_the_description_can_be_read_without_anything_from_elsewhere(api: Api) -> None:
    page = httpx.get(f"{api.here.address}/docs", trust_env=False, timeout=PATIENCE)
    assert page.headers["content-type"].startswith("text/html")
    for method, path in set(ROUTES) - UNDESCRIBED:
        assert f"<code>{method} {path}</code>" in page.text
    assert "cmi.core.lesson_status" in page.text
    assert "http://" not in page.text.replace("http://127.0.0.1", "")
    assert "<script" not in page.text
