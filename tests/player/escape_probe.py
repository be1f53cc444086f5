"""A process of its own that lets a page try every way out, in the cage or outside it, and prints what got through.

`python -m tests.player.escape_probe caged|open` prints one JSON object: `hits` (what the local sinks saw), `names`
(what a name server on this machine was asked; only in a network namespace of our own), `blocked` (what the cage said).
"""

import fcntl
import json
import os
import re
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

SETTLE_SECONDS = 7.0
"""After the last try."""
NAMED = {"img-named.sink.test", "fetch-named.sink.test"}
HEARD = 40
"""Ways out that are heard at the least where nothing holds the page, however busy the machine is."""
PAGE = b"<!doctype html><meta charset=utf-8><title>ways out</title><body><script src='ways.js'></script>"
NAME_AT = 12
"""Where the name begins in a question to a name server (RFC 1035, 4.1.1); the bytes before may look like letters."""
HOST, OTHER = "a" * 32, "b" * 32


class Sinks:
    """A TCP and a UDP listener, and a name server where port 53 is ours. `hits` are paths or first bytes."""

    def __init__(self, *, own_network: bool) -> None:
        self.hits: list[str] = []
        self.names: list[str] = []
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.udp = self._udp(0)
        threading.Thread(target=self._serve_tcp, daemon=True).start()
        threading.Thread(target=self._serve_udp, args=(self.udp, self.hits), daemon=True).start()
        if own_network:
            threading.Thread(target=self._serve_names, args=(self._udp(53),), daemon=True).start()

    @staticmethod
    def _udp(port: int) -> socket.socket:
        sink = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sink.bind(("127.0.0.1", port))
        return sink

    def _serve_tcp(self) -> None:
        while True:
            connection, _ = self.tcp.accept()
            threading.Thread(target=self._read, args=(connection,), daemon=True).start()

    def _read(self, connection: socket.socket) -> None:
        connection.settimeout(2)
        try:
            data = connection.recv(4096)
            line = re.match(rb"[A-Z]+ /(\S*)", data)
            self.hits.append(line[1].decode() if line else f"tcp {data[:12].hex()}")
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        except OSError:
            self.hits.append("connect")
        connection.close()

    @staticmethod
    def _serve_udp(sink: socket.socket, seen: list[str]) -> None:
        while True:
            data, _ = sink.recvfrom(4096)
            seen.append(f"udp {data[:8].hex()}")

    def _serve_names(self, sink: socket.socket) -> None:
        while True:
            data, _ = sink.recvfrom(4096)
            labels = re.findall(rb"[a-z0-9-]{2,}", data[NAME_AT:])
            self.names.append(".".join(label.decode() for label in labels) or f"udp {data[:8].hex()}")


def own_network() -> bool:
    """Set up the namespace this process was started in: loopback up, the name server is our own sink."""
    if os.environ.get("CARREL_PROBE_NAMESPACE") != "1":
        return False
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        request = struct.pack("16sh14s", b"lo", 0x1 | 0x40, b"")  # IFF_UP | IFF_RUNNING
        fcntl.ioctl(control, 0x8914, request)  # SIOCSIFFLAGS
    with tempfile.NamedTemporaryFile("w", delete=False) as resolver:
        resolver.write("nameserver 127.0.0.1\noptions attempts:1 timeout:1\n")
    subprocess.run(["mount", "--bind", resolver.name, "/etc/resolv.conf"], check=True)
    return True


def main(kind: str) -> None:
    has_names = own_network()
    sinks = Sinks(own_network=has_names)
    caged = kind == "caged"

    def is_enough(tried: list[str]) -> bool:
        heard = len(set(tried) & set(sinks.hits)) >= HEARD
        return caged or (heard and (not has_names or set(sinks.names) >= NAMED))

    from desktop.player import flags  # noqa: PLC0415 (the environment must be right before Qt is loaded)

    if caged:
        flags.prepare_environment(os.environ, is_root=flags.runs_as_root(), unsafe_as_root=flags.runs_as_root())
    elif flags.runs_as_root():
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    from tests.player import escape_window  # noqa: PLC0415

    script = Path(__file__).with_name("escape_ways.js").read_text(encoding="utf-8")
    ports = f"const HTTP = {sinks.tcp.getsockname()[1]}, UDP = {sinks.udp.getsockname()[1]}, OTHER = '{OTHER}';\n"
    report = escape_window.let_it_try(
        PAGE, (ports + script).encode(), HOST, SETTLE_SECONDS, caged=caged, enough=is_enough
    )
    time.sleep(0.5)
    print(json.dumps({"hits": sinks.hits, "names": sinks.names, **report}))


if __name__ == "__main__":
    main(sys.argv[1])
