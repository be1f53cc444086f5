"""What both ends agree on of each register, so that only what differs from it is sent."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.journal import among, body_of
from desktop.store.journal_tables import journal, known
from sync.records.vocabulary import RecordKind

Fields = Mapping[str, Any]


def agreed_fields(connection: Connection, kind: RecordKind, subjects: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Of each register the fields as both ends will agree on them once what is sealed has arrived."""
    agreed = _known(connection, kind, subjects)
    for subject, fields in _unsettled(connection, kind, subjects):
        agreed.setdefault(subject, {}).update(fields)
    return agreed


def unsent_fields(connection: Connection, kind: RecordKind, subject: str) -> dict[str, Any]:
    """The fields of a register that are sealed and that no server has answered for: newer than what it says of them."""
    found: dict[str, Any] = {}
    for _, fields in _unsettled(connection, kind, [subject]):
        found.update(fields)
    return found


def agree(connection: Connection, kind: RecordKind, subject: str, fields: Fields) -> None:
    """From now on both ends agree on these fields of a register; those not named stay as they were agreed on."""
    agree_on_all(connection, kind, {subject: fields})


def agree_on_all(connection: Connection, kind: RecordKind, news: Mapping[str, Fields]) -> None:
    """The same for many registers of a kind, by subject."""
    if not news:
        return
    before = _known(connection, kind, list(news))
    rows = [
        {"kind": kind, "subject": subject, "fields": {**before.get(subject, {}), **fields}}
        for subject, fields in news.items()
    ]
    statement = insert(known)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[known.c.kind, known.c.subject], set_={"fields": statement.excluded.fields}
        ),
        rows,
    )


def audited_until(connection: Connection, device: UUID) -> int:
    """The number of the last row of this device's audit trail that was sealed."""
    return int(_known(connection, RecordKind.AUDIT, [str(device)]).get(str(device), {}).get("seq", 0))


def keep_audited(connection: Connection, device: UUID, seq: int) -> None:
    """The trail is sealed up to this number."""
    agree(connection, RecordKind.AUDIT, str(device), {"seq": seq})


def _known(connection: Connection, kind: RecordKind, subjects: Iterable[str]) -> dict[str, dict[str, Any]]:
    mine = (known.c.kind == kind, *among(known.c.subject, subjects))
    rows = connection.execute(select(known.c.subject, known.c.fields).where(*mine))
    return {row.subject: dict(row.fields) for row in rows}


def _unsettled(
    connection: Connection, kind: RecordKind, subjects: Iterable[str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """What no server has answered for, oldest first. Records that are offered again were answered for before."""
    mine = (journal.c.kind == kind, *among(journal.c.subject, subjects), journal.c.verdict.is_(None))
    rows = connection.execute(select(journal.c.subject, journal.c.line).where(*mine).order_by(journal.c.id))
    return ((row.subject, body_of(row.line)["fields"]) for row in rows)
