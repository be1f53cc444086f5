"""How the client speaks TCP and TLS: it ends in time, believes no stranger's certificate, is led nowhere else."""

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from sync.trouble import Cancelled, NotSafe, Unreachable
from sync.wire import Wire

Says = Callable[[socket.socket], None]


class Listener:
    """Takes connections one after another and lets `says` answer each."""

    def __init__(self, says: Says, context: ssl.SSLContext | None = None) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.taken = 0
        self._says = says
        self._context = context
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                opened, _ = self._listening.accept()
            except OSError:
                return
            self.taken += 1
            with opened:
                try:
                    if self._context is not None:
                        with self._context.wrap_socket(opened, server_side=True) as wrapped:
                            self._says(wrapped)
                    else:
                        self._says(opened)
                except OSError:
                    continue


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


def hears(connection: socket.socket) -> bytes:
    """The head of a request."""
    heard = b""
    while b"\r\n\r\n" not in heard:
        heard += connection.recv(4_096) or b"\r\n\r\n"
    return heard


def says_nothing(connection: socket.socket) -> None:
    hears(connection)
    connection.recv(1)


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
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("says", [says_nothing, trickles])
def test_another_thread_can_stop_a_request_at_once(listen: Callable[..., Listener], wire: Wire, says: Says) -> None:
    threading.Timer(0.2, wire.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        wire.send("GET", f"http://127.0.0.1:{listen(says).port}/", deadline=30)
    assert time.monotonic() - began < 1


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
        server = listen(answers, _context(tmp_path))
        with pytest.raises(NotSafe, match="certificate"):
            wire.send("GET", f"https://127.0.0.1:{server.port}/")

    def test_a_centers_own_authority_is_believed_where_the_system_does(
        self, listen: Callable[..., Listener], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = listen(answers, _context(tmp_path))
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
            server = listen(answers, _context(tmp_path, address, until))
            with pytest.raises(NotSafe, match="certificate"):
                wire.send("GET", f"https://127.0.0.1:{server.port}/")
            wire.close()


def _context(folder: Path, address: str = "127.0.0.1", until: datetime | None = None) -> ssl.SSLContext:
    """A server's TLS with a certificate of its own making, which lies in `folder` for whoever believes it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Harbour School")])
    end = until or datetime.now(UTC) + timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(end - timedelta(days=30))
        .not_valid_after(end)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*paths)
    return context
