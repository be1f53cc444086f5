"""A server that nobody reaches, in a seat's tables: the link, what was left to decide, what is offered, the log."""

import base64
from datetime import timedelta
from uuid import UUID

from pyrage import x25519

from desktop.store.devices import keep_device
from desktop.store.exchange_log import Exchanged, log_exchange
from desktop.store.matters import keep_matter
from desktop.store.offers import keep_offer
from desktop.store.seat import device_id
from desktop.store.server_link import keep_contact, keep_link
from desktop.store.store import Connection, system_clock
from sync.bodies import Outcome
from sync.documents import MatterDocument, Side
from sync.introductions import EnrolAnswer
from sync.records.vocabulary import Completion, DeviceStanding, Direction, ExchangeOutcome, MatterKind, Success

TABLET = UUID(int=77)
CENTER, DEVICE, OFFERED = (
    "Harbour Lane Training Center",
    "Bridge tablet 2",
    ("Enclosed space entry", "First aid at sea"),
)
KEY = bytes(32)


def given_a_server(connection: Connection, learner: UUID, sha256: str, address: str = "http://127.0.0.1:9") -> None:
    """Enrol the seat at an address of this machine where nobody listens, unless another one is given."""
    now, device = system_clock(), device_id(connection)
    answer = EnrolAnswer(
        device=device,
        server=UUID(int=78),
        generation=UUID(int=79),
        center=CENTER,
        addresses=(address,),
        key=base64.b64encode(KEY).decode(),
        recipient=str(x25519.Identity.generate().to_public()),
    )
    keep_link(connection, answer, KEY, now - timedelta(days=40))
    keep_contact(connection, DeviceStanding.ACTIVE, now - timedelta(hours=2), now - timedelta(hours=2))
    keep_device(connection, TABLET, DEVICE, DeviceStanding.ACTIVE, now)
    sides = (
        Side(
            session=UUID(int=80),
            attempt=None,
            device=TABLET,
            outcome=Outcome(completion=Completion.COMPLETED, success=Success.PASSED, score_scaled=0.9),
            seconds=3840,
            at=now - timedelta(days=2),
        ),
        Side(
            session=UUID(int=81),
            attempt=None,
            device=device,
            outcome=Outcome(completion=Completion.INCOMPLETE),
            seconds=1560,
            at=now - timedelta(days=1),
        ),
    )
    fork = MatterDocument(
        what=MatterKind.FORKED,
        learner=learner,
        package=sha256,
        attempt=None,
        record=None,
        sides=sides,
        say="",
        at=now - timedelta(days=1),
        settled_at=None,
        settled_by=None,
    )
    keep_matter(connection, "forked", fork)
    keep_matter(connection, "withdrawn", fork.model_copy(update={"what": MatterKind.WITHDRAWN, "sides": sides[:1]}))
    for digest, title, size in zip(("1a" * 32, "2b" * 32), OFFERED, (96_000_000, 212_000_000), strict=True):
        keep_offer(connection, digest, title, size, {})
    for direction, records in ((Direction.UP, 126), (Direction.DOWN, 14)):
        made = Exchanged("server", device, direction, "records", records, 48_200, 3, ExchangeOutcome.DONE, None, None)
        log_exchange(connection, made, now - timedelta(hours=2))
