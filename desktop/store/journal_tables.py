"""What a seat keeps of its exchange with a server: sealed records, what the server said, and how far both are."""

from enum import Enum
from typing import Final

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text, Uuid, text

from desktop.store.seat import seat_only
from sync.records.columns import UtcDateTime, word
from sync.records.vocabulary import DeviceStanding, RecordKind, Verdict


class PutOff(Enum):
    """Why something that the server told does not hold here yet."""

    UNSENT = "unsent"
    """Something of it was changed here and has not been acknowledged."""
    OPEN = "open"
    """The course is open right now."""
    TAKEN = "taken"
    """Its number or sourcedId is still somebody else's here."""
    MISSING = "missing"
    """It names a person or a package that has not arrived."""
    UNREADABLE = "unreadable"
    """It is not what this version of the protocol says, or of a kind that a later version knows."""


journal: Final = Table(
    "journal",
    seat_only,
    Column("id", Integer, primary_key=True),
    Column("record_id", Uuid, nullable=False, unique=True),
    Column("kind", word(RecordKind), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("epoch", Uuid, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("queued_at", UtcDateTime, nullable=False),
    Column("sealed_at", UtcDateTime, nullable=False),
    Column("verdict", word(Verdict)),
    Column("why", Text),
    Column("acknowledged_at", UtcDateTime),
    Column("line", LargeBinary, nullable=False),
    Index("ix_journal_epoch", "epoch", "seq", unique=True),
    Index("ix_journal_subject", "kind", "subject"),
    # The few that are not on the server yet, so that saying how many and since when reads no lines.
    Index("ix_journal_unacknowledged", "queued_at", "acknowledged_at", sqlite_where=text("acknowledged_at IS NULL")),
    comment="records as they were sealed, in the order of their numbers; line: canonical JSON without its line end; "
    "queued_at: since when the change waited; kept 90 days after the server called them durable",
    sqlite_autoincrement=True,
)

chain: Final = Table(
    "chain",
    seat_only,
    Column("id", Integer, primary_key=True),
    Column("epoch", Uuid, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("acknowledged", Integer, nullable=False, server_default="0"),
    Column("durable", Integer, nullable=False, server_default="0"),
    Column("hlc", BigInteger, nullable=False, server_default="0"),
    comment="one row: the newest number and hash of the epoch, how far the server has it, and the newest stamp seen",
)

known: Final = Table(
    "known",
    seat_only,
    Column("kind", word(RecordKind), primary_key=True),
    Column("subject", String(128), primary_key=True),
    Column("fields", JSON, nullable=False),
    comment="a register's fields as both ends last agreed on them, so that only changed ones are sent",
)

server: Final = Table(
    "server",
    seat_only,
    Column("id", Integer, primary_key=True),
    Column("server_id", Uuid, nullable=False),
    Column("generation", Uuid, nullable=False),
    Column("center", String(255), nullable=False),
    Column("addresses", JSON, nullable=False),
    Column("key", LargeBinary(32), nullable=False),
    Column("recipient", String(128), nullable=False),
    Column("standing", word(DeviceStanding), nullable=False),
    Column("enrolled_at", UtcDateTime, nullable=False),
    Column("cursor", String(512)),
    Column("bundle_version", BigInteger, nullable=False, server_default="0"),
    Column("last_contact_at", UtcDateTime),
    Column("clock_offset", Integer),
    Column("warn_after_hours", Integer, nullable=False, server_default="24"),
    Column("plain_allowed", Boolean, nullable=False, server_default=text("FALSE")),
    comment="one row while this seat is enrolled at a server; clock_offset: seconds the server's clock is ahead; "
    "bundle_version: of the newest bundle that was brought from it; plain_allowed: an administrator said that http "
    "without TLS will do",
)

offers: Final = Table(
    "offers",
    seat_only,
    Column("sha256", String(64), primary_key=True),
    Column("title", Text, nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    Column("fields", JSON, nullable=False),
    Column("wanted", Boolean, nullable=False),
    Column("trouble", Text),
    comment="packages the server has and this seat has not; fields: the register as the server told it; trouble: why "
    "the last try to fetch it came to nothing",
)

matters: Final = Table(
    "matters",
    seat_only,
    Column("id", String(128), primary_key=True),
    Column("document", JSON, nullable=False),
    Column("settled", Boolean, nullable=False),
    comment="what waits for a person, as the server told it (MatterDocument)",
)

put_off: Final = Table(
    "put_off",
    seat_only,
    Column("kind", String(64), primary_key=True),
    Column("subject", String(128), primary_key=True),
    Column("body", JSON),
    Column("reason", word(PutOff), nullable=False),
    Column("waits_for", String(192), index=True),
    comment="what the server told and could not take the place of what is here yet, the newest of each subject; "
    "waits_for: the kind and subject that has to be here first",
)
