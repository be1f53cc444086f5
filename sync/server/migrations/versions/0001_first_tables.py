"""The first tables: those both ends share, and those of the server."""

from alembic import op

from sync.records import center, exchange, tables
from sync.records.metadata import shared
from sync.server.tables import server_only

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SHARED = (center.people, exchange.decisions, tables.attempts)


def upgrade() -> None:
    assert all(table.metadata is shared for table in _SHARED)
    shared.create_all(op.get_bind())
    server_only.create_all(op.get_bind())


def downgrade() -> None:
    raise NotImplementedError("A server never goes back; it restores the backup made before the migration.")
