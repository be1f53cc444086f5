"""The audit trail can only grow: both databases refuse to change, replace or delete a row of it."""

from collections.abc import Callable
from typing import Any, Final

import pytest
from sqlalchemy import Connection, Delete, Update, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from sync.records.center import audit_trail
from sync.records.derived import create_derived, drop_derived
from sync.records.identifiers import new_id
from tests.sync.records.course import NOON

DEVICE: Final = new_id(NOON)


def row(seq: int, action: str = "sign in") -> dict[str, Any]:
    return {
        "device_id": DEVICE,
        "seq": seq,
        "at": NOON,
        "action": action,
        "detail": {},
        "previous_hash": bytes(32),
        "hash": bytes([seq]) * 32,
    }


@pytest.fixture
def trail(database: Connection) -> Connection:
    """With two rows."""
    database.execute(insert(audit_trail), [row(1), row(2)])
    return database


def kept(trail: Connection) -> list[tuple[int, str]]:
    rows = trail.execute(select(audit_trail.c.seq, audit_trail.c.action).order_by(audit_trail.c.seq))
    return [(seq, action) for seq, action in rows]


CHANGES: Final[dict[str, Callable[[], Update | Delete]]] = {
    "a word of one row": lambda: update(audit_trail).where(audit_trail.c.seq == 1).values(action="sign out"),
    "the hashes of all rows": lambda: update(audit_trail).values(hash=bytes(32)),
    "one row away": lambda: delete(audit_trail).where(audit_trail.c.seq == 2),
    "everything away": lambda: delete(audit_trail),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_row_is_neither_changed_nor_deleted(trail: Connection, change: Callable[[], Update | Delete]) -> None:
    with pytest.raises(IntegrityError, match="append-only"), trail.begin_nested():
        trail.execute(change())
    assert kept(trail) == [(1, "sign in"), (2, "sign in")]


def test_rows_are_added(trail: Connection) -> None:
    trail.execute(insert(audit_trail), row(3, "sign out"))
    assert kept(trail)[-1] == (3, "sign out")


def test_a_row_is_not_replaced_by_another_of_its_number(trail: Connection) -> None:
    with pytest.raises(IntegrityError), trail.begin_nested():
        trail.execute(insert(audit_trail), row(2, "sign out"))
    if trail.dialect.name == "sqlite":
        with pytest.raises(IntegrityError, match="append-only"), trail.begin_nested():
            trail.execute(insert(audit_trail).prefix_with("OR REPLACE"), row(2, "sign out"))
    assert kept(trail) == [(1, "sign in"), (2, "sign in")]


def test_the_table_is_not_emptied_at_once(trail: Connection) -> None:
    if trail.dialect.name == "sqlite":
        pytest.skip("SQLite has no TRUNCATE")
    with pytest.raises(IntegrityError, match="append-only"), trail.begin_nested():
        trail.execute(text("TRUNCATE audit_trail"))
    assert trail.execute(select(func.count()).select_from(audit_trail)).scalar_one() == 2


def test_the_refusal_goes_and_comes_with_a_migration(trail: Connection) -> None:
    drop_derived(trail)
    create_derived(trail)
    with pytest.raises(IntegrityError, match="append-only"), trail.begin_nested():
        trail.execute(delete(audit_trail))
