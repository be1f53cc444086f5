"""Alembic's entry: migrates the connection it is given, inside the caller's transaction, and never finds one itself."""

from alembic import context

from desktop.store.seat import seat_only
from sync.records.tables import shared

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=[shared, seat_only],
    # SQLite's DDL is transactional; Alembic only doubts it because Python's own module was not.
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
