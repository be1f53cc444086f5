"""New databases by the hundred: migrations run once in each process, and what they made is repeated.

That is the statements that SQLite keeps of it and the rows that are there, so it takes a sixth of the time. A database
that is not empty is migrated as ever.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection

_STATEMENTS: Final = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
_TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
_ANYTHING: Final = "SELECT count(*) FROM sqlite_master"


@dataclass
class Migrated:
    """Stands for the `migrate` of seats or that of servers."""

    migrate: Callable[[Connection], None]
    _statements: list[str] = field(default_factory=list)
    _rows: list[tuple[str, list[tuple[object, ...]]]] = field(default_factory=list)

    def __call__(self, connection: Connection) -> None:
        if connection.dialect.name != "sqlite" or connection.exec_driver_sql(_ANYTHING).scalar_one():
            self.migrate(connection)
        elif self._statements:
            self._copy(connection)
        else:
            self.migrate(connection)
            self._learn(connection)

    def _learn(self, connection: Connection) -> None:
        tables = connection.exec_driver_sql(_TABLES).scalars().all()
        for table in tables:
            rows = [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')]
            if rows:
                places = ", ".join("?" * len(rows[0]))
                self._rows.append((f'INSERT INTO "{table}" VALUES ({places})', rows))
        self._statements += connection.exec_driver_sql(_STATEMENTS).scalars()

    def _copy(self, connection: Connection) -> None:
        for statement in self._statements:
            connection.exec_driver_sql(statement)
        for statement, rows in self._rows:
            connection.exec_driver_sql(statement, rows)
