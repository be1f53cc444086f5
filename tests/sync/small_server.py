"""A server that behaves, in memory, behind the transport seam of httpx; faults are switched on by name."""

import base64
import io
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from uuid import UUID, uuid4

import httpx
import zstandard
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.chain import START, links
from sync.introductions import Assertion, Challenge, EnrolAnswer, EnrolRequest, Hello, Token, asserted_part, proof_part
from sync.protocol import (
    PROTOCOL,
    SIGNATURE_HEADER,
    Ack,
    BatchAnswer,
    BatchHead,
    Change,
    ChangesPage,
    Problem,
    ProblemKind,
    Record,
    Settled,
    signed_part,
)
from sync.records.vocabulary import DeviceStanding, Verdict

RECIPIENT = "age1" + "q" * 58
START_OF_TIME = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


class Fault(Enum):
    """What may become of one request."""

    LOST_REQUEST = "the request does not arrive"
    LOST_ANSWER = "the server does it, its answer does not arrive"
    PORTAL = "a login page answers with 200"
    REDIRECT = "a redirect to a login page"
    BAD_GATEWAY = "a gateway answers with its own page"
    BUSY = "503 with Retry-After"
    TOO_MANY = "429 with Retry-After"
    WRONG_JSON = "JSON that is no answer"
    HALF = "the first half of the answer"
    STALE = "the answer to the batch before, as a cache gives it; the server hears nothing"


@dataclass
class Known:
    """One device: the chain of its present epoch, and what it may."""

    key: bytes
    epoch: UUID | None = None
    hashes: list[bytes] = field(default_factory=list)
    standing: DeviceStanding = DeviceStanding.ACTIVE


