"""Reading a database that another Carrel has open, without its lock: for questions that the command line answers."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop.store.engine import connect_to_look, reading_engine
from desktop.store.errors import DiskError, disk_error
from desktop.store.folder import Folder
from desktop.store.keys import KeyService, SystemKeyring, obtain_key
from desktop.store.schema import is_current

T = TypeVar("T")


def look(path: Path, work: Callable[[Connection], T], service: KeyService | None = None) -> T | None:
    """What `work` reads from the database in the folder `path`; None where there is none, or of another version.

    Nothing is made and nothing is changed. Raises KeyMissing, WrongKey, KeyringSilent, StoreUnfit, DiskError.
    """
    folder = Folder(path)
    if not folder.database.exists():
        return None
    key = obtain_key(folder, service or SystemKeyring())
    try:
        with closing(connect_to_look(folder.database, key.secret)) as looking:
            if not is_current(looking):
                return None
        engine = reading_engine(folder.database, key.secret)
        try:
            with engine.connect() as connection, connection.begin():
                return work(connection)
        finally:
            engine.dispose()
    except (sqlcipher.Error, DBAPIError) as error:
        raise disk_error(error) or DiskError() from error
