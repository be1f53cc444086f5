"""Records as they came, what is to be worked out of them, what seats are told, and what waits for a person."""

import sqlalchemy as sa
from alembic import op

from sync.records.columns import UtcDateTime
from sync.server.store.migrations.first.columns import BY_BYTES, FALSE, ROW_NUMBER, WORD


def make() -> None:
    _records()
    _epochs()
    _dirty()
    _registers()
    _parked()
    _matters()
    _changes()
    _lms_sync_log()


def _records() -> None:
    op.create_table(
        "records",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("epoch", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("aggregate", BY_BYTES, nullable=True),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("verdict", WORD, nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("line", sa.LargeBinary(), nullable=False),
        sa.Column("redacted_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_records"),
        comment=(
            "every record for good. aggregate: what it has to be worked out with, NULL where nothing "
            "follows from it; hlc: clamped to a day after it came; digest: SHA-256 of the line as it "
            "came, which stays when a person is erased; line: bytes, for a course's values may hold "
            "characters that no text column takes"
        ),
    )
    op.create_index("ix_records_aggregate", "records", ["aggregate"], unique=False)
    op.create_index(
        "ix_records_attempt",
        "records",
        ["subject"],
        unique=False,
        sqlite_where=sa.text("kind = 'attempt'"),
        postgresql_where=sa.text("kind = 'attempt'"),
    )


def _epochs() -> None:
    op.create_table(
        "epochs",
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("epoch", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("durable", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("hlc", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "epoch", name="pk_epochs"),
        comment=("how far the server has each chain of each device: what an acknowledgement says"),
    )


def _dirty() -> None:
    op.create_table(
        "dirty",
        sa.Column("id", ROW_NUMBER, autoincrement=True, nullable=False),
        sa.Column("aggregates", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_dirty"),
        comment=(
            "what is to be worked out anew: one row a batch, so that noting it costs one row; taken by "
            "whichever worker comes first"
        ),
    )


def _registers() -> None:
    op.create_table(
        "registers",
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "subject", name="pk_registers"),
        comment="every field that was ever set, as it stands",
    )


def _parked() -> None:
    op.create_table(
        "parked",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("line", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_parked"),
        comment=("records that could not be applied; line: where it is not the one in records"),
    )
    op.create_index("ix_parked_record_id", "parked", ["record_id"], unique=False)


def _matters() -> None:
    op.create_table(
        "matters",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("what", WORD, nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("attempt_id", sa.Uuid(), nullable=True),
        sa.Column("record_id", sa.Uuid(), nullable=True),
        sa.Column("sides", sa.JSON(), nullable=False),
        sa.Column("say", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.Column("settled_by", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_matters"),
        comment="what waits for a person, or waited; sides: as in MatterDocument",
    )
    op.create_index("ix_matters_learner_id", "matters", ["learner_id"], unique=False)
    op.create_index(
        "ix_matters_waiting",
        "matters",
        ["what", "at"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )


def _changes() -> None:
    op.create_table(
        "changes",
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=True),
        sa.Column("gone", sa.Boolean(), server_default=FALSE, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=True),
        sa.PrimaryKeyConstraint("kind", "subject", name="pk_changes"),
        comment=(
            "when each subject changed last. position: the writing transaction's xid8 in PostgreSQL, a "
            "stamp in SQLite; learner_id: whose it is, NULL: everybody's; gone: a tombstone; digest: of"
            " what it says, so that nothing is told twice"
        ),
    )
    op.create_index("ix_changes_learner_id", "changes", ["learner_id"], unique=False)
    op.create_index("ix_changes_position", "changes", ["position", "kind", "subject"], unique=False)


def _lms_sync_log() -> None:
    op.create_table(
        "lms_sync_log",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("system", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=True),
        sa.Column("direction", WORD, nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("records", sa.Integer(), server_default="0", nullable=False),
        sa.Column("bytes", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outcome", WORD, nullable=False),
        sa.Column("counts", sa.JSON(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_lms_sync_log"),
        comment=(
            "every exchange with another system: what, which way, how much, how it ended; no names of people in it"
        ),
    )
    op.create_index("ix_lms_sync_log_at", "lms_sync_log", ["at"], unique=False)
    op.create_index("ix_lms_sync_log_device_id", "lms_sync_log", ["device_id"], unique=False)
    op.create_index("ix_lms_sync_log_outcome", "lms_sync_log", ["outcome", "at"], unique=False)