class SmallServer:
    """`received` holds every record for good, by id; `changes` what a seat is told, oldest first."""

    def __init__(self) -> None:
        self.id = uuid4()
        self.generation = uuid4()
        self.devices: dict[UUID, Known] = {}
        self.invitations = {"LETMEIN"}
        self.received: dict[UUID, Record] = {}
        self.stored_lines: dict[UUID, bytes] = {}
        self.changes: list[Change] = []
        self.packages: dict[str, bytes] = {}
        self.faults: deque[Fault | None] = deque()
        """For the next requests, one each."""
        self.requests: list[tuple[str, str]] = []
        self.tokens: dict[str, UUID] = {}
        self.nonces: set[str] = set()
        self.most_body = 1 << 24
        self.poison: set[UUID] = set()
        """Ids of records that make a batch malformed."""
        self.breaks_at: set[UUID] = set()
        """Ids of records at which the server fails each time."""
        self.forgets_acks = False
        self.loses_verdicts = False
        self.ignores_ranges = False
        self.repeats_pages = False
        self.cut_packages_after: int | None = None
        self.time = START_OF_TIME
        self.speaks = (PROTOCOL, PROTOCOL)
        self._last: BatchAnswer | None = None

    def transport(self) -> httpx.MockTransport:
        """What a `Wire` is given."""
        return httpx.MockTransport(self.answer)

    def restore(self, device: UUID, upto: int) -> None:
        """As from a backup in which the device had said so much of its epoch."""
        known = self.devices[device]
        del known.hashes[upto:]
        self.generation = uuid4()

    def answer(self, request: httpx.Request) -> httpx.Response:
        """What it says to a request, whichever way that came. Raises httpx.ReadError where a fault swallows it."""
        self.requests.append((request.method, request.url.path))
        fault = self.faults.popleft() if self.faults else None
        if fault is Fault.LOST_REQUEST:
            raise httpx.ReadError("gone", request=request)
        if fault in _INSTEAD:
            return _INSTEAD[fault]()
        if fault is Fault.STALE and request.method == "PUT" and self._last is not None:
            return _ok(self._last)
        answer = self._route(request)
        if fault is Fault.LOST_ANSWER:
            raise httpx.ReadError("gone", request=request)
        if fault is Fault.HALF:
            content = answer.read()
            return httpx.Response(
                answer.status_code, headers={"content-type": "application/json"}, content=content[: len(content) // 2]
            )
        return answer

    def _route(self, request: httpx.Request) -> httpx.Response:  # noqa: PLR0911 (one a route)
        match request.method, *request.url.path.strip("/").split("/"):
            case "GET", "v1", "hello":
                return _ok(self._hello())
            case "POST", "v1", "devices":
                return self._enrol(EnrolRequest.model_validate_json(request.read()))
            case "GET", "v1", "devices", _, "challenge":
                nonce = uuid4().hex
                self.nonces.add(nonce)
                return _ok(Challenge(nonce=nonce))
            case "POST", "v1", "devices", device, "token":
                return self._token(UUID(device), Assertion.model_validate_json(request.read()))
        caller = self.tokens.get(request.headers.get("authorization", "").removeprefix("Bearer "))
        if caller is None:
            return _no(401, ProblemKind.TOKEN_NEEDED)
        match request.method, *request.url.path.strip("/").split("/"):
            case "PUT", "v1", "devices", device, "batches", _ if UUID(device) == caller:
                return self._batch(caller, request)
            case "GET", "v1", "sync", "changes":
                return self._changes(caller, request.url.params)
            case "GET", "v1", "packages", sha256:
                return self._package(sha256, request.headers)
        return _no(404, ProblemKind.NOT_FOUND)

    def _hello(self) -> Hello:
        return Hello(
            carrel="server",
            server=self.id,
            generation=self.generation,
            center="Harbour School",
            protocol_least=self.speaks[0],
            protocol_most=self.speaks[1],
            capabilities=(),
            time=self.time,
        )

    def _enrol(self, asked: EnrolRequest) -> httpx.Response:
        key = base64.b64decode(asked.key)
        if not _is_signed(key, base64.b64decode(asked.proof), proof_part(asked)):
            return _no(403, ProblemKind.NOT_SIGNED)
        known = self.devices.get(asked.device)
        if asked.token not in self.invitations and (known is None or known.key != key):
            return _no(403, ProblemKind.NOT_ALLOWED)
        self.invitations.discard(asked.token or "")
        self.devices.setdefault(asked.device, Known(key))
        return _ok(
            EnrolAnswer(
                device=asked.device,
                server=self.id,
                generation=self.generation,
                center="Harbour School",
                addresses=("https://other.example",),
                key=asked.key,
                recipient=RECIPIENT,
            ),
            201,
        )

    def _token(self, device: UUID, asked: Assertion) -> httpx.Response:
        known = self.devices.get(device)
        if known is None:
            return _no(404, ProblemKind.UNKNOWN_DEVICE)
        fresh = asked.nonce in self.nonces
        self.nonces.discard(asked.nonce)
        if not fresh or not _is_signed(
            known.key, base64.b64decode(asked.signature), asserted_part(device, asked.nonce)
        ):
            return _no(403, ProblemKind.NOT_SIGNED)
        token = uuid4().hex
        self.tokens[token] = device
        return _ok(Token(server_time=self.time, hlc=1, standing=known.standing, token=token, seconds=600))

    def _batch(self, device: UUID, request: httpx.Request) -> httpx.Response:  # noqa: PLR0911 (one a reason)
        known, body = self.devices[device], request.read()
        if len(body) > self.most_body:
            return httpx.Response(413, content=b"<html>too large</html>", headers={"content-type": "text/html"})
        if not _is_signed(known.key, base64.b64decode(request.headers[SIGNATURE_HEADER]), signed_part(body)):
            return _no(403, ProblemKind.NOT_SIGNED)
        with zstandard.ZstdDecompressor().stream_reader(io.BytesIO(body)) as reader:
            first, *lines = reader.read().splitlines()
        head = BatchHead.model_validate_json(first)
        if head.epoch != known.epoch:
            known.epoch, known.hashes = head.epoch, []
        if head.first > len(known.hashes) + 1:
            return _no(409, ProblemKind.GAP, self._ack(known))
        hashes = list(links(bytes.fromhex(head.previous), lines))
        if len(lines) != head.count or (hashes[-1].hex() if hashes else head.previous) != head.last:
            return _no(400, ProblemKind.MALFORMED)
        before = known.hashes[head.first - 2] if head.first > 1 else START
        overlap = known.hashes[head.first - 1 : head.first - 1 + head.count]
        if bytes.fromhex(head.previous) != before or overlap != hashes[: len(overlap)]:
            # The chain is another one: what the seat hears is an acknowledgement that does not fit its own.
            return _ok(self._settled(head, [Verdict.DUPLICATE] * head.count, lines, known))
        records = [Record.model_validate_json(line) for line in lines]
        if any(record.id in self.poison for record in records):
            return _no(400, ProblemKind.MALFORMED)
        if any(record.id in self.breaks_at for record in records):
            return _no(500, ProblemKind.BROKEN)
        verdicts = [self._keep(record, line) for record, line in zip(records, lines, strict=True)]
        if not self.forgets_acks:
            known.hashes[head.first - 1 : head.first - 1 + head.count] = hashes
        return _ok(self._settled(head, verdicts, lines, known))

    def _keep(self, record: Record, line: bytes) -> Verdict:
        if record.id not in self.received:
            self.received[record.id], self.stored_lines[record.id] = record, line
            return Verdict.APPLIED
        return Verdict.DUPLICATE if self.stored_lines[record.id] == line else Verdict.PARKED

    def _settled(self, head: BatchHead, verdicts: list[Verdict], lines: list[bytes], known: Known) -> BatchAnswer:
        self._last = BatchAnswer(
            server_time=self.time,
            hlc=1,
            standing=known.standing,
            batch=head.batch,
            verdicts=tuple(
                Settled(id=json.loads(line)["id"], verdict=verdict)
                for verdict, line in list(zip(verdicts, lines, strict=True))[int(self.loses_verdicts) :]
            ),
            ack=self._ack(known),
        )
        return self._last

    def _ack(self, known: Known) -> Ack:
        assert known.epoch is not None
        last = known.hashes[-1] if known.hashes else START
        return Ack(epoch=known.epoch, seq=len(known.hashes), hash=last.hex(), durable=len(known.hashes))

    def _changes(self, device: UUID, asked: httpx.QueryParams) -> httpx.Response:
        if self.devices[device].standing is not DeviceStanding.ACTIVE:
            return _no(403, ProblemKind.NOT_ALLOWED)
        generation, _, told = asked.get("cursor", f"{self.generation}:0").partition(":")
        if generation != str(self.generation):
            return _no(410, ProblemKind.RESYNC)
        start, limit = int(told), int(asked["limit"])
        page = self.changes[start : start + limit]
        return _ok(
            ChangesPage(
                server_time=self.time,
                hlc=1,
                standing=DeviceStanding.ACTIVE,
                changes=tuple(page),
                cursor=f"{self.generation}:{start if self.repeats_pages else start + len(page)}",
                more=start + len(page) < len(self.changes),
            )
        )

    def _package(self, sha256: str, headers: httpx.Headers) -> httpx.Response:
        content = self.packages.get(sha256)
        if content is None:
            return _no(404, ProblemKind.NOT_FOUND)
        start, status = 0, 200
        given = {"content-type": "application/zip", "etag": f'"{sha256}"'}
        if "range" in headers and headers.get("if-range") == f'"{sha256}"' and not self.ignores_ranges:
            start, status = int(headers["range"].removeprefix("bytes=").removesuffix("-")), 206
            given["content-range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        if start >= len(content) > 0:
            return httpx.Response(416)
        cut, self.cut_packages_after = self.cut_packages_after, None
        given["content-length"] = str(len(content) - start)
        sent = content[start : start + cut if cut else None]
        return httpx.Response(
            status, headers=given, content=(sent[at : at + 10_000] for at in range(0, len(sent), 10_000))
        )


def _login_page() -> httpx.Response:
    return httpx.Response(200, html="<html><form action='/login'>Welcome to Harbour WiFi</form></html>")


_INSTEAD: dict[Fault | None, Callable[[], httpx.Response]] = {
    Fault.PORTAL: _login_page,
    Fault.REDIRECT: lambda: httpx.Response(302, headers={"location": "https://login.example/"}),
    Fault.BAD_GATEWAY: lambda: httpx.Response(502, html="<html>Bad gateway</html>"),
    Fault.BUSY: lambda: httpx.Response(503, headers={"retry-after": "17"}),
    Fault.TOO_MANY: lambda: httpx.Response(429, headers={"retry-after": "17"}),
    Fault.WRONG_JSON: lambda: httpx.Response(200, json={"welcome": "to the network"}),
}


def _ok(body: Hello | EnrolAnswer | Challenge | Token | BatchAnswer | ChangesPage, status: int = 200) -> httpx.Response:
    return httpx.Response(status, content=body.model_dump_json().encode(), headers={"content-type": "application/json"})


def _no(status: int, kind: ProblemKind, ack: Ack | None = None) -> httpx.Response:
    body = Problem(error=kind, say=f"No: {kind.value}.", ack=ack)
    return httpx.Response(status, content=body.model_dump_json().encode(), headers={"content-type": "application/json"})


def _is_signed(key: bytes, signature: bytes, part: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, part)
    except InvalidSignature:
        return False
    return True
