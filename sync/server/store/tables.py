"""What only a server keeps: every record as it came, what is still to be worked out of them, and whom it trusts.

The tables that both ends share (`sync.records`) are worked out of `records` by the projector; nobody else writes them.
"""

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    Uuid,
    text,
)

from sync.records.columns import UtcDateTime, word
from sync.records.metadata import shared
from sync.records.vocabulary import MatterKind, Role, Verdict

server_only: Final = MetaData(naming_convention=shared.naming_convention)

# SQLite numbers rows by itself only where the key is called INTEGER.
_ROW_NUMBER: Final = BigInteger().with_variant(Integer, "sqlite")
# By bytes, so that all that begins with one learner's id is one stretch of the index, whatever the database's locale.
_BY_BYTES: Final = String(160).with_variant(String(160, collation="C"), "postgresql")

server_state: Final = Table(
    "server_state",
    server_only,
    Column("id", Integer, primary_key=True),
    Column("server_id", Uuid, nullable=False),
    Column("generation", Uuid, nullable=False),
    Column("born_in", String(128), nullable=False),
    Column("center", String(255), nullable=False),
    Column("key", LargeBinary(32), nullable=False),
    Column("identity", String(255), nullable=False),
    Column("secret", LargeBinary(32), nullable=False),
    Column("epoch", Uuid, nullable=False),
    Column("hlc", BigInteger, nullable=False, server_default="0"),
    Column("position", BigInteger, nullable=False, server_default="0"),
    Column("bundle_version", BigInteger, nullable=False, server_default="0"),
    Column("trail_seq", Integer, nullable=False, server_default="0"),
    Column("trail_hash", LargeBinary(32), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    comment="one row: who this server is. born_in: the database this generation was begun in, so that a "
    "restored one is told apart; key: Ed25519, raw and private; identity: age, private; secret: what challenges "
    "and tokens are made with; epoch: of the server's own records; position: the newest change, where SQLite keeps "
    "them; trail_*: the newest row of the server's own audit trail",
)

# Records, and what follows from them

records: Final = Table(
    "records",
    server_only,
    Column("id", Uuid, primary_key=True),
    Column("device_id", Uuid, nullable=False),
    Column("epoch", Uuid, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("aggregate", _BY_BYTES),
    Column("hlc", BigInteger, nullable=False),
    Column("verdict", word(Verdict), nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("line", LargeBinary, nullable=False),
    Column("redacted_at", UtcDateTime),
    Index("ix_records_aggregate", "aggregate"),
    # From an attempt's id to whose it is: sessions name nothing but their attempt.
    Index(
        "ix_records_attempt",
        "subject",
        sqlite_where=text("kind = 'attempt'"),
        postgresql_where=text("kind = 'attempt'"),
    ),
    comment="every record for good. aggregate: what it has to be worked out with, NULL where nothing follows from it; "
    "hlc: clamped to a day after it came; digest: SHA-256 of the line as it came, which stays when a person is erased; "
    "line: bytes, for a course's values may hold characters that no text column takes",
)

parked: Final = Table(
    "parked",
    server_only,
    Column("id", Uuid, primary_key=True),
    Column("record_id", Uuid, nullable=False, index=True),
    Column("device_id", Uuid, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("why", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("line", LargeBinary),
    comment="records that could not be applied; line: where it is not the one in records",
)

epochs: Final = Table(
    "epochs",
    server_only,
    Column("device_id", Uuid, nullable=False),
    Column("epoch", Uuid, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("durable", BigInteger, nullable=False, server_default="0"),
    Column("hlc", BigInteger, nullable=False, server_default="0"),
    Column("began_at", UtcDateTime, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("device_id", "epoch"),
    comment="how far the server has each chain of each device: what an acknowledgement says",
)

dirty: Final = Table(
    "dirty",
    server_only,
    Column("id", _ROW_NUMBER, primary_key=True, autoincrement=True),
    Column("aggregates", JSON, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("error", Text),
    comment="what is to be worked out anew: one row a batch, so that noting it costs one row; taken by whichever "
    "worker comes first",
)

registers: Final = Table(
    "registers",
    server_only,
    Column("kind", String(24), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("fields", JSON, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("kind", "subject"),
    comment="every field that was ever set, as it stands",
)

aliases: Final = Table(
    "aliases",
    server_only,
    Column("person_id", Uuid, primary_key=True),
    Column("of_id", Uuid, nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    comment="people who are one: person_id was seen later than of_id, which is nobody's alias",
)

attempt_numbers: Final = Table(
    "attempt_numbers",
    server_only,
    Column("attempt_id", Uuid, primary_key=True),
    Column("learner_id", Uuid, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("counted", Boolean, nullable=False, server_default=text("FALSE")),
    Column("at", UtcDateTime, nullable=False),
    Column("storage", Text),
    Index("ix_attempt_numbers_learner", "learner_id", "sha256"),
    comment="the number people see, given at first sight and never changed; counted: it once counted; storage: the "
    "course's localStorage as its head left it",
)

changes: Final = Table(
    "changes",
    server_only,
    Column("kind", String(24), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("learner_id", Uuid, index=True),
    Column("gone", Boolean, nullable=False, server_default=text("FALSE")),
    Column("digest", LargeBinary(32)),
    PrimaryKeyConstraint("kind", "subject"),
    Index("ix_changes_position", "position", "kind", "subject"),
    comment="when each subject changed last. position: the writing transaction's xid8 in PostgreSQL, a stamp in "
    "SQLite; learner_id: whose it is, NULL: everybody's; gone: a tombstone; digest: of what it says, so that "
    "nothing is told twice",
)

matters: Final = Table(
    "matters",
    server_only,
    Column("id", String(128), primary_key=True),
    Column("what", word(MatterKind), nullable=False),
    Column("learner_id", Uuid, index=True),
    Column("sha256", String(64)),
    Column("attempt_id", Uuid),
    Column("record_id", Uuid),
    Column("sides", JSON, nullable=False),
    Column("say", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("settled_at", UtcDateTime),
    Column("settled_by", Uuid),
    # What waits, so that counting it reads nothing that was settled long ago.
    Index(
        "ix_matters_waiting",
        "what",
        "at",
        sqlite_where=text("settled_at IS NULL"),
        postgresql_where=text("settled_at IS NULL"),
    ),
    comment="what waits for a person, or waited; sides: as in MatterDocument",
)

# Whom the server trusts

device_access: Final = Table(
    "device_access",
    server_only,
    Column("device_id", Uuid, primary_key=True),
    Column("key", LargeBinary(32), nullable=False),
    Column("recipient", String(128), nullable=False),
    Column("program", String(64), nullable=False),
    Column("platform", String(64), nullable=False),
    Column("groups", JSON, nullable=False),
    Column("revoked_at", UtcDateTime),
    Column("revoked_by", Uuid),
    Column("pulled_at", UtcDateTime),
    Column("bundle_version", BigInteger, nullable=False, server_default="0"),
    Column("clock_offset", Float(53)),
    comment="beside the row of devices: its public keys (Ed25519 raw, age), whom it serves (ids of groups; none: "
    "everybody), and how many seconds its clock was ahead when it was heard last",
)

enrol_tokens: Final = Table(
    "enrol_tokens",
    server_only,
    Column("id", Uuid, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("name", String(255), nullable=False),
    Column("groups", JSON, nullable=False),
    Column("made_by", Uuid),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("used_by", Uuid),
    Column("withdrawn_at", UtcDateTime),
    comment="single-use invitations of devices; digest: SHA-256 of the token, which is shown once and never kept",
)

api_keys: Final = Table(
    "api_keys",
    server_only,
    Column("id", Uuid, primary_key=True),
    Column("name", String(255), nullable=False),
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("made_by", Uuid),
    Column("made_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("revoked_at", UtcDateTime),
    comment="what lets another system call; digest: SHA-256 of the key",
)

package_files: Final = Table(
    "package_files",
    server_only,
    Column("sha256", String(64), primary_key=True),
    Column("size_bytes", BigInteger, nullable=False),
    Column("stored_at", UtcDateTime, nullable=False),
    Column("stored_by", Uuid),
    comment="packages whose files are in the depot",
)

accounts: Final = Table(
    "accounts",
    server_only,
    Column("id", Uuid, primary_key=True),
    Column("person_id", Uuid, nullable=False, index=True),
    Column("login", String(320), unique=True),
    Column("password", Text),
    Column("issuer", String(2000)),
    Column("issued_subject", String(255)),
    Column("role", word(Role), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("made_by", Uuid),
    Column("signed_in_at", UtcDateTime),
    Column("password_at", UtcDateTime),
    Column("disabled_at", UtcDateTime),
    Index("ix_accounts_issued", "issuer", "issued_subject", unique=True),
    comment="who signs in to the server's pages. password: an Argon2id verifier; issuer and issued_subject: who they "
    "are at an OIDC provider; role: what they may do here, which no seat can change",
)

account_sessions: Final = Table(
    "account_sessions",
    server_only,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("account_id", Uuid, nullable=False, index=True),
    Column("csrf", String(64), nullable=False),
    Column("began_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column("id_token", Text),
    comment="who is signed in now; digest: SHA-256 of what the cookie holds",
)

sign_in_states: Final = Table(
    "sign_in_states",
    server_only,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("nonce", String(128), nullable=False),
    Column("verifier", String(128), nullable=False),
    Column("go_to", String(2000), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    comment="sign-ins that went to an OIDC provider and have not come back (state, PKCE)",
)

sign_in_tries: Final = Table(
    "sign_in_tries",
    server_only,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    comment="wrong passwords, counted before they are checked; digest: SHA-256 of the login and where it came from",
)
