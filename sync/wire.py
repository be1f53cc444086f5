"""HTTP requests that end: by their answer, by their deadline, or because somebody no longer waits for them.

A blocking read can't be asked to stop, but its socket can be shut down from another thread. So every socket that a
request opens is remembered, and a deadline or `cancel` shuts it.
"""

import contextlib
import socket
import ssl
import threading
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Final
from urllib.parse import urlsplit

import httpx

from sync.certificates import DATE_CODES, Dates
from sync.invitation import is_plain
from sync.trouble import Cancelled, Faulty, NotSafe, SyncTrouble, Unreachable, WrongDate

ANSWER_BYTES: Final = 64 << 20
"""The largest answer that is read into memory."""
PATIENCE: Final = httpx.Timeout(connect=15, read=60, write=30, pool=5)
"""Seconds without any progress at all."""
CHUNK: Final = 16 << 10
SEND_BUFFER: Final = 64 << 10
"""Of the operating system's: small, so that what counts as sent has nearly left the machine on a slow line."""
KEPT_ALIVE: Final = 30.0
STOPPED: Final = "The exchange was stopped. What the server has acknowledged stays there."
TOO_SLOW: Final = "The connection to the server is too slow at the moment."


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; `headers` have lower-case names."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def type(self) -> str:
        """The media type alone."""
        return media_type(self.headers)


