"""How much waits on a server: to be worked out by it, or to be settled by a person."""

from sqlalchemy import func, select

from sync.server.server import Server
from sync.server.store.tables import dirty, matters, parked


def waiting(server: Server) -> dict[str, int]:
    """Batches' worth still to be worked out, those that failed and are tried again, matters to settle, parked records.

    Blocks.
    """
    unsettled = select(func.count()).select_from(matters).where(matters.c.settled_at.is_(None))
    with server.database.reading() as connection:
        count, failed = connection.execute(select(func.count(), func.count(dirty.c.error)).select_from(dirty)).one()
        return {
            "to work out": count - failed,
            "to try again": failed,
            "to settle": connection.execute(unsettled).scalar_one(),
            "parked": connection.execute(select(func.count()).select_from(parked)).scalar_one(),
        }
