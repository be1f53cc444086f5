"""Empty databases in the tests' own PostgreSQL: one is emptied for the next test, which is a tenth of making another.

That holds while nothing but rows differs. A database whose tables, triggers or revision are no longer what the
migrations made of them is thrown away.
"""

from typing import Final
from uuid import uuid4

from sqlalchemy import Connection, create_engine, text

from sync.server.store.migrating import migrate

_TABLES: Final = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
_SHAPE: Final = """
SELECT string_agg(part, ';' ORDER BY part) FROM (
  SELECT concat_ws(' ', c.relkind, c.relname, a.attname, a.atttypid, a.attnotnull) AS part
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(' ', tgname, tgenabled) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT version_num FROM alembic_version
) AS parts"""
_OTHERS: Final = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid()"""


class Databases:
    """`address`: of a database from where others can be made."""

    def __init__(self, address: str) -> None:
        self._engine = create_engine(address, isolation_level="AUTOCOMMIT")
        self._spare: list[str] = []
        self._template = f"template_{uuid4().hex}"
        self._run(f"CREATE DATABASE {self._template}")
        within = create_engine(self.address(self._template))
        with within.begin() as connection:
            migrate(connection)
            self._shape = connection.execute(text(_SHAPE)).scalar_one()
            tables = connection.execute(text(_TABLES)).scalars()
            self._emptying = "; ".join(f'DELETE FROM "{table}"' for table in tables)
        within.dispose()

    def take(self) -> str:
        """The name of an empty one with all tables."""
        if self._spare:
            return self._spare.pop()
        name = f"test_{uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {self._template}")
        return name

    def give_back(self, name: str) -> None:
        """Whoever is still connected is thrown out."""
        within = create_engine(self.address(name))
        with within.begin() as connection:
            is_as_made = self._empty(connection)
        within.dispose()
        if is_as_made:
            self._spare.append(name)
        else:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def address(self, name: str) -> str:
        """For SQLAlchemy."""
        return self._engine.url.set(database=name).render_as_string(hide_password=False)

    def close(self) -> None:
        self._engine.dispose()

    def _empty(self, connection: Connection) -> bool:
        """False, and all rows still there, if it is no longer what it was made as."""
        connection.execute(text(_OTHERS))
        if connection.execute(text(_SHAPE)).scalar() != self._shape:
            return False
        # The trail refuses to be shortened, and keys would want an order.
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text(self._emptying))
        return True

    def _run(self, statement: str) -> None:
        with self._engine.connect() as connection:
            connection.execute(text(statement))