def media_type(headers: Mapping[str, str]) -> str:
    """Without its parameters, in lower case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


class AnswerTooLarge(Faulty):
    """More than ANSWER_BYTES."""


class Wire:
    """Used by one thread at a time, except `cancel`, which any thread may call.

    `transport` is for tests; without one, each address gets a connection of its own through the system's proxy if it
    has one, TLS certificates being checked against the system's list and the Mozilla one.
    """

    def __init__(self, transport: httpx.BaseTransport | None = None, *, plain_allowed: bool = False) -> None:
        self._given = transport
        self._plain_allowed = plain_allowed
        self._clients: dict[str, httpx.Client] = {}
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._handshaking: set[socket.socket] = set()
        """Copies: TLS takes a socket over when it begins to shake hands, and hands out its own only afterwards."""
        self._cancelled = False
        self._late = threading.Event()
        self._dates = Dates()

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        deadline: float = 60.0,
    ) -> Answer:
        """One request and its whole answer, whatever its status. Raises Unreachable, NotSafe, Cancelled."""
        with self.open(method, url, headers=headers, body=body, deadline=deadline) as response:
            read = bytearray()
            for chunk in response.iter_bytes(CHUNK):
                read += chunk
                if len(read) > ANSWER_BYTES:
                    raise AnswerTooLarge(
                        "The server's answer is larger than anything it should send. Nothing was taken from it."
                    )
            return Answer(response.status_code, response.headers, bytes(read))

    @contextlib.contextmanager
    def open(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        deadline: float | None = None,
    ) -> Iterator[httpx.Response]:
        """An answer whose body is read bit by bit; `deadline` seconds for all of it. Raises as `send` does."""
        if is_plain(url) and not self._plain_allowed:
            raise NotSafe(
                "The server's address begins with http://, so anybody on the way could read along. Nothing was sent. "
                "Ask an administrator for the address that begins with https://."
            )
        self._unless_cancelled()
        origin = _origin(url)
        client = self._client(origin)
        self._late = late = threading.Event()

        def give_up() -> None:
            with self._lock:
                if self._late is late:  # else the answer came at the same moment, and the next request has begun
                    late.set()
                    self._shut()

        watch = _timer(deadline, give_up)
        try:
            with client.stream(
                method,
                url,
                headers=dict(headers or {}) | ({"content-length": str(len(body))} if body else {}),
                content=self._in_bits(body) if body else None,
                extensions={"trace": partial(self._remember, origin)},
            ) as response:
                yield response
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            if self._cancelled:
                raise Cancelled(STOPPED) from error
            if late.is_set():
                raise Unreachable(TOO_SLOW) from error
            raise _in_words(error) from error
        finally:
            if watch is not None:
                watch.cancel()
            self._end()

    def cancel(self) -> None:
        """Whatever runs ends with Cancelled, and so does whatever begins before `renew`."""
        self._cancelled = True
        with self._lock:
            self._shut()

    def renew(self) -> None:
        """Let requests begin again after a `cancel`."""
        self._cancelled = False

    @contextlib.contextmanager
    def whatever_date(self, url: str) -> Iterator[None]:
        """In here, certificates of that server may be of any date. Afterwards only the one that was met then may be."""
        origin = _origin(url)
        self._renew_client(origin)
        with self._dates.open_to(origin):
            yield

    def dates_met(self, url: str) -> tuple[datetime, datetime]:
        """From when to when the certificate is good that was met in `whatever_date`."""
        return self._dates.of(_origin(url))

    def check_dates(self, url: str) -> None:
        """End what `whatever_date` began: the server's certificates are checked by this machine's clock again."""
        if self._dates.forget(_origin(url)):
            self._renew_client(_origin(url))

    def close(self) -> None:
        """Close all connections; the wire can still be used, and opens new ones."""
        for client in self._clients.values():
            client.close()
        self._clients.clear()

    def _unless_cancelled(self) -> None:
        if self._cancelled:
            raise Cancelled(STOPPED)

    def _client(self, origin: str) -> httpx.Client:
        if origin not in self._clients:
            self._clients[origin] = httpx.Client(
                transport=self._given or _transport(origin, self._dates),
                timeout=PATIENCE,
                follow_redirects=False,
                trust_env=False,
            )
        return self._clients[origin]

    def _renew_client(self, origin: str) -> None:
        client = self._clients.pop(origin, None)
        if client is not None:
            client.close()

    def _in_bits(self, body: bytes) -> Iterator[bytes]:
        for start in range(0, len(body), CHUNK):
            self._unless_cancelled()
            yield body[start : start + CHUNK]

    def _remember(self, origin: str, event: str, info: Mapping[str, Any]) -> None:
        """httpx tells of every step of a request; the ends of these two hand out a stream."""
        if not event.endswith(("connect_tcp.complete", "start_tls.complete")):
            return
        stream = info["return_value"]
        opened = stream.get_extra_info("socket")
        if isinstance(opened, socket.socket):
            with self._lock:
                self._sockets.add(opened)
                if not isinstance(opened, ssl.SSLSocket):
                    self._handshaking.add(opened.dup())
        try:
            if self._late.is_set():
                raise Unreachable(TOO_SLOW)  # the deadline came before there was a socket to shut
            self._dates.met(origin, stream.get_extra_info("ssl_object"))
            self._unless_cancelled()
        except SyncTrouble:
            stream.close()
            raise

    def _shut(self) -> None:
        """Whoever calls it holds the lock."""
        for opened in self._sockets | self._handshaking:
            with contextlib.suppress(OSError):  # closed meanwhile
                opened.shutdown(socket.SHUT_RDWR)

    def _end(self) -> None:
        """A request is over: what still comes in its name is for nobody."""
        with self._lock:
            self._late = threading.Event()
            for copy in self._handshaking:
                copy.close()
            self._handshaking.clear()
            self._sockets = {opened for opened in self._sockets if opened.fileno() >= 0}


def _timer(seconds: float | None, then: Callable[[], object]) -> threading.Timer | None:
    if seconds is None:
        return None
    timer = threading.Timer(seconds, then)
    timer.daemon = True
    timer.start()
    return timer


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _transport(origin: str, dates: Dates) -> httpx.HTTPTransport:
    host, scheme = urlsplit(origin).hostname or "", urlsplit(origin).scheme
    proxy = None if urllib.request.proxy_bypass(host) else urllib.request.getproxies().get(scheme)
    if scheme == "http" and not is_plain(origin):
        proxy = None  # this very machine
    return httpx.HTTPTransport(
        # Without TLS there is nothing to verify, and reading the lists of authorities takes a third of a second.
        verify=dates.trust(origin) if scheme == "https" else False,
        proxy=proxy,
        limits=httpx.Limits(max_connections=2, max_keepalive_connections=1, keepalive_expiry=KEPT_ALIVE),
        socket_options=[
            (socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER),
            (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        ],
    )


def _in_words(error: Exception) -> Unreachable | NotSafe:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            kind = WrongDate if cause.verify_code in DATE_CODES else NotSafe
            return kind(
                f"The server's certificate is not believed ({cause.verify_message}). Nothing was sent. "
                "Check this machine's date, then ask an administrator."
            )
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return Unreachable("The server can't be reached at the moment. Everything is kept here and sent later.")
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return Unreachable("The server's address can't be used. Ask an administrator for the right one.")
    return Unreachable("The connection to the server broke off. What it has not acknowledged is sent again.")
