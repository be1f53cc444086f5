"""What signing in on this seat needs: verifiers of PINs, counted tries, badges. They never leave the seat."""

from typing import Final

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text, Uuid

from desktop.store.seat import seat_only
from sync.records.center import people
from sync.records.columns import UtcDateTime

verifiers: Final = Table(
    "verifiers",
    seat_only,
    Column("person_id", Uuid, ForeignKey(people.c.id), primary_key=True),
    Column("parameters", Text, nullable=False),
    Column("verifier", LargeBinary, nullable=False),
    Column("digits", Integer, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    comment="HMAC(pepper of this device, Argon2id(PIN)); parameters: salt and costs, as argon2's own text",
)

sign_in_tries: Final = Table(
    "sign_in_tries",
    seat_only,
    Column("person_id", Uuid, ForeignKey(people.c.id), primary_key=True),
    Column("failed", Integer, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Column("waits_until", UtcDateTime),
    comment="committed before a PIN is checked, so that pulling the plug between guess and verdict loses no try",
)

badges: Final = Table(
    "badges",
    seat_only,
    Column("badge_hash", LargeBinary(32), primary_key=True),
    Column("person_id", Uuid, ForeignKey(people.c.id), nullable=False, index=True),
    Column("made_at", UtcDateTime, nullable=False),
    comment="badge_hash: HMAC-SHA-256 of what the badge says under the device's pepper; the words are not kept",
)
