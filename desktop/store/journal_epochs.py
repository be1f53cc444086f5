"""New epochs of the chain, and what leaves the journal."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, delete, func, select, update

from desktop.store.journal import chain_of
from desktop.store.journal_tables import chain, journal
from sync.chain import START, link

KEPT: Final = timedelta(days=90)
"""How long a record stays here after it was acknowledged, durable as it may be."""
_PRUNED_AT_ONCE: Final = 1_000
_AT_ONCE: Final = 4 << 20
_LINES_AT_ONCE: Final = 1_000

_RENUMBER: Final = (
    update(journal)
    .where(journal.c.id == bindparam("of"))
    .values(epoch=bindparam("to_epoch"), seq=bindparam("to_seq"), hash=bindparam("to_hash"))
)


def begin_epoch(connection: Connection, *, doubt: bool, last: int | None = None) -> UUID:
    """Number and hash every record anew, in their order; the server is offered all of them and knows each by its id.

    With `doubt` none of them counts as acknowledged any more. The record of number `last` goes behind all others.
    """
    epoch, seq, previous = uuid4(), 0, START
    in_order = select(journal.c.id).order_by(journal.c.seq == last, journal.c.seq)
    order = connection.execute(in_order).scalars().all()
    for group in _in_groups(connection, order):
        rows = []
        for identifier, line in group:
            seq, previous = seq + 1, link(previous, line)
            rows.append({"of": identifier, "to_epoch": epoch, "to_seq": seq, "to_hash": previous})
        connection.execute(_RENUMBER, rows)
    connection.execute(update(chain).values(epoch=epoch, seq=seq, hash=previous, acknowledged=0, durable=0))
    if doubt:
        connection.execute(update(journal).values(acknowledged_at=None))
    return epoch


def put_last(connection: Connection, seq: int, why: str) -> bool:
    """Let a new epoch begin in which the record of this number stands behind all others, and say why with it.

    False, and the epoch goes on, where there are no others to send.
    """
    ends = chain_of(connection)
    connection.execute(update(journal).where(journal.c.epoch == ends.epoch, journal.c.seq == seq).values(why=why))
    if ends.acknowledged + 1 >= ends.seq:
        return False
    begin_epoch(connection, doubt=False, last=seq)
    return True


def prune(connection: Connection, now: datetime) -> int:
    """Drop records that the server calls durable and acknowledged 90 days ago; returns how many, 1,000 at most.

    The two newest acknowledged ones stay: what comes next is shown to follow by their hashes, and the last may be
    offered once more.
    """
    ends = chain_of(connection)
    settled = (journal.c.epoch == ends.epoch, journal.c.seq <= min(ends.durable, ends.acknowledged - 2))
    oldest = select(journal.c.id, journal.c.acknowledged_at).where(*settled).order_by(journal.c.seq)
    gone = []
    for row in connection.execute(oldest.limit(_PRUNED_AT_ONCE)):
        # Only from the beginning, whatever the clock said: the rest must stay one stretch of the chain.
        if row.acknowledged_at is None or row.acknowledged_at >= now - KEPT:
            break
        gone.append(row.id)
    connection.execute(delete(journal).where(journal.c.id.in_(gone)))
    return len(gone)


def _in_groups(connection: Connection, order: Sequence[int]) -> Iterator[list[tuple[int, bytes]]]:
    """The lines in this order, a few megabytes at a time."""
    size = func.length(journal.c.line)
    for begin in range(0, len(order), _LINES_AT_ONCE):
        part = order[begin : begin + _LINES_AT_ONCE]
        sizes = {
            row.id: row.size
            for row in connection.execute(select(journal.c.id, size.label("size")).where(journal.c.id.in_(part)))
        }
        group: list[int] = []
        held = 0
        for identifier in part:
            if group and held + sizes[identifier] > _AT_ONCE:
                yield _lines(connection, group)
                group, held = [], 0
            group.append(identifier)
            held += sizes[identifier]
        yield _lines(connection, group)


def _lines(connection: Connection, ids: Sequence[int]) -> list[tuple[int, bytes]]:
    found = {
        row.id: row.line
        for row in connection.execute(select(journal.c.id, journal.c.line).where(journal.c.id.in_(ids)))
    }
    return [(identifier, found[identifier]) for identifier in ids]
