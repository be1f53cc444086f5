"""Works out what stands by itself: trails of devices, what is parked, the devices, and the server's own word."""

from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, select

from sync.bodies import AuditBody
from sync.documents import DocumentKind
from sync.records.center import audit_trail
from sync.records.exchange import devices
from sync.records.vocabulary import MatterKind
from sync.server.intake.lines import TRAIL_ROWS, fact_in
from sync.server.projecting import matters
from sync.server.projecting.matters import Matter
from sync.server.projecting.names import AUDIT
from sync.server.projecting.work import Stored, Work, digest_of, pieces
from sync.server.store.birth import ServerState
from sync.server.store.tables import changes, parked, server_state

_OTHER_ROW: Final = (
    "This row of a device's trail says something else than the one with its number that came first. Both are kept."
)


def project_trails(work: Work, subjects: list[str]) -> None:
    """Rows that are not there yet; a row that is there is never changed."""
    for name, stored in work.stored(f"{AUDIT}/{subject}" for subject in subjects).items():
        _, device, bucket = name.split("/")
        begins = int(bucket) * TRAIL_ROWS
        within = audit_trail.c.seq.between(begins, begins + TRAIL_ROWS - 1)
        asked = select(audit_trail.c.seq, audit_trail.c.hash).where(audit_trail.c.device_id == UUID(device), within)
        there = {row.seq: bytes(row.hash) for row in work.connection.execute(asked)}
        kept, rows = set(there), dict[int, dict[str, Any]]()
        for each in sorted(stored, key=lambda each: (each.received_at, each.hlc, each.id)):
            body = fact_in(each.line)
            if not isinstance(body, AuditBody):
                continue
            if there.setdefault(body.seq, bytes.fromhex(body.hash)) != bytes.fromhex(body.hash):
                matters.note(work, [Matter(f"trail/{each.id}", MatterKind.PARKED, _OTHER_ROW, record=each.id)])
                continue
            if body.seq not in kept:
                rows.setdefault(body.seq, _row(each, body))
        work.put_new(audit_trail, list(rows.values()))


def _row(stored: Stored, body: AuditBody) -> dict[str, Any]:
    return {
        "device_id": stored.device,
        "seq": body.seq,
        "at": body.at,
        "actor_id": body.actor,
        "action": body.action,
        "subject_kind": body.subject_kind,
        "subject_id": body.subject,
        "detail": body.detail,
        "previous_hash": bytes.fromhex(body.previous_hash),
        "hash": bytes.fromhex(body.hash),
    }


def project_parked(work: Work, subjects: list[str]) -> None:
    """Each is a matter for an administrator."""
    for some in pieces([UUID(subject) for subject in subjects]):
        found = work.connection.execute(select(parked).where(parked.c.id.in_(some)))
        matters.note(
            work,
            [
                Matter(f"{MatterKind.PARKED.value}/{row.id}", MatterKind.PARKED, row.why, record=row.record_id)
                for row in found
            ],
        )


def project_devices(work: Work, subjects: list[str]) -> None:
    """Their names and how they stand, so that seats can say where something was done."""
    for some in pieces([UUID(subject) for subject in subjects]):
        found = work.connection.execute(select(devices).where(devices.c.id.in_(some)))
        digests = {str(row.id): digest_of(row.name, row.standing) for row in found}
        news = work.news(DocumentKind.DEVICE, digests)
        work.tell(DocumentKind.DEVICE, {subject: digests[subject] for subject in sorted(news)})


def project_center(work: Work, subjects: list[str]) -> None:
    """What the server says of itself; a subject is how many hours a record may wait before a seat warns."""
    state = work.connection.execute(select(server_state)).one()
    digests = {str(state.server_id): _center(state.center, subjects)}
    if work.news(DocumentKind.CENTER, digests):
        work.tell(DocumentKind.CENTER, digests)


def center_is_told(connection: Connection, state: ServerState, hours: str) -> bool:
    """Whether seats hear already what the server would say of itself."""
    own = (changes.c.kind == DocumentKind.CENTER.value, changes.c.subject == str(state.server_id))
    told = connection.execute(select(changes.c.digest).where(*own)).scalar_one_or_none()
    return told is not None and bytes(told) == _center(state.center, [hours])


def _center(name: str, hours: list[str]) -> bytes:
    return digest_of(name, hours)
