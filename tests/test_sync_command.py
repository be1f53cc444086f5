"""`carrel sync` as a person or a scheduled task runs it: what it says, and who has to act by its exit code."""

import base64
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.config import Config
from desktop.store.device_keys import device_keys
from desktop.store.people import add_person
from desktop.store.server_link import keep_link
from desktop.store.store import Connection, Store
from desktop.sync_command import Steps
from desktop.sync_command import said as said_of
from sync.client import Progress, Stage, Summary
from sync.introductions import EnrolAnswer
from sync.protocol import in_base64
from tests.sync.listening import Listener, serves
from tests.sync.small_server import RECIPIENT, START_OF_TIME, Known, SmallServer
from tests.test_command_line import NoKeyService, carrel, carrel_again


@pytest.fixture
def server() -> SmallServer:
    return SmallServer()


@pytest.fixture
def listener(server: SmallServer) -> Iterator[Listener]:
    with closing(Listener(serves(server))) as made:
        yield made


def seat_at(home: Path, server: SmallServer, port: int) -> None:
    """A seat with one person to tell of, enrolled at the server."""
    config = Config.below(home)
    config.make_folders()
    with Store.open(config.data, service=NoKeyService()) as store:
        keys = store.write(device_keys).result()
        server.devices[keys.device] = Known(keys.key)
        answer = EnrolAnswer(
            device=keys.device,
            server=server.id,
            generation=server.generation,
            center="Harbour School",
            addresses=(f"http://127.0.0.1:{port}",),
            key=in_base64(bytes(32)),
            recipient=RECIPIENT,
        )

        def settle(connection: Connection) -> None:
            keep_link(connection, answer, base64.b64decode(answer.key), store.clock())
            add_person(connection, "Ada", "Byron", store.clock())

        store.write(settle).result()


def test_a_seat_without_a_server_is_told_where_to_get_one(tmp_path: Path) -> None:
    said = carrel("--home", tmp_path, "sync", XDG_DATA_HOME=str(tmp_path))
    assert said.code == 1
    assert "Settings" in said.err


def test_what_waits_is_sent_with_a_line_for_each_step(server: SmallServer, listener: Listener, tmp_path: Path) -> None:
    seat_at(tmp_path, server, listener.port)
    said = carrel_again("--home", tmp_path, "sync")
    assert said.code == 0, said
    assert [record.body["fields"]["given_name"] for record in server.received.values()] == ["Ada"]
    assert said.out.splitlines()[0] == "Connecting to Harbour School"
    assert "1 records sent" in said.out.splitlines()[-1]
    again = carrel_again("--home", tmp_path, "sync", "--quiet")
    assert len(again.out.splitlines()) == 1
    assert "0 records sent" in again.out
    assert len(server.received) == 1


def test_a_server_that_is_not_there_is_no_failure_of_anybodys(server: SmallServer, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    seat_at(tmp_path, server, port)
    said = carrel_again("--home", tmp_path, "sync", "--tries", "1")
    assert said.code == 3
    assert "kept here" in said.err


def test_a_server_that_does_not_know_the_seat_needs_a_person(
    server: SmallServer, listener: Listener, tmp_path: Path
) -> None:
    seat_at(tmp_path, server, listener.port)
    server.devices.clear()
    assert carrel_again("--home", tmp_path, "sync").code == 1


def test_another_server_at_the_address_is_told_nothing(server: SmallServer, listener: Listener, tmp_path: Path) -> None:
    seat_at(tmp_path, server, listener.port)
    server.id = uuid4()
    assert carrel_again("--home", tmp_path, "sync").code == 1
    assert {path for _, path in server.requests} == {"/v1/hello"}


def test_the_words_of_strangers_command_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """A course is called by its author, and a server by whoever keeps it."""
    Steps("Harbour\x1b[2J School").tell(Progress(Stage.CONNECTING))
    Steps("").tell(Progress(Stage.FETCHING, 1, 10, "Knots\x1b]0;owned\x07\nDone in 0:00:00"))
    written = capsys.readouterr().out
    assert "\x1b" not in written
    assert len(written.splitlines()) == 2


def test_what_waits_for_a_person_is_of_what_was_sent() -> None:
    summary = Summary(START_OF_TIME, sent=5, parked=2, changes=9)
    assert "5 records sent (2 of them wait for a person on the server), 9 changes received" in said_of(summary)
