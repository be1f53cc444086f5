"""The first tables: those both ends share, and those of the server."""

from sync.server.store.migrations.first import access, exchange, people_and_courses, results

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """In the order in which tables name each other."""
    people_and_courses.make()
    results.make()
    exchange.make()
    access.make()


def downgrade() -> None:
    raise NotImplementedError("A server never goes back; it restores the backup made before the migration.")
