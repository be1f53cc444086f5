"""Sockets that a client meets: whatever they are told to say, a whole small server, and TLS of their own making."""

import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.sync.small_server import SmallServer

Says = Callable[[socket.socket], None]


class Listener:
    """Takes connections one after another and lets `says` answer each."""

    def __init__(self, says: Says, context: ssl.SSLContext | None = None) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.taken = 0
        self._says = says
        self.context = context
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
                    if self.context is not None:
                        with self.context.wrap_socket(opened, server_side=True) as wrapped:
                            self._says(wrapped)
                    else:
                        self._says(opened)
                except OSError:
                    continue


def hears(connection: socket.socket) -> bytes:
    """The head of a request, and what of its body came along."""
    heard = b""
    while b"\r\n\r\n" not in heard:
        came = connection.recv(4_096)
        if not came:
            raise ConnectionAbortedError
        heard += came
    return heard


def serves(server: SmallServer) -> Says:
    """The small server over a socket, one request a connection."""

    def says(connection: socket.socket) -> None:
        head, _, body = hears(connection).partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        method, path, _ = first.split(" ")
        headers = dict(line.split(": ", 1) for line in lines)
        while len(body) < int(headers.get("content-length", "0")):
            body += connection.recv(4_096)
        answer = server.answer(httpx.Request(method, f"https://server{path}", headers=headers, content=body))
        content = answer.read()
        told = f"HTTP/1.1 {answer.status_code} OK\r\ncontent-type: application/json\r\nconnection: close\r\n"
        connection.sendall(f"{told}content-length: {len(content)}\r\n\r\n".encode() + content)

    return says


def tls_of(folder: Path, address: str = "127.0.0.1", until: datetime | None = None) -> ssl.SSLContext:
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
