"""A seat's line to its server: each request of the protocol with its answer checked, and the token that it needs.

Whatever is not what the protocol says is sorted here, once, into the errors of `sync.trouble`; so nothing behind it
ever sees an unchecked byte. An answer of the wrong type, a redirect and a status that only a network's own page gives
are a captive portal, not an answer.
"""

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, Protocol, TypeVar
from urllib.parse import quote
from uuid import UUID

import httpx
from pydantic import ValidationError

from sync.bodies import Body
from sync.introductions import Assertion, Challenge, EnrolAnswer, EnrolRequest, Hello, Token, asserted_part
from sync.protocol import (
    BATCH_TYPE,
    PROTOCOL,
    SIGNATURE_HEADER,
    Ack,
    BatchAnswer,
    ChangesPage,
    Problem,
    ProblemKind,
    ServerSays,
    in_base64,
    signed_part,
)
from sync.records.vocabulary import DeviceStanding
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
    WrongDate,
)
from sync.wire import Answer, Wire, media_type

JSON: Final = "application/json"
PACKAGE_TYPES: Final = frozenset({"application/zip", "application/octet-stream"})
TOKEN_MARGIN: Final = 30.0
"""Seconds before its end from which a token is not used any more."""
SMALL: Final = 45.0
"""Seconds for a request of a few hundred bytes."""
SLOWEST: Final = 1_000
"""Bytes a second that are waited for; 64 kbit/s are 8,000."""
PAGE_SECONDS: Final = 240.0
BACK: Final = timedelta(days=1)
"""How far a server's own clock may go back between two contacts."""
PORTAL_STATUSES: Final = frozenset({300, 301, 302, 303, 305, 307, 308, 401, 403, 404, 405, 407, 511})
"""Given by something that is no Carrel server, where the body is no `Problem`."""
PORTAL: Final = (
    "Something else than the server answered: the network may want you to sign in first. Everything is kept here."
)

Model = TypeVar("Model", bound=Body)


class Signer(Protocol):
    """Who the device is that speaks."""

    @property
    def device(self) -> UUID: ...

    def sign(self, part: bytes) -> bytes: ...


class Gap(Faulty):
    """The server wants other records first."""

    def __init__(self, ack: Ack) -> None:
        super().__init__("The server wants other records first. Everything is kept and sent again.")
        self.ack = ack


class TooLarge(Faulty):
    """The body is more than the server, or something before it, takes."""


class NotTaken(Faulty):
    """The server can't read what was sent, whole and signed as it was. The text is the server's."""


class Broken(Faulty):
    """The server itself failed at what was sent: for a while, or each time. The text is the server's."""


class Resync(Faulty):
    """The cursor is void."""


class Missing(Faulty):
    """The server has no such package (any more)."""


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    until: float
    """By the monotonic clock: a wall clock that jumps neither shortens nor lengthens it."""


