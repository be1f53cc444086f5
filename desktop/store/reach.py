"""Whose rows a query may hold, as a condition that costs the same for ten people as for ten thousand."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, String, bindparam, func, select


def within(column: ColumnElement[Any], reach: Iterable[UUID] | None) -> tuple[ColumnElement[bool], ...]:
    """Conditions for `where(*…)`: `column` is one of `reach`; none where `reach` is None, which is everybody.

    The identifiers travel as one value: SQLite takes a limited number of them, and would read the statement anew for
    every other count.
    """
    if reach is None:
        return ()
    spelled = json.dumps([identifier.hex for identifier in reach])
    listed = func.json_each(bindparam(None, spelled, type_=String)).table_valued("value")
    return (column.in_(select(listed.c.value)),)
