"""Packages over a real connection: whole, in parts, and after a connection that broke."""

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sync.protocol import Problem, ProblemKind
from sync.records.vocabulary import Direction, ExchangeOutcome
from sync.server.depot import Depot
from tests.sync.server.serving import PATIENCE, Standing, TalkingSeat, enrolled, standing

CONTENT = hashlib.shake_256(b"package").digest(3_000_000)
DIGEST = hashlib.sha256(CONTENT).hexdigest()
ADDRESS = f"/v1/packages/{DIGEST}"


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    folder: Path = tmp_path_factory.mktemp("server")
    with standing(folder) as running:
        file = folder / "course.zip"
        file.write_bytes(CONTENT)
        Depot.open(running.server.settings.depot).add(file)
        yield running


@pytest.fixture(scope="module")
def seat(here: Standing) -> TalkingSeat:
    return enrolled(here.server, here.client)


def get(seat: TalkingSeat, address: str = ADDRESS, **headers: str) -> httpx.Response:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return seat.client.get(address, headers=seat.bearer | given)


def test_the_whole_package_comes_with_its_length_and_its_digest_as_tag(seat: TalkingSeat) -> None:
    answer = get(seat)
    assert (answer.status_code, answer.content) == (200, CONTENT)
    assert answer.headers["etag"] == f'"{DIGEST}"'
    assert answer.headers["content-length"] == str(len(CONTENT))
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["accept-ranges"] == "bytes"


def test_a_part_comes_alone(seat: TalkingSeat) -> None:
    answer = get(seat, range="bytes=1000000-1999999", if_range=f'"{DIGEST}"')
    assert (answer.status_code, answer.content) == (206, CONTENT[1_000_000:2_000_000])
    assert answer.headers["content-range"] == f"bytes 1000000-1999999/{len(CONTENT)}"


def test_what_broke_off_goes_on_where_it_was(here: Standing, seat: TalkingSeat) -> None:
    got = b""
    with seat.client.stream("GET", ADDRESS, headers=seat.bearer) as answer:
        for piece in answer.iter_raw(64_000):
            got += piece
            if len(got) > 500_000:
                break
    rest = get(seat, range=f"bytes={len(got)}-", if_range=f'"{DIGEST}"')
    assert rest.status_code == 206
    assert hashlib.sha256(got + rest.content).hexdigest() == DIGEST


def test_another_files_tag_gets_the_whole(seat: TalkingSeat) -> None:
    assert get(seat, range="bytes=5-", if_range='"other"').status_code == 200


def test_who_has_it_is_told_so_without_a_body(seat: TalkingSeat) -> None:
    answer = get(seat, if_none_match=f'"{DIGEST}"')
    assert (answer.status_code, answer.content) == (304, b"")


def test_preconditions_and_ranges_that_fail(seat: TalkingSeat) -> None:
    assert get(seat, if_match='"other"').status_code == 412
    behind = get(seat, range=f"bytes={len(CONTENT)}-")
    assert (behind.status_code, behind.headers["content-range"]) == (416, f"bytes */{len(CONTENT)}")


def test_head_tells_the_length_and_sends_nothing(seat: TalkingSeat) -> None:
    answer = seat.client.head(ADDRESS, headers=seat.bearer)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(CONTENT))


def test_what_is_not_there_is_not_found(seat: TalkingSeat) -> None:
    answer = get(seat, f"/v1/packages/{'0' * 64}")
    assert answer.status_code == 404
    assert Problem.model_validate_json(answer.content).error is ProblemKind.NOT_FOUND


@pytest.mark.parametrize("name", ["..%2f..%2fserver.sqlite3", "A" * 64, "0" * 63, "%00" * 32])
def test_what_is_no_digest_leads_nowhere(seat: TalkingSeat, name: str) -> None:
    assert get(seat, f"/v1/packages/{name}").status_code in (404, 422)


def test_the_log_says_how_much_went_down(here: Standing) -> None:
    whole, part, broken = (enrolled(here.server, here.client) for _ in range(3))
    get(whole)
    get(part, range="bytes=0-99")
    address = here.address + ADDRESS
    with httpx.stream("GET", address, headers=broken.bearer, trust_env=False, timeout=PATIENCE) as answer:
        next(answer.iter_raw(1))
    rows = [row_of(here, seat) for seat in (whole, part, broken)]
    assert [(row.direction, row.what, row.outcome) for row in rows[:2]] == [
        (Direction.DOWN, "package", ExchangeOutcome.DONE)
    ] * 2
    assert [row.bytes for row in rows[:2]] == [len(CONTENT), 100]
    assert rows[2].bytes <= len(CONTENT)


def row_of(here: Standing, seat: TalkingSeat) -> Any:  # noqa: ANN401
    """The row of the seat's only exchange, which is written after the last byte has gone."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        for row in here.log():
            if row.device_id == seat.seat.device:
                return row
        time.sleep(0.02)
    raise AssertionError("The exchange was never noted.")
