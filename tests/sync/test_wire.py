"""How the client speaks TCP and TLS: it ends in time, believes no stranger's certificate, is led nowhere else."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from sync import wire as wire_module
from sync.line import Line
from sync.trouble import Cancelled, NotSafe, Unreachable, WrongDate
from sync.wire import Wire
from tests.sync.listening import Listener, Says, hears, serves, tls_of
from tests.sync.small_seat import SmallKeys
from tests.sync.small_server import Known, SmallServer

SOON = 20.0
"""Seconds in which a busy machine gets round to it; the minute after which silence ends by itself is far off."""


@pytest.fixture
def listen() -> Iterator[Callable[..., Listener]]:
    made: list[Listener] = []

    def begin(says: Says, context: ssl.SSLContext | None = None) -> Listener:
        made.append(Listener(says, context))
        return made[-1]

    yield begin
    for each in made:
        each.close()


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire()
    yield made
    made.close()


def says_nothing(connection: socket.socket) -> None:
    hears(connection)
    connection.recv(1)


def waits_for_the_end(connection: socket.socket) -> None:
    while connection.recv(4_096):
        pass


def trickles(connection: socket.socket) -> None:
    """A byte a moment, for ever: no time-out between two bytes ever ends it."""
    hears(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n")
    while True:
        connection.sendall(b" ")
        time.sleep(0.02)


def answers(connection: socket.socket) -> None:
    hears(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nhello")


@pytest.mark.parametrize("says", [says_nothing, trickles])
def test_a_request_ends_at_its_deadline_however_the_server_dallies(
    listen: Callable[..., Listener], wire: Wire, says: Says
) -> None:
    began = time.monotonic()
    with pytest.raises(Unreachable, match="too slow"):
        wire.send("GET", f"http://127.0.0.1:{listen(says).port}/", deadline=0.3)
    assert time.monotonic() - began < SOON


@pytest.mark.parametrize("says", [says_nothing, trickles])
def test_another_thread_can_stop_a_request_at_once(listen: Callable[..., Listener], wire: Wire, says: Says) -> None:
    threading.Timer(0.2, wire.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        wire.send("GET", f"http://127.0.0.1:{listen(says).port}/", deadline=600)
    assert time.monotonic() - began < SOON


class TestTlsThatNeverBegins:
    """A network may take a connection and never say a word of TLS; the socket is in the hands of TLS by then."""

    @pytest.fixture(autouse=True)
    def patient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(wire_module, "PATIENCE", httpx.Timeout(600))

    def test_another_thread_can_stop_it_at_once(self, listen: Callable[..., Listener], wire: Wire) -> None:
        def stops_it(connection: socket.socket) -> None:
            connection.recv(1)
            wire.cancel()
            waits_for_the_end(connection)

        with pytest.raises(Cancelled):
            wire.send("GET", f"https://127.0.0.1:{listen(stops_it).port}/", deadline=600)

    def test_it_ends_at_the_deadline(
        self, listen: Callable[..., Listener], wire: Wire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        deadlines = deadlines_of(monkeypatch)

        def comes_late(connection: socket.socket) -> None:
            connection.recv(1)
            deadlines[0]()
            waits_for_the_end(connection)

        with pytest.raises(Unreachable, match="too slow"):
            wire.send("GET", f"https://127.0.0.1:{listen(comes_late).port}/")


def test_a_deadline_that_comes_with_the_answer_does_not_end_the_next_request(
    listen: Callable[..., Listener], wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    deadlines = deadlines_of(monkeypatch)
    assert wire.send("GET", f"http://127.0.0.1:{listen(answers).port}/").body == b"hello"

    def hears_the_first_ones_deadline(connection: socket.socket) -> None:
        deadlines[0]()
        answers(connection)

    assert wire.send("GET", f"http://127.0.0.1:{listen(hears_the_first_ones_deadline).port}/").body == b"hello"


def deadlines_of(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], object]]:
    """What happens at the deadline of each request from now on: a test calls it, no clock does."""
    kept: list[Callable[[], object]] = []
    monkeypatch.setattr(wire_module, "_timer", lambda _seconds, then: kept.append(then))
    return kept


def test_what_was_stopped_stays_stopped_until_it_is_renewed(listen: Callable[..., Listener], wire: Wire) -> None:
    address = f"http://127.0.0.1:{listen(answers).port}/"
    wire.cancel()
    with pytest.raises(Cancelled):
        wire.send("GET", address)
    wire.renew()
    assert wire.send("GET", address).body == b"hello"


def test_a_redirect_is_not_followed(listen: Callable[..., Listener], wire: Wire) -> None:
    elsewhere = listen(answers)

    def redirects(connection: socket.socket) -> None:
        hears(connection)
        connection.sendall(
            f"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:{elsewhere.port}/\r\ncontent-length: 0\r\n\r\n".encode()
        )

    assert wire.send("GET", f"http://127.0.0.1:{listen(redirects).port}/").status == 302
    assert elsewhere.taken == 0


def test_nobody_listening_is_unreachable(wire: Wire) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable):
        wire.send("GET", f"http://127.0.0.1:{port}/")


def test_an_error_of_the_one_who_reads_stays_that_error(listen: Callable[..., Listener], wire: Wire) -> None:
    with pytest.raises(OSError, match="disk"), wire.open("GET", f"http://127.0.0.1:{listen(answers).port}/"):
        raise OSError("disk full")


class TestCertificates:
    """TLS: the chain, the name and the dates all have to be right."""

    def test_a_certificate_that_nobody_vouches_for_is_not_believed(
        self, listen: Callable[..., Listener], wire: Wire, tmp_path: Path
    ) -> None:
        server = listen(answers, tls_of(tmp_path))
        with pytest.raises(NotSafe, match="certificate"):
            wire.send("GET", f"https://127.0.0.1:{server.port}/")

    def test_a_centers_own_authority_is_believed_where_the_system_does(
        self, listen: Callable[..., Listener], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = listen(answers, tls_of(tmp_path))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        wire = Wire()
        assert wire.send("GET", f"https://127.0.0.1:{server.port}/").body == b"hello"
        wire.close()

    def test_one_for_another_name_or_of_another_time_is_not(
        self, listen: Callable[..., Listener], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        yesterday = datetime.now(UTC) - timedelta(days=1)
        for address, until in (("127.0.0.2", None), ("127.0.0.1", yesterday)):
            wire = Wire()
            server = listen(answers, tls_of(tmp_path, address, until))
            with pytest.raises(NotSafe, match="certificate"):
                wire.send("GET", f"https://127.0.0.1:{server.port}/")
            wire.close()


class TestWrongClock:
    """A certificate whose dates alone speak against it, and a server that is asked what time it is.

    To a machine whose clock is wrong every certificate looks like one of another time; here the certificate is.
    """

    UNTIL = datetime.now(UTC) - timedelta(days=400)

    def _line(self, port: int, server: SmallServer, heard_at: datetime | None) -> Line:
        keys = SmallKeys()
        server.devices[keys.device] = Known(keys.key)
        return Line(Wire(), server.id, [f"https://127.0.0.1:{port}"], keys, heard_at=heard_at)

    @pytest.fixture
    def server(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallServer:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        made = SmallServer()
        made.time = self.UNTIL - timedelta(days=10)
        return made

    def test_it_is_believed_while_the_servers_own_time_fits_the_certificate_and_goes_on_from_the_last_contact(
        self, listen: Callable[..., Listener], server: SmallServer, tmp_path: Path
    ) -> None:
        port = listen(serves(server), tls_of(tmp_path, until=self.UNTIL)).port
        line = self._line(port, server, heard_at=server.time - timedelta(days=3))
        line.connect()
        assert line.changes(None, 10).changes == ()
        line.wire.close()

    @pytest.mark.parametrize(
        ("heard_at", "server_time"),
        [
            pytest.param(None, UNTIL - timedelta(days=10), id="never heard before"),
            pytest.param(UNTIL + timedelta(days=100), UNTIL - timedelta(days=10), id="the server's time went back"),
            pytest.param(UNTIL - timedelta(days=20), UNTIL + timedelta(days=2), id="the certificate did run out"),
        ],
    )
    def test_else_nothing_but_a_greeting_is_said_to_it(
        self,
        listen: Callable[..., Listener],
        server: SmallServer,
        tmp_path: Path,
        heard_at: datetime | None,
        server_time: datetime,
    ) -> None:
        port = listen(serves(server), tls_of(tmp_path, until=self.UNTIL)).port
        server.time = server_time
        line = self._line(port, server, heard_at)
        with pytest.raises(WrongDate):
            line.connect()
        assert {path for _, path in server.requests} <= {"/v1/hello"}
        line.wire.close()

    def test_a_certificate_for_another_name_stays_refused(
        self, listen: Callable[..., Listener], server: SmallServer, tmp_path: Path
    ) -> None:
        port = listen(serves(server), tls_of(tmp_path, "127.0.0.2", self.UNTIL)).port
        line = self._line(port, server, heard_at=server.time)
        with pytest.raises(NotSafe):
            line.connect()
        assert server.requests == []
        line.wire.close()

    def test_another_certificate_in_the_middle_is_not_taken_for_the_one_that_was_met(
        self, listen: Callable[..., Listener], server: SmallServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        contexts = [tls_of(tmp_path, until=self.UNTIL)]
        listener = listen(serves(server), contexts[0])
        line = self._line(listener.port, server, heard_at=server.time)
        line.connect()
        other = tmp_path / "other"
        other.mkdir()
        listener.context = tls_of(other, until=self.UNTIL)
        both = (tmp_path / "certificate.pem").read_bytes() + (other / "certificate.pem").read_bytes()
        (tmp_path / "certificate.pem").write_bytes(both)
        line.wire.close()
        asked = len(server.requests)
        with pytest.raises(NotSafe):
            line.changes(None, 10)
        assert len(server.requests) == asked
        line.wire.close()
