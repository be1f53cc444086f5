"""Alembic's entry: migrates the connection it is given, inside the caller's transaction, and never finds one itself."""

from alembic import context

from desktop.store import credentials, journal_tables, settings
from sync.records import center, exchange

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=[
        center.people.metadata,
        exchange.decisions.metadata,
        credentials.badges.metadata,
        settings.settings.metadata,
        journal_tables.journal.metadata,
    ],
    # SQLite's DDL is transactional; Alembic only doubts it because Python's own module was not.
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