class Line:
    """To one server. Keeps its token, the address that answered last and its connection from one use to the next.

    All methods raise SyncTrouble; where an error of this module is for the caller to act on, they say so. `heard_at`
    is when the server was heard last, by its own clock; `clock` counts seconds and never goes back.
    """

    def __init__(
        self,
        wire: Wire,
        server: UUID,
        addresses: Sequence[str],
        signer: Signer,
        *,
        heard_at: datetime | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.wire = wire
        self._server = server
        self._addresses = tuple(address.rstrip("/") for address in addresses)
        self._signer = signer
        self._heard_at = heard_at
        self._clock = clock
        self._address: str | None = None
        self._token: _Token | None = None
        self.standing = DeviceStanding.ACTIVE
        """As the newest answer has it."""
        self.heard: Callable[[ServerSays], None] = lambda _: None
        """Called with what each answer says besides what it was asked."""

    def connect(self) -> None:
        """Find the address that answers and get a token, unless there is one."""
        if self._token is None or self._token.until <= self._clock():
            self._address = self._find()
            self._token = self._new_token(self._address)

    def send(self, batch: UUID, body: bytes) -> BatchAnswer:
        """One batch. Raises also Gap, TooLarge, NotTaken and Broken."""
        headers = {
            "content-type": BATCH_TYPE,
            SIGNATURE_HEADER: in_base64(self._signer.sign(signed_part(body))),
        }
        path = f"/v1/devices/{self._signer.device}/batches/{batch}"
        answer = checked(
            self._ask("PUT", path, headers=headers, body=body, deadline=SMALL + len(body) / SLOWEST), BatchAnswer
        )
        if answer.batch != batch:
            raise Faulty("The server answered something else than it was asked. The batch is sent again.")
        self._hear(answer)
        return answer

    def changes(self, cursor: str | None, limit: int) -> ChangesPage:
        """The page after the cursor. Raises also Resync."""
        path = f"/v1/sync/changes?limit={limit}" + (f"&cursor={quote(cursor, safe='')}" if cursor is not None else "")
        page = checked(self._ask("GET", path, deadline=PAGE_SECONDS), ChangesPage)
        if page.more and page.cursor == cursor:
            raise Faulty("The server sent the same changes again. What came before is kept.")
        self._hear(page)
        return page

    @contextlib.contextmanager
    def package(self, sha256: str, start: int) -> Iterator[httpx.Response]:
        """The package's bytes from `start` on (206), or all of them (200), or none (416). Raises also Missing."""
        self.connect()
        headers = {"accept-encoding": "identity"}
        if start:
            # The digest names the bytes, so it is their validator as well.
            headers |= {"range": f"bytes={start}-", "if-range": f'"{sha256}"'}
        for again in (True, False):
            with self._open(f"/v1/packages/{sha256}", headers) as response:
                if again and response.status_code == httpx.codes.UNAUTHORIZED:
                    self._token = None
                    continue
                _check_package(response)
                yield response
                return

    @contextlib.contextmanager
    def _open(self, path: str, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        self.connect()
        with self.wire.open("GET", f"{self._address}{path}", headers=dict(headers) | self._bearer()) as response:
            yield response

    def _bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self._token.text}"} if self._token is not None else {}

    def _ask(
        self, method: str, path: str, *, deadline: float, headers: Mapping[str, str] | None = None, body: bytes = b""
    ) -> Answer:
        """With a token; with a new one if the server wants one."""
        given = dict(headers or {})
        self.connect()
        answer = self._sent(method, path, given, body, deadline)
        if answer.status == httpx.codes.UNAUTHORIZED and _problem(answer) is not None:
            self._token = None
            self.connect()
            answer = self._sent(method, path, given, body, deadline)
        return answer

    def _sent(self, method: str, path: str, headers: Mapping[str, str], body: bytes, deadline: float) -> Answer:
        try:
            return self.wire.send(
                method,
                f"{self._address}{path}",
                headers=dict(headers) | self._bearer() | {"accept": JSON},
                body=body,
                deadline=deadline,
            )
        except Unreachable:
            # Another of its addresses may be the one that works from where this seat is now.
            if len(self._addresses) > 1:
                self._token = None
            raise

    def _hear(self, said: ServerSays) -> None:
        self.standing = said.standing
        self._heard_at = said.server_time
        self.heard(said)

    def _find(self) -> str:
        """The first address at which this very server answers."""
        last: SyncTrouble | None = None
        for address in dict.fromkeys([*([self._address] if self._address else []), *self._addresses]):
            try:
                found = self._hello(address)
            except Unreachable as trouble:
                # That nothing is there says less than what was there instead.
                last = trouble if last is None or type(last) is Unreachable else last
                continue
            if found.server == self._server:
                return address
            last = AnotherServer(
                f"At {address} there is the server of “{found.center}”, not the one this seat belongs to. "
                "Nothing was sent. Ask an administrator."
            )
        raise last or Unreachable("This seat knows no address of its server. Ask an administrator to enrol it again.")

    def _hello(self, address: str) -> Hello:
        self.wire.check_dates(address)
        try:
            return hello(self.wire, address)
        except WrongDate:
            if self._heard_at is None:
                raise
            with self.wire.whatever_date(address):
                found = hello(self.wire, address)
            begins, ends = self.wire.dates_met(address)
            # A stranger with a certificate that ran out can lie about the time, but not go on from where we were.
            if begins <= found.time <= ends and found.time >= self._heard_at - BACK:
                return found
            self.wire.check_dates(address)
            raise

    def _new_token(self, address: str) -> _Token:
        device = self._signer.device
        began = self._clock()
        challenge = checked(
            self.wire.send("GET", f"{address}/v1/devices/{device}/challenge", deadline=SMALL), Challenge
        )
        assertion = Assertion(
            nonce=challenge.nonce, signature=in_base64(self._signer.sign(asserted_part(device, challenge.nonce)))
        )
        try:
            given = checked(_posted(self.wire, f"{address}/v1/devices/{device}/token", assertion), Token)
        except NotTaken as error:
            raise Faulty(str(error)) from error
        self._hear(given)
        return _Token(given.token, began + given.seconds - TOKEN_MARGIN)


def hello(wire: Wire, address: str) -> Hello:
    """Who answers at an address, before it is told anything. Raises SyncTrouble."""
    said = checked(wire.send("GET", f"{address}/v1/hello", headers={"accept": JSON}, deadline=SMALL), Hello)
    if said.protocol_least > PROTOCOL:
        raise TooOld("The server speaks a newer language than this Carrel. Everything is kept; update Carrel.")
    if said.protocol_most < PROTOCOL:
        raise TooOld("The server is older than this Carrel. Everything is kept until the server is updated.")
    return said


def enrol(wire: Wire, address: str, request: EnrolRequest) -> EnrolAnswer:
    """Ask to be known. Raises SyncTrouble; Refused where the token is not good."""
    try:
        return checked(_posted(wire, f"{address}/v1/devices", request), EnrolAnswer)
    except NotTaken as error:
        raise Refused(str(error)) from error


def _posted(wire: Wire, url: str, body: Body) -> Answer:
    return wire.send(
        "POST",
        url,
        headers={"accept": JSON, "content-type": JSON},
        body=body.model_dump_json().encode(),
        deadline=SMALL,
    )


def checked(answer: Answer, model: type[Model]) -> Model:
    """The answer as the protocol has it. Raises everything a line raises."""
    if not 200 <= answer.status < 300:
        raise no(answer)
    if answer.type != JSON:
        raise CaptivePortal(PORTAL)
    try:
        return model.model_validate_json(answer.body)
    except ValidationError as error:
        raise Faulty(
            "The server's answer is not one that this Carrel understands. Everything is kept and sent again."
        ) from error


def no(answer: Answer) -> SyncTrouble:
    """The error that a status which is no success stands for."""
    if answer.status in {httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE}:
        return Busy("The server has much to do and asked for a little time.", _retry_after(answer.headers))
    if answer.status == httpx.codes.REQUEST_ENTITY_TOO_LARGE:
        return TooLarge("The server takes no more at once.")
    problem = _problem(answer)
    if problem is not None:
        return _of_problem(problem)
    if answer.status in PORTAL_STATUSES:
        return CaptivePortal(PORTAL)
    return Faulty(f"The server failed (status {answer.status}). Everything is kept and sent again.")


def _of_problem(problem: Problem) -> SyncTrouble:
    if problem.error is ProblemKind.GAP and problem.ack is not None:
        return Gap(problem.ack)
    made: Mapping[ProblemKind, type[SyncTrouble]] = {
        ProblemKind.MALFORMED: NotTaken,
        ProblemKind.UNKNOWN_DEVICE: NotEnrolled,
        ProblemKind.NOT_ALLOWED: Refused,
        ProblemKind.NOT_FOUND: Missing,
        ProblemKind.TOO_LARGE: TooLarge,
        ProblemKind.RESYNC: Resync,
        ProblemKind.TOO_OLD: TooOld,
        ProblemKind.BROKEN: Broken,
    }
    # A signature that does not fit may be the line's fault, a token a matter of seconds: both are tried again.
    return made.get(problem.error, Faulty)(problem.say)


def _problem(answer: Answer) -> Problem | None:
    if answer.type != JSON:
        return None
    try:
        return Problem.model_validate_json(answer.body)
    except ValidationError:
        return None


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds; a date is taken as so much after the answer's own date, since this machine's clock may be anywhere."""
    told = headers.get("retry-after", "")
    if told.isascii() and told.isdigit():
        return min(float(told), 86_400.0)
    try:
        return max((parsedate_to_datetime(told) - parsedate_to_datetime(headers["date"])).total_seconds(), 0.0)
    except (KeyError, TypeError, ValueError):
        return None


def _check_package(response: httpx.Response) -> None:
    status = response.status_code
    if status == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
        return
    if status not in {httpx.codes.OK, httpx.codes.PARTIAL_CONTENT}:
        raise no(Answer(status, response.headers, response.read()))
    if media_type(response.headers) not in PACKAGE_TYPES:
        raise CaptivePortal(PORTAL)
