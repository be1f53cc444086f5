"""Many rows in one statement, in both databases.

In PostgreSQL they travel as one JSON text, which it spreads over the columns' types itself: a round trip a row, and a
third of the time. SQLite has no round trips.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from pydantic_core import to_json
from sqlalchemy import Connection, LargeBinary, Table
from sqlalchemy.dialects import sqlite

_NO_NULS: Final = str.maketrans({"\0": "␀"})


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]], renewed: Collection[str]) -> None:
    """Insert rows of the same columns; of those whose primary key is there already, `renewed` columns are updated.

    Without any to update, every row that would break a rule of uniqueness is left out.
    """
    keys = [column.name for column in table.primary_key]
    others = [name for name in rows[0] if name in renewed and name not in keys]
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(_statement(table, list(rows[0]), keys, others), (_spelled(table, rows),))
        return
    statement = sqlite.insert(table)
    if others:
        known = {name: statement.excluded[name] for name in others}
        statement = statement.on_conflict_do_update(index_elements=keys, set_=known)
    else:
        statement = statement.on_conflict_do_nothing()
    connection.execute(statement, [storable(row) for row in rows])


def storable(row: Mapping[str, Any]) -> dict[str, Any]:
    """A course may set a NUL, which PostgreSQL's text can't hold: columns show its symbol, the record keeps it."""
    return {
        name: value.translate(_NO_NULS) if isinstance(value, str) and "\0" in value else value
        for name, value in row.items()
    }


def _statement(table: Table, names: Sequence[str], keys: Sequence[str], others: Sequence[str]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    if others:
        known = ", ".join(f'"{name}" = excluded."{name}"' for name in others)
        conflict = f"({', '.join(keys)}) DO UPDATE SET {known}"
    else:
        conflict = "DO NOTHING"
    return (
        f'INSERT INTO "{table.name}" ({columns}) '
        f'SELECT {columns} FROM json_populate_recordset(NULL::"{table.name}", %s::json) ON CONFLICT {conflict}'
    )


def _spelled(table: Table, rows: Sequence[dict[str, Any]]) -> str:
    binary = [name for name in rows[0] if isinstance(table.c[name].type, LargeBinary)]
    if binary:
        # JSON has no bytes; this is how PostgreSQL reads them.
        rows = [row | {name: f"\\x{row[name].hex()}" for name in binary if row[name] is not None} for row in rows]
    text = to_json(rows)
    if b"\\u0000" in text:
        text = to_json([_without_nuls(row) for row in rows])
    return text.decode()


def _without_nuls(value: object) -> object:
    """Also inside a value that is JSON itself."""
    if isinstance(value, str):
        return value.translate(_NO_NULS)
    if isinstance(value, dict):
        return {_without_nuls(name): _without_nuls(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nuls(part) for part in value]
    return value
