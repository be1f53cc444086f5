"""Reconciling with a server: sealed records, decisions, devices, the log of exchanges."""

import json
from uuid import uuid4

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
    _write_down_decisions()
    _make_journal()
    _make_what_the_server_said()


def downgrade() -> None:
    raise NotImplementedError("A seat never goes back; it restores the backup made before the migration.")


def _make_the_graph_of_sessions() -> None:
    """What was there before was one line: each session of an attempt follows the one begun before it.

    Those without credit, in which somebody only looked at it again, have no place in it.
    """
    op.execute(
        "UPDATE sessions SET follows_id = (SELECT before.id FROM sessions before WHERE "
        "before.attempt_id = sessions.attempt_id AND before.for_credit AND before.rowid < sessions.rowid "
        "ORDER BY before.rowid DESC LIMIT 1) WHERE for_credit"
    )
    op.execute(
        "UPDATE attempts SET head_id = (SELECT last.id FROM sessions last WHERE last.attempt_id = attempts.id "
        "AND last.for_credit ORDER BY last.rowid DESC LIMIT 1)"
    )


def _write_down_decisions() -> None:
    """What people decided so far stands in columns and in the audit trail; from now on it travels as what it is."""
    connection = op.get_bind()
    device = connection.execute(sa.text("SELECT device_id FROM seat")).scalar_one_or_none()
    if device is None:
        return
    granted = connection.execute(
        sa.text(
            "SELECT 'grant' AS kind, id AS enrollment_id, NULL AS attempt_id, extra_attempts AS value, '' AS reason, "
            "NULL AS actor_id, enrolled_at AS at FROM scorm_enrollments WHERE extra_attempts > 0"
        )
    )
    settled = connection.execute(
        sa.text(
            "SELECT 'standing' AS kind, attempts.enrollment_id, attempts.id AS attempt_id, "
            "json_extract(detail, '$.standing') AS value, coalesce(json_extract(detail, '$.reason'), '') AS reason, "
            "actor_id, at FROM audit_trail JOIN attempts ON attempts.id = subject_id "
            "WHERE action = 'settle attempt' AND subject_kind = 'attempt' ORDER BY audit_trail.rowid"
        )
    )
    for hlc, row in enumerate([*granted.mappings(), *settled.mappings()], start=1):
        identifier = uuid4().hex
        connection.execute(
            sa.text(
                "INSERT INTO decisions (id, kind, enrollment_id, attempt_id, value, reason, actor_id, device_id, hlc, "
                "at) VALUES (:id, :kind, :enrollment_id, :attempt_id, :value, :reason, :actor_id, :device, :hlc, :at)"
            ),
            {**row, "value": json.dumps(row["value"]), "id": identifier, "device": device, "hlc": hlc},
        )
        connection.execute(
            sa.text(
                "INSERT INTO outbox (kind, record_id, revision, queued_at, hlc) VALUES ('decision', :id, 1, :at, :hlc)"
            ),
            {"id": identifier, "at": row["at"], "hlc": hlc},
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
    unacknowledged = sa.text("acknowledged_at IS NULL")
    op.create_index(
        "ix_journal_unacknowledged", "journal", ["queued_at", "acknowledged_at"], sqlite_where=unacknowledged
    )
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
