"""The first tables: those both ends share, and those of the server."""

import sqlalchemy as sa
from alembic import op

from sync.records.columns import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_WORD = sa.String(24)
_FALSE = sa.text("FALSE")
_TRUE = sa.text("TRUE")
_ROW_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_BY_BYTES = sa.String(160).with_variant(sa.String(160, collation="C"), "postgresql")


def upgrade() -> None:
    for make in _TABLES:
        make()


def downgrade() -> None:
    raise NotImplementedError("A server never goes back; it restores the backup made before the migration.")


def _account_sessions() -> None:
    op.create_table(
        "account_sessions",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("id_token", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name="pk_account_sessions"),
        comment="who is signed in now; digest: SHA-256 of what the cookie holds",
    )
    op.create_index("ix_account_sessions_account_id", "account_sessions", ["account_id"], unique=False)
    op.create_index("ix_account_sessions_expires_at", "account_sessions", ["expires_at"], unique=False)


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("login", sa.String(length=320), nullable=True),
        sa.Column("password", sa.Text(), nullable=True),
        sa.Column("issuer", sa.String(length=2000), nullable=True),
        sa.Column("issued_subject", sa.String(length=255), nullable=True),
        sa.Column("role", _WORD, nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("signed_in_at", UtcDateTime(), nullable=True),
        sa.Column("password_at", UtcDateTime(), nullable=True),
        sa.Column("disabled_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("login", name="uq_accounts_login"),
        comment=(
            "who signs in to the server's pages. password: an Argon2id verifier; issuer and "
            "issued_subject: who they are at an OIDC provider; role: what they may do here, which no "
            "seat can change"
        ),
    )
    op.create_index("ix_accounts_issued", "accounts", ["issuer", "issued_subject"], unique=True)
    op.create_index("ix_accounts_person_id", "accounts", ["person_id"], unique=False)


def _aliases() -> None:
    op.create_table(
        "aliases",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("of_id", sa.Uuid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_aliases"),
        comment=("people who are one: person_id was seen later than of_id, which is nobody's alias"),
    )
    op.create_index("ix_aliases_of_id", "aliases", ["of_id"], unique=False)


def _api_keys() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_api_keys"),
        sa.UniqueConstraint("digest", name="uq_api_keys_digest"),
        comment="what lets another system call; digest: SHA-256 of the key",
    )


def _attempt_numbers() -> None:
    op.create_table(
        "attempt_numbers",
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Boolean(), server_default=_FALSE, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("storage", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_attempt_numbers"),
        comment=(
            "the number people see, given at first sight and never changed; counted: it once counted; "
            "storage: the course's localStorage as its head left it"
        ),
    )
    op.create_index("ix_attempt_numbers_learner", "attempt_numbers", ["learner_id", "sha256"], unique=False)


def _audit_trail() -> None:
    op.create_table(
        "audit_trail",
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("subject_kind", sa.String(length=32), nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "seq", name="pk_audit_trail"),
        comment=(
            "append-only and chained: hash is SHA-256 of previous_hash and the row; people are named by"
            " id alone, so that erasing one leaves nothing readable; actor_id NULL: the program itself"
        ),
    )
    op.create_index("ix_audit_trail_action", "audit_trail", ["action"], unique=False)
    op.create_index("ix_audit_trail_actor_id", "audit_trail", ["actor_id"], unique=False)
    op.create_index("ix_audit_trail_at", "audit_trail", ["at"], unique=False)
    op.create_index("ix_audit_trail_subject_id", "audit_trail", ["subject_id"], unique=False)


def _changes() -> None:
    op.create_table(
        "changes",
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=True),
        sa.Column("gone", sa.Boolean(), server_default=_FALSE, nullable=False),
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


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decisions"),
        comment=(
            "what a person decided about attempts: never changed, taken back by a later one; the newest by hlc holds"
        ),
    )
    op.create_index("ix_decisions_attempt_id", "decisions", ["attempt_id"], unique=False)
    op.create_index("ix_decisions_enrollment_id", "decisions", ["enrollment_id"], unique=False)


def _device_access() -> None:
    op.create_table(
        "device_access",
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("recipient", sa.String(length=128), nullable=False),
        sa.Column("program", sa.String(length=64), nullable=False),
        sa.Column("platform", sa.String(length=64), nullable=False),
        sa.Column("groups", sa.JSON(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.Column("revoked_by", sa.Uuid(), nullable=True),
        sa.Column("pulled_at", UtcDateTime(), nullable=True),
        sa.Column("bundle_version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("clock_offset", sa.Float(precision=53), nullable=True),
        sa.PrimaryKeyConstraint("device_id", name="pk_device_access"),
        comment=(
            "beside the row of devices: its public keys (Ed25519 raw, age), whom it serves (ids of "
            "groups; none: everybody), and how many seconds its clock was ahead when it was heard last"
        ),
    )


def _devices() -> None:
    op.create_table(
        "devices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("standing", _WORD, server_default="active", nullable=False),
        sa.Column("enrolled_at", UtcDateTime(), nullable=False),
        sa.Column("last_seen_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
        comment=(
            "the seats that a server knows; a seat holds the names of the others, to say where something was done"
        ),
    )


def _dirty() -> None:
    op.create_table(
        "dirty",
        sa.Column("id", _ROW_NUMBER, autoincrement=True, nullable=False),
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


def _enrol_tokens() -> None:
    op.create_table(
        "enrol_tokens",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("groups", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.Column("used_by", sa.Uuid(), nullable=True),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_enrol_tokens"),
        sa.UniqueConstraint("digest", name="uq_enrol_tokens_digest"),
        comment=("single-use invitations of devices; digest: SHA-256 of the token, which is shown once and never kept"),
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


def _groups() -> None:
    op.create_table(
        "groups",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("source_id", sa.String(length=255), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
        comment="an instructor in a group teaches the learners in it",
    )
    op.create_index("ix_groups_source_id", "groups", ["source_id"], unique=True)


def _lms_sync_log() -> None:
    op.create_table(
        "lms_sync_log",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("system", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=True),
        sa.Column("direction", _WORD, nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("records", sa.Integer(), server_default="0", nullable=False),
        sa.Column("bytes", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outcome", _WORD, nullable=False),
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


def _matters() -> None:
    op.create_table(
        "matters",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("what", _WORD, nullable=False),
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


def _package_files() -> None:
    op.create_table(
        "package_files",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("stored_at", UtcDateTime(), nullable=False),
        sa.Column("stored_by", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name="pk_package_files"),
        comment="packages whose files are in the depot",
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


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=255), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("given_name", sa.String(length=255), server_default=sa.text("('')"), nullable=False),
        sa.Column("family_name", sa.String(length=255), server_default=sa.text("('')"), nullable=False),
        sa.Column("sort_name", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("role", _WORD, server_default="learner", nullable=False),
        sa.Column("guest", sa.Boolean(), server_default=_FALSE, nullable=False),
        sa.Column("source_id", sa.String(length=255), nullable=True),
        sa.Column("deactivated_at", UtcDateTime(), nullable=True),
        sa.Column("given_to", sa.Uuid(), nullable=True),
        sa.Column("erased_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["given_to"], ["people.id"], name="fk_people_given_to"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        comment=(
            "number: what the center calls the person, shown to courses as learner_id where there is "
            "one; source_id: their sourcedId in a OneRoster roster; given_to: whom a guest's work was "
            "given to; erased_at: a tombstone, its names are gone"
        ),
    )
    op.create_index("ix_people_number", "people", ["number"], unique=True)
    op.create_index("ix_people_sort_name", "people", ["sort_name"], unique=False)
    op.create_index("ix_people_source_id", "people", ["source_id"], unique=True)


def _records() -> None:
    op.create_table(
        "records",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("epoch", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("aggregate", _BY_BYTES, nullable=True),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("verdict", _WORD, nullable=False),
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


def _scorm_packages() -> None:
    op.create_table(
        "scorm_packages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sort_title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("edition", sa.String(length=24), nullable=False),
        sa.Column("launch", sa.Text(), nullable=False),
        sa.Column("launch_count", sa.Integer(), nullable=False),
        sa.Column("sco_count", sa.Integer(), nullable=False),
        sa.Column("passing_score", sa.Float(precision=53), nullable=True),
        sa.Column("completion_threshold", sa.Float(precision=53), nullable=True),
        sa.Column("duration", sa.String(length=64), nullable=True),
        sa.Column("attempt_limit", sa.Integer(), nullable=True),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=True),
        sa.Column("imported_at", UtcDateTime(), nullable=False),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.Column("identifier", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("replaced_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["replaced_by"], ["scorm_packages.id"], name="fk_scorm_packages_replaced_by"),
        sa.PrimaryKeyConstraint("id", name="pk_scorm_packages"),
        sa.UniqueConstraint("sha256", name="uq_scorm_packages_sha256"),
        comment=(
            "removed_at: the files are gone from this seat, what learners did stays; identifier: that "
            "of the manifest, the same in every version of a course; replaced_by: the next version"
        ),
    )
    op.create_index(
        "ix_scorm_packages_removed_at",
        "scorm_packages",
        ["removed_at"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NOT NULL"),
        postgresql_where=sa.text("removed_at IS NOT NULL"),
    )
    op.create_index(
        "ix_scorm_packages_replaced_by",
        "scorm_packages",
        ["replaced_by"],
        unique=False,
        sqlite_where=sa.text("replaced_by IS NOT NULL"),
        postgresql_where=sa.text("replaced_by IS NOT NULL"),
    )
    op.create_index("ix_scorm_packages_sort_title", "scorm_packages", ["sort_title"], unique=False)


def _server_state() -> None:
    op.create_table(
        "server_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("server_id", sa.Uuid(), nullable=False),
        sa.Column("generation", sa.Uuid(), nullable=False),
        sa.Column("born_in", sa.String(length=128), nullable=False),
        sa.Column("center", sa.String(length=255), nullable=False),
        sa.Column("key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("identity", sa.String(length=255), nullable=False),
        sa.Column("secret", sa.LargeBinary(length=32), nullable=False),
        sa.Column("epoch", sa.Uuid(), nullable=False),
        sa.Column("hlc", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("position", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("bundle_version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("trail_seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("trail_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_server_state"),
        comment=(
            "one row: who this server is. born_in: the database this generation was begun in, so that a"
            " restored one is told apart; key: Ed25519, raw and private; identity: age, private; "
            "secret: what challenges and tokens are made with; epoch: of the server's own records; "
            "position: the newest change, where SQLite keeps them; trail_*: the newest row of the "
            "server's own audit trail"
        ),
    )


def _sign_in_states() -> None:
    op.create_table(
        "sign_in_states",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("nonce", sa.String(length=128), nullable=False),
        sa.Column("verifier", sa.String(length=128), nullable=False),
        sa.Column("go_to", sa.String(length=2000), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_sign_in_states"),
        comment=("sign-ins that went to an OIDC provider and have not come back (state, PKCE)"),
    )
    op.create_index("ix_sign_in_states_expires_at", "sign_in_states", ["expires_at"], unique=False)


def _sign_in_tries() -> None:
    op.create_table(
        "sign_in_tries",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_sign_in_tries"),
        comment=(
            "wrong passwords, counted before they are checked; digest: SHA-256 of the login and where it came from"
        ),
    )


def _course_policies() -> None:
    op.create_table(
        "course_policies",
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("attempt_limit", sa.Integer(), nullable=True),
        sa.Column("counting", _WORD, server_default="best", nullable=False),
        sa.Column("self_enrolment", sa.Boolean(), server_default=_TRUE, nullable=False),
        sa.Column("certificate", _WORD, server_default="success", nullable=False),
        sa.Column("certificate_months", sa.Integer(), nullable=True),
        sa.Column("certificate_template", sa.Text(), nullable=True),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["package_id"], ["scorm_packages.id"], name="fk_course_policies_package_id"),
        sa.PrimaryKeyConstraint("package_id", name="pk_course_policies"),
        comment=(
            "what the center decided for one course; no row: the defaults. attempt_limit NULL: the "
            "package's own, 0: none; certificate_months: how long one is valid, NULL: for good"
        ),
    )


def _group_members() -> None:
    op.create_table(
        "group_members",
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name="fk_group_members_group_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_group_members_person_id"),
        sa.PrimaryKeyConstraint("group_id", "person_id", name="pk_group_members"),
    )
    op.create_index("ix_group_members_person_id", "group_members", ["person_id"], unique=False)


def _learner_states() -> None:
    op.create_table(
        "learner_states",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("global_objectives", sa.JSON(), nullable=False),
        sa.Column("shared_data", sa.JSON(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["learner_id"], ["people.id"], name="fk_learner_states_learner_id"),
        sa.PrimaryKeyConstraint("learner_id", name="pk_learner_states"),
        comment=("global objectives and adl.data stores that outlive one course (SN 3.10.1, RTE 4.3)"),
    )


def _scorm_enrollments() -> None:
    op.create_table(
        "scorm_enrollments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column(
            "status",
            _WORD,
            sa.Computed(
                (
                    "CASE WHEN success = 'passed' THEN 'passed' WHEN success = 'failed' THEN 'failed' WHEN "
                    "completion = 'completed' THEN 'completed' WHEN started_at IS NOT NULL THEN 'in progress' "
                    "ELSE 'not started' END"
                ),
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("completion", _WORD, server_default="unknown", nullable=False),
        sa.Column("success", _WORD, server_default="unknown", nullable=False),
        sa.Column("progress", sa.Float(precision=53), nullable=True),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("score_raw", sa.Float(precision=53), nullable=True),
        sa.Column("score_min", sa.Float(precision=53), nullable=True),
        sa.Column("score_max", sa.Float(precision=53), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("current_attempt_id", sa.Uuid(), nullable=True),
        sa.Column("last_session_id", sa.Uuid(), nullable=True),
        sa.Column("last_activity", sa.Text(), nullable=True),
        sa.Column("last_activity_at", UtcDateTime(), nullable=True),
        sa.Column("enrolled_at", UtcDateTime(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=True),
        sa.Column("completed_at", UtcDateTime(), nullable=True),
        sa.Column("time_spent", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("preferences", sa.JSON(), nullable=True),
        sa.Column("origin", _WORD, server_default="self", nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.Column("extra_attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("counted_attempt_id", sa.Uuid(), nullable=True),
        sa.Column("counted_completion", _WORD, nullable=True),
        sa.Column("counted_success", _WORD, nullable=True),
        sa.Column("counted_score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("counted_score_raw", sa.Float(precision=53), nullable=True),
        sa.Column(
            "standing",
            _WORD,
            sa.Computed(
                (
                    "CASE WHEN coalesce(counted_success, success) = 'passed' THEN 'passed' WHEN "
                    "coalesce(counted_success, success) = 'failed' THEN 'failed' WHEN "
                    "coalesce(counted_completion, completion) = 'completed' THEN 'completed' WHEN started_at IS"
                    " NOT NULL THEN 'in progress' ELSE 'not started' END"
                ),
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("location", sa.Text(), nullable=True),
        sa.Column("suspend_data", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["learner_id"], ["people.id"], name="fk_scorm_enrollments_learner_id"),
        sa.ForeignKeyConstraint(["package_id"], ["scorm_packages.id"], name="fk_scorm_enrollments_package_id"),
        sa.PrimaryKeyConstraint("id", name="pk_scorm_enrollments"),
        sa.UniqueConstraint("learner_id", "package_id", name="uq_scorm_enrollments_learner_id_package_id"),
        comment=(
            "results are those of the current attempt; completed_at is the first completion and never "
            "cleared; counted_*: what counts where that is not the current attempt's, NULL where it is;"
            " standing: the status that counts; extra_attempts: granted beyond the course's limit"
        ),
    )
    op.create_index(
        "ix_scorm_enrollments_newest",
        "scorm_enrollments",
        ["learner_id", "last_activity_at", "enrolled_at", "standing", "package_id", "id"],
        unique=False,
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
    op.create_index("ix_scorm_enrollments_package_id", "scorm_enrollments", ["package_id"], unique=False)
    op.create_index(
        "ix_scorm_enrollments_standing",
        "scorm_enrollments",
        ["learner_id", "standing", "last_activity_at", "package_id", "due_at", "withdrawn_at"],
        unique=False,
    )


def _attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", _WORD, nullable=False),
        sa.Column("completion", _WORD, server_default="unknown", nullable=False),
        sa.Column("success", _WORD, server_default="unknown", nullable=False),
        sa.Column("progress", sa.Float(precision=53), nullable=True),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("score_raw", sa.Float(precision=53), nullable=True),
        sa.Column("score_min", sa.Float(precision=53), nullable=True),
        sa.Column("score_max", sa.Float(precision=53), nullable=True),
        sa.Column("seconds", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("sequencing", sa.JSON(), nullable=True),
        sa.Column("standing", _WORD, server_default="counts", nullable=False),
        sa.Column("head_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_attempts_enrollment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
        comment=(
            "one learner's attempt on a course; sequencing is the activity tree's state at the last "
            "suspend or end; head_id: the session that left it there"
        ),
    )
    op.create_index("ix_attempts_enrollment_id", "attempts", ["enrollment_id"], unique=False)


def _certificates() -> None:
    op.create_table(
        "certificates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("rule", _WORD, nullable=False),
        sa.Column("number", sa.String(length=64), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.Column("learner_name", sa.Text(), nullable=False),
        sa.Column("course_title", sa.Text(), nullable=False),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("seconds", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("credential", sa.Text(), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_certificates_attempt_id"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_certificates_enrollment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_certificates"),
        sa.UniqueConstraint("enrollment_id", "rule", name="uq_certificates_enrollment_id_rule"),
        sa.UniqueConstraint("number", name="uq_certificates_number"),
        comment=(
            "names as they were on the day; credential: signed Open Badges 3.0 JSON; confirmed_at NULL: provisional"
        ),
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("activity", sa.Text(), nullable=False),
        sa.Column("activity_attempt", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("for_credit", sa.Boolean(), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("ended_by", _WORD, nullable=True),
        sa.Column("last_seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("completion", _WORD, server_default="unknown", nullable=False),
        sa.Column("success", _WORD, server_default="unknown", nullable=False),
        sa.Column("progress", sa.Float(precision=53), nullable=True),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("score_raw", sa.Float(precision=53), nullable=True),
        sa.Column("score_min", sa.Float(precision=53), nullable=True),
        sa.Column("score_max", sa.Float(precision=53), nullable=True),
        sa.Column("seconds", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("measured", sa.Float(precision=53), nullable=True),
        sa.Column("follows_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_sessions_attempt_id"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_sessions_enrollment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        comment=(
            "one Initialize to Terminate of one activity; parent_id is the session whose state it "
            "resumed; follows_id: the attempt's head when it began, so that the sessions of one attempt"
            " form a graph; seconds: what the course reported; measured: how long it was open where the"
            " course reported nothing"
        ),
    )
    op.create_index("ix_sessions_attempt_id", "sessions", ["attempt_id"], unique=False)
    op.create_index(
        "ix_sessions_ended_at",
        "sessions",
        ["ended_at"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_sessions_enrollment_id", "sessions", ["enrollment_id"], unique=False)


def _scorm_tracking() -> None:
    op.create_table(
        "scorm_tracking",
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("activity", sa.Text(), nullable=False),
        sa.Column("activity_attempt", sa.Integer(), nullable=False),
        sa.Column("element", sa.Text(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_scorm_tracking_attempt_id"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_scorm_tracking_enrollment_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_scorm_tracking_session_id"),
        sa.PrimaryKeyConstraint("attempt_id", "activity", "activity_attempt", "element", name="pk_scorm_tracking"),
        comment=(
            "the newest value of each element (docs/adr/0003); place: order of first writing; value NULL: cleared"
        ),
    )
    op.create_index(
        "ix_scorm_tracking_place",
        "scorm_tracking",
        ["attempt_id", "activity", "activity_attempt", "place"],
        unique=False,
    )


_TABLES = (
    _account_sessions,
    _accounts,
    _aliases,
    _api_keys,
    _attempt_numbers,
    _audit_trail,
    _changes,
    _decisions,
    _device_access,
    _devices,
    _dirty,
    _enrol_tokens,
    _epochs,
    _groups,
    _lms_sync_log,
    _matters,
    _package_files,
    _parked,
    _people,
    _records,
    _registers,
    _scorm_packages,
    _server_state,
    _sign_in_states,
    _sign_in_tries,
    _course_policies,
    _group_members,
    _learner_states,
    _scorm_enrollments,
    _attempts,
    _certificates,
    _sessions,
    _scorm_tracking,
)
