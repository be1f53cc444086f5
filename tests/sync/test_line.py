"""A seat's line to its server: which address, how long a token, and what each way of saying no means."""

from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from sync.client import Exchange
from sync.line import Broken, Gap, Line, Missing, NotTaken, Resync, TooLarge, hello, no
from sync.protocol import PROTOCOL, Ack, Problem, ProblemKind
from sync.trouble import (
    AnotherServer,
    Busy,
    CaptivePortal,
    Faulty,
    NotEnrolled,
    Refused,
    SyncTrouble,
    TooOld,
    Unreachable,
)
from sync.wire import Answer, Wire
from tests.sync.small_seat import ADDRESS, SmallInbox, SmallKeys, SmallOutbox
from tests.sync.small_server import Known, SmallServer

OTHER = "https://inside.example"


@dataclass
class Clock:
    """Seconds that pass when a test says so."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


class Net(httpx.BaseTransport):
    """Servers by their host; whoever is not there can't be connected to."""

    def __init__(self, **servers: SmallServer) -> None:
        self.servers = {f"{name}.example": server for name, server in servers.items()}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        server = self.servers.get(request.url.host)
        if server is None:
            raise httpx.ConnectError("no such host", request=request)
        return server.transport().handle_request(request)


def line_over(net: Net, server: SmallServer, addresses: list[str], clock: Clock | None = None) -> Line:
    keys = SmallKeys()
    server.devices[keys.device] = Known(keys.key)
    return Line(Wire(net), server.id, addresses, keys, clock=clock or Clock())


class TestAddresses:
    def test_the_first_that_answers_is_used(self) -> None:
        server = SmallServer()
        line = line_over(Net(sync=server), server, [OTHER, ADDRESS])
        assert line.changes(None, 10).changes == ()

    def test_a_seat_that_moves_finds_the_other_one_at_its_next_run(self, tmp_path: Path) -> None:
        server = SmallServer()
        net = Net(inside=server)
        line = line_over(net, server, [OTHER, ADDRESS])
        outbox, inbox = SmallOutbox(next(iter(server.devices))), SmallInbox(tmp_path)
        Exchange(line, outbox, inbox).run()
        net.servers = {"sync.example": server}
        with pytest.raises(Unreachable):
            Exchange(line, outbox, inbox).run()
        outbox.say(3)
        Exchange(line, outbox, inbox).run()
        assert len(server.received) == 3

    def test_a_stranger_at_one_address_does_not_hide_the_server_at_another(self) -> None:
        server, stranger = SmallServer(), SmallServer()
        line = line_over(Net(inside=stranger, sync=server), server, [OTHER, ADDRESS])
        line.connect()
        assert {path for _, path in stranger.requests} == {"/v1/hello"}

    def test_a_stranger_says_more_than_nobody(self) -> None:
        server, stranger = SmallServer(), SmallServer()
        with pytest.raises(AnotherServer):
            line_over(Net(inside=stranger), server, [OTHER, ADDRESS]).connect()


class TestTokens:
    """Ten minutes from a signed assertion (SYNC, "Devices and people")."""

    def test_a_token_is_used_until_shortly_before_its_end_and_then_made_new(self) -> None:
        server, clock = SmallServer(), Clock()
        line = line_over(Net(sync=server), server, [ADDRESS], clock)
        line.changes(None, 10)
        clock.now += 560
        line.changes(None, 10)
        assert len(server.tokens) == 1
        clock.now += 20
        line.changes(None, 10)
        assert len(server.tokens) == 2

    def test_a_key_that_the_server_does_not_believe_gets_no_token(self) -> None:
        server = SmallServer()
        line = line_over(Net(sync=server), server, [ADDRESS])
        (known,) = server.devices.values()
        known.key = SmallKeys().key
        with pytest.raises(SyncTrouble):
            line.connect()
        assert server.tokens == {}


class TestVersions:
    @pytest.mark.parametrize("speaks", [(PROTOCOL + 1, PROTOCOL + 2), (PROTOCOL - 1, PROTOCOL - 1)])
    def test_a_server_without_a_version_in_common_is_told_nothing(self, speaks: tuple[int, int]) -> None:
        server = SmallServer()
        server.speaks = speaks
        with pytest.raises(TooOld):
            hello(Wire(Net(sync=server)), ADDRESS)


def said(status: int, problem: ProblemKind | None = None, **headers: str) -> SyncTrouble:
    """What an answer of that status comes to."""
    body = b"<html>nginx</html>"
    told = {name.replace("_", "-"): value for name, value in headers.items()} | {"content-type": "text/html"}
    if problem is not None:
        ack = Ack(epoch=SmallServer().id, seq=3, hash="0" * 64, durable=3) if problem is ProblemKind.GAP else None
        body = Problem(error=problem, say="No.", ack=ack).model_dump_json().encode()
        told["content-type"] = "application/json"
    return no(Answer(status, told, body))


class TestNo:
    """SYNC, "Upload": what each status means."""

    @pytest.mark.parametrize(
        ("status", "problem", "trouble"),
        [
            (400, ProblemKind.MALFORMED, NotTaken),
            (404, ProblemKind.UNKNOWN_DEVICE, NotEnrolled),
            (403, ProblemKind.NOT_ALLOWED, Refused),
            (404, ProblemKind.NOT_FOUND, Missing),
            (409, ProblemKind.GAP, Gap),
            (413, ProblemKind.TOO_LARGE, TooLarge),
            (410, ProblemKind.RESYNC, Resync),
            (426, ProblemKind.TOO_OLD, TooOld),
            (500, ProblemKind.BROKEN, Broken),
            (403, ProblemKind.NOT_SIGNED, Faulty),
        ],
    )
    def test_a_problem_of_the_protocol_has_an_error_of_its_own(
        self, status: int, problem: ProblemKind, trouble: type[SyncTrouble]
    ) -> None:
        assert type(said(status, problem)) is trouble

    @pytest.mark.parametrize(
        ("status", "trouble"),
        [
            (413, TooLarge),
            (429, Busy),
            (503, Busy),
            (500, Faulty),
            (502, Faulty),
            (302, CaptivePortal),
            (403, CaptivePortal),
            (404, CaptivePortal),
            (511, CaptivePortal),
        ],
    )
    def test_what_stands_before_a_server_says_it_in_pages(self, status: int, trouble: type[SyncTrouble]) -> None:
        assert type(said(status)) is trouble

    @pytest.mark.parametrize(
        ("told", "seconds"),
        [
            ("120", 120.0),
            ("0", 0.0),
            ("99999999999", 86_400.0),
            # RFC 9110, 10.2.3: a date; it is measured against the answer's own date, not against this machine's.
            ("Fri, 31 Dec 1999 23:59:59 GMT", 59.0),
            ("soon", None),
            ("-5", None),
        ],
    )
    def test_retry_after_is_read_in_both_its_forms(self, told: str, seconds: float | None) -> None:
        busy = said(503, retry_after=told, date="Fri, 31 Dec 1999 23:59:00 GMT")
        assert isinstance(busy, Busy)
        assert busy.after == seconds
