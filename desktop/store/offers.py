"""Packages that the server has and this seat has not."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.store.journal_tables import offers as table
from desktop.store.settings import set_setting, setting

_WANTED_AGAIN: Final = "offers.wanted again"


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that can be fetched. `fields` are those of the register (sync.bodies.PackageFields) as JSON.

    `trouble` is a sentence: why it could not be fetched or imported the last time; None where nothing went wrong.
    """

    sha256: str
    title: str
    size_bytes: int
    fields: Mapping[str, Any]
    wanted: bool
    trouble: str | None = None


def offers(connection: Connection, *, only_wanted: bool = False) -> list[Offer]:
    """By title."""
    chosen = select(table).order_by(func.lower(table.c.title), table.c.sha256)
    if only_wanted:
        chosen = chosen.where(table.c.wanted)
    return [_offer(row) for row in connection.execute(chosen)]


def offer(connection: Connection, sha256: str) -> Offer | None:
    """None where it is not offered, or here already."""
    row = connection.execute(select(table).where(table.c.sha256 == sha256)).one_or_none()
    return _offer(row) if row is not None else None


def keep_offer(connection: Connection, sha256: str, title: str, size_bytes: int, fields: Mapping[str, Any]) -> None:
    """The server has this package; whether it is wanted stays as it was."""
    told = {"title": title, "size_bytes": size_bytes, "fields": dict(fields)}
    wanted = sha256 in (setting(connection, _WANTED_AGAIN) or ())
    statement = insert(table).values(sha256=sha256, wanted=wanted, **told)
    connection.execute(statement.on_conflict_do_update(index_elements=[table.c.sha256], set_=told))


def want(connection: Connection, packages: Collection[str], *, wanted: bool) -> None:
    """Fetch them at the next exchange, or don't. What went wrong before is forgotten: it is tried afresh."""
    changed = update(table).where(table.c.sha256.in_(packages))
    connection.execute(changed.values(wanted=wanted, trouble=None))
    if not wanted:
        kept = [sha256 for sha256 in setting(connection, _WANTED_AGAIN) or () if sha256 not in packages]
        set_setting(connection, _WANTED_AGAIN, kept)


def keep_trouble(connection: Connection, sha256: str, why: str) -> None:
    """It could not be imported, and is not tried again by itself; `why` is a sentence."""
    connection.execute(update(table).where(table.c.sha256 == sha256).values(trouble=why, wanted=False))


def drop_offer(connection: Connection, sha256: str) -> None:
    """It is here now, or the server has it no more."""
    connection.execute(delete(table).where(table.c.sha256 == sha256))


def drop_offers(connection: Connection) -> None:
    """The server tells everything again; what was wanted is wanted again where it is offered again."""
    wanted = [each.sha256 for each in offers(connection, only_wanted=True)]
    set_setting(connection, _WANTED_AGAIN, wanted)
    connection.execute(delete(table))


def _offer(row: Row[Any]) -> Offer:
    return Offer(row.sha256, row.title, row.size_bytes, row.fields, row.wanted, row.trouble)
