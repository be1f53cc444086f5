"""A network between seats and a server: one asyncio loop in a thread, a listening port a seat, faults as told.

It takes a request whole, decides what becomes of it, and hands it on over a connection of its own; so a fault befalls
exactly one request, wherever the client's connections begin and end. A `Pipe` below it carries bytes as slowly as a
line does, and loses some for a while.
"""

import asyncio
import contextlib
import socket
import struct
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from random import Random
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.faults.weather import Fault, Weather

T = TypeVar("T")
SILENCE = 0.1
"""Seconds without an answer before the connection goes; whoever waits in a test gives up sooner or later."""
SEGMENT = 1_460
"""Bytes of a TCP segment on an Ethernet."""
_LATER = 3
"""After so many more requests a held one arrives at the latest."""

_INSTEAD = {
    Fault.PORTAL: b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<html>Harbour WiFi</html>",
    Fault.REDIRECT: b"HTTP/1.1 302 Found\r\nlocation: http://login.example/\r\ncontent-length: 0\r\n"
    b"connection: close\r\n\r\n",
    Fault.SIGN_IN: b"HTTP/1.1 511 Network Authentication Required\r\ncontent-type: text/html\r\n"
    b"connection: close\r\n\r\n<html>Please sign in</html>",
    Fault.GATEWAY: b"HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<html>502</html>",
    Fault.BUSY: b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 0\r\ncontent-type: text/html\r\n"
    b"connection: close\r\n\r\n<html>503</html>",
}


class Loop:
    """An asyncio loop in a thread; ends its tasks when it is left."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._servers: list[asyncio.Server] = []
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """From another thread; returns what it returns."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def listen(self, serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]) -> int:
        """A new port on the loopback; returns its number."""

        async def handled(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                    await serve(reader, writer)
            finally:
                writer.close()

        async def begin() -> int:
            server = await asyncio.start_server(handled, "127.0.0.1", 0, limit=1 << 20)
            self._servers.append(server)
            port: int = server.sockets[0].getsockname()[1]
            return port

        return self.run(begin())

    async def _end(self) -> None:
        for server in self._servers:
            server.close()
        running = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


class Proxy:
    """One seat's way to the server; `port` is where it connects to."""

    def __init__(self, loop: Loop, upstream: int, weather: Weather) -> None:
        self._upstream = upstream
        self.weather = weather
        self._held: deque[tuple[int, bytes]] = deque()
        self._count = 0
        self.port = loop.listen(self._serve)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        request = _closing(head) + await reader.readexactly(_length(head))
        self._count += 1
        await self._deliver_held()
        await self._meet(self.weather.next(), request, writer)

    async def _meet(self, fault: Fault, request: bytes, writer: asyncio.StreamWriter) -> None:
        """What the fault makes of it."""
        match fault:
            case Fault.REFUSED | Fault.LOST:
                _reset(writer) if fault is Fault.REFUSED else None
            case Fault.HELD:
                self._hold(request)
            case Fault.TORN_REQUEST:
                await self._ask(request[: len(request) // 2])
            case Fault.SCRAMBLED_REQUEST:
                await self._answer(writer, await self._ask(_scrambled(request)))
            case Fault.TWICE:
                await self._ask(request)
                await self._answer(writer, await self._ask(request))
            case Fault.LATE:
                self._hold(request)
                await self._answer(writer, await self._ask(request))
            case Fault.SLOW:
                await asyncio.sleep(self.weather.random.uniform(0, SILENCE / 2))
                await self._answer(writer, await self._ask(request))
            case Fault.SILENT:
                await self._ask(request)
                await asyncio.sleep(SILENCE)
            case Fault.LOST_ANSWER:
                await self._ask(request)
            case Fault.TORN_ANSWER | Fault.RESET:
                whole = await self._ask(request)
                await self._answer(writer, whole[: self.weather.random.randrange(len(whole) or 1)])
                _reset(writer) if fault is Fault.RESET else None
            case Fault.NONE:
                await self._answer(writer, await self._ask(request))
            case _:
                await self._answer(writer, _INSTEAD[fault])

    def _hold(self, request: bytes) -> None:
        self._held.append((self._count + self.weather.random.randint(1, _LATER), request))

    async def _deliver_held(self) -> None:
        for _ in range(len(self._held)):
            due, request = self._held.popleft()
            if due <= self._count:
                await self._ask(request)
            else:
                self._held.append((due, request))

    async def _ask(self, request: bytes) -> bytes:
        """The whole answer of the server; empty where it gave none."""
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._upstream)
        except OSError:
            return b""
        try:
            writer.write(request)
            if writer.can_write_eof():
                await writer.drain()
            if len(request) < _whole(request):
                return b""
            return await reader.read()
        except OSError:
            return b""
        finally:
            writer.close()

    async def _answer(self, writer: asyncio.StreamWriter, answer: bytes) -> None:
        writer.write(answer)
        await writer.drain()


class SlowPipe:
    """A line of so many bits a second, both ways, on which a share of the segments is lost.

    TCP hides a loss as a wait: the segment comes again after the retransmission time-out, and nothing overtakes it.
    """

    def __init__(self, loop: Loop, upstream: int, bits: float, loss: float, random: Random, wait: float = 0.3) -> None:
        self._upstream = upstream
        self._seconds_a_byte = 8 / bits
        self._loss = loss
        self._random = random
        self._wait = wait
        self._open: set[asyncio.StreamWriter] = set()
        self._loop = loop
        self.lost = 0
        self.segments = 0
        self.bytes = 0
        self.port = loop.listen(self._serve)

    def cut(self) -> None:
        """Every connection breaks off, as where the antenna turns away."""

        async def cut() -> None:
            for each in self._open:
                _reset(each)

        self._loop.run(cut())

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._upstream)
        # A line holds little: what is written is on its way only when there is room for it.
        for each in (writer, up_writer):
            each.transport.set_write_buffer_limits(high=SEGMENT)
        self._open |= {writer, up_writer}
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._carry(reader, up_writer))
                both.create_task(self._carry(up_reader, writer))
        except* OSError:
            pass
        finally:
            self._open -= {writer, up_writer}
            up_writer.close()

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while segment := await source.read(SEGMENT):
            lost = self._random.random() < self._loss
            self.lost += lost
            self.segments += 1
            self.bytes += len(segment)
            await asyncio.sleep(len(segment) * self._seconds_a_byte + (self._wait if lost else 0))
            target.write(segment)
            await target.drain()
        if target.can_write_eof():
            target.write_eof()


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _whole(request: bytes) -> int:
    head, mark, _ = request.partition(b"\r\n\r\n")
    return len(head) + 4 + _length(head) if mark else len(request) + 1


def _closing(head: bytes) -> bytes:
    """The same request, asking for the connection's end after the answer."""
    kept = [line for line in head[:-4].split(b"\r\n") if not line.lower().startswith(b"connection:")]
    return b"\r\n".join([*kept, b"connection: close"]) + b"\r\n\r\n"


def _scrambled(request: bytes) -> bytes:
    """Two stretches of the body change places; the head stays, so that it arrives at all."""
    head, _, body = request.partition(b"\r\n\r\n")
    third = len(body) // 3
    return head + b"\r\n\r\n" + body[third : 2 * third] + body[:third] + body[2 * third :]


def _reset(writer: asyncio.StreamWriter) -> None:
    """RST, not FIN: what was on its way is gone."""
    opened = writer.get_extra_info("socket")
    if opened is not None:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
