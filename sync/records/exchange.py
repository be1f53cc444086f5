"""What both ends keep of their exchanges: decisions of people, the devices there are, and the log of every exchange."""

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, String, Table, Text, Uuid

from sync.records.columns import UtcDateTime, word
from sync.records.metadata import shared
from sync.records.vocabulary import DecisionKind, DeviceStanding, Direction, ExchangeOutcome

decisions = Table(
    "decisions",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("kind", word(DecisionKind), nullable=False),
    Column("enrollment_id", Uuid, nullable=False, index=True),
    Column("attempt_id", Uuid, index=True),
    Column("session_id", Uuid),
    Column("value", JSON),
    Column("reason", Text, nullable=False),
    Column("actor_id", Uuid),
    Column("device_id", Uuid, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    comment="what a person decided about attempts: never changed, taken back by a later one; the newest by hlc holds",
)

devices = Table(
    "devices",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("name", String(255), nullable=False),
    Column("standing", word(DeviceStanding), nullable=False, server_default=DeviceStanding.ACTIVE.value),
    Column("enrolled_at", UtcDateTime, nullable=False),
    Column("last_seen_at", UtcDateTime),
    comment="the seats that a server knows; a seat holds the names of the others, to say where something was done",
)

lms_sync_log = Table(
    "lms_sync_log",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("system", String(64), nullable=False),
    Column("device_id", Uuid, index=True),
    Column("direction", word(Direction), nullable=False),
    Column("what", String(64), nullable=False),
    Column("records", Integer, nullable=False, server_default="0"),
    Column("bytes", BigInteger, nullable=False, server_default="0"),
    Column("seconds", Integer, nullable=False, server_default="0"),
    Column("outcome", word(ExchangeOutcome), nullable=False),
    Column("counts", JSON),
    Column("error", Text),
    Index("ix_lms_sync_log_outcome", "outcome", "at"),
    comment="every exchange with another system: what, which way, how much, how it ended; no names of people in it",
)
