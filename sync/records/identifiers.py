"""Identifiers made where a record is born: UUID version 7 (RFC 9562, section 5.7)."""

import secrets
from datetime import UTC, datetime, timedelta
from uuid import UUID

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LAST_MILLISECOND = (1 << 48) - 1


def new_id(now: datetime) -> UUID:
    """A fresh identifier that carries `now` (aware) in milliseconds; 74 of its bits are random.

    Identifiers keep neighbours in time near each other in an index. Nothing may read an order out of them: two made in
    the same millisecond, or on a seat whose clock was set back, come in any order.
    """
    milliseconds = min(max((now - EPOCH) // timedelta(milliseconds=1), 0), LAST_MILLISECOND)
    rand_a = secrets.randbits(12)
    rand_b = secrets.randbits(62)
    return UUID(int=milliseconds << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b)


def born_at(identifier: UUID) -> datetime:
    """The time an identifier of `new_id` carries (UTC, whole milliseconds); for display, never for ordering."""
    return EPOCH + timedelta(milliseconds=identifier.int >> 80)
