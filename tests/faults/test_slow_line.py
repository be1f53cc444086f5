"""64 kbit/s and 3 % of the segments lost: everything arrives, and a package goes on in the middle."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from desktop.store.offers import want
from sync.client import Exchange, Progress, Stage
from sync.server.depot import Depot
from sync.server.importing import import_package
from sync.server.server import Server
from sync.trouble import Unreachable
from tests import packages
from tests.faults.place import differences
from tests.faults.proxy import Loop, SlowPipe
from tests.faults.seat import FaultySeat
from tests.faults.server import ServerProcess, invitation
from tests.packages import build_zip

BITS = 64_000
LOSS = 0.03
PACKAGE_BYTES = 90_000
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the server runs on POSIX systems")


@pytest.fixture
def loop() -> Iterator[Loop]:
    with Loop() as running:
        yield running


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    (tmp_path / "server").mkdir()
    made = ServerProcess(tmp_path / "server")
    yield made
    made.stop()


def import_course(server: ServerProcess, folder: Path) -> str:
    """A course of bytes that no compression makes smaller; its SHA-256."""
    noise = Random(1).randbytes(PACKAGE_BYTES)
    file = build_zip(folder / "course.zip", packages.Course("Lifting safely").files() | {"film.bin": noise})
    opened = Server(server.disk.settings)
    try:
        return import_package(opened, Depot.open(opened.settings.depot), file).sha256
    finally:
        opened.close()


@pytest.mark.timeout(300)
def test_a_slow_and_lossy_line_brings_everything_through_and_resumes_a_package(
    server: ServerProcess, loop: Loop, tmp_path: Path
) -> None:
    sha256 = import_course(server, tmp_path)
    (token,) = server.disk.invite(1)
    server.start()
    pipe = SlowPipe(loop, server.port, BITS, LOSS, Random(3))
    seat = FaultySeat(tmp_path / "seat", Random(4))
    try:
        seat.settle()
        seat.join(invitation(pipe.port, token))
        seat.connect()
        seat.work(60)
        seat.exchange()
        assert differences(seat.journal(), server.disk.lines_of(seat.store.device)) == []
        seat.store.write(lambda connection: want(connection, [sha256], wanted=True)).result()
        before, breaks = pipe.bytes, [PACKAGE_BYTES // 4, PACKAGE_BYTES // 2]

        def breaks_off_half_way(progress: Progress) -> None:
            """After so many bytes, however many come at once."""
            if progress.stage is Stage.FETCHING and breaks and progress.done >= breaks[0]:
                breaks.pop(0)
                pipe.cut()

        for _ in range(2):
            with pytest.raises(Unreachable):
                Exchange(seat.line, seat.outbox, seat.inbox, told=breaks_off_half_way).run()
        summary = Exchange(seat.line, seat.outbox, seat.inbox, told=breaks_off_half_way).run()
        assert summary.fetched == (sha256,)
        assert summary.bytes_down < PACKAGE_BYTES * 0.9, "it began anew instead of going on"
        assert pipe.bytes - before < PACKAGE_BYTES * 1.6, "more came over the line than what was missing"
        assert pipe.lost > 0
    finally:
        seat.close()
