"""What is watched of a server: health, numbers, the log without names, and the limits."""

import io
import json
import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from sync.protocol import Problem, ProblemKind
from sync.server import routes_watch
from sync.server.logs import keep_log
from sync.server.rate import LIMITS, Limiter, Rate
from sync.server.server import Server
from tests.sync.server.serving import Standing, enrolled, standing

LEARNER, FAMILY = "Unmistakable", "Namesake"
THREADS = 40
"""As many as the framework has for what waits."""


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the server logs, as `carrel-server run` would write it."""
    names = ["", "uvicorn", "uvicorn.error", "uvicorn.access", "alembic", "httpx"]
    loggers = [logging.getLogger(name) for name in names]
    before = [(each, each.handlers[:], each.level, each.propagate) for each in loggers]
    stream = io.StringIO()
    keep_log(stream)
    yield stream
    for each, handlers, level, propagate in before:
        each.handlers, each.propagate = handlers, propagate
        each.setLevel(level)


def numbers(here: Standing) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    families = text_string_to_metric_families(here.client.get("/metrics").text)
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value for each in families for sample in each.samples
    }


def test_a_server_lives_and_is_ready(tmp_path: Path) -> None:
    with standing(tmp_path) as here:
        assert here.client.get("/healthz").text == "ok\n"
        assert here.client.get("/readyz").text == "ready\n"
        # As many load balancers ask (RFC 9110, 9.3.2).
        for path in ("/healthz", "/readyz"):
            answer = here.client.head(path)
            assert (answer.status_code, answer.content) == (200, b"")


def test_a_server_without_its_database_lives_but_is_not_ready(tmp_path: Path) -> None:
    with standing(tmp_path) as here:
        with here.server.database.writing() as connection:
            connection.exec_driver_sql("ALTER TABLE server_state RENAME TO elsewhere")
        assert here.client.get("/healthz").status_code == 200
        answer = here.client.get("/readyz")
        assert (answer.status_code, answer.text) == (503, "the database does not answer\n")


def test_a_server_lives_while_all_its_threads_wait_for_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever watches it would end it otherwise, and lose what is under way."""
    waiting, goes_on = threading.Semaphore(0), threading.Event()

    def wait(_: object) -> None:
        waiting.release()
        goes_on.wait()

    monkeypatch.setattr(routes_watch, "_missing", wait)
    with standing(tmp_path) as here, ThreadPoolExecutor(THREADS) as many:
        try:
            asked = [many.submit(here.client.get, "/readyz") for _ in range(THREADS)]
            for _ in asked:
                assert waiting.acquire(timeout=60)
            assert here.client.get("/healthz").status_code == 200
        finally:
            goes_on.set()
        assert {each.result().status_code for each in asked} == {200}


def test_requests_and_records_are_counted_by_route_and_never_by_name(tmp_path: Path) -> None:
    with standing(tmp_path) as here:
        seat = enrolled(here.server, here.client)
        seat.seat.person(LEARNER, FAMILY)
        seat.send()
        here.client.get(f"/no/such/{LEARNER}")
        here.client.request("BREW", "/healthz")
        found = numbers(here)
        put = {"method": "PUT", "route": "/v1/devices/{device}/batches/{batch}", "status": "200"}
        assert found["carrel_requests_total", frozenset(put.items())] == 1
        assert found["carrel_records_total", frozenset({("verdict", "applied")})] == 1
        lost = {"method": "GET", "route": "unknown", "status": "404"}
        assert found["carrel_requests_total", frozenset(lost.items())] == 1
        for path, route in (
            ("/admin/sign-in", "/admin/sign-in"),
            ("/admin/person/details/7", "/admin/{identity}/details/{pk:path}"),
        ):
            here.client.get(path)
            asked = [set(labels) for name, labels in numbers(here) if name == "carrel_requests_total"]
            assert any(("route", route) in labels for labels in asked), asked
        text = here.client.get("/metrics").text
        assert LEARNER not in text
        assert "BREW" not in text
        assert str(seat.seat.device) not in text


