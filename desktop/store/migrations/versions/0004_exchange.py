"""Reconciling with a server: sealed records, decisions, devices, the log of exchanges."""

import sqlalchemy as sa
from alembic import op

from sync.records.columns import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("hlc", sa.BigInteger, nullable=False, server_default="0"))
    op.add_column("attempts", sa.Column("head_id", sa.Uuid))
    op.add_column("sessions", sa.Column("follows_id", sa.Uuid))
    _make_the_graph_of_sessions()
    _make_shared_tables()
    _make_journal()
    _make_what_the_server_said()


def downgrade() -> None:
    raise NotImplementedError("A seat never goes back; it restores the backup made before the migration.")


def _make_the_graph_of_sessions() -> None:
    """What was there before was one line: each session of an attempt follows the one begun before it."""
    op.execute(
        "UPDATE sessions SET follows_id = (SELECT before.id FROM sessions before WHERE "
        "before.attempt_id = sessions.attempt_id AND before.rowid < sessions.rowid ORDER BY before.rowid DESC LIMIT 1)"
    )
    op.execute(
        "UPDATE attempts SET head_id = (SELECT last.id FROM sessions last WHERE last.attempt_id = attempts.id "
        "ORDER BY last.rowid DESC LIMIT 1)"
    )


def _make_shared_tables() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("enrollment_id", sa.Uuid, nullable=False),
        sa.Column("attempt_id", sa.Uuid),
        sa.Column("session_id", sa.Uuid),
        sa.Column("value", sa.JSON),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("actor_id", sa.Uuid),
        sa.Column("device_id", sa.Uuid, nullable=False),
        sa.Column("hlc", sa.BigInteger, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decisions"),
    )
    op.create_index("ix_decisions_enrollment_id", "decisions", ["enrollment_id"])
    op.create_index("ix_decisions_attempt_id", "decisions", ["attempt_id"])
    op.create_table(
        "devices",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("standing", sa.String(24), nullable=False, server_default="active"),
        sa.Column("enrolled_at", UtcDateTime, nullable=False),
        sa.Column("last_seen_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
    )
    op.create_table(
        "lms_sync_log",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("system", sa.String(64), nullable=False),
        sa.Column("device_id", sa.Uuid),
        sa.Column("direction", sa.String(24), nullable=False),
        sa.Column("what", sa.String(64), nullable=False),
        sa.Column("records", sa.Integer, nullable=False, server_default="0"),
        sa.Column("bytes", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("seconds", sa.Integer, nullable=False, server_default="0"),
        sa.Column("outcome", sa.String(24), nullable=False),
        sa.Column("counts", sa.JSON),
        sa.Column("error", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_lms_sync_log"),
    )
    op.create_index("ix_lms_sync_log_at", "lms_sync_log", ["at"])
    op.create_index("ix_lms_sync_log_device_id", "lms_sync_log", ["device_id"])
    op.create_index("ix_lms_sync_log_outcome", "lms_sync_log", ["outcome", "at"])


def _make_journal() -> None:
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("record_id", sa.Uuid, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("subject", sa.String(128), nullable=False),
        sa.Column("epoch", sa.Uuid, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("queued_at", UtcDateTime, nullable=False),
        sa.Column("sealed_at", UtcDateTime, nullable=False),
        sa.Column("verdict", sa.String(24)),
        sa.Column("why", sa.Text),
        sa.Column("acknowledged_at", UtcDateTime),
        sa.Column("line", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_journal"),
        sa.UniqueConstraint("record_id", name="uq_journal_record_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_epoch", "journal", ["epoch", "seq"], unique=True)
    op.create_index("ix_journal_subject", "journal", ["kind", "subject"])
    op.create_table(
        "chain",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("epoch", sa.Uuid, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("acknowledged", sa.Integer, nullable=False, server_default="0"),
        sa.Column("durable", sa.Integer, nullable=False, server_default="0"),
        sa.Column("hlc", sa.BigInteger, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_chain"),
    )
    op.create_table(
        "known",
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("subject", sa.String(128), nullable=False),
        sa.Column("fields", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("kind", "subject", name="pk_known"),
    )


def _make_what_the_server_said() -> None:
    op.create_table(
        "server",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("server_id", sa.Uuid, nullable=False),
        sa.Column("generation", sa.Uuid, nullable=False),
        sa.Column("center", sa.String(255), nullable=False),
        sa.Column("addresses", sa.JSON, nullable=False),
        sa.Column("key", sa.LargeBinary(32), nullable=False),
        sa.Column("recipient", sa.String(128), nullable=False),
        sa.Column("standing", sa.String(24), nullable=False),
        sa.Column("enrolled_at", UtcDateTime, nullable=False),
        sa.Column("cursor", sa.String(512)),
        sa.Column("bundle_version", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("last_contact_at", UtcDateTime),
        sa.Column("clock_offset", sa.Integer),
        sa.Column("warn_after_hours", sa.Integer, nullable=False, server_default="24"),
        sa.Column("plain_allowed", sa.Boolean, nullable=False, server_default=sa.text("FALSE")),
        sa.PrimaryKeyConstraint("id", name="pk_server"),
    )
    op.create_table(
        "offers",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("size_bytes", sa.BigInteger, nullable=False),
        sa.Column("fields", sa.JSON, nullable=False),
        sa.Column("wanted", sa.Boolean, nullable=False),
        sa.Column("trouble", sa.Text),
        sa.PrimaryKeyConstraint("sha256", name="pk_offers"),
    )
    op.create_table(
        "matters",
        sa.Column("id", sa.String(128), nullable=False),
        sa.Column("document", sa.JSON, nullable=False),
        sa.Column("settled", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_matters"),
    )
    op.create_table(
        "put_off",
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("subject", sa.String(128), nullable=False),
        sa.Column("body", sa.JSON),
        sa.Column("reason", sa.String(24), nullable=False),
        sa.Column("waits_for", sa.String(192)),
        sa.PrimaryKeyConstraint("kind", "subject", name="pk_put_off"),
    )
    op.create_index("ix_put_off_waits_for", "put_off", ["waits_for"])
