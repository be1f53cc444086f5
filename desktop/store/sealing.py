"""Sealing: what waits in the outbox becomes immutable records of the journal, as the tables are just now."""

from datetime import datetime

from sqlalchemy import Connection


def seal(connection: Connection, now: datetime, most: int = 500) -> int:
    """Seal up to `most` records; returns how many. 0: nothing is left that can be sealed now."""
    raise NotImplementedError
