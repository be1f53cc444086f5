"""The depot, on a folder and on a store that speaks S3 (a server of moto's own, in this process)."""

import asyncio
import hashlib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from moto.server import ThreadedMotoServer

from sync.server.depot import CHUNK, Depot, DepotError, Stored
from tests.sync.server.serving import PATIENCE

CONTENT = bytes(range(256)) * 4096
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(params=["folder", "S3"])
def depot(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Depot:
    if request.param == "folder":
        return Depot.open(str(tmp_path / "depot"))
    endpoint = request.getfixturevalue("s3")
    for name, value in {
        "AWS_ENDPOINT": endpoint,
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    bucket = f"b{abs(hash(request.node.name)) % 10**8}"
    httpx.put(f"{endpoint}/{bucket}", trust_env=False, timeout=PATIENCE).raise_for_status()
    return Depot.open(f"s3://{bucket}/carrel")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    file = tmp_path / "course.zip"
    file.write_bytes(CONTENT)
    return file


def read(depot: Depot, stored: Stored, first: int, last: int) -> list[bytes]:
    async def pieces() -> list[bytes]:
        return [piece async for piece in depot.read(stored, first, last)]

    return asyncio.run(pieces())


def test_a_package_is_found_by_its_digest(depot: Depot, package: Path) -> None:
    assert depot.find(DIGEST) is None
    assert depot.add(package) == Stored(DIGEST, len(CONTENT))
    assert depot.find(DIGEST) == Stored(DIGEST, len(CONTENT))


def test_adding_it_again_leaves_it_as_it_is(depot: Depot, package: Path) -> None:
    assert depot.add(package) == depot.add(package)


@pytest.mark.parametrize(("first", "last"), [(0, len(CONTENT) - 1), (7, 7), (CHUNK - 1, CHUNK + 1)])
def test_any_part_is_read_with_both_its_ends(depot: Depot, package: Path, first: int, last: int) -> None:
    assert b"".join(read(depot, depot.add(package), first, last)) == CONTENT[first : last + 1]


def test_what_is_gone_from_it_is_an_error_and_no_empty_file(depot: Depot) -> None:
    with pytest.raises(DepotError):
        read(depot, Stored("0" * 64, 10), 0, 9)


def test_it_can_be_tried_without_leaving_anything(depot: Depot, tmp_path: Path) -> None:
    depot.check()
    assert [path for path in (tmp_path / "depot").rglob("*") if path.is_file()] == []