def test_the_log_has_a_line_a_request_and_nobodys_name(tmp_path: Path, log: io.StringIO) -> None:
    with standing(tmp_path) as here:
        seat = enrolled(here.server, here.client)
        seat.seat.person(LEARNER, FAMILY, email="unmistakable@example.org")
        seat.send()
        here.worked_out()
        seat.pull()
        headers = here.key()
        learner = {"number": LEARNER, "given_name": LEARNER}
        here.client.post("/api/partner/enroll", json={"learner": learner, "package": "0" * 64}, headers=headers)
        here.client.post("/api/partner/enroll", json={"learner": {"email": LEARNER}}, headers=headers)
        here.client.get(f"/?q={LEARNER}")
        here.client.get(f"/{LEARNER}")
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    answered = [line for line in lines if line["event"] == "answered"]
    assert {"PUT", "GET", "POST"} <= {line["method"] for line in answered}
    assert all({"route", "status", "milliseconds", "timestamp", "level"} <= set(line) for line in answered)
    for name in (LEARNER, FAMILY, "example.org", str(seat.seat.device)):
        assert name.lower() not in log.getvalue().lower()


def test_a_request_that_breaks_the_server_is_logged_and_answered_with_a_sentence(
    tmp_path: Path, log: io.StringIO
) -> None:
    with standing(tmp_path) as here:
        seat = enrolled(here.server, here.client)
        with here.server.database.writing() as connection:
            connection.exec_driver_sql("ALTER TABLE changes RENAME TO elsewhere")
        answer = here.client.get("/v1/sync/changes", headers=seat.bearer)
    assert answer.status_code == 500
    assert Problem.model_validate_json(answer.content).error is ProblemKind.BROKEN
    assert "elsewhere" not in answer.text
    assert "no such table" in log.getvalue()


def test_what_waits_for_a_person_is_told(tmp_path: Path) -> None:
    with standing(tmp_path) as here:
        seat = enrolled(here.server, here.client)
        seat.seat.say("a kind of next year", "nobody", {})
        seat.send()
        here.worked_out()
        found = numbers(here)
    assert found["carrel_waiting", frozenset({("what", "parked")})] == 1
    assert found["carrel_waiting", frozenset({("what", "to settle")})] == 1
    assert found["carrel_waiting", frozenset({("what", "to work out")})] == 0


class TestLimits:
    def test_who_asks_too_often_is_told_when_to_come_back(self, tmp_path: Path) -> None:
        with standing(tmp_path, Limiter({**LIMITS, Rate.LOOK: "3/minute"})) as here:
            answers = [here.client.get("/v1/hello") for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert 1 <= int(answers[-1].headers["retry-after"]) <= 60
        assert Problem.model_validate_json(answers[-1].content).error is ProblemKind.BUSY

    def test_one_seats_zeal_is_not_anothers_wait(self, tmp_path: Path) -> None:
        with standing(tmp_path, Limiter({**LIMITS, Rate.EXCHANGE: "2/minute"})) as here:
            keen, calm = enrolled(here.server, here.client), enrolled(here.server, here.client)
            asked = [
                here.client.get("/v1/sync/changes", headers=seat.bearer).status_code
                for seat in (keen, keen, keen, calm)
            ]
        assert asked == [200, 200, 429, 200]

    def test_trying_keys_out_ends_soon(self, tmp_path: Path) -> None:
        with standing(tmp_path, Limiter({**LIMITS, Rate.WRONG_KEY: "3/minute"})) as here:
            wrong = {"authorization": "Bearer carrel_guess"}
            tried = [here.client.get("/v1/sync/changes", headers=wrong).status_code for _ in range(4)]
        assert tried == [401, 401, 401, 429]

    def test_a_seat_with_a_hundred_thousand_records_stays_below(self) -> None:
        limiter = Limiter()
        for _ in range(100_000 // 500):
            limiter.count(Rate.EXCHANGE, "seat")


class TestBodies:
    """Whoever reaches the server must not fill its memory."""

    @pytest.mark.parametrize("path", ["/api/partner/enroll", "/api/scorm/tracking", "/v1/devices"])
    def test_a_stranger_is_cut_off(self, tmp_path: Path, path: str) -> None:
        def flood() -> Iterator[bytes]:
            yield b'"'
            for _ in range(26):
                yield b"x" * (1 << 20)

        with standing(tmp_path) as here:
            answer = here.client.post(path, content=flood(), headers={"content-type": "application/json"})
        assert answer.status_code == 413
        assert Problem.model_validate_json(answer.content).error is ProblemKind.TOO_LARGE


def test_a_database_error_does_not_say_whom_it_was_about(server: Server) -> None:
    with server.database.writing() as connection:
        assert connection.engine.hide_parameters
    with server.database.reading() as connection:
        assert connection.engine.hide_parameters
