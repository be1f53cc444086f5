"""Who the server is, and whom it lets in: devices, other systems, people."""

import sqlalchemy as sa
from alembic import op

from sync.records.columns import UtcDateTime
from sync.server.store.migrations.first.columns import WORD


def make() -> None:
    _server_state()
    _devices()
    _device_access()
    _enrol_tokens()
    _api_keys()
    _accounts()
    _account_sessions()
    _sign_in_states()
    _sign_in_tries()


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


def _devices() -> None:
    op.create_table(
        "devices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("standing", WORD, server_default="active", nullable=False),
        sa.Column("enrolled_at", UtcDateTime(), nullable=False),
        sa.Column("last_seen_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
        comment=(
            "the seats that a server knows; a seat holds the names of the others, to say where something was done"
        ),
    )


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


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("login", sa.String(length=320), nullable=True),
        sa.Column("password", sa.Text(), nullable=True),
        sa.Column("issuer", sa.String(length=2000), nullable=True),
        sa.Column("issued_subject", sa.String(length=255), nullable=True),
        sa.Column("role", WORD, nullable=False),
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
