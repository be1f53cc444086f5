"""Alembic's entry: migrates the connection it is given, inside the caller's transaction, and never finds one itself."""

from alembic import context

from sync.records import center, exchange
from sync.server.store import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=[center.people.metadata, exchange.decisions.metadata, tables.records.metadata],
    transactional_ddl=True,
    render_as_batch=context.config.attributes["connection"].dialect.name == "sqlite",
)
context.run_migrations()
