"""What a server says of the records it was sent: how far it has the chain, and what became of each."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, func, select, update

from desktop.store.journal import Chain, body_of, chain_of, hash_at
from desktop.store.journal_epochs import begin_epoch
from desktop.store.journal_known import agree_on_all
from desktop.store.journal_tables import chain, journal
from sync.bodies import REGISTERS
from sync.protocol import Ack, Settled
from sync.records.vocabulary import RecordKind, Verdict


class Heard(Enum):
    """What an acknowledgement came to."""

    TAKEN = "taken"
    AGAIN = "again"
    """The server has less than it had (it was restored): what it lacks is sent again."""
    NEW_EPOCH = "new epoch"
    """The server's chain is another one (this store was cloned or restored): everything is offered anew."""
    STALE = "stale"
    """Of an epoch that is over; nothing was changed."""


def acknowledge(connection: Connection, ack: Ack, settled: Iterable[Settled], now: datetime) -> Heard:
    """Take what a server said: in its answer, or where it refused and told where it is."""
    ends = chain_of(connection)
    if ack.epoch != ends.epoch:
        return Heard.STALE
    if hash_at(connection, ends, ack.seq) != bytes.fromhex(ack.hash):
        begin_epoch(connection, doubt=True)
        return Heard.NEW_EPOCH
    if ack.seq < ends.acknowledged:
        return _go_back(connection, ends, ack)
    _take(connection, ends, ack, settled, now)
    return Heard.TAKEN


def take_receipt(connection: Connection, ack: Ack, settled: Iterable[Settled], now: datetime) -> bool:
    """The same from a stick, which may be old: then it takes nothing back. False where it fits nothing here."""
    ends = chain_of(connection)
    if ack.epoch != ends.epoch:
        return False
    if ack.seq < ends.acknowledged:
        return True
    return acknowledge(connection, ack, settled, now) is Heard.TAKEN


def ask_again(connection: Connection) -> None:
    """Offer the newest acknowledged record once more: whatever a server has of this seat, its answer says it.

    For when it may have been restored, and nothing new waits that would find out.
    """
    ends = chain_of(connection)
    if ends.acknowledged:
        connection.execute(update(chain).values(acknowledged=ends.acknowledged - 1))


def _go_back(connection: Connection, ends: Chain, ack: Ack) -> Heard:
    behind = (journal.c.epoch == ends.epoch, journal.c.seq > ack.seq)
    first = connection.execute(select(func.min(journal.c.seq)).where(*behind)).scalar_one()
    if first != ack.seq + 1:
        # What the server lacks has left this seat already; what is left can only be shown in a chain of its own.
        begin_epoch(connection, doubt=True)
        return Heard.NEW_EPOCH
    connection.execute(update(journal).where(*behind).values(acknowledged_at=None))
    durable = min(ends.durable, ack.durable, ack.seq)
    connection.execute(update(chain).values(acknowledged=ack.seq, durable=durable))
    return Heard.AGAIN


def _take(connection: Connection, ends: Chain, ack: Ack, settled: Iterable[Settled], now: datetime) -> None:
    told = {each.id: each for each in settled}
    fresh = (journal.c.epoch == ends.epoch, journal.c.seq > ends.acknowledged, journal.c.seq <= ack.seq)
    columns = [journal.c[name] for name in ("id", "record_id", "kind", "subject", "verdict", "why")]
    rows = connection.execute(select(*columns).where(*fresh).order_by(journal.c.seq)).all()
    _agree(connection, [row for row in rows if row.verdict is None and row.kind in REGISTERS])
    if rows:
        connection.execute(_SETTLE, [_settled(row, told.get(row.record_id), now) for row in rows])
    durable = max(ends.durable, min(ack.durable, ack.seq))
    connection.execute(update(chain).values(acknowledged=ack.seq, durable=durable))


def _settled(row: Row[Any], told: Settled | None, now: datetime) -> dict[str, Any]:
    """A record that was offered before is a duplicate to the server; what it said first stays."""
    news = told is not None and (row.verdict is None or told.verdict is not Verdict.DUPLICATE)
    return {
        "of": row.id,
        "at": now,
        "to_verdict": told.verdict if told is not None and news else row.verdict or Verdict.DUPLICATE,
        "to_why": told.why if told is not None and news else row.why,
    }


_SETTLE: Final = (
    update(journal)
    .where(journal.c.id == bindparam("of"))
    .values(
        acknowledged_at=func.coalesce(journal.c.acknowledged_at, bindparam("at", type_=journal.c.acknowledged_at.type)),
        verdict=bindparam("to_verdict"),
        why=bindparam("to_why"),
    )
)


def _agree(connection: Connection, rows: Sequence[Row[Any]]) -> None:
    news: defaultdict[RecordKind, dict[str, dict[str, Any]]] = defaultdict(dict)
    lines = select(journal.c.kind, journal.c.subject, journal.c.line).where(journal.c.id.in_([row.id for row in rows]))
    for row in connection.execute(lines.order_by(journal.c.seq)):
        news[row.kind].setdefault(row.subject, {}).update(body_of(row.line)["fields"])
    for kind, fields in news.items():
        agree_on_all(connection, kind, fields)
